"""ART105 sentences of walls and consent: what only subscribers get, why to log in, whose content this is. English and German."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, NOT_TOLD_DE, UNQUOTED
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:this is an?|this (?:story|article|content|video|feature|page|newsletter) is an?|view this (?:story|article|content) as an?) (?:(?:digital|print|paid|premium|exclusive) ){0,2}(?:subscriber|member)s?"
        r"(?:[- ](?:only|exclusive))?(?: story| article| content| feature| benefit|-only story)?(?<!is a subscriber)(?<!member)[.!]?"
        r"|(?:thank you|thanks) for being an? (?:[\w-]+ ){0,2}(?:subscriber|member)[.!]?"
        r"|you (?:must|need to|have to) be an? (?:[\w-]+ ){0,2}(?:subscriber|member)(?: to (?:view|read|see|access|comment|continue|unlock|gift)(?: (?:this|more|on this|all (?:our|articles|content)|our|the full|the rest|premium|subscriber)\b.{0,60})?)?[.!]?"
        r"|(?:you are (?:currently|already) an?|are you an?|already an?|not(?: yet)? an?|new|existing|current|become an?) (?:(?:digital|print|paid|premium|active|registered|current|valued|home delivery) ){0,3}"
        r"(?:subscriber[?.!]?|(?:subscribers?|members?)(?:\?(?= )| to (?:view|read|access|unlock) (?:this|more|the full|our|all)\b.{0,60}$| log ?in| sign ?in|: log ?in|: sign ?in| activate)(?: ?(?:log ?in|sign ?in|activate|subscribe|register|click|link|here|your|now|in)\b.{0,80})?[.!]?)"
        r"|(?!.*\bcancel\b)(?=.*\b(?:gift articles?|(?:our|all|unlimited|ad-free|exclusive|digital) (?:\w+ )?(?:articles?|stories|content|access|newsletters?|edition|site|website|archive|journalism)|e-?paper|e-?edition|comments?)\b)as an? (?:\w+ )?(?:subscriber|member),? you(?:'ll| can| have| get| will|'re| are| receive| enjoy)\b.{0,200}"
        r"|(?:our |all )?(?:digital |print |premium |active )?subscribers (?:get|enjoy|receive|can gift|can read|can access|have) (?:unlimited|full|exclusive|early|free|complete) (?:digital |online )?(?:access|articles|content|benefits|newsletters|stories)"
        r"(?:[.!]|$| (?:to|and|on|of)\b.{0,60}\b(?:articles?|stories|site|website|content|coverage|newsletters?|e-?paper|archives?|app|journalism|reporting)\b.{0,60})"
        r"|(?:our )?(?:subscribers|members|readers) (?:make|keep) (?:our|this) (?:work|journalism|reporting|newsroom|site|coverage|website)(?: \w+){0,2} (?:possible|going|free)\b.{0,100}"
        r"|subscribers: (?:log ?in|sign ?in|click here|activate|register)(?: (?:here|now|to (?:your|read|access|continue|view|get)|for|your)\b.{0,80})?[.!]?)", guards=NOT_TOLD + UNQUOTED,
        hits=(
            "This is a subscriber exclusive story",
            "As a subscriber, you have 10 gift articles to give each month.",
            "New subscriber? Activate",
            "You must be a subscriber to view this content",
            "Subscribers get unlimited access",
            "Our subscribers make our work possible.",
        ),
        misses=(
            "As a subscriber, she had read it for years.",
            "Existing subscribers left in droves.",
            "You are a member of the jury, he said.",
            "Members have every right to be angry",
            "This is a member of the cat family.",
            "Subscribers make up half of sales.",
            "You must be a member to vote, and only 160,000 are.",
            "As a member, you can bring a guest to the club on Sundays.",
            "Members enjoy free access to 500 sites.",
            "Members keep us going, the choir's founder says.",
            "Existing members with access to the lounge were furious.",
            "As a Costco member, you get a free website and card.",
        ),
        words=(
            "subscriber subscribers ^readers ^members ^our_members ^our_readers ^all_members ^this_is ^this_story"
            " ^this_article ^this_content ^this_video ^this_feature ^this_page ^this_newsletter ^view_this"
            " ^thank_you ^thanks_for ^you_must ^you_need ^you_have ^you_are ^are_you ^already ^not ^new_member"
            " ^existing_member ^current_member ^become_a ^become_an ^become_member member_you digital_members"
            " print_members premium_members active_members"
        ),
        longest=300,
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:(?:for (?:the best experience|full access|unlimited access|more|free access),? )?(?:please )?(?:log|sign) ?in (?:using|with|via) (?:your|facebook|google|apple|twitter|linkedin|an? (?:e-?mail|code|account)|one of)"
        r"(?:,? (?:account|accounts|social|network|networks|media|address|or|and|sign|in|log|with|via|using|facebook|google|apple|twitter|linkedin|e-?mail|password|your|an?|one|of|these|to|continue|here|comment|username|existing|library|below|credentials|id|subscriber|subscription|details|login|code|microsoft|amazon|yahoo|passkey|link|phone|number|mobile|disqus)){0,14}(?<!your)(?: to (?:continue|comment|access (?:this|your|our|all)|view|read|save|get (?:full|unlimited|access)|join the|unlock|start|enjoy|post|manage)\b.{0,60}| for (?:free|full|more|exclusive|unlimited|instant|easy|quick)\b.{0,60})?[.!:]?|(?:please )?(?:log|sign) ?in (?:using|with|via) (?:your|an?) [^.?!,:]{2,50} (?:account|id|credentials|subscription|details)(?: to (?:continue|comment|access (?:this|your|our|all)|view (?:this|the)|read|save|get (?:full|unlimited|access)|join the|unlock|start|enjoy|post|manage)\b.{0,60}|(?: \w+){1,3})?[.!]?|(?:please )?(?:log|sign) ?in (?:using|with|via) (?:facebook|google|apple|twitter)(?: account)? (?:sign|log|login|continue|create|register|connect|click|or|forgot|email|e-mail|remember)\b.{0,120}|for the best experience,? (?:log|sign) ?in[.!]?"
        r"|(?=.*\b(?:terms|privacy|cookies?|polic(?:y|ies)|agreement|conditions|guidelines)\b)by continuing(?: to (?:use|browse|read|visit))?(?: (?:this|our|the) (?:site|website|page))?,? you (?:agree|accept|consent|acknowledge)\b(?! that the\b).{0,200}"
        r"|i (?:have read|accept|agree to|acknowledge|understand)(?: and (?:agree|accept)(?: to)?)? (?:the|your|our) (?:[\w&]+ ){0,2}(?:privacy (?:policy|notice|statement)|terms|conditions)(?:$|[.!*,]| (?:and|&|of (?:use|service|sale))\b).{0,140}"
        r"|(?:please )?(?:see|view|review|visit|check|consult|refer to|read) our (?:[\w&]+ ){0,3}(?:privacy (?:policy|notice|statement|center|centre|page)|cookie (?:policy|notice)|terms of (?:use|service))(?:$|[.!)]| (?:and|for|to|here|page|at|or|below)\b).{0,200}"
        r"|(?:please )?(?:see|view|review|visit|check|consult|refer to) the (?:[\w&]+ ){0,3}(?:privacy (?:policy|notice|statement)|cookie (?:policy|notice)|terms of (?:use|service))(?: for (?:more|further|details|information)\b.{0,120})?[.!]?"
        r"|our (?:privacy (?:policy|notice|statement|cent(?:er|re))|terms (?:of (?:use|service)|and conditions|& conditions))(?:$|[.!]| (?:and|&|applies|apply|can be found|explains?|has been updated|have been updated|here)\b).{0,120}"
        r"|we(?:'ve| have) (?:recently )?updated our (?:privacy (?:policy|notice|statement)|terms|privacy and cookies?)\b.{0,120}"
        r"|(?=.*\b(?:websites?|site|visitors?|users?|consent|plugin|browser|session|analytics|bots|advert\w+|google|information|gdpr)\b)(?:this cookie|the cookie) is (?:set|used|stored|placed|installed)\b.{0,260}"
        r"|(?:this|the) content is (?:hosted|provided|embedded|served) by (?:an? )?(?:third[- ]party|(?:external|third) (?:sites?|providers?|platforms?|party|parties|services?|sources?))(?:$|[.,!]| (?:and may|that|which|provider|site|website|service|platform)\b).{0,160}"
        r"|to (?:see|view|show|watch|display|load|listen to) (?:this|the) (?:content|video|post|embed|map|tweet|podcast|player|form),? (?:please|click|accept|allow|enable|you (?:must|need|have)(?: to)? (?:accept|enable|allow|agree|log|sign|flash|java|cookies|be logged|consent|update|turn|give))\b.{0,160}"
        r"|access to this page has been denied\b.{0,200}|we have (?:placed|stored) (?:\w+ )?cookies on your (?:computer|device|browser)\b.{0,160}|we(?: have|'ve) detected (?:that you(?: are|'re) (?:using|running)|an? ad)\b.{0,160}"
        r"|register (?:now|today|here) for (?:free,? )?(?:and )?(?:unlimited|full|free) access(?: to (?:our|all|[\w-]+\.\w+|this|premium|more|exclusive|news|stories|articles|[\w ]{2,20}\.com)\b.{0,80})?[.!]?)", guards=NOT_TOLD + UNQUOTED,
        hits=(
            "Log in using your social network account",
            "By continuing, you agree to our privacy policy.",
            "See our Privacy Policy and Third Party Partners to learn more about the use of data and your rights.",
            "This cookie is set by GDPR Cookie Consent plugin.",
            "This content is hosted by a third party.",
            "To view this video, please enable cookies",
            "Register now for FREE unlimited access to Example.com",
        ),
        misses=(
            "Log in using force, he told them.",
            "By continuing, you lose, he warned.",
            "See our privacy as a right, the judge wrote.",
            "The content of the letter was published by an accident of fate.",
            "Privacy is dead, says author",
            "To see the map, go to the museum.",
            "Check the privacy policy before you install an app.",
            "Our terms of trade have got worse since the referendum.",
            "By continuing, you acknowledge that the war is worth its cost.",
            "The cookie is used as a unit of currency in prison.",
            "I understand the terms of the deal were changed at night.",
            "Log in with your thumb: banks ditch passwords",
            "Log in with your NHS account to book a jab.",
            "Register here for free access to the exhibition",
        ),
        words=(
            "in_using in_via in_with login signin best_experience ^by_continuing ^i_have ^i_accept ^i_agree ^i_acknowledge"
            " ^i_understand ^see_our ^view_our ^review_our ^visit_our ^check_our ^consult_our ^refer_to ^read_our ^please_see"
            " ^please_view ^please_review ^please_visit ^please_check ^please_consult ^please_refer ^please_read ^see_the"
            " ^view_the ^review_the ^visit_the ^check_the ^consult_the ^our_privacy ^our_terms ^we_have ^we've ^this_cookie"
            " ^the_cookie ^this_content ^the_content ^to_see ^to_view ^to_show ^to_watch ^to_display ^to_load ^to_listen"
            " ^access_to ^register_now ^register_today ^register_here"
        ),
        longest=420,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "subscriber agreement & terms of use | subscriber agreement | subscriber terms | subscriber terms and "
        "conditions | subscription terms | terms of sale | subscriber-exclusive | subscriber exclusives | "
        "subscriber only stories | subscriber-only stories | subscriber stories | subscriber-only newsletters "
        "for you | existing subscribers log in | existing subscriber? log in | existing subscribers sign in | "
        "you are a subscriber | register free | register free today | register now free | cookie use | cookies "
        "notice | about our cookies | cookie information | cookie info | use of cookies | cookies on our site | "
        "cookies on this site | cookies on this website | cookies & privacy | cookies and privacy | updated "
        "privacy policy | privacy policy updated | privacy policy update | google privacy policy | our privacy "
        "policy | privacy policy here | privacy policy for more information | third party partners | third-party "
        "partners | data protection | data protection notice | data policy | data privacy | data privacy notice "
        "| how we use cookies | how we use your data",
        hits=("Subscriber Agreement & Terms of Use", "Cookies on this site", "Google Privacy Policy", "Existing subscribers log in"),
        misses=("Our cookies won the prize", "Data protection fines rise", "Subscription terms anger viewers", "Register today's birth", "About cookies and cream"),
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:(?=.*\b(?:inhalte?|artikel|beitr(?:a|ä)ge?|videos?|texte?|kommentar\w*|kommentieren|weiterlesen|weiterzulesen|lesen|funktion\w*|merkliste|element|diskussion|kompletten|plus|folgen)\b)(?:zum|um|für das) .{3,60}?,? ?(?:müssen|melden|loggen|bitte|können|ist)(?: sie)?(?: sich)?(?: \w+){0,5} (?:anmelden|einloggen|zustimmen|registrieren|akzeptieren|aktivieren|an|ein|erforderlich|nötig)(?: (?:oder|und) (?:registrieren|anmelden|einloggen))?[.!]?"
        r"|(?:bitte )?(?:melden|loggen) sie sich (?:bitte |hier |jetzt |zuerst ){0,2}(?:an|ein)(?:(?=.*\b(?:artikel|inhalte?|lesen|kommentar\w*|kommentieren|registrier\w+|konto|weiterlesen|weiterzulesen|beitrag|diskutieren|funktion\w*|merkliste)\b),? (?:um|oder|und) .{3,100})?[.!]?"
        r"|(?:sie sind|du bist|ihr seid) (?:bereits|schon|noch nicht|nicht) (?:registriert|angemeldet|abonnent|eingeloggt)(?:[.!]?|\?(?: (?:dann |bitte |hier |jetzt ){0,2}(?:melden|loggen|registrieren|anmelden|einloggen|abonnieren|zum)\b.{0,80})?)|(?:sie sind|du bist) (?:bereits|schon|noch nicht) (?:kunde|mitglied|abonnent)\?(?: (?:dann |bitte |hier |jetzt ){0,2}(?:melden|loggen|registrieren|anmelden|einloggen)\b.{0,80})?"
        r"|(?:hier|jetzt|zum weiterlesen|kostenlos)(?: kostenlos| gratis)? (?:anmelden|registrieren|einloggen)(?:,? (?:und|um) (?:weiterlesen|weiterzulesen|alle (?:artikel|inhalte|vorteile|texte)|den (?:artikel|text|beitrag)|diesen (?:artikel|beitrag|inhalt|text)|zu (?:lesen|kommentieren))\b.{0,40})?[.!]?"
        r"|mit (?:dem|einem|ihrem) (?:laden|klick|aufruf|abspielen|aktivieren)\b.{0,80}\b(?:akzeptieren sie|stimmen sie|erklären sie|willigen sie|stimmst du|akzeptierst du|erklärst du)\b.{0,120}"
        r"|dieses? (?:element|inhalt|video|beitrag|karte|post) (?:enthält daten von|wird von \S+ (?:bereitgestellt|geladen|eingebunden)|(?:kommt|stammt) von (?:einem )?(?:extern\w*|twitter|youtube|facebook|instagram|tiktok|drittanbieter\w*|dritten)|kann (?:hier |leider )?nicht angezeigt werden(?=$|[.!]|,? (?:weil|da)\b)).{0,200}"
        r"|sie können (?:ihn|es|sie) (?:sich )?mit einem klick (?:anzeigen|laden|aktivieren)(?: lassen)?(?:[.!]|$| und wieder\b).{0,120}|kommentieren können nur (?:angemeldete|registrierte)(?: \w+)?[.!]?"
        r"|wenn sie (?:diesen|den|das) (?:inhalt|video|externen inhalt|element).{0,40} (?:laden|anzeigen|aktivieren|ansehen)\b(?=.*\b(?:daten|cookies|einverstanden|stimmen|akzeptieren|übermittelt|übertragen|anbieter)\b).{0,200})", guards=NOT_TOLD_DE + UNQUOTED,
        hits=(
            "Bitte loggen Sie sich ein",
            "Melden Sie sich an, um diesen Artikel zu lesen",
            "Um diesen Inhalt zu sehen, müssen Sie zustimmen",
            "Hier anmelden, um weiterzulesen",
            "Sie sind bereits registriert? Dann melden Sie sich hier an.",
            "Sie können ihn sich mit einem Klick anzeigen lassen und wieder ausblenden.",
        ),
        misses=(
            "Melden Sie sich an der Kasse, sagte der Wirt.",
            "Um den Preis müssen sie feilschen",
            "Sie sind nicht Kunde, Sie sind Ware, schrieb er.",
            "Hier anmelden wollte sich keiner.",
            "Dieser Beitrag stammt aus dem Jahr 1990.",
            "Zum Glück müssen sie nicht weit fahren.",
            "Zum Impfen müssen Sie sich anmelden.",
            "Mit einem Klick akzeptieren Nutzer, dass ihre Daten verkauft werden.",
            "Dieses Video wird von Millionen gesehen.",
            "Wenn Sie das Video ansehen, wird Ihnen schlecht.",
            "Sie sind noch nicht registriert? Dann gehen Sie zum Amt.",
        ),
        words="^bitte ^melden ^loggen ^um ^zum ^für ^sie ^du ^hier ^jetzt ^kostenlos ^mit ^dieses ^dieser ^kommentieren ^wenn",
        longest=300,
    ),
    Row(
        "ART105",
        "de",
        "line",
        "hinweise zum datenschutz | informationen zum datenschutz | datenschutz-hinweis | datenschutz-hinweise | datenschutzhinweis | datenschutzhinweise | zur datenschutzerklärung | datenschutzerklärung lesen | unsere datenschutzerklärung | es gilt die datenschutzerklärung | datenschutz & cookies | datenschutz und cookies | datenschutz & nutzungsbedingungen | datenschutz impressum"
        " | impressum datenschutz | agb datenschutz impressum | cookies & tracking | cookies verwalten | cookie-hinweis | cookie-richtlinie | cookie richtlinie | cookie-präferenzen | cookies ablehnen | inhalte von drittanbietern | externe inhalte | externer inhalt | externen inhalt laden | externe inhalte laden | externe inhalte zulassen | inhalte immer anzeigen | inhalte immer laden | alle externen inhalte anzeigen",
        hits=("Hinweise zum Datenschutz", "Externe Inhalte laden", "Impressum Datenschutz"),
        misses=("Datenschutz in Gefahr", "Externe Inhalte der Akten", "Hinweise zum Datenschutzskandal"),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "register today | our cookies | about cookies | what are cookies? | what is a cookie?",
        hits=("Register today", "Our cookies", "About cookies"),
        misses=("Register today's birth", "Our cookies won the prize"),
        weak=True,
    ),
)  # fmt: skip
