"""German."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![„“»«\x22](?![^„“”«»\x22]{0,40}[“”«\x22]:)|.*\b(?:sag(?:t|te|ten|en)|erklär(?:t|te|ten)|heisst es|hiess es|so (?:der|die|das|ein|eine)|meint|meinte|warnt|warnte|warnen|rät|riet|raten|kritisiert|kritisierte|schrieb|schreibt|berichtet|fordert|forderte|fragte|versprach|lautet|behauptet|steht unter|räumt|bittet|bat|baten|gestand|betrüger|verbraucherzentrale)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "de",
        "cue",
        "lesen sie auch | lesen sie dazu | lesen sie mehr | lesen sie hier | lesen sie weiter | lesen sie jetzt"
        " | lesen sie außerdem | lesen sie hierzu auch | lesen sie dazu auch | lesen sie mehr zum thema"
        " | lesen sie mehr dazu | lies auch | lies dazu | lies mehr | lies hier | lest auch | lest hier"
        " | lesetipp | lese-tipp | lesetipps | lesetipp der redaktion | mehr zum thema | mehr dazu | mehr lesen"
        " | mehr erfahren | mehr hierzu | mehr zu diesem thema | auch interessant | auch interessant für sie"
        " | ebenfalls interessant | passend dazu | passend zum thema | siehe auch | siehe dazu"
        " | verwandte artikel | verwandtes thema | verwandte themen | ähnliche artikel"
        " | das könnte sie auch interessieren | das könnte dich auch interessieren | das könnte sie interessieren"
        " | das könnte dich interessieren | könnte sie auch interessieren | weiterlesen | hier weiterlesen"
        " | jetzt weiterlesen | hier geht es zum artikel | zum artikel | zum vollständigen artikel"
        " | weitere artikel | weitere nachrichten | weitere meldungen | mehr nachrichten | mehr news"
        " | aus dem archiv | empfehlung der redaktion | meistgelesen | video zum thema | video dazu"
        " | podcast zum thema | sehen sie auch | sehen sie hier | hören sie auch | hier nachlesen | zum nachlesen"
        " | liveticker zum nachlesen | zum liveticker | themenseite | unser überblick | unser newsblog"
        " | die wichtigsten nachrichten | top-thema",
        hits=(
            "Lesen Sie auch: Brücke bleibt gesperrt",
            "MEHR ZUM THEMA: Was der Sturm anrichtet",
            "Siehe auch – Der lange Weg nach Hause",
            "Lesetipp | Zehn Fragen zur Rente",
        ),
        misses=(
            "Lesen Sie auch Bücher, die Sie ärgern, riet sie.",
            "Mehr als 2500 Menschen flohen.",
            "Zum Thema sagte er nichts.",
        ),
    ),
    Row(
        "ART101",
        "de",
        "cue",
        "video | podcast | interview | kommentar | analyse | hintergrund | reportage | fotostrecke | bildergalerie"
        " | bilderstrecke | grafik | umfrage | quiz | liveblog | newsblog | live | exklusiv | porträt | faktencheck"
        " | übersicht | überblick | tipp | auch | dazu | weiter | nächster artikel | vorheriger artikel | plus"
        " | hintergründe",
        hits=("Video: So lief der Abend", "Fotostrecke: Der Umzug in Bildern"),
        misses=("Video beweist Foul", "Kommentar des Trainers überrascht"),
        weak=True,
    ),
    Row(
        "ART101",
        "de",
        "line",
        "weiterlesen | mehr lesen | mehr erfahren | mehr anzeigen | alle anzeigen | mehr dazu | mehr laden"
        " | mehr artikel laden | weitere laden | weitere artikel | weitere meldungen | weitere nachrichten"
        " | alle artikel | alle nachrichten | alle meldungen | zum artikel | zum thema | lesen sie mehr"
        " | lesen sie auch | lesen sie dazu | lesen sie hier mehr | lesen sie hier weiter | lesen sie hier"
        " | hier weiterlesen | jetzt lesen | artikel lesen | jetzt weiterlesen | ganzen artikel lesen"
        " | artikel weiterlesen | weniger anzeigen | mehr infos | weitere informationen | hier mehr lesen"
        " | lesen sie mehr zum thema | mehr zum thema lesen | mehr aus | mehr von | mehr aus dem ressort"
        " | zur übersicht | zum video | zur bildergalerie | zur fotostrecke | zum podcast | hier klicken"
        " | hier geht's weiter | zum liveticker | zur themenseite | alle beiträge | aufklappen | zuklappen"
        " | einklappen | ausklappen | mehr news",
        hits=("Weiterlesen", "Mehr anzeigen", "→ Zum Artikel", "Lesen Sie hier weiter …"),
        misses=("Weiterlesen wollte er nicht.", "Mehr Geld für Lehrer", "Alle Artikel des Gesetzes wurden geändert."),
    ),
    Row(
        "ART101",
        "de",
        "lead",
        "mehr zum thema | mehr zu | mehr über | mehr aus | mehr von | lesen sie auch | lesen sie dazu"
        " | lesen sie hier | lesen sie mehr | lies auch | alle artikel | weitere artikel | weiter zu | weiter mit"
        " | hier geht | auch interessant | mehr lesen über | mehr nachrichten aus | mehr news | das könnte sie"
        " | das könnte dich",
        hits=("Mehr zum Thema Rente und Steuern", "Lesen Sie auch unseren Überblick"),
        misses=("Mehr zu sagen hatte er nicht.", "Lesen Sie hier, was er sagte."),
        weak=True,
    ),
    Row(
        "ART101",
        "de",
        "regex",
        r"(?:(?:lesen sie|lies|lest) (?:hier|dazu|hierzu|jetzt|auch hier|hier auch) (?:mehr|weiter|alles|weitere\w* \w+) (?:aus|zu|über|von|zum|zur|in|bei|unser\w*)\b[^„“»«?!]{2,90}"
        r"|(?:lesen sie|lies|lest)(?: auch)? (?:mehr|alles|weitere\w* \w+) (?:aus|zu|über|von|zum|zur|in|bei)\b[^„“»«?!.,]{2,70}"
        r"|mehr zu[mr]? (?:thema|diesem thema|diesen themen) (?!sag|woll|will|könn|war\b|gib|gab|wird|wurd|ist|ha[tb]|hört|kam|plan|weiss|erf|schw|les|woch|soll|steh|dürf|möcht|wuss|schreib|schrieb|verr|brach|biet)(?![^.!?,]*\b(?:bietet|will|plant|wird|hat|legt)\b)[^.!?,„“]{2,60})",
        guards=_SAID,
        hits=(
            "Lesen Sie hier mehr aus der Finanzwelt",
            "Lesen Sie mehr zu diesen Themen:",
            "Mehr zum Thema Rente und Steuern",
        ),
        misses=(
            "Lesen Sie mehr von den Klassikern, riet sie.",
            "Lest mehr über eure Rechte, bevor ihr unterschreibt.",
            "Lies mehr aus Büchern und weniger am Bildschirm.",
            "Mehr zum Thema hatte er nicht zu sagen",
            "Lesen Sie mehr Bücher, riet sie.",
            "Mehr zum Thema sagte er nicht.",
            "Mehr zum Thema wollte sie nicht sagen",
        ),
        words="^lesen ^lies ^lest ^mehr",
        longest=130,
    ),
    Row(
        "ART101",
        "de",
        "regex",
        r"(?:"
        r"(?:lesen sie|lies|lest)(?: hier| auch| dazu| jetzt| hierzu){0,2} (?:mehr|weiter|alles|weitere\w* \w+) ?("
        r"?:aus|zu|über|von|zum|zur|in|bei|unser\w*)\b[^„“»«?!]{2,90}|mehr zu[mr]? (?:thema|diesem thema|diesen th"
        r"emen) (?!sagt|woll|könn|war|gibt|wird|ist)[^.!?,„“]{2,60}"
        r")",
        guards=_SAID,
        hits=("Lesen Sie mehr zum Thema Rente.",),
        misses=(
            "Lesen Sie mehr Bücher, riet sie.",
            "Mehr zum Thema sagte er nicht.",
            "Mehr zum Thema wollte sie nicht sagen",
        ),
        weak=True,
        words="^lesen ^lies ^lest ^mehr",
        longest=130,
    ),
    Row(
        "ART102",
        "de",
        "line",
        "wird geladen | inhalt wird geladen | inhalte werden geladen | bitte warten | bitte warten sie"
        " | video wird geladen | kommentare werden geladen | seite wird geladen | daten werden geladen"
        " | karte wird geladen | player wird geladen | artikel wird geladen | bild wird geladen",
        hits=("Wird geladen...", "Inhalt wird geladen", "Bitte warten …"),
        misses=("Das Schiff wird geladen.", "Bitte warten Sie, bis der Teig aufgegangen ist."),
    ),
    Row(
        "ART103",
        "de",
        "line",
        "anzeige | anzeigen: | werbung | advertorial | sponsored | gesponsert | gesponserter inhalt"
        " | gesponserter beitrag | bezahlte anzeige | bezahlter inhalt | anzeige/werbung | weiter nach der anzeige"
        " | nach der anzeige geht es weiter | artikel wird nach der anzeige fortgesetzt"
        " | der artikel geht nach der anzeige weiter | artikel geht weiter nach der anzeige"
        " | hier geht es nach der anzeige weiter | dieser artikel wird nach der werbung fortgesetzt"
        " | weiterlesen nach der anzeige | text geht nach der werbung weiter | scrollen, um weiterzulesen"
        " | anzeige schließen | werbung schließen | anzeige überspringen | werbung überspringen | werbeanzeige"
        " | entgeltliche einschaltung | bezahlte einschaltung | verlagsangebot | verlagsangebote | partnerangebot"
        " | partnerangebote | aus unserem partnernetzwerk | werbeinhalt | sponsoreninhalt | powered by outbrain"
        " | empfohlen von outbrain | dieser inhalt ist gesponsert | affiliate-link | affiliate-links"
        " | hinweis auf werbung | hier steht eine anzeige | diese anzeige ausblenden | anzeige ausblenden"
        " | ende der anzeige | ende der werbung | produktplatzierung | sonderveröffentlichung",
        hits=("ANZEIGE", "Werbung", "Weiterlesen nach der Anzeige", "– Anzeige –"),
        misses=("Anzeige gegen Minister erstattet", "Werbung für Tabak wird verboten.", "„Werbung“, sagte sie."),
    ),
    Row(
        "ART104",
        "de",
        "line",
        "newsletter | newsletter abonnieren | newsletter bestellen | newsletter-anmeldung | newsletteranmeldung"
        " | zum newsletter | zum newsletter anmelden | zur newsletter-anmeldung | unser newsletter"
        " | unsere newsletter | alle newsletter | weitere newsletter | jetzt newsletter abonnieren"
        " | jetzt abonnieren | abonnieren | abonnieren sie jetzt | jetzt anmelden | hier anmelden"
        " | anmelden und mitlesen | jetzt bestellen | jetzt kostenlos anmelden | kostenlos abonnieren"
        " | kostenlos anmelden | gratis anmelden | abo abschließen | zum abo | zum angebot | zu den abo-angeboten"
        " | jetzt abo sichern | abo bestellen | abo testen | ihre e-mail-adresse | deine e-mail-adresse"
        " | e-mail-adresse | e-mail-adresse eingeben | bitte e-mail-adresse eingeben"
        " | bitte geben sie eine gültige e-mail-adresse ein | absenden | vielen dank für ihre anmeldung"
        " | danke für ihre anmeldung | sie können sich jederzeit abmelden"
        " | sie können den newsletter jederzeit abbestellen | abmeldung jederzeit möglich | jederzeit kündbar"
        " | push-nachrichten aktivieren | push-benachrichtigungen | benachrichtigungen aktivieren | zur app"
        " | app herunterladen | jetzt app herunterladen | app laden | jetzt app laden | zum whatsapp-kanal"
        " | whatsapp-kanal | folgen sie uns | folge uns | folgen sie uns auf | folge uns auf"
        " | folgen sie uns auf social media | folgt uns | folgen sie uns bei google news | jetzt spenden"
        " | unterstützen sie uns | jetzt unterstützen | jetzt mitglied werden",
        hits=("Newsletter", "Jetzt abonnieren", "Folgen Sie uns auf:", "Ihre E-Mail-Adresse"),
        misses=("Abonnieren will er die Zeitung nicht.", "Spenden für Flutopfer", "Folgen Sie dem Geld"),
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:(?:(?:jetzt|hier|einfach|gleich) )?(?:(?:abonnieren|bestellen|melden|registrieren|holen|lesen|erhalten) sie|(?:abonnier|meld|bestell|hol|registrier)e?)(?: sich| dir| dich)?(?: jetzt| hier| kostenlos| gleich| einfach| gratis)? (?:mit |für |zu |auch )?"
        r"(?:unser(?:e|en|em)? (?:\S+ ){0,3}?(?:[\w-]+-)?newsletters?(?![-\w])[^„“”\x22«»]{0,180}|(?:den|dem|zum) (?:\w+ )?(?:[\w-]+-)?newsletters?(?: an)?(?:,? und (?:bleiben|erhalten|verpassen|bekommen|lesen) sie\b[^„“”\x22«»]{0,140})?[.!]?)"
        r"|(?:jetzt|hier|einfach|gleich|kostenlos|gratis)(?: (?:für|zu|zum|unser\w*|den|die|kostenlos\w*|täglichen?|[\w-]+-)){0,4} (?:(?:[\w-]+-)?newsletters?|push-nachrichten|briefing|whatsapp-kanal)(?: kostenlos| gratis| hier| jetzt)? (?:abonnieren|anmelden|bestellen|aktivieren|registrieren)(?:[.!:–-][^„“”\x22«»]{0,140})?"
        r"|[^„“”\x22«»]{0,200}\b(?:newsletters?|postfach|whatsapp-kanal|briefing|posteingang)\b[^„“”\x22«»]{0,160}[.!?:–] ?(?:jetzt|hier) (?:kostenlos |gratis |gleich )?(?:geht(?: e|')s zur |zur )?(?:abonnieren|anmelden|anmeldung|bestellen)[.!› ]{0,3}"
        r"|(?:mit|in|über|durch) unser(?:em|en|e)? (?:\S+ ){0,3}(?:[\w-]+-)?newsletters?\b[^„“”\x22«»]{0,80}\b(?:(?:erhalten|bekommen|lesen|verpassen|bleiben) sie|(?:erfährst|bekommst|erhältst|verpasst|bleibst) du)\b[^„“”\x22«»]{0,120}"
        r"|unser(?:e)? (?:\S+ ){0,3}(?:(?:[\w-]+-)?newsletters?|briefing|whatsapp-kanal) (?:informiert|bringt|liefert|versorgt|begleitet|hält) (?:sie|dich|euch|ihnen|dir)\b[^„“”\x22«»]{0,140}"
        r"|(?:erhalten|bekommen|lesen|verpassen|holen) sie\b[^„“”\x22«»?]{0,120}\b(?:newsletter|briefing|wichtigste\w*|überblick|top-?themen)\b[^„“”\x22«»?]{0,80}\b(?:(?:in|direkt in) ihre?[mn]? (?:e-?mail-?)?(?:postfach|posteingang)|per (?:e-?mail|newsletter|whatsapp))\b[^„“»«?,]{0,60})",
        guards=_SAID,
        hits=(
            "Melden Sie sich für unseren Newsletter an!",
            "Hier den Newsletter bestellen: jeden Morgen in Ihrem Postfach",
            "Abonnieren Sie unseren Newsletter.",
            "Abonnieren Sie den Newsletter und verpassen Sie keine Nachricht.",
            "Jetzt Newsletter kostenlos abonnieren!",
        ),
        misses=(
            "Erhalten Sie eine Mail der Bank in Ihrem Postfach, löschen Sie sie.",
            "Jetzt kann man den Newsletter der Stadt abonnieren.",
            "„Abonnieren Sie unseren Newsletter“, steht auf der Karte.",
            "Jeden Morgen landen Nachrichten in ihrem Postfach, die sie nicht liest.",
            "Mit dem Briefing des Ministers begann der Tag.",
            "Unser Reporter war beim Briefing dabei.",
            "Der Newsletter informiert die Mitglieder über Termine.",
            "Unser Newsletter hat die Lage falsch dargestellt, sagte sie.",
            "Der Newsletter der Behörde erschien nur zweimal.",
            "Sie schrieb einen Newsletter über Bienen.",
        ),
        words="newsletter newsletters newsletter-anmeldung briefing whatsapp-kanal push-nachrichten postfach"
        " abonnieren anmelden bestellen posteingang",
        longest=300,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:"
        r"(?:(?:jetzt|hier|einfach|gleich|kostenlos|täglich|bestellen|abonnieren|melden|erhalten|bekommen|lesen|ve"
        r"rpassen|holen|starten|registrieren|folgen|bleiben|abonniere?|melde?|hol|bestelle?) (?:sie|du|dir|dich|ih"
        r"r|euch|uns|mit|für|den|unseren|unserem|zum|keine|nichts|immer|jeden|jede|hier|jetzt|newsletter|abonniere"
        r"n|anmelden|bestellen)\b.{0,160}\b(?:newsletters?|(?:unser\w*|tägliche\w*|morgen-?|morning) ?briefing|wha"
        r"tsapp-kanal|push-nachrichten|(?:ihr|dein|eure?)e?[mns]? postfach)|(?:mit unserem|unser|unsere|der täglic"
        r"he|kein|im|in unserem|unseren) (?:\S+ ){0,3}(?:newsletters?|whatsapp-kanal|push-nachrichten)\b.{0,100}\b"
        r"(?:du|dich|dir|euch|sie immer|sie auf dem laufenden|erhalten sie|bekommen sie|lesen sie|verpassen sie|in"
        r"formiert sie|anmelden|abonnieren|bestellen)|[^„“\"»«]{0,100}\b(?:newsletters?|briefing|whatsapp-kanal) ("
        r"?:informiert|bringt|liefert|versorgt|begleitet|hält) (?:sie|dich|euch|ihnen|dir)|[^„“\"»«]{0,200}\b(?:ne"
        r"wsletters?|postfach|whatsapp-kanal|briefing|posteingang)\b[^„“\"»«]{0,160}(?:[.!?:–] ?|\b)(?:jetzt|hier)"
        r" (?:kostenlos |gratis |geht es zur )?(?:abonnieren|anmelden|anmeldung|bestellen))\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Melden Sie sich für den Stadt-Newsletter der Redaktion an.",),
        misses=(
            "Mit dem Briefing des Ministers begann der Tag.",
            "Unser Reporter war beim Briefing dabei.",
            "Der Newsletter informiert die Mitglieder über Termine.",
            "Unser Newsletter hat die Lage falsch dargestellt, sagte sie.",
            "Der Newsletter der Behörde erschien nur zweimal.",
            "Sie schrieb einen Newsletter über Bienen.",
        ),
        weak=True,
        words="newsletter newsletters newsletter-anmeldung briefing whatsapp-kanal push-nachrichten postfach"
        " abonnieren anmelden bestellen posteingang",
        longest=300,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:(?:folgen sie uns|folge uns|folgt uns) (?:auch |jetzt |gerne )?(?:auf|bei|via|in|über) (?:unserem kanal bei )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google|social media|den sozialen (?:medien|netzwerken))(?![-\w])"
        r"(?:(?:,? (?:und|oder) |, ?| ?[/|&] ?| )(?:(?:auf|bei|via|in|über) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google|social media|den sozialen (?:medien|netzwerken))(?![-\w])){0,6}(?:,? (?:um|für|und verpassen)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:folgen sie|folge|abonnieren sie) [\w@][\w .'-]{1,48} (?:auch |jetzt |gerne )?(?:auf|bei|via|in|über) (?:google news|google discover)(?![-\w])(?:(?:um|für|und verpassen)\b[^„“”\x22«»?]{0,80})?[.!:]?|laden sie (?:sich )?(?:jetzt )?(?:hier )?unsere (?:[\w-]+ ){0,2}?(?:\w+-)?app(?![-\w])[^„“”\x22«»?]{0,80})",
        guards=_SAID,
        hits=(
            "Folgen Sie uns auf Facebook und Instagram",
            "Laden Sie sich jetzt unsere kostenlose App",
            "Folge uns bei Google News",
            "Folgen Sie Beispielblatt bei Google News!",
        ),
        misses=(
            "Jetzt streiten sie auf Twitter über den Vorschlag.",
            "Laden Sie unsere Nachbarn zur App-Messe ein.",
            "Folgen Sie der Debatte auf Twitter und Facebook.",
            "Folge drei auf Youtube zeigt den Prozess.",
            "Laden Sie die Warn-App herunter, rät das Amt.",
            "Folgen Sie der Straße bis zum Ende.",
            "Folgen des Streiks auf Twitter diskutiert",
        ),
        words="^folgen ^folge ^folgt ^abonnieren ^laden ^jetzt",
        longest=200,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:"
        r"(?:folgen sie|folge|folgt|abonnieren sie|jetzt) (?:uns|@?[\w .-]{2,40}?) (?:auch )?(?:auf|bei|via|in"
        r"|über) (?:facebook|twitter|x|instagram|google news|google|whatsapp|telegram|linkedin|youtube|tiktok"
        r"|threads|bluesky|social media|den sozialen)(?![-\w]).{0,100}"
        r"|laden sie (?:sich )?(?:jetzt )?(?:hier )?(?:unsere|die) .{0,40}app\b.{0,80}"
        r")",
        guards=_SAID,
        hits=("Folge @beispielblatt auf Twitter",),
        misses=("Folgen Sie der Straße bis zum Ende.", "Folgen des Streiks auf Twitter diskutiert"),
        weak=True,
        words="^folgen ^folge ^folgt ^abonnieren ^laden ^jetzt",
        longest=200,
    ),
    Row(
        "ART105",
        "de",
        "line",
        "einloggen | anmelden | registrieren | ausloggen | abmelden | mein konto | konto erstellen"
        " | jetzt registrieren | jetzt einloggen | login | log-in | anmelden / registrieren"
        " | einloggen registrieren | kostenlos registrieren | passwort vergessen | passwort vergessen?"
        " | bereits abonnent? | sie sind bereits abonnent? | bereits registriert? | bereits kunde?"
        " | sie haben bereits ein abo? | sie haben bereits ein konto? | schon abonnent?"
        " | sind sie bereits abonnent? | bereits abonnent? hier anmelden | abonnenten-service | abo-service"
        " | nur für abonnenten | für abonnenten | exklusiv für abonnenten | plus-artikel | plus artikel"
        " | dieser artikel ist nur für abonnenten | artikel freischalten | jetzt freischalten | jetzt testen"
        " | gratis testen | jetzt gratis testen | jetzt kostenlos testen | kostenlos testen | probeabo"
        " | zum probeabo | 0 monat gratis testen | 0 monate gratis | mit werbung weiterlesen | weiter mit werbung"
        " | weiter ohne werbung | mit abo weiterlesen | jetzt abo abschließen | datenschutzerklärung"
        " | datenschutzeinstellungen anpassen | ein klick für den datenschutz | datenschutzhinweise"
        " | datenschutzeinstellungen | cookie-einstellungen | cookie einstellungen | cookie-richtlinie"
        " | cookies verwalten | cookies akzeptieren | alle cookies akzeptieren | alle akzeptieren | alle ablehnen"
        " | akzeptieren und weiter | zustimmen und weiter | einstellungen verwalten | privatsphäre-einstellungen"
        " | utiq verwalten | nutzungsbasierte werbung | allgemeine geschäftsbedingungen | agb"
        " | nutzungsbedingungen | widerruf | verträge hier kündigen | abo kündigen | vertrag kündigen"
        " | externer inhalt | externe inhalte | empfohlener redaktioneller inhalt | empfohlener externer inhalt"
        " | redaktionell empfohlener inhalt",
        hits=(
            "Einloggen",
            "Datenschutzerklärung",
            "Cookie-Einstellungen",
            "Nur für Abonnenten",
            "Sie sind bereits Abonnent?",
        ),
        misses=(
            "Anmelden müssen sich alle Gäste bis Freitag.",
            "Datenschutz wird verschärft",
            "Einloggen konnte sich niemand.",
        ),
    ),
    Row(
        "ART105",
        "de",
        "line",
        "datenschutz | privatsphäre",
        hits=("Datenschutz",),
        misses=("Datenschutz verschärft",),
        weak=True,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:wir(?: und unsere (?:\d+ )?\w+)?|(?:diese|unsere) (?:web-?)?(?:seiten?|sites?)|(?:dieses|unser) (?:online-?)?(?:angebot|portal)|unsere partner) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)|setz(?:t|en)) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:(?:[\w-]+-)?cookies)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:nutz\w+|erlebnis|erfahrung|analys\w+|verbesser\w+|personalisier\w+|werb\w+|inhalte|funktion\w*|technologien|einverstanden|zustimm\w+|akzeptier\w+|statistik\w*|reichweite\w*|drittanbieter\w*|weiter\w*|ein[.!]?$)[^„“”\x22«»]{0,240})"
        r"|(?:durch|mit|indem sie|wenn sie)\b[^„“”\x22«»?]{0,140}\b(?:(?:stimmen|akzeptieren|erklären|willigen) sie|(?:stimmst|akzeptierst|erklärst) du)\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik|mit cookies))[^„“”\x22«»?]{0,80}\b(?:(?:[\w-]+-)?cookies)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.",
            "Diese Website benutzt Cookies.",
            "Mit der Nutzung dieser Seite erklären Sie sich mit Cookies einverstanden.",
            "Durch die Nutzung der Webseite stimmen Sie der Verwendung von Cookies zu.",
        ),
        misses=(
            "Facebook nutzt Cookies, um Nutzer im ganzen Netz zu verfolgen.",
            "Viele Seiten setzen Cookies, ohne zu fragen.",
            "Sie akzeptieren Cookies, ohne zu lesen, was sie erlauben.",
            "„Wir verwenden Cookies“, steht auf fast jeder Seite.",
            "Wer Cookies ablehnt, sieht auf vielen Seiten nichts mehr.",
            "Für die Cookies verwenden wir Butter und braunen Zucker.",
            "Wir verwenden für die Cookies Dinkelmehl.",
            "Die Cookies mit Nüssen schmecken am besten.",
        ),
        words="cookies cookie cookies. cookie-einstellungen cookie-richtlinie",
        longest=600,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:(?:wir|und|partner|(?:web)?seiten?|websites?|webseiten?|angebot|portal"
        r"|dienste) (?:\w+ ){0,3}?|durch die |die |der |den )?(?:verwende[nt]|nutze[nt]|benutzt|setze[nt]|einsatz"
        r"|verwendung|nutzung|speicherung|akzeptieren|zustimmung|setzung|ablehnung|blockieren"
        r"|aktivieren sie) (?!für)(?:[\w-]+,? ){0,4}cookies\b(?! (?:backen|mit )).{0,300}"
        r"|.{0,160}\bcookies?\b.{0,40}\b(?:zustimm\w*|einverstanden|akzeptier\w+|ablehn\w+|deaktivier\w+"
        r"|widerruf\w+|einwillig\w+)\b.{0,300}"
        r")",
        guards=_SAID,
        hits=("Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.",),
        misses=(
            "Für die Cookies verwenden wir Butter und braunen Zucker.",
            "Wir verwenden für die Cookies Dinkelmehl.",
            "Die Cookies mit Nüssen schmecken am besten.",
        ),
        weak=True,
        words="cookies cookie cookies. cookie-einstellungen cookie-richtlinie",
        longest=600,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:(?:dieser|dieses|diese|der (?:ganze|vollständige|komplette)|das (?:ganze|vollständige)|den (?:ganzen|vollständigen|kompletten)) (?:artikel|inhalt|text|beitrag|funktion|angebot|podcast|video|interview)\b(?: ist| sind| lesen sie| gibt es| steht)?(?: nur| exklusiv| ausschliesslich| allein)* (?:für|mit|im|als) (?:[\w-]+ ){0,3}?(?:[\w-]+-)?(?:abonnenten|abo|abonnement|plus|registrierte (?:nutzer|leser))(?: (?:verfügbar|lesbar|zugänglich|lesen|freigeschaltet|reserviert|vorbehalten|sichtbar|abrufbar))?(?:[.!][^„“”\x22«»?]{0,60})?"
        r"|um (?:(?:diesen|den|alle) (?:\w+ )?(?:artikel|text|beitrag|inhalte?) )?weiterzulesen\b(?!\W*(?:muss|brauch|hatt))[^„“”\x22«»?]{0,80}\b(?:abo|abonn\w+|anmeld\w*|registrier\w*|einlogg\w*|konto|sie ein)\b[^„“”\x22«»?]{0,80}"
        r"|jetzt weiterlesen(?: mit \S+(?: \S+){0,2})?[.!]?|(?:sie möchten|möchten sie|du möchtest|möchtest du|jetzt|kostenlos)(?: den| diesen| ganzen| artikel| jetzt| kostenlos){0,3} weiterlesen\??"
        r"|(?:sie müssen|du musst) (?:sich |dich )?(?:angemeldet|eingeloggt|einloggen|anmelden|registrieren)(?: sein)?, um (?:zu kommentieren|mitzudiskutieren|weiterzulesen|(?:diesen|den|einen|sich an|dieses|diese) (?:\w+ ){0,3}(?:kommentar|artikel|diskussion|inhalt|text|beitrag|funktion))[^„“”\x22«»?]{0,80}"
        r"|(?:sie müssen sich|du musst dich) (?:zuerst |erst )?einloggen[.!]?|(?:zum|um zu) (?:folgen|kommentieren|lesen|weiterlesen|speichern|merken|bewerten) bitte (?:anmelden|einloggen)[.!]?"
        r"|bitte (?:melden sie sich|loggen sie sich) (?:an|ein), um (?:zu kommentieren|weiterzulesen)[^„“”\x22«»?]{0,80}|bitte (?:einloggen|anmelden|registrieren)[.!]?"
        r"|(?:bitte )?aktivieren sie (?:bitte )?javascript(?:[.!]|,? (?:um|damit|in ihrem|im browser)[^„“”\x22«»?]{0,120})?"
        r"|(?:sie )?haben sie (?:bereits|schon) ein (?:abo\w*|konto|kundenkonto|digital-?abo)\?(?: [^„“”\x22«»?]{0,60})?)",
        guards=_SAID,
        hits=(
            "Dieser Artikel ist nur für Abonnenten verfügbar.",
            "Sie müssen sich einloggen, um zu kommentieren.",
            "Um weiterzulesen, schließen Sie ein Abo ab.",
            "Bitte aktivieren Sie JavaScript.",
            "Bitte aktivieren Sie JavaScript in Ihrem Browser.",
        ),
        misses=(
            "Der Vertrag ist jederzeit kündbar.",
            "Dieser Text ist für Leser gedacht, die kein Abo haben.",
            "Dieser Beitrag ist für Abonnenten ein Ärgernis.",
            "Sie müssen sich bis Freitag im Rathaus anmelden.",
            "Bitte bis zum 5. Mai telefonisch anmelden.",
            "Um weiterzulesen, brauchte sie eine Brille.",
            "Alle Kurse sind für Mitglieder und mit Abo jederzeit zugänglich.",
            "Aktivieren Sie JavaScript nur auf Seiten, denen Sie trauen.",
            "Die Zeitung verlor im Jahr 40.000 Abonnenten.",
            "Alle Gäste mussten sich an der Tür anmelden.",
        ),
        words="^alle ^als ^bereits ^bitte ^bitte_aktivieren ^das ^den ^der ^die ^diesen ^dieser ^dieses ^jetzt ^mit"
        " ^nur ^schon ^sie ^sie_möchten ^um ^weiterlesen ^zum",
        longest=300,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:"
        r"(?:dieser|dieses|der|das|diesen|den|die|sie möchten|um|bitte|jetzt|mit|als|sie|zum|nur|schon|bereits"
        r"|weiterlesen|bitte aktivieren sie|alle) .{0,120}(?:(?:nur |exklusiv |ausschliesslich )?(?:für|mit|als"
        r"|im) (?:registrierte |unsere |digital)?(?:abonnenten|abo|abonnement|plus)\b.{0,30}(?:verfügbar|lesbar"
        r"|zugänglich|lesen|freigeschaltet|reserviert|vorbehalten|weiterlesen)|(?:weiterzulesen"
        r"|weiterlesen (?:möchten|können|mit))|(?:müssen|bitte).{0,20}\b(?:einloggen|anmelden|angemeldet"
        r"|eingeloggt|registrieren)\b|aktivieren sie javascript|jederzeit kündbar|haben sie bereits ein"
        r"|schon ein abo).{0,140}"
        r")",
        guards=_SAID,
        hits=("Das Angebot ist jederzeit kündbar.",),
        misses=("Die Zeitung verlor im Jahr 40.000 Abonnenten.", "Alle Gäste mussten sich an der Tür anmelden."),
        weak=True,
        words="^alle ^als ^bereits ^bitte ^bitte_aktivieren ^das ^den ^der ^die ^diesen ^dieser ^dieses ^jetzt ^mit"
        " ^nur ^schon ^sie ^sie_möchten ^um ^weiterlesen ^zum",
        longest=300,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:[^„“”\x22«»]{0,260}\b(?:in|gemäss|laut|nach|zu|mit|sie|du|gilt|gelten|und|siehe|lesen|von) unsere[rn]? (?:datenschutzerklärung|datenschutzhinweise|datenschutzhinweisen|datenschutzbestimmungen)\b[^„“”\x22«»?]{0,120}"
        r"|(?:ich habe|mit (?:der|ihrer|deiner) (?:anmeldung|registrierung|bestellung)|hiermit|mit dem absenden|durch (?:das absenden|die anmeldung))\b[^„“”\x22«»?]{0,160}\bdatenschutz(?:erklärung|hinweise|bestimmungen)\b[^„“”\x22«»?,]{0,60}"
        r"|deine privatsphäre-einstellungen .{0,300})",
        guards=_SAID,
        hits=(
            "Mit der Anmeldung willigen Sie gemäß unserer Datenschutzerklärung ein.",
            "Mehr dazu in unserer Datenschutzerklärung.",
            "Ich habe die Datenschutzerklärung gelesen und stimme zu.",
        ),
        misses=(
            "Das steht so nicht in der Datenschutzerklärung.",
            "Unsere Datenschutzerklärung ist zu lang, räumt der Gründer ein.",
            "Kaum jemand liest die Datenschutzerklärung.",
            "Wer die Datenschutzerklärung lesen will, braucht eine Stunde.",
            "„Wir haben unsere Datenschutzerklärung geändert“, sagte der Sprecher.",
            "Die Datenschutzerklärung von Facebook umfasst vierzig Seiten, kritisiert die Ministerin.",
        ),
        words="datenschutzerklärung datenschutzhinweise privatsphäre-einstellungen datenschutzerklärung."
        " datenschutzbestimmungen",
        longest=420,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:"
        r".{0,260}\b(?:unsere[rn]?|die|der) (?:datenschutzerklärung|datenschutzhinweise"
        r"|datenschutzbestimmungen)\b(?: (?:ein|zu|an|gelesen|einverstanden|und agb|lesen|beachten|akzeptieren"
        r"|zur kenntnis|zustimm\w+|entnehmen|des anbieters|finden).{0,120}|\W{0,3})"
        r"|deine privatsphäre-einstellungen .{0,300}"
        r")",
        guards=_SAID,
        hits=("Es gilt die Datenschutzerklärung.",),
        misses=("Die Datenschutzerklärung von Facebook umfasst vierzig Seiten, kritisiert die Ministerin.",),
        weak=True,
        words="datenschutzerklärung datenschutzhinweise privatsphäre-einstellungen datenschutzerklärung."
        " datenschutzbestimmungen",
        longest=420,
    ),
    Row(
        "ART106",
        "de",
        "line",
        "teilen | artikel teilen | beitrag teilen | seite teilen | diesen artikel teilen | diesen beitrag teilen"
        " | teile diesen artikel | link kopieren | link kopiert | link wurde kopiert"
        " | in die zwischenablage kopiert | url kopieren | drucken | artikel drucken | druckversion"
        " | seite drucken | artikel merken | auf die merkliste | merkliste | zur merkliste hinzufügen | twittern"
        " | tweeten | auf facebook teilen | auf twitter teilen | auf x teilen | auf linkedin teilen"
        " | auf xing teilen | bei facebook teilen | bei twitter teilen | über whatsapp teilen"
        " | per whatsapp teilen | per whatsapp versenden | per mail teilen | per e-mail teilen"
        " | per e-mail versenden | per mail versenden | als e-mail versenden | e-mail senden | artikel versenden"
        " | artikel empfehlen | weiterempfehlen | verschenken | artikel verschenken | artikel anhören"
        " | vorlesen lassen | jetzt kommentieren | thema folgen | autor folgen | pdf | als pdf speichern | senden"
        " | mailen | schriftgröße | textgröße | bookmark setzen | feedback geben | korrekturhinweis"
        " | fehler melden | fehler gefunden? | fehler gefunden? jetzt melden",
        hits=("Teilen", "Artikel drucken", "Auf Facebook teilen", "Link kopiert!"),
        misses=("Teilen will der Konzern die Sparte.", "Drucken in drei Dimensionen", "„Teilen“, sagte der Pfarrer."),
    ),
    Row(
        "ART107",
        "de",
        "line",
        "0 kommentare | 0 kommentar | kommentare (0) | kommentare 0 | kommentare: 0 | kommentar (0)"
        " | alle kommentare (0) | alle 0 kommentare anzeigen | 0 kommentare anzeigen | 0 aufrufe | 0 mal gelesen"
        " | 0 mal geteilt | 0 likes | 0 leserkommentare | 0 leserkommentar | 0 min | 0 min lesezeit"
        " | 0 minuten lesezeit | 0 min. lesezeit | lesezeit: 0 min | lesezeit: 0 minuten | lesezeit 0 minuten"
        " | lesezeit: ca. 0 minuten | lesezeit: etwa 0 minuten | lesezeit ca. 0 min | lesedauer: 0 minuten"
        " | lesedauer: ca. 0 minuten | lesedauer ca. 0 minuten | lesedauer: 0 min | keine kommentare"
        " | noch keine kommentare | 0 beiträge | 0 postings",
        hits=("14 Kommentare", "Lesezeit: 3 Min.", "Kommentare (7)"),
        misses=("14 Kommentare sorgten für Streit.", "3 Minuten Stille"),
    ),
    Row(
        "ART109",
        "de",
        "line",
        "video abspielen | video ansehen | video starten | abspielen | jetzt ansehen | zum video | artikel hören"
        " | jetzt anhören | beitrag anhören | text vorlesen | bildergalerie | fotostrecke | bilderstrecke"
        " | bildergalerie öffnen | bild vergrößern | bild anzeigen | bild in lightbox öffnen | bild 0 von 0"
        " | 0 von 0 | 0 / 0 bilder | 0 bilder | 0 fotos | alle bilder | nächstes bild | vorheriges bild"
        " | vollbild | vollbildmodus | galerie öffnen | galerie anzeigen | inhalt anzeigen | inhalte anzeigen"
        " | inhalt laden | externen inhalt laden | externen inhalt anzeigen"
        " | an dieser stelle finden sie einen externen inhalt"
        " | an dieser stelle befindet sich ein eingebettetes video | video entsperren | bildunterschrift anzeigen"
        " | bildunterschrift einblenden | transkript anzeigen | ton an | ton aus | stummschalten | video teilen"
        " | neueste videos | meistgesehene videos | wiedergabe | das video konnte nicht geladen werden"
        " | dieses video ist nicht mehr verfügbar | video nicht verfügbar | quelle: youtube"
        " | instagram-beitrag anzeigen",
        hits=("Video abspielen", "Bild 3 von 12", "Externen Inhalt laden"),
        misses=("Bildergalerie im Schloss eröffnet", "Anhören will ihn niemand."),
    ),
    Row(
        "ART109",
        "de",
        "regex",
        r"(?:an dieser stelle (?:finden|steht|wird|befindet|ist) [^„“”\x22«»?]{0,60}\b(?:extern\w*|eingebunden\w*|eingebettet\w*|empfohlen\w*|drittanbieter\w*|youtube|twitter|facebook|instagram|tiktok|redaktionell\w*) [^„“”\x22«»]{0,240}"
        r"|an dieser stelle (?:finden|steht|befindet|ist) (?:sie )?(?:ein|einen|eine|der|das|die) (?:inhalt|video|beitrag|post|tweet|podcast|karte) (?:von|aus|der|des) [^„“”\x22«»?]{0,100}\b(?:ergänzt|eingebunden|angezeigt|geladen)[^„“”\x22«»?]{0,100}"
        r"|ich bin damit einverstanden,? dass mir [^„“”\x22«»?]{0,40}(?:externe|inhalte?)\b[^„“”\x22«»]{0,240}"
        r"|mit dem laden (?:des|der|dieses|dieser|externer) \w+ (?:akzeptieren|stimmen|erklären) sie [^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "An dieser Stelle finden Sie einen externen Inhalt von Twitter, der den Artikel ergänzt.",
            "Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.",
        ),
        misses=(
            "An dieser Stelle steht heute die Post.",
            "An dieser Stelle wird ein Video der Tat gezeigt.",
            "Zum Anzeigen der Inhalte nutzte der Täter ein Handy.",
            "Mit dem Laden externer Akkus begann das Geschäft.",
            "An dieser Stelle steht seit 1890 eine Kirche.",
            "Der Inhalt der Kiste blieb geheim.",
        ),
        words="stelle inhalt inhalte drittplattformen",
        longest=400,
    ),
    Row(
        "ART109",
        "de",
        "regex",
        r"(?:"
        r"an dieser stelle (?:finden|steht|wird|befindet|ist)\b.{0,60}\b(?:inhalt|video|beitrag|post|tweet|element"
        r"|podcast|karte)\w*\b.{0,240}|(?:ich bin damit einverstanden,? dass mir|mit dem laden"
        r"|zum anzeigen) .{0,40}(?:externe|inhalt).{0,240}"
        r")",
        guards=_SAID,
        hits=("An dieser Stelle finden Sie ein Video zum Thema.",),
        misses=("An dieser Stelle steht seit 1890 eine Kirche.", "Der Inhalt der Kiste blieb geheim."),
        weak=True,
        words="stelle inhalt inhalte drittplattformen",
        longest=400,
    ),
    Row(
        "ART110",
        "de",
        "line",
        "alle rechte vorbehalten | nachdruck verboten | © alle rechte vorbehalten"
        " | alle inhalte sind urheberrechtlich geschützt | dieser artikel ist urheberrechtlich geschützt",
        hits=("Alle Rechte vorbehalten.", "Nachdruck verboten"),
        misses=("Nachdruck verboten hatte das Gericht.", "Alle Rechte liegen beim Autor."),
    ),
    Row(
        "ART110",
        "de",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|gmbh|\bag|verlag|\bkg|dpa|afp|ag) ?)?(?:alle rechte vorbehalten)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright)\b[^„“”\x22«»]{0,100})?"
        r"|(?:jede |die |eine )?(?:vervielfältigung|nachdruck|weiterverwendung|weiterverbreitung|verwertung|wiedergabe)(?:(?:,| und| oder| sowie|/) ?(?:die |jede )?(?:vervielfältigung|nachdruck|weiterverwendung|weiterverbreitung|verbreitung|verwertung|wiedergabe|veröffentlichung)){0,4}"
        r"(?:,? (?:auch auszugsweise|auch in auszügen|auszugsweise),?| dieses artikels| dieser \w+| des artikels| der (?:inhalte|texte|artikel|beiträge)| von (?:inhalten|texten|artikeln))? ?(?:(?:ist |sind )?(?:\w+ )?(?:untersagt|verboten|nicht gestattet)|(?:ist )?(?:nur )?(?:mit|nach|ohne) (?:\w+ ){0,3}(?:genehmigung|zustimmung|erlaubnis|einwilligung)\b[^„“”\x22«»?]{0,80})[.!]?)",
        guards=_SAID,
        hits=(
            "© Beispiel-Zeitung, alle Rechte vorbehalten",
            "Nachdruck nur mit Genehmigung des Verlags.",
            "Nachdruck, auch auszugsweise, verboten.",
        ),
        misses=(
            "Die Erben haben sich alle Rechte vorbehalten.",
            "Die Weiterverbreitung des Virus ist ohne Impfstoff kaum zu stoppen.",
            "Die Wiedergabe ist ohne Ruckler möglich.",
            "Alle Rechte vorbehalten haben sich auch die Erben der Malerin.",
            "Nachdruck gibt es nicht, sagte der Verleger.",
            "Die Rechte blieben ihm vorbehalten.",
        ),
        words="vorbehalten vervielfältigung nachdruck urheberrechtlich weiterverbreitung",
        longest=300,
    ),
    Row(
        "ART110",
        "de",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?alle rechte vorbehalten\b.{0,160}|(?:die |jede |eine )?(?:vervielfältigung"
        r"|weiterverbreitung|weiterverwendung|nachdruck|wiedergabe)\b.{0,80}\b(?:nur mit|ohne|untersagt"
        r"|nicht gestattet|genehmigung|bedarf)\b.{0,120}"
        r")",
        guards=_SAID,
        hits=("Weiterverbreitung nur mit Genehmigung.",),
        misses=("Nachdruck gibt es nicht, sagte der Verleger.", "Die Rechte blieben ihm vorbehalten."),
        weak=True,
        words="vorbehalten vervielfältigung nachdruck urheberrechtlich weiterverbreitung",
        longest=300,
    ),
    Row(
        "ART111",
        "de",
        "heading",
        "lesen sie dazu auch | mehr dazu lesen | mehr dazu hier | zum selben thema | zum gleichen thema"
        " | mehr lesen über | mehr aus der rubrik | relevante themen | lesetipp | lies auch"
        " | weitere themen des tages | mehr von uns | newsticker | mehr zum thema | mehr zu diesem thema"
        " | auch interessant | auch interessant für sie | das könnte sie auch interessieren"
        " | das könnte dich auch interessieren | das könnte sie interessieren | das könnte dich interessieren"
        " | könnte sie auch interessieren | verwandte artikel | verwandte themen | verwandte beiträge"
        " | ähnliche artikel | ähnliche beiträge | ähnliche themen | ähnliche meldungen | weitere artikel"
        " | weitere themen | weitere beiträge | weitere meldungen | weitere nachrichten | weitere news"
        " | weitere videos | weitere artikel zum thema | meistgelesen | meistgelesene artikel"
        " | am meisten gelesen | meistgeklickt | meistgelesen heute | meistkommentiert | meist gelesen"
        " | meistdiskutiert | beliebteste artikel | beliebte artikel | topthemen | top-themen | top themen"
        " | top-artikel | top-news | aktuelle nachrichten | aktuelle artikel | aktuelle meldungen"
        " | aktuelle beiträge | aktuelle themen | neueste artikel | neueste beiträge | neueste nachrichten"
        " | neueste meldungen | neueste kommentare | letzte beiträge | letzte artikel | empfohlene artikel"
        " | empfehlungen der redaktion | empfehlungen für sie | lesetipps | lesen sie auch | lesen sie dazu"
        " | passend zum thema | mehr aus diesem ressort | mehr aus dem ressort | mehr nachrichten | mehr news"
        " | mehr artikel | mehr von diesem autor | mehr vom autor | aus dem ressort | mehr auf | im trend"
        " | die neuesten artikel | die meistgelesenen artikel | nicht verpassen | schlagzeilen"
        " | nachrichten des tages | eilmeldungen | kurzmeldungen | aus der redaktion | ebenfalls interessant",
        hits=("Mehr zum Thema", "Meistgelesen", "Das könnte Sie auch interessieren:", "Ähnliche Artikel"),
        misses=("Mehr zum Thema sagte er nicht.", "Meistgelesen war der Roman nie.", "Beliebt bei Jung und Alt"),
    ),
    Row(
        "ART111",
        "de",
        "cue",
        "schlagworte | schlagwörter | themen | stichworte | stichwörter | tags | kategorie | rubrik | ressort"
        " | mehr zu den themen | themen in diesem artikel | themen des artikels | verwandte themen"
        " | in diesem artikel",
        hits=("Schlagworte: Rente, Steuern", "Themen: Berlin | Verkehr"),
        misses=("Themen gab es genug.", "Kategorie fünf: Sturm zieht auf"),
    ),
    Row(
        "ART111",
        "de",
        "line",
        "stichwörter | detailsuche | teilen sie ihre meinung | deine meinung zählt | jetzt mitdiskutieren"
        " | jetzt in der app anhören | schicken sie uns ihr feedback | sie sind bereits kunde? | cookie-manager"
        " | cookie-einstellungen öffnen | neuer abschnitt | externer inhalt nicht verfügbar"
        " | artikel zum hören•0 min | zur akademie | ende der weiteren informationen | startseite"
        " | zur startseite | impressum | nach oben | zurück zur startseite | zum seitenanfang | zurück nach oben"
        " | zum inhalt springen | zum hauptinhalt springen | zum inhalt | zur navigation | menü | menü öffnen"
        " | menü schließen | navigation öffnen | hauptmenü | suchen | suche öffnen | suchbegriff | kontakt"
        " | über uns | mediadaten | stellenangebote | e-paper | epaper | rss | sitemap | inhaltsverzeichnis"
        " | schlagworte | schlagwörter | stichworte | themen | themen in diesem artikel | kategorien | kategorie"
        " | nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | nächste seite"
        " | vorherige seite | seite 0 von 0 | kommentare | kommentar schreiben | kommentar verfassen"
        " | kommentar hinzufügen | schreibe einen kommentar | schreiben sie einen kommentar | jetzt kommentieren"
        " | diskutieren sie mit | mitdiskutieren | zu den kommentaren | kommentare anzeigen | alle kommentare"
        " | antwort abbrechen | schreibe einen kommentar antworten abbrechen"
        " | deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert"
        " | deine e-mail-adresse wird nicht veröffentlicht | ihre e-mail-adresse wird nicht veröffentlicht"
        " | erforderliche felder sind mit * markiert | leserbrief schreiben | leserbriefe | leserkommentare"
        " | netiquette | die kommentarfunktion ist geschlossen | die kommentare sind geschlossen"
        " | kommentare sind geschlossen | zum autor | autorenprofil | alle artikel des autors | hilfe & kontakt"
        " | kundenservice | leserservice | schließen | abbrechen | dunkles design | heller modus | dunkler modus"
        " | zurück zur übersicht | verwandte links",
        hits=("Startseite", "Impressum", "Zum Inhalt springen", "Schreibe einen Kommentar"),
        misses=("Suche nach Vermissten geht weiter", "Zurück in die Zukunft", "Kontakt zu Infizierten meiden"),
    ),
    Row(
        "ART111",
        "de",
        "line",
        "aktuell | politik | wirtschaft | sport | kultur | panorama | wissen | gesellschaft | meinung | lokales"
        " | regional | international | ausland | inland | digital | technik | gesundheit | reise | auto | mobilität"
        " | fußball | unterhaltung | leben | stil | finanzen | börse | wetter | spiele | rätsel | podcasts | videos"
        " | video | fotos | bilder | mehr | redaktion | autor | autoren | service | shop | veranstaltungen | leute"
        " | promis | feuilleton | wissenschaft | bildung | karriere | immobilien | blaulicht | horoskop"
        " | österreich | deutschland | schweiz | welt | europa | kommentar | interview | analyse | heute | neu"
        " | top | marktplatz | anzeigenmarkt | trauer | empfohlen | folgen | sehen | hören",
        hits=("Politik", "Wirtschaft"),
        misses=("Politik im Wandel", "Sport hält jung"),
        weak=True,
    ),
    Row(
        "ART113",
        "de",
        "cue",
        "stand | aktualisiert | aktualisiert am | veröffentlicht | veröffentlicht am | zuletzt aktualisiert"
        " | letzte aktualisierung | erstellt | erstellt am | publiziert | von | autor | autorin | quelle | quellen"
        " | anmerkung der redaktion | anm. d. red | redaktioneller hinweis | hinweis der redaktion | korrektur"
        " | korrekturhinweis | hinweis | transparenzhinweis | redaktion | mitarbeit | text | über den autor"
        " | über die autorin | zur person | update",
        hits=("Stand: 12.04.2023, 14:30 Uhr", "Anmerkung der Redaktion: Der Name wurde geändert."),
        misses=("Stand heute fehlt das Geld.", "Quelle des Ärgers ist der Lärm."),
        weak=True,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:[^„“”]{0,80}\b(?:\w+-)?newsletter (?:informiert|versorgt|liefert|bringt|hält|begleitet) (?:sie|dich|ihnen|dir)\b[^„“”\x22«»]{0,160}\b(?:wichtigste\w*|postfach|posteingang|anmeldung|auf einen blick|neuigkeiten rund)\b[^„“”\x22«»]{0,100}"
        r"|[^„“”\x22«»]{10,200}\b(?:in (?:den|ihren?|deinen?) (?:posteingang|e-?mail-?(?:postfach|eingang)|postfach)|per newsletter)\b[^„“”\x22«»]{0,60}[.!:–] ?(?:hier |jetzt )?(?:kostenlos |gleich )?(?:anmelden|abonnieren|bestellen|registrieren)!?)",
        guards=_SAID,
        hits=(
            "Der Beispiel Newsletter informiert Sie immer montags über das Wichtigste vom Tag.",
            "Jeden Mittwoch bekommst du deinen Überblick in den Posteingang. Jetzt anmelden!",
        ),
        misses=(
            "Ein Newsletter über Bienen bringt sie zum Lachen.",
            "Der Newsletter informiert die Mitglieder über den Streit.",
            "Die Mail kam in den Posteingang, sagt sie.",
        ),
        words="newsletter posteingang postfach anmelden abonnieren",
        longest=360,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:"
        r"[^„“”]{0,80}\b(?:\w+-)?newsletter (?:informiert|versorgt|liefert|bringt|hält|begleitet) (?:sie|dich|ihnen|dir)\b"
        r"[^\x22“”«»„]{0,240}|[^\x22“”«»„]{10,200}\b(?:in (?:den|ihren?|deinen?) (?:posteingang|e-?mail-?(?:postfach|eingang)|postfach)"
        r"|(?:per|via) (?:whatsapp|newsletter|push))\b[^\x22“”«»„]{0,60}[.!:–] ?(?:hier |jetzt )?(?:kostenlos |gleich )?(?:anmelden|abonnieren|bestellen|registrieren)!?"
        r")",
        guards=_SAID,
        hits=("Der Beispiel Newsletter informiert Sie immer montags.",),
        misses=(
            "Der Newsletter informiert die Mitglieder über den Streit.",
            "Die Mail kam in den Posteingang, sagt sie.",
        ),
        weak=True,
        words="newsletter posteingang postfach anmelden abonnieren",
        longest=360,
    ),
    Row(
        "ART101",
        "de",
        "cue",
        "mehr | nicht verpassen | weitere informationen | alle infos | empfohlen | unsere empfehlung | im video"
        " | mehr über",
        hits=("Mehr: Exempel", "Nicht verpassen: Exempel"),
        misses=(
            "Lesen Sie auch Bücher, die Sie ärgern, riet sie.",
            "Mehr als 2500 Menschen flohen.",
            "Zum Thema sagte er nichts.",
        ),
        weak=True,
    ),
    Row(
        "ART102",
        "de",
        "line",
        "lädt | lade | laden | einen moment bitte | einen augenblick bitte",
        hits=("Lädt", "Lade"),
        misses=("Das Schiff wird geladen.", "Bitte warten Sie, bis der Teig aufgegangen ist."),
        weak=True,
    ),
    Row(
        "ART104",
        "de",
        "line",
        "spenden",
        hits=("Spenden",),
        misses=("Abonnieren will er die Zeitung nicht.", "Spenden für Flutopfer", "Folgen Sie dem Geld"),
        weak=True,
    ),
    Row(
        "ART105",
        "de",
        "line",
        "akzeptieren | zustimmen",
        hits=("Akzeptieren", "Zustimmen"),
        misses=(
            "Anmelden müssen sich alle Gäste bis Freitag.",
            "Datenschutz wird verschärft",
            "Einloggen konnte sich niemand.",
        ),
        weak=True,
    ),
    Row(
        "ART106",
        "de",
        "line",
        "empfehlen",
        hits=("Empfehlen",),
        misses=("Teilen will der Konzern die Sparte.", "Drucken in drei Dimensionen", "„Teilen“, sagte der Pfarrer."),
        weak=True,
    ),
    Row(
        "ART107",
        "de",
        "line",
        "0 reaktionen | 0 bewertungen | 0 antworten",
        hits=("0 reaktionen", "0 bewertungen"),
        misses=("14 Kommentare sorgten für Streit.", "3 Minuten Stille"),
        weak=True,
    ),
    Row(
        "ART109",
        "de",
        "line",
        "anhören",
        hits=("Anhören",),
        misses=("Bildergalerie im Schloss eröffnet", "Anhören will ihn niemand."),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "heading",
        "beliebt | empfehlungen",
        hits=("Beliebt", "Empfehlungen"),
        misses=("Mehr zum Thema sagte er nicht.", "Meistgelesen war der Roman nie.", "Beliebt bei Jung und Alt"),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "cue",
        "thema | kategorien | rubriken",
        hits=("Thema: Exempel", "Kategorien: Exempel"),
        misses=("Themen gab es genug.", "Kategorie fünf: Sturm zieht auf"),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "line",
        "werben | antworten | zur person | zurück | weiter",
        hits=("Werben", "Antworten"),
        misses=("Suche nach Vermissten geht weiter", "Zurück in die Zukunft", "Kontakt zu Infizierten meiden"),
        weak=True,
    ),
    Row(
        "ART104",
        "de",
        "line",
        "vielen dank für ihr interesse",
        hits=("Vielen dank für ihr interesse",),
        misses=("Abonnieren will er die Zeitung nicht.", "Spenden für Flutopfer", "Folgen Sie dem Geld"),
        weak=True,
    ),
    Row(
        "ART106",
        "de",
        "line",
        "kopieren | merken | gemerkt | speichern | vorlesen | kommentieren | gefolgt",
        hits=("Kopieren", "Merken"),
        misses=("Teilen will der Konzern die Sparte.", "Drucken in drei Dimensionen", "„Teilen“, sagte der Pfarrer."),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "line",
        "suche | hilfe | barrierefreiheit",
        hits=("Suche", "Hilfe"),
        misses=("Suche nach Vermissten geht weiter", "Zurück in die Zukunft", "Kontakt zu Infizierten meiden"),
        weak=True,
    ),
    Row(
        "ART101",
        "de",
        "cue",
        "zum thema | jetzt lesen | hier lesen | alle artikel | alles zum thema",
        hits=("Zum thema: Exempel", "Jetzt lesen: Exempel"),
        misses=(
            "Lesen Sie auch Bücher, die Sie ärgern, riet sie.",
            "Mehr als 2500 Menschen flohen.",
            "Zum Thema sagte er nichts.",
        ),
        weak=True,
    ),
    Row(
        "ART101",
        "de",
        "line",
        "mehr informationen",
        hits=("Mehr informationen",),
        misses=("Weiterlesen wollte er nicht.", "Mehr Geld für Lehrer", "Alle Artikel des Gesetzes wurden geändert."),
        weak=True,
    ),
    Row(
        "ART104",
        "de",
        "line",
        "mitglied werden",
        hits=("Mitglied werden",),
        misses=("Abonnieren will er die Zeitung nicht.", "Spenden für Flutopfer", "Folgen Sie dem Geld"),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "heading",
        "unsere empfehlungen | unsere empfehlungen für sie | redaktionstipp | zum weiterlesen",
        hits=("Unsere empfehlungen", "Unsere empfehlungen für sie"),
        misses=("Mehr zum Thema sagte er nicht.", "Meistgelesen war der Roman nie.", "Beliebt bei Jung und Alt"),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "line",
        "quellen und verweise",
        hits=("Quellen und verweise",),
        misses=("Suche nach Vermissten geht weiter", "Zurück in die Zukunft", "Kontakt zu Infizierten meiden"),
        weak=True,
    ),
)
