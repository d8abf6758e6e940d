"""Croatian, Serbian and Bosnian."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "hr sr bs",
        "cue",
        "pročitajte i | pročitajte još | pročitajte više | pročitaj i | pročitaj još | pročitaj više | čitaj više"
        " | čitaj dalje | čitajte još | pogledajte i | pogledajte još | pogledaj i | vidi još | vidi i"
        " | povezane vijesti | povezane vesti | povezani članci | slične vesti | slične vijesti | slični članci"
        " | možda će vas zanimati | možda vas zanima | možda će vam se svidjeti"
        " | više o temi | više na temu | vezane vijesti | poslušajte i"
        " | bonus video | sledeća vest",
        hits=(
            "PROČITAJTE I: Most ostaje zatvoren",
            "Povezane vijesti | Što je oluja ostavila",
            "Pročitajte još – Dugi put kući",
        ),
        misses=("Pročitajte i knjige, kaže ministar.", "Povezano je sve u prirodi."),
    ),
    Row(
        "ART101",
        "hr sr bs",
        "line",
        "pročitaj više | pročitajte više | čitaj više | čitaj dalje | čitajte dalje | više | vidi više | vidi sve"
        " | pogledaj sve | pogledajte sve | prikaži više | prikaži sve | prikaži manje | učitaj više | učitaj još"
        " | opširnije | saznaj više | saznajte više | sve vijesti | sve vesti | još vijesti | još vesti"
        " | cijeli članak | ceo članak | nastavi čitati | nastavite čitati | detaljnije | kliknite ovdje",
        hits=("Pročitaj više", "Prikaži više", "Opširnije »"),
        misses=("Više novca za škole",),
    ),
    Row(
        "ART102",
        "hr sr bs",
        "line",
        "učitavanje | učitavam | učitava se | molimo pričekajte | molimo sačekajte | učitavanje komentara",
        hits=("Učitavanje...", "Molimo pričekajte"),
        misses=("Učitavanje broda trajalo je dan.",),
    ),
    Row(
        "ART103",
        "hr sr bs",
        "line",
        "oglas | oglasi | reklama | sponzorirano | sponzorisano | sponzorirani sadržaj | sponzorisani sadržaj"
        " | promo sadržaj | tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa"
        " | tekst se nastavlja nakon reklame | nastavak teksta ispod oglasa | sadržaj se nastavlja | plaćeni oglas"
        " | advertorial | nastavak ispod oglasa",
        hits=("Oglas", "Tekst se nastavlja ispod oglasa"),
        misses=("Oglas za posao izazvao bijes",),
    ),
    Row(
        "ART104",
        "hr sr bs",
        "line",
        "prijavi se na newsletter | prijavite se na newsletter | prijava na newsletter | pretplati se"
        " | pretplatite se | pretplata | pretplati se na newsletter | prijavite se | vaš e-mail"
        " | vaša e-mail adresa | upišite e-mail | unesite e-mail | pratite nas | pratite nas na"
        " | pratite nas na facebooku | pratite nas na društvenim mrežama | zapratite nas | preuzmite aplikaciju"
        " | preuzmi aplikaciju | skinite aplikaciju | uključi obavijesti | podržite nas"
        " | postanite član | pošaljite vijest",
        hits=("Pretplatite se", "Pratite nas na:", "Preuzmite aplikaciju"),
        misses=("Pretplata na mora poskupjela", "Donirajte krv, moli bolnica."),
    ),
    Row(
        "ART105",
        "hr sr bs",
        "line",
        "prijava | prijavi se | prijavite se | registracija | registriraj se | registrujte se | odjava | odjavi se"
        " | moj račun | moj nalog | zaboravili ste lozinku? | zaboravljena lozinka | već imate račun?"
        " | već ste pretplatnik? | samo za pretplatnike | za pretplatnike | premium sadržaj | politika privatnosti"
        " | pravila privatnosti | politika kolačića | pravila o kolačićima | postavke kolačića"
        " | podešavanje kolačića | postavke privatnosti | prihvaćam | prihvatam | prihvati sve | odbij sve"
        " | uvjeti korištenja | uslovi korišćenja | opći uvjeti | zaštita osobnih podataka"
        " | zaštita podataka | impresum",
        hits=("Prijavi se", "Pravila privatnosti", "Samo za pretplatnike", "Uslovi korišćenja"),
        misses=("Registracija vozila poskupljuje", "Prijava štete do petka"),
    ),
    Row(
        "ART106",
        "hr sr bs",
        "line",
        "podijeli | podeli | podijelite | podelite | podijeli članak | podeli vest | podijeli na facebooku"
        " | podeli na facebooku | kopiraj link | kopiraj poveznicu | link kopiran | ispiši | ispis | štampaj"
        " | odštampaj | pošalji | pošalji prijatelju | pošalji e-mailom | spremi | sačuvaj | sviđa mi se | prati"
        " | prijavi grešku | prijavi pogrešku | poslušaj vest | komentiraj | komentariši",
        hits=("Podijeli", "Kopiraj link", "Štampaj"),
        misses=("Pošalji pomoć, mole građani",),
    ),
    Row(
        "ART107",
        "hr sr bs",
        "line",
        "0 komentara | 0 komentar | komentari (0) | komentari 0 | komentara (0) | 0 dijeljenja | 0 pregleda"
        " | vrijeme čitanja: 0 min | vreme čitanja: 0 min | vrijeme čitanja oko 0 min | 0 min čitanja"
        " | 0 minuta čitanja | nema komentara",
        hits=("14 komentara", "Vrijeme čitanja: 3 min"),
        misses=("14 komentara izazvalo je bijes.",),
    ),
    Row(
        "ART109",
        "hr sr bs",
        "line",
        "pogledaj video | pogledajte video | pokreni video | pusti video | galerija | foto galerija | fotogalerija"
        " | pogledaj galeriju | pogledajte galeriju | otvori galeriju | povećaj sliku | foto 0 od 0 | 0 fotografija"
        " | preko cijelog zaslona | sljedeća fotografija | pogledajte ovu objavu na instagramu"
        " | prikaži ovu objavu na instagramu | video nije dostupan",
        hits=("Pogledajte video", "Pogledaj galeriju"),
        misses=("Galerija grada otvorena",),
    ),
    Row(
        "ART110",
        "hr sr bs",
        "line",
        "sva prava pridržana | sva prava zadržana | © sva prava pridržana | © sva prava zadržana"
        " | zabranjeno kopiranje | zabranjeno preuzimanje",
        hits=("Sva prava pridržana.", "Sva prava zadržana"),
        misses=("Sva prava djece povrijeđena su.",),
    ),
    Row(
        "ART111",
        "hr sr bs",
        "heading",
        "pročitajte i | pročitajte još | povezano | povezane vijesti | povezane vesti | povezani članci"
        " | povezane teme | slične vijesti | slične vesti | najčitanije | najčitanije vijesti | najčitanije vesti"
        " | najnovije | najnovije vijesti | najnovije vesti | najkomentiranije | najpopularnije | popularno"
        " | preporučujemo | preporučeno | preporuka urednika | možda će vas zanimati | možda vas zanima"
        " | ne propustite | izdvojeno | iz rubrike | više iz rubrike | ostale vijesti | ostale vesti | najgledanije"
        " | zadnje vijesti | poslednje vesti | pogledajte još | pogledajte i | vezane vijesti | još iz rubrike"
        "",
        hits=("Najčitanije", "Povezane vijesti", "Pročitajte i"),
        misses=("Najčitanije knjige godine",),
    ),
    Row(
        "ART111",
        "hr sr bs",
        "cue",
        "tagovi | oznake | ključne riječi | ključne reči | teme | tema | kategorija | kategorije | rubrika"
        " | više o temi",
        hits=("Tagovi: proračun, ekonomija", "Ključne riječi: Zagreb"),
        misses=("Teme ne nedostaju.",),
    ),
    Row(
        "ART111",
        "hr sr bs",
        "line",
        "naslovnica | naslovna | početna | početna stranica | natrag na vrh | na vrh | nazad na vrh"
        " | idi na sadržaj | preskoči na sadržaj | pretraga | pretraži | kontakt | o nama | zatvori"
        " | sljedeće | sljedeća | prethodna | prethodno | komentari | komentiraj | ostavi komentar"
        " | ostavite komentar | napiši komentar | dodaj komentar | pogledaj komentare | prikaži komentare"
        " | pošalji komentar | odgovori | odustani od odgovora | vaša adresa e-pošte neće biti objavljena"
        " | vaša email adresa neće biti objavljivana | tagovi | oznake | ključne riječi | ključne reči | marketing"
        " | oglašavanje | redakcija | arhiva | osmrtnice",
        hits=("Naslovnica", "Ostavi komentar"),
        misses=("Traži posao godinama",),
    ),
    Row(
        "ART113",
        "hr sr bs",
        "cue",
        "objavljeno | ažurirano | zadnja izmjena | poslednja izmena | zadnje ažuriranje | autor | izvor | izvori"
        " | ispravak | ispravka | napomena redakcije | piše",
        hits=("Objavljeno: 12. travnja 2023.", "Ispravak: u ranijoj verziji ime je bilo pogrešno."),
        misses=("Izvor bijesa je buka",),
        weak=True,
    ),
)
