"""ART102 loading, ART103 advertisement labels, ART109 players, galleries and embeds."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART102",
        "en",
        "line",
        "loading | loading comments | like loading | loading video | loading more | loading content | please wait"
        " | loading please wait | comments are loading | still loading | page loading | loading next article"
        " | loading more stories | content loading",
        hits=("Loading...", "Loading", "LOADING…", "Loading comments...", "Like Loading..."),
        misses=("Loading docks reopened on Monday.", "Loading the ship took three days", "“Loading…” the screen said."),
    ),
    Row(
        "ART102",
        "en",
        "regex",
        r"(?:sorry, |we apologi[sz]e,? but )?(?:this|the|your) (?:video|advertisement|ad|content|page|item|media player|video player|audio player|player|map|chart|form|embed)"
        r" (?:(?:has|have) (?:not|n't) (?:yet )?loaded(?: yet)?|hasn't loaded(?: yet)?|(?:has )?failed to load|(?:could not|couldn't|cannot|can't) be (?:loaded|played|displayed)|is (?:still )?loading|did not load)"
        r"(?:[.!,… ]{0,4}|[.!,] (?:but your article|but the article|please|try|sorry|to view|click|if you|because)\b.{0,80}|(?:,| either| because| due to| at this time| right now| at the moment| on your| in your)\b.{0,80})"
        r"|(?:sorry, |we apologi[sz]e,? but )?(?:this|the|your) (?:video|content|media|embed|live ?stream|stream) (?:is not|isn't|is no longer|is currently not) (?:currently )?available"
        r"(?: any ?more| right now| at this time| at the moment| in your (?:country|region|location|browser|area))?(?:[.!]?|[.!] (?:please|try|sorry|click|if you)\b.{0,80})",
        guards=NOT_TOLD,
        hits=(
            "We apologize, but this video has failed to load.",
            "This player could not be loaded.",
            "This video is not available.",
        ),
        misses=(
            "This page is loaded with errors of fact, the minister told the court on Tuesday after reading it.",
            "The ship has not been loaded.",
            "The player is not available for Saturday's match because of a knee injury.",
            "The form is available at the town hall.",
            "The video has been played in court.",
            "This item is no longer available in shops.",
            "The map has been available since 1840.",
        ),
        words="video advertisement ad content page player map chart form item",
    ),
    Row(
        "ART103",
        "en",
        "line",
        "advertisement | advertisements | advertising | advertisment | ad | ads | sponsored | sponsored content "
        "| sponsored links | sponsored by | promoted content | promoted stories | paid content | paid post | "
        "partner content | from our partners | ads by google | story continues below | story continues below "
        "advertisement | article continues below | article continues below advertisement | article continues "
        "below this ad | article continues after advertisement | continue reading below | scroll to continue | "
        "scroll to continue reading | scroll for more | advertisement scroll to continue reading | advertisement "
        "scroll to continue | advertisement · scroll to continue | advertisement - continue reading below | "
        "advertisement - page continues below | advertisement - scroll to continue | advertisement continue "
        "reading the main story | continue reading the main story | story continues after advertisement | story "
        "continues below ad | story continues below this ad | content continues below | skip ad | skip "
        "advertisement | report this ad | report ad | remove ads | close ad | hide ad | advertise with us | why "
        "this ad | advertisement 0 | advertising message | continue below | this is an advertisement | ad "
        "feedback | article continues after ad | text continues after advertisement | post continues below | "
        "page continues below | more content below | content continues after ad | affiliate link | affiliate "
        "links | sponsor message | message from our sponsor | a message from our sponsor | recommended by "
        "outbrain | sponsored stories | around the web | from around the web | taboola feed | this advertisement "
        "has not loaded yet, but your article continues below | this advertisement has not loaded yet | story "
        "continues | article continues | news continues below | report continues below | sponsored post | "
        "sponsored message",
        hits=(
            "ADVERTISEMENT",
            "Advertisement 4",
            "Story continues below advertisement",
            "Advertisement · Scroll to continue",
            "(Ad)",
        ),
        misses=(
            "The advertisement was banned on Friday.",
            "Ad spending fell",
            "Story continues to grip the nation.",
            "“Advertisement.”",
        ),
    ),
    Row(
        "ART103",
        "en",
        "line",
        "advertise | promotion | partners | partner | sponsors | ad choices | adchoices | promo",
        hits=("Advertise", "AdChoices"),
        misses=("Promotion hopes fade", "Partners in crime"),
        weak=True,
    ),
    Row(
        "ART109",
        "en",
        "line",
        "play video | watch video | watch the video | play audio | watch live | listen live | listen now | watch "
        "now | listen to this article | listen to article | listen to the article | listen to this story | "
        "listen to story | play now | unmute | autoplay | replay video | view gallery | open gallery | view "
        "photos | view all photos | see all photos | photo gallery | image gallery | launch gallery | view image "
        "in fullscreen | view image in full screen | open image in gallery | open image modal | image 0 of 0 | "
        "photo 0 of 0 | slide 0 of 0 | 0 of 0 photos | 0 of 0 images | full screen | fullscreen | exit "
        "fullscreen | enlarge | enlarge image | enlarge this image | click to enlarge | tap to enlarge | expand "
        "image | zoom image | hide caption | show caption | toggle caption | view caption | view full size | "
        "view larger | view larger image | previous image | next image | previous slide | next slide | close "
        "gallery | view this post on instagram | view on instagram | view on twitter | view on x | view tweet | "
        "view post | media caption | image caption | image source | video caption | video transcript | read "
        "transcript | show transcript | download audio | embed code | get embed code | copy embed code | this is "
        "a modal window | end of dialog window | to play the media you will need to enable javascript | "
        "javascript is required | this slideshow requires javascript | video player is loading | current time "
        "0:0 | duration 0:0 | video ad feedback | now playing | live tv | live video | live stream | livestream "
        "| video unavailable | this content is not available in your region | tap here to see other videos from "
        "our team | try refreshing your browser, or | try refreshing your browser | 0 photos | 0 images | 0 "
        "pictures | 0 videos | see photos | see gallery | see pictures | view slideshow | start slideshow | "
        "slideshow | see more photos | more photos | more videos | related video | related videos | latest "
        "videos | featured video | video of the day | end of carousel | end of twitter post | end of embed | "
        "skip twitter post | skip instagram post | allow content | accept and continue | show content | load "
        "content | load tweet | restart video | article content | story content | main content | list "
        "of 0 items | end of list | please use chrome browser for a more accessible video player | also "
        "available on apple podcasts | listen on apple podcasts | listen on spotify | view video | read full "
        "transcript | 0 of 0 | share this gallery",
        hits=(
            "Play video",
            "View image in fullscreen",
            "1 of 12 photos",
            "View this post on Instagram",
            "Image 3 of 9",
        ),
        misses=("Play begins at noon", "Transcript shows president pressed aide", "Video killed the radio star"),
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"(?:(?:please )?(?:to view this (?:video|content|site|page)[^.]{0,30}|please |you (?:must|need to) )(?:enable|turn on|activate|switch on) (?:your (?=java|browser))?(?:java ?script|(?:adobe )?flash(?: player)?|cookies)\b"
        r"(?:[.!,;]|$| (?:to|in|and|on|for|or|before|once|if|support)\b).{0,120}"
        r"|(?:enable|turn on|activate|switch on) (?:java ?script|cookies)(?:[.!:]?| (?:and (?:cookies|reload|refresh|try)|allow cookies|in your|on your|for (?:this|our|the best))\b.{0,80}| to (?!see how|follow)\w+ ?(?:this|the|our|comments|all|it|content|full)?\b.{0,80}))",
        guards=NOT_TOLD,
        hits=("Please enable JavaScript to view the comments powered by Disqus.", "Please enable cookies."),
        misses=(
            "Parents can enable the flash of a camera.",
            "Please turn on your flash when you enter the cave.",
            "Turn on cookies? Regulators say it is your choice.",
            "Activate Flash, and the hackers are in.",
        ),
        words="javascript cookies flash java",
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"a post shared by .{1,80}(?:\(@[\w.]+\)).{0,60}",
        hits=("A post shared by Reformation (@reformation)",),
        misses=("A post shared by the mayor drew anger.",),
        words="post_shared",
    ),
    Row(
        "ART109",
        "en",
        "line",
        "caption | image | video | videos | audio | podcast | live | clip | photo | images | watch | listen | play"
        " | pause | photos | gallery | transcript | embed | expand | collapse",
        hits=("Image", "Caption"),
        misses=("Image problem", "Caption competition winners"),
        weak=True,
    ),
    Row(
        "ART103",
        "en",
        "line",
        "promoted | commercial break",
        hits=(
            "Promoted",
            "Commercial break",
        ),
        misses=(
            "Promoted to captain",
            "Commercial breaks get longer",
        ),
        weak=True,
    ),
    Row(
        "ART109",
        "en",
        "line",
        "mute | replay | up next",  # agencies end game stories with "UP NEXT" and what follows
        hits=(
            "Up next",
            "Mute",
            "Replay",
        ),
        misses=(
            "Replay of the final ordered",
            "Mute swans return",
        ),
        weak=True,
    ),
)
