"""ART104 promises of newsletters, invitations to join and to follow, apps."""

from __future__ import annotations

from dedup.rules.phrases.newsletters import MAILING, PAST, STATEMENT, UNWANTED
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "en",
        "regex",
        r"\W{0,4}(?:(?:click|tap)(?: here)? to |please |(?:(?!is\b|my\b)[\w'’&-]+ ){0,3}[\w'’&-]+ ?[:|] |to (?:get|receive|read"
        r") [^.?!]{3,100}, )?(?:sign ?up|subscribe)(?: here| now| today| for free| free)? (?:for|to)\b(?:[^\x22“”«»„]"
        r"{0,160}(?:"
        + MAILING
        + r"|\b(?:wherever|where) you (?:get|listen to) (?:your )?podcasts?\b)|(?: (?!your|a\b|an\b|any\b)[\w'’&-]+){1,6} podcast(?= (?:on|at|here|with|now|today|via|from|by)\b|[.!)]|$))[^\x22“”«»„]{0,160}",
        guards=STATEMENT,
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
            "Sign up for the choir and you never listen to a podcast again.",
            "To get more listeners, subscribe to your rival's podcast and take notes.",
            "Sign up for anything on the web and your inbox will fill with offers.",
            "Please sign up for flood warnings where you live, the governor said.",
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
        r"|top|best|biggest|breaking|exclusive|daily|weekly|most important|local|morning|free|premium|unlimited) (?:[\w'’&-]+ ){0,3}){1,2}"
        r"(?:(?:news|headlines|newsletters?|journalism|analysis|content|stories|articles|features)(?! (?:to|of the (?!day|week))\b)"
        r"|(?:deals|updates|offers|reads|access|articles)\b(?=.*\b(?:us|our|inbox|e-?mail|premium|digital|all-access|articles)\b))(?![\w-])[^\x22“”«»„]{0,160}",
        guards=STATEMENT,
        hits=(
            "Sign up to get the best content of the week, as picked by the editors.",
            "Subscribe to get the latest news and features.",
            "Register to receive exclusive offers from us",
        ),
        misses=(
            "Sign up to receive benefits by Friday, officials urge",
            "Sign up to get the latest vaccine, doctors say",
            "Sign up to receive the latest housing offers from the council by 5 May.",
            "Sign up to get free morning access to the gym.",
        ),
        words="sign_up signup subscribe ^register",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r".{0,240}\b(?:newsletters?|e-?mail list|mailing list|(?:our|news|morning|daily|evening) briefing|inbox|(?:our|news) alerts)\b.{0,80}[.!?:–—] (?:please )?"
        r"(?:sign ?up|subscribe)(?: for (?:it|free|them|one|more)| to (?:it|them|get it))?(?: here| now| today| be"
        r"low| free| for free){0,2}[.!]?",
        guards=STATEMENT,
        hits=(
            "This article was featured in the One Story to Read Today newsletter. Sign up for it here.",
            "The best of the week in a newsletter. Subscribe now",
        ),
        misses=(
            "He wrote a newsletter. Few signed up.",
            "The newsletter asked him to sign up for free.",
            "He missed the flood alerts. Sign up now.",
            "Her briefing began with a question: subscribe?",
        ),
        words="sign_up signup subscribe",
        longest=340,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?=.*\b(?:news|headlines|stories|top|latest|analysis|inbox|sign ?up|subscribe|need to know|best)\b)[^\x22“”«»„]{0,40}\b(?:our|this|the|[\w.]+'s?) (?:[\w'’&.-]+ ){0,5}(?:newsletters?|podcast) (?:brings|delivers|gives|keeps|sends|tells) you\b[^\x22“”«»"
        r"„]{0,200})|"
        + STATEMENT
        + PAST
        + UNWANTED
        + r"(?=.*\b(?:news|newsletters?|headlines|stor(?:y|ies)|articles?|reporting|journalism|coverage|latest|best|top|biggest|exclusives?|scoops?|digest|briefing|round-?up|updates|alerts|must-reads?|insights?|analysis|our)\b)(?!.*\b(?:is|are|be|being|why|tickets?|tax|boarding)\b)[^\x22“”«»„]{0,160}(?<!is )(?<!are )(?<!now )(?<!often )(?<!be )\b(?:delivered|sent|straight|direct|directly|right) (?:directly |straight |"
        r"right )?(?:in)?to your (?:e-?mail )?(?:in|mail)box\b[^\x22“”«»„]{0,160}",
        guards=STATEMENT + PAST,
        hits=(
            "Our Morning newsletter brings you the day’s top stories.",
            "The day’s top stories, delivered straight to your inbox.",
            "All the news sent to your inbox every morning",
        ),
        misses=(
            "His newsletter brings in a million a year.",
            "The letters went to your mailbox key holder.",
            "“It comes straight to your inbox,” she said.",
            "The newsletter gives you an idea of what the monks ate.",
            "A podcast tells you what you already know.",
            "The village newsletter keeps you informed about lost cats and drunk vicars.",
            "Spam sent directly to your inbox costs a billion pounds a year.",
            "Your phone bill is now sent to your inbox, not your door.",
            "Your boarding pass, sent to your inbox, is the best proof of purchase.",
            "Tax returns can now be sent straight to your inbox, with updates every week.",
        ),
        words="newsletter newsletters podcast inbox mailbox",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:exclusive (?:articles|stories|content|access|newsletters)|analysis on|unlimited (?:online |digital )?"
        r"access|access to|daily content|support local|plus,|insights from|enjoy (?:unlimited|exclusive|insights|additional))\b[^\x22“”«»„]{0,260}(?:[,.] (?:[\w'’&-]+,? ){0,9}newslet"
        r"ters?,? and (?:virtual )?(?:events|podcasts|alerts|games)|event listings in the weekly newsletter[^.]{0,"
        r"40}|in the weekly newsletter[^.]{0,40})[.!]?",
        guards=STATEMENT,
        hits=(
            "Exclusive articles by our columnists. Plus, special edition newsletters and virtual events.",
            "Unlimited access to all stories, newsletters and podcasts.",
        ),
        misses=(
            "Access to the archive was closed, and newsletters and events were cancelled in March.",
            "Analysis on Monday showed no growth.",
            "Enjoy a summer of concerts, newsletters and events.",
            "Analysis on both sides of the Atlantic relied on newsletters and podcasts.",
        ),
        words="newsletter newsletters",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"[^.!?\x22“”]{10,120} (?:in|to) your inbox(?: (?:every"
        r"|each) (?:\w+)| daily| weekly)?[.!]?|(?:[\w.'’&-]+ ){1,4}newsletters?(?: sign-?up| subscription)?",
        hits=(
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
        r"(?:(?:if you (?:liked|enjoyed|like|love|loved|enjoy|want|value) (?:this|what|our|more|to (?:get|receive|rea"
        r"d))\b[^\x22“”«»„]{0,120}|(?:like|love|enjoy|enjoying|enjoyed|liked|want|need|looking for|don't want|can'"
        r"t get enough|interested in|hungry for)\b[^.?!\x22“”]{3,110}\?)[,.]? (?:please |then |why not |you can |c"
        r"lick here to )?(?:sign ?up|subscribe|join|follow us)(?: (?:for|to) (?:(?:our|one of our)\b(?=[^.?!]*\b(?:e-?mails?|magazine|updates|alerts|service|channel|podcast|list|community|coverage|newsletters?)\b)|the (?:[\w'’&-]+ ){0,5}newsletter)[^\x22“”«»„]{0,160}"
        r"| our (?:[\w'’&-]+ ){0,3}(?:newsletters?|mailing list|community|channel|membership|whatsapp|facebook|telegram)\b[^\x22“”«»„]{0,120}| on (?:facebook|twitter|instagram|x|tiktok|google news|whatsapp|youtube)\b[^\x22“”«»„]{0,120})"
        r"|(?=.*\b(?:stor(?:y|ies)|news|articles?|read(?:ing)?|miss|newsletters?|content|coverage|updates|inbox|columns?|account|ad-free|podcasts?|headlines|this)\b.{0,80}\?)"
        r"(?:like|love|enjoy|enjoying|enjoyed|liked|want|need|looking for|don't want|can't get enough|interested in|hungry for)\b[^.?!\x22“”]{3,110}\?"
        r" (?:please |then |why not |click here to )?(?:sign ?up|subscribe|follow us)(?: now| today| here| below| for free){0,2}[.!]?)",
        guards=STATEMENT,
        hits=(
            "If you liked this story, sign up for The Essential List newsletter",
            "Don't want to miss anything? Sign up",
            "Enjoying this article? Subscribe to our magazine",
        ),
        misses=(
            "Want to volunteer? Sign up at the library by Friday.",
            "If you like this, the shop has more.",
            "If you want to receive a postal vote, sign up by 5 May.",
            "If you want to read with children, join on Tuesday.",
        ),
        words="sign_up signup subscribe join follow_us",
        longest=320,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:join (?:the )?(?:over |more than |our )?(?:(?:\d{1,3}(?:[,.]?\d{3})+|\d+[km])\+? (?:other )?|\d+ other )(?:subscribers|readers|followers|people who (?:read|get|subscribe to) (?:our|this|it))\b(?! (?:at|in|for a)\b)[^\x22“”«»„]{0,140}|(?:[\w.'’&-]+ ){1,4}newsletters? (?:sign[- ]?"
        r"up|subscription|preferences)|(?:please )?subscribe (?:now |today )?to (?:support|help) (?:us|our (?:[\w-]+ )?(?:work|journalism|journalists|reporting|newsroom|mission|site|coverage|team))\b[^\x2"
        r"2“”«»„]{0,100}|our (?:\w+ ){0,3}newsletter is (?:the best|a great) (?:way|source)\b[^\x22“”«»„]{0,120}\b(?"
        r":you|us|our|your)\b[^\x22“”«»„]{0,80})",
        guards=STATEMENT + PAST,
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
            "Join the more than 300 people who read to children every week.",
            "Join 40,000 fans at Wembley and you feel the ground shake.",
            "Subscribe to help our schools, the governor asked the rich.",
            "The school newsletter is a great way for you to learn what your children eat.",
            "Our newsletter is a great place to lie to your voters.",
        ),
        words="^join newsletter newsletters ^subscribe ^please",
        longest=240,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:(?:we'll|we will|we'd like to) (?:(?:e-?mail|send) you (?!to\b|back\b|home\b|away\b|down\b)|send (?:breaking|the latest|our|top|news)\b)[^\x22“”«»„]{0,200}(?:newsletters?|inbox|e-?mails?|updates|alerts|news|stories|application)"
        r"\b[^\x22“”«»„]{0,120}|(?:join|sign up with) (?:the )?(?:[\w,.]+ ){0,3}(?:experts|readers|people|subscribers|fans|others|thousands|millions)"
        r" who [^\x22“”«»„]{0,200}\b(?:newsletters?|inbox|our (?:\w+ ){0,3}e-?mails?|we'll send|subscribe to (?:our|this))\b[^\x22“”«»„]{0,200})",
        guards=STATEMENT,
        hits=(
            "We'll send you breaking news and reviews straight to your inbox.",
            "Join the experts who read Example for news. We'll send breaking news to you.",
            "Join 50,000 readers who get our newsletter every morning",
        ),
        misses=(
            "We'll send help to the flooded towns, the minister said.",
            "Join the people who fled and you see why.",
            "“We'll send you the news,” he promised.",
            "We'd like to send you home, the e-mail from the ministry said.",
            "We will email parents when there is news.",
            "We'll send more troops if the news from the front is bad.",
            "Join the people who get e-mails from a dead man.",
            "Join thousands of others who subscribe to the theory that less is more.",
        ),
        words="^we'll ^we_will ^we'd ^join ^sign_up",
        longest=420,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"[^\x22“”«»„]{3,200}[.!?:—–] (?:sign ?up|subscribe|register|join)(?: (?:here|now|today|below|free|for free)){1,2}[.!]?"
        r"(?: [^\x22“”«»„]{0,120}https?:\S+)?",
        hits=(
            "Get alerts on the latest poll throughout the season. Sign up here.",
            "Don't miss a story. Subscribe today.",
            "Want the best of the week? Subscribe now",
        ),
        misses=(
            "Seats were few. Sign up now or lose out, they told us.",
            "He told us to sign up here.",
        ),
        weak=True,
        words="sign_up signup subscribe register join_here join_now join_today join_below join_free join_for",
        longest=300,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:you (?:are|have)(?: now| already| successfully| been)* (?:sign(?:ed|ing) up|subscribed|subscribing|registered) (?:to|for|with) (?!an?\b|seventeen\b|\d)"
        r"[^\x22“”«»„]{0,120}\b(?:newsletters?|e-?mails?|(?:our|these|news|e-?mail) (?:updates|alerts|communications|list)|mailing list)\b[^\x22“”«»„]{0,200}"
        r"|you (?:can|may|will be able to)(?: also)? (?:unsubscribe(?: (?:at )?any ?time| from (?:these|this|our|all|receiving|the|future|any of)| by| via| using| here| whenever)|opt(?: |-)?out (?:of|from) (?:receiving|these|our|marketing|e-?mails?|newsletters?|communications|promotional)\b"
        r"|(?:opt(?: |-)?out|cancel) (?:at )?any ?time (?:by clicking|via|using|with the link|from))[^\x22“”«»„]{0,220})",
        guards=STATEMENT + r"(?!.*\b(?:but|never asked|scheme|pension)\b)",
        hits=(
            "You are signing up to receive general newsletters from Example.",
            "You can unsubscribe from these emails at any time.",
            "You have successfully subscribed to our newsletter.",
        ),
        misses=(
            "You are signing up for war, he told the class.",
            "You can register a company at any town hall.",
            "You can opt out of the scheme at any time by writing to your employer.",
            "You have registered your car; now pay the tax by e-mail.",
            "You will be registered on the list of offenders for life.",
            "You can unsubscribe from these lists, but the e-mails keep coming.",
            "You are signing up for a lifetime of updates.",
            "You are subscribed to seventeen newsletters, and read two.",
            "You can unsubscribe from any list by clicking a link, or so the law has it.",
        ),
        words="^you_are ^you_have ^you_can ^you_will ^you_may ^you_must",
        longest=380,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"(?:get (?:the|our) (?:[\w.'’&-]+ ){1,5}newsletters?!?"
        r"|(?!.*\b(?:scams?|their|is|are|tax|statements|if|when|how|why|keep|both worlds|\d[\d,]* e-?mails)\b)"
        r"(?=.*\b(?:our|latest|best|top|headlines|stories|newsletters?|updates|reporting|analysis|news|briefing)\b)"
        r"[^.!?\x22“”«»„]{10,140} (?:in|to|into) your (?:e-?mail )?inbox(?:,? (?:every|each) (?:\w+)(?: \w+)?|,? daily|,? weekly|,? for free)?[.!]?)",
        guards=STATEMENT + PAST + UNWANTED,
        hits=(
            "Get the Example.com Newsletter",
            "The best of Example, in your inbox every morning",
            "Top stories, every day in your inbox.",
            "Get the latest news to your inbox",
        ),
        misses=(
            "How to get spam out of your life and into your inbox",
            "Get out of the newsletter business, she was told.",
            "They put the news in your inbox.",
            "The bank will never put such links in your inbox",
            "Your latest bank statements are hiding in your inbox",
            "Daily life with 4,000 emails in your inbox",
        ),
        words="newsletter newsletters newsletter! inbox",
        longest=170,
    ),
)
