"""Wordings of publishing systems, video players and comment tools that thousands of sites share, in English."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:keep it clean\. please avoid obscene, vulgar|please turn off your caps lock|don't threaten\. threats of harming|be truthful\. don't knowingly lie|be nice\. no racism, sexism|be proactive\. use the|share with us\. we'd love to hear|watch this discussion\.? (?:stop|get)"
        r"|get an email notification whenever someone|notifications from this discussion will be|[\w.& ]{2,40} is committed to maintaining a lively but civil (?:forum|discussion)|comments may take up to an hour|comments may take (?:a while|some time) to appear|we ask you to keep your comments relevant and"
        r"|if you're interested in submitting a letter to the editor|we invite you to join the conversation(?=[.!]|$| (?:on our|in the comments|about (?:issues|this|these)|by (?:commenting|leaving|submitting)|below))|please (?:keep|be) (?:your )?comments? (?:civil|respectful|on topic)(?=[.!]|$| and)"
        r"|you can (?:also )?comment on (?:this|our) (?:story|article|facebook)(?: page)?(?=[.!]|$| (?:by|on|below|in|using)\b)|viafoura|this (?:discussion|conversation|thread) (?:has been|is) (?:now )?(?:closed|moderated|archived)(?=[.!]|$| (?:according to our|to new|for comments|by our)\b)"
        r"|our (?:journalists|reporters|newsroom|community)(?: team| members| editors| do not| regularly| actively)? (?:moderate|monitor)s? (?:the )?comments(?=[.!]|$| (?:section|below|on this)\b))(?![\w-]).{0,260}", guards=NOT_TOLD,
        hits=(
            "Keep it Clean. Please avoid obscene, vulgar, lewd, racist or sexually-oriented language.",
            "Be Nice. No racism, sexism or any sort of -ism that is degrading to another person.",
            "Get an email notification whenever someone contributes to the discussion",
            "Comments may take up to an hour for moderation before appearing on the site.",
        ),
        misses=(
            "Keep it clean, the coach told his team.",
            "Be nice to your neighbours, be truthful to your friends.",
            "Share with us your bread, he said.",
            "Comments may take the bank to court",
            "Please turn off your engines",
            "This conversation has been closed to us for too long.",
            "We invite you to join the conversation at the library on Thursday at 7 p.m.",
            "Our reporters in Kyiv monitor the comments of both sides.",
            "This thread is closed at both ends with a knot.",
        ),
        words=(
            "^keep_it ^please_turn ^please_keep ^please_be ^don't ^be_truthful ^be_nice ^be_proactive ^share_with"
            " ^watch_this ^get_an ^notifications_from committed_to ^comments_may ^comments_that ^we_ask ^we_invite"
            " submitting_a ^you_can ^viafoura ^this_discussion ^this_conversation ^this_thread ^our_journalists"
            " ^our_reporters ^our_newsroom ^our_community"
        ),
        longest=420,
    ),
    Row(
        "ART106",
        "en",
        "line",
        "welcome to the discussion | welcome to our comments section | join our discussion | notifications off | notifications on | this comment was removed | this comment has been removed | this comment has been deleted | this comment has been flagged | comment removed | comment deleted | flag as inappropriate | flag as offensive | flag comment | report as inappropriate"
        " | mark as spam | reply to this comment | in reply to | view replies | show replies | hide replies | show 0 replies | show 0 more replies | view 0 replies | load more replies | see more replies | show more replies | show hidden replies | sort by newest | sort by oldest | sort by best | sort by top | sort by most liked | sort comments by | sort by: best"
        " | sort by: oldest | sort by: most recent | oldest first | most liked | most replies | oldest newest | newest oldest | newest oldest most popular | newest oldest most voted | inline feedbacks | inline feedbacks view all comments | notify me of follow-up comments | notify me of follow-up comments by email | notify me of new posts by email | notify me of new posts"
        " | notify me of new comments via email | notify me when new comments are posted | notify of | save my name, email, and website in this browser for the next time i comment | your email address will not be published | your email address will not be published. required fields are marked | required fields are marked | required fields | required field | leave a reply cancel reply"
        " | leave a comment cancel reply | cancel reply | logged in as | log in with facebook | comments powered by disqus | blog comments powered by disqus | please enable javascript to view the comments powered by disqus | view the discussion thread | conversation guidelines | guest comment as a guest | comment as a guest | start typing | what's on your mind | commenting as | post as a guest",
        hits=("Welcome to the discussion.", "Save my name, email, and website in this browser for the next time I comment.", "Show 4 more replies", "View the discussion thread.", "Cancel reply"),
        misses=("Welcome to the discussion of the century", "Sort by size, says chef", "Edited by hand", "In reply to the king, she laughed.", "Required fields of study"),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "manage your lists | your purchase was successful, and you are now logged in | your purchase was "
        "successful | a receipt was sent to your email | need an account? | need an account? create one now | "
        "need an account? sign up | need an account? register | secure & encrypted | purchase a gift "
        "subscription | purchase access | purchase a subscription | purchase subscription | buy a subscription | "
        "buy subscription | current subscriber? | current subscriber? log in | current subscriber? log in here | "
        "current subscribers | print subscribers: activate your digital access | print subscribers activate | "
        "print subscriber activation | activate digital access | activate your digital access | activate your "
        "account | activate account | activate your online access | activate your subscription | link your "
        "subscription | link your account | 0 day print subscribers | verify your subscription | check your "
        "subscription status | checking your subscription status | connect your subscription | digital only "
        "subscription | digital-only subscription | digital access | e-edition | read today's e-edition | view "
        "e-edition | view the e-edition | today's e-edition | today's paper | print edition | digital edition | "
        "digital replica edition | newspaper archives | newspaper archive | place an ad | place an obituary | "
        "place a classified ad | place a legal notice | submit an obituary | submit an event | submit a photo | "
        "submit your news | submit news tip | report delivery issue | report a missed paper | delivery issues | "
        "vacation stop | vacation hold | pay your bill | subscriber faq | subscription faq | contact customer "
        "service | help center | help centre | support center | support centre | help & support | your privacy "
        "choices (opt out of sale/targeted ads | opt out of sale/targeted ads | back issues | buy back issues | "
        "email address continue or | continue or | article content we apologize, but this video has failed to "
        "load | featured local savings | featured local businesses | find a business | business directory | yes, "
        "i'll give $0/month | yes, i'll give $0/year | we accept credit card, apple pay, and google pay | "
        "one-time monthly annual | donate monthly | make a contribution | make a one-time donation | make a "
        "monthly donation | make a tax-deductible donation | monthly donation | one-time donation | donate via "
        "paypal | buy us a coffee | support us on patreon | become a patron | join us on patreon",
        hits=("Need an account? Create one now.", "Purchase a Gift Subscription", "7 Day Print Subscribers", "Your Privacy Choices (Opt Out of Sale/Targeted Ads)", "Yes, I'll give $5/month", "Submit an Obituary"),
        misses=("Purchase access to the mine costs millions", "Today's paper tigers", "Online only in name", "Place an ad, lose a war", "Customer service fell, survey says", "Give once and for all"),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:if you're a (?:current )?(?:print |digital )?subscriber,? you can (?:opt(?:-in)?|activate|log|sign|access|read (?:all (?:our|of)|our)|manage|link)|email address continue or|(?=.*\b(?:commissions?|affiliate|compensation|ethics statement)\b)if you (?:purchase|buy) (?:a product|something|an item|through)(?=.*\blinks?\b)|by using this site, you (?:consent|agree) to (?:our|the|its)\b(?=.*\b(?:terms|agreement|policy|cookies)\b)|this copy is for your personal, non-?commercial use|distribution and use of this material are governed"
        r"|for non-?personal use or to order (?:multiple|copies)(?=.*\b(?:please|contact|visit|reprints)\b)|we use vendors that may also process your"
        r"|receive e-?mails? from us on behalf of|contact me with news and offers(?=$|[.!]| from)|i (?:would like|agree|consent|want) to receive (?:(?:marketing|promotional|occasional|special) (?:e-?mails?|offers|messages|communications|news)|e-?mails?(?=$|[.,!]| (?:and|from (?:us|our|the|\w+ news)|about|with)\b)|news and|updates (?:and|from|by|via))|you have been added to (?:the |our )?[\w' ]{0,40}(?:newsletter|mailing list|e-?mail list|list of subscribers)|please read our (?:comment\w*|community|privacy) (?:policy|guidelines|rules|standards|notice)|please read our terms (?:of (?:use|service)|and conditions)(?=$|[.!]| (?:before (?:posting|commenting)|and|for)\b)|read our (?:full )?(?:comment|community|ethics|editorial) (?:policy|guidelines|standards)(?=$|[.!]| (?:here|for|before (?:posting|commenting))\b))"
        r"(?![\w-])[^\x22“”«»„]{0,360}", guards=NOT_TOLD,
        hits=(
            "If you're a current print subscriber, you can opt-in to all access at any time.",
            "This copy is for your personal, non-commercial use only.",
            "By using this site, you consent to our User Agreement and agree that your clicks may be collected.",
            "Receive email from us on behalf of our trusted partners or sponsors",
        ),
        misses=(
            "If you're a subscriber of the view that taxes are high, vote.",
            "If you buy bread, buy milk too.",
            "By using this site, they won the war.",
            "I want to be contacted by aliens, he said.",
            "If you're a digital subscriber, you can watch the match on your phone.",
            "If you buy something through a scam site, call your bank.",
            "You have been added to a WhatsApp group you never wanted to join.",
            "For non-personal use or to order multiple copies of the vaccine form, call the clinic.",
        ),
        words=(
            "^by_using ^contact_me ^distribution_and ^email_address ^for_non ^for_nonpersonal ^i_agree ^i_consent"
            " ^i_want ^i_would ^if_you ^please_read ^read_our ^receive_e ^receive_email ^receive_emails ^this_copy"
            " ^we_use ^you_have"
        ),
        longest=520,
    ),
    Row(
        "ART113",
        "en",
        "regex",
        r"(?:the following content (?:may )?contains? affiliate|all products (?:are|featured|recommended|we)[^.]{0,80}(?:independently|selected|chosen)|when you (?:purchase|buy|shop)[^.]{0,60} (?:through|via|using) (?:our )?(?:affiliate )?links?"
        r"|if you (?:purchase|buy) (?:a product|something|an item) (?:through|via|using)|(?:we|this (?:site|post|article|page)|[\w.& ]{2,30}) (?:may|might|will|can) (?:earn|receive|get|contain) (?:a |an )?(?:small )?(?:affiliate|commission|compensation|portion)"
        r"|(?:every product|products|items) (?:is|are|featured|on this page)[^.]{0,60}(?:independently )?(?:selected|reviewed|chosen|tested) by)(?![\w-])[^\x22“”«»„]{0,360}",
        hits=(
            "When you purchase through links on our site, we may earn an affiliate commission. Here's how it works.",
            "All products are independently selected by our editors.",
            "This post may contain affiliate links",
        ),
        misses=("When you buy a house, check the roof.", "We may earn less next year, the miners said.", "All products rose in price in May."),
        words="affiliate commission compensation ^all_products ^when_you ^every_product ^products ^items ^if_you",
        weak=True,
        longest=480,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:would you like to receive our (?:daily |weekly |breaking )?(?:news|headlines|alerts|updates|newsletters?)(?: (?:by|via) e-?mail| in your inbox)?(?=\?|$)|be the first to know[.!]? (?:get (?:our|the|news|breaking|updates|alerts|e-?mail)|sign up)|watch for us in your inbox(?=[.!]|$)|(?:close )?(?:thanks for signing up! )?(?:you have been added to|you've been added to) (?:the )?[\w' ]{3,40}newsletter"
        r"|listen now and subscribe(?=$|[:.!]| (?:on|to|via)\b)|listen (?:and subscribe )?on (?:apple podcasts?|apple devices|spotify|google podcasts?|amazon music|iheart\w*)(?=$|[.!:,|]| (?:and|or|\||apple|spotify|google|amazon)\b)|(?:listen|subscribe)(?: and follow| now| for free)?: (?:apple|spotify|rss|google|itunes|youtube)|subscribe (?:on|via|through|with) (?:apple|spotify|google|itunes|youtube|rss|stitcher|amazon)(?: podcasts?| music| play)?(?=$|[.!:,|]| (?:and|or)\b)"
        r"|get local news (?:delivered|you can (?:use|trust|count on|rely on)(?=[.!]|$))|get the latest (?:local )?(?:news|headlines|stories|weather)[\w, ]{0,60} (?:(?:straight|right|directly) (?:to|into) your?|(?:delivered|sent)(?= (?:daily|weekly|directly|straight|right|every|each|to|into|by)|[.!]|$))|to stream [\w. ]{2,30} on your phone,? you need the|download the (?:free )?[\w.&' ]{2,40} app (?:(?:now|today)(?=$|[.!])|for (?:free|the latest|breaking|more|live|ios|android|iphone|ipad|apple|your)|for\b(?=.*\b(?:news|headlines|stories)\b)|on (?:the app store|google play|ios|your phone)|to (?:get|stay|read|receive|watch|follow|keep)\b(?=.*\b(?:news|headlines|stories)\b)))(?![\w-])[^\x22“”«»„]{0,220}", guards=NOT_TOLD,
        hits=(
            "Would you like to receive our daily news? Signup today!",
            "Watch for us in your inbox.",
            "Close You have been added to Daily News Newsletter Subscribe Now",
            "Listen now and subscribe: Apple Podcasts | Google Podcasts | Spotify",
            "To stream Example 5 on your phone, you need the Example 5 app.",
        ),
        misses=(
            "Would you like to receive our thanks, he asked.",
            "Be the first to know, be the last to tell.",
            "Listen now and weep",
            "To stream water on your field, dig a ditch.",
            "Get the latest stories straight from the horse's mouth.",
            "To stream music on your phone is to rent it.",
            "Subscribe through iTunes is over: Apple kills the brand",
            "Listen on Amazon and the author gets a dollar.",
        ),
        words="^would ^be ^watch ^close ^you ^you've ^you’ve ^thanks ^listen ^subscribe ^get ^to ^download",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "line",
        "be the first to know | have a news tip? | have a tip? | got a tip? | got a story? | got news? | do you have a news tip? | do you have a story? | do you have a tip? | contact the newsroom | contact our newsroom | contact our news team | email the newsroom | email our news team | want more from us? | close thanks for signing up! | thanks for signing up! watch for us in your inbox",
        hits=("Be the first to know", "Have a news tip?", "Contact our newsroom"),
        misses=("Be the first to know love", "Got a tip for the jockey", "Have a newt"),
    ),
    Row(
        "ART109",
        "en",
        "line",
        "next up in 0 | example video title will go here for this video | loaded: 0% | loaded 0% | progress: 0% "
        "| volume 0% | unmute | mute/unmute | stream type live | seek to live, currently behind live | seek to "
        "live, currently playing live | live remaining time -0:0 | remaining time -0:0 | remaining time 0:0 | "
        "current time 0:0 | duration 0:0 | duration time 0:0 | duration -:- | current time 0:0 duration 0:0 | "
        "playback rate | playback speed 0x | 0x, selected | 0x 0x 0x 0x | chapters, selected | descriptions off, "
        "selected | captions off, selected | captions settings, opens captions settings dialog | subtitles off, "
        "selected | subtitles settings, opens subtitles settings dialog | captions settings | caption settings | "
        "subtitles settings | audio track | default, selected | fullscreen | exit fullscreen | non-fullscreen | "
        "quality levels | auto, selected | closed captions | closed captioning | this is a modal window | "
        "beginning of dialog window. escape will cancel and close the window | end of dialog window | escape "
        "will cancel and close the window | text color white black red green blue yellow magenta cyan | text "
        "color | text opaque semi-transparent | background color | text edge style | font family | reset restore "
        "all settings to the default values done | reset restore all settings to the default valuesdone | "
        "restore all settings to the default values | close modal dialog | modal window | caption area "
        "background | transparency opaque semi-transparent transparent | transparency transparent "
        "semi-transparent opaque | press shift question mark to access a list of keyboard shortcuts | keyboard "
        "shortcuts enabled disabled | shortcuts open/close / or ? | shortcuts open/close/ or ? | play/pause "
        "space | increase volume ↑ | decrease volume ↓ | seek forward → | seek backward ← | captions on/off c | "
        "fullscreen/exit fullscreen f | mute/unmute m | decrease caption size | increase caption size | seek % "
        "0-0 | subtitles/cc | video quality | settings off en | share 0:0 | advertisement 0:0 | ad 0:0 | ad 0 of "
        "0 | ad will end in 0 seconds | ad : (0 | ad: (0 | your video will begin in 0 | your video will resume "
        "in 0 | your ad will begin | video will begin after the ad | learn more skip ad | skip ad in 0 | skip in "
        "0 | visit advertiser site | visit advertiser site go to page | the video could not be loaded | the "
        "media could not be loaded | the video failed to load | no compatible source was found for this media | "
        "this video is no longer available | this video is unavailable | this video is private | this video has "
        "been removed | this video file cannot be played | video unavailable | video not available | error "
        "loading video | error loading media | error loading player | an error occurred while loading the video "
        "| sorry, this video is not available | there was an issue playing this video | watch later | add to "
        "watchlist | now playing paused ad playing | now playing paused | replay video | restart video | up next "
        "playing in 0 | autoplay | autoplay on | autoplay off | play all | play next | play next video | tap to "
        "unmute | click to unmute | click to play | tap to play | click to expand | tap to expand | click to "
        "enlarge | swipe for more | swipe to see more | swipe for next photo | scroll for more | view gallery of "
        "0 photos | view gallery of 0 items | view all 0 photos | see all 0 photos | see 0 photos | view photos "
        "| photo 0 of 0 | image 0 of 0 | gallery 0 of 0 | 0 images | 0 photos | see gallery | open gallery | "
        "close gallery | full gallery | photo gallery: | enlarge this image | enlarge image | enlarge photo | "
        "expand image | expand this image | expand photo | zoom image | show caption hide caption | toggle "
        "caption | hide caption toggle caption | enlarge this image toggle caption | this post has been removed "
        "| this tweet has been deleted | this tweet is unavailable | this tweet is no longer available | tweet "
        "unavailable | post unavailable | this content is hosted on an external platform | this content is not "
        "available | this embedded content is not available | view original tweet | view tweet | view this tweet "
        "| view on twitter | view on x | view on facebook | view on instagram | view on youtube | view on tiktok "
        "| view on threads | view on bluesky | see more on instagram | see this post on instagram | view more on "
        "instagram | view profile | view full profile | add a comment on instagram | watch on tiktok | watch on "
        "facebook | watch on x | watch on twitter | watch this video on youtube | see the video | load tweet | "
        "load post | load embed | show tweet | show embed | accept to view | content from twitter | embed from "
        "getty images",
        hits=("Loaded: 0%", "Remaining Time -0:00", "Text Color White Black Red Green Blue Yellow Magenta Cyan", "View gallery of 5 photos", "Example video title will go here for this video", "This post has been removed"),
        misses=("Volume of trade fell", "Fullscreen ahead for cinemas", "Window on the world", "Paused for breath, he went on.", "Opacity of the tax code", "Keyboard shortcuts that save hours", "Zoom in, lawyers told", "Autoplay off limits", "154.25/35", "3:2 / 4:1"),
    ),
    Row(
        "ART103",
        "en",
        "line",
        "advertisement - story continues below | advertisement | continue reading below | advertisement | continue reading | advertisement - continue reading below | advertisement - scroll to continue | advertisement - scroll to continue reading | advertisement scroll to continue reading | advertisement. scroll to continue reading | advertisement continue reading | advertisement story continues below"
        " | advertisement article continues below | article continues after advertisement | article continues after this ad | article continues after the ad | story continues after advertisement | story continues after this ad | story continues after the ad | content continues after ad | content continues below ad | post continues below | post continues after advertisement | read on after ad | keep scrolling for more"
        " | report ad | report this ad | hide ad | close ad | why this ad | why this ad? | why am i seeing this ad? | about this ad | go ad-free | go ad free | remove ads | remove ads with premium | ads by google | google ads | ad by google | ad - content continues below | ad. content continues below | advertiser content | advertiser content from | content from our sponsor | content from our sponsors | from our sponsor | from our sponsors"
        " | a word from our sponsor | message from our sponsor | a message from our sponsor | presented by our sponsor | our sponsors | thanks to our sponsors | this content is sponsored | this is sponsored content | this is a paid advertisement | this is a paid post | paid partnership | paid partner content | paid for and presented by | taboola | outbrain | sponsored links by taboola | recommended by taboola | powered by taboola | by taboola"
        " | sponsored stories by taboola | promoted links by taboola | promoted links | revcontent | sponsored by revcontent | mgid | more from taboola",
        hits=("Advertisement - story continues below", "Article continues after this ad", "Report this ad", "Sponsored Links by Taboola", "Go ad-free"),
        misses=("Report ad fraud, firms told", "Our sponsors are our shame, fans say", "Remove ads from the pitch", "Advertisement of faith"),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "all access | make a payment | customer support | local savings | give monthly | give once | donate "
        "today | make a gift",
        hits=("All access", "Make a payment", "Customer support"),
        misses=("All access is lost", "Make a gift of your time", "Customer support jobs go"),
        weak=True,
    ),
    Row(
        "ART109",
        "en",
        "line",
        "picture-in-picture | picture in picture | keyboard shortcuts | go to page | play again | swipe left | "
        "swipe right | zoom in",
        hits=("Picture-in-picture", "Picture in picture", "Keyboard shortcuts"),
        misses=("Zoom in, lawyers told", "Swipe right for votes", "Play again on Monday"),
        weak=True,
    ),
)  # fmt: skip
