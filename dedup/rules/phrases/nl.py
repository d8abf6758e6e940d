"""Dutch."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:zegt|zei|zeggen|aldus|volgens|stelt|waarschuwt|waarschuwde|waarschuwen|legt uit|vertelt|vertelde|schrijft|schreef|adviseert|raadt|vraagt|meldt|beloofde|roept|riep|vroeg|luidt|stond er|staat er|oplichters?|consumentenbond)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "nl",
        "cue",
        "lees ook | lees meer | lees verder | lees hier | lees hier meer | lees meer over | meer lezen"
        " | lees het hele artikel | lees ook ons | meer over dit onderwerp | meer hierover | zie ook | bekijk ook"
        " | kijk ook | luister ook | gerelateerd | gerelateerde artikelen | gerelateerd artikel"
        " | gerelateerd nieuws | aanbevolen voor u | leestip | leestips | ook interessant"
        " | dit vind je misschien ook interessant | misschien vind je dit ook interessant | meer nieuws"
        " | verder lezen | bekijk hier | uit het archief | achtergrond bij dit nieuws",
        hits=("Lees ook: Brug blijft dicht", "LEES MEER | Wat de storm aanricht", "Zie ook – De lange weg naar huis"),
        misses=("Lees ook eens een boek, zegt de minister.", "Meer over de zaak wilde hij niet kwijt."),
    ),
    Row(
        "ART101",
        "nl",
        "cue",
        "video | bekijk | kijk | luister | podcast | achtergrond | analyse | opinie | interview | column | live"
        " | liveblog | in beeld | foto's | volgende | vorige | meer | ook",
        hits=("Bekijk: Zo verliep de avond", "Liveblog: verkiezingen"),
        misses=("Kijk uit, zei hij.", "Meer dan 2500 mensen vluchtten"),
        weak=True,
    ),
    Row(
        "ART101",
        "nl",
        "line",
        "lees meer | lees verder | lees ook | meer lezen | verder lezen | meer weergeven | toon meer | meer tonen"
        " | meer laden | laad meer | bekijk alles | bekijk alle | alles bekijken | toon alles | bekijk meer"
        " | meer nieuws | naar artikel | lees het artikel | lees het hele artikel | lees het volledige artikel"
        " | minder tonen | toon minder | klik hier | meer info | ontdek meer | lees hier verder"
        " | lees dit artikel | alle artikelen | al het nieuws | alle berichten",
        hits=("Lees meer", "Lees verder »", "Toon meer"),
        misses=("Lees meer boeken, zegt de minister.", "Meer nieuws had hij niet."),
    ),
    Row(
        "ART101",
        "nl",
        "lead",
        "lees meer | lees hier | lees verder | meer over | meer van | meer nieuws | bekijk ook"
        " | bekijk alle | bekijk hier | klik hier | zie ook | ontdek meer",
        hits=("Lees meer over de begroting", "Meer over klimaat"),
        misses=("Meer over de zaak hoorde niemand.", "Lees hier wat hij zei."),
        weak=True,
    ),
    Row(
        "ART101",
        "nl",
        "regex",
        r"lees ook[.:]? (?!(?:altijd|eens|eerst|goed|vooral|af en toe|regelmatig|voor|tussen|met|tijdens|zelf|samen)\b|(?:de|het) (?:bijsluiter|handleiding|gebruiksaanwijzing|(?:algemene )?voorwaarden|kleine letter\w*|etiket|polis|huisregels)\b)[^.!?…]{3,150}",
        hits=("Lees ook de column van Jan Exempel", "Lees ook hoe de brug openging"),
        misses=("– lees ook de bijsluiter van medicijnen zonder recept", "Lees ook eens een boek voor het slapen"),
        weak=True,
        words="^lees_ook",
    ),
    Row(
        "ART102",
        "nl",
        "line",
        "aan het laden | bezig met laden | wordt geladen | even geduld a.u.b | even geduld aub"
        " | video wordt geladen | reacties laden | pagina wordt geladen | inhoud wordt geladen"
        " | een moment geduld",
        hits=("Bezig met laden", "Even geduld a.u.b."),
        misses=("Laden en lossen mag tot elf uur.", "Het schip wordt geladen."),
    ),
    Row(
        "ART103",
        "nl",
        "line",
        "advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | gesponsord artikel"
        " | publireportage | partnercontent | partner content | betaalde inhoud"
        " | artikel gaat verder onder advertentie | het artikel gaat verder onder de advertentie"
        " | tekst gaat verder onder de advertentie | verder lezen na de advertentie | lees verder na de advertentie"
        " | lees verder onder de advertentie | artikel gaat verder onder de advertentie"
        " | de tekst loopt door onder de afbeelding | tekst gaat verder onder de foto"
        " | tekst gaat verder onder de video | tekst loopt door onder de foto"
        " | tekst loopt door onder de afbeelding | tekst gaat verder onder de afbeelding"
        " | lees verder onder de foto | lees verder onder de video | artikel gaat verder onder de foto"
        " | artikel gaat verder onder de video | het artikel gaat hieronder verder | scroll verder"
        " | advertentie sluiten | advertentie overslaan | verberg advertentie | advertentie via"
        " | ingezonden mededeling | commerciële boodschap | aangeboden door | branded content",
        hits=("Advertentie", "Tekst gaat verder onder de advertentie", "GESPONSORD"),
        misses=("Advertentie leidt tot ruzie", "Reclame voor tabak is verboden."),
    ),
    Row(
        "ART104",
        "nl",
        "line",
        "nieuwsbrief | nieuwsbrieven | abonneer | abonneer je | abonneer nu | abonneren | word abonnee"
        " | word nu abonnee | word nu lid | inschrijven | schrijf je in | schrijf je nu in"
        " | schrijf je in voor de nieuwsbrief | schrijf je in voor onze nieuwsbrief"
        " | inschrijven voor de nieuwsbrief | inschrijven nieuwsbrief | aanmelden voor de nieuwsbrief"
        " | aanmelden nieuwsbrief | meld je aan | meld je aan voor de nieuwsbrief"
        " | meld je aan voor onze nieuwsbrief | ontvang onze nieuwsbrief | mijn nieuwsbrieven"
        " | onze nieuwsbrieven | alle nieuwsbrieven | e-mailadres | je e-mailadres | uw e-mailadres"
        " | vul je e-mailadres in | volg ons | volg ons op | volg ons op facebook | volg ons via"
        " | download de app | download onze app | download nu onze app | meldingen inschakelen | pushmeldingen"
        " | doneer nu | bedankt voor je aanmelding | bedankt voor je inschrijving | uitschrijven"
        " | je kunt je op elk moment uitschrijven | whatsapp-kanaal | tip de redactie",
        hits=("Nieuwsbrief", "Schrijf je in voor onze nieuwsbrief", "Volg ons op:", "Download de app"),
        misses=("Nieuwsbrief van de koning geveild", "Abonneren loont niet meer, zegt hij."),
    ),
    Row(
        "ART104",
        "nl",
        "regex",
        r"(?:(?:schrijf je|schrijf u|meld je|meld u|abonneer je|abonneer u)(?: nu| hier| gratis| vandaag| direct){0,2} (?:in |aan )?(?:voor|op) (?:onze (?:\S+ ){0,3}?nieuwsbri?e(?:f|ven)\b[^„“”\x22«»]{0,160}|de (?:\w+ )?nieuwsbrief(?: in| aan)?(?: (?:en (?:mis|ontvang|blijf|krijg|lees)|om niets)\b[^„“”\x22«»]{0,120})?[.!]?)"
        r"|(?:ontvang|krijg|lees|mis)\b[^„“”\x22«»?]{0,60}\bonze (?:\w+ )?nieuwsbri?e(?:f|ven)\b[^„“”\x22«»]{0,140}"
        r"|(?:ontvang|krijg|elke (?:ochtend|dag|week|avond|maandag|vrijdag|zaterdag)|iedere \w+)\b[^„“”\x22«»?]{0,60}\b(?:nieuws|nieuwsbrief|verhalen|updates?|overzicht|belangrijkste|beste)\b[^„“”\x22«»?]{0,60}\b(?:je|uw|jouw) (?:mailbox|inbox|mail)\b[^„“”«»?,:]{0,80}"
        r"|(?:blijf|wil je|altijd)\b[^„“”\x22«»?]{0,80}\b(?:onze (?:\w+ )?nieuwsbri?e(?:f|ven))\b[^„“”\x22«»]{0,100}"
        r"|download (?:nu |hier |gratis )?onze (?:\w+ )?app\b[^„“”\x22«»?]{0,120})",
        guards=_SAID,
        hits=(
            "Schrijf je in voor de dagelijkse nieuwsbrief en mis niets.",
            "Ontvang elke ochtend het nieuws in je mailbox",
            "Download onze gratis app",
        ),
        misses=(
            "Klik nooit op een link in een mail die in je mailbox belandt.",
            "Elke dag belanden honderden mails in je inbox, zegt de expert.",
            "Download de app van de NS voor je op reis gaat.",
            "Wil de bank je inbox lezen?",
            "Volg de cursus en lees de nieuwsbrief van de school.",
            "Elke gebruiker van de app krijgt bericht, zegt de minister.",
            "Wil de minister de app verbieden?",
            "De nieuwsbrief verscheen twee keer per jaar.",
            "Zij kreeg een nieuwsbrief van school.",
        ),
        words="^aanmelden ^abonneer ^altijd ^blijf ^download ^download_de ^download_hier ^download_nu ^elke ^iedere"
        " ^inschrijven ^klik ^krijg ^lees ^meld ^met ^mis ^niets_missen ^ontvang ^schrijf ^volg ^wil",
        longest=300,
    ),
    Row(
        "ART104",
        "nl",
        "regex",
        r"(?:"
        r"(?:(?:schrijf|meld|abonneer|ontvang|krijg|blijf|download|volg|klik)\b.{0,160}\b(?:nieuwsbrief|nieuwsbrie"
        r"ven|je (?:mailbox|inbox)|uw (?:mailbox|inbox)|onze (?:gratis )?app)|download (?:nu )?(?:hier )?de\b.{0,4"
        r"0}\bapp|(?:mis|wil|altijd|elke|iedere|inschrijven|aanmelden|lees|met|niets missen)\b.{0,160}\b(?:onze (?"
        r":\w+ )?(?:nieuwsbrief|nieuwsbrieven|app)|(?:je|uw|jouw) (?:mailbox|inbox)))\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Schrijf je in voor de nieuwsbrief van Voorbeeldkrant.",),
        misses=(
            "Elke gebruiker van de app krijgt bericht, zegt de minister.",
            "Wil de minister de app verbieden?",
            "De nieuwsbrief verscheen twee keer per jaar.",
            "Zij kreeg een nieuwsbrief van school.",
        ),
        weak=True,
        words="^aanmelden ^abonneer ^altijd ^blijf ^download ^download_de ^download_hier ^download_nu ^elke ^iedere"
        " ^inschrijven ^klik ^krijg ^lees ^meld ^met ^mis ^niets_missen ^ontvang ^schrijf ^volg ^wil",
        longest=300,
    ),
    Row(
        "ART104",
        "nl",
        "regex",
        r"(?:(?:volg ons) (?:ook |nu )?(?:op|via) (?:(?:onze (?:pagina|kanaal) op )?)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google nieuws|social media|sociale media)(?![-\w])"
        r"(?:(?:,? (?:en|of) |, ?| ?[/|&] ?| )(?:(?:op|via) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google nieuws|social media|sociale media)(?![-\w])){0,6}(?:,? (?:om|voor|en mis)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:volg) [\w@][\w .'-]{1,48} (?:ook |nu )?(?:op|via) (?:google nieuws|google news|google discover)(?![-\w])(?:(?:om|voor|en mis)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=("Volg ons op Facebook", "Volg Voorbeeldkrant via Google Nieuws"),
        misses=(
            "Volg het debat op YouTube vanaf acht uur.",
            "Volg de wedstrijd op X en Facebook.",
            "Volg het geld op de rekening van de bank",
            "Volg ons land op de voet",
        ),
        words="^volg",
        longest=160,
    ),
    Row(
        "ART104",
        "nl",
        "regex",
        r"(?:"
        r"volg (?:ons|@?[\w .'-]{2,40}?) (?:ook )?(?:op|via) (?:facebook|twitter|x|instagram|google nieuws"
        r"|google news|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|social media)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Volg Voorbeeldkrant op Facebook",),
        misses=("Volg het geld op de rekening van de bank", "Volg ons land op de voet"),
        weak=True,
        words="^volg",
        longest=160,
    ),
    Row(
        "ART105",
        "nl",
        "line",
        "inloggen | aanmelden | registreren | log in | uitloggen | mijn account | account aanmaken"
        " | maak een account aan | maak gratis een account aan | wachtwoord vergeten | wachtwoord vergeten?"
        " | al abonnee? | al abonnee? log in | ben je al abonnee? | al een account? | heb je al een account?"
        " | reeds abonnee? | alleen voor abonnees | exclusief voor abonnees | voor abonnees | plus-artikel"
        " | dit artikel is exclusief voor abonnees | dit artikel is alleen voor abonnees"
        " | log in om verder te lezen | verder lezen? | probeer gratis | gratis proberen | cookies beheren"
        " | cookie-instellingen | cookieinstellingen | cookiebeleid | cookies accepteren"
        " | alle cookies accepteren | alles accepteren | alles weigeren | privacybeleid | privacy-instellingen"
        " | privacyverklaring | privacyinstellingen | gebruiksvoorwaarden | algemene voorwaarden"
        " | beheer privacy-instellingen",
        hits=("Inloggen", "Cookiebeleid", "Al abonnee? Log in", "Alleen voor abonnees"),
        misses=("Inloggen lukte niemand meer.", "Akkoord over pensioenen bereikt"),
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:(?:wij|we)(?: en onze (?:\d+ )?partners)?|(?:deze|onze) (?:web)?sites?|de site|onze partners) (?:gebruiken|gebruikt|plaatsen|plaatst|maken gebruik van|maakt gebruik van)|[\w.]+\.nl (?:gebruikt|plaatst|maakt gebruik van)) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies?)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:ervaring|verbeteren|analyse\w*|personaliser\w+|gepersonaliseerde|advertenties|website|inhoud|verkeer|statistieken|akkoord|accepte\w+|technieken|technologie\w*|functione\w+|derden|diensten|service)[^„“”\x22«»]{0,240})"
        r"|(?:(?:door|als je|als u|wanneer u))\b[^„“”\x22«»?]{0,140}\b(?:(?:ga je|gaat u|accepteer je|accepteert u|geef je|geeft u|stem je|stemt u))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies?)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Wij gebruiken cookies om je ervaring te verbeteren.",
            "Deze website maakt gebruik van cookies.",
            "Door verder te gaan ga je akkoord met het gebruik van cookies.",
        ),
        misses=(
            "Google gebruikt cookies om mensen te volgen.",
            "We plaatsen de cookies een kwartier in de oven.",
            "Wie cookies weigert, ziet op veel sites niets.",
            "Het gebruik van cookies wordt aan banden gelegd.",
            "Voor de cookies gebruiken we roomboter.",
            "We bakten cookies met oma.",
        ),
        words="cookies cookie cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:gebruiken|gebruikt|gebruik|plaatsen|plaatst|maken gebruik van|maakt gebruik van"
        r"|gebruik van|accepteer|accepteren|accepteert|akkoord met|toestemming voor|weigeren|toestaan"
        r"|door middel van|beheer) (?!voor)(?:[\w-]+,? ){0,4}cookies\b(?! (?:met|bakken)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Deze website maakt gebruik van cookies.",),
        misses=("Voor de cookies gebruiken we roomboter.", "We bakten cookies met oma."),
        weak=True,
        words="cookies cookie cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        r"(?:(?:dit|de rest van dit|het volledige) (?:artikel|verhaal|interview|bericht|video|podcast)(?: verder)? (?:is|lees je|kun je)(?: alleen| exclusief| uitsluitend| enkel)?(?: (?:toegankelijk|beschikbaar|te lezen|lezen))? ?(?:alleen |exclusief |uitsluitend )?(?:voor|als) (?:\w+ )?abonnees?(?:[.!/][^„“”\x22«»?]{0,120})?"
        r"|om (?:dit artikel |het artikel )?(?:verder te lezen|te (?:reageren|kunnen reageren))(?: op dit artikel)?,? (?:heb je|heeft u|moet je|moet u|dien je|dient u|je moet|log|meld|word|maak|registreer|is een)\b[^„“”\x22«»?]{0,40}\b(?:abonnement|abonneer|abonnee|account|log in|inloggen|ingelogd|registreer|lid)\b[^„“”\x22«»?]{0,80}"
        r"|(?:je moet|u moet|u dient|je dient) (?:te zijn )?(?:ingelogd zijn|inloggen|zijn ingelogd|ingelogd te zijn|eerst inloggen)(?: om (?:te (?:reageren|kunnen|lezen)|een reactie|je reactie|dit artikel|deze (?:functie|inhoud)|verder te lezen)[^„“”\x22«»?]{0,80})?[.!]?"
        r"|log in(?: of \w+(?: je)?(?: gratis)?)?,? om (?:te reageren(?: op dit artikel)?|verder te lezen|een reactie|dit artikel|te kunnen reageren|mee te praten)(?: (?:te plaatsen|achter te laten|te lezen|verder te lezen))?[.!]?"
        r"|(?:word|meld je|registreer)\b[^„“”\x22«»?]{0,40}\b(?:en lees|om) (?:verder|dit artikel)\b[^„“”\x22«»?]{0,60}|(?:wil je|verder) (?:dit artikel |het hele artikel )?(?:verder )?lezen\?(?: [^„“”\x22«»?]{0,80})?"
        r"|(?:al|ben je al|bent u al) (?:een )?abonnee\?(?: (?:log|klik|meld)[^„“”\x22«»?]{0,40})?)",
        guards=_SAID,
        hits=(
            "Dit artikel is exclusief voor abonnees.",
            "Log in om te reageren",
            "Om verder te lezen heb je een abonnement nodig.",
            "Je moet inloggen om een reactie te plaatsen.",
        ),
        misses=(
            "Om verder te lezen moest ze haar bril zoeken.",
            "Om te reageren op de brand heeft de brandweer een account op X.",
            "Log in om te reageren op de aanvraag van de gemeente.",
            "Dit strand is alleen voor de buurt, lees het bord.",
            "Wil je een account aanmaken bij de bank, neem dan je paspoort mee.",
            "Als je wilt inloggen om je belasting te betalen, heb je DigiD nodig.",
            "De krant verloor duizend abonnees.",
            "Log in de haven gevonden.",
        ),
        words="^al ^als ^de_rest ^dit ^je_moet ^lees ^log ^meld ^om ^u_moet ^wil_je ^word",
        longest=300,
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        r"(?:"
        r"(?:dit|de rest van dit|om|wil je|als|log|je moet|u moet|word|al|meld|lees) .{0,100}\b(?:(?:alleen"
        r"|exclusief|uitsluitend|enkel) (?:\w+ ){0,2}voor (?:\w+ )?abonnees|verder (?:te )?lezen|in om te"
        r"|inloggen om|ingelogd (?:zijn|om)|als abonnee lees je|al abonnee|abonnee .{0,40}log in"
        r"|een account (?:aan|om)).{0,140}"
        r")",
        guards=_SAID,
        hits=("Dit is alleen voor trouwe abonnees.",),
        misses=("De krant verloor duizend abonnees.", "Log in de haven gevonden."),
        weak=True,
        words="^al ^als ^de_rest ^dit ^je_moet ^lees ^log ^meld ^om ^u_moet ^wil_je ^word",
        longest=300,
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "delen | deel dit | deel dit artikel | deel artikel | deel dit bericht | deel op facebook"
        " | deel op twitter | deel op x | deel op linkedin | deel via | deel via whatsapp | deel via e-mail"
        " | deel via mail | delen via | delen op facebook | delen op twitter | kopieer link | link kopiëren"
        " | link gekopieerd | kopieer de link | bewaar | bewaar artikel | afdrukken | print | printen | tweet"
        " | stuur door | doorsturen | mail dit artikel | leeslijst | bewaar voor later | volg | volgend"
        " | fout gezien? | fout opgemerkt? | meld een fout",
        hits=("Deel dit artikel", "Delen", "Kopieer link"),
        misses=("Delen is het nieuwe hebben, zegt hij.", "Deel van de stad zonder stroom"),
    ),
    Row(
        "ART107",
        "nl",
        "line",
        "0 reacties | 0 reactie | reacties (0) | reacties 0 | 0 keer gedeeld | 0 keer bekeken | 0 min leestijd"
        " | 0 minuten leestijd | leestijd: 0 min | leestijd: 0 minuten | leestijd 0 minuten | 0 min. leestijd"
        " | leestijd 0 min | nog geen reacties | 0 vind-ik-leuks | 0 weergaven | 0 keer gelezen"
        " | bekijk 0 reacties | bekijk alle 0 reacties",
        hits=("14 reacties", "3 min. leestijd"),
        misses=("14 reacties leidden tot ruzie.", "3 minuten stilte"),
    ),
    Row(
        "ART109",
        "nl",
        "line",
        "video afspelen | bekijk video | bekijk de video | speel af | afspelen | luister naar dit artikel"
        " | beluister dit artikel | luister artikel | bekijk foto's | bekijk de foto's | bekijk de fotoserie"
        " | fotogalerij | fotoserie | vergroot afbeelding | vergroot foto | foto 0 van 0 | afbeelding 0 van 0"
        " | 0 foto's | volledig scherm | dempen | geluid aan | toon onderschrift | volgende foto | vorige foto"
        " | bekijk deze post op instagram | deze inhoud kan niet worden getoond | video niet beschikbaar"
        " | meer video's",
        hits=("Bekijk video", "Luister naar dit artikel", "Foto 2 van 9"),
        misses=("Fotoserie wint prijs", "Afspelen mocht niet."),
    ),
    Row(
        "ART110",
        "nl",
        "line",
        "alle rechten voorbehouden | © alle rechten voorbehouden | auteursrecht voorbehouden",
        hits=("Alle rechten voorbehouden.",),
        misses=("Alle rechten liggen bij hem.",),
    ),
    Row(
        "ART110",
        "nl",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|b\.v\.|\bbv|anp|nv) ?)?(?:alle rechten voorbehouden)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright)\b[^„“”\x22«»]{0,100})?"
        r"|niets uit (?:deze|dit) (?:uitgave|artikel|site|website|publicatie)\b[^„“”\x22«»?]{0,60}\bworden (?:overgenomen|gereproduceerd|verveelvoudigd|gekopieerd)\b[^„“”\x22«»?]{0,120}"
        r"|(?:dit artikel|deze tekst|artikelen|deze content|niets van deze site|foto's en artikelen) (?:mag|mogen) [^„“”\x22«»?]{0,40}\b(?:niet|zonder (?:voorafgaande )?(?:schriftelijke )?toestemming)\b[^„“”\x22«»?]{0,60}\b(?:worden )?(?:overgenomen|gereproduceerd|gekopieerd|verspreid)\b[^„“”\x22«»?]{0,100})",
        guards=_SAID,
        hits=(
            "© Voorbeeldkrant. Alle rechten voorbehouden.",
            "Niets uit deze uitgave mag zonder toestemming worden overgenomen.",
        ),
        misses=(
            "Artikelen uit de grondwet mogen niet zonder debat worden geschrapt.",
            "Overname van de fabriek kan niet zonder toestemming van de bond.",
            "Het bedrijf is overgenomen.",
            "Het recht was voorbehouden aan de koning.",
        ),
        words="voorbehouden overgenomen gereproduceerd",
        longest=260,
    ),
    Row(
        "ART111",
        "nl",
        "heading",
        "lees ook | meer over dit onderwerp | gerelateerde artikelen | gerelateerd | gerelateerd nieuws"
        " | gerelateerde berichten | gerelateerde onderwerpen | verwante artikelen | meest gelezen"
        " | meest bekeken | meest gedeeld | best gelezen | populair | populaire artikelen | nu populair"
        " | laatste nieuws | het laatste nieuws | meer nieuws | net binnen | aanbevolen | aanbevolen voor jou"
        " | aanbevolen voor u | ook interessant | dit vind je misschien ook interessant"
        " | misschien ook interessant | niet te missen | meer van deze auteur | meer in | meer uit | uitgelicht"
        " | aanraders | ander nieuws | overig nieuws | recente artikelen | recente berichten | nieuwste artikelen"
        " | lees meer over | meer over | in het nieuws | leestips | meer artikelen",
        hits=("Meest gelezen", "Gerelateerde artikelen", "LEES OOK"),
        misses=("Meest gelezen boek van het jaar", "Populair onder jongeren"),
    ),
    Row(
        "ART111",
        "nl",
        "cue",
        "tags | onderwerpen | trefwoorden | lees meer over | meer over | rubriek",
        hits=("Tags: begroting, economie", "Meer over: Amsterdam, verkeer"),
        misses=("Onderwerpen genoeg.", "Categorie vijf nadert"),
    ),
    Row(
        "ART111",
        "nl",
        "line",
        "naar boven | terug naar boven | menu | zoeken | over ons | adverteren | vacatures | colofon"
        " | veelgestelde vragen | klantenservice | naar hoofdinhoud | ga naar hoofdinhoud | ga naar inhoud"
        " | naar inhoud | sluiten | volgende | vorige | volgende artikel | vorig artikel | volgend artikel"
        " | vorige artikel | reacties | reageer | plaats reactie | plaats een reactie | geef een reactie"
        " | reageren | laat een reactie achter | bekijk reacties | toon reacties | trefwoorden | inhoudsopgave"
        " | krant lezen | digitale krant | rss | nieuwsoverzicht"
        " | je e-mailadres wordt niet gepubliceerd. vereiste velden zijn gemarkeerd met"
        " | je e-mailadres wordt niet gepubliceerd | naar de homepage | terug naar overzicht | mijn profiel"
        " | puzzels",
        hits=("Naar boven", "Ga naar hoofdinhoud", "Reageer"),
        misses=("Zoek naar vermiste gaat door", "Vorige week regende het"),
    ),
    Row(
        "ART111",
        "nl",
        "line",
        "nieuws | binnenland | buitenland | politiek | economie | sport | cultuur | opinie | tech | wetenschap"
        " | gezondheid | regio | media | show | entertainment | lifestyle | reizen | auto | voetbal | meer | video"
        " | podcasts | columns | achtergrond | geld | wonen | weer | familieberichten | beeld | redactie | vandaag",
        hits=("Binnenland", "Economie"),
        misses=("Economie groeit", "Politiek verdeeld"),
        weak=True,
    ),
    Row(
        "ART113",
        "nl",
        "cue",
        "gepubliceerd | gepubliceerd op | laatst bijgewerkt | bijgewerkt | geüpdatet | laatste update | update"
        " | door | auteur | bron | correctie | rectificatie | noot van de redactie | redactie | tekst"
        " | over de auteur",
        hits=("Laatst bijgewerkt: 12 april 2023", "Correctie: in een eerdere versie stond een foute naam."),
        misses=("Bron van ergernis is het lawaai.", "Door de storm viel de stroom uit"),
        weak=True,
    ),
    Row(
        "ART101",
        "nl",
        "cue",
        "verwant | aanrader | aanbevolen | mis niet | niet te missen | klik hier | meer info | meer weten",
        hits=("Verwant: Exempel", "Aanrader: Exempel"),
        misses=("Lees ook eens een boek, zegt de minister.", "Meer over de zaak wilde hij niet kwijt."),
        weak=True,
    ),
    Row(
        "ART102",
        "nl",
        "line",
        "laden | even geduld",
        hits=("Laden", "Even geduld"),
        misses=("Laden en lossen mag tot elf uur.", "Het schip wordt geladen."),
        weak=True,
    ),
    Row(
        "ART104",
        "nl",
        "line",
        "word lid | steun ons | doneer | heb je een tip",
        hits=("Word lid", "Steun ons"),
        misses=("Nieuwsbrief van de koning geveild", "Abonneren loont niet meer, zegt hij."),
        weak=True,
    ),
    Row(
        "ART105",
        "nl",
        "line",
        "accepteren | akkoord | voorwaarden",
        hits=("Accepteren", "Akkoord"),
        misses=("Inloggen lukte niemand meer.", "Akkoord over pensioenen bereikt"),
        weak=True,
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "deel",
        hits=("Deel",),
        misses=("Delen is het nieuwe hebben, zegt hij.", "Deel van de stad zonder stroom"),
        weak=True,
    ),
    Row(
        "ART107",
        "nl",
        "line",
        "geen reacties",
        hits=("Geen reacties",),
        misses=("14 reacties leidden tot ruzie.", "3 minuten stilte"),
        weak=True,
    ),
    Row(
        "ART111",
        "nl",
        "heading",
        "voor jou",
        hits=("Voor jou",),
        misses=("Meest gelezen boek van het jaar", "Populair onder jongeren"),
        weak=True,
    ),
    Row(
        "ART111",
        "nl",
        "cue",
        "onderwerp | categorie | categorieën | thema's",
        hits=("Onderwerp: Exempel", "Categorie: Exempel"),
        misses=("Onderwerpen genoeg.", "Categorie vijf nadert"),
        weak=True,
    ),
    Row(
        "ART111",
        "nl",
        "line",
        "sluit",
        hits=("Sluit",),
        misses=("Zoek naar vermiste gaat door", "Vorige week regende het"),
        weak=True,
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "bewaren | opslaan",
        hits=("Bewaren", "Opslaan"),
        misses=("Delen is het nieuwe hebben, zegt hij.", "Deel van de stad zonder stroom"),
        weak=True,
    ),
    Row(
        "ART111",
        "nl",
        "line",
        "zoek | onderwerpen",
        hits=("Zoek", "Onderwerpen"),
        misses=("Zoek naar vermiste gaat door", "Vorige week regende het"),
        weak=True,
    ),
    Row(
        "ART101",
        "nl",
        "line",
        "meer informatie",
        hits=("Meer informatie",),
        misses=("Lees meer boeken, zegt de minister.", "Meer nieuws had hij niet."),
        weak=True,
    ),
    Row(
        "ART111",
        "nl",
        "heading",
        "onze tips",
        hits=("Onze tips",),
        misses=("Meest gelezen boek van het jaar", "Populair onder jongeren"),
        weak=True,
    ),
)
