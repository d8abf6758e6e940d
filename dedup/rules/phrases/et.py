"""Estonian."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "et",
        "cue",
        "loe ka | loe lisaks | loe veel | loe edasi | loe rohkem | vaata ka | vaata lisaks | seotud lood"
        " | seotud artiklid | kuula ka | rohkem teemal",
        hits=("LOE KA: Sild jääb suletuks", "Vaata ka – Tormi jäljed"),
        misses=("Loe ka raamatuid, ütleb minister.",),
    ),
    Row(
        "ART101",
        "et",
        "line",
        "loe edasi | loe veel | loe rohkem | loe lisaks | loe ka | vaata rohkem | näita rohkem | vaata kõiki"
        " | kuva rohkem | rohkem uudiseid | lae veel | kõik uudised | loe täismahus",
        hits=("Loe edasi", "Näita rohkem"),
        misses=("Loe rohkem, ütleb minister lastele.",),
    ),
    Row(
        "ART102",
        "et",
        "line",
        "laadimine | laeb | laen | palun oota | palun oodake",
        hits=("Laadimine...", "Palun oota"),
        misses=("Laadimine võttis sadamas päeva.",),
    ),
    Row(
        "ART103",
        "et",
        "line",
        "reklaam | sisuturundus | artikkel jätkub pärast reklaami | artikkel jätkub reklaami järel"
        " | lugu jätkub pärast reklaami | kuulutus | kuulutused",
        hits=("Reklaam", "Sisuturundus"),
        misses=("Reklaam eksitas ostjaid",),
    ),
    Row(
        "ART104",
        "et",
        "line",
        "uudiskiri | uudiskirjad | telli | telli uudiskiri | liitu uudiskirjaga | telli kohe | jälgi meid"
        " | jälgi meid facebookis | sinu e-post | e-posti aadress | lae alla rakendus | saada vihje | toeta meid",
        hits=("Telli uudiskiri", "Jälgi meid"),
        misses=("Telli on vana riist.",),
    ),
    Row(
        "ART105",
        "et",
        "line",
        "logi sisse | logi välja | registreeru | loo konto | minu konto | unustasid parooli? | ainult tellijale"
        " | tellijale | küpsised | küpsiste seaded | nõustun | nõustun kõigiga | privaatsuspoliitika"
        " | privaatsustingimused | kasutustingimused | kasutajatingimused",
        hits=("Logi sisse", "Ainult tellijale", "Privaatsuspoliitika"),
        misses=("Registreeru ei saanud keegi.",),
    ),
    Row(
        "ART106",
        "et",
        "line",
        "jaga | jaga artiklit | jaga lugu | jaga facebookis | kopeeri link | link kopeeritud | prindi | salvesta"
        " | saada | saada e-postiga | kuula artiklit | teata veast | anna teada veast",
        hits=("Jaga artiklit", "Kopeeri link"),
        misses=("Jaga tainas kaheks.",),
    ),
    Row(
        "ART107",
        "et",
        "line",
        "0 kommentaari | 0 kommentaar | kommentaarid (0) | kommentaarid 0 | lugemisaeg 0 min | lugemisaeg: 0 min"
        " | 0 min lugemist | 0 jagamist",
        hits=("14 kommentaari", "Lugemisaeg 3 min"),
        misses=("14 kommentaari ajasid vihale.",),
    ),
    Row(
        "ART109",
        "et",
        "line",
        "esita | esita video | vaata videot | vaata galeriid | galerii | fotogalerii | foto 0/0 | 0 fotot"
        " | täisekraan | vaata fotosid",
        hits=("Vaata videot", "Galerii"),
        misses=("Galerii avas näituse",),
    ),
    Row(
        "ART110",
        "et",
        "line",
        "kõik õigused kaitstud | © kõik õigused kaitstud | kõik õigused reserveeritud",
        hits=("Kõik õigused kaitstud.",),
        misses=("Kõik õigused on lastel.",),
    ),
    Row(
        "ART111",
        "et",
        "heading",
        "loe ka | loe lisaks | seotud lood | seotud artiklid | seotud teemad | enim loetud | loetumad | populaarsed"
        " | populaarsemad | viimased uudised | värsked uudised | uusimad | soovitame | veel samal teemal"
        " | rohkem uudiseid | päeva teemad | hetkel kuum | toimetaja valik",
        hits=("Enim loetud", "Seotud lood"),
        misses=("Enim loetud raamat oli luule.",),
    ),
    Row(
        "ART111",
        "et",
        "cue",
        "märksõnad | teemad | sildid",
        hits=("Märksõnad: eelarve, majandus",),
        misses=("Teemad ei lõppenud.",),
    ),
    Row(
        "ART111",
        "et",
        "line",
        "avaleht | esileht | otsi | otsing | kontakt | meist | tagasi üles | liigu sisu juurde | sulge | järgmine"
        " | eelmine | kommentaarid | kommenteeri | lisa kommentaar | vasta | märksõnad | toimetus | arhiiv"
        " | esilehele",
        hits=("Avaleht", "Lisa kommentaar"),
        misses=("Otsi tööd aastaid",),
    ),
    Row(
        "ART113",
        "et",
        "cue",
        "avaldatud | uuendatud | muudetud | viimati uuendatud | autor | allikas | toimetaja | parandus | täpsustus",
        hits=("Uuendatud: 12. aprill 2023", "Parandus: nimi oli vale."),
        misses=("Allikas kuivas ära",),
        weak=True,
    ),
    Row(
        "ART101",
        "et",
        "cue",
        "soovitame",
        hits=("Soovitame: Exempel",),
        misses=("Loe ka raamatuid, ütleb minister.",),
        weak=True,
    ),
    Row(
        "ART111",
        "et",
        "cue",
        "teema | kategooria",
        hits=("Teema: Exempel", "Kategooria: Exempel"),
        misses=("Teemad ei lõppenud.",),
        weak=True,
    ),
)
