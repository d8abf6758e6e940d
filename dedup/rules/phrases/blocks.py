"""ART101 headings of blocks of other stories and links to the rest of one."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "en",
        "heading",
        "stories you may like | stories you might like | stories you may have missed | stories you may be"
        " interested in | stories you might be interested in | stories you might have missed | stories from around"
        " the web | stories from our partners | stories we think you'll like | other stories you may like | other"
        " stories you might like | other stories you may have missed | articles you may like | articles you might"
        " like | articles you may be interested in | other articles you may like | other articles you might like |"
        " other articles you may be interested in | other articles from | news you may like | news you might like"
        " | news you may have missed | posts you may like | posts you might like | videos you may like | videos"
        " you might like | you might have missed | you should also read | you'll also like | you will also like |"
        " you may also be interested in reading | you might also want to read | you may also want to read | you"
        " may also want to check out | you might also find interesting | readers also read | readers also enjoyed"
        " | readers also viewed | readers like you also read | others also read | others also liked | others also"
        " viewed | people also viewed | people also liked | what people are reading | what everyone is reading |"
        " what our readers are reading | what others read | what readers are reading | what subscribers are"
        " reading | suggested reading | suggested stories | suggested news | suggested posts | suggested videos |"
        " picked for you | handpicked for you | hand-picked for you | chosen for you | our top stories | our"
        " latest stories | our latest news | our most read stories | our most popular stories | trending today |"
        " trending this week | trending video | trending across | now trending | top trending | top trending"
        " stories | trending news today | also worth reading | popular news | popular right now | popular in the"
        " community | popular on | popular reads | most popular this week | most popular today | most popular now"
        " | most popular right now | most popular posts | most popular on | most read today | most read this week"
        " | most read now | most read this month | most read in football | most read articles today | most read"
        " and most shared | most emailed stories | most recent stories | most recent articles | most recent posts"
        " | most recent videos | most viewed this week | most viewed today | top read stories | top reads today |"
        " this week's most popular | this week's headlines | top 0 most read | 0 most read | elsewhere on the web"
        " | elsewhere on the bbc | elsewhere on | partner stories | promoted links | paid partner content |"
        " content from our partners | content from our sponsors | content by our partners | from the partners |"
        " from our partner | watch our latest videos | watch latest videos | listen next | playing next | coming"
        " up next | keep watching | latest headlines today | latest politics news | latest from us | latest from"
        " our newsroom | latest from the web | latest from this author | latest by this author | latest news &"
        " updates | latest news and updates | latest news and analysis | latest top stories | latest trending news"
        " | the latest stories | the latest headlines | the latest from | the latest articles | the latest news |"
        " breaking news stories | recent headlines | recent coverage | recent videos | recent news articles |"
        " recent blog posts | recently published | recently viewed | did you miss these | don't miss these | don't"
        " miss these stories | don't miss this | what to read now | what to watch next | in case you missed these"
        " | additional stories | additional articles | see our full coverage | see full coverage | see all"
        " coverage | follow full coverage | other news today | other news stories | other popular stories | other"
        " popular news | other recent stories | other recent news | other related stories | other related articles"
        " | other related news | other stories you may be interested in | discover more stories | discover more"
        " articles | check out these stories | check out these related stories | check out more stories | check"
        " out more news | check out other stories | check out our other stories | check out our latest stories |"
        " check out our latest news | related contents | related reads | related images | related organizations |"
        " related organisations | related internet links | related quizzes | related quiz | related opinion |"
        " related analysis | related videos you may like | related interactives | related interactive | related"
        " audio | related slideshow | related slideshows | related local news | related press releases | related"
        " photo gallery | more photo galleries | more opinion | more from this topic | more from this category |"
        " more from our site | more from our newsroom | more from our team | more from our reporters | more from"
        " our newsletter | more from our archives | more from the archives | more from this writer | more from"
        " this reporter | more from this columnist | more from us | more from us politics | more by this reporter",
        hits=(
            "Stories you may like",
            "Readers also read",
            "Top trending stories",
            "Elsewhere on the bbc",
            "Recent coverage",
            "Check out other stories",
        ),
        misses=(
            "Most read books of the year",
            "Related by blood, divided by war",
            "Latest figures show rise",
            "Top stories told by candlelight",
            "Full coverage of the costs is promised",
            "More from less: how farmers cope",
            "Stories you may tell your children",
        ),
    ),
    Row(
        "ART101",
        "en",
        "line",
        "read the original article here | read the original here | read the original | read the original on |"
        " read the rest of this story | read the rest of this article | read the rest of the article | read the"
        " rest of the story | read the rest here | read more at | read more here at | read more in | read more on"
        " | read more in our | read more like this | read more show less | read more read less | read less read"
        " more | read our latest | read our latest coverage | read our latest stories | read our full article here"
        " | read our explainer | read the full article on | read the full article at | read the full article in |"
        " read the full story at | read the full story in | read the full story on | read the full post | read the"
        " full piece | read the full piece here | read the full column | read the full statement | read the full"
        " statement here | read the full document | read the full letter | read the full press release | read the"
        " article here | read the story here | read this article here | read this story here | read all the latest"
        " news | read all the latest | read all the latest news here | read all the latest news, breaking news and"
        " live updates here | read all stories | read all news | read all articles | read all articles by | read"
        " all about it here | read all of our coverage | read all our coverage | read other stories | read another"
        " story | read also this | read this also | read this too | read too | also read this | read related |"
        " read related stories | read related news | read related articles | see full story | see full list | see"
        " original article | see original post | see original | see also these | see all articles | see all"
        " articles by | see all news | see all posts by | see all latest | see all related | see more results |"
        " see more like this | see more about | see more here | see more from | see more in | see more related |"
        " see related | see related stories | see related articles | see next article | see less see more | see"
        " most read | see our latest | view story | view full article | view full story | view full post | view"
        " full version | view full bio | view full list | view full coverage | view full results | view article"
        " source | view original article | view original content | view original content to download multimedia |"
        " view original | view original post | view original source | view all news | view all results | view all"
        " videos | view all updates | view all latest | view all related | view all articles by | view more"
        " results | view more photos | view more updates | view more on | view more at | view more from | view"
        " more in | view less | view next | view previous | view related | view related stories | view the gallery"
        " | view photo gallery | view the slideshow | view this post | view timeline | you can read more here |"
        " you can read more about this here | you can read the full story here | you can read the full article"
        " here | you can read it here | you can read that here | you can read that story here | you can find more"
        " here | you can watch the video here | you can listen here | watch the full video | watch the full video"
        " here | watch the video below | watch the video above | watch the video here | watch video here | watch"
        " the full interview | watch the full interview here | watch the full interview below | watch the full"
        " episode | watch the full report | watch the full report above | watch the report above | watch it below"
        " | watch it here | watch more below | watch live here | watch live tv | watch live video | watch the live"
        " stream | watch the livestream | watch the livestream below | listen to the full interview | listen to"
        " the full interview above | listen to the full story | listen to the full episode | listen to the podcast"
        " | listen to the podcast here | listen to the audio | listen to the story | listen to this episode |"
        " listen to the interview | listen to the full conversation | listen below | listen live now | listen to"
        " more | listen to more stories | hear the full interview | hear the full story | continue to article |"
        " continue to full article | continue to the article | continue to the story | continue to next article |"
        " continue to site | continue to website | continue reading article | continue reading this article |"
        " continue reading this story | continue reading story | continue reading the article | continue reading"
        " full story | continue reading at | continue reading show less | story continues after | story continues"
        " after ad | story continues after video | story continues below the ad | story continues below video |"
        " story continues below the video | story continues below photo | story continues below gallery | story"
        " continues after gallery | story continues after photo | article continues after | article continues"
        " after video | article continues below video | article continues below the video | article continues"
        " below ad | scroll down to continue | scroll down to continue reading | scroll down for more | scroll"
        " down for video | swipe for more | swipe for next article | swipe left for next story | tap to read more"
        " | tap for more | tap to read | click to read more | click to read | click to continue | click to"
        " continue reading | click to expand | click to see more | click to view | click to watch | click to watch"
        " video | click to play | click to play video | click to listen | click for more | click for details |"
        " click for full story | click to open | click here to read this article | click here to read the article"
        " | click here to read the story | click here to read full article | click here to read full story | click"
        " here to read the original article | click here to read the original | click here to read it | click here"
        " to continue | click here to continue reading | click here for full story | click here for full article |"
        " click here for full coverage | click here for latest news | click here for updates | click here for"
        " video | click here for photos | click here for the original article | click here to see | click here to"
        " view | click here to view the gallery | click here to view video | click here to watch | click here to"
        " watch the video | click here to watch video | click here to listen | click here to find out more | click"
        " here to learn more | click here to know more | click here to discover | click here to download | click"
        " here to donate | click here to get | click here to support | click here to support us | click here to"
        " comment | click here to report | click here to contact | click here to visit | click here if | for more"
        " stories | for more stories like this | for more stories like this visit | for more news | for more news"
        " visit | for more news click here | for more stories click here | for more details click here | for more"
        " like this | for breaking news | for breaking news and live updates | get the full story | get the full"
        " story here | get the details | get the details here | go to article | go to story | go to next article |"
        " go to next story | go to full article | go to original article | go to author page | article link | link"
        " to article | link to story | link to full article | link to original | next news | next gallery | next"
        " read this | next post next post | next page next | previous news | previous post next post | previous"
        " article next article | previous story next story | previous next article | prev article | prev post |"
        " prev story | prev page | prev article next article | prev post next post | previous slide next slide |"
        " previous image next image | previous page next page | previous 0 of 0 next | next 0 of 0 | newer older |"
        " newer post | newer articles | newer stories | newer post older post | newer post home older post | newer"
        " posts older posts | back to article | back to story | back to the article | back to"
        " main | back to main page | back to index | back to all | back to all news | back to list | back to"
        " overview | back to results | back to search | back to search results | back to previous page | back to"
        " home page | back to homepage | back to the homepage | back to the home page | back to blog | back to"
        " section | back to category | back to site | back to website | return to article | return to top | return"
        " to news | return to the top | return to main page | return to home | return to previous page | return to"
        " the homepage | discover more about | discover more from | discover more on | discover more here |"
        " discover more in | all related | all related stories | all related articles | all latest news | all"
        " comments and | about our author | story tags | article tags | skip to key events | show key events only"
        " | skip this | skip to next article | skip to next story | skip article | skip to end | skip to page"
        " content | skip to header | skip to primary content | skip to secondary content | skip to the content |"
        " skip to the main content | skip video | skip promotion | skip past | end of list list | list 0 of 0 |"
        " list 0 of 0list 0 of 0 | load next article | load next story | load next | load previous | load more"
        " news | load more posts | load more results | load more videos | load all | load more load more | loading"
        " next story | loading more articles | loading more posts | show more stories | show more articles | show"
        " more news | show more results | show more posts | show more videos | show more show less | show less"
        " show more | show all stories | show all articles | show all news | show all results | show full article"
        " | show full story | show full text | show next | show previous | show fewer | hide full article | expand"
        " all | expand to read | collapse all | collapse article | open article | open story | open full article |"
        " more about this story | more information here | more on this here | more at link",
        hits=(
            "Read the original article here",
            "See all news",
            "Watch the video here",
            "Tap to read more",
            "Get the details",
            "Return to previous page",
        ),
        misses=(
            "Read the riot act",
            "Watch the skies",
            "Back to work",
            "Next of kin told",
            "All the president's men",
            "Continue reading to your children, doctors say",
            "Go to jail",
            "More to come, warns coach",
            "Skip to the loo",
            "Open gallery doors, artists tell city",
        ),
    ),
    Row(
        "ART101",
        "en",
        "line",
        "in pictures | in the spotlight | in this section | in this series | in this issue | on this topic | on"
        " this story | on this subject | on the web | on our radar | on the site | on our site | also on site |"
        " also see | also on | top picks | staff picks | must watch | must see | worth reading | worth a read |"
        " live updates | live now | live news | coming up | what to watch | what's hot | what's on | new this week"
        " | long reads | long read | the long read | sections | section | key topics | galleries | quizzes |"
        " marketplace | public notices | national news | regional news | international news | business news |"
        " sports news | entertainment news | crime news | health news | tech news | contributors | contributor |"
        " all articles | all stories | all news | our partners | related events | also in this | from us | best of"
        " the week | more information | more results | read all | suggested | similar | similar news",
        hits=(
            "In pictures",
            "On the site",
            "Worth a read",
            "Long read",
            "Regional news",
            "All articles",
        ),
        misses=(
            "In depth of winter",
            "Background checks tightened",
            "Earlier talks failed",
            "Live updates on the flood will follow, police said.",
            "Breaking bread",
            "Special report on hospitals ordered",
        ),
        weak=True,
    ),
)
