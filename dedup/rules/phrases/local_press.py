"""Notices, forms and footers of local papers and stations in America, and of the systems that they run on."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row, lines

_SITE = r"[\w .'&/-]{2,40}"
_TEXT = r"[^\x22“”«»]"
_STATION = r"(?!west|work|week|with|what|when|wall|king|kids)[kw][a-z]{2,3}(?:[ -]?(?:tv|dt|fm|am|ld|cd))?(?: \d{1,2})?"
_TIME = r"\d{1,2}:\d\d ?[ap]\.?m\.?(?: [a-z]{2,4})?"
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = rf"{_MONTH} \d{{1,2}},? \d{{4}}"
_MOMENT = rf"(?:{_DATE},?(?: at| @| /| -| \|)? ?{_TIME}|{_TIME},?(?: on)? {_DATE})"


ROWS: tuple[Row, ...] = (
    # Labels
    lines(
        "ART111",
        "en",
        "post a comment as guest | commenting as guest | watch this discussion | stop watching this discussion | also post on facebook | no comments on this item | other items that may interest you"
        " | active conversations | a trending article titled | the following is a list of the most commented articles in the last 0 days | reply to this article | please log in to comment by clicking here"
        " | join the nation's conversation | user legend: moderator trusted user | the rules of replying | start a dialogue, stay on topic and be civil"
        " | be transparent. use your real name, and back up your claims | keep it local and relevant. make sure your replies stay on topic | interact with the globe"
        " | if you don't follow the rules, your comment may be deleted | follow related authors and topics | to join the conversation set a first and last name in your user profile",
        (
            "Post a comment as Guest",
            "Stop watching this discussion.",
            "A trending article titled",
            "Other items that may interest you",
            "The rules of replying:",
            "If you don't follow the rules, your comment may be deleted.",
        ),
        (
            "Stop watching this, she told the boys.",
            "Watch this discussion of the budget on Friday.",
            "Also post on Facebook what you paid, they said.",
            "If you don't follow the rules, you may be fined.",
            "There were no comments on this item of the agenda.",
        ),
    ),
    lines(
        "ART104",
        "en",
        "no promotional rates found | promotional rates were found for your code | sorry, no promotional deals were found matching that code | secure transaction. cancel anytime | get breaking national news"
        " | get local breaking news alerts | get up-to-the-minute news sent straight to your device | notifications can be turned off anytime in the browser settings | be among the first to know | never miss a local story"
        " | try 0 month for $0 | try 0 months for $0 | try 0 weeks for $0 | subscribe for more articles | choose the plan that's right for you. digital access or digital and print delivery"
        " | support my work with a digital subscription | enjoy insights and behind-the-scenes analysis from our award-winning journalists | support local journalists and the next generation of journalists"
        " | daily puzzles including the new york times crossword | access the enewspaper | read the enewspaper | all the news you need to know, every day | you're all signed up | thank you! you're almost signed up for"
        " | keep an eye out for an email to confirm your newsletter registration | readlocal | stay in touch with us anytime, anywhere | before you leave, check this out"
        " | we'll deliver the latest news and information you need to know every weekday morning"
        " | real-time updates and all local stories you want right in the palm of your hand | email notifications are only sent once a day, and only if there are new matching items"
        " | keep reading by creating a free account or signing in",
        (
            "Promotional Rates were found for your code.",
            "Never miss a local story.",
            "Try 1 month for $1",
            "#ReadLocal",
            "You're all signed up!",
            "Keep reading by creating a free account or signing in.",
            "Support local journalists and the next generation of journalists.",
        ),
        (
            "Never miss a local derby, he said.",
            "Try 1 month of silence.",
            "You're all signed up to the same club, the coach said.",
            "Support local journalists, the mayor urged.",
            "Stay in touch with us, she begged her sons.",
            "Start a subscription drive, the board decided.",
        ),
    ),
    lines(
        "ART105",
        "en",
        "your account has been registered, and you are now logged in | your gift purchase was successful! your purchase was successful, and you are now logged in"
        " | invalid password or account does not exist | email me a log in link | or, use your linked account | or use your linked account | click any reaction to login | click any reaction to log in | please log in to use this feature"
        " | please log in to use this feature. don't have an account? sign up | your current subscription does not provide access to this content | please purchase a subscription to continue reading | this item is available in full to subscribers"
        " | click here to see your options for becoming a subscriber | we hope that you enjoy our free content | create your free account or log in for more features | please enter email address to continue"
        " | please enter valid email address to continue | please enter a valid email address to continue | don't have an id? | there was a problem with the recaptcha. please try again | 0: unavailable due to legal reasons"
        " | our european visitors are important to us | your browser is out of date and potentially vulnerable to security risks"
        " | chrome safari continue | to log in, click here | already subscribed? to log in, click here | manage mydisney account | by accessing this page, you agree to the privacy policy and terms of service"
        " | by accessing this page, you agree to the privacy policy and terms and conditions | by accessing this page, you agree to the following privacy policy and terms of service",
        (
            "Your account has been registered, and you are now logged in.",
            "Click any reaction to login.",
            "This item is available in full to subscribers.",
            "451: Unavailable due to legal reasons",
            "Our European visitors are important to us.",
            "Already subscribed? To log in, click here.",
        ),
        (
            "Our European visitors are important to us, said the mayor.",
            "This item is available in full at the town hall.",
            "Your account has been closed, the bank wrote.",
            "We hope that you enjoy our free concerts, the band said.",
            "Please log in, the page said when she tried to vote.",
        ),
    ),
    lines(
        "ART102",
        "en",
        "error! there was an error processing your request | error! sorry, there was an error processing your request | sorry, there was an error processing your request | a link has been posted to your facebook feed"
        " | a link has been sent to your friend's email address | a link has been emailed to you - check your inbox | please enter a search term | infinite scroll enabled | infinite scroll disabled"
        " | error loading media: file could not be played | this video is either unavailable or not supported in this browser | the media could not be loaded, either because the server or network failed or because the format is not supported"
        " | a network error caused the media download to fail part-way | the media playback was aborted due to a corruption problem or because the media used features your browser did not support"
        " | getting your trinity audio player ready | try refreshing your browser, or tap here to see other videos from our team",
        (
            "Error! There was an error processing your request.",
            "A network error caused the media download to fail part-way.",
            "Getting your Trinity Audio player ready...",
            "Try refreshing your browser, or tap here to see other videos from our team.",
        ),
        (
            "There was an error in processing your request, the letter said.",
            "A network error caused the outage, the airline said.",
            "Try refreshing your wardrobe with a scarf.",
            "A link has been found between the two deaths.",
        ),
    ),
    lines(
        "ART109",
        "en",
        "show captions | show thumbnails | hide thumbnails | last slidenext slide | previous slidenext slide | open share panel | close share panel | show moreshow less | 0of0 | pop-up banner image | open extended reactions | embed <>more videos"
        " | embed more news videos | embed more videos | this is a carousel. use next and previous buttons to navigate | noneraiseddepresseduniformdropshadow | whiteblackredgreenblueyellowmagentacyan"
        " | blackwhiteredgreenblueyellowmagentacyan | reset restore all settings to the default values | ok close modal dialog | keyboard shortcuts enabled | keyboard shortcuts disabled | hide transcript | interested in this topic? you may also want to view these photo galleries"
        " | this audio is automatically generated. please let us know if you have feedback | close followed notifications | followed notifications | hide message bar",
        (
            "Show Captions",
            "1of10",
            "Show MoreShow Less",
            "Open Extended Reactions",
            "EMBED <>MORE VIDEOS",
            "This audio is automatically generated. Please let us know if you have feedback.",
        ),
        (
            "Show captions and labels were missing.",
            "1 of 10 children is hungry",
            "This audio is automatically destroyed.",
            "This is a carousel. Use it with care.",
            "Close the door",
        ),
    ),
    lines(
        "ART106",
        "en",
        "order reprint | let friends in your social network know what you are reading about | facebook twitter email | connecttweetlinkedincommentemailmore | connecttweetlinkedinemailmore | report error submit a tip | report an error policies and standards"
        " | share your feedback to help improve our site | share your feedback to help improve our site experience | descrease article font size | decrease article font size | increase article font size",
        (
            "Order Reprint →",
            "Increase article font size",
            "Report Error Submit a Tip",
            "Share your feedback to help improve our site!",
        ),
        (
            "Order reprints of the book, he said.",
            "Share your feedback to help improve our schools, the council asks.",
            "Report errors and submit tips to the taxman",
        ),
    ),
    lines(
        "ART111",
        "en",
        "public inspection file | public inspection file help | fcc public file | fcc public files | fcc public inspection file | fcc online public inspection file | online public inspection file | fcc applications | public file assistance | public file contact"
        " | eeo statement | eeo report | eeo reports | eeo public file | eeo public file report | eeo public file reports | annual eeo public file report | closed captioning/audio description | closed captioning / audio description"
        " | closed caption procedures | closed captioning procedures | captioning contacts | nexstar cc certification | broadcast terms & conditions | news policy statements | gray dc bureau | scripps local media | submit photos and videos"
        " | submit your photos and videos | submit photos & videos | give light and the people will find their own way | get results with omne | part of the mcclatchy media network | place a classified | place a real estate ad | post a classified ad"
        " | your regional news pages | back to weather | your california privacy rights/privacy policy | do not sell/share my personal information | california notice at collection | staff and help"
        " | powered by wordpress.com vip | powered by creative circle media solutions | powered by cityspark | market data by tradingview | notice for the postmedia network | this week in flyers | latest national stories | view cbs news in"
        " | click to return to homepage | press enter to search | partner with patch | add your event | add your classified | latest news nearby | corrections and clarifications|submit a news tip|report error"
        " | hearst newspapers logo | hey there, time traveller | submit your news tip or photo | ctvnews.ca top stories | this article tagged under | funeral services provided by | invite others to add memories | share a memory or condolence"
        " | share to let others add their own memories and condolences | sign the guest book | sign the guestbook | sign guest book | sign the online guest book | view all obituaries",
        (
            "Public Inspection File",
            "FCC Applications",
            "EEO Statement",
            "Closed Captioning/Audio Description",
            "Submit Your Photos and Videos",
            "Back To Weather",
            "Hey there, time traveller!",
            "Funeral services provided by:",
            "+ Add your event",
            "Sign the Guest Book",
            "Share a memory or condolence",
        ),
        (
            "The public inspection file was empty.",
            "FCC applications rose in May.",
            "Sign the guest book before you leave, the widow said.",
            "Back to weather woes in Texas",
            "The new privacy policy drew protests.",
            "Give light to the poor",
        ),
    ),
    lines(
        "ART111",
        "en",
        "report news | trending nationally | delivery: daily | technical details | member center | posting instructions | recent obituaries | latest obituaries | guest book | memories & condolences | add a memory | not sure what to say?"
        " | looking for an obituary? | updated terms of service | new privacy policy | search local businesses | claim your business | get home delivery | delivery problems? | start a subscription | we recommend switching to one of the following browsers | chance of rain: 0% | uv index: 0 low | uv index: 0 moderate | uv index: 0 high | uv index: 0 very high | uv index: 0 extreme",
        ("Recent Obituaries", "Delivery: Daily", "Technical details :", "Chance of Rain: 10%", "UV Index: 5 Moderate"),
        (
            "Recent obituaries left this out.",
            "Delivery: daily, said the milkman.",
            "The chance of rain: 10% or less.",
            "Member centers closed",
        ),
        weak=True,
    ),
    lines(
        "ART111",
        "en",
        "view results | sunrise: 0:0:0 am | sunset: 0:0:0 pm | 0 weather alerts | 0 weather alerts 0 closings/delays | 0 closings/delays | give it 0/0"
        " | i'm interested in (please check all that apply | are you a paying subscriber to the newspaper?",
        (
            "View Results",
            "Sunrise: 06:40:12 AM",
            "2 weather alerts 1 closings/delays",
            "Give it 1/5",
            "Are you a paying subscriber to the newspaper? *",
        ),
        (
            "View results with caution.",
            "Sunrise: 6:40 a.m.",
            "2 weather alerts were issued.",
            "Give it 15 minutes",
            "Are you a paying guest?",
        ),
    ),
    lines(
        "ART108",
        "en",
        "cnhi news service",
        ("CNHI News Service",),
        ("CNHI News Service said on Monday.", "A news service of Illinois"),
    ),
    lines("ART103", "en", "paid advertisement", ("Paid Advertisement",), ("Paid advertisements fell by a third.",)),
    lines(
        "ART113",
        "en",
        "author of the article | publishing date | updated: 0 minutes ago | updated: 0 minute ago | updated: 0 hours ago | updated: 0 hour ago | updated: 0 days ago | updated: 0 day ago"
        " | published: 0 minutes ago | published: 0 minute ago | published: 0 hours ago | published: 0 hour ago | published: 0 days ago | published: 0 day ago"
        " | the video in the player above is from an earlier report | the video in the player above is from a previous report | the featured video is from a previous report | the featured video is from an earlier report"
        " | the video in this story is from a previous report | the video in this story is from an earlier report",
        (
            "Author of the article:",
            "Updated: 8 minutes ago",
            "The video in the player above is from an earlier report.",
        ),
        (
            "The author of the article was fined.",
            "It was updated 8 minutes ago, he said.",
            "The video in the file is from an earlier report of the police.",
        ),
    ),
    # Systems of local papers
    Row(
        "ART102",
        "en",
        "regex",
        r"(?:sorry, )?there (?:are|were) no recent results for popular [\w ]{3,30}\.?",
        hits=(
            "Sorry, there are no recent results for popular images.",
            "Sorry, there are no recent results for popular commented articles.",
        ),
        misses=("Sorry, there are no recent results from Ohio.", "There are no recent results for the poll."),
        words="recent_results",
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"you have permission to edit this (?:article|collection|video|image|audio|page|gallery|poll|business|event|link|asset|document)\.?(?: edit(?: close)?)?",
        hits=("You have permission to edit this collection.", "You have permission to edit this video."),
        misses=("You have permission to edit this book, he wrote.", "You have permission to edit"),
        words="permission_to",
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:\{\{(?:start_at_rate|start_price|format_dollars|format_cents|term|action_button|featured_button_text|promotional_\w{4,20}|description|action_text|package_\w{3,16}|old_price|promo_\w{3,16})\}\} ?){1,12}",
        hits=(
            "{{start_at_rate}} {{format_dollars}} {{start_price}} {{format_cents}} {{term}}",
            "{{promotional_format_dollars}}{{promotional_price}}{{promotional_format_cents}} {{term}}",
            "{{action_button}}",
        ),
        misses=("{{ user_name }}", "{{term}} is how a variable is written.", "Put {{action_button}} into the page."),
        words="^start_at ^promotional_format ^promotional_price ^action_button ^featured_button ^format_dollars ^action_text ^package_description ^old_price",
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:please purchase a subscription to read (?:our|this) premium content\.{_TEXT}{{0,200}}|thank you for (?:reading|signing in|registering)! we hope that you (?:continue to )?enjoy our free content\.?"
        r"|submitting this form below will send a message to your (?:e-?mail|inbox) with a link to change your password\.?|an e-?mail message containing instructions on how to reset your password has been sent to the e-?mail address (?:listed|associated) (?:on|with) your account\.?"
        rf"|we recognize you are attempting to access this (?:web ?)?site from a country belonging to the european economic area{_TEXT}{{0,400}}"
        rf"|(?:this site|our (?:web)?site|this website) is currently (?:unavailable|not available) to (?:visitors|readers|users) (?:from|in) (?:the european economic area|(?:most )?(?:the )?(?:eu|european)\b){_TEXT}{{0,240}}"
        rf"|unfortunately, our website is currently unavailable in (?:most european countries|your (?:country|region))\.{_TEXT}{{0,360}}"
        r"|unfortunately, your browser is not supported\. please download one of these browsers for the best experience on [\w.-]{4,40}"
        rf"|{_SITE} wants to ensure the best experience for all of (?:our|its) readers, so we built our site to take advantage of the latest technology{_TEXT}{{0,80}})",
        hits=(
            "Please purchase a subscription to read our premium content. If you have a subscription, please log in.",
            "Thank you for signing in! We hope that you continue to enjoy our free content.",
            "Submitting this form below will send a message to your email with a link to change your password.",
            "An email message containing instructions on how to reset your password has been sent to the e-mail address listed on your account.",
            "We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU.",
            "This site is currently unavailable to visitors from the European Economic Area while we work on it.",
            "Unfortunately, our website is currently unavailable in most European countries. We are engaged on the issue.",
            "Unfortunately, your browser is not supported. Please download one of these browsers for the best experience on example.com",
            "The Example wants to ensure the best experience for all of our readers, so we built our site to take advantage of the latest technology, making it faster.",
        ),
        misses=(
            "Please purchase a ticket to read the sign, the guard joked.",
            "Thank you for reading! We hope that you come to our fair.",
            "An email containing instructions on how to vote has been sent to the members.",
            "We recognize you are attempting to escape from a country at war.",
            "This site is currently unavailable to visitors because of the flood.",
            "Unfortunately, our website is currently down, the bank said.",
            "The paper wants to ensure the best experience for all of its readers, its owner said.",
        ),
        words="^please_purchase for_reading signing_in for_registering ^submitting_this ^an_email ^an_e ^we_recognize ^this_site ^our_site ^our_website ^this_website ^unfortunately_our ^unfortunately_your ensure_the",
        longest=560,
        guards=NOT_TOLD,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:you have run out of free articles\. you can support our newsroom by [^\x22“”«»]{3,60}|if you're a print subscriber,? but do not yet have an online account,? click here to create one\.?|print subscriber,? but without online access\? activate your (?:digital )?account now\.?"
        rf"|you're reading a premium story\. read the full story with {_TEXT}{{3,60}}|you can save this article by registering for free here\.(?: or sign-? ?in if you have an account\.?)?"
        r"|anyone can read conversations,? but to contribute,? you should be (?:an? )?registered [\w ]{2,30} account holder\.[^\x22“”«»]{0,120}"
        r"|registration on or use of this site constitutes acceptance of our [^\x22“”«»]{5,140}|community rules apply to all content you upload or otherwise submit to this site\.?"
        r"|by using this (?:web ?)?site,? you accept the terms of our (?:visitor agreement|terms of (?:use|service)|user agreement)[^\x22“”«»]{0,120}"
        r"|youtube's privacy policy is available here and youtube's terms of service is available here\.?|authors and topics you follow will be added to your personal news feed in following\.?"
        rf"|unlock(?:ing)? this article by registering for free{_TEXT}{{0,60}})",
        hits=(
            "You have run out of free articles. You can support our newsroom by joining at our lowest rate!",
            "If you're a print subscriber, but do not yet have an online account, click here to create one.",
            "Print subscriber but without online access? Activate your Digital Account now.",
            "You're reading a premium story. Read the full story with our Print & Digital Subscription.",
            "You can save this article by registering for free here. Or sign-in if you have an account.",
            "Anyone can read Conversations, but to contribute, you should be a registered Example account holder. It is free.",
            "Registration on or use of this site constitutes acceptance of our User Agreement and Privacy Policy",
            "Community Rules apply to all content you upload or otherwise submit to this site.",
            "By using this website, you accept the terms of our Visitor Agreement and Privacy Policy.",
            "YouTube's privacy policy is available here and YouTube's terms of service is available here.",
        ),
        misses=(
            "You have run out of free time.",
            "If you're a print subscriber, you got the news a day late.",
            "You're reading a premium story of love and loss.",
            "You can save this article of clothing by washing it cold.",
            "Anyone can read conversations, but the app's owners denied it.",
            "Registration on the site constitutes a crime there.",
            "Community rules apply to all, the mayor said.",
            "By using this law, you accept the terms of the king.",
            "YouTube's privacy policy is under scrutiny.",
        ),
        words="^you_have ^if_you ^print_subscriber premium_story save_this ^anyone_can ^registration_on ^community_rules ^by_using youtube's ^authors_and ^unlock_this ^unlocking_this",
        longest=320,
        guards=NOT_TOLD,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        rf"(?:have the latest local news delivered every (?:weekday )?(?:morning|afternoon|day|week) so you don't miss out on updates\.?|(?:get|receive) the latest in (?:local )?[\w ]{{3,40}} news (?:with this (?:weekly|daily) e-?mail|in your inbox (?:weekly|daily))[.!]?"
        r"|stay up-to-date on the latest in [\w ]{5,80} with our newsletter\.?|sent (?:weekly|daily|monthly) (?:directly |straight )?to your inbox[.!]?"
        r"|no one covers what is happening in our community better than we do\. and with a digital subscription, you'll never miss a local story\.?|sign up today for a free \d+[- ]day (?:free )?trial of unlimited digital access\.?"
        rf"|get (?:full|unlimited) access to {_SITE} content across all your devices\.?|get exclusive access to {_SITE} epaper, an electronic replica of the print edition{_TEXT}{{0,80}}"
        r"|thank you for relying on us to provide the (?:local )?(?:news|journalism) you can trust\. please consider supporting [\w .'&-]{2,40} with a (?:voluntary )?subscription\.?"
        r"|your donation will be used exclusively to support quality,? local(?:ly relevant)? journalism\.?|(?:do you )?want to support local journalism(?: during the pandemic)?\? make a donation here\.?"
        r"|every contribution,? (?:no matter the size|however large or small),? will make a difference\.?|(?:mahalo|thank you|thanks) for reading (?:the honolulu star-advertiser|cbs news)[.!]?)",
        hits=(
            "Have the latest local news delivered every weekday morning so you don't miss out on updates.",
            "Get the latest in local public safety news with this weekly email.",
            "Stay up-to-date on the latest in local and national government and political topics with our newsletter.",
            "No one covers what is happening in our community better than we do. And with a digital subscription, you'll never miss a local story.",
            "Sign up today for a free 30 day free trial of unlimited digital access.",
            "Get full access to The Example content across all your devices.",
            "Get exclusive access to The Example ePaper, an electronic replica of the print edition that you can share.",
            "Thank you for relying on us to provide the journalism you can trust. Please consider supporting us with a subscription.",
            "Your donation will be used exclusively to support quality, local journalism.",
            "Want to support local journalism? Make a donation here.",
            "Mahalo for reading the Honolulu Star-Advertiser!",
            "Every contribution, no matter the size, will make a difference.",
        ),
        misses=(
            "Have the latest local news delivered by hand, he said.",
            "Get the latest in local fashion at the fair.",
            "Stay up-to-date on the latest in the race, the coach told them.",
            "No one covers what is happening in our community, she complained.",
            "Sign up today for a free health check.",
            "Get full access to the building.",
            "Thank you for relying on us, the nurse said.",
            "Your donation will be used exclusively to feed children.",
            "Want to support local farms? Here is how.",
            "Every contribution made a difference, the mayor said.",
        ),
        words="^have_the ^get_the ^receive_the ^stay_up ^sent_weekly ^sent_daily ^sent_monthly ^no_one ^sign_up ^get_full ^get_unlimited ^get_exclusive relying_on ^your_donation local_journalism ^every_contribution for_reading",
        longest=240,
        guards=NOT_TOLD,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:readers (?:around|in|across) [^\x22“”«»]{3,60} make the [\w .'&-]{3,40} work possible\. your financial contribution supports our efforts to deliver quality,? locally relevant journalism\.?"
        r"|now more than ever,? your (?:financial )?support is critical to help us keep our community informed[^\x22“”«»]{0,200}"
        r"|our newsroom depends on (?:a growing|its|an) audience of readers to power our journalism\.[^\x22“”«»]{0,140}|as we navigate through unprecedented times,? our journalists are working harder than ever to bring you [^\x22“”«»]{5,120}"
        r"|(?:get|receive) a (?:weekly|daily) recap of [^\x22“”«»]{5,90}\. sign up for [^\x22“”«»]{5,60} newsletters?\.?|find out what's happening in [\w .'&,-]{2,50} with free,? real-time updates from patch\.?)",
        hits=(
            "Readers around Exampleville and Sample County make the Example's work possible. Your financial contribution supports our efforts to deliver quality, locally relevant journalism.",
            "Now more than ever, your support is critical to help us keep our community informed about the evolving pandemic.",
            "Our newsroom depends on a growing audience of readers to power our journalism. If you are not a paid reader, please consider becoming a subscriber.",
            "As we navigate through unprecedented times, our journalists are working harder than ever to bring you the latest local updates.",
            "Get a weekly recap of the latest Example housing news. Sign up for the Example Housing newsletter.",
            "Find out what's happening in Arlington with free, real-time updates from Patch.",
        ),
        misses=(
            "Readers around the world make the novel's success possible.",
            "Now more than ever, your support is critical, he told donors.",
            "Our newsroom depends on coffee.",
            "As we navigate through unprecedented times, our journalists are working harder, the editor wrote.",
            "Get a weekly recap of the trial. It was a long one.",
            "Find out what's happening in Arlington this weekend.",
        ),
        words="^readers_around ^readers_in ^readers_across ^now_more ^our_newsroom ^as_we ^get_a ^receive_a ^find_out",
        longest=560,
        guards=NOT_TOLD,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        rf"(?:get the latest news and more (?:great )?videos (?:at|on) {_SITE}|\[? ?(?:download|sign ?up): (?!how |where |why |what |when |who )(?:the )?(?:free )?{_SITE}(?: app for (?:alerts as news breaks|breaking news(?: alerts)?)| newsletter)\]?"
        r"|get browser notifications for breaking news,? live events,? and exclusive reporting\.?|you may occasionally receive promotional content from [\w .'&-]{2,40}"
        rf"|(?:you're |you are )?now signed up to receive the {_SITE} newsletters?\.?|{_SITE} would like to send you push notifications about [^\x22“”«»]{{5,60}}"
        rf"|roku: add the channel from the roku store or by searching for {_SITE} in the (?:roku )?channel store\.?|for the latest news, weather, sports,? and streaming video,? head to {_SITE}\.?"
        rf"|watch (?:nbc|telemundo|cbs|abc|fox) ?\d{{1,2}} free wherever you are)",
        hits=(
            "[DOWNLOAD: Free WSB-TV News app for alerts as news breaks]",
            "[SIGN UP: WSB-TV Daily Headlines Newsletter]",
            "Get browser notifications for breaking news, live events, and exclusive reporting.",
            "You may occasionally receive promotional content from the Example Times.",
            "now signed up to receive the Breaking News Newsletter.",
            "KHOU would like to send you push notifications about the latest news and weather.",
            "ROKU: add the channel from the ROKU store or by searching for KHOU in the Channel Store.",
            "For the latest news, weather, sports, and streaming video, head to The Hill.",
            "Watch NBC6 free wherever you are",
            "Get the latest news and more great videos at ExampleTV",
        ),
        misses=(
            "Download: a short history of the word",
            "Sign up: 400 people did so on Monday",
            "Sign up: How to join the newsletter",
            "You may occasionally receive threats, the judge said.",
            "Now signed up to the army, he left the newsletter.",
            "The bank would like to send you a letter.",
            "Roku: the stock that fell",
            "For the latest in fashion, head to Milan.",
            "Watch Wimbledon free wherever you are",
            "Watch NBC free wherever you are",
        ),
        words="great_videos ^download ^sign_up ^signup ^get_browser occasionally_receive signed_up push_notifications ^roku_add streaming_video free_wherever",
        longest=160,
        guards=NOT_TOLD,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:give directly to [^\x22“”«»]{5,90} community forums? series ?[-–—]{1,2} ?which helps to offset the costs of [^\x22“”«»]{5,420}|powered by blox content management system from [\w .]{4,30}"
        r"|get (?:eyewitness|action) news delivered|manage (?:your )?e-?mail (?:preferences|notifications|subscriptions))",
        hits=(
            "Give directly to The Spokesman-Review's Northwest Passages community forums series -- which helps to offset the costs of several positions at the newspaper.",
            "Powered by BLOX Content Management System from BLOX Digital.",
            "* Get Eyewitness News Delivered",
            "Manage email preferences",
        ),
        misses=(
            "Give directly to the family's community forum.",
            "Powered by a content management system from 1999, the site fell over.",
            "Get action: news delivered slowly",
        ),
        words="^give_directly by_blox news_delivered ^manage_email ^manage_your",
        longest=600,
    ),
    # Rules for comments
    Row(
        "ART105",
        "en",
        "regex",
        rf"this conversation is moderated according to {_SITE} community (?:rules|guidelines)\.?(?: please read the rules before joining the discussion\.?)?",
        hits=(
            "This conversation is moderated according to USA TODAY's community rules. Please read the rules before joining the discussion.",
        ),
        misses=("This conversation is moderated by Jane Doe.", "This conversation is moderated according to the mood."),
        words="^this_conversation",
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:to find out more about facebook commenting,? please read the conversation guidelines and faqs\.?"
        rf"|some of the comments may be reprinted elsewhere (?:on|in) the (?:site|newspaper){_TEXT}{{0,300}}|as you comment, please be respectful of other commenters and other viewpoints\.{_TEXT}{{0,420}}"
        rf"|we invite you to use our commenting platform to engage in insightful conversations{_TEXT}{{0,540}}"
        r"|if you see comments that you find offensive, please use the .?(?:flag|report).{0,240}"
        rf"|{_SITE} is committed to (?:providing a forum for civil and constructive conversation\.?|maintaining a lively but civil forum for discussion\b{_TEXT}{{0,600}})"
        rf"|the opinions expressed in reader comments are those of (?:the|their) authors? ?(?:only)?(?: and do not (?:necessarily )?reflect {_TEXT}{{5,80}})?\.?|(?:conversations|comments) are (?:the )?opinions of our readers\b{_TEXT}{{0,160}}"
        rf"|to encourage thoughtful and respectful conversations, first and last names will appear {_TEXT}{{10,240}}|comments are welcome while open\.{_TEXT}{{0,80}}"
        rf"|by participating in online discussions you acknowledge that you have agreed to {_TEXT}{{5,300}}|guidelines: keep it civil and on topic; .{{10,320}}"
        r"|be respectful\. this is a space for friendly local discussions\.[^\x22“”«»]{0,120}|(?:please )?review (?:the patch|our) community guidelines\.?)",
        hits=(
            "To find out more about Facebook commenting please read the Conversation Guidelines and FAQs",
            "Some of the comments may be reprinted elsewhere on the site or in the newspaper. We encourage lively, open debate.",
            "As you comment, please be respectful of other commenters and other viewpoints. Our goal is a space for civil conversations.",
            "We invite you to use our commenting platform to engage in insightful conversations about issues in our community.",
            "If you see comments that you find offensive, please use the “Flag as Inappropriate” feature by hovering over the right side of the post.",
            "Example News is committed to providing a forum for civil and constructive conversation.",
            "The opinions expressed in reader comments are those of the author only and do not reflect the opinions of The Example.",
            "Conversations are opinions of our readers and are subject to the Code of Conduct. The Star does not endorse these opinions.",
            "To encourage thoughtful and respectful conversations, first and last names will appear with each submission to our communities.",
            "Comments are welcome while open. We reserve the right to close comments at any time.",
            "By participating in online discussions you acknowledge that you have agreed to the Terms of Service.",
            "Guidelines: Keep it civil and on topic; no profanity, slurs or personal attacks.",
            "Be respectful. This is a space for friendly local discussions. No racist language will be tolerated.",
            "Review the Patch Community Guidelines.",
        ),
        misses=(
            "To find out more about Facebook's plans, please read our story.",
            "Some of the comments may be libellous, the judge found.",
            "As you comment, please be kind, she told the panel.",
            "We invite you to use our pool.",
            "The club is committed to providing a forum for discussion of the war.",
            "The college is committed to providing a forum for civil and constructive conversation about the war.",
            "The opinions expressed in reader comments are those of the author, the court found.",
            "Comments are welcome, the council said.",
            "Be respectful. This is a church.",
            "Guidelines: how to keep it civil",
            "Review the TikTok community guidelines.",
        ),
        words=(
            "facebook_commenting comments_may ^as_you ^we_invite ^if_you providing_a ^the_opinions ^conversations_are ^comments_are ^to_encourage ^by_participating ^guidelines_keep"
            " ^be_respectful community_guidelines"
        ),
        longest=720,
        guards=NOT_TOLD,
    ),
    # Copyright and disclaimers
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:original content available for non-?commercial use under a creative commons licen[sc]e[^\x22“”«»]{0,40}"
        r"|the use of any content on this (?:web ?)?site for the purpose of training artificial intelligence systems[^\x22“”«»]{5,200}"
        r"|this copy is for your personal,? non-?commercial use(?: only)?\. (?:to order|order|distribution)[^\x22“”«»]{5,240}|copyright owned or licensed by [\w .,'&-]{3,60}\. all rights reserved\.[^\x22“”«»]{0,240}"
        r"|neither these ap materials nor any portion thereof may be stored in a computer[^\x22“”«»]{0,320}|this archived news story is available only for your personal,? non-?commercial use\.[^\x22“”«»]{0,240}"
        r"|this is an archived (?:article|story) and the information in the (?:article|story) may be outdated\.[^\x22“”«»]{0,120}"
        r"|this story was reported on-air by a journalist and has been converted to this platform with the assistance of ai\.[^\x22“”«»]{0,140})",
        hits=(
            "Original content available for non-commercial use under a Creative Commons license, except where noted.",
            "The use of any content on this website for the purpose of training artificial intelligence systems, algorithms or similar use is strictly prohibited without explicit written consent.",
            "This copy is for your personal non-commercial use only. To order presentation-ready copies, please go to: www.example.com",
            "Copyright owned or licensed by Example Newspapers Limited. All rights reserved. Republication is expressly prohibited.",
            "Neither these AP materials nor any portion thereof may be stored in a computer except for personal and noncommercial use.",
            "This archived news story is available only for your personal, non-commercial use. Information in the story may be outdated.",
            "This is an archived article and the information in the article may be outdated. Please look at the time stamp on the story.",
            "This story was reported on-air by a journalist and has been converted to this platform with the assistance of AI. Our team verifies it.",
        ),
        misses=(
            "Original content available only to paying members made the firm rich.",
            "The use of any content for training artificial intelligence systems is at the heart of the suit.",
            "This copy is for your mother.",
            "Copyright owned by the estate expires in May.",
            "Neither these materials nor the tapes were stored in a computer.",
            "This is an archived story of the war, and it is a sad one.",
            "This story was reported by a journalist who has since left.",
        ),
        words="^original_content ^the_use ^this_copy ^copyright_owned ^neither_these ^this_archived an_archived reported_on",
        longest=560,
        guards=NOT_TOLD,
    ),
    Row(
        "ART110",
        "en",
        "regex",
        r"(?:at [\w .'&-]{2,40}, our journalists report, write, edit and produce the news content that informs the communities we serve\.[^\x22“”«»]{0,100}"
        r"|an? [\w ,.'&-]{2,50} station(?: ?[-–—|] ?© ?[^\x22“”«»]{4,60}| ?© ?[^\x22“”«»]{4,60})|a gray local media station"
        r"|opinion articles are based on the author's interpretations and judgments of facts, data and events\.?(?: more details)?|the views expressed (?:in this post|here) are the author's own\.?(?: want to post on patch\?)?(?: register for a user account\.?)?"
        r"|this post (?:was|is) (?:sponsored and )?contributed by a (?:community member|patch brand partner)\.?(?: the views expressed (?:here|in this post) are the author's own\.?)?"
        r"|(?:stock quote api & stock news api|stock quotes|stock market data|market data) (?:supplied|provided) by www\.[\w.-]{4,40}|quotes delayed (?:at least )?\d+ minutes\.?)",
        hits=(
            "At Gray, our journalists report, write, edit and produce the news content that informs the communities we serve.",
            "A Gray Local Media Station - © 2002-2025 Gray Media Group, Inc.",
            "A Gray Media Group, Inc. Station - © 2002-2024 Gray Television, Inc.",
            "A Gray Local Media Station",
            "Opinion articles are based on the author's interpretations and judgments of facts, data and events. More details",
            "The views expressed in this post are the author's own. Want to post on Patch? Register for a user account.",
            "This post was contributed by a community member. The views expressed here are the author's own.",
            "This post is sponsored and contributed by a Patch Brand Partner.",
            "Stock Quote API & Stock News API supplied by www.example.io",
            "Quotes delayed at least 20 minutes.",
        ),
        misses=(
            "At Gray, our journalists won three awards.",
            "A Gray Line Station",
            "Opinion articles are based on fact.",
            "The views expressed in this book are the author's own and they are odd.",
            "This post was held by a community member for years.",
            "Quotes delayed the book by a year.",
        ),
        words="our_journalists ^a_gray © ^opinion_articles ^the_views ^this_post supplied_by provided_by ^quotes_delayed",
        longest=560,
        guards=NOT_TOLD,
    ),
    Row(
        "ART103",
        "en",
        "regex",
        r"(?:note to readers: if you (?:purchase|buy) something through one of our (?:affiliate )?links,? we may earn a commission\.?|[\w .'&-]{2,40} is reader-supported and may earn (?:an? )?(?:affiliate )?commissions?\.?[^\x22“”«»]{0,80}"
        r"|bestreviews spends thousands of hours researching, analyzing and testing products[^\x22“”«»]{5,240}|bestreviews and its newspaper partners may earn a commission[^\x22“”«»]{0,90}"
        r"|[\w .'&-]{2,40} participates in various affiliate marketing programs,? which means [^\x22“”«»]{5,160}"
        r"|the [\w .'&-]{3,40} team is independent of the journalists at [\w .'&-]{2,40}\. we may earn a commission when you use our links to shop\.[^\x22“”«»]{0,30})",
        hits=(
            "Note to readers: if you purchase something through one of our affiliate links we may earn a commission.",
            "BestReviews is reader-supported and may earn an affiliate commission.",
            "BestReviews spends thousands of hours researching, analyzing and testing products to recommend the best picks.",
            "Hearst Television participates in various affiliate marketing programs, which means we may get paid commissions on products.",
            "The Shopping Trends team is independent of the journalists at Example News. We may earn a commission when you use our links to shop. Read about us.",
        ),
        misses=(
            "Note to readers: if you purchase tickets now, you may regret it.",
            "The site is reader-supported and may close.",
            "The lab spends thousands of hours researching products.",
            "The firm participates in various affiliate marketing programs, the suit said.",
            "The drug team is independent of the police.",
        ),
        words="^note_to reader_supported bestreviews_spends bestreviews_and affiliate_marketing participates_in is_independent",
        longest=420,
        guards=NOT_TOLD,
    ),
    # Stations
    Row(
        "ART111",
        "en",
        "regex",
        rf"(?:{_STATION} (?:fcc |online )?(?:public inspection files?|public file|employment information|eeo (?:reports?|public file(?: reports?)?|statement)|fcc applications?|captioning contacts)"
        rf"|(?:online )?public (?:inspection )?file for {_STATION}(?: ?[/&,] ?{_STATION})?"
        r"|(?:if you need help|for (?:help|assistance)|persons with disabilities who need assistance|anyone who needs help) (?:with|accessing)(?: accessing)? (?:the|our) (?:fcc )?(?:online )?public (?:inspection )?file,? (?:please )?(?:call|contact|e-?mail) [^\x22“”«»]{5,80}"
        r"|this station is part of [\w .'&-]{3,50}\. learn about careers at [\w .'&-]{3,50}\.?|dismiss [\w /]{3,30} alert bar"
        rf"|follow {_SITE} on (?:facebook|twitter|instagram|x)(?: and (?:facebook|twitter|instagram|x))?\. ?\| ?watch {_SITE}"
        rf"|commenting faqs ?\| ?terms of service|[\w .'&-]{{3,30}} newspapers ?\| ?the nutting company|365 bloor street east, toronto, ontario, m4w 3l4"
        r"|terms of (?:use|service) ?\| ?privacy (?:notice|policy)(?: ?\| ?(?:daa industry opt out|industry opt out|cookie notice|ca notice at collection|your (?:ca )?privacy (?:choices|rights)(?: ?\([^()]{3,50}\))?|do not sell my (?:personal )?info(?:rmation)?)){1,4})",
        hits=(
            "WCAU Public Inspection File",
            "WCAU Employment Information",
            "KABC-TV EEO Report",
            "Public File for WBZ-TV",
            "If you need help with the Public File, call (713) 555-0145.",
            "This station is part of Cox Media Group Television. Learn about careers at Cox Media Group.",
            "Dismiss Weather Alerts Alert Bar",
            "Follow Channel 11 News on Facebook and Twitter. | Watch WPXI NOW",
            "Commenting FAQs | Terms of Service",
            "Ogden Newspapers | The Nutting Company",
            "365 Bloor Street East, Toronto, Ontario, M4W 3L4",
            "Terms of Use | Privacy Notice | DAA Industry Opt Out | Your Privacy Choices (Opt Out of Sale/Targeted Ads)",
        ),
        misses=(
            "KGB public files were opened in 1992.",
            "Kent public files",
            "The public file for the judge was sealed.",
            "If you need help with the form, call the town hall.",
            "This station is part of the Green Line.",
            "Dismiss the case, lawyers asked.",
            "Follow the river on Facebook and watch it rise.",
            "365 Bloor Street East is for sale",
        ),
        words=(
            "public_inspection public_file public_files employment_information eeo_report eeo_reports eeo_public eeo_statement fcc_applications fcc_application captioning_contacts ^this_station ^dismiss_weather ^dismiss_closings"
            " ^dismiss_breaking alert_bar ^follow_channel ^commenting_faqs nutting_company bloor_street ^terms_of"
        ),
        longest=240,
    ),
    Row(
        "ART111",
        "en",
        "regex",
        rf"[a-z ]{{3,30}} (?:warning|watch|advisory|statement|alert)(?: is in effect)? from (?:mon|tue|wed|thu|fri|sat|sun) \d{{1,2}}:\d\d [ap]m [a-z]{{3,4}} until (?:mon|tue|wed|thu|fri|sat|sun) \d{{1,2}}:\d\d [ap]m [a-z]{{3,4}}(?:, {_TEXT}{{3,400}})?",
        hits=("Flood Warning from MON 5:00 AM CDT until TUE 7:15 AM CDT, Harris County",),
        misses=(
            "A flood warning from Monday until Tuesday has been issued for Harris County.",
            "Flood warning from Mon 5:00 AM until noon",
        ),
        words="from_mon from_tue from_wed from_thu from_fri from_sat from_sun",
        longest=500,
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"(?:this content is imported from [\w .'-]{1,30}\. you may be able to find the same content in another format,? or you may be able to find more information,? at their web ?site\.?"
        r"|error code: media_err_\w{3,40}|\(error code: \d{5,6}\)|\d+ seconds? of (?:\d+ hours?,? )?(?:\d+ minutes?,? )?(?:\d+ seconds?)?volume \d+%"
        r"|it is a priority for cbc to create products that are accessible to all in canada[^\x22“”«»]{0,120}|closed captioning and described video is available for many cbc shows offered on cbc gem\.?)",
        hits=(
            "This content is imported from Twitter. You may be able to find the same content in another format, or you may be able to find more information, at their web site.",
            "Error Code: MEDIA_ERR_SRC_NOT_SUPPORTED",
            "(Error Code: 232011)",
            "0 seconds of 1 minute, 30 secondsVolume 0%",
            "It is a priority for CBC to create products that are accessible to all in Canada including people with visual, hearing, motor and cognitive challenges.",
            "Closed Captioning and Described Video is available for many CBC shows offered on CBC Gem.",
        ),
        misses=(
            "This content is imported from China. You may be able to find it here.",
            "Error code: 43",
            "90 seconds of silence, volume 0",
            "It is a priority for CBC to keep its stations, it said.",
            "Closed captioning is available for many.",
        ),
        words="imported_from error_code seconds_of second_of a_priority ^closed_captioning",
        longest=240,
    ),
    Row(
        "ART111",
        "en",
        "regex",
        r"(?:see an? (?:spelling|grammar|typo|error)[\w /]{0,40} in (?:our|this|the) (?:story|article)\? (?:report it|click|please|let us know)[^\x22“”«»]{2,100}|submit a tip or story idea to [\w .'&-]{3,40}"
        r"|have a (?:breaking )?news tip or an idea for a story (?:we should cover|idea)?\? send it to [^\x22“”«»]{3,140}|if you would like to share a story idea, please submit it here\.?"
        r"|to request removal of your name from an arrest report, submit these required items to [\w.@-]{5,60}|please try again soon, or contact customer service at [\d() -]{7,18}\.?|related stories from (?:the )?[\w .'&-]{2,40}(?:herald|star|times|post|tribune|bee|observer|telegram|news|leader|gazette|journal|ledger|sun|democrat|statesman|enquirer|telegraph|state|sentinel)|learn more about advance local)",
        hits=(
            "See a spelling or grammar error in this story? Report it to our team HERE.",
            "See a spelling or grammar error in our story? Click here to report it.",
            "Submit a tip or story idea to Eyewitness News",
            "Have a breaking news tip or an idea for a story we should cover? Send it to Eyewitness News using the form below.",
            "If you would like to share a story idea, please submit it here.",
            "To request removal of your name from an arrest report, submit these required items to arrestreports@patch.com.",
            "Please try again soon, or contact Customer Service at 1-800-555-0101.",
            "Related stories from Miami Herald",
        ),
        misses=(
            "See a spelling error in the story of your life? Laugh.",
            "Submit a tip to the police",
            "Have a news tip? Good.",
            "To request removal of your name from the voter roll, submit these papers.",
            "Please try again soon, the coach told him.",
            "Related stories from the Bible",
            "Related stories from 40 countries",
        ),
        words="^see_a ^see_an ^submit_a ^have_a ^if_you ^to_request ^please_try ^related_stories ^learn_more",
        longest=260,
        guards=r"(?!.*\b(?:told|said|says|police|coach)\b)",
    ),
    # Obituaries
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:to (?:plant (?:a )?(?:memorial )?trees?|send flowers)(?: to the family)?(?:,? (?:or|and) (?:to )?(?:plant (?:a )?(?:memorial )?trees?|send flowers)(?: to the family)?)? in memory(?: of [^\x22“”«»:;?!]{3,70})?,? please (?:click here to )?visit (?:our|the) (?:sympathy|tribute|floral|flower) (?:store|shop)\.?"
        r"|provide comfort for the family by sending flowers or planting a tree in memory of [^\x22“”«»:;?!]{3,70}|to share your memory on the wall of [^\x22“”«»:;?!]{3,70}, sign in using one of the following options)[.:]?",
        hits=(
            "To plant a memorial tree or send flowers to the family in memory of Ann Example, please visit our floral store.",
            "To plant trees in memory, please visit the Sympathy Store.",
            "To plant Memorial Trees in memory of Ann Example, please click here to visit our Sympathy Store.",
            "To send flowers to the family or plant a tree in memory of Ann Example, please visit our Tribute Store.",
            "Provide comfort for the family by sending flowers or planting a tree in memory of Ann Example.",
            "To share your memory on the wall of Ann Example, sign in using one of the following options:",
        ),
        misses=(
            "To plant a tree in memory of Ann Example, her class raised $200.",
            "To send flowers to the family, neighbours emptied the store.",
            "Provide comfort for the family, the priest asked.",
            "To share your memory of the flood, write to us.",
        ),
        words="^to_plant ^to_send ^provide_comfort ^to_share",
        longest=260,
    ),
    Row(
        "ART113",
        "en",
        "regex",
        rf"(?:(?:this (?:story|article) was )?(?:first |originally |last )?(?:posted|published|updated)(?: (?:on|at))?:? {_MOMENT}(?: ?[|/•·-]? ?(?:last |and last )?updated(?: at)?:? {_MOMENT})?|and last updated(?: at)? {_MOMENT})\.?",
        hits=(
            "Updated: March 4, 2021 @ 5:00 am",
            "This story was originally published March 4, 2021 5:00 AM.",
            "PUBLISHED: March 4, 2021 at 5:00 a.m. | UPDATED: March 4, 2021 at 6:12 p.m.",
            "Posted: Mar 4, 2021 / 05:00 AM CST",
            "Posted at 5:00 AM, Mar 04, 2021",
            "and last updated 5:00 AM, Mar 04, 2021",
            "Published: 5:00 AM CST March 4, 2021",
            "Updated: 5:00 AM EST Mar 4, 2021",
            "Published March 4, 2021 5:00am CST",
            "First published on March 4, 2021 / 5:00 AM EST",
        ),
        misses=(
            "Posted at 5:00 AM, the guards saw nothing.",
            "Published March 4, 2021, the book sold out.",
            "First published on March 4, 1921.",
            "Updated on March 4, 2021 at the minister's request.",
        ),
        words="^posted ^published ^updated ^first_published ^first_posted ^last_updated ^last_published ^originally_published ^originally_posted ^and_last ^this_story ^this_article",
        longest=120,
    ),
    Row(
        "ART113",
        "en",
        "regex",
        r"(?:published (?:by|in) [\w .'&,-]{3,60} (?:on|from) (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\. \d{1,2}(?: (?:to|through|-) (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.? )?\d{1,2})?, \d{4}"
        r"|this (?:article|story|column) was published (?:more than \d+ (?:months?|years?) ago|\d\d/\d\d/\d{4} \([\d,]+ days ago\))(?:[.,] ?(?:some|so) information (?:in it )?may no longer be current)?"
        r"|(?:this|the) (?:article|story) originally appeared on [\w .'&-]{3,40}:)\.?",
        hits=(
            "Published by Boston Globe from Mar. 4 to Mar. 6, 2021.",
            "Published in The Plain Dealer on Mar. 4, 2021.",
            "This article was published more than 5 years ago. Some information may no longer be current.",
            "This article was published more than 6 months ago",
            "This article was published 04/03/2021 (1200 days ago), so information in it may no longer be current.",
            "This article originally appeared on The Columbus Dispatch:",
        ),
        misses=(
            "Published in The Plain Dealer on Monday, the letter asked for calm.",
            "Published in The Lancet on March 4, 2021.",
            "This article was published more than a century ago.",
            "This article originally appeared on parchment: the king signed it.",
        ),
        words="^published_by ^published_in ^this_article ^the_article ^this_story ^the_story",
        longest=200,
    ),
)  # fmt: skip
