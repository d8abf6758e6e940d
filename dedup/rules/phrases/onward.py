"""ART101, ART103 and ART107: more ways onward, to other stories and to shops, and labels beside them."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "en",
        "line",
        "top reads | top reads this week | top reads of the week | catch up on the news | watch next | most listened | most listened to"
        " | read all parts | read more in our series | read more in this series | complete coverage | see the gallery | see all coverage"
        " | read our complete coverage | read our full coverage | see our full coverage | see full coverage | follow our full coverage"
        " | featured reviews | saved stories | recently viewed | recently read | your recent history | keep exploring | continue exploring"
        " | to read more, click here | for more, click here | for the full story, click here | for the latest news, click here",
        hits=("Top reads this week", "Most listened", "Read all parts", "See full coverage", "To read more, click here"),
        misses=("Top reads for the beach, by our critics", "Watch next door", "Read all parts of the treaty", "Recently viewed as a rival"),
    ),
    Row(
        "ART101",
        "en",
        "line",
        "go deeper | dig deeper | catch up | full coverage | the latest | in focus | special report | before you go | follow live | what others are saying"
        " | part of a series | the series | explore the series | in the spotlight",
        hits=("Go deeper", "Full coverage", "Special report", "Before you go"),
        misses=("Dig deeper wells, farmers urged", "The latest of three reports", "In focus at last"),
        weak=True,
    ),
    Row(
        "ART101",
        "en",
        "cue",
        "now read | read this next | read this | watch next | more coverage | full coverage | related coverage | also in the news",
        hits=("NOW READ: Bus fares to rise in spring", "Read this next: Bus fares to rise", "More coverage: Bus fares to rise"),
        misses=("Now read the law, said the judge.", "Read this twice", "More coverage of women's sport is needed"),
    ),
    Row(
        "ART101",
        "en",
        "cue",
        "previously | in related news | latest in | top stories in | further reading",
        hits=("Previously: Bus fares to rise in spring",),
        misses=("Previously, fares had fallen.", "Further reading of the bill is set for May."),
        weak=True,
    ),
    Row(
        "ART101",
        "en",
        "regex",
        r"(?:for (?:more|the latest|all the latest|additional|other)(?: [\w' ]{2,40})? (?:news|stories|coverage|updates|headlines|on this story)(?: [\w' ]{2,30})?,? click here"
        r"|top reads (?:on|at|from) [\w.&' ]{2,30}(?: this week| today)?|jump to (?:the )?(?:related|comments|discussion|next article)"
        r"|(?:the )?(?:latest|top) (?:stories|news|headlines) from [\w.&' ]{2,24})[.!]?",
        hits=(
            "For more on this story, click here",
            "For the latest news, click here.",
            "Top reads on Example this week",
            "Top stories from Example",
            "Jump to related",
        ),
        misses=(
            "For more news, he clicked here and there.",
            "Top reads on the war fill three shelves of her office, which is small",
            "More stories in the works, she said.",
            "Jump to related fields",
        ),
        words="^for_more ^for_the ^for_all ^for_additional ^for_other ^top_reads ^jump_to ^latest_stories ^latest_news ^latest_headlines ^top_stories ^top_news ^top_headlines ^the_latest ^the_top",
        longest=120,
    ),
    Row(
        "ART101",
        "en de cs",
        "lead",
        "read more | related story | related stories | related article | related articles | related topics | related content | related video | related videos"
        " | related news | related post | related posts | recommended reading | recommended stories | recommended articles | recommended video | you might like"
        " | you might also like | suggested reading | mehr dazu | lesen sie jetzt | související články | související články: | čtěte dále",
        hits=("Related story Bus fares to rise in spring", "Recommended reading How the bridge was built", "Mehr dazu Busse werden teurer"),
        misses=("Related stories were told at the trial.", "Related costs rose", "Mehr dazu morgen."),
        weak=True,
    ),
    Row(
        "ART101",
        "ja zh ko",
        "regex",
        r"(?:関連記事|関連ニュース|あわせて読みたい|おすすめ記事|相关阅读|相关新闻|相关报道|延伸阅读|推荐阅读|延伸閱讀|相關新聞|相關報導|推薦閱讀|관련기사|관련뉴스|추천기사)"
        r"[ \u3000]{1,2}[^。！!.]{4,90}",
        hits=("関連記事 バス運賃値上げへ", "相关阅读 公交车票价上涨", "관련기사 버스 요금 인상 추진"),
        misses=("関連記事を書いた。", "相关新闻 发布会于周一举行。", "관련기사 쓴 기자."),
        words=(
            "^関連記事 ^関連ニュース ^あわせて読みたい ^おすすめ記事 ^相关阅读 ^相关新闻 ^相关报道 ^延伸阅读 ^推荐阅读 ^延伸閱讀 ^相關新聞"
            " ^相關報導 ^推薦閱讀 ^관련기사 ^관련뉴스 ^추천기사"
        ),
        longest=110,
    ),
    Row(
        "ART103",
        "en",
        "regex",
        r"(?:try [\w.&' +-]{2,24} now|(?:buy|shop|order|get it|see it|view|check price|see price|view deal|see deal) (?:now )?(?:at|on|from) [\w.&' ]{2,24})",
        hits=("Try Example VPN now", "Buy now at Example", "View at Example"),
        misses=("Try as he might now, he fails", "Buy now, pay later", "Shop at noon, eat at one."),
        weak=True,
        words="^buy ^shop ^order ^get_it ^see_it ^view_at ^view_on ^check_price ^see_price ^view_deal ^see_deal ^try",
        longest=70,
    ),
    Row(
        "ART107",
        "en",
        "regex",
        r"(?:[\w ,./–|·•-]{3,40} )?\d{1,2}[ -]min(?:ute)?s?\.? (?:read|listen|watch)",
        hits=("Dec 20, 2023 6 min read", "COMMENTARY 12 min read", "World · 3 min read"),
        misses=("He said it was a 6 min readable text", "In 3 minutes read the room", "A 12-minute read of the speech shows why"),
        words="min_read minute_read minutes_read mins_read min_listen minute_listen min_watch minute_watch",
        longest=60,
    ),
    Row(
        "ART111",
        "en de es ko",
        "line",
        "tagged as | tagged with | tagged in | filed under | posted in | go to accessibility shortcuts | we'll notify you here with news about"
        " | themenseiten | zur startseite | zur startseite kommentare | in pocket speichern | gratis online-spiele | kostenlose online-spiele"
        " | suscribete | suscribete ya | suscribete aqui | 제호 | 발행일자 | 발행인 | 편집인 | 발행·편집인 | 등록번호 | 등록일자 | 청소년보호책임자 | 개인정보처리방침 | 이용약관",
        hits=("Tagged as", "We'll notify you here with news about", "Zur Startseite", "발행일자"),
        misses=("Tagged as a traitor, he fled", "Zur Startseite der Geschichte", "발행일자를 바꿨다"),
    ),
)  # fmt: skip
