"""Notices, walls, prompts, tools and credits of Danish and Norwegian pages."""

from __future__ import annotations

from dedup.rules.phrases.told import sentence
from dedup.rules.row import Row

_SAID_DA = (
    r"(?![«“„»\x22]|.*\b(?:siger|sagde|ifølge|mener|advarer|advarede|forklarer|forklarede|fortæller|fortalte|skriver|skrev|opfordrer|oplyser|råder|spørger|spurgte"
    r"|lovede|beder|bad|lød|lyder|står der|stod der|svindler\w*|forbrugerrådet|datatilsynet|politiet|fastslog|afgjorde|vurderer|understreger|tilføjer|kritiserer|hedder det|hed det|retten|dommen|minister\w*|hun|han)\b)"
)
_SAID_NO = (
    r"(?![«“„»\x22]|.*\b(?:sier|sa|ifølge|(?<!du )mener|advarer|advarte|forklarer|forklarte|forteller|fortalte|skriver|skrev|oppfordrer|opplyser|råder|spør|spurte|lovet|ber|ba"
    r"|lød|lyder|står det|sto det|svindler\w*|forbrukerrådet|forbrukertilsynet|datatilsynet|politiet|fastslo|avgjorde|vurderer|understreker|legger til|kritiserer|heter det|het det|retten|dommen|minister\w*|hun|han)\b)"
)

_NAME = (
    r"(?!(?:\S+ ){0,3}(?:i|på|fra|før|efter|etter|ved|med|og|den|det|de|en|et|der|som|viser|av|af|er|var|da|til|om|her|her:|slik|sådan|så|hvem|hva|hvad|hvor|\d{4})(?: |$))"
    r"[^\W\d][\w.'-]*(?: [^\W\d][\w.'-]*){0,3}(?: ?[/,] ?[^\W\d][\w.'-]*(?: [^\W\d][\w.'-]*){0,3}){0,2}(?<![.!?])"
)

ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "da",
        "heading",
        "lige nu læser andre | det læser andre lige nu | andre læser lige nu | andre læste også | mest læste lige nu"
        " | mest læste artikler | mest læste nyheder | mest læste i dag | relaterede nyheder | relaterede historier"
        " | læs flere artikler | læs flere nyheder | mere om samme emne | flere artikler om emnet"
        " | artikler om samme emne | anbefalede historier | anbefalet læsning | måske er du interesseret i"
        " | måske er du også interesseret i disse | du vil måske også læse | du er måske også interesseret i"
        " | læs også disse artikler | seneste fra forsiden | mere fra forsiden | flere nyheder fra",
        hits=("Lige nu læser andre", "Mest læste artikler", "Mere om samme emne:"),
        misses=("Lige nu læser andre børn bogen.", "Mest læste artikler i ti år", "Mere om samme emne i retten"),
    ),
    Row(
        "ART101",
        "da",
        "cue",
        "næste artikel | forrige artikel | læs artiklen her | læs flere nyheder | læs historien her | læs tidligere artikel",
        hits=("Næste artikel: Broen er lukket",),
        misses=("Næste artikel handler om broen.",),
    ),
    Row(
        "ART105",
        "da",
        "line",
        "kun nødvendige cookies | tillad kun nødvendige | tillad kun nødvendige cookies | accepter kun nødvendige"
        " | acceptér kun nødvendige | accepter kun nødvendige cookies | accepter nødvendige cookies | brug kun nødvendige cookies"
        " | afvis alle cookies | afvis cookies | accepter cookies | acceptér cookies | acceptér alle cookies | tilpas cookies"
        " | tillad valgte | tillad udvalgte | tillad valgte cookies | gem indstillinger | cookiedeklaration"
        " | cookie- og privatlivspolitik | privatlivs- og cookiepolitik | cookie- og persondatapolitik | privatlivsindstillinger"
        " | opdater dit samtykke | skift dit samtykke | tilbagekald dit samtykke | ændr dit samtykke"
        " | dit samtykke gælder for følgende domæner | skift cookieindstillinger | ændr cookieindstillinger"
        " | vi værner om dit privatliv | vi respekterer dit privatliv | vi passer på dit privatliv"
        " | dit privatliv er vigtigt for os | dit privatliv betyder noget for os | vi beskytter dit privatliv"
        " | denne artikel er låst | artiklen er låst | abonnentartikel | kun for digitale abonnenter | køb adgang"
        " | få fuld adgang | få adgang nu | vælg abonnement | se abonnementer | bestil abonnement | login for abonnenter"
        " | glemt password | glemt password? | glemt din adgangskode? | log ind eller opret konto | log ind eller opret bruger"
        " | log ind eller opret profil | log ind eller opret dig | opret dig | opret gratis profil | opret en konto",
        hits=("Kun nødvendige cookies", "Denne artikel er låst", "Vi værner om dit privatliv", "Køb adgang"),
        misses=(
            "Kun nødvendige reparationer i år",
            "Artiklen er låst inde i et skab.",
            "Adgang forbudt",
            "Vi passer på børnene",
        ),
    ),
    Row(
        "ART106",
        "da",
        "line",
        "oplæst af robotstemme | oplæst af en robotstemme | oplæst med kunstig intelligens | oplæst af kunstig intelligens"
        " | oplæst med robotstemme | artiklen er læst op med kunstig intelligens | artiklen er oplæst med kunstig intelligens"
        " | artiklen er læst op af kunstig intelligens | artiklen er læst op af en robot | hør artiklen læst op"
        " | kopier link til artiklen | link kopieret til udklipsholder | linket er kopieret til udklipsholderen"
        " | læs senere | giv artiklen væk | giv artiklen videre | del med en ven | send artiklen til en ven"
        " | log ind for at kommentere | opret en kommentar | vær den første til at kommentere | vis alle kommentarer"
        " | se alle kommentarer | se kommentarer | vis kommentarer (0) | kommentarfeltet er lukket | kommentarsporet er lukket"
        " | skriv kommentar her | meld fejl | meld en fejl | rapporter en fejl | rapportér en fejl"
        " | indberet fejl | giv feedback på artiklen",
        hits=("Oplæst af robotstemme", "Vær den første til at kommentere", "Vis kommentarer (14)"),
        misses=("Oplæst af digteren selv", "Se kommentarer fra naboerne", "Meld fejl på gadelyset, beder kommunen."),
    ),
    Row(
        "ART102",
        "da",
        "line",
        "vent venligst, indholdet indlæses | indholdet indlæses | videoen indlæses | indlæser video | indlæser afspiller"
        " | indlæser artikler | siden indlæses | videoen kan ikke afspilles i din browser | videoen kan ikke afspilles"
        " | din browser understøtter ikke video | din browser understøtter ikke afspilning af video",
        hits=("Vent venligst, indholdet indlæses", "Videoen kan ikke afspilles i din browser"),
        misses=("Indholdet indlæses langsomt i landdistrikterne.", "Videoen viser to mænd"),
    ),
    Row(
        "ART109",
        "da",
        "line",
        "se billedserien | se billedserie | se billedserien (0 billeder) | se alle billeder | se alle billeder (0) | åbn billedserie"
        " | åbn galleri | se galleri | se galleriet | se flere billeder | vis alle billeder | lyt til denne artikel"
        " | klik på billedet for at se flere billeder | klik for at se billedet i stor størrelse",
        hits=("Se billedserien (12 billeder)", "Åbn galleri"),
        misses=("Se billedserien i museet fra tirsdag.", "Se alle billeder af dronningen på museet"),
    ),
    Row(
        "ART111",
        "da",
        "line",
        "spring til hovedindhold | spring til hovedindholdet | spring til hovedindhold på siden | gå til hovedindholdet"
        " | gå til indholdet | spring navigation over | spring over navigation | kontakt redaktionen | skriv til redaktionen"
        " | tip redaktionen | kontakt kundeservice | abonnementsservice | næste artikel | forrige artikel | åbn menu"
        " | luk menu | vis menu | åbn søgning | luk søgning | tilbage til forsiden | gå til forsiden"
        " | alle kategorier",
        hits=("Spring til hovedindhold", "Kontakt redaktionen", "Åbn menu"),
        misses=("Næste artikel handler om broen.", "Kontakt redaktionen fik han aldrig", "Til toppen er der langt"),
    ),
    Row(
        "ART103",
        "da no nb nn sv",
        "regex",
        r"(?:(?:annonce|annonse|reklame|annons)\b\W{0,4})?(?:(?:artiklen|artikkelen|artikeln|historien|saken|teksten|texten|nyheden|intervjuet|interviewet)"
        r" (?:fortsætter|fortsetter|fortsätter)|læs videre|les videre|läs vidare) (?:(?:under|efter|etter|nedenfor) (?:annoncen|annoncerne|annonsen|annonsene|annonserna|reklamen"
        r"|billedet|billederne|bildet|bildene|bilden|bilderna|billedserien|bildeserien|videoen|videon|grafikken|grafiken|faktaboksen|faktarutan|opslaget|innlegget|inlägget|kortet|kartet|kartan|galleriet|podcasten|bokse?n)"
        r"|nedenfor|nedanför)\W{0,3}|(?:annonce|annonse|annons)\b\W{1,4}(?:læs videre|les videre|läs vidare|scroll videre)(?: \w+){0,2}\W{0,3}",
        hits=(
            "Annonce: Læs videre nedenfor",
            "Annonse – artikkelen fortsetter nedenfor",
            "Saken fortsetter under innlegget.",
            "Teksten fortsætter efter grafikken ↓",
            "Artikeln fortsätter nedanför",
        ),
        misses=(
            "Historien fortsætter efter ferien.",
            "Saken fortsetter i retten tirsdag.",
            "Saken fortsetter etter påske.",
            "Teksten fortsætter på næste side i håndskriftet.",
            "Læs videre i bogen.",
        ),
        words="artiklen_fortsætter historien_fortsætter teksten_fortsætter nyheden_fortsætter interviewet_fortsætter artikkelen_fortsetter saken_fortsetter historien_fortsetter teksten_fortsetter"
        " intervjuet_fortsetter artikeln_fortsätter texten_fortsätter annonce_læs annonse_les læs_videre les_videre annonse_scroll annonce_scroll läs_vidare",
        longest=90,
    ),
    Row(
        "ART105",
        "da",
        "regex",
        sentence(
            r"(?:for at (?:se|vise|afspille|høre|læse) (?:dette|det her|denne|indholdet|videoen|opslaget|grafikken|kortet)(?: [\w-]+){0,3}?,? (?:skal|bedes) du (?:først )?(?:acceptere|godkende|tillade|give samtykke til|samtykke til|slå|ændre)\b(?: [\w-]+){0,4}? [\w-]*cookies\b(?: (?:her|nedenfor|først))?[.!]?"
            r"|(?:dette|denne|indholdet|videoen|her er)(?: [\w-]+){0,4}? (?:vises ikke|kan ikke vises|er skjult|er blokeret)[ ,]~{0,20}(?:da|fordi|før|indtil|medmindre|for at du) du ~{0,60}cookies[\w ]{0,40}[.!]?"
            r"|du har (?:fravalgt|ikke accepteret|ikke givet (?:samtykke|tilladelse) til|afvist)~{0,40}cookies(?:[.!]?|[.!]? (?:skift|ændr|klik|for at se|du kan|og derfor kan|og kan derfor)\b~{0,100})"
            r"|du har (?:nu |allerede ){0,2}(?:læst|brugt) (?:alle |din |dine |månedens ){1,2}(?:\d+ |sidste )?gratis (?:artik(?:el|ler)|historier)\b~{0,80}"
            r"|du har (?:\d+|en|ingen|to|tre) gratis (?:artik(?:el|ler)|historier) tilbage\b~{0,60}"
            r"|(?:denne|dette|artiklen|indholdet) (?:artikel |indhold |video |historie |podcast )?(?:er (?:kun )?(?:forbeholdt|tilgængelig for|låst for) (?:vores |alle |digitale |vores digitale )?(?:\w+-?)?abonnenter|kræver (?:et )?(?:\w+-?)?(?:abonnement|login))(?:[.!]?$| for at (?:læse|se)\b~{0,60}|[.!] ~{2,80})"
            r"|bliv (?:\w+[ -])?(?:abonnent|medlem)(?: nu| her| i dag)? (?:og|for at) (?:få|læse?|læs)(?: straks)? (?:fuld|fri|ubegrænset|videre|hele|alle|resten|denne|artiklen|alt)\b(?= adgang|[ \w]* (?:artik|indhold|videre)| ?[.!]?$|~{0,60}artik)~{0,100}"
            r"|læs (?:videre|hele artiklen|resten af artiklen|artiklen) (?:for|fra) (?:kun )?\d+ ?(?:kr\b|kroner|,-)~{0,80}"
            r"|(?:log ind|login) eller (?:opret|tilmeld)(?: en| dig| din)?(?: gratis)?(?: konto| bruger| profil)? for at (?:skrive (?:en )?kommentar|kommentere|læse (?:videre|artiklen|hele)|deltage i debatten)~{0,60}"
            r"|(?:har du (?:allerede |ikke )?(?:et abonnement|en konto|en bruger|en profil|et login|adgang)|er du (?:allerede )?(?:kunde|medlem|bruger)|allerede (?:kunde|medlem|bruger))\? ?(?:så )?(?:log ind|login|opret (?:en )?(?:konto|bruger|profil)|køb (?:et )?(?:abonnement|adgang)|bliv abonnent)(?: her| nu)?(?: (?:og|for at) læse?\b~{0,40})?[.!]?"
            r"|vil du læse (?:videre|mere|hele artiklen|hele historien|resten)\? (?:så )?(?:prøv ~{0,40}\d+ (?:kr|uge|dag|måned)|bliv (?:\w+[ -])?abonnent|køb (?:\w+ )?(?:adgang|abonnement)|log ind(?: her)?[.!]?$|få (?:fuld |straks |fri )adgang|bestil (?:\w+ )?(?:adgang|abonnement)|opret (?:en )?(?:konto|bruger|profil))~{0,60})"
        ),
        guards=_SAID_DA,
        hits=(
            "For at se dette indhold skal du acceptere marketingcookies.",
            "Du har læst alle dine gratis artikler denne måned",
            "Bliv abonnent og få fuld adgang",
            "Læs videre for kun 9 kr. den første måned",
            "Log ind eller opret en konto for at skrive kommentarer",
            "Vil du læse videre? Prøv Eksempelavisen i 30 dage",
            "Har du allerede et abonnement? Log ind her",
            "Dette indhold er forbeholdt vores abonnenter",
        ),
        misses=(
            "For at se denne udstilling skal du acceptere, at der er kø.",
            "Du har læst alle artikler om sagen, når du når hertil.",
            "Bliv medlem og få 20 procent rabat på billetten.",
            "Læs videre for at forstå, hvorfor broen er lukket.",
            "Har du allerede en konto? Banken kan flytte den for dig.",
            "Er du allerede kunde? Sådan skifter du selskab",
            "Vil du læse mere? Her er fem bøger om krigen.",
            "Denne rabat er forbeholdt medlemmer af teatret.",
        ),
        words="^for_at ^dette ^denne ^artiklen ^indholdet ^videoen ^her_er ^du_har ^bliv ^læs ^log_ind ^login_eller ^har_du ^er_du ^allerede ^vil_du",
        longest=320,
    ),
    Row(
        "ART105",
        "da no nb nn",
        "regex",
        sentence(
            r"(?:prøv [^\s,.!?:]+(?: [^\s,.!?:]+){0,2} (?:gratis )?i (?:\d+|en|to|tre|fire) (?:dage?|dager|uger?|uker?|måneder?|måned) (?:for (?:kun )?\d+ ?(?:kr\b\.?|kroner|,-)|gratis)~{0,40}"
            r"|(?:abonnementet|medlemskabet|medlemskapet) (?:fortsætter|fortsetter|fornyes)~{0,60}(?:opsiger|sier opp|avslutter)~{0,40}"
            r"|ingen binding(?:stid)?[.!,]? (?:og )?(?:avslutt|si opp|opsig|afmeld)\w*(?: når som helst| når du vil| når du ønsker)~{0,40}"
            r"|(?:hent|last ned) [^\s,.!?:]+(?: [^\s,.!?:]+){0,3} app\w*(?: (?:og|for å|for at) ~{0,80})?[.!]?"
            r"|siste nytt fra [\w.]+(?: \w+)?:?)"
        ),
        hits=(
            "Prøv Eksempelavisen i 30 dage for 1 kr.",
            "Abonnementet fortsætter til normalpris, indtil du opsiger det.",
            "Ingen bindingstid. Avslutt når du vil.",
            "Hent Eksempelavisens app og få besked, når der sker noget vigtigt",
        ),
        misses=(
            "Prøv igen i morgen, siger hun.",
            "Ingen binding mellem parterne",
            "Hent vand i en spand",
        ),
        words="^prøv ^abonnementet ^medlemskabet ^medlemskapet ^ingen_binding ^ingen_bindingstid ^hent ^last_ned ^siste_nytt",
        guards=_SAID_NO,
        weak=True,
        longest=200,
    ),
    Row(
        "ART104",
        "da no nb nn",
        "regex",
        sentence(
            r"(?:(?:vil du (?:have|ha|læse|lese) flere (?:historier|nyheder|nyheter|artikler|saker|lokale nyheder|lokale nyheter)\b[^„“”\x22«»?]{0,60}\? (?:så )?(?:følg|tilmeld|hent|last ned|abonn|få|meld|registrer)\w*\b(?=~{0,100}(?:facebook|instagram|nyhedsbrev|nyhetsbrev|\bapp|whatsapp|google|snapchat|\boss?\b))~{2,140})"
            r"|ja(?: takk?)?[,!]? (?:jeg (?:vil|ønsker|vil gjerne|vil gerne)(?: å| at)?(?: (?:ha|have|motta|modtage|få))?|send meg|send mig|takk? til) (?!mere? )(?:\w+ ){0,3}?(?:nyhedsbrev|nyhetsbrev)(?:et|er)?(?: (?:på|fra|med|og) ~{0,60})?[.!]?"
            r"|(?:hold deg oppdatert|hold dig opdateret)[.!:,]? (?:få|meld deg på|tilmeld dig|abonn[eé]r)\b~{0,40}(?:nyhedsbrev|nyhetsbrev)\w*~{0,100}"
            r"|få (?:daglig |ukentlig |ugentlig |gratis ){0,2}(?:nyhedsbrev|nyhetsbrev)(?:et)? (?:fra|med) [^„“”\x22«»?,.]{2,40} (?:hver (?:morgen|dag|uke|uge|kveld|aften|fredag|søndag|helg|weekend)|gratis|på e-post|på mail|rett i innboksen|direkte i indbakken)[.!]?"
            r"|(?:hei!? |hej!? )?har du (?:et |en )?(?:tips?|innspill|spørsmål|historie|idé)(?:(?:,| eller| og) (?:andre )?(?:tips?|innspill|spørsmål|spørgsmål|kommentarer)){0,3} (?:til|om) (?:denne saken|saken|andre saker|denne artikkelen|artikkelen|denne historie|artiklen|historien|redaksjonen|redaktionen|oss|os)\b[^„“”\x22«»?]{0,100}\? (?:gjerne )?(?:send (?:meg|mig|oss|os|inn|ind|gjerne|en)|kontakt (?:oss|os|meg|mig|redaksj\w+|redakt\w+|journalist\w+)|tips (?:oss|os|meg)|skriv til (?:oss|os|meg|mig)|ta (?:gjerne )?kontakt med (?:oss|meg|redaks\w+|journalist\w+))\b~{0,100})"
        ),
        guards=_SAID_NO,
        hits=(
            "Vil du have flere historier som denne? Følg Eksempelavisen på Facebook",
            "Vil du ha flere nyheter fra ditt nærområde? Følg Eksempelavisen på Facebook",
            "Ja, jeg vil ha nyhetsbrev på e-post",
            "Ja tak, jeg vil gerne modtage nyhedsbrevet",
            "Hold deg oppdatert. Få daglig nyhetsbrev fra Eksempelavisen",
            "Få nyhetsbrev fra Eksempelavisen hver morgen",
            "Hei! Har du tips eller innspill til denne saken eller andre saker? Send meg gjerne en e-post.",
        ),
        misses=(
            "Vil du ha flere saker opp i kommunestyret?",
            "Vil du lese mer om krigen? Biblioteket har bøkene.",
            "Få nyhetsbrev fra partiene blir åpnet.",
            "Ja, jeg vil ha flere barn.",
            "Hold deg oppdatert. Det er rådet til foreldrene.",
            "Har du tips til andre småbarnsforeldre? Det viktigste er søvn.",
            "Har du tips om saken? Politiet ønsker kontakt med vitner.",
        ),
        words="^vil_du ^ja_jeg ^ja_tak ^ja_takk ^ja_send ^hold_deg ^hold_dig ^få_daglig ^få_ukentlig ^få_ugentlig ^få_gratis ^få_nyhetsbrev ^få_nyhedsbrev ^få_nyhetsbrevet ^få_nyhedsbrevet ^hei ^hej ^har_du",
        longest=300,
    ),
    Row(
        "ART110",
        "da no nb nn",
        "regex",
        sentence(
            r"(?:alt (?:materiale|indhold|innhold|stof|stoff|redaksjonelt innhold|redaktionelt indhold)(?: (?:på|i) (?:denne|dette|disse|vores|våre|[\w-]+\.(?:dk|no|com))(?: [\w.-]+){0,3})? er (?:omfattet|beskyttet|vernet|opphavsrettslig|ophavsretligt)\b~{0,70}\b(?:ophavsret\w*|opphavsrett\w*|åndsverk\w*|beskyttet)\b~{0,120}"
            r"|(?:ophavsretten|opphavsretten|rettighederne|rettighetene) til (?:alt )?(?:indholdet|innholdet|indhold|innhold|materialet) på (?:denne siden|denne side|siden|sitet|nettstedet|websitet|hjemmesiden|[\w-]+\.(?:dk|no|com)) tilhører ~{2,80}"
            r"|(?:kopiering|gengivelse|gjengivelse|eftertryk|ettertrykk|videredistribution|videreformidling)(?:,? (?:og|eller|og/eller|samt|anden|annen|bruk|brug|videredistribution|videreformidling|gengivelse|gjengivelse|distribution|distribusjon|ai-træning|ki-trening|tekst-|datamining|av|af|hele|deler|dele|eller|innholdet|indholdet|artikler|artiklen|materialet|stoff|stof|på|fra|denne|siden|siderne|sidene)){2,16} er ikke (?:tillatt|tilladt) (?:uten|uden) ~{2,100}"
            r"|opphavsrett (?:©|\(c\)) ?\d{4}~{0,80}"
            r"|\W{0,2}vilkår\W{0,2} copyright ~{2,60} og/eller våre leverandører\b~{0,300}"
            r"|(?:vi|redaksjonen|[\w.]{2,20}(?: [\w.]{2,20}){0,2}) (?:arbeider|redigeres|er redigert) (?:etter|i tråd med) (?:reglene i )?vær varsom-plakaten\w*~{0,40}god presseskikk\b~{0,80}"
            r"|(?:avisen|vi|redaksjonen|nettstedet|nettavisen|utgiver|[\w-]+\.no) (?:er ikke ansvarlig|har ikke ansvar|tar ikke ansvar) for innhold(?:et)? på eksterne (?:nettsider|sider|nettsteder)(?: som)?(?: det)?(?: \w+){0,2} lenk\w+(?: \w+){0,2}[.!]?)"
        ),
        guards=_SAID_DA + _SAID_NO,
        hits=(
            "Alt materiale på denne side er omfattet af gældende lov om ophavsret.",
            "Ophavsretten til indholdet på eksempel.dk tilhører Eksempelavisen A/S.",
            "Kopiering, videredistribution og AI-træning er ikke tilladt uden forudgående aftale.",
            "Alt innhold er opphavsrettslig beskyttet.",
            "Opphavsrett © 2012 Eksempelavisen",
            "Kopiering eller annen bruk av innholdet er ikke tillatt uten avtale med Eksempel.",
            "Vi arbeider etter Vær Varsom-plakatens regler for god presseskikk.",
            "Avisen er ikke ansvarlig for innhold på eksterne nettsider det lenkes til.",
        ),
        misses=(
            "Alt materiale på museet er beskyttet mod fugt.",
            "Ophavsretten til sangen tilhører familien.",
            "Kopiering af nøgler er ikke tilladt uden ejerens accept.",
            "Alt innhold i skapet er beskyttet mot brann.",
            "Opphavsrett i skolen",
            "Kopiering av nøkler er ikke tillatt uten avtale med borettslaget.",
            "Avisen brøt Vær varsom-plakaten.",
            "Kommunen er ikke ansvarlig for skader på eksterne bygg.",
        ),
        words="^alt_materiale ^alt_indhold ^alt_innhold ^alt_stof ^alt_stoff ^alt_redaksjonelt ^alt_redaktionelt ^ophavsretten ^opphavsretten ^rettighederne_til ^rettighetene_til ^kopiering ^gengivelse ^gjengivelse ^eftertryk ^ettertrykk"
        " ^videredistribution ^videreformidling ^opphavsrett vilkår_copyright vær_varsom eksterne_nettsider eksterne_sider eksterne_nettsteder eksterne_lenker",
        longest=420,
    ),
    Row(
        "ART106",
        "da no nb nn",
        "regex",
        sentence(
            r"(?:har du (?:fundet|funnet|set|sett|opdaget|oppdaget)|fandt du|fant du|ser du) (?:en |noen |nogen )?(?:fejl|feil|slåfejl|skrivefeil|stavefejl|faktafejl|faktafeil|feil eller mangler)"
            r"(?: (?:i|på) (?:artiklen|artikkelen|teksten|denne artikel|denne artikkelen|denne saken)\?$|(?: (?:i|på) (?:artiklen|artikkelen|saken|teksten|denne artikel|denne artikkelen|denne saken))?\? (?:så )?(?:skriv (?:gerne |gjerne )?til (?:os|oss|redak)|send (?:os|oss) (?:en )?(?:mail|e-post|besked|melding|rettelse)|kontakt (?:os|oss|redaktion|redaksjon)|giv os|gi oss|fortæl os|fortell oss|si i?fra til (?:oss|redak)|meld (?:i?fra )?til (?:os|oss|redak)|tips oss|rapport[eé]r (?:den|fejlen|feilen) her|klikk? her)\w*\b~{0,60})"
        ),
        guards=_SAID_NO,
        hits=("Har du fundet en fejl i artiklen? Skriv til os", "Fant du en feil? Si ifra til oss"),
        misses=("Har du fundet en fejl på din årsopgørelse? Skriv til Skat.", "Fant du en feil? – Ja, flere."),
        words="^har_du ^fandt_du ^fant_du ^ser_du",
        longest=200,
    ),
    Row(
        "ART102",
        "da no nb nn",
        "regex",
        sentence(
            r"(?:(?:du skal|du må|venligst|vennligst) (?:først )?(?:aktivere?|ha|have|slå på|slå til|tillade|tillate)(?: [\w-]+){0,3}? ?java-?script\b~{0,120}|(?:aktiver|slå) java-?script\b~{0,100}"
            r"|(?:din|nettleseren din|nettleseren|browseren|din browser|din nettleser) (?:browser |nettleser )?(?:understøtter|støtter|kan) ikke (?:html5|video|videoafspilning|videoavspilling|lyd|iframes?|(?:afspille|avspille|spille av) (?:html5|video\w*|lyd\w*|denne|dette|indholdet|innholdet))\b~{0,60}"
            r"|(?:videoen|lyden|innholdet|indholdet) kan ikke (?:afspilles|avspilles|spilles av|vises) i (?:din |denne )?(?:browser|nettleser)\w*~{0,60})"
        ),
        guards=_SAID_NO,
        hits=(
            "Du skal aktivere JavaScript for at se denne side.",
            "Du må ha JavaScript aktivert for å se videoen.",
            "Nettleseren din støtter ikke video",
        ),
        misses=(
            "Du må ha kunnskap om JavaScript, sier sjefen.",
            "Du skal aktivere musklerne først.",
            "Nettleseren støtter ikke krigen",
        ),
        words="javascript browser browseren nettleser nettleseren",
        longest=200,
    ),
    Row(
        "ART108",
        "da no nb nn sv",
        "regex",
        rf"\(?(?:arkiv|presse|illustrasjons|illustrations|genre|pr-|handout-?)?foto(?<!\(foto)(?<!^foto)\s?[:/] ?{_NAME}\)?"
        rf"|\(?(?:billede|bilde|grafikk|skærmbillede|skjermbilde|skjermdump|illustrasjon)\s?[:/] ?(?:{_NAME} ?[/,] ?)?(?:ntb|scanpix|ritzau|ritzau scanpix|ntb scanpix|shutterstock|getty images|afp|reuters|ap|epa|privat|tt|istock|nrk|colourbox|faksimile|skjermdump|skærmdump)\)?",
        hits=(
            "Arkivfoto: Ole Hansen",
            "Arkivfoto: Henning Exempel/Scanpix",
            "Illustrasjonsfoto: Shutterstock",
            "Bilde: NTB",
        ),
        misses=(
            "Arkivfoto: Broen i 1953",
            "Arkivfoto fra 1953 viser gården.",
            "Illustrasjonsfoto: Slik så det ut.",
            "Bilde: Her er huset",
            "Bilde av en nasjon: NTB",
        ),
        words="arkivfoto pressefoto illustrasjonsfoto illustrationsfoto genrefoto pr_foto handoutfoto billede bilde grafikk skærmbillede skjermbilde skjermdump illustrasjon",
        longest=80,
    ),
    Row(
        "ART108",
        "da no nb nn fi",
        "cue",
        "fotograf | kuvaaja | valokuvaaja",
        hits=("Fotograf: Ole Exempel", "Kuvaaja: Tiina Esimerkki"),
        misses=("Fotograf Ole Exempel fylder 75 år.", "Kuvaaja sai palkinnon"),
        weak=True,
    ),
    Row(
        "ART111",
        "no nb nn",
        "heading",
        "mest lest nå | mest lest akkurat nå | mest lest siste døgn | mest lest i dag | mest leste saker | mest leste artikler"
        " | anbefalte artikler | anbefalte saker for deg | anbefalt lesning | flere saker om dette | flere saker om temaet"
        " | flere saker om samme tema | flere artikler om temaet | andre leser også | andre leser nå | les flere saker"
        " | les også disse | les også disse sakene | du vil kanskje også like | kanskje du også er interessert i"
        " | du er kanskje også interessert i | siste nytt fra forsiden | mer fra forsiden | nå på forsiden | relaterte nyheter"
        " | siste artikler | populære artikler",
        hits=("Mest lest nå", "Anbefalte artikler", "Andre leser også"),
        misses=("Mest lest nå er boka om krigen.", "Andre leser også aviser", "Flere saker om dette i retten"),
    ),
    Row(
        "ART101",
        "no nb nn",
        "cue",
        "neste sak | forrige sak | neste artikkel | forrige artikkel | les flere saker | les saken her | les hele saken her",
        hits=("Neste sak: Broen er stengt",),
        misses=("Neste sak på lista var broen.",),
    ),
    Row(
        "ART105",
        "no nb nn",
        "line",
        "vi bryr oss om ditt personvern | vi bryr oss om personvernet ditt | vi respekterer ditt personvern | ditt personvern er viktig for oss"
        " | personvernet ditt er viktig for oss | kjøp tilgang | få tilgang nå"
        " | få full tilgang | bestill nå | logg inn med aid | logg inn med vipps | logg inn med schibsted | logg inn med schibsted-konto"
        " | logg inn med facebook | logg inn med google | logg inn med apple | logg inn med e-post | logg inn eller registrer deg"
        " | logg inn eller opprett konto | logg inn eller opprett bruker | logg inn for å kommentere | glemt passordet | glemt passordet?"
        " | godta alle cookies | godta alle informasjonskapsler | godta informasjonskapsler | godta cookies | avvis alle cookies"
        " | avslå alle | avslå alle cookies | kun nødvendige informasjonskapsler | kun nødvendige cookies | bare nødvendige informasjonskapsler"
        " | godta kun nødvendige | tillat alle | tillat alle cookies | tillat kun nødvendige | administrer informasjonskapsler"
        " | administrer cookies | administrer innstillinger | personvern- og cookieerklæring | personvern og cookie-policy | informasjonskapsler og personvern"
        " | cookieerklæring | cookies og personvern | endre samtykke | trekk tilbake samtykke | abonnement kreves"
        " | kun for pluss-abonnenter | for pluss-abonnenter | abonnementsvilkår | kjøpsvilkår | personvernregler",
        hits=("Vi bryr oss om ditt personvern", "Kjøp tilgang", "Logg inn med aID", "Godta alle cookies"),
        misses=("Vi bryr oss om barna", "Kjøp tilgang til hytta", "Logg inn kunne ingen."),
    ),
    Row(
        "ART106",
        "no nb nn",
        "line",
        "opplest artikkel | opplest sak | få saken opplest | få artikkelen opplest | hør saken opplest | opplest med kunstig intelligens"
        " | artikkelen er lest opp med kunstig intelligens | vis kommentarer (0) | vis alle kommentarer | se alle kommentarer"
        " | se kommentarer | skriv kommentar | skriv din kommentar | vær den første til å kommentere | si din mening – delta i debatten under"
        " | si din mening i kommentarfeltet | delta i debatten under | kommentarfeltet er stengt | kommentarfeltet er nå stengt"
        " | lenken er kopiert | kopiert til utklippstavlen | lenke kopiert til utklippstavlen"
        " | del artikkelen på facebook | del saken på facebook | lagre saken | lagre artikkelen | les senere"
        " | gi bort artikkelen | gi bort saken | del som gave | meld fra om feil i saken | rapporter en feil | meld feil i artikkelen"
        " | send til en venn | skriv ut artikkelen",
        hits=("Opplest artikkel", "Vis kommentarer (27)", "Si din mening – delta i debatten under"),
        misses=("Opplest artikkel skapte debatt", "Vis kommentarer respekt", "Lagre saken for retten"),
    ),
    Row(
        "ART106",
        "da no nb nn",
        "line",
        "delta i debatten | deltag i debatten | si din mening | sig din mening | giv din mening til kende",
        hits=("Delta i debatten", "Sig din mening"),
        misses=("Delta i debatten, ber ordføreren.",),
        weak=True,
    ),
    Row(
        "ART102",
        "no nb nn",
        "line",
        "videospilleren lastes | laster videospiller | laster videospilleren | avspilleren lastes | laster avspiller | videoen lastes"
        " | laster video | vennligst vent, innholdet lastes | innholdet lastes | bla i bildeserien | se bildeserien"
        " | se bildeserie | se hele bildeserien | åpne bildeserien | se bildeserien (0 bilder) | se alle bildene"
        " | se alle bilder | åpne bildegalleri | se flere bilder | bildegalleri | vis alle bildene",
        hits=("Videospilleren lastes", "Bla i bildeserien"),
        misses=("Videoen lastes ned av mange.", "Se bildeserien på museet"),
    ),
    Row(
        "ART111",
        "no nb nn",
        "line",
        "kontakt redaksjonen | skriv til redaksjonen | send tips til redaksjonen | kontakt journalisten | neste sak | forrige sak"
        " | neste artikkel | forrige artikkel | gå til forsiden | tilbake til forsiden | gå til hovedinnhold | gå til hovedinnholdet"
        " | hopp til hovedinnhold | hopp til hovedinnholdet | hopp til innholdet | gå til innholdet | til innholdet | åpne meny | lukk meny"
        " | vis meny | åpne søk | lukk søk | alle kategorier | kontakt kundeservice"
        " | abonnementsservice | kundesenter | annonseinfo | annonsørinfo | bestill annonse | les e-avis | les eavis | les dagens e-avis",
        hits=("Kontakt redaksjonen", "Neste sak", "Gå til forsiden"),
        misses=("Neste sak på lista var budsjettet.", "Kontakt redaksjonen fikk han aldri", "Kundesenter legges ned"),
    ),
    Row(
        "ART105",
        "no nb nn",
        "regex",
        sentence(
            r"(?:vi(?: og våre (?:\d+ )?(?:samarbeids)?partnere)? bruker (?:informasjonskapsler|cookies)(?: \((?:cookies|informasjonskapsler)\))?(?: og (?:lignende|tilsvarende|andre) teknologier?)?(?: på (?:våre|denne|vår) (?:nettsider|nettsiden|nettside))? for å (?:gi|tilby|sikre) (?:deg|dere|brukerne våre)\b~{0,240}"
            r"|(?:du må|for å (?:se|vise|spille av) (?:dette|denne|innholdet|videoen)(?: [\w-]+){0,3}?,? må du) (?:først )?(?:godta|akseptere|samtykke til|tillate)(?: [\w-]+){0,4}? (?:informasjonskapsler|cookies)\b(?: for å (?:se|vise|spille av|lese) (?:dette|denne|innholdet|videoen|innlegget|saken)(?: [\w-]+){0,2})?[.!]?"
            r"|du har (?:reservert deg mot|avslått|ikke godtatt|ikke samtykket til)~{0,40}(?:informasjonskapsler|cookies)(?:[.!]?|[.!]? (?:endre|klikk|for å se|du kan|og kan derfor)\b~{0,100})"
            r"|du har (?:nå |allerede ){0,2}(?:lest|brukt) (?:alle |dine |månedens ){1,2}(?:\d+ )?(?:gratis ?|frie )(?:artikler|saker)\b~{0,80}"
            r"|du har (?:\d+|en|ingen|to|tre) gratis ?(?:artikler|saker|artikkel|sak) igjen\b~{0,60}"
            r"|(?:denne|dette|artikkelen|saken|innholdet) (?:artikkelen |saken |innholdet |videoen |podkasten )?(?:er (?:kun |bare )?(?:forbeholdt|tilgjengelig for|låst for) (?:våre |alle |digitale |våre digitale )?(?:[\w+]+-?)?abonnenter|krever (?:et )?(?:[\w+]+-?)?(?:abonnement|innlogging))(?:[.!]?$| for å (?:lese|se)\b~{0,60}|[.!] ~{2,80})"
            r"|bli (?:[\w+]+[ -])?(?:abonnent|medlem)(?: nå| her| i dag)? (?:og|for å) (?:få (?:full |fri |ubegrenset )tilgang|lese? (?:videre|hele saken|hele artikkelen|resten|denne saken|denne artikkelen|saken|artikkelen|alle saker|alt innhold))\b(?: (?:til (?:alt|alle|hele|saken|artikler|innhold|denne|e-?avis)|for|nå)\b~{0,60})?[.!]?"
            r"|vil du lese (?:mer|videre|hele saken|hele artikkelen|resten|denne saken)\? (?:prøv ~{0,40}\d+ (?:kr|uke|dag|måned)|bli (?:[\w+]+[ -])?abonnent|kjøp (?:\w+ )?(?:tilgang|abonnement)|logg inn(?: her)?[.!]?$|få (?:full |fri )tilgang|bestill (?:\w+ )?(?:tilgang|abonnement))~{0,60}"
            r"|(?:har du (?:allerede |ikke )?(?:tilgang|abonnement|et abonnement|konto|en konto|bruker)|er du (?:allerede )?(?:kunde|medlem|pluss-abonnent)|allerede (?:kunde|medlem|bruker))\? ?(?:logg inn|kjøp (?:et )?(?:tilgang|abonnement)|bestill abonnement|registrer deg|bli abonnent|opprett (?:en )?(?:konto|bruker))(?: her| nå)?(?: (?:og|for å) lese?\b~{0,40})?[.!]?)"
        ),
        guards=_SAID_NO,
        hits=(
            "Vi bruker informasjonskapsler (cookies) for å gi deg en best mulig brukeropplevelse.",
            "Du må godta informasjonskapsler for å se dette innholdet.",
            "Denne artikkelen er forbeholdt våre abonnenter.",
            "Bli Pluss-abonnent for å lese denne saken",
            "Vil du lese mer? Prøv 4 uker for 4 kroner",
            "Har du ikke tilgang? Kjøp abonnement her",
            "Du har lest alle dine gratis artikler denne måneden",
        ),
        misses=(
            "Vi bruker informasjonskapsler bare der vi må.",
            "Du må godta at det tar tid.",
            "Denne rabatten er forbeholdt medlemmer av teateret.",
            "Bli medlem og få 20 prosent rabatt på billetten.",
            "Vil du lese mer? Her er fem bøker om krigen.",
            "Har du ikke tilgang? Slik søker du om strømstøtte",
            "Du har lest alle artikler om saken når du kommer hit.",
            "Saken krever medlemmer som møter opp.",
        ),
        words="^vi_bruker ^vi_og ^du_må ^for_å ^du_har ^denne ^dette ^artikkelen ^saken ^innholdet ^bli ^vil_du ^har_du ^er_du ^allerede",
        longest=420,
    ),
)
