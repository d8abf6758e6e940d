"""Danish."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:siger|sagde|ifølge|mener|advarer|advarede|forklarer|forklarede|fortæller|fortalte|skriver|skrev|opfordrer|oplyser|råder|spørger|lovede|beder|bad|lød|lyder|står der|stod der|svindlere|svindlerne|forbrugerrådet)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "da",
        "cue",
        "læs også | læs mere | læs mere om | læs mere her | læs hele | læs hele artiklen | læs videre | læs her"
        " | se også | se mere | relateret | relaterede artikler | relateret indhold | mere om | mere om emnet"
        " | flere artikler | anbefalede artikler | hør også | fortsæt med at læse | artiklen fortsætter efter"
        " | mere fra",
        hits=("LÆS OGSÅ: Broen er stadig lukket", "Læs mere – Sådan stemte partierne", "Relateret: Fakta om stormen"),
        misses=("Læs også bøger, siger ministeren.", "Mere om sagen ville hun ikke sige."),
    ),
    Row(
        "ART101",
        "da",
        "cue",
        "video | se | hør | se video | se billeder | lyt | podcast | kommentar | analyse | kronik | leder"
        " | baggrund | direkte | live | quiz | seneste nyt | debat | overblik",
        hits=("Overblik: Det ved vi om stormen", "SE VIDEO: Sådan gik aftenen"),
        misses=("Se dig for, siger politiet.", "Debat om skolen fortsætter"),
        weak=True,
    ),
    Row(
        "ART101",
        "da",
        "line",
        "læs mere | læs også | læs videre | læs mere her | læs hele artiklen | læs artiklen | læs hele historien"
        " | vis mere | vis flere | vis alle | vis mindre | se alle | se flere | se mere | hent flere"
        " | indlæs flere | flere artikler | flere nyheder | fortsæt med at læse | klik her | til artiklen"
        " | alle artikler",
        hits=("Læs mere", "Vis flere", "Læs hele artiklen"),
        misses=("Læs mere, siger ministeren til børnene.", "Vis alle hensyn"),
    ),
    Row(
        "ART101",
        "da",
        "lead",
        "læs mere | læs også | læs hele | mere om | mere fra | flere artikler | se også | se alle | vis alle"
        " | klik her",
        hits=("Læs mere om budgettet", "Mere om klimaet"),
        misses=("Mere om sagen ved ingen.", "Læs mere om det i bogen."),
        weak=True,
    ),
    Row(
        "ART102",
        "da",
        "line",
        "indlæser | indlæses | vent venligst | indlæser indhold | indlæser kommentarer | loader",
        hits=("Indlæser...", "Vent venligst"),
        misses=("Et øjeblik af ro", "Henter titlen hjem"),
    ),
    Row(
        "ART103",
        "da",
        "line",
        "annonce | annoncer | reklame | annoncørbetalt indhold | annoncørindhold | sponsoreret indhold"
        " | sponsoreret | kommercielt samarbejde | betalt indhold | artiklen fortsætter efter annoncen"
        " | artiklen fortsætter under annoncen | artiklen fortsætter under billedet"
        " | artiklen fortsætter efter billedet | historien fortsætter efter annoncen"
        " | historien fortsætter under annoncen | artiklen fortsætter under videoen | luk annonce | reklamelink"
        " | annoncelinks",
        hits=("Annonce", "Artiklen fortsætter efter annoncen", "SPONSORERET INDHOLD"),
        misses=("Annonce førte til strid", "Reklame for tobak forbydes."),
    ),
    Row(
        "ART104",
        "da",
        "line",
        "nyhedsbrev | nyhedsbreve | abonner | abonnér | bliv abonnent | køb abonnement | tilmeld | tilmeld dig"
        " | tilmeld nyhedsbrev | tilmeld dig nyhedsbrevet | tilmeld dig vores nyhedsbrev"
        " | tilmeld dig vores nyhedsbreve | få vores nyhedsbrev | få nyhedsbrevet | vores nyhedsbreve | din e-mail"
        " | din e-mailadresse | e-mailadresse | indtast din e-mail | følg os | følg os på | følg os på facebook"
        " | download appen | download vores app | hent appen | hent vores app | slå notifikationer til | tip os"
        " | har du et tip | har du et tip? | tak for din tilmelding | støt os | bliv medlem",
        hits=("Nyhedsbrev", "Tilmeld dig vores nyhedsbrev", "Følg os på:", "Hent appen"),
        misses=("Nyhedsbrev fra kongen solgt", "Tilmeld gør stadig færre."),
    ),
    Row(
        "ART104",
        "da",
        "regex",
        r"(?:(?:tilmeld dig|abonner|abonnér)(?: nu| her| gratis){0,2} (?:på |til )?(?:vores (?:\S+ ){0,3}?nyhedsbreve?(?:t)?\b[^„“”\x22«»]{0,160}|nyhedsbrevet(?: (?:og (?:få|modtag))\b[^„“”\x22«»]{0,120})?[.!]?)"
        r"|(?:få|modtag|gå ikke glip af|vil du have)\b[^„“”\x22«»?]{0,60}\bvores (?:\w+ )?nyhedsbreve?\b[^„“”\x22«»]{0,140}"
        r"|(?:få|modtag)(?! (?:læser|har|kan|ved|vil|som|af)\b)[^„“”\x22«»?]{0,60}\b(?:nyheder(?:ne)?|nyhedsbrev|seneste nyt|det vigtigste|opdateringer)\b[^„“”\x22«»?]{0,60}\b(?:i|til|på) (?:din )?(?:indbakke(?:n)?|e-?mail|mail)(?:[.!]| (?:hver|gratis|direkte)\b[^„“”«»?,]{0,50})?"
        r"|(?:download|hent) vores (?:\w+ )?app\b[^„“”\x22«»?]{0,120}|slå notifikationer til(?: (?:for at|og få)[^„“”\x22«»?]{0,80})?[.!]?)",
        guards=_SAID,
        hits=("Tilmeld dig vores nyhedsbrev og få nyhederne hver morgen.", "Download vores app gratis"),
        misses=(
            "Få åbner mails fra banken i indbakken.",
            "Hold øje med indbakken de næste dage.",
            "Vil du undgå spam i indbakken, skal du skifte adresse.",
            "Slå dine notifikationer fra om natten.",
            "Nyhedsbrevet kom to gange om året.",
            "App til børn lukker",
        ),
        words="^abonner ^abonnér ^download ^få ^følg ^gå_aldrig ^gå_ikke ^hent ^hold ^modtag ^seneste_nyt ^slå"
        " ^tilmeld ^vil_du",
        longest=300,
    ),
    Row(
        "ART104",
        "da",
        "regex",
        r"(?:"
        r"(?:tilmeld|abonner|abonnér|få (?!læser|läser|har|kan|ved|vil have|som|af)|modtag|gå ikke|hold|vil du|download|hent|følg|gå aldrig|slå"
        r"|seneste nyt)\b.{0,160}\b(?:nyhedsbrev|nyhedsbrevet|nyhedsbreve|indbakke|indbakken|vores app"
        r"|notifikationer)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Tilmeld dig Eksempelavisens nyhedsbrev.",),
        misses=("Nyhedsbrevet kom to gange om året.", "App til børn lukker"),
        weak=True,
        words="^abonner ^abonnér ^download ^få ^følg ^gå_aldrig ^gå_ikke ^hent ^hold ^modtag ^seneste_nyt ^slå"
        " ^tilmeld ^vil_du",
        longest=300,
    ),
    Row(
        "ART104",
        "da",
        "regex",
        r"(?:(?:følg os) (?:også |gerne )?(?:på|via) (?:)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|sociale medier)(?![-\w])"
        r"(?:(?:,? (?:og|eller) |, ?| ?[/|&] ?| )(?:(?:på|via) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|sociale medier)(?![-\w])){0,6}(?:,? (?:for)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:følg) [\w@][\w .'-]{1,48} (?:også |gerne )?(?:på|via) (?:google news|google discover)(?![-\w])(?:(?:for)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=("Følg os på Facebook", "Følg Eksempelavisen på Google News"),
        misses=(
            "Følg debatten på Youtube fra klokken otte.",
            "Følg kampen på X og Facebook.",
            "Følg pengene på bankens konto",
            "Følg os hjem",
        ),
        words="^følg",
        longest=160,
    ),
    Row(
        "ART104",
        "da",
        "regex",
        r"(?:"
        r"følg (?:os|@?[\w .'-]{2,40}?) (?:også )?(?:på|via) (?:facebook|twitter|x|instagram|google news|whatsapp"
        r"|telegram|linkedin|youtube|tiktok|threads|bluesky|sociale medier)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Følg Eksempelavisen på Instagram",),
        misses=("Følg pengene på bankens konto", "Følg os hjem"),
        weak=True,
        words="^følg",
        longest=160,
    ),
    Row(
        "ART105",
        "da",
        "line",
        "log ind | log ud | min konto | opret konto | opret bruger | opret profil | glemt adgangskode"
        " | glemt adgangskode? | allerede abonnent? | er du abonnent? | er du allerede abonnent?"
        " | allerede abonnent? log ind | kun for abonnenter | for abonnenter | denne artikel er for abonnenter"
        " | log ind for at læse videre | prøv gratis | cookiepolitik | cookie-politik | cookieindstillinger"
        " | cookie-indstillinger | administrer cookies | accepter alle | acceptér alle | accepter alle cookies"
        " | tillad alle | tillad alle cookies | afvis alle | privatlivspolitik | persondatapolitik"
        " | handelsbetingelser | abonnementsvilkår | vilkår og betingelser | administrer samtykke"
        " | brugerbetingelser",
        hits=("Log ind", "Cookiepolitik", "Kun for abonnenter", "Privatlivspolitik"),
        misses=("Log ind kunne ingen.", "Privatliv truet af ny lov"),
    ),
    Row(
        "ART105",
        "da",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:vi(?: og vores (?:\d+ )?partnere?)?|(?:denne|vores) (?:hjemmeside|side|website)|(?:hjemmesiden|websitet|siden)|dette (?:website|site)|vores partnere) (?:bruger|anvender|benytter|gemmer|sætter|indsamler)) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:oplevelse\w*|forbedre|analyse\w*|tilpas\w+|annonce\w*|indhold\w*|trafik\w*|statistik\w*|accept\w*|teknologi\w*|funger\w+|tredje\w*|tjenest\w+|hjemmeside\w*|personlig\w*|markedsføring)[^„“”\x22«»]{0,240})"
        r"|(?:(?:ved at|hvis du))\b[^„“”\x22«»?]{0,140}\b(?:(?:accepterer|godkender|samtykker) du(?: til)?)\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Vi bruger cookies til at forbedre din oplevelse.",
            "Hjemmesiden anvender cookies.",
            "Ved at fortsætte accepterer du brug af cookies.",
        ),
        misses=(
            "Google bruger cookies til at følge folk på nettet.",
            "Brug af cookies bliver strengere reguleret.",
            "Den der ikke accepterer cookies, ser ingenting.",
            "Til cookies bruger vi smør.",
            "Vi bagte cookies med mormor.",
        ),
        words="cookies cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "da",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:bruger|anvender|benytter|brug af|gemmer|accepterer|accepter|samtykker til|tillader"
        r"|sætter|indsamler) (?!til)(?:[\w-]+,? ){0,3}cookies\b(?! med).{0,300}"
        r")",
        guards=_SAID,
        hits=("Hjemmesiden anvender cookies.",),
        misses=("Til cookies bruger vi smør.", "Vi bagte cookies med mormor."),
        weak=True,
        words="cookies cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "da",
        "regex",
        r"(?:(?:denne|dette|den) (?:artikel|indhold|video|interview|historie) er (?:kun |alene )?for (?:\w+ )?abonnenter\b[^„“”\x22«»?]{0,100}"
        r"|(?:artiklen|indholdet|resten af artiklen) er (?:kun|alene) for (?:\w+ )?abonnenter\b[^„“”\x22«»?]{0,100}"
        r"|du skal (?:være (?:logget ind|abonnent)|logge ind|have (?:et )?abonnement)(?: for at (?:læse|kommentere|fortsætte|følge|deltage|skrive|kunne)[^„“”\x22«»?]{0,80})?[.!]?"
        r"|log ind (?:her )?for at (?:læse(?: videre| mer| mere| hele \w+| artiklen| historien| denne artikel)?|kommentere(?: artiklen| historien| denne artikel)?|fortsette|fortsætte)(?:[.!]| og\b[^„“”\x22«»?]{0,60})?|(?:er du|allerede) (?:allerede )?abonnent\?(?: log[^„“”\x22«»?]{0,40})?"
        r"|som abonnent (?:kan|får) du (?:læse|lytte til artik|dele|kommentere)\b[^„“”\x22«»?]{0,100}|for at (?:læse videre|fortsætte|læse (?:hele )?artiklen|kommentere)\b[^„“”\x22«»?]{0,40}\b(?:log ind|logge ind|logget ind|abonn\w+|konto)\b[^„“”\x22«»?]{0,80})",
        guards=_SAID,
        hits=(
            "Denne artikel er kun for abonnenter.",
            "Du skal være logget ind for at kommentere.",
            "Log ind for at læse artiklen",
        ),
        misses=(
            "Du skal læse bogen for at kommentere den.",
            "Log ind for at se din årsopgørelse.",
            "Denne rabat er kun for abonnenter af teatret.",
            "Som abonnent får naboen avisen før syv.",
            "Avisen mistede tusind abonnenter.",
            "Konto lukket af banken",
        ),
        words="^allerede ^artiklen ^denne ^dette ^du ^er_du ^for_at ^indholdet ^log_ind ^resten ^som ^vil_du",
        longest=260,
    ),
    Row(
        "ART105",
        "da",
        "regex",
        r"(?:"
        r"(?:denne|dette|artiklen|indholdet|resten|du|for at|vil du|er du|allerede|som)\b.{0,100}\b(?:(?:kun"
        r"|alene) (?:\w+ )?for (?:\w+ )?abonnenter|for at (?:læse|kommentere|fortsætte)|være logget ind|logge ind"
        r"|log ind (?:her|for|med)|som abonnent (?:kan|får))\b.{0,140}|log ind for at .{0,80}"
        r")",
        guards=_SAID,
        hits=("Denne rabat er kun for abonnenter.",),
        misses=("Avisen mistede tusind abonnenter.", "Konto lukket af banken"),
        weak=True,
        words="^allerede ^artiklen ^denne ^dette ^du ^er_du ^for_at ^indholdet ^log_ind ^resten ^som ^vil_du",
        longest=260,
    ),
    Row(
        "ART106",
        "da",
        "line",
        "del | del artiklen | del artikel | del denne artikel | del på facebook | del på twitter | del på x"
        " | del på linkedin | del på e-mail | del via mail | del via e-mail | kopier link | kopiér link"
        " | link kopieret | linket er kopieret | udskriv | print artiklen | gem artikel | gem artiklen"
        " | send til en ven | rapporter fejl | rapportér fejl | fandt du en fejl? | følg | synes godt om",
        hits=("Del artiklen", "Kopier link", "Udskriv"),
        misses=("Del af byen uden strøm", "Gem nok mad, siger rådet."),
    ),
    Row(
        "ART107",
        "da",
        "line",
        "0 kommentarer | 0 kommentar | kommentarer (0) | 0 delinger | 0 synes godt om | 0 visninger"
        " | læsetid: 0 min | læsetid 0 min | læsetid: 0 minutter | 0 min læsetid | 0 min. læsetid",
        hits=("14 kommentarer", "Læsetid: 3 min."),
        misses=("14 kommentarer vakte vrede.", "3 minutters stilhed"),
    ),
    Row(
        "ART109",
        "da",
        "line",
        "afspil | afspil video | se video | se videoen | lyt til artiklen | hør artiklen | få læst artiklen op"
        " | billedserie | vis billede | forstør billede | billede 0 af 0 | 0 billeder | fuld skærm | fuldskærm"
        " | næste billede | forrige billede | vis billedtekst | vis dette opslag på instagram"
        " | se dette opslag på instagram | indholdet kan ikke vises | flere videoer",
        hits=("Afspil video", "Billede 2 af 9", "Lyt til artiklen"),
        misses=("Billedserie om krigen vises", "Se video af røveriet, siger politiet."),
    ),
    Row(
        "ART110",
        "da",
        "line",
        "alle rettigheder forbeholdes | alle rettigheder forbeholdt | kopiering forbudt | eftertryk forbudt",
        hits=("Alle rettigheder forbeholdes.",),
        misses=("Alle rettigheder tilfaldt kongen.",),
    ),
    Row(
        "ART110",
        "da",
        "regex",
        r"(?:(?:alt |indholdet|materialet|artiklen|teksten|alt indhold|billederne|denne artikel|© ?[\w .-]{2,40})[^„“”\x22«»?]{0,100}\b(?:er )?(?:beskyttet af (?:lov om )?ophavsret\w*|omfattet af ophavsret\w*)\b[^„“”\x22«»?]{0,120}"
        r"|(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|a/s) ?)?alle rettigheder forbeholdes(?:[.,;|!–—©-][^„“”\x22«»]{0,100})?)",
        guards=_SAID,
        hits=("Artiklen er beskyttet af ophavsretsloven.",),
        misses=(
            "Sangen er beskyttet af ophavsret i 70 år.",
            "Stolen er omfattet af ophavsret, afgjorde retten.",
            "Ophavsretsloven ændres til foråret.",
        ),
        words="ophavsret ophavsretsloven forbeholdes",
        longest=260,
    ),
    Row(
        "ART110",
        "da",
        "regex",
        r"(?:"
        r".{0,140}\b(?:beskyttet af (?:lov om )?ophavsret\w*|omfattet af ophavsret\w*"
        r"|rettigheder forbeholdes)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Bygningen er beskyttet af ophavsretsloven.",),
        misses=("Ophavsretsloven ændres til foråret.",),
        weak=True,
        words="ophavsret ophavsretsloven forbeholdes",
        longest=260,
    ),
    Row(
        "ART111",
        "da",
        "heading",
        "læs også | læs mere | relaterede artikler | relateret | relateret indhold | mere om emnet | mere om"
        " | mest læste | mest læst | mest sete | mest delte | seneste nyt | seneste nyheder | seneste"
        " | flere nyheder | flere artikler | mere fra | anbefalet | anbefalede artikler | anbefalet til dig"
        " | populært | populære artikler | nyeste artikler | andre læser | andre læser også | i fokus"
        " | tophistorier | seneste artikler | måske er du også interesseret i | du vil måske også kunne lide",
        hits=("Mest læste", "Seneste nyt", "LÆS OGSÅ"),
        misses=("Mest læste bog i år", "Lige nu regner det"),
    ),
    Row(
        "ART111",
        "da",
        "cue",
        "emner | emneord | tema | tags | nøgleord | kategori | læs mere om | mere om",
        hits=("Emner: Budget, Økonomi", "Læs mere om: København"),
        misses=("Emner manglede ikke.", "Tema for aftenen var fred"),
    ),
    Row(
        "ART111",
        "da",
        "line",
        "forside | til forsiden | forsiden | menu | søg | kontakt | kontakt os | om os | til toppen"
        " | gå til indhold | spring til indhold | gå til hovedindhold | luk | næste | forrige | kommentarer"
        " | skriv en kommentar | skriv kommentar | efterlad en kommentar | giv en kommentar | vis kommentarer"
        " | kommenter | e-avis | kundeservice | kundecenter | ofte stillede spørgsmål | annoncer hos os | emneord"
        " | tags | ansvarshavende redaktør | din e-mailadresse vil ikke blive publiceret",
        hits=("Til forsiden", "Kontakt os", "Skriv en kommentar"),
        misses=("Hjem til jul", "Søg ly, siger politiet.", "Næste uge regner det"),
    ),
    Row(
        "ART111",
        "da",
        "line",
        "nyheder | indland | udland | danmark | verden | politik | økonomi | sport | kultur | underholdning | debat"
        " | leder | meninger | lokalt | teknologi | videnskab | sundhed | rejser | bolig | biler | fodbold | vejr"
        " | vejret | video | podcast | familie | mad | tv | penge | erhverv | krimi | mere | i dag",
        hits=("Indland", "Udland"),
        misses=("Sport er sjovt", "Verden venter"),
        weak=True,
    ),
    Row(
        "ART113",
        "da",
        "cue",
        "publiceret | offentliggjort | opdateret | sidst opdateret | senest opdateret | af | tekst | kilde | kilder"
        " | rettelse | præcisering | journalist | fakta",
        hits=("Publiceret: 12. april 2023", "Rettelse: I en tidligere version stod et forkert navn."),
        misses=("Af alt at dømme vinder hun", "Kilde til vrede"),
        weak=True,
    ),
    Row(
        "ART101",
        "da",
        "cue",
        "anbefalet | gå ikke glip af | klik her",
        hits=("Anbefalet: Exempel", "Gå ikke glip af: Exempel"),
        misses=("Læs også bøger, siger ministeren.", "Mere om sagen ville hun ikke sige."),
        weak=True,
    ),
    Row(
        "ART102",
        "da",
        "line",
        "henter | vent et øjeblik | et øjeblik",
        hits=("Henter", "Vent et øjeblik"),
        misses=("Et øjeblik af ro", "Henter titlen hjem"),
        weak=True,
    ),
    Row(
        "ART105",
        "da",
        "line",
        "privatliv",
        hits=("Privatliv",),
        misses=("Log ind kunne ingen.", "Privatliv truet af ny lov"),
        weak=True,
    ),
    Row(
        "ART106",
        "da",
        "line",
        "gem",
        hits=("Gem",),
        misses=("Del af byen uden strøm", "Gem nok mad, siger rådet."),
        weak=True,
    ),
    Row(
        "ART107",
        "da",
        "line",
        "ingen kommentarer | 0 reaktioner",
        hits=("Ingen kommentarer", "0 reaktioner"),
        misses=("14 kommentarer vakte vrede.", "3 minutters stilhed"),
        weak=True,
    ),
    Row(
        "ART111",
        "da",
        "heading",
        "lige nu | til dig",
        hits=("Lige nu", "Til dig"),
        misses=("Mest læste bog i år", "Lige nu regner det"),
        weak=True,
    ),
    Row(
        "ART111",
        "da",
        "cue",
        "temaer | kategorier",
        hits=("Temaer: Exempel", "Kategorier: Exempel"),
        misses=("Emner manglede ikke.", "Tema for aftenen var fred"),
        weak=True,
    ),
    Row(
        "ART111",
        "da",
        "line",
        "hjem | svar",
        hits=("Hjem", "Svar"),
        misses=("Hjem til jul", "Søg ly, siger politiet.", "Næste uge regner det"),
        weak=True,
    ),
    Row(
        "ART111",
        "da",
        "line",
        "emner",
        hits=("Emner",),
        misses=("Hjem til jul", "Søg ly, siger politiet.", "Næste uge regner det"),
        weak=True,
    ),
    Row(
        "ART101",
        "da",
        "line",
        "mere information",
        hits=("Mere information",),
        misses=("Læs mere, siger ministeren til børnene.", "Vis alle hensyn"),
        weak=True,
    ),
    Row(
        "ART111",
        "da",
        "heading",
        "anbefalinger",
        hits=("Anbefalinger",),
        misses=("Mest læste bog i år", "Lige nu regner det"),
        weak=True,
    ),
)
