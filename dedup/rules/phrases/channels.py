"""ART104 and ART105: prompts to channels, apps and alerts under any publisher's name, and to pay; English."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row

_NEWS = r"(?:news|stories|headlines|breaking|scoops?|exclusives?|exclusive content)"
_NOBODYS = r"(?!(?:an?|your|their|his|her|my|this|that|these|those|any|one|every|each|local|parents'?|neighbou?rs?'?|school|class|family|street|village|in|up|for|him|them|it|suspected|secret)\b)"
_TO = r"(?: to (?:(?:all|our|premium|exclusive|the full)[^.?!]{0,30}(?:articles|stories|content|journalism|reporting|site|website|app|e-?paper)|[\w-]+\.\w{2,4}(?:\.\w{2})?))?"
_MONEY = r"(?:[$£€₹]|us\$|rs\.? ?|r)\d[\d.,]*p?"

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:(?:stay (?:informed|ahead|updated|connected)|get (?:your|the latest|breaking|all the) |never miss|don't miss)\b[^.!?\x22“”]{3,90}[!.?,:] )?(?:click|tap)(?: (?:here|this link|the link))? to (?:join|follow) (?:the |our )?(?:[\w.'&-]+ ){1,6}(?:whatsapp|telegram) (?:channel|community)(?: [^?!\x22“”]{0,100})?[.!]?"
        rf"|(?:join|follow|subscribe to) {_NOBODYS}(?:the )?(?:[\w.'&-]+ ){{1,5}}(?:whatsapp channel(?: here| now| today)?|(?:whatsapp|telegram) channel (?:for|to|and(?! you\b)|where)\b[^?!\x22“”]{{0,100}}\b{_NEWS}\b[^?!\x22“”]{{0,80}})?[.!]?"
        rf"|(?:(?:stay (?:informed|ahead|updated|connected|tuned)|get (?:the latest|breaking|all the)|never miss|don't miss|be the first)\b[^.!?\x22“”]{{3,90}}[!.?] )(?:join|follow) {_NOBODYS}(?:the )?(?:[\w.'&-]+ ){{1,5}}on (?:our )?(?:whatsapp|telegram|google news)(?: (?:and|&) (?:whatsapp|telegram|facebook|instagram|x))?(?: channel)? for\b[^?!\x22“”]{{0,120}}\b{_NEWS}\b.{{0,160}}"
        rf"|(?:join|follow|subscribe to) (?:the )?[\w.'&-]+(?: [\w.'&-]+){{0,3}} breaking news (?:service|alerts?|updates?|community) on (?:whatsapp|telegram)\b.{{0,200}}"
        rf"|click (?:this|the) link to receive breaking news and\b[^?!\x22“”]{{0,100}}"
        r"|follow [\w.'&-]+(?: [\w.'&-]+){0,4} on google news(?: (?:and|to|for)\b[^?!\x22“”]{0,100})?[.!]?"
        r"|[\w.'& ]{2,40} is (?:now )?on whatsapp communities and we want you to join us\b.{0,60})",
        guards=NOT_TOLD,
        hits=(
            "Join EXAMPLE TIMES WhatsApp Channel",
            "Click here to join Example’s WhatsApp channel and stay updated with every story",
            "Join EX’s Telegram channel and get the latest breaking news delivered to you.",
            "Stay informed and ahead of the curve! Follow The Example Newspaper on WhatsApp for real-time updates, breaking news, and exclusive content.",
            "Join the Example’s breaking news service on WhatsApp. Click this link to receive breaking news and the latest headlines direct to your phone.",
            "Get your news on the go, click here to join the Example News WhatsApp channel.",
            "Follow Example on Google News and get alerts",
        ),
        misses=(
            "Join your street’s WhatsApp channel",
            "Join a local Telegram channel for news of the front.",
            "Follow the money on Telegram",
            "Join parents’ WhatsApp groups at your peril",
            "Follow him on WhatsApp for updates, the fraudster said.",
            "Join the resistance on WhatsApp",
            "Click here to join the WhatsApp group, the scammers' message read.",
        ),
        words="whatsapp telegram google_news ^click_this ^click_the ^stay_ahead ^stay_informed",
        longest=380,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:we also treat our community members to special offers\b.{0,260}|to leave our community,? click on the name at the top of your screen\b.{0,120}|if you(?:'re| are) curious,? you can read our privacy (?:notice|policy)[.]?"
        r"|(?:don't miss out on the (?:headlines|latest) from [\w&' ]{2,30}\. )?followed categories will be added to my news[.]?"
        r"|for (?:(?:all )?the latest |breaking |more )?news\b[^.?!\x22“”]{0,80},? (?:sign up|subscribe|register) (?:for|to) (?:our (?:[\w-]+ ){0,3}(?:alerts?|newsletters?|bulletins?)|(?:the |our )?(?:[\w-]+ )?breaking news alerts?)\b[^?!\x22“”]{0,120}[.!]?"
        r"|(?:the|our) (?:[\w.'&-]+ ){0,5}(?:newsletter|news alert) (?:is (?:our|a (?:daily|weekly|free)|your) (?:[\w-]+ ){0,3}(?:guide|wrap|round-?up|digest|selection|summary)|will notify you)\b[^\x22“”]{0,220}[.!] (?:sign up|get it|subscribe)(?: here| now| for free)[.!]?"
        r"|(?=.*\b(?:download (?:it|the|our)|our (?:\w+ )?app|free on your)\b)get (?:your )?(?:the )?(?:latest|breaking|real-time|all the|daily|our) (?:[\w-]+ ){0,3}(?:news|headlines|stories)\b[^.?!\x22“”]{0,60} (?:with|on|in|via) (?:the|our) (?:[\w.'&+-]+ ){1,4}app\b[^?!.\x22“”]{0,40}[.!]?(?: (?:download|get|install)\b[^?!\x22“”]{0,60})?"
        r"|get (?:our|the latest) (?:breaking )?news alerts on your (?:phone|smartphone|mobile|device)[.!]?"
        r"|get real-time alerts and all the news on your phone\b.{0,120}"
        r"|(?:click here to )?(?:add|set|mark|choose|select) [\w.'&-]+(?: [\w.'&-]+){0,4} as (?:an? |your |my )?preferred (?:news )?source (?:on|in|for) google(?: search| news)?[.!]?|(?:click here to )?make [\w.'&-]+(?: [\w.'&-]+){0,4} your preferred (?:news )?source (?:on|in|for) google(?: search| news)?[.!]?)",
        guards=NOT_TOLD,
        hits=(
            "We also treat our community members to special offers, promotions, and adverts from us and our partners.",
            "Don't miss out on the headlines from Lifestyle. Followed categories will be added to My News.",
            "For news impacting Canada and around the world, sign up for breaking news alerts delivered directly to you when they happen.",
            "The Morning Example newsletter is our guide to the day’s most important stories. Sign up here.",
            "Get breaking news free on your smartphone with the Example app. Download it now.",
            "Make Example your preferred source on Google",
            "Set Example News as a preferred source in Google",
        ),
        misses=(
            "For news of the flood, register with the council.",
            "The briefing is a summary of what ministers knew. Few read it.",
            "Get daily weather news with a radio.",
            "Make coal your preferred source of heat",
            "Add wood as your preferred source of heat",
            "The school newsletter is our guide to lost gloves.",
            "Get real-time alerts of floods from the agency’s app.",
            "Get the latest headlines out of your head in the evening",
        ),
        words=(
            "^we_also ^to_leave re_curious are_curious followed_categories ^for_news ^for_the ^for_breaking ^for_more ^for_all newsletter_is alert_will briefing_is ^get_latest ^get_breaking"
            " ^get_the ^get_our ^get_real ^get_all ^get_daily ^get_your preferred_source preferred_news"
        ),
        longest=360,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:catch|get|read|check out|track|watch|find) (?:all )?(?:the |our )?(?:latest|breaking|live|top|trending|business|sports?|cricket|market|bollywood|entertainment|political|national|city|tech) (?=[^.]*\bnews\b)[^.?!\x22“”]{3,180}[.!] (?:download|follow us|subscribe|stay tuned|click here|also,? (?:follow|download))\b(?=.*\b(?:news app|our app|us on|our (?:\w+ )?(?:channel|app|page)|click here)\b)[^\x22“”]{3,180}"
        r"|(?:get|read|catch|check out|track) (?:all )?(?:the )?latest news(?:(?:,| and|, and| &) [\w -]{3,30} news(?: updates| events)?){0,7}(?:(?:,| and|, and| &) [\w ]{3,30})? here[.!]?(?: follow us\b.{0,100})?"
        r"|(?:get|track|catch) latest news live on [\w.& ]{2,30} (?:along|and get)\b.{0,200})",
        guards=NOT_TOLD,
        hits=(
            "Catch all the Business News, Market News, Breaking News Events and Latest News Updates on Example. Download The Example News App to get Daily Market Updates.",
            "Get all the Latest News, Breaking News and Coronavirus News here. Follow us on Facebook, Twitter and Telegram.",
            "Read all the Latest News and Breaking News here",
            "Get Latest News Live on Example along with Breaking News and Top Headlines from India and around the world.",
        ),
        misses=(
            "Watch the latest news from Gaza with the sound off. You notice the hands.",
            "Read the latest news and weep here in the rain",
            "Follow the latest news. Stay tuned to the radio, said the governor.",
            "Get the latest news to him, she begged.",
            "Read all the news that is fit to print",
        ),
        words="latest_news breaking_news ^catch_all ^get_all ^read_all business_news market_news",
        longest=400,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"for more (?:stories|news|articles)(?: like this| from [^,.?!]{2,40}| in your area)?,? (?:check|visit|see|go to|head to|browse)(?: out)? (?:our (?:[\w-]+ ){0,3}(?:page|section|website|site|homepage|home page|hub|coverage|channel)|inyourarea|[\w-]+(?:\.[\w-]+){0,2}\.(?:com|co\.uk|org|ie|net|ca|in|ng|co\.za|com\.au))\b(?: [^?!\x22“”]{0,50})?[.!]?"
        r"|for (?:more|all the latest) (?:[\w'-]+ )?(?:sport|sports|football|politics|business|crime|entertainment|celebrity|showbiz|cricket|rugby|world|local|lifestyle|gaming)(?: stories| news| coverage)?,? click here[.!]?",
        guards=NOT_TOLD,
        hits=("For more stories like this, check our news page.", "For more stories from where you live, visit InYourArea.", "For more sport, click here"),
        misses=("For more stories from the war, see our grandmothers.", "For more news he had to wait.", "For more sport, less screen time"),
        words="^for_more ^for_all",
        longest=130,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:unlock (?:this (?:story|article)|(?:the )?full (?:story|article)|(?:full|unlimited|instant|digital|all)(?:[ -]\w+)? access{_TO})(?: now| today)? for (?:just |only |as little as )?{_MONEY}(?: ?(?:/|per|a|for|every) ?(?:your |the )?(?:first )?(?:\w+ )?(?:day|week|month|year)s?)?[.!]?"
        rf"|(?:get|start|enjoy|try) (?:full |unlimited |digital |all )+(?:[\w-]+ )?access{_TO} for (?:just |only |as little as )?{_MONEY} ?(?:/|per|a|for|every) ?(?:your |the )?(?:first )?(?:\w+ )?(?:week|month|year)s?[.!]?"
        r"|(?:please )?(?:enter|provide|submit|add) your e-?mail(?: address)? (?:below )?to (?:keep|continue|start) reading(?:[.!]?| (?:this|our|for free|more|the (?:article|story|rest|full))\b.{0,50})|(?:please )?(?:enter|provide|submit|add) your e-?mail(?: address)? (?:below )?to (?:unlock|read|view|access) (?:this|the full|the rest of (?:this|the)) (?:article|story|content)[.!]?"
        r"|you(?:'ll| will)? (?:need|must have|require) (?:an? |to have an? )?(?:(?:active|valid|paid|digital|premium|full|current) ){0,2}subscription to (?:read$|read[.!]|(?:read|view|access|continue|unlock|see) (?:reading|viewing|(?:this|the full|the rest of (?:this|the)|all|more|exclusive|premium|our) (?:[\w-]+ )?(?:article|story|articles|stories|journalism)))?[.!]?"
        r"|this (?:article|story) is free to read(?: if you register| when you register| once you register| for registered (?:users|readers))?[.!]?"
        r"|(?:please )?support (?:(?:the )?[\w.&]+(?: [\w.&]+){0,3}'s?|our) journalism of integrity(?: and \w+)?[.!]?"
        r"|good journalism costs a lot of money\. yet only good journalism can\b.{0,200}|for continued free access to the best investigative journalism\b.{0,200}|by contributing to [\w.& ]{2,40}, you are helping to sustain a journalism\b.{0,160}"
        r"|you(?:'ve| have) reached the end of your free (?:articles|stories)(?: for (?:this|the) month)?[.!]?)",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Unlock this story for $1",
            "Unlock unlimited access for just £1 a month",
            "Get unlimited access for $1 a week",
            "Enter your email to keep reading",
            "You need an active subscription to read this article",
            "Support EXAMPLE TIMES’ journalism of integrity and credibility",
            "This article is free to read if you register",
        ),
        misses=(
            "Unlock this phone for $1,000, the thieves wrote.",
            "Unlock the full potential of your garden for £10",
            "Get unlimited access to the gym for a song",
            "You need a subscription to watch the match.",
            "Support the party’s journalism of hate, and you lose readers",
            "Enter your email to win a car",
            "Get unlimited rides for $1 a day",
        ),
        words=(
            "^unlock access_for access_to ^enter_your ^provide_your ^submit_your ^add_your ^please_enter subscription_to free_to next_view journalism_of ^good_journalism"
            " ^for_continued ^by_contributing free_articles free_stories"
        ),
        longest=400,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "want to read the full story? | want to read the full article? | want to keep reading? | read this article for free | read this story for free | keep reading for free"
        " | subscription terms + conditions | subscription terms & conditions | subscription terms and conditions | standard subscription terms | subscription terms of sale",
        hits=("Want to read the full story?", "Keep reading for free", "Subscription Terms + Conditions"),
        misses=("Want to read the full moon?", "Keep reading, free thinkers", "Subscription terms and conditions anger viewers"),
    ),
    Row(
        "ART103",
        "en",
        "regex",
        r"text ad ?: ?(?:call|whatsapp|contact)\b.{0,80}",
        hits=("TEXT AD: Call Example – 0800 555",),
        misses=("Text ad: the dark side of SMS",),
        words="^text_ad",
        longest=110,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:thank you for reading!? )?on your next view you will be asked to log in\b.{0,260}",
        guards=UNQUOTED,
        hits=("Thank you for reading! On your next view you will be asked to log in to your subscriber account or create an account.",),
        misses=("On your next view of the castle, look for the tower.",),
        words="next_view",
        longest=340,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:click|tap) (?:here )?to join our (?:whatsapp|telegram) group[.!]?|have you joined our (?:\w+ )?(?:whatsapp|telegram|facebook) (?:channel|group|community)(?: yet)?\?|scan the qr code to (?:join|follow) our (?=[^.?!]*\b(?:whatsapp|telegram|newsletter|news)\b)[^.?!\x22“”]{0,60}"
        r"|for (?:the latest|more|breaking) (?:[\w-]+ )?(?:news|updates|stories|headlines)(?: [^.?!,]{2,40})?, (?:follow|join) our (?:\w+ )?(?:whatsapp|telegram) (?:channel|group|community)[.!]?"
        r"|(?:get (?:the latest|breaking) news(?: alerts)?|breaking news alerts) (?:straight|direct|directly|right) (?:on|to) your (?:phone|mobile|smartphone)[.!]?"
        r"|(?:read|view|open) this (?:story|article) in the [\w.&']+(?: [\w.&']+){0,2} app[.!]?|(?:click here to )?add [\w.'&-]+(?: [\w.'&-]+){0,3} to your (?:preferred )?google (?:news )?sources[.!]?"
        r"|follow [\w.'&-]+(?: [\w.'&-]+){0,3} on google discover[.!]?"
        r"|by signing up,? you will create an? [^.?!]{2,40} account if you don't already have one\b.{0,180}|we(?:'ll| will) (?:only )?use your e-?mail address (?:only )?(?:for sending you|to send you) (?:our |the |this |these )?(?:[\w-]+ )?newsletters?\b.{0,160}"
        r"|when you subscribe,? we(?:'ll| will) use the information you provide\b.{0,260}|your (?:information|data|details|e-?mail address) will be used in accordance with our\b[^.?!]{0,30} privacy (?:notice|policy)\b.{0,80})",
        guards=NOT_TOLD,
        hits=(
            "Have you joined our WhatsApp channel yet?",
            "For the latest updates, follow our WhatsApp channel",
            "Read this story in the Example app",
            "Add Example to your Google sources",
            "By signing up, you will create an Example account if you don't already have one. Review our Privacy Policy.",
            "When you subscribe we will use the information you provide to send you these newsletters.",
            "Your information will be used in accordance with our privacy notice",
        ),
        misses=(
            "Have you joined our union yet?",
            "Scan the QR code to pay, the waiter said.",
            "For the latest news, neighbours follow our Telegram channel, the rebels boast.",
            "Add wood to your heating sources",
            "Your data will be used in accordance with the law.",
            "Watch this in the dark app-free room",
            "When you subscribe to fear, you lose",
            "We will use your email address to find you.",
        ),
        words=(
            "^have_you join_our ^click_to ^tap_to ^scan_the ^for_the ^for_more ^for_breaking ^get_the ^get_breaking ^breaking_news ^read_this ^view_this ^open_this google_sources google_news google_discover"
            " ^by_signing ^we_will ^we'll ^when_you ^your_information ^your_data ^your_details ^your_email ^your_e"
        ),
        longest=340,
    ),
)  # fmt: skip
