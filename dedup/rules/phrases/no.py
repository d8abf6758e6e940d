"""Norwegian (Bokmål and Nynorsk)."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:sier|sa|ifølge|mener|advarer|advarte|forklarer|forklarte|forteller|fortalte|skriver|skrev|oppfordrer|opplyser|råder|spør|lovet|ber|ba|lød|lyder|står det|sto det|svindlere|svindlerne|forbrukerrådet)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "no nb nn",
        "cue",
        "les også | les òg | les mer | les meir | les mer om | les mer her | les hele saken | les hele"
        " | les videre | se også | se mer | sjå også | relatert | relaterte artikler | relaterte saker"
        " | relatert innhold | mer om saken | mer om | flere saker | mer om dette | anbefalte saker | hør også"
        " | fortsett å lese | bakgrunn for saken | saken fortsetter under",
        hits=("LES OGSÅ: Broen fortsatt stengt", "Les mer – Slik stemte partiene", "Relatert: Fakta om stormen"),
        misses=("Les også bøker, sier ministeren.", "Mer om saken ville hun ikke si."),
    ),
    Row(
        "ART101",
        "no nb nn",
        "cue",
        "video | se | hør | se video | se bilder | lytt | podkast | kommentar | analyse | kronikk | leder"
        " | bakgrunn | direkte | live | quiz | siste nytt | debatt",
        hits=("SE VIDEO: Slik gikk kvelden", "Kronikk: Striden om broen"),
        misses=("Se opp for is, varsler politiet.", "Debatt om skolen fortsetter"),
        weak=True,
    ),
    Row(
        "ART101",
        "no nb nn",
        "line",
        "les mer | les meir | les også | les videre | les mer her | les hele saken | les hele artikkelen"
        " | les saken | les artikkelen | vis mer | vis flere | vis alle | vis mindre | se alle | se flere"
        " | se mer | last flere | last inn flere | flere saker | flere nyheter | flere artikler | fortsett å lese"
        " | klikk her | til saken | alle artikler | hent flere",
        hits=("Les mer", "Vis flere", "Les hele saken"),
        misses=("Les mer bøker, sier ministeren.", "Vis alle hensyn"),
    ),
    Row(
        "ART101",
        "no nb nn",
        "lead",
        "les mer | les også | les hele | mer om | mer fra | flere saker | se også | se alle | vis alle | klikk her",
        hits=("Les mer om budsjettet", "Mer om klimaet"),
        misses=("Mer om saken vet ingen.", "Les mer om det i boka."),
        weak=True,
    ),
    Row(
        "ART102",
        "no nb nn",
        "line",
        "laster | laster inn | lastes | vennligst vent | laster innhold | laster kommentarer | henter innhold",
        hits=("Laster...", "Vennligst vent"),
        misses=("Laster ble losset ved kaien.", "Vent litt med å selge, sier han"),
    ),
    Row(
        "ART103",
        "no nb nn",
        "line",
        "annonse | annonser | reklame | annonsørinnhold | annonsørinnhold fra | kommersielt innhold"
        " | kommersielt samarbeid | sponset innhold | betalt innhold | artikkelen fortsetter under annonsen"
        " | saken fortsetter under annonsen | saken fortsetter etter annonsen | teksten fortsetter under annonsen"
        " | artikkelen fortsetter under bildet | saken fortsetter under bildet | saken fortsetter under"
        " | artikkelen fortsetter under | saken fortsetter under videoen | annonselenke | annonselenker"
        " | lukk annonse | annonsere",
        hits=("Annonse", "Saken fortsetter under annonsen", "ANNONSØRINNHOLD"),
        misses=("Annonse førte til krangel", "Reklame for tobakk forbys."),
    ),
    Row(
        "ART104",
        "no nb nn",
        "line",
        "nyhetsbrev | abonner | abonnér | abonner nå | bli abonnent | kjøp abonnement | bestill abonnement"
        " | meld deg på | meld deg på nyhetsbrevet | meld deg på vårt nyhetsbrev | få nyhetsbrevet"
        " | få vårt nyhetsbrev | abonner på nyhetsbrev | abonner på vårt nyhetsbrev | våre nyhetsbrev"
        " | din e-post | din e-postadresse | e-postadresse | skriv inn e-postadressen din | følg oss"
        " | følg oss på | følg oss på facebook | last ned appen | last ned appen vår | last ned vår app"
        " | slå på varsler | pushvarsler | tips oss | tips redaksjonen | har du tips | har du et tips"
        " | takk for påmeldingen | bli medlem",
        hits=("Nyhetsbrev", "Meld deg på nyhetsbrevet", "Følg oss på:", "Tips oss!"),
        misses=("Nyhetsbrev fra kongen solgt", "Abonner gjør stadig færre."),
    ),
    Row(
        "ART104",
        "no nb nn",
        "regex",
        r"(?:(?:meld deg|abonner|abonnér|registrer deg)(?: nå| her| gratis){0,2} (?:på|for) (?:vår[te]? (?:\S+ ){0,3}?nyhetsbrev(?:et)?\b[^„“”\x22«»]{0,160}|nyhetsbrevet(?: vårt)?(?: (?:og (?:få|motta))\b[^„“”\x22«»]{0,120})?[.!]?)"
        r"|(?:få|motta|gå ikke glipp av|vil du ha)\b[^„“”\x22«»?]{0,60}\bvår[te]? (?:\w+ )?nyhetsbrev\b[^„“”\x22«»]{0,140}"
        r"|(?:få|motta)(?! (?:leser|har|kan|vet|vil|som|av)\b)[^„“”\x22«»?]{0,60}\b(?:nyheter|nyhetene|nyhetsbrev|siste nytt|det viktigste|oppdateringer)\b[^„“”\x22«»?]{0,60}\b(?:i|til|på) (?:din )?(?:innboks(?:en)?|e-post(?:en)?|mail)(?:[.!]| (?:hver|gratis|direkte)\b[^„“”«»?,]{0,50})?"
        r"|(?:last ned|last ned den nye) (?:appen vår|vår (?:\w+ )?app)\b[^„“”\x22«»?]{0,120}|slå på (?:push)?varsler(?: (?:for å|og få)[^„“”\x22«»?]{0,80})?[.!]?)",
        guards=_SAID,
        hits=("Meld deg på vårt nyhetsbrev og få nyhetene hver morgen.", "Last ned appen vår gratis"),
        misses=(
            "Få åpner e-post fra banken i innboksen.",
            "Hold øye med varsler fra banken, og ring om noe er feil.",
            "Meld fra før fristen, varsler kommunen.",
            "Vil du ha varsler om flom, kan du registrere deg hos NVE.",
            "Nyhetsbrevet kom to ganger i året.",
            "Varsler om is kom sent.",
        ),
        words="^abonner ^abonnér ^få ^følg ^gå_ikke ^hold ^ikke_gå ^last_ned ^meld ^motta ^registrer ^siste_nytt"
        " ^slå_på ^vil_du",
        longest=300,
    ),
    Row(
        "ART104",
        "no nb nn",
        "regex",
        r"(?:"
        r"(?:meld|abonner|abonnér|få (?!leser|läser|har|kan|vet|vil ha|som|av)|motta|gå ikke|registrer|hold|vil du|last ned|følg|ikke gå|slå på"
        r"|siste nytt)\b.{0,160}\b(?:nyhetsbrev|nyhetsbrevet|innboks|innboksen|appen vår|vår app"
        r"|varsler)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Meld deg på Eksempelavisens nyhetsbrev.",),
        misses=("Nyhetsbrevet kom to ganger i året.", "Varsler om is kom sent."),
        weak=True,
        words="^abonner ^abonnér ^få ^følg ^gå_ikke ^hold ^ikke_gå ^last_ned ^meld ^motta ^registrer ^siste_nytt"
        " ^slå_på ^vil_du",
        longest=300,
    ),
    Row(
        "ART104",
        "no nb nn",
        "regex",
        r"(?:(?:følg oss) (?:også |gjerne )?(?:på|via) (?:)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|sosiale medier|sociale medier)(?![-\w])"
        r"(?:(?:,? (?:og|eller) |, ?| ?[/|&] ?| )(?:(?:på|via) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|sosiale medier|sociale medier)(?![-\w])){0,6}(?:,? (?:for)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:følg) [\w@][\w .'-]{1,48} (?:også |gjerne )?(?:på|via) (?:google news|google discover)(?![-\w])(?:(?:for)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=("Følg oss på Facebook", "Følg Eksempelavisen på Google News"),
        misses=(
            "Følg debatten på Youtube fra klokken åtte.",
            "Følg Eksempelavisen på Instagram, ba de.",
            "Følg pengene på bankens konto",
            "Følg reglene på stedet",
        ),
        words="^følg",
        longest=160,
    ),
    Row(
        "ART104",
        "no nb nn",
        "regex",
        r"(?:"
        r"følg (?:oss|@?[\w .'-]{2,40}?) (?:også )?(?:på|via) (?:facebook|twitter|x|instagram|google news|whatsapp"
        r"|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|sosiale medier"
        r"|sociale medier)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Følg Eksempelavisen på Instagram",),
        misses=("Følg pengene på bankens konto", "Følg reglene på stedet"),
        weak=True,
        words="^følg",
        longest=160,
    ),
    Row(
        "ART105",
        "no nb nn",
        "line",
        "logg inn | logg ut | logg på | min konto | min side | registrer deg | opprett konto | opprett bruker"
        " | glemt passord | glemt passord? | allerede abonnent? | er du abonnent? | er du abonnent? logg inn"
        " | allerede abonnent? logg inn | kun for abonnenter | for abonnenter | bare for abonnenter"
        " | dette er en plussak | denne artikkelen er for abonnenter | logg inn for å lese videre | prøv gratis"
        " | informasjonskapsler | informasjonskapsler (cookies) | om informasjonskapsler | godta alle"
        " | avvis alle | cookie-innstillinger | personvern | personvernerklæring | personvernpolicy"
        " | personverninnstillinger | personvern og cookies | personvern og informasjonskapsler | brukervilkår"
        " | administrer samtykke",
        hits=("Logg inn", "Personvern", "Kun for abonnenter", "Informasjonskapsler (cookies)"),
        misses=("Logg inn kunne ingen.", "Personvern truet av ny lov"),
    ),
    Row(
        "ART105",
        "no nb nn",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:vi(?: og våre (?:\d+ )?partnere?)?|(?:dette|vårt) nettsted(?:et)?|nettstedet|(?:denne|vår) nettsiden?|våre partnere) (?:bruker|benytter|lagrer)(?: oss av)?) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies|informasjonskapsler)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:opplevelse\w*|forbedre|analyse\w*|tilpass\w+|annonse\w*|innhold\w*|trafikk\w*|statistikk|godta\w*|aksepter\w+|teknologi\w*|funger\w+|tredje\w*|tjenest\w+|nettsted\w*|personlig\w*)[^„“”\x22«»]{0,240})"
        r"|(?:(?:ved å|hvis du))\b[^„“”\x22«»?]{0,140}\b(?:(?:godtar|aksepterer|samtykker) du(?: til)?|(?:godtar|aksepterer|samtykker) du)\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies|informasjonskapsler)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=("Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.", "Nettstedet bruker cookies."),
        misses=(
            "Google bruker informasjonskapsler for å følge folk.",
            "Bruk av informasjonskapsler blir strengere regulert.",
            "Den som ikke godtar cookies, ser ingenting.",
            "Til cookies bruker vi smør.",
            "Vi bakte cookies med mormor.",
        ),
        words="cookies informasjonskapsler informasjonskapsler.",
        longest=600,
    ),
    Row(
        "ART105",
        "no nb nn",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:bruker|benytter|bruk av|lagrer|godtar|godta|samtykker til|aksepterer|tillater"
        r"|benytter oss av) (?!til)(?:[\w-]+,? ){0,3}(?:cookies|informasjonskapsler)\b.{0,300}"
        r")",
        guards=_SAID,
        hits=("Nettstedet bruker cookies.",),
        misses=("Til cookies bruker vi smør.", "Vi bakte cookies med mormor."),
        weak=True,
        words="cookies informasjonskapsler informasjonskapsler.",
        longest=600,
    ),
    Row(
        "ART105",
        "no nb nn",
        "regex",
        r"(?:(?:denne|dette|den) (?:saken|artikkelen|innholdet|videoen|intervjuet) er (?:kun |bare )?for (?:\w+ )?abonnenter\b[^„“”\x22«»?]{0,100}"
        r"|(?:artikkelen|innholdet|resten av saken|saken) er (?:kun|bare) for (?:\w+ )?abonnenter\b[^„“”\x22«»?]{0,100}"
        r"|du må (?:være innlogget|logge inn|være abonnent|ha abonnement)(?: for å (?:lese|kommentere|fortsette|følge|delta|skrive|kunne)[^„“”\x22«»?]{0,80})?[.!]?"
        r"|logg inn (?:her )?for å (?:lese(?: videre| mer| mere| hele \w+| saken| artikkelen| denne saken)?|kommentere(?: saken| artikkelen| denne saken)?|fortsette|fortsætte)(?:[.!]| og\b[^„“”\x22«»?]{0,60})?|(?:er du|allerede) (?:allerede )?abonnent\?(?: logg[^„“”\x22«»?]{0,40})?"
        r"|som abonnent (?:kan|får) du (?:lese|lytte til (?:saken|artik)|dele|kommentere)\b[^„“”\x22«»?]{0,100}|for å (?:lese videre|fortsette|lese (?:hele )?(?:saken|artikkelen)|kommentere)\b[^„“”\x22«»?]{0,40}\b(?:logg inn|logge inn|abonn\w+|konto|innlogget)\b[^„“”\x22«»?]{0,80})",
        guards=_SAID,
        hits=(
            "Denne artikkelen er kun for abonnenter.",
            "Du må være innlogget for å kommentere.",
            "Logg inn for å lese saken",
        ),
        misses=(
            "Du må lese boka for å kommentere den.",
            "Logg inn for å se skatteoppgjøret ditt.",
            "Denne rabatten er bare for abonnenter av teateret.",
            "Som abonnent får naboen avisen før sju.",
            "Avisen mistet tusen abonnenter.",
            "Konto stengt av banken",
        ),
        words="abonnenter abonnent innlogget logg logge konto",
        longest=260,
    ),
    Row(
        "ART105",
        "no nb nn",
        "regex",
        r"(?:"
        r"(?:denne|dette|artikkelen|innholdet|resten|du|for å|vil du|er du|allerede|som)\b.{0,100}\b(?:(?:kun"
        r"|bare) (?:\w+ )?for (?:\w+ )?abonnenter|for å (?:lese|kommentere|fortsette)|være innlogget|logge inn"
        r"|logg inn (?:her|for|med)|som abonnent (?:kan|får)|abonnent\? logg)\b.{0,140}|logg inn for å .{0,80}"
        r")",
        guards=_SAID,
        hits=("Denne rabatten er bare for abonnenter.",),
        misses=("Avisen mistet tusen abonnenter.", "Konto stengt av banken"),
        weak=True,
        words="abonnenter abonnent innlogget logg konto",
        longest=260,
    ),
    Row(
        "ART106",
        "no nb nn",
        "line",
        "del | del saken | del artikkelen | del denne saken | del artikkel | del på facebook | del på twitter"
        " | del på x | del på linkedin | del på e-post | del på epost | del via e-post"
        " | del på facebook del på e-post | kopier lenke | kopier lenken | lenke kopiert | skriv ut"
        " | lagre artikkel | send på e-post | tips en venn | meld fra om feil | rapporter feil | meld feil"
        " | har du funnet en feil? | følg",
        hits=("Del saken", "Kopier lenke", "Skriv ut"),
        misses=("Del av byen uten strøm", "Lagre nok mat, sier rådet."),
    ),
    Row(
        "ART107",
        "no nb nn",
        "line",
        "0 kommentarer | 0 kommentar | kommentarer (0) | 0 delinger | 0 liker | 0 visninger | lesetid: 0 min"
        " | lesetid 0 min | lesetid: 0 minutter | 0 min lesetid | 0 minutters lesetid | 0 min å lese",
        hits=("14 kommentarer", "Lesetid: 3 min"),
        misses=("14 kommentarer vakte vrede.", "3 minutters stillhet"),
    ),
    Row(
        "ART109",
        "no nb nn",
        "line",
        "spill av | spill av video | se video | se videoen | lytt til saken | lytt til artikkelen | hør saken"
        " | bildeserie | vis bilde | forstørr bilde | bilde 0 av 0 | 0 bilder | fullskjerm | neste bilde"
        " | forrige bilde | vis bildetekst | vis innlegget på instagram | se dette innlegget på instagram"
        " | innholdet kan ikke vises | flere videoer",
        hits=("Spill av video", "Bilde 2 av 9", "Lytt til artikkelen"),
        misses=("Bildeserie om krigen vises", "Se video av ranet, ber politiet."),
    ),
    Row(
        "ART110",
        "no nb nn",
        "line",
        "alle rettigheter reservert | alle rettigheter forbeholdt | all rights reserved | kopiering forbudt"
        " | ettertrykk forbudt",
        hits=("Alle rettigheter reservert.",),
        misses=("Alle rettigheter tilfalt kongen.",),
    ),
    Row(
        "ART110",
        "no nb nn",
        "regex",
        r"(?:(?:alt |innholdet|materialet|artikkelen|saken|alt innhold|bildene|© ?[\w .-]{2,40})[^„“”\x22«»?]{0,100}\b(?:er )?(?:beskyttet (?:etter|av) åndsverkloven|beskyttet av (?:lov om )?opphavsrett\w*)\b[^„“”\x22«»?]{0,120}"
        r"|(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d| as) ?)?alle rettigheter (?:er )?forbeholdt(?:[.,;|!–—©-][^„“”\x22«»]{0,100})?)",
        guards=_SAID,
        hits=("Innholdet er beskyttet etter åndsverkloven.",),
        misses=(
            "Låten er beskyttet etter åndsverkloven i 70 år.",
            "Kongen har alle rettigheter forbeholdt seg.",
            "Åndsverkloven endres til våren.",
        ),
        words="opphavsrettslov åndsverkloven forbeholdt",
        longest=260,
    ),
    Row(
        "ART110",
        "no nb nn",
        "regex",
        r"(?:"
        r".{0,140}\b(?:beskyttet (?:etter|av) åndsverkloven|beskyttet av (?:lov om )?opphavsrett\w*"
        r"|rettigheter (?:er )?forbeholdt)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Teksten er beskyttet etter åndsverkloven.",),
        misses=("Åndsverkloven endres til våren.",),
        weak=True,
        words="opphavsrettslov åndsverkloven forbeholdt",
        longest=260,
    ),
    Row(
        "ART111",
        "no nb nn",
        "heading",
        "les også | les mer | relatert | relaterte artikler | relaterte saker | relaterte emner | mer om saken"
        " | mer om | mest lest | mest sett | mest delt | siste nytt | siste nyheter | siste saker | flere saker"
        " | flere nyheter | mer fra | anbefalt | anbefalte saker | anbefalt for deg | populært | populære saker"
        " | nyeste saker | nytt nå | andre leser | i fokus | toppsaker | mest populært | siste innlegg"
        " | nyheter akkurat nå",
        hits=("Mest lest", "Siste nytt", "LES OGSÅ"),
        misses=("Mest lest var boka om krigen.", "Akkurat nå regner det"),
    ),
    Row(
        "ART111",
        "no nb nn",
        "cue",
        "emner | emneord | tema | stikkord | tagger | kategori | relaterte emner | les mer om | mer om",
        hits=("Emner: Budsjett, Økonomi", "Stikkord: Oslo"),
        misses=("Emner manglet ikke.", "Tema for kvelden var fred"),
    ),
    Row(
        "ART111",
        "no nb nn",
        "line",
        "forside | til forsiden | forsiden | meny | søk | kontakt | kontakt oss | om oss | til toppen"
        " | gå til innhold | hopp til innhold | til hovedinnhold | lukk | neste | forrige | kommentarer"
        " | skriv en kommentar | legg igjen en kommentar | legg igjen et svar | vis kommentarer | kommenter"
        " | e-avis | eavis | kundeservice | ofte stilte spørsmål | annonsere hos oss | relaterte emner | stikkord"
        " | tagger | ansvarlig redaktør | vær varsom-plakaten | e-postadressen din vil ikke bli publisert",
        hits=("Til forsiden", "Kontakt oss", "Legg igjen en kommentar"),
        misses=("Hjem til jul", "Søk ly, ber politiet.", "Neste uke regner det"),
    ),
    Row(
        "ART111",
        "no nb nn",
        "line",
        "nyheter | innenriks | utenriks | norge | verden | politikk | økonomi | sport | kultur | kjendis | debatt"
        " | leder | meninger | lokalt | teknologi | forskning | helse | reise | bolig | motor | fotball | vær"
        " | video | podkast | familie | mat | tv | play | mer | i dag | kort fortalt | kortversjonen",
        hits=("Innenriks", "Utenriks"),
        misses=("Sport er moro", "Verden venter"),
        weak=True,
    ),
    Row(
        "ART113",
        "no nb nn",
        "cue",
        "publisert | oppdatert | sist oppdatert | av | tekst | kilde | kilder | rettelse | presisering | journalist"
        " | fakta",
        hits=("Publisert: 12. april 2023", "Rettelse: I en tidligere versjon sto det feil navn."),
        misses=("Av alt å dømme vinner hun", "Kilde til sinne"),
        weak=True,
    ),
    Row(
        "ART101",
        "no nb nn",
        "cue",
        "anbefalt | gå ikke glipp av | klikk her",
        hits=("Anbefalt: Exempel", "Gå ikke glipp av: Exempel"),
        misses=("Les også bøker, sier ministeren.", "Mer om saken ville hun ikke si."),
        weak=True,
    ),
    Row(
        "ART102",
        "no nb nn",
        "line",
        "vent litt | henter",
        hits=("Vent litt", "Henter"),
        misses=("Laster ble losset ved kaien.", "Vent litt med å selge, sier han"),
        weak=True,
    ),
    Row(
        "ART104",
        "no nb nn",
        "line",
        "støtt oss",
        hits=("Støtt oss",),
        misses=("Nyhetsbrev fra kongen solgt", "Abonner gjør stadig færre."),
        weak=True,
    ),
    Row(
        "ART105",
        "no nb nn",
        "line",
        "godta | vilkår",
        hits=("Godta", "Vilkår"),
        misses=("Logg inn kunne ingen.", "Personvern truet av ny lov"),
        weak=True,
    ),
    Row(
        "ART106",
        "no nb nn",
        "line",
        "lagre | lik",
        hits=("Lagre", "Lik"),
        misses=("Del av byen uten strøm", "Lagre nok mat, sier rådet."),
        weak=True,
    ),
    Row(
        "ART107",
        "no nb nn",
        "line",
        "ingen kommentarer | 0 reaksjoner",
        hits=("Ingen kommentarer", "0 reaksjoner"),
        misses=("14 kommentarer vakte vrede.", "3 minutters stillhet"),
        weak=True,
    ),
    Row(
        "ART110",
        "no nb nn",
        "line",
        "opphavsrett",
        hits=("Opphavsrett",),
        misses=("Alle rettigheter tilfalt kongen.",),
        weak=True,
    ),
    Row(
        "ART111",
        "no nb nn",
        "heading",
        "akkurat nå | for deg",
        hits=("Akkurat nå", "For deg"),
        misses=("Mest lest var boka om krigen.", "Akkurat nå regner det"),
        weak=True,
    ),
    Row(
        "ART111",
        "no nb nn",
        "cue",
        "kategorier",
        hits=("Kategorier: Exempel",),
        misses=("Emner manglet ikke.", "Tema for kvelden var fred"),
        weak=True,
    ),
    Row(
        "ART111",
        "no nb nn",
        "line",
        "hjem | svar",
        hits=("Hjem", "Svar"),
        misses=("Hjem til jul", "Søk ly, ber politiet.", "Neste uke regner det"),
        weak=True,
    ),
    Row(
        "ART111",
        "no nb nn",
        "line",
        "emner | redaktør",
        hits=("Emner", "Redaktør"),
        misses=("Hjem til jul", "Søk ly, ber politiet.", "Neste uke regner det"),
        weak=True,
    ),
    Row(
        "ART101",
        "no nb nn",
        "line",
        "mer informasjon",
        hits=("Mer informasjon",),
        misses=("Les mer bøker, sier ministeren.", "Vis alle hensyn"),
        weak=True,
    ),
    Row(
        "ART111",
        "no nb nn",
        "heading",
        "anbefalinger",
        hits=("Anbefalinger",),
        misses=("Mest lest var boka om krigen.", "Akkurat nå regner det"),
        weak=True,
    ),
)
