"""ART105 cookies, consent, paywalls, log-ins and bot walls."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "en",
        "line",
        "log in | login | sign in | log out | sign out | register | register now | create account"
        " | create an account | create a free account | my account | account | forgot password"
        " | forgot your password | sign in or create an account | sign in to continue | log in to continue"
        " | log in or create an account to continue | already a subscriber? sign in | already a subscriber? log in"
        " | already a subscriber | already have an account | already a member | already registered? log in"
        " | already have an account? sign in | not a subscriber | subscriber login | sign in to comment"
        " | sign in to save | for subscribers | subscriber only | subscribers only | subscriber exclusive"
        " | subscriber-only | subscriber-only content | subscribe to continue | subscribe to continue reading"
        " | subscribe to read | subscribe to read more | subscribe to unlock more articles"
        " | subscribe to unlock this article | this content is reserved for subscribers only"
        " | this content is reserved for subscribers | this article is for subscribers only"
        " | this is a subscriber only article | this article is for subscribers"
        " | continue reading with a subscription | keep reading with a subscription | register to continue reading"
        " | register to unlock this article | register to unlock more articles"
        " | register / sign in to unlock more articles | create a free account to continue reading"
        " | create an account or sign in to continue with your reading experience | create account to continue"
        " | unlock this article | unlock article | enjoy additional articles per month"
        " | you have reached your article limit | you've reached your free article limit | 0 free article left"
        " | 0 free articles left | 0 articles left | 0 articles remaining | premium content | premium article"
        " | exclusive to subscribers | free trial | start free trial | start your free trial | try for free"
        " | view subscription options | see subscription options | view offers | see offers | gift article"
        " | gift this article | gift subscriptions | share your thoughts and join the conversation in the comments"
        " | access articles from across canada with one account | get email updates from your favourite authors"
        " | cookie policy | cookie banner | cookie consent | cookie list | subscribers can gift articles to anyone"
        " | read our privacy policy | read our privacy notice"
        " | this site is protected by recaptcha and the google privacy policy and terms of service apply"
        " | cookies policy | cookie settings | cookie preferences | cookie notice | manage cookies"
        " | manage cookie preferences | accept cookies | accept all cookies | reject all cookies | reject all"
        " | accept all | allow all | privacy & cookies policy | strictly necessary cookies | privacy settings"
        " | manage consent | manage preferences | consent preferences | manage your privacy | your privacy choices"
        " | do not sell my personal information | do not sell or share my personal information | i accept | i agree"
        " | privacy policy | privacy notice | privacy statement | terms of use | terms of service"
        " | terms and conditions | terms & conditions | verify you are human | checking your browser"
        " | checking if the site connection is secure | access denied | please verify you are a human"
        " | are you a robot | just a moment | please complete the security check",
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
        r"(?!.*\b(?:bake[ds]?|baking|baked|butter|dough|oven|sugar|crust|recipes?|chocolate|flour|milk|oatmeal"
        r"|batter|jar|kitchen)\b)(?:.{0,160}\b)?(?:(?:we|our \w+|our|this (?:web)?(?:site|page|portal|app|service)"
        r"|these (?:web)?sites|the (?:web)?site)\b.{0,80}\b(?:us(?:e|es|ed|ing)|stor(?:e|es|ing)|plac(?:e|es|ing)"
        r"|sets?|deploys?)|(?:we|our|you|your|by|to|and|please|if|this (?:web)?site|can|may)\b.{0,80}\b(?:use of"
        r"|accept|accepts|accepting|allow|agree to|consent to|reject|disable|enable|manage|refuse|without|block"
        r"|delete|through|via))(?: (?:and|or|of|to|the|these|our|your|their|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|such|as|all|any|use|using)){0,5} (?:cookies\b"
        r"|cookie (?:policy|settings|preferences|consent|notice|technology|technologies)).{0,330}",
        hits=(
            "We use cookies to improve your experience on our site.",
            "This website uses cookies.",
            "By continuing to browse you agree to our use of cookies.",
            "You can manage your cookies at any time.",
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
        ),
        words="cookies cookie",
        longest=420,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?!.*\b(?:bake[ds]?|baking|baked|butter|dough|oven|sugar|crust|recipes?|chocolate|flour|milk|oatmeal"
        r"|batter|jar|kitchen)\b)(?:(?:we|our \w+|our|this (?:web)?(?:site|page|portal|app|service)"
        r"|these (?:web)?sites|the (?:web)?site)\b.{0,80}\b(?:us(?:e|es|ed|ing)|stor(?:e|es|ing)|plac(?:e|es|ing)"
        r"|sets?|deploys?)|(?:we|our|you|your|by|to|and|please|if|this (?:web)?site|can|may)\b.{0,80}\b(?:use of"
        r"|accept|accepts|accepting|allow|agree to|consent to|reject|disable|enable|manage|refuse|without|block"
        r"|delete|through|via))(?: (?:and|or|of|to|the|these|our|your|their|similar|some|other|own|certain"
        r"|necessary|essential|non-essential|tracking|third|third-party|party|first-party|analytics|analytical"
        r"|performance|functional|technical|optional|strictly|session|persistent|browser|advertising|marketing"
        r"|targeting|both|various|different|technologies|like|such|as|all|any|use|using)){0,5} (?:cookies\b"
        r"|cookie (?:policy|settings|preferences|consent|notice|technology|technologies)).{0,500}",
        hits=(
            "We use cookies and other tracking technologies to improve your browsing experience on our site.",
            "This website uses cookies.",
        ),
        misses=("We used ginger cookies for the house.", "The site of the cookie factory is for sale."),
        words="cookies cookie",
        longest=600,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:strictly )?(?:necessary|performance|functional|analytical|analytics|advertisement|advertising"
        r"|marketing|targeting|preference|statistics?|other uncategorized) cookies|these cookies|cookielawinfo-\S+"
        r"|the cookie is) .{0,300}",
        hits=(
            "Necessary cookies are absolutely essential for the website to function properly.",
            "Performance cookies are used to understand key indexes.",
        ),
        misses=("These cookies, soft in the middle, took first prize.",),
        words="cookies cookie",
        longest=500,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:you (?:must|need to|have to) (?:be )?|please |already )?(?:log(?:ged)? ?in|sign(?:ed)? ?in"
        r"|register(?:ed)?|create an? (?:free )?account)\b(?:,? (?:or|and|/) (?:log ?in|sign ?in|sign ?up|register"
        r"|create an? (?:free )?account|subscribe))? (?:to|for|with|here|now)\b.{0,80}",
        hits=(
            "Please sign in to comment",
            "You must be logged in to post a comment.",
            "Log in or create an account to read",
        ),
        misses=("Registered voters must log in.", "Register of interests opened", "Sign in the window read: closed."),
        words="log_in logged_in login sign_in signed_in register registered create_a create_an",
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:already|not yet|not) (?:a |an )?(?:(?:\w+ ){0,3}subscriber|member|registered|subscribed)\b.{0,80}"
        r"|(?:already|don't) have an account\b.{0,80}|(?:you have|you've) (?:reached|read|used|exceeded|viewed"
        r"|\d+)\b.{0,40}\b(?:free|limit|article|articles|stories)\b.{0,120}|(?:to|want to|please|subscribe to"
        r"|register to|sign in to|log in to) (?:continue|keep) reading\b.{0,140}|(?:this|the full"
        r"|the rest of this) (?:article|story|content|feature|page|video|premium content)(?: is)?(?: only"
        r"| exclusively)? (?:available |reserved |exclusive |exclusively |free |behind |for "
        r"|locked )+(?:only )?(?:to |for )?(?:our |\w+ )?(?:subscribers|members|subscription|registered|premium"
        r"|paying|readers)\b.{0,120}|(?:get|enjoy|unlock|start|for) (?:unlimited|full|digital|instant|complete"
        r"|ad-free) (?:digital )?access\b.{0,140}|(?:subscribe|become a subscriber|become a member"
        r"|start your (?:free )?(?:trial|subscription))\b.{0,60}\b(?:unlimited|full access|to read|to unlock"
        r"|to continue|for just|for only|per month|a month|per week|a week|off your first|ad-free|today"
        r"|free trial)\b.{0,120}",
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
        ),
        words=(
            "subscriber subscribers subscribed subscribe subscription ^already ^not become_a an_account continue_reading"
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
        r"(?:please )?(?:verify|confirm|prove)(?: that)? you(?: are|'re)(?: not)? (?:a )?(?:human|robot"
        r"|bot).{0,120}|(?:our systems have )?detected unusual (?:traffic|activity).{0,160}"
        r"|please make sure your browser supports javascript.{0,120}|(?:performing"
        r"|completing) .{0,20}security (?:check|verification).{0,80}|you (?:are|have been) (?:being )?(?:blocked"
        r"|redirected)(?: from| to).{0,80}",
        hits=("Please verify you are a human", "Our systems have detected unusual traffic from your computer network."),
        misses=("Police detected unusual activity near the border on Monday.",),
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
        r"[^\x22“”«»„]{0,140}\bour (?:(?:independent|local|quality|award-winning|fearless|nonprofit|in-depth|own|w"
        r"ork and|free|community|mission and|public service) ){0,3}(?:journalism|reporting|newsroom)\b[^\x22“”«»„]"
        r"{0,140}\b(?:subscribe|subscribing|donate|donating|donation|contribute|become an? (?:\w+ )?(?:member|subs"
        r"criber|supporter)|support us)\b[^\x22“”«»„]{0,160}|(?:please )?(?:consider )?(?:support(?:ing)?|donat(?:"
        r"e|ing)|subscrib(?:e|ing)|contribut(?:e|ing)|help(?:ing)? us|fund(?:ing)?)\b[^\x22“”«»„]{0,80}\bour (?:\w"
        r"+ ){0,2}(?:journalism|reporting|newsroom)\b[^\x22“”«»„]{0,160}",
        hits=(
            "Our journalism needs your support. Please subscribe today.",
            "Please consider supporting our local journalism by becoming a member.",
            "If you value our reporting, please consider a donation.",
        ),
        misses=(
            "“Our journalism is why people subscribe,” she said.",
            "Our reporting found that few donors stayed.",
            "Support for journalism fell.",
        ),
        words="journalism journalism, newsroom reporting reporting,",
        longest=400,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:if you are|as) an? .{0,60}\bsubscriber,? .{0,100}\b(?:access|included|subscription|account|log in|"
        r"sign in)\b.{0,120}|in order to comment,? you (?:must|need|have) .{0,120}|(?:post(?:ing)? (?:a )?comments"
        r"?|comment(?:ing|s)?)(?: on this (?:article|story))? (?:is|are) (?:now |only )?(?:limited|restricted|avai"
        r"lable|open|reserved)(?: only)? (?:to|for) (?:\w+ ){0,3}(?:subscribers|members)\b.{0,120}|have something "
        r"to say\?.{0,120}|you must be (?:at least )?(?:\d+|logged|signed|a (?:\w+ )?(?:subscriber|member)|registe"
        r"red)\b.{0,60}\b(?:account|comment|comments|continue|log in|subscribe|vote)\b.{0,80}|(?:to|in order to) s"
        r"how you this content,? .{0,160}|(?:this )?content is provided by .{2,40}, which may (?:be using|use) coo"
        r"kies.{0,200}|read our privacy (?:policy|notice)\b.{0,80}|we (?:may )?use your (?:sign-?up|information|e-"
        r"?mail|data|details) (?:to|for) .{0,260}|view subscription offers\b.{0,120})",
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
)
