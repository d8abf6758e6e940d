"""ART105 and ART109: consent asked for before what other sites embed, and players that do not play; English."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row

_SITE = (
    r"(?:twitter|x|facebook|instagram|(?:google )?youtube|tiktok|spotify|soundcloud|vimeo|threads|bluesky|reddit|datawrapper|flourish|google maps"
    r"|(?:google|apple) podcasts?|brightcove|telegram|pinterest|linkedin|dailymotion|acast|infogram|typeform|playbuzz|riddle|meta|snapchat|twitch|substack|social media|third[- ]party|external)"
)
_ITEM = r"(?:content|video|post|embed|tweet|map|player|podcast|playlist|element|form|media|clip|audio|graphic|page)"

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:allow {_SITE}(?: (?:and|or|&) {_SITE})? content\??|(?:show|load|accept|enable|unblock|activate|view) {_SITE} (?:content|cookies|embeds?)|always (?:unblock|allow|load|show|accept) {_SITE}(?: content| cookies| embeds?)?)",
        guards=r"(?!.*\b(?:third[- ]party|external|social media) cookies)",
        hits=("Allow Twitter content?", "Allow Google YouTube content?", "Always unblock YouTube", "Load external content"),
        misses=(
            "Allow Twitter content to spread and you lose",
            "Allow Facebook posts? Judges split",
            "Show external debt",
            "Accept third-party candidates",
            "Load social media apps with care",
        ),
        words="^allow ^show ^load ^accept ^enable ^unblock ^activate ^view ^always",
        longest=60,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:this (?:article|page|story|post|section|video|content) (?:contains|includes|features|embeds|uses) (?:third[- ]party |external |embedded )?(?:content|material|media|posts?|elements|embeds)(?: which is| that is)?(?: provided| supplied| hosted| served| loaded| embedded)? (?:by|from|on|via) [^.]{{2,60}}\."
        rf" (?:we (?:ask for|need|require) your (?:permission|consent)|(?:they|it|these|this) (?:may|might|could) (?:be )?(?:us|sett?|collect)\w* (?:cookies|personal|information about you|track)|by (?:clicking|loading|viewing)\b(?=.*\b(?:agree|accept|consent|cookies)\b)|please (?:accept|allow)|(?:to view|click)\b(?=.*\b(?:cookies|consent|accept|privacy)\b)).{{0,420}}"
        rf"|we (?:ask for|need|require) your (?:permission|consent|agreement) (?:before anything is loaded(?:[.,]|$).{{0,160}}|to (?:load|show|display|play|embed) this (?:[\w.-]+ ){{0,3}}{_ITEM}s?(?:[.!]|$).{{0,260}})"
        r"|you may want to read [^.]{2,60} cookie policy\b[^.]{0,60}\band privacy policy\b[^.]{0,60}\bbefore accepting\b.{0,120}"
        rf"|to (?:view|see|watch|play|show) (?:this|the) {_ITEM},?(?: please)? (?:choose|select|click|press|tap) (?:on )?['‘\x22“](?:accept|allow|agree|ok|continue|enable|show|load|i agree|i accept|consent)\b.{{0,80}}"
        rf"|to (?:view|see|watch|show|play|listen to|access) (?:this|the) {_ITEM},? you(?:'ll| will)? (?:need to|must|have to) (?:update|change|adjust|accept|amend|review) your (?:cookie|privacy|consent) (?:and (?:cookie|privacy) )?(?:settings|preferences|options|choices)(?:[.!]| (?:by clicking|here|below|via the)\b|$).{{0,140}}"
        r"|(?:to view this content,? )?you can use the buttons? below to (?:amend your preferences|allow|enable)\b.{0,120}\bcookies\b.{0,100}"
        r"|unfortunately,? we (?:have been|are|were) unable to verify if you have consented to\b[^.]{0,60}\bcookies[.]?"
        r"|you can (?:change|manage|withdraw|amend) (?:your )?(?:settings|preferences|choices|mind|consent)(?: and [\w ]{3,40})? (?:at )?any ?time (?:via|by (?:accessing|clicking|visiting)) (?:on )?(?:the|our) ['\x22“‘]?(?:privacy|cookie|consent) (?:options|settings|preferences?|policy|notice|cent(?:er|re)|manager|dashboard|link)\b.{0,120}"
        r"|we use [\w.-]+(?: [\w.-]+){0,2} to manage extra content that can set cookies\b.{0,260})",
        guards=NOT_TOLD,
        hits=(
            "This article contains content provided by Example. We ask for your permission before anything is loaded, as they may be using cookies.",
            "To view this content choose 'accept and continue'.",
            "We need your consent to load this example-player content",
            "You may want to read Example’s cookie policy and privacy policy before accepting.",
            "You can use the buttons below to amend your preferences to enable Example cookies or to allow those cookies just once.",
            "You can change your settings at any time via the Privacy Options.",
            "We use example-player to manage extra content that can set cookies on your device and collect data about your activity.",
        ),
        misses=(
            "This article contains material from interviews. It could not be checked.",
            "We need your consent to show the pictures to your son.",
            "To see the video, press the red button under the painting.",
            "You can change your settings in the privacy menu of the phone.",
            "We need your permission, the nurse told her.",
            "You can change your mind at any time in the voting booth.",
            "To view this page of history, choose a window seat.",
            "We use the river to manage extra water.",
        ),
        words=(
            "^this_article ^this_page ^this_story ^this_post ^this_section ^this_video ^this_content ^we_ask ^we_need ^we_require ^you_may ^to_view ^to_see"
            " ^to_watch ^to_play ^to_show ^to_listen ^to_access ^you_can ^unfortunately ^we_use"
        ),
        longest=560,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:(?:this content is hosted (?:on|by) [\w.-]+(?: [\w.-]+){{0,2}}\. )?by (?:showing|loading|viewing|displaying|activating|playing|clicking(?: on)?|opening) (?:the |this )(?:external |embedded |third[- ]party )?{_ITEM},? (?:you|i) (?:accept|agree|consent)(?: to)? (?:the )?(?:terms and conditions|terms of (?:use|service)|(?:[\w.'&-]+ ){{0,4}}(?:privacy|cookie|data) polic(?:y|ies)(?! of\b)|use of cookies|our terms)\b.{{0,220}}"
        r"|i (?:agree|consent) to (?:be shown )?(?:the )?external content(?: from .{2,30})?(?: being (?:shown|displayed)(?: to me)?)?[.]?(?: (?:this|personal|more)\b.{0,240})?"
        r"|at this point you(?:'ll| will)? (?:will )?find external content\b.{0,200}|(?:this )?external content (?:from|by) .{2,30} requires (?:your )?consent[.]?"
        rf"|(?:the following|this|some) {_ITEM} is (?:not (?:available|displayed|shown|visible)|unavailable|blocked|hidden|disabled)(?: here)? (?:because of|due to|as a result of|based on) your (?:[\w-]+ ){{0,2}}(?:cookies?|privacy|consent|tracking) (?:settings|preferences|choices|options|selection)[.!]?(?: .{{0,140}})?"
        rf"|you (?:must|need to|have to) (?:accept|enable|allow|agree to) (?:[\w-]+ ){{0,3}}cookies (?:to|in order to|before you can) (?:view|see|watch|access|play|load|listen to) (?:this|our) (?:content|video|post|embed|tweet|map|player)s?[.!]?"
        r"|(?:the )?bbc is not responsible for (?:the content of )?(?:external|third[- ]party) (?:sites|websites|content)\b.{0,140}"
        rf"|(?:third[- ]party|youtube|twitter|facebook|instagram|tiktok|x) content may contain adverts[.]?"
        r"|california residents?: do not sell my (?:personal )?(?:data|info|information)"
        r"|cookies on (?:the )?[\w.'&-]+(?: [\w.'&-]+){0,3} website|cookies help us (?:to )?(?:deliver|provide|improve|offer) our (?:services?|website|content|site)\b.{0,160}"
        r"|this site uses akismet to reduce spam\b.{0,80}|store and/or access information on a device\b.{0,300}|(?:actively )?scan device characteristics for identification\b.{0,200})",
        guards=NOT_TOLD,
        hits=(
            "This content is hosted on Example. By showing the external content you accept the terms and conditions of example.com.",
            "By loading the video, you agree to Example’s privacy policy.",
            "I agree to be shown external content from Example.",
            "At this point you will find external content from Example that complements the article",
            "The following content is not available because of your cookie preferences",
            "You need to accept cookies to view this content",
            "The BBC is not responsible for the content of external sites.",
            "Third party content may contain adverts",
            "Cookies on the Example website",
            "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        ),
        misses=(
            "By opening the form, you agree to nothing yet.",
            "I agree to be shown round the palace.",
            "You need to accept cookies from strangers to survive the school run.",
            "Some content may contain adverts, the regulator found.",
            "Cookies on a plate outside the website's office",
            "Cookies help us to sleep.",
            "This video was hidden because of your brother.",
            "Store and retrieve: how squirrels do it",
        ),
        words=(
            "^this_content ^by_showing ^by_loading ^by_viewing ^by_displaying ^by_activating ^by_playing ^by_clicking ^by_opening external_content"
            " ^the_following ^this_video ^this_post ^this_embed ^this_tweet ^this_map ^some_content cookies_to cookies_before cookies_in bbc_is content_may"
            " ^california ^cookies_on ^cookies_help akismet ^store_and device_characteristics"
        ),
        longest=420,
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"(?:(?:skip|end of) (?:twitter|x|facebook|instagram|youtube|tiktok|bluesky|threads) (?:post|content|embed|video)(?:,? \d+)?(?: by [@\w.' -]{2,40}(?:, \d+)?)?"
        r"|(?:sorry,? )?(?:your|this) browser (?:does not|doesn't|can't|cannot|is unable to) (?:currently )?(?:support (?:the |html5 |embedded |this )?(?:video|audio|videos|iframes?|inline frames)|play this (?:video|audio))(?: (?:element|tag|player|format|playback|file)s?)?[.!]?"
        r"|(?:sorry, )?this (?:video|audio|clip|live stream) can ?not be played(?:[.]?|, [^.?!\x22“”]{2,120})"
        rf"|to (?:play|view|watch|listen to|see) (?:this|the) {_ITEM},? you(?:'ll| will)? (?:need to|must|have to) (?:enable|turn on|activate|switch on|allow) (?:java ?script|cookies|flash)\b.{{0,100}}"
        r"|(?:sorry,? )?(?:there was an?|an) (?:error|problem) (?:occurred )?(?:playing|loading|while playing|while loading) this (?:video|audio|media|player|stream)[.!]?(?: please .{0,60})?)",
        guards=NOT_TOLD,
        hits=(
            "End of Twitter post by @example",
            "Skip Instagram post by example",
            "Sorry, your browser doesn't support embedded videos.",
            "This video can not be played, Bridge opens",
            "To play this video you need to enable JavaScript in your browser.",
            "There was an error playing this video",
        ),
        misses=(
            "End of Facebook posts? Not so fast",
            "End of social media influence, says study",
            "Your browser does not support your mental health",
            "This video cannot be played down",
            "Skip YouTube and read a book",
            "There was an error playing this piece, and the pianist stopped.",
        ),
        words="^skip ^end_of browser_does browser_doesn browser_can browser_cannot browser_is ^this_video ^this_audio ^this_clip ^this_live ^sorry ^to_play ^to_view ^to_watch ^to_listen ^to_see ^there_was ^an_error",
        longest=200,
    ),
    Row(
        "ART109",
        "en",
        "line",
        "view original tweet on twitter | view original tweet | view original post on x | view post on x | view post on twitter | view post on facebook | view post on instagram"
        " | view this post on x | view this post on facebook | view this post on tiktok | view this post on threads | view this post on bluesky"
        " | media playback is unsupported on your device | media playback is not supported on this device | media playback is unsupported on this device"
        " | close this video player | close video player | update your settings here to see it | external content from youtube | external content from twitter"
        " | external content from facebook | external content from instagram | allow cookies once | accept and show | accept and show content"
        " | always allow external content | content not available due to your privacy settings",
        hits=("View original tweet on Twitter", "Close this video player", "Media playback is not supported on this device", "Allow Cookies Once"),
        misses=("View post office closures on map", "Close the video", "Allow cookies, lose privacy", "Media playback singer dies"),
    ),
    Row(
        "ART109",
        "en",
        "line",
        "close player | load video | embedded content | facebook embed | tweet embed | twitter embed | instagram embed | youtube embed | content not available | content is not available"
        " | recommended editorial content",
        hits=("Close player", "Tweet embed"),
        misses=("Close players fall out", "Content not available to poor schools"),
        weak=True,
    ),
    Row(
        "ART103",
        "en",
        "line",
        "warning: third party content may contain adverts | warning: bbc is not responsible for third party content | loading 0rd party ad content | loading third party ad content | loading third-party ad content | loading 0rd party content | loading third party content | loading ad | loading ads | loading advertisement"
        " | ad will end in 0 | ad will end in | this ad will end in | this ad will end in 0 | this ad will end in 0 seconds | your ad will end in 0 | ad ends in 0 | ad ends in 0s | skip ad in 0 | you can skip ad in 0"
        " | you can skip this ad in 0 | you can skip this ad in 0 seconds | video will resume after the ad | advertisement: 0:0 | ad 0:0 | end of advertisement | end of ad | article content continued | story content continued",
        hits=("Loading 3rd party ad content", "This ad will end in 10", "Article content continued", "End of advertisement"),
        misses=("Loading third-party cargo", "Ad will end in court", "Article content continued to worry them", "End of advertisement era"),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "you can change your choices at any time | you can change your preferences at any time | you can change your settings at any time | continue without accepting | accept all and continue | accept and close | agree and close | agree and continue"
        " | reject and continue | reject all and continue | only essential cookies | essential cookies only | use precise geolocation data | personalised advertising and content, advertising and content measurement, audience research and services development",
        hits=("You can change your choices at any time", "Continue without accepting", "Reject and continue"),
        misses=("You can change your mind at any time, he told her.", "Accept all defeats", "Continue without accepting blame"),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:our partners will collect data and use cookies\b.{0,140}|(?:with your (?:agreement|consent|permission), )?we and our (?:\d[\d,.]* )?(?:iab )?(?:tcf )?(?:trusted )?(?:partners|vendors) (?:store|access|process|use|may store|may use)\b(?=.*\b(?:on (?:a|your|the) device|cookies|unique identifiers|browsing data)\b).{0,300}"
        r"|if you are seeing this message,? you may have (?:disabled|blocked|turned off) (?:cookies|javascript|ads)\b.{0,120}|this (?:content|video|feature|embed|post|map|player) requires (?:marketing |functional |targeting |third[- ]party )?cookies(?: to (?:be (?:displayed|shown|viewed|played)|display|view|watch|play|function|work))?[.!]?(?: (?:click|please)\b.{0,60})?"
        r"|this embedded content is not available(?: in your (?:region|country|area))?[.!]?|some partners do not ask for your consent to process your data\b.{0,200}|your choices will be applied to this (?:site|website) only\b.{0,160}"
        r"|(?:advertising|ads) helps? (?:us )?(?:to )?fund our (?:\w+ )?(?:journalism|reporting|newsroom)[.]?|we rely on advertising to (?:help )?fund our (?:\w+ )?(?:journalism|reporting|newsroom)(?:[.] .{0,120}|[.]?)"
        r"|this is your last free (?:article|story)(?: (?:this|for this|of the) month)?[.!]?|this (?:post|article|story|edition|issue) is for (?:paid|paying) subscribers(?: only)?[.]?|already have an? (?:\w+ )?subscription\? ?(?:log|sign) in(?: here| now)?[.]?)",
        guards=NOT_TOLD,
        hits=(
            "Our partners will collect data and use cookies for ad personalization and measurement.",
            "We and our 1472 IAB TCF partners store and access information on your device",
            "If you are seeing this message, you may have disabled cookies",
            "This video requires cookies. Click to accept",
            "This is your last free article this month.",
            "This post is for paid subscribers",
            "Already have a subscription? Log in",
            "Your choices will be applied to this site only",
        ),
        misses=(
            "We and our partners use drones to find survivors.",
            "If you are seeing this message, you may have won, the scam says.",
            "This video requires patience.",
            "Advertising helps fund our habits",
            "This is your last free weekend of the summer.",
            "This issue is for voters to settle",
            "Your choices will be applied to this site of the brain",
            "Our partners will collect data on the whales",
        ),
        words=(
            "^our_partners we_and seeing_this requires_cookies requires_marketing requires_functional requires_targeting requires_third ^this_embedded ^some_partners ^your_choices helps_fund help_fund helps_to helps_us"
            " rely_on last_free for_paid for_paying ^already_have"
        ),
        longest=420,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "this is a premium article | this is a premium story | premium content for subscribers only | this story has been made free to read | this article has been made free to read | accept all and visit site"
        " | accept all reject all | reject all accept all | article reserved for subscribers | reserved for subscribers | change your cookie preferences",
        hits=("This is a premium article", "Accept All Reject All"),
        misses=("This is a premium bond", "Reserved for subscribers of the opera", "Change privacy settings now, experts say"),
    ),
    Row(
        "ART103",
        "en",
        "line",
        "advertisement. story continues below | advertisement. article continues below | advertisement article continues below this ad | advertisement story continues below this ad | advertisement. article continues below this ad | article continues below ad"
        " | promoted by taboola | you may like by taboola | you may also like by taboola",
        hits=("Advertisement Article continues below this ad", "Promoted by Taboola"),
        misses=("Advertisement for a story", "Promoted by the king"),
    ),
    Row(
        "ART109",
        "en",
        "line",
        "something is loading | loading something is loading | video loading | video is loading | player is loading | video not available in your country | video not available in your region | video is not available in your country | video is not available in your region"
        " | this video is not available in your country or region | this content is not available in your location | click for more photos",
        hits=("Loading Something is loading.", "Video Loading...", "Video not available in your country"),
        misses=("Something is loading the dice", "Video loading times fall", "Captions show the truth"),
    ),
)  # fmt: skip
