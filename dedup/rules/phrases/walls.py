"""ART105 sentences of walls and consent: what only subscribers get, why to log in, whose content this is. English and German."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:this is an?|this (?:story|article|content|video|feature|page|newsletter) is an?|view this (?:story|article|content) as an?|(?:thank you|thanks) for being an?|you (?:must|need to|have to) be an?|you are (?:currently |already )?an?|are you an?|(?:already|not(?: yet)?|new|existing|current|become)(?: an?)?)"
        r" (?:(?:digital|print|paid|premium|active|registered|current|valued|home delivery) ){0,3}(?:subscriber|member)s?(?:[- ](?:only|exclusive))?(?:(?: story| article| content| feature| benefit|-only story)|\?(?: (?:log ?in|sign ?in|activate|subscribe|register|join|click|link)\b[^\x22“”«»„]{0,100})?| (?:to (?:view|read|see|access|comment|continue|unlock|gift|vote|save)|log ?in|sign ?in|activate|with)\b[^\x22“”«»„]{0,140})?[.!]?"
        r"|as an? (?:\w+ )?(?:subscriber|member),? you(?:'ll| can| have| get| will|'re| are| receive| enjoy)\b[^\x22“”«»„]{0,200}|(?:our |all )?(?:digital |print |premium |active )?(?:subscribers|members) (?:get|enjoy|receive|can gift|can read|can access|have) (?:unlimited|full|exclusive|early|free|complete) (?:digital |online )?(?:access|articles|content|benefits|newsletters|stories)\b[^\x22“”«»„]{0,140}"
        r"|(?:our )?(?:subscribers|members|readers) (?:make|keep) (?:our|this|it|us)(?: \w+){0,2} (?:possible|going|free)\b[^\x22“”«»„]{0,100}|subscribers: (?:log ?in|sign ?in|click|activate|register)\b[^\x22“”«»„]{0,100}",
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
        r"(?:for (?:the best experience|full access|unlimited access|more|free access),? )?(?:please )?(?:log|sign) ?in (?:using|with|via) (?:your|facebook|google|apple|an? (?:e-?mail|account|code|\w+ account)|one of)\b[^\x22“”«»„]{0,100}|for the best experience,? (?:log|sign) ?in[.!]?"
        r"|by continuing(?: to (?:use|browse|read|visit))?(?: (?:this|our|the) (?:site|website|page))?,? you (?:agree|accept|consent|acknowledge)\b[^\x22“”«»„]{0,200}|i (?:have read|accept|agree to|acknowledge|understand)(?: and (?:agree|accept)(?: to)?)? (?:the|your|our) (?:[\w&]+ ){0,4}(?:privacy|terms|conditions)\b[^\x22“”«»„]{0,160}"
        r"|(?:please )?(?:see|view|review|visit|check|consult|refer to) (?:our|the) (?:[\w&]+ ){0,3}(?:privacy (?:policy|notice|statement|center|centre|page)|cookie (?:policy|notice)|terms of (?:use|service))\b[^\x22“”«»„]{0,220}|(?:our|we(?:'ve| have) updated our) (?:privacy|terms)\b[^\x22“”«»„]{0,120}"
        r"|(?:this cookie|the cookie) is (?:set|used|stored|placed|installed)\b[^\x22“”«»„]{0,260}|(?:this|the) content (?:is|was) (?:hosted|provided|published|embedded|served) by (?:an? )?(?:third|external)\b[^\x22“”«»„]{0,200}"
        r"|to (?:see|view|show|watch|display|load|listen to) (?:this|the) (?:content|video|post|embed|map|tweet|podcast|player|form),? (?:you (?:must|need|have)|please|click|accept|allow|enable)\b[^\x22“”«»„]{0,160}"
        r"|access to this page has been denied\b[^\x22“”«»„]{0,200}|we have (?:placed|stored|detected) (?:cookies|that you|an? ad)\b[^\x22“”«»„]{0,160}|register (?:now|today|here) for (?:free|unlimited)\b[^\x22“”«»„]{0,100}",
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
        ),
        words="^log ^sign ^please log sign continuing privacy terms conditions cookie cookies content embed tweet player denied detected ^register",
        longest=420,
    ),
    Row(
        "ART105",
        "en",
        "line",
        "subscriber agreement & terms of use | subscriber agreement | subscriber terms | subscriber terms and conditions | subscription terms | terms of sale | subscriber-exclusive | subscriber exclusives | subscriber only stories | subscriber-only stories | subscriber stories | subscriber-only newsletters for you | existing subscribers log in | existing subscriber? log in"
        " | existing subscribers sign in | you are a subscriber | register today | register free | register free today | register now free | cookie use | cookies notice | our cookies | about cookies | about our cookies | cookie information | cookie info | use of cookies | cookies on our site | cookies on this site | cookies on this website | cookies & privacy | cookies and privacy"
        " | updated privacy policy | privacy policy updated | privacy policy update | google privacy policy | our privacy policy | privacy policy here | privacy policy for more information | third party partners | third-party partners | data protection | data protection notice | data policy | data privacy | data privacy notice | how we use cookies | how we use your data | what are cookies? | what is a cookie?",
        hits=("Subscriber Agreement & Terms of Use", "Cookies on this site", "Google Privacy Policy", "Existing subscribers log in"),
        misses=("Our cookies won the prize", "Data protection fines rise", "Subscription terms anger viewers", "Register today's birth", "About cookies and cream"),
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:zum|um|für das) [^\x22“”«»„]{3,60}?,? ?(?:müssen|melden|loggen|bitte|können|ist)(?: sie)?(?: sich)?(?: \w+){0,5} (?:anmelden|einloggen|zustimmen|registrieren|akzeptieren|aktivieren|an|ein|erforderlich|nötig)(?: (?:oder|und) (?:registrieren|anmelden|einloggen))?[.!]?"
        r"|(?:bitte )?(?:melden|loggen) sie sich (?:bitte |hier |jetzt |zuerst ){0,2}(?:an|ein)(?:,? (?:um|oder|und) [^\x22“”«»„]{3,100})?[.!]?|(?:sie sind|du bist|ihr seid) (?:bereits|schon|noch nicht|nicht) (?:registriert|angemeldet|abonnent|kunde|mitglied|eingeloggt)(?:[.!]|\?[^\x22“”«»„]{0,100})?"
        r"|(?:hier|jetzt|zum weiterlesen|kostenlos)(?: kostenlos| gratis)? (?:anmelden|registrieren|einloggen)(?:,? (?:und|um) (?:weiter|alle|den|diesen|zu)[^\x22“”«»„]{0,60})?[.!]?|mit (?:dem|einem|ihrem) (?:laden|klick|aufruf|abspielen|aktivieren)\b[^\x22“”«»„]{0,80}(?:akzeptier|stimm|erklär|willig)[^\x22“”«»„]{0,120}"
        r"|dieses? (?:element|inhalt|video|beitrag|karte|post) (?:enthält daten|wird von|kommt von|stammt von|kann (?:hier )?nicht angezeigt)\b[^\x22“”«»„]{0,200}|sie können (?:ihn|es|sie) (?:sich )?mit einem klick (?:anzeigen|laden|aktivieren)\b[^\x22“”«»„]{0,120}|kommentieren können nur (?:angemeldete|registrierte)\b[^\x22“”«»„]{0,80}"
        r"|wenn sie (?:diesen|den|das) (?:inhalt|video|externen inhalt|element)[^\x22“”«»„]{0,40} (?:laden|anzeigen|aktivieren|ansehen)\b[^\x22“”«»„]{0,200}",
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
)  # fmt: skip
