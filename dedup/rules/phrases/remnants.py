"""What players, galleries, embeds, error pages and old browsers leave in scraped English text."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD
from dedup.rules.row import Row

_CREDIT = (
    r"(?![^!?]*\b(?:you (?:see|can)|says?|historians)\b)(?=[^!?]*(?:/|getty|istock|shutterstock|courtesy|credit|instagram|\bap\b|\bafp\b|reuters|\bnpr\b|splash"
    r"|wireimage|collection|archives?\b))[^!?]{2,90}(?<!\.)"
)
_PAGE = r"the page you(?:'re| are| were| have)? ?(?:requested|looking for|trying to (?:access|reach|view)|tried to (?:access|reach))"

ROWS: tuple[Row, ...] = (
    Row(
        "ART103",
        "en",
        "regex",
        r"(?:this |the )?(?:story|article|text|post|content|interview|report|blog|column|coverage|review|recipe|list)"
        r" (?:continue[sd]?|resumes) (?:below|after)(?: (?:the |this |our |an )?(?:advertisement|ads?|adverts?|commercial"
        r"|videos?|photos?|galler(?:y|ies)|images?|maps?|charts?|graphics?|slideshow|poll|player|newsletter|sign-?up"
        r"|newsletter sign-?up|promo(?:tion)?|break|form|embed|tweet|survey|recommendations?|sponsor(?:ed)?(?: (?:message|content|links?))?))?"
        r"\W{0,6}(?:advertisement)?\W{0,4}",
        hits=(
            "Story Continued Below",
            "This story continues below",
            "Article continued below",
            "Story continued below advertisement",
            "The article continues after the newsletter sign-up",
            "Text continues below photo",
        ),
        misses=(
            "The story continues after the war",
            "Report continues below the surface of politics",
            "Story continued in the Senate",
            "The review continues after Christmas, she said.",
            "Coverage continued below par",
        ),
        words=(
            "continues_below continued_below continue_below continues_after continued_after continue_after"
            " resumes_below resumes_after"
        ),
    ),
    Row(
        "ART109",
        "en",
        "regex",
        rf"(?:enlarge (?:this )?image (?:toggle caption(?: [^!?]{{2,90}}(?<!\.))?|{_CREDIT})|toggle caption(?: {_CREDIT})?"
        rf"|image zoom(?: {_CREDIT})?|hide caption|toggle caption)",
        hits=(
            "Enlarge this image toggle caption Jane Doe/AP Jane Doe/AP",
            "Enlarge this image iStockphoto iStockphoto",
            "toggle caption Jane Doe collection",
            "Image zoom Getty Images",
            "Image zoom Jane Doe/WireImage",
        ),
        misses=(
            "Image zoom lets astronomers see further",
            "Enlarge this image to see the house where he was born.",
            "Toggle caption and picture, the manual says.",
            "Enlarge this image of the union, he said.",
            "Enlarge this image and you see Reuters written on the flag",
        ),
        words="enlarge_this ^enlarge_image toggle_caption ^image_zoom ^hide_caption",
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"\[/?(?:pullquote|embedtweet|embed-?tweet|tweet|embed|gallery|caption|youtube|vimeo|playlist|soundcloud|iframe"
        r"|adsense|contact-form(?:-7)?|jetpack[\w-]*|polldaddy|scribd|slideshare|dropcap|vc_\w+|et_pb_\w+|fusion_\w+"
        r"|wp_ad_camp_\d|rev_slider|shortcode|mc\dwp_form|smartslider\d|the_ad|ad_\d+)(?:(?:=|:? ?https?:|\s[\w-]{1,24}\s?=|\s\d)[^\[\]]{0,240})?\]"
        r"(?:https?://[^\s\[\]]{1,200})?(?:\[/[\w-]{2,24}\])?",
        hits=(
            "[pullquote]",
            "[/pullquote]",
            "[embedtweet id=533458827870339074]",
            '[caption id="attachment_1" align="alignleft"]',
            "[embed]https://example.com/watch?v=1[/embed]",
            "[vc_column_text]",
        ),
        misses=(
            "[applause]",
            "[Gallery of Modern Art]",
            "[caption missing in the original]",
            "[Tweets were deleted, he said]",
            "The poem ends: [caption]",
        ),
        words=(
            "^pullquote ^embedtweet ^embed ^tweet ^gallery ^caption ^youtube ^vimeo ^playlist ^soundcloud ^iframe"
            " ^adsense ^contact ^jetpack ^polldaddy ^scribd ^slideshare ^dropcap ^rev_slider ^shortcode ^vc_row ^vc_column"
            " ^vc_column ^vc_single ^the_ad"
        ),
        longest=300,
    ),
    Row(
        "ART109",
        "en",
        "regex",
        r"(?:(?:video loading )?(?:video unavailable )?(?:click to play )?(?:tap to play )?the video will"
        r" (?:start|begin|auto-?play) (?:in|soon) ?\d* ?(?:seconds? )?(?:cancel)?(?: play now)?"
        r"|just watched [^\n]{5,160} replay more videos \.\.\. must watch [^\n]{3,180}"
        r"|play video content(?: exclusive)?(?: [\w.]{2,24}\.com)?"
        r"|(?:your browser does not support the (?:audio|video) (?:element|tag)\.?\s*){1,4}"
        r"|(?:video )?(?:viewing|watching|playing) this video requires [^\n]{3,60}(?:\. download [^\n]{3,60})?"
        r"|sorry,? (?:the|this) video (?:was|has been) (?:deleted|removed)(?: or does not exist)?\.?"
        r"|if the owner of this video has granted you access,? please [^\n]{3,40})",
        hits=(
            "The video will start in 8 Cancel",
            "Video Loading Video Unavailable Click to play Tap to play The video will start in 8 Cancel Play now",
            "JUST WATCHED Mayor: the bridge stays Replay More Videos ... MUST WATCH Mayor: the bridge stays 02:03",
            "Play video content EXCLUSIVE Example.com",
            "Viewing this video requires Adobe Flash Player 8 or higher. Download the free player.",
            "Sorry, the video was deleted or does not exist.",
        ),
        misses=(
            "The video will start a debate",
            "The video will begin in court on Monday.",
            "Just watched the debate, he wrote.",
            "Watching this video requires strong nerves and patience, his widow says in a letter to the judge, and no help.",
            "Play video games, doctors say",
        ),
        words=(
            "video_will ^just_watched ^play_video browser_does ^viewing_this ^watching_this ^playing_this ^video_viewing"
            " ^sorry_the ^sorry_this ^if_the"
        ),
        longest=400,
    ),
    Row(
        "ART109",
        "en",
        "line",
        "prev image 0 of 0 | next image 0 of 0 | prev next image 0 of 0 | previous image 0 of 0 | image zoom"
        " | watch queue queue | watch queue queue remove all | remove all disconnect | watch queue | remove all"
        " | the interactive transcript could not be loaded | rating is available when the video has been rented"
        " | this feature is not available right now. please try again later | want to watch this again later?"
        " | sign in to add this video to a playlist | sign in to report inappropriate content | report the video?"
        " | need to report the video? | loading the player | loading playlists | video player is loading"
        " | this is a modal window. this modal can be closed by pressing the escape key or activating the close button"
        " | tweet with a location | advertisement thanks for watching! visit website | thanks for watching! visit website"
        " | your ads will be inserted here by | photo gallery loading | slideshow loading | prev next | prev next 0 of 0"
        " | scroll through the gallery | media requires javascript to play | please turn on javascript. media requires"
        " javascript to play | javascript is required to load the comments | javascript is required to view comments",
        hits=(
            "prev Image 2 of 2",
            "Watch Queue Queue",
            "The interactive transcript could not be loaded.",
            "Rating is available when the video has been rented.",
            "Loading the player...",
            "JavaScript is required to load the comments.",
        ),
        misses=(
            "Watch the queue grow",
            "Image 2 of 2 shows the suspect",
            "Loading the player onto a stretcher",
            "Prevent the next crisis",
            "Remove all troops, says envoy",
        ),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:you(?:'re| are) (?:currently )?using an? (?:older|old|outdated|unsupported|obsolete) (?:browser|version of (?:your browser|[\w ]{0,12}(?:internet explorer|chrome|safari|firefox|edge)|our app|the app))"
        r"|for full functionality of this site,? it is necessary to enable javascript|javascript is (?:not available|disabled|required|turned off|not enabled)(?:[.!]|$| (?:in|on) (?:your|this)\b| (?:to|for) (?:view|load|use|read|comment|play|watch|continue|this|the (?:site|page|comments|full))\b)"
        r"|please enable javascript to (?:watch|view|see|play|listen|read|continue)|enable javascript to (?:watch|view|see|play|listen to|read|continue)(?:$|[.!]| (?:this|the|all|our|comments)\b)"
        r"|if you are using (?:an )?ad-?block(?:ing|er)?(?: software)?,? please (?:disable|consider|turn|whitelist|allow|add|support|switch|pause)"
        r"|the (?:[\w.]{2,40} )?sites? (?:look|perform|work|is|are)s?(?: and perform)?(?: best| best viewed)(?: when)? (?:using|in|with) a modern browser"
        r"|visiting (?:the|this) site with internet explorer or"
        r"|(?:[^\n]{3,100}[.!] ?)?this site is protected by re-?captcha"
        r"|your device is not allowed access to this site|the site you are trying to visit is not secure"
        r"|(?:[^\n]{2,30} )?this content is available customized for our international audience)[^“”«»„]{0,280}", guards=NOT_TOLD,
        hits=(
            "You are using an older browser version. Please use a supported version for the best Example experience.",
            "For full functionality of this site it is necessary to enable JavaScript. Here are the instructions.",
            "Please enable Javascript to watch this video",
            "JavaScript is not available.",
            "If you are using ad-blocking software, please disable it and reload the page.",
            "All the best of today. This site is protected by reCAPTCHA Privacy Policy | Terms of Service",
            "This content is available customized for our international audience. Switch to UK edition?",
        ),
        misses=(
            "You are using an old trick, he told her.",
            "JavaScript is the language most programmers know.",
            "If you are using gas, turn it off.",
            "This site is protected by law and by a fence.",
            "Your device is not allowed on planes.",
            "The site you are trying to build will flood, the engineer warned.",
            "You are using an old version of the truth.",
            "JavaScript is required for most jobs in the field.",
            "JavaScript is disabled in Tor by default.",
            "Visiting the site with Internet Explorer is a risk, Germany warns.",
        ),
        words=(
            "^you're ^you_are ^for_full ^javascript_is ^enable_javascript ^please_enable ^if_you"
            " modern_browser internet_explorer protected_by ^your_device ^the_site international_audience"
        ),
        longest=420,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        rf"(?:(?:oops|sorry|uh-oh|whoops)\W{{0,3}}(?:it looks like )?{_PAGE}|{_PAGE} (?:can(?:no|')t|cannot|could not|couldn't|was"
        r" not|wasn't|has been|does not|doesn't|is not|isn't|is no longer|might have|may have)(?: been| be)?(?: currently| longer)? (?:found|displayed|loaded|reached|available|exist|moved|removed|deleted|expired|here|working)\b"
        r"|we(?: a|')re redirecting you to (?:our|the) (?:home ?page|main page)"
        r"|(?:we are very sorry for the inconvenience\. )?it looks like you are trying to access a page that does not exist"
        r"|this account has been suspended\. contact your hosting provider|this domain (?:name )?(?:was recently registered"
        r" (?:at|with|by)|has expired(?=[.!]|$)|is parked|(?:may be|is) for sale(?=[.!]|$| (?:give|contact|click|at|by the owner|by its owner)\b))"
        r"|[\w.]{2,30} is currently unavailable\. we are working to resolve|for transfer instructions to godaddy"
        r"|(?:error )?404\W{0,3}(?:error\W{0,3})?(?:page |file )?not found|(?:page|file) not found\W{0,3}(?:error )?404?)"
        r"[^“”«»„]{0,240}", guards=NOT_TOLD,
        hits=(
            "Oops! It Looks like the page you are looking for has been removed.",
            "The page you requested cannot be found at this time. It may be temporarily unavailable.",
            "We're redirecting you to our homepage...",
            "This Account has been suspended. Contact your hosting provider for more information.",
            "This domain was recently registered at Example.com. Please check back later!",
            "404 - Page not found",
        ),
        misses=(
            "The page you are looking at was written in 1611.",
            "This account has been suspended by Twitter, the ministry says.",
            "Oops! The minister forgot his speech.",
            "The page you requested from the archive costs two euros, she wrote.",
            "This domain of kings",
            "The page you are looking for is not on any map, the monk told him.",
            "This domain is for sale, and the price is $30m.",
        ),
        words=(
            "the_page redirecting_you ^it_looks ^we_are ^this_account ^this_domain currently_unavailable ^for_transfer"
            " page_not file_not"
        ),
        longest=360,
    ),
    Row(
        "ART107",
        "en de fr es it nl da sv no pl pt",
        "regex",
        r"(?:this (?:article|story|post|page) is (?:more than|over) (?:an?|one|\d\d?) (?:years?|months?) old"
        r"|dieser (?:artikel|beitrag) ist (?:mehr als|über|älter als) (?:einem?|ein|\d+) (?:jahre?|monate?)(?: alt)?"
        r"|(?:cet article|cette page) (?:a|date de) plus d(?:e |')(?:un an|\d+ (?:ans|mois))"
        r"|est[ea] (?:artículo|noticia|nota) tiene más de (?:un|\d+) (?:años?|meses)"
        r"|quest[oa]'? ?(?:articolo|notizia|pagina) (?:ha|è stat[oa] pubblicat[oa]) più di (?:un|\d+) (?:ann[oi]|mes[ei])(?: fa)?"
        r"|dit (?:artikel|bericht) is (?:meer dan|ouder dan) (?:een|\d+) (?:jaar|maanden)(?: oud)?"
        r"|denne artikel(?:en)? er (?:mere? e[nd]+|over) (?:et|\d+) år gam(?:mel|melt)"
        r"|denne artikkelen er (?:mer enn|over) (?:ett?|\d+) år(?: gammel)?"
        r"|den här artikeln är (?:mer än|över) (?:ett|\d+) år gammal|denna artikel är (?:mer än|över) (?:ett|\d+) år gammal"
        r"|(?:ten )?artykuł (?:ma (?:więcej niż|ponad)|sprzed (?:ponad )?) ?(?:rok|roku|\d+ lat[a]?)"
        r"|este artigo tem mais de (?:um|\d+) anos?)[.!]?",
        hits=(
            "This article is more than 3 years old",
            "This story is over 5 years old.",
            "Dieser Artikel ist mehr als 3 Jahre alt",
            "Cet article date de plus d'un an",
            "Este artículo tiene más de 3 años",
            "Questo articolo ha più di 2 anni",
            "Dit artikel is meer dan 3 jaar oud",
            "Denne artikel er mere end 3 år gammel",
            "Denna artikel är mer än 1 år gammal",
        ),
        misses=(
            "This article is more than a review",
            "This story is over 500 years old, and it is still told.",
            "Dieser Artikel ist über die Jahre gewachsen",
            "Cet article a plus de défauts que de qualités",
            "Dit artikel is meer dan een mening",
            "Este artículo tiene más de novela que de ensayo",
        ),
        words=(
            "^this_article ^this_story ^this_post ^this_page ^dieser_artikel ^dieser_beitrag ^cet_article ^cette_page"
            " ^este_artículo ^esta_noticia ^esta_nota ^este_artigo ^questo_articolo ^questa_notizia ^questa_pagina"
            " ^dit_artikel ^dit_bericht ^denne_artikel ^denne_artikkelen ^den_här ^denna_artikel ^ten_artykuł"
            " ^artykuł_ma ^artykuł_sprzed"
        ),
        longest=80,
    ),
)  # fmt: skip
