"""ART101 links to other stories."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "en",
        "cue",
        "read more | read also | also read | read | read next | read this | must read | must-read | read here | "
        "related | related story | related stories | related article | related articles | related coverage | "
        "related content | related reading | related news | related link | related links | related video | "
        "related post | related posts | see also | also see | see more | see related | more on this | more on "
        "this story | more on this topic | read more about this | read the full story | read full story | read "
        "full article | full story | full coverage | read more on this | you may also like | you might also like "
        "| you might like | you may like | you may be interested in | you might be interested in | you might "
        "also be interested in | recommended reading | recommended for you | recommended article | don't miss | "
        "dont miss | do not miss | in case you missed it | icymi | continue reading | keep "
        "reading | what to read next | watch also | also watch | watch more | read it here | read in full | read "
        "the story | read our full coverage | more from us | more to read | more stories | editor's pick | "
        "editors' picks | editor's picks | trending | trending now | suggested reading | dig deeper | go deeper "
        "| read our review | read the review | read our story | read our explainer | read more here | click here "
        "| click here to read | click here for more | listen to more | related topics | explore more"
        " | recommended",
        hits=(
            "READ MORE: Bridge closes for repairs",
            "Related: What we know about the storm",
            "Also read | Ten things to do in spring",
            "[READ MORE: Cup final moved]",
            "See also — The long road home",
        ),
        misses=("Read more books, says minister.", "Related costs rose by 4%", "Read, write: two of the three skills."),
    ),
    Row(
        "ART101",
        "en",
        "cue",
        "watch | listen | more | next | previous | prev | next story | next article | previous article"
        " | previous story | next up | next post | previous post | opinion | analysis | explainer | explained"
        " | podcast | video | live | exclusive | background | fact check | gallery | in pictures | in photos"
        " | photos | by the numbers | interactive | review | poll | quiz | also | story | report | full report"
        " | more about | earlier | live updates | recap | ranking | timeline | map",
        hits=("WATCH: Crowds cheer as train arrives", "More: How to vote by post"),
        misses=("Watch out for ice, drivers told", "More than 2,500 people fled"),
        weak=True,
    ),
    Row(
        "ART101",
        "en",
        "line",
        "read more | read more stories | learn more | view all | see all | see more | view more | show more"
        " | find out more | show all | read full article | read the full article | read full story"
        " | read the full story | read the rest | read on | continue reading | keep reading | more details"
        " | full story | view article | read article | read story | read more articles | load more"
        " | load more articles | load more stories | view all posts | see all posts | more stories"
        " | view all stories | see all stories | read less | show less | see less | read more here | click here"
        " | click here for more | click here to read more | click here for details | click here to read"
        " | read more on this story | more on this story | read more about this | see full article | story"
        " | expand article | expand to read more | see more on | read full article here | read full story here | read full bio"
        " | read full coverage | read the original story here | read the original story | read the original article"
        " | read more comments | read more reviews | read our comment policy | read our latest newsletter | read original article",
        hits=("Read more", "Read more >>", "View all", "Continue reading →", "» READ MORE"),
        misses=(
            "Read more books, says minister.",
            "View all day long",
            "Learn more.about",
            "Read on, and you will see",
        ),
    ),
    Row(
        "ART101",
        "en",
        "lead",
        "read more about | read more on | read more from | read more at | read next | read also | also read"
        " | related to this | more on | more from | more about | click here to | click here for | see more"
        " | read our | read full | read the full | continue reading | see also | you may also | you might also"
        " | learn more about | find out more | view all | see all | more stories | explore more | latest from"
        " | show more | more by | view more | all articles | more articles | all posts | browse all | check out",
        hits=("Read more about the budget", "More from Example News", "Click here to join the club"),
        misses=(
            "More on Monday.",
            "See all that you can, he said.",
            "Read more about it in her book, which she wrote in two years.",
        ),
        weak=True,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"(?:(?:read|see) more (?:about|on|from|at) (?:[^.?!:;,“”\x22]|\.(?=\w)){2,70}:?|read (?:more|it|the full (?:story|article|r"
        r"eport|interview)|our (?:full )?(?:story|review|coverage|interview|guide|analysis|explainer))(?: [^.?!“”"
        r"\x22]{0,60})? here[.!]?|read (?:our|the) (?:full|complete|entire|original) (?:story|coverage|interview|re"
        r"view|article|report|guide|analysis)(?: (?:on|at|in|about|from|of) [^.?!“”\x22]{0,70})?[.!]?)",
        guards=r"(?!.*\b(?:him|than|memoirs?|letters|diar(?:y|ies)|autobiography|evidence|in one|and you|at (?:night|school|home|work|bedtime|the (?:theatre|cinema|museum))|on (?:holiday|trains|paper|the (?:bus|train|beach))|from the top|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)",
        hits=(
            "Read more about the budget",
            "See more from Example News",
            "Read our full coverage of the storm",
            "Read the full story at Example News",
            "Read more about the flood here.",
            "Read more at Example.com",
            "Read more on Example News:",
        ),
        misses=(
            "Read more about it in her book, which she wrote in two years.",
            "Read more books, says minister.",
            "See more on Monday.",
            "Read the full moon right, sailors say",
            "Read more about it in her memoir",
            "Read more from books than from screens",
            "Read more at night",
        ),
        words="^read ^see",
        longest=130,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"more from (?!(?:his|her|their|the|that|this|these|those|my|your|our|an?|today's|yesterday's|it|them|him|"
        r"us|life|less|to|where|what)\b)[\w.'&+-]{2,24}(?: [\w.'&+-]{2,24}){0,2}(?<![.!?:])",
        hits=(
            "More from Example News",
            "More from Politics",
            "More from Computing",
        ),
        misses=(
            "More from his speech",
            "More from the interview",
            "More from Smith:",
            "More from Monday's long and dull debate in the house",
            "More from less, says minister",
        ),
        words="^more",
        longest=50,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"[\[(](?:(?:read (?:more|also|next)|also read|watch also|lire aussi|lesen "
        r"sie auch|leia (?:também|mais)|lee también|leggi anche|lees ook|läs också|les også|læs også|czytaj też|ba"
        r"ca juga|читайте также)(?: ?[:|–—-] ?| (?!as |by |in |aloud))|see also ?[:|] ?|related(?: \w+)? ?: ?(?=(?:[^\s()]+ ){10})|(?=.*[^.!][\])]$)(?:read|watch(?: \w+)?|related(?: \w+)?) ?[:|] ?)[^()\[\]]{8,140}[\])]",
        hits=(
            "(Read also Bridge closes for repairs)",
            "[Read more: Cup final moved]",
            "(Lire aussi Le pont est fermé)",
        ),
        misses=(
            "(Read the room, he thought.",
            "(See also Romans 3)",
            "He read (also in print) the story.",
            "(Read between the lines and you see it.)",
            "(Watch the hands, not the face.)",
            "(Read aloud in court by the clerk.)",
            "(Read also as a sign of weakness.)",
        ),
        words=(
            "^(read ^[read ^(also ^[also ^(see ^[see ^(related ^[related ^(related: ^[related: ^(watch ^[watch ^(watch:"
            " ^[watch: ^(lire ^(lesen ^(leia ^(lee ^(leggi ^(lees ^(läs ^(les ^(læs ^(czytaj ^(baca ^(читайте"
        ),
        longest=180,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"(?:click|tap) here (?:to (?:read|see|view|watch|check out) (?:more|all|the full (?:story|article|list|report|video|gallery)"
        r"|our (?:full )?(?:coverage|story|guide|list))|for (?:more|all\b(?=.*\b(?:news|stories|coverage|articles|videos|updates|content|posts|photos|results|scores|latest)\b)|the (?:latest|full|complete)|our (?!money|lives|sake)))(?! in a line)(?: [^.?!“”\x22]{0,80})?[.!:]?",
        guards=NOT_TOLD,
        hits=(
            "Click here to read more on this story",
            "Click here for more from Example News",
            "Tap here for the latest on the storm.",
            "CLICK HERE FOR MORE SPORTS COVERAGE",
        ),
        misses=(
            "Click here for the joke. It is old.",
            "Click here to see if you are owed money, the fake site said.",
            "Click here for all your dreams to come true",
            "Click here for the wrong reasons",
        ),
        words="^click ^tap",
        longest=130,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"(?:(?:read |see |view |watch )?more (?:(?!good|bad|fake|sad|grim|great|mixed|positive|negative|dark|welcome|gloomy|such|love|short"
        r"|ghost|true|human|real)[\w&'-]+ ){0,2}(?:(?:news|headlines|stories|articles|coverage|videos)"
        r"(?: (?:by|from|about|on|in|like this)(?: [\w.'’&-]+){0,4})?|(?:posts|columns)(?: (?:by|from)(?: [\w.'’&-]+){1,3}| like this)?))(?<![.!?])",
        guards=r"(?!.*\b(?:my|his|her|our own|about nothing|from home|in stone|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in the (?:evening|morning|temple)|on the border)\b)",
        hits=(
            "More news from Berlin",
            "More Local News",
            "More stories by Jane Doe",
            "Read more stories from Example",
            "Read more Example stories",
            "More politics news",
        ),
        misses=(
            "More bad news from the front",
            "More stories emerge as waters fall across the land",
            "More good news for sellers",
            "More news came on Monday.",
            "More ghost stories",
            "More news on Monday",
            "More stories from my childhood",
            "More posts on the border",
        ),
        words="^more ^read ^see ^view ^watch",
        longest=60,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"read more of our (?:coverage|stories|reporting|journalism|work)(?: (?!and\b)[^.?!“”]{2,50})?[.!]?|read more by (?!this|that|the\b)[\w.'’-]+(?: [\w.'’-]+){1,3}"
        r"|recommended from [\w.'&-]+(?: [\w.'&-]+){0,2}",
        hits=("Read more of our coverage of the storm", "Read more by Jane Doe", "Recommended from Example"),
        misses=(
            "Read more by candlelight",
            "Recommended from the pulpit, the book sold out in a day",
            "Read more of our stories and you will see a pattern.",
        ),
        words="^read ^recommended",
        longest=90,
    ),
    Row(
        "ART101",
        "sv no da fi pt es fr it nl pl cs ro ru uk vi",
        "regex",
        r"(?:läs (?:mer|också|även) om|les (?:mer|også) om|læs (?:mere|også) om|lue lisää|leia (?:mais|também) sobre|saiba mais sobre"
        r"|lee(?:r)? (?:más|también) sobre|en savoir plus sur|lire (?:plus|aussi) sur|leggi (?:di più|anche) su|lees (?:meer|ook) over"
        r"|czytaj (?:więcej|też|także) o|čtěte (?:více|také) o|citește mai (?:mult|multe) despre|читайте (?:подробнее|также|больше) о"
        r"|подробнее о|читайте (?:також|більше) про|детальніше про|xem thêm về) [^.?!:;,“”\x22]{2,60}",
        hits=(
            "Läs mer om klimatet",
            "Les mer om valget",
            "Leia mais sobre o tema",
            "Leer más sobre la sequía",
            "Lees meer over de brug",
            "Подробнее о мосте",
        ),
        misses=(
            "Läs mer om boken, som kom ut i går.",
            "Les mer enn noen gang",
            "Подробнее об этом он рассказал в суде.",
        ),
        words=(
            "^läs ^les ^læs ^lue ^leia ^saiba ^lee ^leer ^en ^lire ^leggi ^lees ^czytaj ^čtěte ^citește ^читайте"
            " ^подробнее ^детальніше ^xem"
        ),
        longest=80,
    ),
    Row(
        "ART101",
        "en",
        "cue",
        "read now | up next | watch now | more news | top story | most read | most popular | "
        "popular now | more here | learn more | find out more | also on",
        hits=(
            "Read now: Bridge closes",
            "Up next: Bridge closes",
        ),
        misses=(
            "Up next is Spain",
            "Top story of the year",
        ),
        weak=True,
    ),
)
