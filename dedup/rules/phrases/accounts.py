"""ART104 newsletters, sign-ups and apps; ART105 cookies, consent, paywalls, log-ins and bot walls."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "line",
        "subscribe | subscribed | subscribe now | subscribe today | subscribe here | subscribe to our newsletter"
        " | subscribe to newsletter | subscribe to our newsletters | sign up | sign up now | sign up here"
        " | sign up today | sign up for our newsletter | sign up to our newsletter | sign up for newsletters"
        " | sign me up | sign up for free | sign up for our newsletters | newsletter sign-up | newsletter signup"
        " | newsletter sign up | email newsletter | email newsletters | newsletter | all newsletters"
        " | explore all newsletters | you've successfully subscribed to this newsletter"
        " | you have successfully subscribed | newsletter preferences | newsletters | free newsletter"
        " | daily newsletter | weekly newsletter | our newsletter | our newsletters | join our newsletter"
        " | get our newsletter | get the newsletter | the newsletter | get our newsletters | get newsletter"
        " | newsletter subscription | morning newsletter | breaking news alerts | breaking news emails"
        " | thanks for signing up | thank you for signing up | thanks for subscribing | thank you for subscribing"
        " | interested in more newsletters? browse here | a welcome email is on its way | email address"
        " | your email address | your email | enter your email | enter your email address | enter email address"
        " | email address required | your name | first name | last name | delivered daily | arrives weekdays"
        " | unsubscribe | unsubscribe anytime | you can unsubscribe at any time | you can unsubscribe anytime"
        " | unsubscribe at any time | no spam | no spam, unsubscribe anytime | required fields"
        " | invalid email address | please enter a valid email address | please enter a valid email"
        " | please provide a valid email address | this field is required | get the app | download the app"
        " | download our app | get our app | download app | get the latest news | get breaking news alerts"
        " | get news alerts | open in app | available on the app store | get it on google play"
        " | download on the app store | app store | google play | scan the qr code to download the app | support us"
        " | donate | donate now | support our journalism | support independent journalism | become a member"
        " | become a subscriber | become a supporter | make a donation | support local journalism | join us"
        " | join now | join us on whatsapp | join our whatsapp channel | join our whatsapp group"
        " | join our telegram channel | join whatsapp channel | follow us on google news | follow on google news"
        " | google news | add us on google | add as a preferred source on google | make us preferred on google"
        " | turn on notifications | enable notifications | get notifications | sign up for alerts"
        " | get email alerts | email alerts | news alerts | manage newsletters | view all newsletters"
        " | see all newsletters | browse newsletters | manage your newsletters | already signed up? | already"
        " signed up | you have been successfully signed up | you have successfully signed up | please"
        " subscribe | to read more, subscribe | invalid email | enter a valid email | enter a valid email"
        " address | subscribe by email | subscribe via email | subscribe for free | get updates | get"
        " newsletters & alerts | get our free newsletter | sign up for our free newsletter | sign up to our"
        " free newsletter | sign up to our newsletters | sign up to receive our newsletter | choose your"
        " newsletters | select newsletters | pick your newsletters | newsletters & alerts | newsletters and"
        " alerts | success! | you're all set | you're subscribed | submit",
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
        r"|in|with|by)\b.{0,140}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefing|digest|notifications?|channel"
        r"|podcast|updates|daily|weekly|free|here)\b.{0,140}",
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
        ),
        words="sign signup subscribe register",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:get|receive|have|join|stay|never miss|don't miss|discover|start|want|keep"
        r"|be the first)\b.{0,160}\b(?:(?:delivered |sent |straight |direct |directly |right "
        r"|free )+(?:in)?to your (?:e-?mail |mail)?(?:in)?box|in your (?:e-?mail )?inbox|to your inbox).{0,120}",
        hits=(
            "Get the latest headlines delivered to your inbox",
            "Have the best stories delivered straight to your inbox.",
        ),
        misses=("Get well soon, says mayor", "Have a look in your inbound tray."),
        words="inbox mailbox",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:get|receive|join|stay (?:informed|connected|updated|up to date|ahead)|never miss|don't miss"
        r"|discover) .{0,120}\b(?:(?:our|free|daily|weekly|email|your) (?:\w+ ){0,2}newsletters?"
        r"|with our (?:free )?(?:daily |weekly )?(?:app|e-?mails?|alerts|briefing)|e-?mail updates)\b.{0,240}",
        hits=(
            "Get email updates from your favourite author",
            "Stay informed with our daily newsletter",
            "Join our newsletter",
        ),
        misses=(
            "She gets a newsletter from her old school.",
            "Get out of the newsletter business, she was told.",
            "Have the newsletters gone?",
        ),
        words="newsletter newsletters app email emails e-mails updates briefing alerts",
        longest=420,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:by (?:signing up|submitting|subscribing|entering|clicking|providing|registering|joining)"
        r"(?=.{0,140}\b(?:you|your|our|i|my|terms|newsletters?)\b)"
        r"|when you (?:sign up|subscribe)|i (?:would like|want|agree|consent) to (?:be emailed|receive|get)"
        r"(?=.{0,160}\b(?:e-?mails?|newsletters?|offers|updates|alerts|marketing|promotion\w*|communications)\b)"
        r"|a welcome email is on its way|the next issue of .{1,60} will soon be"
        r"|we encountered an issue signing you up|please check your (?:inbox|email)|check your inbox)\b.{0,330}",
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
        ),
        words="^by ^i ^a ^when ^we ^please ^check issue",
        longest=400,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:follow|like|join|find|connect with|add|friend) (?:us|me|@?[\w .'&-]{2,40}) (?:on|at|via) (?:our "
        r"|your )?(?:facebook|twitter|x|instagram|google news|google|whatsapp|telegram|linkedin|youtube|tiktok"
        r"|flipboard|threads|bluesky|pinterest|msn|social media)(?![-\w]).{0,140}",
        hits=(
            "Follow us on Twitter @example",
            "Follow Example News on Google News for the latest",
            "Join us on WhatsApp",
        ),
        misses=("Add salt on Instagram-worthy dishes.", "Follow the money on Wall Street"),
        words="^follow ^like ^join ^find ^connect ^add ^friend",
        longest=240,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:download|get|try) (?:the|our)\b.{0,60}\bapps?\b.{0,100}",
        hits=("Download our app for breaking news", "Get the Example News app"),
        misses=("Downloads of the app fell.", "The app is ready"),
        words="^download ^get ^try",
        longest=200,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"[^\x22“”«»„]{0,220}\b(?:sign(?:ing)?[ -]?up|subscrib(?:e|ing)|join(?:ing)?|register(?:ing)?)(?: now| her"
        r"e| today| free| for free)? (?:for|to|with) (?:one of |any of |all )?our (?:[\w'’&,-]+ ){0,6}(?:newslette"
        r"rs?|e-?mails?|mailing list|news alerts|email alerts|daily briefing|whatsapp channel)\b[^\x22“”«»„]{0,200"
        r"}",
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
        ),
        words="newsletter newsletters email emails e-mails mailing alerts briefing channel",
        longest=460,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"\W{0,4}(?:(?:click|tap)(?: here)? to |please |(?:[\w'’&-]+ ){0,3}[\w'’&-]+ ?[:|] |to (?:get|receive|read"
        r") [^.?!]{3,100}, )?(?:sign ?up|subscribe)(?: here| now| today| for free| free)? (?:for|to)\b[^\x22“”«»„]"
        r"{0,160}\b(?:newsletters?|(?:your|my) inbox|news alerts|e-?mail alerts|(?:wherever|where) you (?:get|list"
        r"en to) (?:your )?podcasts?|podcast)\b[^\x22“”«»„]{0,160}",
        hits=(
            "Ground Game: Sign up for Example’s weekly politics newsletter to get it every Monday.",
            "***Please sign up for Example Newsletters and download the app.***",
            "Click to subscribe to the Example Daily wherever you get your podcasts",
            "/ Sign up for Example Deals to get deals sent to your inbox daily.",
        ),
        misses=(
            "Sign up to 500 nurses, board told",
            "They sign up to newsletters they never read.",
            "Subscribe to nothing, said the judge of podcasts: “Read.”",
        ),
        words="newsletter newsletters inbox alerts podcast podcasts",
        longest=340,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:[^.?!]{3,120}[?!] )?(?:sign ?up|subscribe|register)(?: here| now| today| for free)? to (?:get|receive"
        r"|read|enjoy|access|unlock) (?:the |our |all (?:the |our )?|more of the |more of our |more )?(?:(?:latest"
        r"|top|best|biggest|breaking|exclusive|daily|weekly|most important|local|morning|free|premium|unlimited) ("
        r"?:[\w'’&-]+ ){0,3}){1,2}(?:news|stories|content|headlines|deals|updates|articles|offers|reads|analysis|a"
        r"ccess|journalism|newsletters?)\b[^\x22“”«»„]{0,160}",
        hits=(
            "Sign up to get the best content of the week, as picked by the editors.",
            "Subscribe to get the latest news and features.",
            "Register to receive exclusive offers from us",
        ),
        misses=(
            "Sign up to receive benefits by Friday, officials urge",
            "Sign up to get the latest vaccine, doctors say",
        ),
        words="^sign ^subscribe ^register sign subscribe",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r".{0,240}\b(?:newsletters?|e-?mail list|mailing list|briefing|inbox|alerts)\b.{0,80}[.!?:–—] (?:please )?"
        r"(?:sign ?up|subscribe)(?: for (?:it|free|them|one|more)| to (?:it|them|get it))?(?: here| now| today| be"
        r"low| free| for free){0,2}[.!]?",
        hits=(
            "This article was featured in the One Story to Read Today newsletter. Sign up for it here.",
            "The best of the week in a newsletter. Subscribe now",
        ),
        misses=(
            "He wrote a newsletter. Few signed up.",
            "The newsletter asked him to sign up for free.",
        ),
        words="newsletter newsletters inbox alerts briefing",
        longest=340,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"[^\x22“”«»„]{0,80}\b(?:newsletters?|podcast) (?:brings|delivers|gives|keeps|sends|tells) you\b[^\x22“”«»"
        r"„]{0,200}|[^\x22“”«»„]{0,160}\b(?:delivered|sent|straight|direct|directly|right) (?:directly |straight |"
        r"right )?(?:in)?to your (?:e-?mail )?(?:in|mail)box\b[^\x22“”«»„]{0,160}",
        hits=(
            "Our Morning newsletter brings you the day’s top stories.",
            "The day’s top stories, delivered straight to your inbox.",
            "All the news sent to your inbox every morning",
        ),
        misses=(
            "His newsletter brings in a million a year.",
            "The letters went to your mailbox key holder.",
            "“It comes straight to your inbox,” she said.",
        ),
        words="newsletter newsletters podcast inbox mailbox",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:exclusive (?:articles|stories|content|access|newsletters)|analysis on|unlimited (?:online |digital )?"
        r"access|access to|daily content|support local|plus,|insights from|enjoy)\b[^\x22“”«»„]{0,260}\b(?:newslet"
        r"ters?,? and (?:virtual )?(?:events|podcasts|alerts|games)|event listings in the weekly newsletter[^.]{0,"
        r"40}|in the weekly newsletter[^.]{0,40})[.!]?",
        hits=(
            "Exclusive articles by our columnists. Plus, special edition newsletters and virtual events.",
            "Unlimited access to all stories, newsletters and podcasts.",
        ),
        misses=(
            "Access to the archive was closed, and newsletters and events were cancelled in March.",
            "Analysis on Monday showed no growth.",
        ),
        words="newsletter newsletters",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"get (?:the|our) (?:[\w.'’&-]+ ){1,5}newsletters?!?|[^.!?\x22“”]{10,120} (?:in|to) your inbox(?: (?:every"
        r"|each) (?:\w+)| daily| weekly)?[.!]?|(?:[\w.'’&-]+ ){1,4}newsletters?(?: sign-?up| subscription)?",
        hits=(
            "Get the Example.com Newsletter",
            "Example Gamer Newsletter",
            "Original reporting on everything that matters in your inbox.",
        ),
        misses=(
            "Newsletter writers strike",
            "Get out of the newsletter business, she was told.",
        ),
        weak=True,
        words="newsletter newsletters newsletter! inbox",
        longest=140,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:if you (?:liked|enjoyed|like|love|loved|enjoy|want|value) (?:this|what|our|more|to (?:get|receive|rea"
        r"d))\b[^\x22“”«»„]{0,120}|(?:like|love|enjoy|enjoying|enjoyed|liked|want|need|looking for|don't want|can'"
        r"t get enough|interested in|hungry for)\b[^.?!\x22“”]{3,110}\?)[,.]? (?:please |then |why not |you can |c"
        r"lick here to )?(?:sign ?up|subscribe|join|follow us)(?: (?:for|to|on) (?:our|the|one of)\b[^\x22“”«»„]{0"
        r",160}| now| today| here| below| for free){0,2}[.!]?",
        hits=(
            "If you liked this story, sign up for The Essential List newsletter",
            "Don't want to miss anything? Sign up",
            "Enjoying this article? Subscribe to our magazine",
        ),
        misses=(
            "Want to volunteer? Sign up at the library by Friday.",
            "If you like this, the shop has more.",
        ),
        words="sign subscribe join follow",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"join (?:the )?(?:over |more than |our )?\d[\d,.]*[km]?\+? (?:other )?(?:subscribers|readers|followers|pe"
        r"ople who (?:read|get|subscribe)|fans)\b[^\x22“”«»„]{0,140}|(?:[\w.'’&-]+ ){1,4}newsletters? (?:sign[- ]?"
        r"up|subscription|preferences)|(?:please )?subscribe (?:now |today )?to (?:support|help) (?:us|our)\b[^\x2"
        r"2“”«»„]{0,100}|(?:our|the) (?:\w+ ){0,3}newsletter is (?:the best|a great|your)\b[^\x22“”«»„]{0,120}\b(?"
        r":you|us|our|your)\b[^\x22“”«»„]{0,80}",
        hits=(
            "Join 10,000 subscribers",
            "Example Newsletter Sign Up",
            "Please subscribe to support our work",
            "Our weekly newsletter is the best way to keep up with us",
        ),
        misses=(
            "Join 300 runners on Sunday",
            "The newsletter is a great success, says its editor.",
            "Our newsletter is late.",
        ),
        words="^join newsletter newsletters ^subscribe ^please",
        longest=240,
    ),
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
        words="log logged login sign signed register registered create",
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
            "subscriber subscribers subscribed subscribe subscription member members account limit reading access"
            " unlimited ^you ^you've ^this ^want issue"
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
        words="verify confirm prove unusual browser security blocked redirected",
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
        words="subscriber, subscriber comment, limited restricted account comment comments privacy sign-up ^we ^view ^have cookies content",
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
