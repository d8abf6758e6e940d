"""ART104 more of what asks to subscribe in English: forms run together, taglines, answers; inboxes in other languages."""

from __future__ import annotations

from dedup.rules.phrases.newsletters import PAST, STATEMENT
from dedup.rules.phrases.signups import GERMAN
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "line",
        "email subscribe | email address subscribe | email address sign up | email address submit | email sign up | email submit | email join"
        " | your email subscribe | your email sign up | your email address subscribe | your email address sign up | your email address submit"
        " | enter your email subscribe | enter your email sign up | enter your email submit | enter your email address subscribe"
        " | enter your email address sign up | enter your email address submit | enter email address subscribe | e-mail subscribe"
        " | e-mail address subscribe | e-mail address sign up | name email subscribe | name email sign up | first name email subscribe"
        " | first name last name email subscribe | first name last name email address | first name email address | type your email"
        " | type your email here | type your email address | your email here | subscribe type your email | type your email subscribe"
        " | email address required | email address * sign up | email* subscribe | zip code email | email zip code | sign up email address"
        " | subscribe email address | subscribe enter your email | sign up enter your email | subscribe your email address"
        " | don't miss out on the latest news and information | don't miss out on the latest news | don't miss out on our latest stories"
        " | we have more newsletters | see all newsletters | all newsletters | browse all newsletters | browse newsletters | explore newsletters"
        " | explore our newsletters | explore all newsletters | see our other newsletters | see more newsletters | view all newsletters"
        " | view newsletters | choose your newsletters | pick your newsletters | select your newsletters | select newsletters"
        " | manage your newsletters | manage my newsletters | my newsletters | your newsletters | other newsletters | popular newsletters"
        " | recommended newsletters | newsletters you may like | newsletters for you | try this newsletter | try our newsletters"
        " | get this newsletter | get this newsletter in your inbox | preview newsletter | see sample | view sample | see a sample"
        " | see latest newsletter | see the latest newsletter | read the latest newsletter | view latest newsletter | sign up to this newsletter"
        " | sign up for this newsletter | subscribe to this newsletter | subscribed to newsletter | add to my newsletters"
        " | sign up for more newsletters | subscribe to more newsletters | subscribe to selected newsletters | you are now signed up"
        " | success! you are now subscribed | success! you're subscribed | success! thanks for signing up"
        " | subscribe with email | continue with email | sign up with email | sign up with apple | continue with google | continue with apple"
        " | continue with facebook | sign in with google | sign in with apple | sign in with facebook | join with google",
        hits=(
            "Email address Subscribe",
            "Type your email…",
            "See all newsletters",
            "You are now signed up!",
            "Preview newsletter",
        ),
        misses=(
            "Email address of minister leaked",
            "Select newsletters were sent to him",
            "You are now leaving the American sector",
            "Type your name, she told him",
            "See samples of his work",
        ),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?=.*\b(?:news|stor(?:y|ies)|latest|headlines|politics|coverage|world|updates|free|e-?mails (?:and|to) (?:get|receive))\b)(?:[^\x22“”«»„]{3,140}[.!?–—-] )?(?:sign up|subscribe) (?:now |here |today )?(?:for|to) (?:[\w.'’&-]+ ){0,5}e-?mails(?! (?:that|which)\b)(?:,? [^\x22“”«»„]{0,120})?[.!]?"
        r"|(?:[^\x22“”«»„]{3,140}[.!?–—-] )?(?:to )?(?:sign (?:me )?up|subscribe) (?:now |here |today |for free )?(?:for|to) (?:(?:the|our|a|my|free|daily|weekly) )?(?:[\w.'’&-]+ ){0,4}"
        r"(?:newsletters?|(?:news|our (?:[\w-]+ )?(?:text|e-?mail)) alerts|breaking news (?:text )?alerts|(?:daily|weekly|our|free) e-?mails|daily briefing|morning briefing|news digest|daily digest|e-?mail updates)"
        r"(?:,? (?:click|tap|go|visit|follow us|text|here|today|now|below|and(?! (?:then|you|he|she|they)\b))\b[^\x22“”«»„]{0,120})?[.!]?)", guards=STATEMENT + PAST,
        hits=(
            "Be first to know. Sign up for breaking news alerts.",
            "To sign up for breaking news text alerts, click here",
            "Sign me up for the weekly newsletter",
            "Each day we bring you the news. Sign up for our morning briefing today.",
        ),
        misses=(
            "She did not sign up for the emails and wondered who had.",
            "Sign up for the race by Friday",
            "“Sign up for our newsletter.”",
            "To sign up for benefits, bring a passport.",
            "So what should you do? Sign up for text alerts.",
            "It was 2009. Subscribe to the newsletter.",
            "To subscribe to newsletters and follow the money is my job, she wrote.",
            "Here is my advice: sign up for breaking news alerts and then sleep.",
        ),
        words="newsletter newsletters sign_up signup sign_me subscribe",
        longest=280,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:join|try|explore|discover|check out|browse|sample|see|view|find|choose from) (?:all |more |all of |more of |one of |any of )?our (?:[\w.'’&-]+ ){0,4}newsletters?(?: here| now| today| below)?[.!]?"
        r"|(?:join|browse|see all|view all) the (?:[\w.'’&-]+ ){0,4}newsletters?(?: here| now| today| below)?[.!]?"
        r"|(?:unlock|explore|discover|experience|join) (?:our|a world of|the benefits)\b[^\x22“”«»„]{0,160}\bnewsletters?\b[^\x22“”«»„]{0,200}\b(?:log ?in|click away|subscribe|sign up|register|competitions|comment)\b[^\x22“”«»„]{0,80}"
        r"|(?=.*\b(?:news|stor(?:y|ies)|latest|analysis|headlines|coverage|rising|inbox|sign up)\b)(?!.*(?:[$£€]|;))[\w.'’& ]{0,40}[\x22“‘'][^\x22“”]{2,60}[\x22”’'] newsletters? (?:brings|delivers|gives|keeps|sends|tells|offers) you\b.{0,200})", guards=STATEMENT + PAST,
        hits=(
            "Try our free email newsletter",
            "Check out our newsletters",
            "Join the Exampleworld newsletter",
            "Unlock a world of benefits! From newsletters to real-time alerts, it's all just a click away.",
            "Example News' \"Morning\" newsletter brings you stories from around the world.",
        ),
        misses=(
            "See the newsletter's first page in the museum",
            "The \"Morning\" newsletter brings in a million a year.",
            "Find the newsletter that ruined him",
            "Discover a church where newsletters are printed.",
            "Discover the world of medieval newsletters",
            "Find the newsletter",
            "Join the debate on newsletters: publishers register fewer readers as inboxes fill.",
            "The \"Brew\" newsletter offers you a joke with the markets; the price was $75m.",
        ),
        words="^join ^try ^explore ^discover ^check ^browse ^sample ^see ^view ^find ^choose ^unlock ^experience newsletter newsletters",
        longest=420,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?!.*\b(?:was|were|had|has|have|been|mail|letters?|parcels|guns)\b)(?=.*\b(?:news|stories|headlines|newsletters?|briefing|digest|analysis|guide to|round-?up|recap|insights?|coverage|journalism|must-reads?|reporting)\b)(?:the|all|get|our|your|top|a|an|receive|every|each|must-read)\b[^\x22“”«»„]{3,160}\b(?:delivered|sent|e-?mailed)"
        r"(?: to you| straight| right| directly)?,? (?:every|each|daily|weekly|once|twice|on|monday|weekdays)(?: (?:morning|day|week|weekday|weekday morning|evening|afternoon|night|month|sunday|monday|tuesday|wednesday|thursday|friday|saturday|a (?:day|week|month)|weekdays))?[.!]?"
        r"|get (?:the )?(?:latest|breaking|top|more|daily|local|our|all)\b(?=.*\b(?:news|stor(?:y|ies)|updates|headlines|alerts|results|coverage|newsletter)\b)[^\x22“”«»„]{3,100}\b(?:by|via|through) (?:e-?mail|text|newsletter|push notification|whatsapp)[.!]?"
        r"|get (?:alerts|updates|notified|news)\b[^\x22“”«»„]{3,140}[.!] (?:sign up|subscribe)(?: here| now| today)?[.!]?(?: [^\x22“”«»„.!?]{0,60}: ?https?:\S+)?)", guards=STATEMENT,
        hits=(
            "The most important news stories of the day, curated by editors and delivered every morning.",
            "Get the latest updates on this story by email",
            "Your guide to the week in politics, sent every Friday",
            "Get alerts on the latest poll throughout the season. Sign up here. More: https://example.com",
        ),
        misses=(
            "The food was cooked by volunteers and delivered every morning.",
            "All the letters he sent each week",
            "Get more exercise by text, doctors say, and you will fail.",
            "The parcels they sent daily",
            "A million emails are sent every day",
            "All of our milk is delivered every morning.",
            "Every letter sent every week",
            "Get our boys home by e-mail",
            "Get alerts about floods on your phone. Sign up now at the county website.",
            "The story of milk, delivered daily",
        ),
        words=(
            "delivered_every delivered_each delivered_daily delivered_weekly delivered_once delivered_twice delivered_on delivered_to"
            " delivered_straight delivered_right delivered_directly delivered_weekdays sent_every sent_each sent_daily sent_weekly"
            " sent_once sent_twice sent_weekdays sent_straight sent_right sent_directly sent_to emailed mailed ^get"
        ),
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:thank you|thanks)(?: so much)? for (?:signing up|subscribing|registering|your (?:sign-?up|subscription))(?: (?:to|for|with) [^\x22“”«»„.!?]{2,60})?(?:[.!]*|[,.!–—-]* (?=.*\b(?:check|confirm\w*|e-?mail|inbox|receive|we'll|we(?: will| have|'ve)|our|for more|please (?:check|confirm|click|verify|see|look|add|allow|note)|be sure|see (?:our|your|all)|successfully|soon|shortly|newsletters?|explore|browse|welcome|you'll|you will|download|click|here|continue)\b).{0,180})"
        r"|success! (?:an e-?mail|you(?:'re| are| have|'ve)(?: now| been| successfully)* (?:subscri|sign|regist)|(?:please )?check your (?:inbox|e-?mail)|your (?:e-?mail|subscription|account|request|message|sign-?up)(?: address)? (?:has|was|is (?:now|confirmed|complete)|will)|thank(?:s| you) for (?:signing|subscrib|register)).{0,160}"
        r"|invalid e-?mail(?: address| id)?(?:[.,!;]| (?:something|please|format|try|enter|this)\b|$).{0,160}|please (?:enter|provide|supply) a valid e-?mail(?: address)?(?:[.!]| (?:and|to|before|below|in|so|sign|thank|success|privacy|subscribe)\b|$).{0,160}"
        r"|(?:oops|sorry|uh oh)[!,.] (?:something went wrong|there was (?:a problem|an error)|an error occurred)(?: (?:while |when )?(?:with|processing|submitting|on|signing|saving|loading) (?:(?:your|our|the|this|you|up) )?(?:request|submission|form|e-?mail|sign-?up|subscription|site|server|end|page|comment|up))?(?:[.!…]*| (?:with|and).{0,0})(?: (?:please|try|check|refresh|contact|if you)\b.{0,140})?"
        r"|there was an error (?:processing|submitting|signing|with|loading) (?:your|you|the|this) (?:request|submission|form|e-?mail|sign-?up|subscription|up|payment|comment|information|page|newsletter|account|log-?in)(?=[.!,]|$| (?:please|try)\b).{0,120}"
        r"|\W{0,3}i understand and agree that registration on or use of this site\b.{0,160}|text [\w-]+ to \d{4,12} (?:to|for) (?:get|receive|sign up|subscribe|updates|alerts|news)\b(?=.*\b(?:breaking|headlines|news alerts|newsletter|text alerts|our)\b).{0,120}"
        r"|(?:[\w'’&.-]+ ){1,6}is a reader-supported publication[.!]?(?: (?:to (?:receive|support)|subscribe|please|consider|if you|join)\b.{0,200})?|(?:thanks for reading[^.!?]{0,60}[.!] )?subscribe (?:for free )?to receive new posts(?: and support (?:my|our|the)\b.{0,60})?[.!]?)", guards=STATEMENT,
        hits=(
            "Thank you for signing up! Check your inbox to confirm.",
            "Success! An email has been sent with a link to confirm list signup.",
            "Invalid email Something went wrong, please try again later.",
            "There was an error processing your request.",
            "* I understand and agree that registration on or use of this site constitutes agreement to its user agreement",
            "Thanks for reading! Subscribe for free to receive new posts and support my work.",
            "Text NEWS to 12345 to get breaking alerts",
        ),
        misses=(
            "Thank you for registering your anger, he said.",
            "Success came late.",
            "Sorry, there was a bomb, she told them.",
            "There was an error in the count.",
            "Text messages to 300 voters were fake.",
            "Thanks for signing the book",
            "Subscribe to the theory or leave",
            "Thank you for signing up to die, the sergeant told them.",
            "Success! Your soufflé has risen.",
            "Invalid email addresses cost firms millions, a study says.",
            "Sorry, there was a problem with the engine.",
            "There was an error with the count in Ohio.",
            "There was an error processing your claim, thousands of the jobless were told.",
            "Text HOME to 741741 to get help from a crisis counselor.",
            "Example Weekly is a reader-supported publication founded in 2018 by conservatives.",
            "Thank you for signing up to help. Please bring gloves to the beach at noon.",
            "Success! Your account is empty: how the thieves work",
            "There was an error with your payment: four words that cost millions",
            "Text JOIN to 30330 to get news of the campaign.",
        ),
        words=(
            "^thank ^thanks ^success ^invalid ^please_enter ^please_provide ^please_supply ^oops ^sorry ^uh_oh"
            " ^there_was registration_on ^text ^subscribe reader-supported"
        ),
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:for (?:the latest|more|breaking|up-to-date|all the latest|daily) (?:[\w-]+ ){0,4}(?:news|stories|updates|headlines|coverage|content|articles|alerts|videos|weather|sports?)\b[^\x22“”«»„.]{0,120}, (?:please )?"
        r"(?:(?:download|get) (?:our|my) (?:[\w-]+ ){0,3}apps?|(?:sign up|subscribe) (?:to|for) (?:our|my)|(?:follow|like) us (?:on|at)|follow us(?= ?@|[.!]?$)|follow (?:our|my) (?:[\w'’&-]+ ){1,5}(?:on|at) (?!page)\w+|join (?:our (?:[\w-]+ ){0,3}(?:channel|group|community|newsletter|mailing list)|us on \w+)"
        r"|visit (?:our|my) (?:[\w'’&-]+ ){0,4}(?:website|site|page|homepage|hub|section|blog|archive|channel))\b[^\x22“”«»„]{0,140}"
        r"|(?:download|get) (?:the|our) (?:free )?(?:[\w.'’&-]+ ){0,4}apps? (?:for|to (?:get|read|stay|receive|see|listen|watch))\b(?=.*\b(?:news|headlines|breaking|live updates|stories|coverage|our)\b)[^\x22“”«»„]{0,140}"
        r"|(?:want|looking for|need|craving|enjoy(?:ed|ing)?|like|love) [^\x22“”«»„?]{3,100}\? (?:then )?(?:(?:sign ?up|subscribe) (?:to|for|on) our|join our (?:[\w'’&-]+ ){0,3}(?:newsletters?|mailing list|community|channel|group|membership|whatsapp|facebook|telegram)|download our (?:[\w'’&-]+ ){0,3}apps?"
        r"|check out our|follow us(?= on\b|[.!]?$| for\b))\b[^\x22“”«»„]{0,140})", guards=STATEMENT,
        hits=(
            "For the latest news, weather and sports, download our app",
            "Download the Example News app for live updates",
            "Enjoyed this? Follow us for more",
            "Love films? Subscribe to our film newsletter",
        ),
        misses=(
            "For more than a year, join the dots, he said.",
            "Download the data for your own use",
            "Want to help? Join the queue of donors.",
            "For more information, visit us at the museum.",
            "For the latest victim, visit our ward on Friday night if you dare.",
            "For more news from the front, follow our correspondent's diary on page 4.",
            "For more stories, visit our library, says the poster at the school.",
            "Download the app for your bank before you travel.",
            "Want to see the eclipse? Follow us to Cornwall.",
            "Love news? Sign up our children for a paper round",
        ),
        words=(
            "^for_the ^for_more ^for_breaking ^for_up ^for_all ^for_daily ^download_the ^download_our ^get_the"
            " ^get_our ^want ^looking_for ^need ^craving ^enjoy ^enjoyed ^enjoying ^like ^love"
        ),
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "line",
        "an error occured | sign up / login | sign up/login | sign up or login | login / sign up | gift subscription | gift subscriptions"
        " | subscriber services | subscription services | subscription options | subscription plans | subscription offers | subscription center"
        " | subscription centre | subscriber benefits | subscriber rewards | subscriber login | subscriber log in | subscriber sign in"
        " | manage my subscription | renew your subscription | your subscription helps support local journalism"
        " | your subscription supports local journalism | your subscription makes our journalism possible"
        " | your subscription supports our journalism | your support makes our work possible | we'll occasionally send you special offers"
        " | i'm already a subscriber | i am already a subscriber | straight to your inbox | straight to my inbox | delivered to your inbox"
        " | get it in your inbox | sent to your inbox | in your inbox daily | in your inbox every morning | in your inbox every day"
        " | in your inbox every week | in your inbox weekly | get the news that's important to you"
        " | our privacy policy outlines how we use your data when you sign up for newsletters | read our newsletter | read our newsletters"
        " | more about our newsletters",
        hits=("Subscription options", "Gift subscriptions", "Sign up / Login", "Your subscription supports our journalism"),
        misses=("Print subscribers fell by a tenth", "Renew your subscription to life", "In your inbox lies a letter", "Digital subscriptions rose"),
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:subscribe (?:now |today |here )?(?:for|from|and (?:get|save)|at) (?:just |only |as little as |up to )?(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|€|p|¢))(?:,? ?(?:a|per|/|off|your|an|the|annual|for the first|for \d+|first|today|now|and (?:get|save|read|enjoy)|to (?:read|get|enjoy|access)|then|\d+|day|week|month|year|quarter|months|weeks|subscription|unlimited|digital|access)\b){0,14}[.!*]*"
        r"|sign up (?:for|to) (?:the|our|free|daily|weekly|breaking) (?:(?:latest|daily|weekly|free|top|breaking|best|morning|evening) )?(?:[\w'’&-]+ ){0,3}(?:stories|news(?: updates?)?|headlines|bulletin|digest|roundup|round-up|recap)(?:,? (?:our|from|here|today|now|by|in|and|on|about|straight|direct|delivered|every|each)\b[^\x22“”«»„]{0,100})?[.!]?"
        r"|(?:don't|never) miss (?:a|our|an|any|another|out on (?:a|any|our|the)) (?:next |latest |single |big |top |breaking |local )?(?:story|stories|updates?|episode|beat|thing|issue|article|post|headlines?|news|newsletter)[.!–—-]{1,2}(?=.*\b(?:newsletters?|news|inbox|sign ?up|subscribe|stories|apps?|follow us|notifications|alerts|podcasts?)\b) (?:get|sign|subscribe|follow|join|download|click|turn|with|receive|stay)\b[^\x22“”«»„]{0,140}"
        r"|(?=.*\b(?:news|story|stories|journalism|miss|newsletters?|inbox|reporting|coverage)\b)(?:please )?(?:support|get|don't miss|never miss|stay|want|like|love|enjoy\w*|follow|help|keep|become|join|more|the latest|need|our|read more|for more)\b[^\x22“”«»„:]{3,110}[.!?] (?:subscribe|sign up)[.!]?"
        r"|to (?:receive|get|read) (?:our|the|more|all|this|these|every)\b(?=.*\b(?:our|newsletters?|inbox|stor(?:y|ies)|articles?|news|alerts|content|issues?|posts?)\b)[^\x22“”«»„]{3,100}, (?:please )?(?:subscribe|sign up)(?: here| now| today)?[.!]?"
        r"|the (?:[\w'’&-]+ ){0,3}newsletter (?:you need to (?:navigate|stay|start|understand|know|keep|get|follow)|for (?:people|those|anyone|everyone|readers|fans) who (?:love|want|need|care|like|are|live))\b[^\x22“”«»„]{0,100})", guards=STATEMENT,
        hits=(
            "Subscribe for $1 a week",
            "Sign up for the latest environment stories",
            "Never Miss a Beat. Get our latest stories in the feed of your favorite networks.",
            "Support local news. Subscribe.",
            "To receive our stories directly in your inbox, subscribe.",
            "The newsletter you need to navigate a changing world",
        ),
        misses=(
            "Subscribe at once, he told the shareholders.",
            "Sign up for the army and see the world",
            "Never miss a beat, the drummer told his son.",
            "Money is short. Few subscribe.",
            "To receive the vaccine, sign up by Friday at the clinic.",
            "The newsletter you see here is the last one he printed.",
            "News is dying. Subscribe.",
            "Don't miss a single episode: get the kids to bed early.",
            "To get all the benefits you are owed, sign up.",
            "A newsletter for people who hate newsletters made its founder rich.",
            "Subscribe at $10 a share, investors were told.",
            "Support our troops. Sign up.",
            "More pay, fewer hours. Sign up.",
        ),
        words="subscribe sign_up miss newsletter",
        longest=260,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:(?:[^\x22“”«»„]{3,120}[.!?:–—] )?(?:jetzt |hier |gleich |einfach |kostenlos ){0,3}(?:den|unseren|zum|für den|unsere|alle) (?:[\w-]+ ){0,3}?[\w-]*newsletter (?:[\w-]+ ){0,2}(?:abonnieren|bestellen|anmelden|lesen|erhalten|sichern)[.!]?"
        r"|(?:tragen sie sich|trag dich|tragt euch) (?:in|für) (?:unseren?|den) (?!kalender)(?:[\w-]+ ){0,3}[\w-]*newsletter\b.{0,60}|mit (?:dem|unserem|unseren) (?:[\w-]+ ){0,3}[\w-]*newsletters? (?!der\b|des\b)(?:.{0,40}\b(?:sie|du|ihr)\b).{0,60}(?:nichts (?:mehr )?verpassen|immer|bestens|auf dem laufenden|informiert|keine?)\b.{0,60}"
        r"|sie haben (?:den|unseren|diesen) newsletter (?:bereits|erfolgreich|schon) (?:abonniert|bestellt).{0,60}|im newsletter (?!der\b|des\b)[^\x22]{2,60} (?:lesen|erfahren|erhalten|finden|bekommen) (?:sie|du)\b.{0,120}"
        r"|(?:der|unser) (?:[\w-]+ ){0,3}[\w-]*newsletter (?:informiert|liefert|bringt|versorgt|begleitet|fasst|erklärt|hält) (?:[\w-]+ ){0,4}?(?:sie|dich|ihnen|euch|das wichtigste)\b.{0,140}"
        r"|(?:wöchentlicher|täglicher|kostenloser|unser) newsletter(?: (?:zu|über|aus|für|rund um) .{2,50})?)", guards=GERMAN,
        hits=(
            "Mehr davon? Jetzt den Newsletter abonnieren!",
            "Tragen Sie sich in unseren Newsletter ein",
            "Mit unserem Newsletter sind Sie immer bestens informiert.",
            "Der Newsletter informiert Sie jeden Morgen über das Wichtigste",
            "Wöchentlicher Newsletter rund um Berlin",
        ),
        misses=(
            "Den Newsletter lesen 300 Menschen.",
            "Der Newsletter bringt der Partei alles, was sie braucht.",
            "Mit dem Newsletter der Bank sind Kunden immer schlecht informiert.",
            "Im Newsletter der Partei lesen Sie davon nichts.",
            "Tragen Sie sich in den Kalender und den Newsletter ein, rät sie.",
            "Mit dem Newsletter verdient er Geld.",
            "Der Newsletter bringt eine Million im Jahr.",
            "Sie haben den Newsletter nie gesehen.",
        ),
        words="newsletter newsletter! newsletters newsletteranmeldung",
        longest=280,
    ),
    Row(
        "ART104",
        "fr es pt it ru uk",
        "line",
        "je m'inscris | je m'abonne à la newsletter | je m'inscris à la newsletter | m'inscrire à la newsletter | s'inscrire à nos newsletters | toutes nos newsletters | découvrir nos newsletters | gérer mes newsletters | gérer mes abonnements | mes newsletters"
        " | newsletter quotidienne | newsletter hebdomadaire | newsletter diária | newsletter semanal | newsletter diaria | newsletter settimanale | newsletter: iscriviti | newsletter gratuita | newsletter gratuite | recibir newsletter | recibir la newsletter | recibir el boletín"
        " | darme de alta | quiero recibir la newsletter | quiero suscribirme | quiero recibir el boletín | receber newsletter | quero receber | quero assinar | подписывайтесь на новости | подпишитесь на новости | подписка на новости | подписка на новости (rss | подписаться на новости | подписаться на уведомления"
        " | подписаться на telegram | подписаться на канал | подписаться на телеграм-канал | подписаться в telegram | новости в telegram | новости в телеграм | наш telegram | наш телеграм | наш telegram-канал | наш телеграм-канал | мы в telegram | мы в телеграм | мы в соцсетях | мы в вконтакте | мы в дзене | мы в max"
        " | підписатися на новини | підписатися на розсилку | підписатися на канал | підписатися на telegram | наш telegram-канал | ми в telegram | ми у telegram | ми в соцмережах | ми у соцмережах | ми у facebook | ми в facebook",
        hits=("Je m'inscris à la newsletter", "Newsletter diária", "Подпишитесь на новости", "Мы в Telegram", "Ми у Facebook"),
        misses=("Je m'inscris en faux", "Newsletter de guerre", "Наш канал связи утрачен", "Ми у Києві", "Quiero suscribirme al acuerdo"),
    ),
    Row(
        "ART104",
        "en fr de it es pt nl sv no da",
        "regex",
        r"newsletters? (?:[\w'’&.-]+ ){0,2}[\w'’&.-]+",
        hits=("Newsletter Politique", "Newsletter La Matinale"),
        misses=("Newsletter writers are on strike again", "A newsletter of his own"),
        weak=True,
        words="^newsletter ^newsletters",
        longest=48,
    ),
    Row(
        "ART104",
        "de fr es it pt nl pl cs sk ru uk hu ro el",
        "regex",
        r"[^\x22“”«»„]{3,160} (?:direkt (?:in|auf) (?:ihr|dein|euer|das)(?:e[mn]?)? (?:e-mail-)?(?:postfach|handy|smartphone)|per (?:e-?mail|newsletter)(?:: hier| erhalten| bekommen)"
        r"|directement dans votre (?:boîte|messagerie)(?: \w+)?|dans votre boîte (?:mail|e-mail|de réception|aux lettres)|(?:directamente |directo )?en (?:tu|su) (?:bandeja de entrada|correo electrónico|correo|buzón|email|e-mail)"
        r"|(?:direttamente )?(?:nella|sulla) tua (?:casella|mail|e-mail|email|inbox)|(?:direto |diretamente )?(?:no|na) (?:seu|sua|teu|tua) (?:e-?mail|caixa de entrada|caixa de correio)|(?:rechtstreeks |direct )?in (?:je|uw|jouw) (?:mailbox|inbox)"
        r"|prosto na (?:twoją |twojego )?(?:skrzynkę|maila|e-mail)\w*|(?:přímo )?do (?:vašeho|vaší|tvého) (?:e-?mailu|schránky|e-mailové schránky)|(?:priamo )?do (?:vašej|vášho|tvojho) (?:e-?mailu|schránky|e-mailovej schránky)"
        r"|(?:на|в) ваш\w* (?:почт\w|e-?mail|электронн\w+ почт\w|пошт\w)|az e-mail-? ?fiókj\w+|direct (?:pe|în) (?:e-?mail|inbox)\w*|στο (?:email|e-mail|inbox) σας)(?: [^\x22“”«»„.!?]{0,60})?[.!]?", guards=r"(?!.*\b(?:phishing|spam|war|wurden?|était|fue|estaba|era|byl[ao]?|был[аио]?)\b)",
        hits=(
            "Die wichtigsten Nachrichten des Tages direkt in Ihr Postfach",
            "Jeden Morgen das Wichtigste per E-Mail: Hier kostenlos abonnieren.",
            "Chaque matin, l'essentiel de l'actualité dans votre boîte mail",
            "Las noticias más importantes del día en tu correo",
            "Le notizie del giorno nella tua casella",
            "As principais notícias do dia no seu e-mail",
            "Elke ochtend het nieuws in je mailbox",
            "Главные новости дня на вашу почту",
        ),
        misses=(
            "Die Polizei warnt: Die Mail war direkt in Ihr Postfach gelangt.",
            "Er bekam das Bild per Post.",
            "El virus fue directo en su correo al jefe",
            "„Direkt in Ihr Postfach“, hieß es.",
            "Письмо пришло на почту директора.",
        ),
        weak=True,
        words=(
            "postfach smartphone e-mail e-mail: newsletter: boîte messagerie bandeja correo buzón email casella inbox mailbox caixa skrzynkę maila schránky e-mailu"
            " почту пошту fiókjába"
        ),
        longest=240,
    ),
)  # fmt: skip
