"""ART105 cookies, consent, paywalls, log-ins and bot walls."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "en",
        "line",
        "log in | login | sign in | log out | sign out | register | register now | create account | create an "
        "account | create a free account | my account | account | forgot password | forgot your password | sign "
        "in or create an account | sign in to continue | log in to continue | log in or create an account to "
        "continue | already a subscriber? sign in | already a subscriber? log in | already a subscriber | "
        "already have an account | already a member | already registered? log in | already have an account? sign "
        "in | not a subscriber | subscriber login | sign in to comment | sign in to save | for subscribers | "
        "subscriber only | subscribers only | subscriber exclusive | subscriber-only | subscriber-only content | "
        "subscribe to continue | subscribe to continue reading | subscribe to read | subscribe to read more | "
        "subscribe to unlock more articles | subscribe to unlock this article | this content is reserved for "
        "subscribers only | this content is reserved for subscribers | this article is for subscribers only | "
        "this is a subscriber only article | this article is for subscribers | continue reading with a "
        "subscription | keep reading with a subscription | register to continue reading | register to unlock "
        "this article | register to unlock more articles | register / sign in to unlock more articles | create a "
        "free account to continue reading | create an account or sign in to continue with your reading "
        "experience | create account to continue | unlock this article | unlock article | enjoy additional "
        "articles per month | you have reached your article limit | you've reached your free article limit | 0 "
        "free article left | 0 free articles left | 0 articles left | 0 articles remaining | premium content | "
        "premium article | exclusive to subscribers | start free trial | start your free trial | try for free | "
        "view subscription options | see subscription options | view offers | see offers | gift article | gift "
        "this article | gift subscriptions | share your thoughts and join the conversation in the comments | "
        "access articles from across canada with one account | get email updates from your favourite authors | "
        "cookie policy | cookie banner | cookie consent | cookie list | subscribers can gift articles to anyone "
        "| read our privacy policy | read our privacy notice | this site is protected by recaptcha and the "
        "google privacy policy and terms of service apply | cookies policy | cookie settings | cookie "
        "preferences | cookie notice | manage cookies | manage cookie preferences | accept cookies | accept all "
        "cookies | reject all cookies | reject all | accept all | allow all | privacy & cookies policy | "
        "strictly necessary cookies | privacy settings | manage consent | manage preferences | consent "
        "preferences | manage your privacy | your privacy choices | do not sell my personal information | do not "
        "sell or share my personal information | privacy policy | privacy notice | privacy statement | terms of "
        "use | terms of service | terms and conditions | terms & conditions | verify you are human | checking "
        "your browser | checking if the site connection is secure | please verify you are a human | are you a "
        "robot | please complete the security check",
        hits=(
            "Sign in",
            "Log in",
            "Cookie Policy",
            "For subscribers",
            "Privacy Policy",
            "Already a subscriber? Sign in",
        ),
        misses=(
            "Log in the fire",
            "Privacy law passes",
            "Cookie recipes for Christmas",
            "Chocolate chip cookies",
            "Register of members",
        ),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:"
        r"(?=.*\b(?:experience|consent|agree|privacy|polic(?:y|ies)|personali[sz]\w*|analy[sz]e|analytics|traffic"
        r"|brows(?:er|ing|e)|websites?|site|advertis\w+|ads|functionality|technolog\w+|preferences|settings|purposes|visitors)\b|.{0,60}cookies\.?$)(?:.{0,160}\b)?(?:we|we (?:and|&) our (?:[\w-]+ ){0,3}partners"
        r"|(?:our|this|these|the(?=.*\b(?:you|your|our|we)\b))(?: \w+)? (?:web)?(?:sites?|pages?|portal|app|services?))(?: (?:may|also|only|currently|and our (?:[\w-]+ ){0,3}partners)){0,2}"
        r" (?:us(?:e|es|ed|ing)|stor(?:e|es|ing)|plac(?:e|es|ing)|sets?|deploys?)(?: (?:and|or|of|to|the|these|our|your|their|such|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|as|all|any|use|using|manage)){0,5}"
        r" (?:cookies\b|cookie (?:technology|technologies))(?! (?:as|on the|in a tin|to bribe)\b).{0,500}"
        r"|(?=.*\b(?:by|our|continu\w+|click\w*|browsing|closing|described|policy|such cookies|this (?:web)?site)\b)(?:.{0,160}\b)?(?:you|i|and|to) (?:agree|consent|accept)(?:ing)?(?: to)?(?: the| our| its| this| your)?(?: (?:use|placement|placing|storage"
        r"|storing|setting) of)(?: (?:and|or|of|to|the|these|our|your|their|such|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|as|all|any|use|using|manage)){0,5} cookies\b.{0,500}"
        r"|(?:.{0,80}\b)?please (?:accept|allow|enable|manage)(?: (?:and|or|of|to|the|these|our|your|their|such|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|as|all|any|use|using|manage)){0,5} cookies\b(?:[.!,]|$| (?:to|in|on|for|and)\b).{0,120}"
        r"|(?:.{0,80}\b)?make sure your browser is accepting cookies\b.{0,60}"
        r"|you can (?:manage|change|disable|delete|withdraw|reject|refuse|control|accept)(?: (?:and|or|of|to|the|these|our|your|their|such|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|as|all|any|use|using|manage)){0,5} cookies?(?: (?:settings|preferences|consent))?"
        r"(?: at any time| here| below| by (?:clicking|changing|visiting)\b[^?]{0,80}| via (?:our|the)\b[^?]{0,60})(?:[.!](?: .{0,200})?)?"
        r"|(?:.{0,120}\b)?(?:see|view|read|visit|consult|in|please refer to) our(?: (?:and|or|of|to|the|these|our|your|their|such|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|as|all|any|use|using|manage)){0,5} cookie (?:policy|statement|notice)\b(?! of)(?:[.!,)]|$| (?:for|to|and|here|page)\b).{0,160}"
        r")",
        guards=NOT_TOLD
        + r"(?!.*\b(?:bake[ds]?|baking|baked|butter|dough|oven|sugar|crust|recipes?|chocolate|flour|milk|oatmeal|batter|jar|kitchen"
        r"|tin|eat|eaten|ate|cool)\b)",
        hits=(
            "We use cookies to improve your experience on our site.",
            "This website uses cookies.",
            "By continuing to browse you agree to our use of cookies.",
            "You can manage your cookies at any time.",
            "We use cookies and other tracking technologies to improve your browsing experience on our site.",
        ),
        misses=(
            "We baked cookies with my grandmother every Sunday, and I still use her cookie cutter.",
            "To make cookies, cream the butter and sugar.",
            "This site was once a cookie factory.",
            "Our site visit ended with cookies and tea.",
            "Almost every major website uses cookies to serve advertising.",
            "To store the dough, place baked cookies in a jar.",
            "We use crushed cookies for the base.",
            "Then you place the cookies on a rack.",
            "If you delete your cookies every night, airlines cannot raise the fare on you.",
            "You can block cookies in your browser, but fingerprinting will still identify you.",
            "By next year Chrome will be without cookies, and publishers are worried.",
            "We place the cookies on the windowsill for Santa.",
            "When you visit a news site you agree to the use of cookies without thinking.",
            "We used ginger cookies for the house.",
            "The site of the cookie factory is for sale.",
            "We use cookies to bribe the children, and nobody pretends otherwise.",
            "This site sets cookies before you click anything, the complaint says.",
        ),
        words="cookies cookie",
        longest=600,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?=.*\b(?:websites?|the site|this site|visitors?|us to|set by|plugin|basic functions|user consent|bots|site owners?)\b|.*cookielawinfo)"
        r"(?:(?:strictly )?(?:necessary|performance|functional|analytical|analytics|advertisement|advertising"
        r"|marketing|targeting|preference|statistics?|other uncategorized) cookies (?:are|help|enable|allow|collect|provide|track|remember"
        r"|may|do|record|store|let)|these cookies (?:are|help|enable|allow|collect|provide|track|remember|may|do|record|store|let|will)|cookielawinfo-\S+"
        r"|(?:the|this) cookie is (?:set|used|stored|placed|installed)) .{0,300}|performance cookies are used to understand .{0,300}",
        guards=NOT_TOLD + r"(?!.*\b(?:eaten|sold|sale|sell|bak\w+|girl scouts|taste|flavou?rs?)\b)",
        hits=(
            "Necessary cookies are absolutely essential for the website to function properly.",
            "Performance cookies are used to understand key indexes.",
        ),
        misses=(
            "These cookies, soft in the middle, took first prize.",
            "Marketing cookies to children is a billion-dollar business.",
            "These cookies keep for a week in a tin.",
            "The cookie is crumbling for advertisers.",
            "These cookies were first made in Ipswich in 1892.",
            "These cookies will be on sale at the site until Sunday.",
        ),
        words="cookies cookie",
        longest=500,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:you (?:must|need to|have to) (?:be )?|please |already )?(?:log(?:ged)? ?in|sign(?:ed)? ?in"
        r"|register(?:ed)?|create an? (?:free )?account)(?:,? (?:or|and|/) (?:log ?in|sign ?in|sign ?up|register"
        r"|create an? (?:free )?account|subscribe))?(?: (?:now|here|below|first))?(?:"
        r" (?:to|for)\b.{0,60}\b(?:(?:comments?|commenting)(?=$|[.!;,:]| (?:and|or|on this|here|below|now)\b)|(?:continue|keep) reading"
        r"|(?:this|more|the full|all|free|unlimited) (?:articles?|story|stories|content)|(?:our|free|weekly|daily|news) (?:\w+ )?(?:newsletters?|alerts|bulletins?)"
        r"|join the (?:conversation|discussion|debate)|relevant to you)\b.{0,80}|(?: to (?:continue|read|reply|unlock|view|save|follow|comment|post|like|share|rate|react|bookmark|listen|watch|(?:download|join|add|leave|access|manage|customi[sz]e|personali[sz]e|get)(?= \w))(?: (?:the|this|our|your|more|all|full|exclusive|premium|free|unlimited|an?|articles?|story|stories|content|access|comments?|comment|profile|videos?|subscription|newsletters?|newsletter|reading|listening|watching|preferences|conversation|discussion|for|later|here)){0,6}| for (?:free|newsletters|weekly bulletins"
        r"|(?:the following )?(?:news )?alerts)| with(?: us| facebook| google| apple| twitter| linkedin| e-?mail)?| for)?[ .!:»]{0,3}"
        r"| with (?:facebook|google|apple|twitter) sign in with \w+| to create your own .{3,50} account(?: for free)?[.!]?"
        r"|(?<=in or sign up) for facebook .{0,60})|sign in(?: here)?[.!]?",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Please sign in to comment",
            "You must be logged in to post a comment.",
            "Log in or create an account to read",
        ),
        misses=(
            "Registered voters must log in.",
            "Register of interests opened",
            "Sign in the window read: closed.",
            "Register to vote by 5 May.",
            "Log in to your router and change the default password.",
            "Registered with the police as a sex offender in 2011, he moved town.",
            "Sign in with Apple hides your e-mail address from apps.",
            "Register here for the charity walk, which starts at noon in Central Park.",
        ),
        words="log_in logged_in login sign_in signed_in register registered create_a create_an",
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:already|not(?: yet)?)(?: an?| our)? (?:(?:[\w-]+ ){0,3}subscriber|member|registered|subscribed)(?: yet)?(?: (?:to|with) [\w\' ]{2,40}(?=\?))?(?:[?!.:–-]|$| (?=sign|log))"
        r"|(?:already|don't) have an account(?:[?!.:]|$))(?: ?(?:log|sign|activate|register|join|subscribe|click|create|here|learn|please|continue"
        r"|enter|link|become)\b.{0,80})?"
        r"|(?=.*\b(?:articles?|stor(?:y|ies)|page views)\b)(?:you have|you've) (?:(?:now )?(?:reached|exceeded|hit) (?:your (?:[\w-]+ ){0,3}limit|the (?:[\w-]+ ){0,2}(?:free|article|monthly|story|articles) (?:[\w-]+ )?limit|the limit of (?:free|\d+|your))\b"
        r"|(?:now )?(?:read|used|viewed) (?:all )?(?:of )?(?:your )?(?:[\w-]+ ){0,3}(?:free|complimentary|monthly) (?:[\w-]+ )?(?:articles?|stories|views)\b|(?:\d+|one|no|two|three) (?:[\w-]+ ){0,3}"
        r"(?:articles?|stories) (?:left|remaining)(?=[.!]|$| (?:this|to read|until|for|before)\b)).{0,120}"
        r"|(?:to|want to) (?:continue|keep) reading\b.{0,160}\b(?:click|subscribe|log ?in|sign ?in|register|sign ?up|create an?|subscription|become an?)\b.{0,100}"
        r"|(?:please|subscribe to|register to|sign in to|log in to|to|want to) (?:continue|keep) reading(?: this (?:article|story)| for free)?[.!?:]?"
        r"|(?:this|the full|the rest of this) (?:article|story|content|feature|page|video|premium content)(?: is)?(?: only| exclusively)?"
        r" (?:available |reserved |exclusive |exclusively |free |locked |for )+(?:only )?(?:to |for )?(?:(?:our|premium|paying|registered|digital|print|\w+) ){0,2}"
        r"(?:subscribers|members|subscription|registered users|registered readers)(?: only| and \w+(?: \w+)?)?(?:[.!:]|$).{0,120}"
        r"|(?=.*\b(?:(?:unlimited|premium|subscriber|all|our|more|exclusive|\d+) (?:\w+ )?(?:articles?|stories)|journalism|newsletters?|subscri\w+|free trial|e-?paper|our (?:website|app|apps|content|coverage|archive|news\w*|reporting)"
        r"|all of our|exclusive content|premium content)\b)(?:get|enjoy|unlock|start) (?:unlimited|full|digital|instant|complete|ad-free) (?:digital )?access\b.{0,140}"
        r"|(?:get|enjoy|unlock|start) (?:unlimited|full|digital|instant|complete|ad-free) (?:digital )?access(?: (?:now|today))?[.!]?"
        r"|for (?:unlimited|full|digital|complete|ad-free) (?:digital )?access(?: to [^,]{3,60})?, (?:please )?(?:subscribe|log|sign|register|click|become a (?:member|subscriber)|upgrade)\b.{0,100}"
        r"|subscribe(?: now| today| here)?(?: (?:to (?:read (?:more|this|the (?:full|rest|latest))|unlock|continue|keep reading|access (?:this|all|our|unlimited)|enjoy (?:unlimited|full|ad-free))"
        r"|for (?:just|only|as little as|unlimited|full|ad-free)|and (?:save(?= \W?\d| up| act| now|[.!]|$)|get unlimited|get full|enjoy unlimited|unlock))\b.{0,120}|[.!:]?)"
        r"|subscribe to [\w.'& -]{2,24} (?:from|for (?:just|only|as little as)) \W?\d[\d.]*p? (?:per|a) (?:week|month|year)[.!]?|subscribe today, and tell .{0,80}|(?!.*\b(?:but|and you)\b)(?:subscribe|become a (?:subscriber|member))\b.{0,60}\b(?:\d[\d.]*(?:p|¢)? ?(?:/|per|a) ?(?:month|week|year|mo)|off your first (?:month|year)|free trial|ad-free|unlimited (?:digital )?access|full (?:digital )?access)\b[^?]{0,60}"
        r"|become a (?:subscriber|member)(?: today| now)?(?: (?:to (?:read (?:more|this|the full)|unlock|continue|access (?:this|all|our)|comment)|for (?:unlimited|full|ad-free) (?:\w+ )?(?:access|articles|stories|reading|content|news|digital)"
        r"|and (?:get|enjoy|unlock) (?:unlimited|full|ad-free) (?:\w+ )?(?:access|articles|stories|reading|content|news|digital))\b.{0,100})?[.!]?"
        r"|start your (?:[\w-]+ )?(?:free )?(?:trial|subscription)(?: (?:now|today|here|for (?:just|only|free)|to (?:read|unlock|continue|access)|and (?:get|enjoy|unlock))\b.{0,100})?[.!]?",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Already a subscriber? Sign in here.",
            "This content is reserved for subscribers only.",
            "You have reached your limit of free articles.",
            "To continue reading, subscribe now",
        ),
        misses=(
            "You have reached the age of consent, members of the family said.",
            "To continue the fight is the only choice, said the head of the union.",
            "This story is free of clichés.",
            "Already a member of the club, she did not have to pay.",
            "You have reached a point where no free man can be silent.",
            "To keep reading to children every night is the best thing a father can do.",
            "Enjoy unlimited access to the country's museums with a £70 pass.",
            "This article is available only to members of the armed forces under Section 5.",
            "Get instant access to your pension at 55? Beware the scammers.",
            "You have reached the limit of what stories can do.",
            "Become a member and get unlimited coffee at Pret",
        ),
        words=(
            "subscriber subscribers subscribed subscribe subscription ^already ^not_a ^not_an ^not_our ^not_yet ^not_registered become_a an_account continue_reading"
            " keep_reading unlimited full_access digital_access instant_access complete_access free_access ^start_your"
            " ^you_have ^you've ^this_article ^this_story ^this_content ^this_feature ^this_page ^this_video ^this_premium"
            " ^the_full ^the_rest ^want_to"
        ),
        longest=300,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:(?:please )?(?:verify|confirm)|please prove)(?: that)? you(?: are|'re)(?: not)? an? (?:human|robot|bot)(?:[.!:]|$| (?:to|by|before)\b).{0,120}"
        r"|our systems have detected unusual (?:traffic|activity).{0,160}|detected unusual traffic from (?:your|this)\b.{0,120}"
        r"|please make sure your browser supports javascript.{0,120}|(?:performing|completing)(?: an?| the)? security (?:check|verification)[.… ]{0,4}"
        r"|you (?:are|will be) (?:now )?being redirected(?: to (?:our|the|your) (?:home ?page|destination|site|website|requested page))?[.… ]{0,4}"
        r"|(?:sorry, )?you have been blocked(?: from (?:accessing|viewing) .{2,60})?[.!]?)",
        guards=NOT_TOLD,
        hits=("Please verify you are a human", "Our systems have detected unusual traffic from your computer network."),
        misses=(
            "Police detected unusual activity near the border on Monday.",
            "Prove you're not a robot, the website demands, and you start clicking on traffic lights.",
            "Detected unusual activity on your card? Call the bank.",
            "You are blocked from voting if you are in prison.",
            "Completing a security check at Heathrow took two hours.",
        ),
        words=(
            "verify_you verify_that confirm_you confirm_that prove_you prove_that unusual_traffic unusual_activity"
            " browser_supports security_check security_verification ^you_are ^you_have"
        ),
        longest=240,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?=.*\b(?:please|today|now|click here|you can|consider(?: an?| making| becoming| supporting)?|needs your|depends on (?:you|readers|your)|your (?:help|support|donation|contribution))\b)"
        r"(?:(?:if you|help|because|without|like|value|to support|to keep|to fund|we need)\b.{0,100} )?our (?:(?:independent|local|quality|award-winning|fearless|nonprofit|in-depth|own|w"
        r"ork and|free|community|mission and|public service) ){0,3}(?:journalism|reporting|newsroom)\b"
        r".{0,140}\b(?:subscribe|subscribing|donate|donating|donation|contribute|become an? (?:\w+ )?(?:member|subs"
        r"criber|supporter)|support us)\b.{0,160}|(?:please consider|consider|please) (?:support(?:ing)?|donat(?:"
        r"e|ing)|subscrib(?:e|ing)|contribut(?:e|ing)|help(?:ing)? us|fund(?:ing)?)\b.{0,80}\bour (?:\w"
        r"+ ){0,2}(?:journalism|reporting|newsroom)\b.{0,160}|support our (?:[\w-]+ ){0,2}(?:journalism|reporting|newsroom)(?:[.!:]|$| (?:today|now|by|with|for (?:just|as)|already)\b).{0,240}"
        r"|(?:donate|subscribe|contribute)(?: now| today)? to (?:support|help fund|keep|sustain) our (?:\w+ ){0,2}(?:journalism|reporting|newsroom)\b.{0,100}"
        r"|help (?:us )?(?:fund|support|keep|sustain) our (?:[\w-]+ ){0,2}(?:journalism|reporting|newsroom)(?=[.!:]|$| (?:free|going|alive|strong|independent|by|with|today|and)\b).{0,100})",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Our journalism needs your support. Please subscribe today.",
            "Please consider supporting our local journalism by becoming a member.",
            "If you value our reporting, please consider a donation.",
        ),
        misses=(
            "“Our journalism is why people subscribe,” she said.",
            "Our reporting found that few donors stayed.",
            "Support for journalism fell.",
            "Our local journalism is dying, and readers should subscribe to something before it is gone.",
            "After our reporting, the charity returned the donation.",
            "It was our reporting that led the firm to donate the money to charity.",
            "Contributing to our reporting were Jane Doe and John Roe.",
        ),
        words="journalism journalism, newsroom reporting reporting,",
        longest=400,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:if you are|as) an? (?:current |valued )?(?:[\w-]+ )?(?:home delivery|print|digital|paid|online|newspaper)(?: print)? subscriber,? .{0,100}\b(?:included in your|activate|your account|log ?in|"
        r"sign ?in|digital access|online access)\b.{0,120}|in order to comment,? you (?:must|need to|have to) (?:be (?:logged|signed|registered|a (?:\w+ ){0,2}subscriber)|log|sign|register|subscribe|create|have an account)\b.{0,120}"
        r"|(?:post(?:ing)? (?:a )?comments"
        r"?|comment(?:ing|s)?)(?: on this (?:article|story))? (?:is|are) (?:now |only )?(?:limited|restricted|avai"
        r"lable|open|reserved)(?: only)? (?:to|for) (?:\w+ ){0,2}(?:subscribers|members)(?: only)?(?:[.!]|$).{0,120}|have something "
        r"to say\? (?=.*\b(?:leave|post|add|write|share|join|log|sign|subscribers?)\b).{0,40}\b(?:comments?|subscribers|log ?in|sign ?in|letter to the editor|conversation)\b.{0,80}|you must be (?:logged|signed) in(?: as .{3,40}?)?(?: to (?:post|leave|submit|write|comment|reply|"
        r"rate|continue|view (?:this|the full|comments)|read (?:this|more)|access (?:this|your))\b.{0,60})?[.!]?"
        r"|you must be (?:at least )?\d+(?: years (?:old|of age))?(?: or older)? to (?:create an account|register|subscribe|comment|post a comment)(?: (?:on|here)\b.{0,30})?[.!]?"
        r"|you must be an? (?:\w+ ){0,2}(?:subscriber|registered member|registered user) to (?:comment|post|view this|read|continue)\b.{0,60}|(?:to|in order to) s"
        r"how you this content,? (?:we|please|click|you|allow|accept|enable)\b.{0,160}|(?:this )?content is provided by .{2,40}, which may (?:be using|use) coo"
        r"kies.{0,200}|read our privacy (?:policy|notice)(?:[.!]|$| (?:here|for (?:more|details|further)|to (?:learn|find|see|know)|and (?:terms|cookie))\b).{0,80}"
        r"|(?=.*\b(?:unsubscribe|consented to|privacy|opt[- ]out|newsletters?|marketing|our understanding)\b)we (?:may )?use your (?:sign-?up|information|e-"
        r"?mail|data|details)(?: address)? (?:to|for) (?:provide|send|contact|personali[sz]e|improve|process|respond|deliver|show|keep|offer|tailor)\w*\b.{0,260}|view subscription offers\b.{0,120})",
        guards=NOT_TOLD + UNQUOTED,
        hits=(
            "If you are a Home delivery print subscriber, online access is included in your subscription. Activate your Online Access Now",
            "Posting comments is now limited to subscribers only.",
            "In order to comment, you must be logged in as a paid subscriber.",
            "You must be at least 18 years old to create an account",
            "We use your sign-up to provide content in ways you’ve consented to.",
        ),
        misses=(
            "If you are a member of the crew, you get a share of the catch.",
            "In order to comment on the case, the judge must be asked, said he, in writing and years ahead, by one who has standing in the matter at hand and who paid.",
            "You must be 18 to buy fireworks.",
            "We use your help to build a school.",
            "If you are a cable subscriber, you may lose access to ESPN on Sunday.",
            "You must be registered by 5 May to vote.",
            "Comments are open to members of the public until 3 June.",
            "Have something to say? Say it at the hearing on Monday at 7 p.m.",
        ),
        words=(
            "subscriber to_comment ^post_comment ^post_comments ^post_a ^posting ^comment ^comments ^commenting"
            " ^have_something ^you_must ^to_show ^in_order ^this_content ^content_is ^read_our ^we_use ^we_may"
            " ^view_subscription"
        ),
        longest=400,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "cookies | privacy | terms | cookie",
        hits=("Cookies", "Privacy"),
        misses=("Cookies for Santa", "Privacy at risk"),
        weak=True,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "free trial | i accept | i agree | access denied | just a moment",
        hits=(
            "Free trial",
            "I accept",
            "I agree",
        ),
        misses=(
            "I agree with her.",
            "Access denied to inspectors",
            "Just a moment later he fell",
        ),
        weak=True,
    ),
)
