"""ART111 headings of blocks of links to other stories, tags, navigation."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "en",
        "line",
        "table of contents | small | medium | large | english | first | last | yes | no | ok | back | done | close"
        " | today | details | top | about | contact | company | staff | games | weather | jobs | information | home"
        " | more | disclaimer | language | settings | accessibility | puzzles | letters | contents | edition"
        " | author | authors | next | previous | search | continue | cancel | hide | legal | press | help"
        " | feedback | reply | archive | archives | careers | topics | subjects | topic | tag | category | logo"
        " | translate | homepage | deals | horoscopes | obituaries | classifieds | preferences | newsroom | faq"
        " | what do you think",
        hits=("Home", "Next", "Close"),
        misses=("Home win", "Next week", "Close call"),
        weak=True,
    ),
    Row(
        "ART111",
        "en",
        "line",
        "featured | for you | explore | highlights | discover more | breaking news | headlines | spotlight"
        " | best deals | top deals | what's next | recommendations | in the news"
        " | opinion | politics | business | sport | sports | news | world | entertainment | culture"
        " | lifestyle | technology | tech | science | health | environment | travel | food | education | finance"
        " | markets | economy | money | local | local news | national | international | us | uk | u.s. | us news"
        " | world news | crime | arts | music | movies | film | tv | books | style | fashion | life | features"
        " | obituary | editorial | comment | analysis | magazine | football | cricket | tennis | golf | rugby"
        " | soccer | nfl | nba | mlb | nhl | cars | real estate | property | podcasts | events | shop | shopping"
        " | community | media | energy | climate | europe | asia | africa | americas | middle east | china | india"
        " | russia | ukraine | investigations | explainers | weekend | royals | celebrity | celebrities | gaming"
        " | religion | history | law | government | elections | wellness | living | beauty | relationships"
        " | parenting | home & garden | recipes | columns | columnists | subscriber content",
        hits=("Politics", "World News"),
        misses=("Politics as usual", "Football fans arrested"),
        weak=True,
    ),
    Row(
        "ART111",
        "en",
        "heading",
        "recommended | trending | popular | latest | recommended by our editors | recommended articles for you | "
        "you might be interested in | you may also enjoy | you might also enjoy | you may also be interested in "
        "these | you may have missed | in case you missed this | related podcast | related gallery | related "
        "link | related collections | related newsletters | related page | related interview | related episodes "
        "| related articlesmore from author | more stories like this | more stories for you | more from the web "
        "| more from around the web | related searches | related quotes | related products | related tags | "
        "related to this article | related to this topic | related categories | related people | related "
        "companies | related media | related documents | related galleries | related photos | related videos | "
        "related columns | related columnists | related headlines | related material | related materials | "
        "related information | related resources | related pages | related features | related podcasts | related "
        "blogs | related books | recommended by | recommended topics | recommended news | recommended content | "
        "recommended links | recommended by the editors | recommended for you by | more on this | more about "
        "this | more on this subject | more on the topic | more in this series | more in this section | more in "
        "this category | more from this series | more from the author | more by this author | more by the author "
        "| more from the newsroom | more by author | more from this site | read more news | read more articles | "
        "read these next | read this next | more from author | related | related articles | related stories | "
        "related to this story | recommended videos | recommended from editorial | more about | read more about "
        "| more on this issue | related posts | related news | related content | related links | related topics "
        "| related coverage | related article | related story | related items | related reading | most popular | "
        "most read | most viewed | most watched | most shared | most commented | most recent | most discussed | "
        "popular posts | popular stories | popular articles | popular now | top stories | top news | top "
        "headlines | top articles | top reads | latest news | latest stories | latest headlines | latest "
        "articles | latest posts | latest updates | latest from | latest in news | recent posts | recent "
        "articles | recent stories | recent news | recent comments | trending now | trending stories | trending "
        "news | trending topics | trending articles | trending on | you may also like | you might also like | "
        "you may like | you might like | you may also be interested in | you might also be interested in | you "
        "may be interested in | recommended for you | recommended stories | recommended reading | recommended "
        "articles | we recommend | suggested for you | suggested articles | editor's picks | editors' picks | "
        "editors picks | editor's pick | editors' choice | don't miss | don't miss out | must reads | must-reads "
        "| read next | what to read next | more news | more articles | more headlines | more from | more posts | "
        "more on this topic | more for you | more to explore | more to read | more coverage | more like this | "
        "more from this section | more from author | more from this author | more top stories | more in news | "
        "more in sports | more in business | more in entertainment | more in technology | more in life | more in "
        "opinion | more in health | more in politics | more in world | see also | also read | read also | also "
        "of interest | also in news | other news | other stories | other articles | similar articles | similar "
        "stories | similar posts | in case you missed it | icymi | featured stories | featured articles | "
        "featured posts | featured news | best of the web | around the network | from the web | stories for you "
        "| today's headlines | today's top stories | today's news | this week's most read | news in pictures | "
        "around the site | explore more | editor's recommendations | hot topics | hot news | hot right now | "
        "what others are reading | people are reading | readers also liked | from our network | more from our "
        "network | coupon codes | stellenmarkt | people are also reading | people also read | readers are also "
        "reading | others are reading | most read stories | most read articles | most read news | most read "
        "business stories | most read by subscribers | most read in news | most read in sport | most read in "
        "business | most read in politics | most read in world | most read in royal | most popular stories | "
        "most popular articles | most popular videos | most popular news | trending videos | popular videos | "
        "popular resources | popular topics | popular categories | popular searches | top videos | latest videos "
        "| latest podcasts | latest columns | latest reviews | latest comments | latest jobs | featured videos | "
        "featured content | featured topics | more stories you may like | more stories you might like | more "
        "from our partners | more from around the site | keep exploring | continue exploring | explore related "
        "topics | explore topics | related guides | related reviews | related stocks | related companies and "
        "markets | see more stories | see more articles | up next for you | recommended for you today | our top "
        "picks for you | sponsored links by taboola | today's top picks | today's most read | this week's top "
        "stories",
        hits=("Related Stories", "MOST POPULAR", "You May Also Like...", "Editors’ Picks", "Latest News"),
        misses=(
            "Related stories are told in the book.",
            "Latest news gave no comfort",
            "Most popular president since Lincoln?",
        ),
    ),
    Row(
        "ART111",
        "en",
        "cue",
        "tags | tag | tagged | tagged in | tagged with | tagged under | topics | topic | filed under | filed in "
        "| posted in | categories | category | labels | keywords | key words | keyword | in this article | more "
        "on these topics | explore more on these topics | read more about | more on | hashtags | article tags | "
        "story tags",
        hits=("Tags: economy, budget", "Filed under: Weather", "TAGGED: storms, floods"),
        misses=("Topics ranged from tax to tea.", "Category five storm nears"),
    ),
    Row(
        "ART111",
        "en",
        "line",
        "tags | categories | filed under | labels | keywords | in this article | more on | related tags | tagged "
        "| explore more on these topics | share this with | jump to | on this page | menu | search for | main "
        "menu | site map | sitemap | skip to content | skip to main content | skip to navigation | skip to main "
        "| skip navigation | back to top | go to top | top of page | scroll to top | back to home | back to news "
        "| return to homepage | go to homepage | home page | about us | contact us | faqs | editorial policy | "
        "ethics policy | corrections policy | site index | rss | rss feeds | rss feed | subscriptions | e-paper "
        "| epaper | toggle navigation | open menu | close menu | navigation | main navigation | open navigation "
        "menu | hamburger menu | show search | open search | close search | site search | search this site | "
        "clear search | submit search | navigation menu | previous article | next article | previous post | next "
        "post | prev | older posts | newer posts | next story | previous story | next page | previous page | "
        "page 0 of 0 | previous next | prev next | comments | leave a comment | leave a reply | post a comment | "
        "add a comment | add comment | view comments | show comments | join the conversation | join the "
        "discussion | have your say | comments are closed | view all comments | post comment | report abuse | "
        "cancel reply | click here to cancel reply | see comments | read comments | hide comments | be the first "
        "to comment | no comments yet | start the conversation | comments policy | comment policy | community "
        "guidelines | report a typo | report an error | report this comment | request a correction | submit a "
        "correction | report a mistake | suggest a correction | found a mistake | your email address will not be "
        "published. required fields are marked | your email address will not be published | required fields are "
        "marked | save my name, email, and website in this browser for the next time i comment | notify me of "
        "new posts by email | notify me of follow-up comments by email | about the author | view profile | view "
        "author profile | full bio | see full bio | view bio | view all articles by this author | author archive "
        "| got a tip | got a story | send us a tip | have a tip | contact the author | email the author | view "
        "all posts by | see author's posts | author info | dark mode | light mode | switch to dark mode | text "
        "size | font size | increase text size | decrease text size | font resizer | select language | print "
        "edition | today's paper | manage my account | accessibility help | crossword | sudoku | tv guide | tv "
        "listings | letters to the editor | e-edition | digital edition | special reports | photo galleries | "
        "latest edition | show more options | change edition | news tips | site logo | quick links | useful "
        "links | legal notice | media kit | imprint | footer navigation | secondary navigation | primary "
        "navigation | header navigation | sub navigation | footer menu | mobile navigation | breadcrumb | "
        "breadcrumbs | breadcrumb navigation | load comments | load comments (0) | load 0 comments | view our "
        "current issue | read this news in brief form | request an invite | skip to comments | skip to footer | "
        "skip to search | skip to article | skip to sidebar | link official site | filed in | posted in | tagged "
        "with | tagged in | opens in a new tab | opens in a new window | opens in new tab | external link | this "
        "link opens in a new window | browse all topics | browse by topic | all topics | all categories | all "
        "sections | view all topics | see all topics | jump to section | jump to content | jump to navigation | "
        "in this story | in this story:",
        hits=("Tags", "Back to top", "Leave a comment", "Comments"),
        misses=(
            "Home is where the heart is",
            "Comments by the minister drew anger.",
            "Next, add the flour",
            "Search for survivors goes on",
        ),
    ),
    Row(
        "ART111",
        "en",
        "regex",
        r"why (?:you can |you should |should you |to )?trust (?:us|our \w+|[\w.'&-]+(?: [\w.'&-]+){0,2})\??",
        hits=("Why you can trust Example News", "Why you should trust us", "Why trust Example?"),
        misses=("Why you can trust the numbers, and why you cannot", "Why trust fell in every town this year"),
        words="^why",
        longest=50,
        weak=True,
    ),
    Row(
        "ART111",
        "en",
        "regex",
        r"(?:most (?:read|viewed|watched|shared)|trending|recommended|featured|related) (?:[\w&]+ ){0,3}"
        r"(?:stories|articles|videos|posts|headlines|coverage|galleries|podcasts)",
        hits=("Most read business stories", "Trending videos", "Related US politics stories", "Featured podcasts"),
        misses=("Most read stories with care", "Related the stories of her youth", "Trending jobs and stories of loss"),
        words="^most ^trending ^recommended ^featured ^related",
        longest=48,
    ),
    Row(
        "ART111",
        "en",
        "heading",
        "top story | editor's choice | must read | next up | in other news | further reading | just in | our "
        "recommendations | our picks",
        hits=(
            "Top story",
            "Editor's choice",
            "Must read",
        ),
        misses=(
            "In other news, the bridge closed",
            "Just in time",
            "Next up is Spain",
        ),
        weak=True,
    ),
    Row(
        "ART111",
        "en",
        "line",
        "our team | older | newer | no comments | dismiss | go back | get in touch | who we are | our mission | "
        "code of conduct",
        hits=(
            "Our team",
            "Older",
            "Newer",
        ),
        misses=(
            "Who we are and what we want",
            "Our team lost again",
            "Older drivers retested",
        ),
        weak=True,
    ),
    Row(
        "ART111",
        "en",
        "cue",
        "subjects | sections | companies | people",
        hits=(
            "Subjects: Bridge closes",
            "Sections: Bridge closes",
            "Companies: Bridge closes",
        ),
        misses=(
            "Companies house records show it",
            "People who know it say so",
            "Sections of the wall fell",
        ),
        weak=True,
    ),
    Row(  # menus of one language, and a subheading, an answer or a table's heading in that or another
        "ART111",
        "fr tr hr id pt ja vi es",
        "line",
        "tops | trend | marketing | headline | registrar | pick up | doe | in | ficha técnica",
        hits=("Trend", "Marketing", "Ficha técnica", "Registrar"),
        misses=("Ficha técnica do filme", "Marketing to children", "The registrar", "Pick up the pieces"),
        weak=True,
    ),
)
