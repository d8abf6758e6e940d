"""Notices, appeals and disclosures as British, Irish, Australian, Indian, African and Asian English sites word them."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row, lines

_SITE = r"[\w .'&+’-]{2,40}"
# Less than NOT_TOLD: notices speak of experts, and of what somebody reads.
_UNTOLD = UNQUOTED + r"(?!.*\b(?:said|says|told|wrote|police|warn(?:s|ed)?|minister|judge|inquiry|mayor|lawsuit)\b)"
_PIECE = r"(?:article|story|page|post|piece|guide|feature|section|review)"
_NETWORK = r"(?:twitter|x|facebook|instagram|youtube|tiktok|threads|telegram|whatsapp|linkedin|google news|bluesky|social media)"


def _notice(
    code: str,
    text: str,
    words: str,
    hits: tuple[str, ...],
    misses: tuple[str, ...],
    longest: int = 160,
    guards: str = NOT_TOLD,
) -> Row:
    """``~`` is any character of what quotes nobody."""
    text = rf"(?:{text})[.!]?".replace("~", r"[^\x22“”«»]")
    return Row(code, "en", "regex", text, hits=hits, misses=misses, words=words, longest=longest, guards=guards)


ROWS: tuple[Row, ...] = (
    lines(
        "ART105",
        "en",
        "comments can not be loaded | comments cannot be loaded | to load comments you need to enable javascript in your browser | create a commenting name to join the debate"
        " | please try again, the name must be unique | only letters and numbers accepted | comments: our rules | please report any comments that break our rules"
        " | are you sure you want to submit this vote? | are you sure you want to delete this comment? | are you sure you want to mark this comment as inappropriate?"
        " | are you sure you want to report this comment? | you can also choose to be emailed when someone replies to your comment"
        " | please select the reason for reporting this comment | please give full details of the problem with the comment | warning: this will delete your current comment"
        " | your screen name should follow the standards set out in our community standards | there are no comments yet. add your comment to start the conversation"
        " | comments (0) closed | click to comment | add your comment to this story | sorry we are not currently accepting comments on this article"
        " | sorry, we are not currently accepting comments on this article | who is this week's top commenter? find out now",
        (
            "Comments can not be loaded",
            "Are you sure you want to delete this comment?",
            "Comments (12) Closed",
            "Add your comment to this story",
            "Please give full details of the problem with the comment...",
            "Who is this week’s top commenter? Find out now",
        ),
        (
            "Comments can not be taken back",
            "Are you sure you want to delete this app?",
            "Comments closed the debate",
            "Only letters and numbers were accepted by the machine.",
            "Click to comment on the plans at the council's site by 5 May",
        ),
    ),
    lines(
        "ART105",
        "en",
        "please read our terms & conditions and privacy policy | please read our terms and conditions and privacy policy | register with a few details to continue reading this article"
        " | register with a few details to continue reading | your session has expired, please login again | your session has expired, please log in again"
        " | the email address you have provided is already registered | please use the following structure: example@domain.com | sign up for free or sign in to continue reading"
        " | nearly there! create a password to finish signing up with us | please enter your password or get a login link if you've forgotten | you have exhausted your free article limit"
        " | you have exhausted your free article limit. please support quality journalism | please provide a username for your profile page | your location settings"
        " | we need to confirm your email address | to complete the process, please follow the instructions in the email we just sent you | user access status: 0"
        " | open the full version | this is a limited version of the story so unfortunately this content is not available | expand to read the full story",
        (
            "Please read our terms & conditions and privacy policy",
            "Your session has expired, please login again.",
            "Nearly there! Create a password to finish signing up with us:",
            "We need to confirm your email address.",
            "User access status: 3",
            "Open the full version",
        ),
        (
            "Please read our story first",
            "Your session has expired, she was told",
            "We need to confirm your address, the caller said.",
            "Register with the council to continue driving",
            "The full version was opened",
        ),
    ),
    lines(
        "ART104",
        "en",
        "we have a small favour to ask | we have a small favor to ask | could not subscribe, try again later | could not subscribe. try again later | get the biggest daily stories by email"
        " | subscribe invalid email | enter email address this field is required | newsletter email address get it | be the first to get breaking news | open sesame! thanks for signing up"
        " | sign up to first edition | sign up to the telegraph's front page newsletter | be the first to know the latest news and updates | connect with us today | your subscription has been successful"
        " | we've got more newsletters we think you'll find interesting | our articles are free to read thanks to readers like you | readers like you are keeping these stories free for everyone"
        " | why is it important to subscribe? learn more | stay updated with notifications for breaking news and our best stories | want us to email you top stories each lunch time?"
        " | create an email alert based on the current article | click/scan to subscribe | got a subscription voucher? redeem it now | get updates on topics you choose"
        " | click the alert icon to follow topics | cancel anytime. ad-free. full access to web and app | you are just one step away from creating your watchlist!"
        " | please email me competitions, offers and other updates. you can stop these at any time | help preserve 0 years of quality journalism | why news media is in crisis & how you can fix it"
        " | why news media is in crisis and how you can fix it | upgraded but still having issues? contact us | or fill out the form below",
        (
            "… we have a small favour to ask.",
            "Could not subscribe, try again later",
            "Open Sesame! Thanks for signing up.",
            "Help preserve 120 years of quality journalism.",
            "Why news media is in crisis & How you can fix it",
            "Newsletter email address Get it",
        ),
        (
            "We have a small favour to ask of the mayor",
            "Why news media is in crisis",
            "Get the biggest daily stories of 1920 in one book",
            "Open Sesame! The vault that would not open",
            "Help preserve 120 years of history",
            "Be the first to know the latest news, she told him",
        ),
    ),
    lines(
        "ART111",
        "en",
        "gift this article free | removed from bookmarks | bookmark popover | jump directly to the content | switch to mobile site | set bookmark | end of article | did you find this article insightful?"
        " | we hope you enjoy this feature! | thank you for your report! | be the first one to review | you have already rated this movie | kindly share this story | for feedback, complaints, or inquiries, contact us"
        " | these are external links and will open in a new window | this page has been archived and is no longer updated | to embed this post, copy the code below on your site | best viewed on chrome browsers"
        " | have your say. get involved in exciting, inspiring conversations | part of the daily mail, the mail on sunday & metro media group | a mediahuis website | scribe publishing platform | on dawnnews"
        " | hi news addict | join the conversation, you are commenting as logout | oops! looks like you have exceeded the limit to bookmark the image. remove some to bookmark this image",
        (
            "Gift this article free",
            "Jump directly to the content",
            "end of article",
            "This page has been archived and is no longer updated.",
            "Thank you for your report!",
            "Kindly share this story:",
        ),
        (
            "Gift this article to your aunt, free or not",
            "The end of the article",
            "Set bookmarks on fire",
            "This page of history has been archived",
            "Thank you for your report on the bridge, the mayor wrote",
            "Jump directly to the conclusion",
        ),
    ),
    lines(
        "ART109",
        "en",
        "this video has been removed for rights reasons | this clip has been removed for rights reasons | this audio has been removed for rights reasons | click to play tap to play | sorry, this video has expired"
        " | sorry, this audio has expired | sorry, this content has expired | bbc iplayer only works in the uk. sorry, it's due to rights issues | choose your listening speed | get through articles 0x faster | click here to return to fast tap here to return to fast",
        (
            "This video has been removed for rights reasons",
            "Click to play Tap to play",
            "Sorry, this video has expired",
            "Get through articles 2x faster",
        ),
        (
            "This video has been removed from the exhibition",
            "Sorry, this offer has expired, the clerk said",
            "Choose your speed limit",
            "Get through customs 2x faster",
        ),
    ),
    lines(
        "ART102",
        "en",
        "loading instagram content | loading twitter content | loading facebook content | loading youtube content | loading tiktok content | checking your rappler+ subscription",
        ("Loading Instagram content", "Checking your Rappler+ subscription..."),
        ("Loading content onto lorries", "Checking your subscription bills"),
    ),
    lines(
        "ART113",
        "en",
        "first published on | published by",
        ("First published on:", "Published By:"),
        ("First published on a Tuesday", "Published by Faber at £20"),
    ),
    _notice(
        "ART108",
        r"image source, [\w .'/&@,-]{2,60}",
        "^image_source",
        ("Image source, Getty Images", "Image source, Ann Exempel/BBC"),
        (
            "Image source: it came from the sky, and nobody knew why.",
            "Image source, caption and date are missing from the archive's card.",
        ),
        longest=80,
        guards=NOT_TOLD + r"(?!.*\b(?:is|are|was|were|which|that|who)\b)",
    ),
    _notice(
        "ART105",
        r"(?:this page is best viewed in an up-to-date web browser\b~{0,300}|(?:to continue, )?upgrade to a supported browser(?: or,| for the)~{3,120}|we know it's a hassle to switch browsers but we want your experience with~{3,120}"
        r"|(?:please )?refresh the page or navigate to another page on the site to be automatically logged in~{0,100}|{{ ?#?verifyerrors ?}}~{0,120}|to continue, upgrade to a supported browser\b~{0,120})",
        "page_is hassle_to supported_browser navigate_to verifyerrors",
        (
            "This page is best viewed in an up-to-date web browser with style sheets (CSS) enabled. While you will be able to view the content of this page in your current browser, you will not be able to get the full visual experience.",
            "To continue, upgrade to a supported browser or, for the finest experience, download the mobile app.",
            "We know it's a hassle to switch browsers but we want your experience with Example to be fast, secure and the best it can possibly be.",
            "Please refresh the page or navigate to another page on the site to be automatically logged in",
            "{{ #verifyErrors }} {{ message }} {{ /verifyErrors }}",
        ),
        (
            "This page is best viewed as a joke.",
            "Schools were told to upgrade to a supported browser or lose access.",
            "We know it's a hassle to switch banks but it pays.",
            "Refresh the page and the price goes up.",
        ),
        longest=400,
    ),
    _notice(
        "ART104",
        r"if you are reading this page and can't see the form\b~{0,300}|please include a contact number if you are willing to speak to an? [\w .'&-]{2,30} journalist\b~{0,120}|if you(?:'re| are) having trouble using the form,? (?:please )?click here\b~{0,100}"
        r"|your responses, which can be anonymous, are secure\b~{3,160}|tell us your story by filling in the form\b~{0,120}"
        r"|do you have an opinion on (?:the issues raised in|anything you(?:'ve| have) read in) (?:this|our) (?:article|story|piece|newspaper)\? ?(?:if you would like to|please|email|write|click)~{3,240}"
        r"|have something to say about (?:this|our) (?:article|story|piece)\? (?:write to us|email us|send us)\b~{3,260}|have something to add to (?:this|the) story\? (?:please )?share (?:it|your)~{3,60}|we welcome your comments at [\w.+-]+@[\w.-]+",
        "the_form contact_number your_responses an_opinion something_to your_comments",
        (
            "If you are reading this page and can't see the form you will need to visit the mobile version of the website to submit your question or comment.",
            "Please include a contact number if you are willing to speak to a BBC journalist. You can also get in touch in the following ways:",
            "If you're having trouble using the form, click here. Read terms of service here and privacy policy here.",
            "Your responses, which can be anonymous, are secure as the form is encrypted and only the Example has access to your contributions.",
            "Tell us your story by filling in the form below",
            "Do you have an opinion on the issues raised in this article? If you would like to submit a response of up to 300 words by email, please click here.",
            "Have something to say about this article? Write to us at letters@example.com. Please include your full name.",
            "Have something to add to the story? Share it in the comments below.",
            "We welcome your comments at letters@example.com.",
        ),
        (
            "If you are reading this page and can't see the point, you are not alone.",
            "Please include a contact number if you are willing to speak to a doctor.",
            "Do you have an opinion on the issues? He does.",
            "Have something to say about the roads? The council is listening, the mayor said.",
            "Have something to say about this story? Please speak to the vicar after the service.",
            "We welcome your comments at the meeting on Friday.",
            "Your responses, which can be anonymous, were later sold, the lawsuit says.",
        ),
        longest=420,
    ),
    _notice(
        "ART104",
        r"privacy notice: newsletters may contain information about charities\b~{3,480}|our (?:morning|afternoon|evening|daily|weekly|us morning|australian morning|europe) (?:email|newsletter|briefing)s? (?:breaks? down|brings? you|rounds? up|unpacks?) (?:all )?the (?:key|top|biggest|best|main|day's|latest|most)\b~{0,120}\b(?:stories|news|headlines)\b~{0,100}"
        r"|original reporting and incisive analysis,? direct from [\w .'&-]{2,40} every (?:morning|day|evening|week)|get the free [\w '&-]{2,40} (?:email|newsletter) (?:for|with) (?:the )?(?:news|latest|headlines|analysis|top)~{3,100}"
        r"|your free newsletter guide to the best~{3,120}|get (?:the )?[\w .'&-]{2,40}'s daily edition by email and never miss our~{3,40}|the [\w '&-]{3,40} newsletter delivers (?:major|top|the|key|our|exclusive)\b~{3,120}\bsign up to get it\b~{0,60}"
        r"|get a note directly from our (?:foreign )?correspondents on~{3,100}\bsign up (?:for|to)\b~{3,60}|[\w .'-]{3,40}, editor of the ft, selects (?:his|her|their) favourite stories in this weekly newsletter",
        "^privacy_notice ^our_morning ^our_afternoon ^our_evening ^our_daily ^our_weekly ^our_us ^our_australian ^our_europe ^original_reporting ^get_the ^your_free daily_edition newsletter_delivers  weekly_newsletter",
        (
            "Privacy Notice: Newsletters may contain information about charities, online ads, and content funded by outside parties.",
            "Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters",
            "Original reporting and incisive analysis, direct from the Example every morning",
            "Get the free Morning Headlines email for news from our reporters across the world",
            "Your free newsletter guide to the best London has on offer, from drinks deals to restaurant reviews.",
            "Get The Example's Daily Edition by email and never miss our top stories",
            "The Business Briefing newsletter delivers major stories, exclusive coverage and expert opinion. Sign up to get it every weekday morning.",
            "Get a note directly from our foreign correspondents on what’s making headlines around the world. Sign up for the weekly newsletter here.",
            "Ann Exempel, Editor of the FT, selects her favourite stories in this weekly newsletter.",
        ),
        (
            "Our morning email brings bills and spam.",
            "Our daily email brings you news of the war whether you want it or not.",
            "Privacy notice: newsletters may contain information about you.",
            "Privacy notice: a newsletter is not a contract, lawyers say.",
            "Get the free city email for residents, the leaflet read.",
            "The parish newsletter delivers major blow to bishop",
            "Original reporting from the front, every morning at six.",
            "Ann Exempel, editor of the FT, spoke of her newsletter.",
        ),
        longest=620,
        guards=UNQUOTED,
    ),
    _notice(
        "ART104",
        r"since you(?:'re| are) here ?(?:\.\.\.|…|,)? ?we have a small favou?r to ask~{0,320}|every contribution, however big or small,? (?:powers|makes|supports|sustains|helps)~{3,320}|(?:the )?[\w .'&-]{2,40} is editorially independent,? meaning we set our own agenda~{0,260}"
        r"|from reproductive rights to climate change to big tech, the independent is~{3,460}|at such a critical moment in us history, we need reporters on the ground~{0,220}|the independent is trusted by americans across the entire political spectrum~{0,340}"
        r"|registration is a free and easy way to support our (?:truly )?independent journalism|support free-thinking journalism and attend [\w .'&-]{2,40} events?|by registering,? you will also enjoy (?:limited )?access to~{3,160}"
        r"|thank you for reading this (?:story|article) on our website(?:\. ~{0,160})?|in order for us to continue to provide (?:high[- ]quality|quality|trusted)~{3,100}\bi am asking you\b~{3,120}",
        "small_favour small_favor ^every_contribution editorially_independent ^from_reproductive critical_moment trusted_by ^registration_is ^support_free ^by_registering ^thank_you ^in_order",
        (
            "Since you’re here... we have a small favour to ask. More people are reading the Example than ever but advertising revenues are falling fast.",
            "Every contribution, however big or small, powers our journalism and sustains our future.",
            "The Example is editorially independent, meaning we set our own agenda. Our journalism is free from commercial bias.",
            "From reproductive rights to climate change to Big Tech, The Independent is on the ground when the story is developing.",
            "At such a critical moment in US history, we need reporters on the ground. Your donation allows us to keep sending journalists.",
            "The Independent is trusted by Americans across the entire political spectrum. And unlike many other quality news outlets, we choose not to lock Americans out.",
            "Registration is a free and easy way to support our truly independent journalism",
            "Support free-thinking journalism and attend Independent events",
            "By registering, you will also enjoy limited access to Premium articles, exclusive newsletters, commenting, and virtual events with our leading journalists",
            "Thank you for reading this story on our website. While I have your attention, I also have an important request to make of you.",
            "In order for us to continue to provide high quality and trusted local news on this free-to-read site, I am asking you to also please purchase a copy of our newspaper.",
        ),
        (
            "Since you’re here, she said, we have a small favour to ask.",
            "Every contribution, however big or small, was listed in the ledger.",
            "The paper is editorially independent, meaning it set its own agenda.",
            "From reproductive rights to climate change, the candidates disagree.",
            "At such a critical moment in US history, we need leaders, the senator said.",
            "The Independent is trusted by few Americans, polls found.",
            "Registration is free and easy.",
            "By registering, you will also enjoy free parking.",
            "Thank you for reading this poem.",
            "Thank you for reading this story on our website of horrors.",
            "In order for us to continue to provide care, we need nurses.",
        ),
        longest=640,
        guards=UNQUOTED,
    ),
    _notice(
        "ART104",
        r"our journalists are highly trained and our content is independently regulated by~{3,280}|with the coronavirus lockdown having a major impact on many of our local valued advertisers~{0,320}"
        r"|a mix of advertising and supporting contributions helps keep paywalls away from~{3,220}|journalism can't be free because the truth demands investment\b~{0,240}|india needs free, fair, non-hyphenated and questioning journalism\b~{0,200}"
        r"|at premium times, we firmly believe in the importance of high-quality journalism\b~{0,280}|business standard has always strived hard to provide up-to-date information\b~{0,420}"
        r"|we have been keeping you up-to-date with information on the developments in india and the world that~{3,480}|that's why we started the times of israel\b~{3,200}|so now we have a request\. unlike other news outlets\b~{0,320}"
        r"|for as little as [$£€]\d+[^.]{0,12} (?:a|per) month,? you can help support our (?:quality )?journalism\b~{0,200}|are you relying on [\w .'&-]{2,40} for (?:accurate|timely|trusted)\b~{3,80}\bright now\?~{0,160}"
        r"|we're really pleased that you've read x? ?\d*~{3,80}articles in the past month|gain access to exclusive content shared only with the~{3,40} community\b~{0,160}",
        "^our_journalists coronavirus_lockdown supporting_contributions ^journalism_can ^india_needs firmly_believe ^business_standard keeping_you why_we ^so_now ^for_as ^are_you really_pleased ^gain_access",
        (
            "Our journalists are highly trained and our content is independently regulated by IPSO to some of the most rigorous standards in the world.",
            "With the coronavirus lockdown having a major impact on many of our local valued advertisers - and consequently the advertising that we receive - we are more reliant than ever on you.",
            "A mix of advertising and supporting contributions helps keep paywalls away from valuable information like this article.",
            "Journalism can’t be free because the truth demands investment. Subscribe today and stand with us.",
            "India needs free, fair, non-hyphenated and questioning journalism even more as it faces multiple crises.",
            "At Premium Times, we firmly believe in the importance of high-quality journalism.",
            "Business Standard has always strived hard to provide up-to-date information and commentary on developments that are of interest to you.",
            "We have been keeping you up-to-date with information on the developments in India and the world that have a bearing on our health.",
            "That’s why we started the Times of Israel ten years ago - to provide discerning readers like you with must-read coverage.",
            "So now we have a request. Unlike other news outlets, we haven’t put up a paywall.",
            "For as little as $6 a month you can help support our quality journalism while enjoying it AD-FREE.",
            "Are you relying on The Example for accurate and timely coverage right now? If so, please join.",
            "We’re really pleased that you’ve read X Times of Israel articles in the past month.",
            "Gain access to exclusive content shared only with the Example Community, including exclusive webinars.",
        ),
        (
            "Our journalists are highly trained, he wrote.",
            "With the coronavirus lockdown having a major impact on many shops, sales fell.",
            "A mix of advertising and donations keeps the paper alive.",
            "Journalism can't be free of doubt.",
            "India needs free and fair polls.",
            "We have been keeping watch on the developments in the valley.",
            "We have been keeping you up-to-date with information on the developments in Gaza throughout the day.",
            "That’s why we started the choir.",
            "For as little as $6 a month you can help feed a child.",
            "Are you relying on luck right now?",
            "Gain access to the cellar by the back stairs.",
        ),
        longest=620,
        guards=UNQUOTED,
    ),
    _notice(
        "ART103",
        rf"this {_PIECE} (?:contains|includes|may contain|may include|features) affiliate links?[,.;:]? (?:which means |meaning |so |and |where )?(?:that )?(?:we|[\w.'&-]+(?: [\w.'&-]+)?) (?:(?:may|will|might|can|could) )?(?:earn|receive|get|make)\b~{{3,260}}"
        r"|(?:we may|on some occasions, we) earn (?:a )?(?:small )?(?:commission|revenue) (?:from some of the links in this|if you click the links)~{3,220}|if you sign up to this service,? we will earn (?:a )?commission\b~{0,120}"
        r"|[\w .'&-]{2,40} reviews are unbiased, independent advice you can trust\b~{0,320}|products featured in this [\w .'&-]{2,40} article are independently selected by our (?:shopping )?(?:writers|editors|team|experts)\b~{0,200}"
        r"|[\w .'&-]{2,40} participates in various affiliate marketing programs?, which means (?:that )?we\b~{3,160}|affiliate links may be automatically generated\b~{0,80}"
        r"|when you (?:buy|purchase) (?:something )?through (?:our |affiliate |the |retail )?links (?:on|in) (?:our|this) (?:site|article|page|story),? (?:we|[\w.'&-]+) (?:may|might|could|can|will) (?:earn|receive) (?:an? )?(?:small )?(?:affiliate )?commission(?: at no (?:extra |additional )?cost to you)?(?:\. (?:here's|learn|find out|read (?:more|our)|see (?:our|more)|(?:this|it) (?:does|doesn't|helps|won't|will not|has)|our |for more|more |as an amazon)~{0,160})?",
        "affiliate_links affiliate_link earn_commission earn_a earn_revenue will_earn independent_advice ^products_featured affiliate_marketing purchase_through buy_through something_through",
        (
            "This article contains affiliate links, which means we may earn a small commission if a reader clicks through and makes a purchase. All our journalism is independent.",
            "This article contains affiliate links, we will receive a commission on any sales we generate from it. Learn more",
            "We may earn commission from some of the links in this article, but we never allow this to influence our selections.",
            "If you sign up to this service we will earn commission. This revenue helps to fund journalism across The Example.",
            "IndyBest product reviews are unbiased, independent advice you can trust. On some occasions, we earn revenue if you click the links and buy the products.",
            "Products featured in this Example Best article are independently selected by our shopping writers. If you make a purchase using links on this page, Example will earn an affiliate commission.",
            "Example Spy participates in various affiliate marketing programs, which means we may get paid commissions on editorially chosen products.",
            "Affiliate links may be automatically generated - see our ethics statement for details.",
            "When you purchase through links on our site, we may earn an affiliate commission. Here’s how it works.",
        ),
        (
            "This article contains affiliate links, the regulator found, that were not marked.",
            "This story contains affiliate links, critics say, and little else.",
            "We may earn commission from some of the houses, the agent said.",
            "His reviews are unbiased, independent advice, and nobody can trust them.",
            "The company participates in various schemes, which means higher bills.",
            "Affiliate links may be automatically tracked, researchers warned.",
            "When you buy through links on dating sites, you pay twice.",
            "When you buy through links on our site, we may earn a commission, the small print ran.",
            "Some bloggers will earn a commission when you buy.",
        ),
        longest=420,
    ),
    _notice(
        "ART105",
        r"comments on this (?:piece|article|story|thread) are (?:pre-?)?moderated to ensure\b~{3,240}|[\w .'&-]{2,40} values your comments but kindly requests\b~{3,140}|comments are subject to our (?:community|commenting|house) (?:guidelines|rules|policy)\b~{0,80}"
        r"|we want our comments to be a lively and valuable part of our community\b~{0,320}|(?:this is your comments community\. )?stay civil,? stay constructive,? stay on topic\b~{0,140}|this is your comments community\b~{0,200}"
        r"|[\w .'&-]{2,40} encourages (?:reader|healthy|respectful|open) (?:discussion|debate|conversation) on our (?:stories|articles|site)\b~{0,240}|no comments have so far been submitted\b~{0,160}"
        r"|comments have to be in english,? and in full sentences\b~{0,160}|we have migrated to a new commenting platform\b~{0,320}|commenting on [\w .'&-]{2,40} has changed\. to comment you must now\b~{3,80}"
        r"|comments will be edited \(grammar~{3,200}|refrain from posting comments that are (?:obscene|defamatory|abusive|offensive)\b~{3,340}|(?:help us )?delete comments that do not follow these guidelines by marking them offensive~{0,80}"
        r"|please abide by (?:[\w .'&-]{2,40}'s|our|the) (?:commenting|community|comment) (?:guidelines|rules|policy)(?: for posting your comments?)?|we reserve the right to remove any content at any time from this community\b~{0,420}",
        "comments_on your_comments comments_are our_comments your_comments stay_civil encourages_reader encourages_healthy encourages_respectful encourages_open ^no_comments ^comments_have have_migrated ^commenting_on ^comments_will posting_comments ^delete_comments ^help_us please_abide remove_any",
        (
            "Comments on this piece are premoderated to ensure discussion remains on topics raised by the writer. Please be aware there may be a short delay.",
            "The Example values your comments but kindly requests all posts are on topic, constructive and respectful. Please review our commenting policy.",
            "Comments are subject to our community guidelines, which can be viewed here.",
            "We want our comments to be a lively and valuable part of our community - a place where readers can debate.",
            "This is YOUR comments community. Stay civil, stay constructive, stay on topic. Please familiarise yourself with our comments policy here.",
            "Example World encourages reader discussion on our stories. Please review our Community Guidelines before commenting.",
            "No comments have so far been submitted. Why not be the first to send us your thoughts, or debate this issue live on our message boards.",
            "Comments have to be in English, and in full sentences. They cannot be abusive or personal.",
            "We have migrated to a new commenting platform. If you are already a registered user, you may continue.",
            "Commenting on The Example Times has changed. To comment you must now be a subscriber.",
            "Comments will be edited (grammar, spelling and slang) and authorized at the discretion of the Example online.",
            "Refrain from posting comments that are obscene, defamatory or inflammatory, and do not indulge in personal attacks.",
            "Help us delete comments that do not follow these guidelines by marking them offensive.",
            "Please abide by Example's commenting guidelines.",
            "We reserve the right to remove any content at any time from this Community, including without limitation if it violates the Community Standards.",
        ),
        (
            "Comments on this piece of land are welcome until May.",
            "The council values your comments but rarely answers.",
            "Comments are subject to the whim of one man.",
            "No comments have so far been submitted to the inquiry, the judge said.",
            "Comments have to be in by Friday.",
            "We have migrated to a new town.",
            "Commenting on the Example has changed. To comment now is to fight.",
            "Commenting on the Irish Times report, the minister said nothing has changed.",
            "Please abide by the rules of the road.",
            "Students were told to refrain from posting comments that are obscene.",
            "Stay civil, the mayor said.",
        ),
        longest=520,
        guards=_UNTOLD,
    ),
    _notice(
        "ART105",
        r"sign in or create your [\w .'&-]{2,40} account to join the (?:discussion|conversation|debate)|want to join the conversation\? please(?: \w+)? or(?: \w+)? to comment on this (?:article|story)|want to discuss real-world problems, be involved in the most engaging discussions\b~{0,160}"
        r"|[\w .'&-]{2,40} comments can be posted by members of our membership scheme\b~{0,260}|the existing open comments threads will continue to exist\b~{0,320}|(?:would you|do you want) (?:like )?to (?:comment on this article|automatically post your [\w .'&-]{2,40} comments)(?:\? sign up| to your)\b~{3,80}\??"
        r"|your comment will be posted to [\w .'&-]{2,40} as usual|we will automatically post your comment and a link to the (?:news )?story\b~{0,300}|you can choose on each post whether you would like it to be posted to facebook(?:\. your details~{0,180})?"
        r"|the account details entered are not currently associated with an?\b~{3,140}|the commenter agrees to the privacy policy\b~{3,240}|users are reminded that they are fully responsible for their own created content\b~{0,320}"
        r"|everybody has an opinion but not everyone has the knowledge and the experience to contribute meaningfully\b~{0,400}|[\w .'&-]{2,40} is disabling the comments function on our site\b~{0,160}"
        r"|we want to hear your views on the news\. subscribe to\b~{3,120}|[\w .'&-]{2,40} publishes all comments posted on articles provided that they adhere to our\b~{3,260}|[\w .'&-]{2,40} encourages commentary submitted via\b~{3,60}\bcontributions of \d+ words\b~{0,80}",
        "create_your discuss_real comments_can existing_open to_comment to_automatically comment_will will_automatically can_choose account_details commenter_agrees ^users_are everybody_has disabling_the ^we_want publishes_all encourages_commentary",
        (
            "Sign in or create your Example account to join the discussion",
            "Want to join the conversation? Please or to comment on this article.",
            "Want to discuss real-world problems, be involved in the most engaging discussions and hear from the journalists?",
            "Example Premium Comments can be posted by members of our membership scheme, Example Premium.",
            "The existing Open Comments threads will continue to exist for those who do not subscribe to Example Premium.",
            "Would you like to comment on this article? Sign up (it's quick and free) or sign in now.",
            "Do you want to automatically post your ExampleOnline comments to your Facebook Timeline?",
            "Your comment will be posted to ExampleOnline as usual.",
            "We will automatically post your comment and a link to the news story to your Facebook timeline.",
            "You can choose on each post whether you would like it to be posted to Facebook. Your details will be used.",
            "The account details entered are not currently associated with an Example Times subscription. Please subscribe to sign in to comment.",
            "The commenter agrees to the privacy policy of Example News and agrees not to submit comments that violate the terms of use.",
            "Users are reminded that they are fully responsible for their own created content and their own posts.",
            "Everybody has an opinion but not everyone has the knowledge and the experience to contribute meaningfully to a discussion.",
            "EWN is disabling the comments function on our site. However, we encourage you to join the conversation on Twitter.",
            "We want to hear your views on the news. Subscribe to Example to be part of the conversation in the comments section.",
            "24.com publishes all comments posted on articles provided that they adhere to our Comments Policy.",
            "Example24 encourages commentary submitted via MyExample. Contributions of 200 words or more will be considered.",
        ),
        (
            "Sign in or create your own account of what happened.",
            "Want to join the conversation? The library meets on Monday.",
            "Comments can be posted by members until Friday.",
            "Would you like to comment on this article? The minister would not.",
            "The account details entered into evidence were false.",
            "Users are reminded that they are fully responsible for their scooters.",
            "Everybody has an opinion but not everyone has a vote.",
            "The paper publishes all comments posted on articles provided that they are legal.",
            "We want to hear your views on the park.",
        ),
        longest=540,
        guards=UNQUOTED,
    ),
    _notice(
        "ART110",
        rf"the views expressed in (?:the contents above|this (?:article|comment|piece|post|column)) are (?:those of our users|the author's own|those of the (?:author|writer)) and do not necessarily (?:reflect|represent)\b~{{3,100}}|\*?this is the personal opinion of the (?:writer|author)s? or publication and does not necessarily\b~{{3,80}}"
        r"|comments (?:expressed|made|posted|published) here do not (?:necessarily )?(?:reflect|represent) the (?:opinions?|views?) of\b~{3,100}|disclaimer: comments reflect users' views\b~{3,300}"
        r"|disclaimer: the comments uploaded on this site do not necessarily\b~{3,280}|disclaimer: the (?:views|opinions) expressed within this article are the personal opinions of the author\b~{0,260}"
        r"|disclaimer: the contents? of this press release w(?:as|ere) provided from an external third[- ]party\b.{0,520}|disclaimer: the views and (?:investment tips|recommendations) (?:expressed|made)\b~{3,280}|\(?disclaimer: recommendations, suggestions, views,? and opinions (?:given|expressed) by\b~{3,180}"
        rf"|disclaimer: [\x22“']?the views expressed on this site are those of the contributors\b.{{0,300}}|disclaimer: the views, comments, opinions, contributions and statements\b~{{3,220}}|this (?:story|article|content|report) is provided by {_SITE}\. {_SITE} will not be responsible in any way\b~{{0,80}}"
        r"|disclaimer: this content,? including advice,? provides generic information only\b~{0,280}|disclosure: moneycontrol is a part of the\b~{3,180}",
        "views_expressed personal_opinion ^comments_expressed ^comments_made ^comments_posted ^comments_published comments_reflect comments_uploaded opinions_expressed contents_of content_of views_and recommendations_suggestions views_comments is_provided this_content moneycontrol_is",
        (
            "The views expressed in the contents above are those of our users and do not necessarily reflect the views of ExampleOnline.",
            "The views expressed in this article are the author’s own and do not necessarily reflect Example's editorial stance.",
            "*This is the personal opinion of the writer or publication and does not necessarily represent the views of Example Mail.",
            "Comments expressed here do not reflect the opinions of Example newspapers or any employee thereof.",
            "Disclaimer: Comments reflect users’ views, not Example’s. Please keep discussions respectful and constructive.",
            "Disclaimer: The comments uploaded on this site do not necessarily represent or reflect the views of management and owner of Example.",
            "Disclaimer: The opinions expressed within this article are the personal opinions of the author. The facts and opinions appearing in the article do not reflect the views of Example.",
            "Disclaimer: The contents of this press release was provided from an external third party provider. This website is not responsible for such content, which is provided “as is”.",
            "Disclaimer: The views and investment tips expressed by experts on Example.com are their own and not those of the website or its management.",
            "Disclaimer: The views and recommendations made above are those of individual analysts or broking companies, and not of Example.",
            "(Disclaimer: Recommendations, suggestions, views and opinions given by the experts are their own. These do not represent the views of Example Times)",
            "Disclaimer: “The views expressed on this site are those of the contributors or columnists, and do not necessarily reflect Example’s position.”",
            "DISCLAIMER: The Views, Comments, Opinions, Contributions and Statements made by Readers and Contributors on this platform do not necessarily represent the views of Example Limited.",
            "This story is provided by ANI. ANI will not be responsible in any way for the content of this article.",
            "Disclaimer: This content including advice provides generic information only. It is in no way a substitute for a qualified medical opinion.",
            "Disclosure: Moneycontrol is a part of the Network18 group. Network18 is controlled by Independent Media Trust.",
        ),
        (
            "The views expressed in this article of faith are the author's own, and harsh.",
            "This is the personal opinion of the judge, not of the court.",
            "Comments made here do not count in court.",
            "Disclaimer: I own shares in the company.",
            "Disclaimer: the views from the tower are not for the faint-hearted.",
            "This story is provided by nobody.",
            "Disclaimer: this content made me laugh.",
            "Comments posted here do not reflect well on the town.",
        ),
        longest=640,
        guards="",
    ),
    _notice(
        "ART110",
        r"(?:[\w .'&-]{2,40}(?:ltd|limited|plc)[.,]? )?registered in (?:england(?: (?:and|&) wales)?|scotland|northern ireland|ireland)(?: with| under)?,? ?(?:\| ?)?(?:company )?(?:(?:no|number|registration no|reg\. no)\.?:? ?)?\(?[a-z]{0,2}\d{5,8}\)?[.,|]? ?(?:(?:(?:whose )?registered )?(?:office|address)(?: is)?:? ~{4,120})?"
        r"|this (?:web)?site and (?:its )?associated newspapers? adheres? to the independent press standards organisation\b~{0,300}|(?:the sun|this|our) (?:website|newspaper) is regulated by the independent press standards organisation(?: \(ipso\))?"
        r"|if you (?:remain|are) dissatisfied with the response provided,?(?: then)? you can contact (?:the )?ipso\b~{0,40}|our journalists strive for accuracy but on occasion we make mistakes(?:\. for further details of our complaints~{0,200})?"
        r"|\W?the sun\W{1,4}sun\W{1,4}sun online\W are registered trademarks\b.{0,240}|to inquire about a licen[cs]e to reproduce material,? visit our syndication site\b~{0,160}"
        r"|[\w .'&-]{2,40} supports the work of the press council of ireland\b~{3,80}\bour staff operate within\b~{0,260}|[\w .'&-]{2,40} does not control and is not responsible for the content of external (?:web)?sites"
        r"|warning: any unauthori[sz]ed use or reproduction of\b~{3,60}\bcontent for commercial purposes\b~{3,120}|(?:news|(?:irish )?sports?|entertainment) images (?:are )?provided by [\w '&-]{3,60} unless otherwise stated(?:\. ~{0,80})?|nationwide news pty ltd ©~{0,80}",
        "registered_in associated_newspapers associated_newspaper regulated_by dissatisfied_with strive_for sun_online to_inquire press_council external_websites external_sites ^warning_any images_provided images_are ^nationwide_news",
        (
            "Registered in England No. 894646. Registered office: 1 London Bridge Street, SE1 9GF.",
            "Registered in England & Wales | 01676637",
            "This website and associated newspapers adhere to the Independent Press Standards Organisation's Editors' Code of Practice. If you have a complaint about the editorial content then please contact the editor here.",
            "This site and its associated newspaper adheres to the Independent Press Standards Organisation's Editors Code of Practice.",
            "The Sun website is regulated by the Independent Press Standards Organisation (IPSO)",
            "If you are dissatisfied with the response provided you can contact IPSO here",
            "Our journalists strive for accuracy but on occasion we make mistakes. For further details of our complaints policy please click this link",
            "“The Sun”, “Sun”, “Sun Online” are registered trademarks or trade names of News Group Newspapers Limited.",
            "To inquire about a licence to reproduce material, visit our Syndication site. View our online Press Pack.",
            "The Example supports the work of the Press Council of Ireland and the Office of the Press Ombudsman, and our staff operate within the Code of Practice.",
            "Example Media does not control and is not responsible for the content of external websites.",
            "WARNING: Any unauthorised use or reproduction of example24.com content for commercial purposes is strictly prohibited and constitutes copyright infringement.",
            "News images provided by Press Association and Photocall Ireland unless otherwise stated.",
            "Irish sport images provided by Inpho Photography unless otherwise stated. Wire service provided by Associated Press.",
            "Nationwide News Pty Ltd © 2024. All times AEDT (GMT +11)",
        ),
        (
            "Registered in England in 1894, the club moved to Wales.",
            "The firm is registered in England, company number 01234567.",
            "The website is regulated by the Independent Press Standards Organisation.",
            "The paper’s website is regulated by the Independent Press Standards Organisation, which upheld the complaint.",
            "The lorry, registered in Scotland, was carrying 24000 eggs.",
            "The website is regulated by nobody, campaigners say.",
            "If you are dissatisfied with the response, you can contact the ombudsman.",
            "Our journalists strive for accuracy, the editor wrote.",
            "Our journalists strive for accuracy but on occasion we make mistakes; this was one, and a costly one.",
            "News images provided by drones show the crater, unless otherwise stated.",
            "The party supports the work of the Press Council of Ireland, its leader said.",
            "Warning: any unauthorised use of the lift brings a fine.",
            "Images provided by the police show the van.",
        ),
        longest=460,
        guards=r"(?!.*\b(?:said|says|told|wrote|writes|campaigners|critics)\b)",
    ),
    _notice(
        "ART105",
        r"at reach and across our entities we and our partners use information\b.{0,620}|this content is provided by [\w .-]{1,30},? which may be using cookies and other technologies\b~{0,360}|unfortunately,? we have been unable to verify if you have consented to\b~{3,160}"
        r"|this content is created and maintained by a third party,? and imported onto this page\b~{0,240}"
        r"|please note that [\w .'&-]{2,40} uses cookies to improve your experience\b~{0,120}|your information is being handled in accordance with\b~{3,60}\bprivacy (?:collection statement|policy|notice)|a note about relevant advertising: we collect information\b~{0,340}"
        r"|(?:this username|this user name) must be unique,? cannot be edited\b~{0,140}|[\w .'&-]{2,40} allows you to edit the display of certain components based on a location\b.{0,260}|creating your profile will enable you to submit\b~{3,100}",
        "^at_reach ^this_content ^unfortunately uses_cookies ^your_information ^a_note ^this_username ^this_user edit_the ^creating_your",
        (
            "At Reach and across our entities we and our partners use information collected through cookies and other identifiers from your device.",
            "This content is provided by Twitter, which may be using cookies and other technologies. To show you this content, we need your permission.",
            "Unfortunately we have been unable to verify if you have consented to Twitter cookies. To view this content you can use the button below.",
            "This content is created and maintained by a third party, and imported onto this page to help users provide their email addresses.",
            "Please note that Example.ie uses cookies to improve your experience and to provide services and advertising.",
            "Your information is being handled in accordance with the ABC Privacy Collection Statement.",
            "A NOTE ABOUT RELEVANT ADVERTISING: We collect information about the content (including ads) you use across this site.",
            "This username must be unique, cannot be edited and will be used in the URL to your profile page.",
            "Example24 allows you to edit the display of certain components based on a location.",
            "Creating your profile will enable you to submit photos and stories to get published.",
        ),
        (
            "This content is provided by unions, which may be using it to recruit.",
            "Unfortunately we have been unable to verify if he was there.",
            "This content is imported from China.",
            "Please note that the bakery uses cookies to make its cheesecake base.",
            "Your information is being handled in Dublin, a source says.",
            "A note about relevant experience: he has none.",
            "Creating your profile will take an hour.",
            "At Reach, journalists voted to strike.",
        ),
        longest=720,
        guards="",
    ),
    _notice(
        "ART103",
        r"we rely on advertising to help fund our (?:award-winning |independent |quality )?journalism|we (?:urge|ask|kindly ask) you to turn off your ad ?-?blocker for\b~{3,140}|these ads enable local businesses to get in front of their target audience\b~{0,60}"
        r"|it is important that we continue to promote these adverts as our local businesses\b~{0,100}|the adverts will help local businesses to survive and keep people in jobs|those ads you do see are predominantly from local businesses\b~{0,60}",
        "rely_on ad_blocker adblocker these_ads these_adverts adverts_will ads_you",
        (
            "We rely on advertising to help fund our award-winning journalism.",
            "We urge you to turn off your ad blocker for The Example website so that you can continue to access our quality content in the future.",
            "These ads enable local businesses to get in front of their target audience – the local community.",
            "It is important that we continue to promote these adverts as our local businesses need as much support as possible during these challenging times.",
            "The adverts will help local businesses to survive and keep people in jobs",
            "Those ads you do see are predominantly from local businesses promoting local services.",
        ),
        (
            "We rely on advertising to help fund our clubs.",
            "We urge you to turn off your phone.",
            "These ads enable voters to see who paid.",
            "It is important that we continue to promote these values.",
            "The adverts will help the party survive.",
        ),
        longest=220,
        guards=_UNTOLD,
    ),
    _notice(
        "ART102",
        r"(?:we're )?sorry,? (?:there was an error|there seems? to be (?:some issues|an issue|a problem)|this feature is currently unavailable|something went wrong)[.!]? ?(?:we're working to restore it\. )?please try again(?: later)?[.!]? ?(?:if the problem persists,? please contact\b~{0,40})?"
        r"|there was a problem processing your (?:submission|request|subscription)[.!] please try again(?: later)?|you have reached your limit of free (?:articles|stories)",
        "^sorry_there ^sorry_this ^sorry_something ^we're problem_processing limit_of",
        (
            "Sorry there was an error. Please try again later. If the problem persists, please contact Userhelp",
            "Sorry, there seem to be some issues. Please try again later.",
            "We’re sorry, this feature is currently unavailable. We’re working to restore it. Please try again later.",
            "There was a problem processing your submission. Please try again later.",
            "You have reached your limit of free articles",
        ),
        (
            "Sorry, there was an error in our sums.",
            "There was a problem processing your passport. Please try again later, the officer told her.",
            "We’re sorry, this feature is longer than usual.",
            "You have reached your limit of patience",
        ),
    ),
    _notice(
        "ART104",
        r"(?:install|download|get) the [\w .'&-]{0,20}\bnews app for free|scan the qr code to download the [\w .'&-]{2,30} app and enjoy a seamless news\b~{0,80}|want a quick and expert briefing on the biggest news stories\?~{0,120}|from westminster to washington dc ?[-–—] our political experts\b~{0,160}"
        rf"|follow [\w .'&-]{{2,40}} on {_NETWORK}(?:,? (?:and|&) {_NETWORK})? for the latest \w+(?: updates?)?\. you can now also get~{{3,180}}|for the latest [\w &]{{2,30}} (?:news|videos) and reviews, follow [\w .'&-]{{2,40}} on {_NETWORK}\b~{{0,180}}"
        r"|like [\w .'&-]{2,40} on facebook, follow @\w+ on twitter (?:for the latest in|to stay informed)\b~{0,100}|for (?:all )?(?:the )?latest news,? follow\b~{3,60}\bgoogle news channel",
        "app_for qr_code expert_briefing ^from_westminster latest_news reviews_follow on_facebook",
        (
            "Install the Sky News app for free",
            "Scan the QR code to download the Example18 app and enjoy a seamless news experience anytime, anywhere.",
            "Want a quick and expert briefing on the biggest news stories? Listen to our latest podcasts to find out What You Need To Know",
            "From Westminster to Washington DC - our political experts are across all the latest key talking points. Listen to the latest episode below...",
            "Follow Example.co.uk on Twitter and Facebook for the latest news updates. You can now also get articles sent straight to your device.",
            "For the latest tech news and reviews, follow Gadgets 360 on X, Facebook, WhatsApp, Threads and Google News.",
            "Like Life & Style on Facebook, follow @ETLifeandStyle on Twitter for the latest in fashion, gossip and entertainment.",
            "For all latest news, follow The Daily Star's Google News channel.",
        ),
        (
            "Download the app for free rides, the city says.",
            "Scan the QR code to download the council app and enjoy free parking.",
            "Follow the railway line on foot for the latest views. You can now also get lunch.",
            "For the latest travel news, follow the railway on X.",
            "Follow the money for the latest twist.",
            "From Westminster to Washington DC, leaders mourned.",
            "Like the hospice on Facebook, follow @hospice on Twitter or give it a ring.",
        ),
        longest=320,
        guards=_UNTOLD + r"(?!.*\b(?:google|apple|microsoft|samsung) news app\b)",
    ),
    _notice(
        "ART104",
        r"join [\w .'&-]{2,40} whatsapp channel and get the latest news\b~{3,60}|join our channel for the top reads\b~{0,80}"
        r"|subscribe to our channels on (?:youtube|telegram|whatsapp)\b~{0,60}|subscribe to our chief editor's week in review|our chief editor shares analysis and picks of the week's biggest news\b~{0,40}|subscribe to [\w .'&-]{2,40} prime and read the \w+ epaper\b~{0,40}"
        r"|click here to join our (?:\w+ )?channel \(?@\w+\)? and stay updated\b~{0,80}|get bite-sized news via\b~{3,60}|welcome to the [\w .'&-]{2,30} community! we will now be sending you\b~{3,200}"
        r"|register to read and get full access to [\w.-]{4,40}|continue reading with [\w .'&-]{2,20} (?:premium|digital|prime|pro|plus) subscription|read the full story and more at [$£€][\d.]+ ?(?:/|a |per )month",
        "whatsapp_channel our_channel our_channels chief_editor prime_and bite_sized ^welcome_to ^register_to ^continue_reading story_and",
        (
            "Join ST's WhatsApp Channel and get the latest news and must-reads.",
            "Join our channel for the top reads for the day on your preferred chat app",
            "Subscribe to our channels on YouTube, Telegram & WhatsApp",
            "Subscribe to our Chief Editor’s Week in Review",
            "Our chief editor shares analysis and picks of the week's biggest news every Saturday.",
            "Subscribe to The Economic Times Prime and read the ET ePaper online.",
            "Click here to join our channel (@example) and stay updated with the latest headlines",
            "Get bite-sized news via a new cards interface. Give it a try.",
            "Welcome to the Example Community! We will now be sending you a daily newsletter on news, entertainment and more.",
            "Register to read and get full access to example.com",
            "Continue reading with HT Premium Subscription",
            "Read the full story and more at $9.90/month",
        ),
        (
            "Subscribe to Amazon Prime and get free delivery.",
            "Join the WhatsApp channel and get the latest scam, police warn.",
            "Our chief editor shares an office with four others.",
            "Welcome to the club! We will now be sending you home.",
            "Register to read at the festival",
            "Continue reading with your children at home",
            "Continue reading with a library subscription",
            "Read the full story and more at the library",
        ),
        longest=320,
        guards=_UNTOLD,
    ),
    _notice(
        "ART104",
        r"get in touch with our news team by emailing(?: us)?(?: at)? [\w.+-]+@[\w.-]+|if you've got a (?:celebrity |news )?story, video or pictures,? get in touch\b~{3,260}|do you have a money problem that needs sorting\? get in touch by emailing\b~{3,60}"
        r"|what's happening where you live\? find out by adding your postcode\b~{0,40}|questions or problems\? email (?:helpdesk|subs|subscriptions?|subscriber\w*)@[\w.-]+(?: or call~{3,40})?|the [\w .'&-]{2,40} customer service cent(?:er|re) can be contacted with any questions or requests:~{3,140}"
        r"|you rely on al jazeera for truth and transparency|join the [\w .'&-]{2,40} community to be involved in breaking the news|help safeguard press freedom & keep\b~{3,80}"
        r"|unlike our competitors,? we don't force you to pay\b~{3,120}|(?:please note that )?a subscription gives you full digital access to all\b~{3,60}|get \d+ days free to read all our\b~{3,200}|get exclusive reports and insights with more than \d+ subscriber-only articles\b~{0,40}"
        r"|join [\w .'&+-]{2,40} (?:premium|plus) (?:plus )?now for just [$£€]\d+\b~{3,60}\bads?-free website\b~{0,60}|upgrade to \w{2,20}\+ for exclusive content and unlimited access|you are subscribed to \w{2,20}\+|you are already an? [\w .&-]{2,30} (?:pro|premium|prime) user"
        r"|(?:unlock a world of exclusive content today!? ?)(?:unlock a world of exclusive content today!?)?|this is a subscriber only feature subscribe now\b~{0,60}|for as little as [$£€]\d+/month,? you will:?",
        "news_team by_emailing money_problem adding_your ^questions_or customer_service ^you_rely community_to safeguard_press our_competitors subscription_gives days_free exclusive_reports premium_plus plus_now premium_now exclusive_content for_exclusive ^you_are subscriber_only month_you",
        (
            "Get in touch with our news team by emailing us at webnews@example.co.uk.",
            "If you've got a celebrity story, video or pictures get in touch with the entertainment team by emailing us celebtips@example.co.uk.",
            "Do you have a money problem that needs sorting? Get in touch by emailing money@example.co.uk.",
            "What's happening where you live? Find out by adding your postcode or visit InYourArea",
            "Questions or problems? Email helpdesk@example.co.za or call 0860 52 52 00.",
            "The Example Post Customer Service Center can be contacted with any questions or requests: Telephone: *2421",
            "You rely on Al Jazeera for truth and transparency",
            "Join the News24 Community to be involved in breaking the news.",
            "Help safeguard press freedom & keep HKFP free for all readers by supporting our team",
            "Unlike our competitors, we don’t force you to pay to read the news but we do need your email address.",
            "A subscription gives you full digital access to all Sunday Times content.",
            "Get 14 days free to read all our investigative and in-depth journalism. Thereafter you will be billed R75 per month.",
            "Get exclusive reports and insights with more than 500 subscriber-only articles every month",
            "Join Jerusalem Post Premium Plus now for just $5 and upgrade your experience with an ads-free website and exclusive content. Click here>>",
            "Upgrade to Rappler+ for exclusive content and unlimited access.",
            "You are subscribed to Rappler+",
            "You are already a Moneycontrol Pro user.",
            "Unlock a world of exclusive content today!Unlock a world of exclusive content today!",
            "This is a subscriber only feature Subscribe Now to get daily updates on WhatsApp",
            "For as little as $6/month, you will:",
        ),
        (
            "Get in touch with our news team of volunteers at the hall.",
            "Do you have a money problem that needs sorting? So did Rome.",
            "What's happening where you live? Not much, says the vicar.",
            "Questions or problems? The clerk will see you.",
            "You rely on Al Jazeera for truth, he told her.",
            "A subscription gives you full access to the gym.",
            "Get 14 days free to read your contract, the law says.",
            "You are already a pro user of excuses.",
            "Unlike our competitors, we pay our drivers, the boss said.",
            "Upgrade to first class for exclusive food.",
            "Upgrade to Windows Pro for exclusive content and unlimited access.",
            "Join the library community to be involved in planning.",
            "Do you have a money problem that needs sorting? Get in touch with an adviser.",
            "Join Paramount Plus now for just $5 a month.",
            "Questions or problems? Email the clinic at desk@clinic.example or call 555 0100.",
        ),
        longest=400,
    ),
    _notice(
        "ART111",
        r"find your bookmarks in your [\w .'&-]{2,40} section,? under my profile|want to bookmark your favourite articles and stories to read or reference later\?~{0,80}|reminder,? this is a premium article and requires a subscription to read|listening to articles is free for open-access content\b~{0,120}"
        r"|this is a premium article available exclusively to our subscribers\b~{0,100}|you have reached one of our premium stories\b~{0,120}|we have been experiencing some problems with subscriber log-?ins\b~{0,240}|this is ai[- ]generated summari[sz]ation,? which may have errors\b~{0,80}"
        r"|support [\w .]{2,20} \| policies & ethics \| error/typo\?~{0,120}|type of story: (?:news service|news|opinion|analysis|sponsored|fact check|backgrounder|explainer|interview)|produced externally by an organi[sz]ation we trust to adhere to\b~{3,60}"
        r"|why you can trust (?:sky news|scmp)|this article went live on \w+ \w+, two thousand~{3,80}|pay attention: .{0,80}\bfind the .{1,4}recommended for you.{1,4} block\b.{0,60}",
        "your_bookmarks to_bookmark ^reminder ^listening_to a_premium our_premium subscriber_log subscriber_logins ai_generated policies_ethics ^type_of produced_externally ^why_you went_live ^pay_attention",
        (
            "Find your bookmarks in your Example Premium section, under my profile",
            "Want to bookmark your favourite articles and stories to read or reference later? Start your Premium subscription today.",
            "Reminder, this is a Premium article and requires a subscription to read.",
            "Listening to articles is free for open-access content—explore other articles or learn more about text-to-speech.",
            "This is a Premium article available exclusively to our subscribers. To read 250+ such premium articles every month",
            "You have reached one of our Premium stories. To continue reading, get access now or log in if you are a subscriber.",
            "We have been experiencing some problems with subscriber log-ins and apologise for the inconvenience caused.",
            "This is AI generated summarization, which may have errors. For context, always refer to the full article.",
            "Support HKFP | Policies & Ethics | Error/typo? | Contact Us | Newsletter",
            "Type of Story: News Service",
            "Produced externally by an organization we trust to adhere to high journalistic standards.",
            "Why you can trust SCMP",
            "This article went live on September tenth, two thousand twenty four, at two minutes past nine at night.",
            "PAY ATTENTION: Сheck out news that is picked exactly for YOU ➡️ find the “Recommended for you” block on the home page and enjoy!",
        ),
        (
            "Find your bookmarks in the drawer.",
            "Reminder, this is a premium brand.",
            "Listening to articles is free at the library.",
            "This is a premium whisky available exclusively to members.",
            "Type of story: a romance",
            "Why you can trust your gut",
            "The store went live on September tenth.",
            "Pay attention: the block is wet.",
        ),
        longest=360,
        guards="",
    ),
    _notice(
        "ART111",
        r"we acknowledge (?:the )?aboriginal and torres strait islander peoples? as the first australians and traditional custodians of the lands where we live\b~{0,60}|the toi news desk comprises a dedicated\b~{3,240}|catch all the business news, breaking news\b~{3,100}|\(?what's moving sensex and nifty track latest\b~{3,320}|stay updated with all the breaking news and latest news from\b~{3,240}|find latest and upcoming tech gadgets online\b~{3,240}"
        r"|discover the latest business news, sensex,? and nifty updates\b~{0,240}|livemint tops charts as the fastest growing news website\b~{0,60}|subscribe to inquirer plus to get access to\b~{3,280}|philstar\.com is one of the most vibrant\b~{3,200}"
        r"|got questions about the biggest topics and trends from around the world\?~{3,200}|the standard group plc is a multi-media organi[sz]ation\b~{3,340}|allafrica publishes around \d+ (?:reports|stories)\b~{3,520}|articles and commentaries that identify allafrica\.com as the publisher\b~{3,140}"
        r"|allafrica is a voice of, by and about africa\b~{3,320}|haaretz\.com, the online english edition of haaretz newspaper\b~{3,180}|stream more (?:business|world|sport|sports)? ?news live & on demand with flash\b~{0,80}|unlock more knowledge, unlock more benefits|this section is about living in uae and essential information\b~{3,60}",
        "^we_acknowledge toi_news ^catch_all moving_sensex ^stay_updated ^find_latest ^discover_the livemint_tops inquirer_plus philstar got_questions ^the_standard allafrica ^articles_and haaretz ^stream_more ^unlock_more ^this_section",
        (
            "We acknowledge Aboriginal and Torres Strait Islander peoples as the First Australians and Traditional Custodians of the lands where we live, learn, and work.",
            "The TOI News Desk comprises a dedicated and tireless team of journalists who operate around the clock.",
            "Catch all the Business News, Breaking News Events and Latest News Updates on The Economic Times.",
            "(What's moving Sensex and Nifty Track latest market news, stock tips, Budget 2025, on ETMarkets. Also, ETMarkets.com is now on Telegram.)",
            "Stay updated with all the Breaking News and Latest News from Mumbai. Click here for comprehensive coverage of top Cities.",
            "Find latest and upcoming tech gadgets online on Tech2 Gadgets. Get technology news, gadgets reviews & ratings.",
            "Discover the latest Business News, Sensex, and Nifty updates. Obtain Personal Finance insights, tax queries, and expert opinions.",
            "Livemint tops charts as the fastest growing news website in the world",
            "Subscribe to INQUIRER PLUS to get access to The Philippine Daily Inquirer & other 70+ titles, share up to 5 gadgets.",
            "Philstar.com is one of the most vibrant, opinionated, discerning communities of readers on cyberspace.",
            "Got questions about the biggest topics and trends from around the world? Get the answers with SCMP Knowledge.",
            "The Standard Group Plc is a multi-media organization with investments in media platforms spanning newspaper print operations.",
            "AllAfrica publishes around 500 reports a day from more than 100 news organizations and over 500 other institutions.",
            "Articles and commentaries that identify allAfrica.com as the publisher are produced or commissioned by AllAfrica.",
            "AllAfrica is a voice of, by and about Africa - aggregating, producing and distributing news and information.",
            "Haaretz.com, the online English edition of Haaretz Newspaper in Israel, gives you breaking news, analyses and opinions about Israel.",
            "Stream more business news live & on demand with Flash. 25+ news channels in 1 place.",
            "Unlock more knowledge, unlock more benefits",
            "This section is about Living in UAE and essential information you cannot live without.",
        ),
        (
            "We acknowledge Aboriginal and Torres Strait Islander peoples in the preamble, the minister said.",
            "The TOI news desk reported the fire first.",
            "Stay updated with all the breaking news, the army told residents.",
            "What's moving Sensex and Nifty? Oil.",
            "Discover the latest business news from your bank in prison.",
            "The Standard Group Plc is a company in Nairobi.",
            "AllAfrica is a website.",
            "Haaretz reported that the talks had failed.",
            "Find latest and upcoming lunar dates here.",
        ),
        longest=640,
        guards=UNQUOTED,
    ),
    _notice(
        "ART110",
        r"you may republish this article,? so long as you credit\b~{3,160}|we put an invisible pixel in the article so that we can count traffic to republishers\b~{0,420}",
        "may_republish invisible_pixel",
        (
            "You may republish this article, so long as you credit the authors and GroundUp, and do not change the text. Please include a link back to the original article.",
            "We put an invisible pixel in the article so that we can count traffic to republishers. All analytics tools are solely on our servers.",
        ),
        (
            "You may republish this article of war, the censor said.",
            "We put an invisible pixel in the picture, the hackers wrote.",
        ),
        longest=520,
    ),
)
