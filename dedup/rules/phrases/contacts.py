"""Requests to write in, to follow, to join and to pass on, as English news sites close their articles with."""

from __future__ import annotations

from dedup.rules.phrases.newsletters import PAST, STATEMENT
from dedup.rules.row import Row

_ADDRESS = r"[\w.+-]+@[\w.-]+\.\w{2,}"
_MAIL = rf"(?:{_ADDRESS}|\[email[ \xa0]protected\])"
_HOST = r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|co\.uk|com\.au|tv|info|in|ca|ie)"
_SECTION = (
    r"(?:world|uk|us|local|sports?|football|soccer|cricket|tech|technology|science|opinion|comment|politics|business|money|finance"
    r"|lifestyle|life|royals?|tv|showbiz|celebrity|entertainment|culture|arts|music|film|health|travel|food|motors|fashion|weather|crime)"
)

ROWS: tuple[Row, ...] = (
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:follow on (?:twitter|instagram|x):? ?)?(?:follow ?@\w{2,30}[\s,|·]*(?:on (?:twitter|x|instagram|facebook))?[\s,|·]*){1,4}",
        hits=(
            "Follow @example",
            "Follow @example Follow @JaneDoe",
            "Follow @exampleFollow @JaneDoe",
            "Follow on Twitter: Follow @Example",
        ),
        misses=(
            "Follow @example's reports from the front, the ministry urged.",
            "Follow @example and you will see, he wrote.",
            "Follow the money",
        ),
        words="^follow",
        longest=120,
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:(?:click|tap)[^.!?]{1,50}|(?:e-?mail|share|print|tweet|post|send|pin|save)\b[^.!?]{0,60})\((?:link )?opens? in (?:a )?new"
        r" (?:window|tab)\)[^.!?]{0,24}",
        hits=(
            "Click to email this to a friend (Opens in new window)",
            "Share on Nextdoor (Opens in new window)",
            "Share on Reddit (Opens in new window) Reddit",
            "Email a link to a friend (Opens in new window)",
        ),
        misses=("Share of exports (opens in new window of data)", "Shop (opens in new town)", "The door (opens in new window)"),
        words="opens_in open_in",
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:\d[\d.,]*\s?[km]?\s)(?:total )?shares?(?:\s(?:share|tweet|pin|e-?mail|print|facebook|twitter|whatsapp|flip|flipboard|reddit"
        r"|linkedin|pinterest|comment|comments|save|more|\d[\d.,]*[km]?)){1,10}",
        hits=("946 SHARES Share Tweet", "9.6k SHARES Share Tweet Share", "12 shares Facebook Twitter Pinterest 3"),
        misses=("946 shares fell", "12 shares Facebook bought", "2 shares more than he owned", "Shares Share Index"),
        words="shares share_tweet",
        longest=120,
    ),
    Row(
        "ART106",
        "en",
        "line",
        "email a link to a friend | email this page to | send this page to someone via email | send to email address"
        " | post was not sent - check your email addresses | email check failed, please try again | sorry, your blog cannot"
        " share posts by email | you may enter up to 0 multiple email addresses, separated by commas | fill out this form to"
        " email this article to a friend | fill out this form to email this article to a friend your name your email recipient"
        " email | recipient email | recipient's email | recipient name | share this story with your friends | gift article"
        " share | gift outline gift article | giftoutline gift article | like this: like loading | like loading"
        " | you have permission to edit this article | please read our comments policy before commenting | read our guidelines"
        " for comments | share your thoughts on this story read our guidelines for comments | view more comments 0 of 0"
        " | you have 0 characters left to comment | why don't you drop your comment here? | add your two cents"
        " | what do you think of this article? | to suggest a correction or clarification, write to us here | please leave"
        " your suggestions or corrections here | confirm password | confirm your password | username (optional) | an error"
        " occurred | enter promo code | account email | recipient email address | purchaser name | purchaser email | tell a"
        " friend about this | return to transcripts main page | return to top of page"
        " | thank you for subscription | we will send you only important information | click here to upload yours | join our"
        " mailing lists | invalid postcode. sorry we couldn't find a match for that, please try again | powered by wordpress"
        " | powered by wordpress.com | proudly powered by wordpress | email to a friend | forward to a friend | print this page | email page | link is external",
        hits=(
            "Post was not sent - check your email addresses!",
            "Like this: Like Loading...",
            "You have permission to edit this article.",
            "You may enter up to 20 multiple email addresses, separated by commas.",
            "Email check failed, please try again",
            "Send this page to someone via email",
        ),
        misses=(
            "Like this: a man, a dog and a boat",
            "Email page one editor, he was told",
            "Forward to a friendly match",
            "Print this page of history",
            "Recipient of the prize",
        ),
    ),
    Row(
        "ART107",
        "en",
        "line",
        "responses (0 | responses 0 | recommend? (0 | recommended (0 | recommendations (0 | recommend (0 | upvote (0 | downvote (0"
        " | 0 recommendations | 0 shares 0 comments | reactions (0 | answers (0 | votes (0",
        hits=("Responses (0)", "Recommend? (11)", "3 recommendations", "Votes (12)"),
        misses=("Responses to the crisis", "Recommended daily dose", "Votes for women", "Answers from the minister"),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:we pay for [^.!?]{2,30}[.!?]+ )?(?:do you |have you )?(?:have|got|know)(?: us)? (?:an? |any |your )?(?:news |story |hot"
        r" |confidential |celebrity |great )?(?:tips?|stor(?:y|ies)|photos?|videos?|scoops?|rumou?rs?|question|questions|comments?)"
        r"(?: (?:for|about|from|to) [\w.'’ ]{2,40})?[?!]+ (?=.*(?:@|\b(?:send|submit|click|e-?mail)\b[^.]{0,40}\bhere\b|get in touch[.!]?$|\[e-?mail|\bus\b(?!: our)|\bour (?:news ?room|news ?desk|team|reporters?|journalists?|editors?|tip)|\bnews ?desk|\bnewsroom|\bdesk\b|example\.com|https?:))(?:e-?mail|send|contact|call|text us|let us know|tell us|submit|reach"
        r" (?:us|out)|get in touch|click|write (?:to|us)|tweet|ask [\w .]{2,30}:|we(?:'d| would) (?:love|like)|share (?:it|them) (?:with|at))"
        r"[^“”«»„]{0,220}", guards=STATEMENT,
        hits=(
            "Got a story tip? Send it to tips@example.com",
            "Do you have a story for Example.com? Email us at tips@example.com, or call us at 555-0100 any time.",
            "We pay for juicy info! Do you have a story for Example.com? Email us at tips@example.com",
            "Got a TIP from the right? Email example@example.com",
            "Got a question? Email editor@example.com",
        ),
        misses=(
            "Do you have a question? Nobody answered.",
            "Got a problem? Call the police, she said.",
            "Have you got a story? He had none.",
            "Do you have a tip for young writers? “Read,” she said.",
            "Have questions about tariffs? Here is what we know.",
            "Do you have a photo? Send it to the detectives, who want to see every face in the crowd.",
            "Have a question for the candidates? Submit it at the door of the hall by seven.",
            "Got a question? Ask a doctor: they are on the line until noon.",
            "Have a question about your tax? Call us: our experts are here until noon.",
        ),
        words=(
            "^do_you ^have_you ^got_a ^got_any ^have_a ^have_any ^we_pay got_news ^got_news ^got_story ^got_photos ^got_tips"
            " ^got_questions ^have_questions ^know_a"
        ),
        longest=360,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        rf"(?:(?:contact|e-?mail|write to|reach) (?:us|the editors?|the newsroom|our (?:team|newsroom|editors?)) (?:at|on|via|by e-?mail at) {_MAIL}"
        rf"|(?:please )?(?:send|e-?mail|submit)(?: us)?(?: your| any| all)? (?:(?:news )?tips|questions|comments|feedback|story ideas|letters|corrections)"
        rf"(?:,? (?:and|or|&) (?:tips|questions|comments|feedback|story ideas|letters|corrections|suggestions|photos))? to (?:us at )?(?!\S*(?:police|council|gov|nhs|embassy|court|hall@)){_MAIL}"
        rf"|we pay for videos too\. click here to upload yours|curious about [^?]{{3,60}}\? send an e-?mail to {_MAIL})"
        rf"(?:\. read more at [\w./-]+)?[.!]?",
        hits=(
            "Contact us at editors@example.com.",
            "Send tips to jane@example.org.",
            "Please send your comments and suggestions to letters@example.com",
        ),
        misses=(
            "Contact us at your peril, the sign read.",
            "Send tips to waiters in cash",
            "She told readers to send tips to jane@example.org.",
            "Email us at home, they asked him",
            "Need help? Contact the Samaritans on 116 123.",
            "Send your photos to police@example.org.",
            "Submit your comments on the plan to planning@example.org.",
            "Please email your questions to council@example.gov.",
        ),
        words=(

            "^contact ^email ^e_mail ^write_to ^reach ^send ^please_send ^please_email ^submit ^please_submit ^we_pay"
            " ^curious_about"

        ),
        longest=240,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:do you )?want (?!to\b|fewer|less)[^“”«»„?]{3,90} (?:in|to) your inbox[^“”«»„?]{0,60}\? (?:sign up|subscribe|click|register|join)[^“”«»„]{0,120}"
        r"|(?:do you )?want (?:more|all the latest|the latest|even more) (?=[^?]*\b(?:news|stor(?:y|ies)|coverage|gossip|content|videos?|updates|headlines|articles|recipes|analysis|interviews|announcements|reviews|opinion)\b)[^“”«»„?]{3,100}\?"
        r" (?=.*\b(?:our|us|newsletters?|facebook|twitter|instagram|youtube|tiktok|whatsapp|telegram|apps?|inbox|here)\b)(?:follow|like|sign up|subscribe|click|join|download|get (?:our|the|it|them))\b[^“”«»„]{0,160}"
        r"|want more [^“”«»„?]{3,60}\? (?:follow|like) us on [\w ,.]{2,60}"
        r"|get (?=.*\b(?:news|stor(?:y|ies)|updates|headlines|newsletters?|alerts)\b)(?:the |our )?[^“”«»„.?]{3,80} (?:by|via) e-?mail\b[.!]? ?[^“”«»„]{0,80}(?:subscribe|sign[ -]?up)[^“”«»„]{0,280}"
        r"|[\w'& ]{3,40} newsletter (?:get|receive|sign up|subscribe|the latest)\b[^“”«»„]{0,180}(?:sign up|subscribe)(?: now| here| today)?[.!]?"
        r"|(?:yes|no)[,!] (?:please |i |i'd |i also |i would )(?:please )?(?:also )?(?:send me|want to receive|like to receive)\b[^“”«»„]{0,160}(?:newsletters?|e-?mails? (?:from|about|with)|special offers|(?:other )?offers from|promotions|updates (?:from|on|about))\b[^“”«»„]{0,160}"
        r"|(?:close )?thank(?:s| you) for subscribing[.!]* (?:please )?(?:be sure to|check|see our|you(?:'ll| will| should)\b)[^“”«»„]{0,240}"
        r"|(?:\( ?)?sign up (?:here )?for (?:our |the |[\w'. ]{2,40} )[^“”«»„.]{0,60}(?:tip ?sheet|newsletters?|daily e-?mails?)\)?[.!]?"
        r"|(?:watch the video above and )?(?:don't forget to |for access to [^“”«»„]{3,80}[-–—,:] ?|please )?subscribe (?:on youtube|to (?:our|us on|the [\w ]{2,24}) youtube(?: channel)?)[.!]?"
        r"|for (?:all )?the latest [^“”«»„]{0,60}\b(?:news|stories|headlines|updates|videos|coverage|gossip|content),? download (?!the city|your)[^“”«»„]{3,60}\bapp\b[.!]?"
        r"|subscribe (?:now )?to (?:keep|continue) reading and get access to [^“”«»„:,.]{3,60}[.!]?"
        r"|support (?:real|local|independent|quality|trusted) journalism\.(?: support [^“”«»„.]{3,40}\.)? subscribe(?: (?:today|now|here|to (?:the|our)|for)\b[^“”«»„]{0,120})?[.!]?"
        r"|to order a (?:video|copy|transcript|dvd) of (?:this|the) (?:transcript|program(?:me)?|show|broadcast),? (?:please )?(?:call|visit|use|go to|click|write to|send)\b[^“”«»„]{0,200})", guards=STATEMENT,
        hits=(
            "Want Example News First in your inbox every day? Sign up here.",
            "** Want Example News First in your inbox every day? Sign up here.**",
            "Want all the latest celebrity news? Follow Example on Facebook, Twitter and Instagram",
            "Get the biggest daily stories by email Subscribe Thank you for subscribing See our privacy notice",
            "Health Newsletter Get the latest health and science news. View Sample Sign Up Now",
            "Yes, please send me the Example Daily Newsletter with the latest news and photos!",
            "( Sign up for EXAMPLE’s Morning Education tip sheet)",
            "Watch the video above and don’t forget to subscribe to our YouTube Channel!",
            "For all the latest Entertainment News, download Example App",
            "Subscribe now to keep reading and get access to the full archive.",
        ),
        misses=(
            "Want more money? Work harder, the boss said.",
            "Get the word out by email, she told them.",
            "Yes, I want peace, he said.",
            "No, I would like my money back.",
            "Sign up for the army, his father said.",
            "For the latest in a long line of kings",
            "Support local journalism, or lose it.",
            "Order a copy of the ruling",
            "Want the latest gossip? Get a job in a bar.",
            "Want more sleep? Follow these ten rules.",
            "Want more children? Get a bigger house, planners told.",
            "Get the vote by e-mail: activists who subscribe to the cause",
            "No, I want to receive offers, not insults, the striker said.",
            "Thank you for subscribing. You have just been robbed.",
            "For the latest fares, download the city's parking app.",
            "To order a copy of the show, fans had to write to the studio.",
        ),
        words=(
            "^want ^do_you ^get newsletter_get newsletter_receive newsletter_sign newsletter_subscribe newsletter_the ^yes_please ^yes_i ^no_please ^no_i"
            " ^thank_you ^thanks_for ^close_thank ^sign_up ^subscribe ^for_access ^for_the ^for_all ^watch_the ^please_subscribe ^don't"
            " ^support_real ^support_local ^support_independent ^support_quality ^support_trusted ^to_order"
        ),
        longest=420,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        rf"(?:click (?:here )?for more (?!.*\b(?:who|that|which|what|how|on)\b)(?:from|stories from|news from|coverage from) [\w'’.&; -]{{2,60}}"
        rf"|(?:read|see|find) (?:more|the full story|the rest) (?:at|on) {_HOST}(?:/\S*)?"
        rf"|for more (?!on how\b|than\b)(?:[\w'’&]+ ){{0,4}}(?:news|stories|coverage|headlines|videos|reviews|recipes|articles|analysis|opinion|gossip|rumou?r busts),? (?:visit|go to|head to|check out|log on to) (?:our website |our site )?{_HOST}(?:/\S*)?"
        rf"|visit {_HOST} for (?:(?:breaking|the latest|more|all the latest|local|alternative|additional|world|daily)(?: [\w-]+){{0,2}} )(?:news|stories|coverage|video|headlines)\b[^“”«»„]{{0,120}}"
        rf"|watch (?:the )?(?:latest|more) videos? (?:at|on) {_HOST}"
        rf"|(?:get|find|see) more [\w'’& ]{{2,40}} (?:news|stories|coverage|headlines) (?:at|on|from) (?:{_HOST}|our [\w'’.& ]{{2,40}}|the [\w'’.& ]{{1,30}} (?:app|site|website|page|homepage)|facebook|twitter|instagram|youtube)"
        rf"|most (?:read|viewed|shared|commented|watched) (?:in|on) (?:the (?:sun|times|mail|telegraph|guardian|independent|mirror|post|express|star|standard|site|web)|{_HOST}|(?:the )?{_SECTION}(?: news)?|news|detail)|most read in (?!the\b|an?\b|no\b|bed\b|silence\b)[\w&.'’-]+"
        r"|read more trending (?:news|stories)|check out (?!these|this|his|her|their|that|those|it)[\w'’& ]{2,40} on (?:facebook|twitter|instagram|youtube)!"
        r"|\d*% of readers think this story is (?:fact|fiction)\. add your two cents\.?|new!? you can now listen to [\w ]{2,30} articles!?"
        r"|(?:\( (?:photos|video|videos|watch|related|more|read more|see also|also read|gallery|slideshow|also on [\w ]{2,20}):|\((?:also read:|also on [\w ]{2,20}:|read more:|more:(?! an? )|(?:photos|watch|see also|related|video|videos):(?! (?:the|an?|his|her|their|this|two|three|four|black|it|he|she|they|we|i)\b)):?)"
        r" (?![^()]*(?:getty|reuters|\bap\b|\bafp\b|courtesy|/))[^()]{8,120}(?<![.!])\))[.!]?",
        hits=(
            "Click for more from The Example Times.",
            "For more rumor busts, visit Example.com.",
            "Visit Example.com for breaking news, world news, and news about the economy",
            "Watch the latest video at video.example.com",
            "( PHOTOS: 20 quotes on the budget)",
            "( Also on EXAMPLE: Governor signs the bill)",
            "Check out The Example on Facebook!",
            ">> Read more trending news",
            "Most read in The Times",
            "Most read in Football",
        ),
        misses=(
            "Click for more, it said",
            "For more money, visit the bank.",
            "Visit Rome for the latest fashion",
            "Get more bad news at school, and you stay home.",
            "(Video: The court sat until late.)",
            "Most read in silence; some wept.",
            "Discover more than museums",
            "Check out her photos on Instagram",
            "For more information, visit example.org.",
            "Visit example.org for information on the recall.",
            "Get more positive news stories from schools",
            "Most watched in bars",
            "Discover more from less",
            "Check out these cats on Instagram!",
            "(Video: the moment the tower fell in the storm)",
        ),
        words=(

            "^click ^read_more ^see_more ^find_more ^read_the ^see_the ^find_the ^for_more ^visit ^watch_the ^watch_more"
            " ^watch_latest ^get_more ^most_read ^most_viewed ^most_shared ^most_commented ^most_watched ^photos ^video ^videos"
            " ^watch ^related ^check_out readers_think ^new_you ^more ^see_also ^also_read ^also_on ^gallery ^slideshow"

        ),
        longest=240,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:this (?:work|article|story|content|text|site|website) is licen[sc]ed under (?:an? |the )?creative commons[^“”«»„]{0,200}"
        r"|creative commons[:-]? (?:some rights reserved|attribution[^“”«»„]{0,120})[.!]?)", guards=STATEMENT + PAST + r"(?!.*\b(?:which|so|lets?|judge|court)\b)",
        hits=(
            "This work is licensed under Creative Commons Attribution-NonCommercial 4.0 International (CC BY-NC 4.0) License.",
            "Creative Commons: Some rights reserved.",
        ),
        misses=(
            "This work is licensed to kill the mood",
            "Creative commons of the village were fenced in.",
            "This work is licensed under Creative Commons, so anyone may copy it, the judge found.",
            "Creative Commons: attribution was all he asked for, and the firm gave none.",
        ),
        words="creative_commons",
        longest=320,
    ),
    Row(
        "ART108",
        "en",
        "regex",
        r"(?:\[ ?featured image (?:by|via|credit|courtesy)[^\[\]]{2,80}\]|featured image(?: credit| via| courtesy of| by|:| source)+ ?(?!.*\b(?:who|that|was|is|of the)\b)[^.!?]{2,80}"
        rf"|photography via (?:instagram|twitter|facebook)\S{{0,40}}|(?:via|source) ?: ?(?:https?://)?{_HOST}(?:/\S*)?|h/t:? {_HOST}(?:/\S*)?)",
        hits=(
            "[Featured Image by Jane Doe/Getty Images]",
            "Featured image credit: Jane Doe Getty Images",
            "Photography via Instagram/@janedoe",
            "via: youtube.com",
            "Source:example.com",
        ),
        misses=(
            "Featured image of the week shows a dog",
            "Via Roma",
            "Source: the ministry",
            "Photography via drones is banned",
            "Featured image by the forger, who fooled the museum",
        ),
        words="featured_image ^photography ^via ^source ^h_t",
        longest=160,
    ),
    Row(  # a reporter writes these too, of a helpline or an exhibition
        "ART101",
        "en",
        "regex",
        rf"for more (?!on how\b|than\b)[\w'’& ]{{2,40}},? (?:visit|go to|head to|check out|log on to) (?:our website |our site )?{_HOST}(?:/\S*)?[.!]?"
        r"|discover more from (?!less\b|your\b|his\b|her\b)[\w'’&.,:–| -]{2,80}(?<!\.)|need help\? contact [^\n]{3,100}"
        r"|most (?:read|viewed|shared|commented|watched) (?:in|on) (?:the )?[\w&.'’ ]{2,24}",
        hits=(
            "For more information, visit example.com.",
            "Discover more from The Example Times",
            "Need help? Contact the Example Hotline at (555) 555-0100 or hotline@example.com",
            "Most read in The Example",
        ),
        misses=("For more money, visit the bank.", "Discover more from less", "Most read to fall asleep, she found.", "Need help? Ask."),
        weak=True,
        words="^for_more ^discover_more ^need_help ^most_read ^most_viewed ^most_shared ^most_commented ^most_watched",
    ),
)  # fmt: skip
