"""ART104 promises of newsletters, invitations to join and to follow, apps."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
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
        words="sign_up signup subscribe ^register",
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
        words="sign_up signup subscribe",
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
        words="sign_up signup subscribe join follow_us",
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
        "ART104",
        "en",
        "regex",
        r"(?:we'll|we will|we'd like to) (?:e-?mail|send)(?: you)? [^\x22“”«»„]{0,200}(?:newsletters?|inbox|e-?mails?|updates|alerts|news|stories)"
        r"\b[^\x22“”«»„]{0,120}|(?:join|sign up with) (?:the )?(?:[\w,.]+ ){0,3}(?:experts|readers|people|subscribers|fans|others|thousands|millions)"
        r" who [^\x22“”«»„]{0,200}\b(?:newsletters?|inbox|e-?mails?|we'll send|subscribe)\b[^\x22“”«»„]{0,200}",
        hits=(
            "We'll send you breaking news and reviews straight to your inbox.",
            "Join the experts who read Example for news. We'll send breaking news to you.",
            "Join 50,000 readers who get our newsletter every morning",
        ),
        misses=(
            "We'll send help to the flooded towns, the minister said.",
            "Join the people who fled and you see why.",
            "“We'll send you the news,” he promised.",
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
        r"you (?:are|have|can|will|may|must) (?:now |already |successfully |been |be )*(?:sign(?:ed|ing) up|subscribed|subscribing|unsubscribe"
        r"|opt(?:ed|ing)? out|registered)\b[^\x22“”«»„]{0,120}\b(?:newsletters?|e-?mails?|updates|alerts|any time|anytime|communications|list)"
        r"\b[^\x22“”«»„]{0,200}",
        hits=(
            "You are signing up to receive general newsletters from Example.",
            "You can unsubscribe from these emails at any time.",
            "You have successfully subscribed to our newsletter.",
        ),
        misses=(
            "You are signing up for war, he told the class.",
            "You can register a company at any town hall.",
        ),
        words="^you_are ^you_have ^you_can ^you_will ^you_may ^you_must",
        longest=380,
    ),
    Row(
        "ART104",
        "en",
        "regex",
        r"get (?:the|our) (?:[\w.'’&-]+ ){1,5}newsletters?!?"
        r"|(?!.*\b(?:spam|phishing|scam|hack\w*|he|she|they|his|her|their|was|were|had|said|says|if|when|how|why|junk|keep)\b)"
        r"(?=.*\b(?:get|receive|our|latest|best|top|headlines|stories|newsletters?|updates|daily|weekly|reporting|analysis|news|briefing)\b)"
        r"[^.!?\x22“”«»„]{10,140} (?:in|to|into) your (?:e-?mail )?inbox(?:,? (?:every|each) (?:\w+)(?: \w+)?|,? daily|,? weekly|,? for free)?[.!]?",
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
        ),
        words="newsletter newsletters newsletter! inbox",
        longest=170,
    ),
)
