"""Swedish."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:säger|sade|sa|enligt|menar|varnar|varnade|förklarar|förklarade|berättar|berättade|skriver|skrev|uppmanar|uppger|råder|tipsar|frågar|lovade|ber|bad|löd|lyder|står det|stod det|bedragare|bedragarna)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "sv",
        "cue",
        "läs också | läs även | läs mer | läs mer här | läs mer om | läs vidare | läs hela | läs hela artikeln"
        " | läs här | se även | se också | se mer | relaterat | relaterade artiklar | relaterad artikel"
        " | mer om ämnet | mer om | mer att läsa | fler artiklar | rekommenderad läsning | lyssna också"
        " | lyssna även | mest läst | bakgrund till nyheten | fortsätt läsa | nästa artikel | föregående artikel",
        hits=("LÄS OCKSÅ: Bron fortsatt avstängd", "Läs mer – Så röstade partierna", "Relaterat: Fakta om stormen"),
        misses=("Läs mer böcker, säger ministern.", "Mer om saken ville hon inte säga."),
    ),
    Row(
        "ART101",
        "sv",
        "cue",
        "video | se | lyssna | podd | podcast | analys | ledare | krönika | bakgrund | direkt | live | bildspel"
        " | tv | quiz | graf | senaste nytt | mer",
        hits=("TV: Så gick kvällen", "Bakgrund: Striden om bron"),
        misses=("Se upp för is, varnar polisen.", "Analys av provet väntar"),
        weak=True,
    ),
    Row(
        "ART101",
        "sv",
        "line",
        "läs mer | läs också | läs även | läs vidare | läs mer här | läs hela artikeln | läs artikeln"
        " | läs hela nyheten | visa mer | visa fler | visa alla | visa mindre | se alla | se fler | se mer"
        " | ladda fler | ladda mer | fler artiklar | fler nyheter | hämta fler | mer nyheter | fortsätt läsa"
        " | fortsätt läsa artikeln | klicka här | till artikeln | alla artiklar",
        hits=("Läs mer", "Visa fler", "Läs hela artikeln »"),
        misses=("Läs mer böcker, säger ministern.", "Visa alla hänsyn"),
    ),
    Row(
        "ART101",
        "sv",
        "lead",
        "läs mer | läs också | läs även | läs hela | mer om | mer från | fler artiklar | se även | se alla"
        " | visa alla | klicka här | missa inte",
        hits=("Läs mer om budgeten", "Mer om klimatet"),
        misses=("Mer om saken vet ingen.", "Läs mer om det i boken."),
        weak=True,
    ),
    Row(
        "ART102",
        "sv",
        "line",
        "laddar | laddas | läser in | var god vänta | vänligen vänta | laddar innehåll | laddar kommentarer"
        " | videon laddas | sidan laddas",
        hits=("Laddar...", "Var god vänta"),
        misses=("Laddar om för nya mål", "Vänta inte, säger läkaren."),
    ),
    Row(
        "ART103",
        "sv",
        "line",
        "annons | annonser | reklam | annonsörsinnehåll | annonsinnehåll | sponsrat innehåll | sponsrad | sponsrat"
        " | i samarbete med | kommersiellt samarbete | artikeln fortsätter efter annonsen"
        " | artikeln fortsätter under annonsen | artikeln fortsätter nedanför annonsen"
        " | artikeln fortsätter under bilden | texten fortsätter under annonsen | texten fortsätter efter annonsen"
        " | texten fortsätter under bilden | fortsätt läsa efter annonsen | stäng annons | annonslänk"
        " | annonslänkar | betalt innehåll | annonsera",
        hits=("Annons", "Artikeln fortsätter efter annonsen", "ANNONS:"),
        misses=("Annons ledde till gräl", "Reklam för tobak förbjuds."),
    ),
    Row(
        "ART104",
        "sv",
        "line",
        "nyhetsbrev | prenumerera | prenumerera nu | bli prenumerant | bli medlem | anmäl dig"
        " | anmäl dig till nyhetsbrevet | anmäl dig till vårt nyhetsbrev | prenumerera på nyhetsbrevet"
        " | prenumerera på vårt nyhetsbrev | prenumerera på våra nyhetsbrev | få vårt nyhetsbrev | våra nyhetsbrev"
        " | alla nyhetsbrev | skriv in din e-post | din e-post | din e-postadress | e-postadress"
        " | ange din e-postadress | följ oss | följ oss på | följ oss på facebook | följ oss på sociala medier"
        " | ladda ner appen | ladda ner vår app | hämta appen | aktivera notiser | slå på notiser | pushnotiser"
        " | tipsa oss | tipsa redaktionen | tack för din anmälan | stöd oss | avsluta prenumeration | swisha",
        hits=("Nyhetsbrev", "Prenumerera på vårt nyhetsbrev", "Följ oss på:", "Ladda ner appen"),
        misses=("Nyhetsbrev från kungen såldes", "Prenumerera gör allt färre."),
    ),
    Row(
        "ART104",
        "sv",
        "regex",
        r"(?:(?:anmäl dig|prenumerera|registrera dig|skriv upp dig)(?: nu| här| gratis| idag){0,2} (?:till|på|för) (?:vår[at]? (?:\S+ ){0,3}?nyhetsbrev(?:et)?\b[^„“”\x22«»]{0,160}|nyhetsbrevet(?: (?:och (?:få|missa))\b[^„“”\x22«»]{0,120})?[.!]?)"
        r"|(?:få|missa inte|ta emot)\b[^„“”\x22«»?]{0,60}\bvår[at]? (?:\w+ )?nyhetsbrev\b[^„“”\x22«»]{0,140}"
        r"|(?:få|ta emot)(?! (?:läser|har|kan|vet|vill|som|av)\b)[^„“”\x22«»?]{0,60}\b(?:nyheter(?:na)?|nyhetsbrev|det senaste|uppdateringar|viktigaste)\b[^„“”\x22«»?]{0,60}\b(?:i|till) (?:din |mejl|e-post)?(?:inkorg(?:en)?|korgen|mejlkorg(?:en)?|mejlen?)(?:[.!]| (?:varje|gratis|direkt|klockan)\b[^„“”«»?,]{0,50})?"
        r"|(?:ladda (?:ner|ned|hem)|hämta) vår (?:\w+ )?app\b[^„“”\x22«»?]{0,120})",
        guards=_SAID,
        hits=(
            "Anmäl dig till vårt nyhetsbrev och få nyheterna varje morgon.",
            "Ladda ner vår app och få notiser",
            "Få kvällens nyheter direkt i inkorgen",
        ),
        misses=(
            "Få vågar öppna mejl från banken i inkorgen.",
            "Ladda ner appen från kommunen före resan.",
            "Skriv aldrig lösenord i mejl som landar i inkorgen.",
            "Få har nyheter om hunden i inkorgen i dag.",
            "Nyhetsbrevet kom två gånger om året.",
            "Hon läste appen som en bok.",
        ),
        words="^aktivera ^anmäl ^få ^följ ^gå_med ^hämta ^häng ^håll ^ladda ^missa ^prenumerera ^registrera"
        " ^senaste_nytt ^skriv ^ta_emot ^vill_du",
        longest=300,
    ),
    Row(
        "ART104",
        "sv",
        "regex",
        r"(?:"
        r"(?:anmäl|prenumerera|få (?!läser|har|kan|vet|vill|som|av)|ta emot|missa|skriv|häng|håll|vill du|ladda|hämta|gå med|följ|registrera"
        r"|aktivera|senaste nytt)\b.{0,160}\b(?:nyhetsbrev|nyhetsbrevet|inkorg|inkorgen|mejlkorg|vår app|appen"
        r"|notiser)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Prenumerera på Exempelbladets nyhetsbrev.",),
        misses=("Nyhetsbrevet kom två gånger om året.", "Hon läste appen som en bok."),
        weak=True,
        words="^aktivera ^anmäl ^få ^följ ^gå_med ^hämta ^häng ^håll ^ladda ^missa ^prenumerera ^registrera"
        " ^senaste_nytt ^skriv ^ta_emot ^vill_du",
        longest=300,
    ),
    Row(
        "ART104",
        "sv",
        "regex",
        r"(?:(?:följ oss) (?:också |gärna |även )?(?:på|via) (?:)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|sociala medier)(?![-\w])"
        r"(?:(?:,? (?:och|eller) |, ?| ?[/|&] ?| )(?:(?:på|via) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|sociala medier)(?![-\w])){0,6}(?:,? (?:för)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:följ) [\w@][\w .'-]{1,48} (?:också |gärna |även )?(?:på|via) (?:google news|google discover)(?![-\w])(?:(?:för)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=("Följ oss på Facebook", "Följ Exempelbladet på Google News"),
        misses=(
            "Följ debatten på Youtube från klockan åtta.",
            "Följ matchen på X och Facebook.",
            "Följ pengarna på bankens konto",
            "Följ reglerna på plats",
        ),
        words="^följ",
        longest=160,
    ),
    Row(
        "ART104",
        "sv",
        "regex",
        r"(?:"
        r"följ (?:oss|@?[\w .'-]{2,40}?) (?:också )?(?:på|via) (?:facebook|twitter|x|instagram|google news"
        r"|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|sociala medier)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Följ Exempelbladet på Instagram",),
        misses=("Följ pengarna på bankens konto", "Följ reglerna på plats"),
        weak=True,
        words="^följ",
        longest=160,
    ),
    Row(
        "ART105",
        "sv",
        "line",
        "logga in | logga ut | mitt konto | registrera dig | skapa konto | skapa ett konto | glömt lösenord"
        " | glömt lösenord? | redan prenumerant? | redan prenumerant? logga in | är du redan prenumerant?"
        " | är du prenumerant? logga in | har du redan ett konto? | endast för prenumeranter | för prenumeranter"
        " | bara för prenumeranter | plusartikel | artikeln är låst | lås upp artikeln"
        " | den här artikeln är för prenumeranter | logga in för att läsa vidare | logga in för att läsa mer"
        " | prova gratis | testa gratis | cookies och personuppgifter | hantera cookies | cookieinställningar"
        " | cookie-inställningar | cookiepolicy | om cookies | acceptera cookies | acceptera alla"
        " | acceptera alla cookies | godkänn alla | avvisa alla | integritetspolicy | personuppgiftspolicy"
        " | användarvillkor | allmänna villkor | sekretesspolicy | integritetsinställningar | hantera preferenser",
        hits=("Logga in", "Cookiepolicy", "Redan prenumerant?", "Hantera cookies"),
        misses=("Logga in kunde ingen göra.", "Kakor till julen"),
    ),
    Row(
        "ART105",
        "sv",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:vi(?: och våra (?:\d+ )?partners?)?|(?:den här|denna|vår) (?:webb)?(?:plats(?:en)?|sida(?:n)?|sajt(?:en)?)|våra partners) (?:använder|lagrar|sparar)(?: oss av)?) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies|kakor)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:upplevelse\w*|förbättra|analyser\w*|anpass\w+|annons\w*|innehåll|trafik\w*|statistik|godkän\w+|accepter\w+|teknik\w*|funger\w+|tredje\w*|tjänst\w*|webbplats\w*|personlig\w*)[^„“”\x22«»]{0,240})"
        r"|(?:(?:genom att|om du))\b[^„“”\x22«»?]{0,140}\b(?:(?:godkänner|accepterar|samtycker) du(?: till)?)\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies|kakor)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Vi använder cookies för att förbättra din upplevelse.",
            "Den här webbplatsen använder cookies.",
            "Genom att fortsätta godkänner du användning av cookies.",
        ),
        misses=(
            "Google använder cookies för att följa folk på nätet.",
            "Vi använder kakor av havre till fikat.",
            "Den som inte godkänner cookies ser ingenting.",
            "Till cookies använder vi smör.",
            "Vi bakade cookies med mormor.",
        ),
        words="cookies kakor cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "sv",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:använder|använda|användning av|använder oss av|lagrar|godkänner|godkänna|accepterar"
        r"|acceptera|samtycker till|tillåter|hanterar|sparar) (?!till)(?:[\w-]+,? ){0,3}(?:cookies"
        r"|kakor \(cookies\))(?! (?:med|och smör)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Den här webbplatsen använder cookies.",),
        misses=("Till cookies använder vi smör.", "Vi bakade cookies med mormor."),
        weak=True,
        words="cookies kakor cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "sv",
        "regex",
        r"(?:(?:den här|denna) (?:artikeln?|texten|intervjun|videon) är (?:endast |bara |exklusiv\w* |låst |enbart )?för (?:\w+ )?prenumeranter\b[^„“”\x22«»?]{0,100}"
        r"|(?:artikeln|innehållet|resten av artikeln) är (?:endast|bara|exklusiv\w*|enbart) för (?:\w+ )?prenumeranter\b[^„“”\x22«»?]{0,100}"
        r"|du (?:måste|behöver) (?:vara inloggad|logga in|skapa (?:ett )?konto)(?: för att (?:läsa|kommentera|fortsätta|följa|spara|delta|skriva|kunna)[^„“”\x22«»?]{0,80})?[.!]?"
        r"|logga in (?:här )?för att (?:läsa(?: vidare| mer| hela \w+| artikeln| den här \w+)?|kommentera(?: artikeln)?|fortsätta(?: läsa)?|följa ämnen\w*|dela artikeln|ge bort artikeln)(?:[.!]| och\b[^„“”\x22«»?]{0,60})?|(?:är du|redan) (?:redan )?prenumerant\?(?: [^„“”\x22«»?]{0,40})?"
        r"|som prenumerant (?:kan|får) du (?:läsa|lyssna på (?:artik|text)|dela|ge bort|kommentera)\b[^„“”\x22«»?]{0,100}|för att (?:läsa vidare|fortsätta läsa|läsa (?:hela )?artikeln|kommentera)\b[^„“”\x22«»?]{0,40}\b(?:logga in|prenumer\w+|konto|inloggad|bli \w+)\b[^„“”\x22«»?]{0,80}|(?:vänligen )?aktivera javascript(?: för att [^„“”\x22«»?]{0,80}| i din [^„“”\x22«»?]{0,40})?[.!]?)",
        guards=_SAID,
        hits=(
            "Den här artikeln är endast för prenumeranter.",
            "Du måste vara inloggad för att kommentera.",
            "Logga in för att läsa vidare",
        ),
        misses=(
            "Du måste läsa boken för att kommentera den.",
            "Logga in för att spara energi med elbolagets app.",
            "Som prenumerant kan du hyra film från biblioteket.",
            "För att läsa lagen rätt behövs en jurist.",
            "Den här klubben är bara för medlemmar, inte för prenumeranter på tidningen.",
            "Aktivera JavaScript bara på sajter du litar på.",
            "Tidningen tappade tusen prenumeranter.",
            "Konto stängdes av banken",
        ),
        words="^aktivera ^artikeln ^den_här ^denna ^du ^för_att ^innehållet ^logga_in ^redan ^resten ^som ^vill_du ^är_du",
        longest=260,
    ),
    Row(
        "ART105",
        "sv",
        "regex",
        r"(?:"
        r"(?:den här|denna|artikeln|innehållet|resten|du|för att|vill du|är du|redan|som|logga in"
        r"|aktivera)\b.{0,100}\b(?:(?:endast|bara|exklusiv\w*) (?:\w+ )?för (?:\w+ )?prenumeranter|för att (?:läsa"
        r"|kommentera|fortsätta)|vara inloggad|logga in (?:för|här|med)|som prenumerant (?:kan|får)|prenumerant\?"
        r"|skapa (?:ett )?konto|javascript)\b.{0,140}|logga in för att .{0,80}"
        r")",
        guards=_SAID,
        hits=("Denna rabatt är bara för prenumeranter.",),
        misses=("Tidningen tappade tusen prenumeranter.", "Konto stängdes av banken"),
        weak=True,
        words="^aktivera ^artikeln ^den_här ^denna ^du ^för_att ^innehållet ^logga_in ^redan ^resten ^som ^vill_du ^är_du",
        longest=260,
    ),
    Row(
        "ART106",
        "sv",
        "line",
        "dela | dela artikeln | dela artikel | dela den här artikeln | dela sidan | dela på facebook"
        " | dela på twitter | dela på x | dela på linkedin | dela via | dela via e-post | dela via mejl"
        " | dela länk | kopiera länk | kopiera länken | länk kopierad | länken har kopierats | skriv ut"
        " | spara artikel | spara artikeln | sparad | tipsa en vän | tipsa om artikeln | mejla"
        " | skicka via e-post | twittra | tweeta | följ | följer | rapportera fel | rätta artikeln | anmäl fel"
        " | rapportera språkfel | anmäl text- och faktafel | ge artikeln",
        hits=("Dela artikeln", "Kopiera länk", "Skriv ut"),
        misses=("Dela inte ut pengar, säger hon.", "Spara mer, råder banken", "Gilla läget"),
    ),
    Row(
        "ART107",
        "sv",
        "line",
        "0 kommentarer | 0 kommentar | kommentarer (0) | kommentera (0) | kommentarer 0 | 0 delningar | 0 gillar"
        " | 0 visningar | lästid: 0 min | lästid 0 min | 0 min läsning | 0 minuters läsning"
        " | lästid cirka 0 minuter | 0 min",
        hits=("14 kommentarer", "Lästid: 3 min"),
        misses=("14 kommentarer väckte vrede.", "3 minuters tystnad"),
    ),
    Row(
        "ART109",
        "sv",
        "line",
        "spela video | spela upp | spela upp video | se klippet | se videon | se video | titta på videon"
        " | lyssna på artikeln | lyssna på texten | lyssna på artikel | lyssna här | bildspel | visa bild"
        " | förstora bild | bild 0 av 0 | 0 bilder | helskärm | ljud av | ljud på | nästa bild | föregående bild"
        " | visa bildtext | se inlägget på instagram | detta inlägg på instagram | innehållet kan inte visas"
        " | fler klipp | fler videor",
        hits=("Spela video", "Bild 2 av 9", "Lyssna på artikeln"),
        misses=("Bildspel om kriget visas", "Spela upp dig själv"),
    ),
    Row(
        "ART110",
        "sv",
        "line",
        "alla rättigheter förbehållna | med ensamrätt | © med ensamrätt | eftertryck förbjudes"
        " | eftertryck förbjuds | kopiering förbjuden",
        hits=("Alla rättigheter förbehållna.",),
        misses=("Alla rättigheter tillkom kungen.",),
    ),
    Row(
        "ART110",
        "sv",
        "regex",
        r"(?:(?:allt |materialet|innehållet|artikeln|texten|bilden|bilderna|allt innehåll|© ?[\w .-]{2,40})[^„“”«»?]{0,100}\b(?:skyddas av upphovsrättslagen|(?:är )?skydda[dt]e? enligt upphovsrättslagen|får inte mångfaldigas)\b[^„“”\x22«»?]{0,120}"
        r"|(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d| ab) ?)?(?:alla|samtliga|med alla) rättigheter förbehållna(?:[.,;|!–—©-][^„“”\x22«»]{0,100})?)",
        guards=_SAID,
        hits=("Materialet skyddas av upphovsrättslagen.", "© Exempelbladet. Alla rättigheter förbehållna"),
        misses=(
            "Verket skyddas av upphovsrättslagen i 70 år.",
            "Låten skyddas av upphovsrättslagen, enligt domen.",
            "Kungen har alla rättigheter förbehållna sig i skogen.",
            "Upphovsrättslagen ändras i vår.",
        ),
        words="upphovsrättslagen förbehållna mångfaldigas",
        longest=240,
    ),
    Row(
        "ART110",
        "sv",
        "regex",
        r"(?:"
        r".{0,140}\b(?:skyddas av upphovsrättslagen|skyddat enligt upphovsrättslagen|rättigheter förbehållna"
        r"|får inte mångfaldigas)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Texten är bra och skyddas av upphovsrättslagen.",),
        misses=("Upphovsrättslagen ändras i vår.",),
        weak=True,
        words="upphovsrättslagen förbehållna mångfaldigas",
        longest=240,
    ),
    Row(
        "ART111",
        "sv",
        "heading",
        "läs mer | läs också | läs även | relaterat | relaterade artiklar | relaterade nyheter | relaterade ämnen"
        " | mer om ämnet | mest läst | mest lästa | mest läst just nu | mest delat | mest sett | senaste nytt"
        " | senaste nyheterna | senaste | fler nyheter | fler artiklar | mer nyheter | rekommenderat"
        " | rekommenderas | rekommenderade artiklar | rekommenderat för dig | populärt | populära artiklar"
        " | populärt just nu | trendar | trendande | mer från | andra läser | andra läser även | andra har läst"
        " | i fokus | toppnyheter | utvalt | i samma ämne | mer i ämnet | ämnen i artikeln | senaste artiklarna"
        " | senaste inläggen | redaktionen rekommenderar",
        hits=("Mest läst", "Senaste nytt", "Relaterade artiklar"),
        misses=("Mest läst var boken om kriget.", "Just nu regnar det"),
    ),
    Row(
        "ART111",
        "sv",
        "cue",
        "ämnen | taggar | tagg | nyckelord | kategori | läs mer om | mer om | ämnen i artikeln",
        hits=("Ämnen: Budget, Ekonomi", "Läs mer om: Stockholm"),
        misses=("Ämnen saknades inte.", "Kategori fem närmar sig"),
    ),
    Row(
        "ART111",
        "sv",
        "line",
        "startsida | startsidan | till startsidan | meny | sök | kontakt | kontakta oss | om oss | till toppen"
        " | tillbaka till toppen | till innehållet | hoppa till innehåll | hoppa till huvudinnehåll"
        " | gå till innehåll | stäng | nästa | föregående | nästa sida | kommentarer | kommentera"
        " | skriv en kommentar | lämna en kommentar | lämna ett svar | visa kommentarer | kommentera artikeln"
        " | svara | e-tidning | e-tidningen | korsord | taggar | kategorier | följ ämnen i artikeln | följ ämnen"
        " | kundservice | kundtjänst | vanliga frågor | rss | jobba hos oss | annonsera hos oss"
        " | ansvarig utgivare | din e-postadress kommer inte publiceras. obligatoriska fält är märkta"
        " | din e-postadress kommer inte publiceras | så jobbar vi | om webbplatsen",
        hits=("Till toppen", "Kontakta oss", "Lämna en kommentar"),
        misses=("Hem till gården", "Sök skydd, uppmanar polisen.", "Nästa vecka regnar det"),
    ),
    Row(
        "ART111",
        "sv",
        "line",
        "nyheter | inrikes | utrikes | sverige | världen | politik | ekonomi | sport | kultur | nöje | debatt"
        " | ledare | opinion | lokalt | teknik | vetenskap | hälsa | resor | bostad | motor | fotboll | väder | tv"
        " | video | podd | familj | mat & dryck | prylar | play | mer | idag | redaktionen",
        hits=("Nyheter", "Inrikes"),
        misses=("Nyheter sprids snabbt", "Politik delar folket"),
        weak=True,
    ),
    Row(
        "ART113",
        "sv",
        "cue",
        "publicerad | publicerat | uppdaterad | uppdaterat | senast uppdaterad | av | text | källa | källor"
        " | rättelse | förtydligande | fotnot | fakta | redaktör | skribent",
        hits=("Publicerad: 12 april 2023", "Rättelse: I en tidigare version stod fel namn."),
        misses=("Av allt att döma vinner hon", "Källa till ilska"),
        weak=True,
    ),
    Row(
        "ART101",
        "sv",
        "cue",
        "missa inte | rekommenderas | rekommenderat | klicka här",
        hits=("Missa inte: Exempel", "Rekommenderas: Exempel"),
        misses=("Läs mer böcker, säger ministern.", "Mer om saken ville hon inte säga."),
        weak=True,
    ),
    Row(
        "ART102",
        "sv",
        "line",
        "hämtar | vänta",
        hits=("Hämtar", "Vänta"),
        misses=("Laddar om för nya mål", "Vänta inte, säger läkaren."),
        weak=True,
    ),
    Row(
        "ART105",
        "sv",
        "line",
        "godkänn | personuppgifter",
        hits=("Godkänn", "Personuppgifter"),
        misses=("Logga in kunde ingen göra.", "Kakor till julen"),
        weak=True,
    ),
    Row(
        "ART106",
        "sv",
        "line",
        "spara | tipsa | skicka | gilla",
        hits=("Spara", "Tipsa"),
        misses=("Dela inte ut pengar, säger hon.", "Spara mer, råder banken", "Gilla läget"),
        weak=True,
    ),
    Row(
        "ART107",
        "sv",
        "line",
        "inga kommentarer | 0 reaktioner",
        hits=("Inga kommentarer", "0 reaktioner"),
        misses=("14 kommentarer väckte vrede.", "3 minuters tystnad"),
        weak=True,
    ),
    Row(
        "ART111",
        "sv",
        "heading",
        "just nu | för dig",
        hits=("Just nu", "För dig"),
        misses=("Mest läst var boken om kriget.", "Just nu regnar det"),
        weak=True,
    ),
    Row(
        "ART111",
        "sv",
        "cue",
        "ämne | kategorier",
        hits=("Ämne: Exempel", "Kategorier: Exempel"),
        misses=("Ämnen saknades inte.", "Kategori fem närmar sig"),
        weak=True,
    ),
    Row(
        "ART111",
        "sv",
        "line",
        "hem",
        hits=("Hem",),
        misses=("Hem till gården", "Sök skydd, uppmanar polisen.", "Nästa vecka regnar det"),
        weak=True,
    ),
    Row(
        "ART111",
        "sv",
        "line",
        "ämnen",
        hits=("Ämnen",),
        misses=("Hem till gården", "Sök skydd, uppmanar polisen.", "Nästa vecka regnar det"),
        weak=True,
    ),
    Row(
        "ART101",
        "sv",
        "line",
        "mer information",
        hits=("Mer information",),
        misses=("Läs mer böcker, säger ministern.", "Visa alla hänsyn"),
        weak=True,
    ),
    Row(
        "ART111",
        "sv",
        "heading",
        "missa inte",
        hits=("Missa inte",),
        misses=("Mest läst var boken om kriget.", "Just nu regnar det"),
        weak=True,
    ),
)
