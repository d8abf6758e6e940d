"""ART104 newsletters and sign-ups: labels, and sentences that ask to sign up."""

from __future__ import annotations

from dedup.rules.row import Row

# Words of speech and of a third person: interfaces speak to their reader and quote nobody.
STATEMENT = (
    r"(?!.*\b(?:said|(?<!your )says?|saying|told|tells?(?! (?:us|me|you|your|a friend)\b)|ask(?:s|ed)|wr(?:ote|ites)"
    r"|warn(?:s|ed)?|urge[sd]?|advise[sd]?|beg(?:s|ged)|promised|claim(?:s|ed)|joke[sd]|pleads?|pleaded|insist(?:s|ed)"
    r"|argue[sd]|recall(?:s|ed)|repl(?:ies|ied)|suggest(?:s|ed)|admit(?:s|ted)|shout(?:s|ed)|demand(?:s|ed)|ordered"
    r"|officials|police|scammers|he|she|they(?!'re\b| happen\b| break\b)|his|her|him|their"
    r"|and you (?:will|may|might|could|never))\b)"
)
PAST = r"(?!.*\b(?:was|were|had|did)\b)"
# What comes to an inbox to be feared, not to be wished for.
UNWANTED = (
    r"(?!.*\b(?:spam|scams?|phishing|frauds?|fraudsters?|hack\w*|junk|malware|virus|messages?|lands?|landed|threat\w*|bills?|fake|bank"
    r"|invoices?|mountain|fewer|rid of|out of)\b)"
)
# What a publisher sends; of a noun that others send too, with a word of the publisher's.
MAILING = (
    r"\b(?:(?:e-?)?newsletters?|e-?news(?: letters?)?\b|mailing lists?|(?<!emergency )(?<!flood )(?<!weather )(?<!storm )notifications?|news alerts?|(?:news|headlines|stories|our|politics)\b.{0,80}\b(?:daily|weekly|twice a week)|e-?mail updates|(?:in|to|into) (?:your|my) (?:e-?mail )?inbox"
    r"|(?:our|free|daily|weekly|morning|evening|news)(?: [\w'’&-]+){0,3} (?:e-?mails?(?! address)|alerts?|briefings?|digest|bulletins?|recap|round-?up)|(?:our|free|news) (?:[\w'’&-]+ ){0,2}updates|(?:sent |delivered )?to your e-?mail|e-?mail alerts?[^.]{0,20} news"
    r"|(?:top|latest|best|breaking|local|exclusive|our|premium|unlimited)(?: [\w'’&-]+){0,2} (?:news|stories|headlines|journalism|reporting|coverage|articles|content)(?! (?:sites?|outlets?|organi[sz]ations?|sources?|to|of (?:your|my))\b)"
    r"|(?:our|the|breaking|news|push|free)(?: [\w'’&+-]+){0,5} (?:podcasts?|notifications|(?:youtube|video|whatsapp|telegram) channel)|(?:youtube|whatsapp|telegram) channel)\b"
)
_NETWORK = (
    r"(?:facebook|twitter|x|instagram|google(?: news)?|whatsapp|telegram|linkedin|youtube|tiktok|flipboard|threads|bluesky|pinterest|msn"
    r"|social media)(?:\.com)?"
)

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "line",
        "subscribe | subscribed | subscribe now | subscribe today | subscribe here | subscribe to our newsletter | subscribe to newsletter"
        " | subscribe to our newsletters | sign up | sign up now | sign up here | sign up today | sign up for our newsletter"
        " | sign up to our newsletter | sign up for newsletters | sign me up | sign up for free | sign up for our newsletters | newsletter sign-up"
        " | newsletter signup | newsletter sign up | email newsletter | email newsletters | newsletter | all newsletters | explore all newsletters"
        " | you've successfully subscribed to this newsletter | you have successfully subscribed | newsletter preferences | newsletters"
        " | free newsletter | daily newsletter | weekly newsletter | our newsletter | our newsletters | join our newsletter | get our newsletter"
        " | get the newsletter | get our newsletters | get newsletter | newsletter subscription | morning newsletter | breaking news alerts"
        " | breaking news emails | thanks for signing up | thank you for signing up | thanks for subscribing | thank you for subscribing"
        " | interested in more newsletters? browse here | a welcome email is on its way | email address | your email address | your email"
        " | enter your email | enter your email address | enter email address | email address required | first name | last name | arrives weekdays"
        " | unsubscribe anytime | you can unsubscribe at any time | you can unsubscribe anytime | unsubscribe at any time | no spam"
        " | no spam, unsubscribe anytime | required fields | invalid email address | please enter a valid email address | please enter a valid email"
        " | please provide a valid email address | this field is required | download our app | get our app | download app | get the latest news"
        " | get breaking news alerts | get news alerts | open in app | available on the app store | get it on google play"
        " | download on the app store | scan the qr code to download the app | support our journalism | support independent journalism"
        " | become a subscriber | become a supporter | support local journalism | join now | join us on whatsapp | join our whatsapp channel"
        " | join our whatsapp group | join our telegram channel | join whatsapp channel | follow us on google news | follow on google news"
        " | add us on google | add as a preferred source on google | make us preferred on google | sign up for alerts | get email alerts"
        " | manage newsletters | view all newsletters | see all newsletters | browse newsletters | manage your newsletters | already signed up?"
        " | already signed up | you have been successfully signed up | you have successfully signed up | please subscribe | to read more, subscribe"
        " | invalid email | enter a valid email | enter a valid email address | subscribe by email | subscribe via email | subscribe for free"
        " | get newsletters & alerts | get our free newsletter | sign up for our free newsletter | sign up to our free newsletter"
        " | sign up to our newsletters | sign up to receive our newsletter | choose your newsletters | select newsletters | pick your newsletters"
        " | newsletters & alerts | newsletters and alerts | you're all set | you're subscribed | submit"
        " | there was an error, please provide a valid email address | no spam. unsubscribe anytime | no spam. unsubscribe at any time"
        " | never miss a story | never miss an update | never miss a post | don't miss a story. subscribe today | don't miss a story"
        " | stay connected | subscribe via rss | subscribe to rss | our app is available on ios and android | arrives weekly | arrives daily"
        " | arrives every weekday | arrives sundays | arrives saturdays | arrives every friday | arrives every sunday | sent every friday"
        " | sent every monday | sent every weekday | sent every sunday | sent weekdays | delivered every weekday | delivered weekdays"
        " | delivered weekday mornings | you are now subscribed | you are already subscribed | thanks! you're subscribed | get the newsletters"
        " | all our newsletters | more newsletters | browse all newsletters | explore our newsletters | discover our newsletters"
        " | choose newsletters | free newsletters | free daily newsletter | free weekly newsletter | sign up for the newsletter"
        " | sign up for newsletter | sign up to newsletter | sign up for news alerts | sign up for updates | get our daily newsletter"
        " | get our weekly newsletter | get the daily newsletter | get the weekly newsletter | join the newsletter | join our mailing list"
        " | join the mailing list",
        hits=(
            "Subscribe",
            "Sign up",
            "Sign up for our newsletter",
            "Newsletter",
            "Your email address",
            "Thanks for signing up!",
        ),
        misses=(
            "Subscribers to the service fell by a tenth.",
            "Sign up deadline passes",
            "Newsletter editor resigns",
            "“Subscribe.”",
        ),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:click|tap) here to |please |don't forget to |be sure to |want more\? |[^.?!]{3,120}(?:\?"
        r"|—) )?(?:sign ?up|subscribe|register)(?: (?:here|now|today|for free|free))?,? (?:for|to|and|here|on|at"
        r"|in|with|by)\b.{0,140}" + MAILING + r".{0,140}",
        guards=STATEMENT,
        hits=(
            "Sign up for our free weekly newsletter",
            "Want to keep up with the news? Subscribe to our email newsletter.",
            "Subscribe to the Morning Brief, our daily email.",
            "Sign up here to get it in your inbox.",
        ),
        misses=(
            "Sign up to 500 nurses, board told",
            "Subscribe or lose access, customers were told in emails.",
            "She signed up to the newsletter in May.",
            "Sign up for free flu shots at the library by Friday.",
            "Sign up with the embassy by e-mail, and check here for daily updates on the roads.",
            "If you are 70 or over — register with the council for free meals.",
            "Subscribe to a daily paper on paper and you will read more slowly.",
            "Sign up for flood alerts with the agency if you live near a river.",
            "Subscribe to a local news site, donate to a public radio station, buy a paper.",
        ),
        words="sign_up signup subscribe register",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:get|receive|have|join|stay|never miss|don't miss|discover|start|want"
        r"|be the first)\b.{0,160}\b(?:delivered |sent |straight |direct |directly |right |free )+(?:in)?to your (?:e-?mail |mail)?(?:in)?box"
        r"|(?=.*\b(?:our|latest|best|top|biggest|news|newsletters?|stor(?:y|ies)|headlines|updates|scoops?|exclusives?|articles|briefing|digest|reporting|report|deals|morning|every day)\b)"
        r"(?:get|receive|join|stay|never miss|don't miss|discover|want|start)\b.{0,160}\b(?:in|to) your (?:e-?mail )?inbox).{0,120}",
        guards=STATEMENT + UNWANTED,
        hits=(
            "Get the latest headlines delivered to your inbox",
            "Have the best stories delivered straight to your inbox.",
        ),
        misses=(
            "Get well soon, says mayor",
            "Have a look in your inbound tray.",
            "Get rid of the 3,000 messages in your inbox with these five steps.",
            "Keep emails that threaten you in your inbox as evidence, the police advise.",
            "Have an e-mail from the taxman in your inbox? It may well be a scam.",
            "Stay calm when a message from the taxman lands in your inbox.",
        ),
        words="inbox mailbox",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:get|receive|join|stay (?:informed|connected|updated|up to date|ahead)|never miss|don't miss"
        r"|discover) .{0,120}\b(?:our (?:[\w'’&-]+ ){0,3}newsletters?|with our (?:free )?(?:daily |weekly )?(?:app|e-?mails?|alerts|briefing))\b"
        r"|(?:get|receive|join) (?:the |a |this |one of )?(?:[\w'’&.-]+ ){0,3}(?:(?:free|daily|weekly|e-?mail) (?:[\w'’&-]+ ){0,2}newsletters?(?! (?:and|in exchange|that|readers)\b)|e-?mail updates)\b).{0,240}",
        guards=STATEMENT,
        hits=(
            "Get email updates from your favourite author",
            "Stay informed with our daily newsletter",
            "Join our newsletter",
        ),
        misses=(
            "She gets a newsletter from her old school.",
            "Get out of the newsletter business, she was told.",
            "Have the newsletters gone?",
            "Get people to read your newsletters, and the advertisers will follow.",
            "Join any club in town and you get a free newsletter and a mug.",
            "Discover the history of the daily newsletters that monks wrote by hand.",
            "Receive a free newsletter in exchange for your data? Most readers would.",
        ),
        words="^get ^receive ^join ^stay ^never_miss ^don't ^discover",
        longest=420,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:by (?:signing up|submitting|subscribing|entering|clicking|providing|registering|joining)"
        r"(?=.{0,220}\b(?:you|i)(?:'re|'ll| [\w-]+){0,4}? (?:agree|agreeing|consent\w*|accept|acknowledge|confirm|certify|opt|opting|receive|get|indicating|allow|authori[sz]e|understand|unsubscribe)\b)"
        r"(?=.{0,300}\b(?:terms|privacy|unsubscribe|cookies?|newsletters?|e-?mails?|marketing|communications|promotion\w*|offers)\b)"
        r"|when you (?:sign up|subscribe)\b(?=.{0,160}\b(?:our|we|we'll|newsletters?|e-?mails?)\b)(?=.{0,240}\b(?:terms of (?:use|service)|privacy|unsubscribe|newsletters?)\b)"
        r"|i (?:would like|want|agree|consent) to (?:be (?:e-?mailed|contacted)|receive|get)\b"
        r"(?=.{0,160}\b(?:(?:by|via) e-?mail|newsletters?|marketing|promotion\w*|special offers|(?:offers|updates|events?|news|communications),? (?:and|or|&|offers|updates|events?|news|promotions)(?=.*\b(?:from|about|by|via|newsletters?|e-?mails?)\b)|alerts (?:and|or|by|from))\b)"
        r"|a welcome email is on its way|the next issue of .{1,60} will soon be in your inbox"
        r"|we encountered an issue signing you up|(?:please )?check your (?:inbox|e-?mail)(?: inbox| account)?(?=[.!]?$| (?:to|for|and click)\b.{0,80}\b(?:confirm\w*|verif\w*|activat\w*|complete|subscription|newsletters?)\b))(?![-\w]).{0,330}",
        guards=STATEMENT + r"(?!.*\b(?:terms|conditions|policy|service) (?:that|which|nobody|few|no one)\b)",
        hits=(
            "By signing up you agree to our Terms of Use and Privacy Policy.",
            "A welcome email is on its way. If you don't see it, please check your junk folder.",
            "The next issue of Top Stories will soon be in your inbox.",
        ),
        misses=(
            "By the time she signed up it was too late.",
            "By providing their share of the loan, banks saved the mine.",
            "I want to get to the senator in a moment, but first a word on the flood.",
            "When you sign, read the page.",
            "By providing our children with better schools, we can end poverty.",
            "By joining Nato you give up your neutrality.",
            "By entering your password on the fake page, you hand the thieves the keys.",
            "When you sign up for the army you give up a lot, the veteran said.",
            "When you subscribe to a magazine for thirty years, the last issue feels like a death.",
            "I want to receive offers from other clubs, the striker said.",
            "Check your inbox: a refund from the airline may be waiting there.",
            "The next issue of the magazine will soon be on sale.",
            "I want to get news and events back into the town hall.",
            "Check your inbox and verify the sender before you click.",
        ),
        words=(
            "^by_signing ^by_submitting ^by_subscribing ^by_entering ^by_clicking ^by_providing ^by_registering"
            " ^by_joining ^when_you ^i_would ^i_want ^i_agree ^i_consent ^a_welcome next_issue ^we_encountered"
            " ^please_check ^check_your"
        ),
        longest=400,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"follow [\w .,'’&-]{2,60} (?:(?:on|at|via) (?:our |your )?"
        + _NETWORK
        + r"(?: at)?[:,/ ]* ?(?:[@#]\w|https?:|www\.|\w+\.com/)|at twitter\.com/).{0,140}|"
        + STATEMENT
        + r"(?:(?:follow|like|join|find|connect with|add|friend) (?:us|our page|our \w+ page) (?:on|at|via) (?:our |your )?"
        + _NETWORK
        + r"(?![-\w])(?! or\b).{0,140}"
        r"|add [\w .'&-]{2,40} on google(?: news| search| discover)?(?:[.!]?| (?:to|as|and|for)\b.{0,80})|follow (?!(?:it|them|a|an|this|that|your|these|those|all|(?:the|our) (?:[\w-]+ )?(?:vote|debate|trial|match|race|game|launch|elections?|money|conversation|story|hearing|final|action|protests?|blog))\b)@?[\w .'’&-]{2,60} (?:on|at|via) (?:our |your )?"
        + _NETWORK
        + r"(?:(?:,? (?:and|or|&)(?: on)?|,|[/|]) (?:on )?"
        + _NETWORK
        + r"|,? and like us\b.{0,80}|[:,] ?@?\w{2,30}|\+)*(?:[ .!»]*"
        r"| for (?:all |the |more |our |breaking |live |updates|news|latest|daily)\b.{0,120}|[.,!|]? (?:and |or )?(?:like|follow|join|subscribe|e-?mail|send|find|see the latest)\b.{0,140})"
        r"|(?:like|join|find|connect with|add|friend) @?[\w .'’&-]{2,40} (?:on|at|via) "
        + _NETWORK
        + r"(?:,? (?:and|or|&) (?:on )?(?:follow @\w+ on )?"
        + _NETWORK
        + r"| (?:for (?:more|all|the latest|breaking|news)|and follow)\b.{0,100}"
        r"|,? ?@\w+\S*)[.!]?.{0,60})",
        hits=(
            "Follow us on Twitter @example",
            "Follow Example News on Google News for the latest",
            "Join us on WhatsApp",
        ),
        misses=(
            "Add salt on Instagram-worthy dishes.",
            "Follow the money on Wall Street",
            "Follow the couple on Facebook and you will see a happy marriage.",
            "Like many on Facebook, he thought the picture was real.",
            "Find a plumber on Facebook and you may pay for it later.",
            "Add a friend on Facebook, lose one in life.",
            "Connect with voters on social media, candidates are told.",
            "Find love on Facebook",
            "Follow the trial on YouTube",
            "Like us on Facebook or lose your job: workers' complaint",
        ),
        words="^follow ^like ^join ^find ^connect ^add ^friend",
        longest=240,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:download|get|try) our (?:[\w.'’&+-]+ ){0,5}apps?(?:[.!]?$| (?:now|today|here|for|to|on|and|from)\b.{0,100})"
        r"|(?=.*\b(?:news|headlines|stor(?:y|ies)|newspaper|e-?edition|times|post|herald|mail|telegraph|guardian|journal|tribune|independent|our|bbc|cnn|nbc|abc|cbs)\b)"
        r"(?:download|get) the (?:[\w.'’&+-]+ ){0,6}apps?(?:[.!]?$| (?:now|today|here|for|to|on|from|sharing)\b.{0,100}))",
        guards=STATEMENT,
        hits=("Download our app for breaking news", "Get the Example News app"),
        misses=(
            "Downloads of the app fell.",
            "The app is ready",
            "Download the app, scan the code on the bike and ride away.",
            "Get the apps off your phone, the psychologist says.",
            "Download the app to your phone before you travel, as paper tickets are no longer sold.",
            "Try the best weather apps of the year",
        ),
        words="^download ^get ^try",
        longest=200,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:[^\x22“”«»„]{0,220}(?:[.!?:;,–—*/|-] ?|\b(?:please|and|or|to|you|also|here|by|consider|why not|you can|content|news|stories|coverage) ))?(?:sign(?:ing)?[ -]?up|subscrib(?:e|ing)|join(?:ing)?|register(?:ing)?)(?: now| her"
        r"e| today| free| for free)? (?:for|to|with) (?:one of |any of |all )?our (?:[\w'’&,-]+ ){0,6}(?:newslette"
        r"rs?|e-?mails?|mailing list|news alerts|email alerts|daily briefing|whatsapp channel)\b[^\x22“”«»„]{0,200}",
        guards=STATEMENT,
        hits=(
            "For more stories from across the globe, sign up for our newsletters .",
            "Check out more travel stories by signing up to our free weekly newsletter",
            "Please bookmark our homepage and sign up for our newsletters so we can keep you informed.",
            "You can keep up by subscribing to our weekly politics newsletter.",
        ),
        misses=(
            "“Sign up for our newsletter,” the site tells those who leave.",
            "Readers sign up to the newsletter of the chess club.",
            "He was signing up to our army's ranks.",
            "Residents can sign up for our emergency email alerts at the town hall.",
            "Readers who subscribe to our newsletter tend to stay, the publisher told the conference.",
            "We saw a third more people signing up for our newsletters after the election.",
        ),
        words="newsletter newsletters mailing sign_up signup signing_up subscribe subscribing whatsapp",
        longest=460,
    ),
    Row(
        "ART104",
        "en",
        "line",
        "sign up or log in | sign up log in | sign up / log in | sign up with google | sign up using facebook"
        " | already signed up? log in | subscribe sign in | subscribe log in | subscribe newsletter | subscribe and save"
        " | subscribe with google | subscribe to comments | subscribe to this thread | manage your subscription"
        " | newsletter signup form | newsletter archive | latest newsletters | join thousands of readers | join for free"
        " | join our whatsapp community | join our whatsapp group for news | sign up below to get it | subscribe to get access",
        hits=("Sign up / Log in", "Subscribe Log in", "Join our WhatsApp community"),
        misses=("Join for freedom", "Subscribe and save the whale, says the zoo"),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:a version of )?this (?:article|story|piece|column|edition|post|interview|is) [^\x22“”«»„]{0,100}\bnewsletters?\b[^\x22“”«»„]{0,60}"
        r"[.!] (?:to (?:receive|get) it[^.]{0,40}, )?(?:you can )?(?:sign ?up|subscribe)(?: (?:here|now|today|for (?:it|the|our|free|more)|to (?:it|get|receive|our|the))\b[^\x22“”«»„]{0,100})?[.!]?"
        r"|you(?:'re| are) reading [^\x22“”«»„]{2,60}\bnewsletter[.,!](?: [^\x22“”«»„]{0,80}\b(?:sign ?up|subscribe|inbox|get it|delivered|forwarded|free)\b[^\x22“”«»„]{0,80})?"
        r"|sign up (?:and (?:we'll|(?:get|receive) (?:our|the (?:latest|best|top)|news|breaking|unlimited|free (?:news|access|articles|stories)))|below to (?:get|receive|join|stay)\b(?=.*\b(?:our|news|newsletter|inbox|e-?mails?|updates)\b))\b[^\x22“”«»„]{0,120})",
        hits=(
            "A version of this article appeared in the Daily Briefing newsletter. Sign up here to get it in your inbox.",
            "This story is part of our Climate newsletter. Sign up to receive it.",
            "You're reading the Morning Brief newsletter. Sign up to get it every day.",
            "Sign up and we'll send you the top stories.",
        ),
        misses=(
            "This story began with a newsletter. Few read it.",
            "You are reading the newsletter of a dying man, he wrote.",
            "Sign up and pay later, the shop promised",
            "This article began as a newsletter to ten friends. Sign up for nothing, I said to them.",
            "You are reading a newsletter, not a law.",
            "Sign up and receive a free gun: the dealer's offer that shocked Ohio",
            "Sign up and get paid: how the army lures the young",
            "Sign up below and be my friend, the poster on the lamp post said.",
        ),
        words=(
            "^a_version ^this_article ^this_story ^this_piece ^this_column ^this_edition ^this_post ^this_interview"
            " ^this_is ^you're ^you_are ^sign_up"
        ),
        longest=300,
    ),
    Row(
        "ART104",
        "de fr es",
        "line",
        "jetzt kostenlos abonnieren | whatsapp-kanal abonnieren | push-nachrichten abonnieren | podcast abonnieren"
        " | folgen und abonnieren | hier können sie den newsletter abonnieren | newsletter abonnieren und nichts verpassen"
        " | abonnez-vous gratuitement | abonnez-vous à partir de 0 € | abonnez-vous à partir de 0€ | suscríbete por 0€ | suscríbete por 0 €",
        hits=("Jetzt kostenlos abonnieren", "WhatsApp-Kanal abonnieren", "Abonnez-vous à partir de 1 €"),
        misses=("Podcast abonnieren lohnt sich", "Abonnez-vous gratuitement, disait-il alors"),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:[\w'’&-]+ ){0,3}newsletters? sign[ -]?up\b.{0,120}\b(?:verify you're not a robot|invalid email address|enter your email"
        r"|privacy policy)\b.{0,500}",
        hits=(
            "Newsletter Sign Up Continue reading Please verify you're not a robot by clicking the box. Invalid email"
            " address. Please re-enter. Sign Up Thank you for subscribing. An error has occurred. Please try again later.",
        ),
        misses=(
            "Newsletter sign-ups rose by a third after the paper dropped its paywall, the editor said.",
            "Newsletter sign ups are up, and so are complaints about its privacy policy, which readers find opaque.",
        ),
        words="^newsletter ^newsletters ^email ^daily ^free",
        longest=720,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:(?:don't have an account|no account|not (?:a subscriber|registered|a member)(?: yet)?|new (?:here|user|reader|customer|to [\w .'&-]{2,30})"
        r"|need an account|(?:want|like) (?:full|unlimited|free|more) access)(?: yet)?\? )?(?:please )?(?:sign ?up|subscribe|register|join)(?: (?:here|now|today))?"
        r"(?:(?: for| it's)? (?:free|full access|unlimited access|digital access|access)(?: (?:here|now|today|and (?:get|read|enjoy|support))\b[^\x22“”«»„]{0,80})?"
        r"| (?:for free |free )?to (?:read|continue reading|keep reading|access|unlock|enjoy)(?: (?:all|more|the|our|this|full|unlimited|exclusive|premium|free|every|and|your|of))*"
        r" (?:articles?|stor(?:y|ies)|content|site|archives?|website|e-?edition|newspaper|edition|journalism|coverage|access|benefits|features)(?:[,.!] ?[^\x22“”«»„]{0,120}| (?:and|for|on|from|with|today|now|here|of)\b[^\x22“”«»„]{0,120})?)"
        r"|(?:please )?subscribe to [^\x22“”«»„.?!,]{2,50} (?:for free|magazine|newspaper|print edition|digital edition|e-?edition))[.!*»]*",
        guards=STATEMENT + PAST,
        hits=(
            "Don't have an account? Sign up for free",
            "Subscribe now for full access.",
            "Register for free to read this article",
            "Subscribe to Example Magazine",
            "Subscribe to the Example Press for free",
        ),
        misses=(
            "Sign up for free school meals",
            "Sign up to read to children at the hospital",
            "Sign up to access your pension",
            "Subscribe or leave, the magazine told them.",
        ),
        words="sign_up signup subscribe register join_for join_now join_today join_here",
        longest=260,
    ),
    Row(  # what a publisher and a town hall may both ask
        "ART104",
        "en",
        "regex",
        r"(?:please )?(?:sign ?up|subscribe)(?: (?:here|now|today|for free))?,? (?:for|to)\b[^\x22“”«»„.?!]{0,60}"
        r"\b(?:e-?mails?|alerts?|briefings?|digests?|updates|bulletins?|free|channel|podcasts?)(?: (?:here|now|today|below))?[.!*»]*"
        r"|(?:download|get) (?:the|our) (?:[\w.'’&+-]+ ){0,5}apps?[.!]?|(?:like|find|join|add) @?[\w .'’&-]{2,40} (?:on|at|via) "
        + _NETWORK
        + r"[.!]?",
        guards=STATEMENT + PAST,
        hits=(
            "Sign up for Example updates",
            "Subscribe to Example Press for free",
            "Download the Example app",
            "Like Example Entertainment on Facebook.",
        ),
        misses=(
            "Sign up for the army",
            "Download the app, scan the code and ride away.",
            "Find love, not on Facebook",
            "She wants you to sign up for alerts",
        ),
        weak=True,
        words="^sign_up ^signup ^subscribe ^please_sign ^please_subscribe ^download ^get ^like ^find ^join ^add",
    ),
    Row(  # subheadings of service pieces, and of reports on a publisher's year, read like these
        "ART104",
        "en",
        "line",
        "the newsletter | your name | delivered daily | unsubscribe | get the app | download the app | app store | google play"
        " | support us | donate | donate now | become a member | make a donation | join us | google news | turn on notifications"
        " | enable notifications | get notifications | email alerts | news alerts | get updates | success! | there was an error"
        " | never miss a beat | stay informed | stay in the know | stay in the loop | stay up to date | get notified | sent weekly"
        " | sent daily | delivered weekly | check your inbox | check your email | join our community | digital subscription"
        " | digital subscriptions | print subscriptions | print subscription | print subscribers | group subscriptions"
        " | corporate subscriptions | student subscriptions | renew subscription | cancel subscription | change subscription"
        " | in your inbox",
        hits=("Stay informed", "Google Play", "Donate", "Print subscriptions", "Success!"),
        misses=("Stay informed, the mayor said.", "Donate blood", "Google plays for time", "Success at last"),
        weak=True,
    ),
)
