"""Notices, walls, prompts and tools of Finnish pages."""

from __future__ import annotations

from dedup.rules.phrases.told import sentence
from dedup.rules.row import Row

_SAID_FI = (
    r"(?![«“„»”\x22]|.*\b(?:sanoo|sanoi|sanovat|mukaan|varoittaa|varoitti|(?<!joka )kertoo|kertoi|kirjoittaa|kirjoitti|neuvoo|neuvoi|kehottaa|kehotti|kysyy|kysyi|lupasi|luki|lukee"
    r"|huijari\w*|muistuttaa|toteaa|totesi|päätti|linjasi|katsoi|arvioi|painottaa|selittää|vaatii|vetoaa|oikeus|poliisi\w*|ministeri\w*|hän)\b)"
)

ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "fi",
        "heading",
        "luetuimmat juuri nyt | luetuimmat tänään | luetuimmat jutut | viikon luetuimmat | päivän luetuimmat | muut lukevat myös"
        " | muut lukevat nyt | jatka lukemista aiheesta | sinua voisi kiinnostaa myös | sinua voisi kiinnostaa | sinua saattaisi kiinnostaa"
        " | sinua saattaisi kiinnostaa myös | sinua saattaa kiinnostaa | sinua saattaa kiinnostaa myös | nämä voisivat kiinnostaa sinua"
        " | saatat olla kiinnostunut myös | suosittelemme sinulle | suosittelemme myös | lisää samasta aiheesta | lisää tästä aiheesta"
        " | aiheesta aiemmin | lue nämä seuraavaksi | lue myös nämä | lue nämäkin | muita artikkeleita | samasta aiheesta | lisää juttuja aiheesta"
        " | lue lisää samasta aiheesta | tuoreimmat jutut | uusimmat jutut | katso myös nämä | suosituimmat jutut | suosituimmat artikkelit",
        hits=("Luetuimmat juuri nyt", "Muut lukevat myös", "Jatka lukemista aiheesta"),
        misses=(
            "Luetuimmat kirjat palkittiin.",
            "Muut lukevat myös sarjakuvia.",
            "Samasta aiheesta kertoo uusi elokuva",
        ),
    ),
    Row(
        "ART101",
        "fi",
        "cue",
        "muut lukevat | jatka lukemista aiheesta | sinua voisi kiinnostaa myös | sinua saattaa kiinnostaa | seuraava artikkeli"
        " | edellinen artikkeli | seuraava juttu | edellinen juttu | lue aiemmin julkaistu juttu | aiheesta aiemmin | lue seuraava juttu",
        hits=("Sinua voisi kiinnostaa myös: Silta on suljettu",),
        misses=("Muut lukevat sen huomenna.",),
    ),
    Row(
        "ART104",
        "fi",
        "line",
        "seuraa aihetta | seuraa aiheita | seuraa toimittajaa | seuraa kirjoittajaa | seuraa näitä aiheita | seuraa tätä aihetta"
        " | lähetä whatsapp-viesti | tilaa uutiskirjeet | tilaa uutiskirje tästä | tilaa ilmoitukset | salli ilmoitukset | tilaa digilehti"
        " | tilaa näköislehti | lataa uutissovellus | peruuta uutiskirjeen tilaus",
        hits=("Seuraa aihetta", "Tilaa uutiskirje tästä"),
        misses=("Seuraa aihetta koskeva keskustelu", "Salli ilmoitukset pankilta, neuvoo poliisi."),
    ),
    Row(
        "ART105",
        "fi",
        "line",
        "vain välttämättömät evästeet | hyväksy vain välttämättömät | hyväksy vain välttämättömät evästeet | hyväksy välttämättömät"
        " | hyväksy välttämättömät evästeet | salli vain välttämättömät | salli vain välttämättömät evästeet | hyväksy valitut"
        " | hyväksy valitut evästeet | hylkää evästeet | hylkää kaikki evästeet | salli kaikki evästeet | salli evästeet | salli valitut"
        " | muokkaa evästeasetuksia | muuta evästeasetuksia | näytä evästeasetukset | avaa evästeasetukset | tallenna asetukset"
        " | muokkaa suostumusta | muuta suostumusta | yksityisyytesi on meille tärkeä | yksityisyytesi on meille tärkeää"
        " | yksityisyydensuojasi on meille tärkeä | välitämme yksityisyydestäsi | arvostamme yksityisyyttäsi | kunnioitamme yksityisyyttäsi"
        " | luo tunnus tai kirjaudu | luo tunnus tai kirjaudu sisään | luo sanoma-tili | kirjaudu sanoma-tilillä | luo tunnus tai kirjaudu sanoma-tilillä"
        " | kirjaudu sisään tai rekisteröidy | kirjaudu tai rekisteröidy | kirjaudu sisään tai luo tunnus | kirjaudu sisään ja jatka lukemista"
        " | kirjaudu ja jatka lukemista | kirjaudu sisään lukeaksesi | kirjaudu sisään jatkaaksesi lukemista | kirjaudu kommentoidaksesi"
        " | kirjaudu sisään kommentoidaksesi | rekisteröidy ja jatka lukemista | tilaa ja lue | tilaa ja jatka lukemista | lue digiä 0 kk 0 €"
        " | kokeile maksutta | kokeile ilmaiseksi | osta lukuoikeus | tilaajasisältö | vain tilaajille | unohtuiko salasana?"
        " | unohtuiko salasana | tilaajalle | olen jo tilaaja | oletko jo asiakas? kirjaudu sisään | onko sinulla jo tunnus? kirjaudu sisään",
        hits=("Vain välttämättömät evästeet", "Kirjaudu sisään ja jatka lukemista", "Lue digiä 1 kk 1 €"),
        misses=(
            "Vain välttämättömät matkat",
            "Kirjaudu sisään ja tarkista verokorttisi.",
            "Salli evästeet vain luotetuille, neuvoo asiantuntija.",
        ),
    ),
    Row(
        "ART106",
        "fi",
        "line",
        "tallenna artikkeli myöhempää lukemista varten | tallenna juttu | tallenna juttu myöhemmäksi | tallenna myöhemmäksi"
        " | tallenna lukulistalle | lisää lukulistalle | näytä kaikki kommentit | näytä kaikki kommentit (0) | näytä kommentit (0)"
        " | lue kommentit (0) | kommentoinnissa on käytössä ennakkotarkastus | kommentit tarkastetaan ennen julkaisua"
        " | kommentointi on suljettu | kommentointi on päättynyt | kommentoi juttua"
        " | kommentoi artikkelia | lähetä korjauspyyntö | tee korjauspyyntö | lähetä oikaisupyyntö"
        " | ilmoita asiavirheestä | ilmoita kirjoitusvirheestä | ilmoita virheestä jutussa | ilmoita virhe | onko jutussa virhe"
        " | onko jutussa virhe? | jaa linkki | linkki kopioitu leikepöydälle | kopioi linkki leikepöydälle | kopioi osoite"
        " | lahjoita artikkeli | jaa lukulahja | kuuntele tämä artikkeli | artikkelin kuuntelu | keskustelun säännöt",
        hits=("Tallenna artikkeli myöhempää lukemista varten", "Näytä kaikki kommentit (14)", "Lähetä korjauspyyntö"),
        misses=(
            "Tallenna juttu muistiin",
            "Keskustelu on suljettu pois, sanoo ministeri.",
            "Osallistu keskusteluun torilla",
        ),
    ),
    Row(
        "ART109",
        "fi",
        "line",
        "avaa kuvagalleria | avaa kuvagalleria (0 kuvaa) | katso kuvagalleria | katso kuvagalleria (0 kuvaa) | katso kuvasarja"
        " | katso kaikki kuvat | näytä kaikki kuvat | selaa kuvia | selaa kuvagalleriaa | katso lisää kuvia | all over press | aop"
        " | lehtikuva | videota ladataan | ladataan videota | videon lataaminen epäonnistui | sisältöä ladataan",
        hits=("Avaa kuvagalleria (9 kuvaa)", "ALL OVER PRESS"),
        misses=("Kuvagalleria avautuu Turkuun", "Lehtikuva sai palkinnon"),
    ),
    Row(
        "ART111",
        "fi",
        "line",
        "hyppää pääsisältöön | siirry pääsisältöön | siirry suoraan pääsisältöön | siirry pääsisältöön suoraan | hyppää suoraan sisältöön"
        " | siirry hakuun | siirry navigaatioon | siirry etusivulle | takaisin etusivulle | seuraava artikkeli | edellinen artikkeli"
        " | seuraava juttu | edellinen juttu | lehden näköislehti | lue näköislehti | lue näköislehteä | avaa valikko | sulje valikko"
        " | avaa haku | sulje haku | näytä valikko | palaa alkuun | palaa ylös | lähetä palautetta toimitukselle"
        " | ota yhteyttä toimitukseen | toimituksen yhteystiedot | anna palautetta toimitukselle | saavutettavuusseloste",
        hits=("Hyppää pääsisältöön", "Seuraava artikkeli", "Avaa valikko"),
        misses=("Seuraava artikkeli käsittelee siltaa.", "Hyppää pois kelkasta", "Palaa ylös mäkeä"),
    ),
    Row(
        "ART104",
        "fi",
        "regex",
        sentence(
            r"(?:tilaa (?:[^\s„“”\x22«»?,.]+ ){0,4}[\w-]*uutiskirje,? (?:joka|jossa|josta|ja|niin|–|-) ~{2,140}"
            r"|haluatko (?:\w+ ){0,2}(?:ilmoituksia|ilmoituksen) (?:\w+ ){0,2}uutis\w+\? (?:salli|tilaa|ota|kytke)\b~{0,60}|haluatko (?:\w+ ){0,4}(?:uutiset|uutisia|uutiskirjeen)\b[^„“”\x22«»?]{0,60}\? tilaa ~{0,40}uutiskirj\w+~{0,60}"
            r"|voit (?:peruuttaa|perua|lopettaa) (?:uutiskirjeen|uutiskirjeiden|uutiskirjeemme) (?:tilauksen|tilaamisen) (?:milloin|koska) (?:tahansa|vain|hyvänsä)~{0,80}"
            r"|hyväksyn,? että minulle (?:saa|voi|voidaan) (?:\w+ ){0,2}lähettää\b~{0,60}(?:markkinoin|uutiskirj|sähköpost)\w*~{0,40}|hyväksyn (?:palvelun |sivuston )?(?:käyttöehdot|tilausehdot|tietosuojaselosteen|markkinointiluvan)(?: ja (?:\w+ ){0,2}(?:käyttöehdot|tietosuoja\w+))?[.!]?"
            r"|(?:juttuvinkki|uutisvinkki|onko sinulla (?:juttu|uutis)vink\w+)[?!:] ?[–-]? ?(?:lähetä|soita|kerro|vinkkaa|laita|ota yhteyttä)\b(?=~{0,80}(?:whatsapp|numeroon|osoitteeseen|meille|toimituk|sähköposti))~{2,120})"
        ),
        guards=_SAID_FI,
        hits=(
            "Tilaa Esimerkki-uutiskirje, joka kertoo viikon kiinnostavimmat talousuutiset",
            "Haluatko ilmoituksia tärkeistä uutisista? Salli ilmoitukset",
            "Voit peruuttaa uutiskirjeen tilauksen milloin tahansa.",
            "Hyväksyn, että minulle saa lähettää markkinointiviestejä sähköpostitse.",
            "Juttuvinkki? Lähetä WhatsApp-viesti numeroon 040 000 0000",
        ),
        misses=(
            "Uutiskirje tilaa vei eniten.",
            "Haluatko uutisia sodasta? Moni ei halua.",
            "Voit peruuttaa varauksen milloin tahansa.",
            "Hyväksyn, että hävisimme.",
            "Juttuvinkki johti paljastukseen.",
        ),
        words="^tilaa ^haluatko ^voit ^hyväksyn ^juttuvinkki ^uutisvinkki ^onko_sinulla ^vinkkaa ^näitkö",
        longest=260,
    ),
    Row(
        "ART105",
        "fi",
        "regex",
        sentence(
            r"(?:tarvitsemme suostumuksesi (?:[\w-]+ ){0,4}(?:sisällön|sisältöjen|evästeiden|upotuksen|upotusten) (?:näyttämiseen|käyttöön|käyttämiseen|lataamiseen)\b~{0,60}|tämän sisällön (?:näyttäminen|katsominen) (?:edellyttää|vaatii) ~{0,120}evästei\w*~{0,60}|hyväksy(?: [\w-]+){0,2} evästeet nähdäksesi ~{2,80}|et ole (?:hyväksynyt|antanut suostumusta)~{0,60}eväste\w*~{0,100}"
            r"|(?:tämä (?:artikkeli|juttu|sisältö|video)|artikkeli|sisältö) on (?:vain |tarkoitettu vain |tarkoitettu |saatavilla vain |luettavissa vain ){1,2}(?:digi)?tilaajille(?:mme)?(?:[.!] ~{0,100}|[.!]?)"
            r"|tilaa (?!on |riittää |oli |ei )[^\s„“”«»?]+(?: [^\s„“”«»?]+){0,5} ja (?:pääset (?:heti )?lukemaan (?:tämän|koko|kaikki|artikkeli\w*|jutu\w+)|jatka lukemista|saat (?:rajattoman )?(?:lukuoikeuden|pääsyn))\b~{0,60}"
            r"|sinulla on (?:vielä |jäljellä |tällä viikolla |tässä kuussa ){0,3}\d+ (?:ilmaista|maksutonta|vapaata) (?:artikkelia|juttua)\b~{0,80}"
            r"|olet lukenut (?:jo )?(?:kaikki |tämän |kuukauden |viikon |\d+ ){1,4}(?:ilmaiset|maksuttomat|ilmaista|maksutonta) (?:artikkelit|jutut|artikkelia|juttua|artikkelisi|juttusi)[.!]?"
            r"|näytä (?:sisältö|upotus|julkaisu) palvelusta (?:x|facebook|instagram|twitter|youtube|tiktok|bluesky|threads)[.!]?"
            r"|(?:oletko jo (?:tilaaja|asiakas)|onko sinulla jo (?:tilaus|tunnus|tunnukset|tili))\? (?:kirjaudu(?: sisään)?(?: tästä| tunnuksillasi)?|ota digi\w* käyttöön|luo (?:tunnus|tunnukset|tili)|aktivoi (?:tilaus|tilauksesi|digi\w*))(?: ja ~{0,40})?[.!]?)"
        ),
        guards=_SAID_FI,
        hits=(
            "Tarvitsemme suostumuksesi ulkoisen sisällön näyttämiseen.",
            "Tämä artikkeli on vain tilaajille.",
            "Tilaa Esimerkkilehti ja pääset lukemaan tämän artikkelin.",
            "Sinulla on jäljellä 2 ilmaista artikkelia tällä viikolla",
            "Näytä sisältö palvelusta X",
        ),
        misses=(
            "Tarvitsemme suostumuksen vanhemmilta.",
            "Tämä etu on vain tilaajille.",
            "Tilaa on vielä, ja pääset lukemaan kirjastoon.",
            "Olet lukenut kaikki kirjani.",
            "Näytä sisältö lapselle ensin",
        ),
        words="^tarvitsemme ^tämän_sisällön ^hyväksy ^et_ole ^tämä ^artikkeli_on ^sisältö_on ^tilaa ^sinulla_on ^olet_lukenut ^näytä ^oletko_jo ^onko_sinulla",
        longest=260,
    ),
    Row(
        "ART105",
        "fi",
        "regex",
        sentence(
            r"(?:tilaus jatkuu (?:toistaiseksi|automaattisesti|kestotilauksena)\b~{0,120}|lataa [^\s„“”?]+(?: [^\s„“”?]+){0,2} sovellus (?:puhelimeesi |laitteellesi |ilmaiseksi ){0,2}(?:tästä|täältä)[.!]?)"
        ),
        guards=_SAID_FI,
        hits=(
            "Tilaus jatkuu toistaiseksi, voit irtisanoa sen milloin vain.",
            "Lataa Esimerkkilehden sovellus puhelimeesi tästä",
        ),
        misses=("Tilaus jatkuu, sanoo yhtiö.", "Lataa kaupungin sovellus ennen matkaa."),
        words="^tilaus_jatkuu ^lataa",
        weak=True,
        longest=200,
    ),
    Row(
        "ART110",
        "fi",
        "regex",
        sentence(
            r"(?:(?:sivuston |verkkopalvelun |lehden |palvelun )?(?:sisältöjä|sisältöä|aineistoa|artikkeleita|tekstejä) ei saa (?:[\w-]+,? ){0,6}?(?:kopioida|lainata|jäljentää)\b~{0,100} ilman (?:[\w:-]+ ){0,4}(?:lupaa|suostumusta)[.!]?"
            r"|(?:tämän |näiden |verkko)?(?:sivuston|sivujen|palvelun|verkkosivuston|verkkopalvelun|verkkolehden) (?:sisältö|aineisto|materiaali)(?: \w+){0,2} on (?:\w+ )?tekijänoikeu\w+ (?:suojaamaa|suojattu\w*|alaista|alainen)\b~{0,60}"
            r"|(?:aineiston|sisällön|artikkelin|artikkeleiden|tekstien ja kuvien)(?: (?:ja|tai) \w+)? (?:luvaton|osittainenkin|osittainen) (?:kopiointi|lainaaminen|julkaiseminen|jäljentäminen)(?:,? (?:ja|tai|\w+minen|\w+ointi|\w+aminen|ilman|toimituksen|kustantajan|kirjallista|lupaa)){0,6} (?:on )?(?:ehdottomasti )?kielletty[.!]?"
            r"|(?:huomasitko|löysitkö|havaitsitko) (?:\w+ )?(?:asia|kirjoitus)?virheen(?: (?:jutussa|tekstissä|artikkelissa|jutusta|tekstistä|artikkelista)\?(?: (?:ilmoita|kerro|lähetä|ota|anna)\b~{0,80})?|\? (?:ilmoita siitä|ilmoita meille|kerro siitä meille|kerro meille|lähetä (?:meille|palaut\w+|korjaus\w+)|anna palautetta)\b~{0,60}))"
        ),
        guards=_SAID_FI,
        hits=(
            "Sisältöjä ei saa kopioida tai käyttää tekoälyn kehittämiseen ilman Esimerkin lupaa.",
            "Tämän sivuston sisältö on tekijänoikeuslain suojaamaa.",
            "Aineiston luvaton kopiointi ja julkaiseminen kielletty.",
            "Huomasitko virheen? Ilmoita siitä meille",
        ),
        misses=(
            "Artikkeleita ei saa enää tilattua.",
            "Sivuston sisältö on surkeaa.",
            "Aineiston kerääminen on kielletty.",
            "Huomasitko virheen verotuksessa? Näin korjaat sen",
        ),
        words="ei_saa tekijänoikeuslain tekijänoikeuslailla tekijänoikeudella tekijänoikeuksilla tekijänoikeuden kielletty kielletty. ^huomasitko ^löysitkö ^havaitsitko",
        longest=260,
    ),
    Row(
        "ART106",
        "fi",
        "regex",
        sentence(
            r"(?:voit (?:keskustella aiheesta|kommentoida (?:juttua|artikkelia)|osallistua keskusteluun)\b~{0,40}\d~{0,10}(?:kello|klo)~{0,16}(?:saakka|asti)[.!]?|keskustelu (?:on auki|sulkeutuu)\b~{0,20}\d~{0,30}(?:saakka|asti)?[.!]?"
            r"|selaimesi ei tue (?:videon|videoita|html5\S*|äänen|javascript\w*|tätä)\b~{0,60}|(?:ota|kytke|salli) java-?script\w* (?:käyttöön|päälle|selaimes\w+|tällä)\b~{0,60}|(?:tämä sivu|sivusto|video|palvelu) (?:vaatii|edellyttää|tarvitsee) java-?script\w*~{0,80})"
        ),
        guards=_SAID_FI,
        hits=(
            "Voit keskustella aiheesta 3.3. kello 23:een saakka.",
            "Selaimesi ei tue videon toistoa.",
            "Ota JavaScript käyttöön selaimesi asetuksista.",
        ),
        misses=("Voit keskustella aiheesta lääkärin kanssa.", "Selain ei tue sinua", "Ota rauhassa"),
        words="^voit_keskustella ^voit_kommentoida ^voit_osallistua ^keskustelu_on ^keskustelu_sulkeutuu ^selaimesi javascript",
        longest=200,
    ),
)
