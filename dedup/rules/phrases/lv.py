"""Latvian."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "lv",
        "cue",
        "lasi arī | lasiet arī | lasi vairāk | lasīt vairāk | lasi vēl | skaties arī | skatīt arī"
        " | saistītie raksti | saistītās ziņas | raksti par tēmu | tevi varētu interesēt",
        hits=("LASI ARĪ: Tilts paliek slēgts", "Saistītie raksti – Vētras pēdas"),
        misses=("Lasi arī grāmatas, saka ministrs.",),
    ),
    Row(
        "ART101",
        "lv",
        "line",
        "lasīt vairāk | lasi vairāk | lasīt tālāk | lasīt visu | skatīt vairāk | skatīt visu | rādīt vairāk"
        " | vairāk | ielādēt vairāk | citas ziņas | visas ziņas | uzzini vairāk",
        hits=("Lasīt vairāk", "Rādīt vairāk"),
        misses=("Vairāk naudas skolām",),
    ),
    Row(
        "ART102",
        "lv",
        "line",
        "ielādē | notiek ielāde | lūdzu uzgaidiet | lūdzu, uzgaidiet",
        hits=("Notiek ielāde...", "Lūdzu, uzgaidiet"),
        misses=("Ielādē kuģi ostā.",),
    ),
    Row(
        "ART103",
        "lv",
        "line",
        "reklāma | reklāmraksts | reklāmas | sponsorēts saturs | raksts turpinās pēc reklāmas"
        " | turpinājums pēc reklāmas | sludinājumi",
        hits=("Reklāma", "Raksts turpinās pēc reklāmas"),
        misses=("Reklāma maldināja pircējus",),
    ),
    Row(
        "ART104",
        "lv",
        "line",
        "jaunumu vēstule | abonē | abonēt | abonē tagad | pieteikties jaunumiem | piesakies jaunumiem | seko mums"
        " | seko līdzi | sekojiet mums | e-pasts | e-pasta adrese | lejupielādē lietotni | ieslēgt paziņojumus"
        " | atbalsti mūs | iesūti ziņu",
        hits=("Abonē", "Seko mums", "Piesakies jaunumiem"),
        misses=("Abonē arvien mazāk cilvēku.",),
    ),
    Row(
        "ART105",
        "lv",
        "line",
        "ienākt | ieiet | pieslēgties | autorizēties | iziet | reģistrēties | aizmirsi paroli? | mans profils"
        " | tikai abonentiem | abonentiem | sīkdatnes | sīkdatņu iestatījumi | sīkdatņu politika | piekrītu"
        " | piekrist visām | privātuma politika | lietošanas noteikumi",
        hits=("Pieslēgties", "Privātuma politika", "Tikai abonentiem"),
        misses=("Ienākt drīkst visi.",),
    ),
    Row(
        "ART106",
        "lv",
        "line",
        "dalīties | dalies | dalīties facebook | kopēt saiti | saite nokopēta | drukāt | saglabāt | nosūtīt"
        " | nosūtīt e-pastā | ziņot par kļūdu | klausīties rakstu",
        hits=("Dalīties", "Kopēt saiti"),
        misses=("Dalīties ir labi.",),
    ),
    Row(
        "ART107",
        "lv",
        "line",
        "0 komentāri | 0 komentārs | komentāri (0) | komentāri 0 | 0 skatījumi | lasīšanas laiks: 0 min"
        " | 0 min lasīšanai",
        hits=("14 komentāri", "Komentāri (7)"),
        misses=("14 komentāri sacēla vētru.",),
    ),
    Row(
        "ART109",
        "lv",
        "line",
        "atskaņot | atskaņot video | skatīties video | foto galerija | galerija | skatīt galeriju | foto 0 no 0"
        " | 0 foto",
        hits=("Skatīties video", "Foto galerija"),
        misses=("Galerija atvērta Rīgā",),
    ),
    Row(
        "ART110",
        "lv",
        "line",
        "visas tiesības aizsargātas | © visas tiesības aizsargātas | visas tiesības paturētas"
        " | pārpublicēšana aizliegta",
        hits=("Visas tiesības aizsargātas.",),
        misses=("Visas tiesības ir bērniem.",),
    ),
    Row(
        "ART111",
        "lv",
        "heading",
        "lasi arī | saistītie raksti | saistītās ziņas | saistītās tēmas | lasītākie | lasītākās ziņas"
        " | populārākie | populārākās ziņas | jaunākās ziņas | jaunākie raksti | aktuālais | iesakām | citas ziņas"
        " | skatītākie | šobrīd aktuāli | raksti par tēmu | redakcijas izvēle",
        hits=("Lasītākie", "Jaunākās ziņas"),
        misses=("Lasītākās grāmatas gadā",),
    ),
    Row(
        "ART111",
        "lv",
        "cue",
        "birkas | tēmas | atslēgvārdi | kategorija",
        hits=("Birkas: budžets, ekonomika",),
        misses=("Tēmas netrūka.",),
    ),
    Row(
        "ART111",
        "lv",
        "line",
        "sākums | sākumlapa | meklēt | meklēšana | kontakti | par mums | uz augšu | aizvērt | nākamais"
        " | iepriekšējais | komentāri | komentēt | pievienot komentāru | atbildēt | birkas | atslēgvārdi"
        " | redakcija | arhīvs",
        hits=("Sākumlapa", "Pievienot komentāru"),
        misses=("Meklēt darbu ir grūti",),
    ),
    Row(
        "ART113",
        "lv",
        "cue",
        "publicēts | atjaunots | atjaunināts | autors | avots | avoti | labojums | precizējums | redaktors",
        hits=("Publicēts: 2023. gada 12. aprīlī", "Labojums: vārds bija kļūdains."),
        misses=("Avots izsīka",),
        weak=True,
    ),
    Row(
        "ART101",
        "lv",
        "cue",
        "iesakām",
        hits=("Iesakām: Exempel",),
        misses=("Lasi arī grāmatas, saka ministrs.",),
        weak=True,
    ),
    Row(
        "ART111",
        "lv",
        "cue",
        "tēma",
        hits=("Tēma: Exempel",),
        misses=("Tēmas netrūka.",),
        weak=True,
    ),
)
