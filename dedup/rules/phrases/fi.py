"""Finnish."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:sanoo|sanoi|sanovat|mukaan|varoittaa|varoitti|kertoo|kertoi|kirjoittaa|kirjoitti|neuvoo|kehottaa|kysyy|lupasi|luki|lukee|huijarit|huijari)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "fi",
        "cue",
        "lue myös | lue lisää | lue myös tämä | lue seuraavaksi | lue koko juttu | lue tästä | lisää aiheesta"
        " | katso myös | katso lisää | kuuntele myös | aiheesta lisää | aiheeseen liittyvää | aiheeseen liittyvät"
        " | juttu jatkuu | saatat pitää myös | sinua voisi kiinnostaa | jatka lukemista | luetuimmat",
        hits=("LUE MYÖS: Silta pysyy suljettuna", "Lue lisää – Näin puolueet äänestivät", "Katso myös: Myrskyn jäljet"),
        misses=("Lue lisää kirjoja, sanoo ministeri.", "Lisää rahaa kouluille"),
    ),
    Row(
        "ART101",
        "fi",
        "cue",
        "video | katso | kuuntele | katso video | katso kuvat | podcast | analyysi | kommentti | kolumni"
        " | pääkirjoitus | tausta | suora | live | visa | gallup | näkökulma",
        hits=("Katso video: Näin ilta sujui", "Kommentti: Sillan hinta"),
        misses=("Katso eteesi, sanoo poliisi.", "Tausta selittää paljon"),
        weak=True,
    ),
    Row(
        "ART101",
        "fi",
        "line",
        "lue lisää | lue myös | lue koko juttu | lue juttu | lue koko artikkeli | lue artikkeli | lue tästä"
        " | lue lisää aiheesta | näytä lisää | näytä kaikki | näytä vähemmän | katso lisää | katso kaikki"
        " | lataa lisää | lisää uutisia | lisää artikkeleita | jatka lukemista | klikkaa tästä | kaikki uutiset"
        " | näytä enemmän",
        hits=("Lue lisää", "Näytä lisää", "Lue koko juttu"),
        misses=("Lue lisää, sanoo ministeri lapsille.", "Kaikki uutiset eivät ole huonoja."),
    ),
    Row(
        "ART101",
        "fi",
        "lead",
        "lue myös | lue lisää | lue koko | lisää aiheesta | katso myös | katso kaikki | klikkaa tästä",
        hits=("Lue lisää budjetista ja veroista", "Lue myös juttumme sillasta"),
        misses=("Lue lisää hänen kirjastaan.",),
        weak=True,
    ),
    Row(
        "ART102",
        "fi",
        "line",
        "ladataan | ladataan sisältöä | odota hetki | odota | lataa | haetaan | ladataan kommentteja | latautuu",
        hits=("Ladataan...", "Odota hetki"),
        misses=("Odota hetki ja lisää suola.", "Lataa ase"),
    ),
    Row(
        "ART103",
        "fi",
        "line",
        "mainos | mainokset | ilmoitus | kaupallinen yhteistyö | kaupallinen sisältö | sponsoroitu"
        " | sponsoroitu sisältö | maksettu mainos | mainos päättyy | mainos alkaa | juttu jatkuu mainoksen jälkeen"
        " | artikkeli jatkuu mainoksen jälkeen | juttu jatkuu mainoksen alla | artikkeli jatkuu mainoksen alla"
        " | juttu jatkuu kuvan jälkeen | juttu jatkuu kuvan alla | artikkeli jatkuu kuvan jälkeen"
        " | juttu jatkuu videon alla | mainoslinkki | sulje mainos",
        hits=("Mainos", "Juttu jatkuu mainoksen jälkeen", "KAUPALLINEN YHTEISTYÖ"),
        misses=("Mainos herätti kohun", "Ilmoitus tuli myöhään."),
    ),
    Row(
        "ART104",
        "fi",
        "line",
        "uutiskirje | uutiskirjeet | tilaa | tilaa uutiskirje | tilaa nyt | tilaa lehti | tilaa uutiskirjeemme"
        " | tilaa tästä | tilaa digi | liity | sähköposti | sähköpostiosoite | sähköpostiosoitteesi"
        " | anna sähköpostiosoitteesi | seuraa meitä | seuraa meitä facebookissa | lataa sovellus"
        " | lataa sovelluksemme | ilmoitukset päälle | lähetä juttuvinkki | lähetä uutisvinkki | anna juttuvinkki"
        " | juttuvinkki | uutisvinkki | kiitos tilauksestasi | tue meitä",
        hits=("Uutiskirje", "Tilaa uutiskirje", "Seuraa meitä"),
        misses=("Tilaa on vielä kymmenelle.", "Uutiskirje kuninkaalta myytiin"),
    ),
    Row(
        "ART104",
        "fi",
        "regex",
        r"(?:tilaa (?:nyt |tästä |ilmainen |ilmaiseksi |maksuton ){0,2}(?:uutiskirje(?:emme|et)|(?:päivittäinen |viikoittainen )?uutiskirje(?:[.!]?| ja saat[^„“”\x22«»]{0,120}))(?:(?: ja|,|[.!])[^„“”\x22«»]{0,140})?"
        r"|(?:saat|saa) [^„“”\x22«»?]{0,60}\b(?:uutiset|uutisia|uutiskirje\w*|tuoreimmat|tärkeimmät)\b[^„“”\x22«»?]{0,60}\bsähköpostiisi\b[^„“”«»?,]{0,60}"
        r"|lataa (?:nyt |ilmainen |uusi |maksuton ){0,2}(?:sovelluksemme|sovellus)(?: (?:puhelimeesi|app storesta|google playsta)\b[^„“”\x22«»?]{0,60})?[.!]?)",
        guards=_SAID,
        hits=("Tilaa uutiskirjeemme ja saat uutiset joka aamu.", "Lataa ilmainen sovellus"),
        misses=(
            "Lataa kaupungin sovellus ennen matkaa.",
            "Seuraa tarkasti, mitä sähköpostiisi tulee.",
            "Saa nähdä, toimiiko uusi sovellus talvella.",
            "Uutiskirje ilmestyi kahdesti vuodessa.",
        ),
        words="uutiskirje uutiskirjeen uutiskirjeemme uutiskirjeet sovellus sähköpostiisi",
        longest=300,
    ),
    Row(
        "ART104",
        "fi",
        "regex",
        r"(?:"
        r"(?:tilaa|saat|saa|liity|lataa|älä missaa|haluatko|seuraa|uusimmat)\b.{0,160}\b(?:uutiskirje\w*"
        r"|sähköpostiisi|sovelluksemme|sovellus)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Tilaa Esimerkin uutiskirje.",),
        misses=("Uutiskirje ilmestyi kahdesti vuodessa.",),
        weak=True,
        words="uutiskirje uutiskirjeen uutiskirjeemme uutiskirjeet sovellus sähköpostiisi",
        longest=300,
    ),
    Row(
        "ART104",
        "fi",
        "regex",
        r"(?:seuraa meitä (?:myös )?(?:facebookissa|twitterissä|x:ssä|instagramissa|youtubessa|tiktokissa|whatsappissa|telegramissa|linkedinissä|somessa|sosiaalisessa mediassa)(?![-\w])"
        r"(?:(?:,| ja|, ja)? (?:facebookissa|twitterissä|x:ssä|instagramissa|youtubessa|tiktokissa|whatsappissa|telegramissa|linkedinissä|somessa)(?![-\w])){0,6}[.!:]?)",
        guards=_SAID,
        hits=("Seuraa meitä Facebookissa",),
        misses=(
            "Seuraa ottelua Youtubessa kello 18 alkaen.",
            "Seuraa keskustelua somessa ja Facebookissa.",
            "Seuraa rahaa, sanoo tutkija",
        ),
        words="^seuraa",
        longest=160,
    ),
    Row(
        "ART104",
        "fi",
        "regex",
        r"(?:"
        r"seuraa (?:meitä|@?[\w .'-]{2,40}?) (?:myös )?(?:facebookissa|twitterissä|x:ssä|instagramissa|youtubessa"
        r"|tiktokissa|whatsappissa|telegramissa|linkedinissä|somessa)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Seuraa Esimerkkilehteä Instagramissa",),
        misses=("Seuraa rahaa, sanoo tutkija",),
        weak=True,
        words="^seuraa",
        longest=160,
    ),
    Row(
        "ART105",
        "fi",
        "line",
        "kirjaudu | kirjaudu sisään | kirjaudu ulos | rekisteröidy | luo tunnus | luo tili | oma tili"
        " | unohditko salasanan | unohditko salasanan? | oletko jo tilaaja? | oletko jo tilaaja? kirjaudu sisään"
        " | tilaajille | vain tilaajille | tilaajien artikkeli | kirjaudu lukeaksesi | evästeet | evästeasetukset"
        " | hallitse evästeitä | hyväksy evästeet | hyväksy kaikki | hyväksy kaikki evästeet | hylkää kaikki"
        " | evästekäytäntö | tietosuoja | tietosuojaseloste | tietosuojakäytäntö | yksityisyysasetukset"
        " | käyttöehdot | tilausehdot",
        hits=("Kirjaudu sisään", "Evästeasetukset", "Vain tilaajille", "Tietosuoja"),
        misses=("Kirjaudu ei voinut kukaan.", "Tietosuoja kiristyy"),
    ),
    Row(
        "ART105",
        "fi",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:(?:me ja kumppanimme )?käytämme|(?:tämä )?(?:sivusto|verkkosivusto|sivustomme|palvelumme|verkkopalvelu) käyttää|tallennamme)) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:evästeitä)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:parant\w+|kokemu\w+|analys\w+|kohdent\w+|mainon\w+|mainoks\w+|sisältö\w*|tilasto\w*|hyväksy\w*|teknolog\w+|toimi\w+|palvelu\w*|sivusto\w*|personoi\w+|käyttäj\w+)[^„“”\x22«»]{0,240})"
        r"|(?:(?:jatkamalla|käyttämällä|selaamalla))\b[^„“”\x22«»?]{0,140}\b(?:hyväksyt)\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:evästeitä)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=("Käytämme evästeitä parantaaksemme palvelua.", "Sivusto käyttää evästeitä."),
        misses=(
            "Google käyttää evästeitä ihmisten seuraamiseen.",
            "Voit kieltää evästeet selaimen asetuksista.",
            "Ota tiekartta käyttöön ennen kuin evästeet kielletään.",
            "Evästeitä koskeva laki uudistuu.",
            "Evästeet puhuttivat valiokunnassa.",
        ),
        words="evästeitä evästeet evästeiden evästeitä.",
        longest=600,
    ),
    Row(
        "ART105",
        "fi",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:käytämme|käyttää|käyttämällä|hyväksyt|hyväksy|hyväksymällä|tallennamme|käyttöön"
        r"|hallitse|voit) (?:[\w-]+,? ){0,4}(?:evästeitä|evästeet|evästeiden)\b.{0,300}"
        r")",
        guards=_SAID,
        hits=("Sivusto käyttää evästeitä.",),
        misses=("Evästeitä koskeva laki uudistuu.", "Evästeet puhuttivat valiokunnassa."),
        weak=True,
        words="evästeitä evästeet evästeiden evästeitä.",
        longest=600,
    ),
    Row(
        "ART106",
        "fi",
        "line",
        "jaa | jaa artikkeli | jaa juttu | jaa tämä | jaa facebookissa | jaa twitterissä | jaa x:ssä"
        " | jaa whatsappissa | jaa linkedinissä | jaa sähköpostilla | kopioi linkki | linkki kopioitu | tulosta"
        " | tallenna | tallenna artikkeli | lähetä | lähetä sähköpostilla | lähetä kaverille | twiittaa | seuraa"
        " | tykkää | ilmoita virheestä | lähetä palautetta | anna palautetta | palaute",
        hits=("Jaa artikkeli", "Kopioi linkki", "Tulosta"),
        misses=("Jaa taikina kahtia.", "Seuraa pitkä kuiva kausi"),
    ),
    Row(
        "ART107",
        "fi",
        "line",
        "0 kommenttia | 0 kommentti | kommentit (0) | kommentit 0 | 0 jakoa | 0 tykkäystä | 0 katselukertaa"
        " | lukuaika 0 min | lukuaika: 0 min | 0 min lukuaika | ei kommentteja | kommentoi (0)",
        hits=("14 kommenttia", "Lukuaika: 3 min"),
        misses=("14 kommenttia herätti vihaa.", "3 minuutin hiljaisuus"),
    ),
    Row(
        "ART109",
        "fi",
        "line",
        "toista | toista video | katso video | kuuntele artikkeli | kuuntele juttu | kuvagalleria | kuvasarja"
        " | näytä kuva | suurenna kuva | kuva 0/0 | kuva 0 / 0 | 0 kuvaa | koko näyttö | seuraava kuva"
        " | edellinen kuva | näytä kuvateksti | avaa kuvien katselu | avaa kuva | näytä tämä julkaisu instagramissa"
        " | sisältöä ei voida näyttää | lisää videoita | upotus",
        hits=("Toista video", "Kuva 2/9", "Kuuntele artikkeli"),
        misses=("Kuvasarja sodasta näytteille", "Toista kertaa ei tule."),
    ),
    Row(
        "ART110",
        "fi",
        "line",
        "kaikki oikeudet pidätetään | kaikki oikeudet pidätetty | kopiointi kielletty | tekijänoikeus",
        hits=("Kaikki oikeudet pidätetään.",),
        misses=("Kaikki oikeudet kuuluivat kuninkaalle.",),
    ),
    Row(
        "ART111",
        "fi",
        "heading",
        "lue myös | lue lisää | lisää aiheesta | aiheeseen liittyvää | aiheeseen liittyvät artikkelit | luetuimmat"
        " | luetuimmat nyt | luetuimmat uutiset | suosituimmat | katsotuimmat | kommentoiduimmat | jaetuimmat"
        " | tuoreimmat | uusimmat | uusimmat uutiset | tuoreimmat uutiset | viimeisimmät | viimeisimmät uutiset"
        " | juuri nyt | lisää uutisia | suosittelemme | suositellut | sinulle suositeltua | poimintoja"
        " | muut lukevat | nyt suosittua | saattaisit pitää näistäkin | lisää luettavaa | pääuutiset"
        " | uusimmat artikkelit | etusivulla nyt",
        hits=("Luetuimmat", "Tuoreimmat", "LUE MYÖS"),
        misses=("Luetuimmat kirjat palkittiin.", "Juuri nyt sataa"),
    ),
    Row(
        "ART111",
        "fi",
        "cue",
        "aiheet | avainsanat | asiasanat | tagit | kategoria | kategoriat | lue lisää aiheesta",
        hits=("Aiheet: Talous, Budjetti", "Avainsanat: Helsinki"),
        misses=("Aiheet eivät loppuneet.", "Aihe on arka"),
    ),
    Row(
        "ART111",
        "fi",
        "line",
        "etusivu | etusivulle | valikko | hae | ota yhteyttä | yhteystiedot | tietoa meistä | siirry sisältöön"
        " | siirry suoraan sisältöön | hyppää sisältöön | sivun alkuun | takaisin ylös | sulje | seuraava"
        " | edellinen | kommentit | kommentoi | kirjoita kommentti | jätä kommentti | näytä kommentit"
        " | lue kommentit | vastaa | vastaa peruuta vastaus | näköislehti | asiakaspalvelu | mediamyynti"
        " | mainosta | avainsanat | asiasanat | aiheet | ristikot | päätoimittaja"
        " | sähköpostiosoitettasi ei julkaista | palaa etusivulle",
        hits=("Siirry sisältöön", "Etusivu", "Jätä kommentti"),
        misses=("Haku kadonneista jatkuu", "Seuraava viikko on sateinen"),
    ),
    Row(
        "ART111",
        "fi",
        "line",
        "uutiset | kotimaa | ulkomaat | politiikka | talous | urheilu | kulttuuri | viihde | mielipide"
        " | mielipiteet | pääkirjoitus | paikalliset | tiede | terveys | matkailu | asuminen | autot | jalkapallo"
        " | jääkiekko | sää | tv | video | videot | podcastit | perhe | ruoka | raha | rikos | lisää | tänään"
        " | kolumnit",
        hits=("Kotimaa", "Ulkomaat"),
        misses=("Kotimaa kutsuu", "Urheilu kuuluu kaikille"),
        weak=True,
    ),
    Row(
        "ART113",
        "fi",
        "cue",
        "julkaistu | päivitetty | viimeksi päivitetty | lähde | lähteet | oikaisu | korjaus | teksti | toimittaja"
        " | faktat",
        hits=("Julkaistu: 12.4.2023", "Oikaisu: Jutussa oli väärä nimi."),
        misses=("Julkaistu kirja myi vähän.", "Lähde kuivui"),
        weak=True,
    ),
    Row(
        "ART101",
        "fi",
        "cue",
        "suosittelemme | älä missaa | lisää | klikkaa tästä",
        hits=("Suosittelemme: Exempel", "Älä missaa: Exempel"),
        misses=("Lue lisää kirjoja, sanoo ministeri.", "Lisää rahaa kouluille"),
        weak=True,
    ),
    Row(
        "ART111",
        "fi",
        "cue",
        "aihe",
        hits=("Aihe: Exempel",),
        misses=("Aiheet eivät loppuneet.", "Aihe on arka"),
        weak=True,
    ),
    Row(
        "ART111",
        "fi",
        "line",
        "haku",
        hits=("Haku",),
        misses=("Haku kadonneista jatkuu", "Seuraava viikko on sateinen"),
        weak=True,
    ),
    Row(
        "ART101",
        "fi",
        "line",
        "lisätietoja",
        hits=("Lisätietoja",),
        misses=("Lue lisää, sanoo ministeri lapsille.", "Kaikki uutiset eivät ole huonoja."),
        weak=True,
    ),
)
