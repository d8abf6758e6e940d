"""Croatian, Serbian and Bosnian."""

from __future__ import annotations

from dedup.rules.phrases.told_east import HR
from dedup.rules.row import Row

_SAID = rf"(?!\W*[“„«»\x22])(?!.*(?:{HR}))"
"""No line that opens with a quotation mark, or tells who said it."""

_OFFICES = r"(?!.*\b(?:minist|općin|opštin|grada\b|gradsk|polici|škol|sveučili|univerz|muzej|kazališ|banke|kluba|strank|vlade|predsjedni|premijer|mup|hzzo|hzmo|zavod|e-građ|hak\b|dhmz|knjižnic|moj |zbo))"
"""No newsletter or channel of somebody else: a ministry's, a city's."""

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
        " | vaša email adresa neće biti objavljivana | tagovi | oznake | ključne riječi | ključne reči"
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
    Row(
        "ART101",
        "hr sr bs",
        "cue",
        "pročitajte i ovo | pročitajte također | pročitajte takođe | pogledajte i video | pogledajte i fotogaleriju | pogledajte i galeriju | pogledajte takođe | pogledajte također | pogledajte video | poslušajte i | poslušajte još | čitajte i | čitajte također | ne propustite i | možda vam je promaklo | moglo bi vas zanimati | moglo bi vas interesovati"
        " | možda će vas interesovati | možda te zanima | sljedeća vijest | prethodna vijest | sljedeći članak | prethodni članak | više o ovoj temi | više o svemu | vezani članci | vezane teme | iz iste rubrike | opširnije u",
        hits=("Pogledajte i video: Kako nastaje most", "PROČITAJTE I OVO: Dugi put kući", "Čitajte i – Što je oluja ostavila"),
        misses=("Pročitajte i sitna slova, savjetuju.", "Moglo bi vas zanimati da je most star."),
    ),
    Row(
        "ART101",
        "hr sr bs",
        "line",
        "sljedeći članak | prethodni članak | sljedeća vijest | prethodna vijest | sledeći članak | sledeća vest | prethodna vest | sljedeća objava | prethodna objava | natrag na članak | povratak na članak | pročitaj cijeli članak | pročitajte cijeli članak | pročitaj članak | pročitajte članak | cijela vijest | cijeli tekst | ceo tekst"
        " | prikaži još vijesti | prikaži više vijesti | učitaj više vijesti | učitaj još vijesti | prikaži više članaka | više vijesti | više vesti | više članaka | svi članci | sve objave | saznajte više ovdje | više o svemu pročitajte ovdje | više pročitajte ovdje | više možete pročitati ovdje | opširnije pročitajte ovdje | nastavite čitanje | nastavi čitanje",
        hits=("Sljedeći članak", "Prethodna vijest", "Pročitajte cijeli članak"),
        misses=("Sljedeći članak ustava", "Svi članci su povučeni."),
    ),
    Row(
        "ART111",
        "hr sr bs",
        "heading",
        "pročitajte i ovo | pročitajte također | pročitajte takođe | pogledajte također | pogledajte takođe | pogledajte i ovo | čitajte i | najčitaniji članci | najčitaniji | najčitanije danas | najčitanije ovaj tjedan | najčitanije u zadnja 0 sata | najčitanije u 0 sata | najčitanije iz rubrike | najnoviji članci | najnovije objave | najnovije iz rubrike"
        " | izdvojeno za vas | izdvajamo | izdvajamo za vas | izdvojene vijesti | izdvojene vesti | preporučujemo vam | preporučeno za vas | preporučeni članci | preporučene vijesti | preporuka za vas | odabrano za vas | odabir urednika | izbor urednika | urednički izbor | možda vam je promaklo | možda ste propustili | možda će vas interesovati"
        " | moglo bi vas zanimati | moglo bi vas interesovati | zanimat će vas | možda te zanima | vezani članci | vezane teme | povezane objave | slične objave | ostali članci | ostale teme | druge vijesti | druge vesti | ostalo iz rubrike | iz iste rubrike | iz iste kategorije | više iz kategorije | više od autora | više s portala | još s portala | još vijesti | još vesti"
        " | trenutno najčitanije | upravo se čita | upravo čitaju | vijesti dana | vesti dana | glavne vijesti | glavne vesti | udarne vijesti | udarne vesti | najvažnije vijesti | najvažnije vesti | top vijesti | top vesti | posljednje vijesti | zadnje objavljeno | s naslovnice",
        hits=("Pročitajte i ovo", "Najčitaniji članci", "Izdvojeno za vas"),
        misses=("Najčitaniji roman godine", "Glavne vijesti s fronta"),
    ),
    Row(
        "ART102",
        "hr sr bs",
        "line",
        "učitavanje u tijeku | učitavanje, molimo pričekajte | pokretanje videa | učitavanje videa | video se učitava | sadržaj se učitava | učitavanje sadržaja | učitavanje playera | učitavam komentare | molimo, pričekajte | molimo sačekajte, učitavanje | stranica se učitava",
        hits=("Pokretanje videa...", "Video se učitava"),
        misses=("Video se učitava satima, žale se.",),
    ),
    Row(
        "ART103",
        "hr sr bs",
        "regex",
        r"(?:nastavak|nastavak (?:teksta|članka|vijesti|vesti)|tekst se nastavlja|članak se nastavlja|vijest se nastavlja|vest se nastavlja|sadržaj se nastavlja) (?:se nalazi )?(?:ispod|nakon|iza|posle|poslije) (?:videa|video zapisa|oglasa|reklam\w|fotogalerije|galerije|fotografij\w|slike|ankete|grafike|infografike|karte|objave|posta|tvita|okvira|kviza|playera|priloga)\W*",
        hits=("Nastavak teksta ispod videa", "Članak se nastavlja nakon reklame", "Tekst se nastavlja ispod galerije"),
        misses=("Suđenje se nastavlja nakon blagdana.", "Priča se nastavlja nakon stanke", "Nastavak priče iza zatvorenih vrata"),
        words="^nastavak se_nastavlja ^nastavlja_se",
        longest=80,
    ),
    Row(
        "ART103",
        "hr sr bs",
        "line",
        "sponzorirani članak | sponzorisani članak | sponzorirani tekst | sponzorisani tekst | plaćeni sadržaj | plaćeni članak | promotivni sadržaj | promotivni članak | pr članak | pr tekst | promo članak | promo tekst | sadržaj omogućio | sadržaj donosi | u suradnji s partnerom | partnerski sadržaj | nativni oglas"
        " | preskoči oglas | zatvori oglas | ukloni oglase | čitaj bez oglasa | oglašavajte se | mali oglasi",
        hits=("Sponzorirani članak", "Preskoči oglas"),
        misses=("Plaćeni članak stajao je milijun.", "Mali oglasi nestaju"),
    ),
    Row(
        "ART104",
        "hr sr bs",
        "line",
        "želite primati obavijesti o najnovijim vijestima? | želite li primati obavijesti? | želite li primati obavijesti o najnovijim vijestima? | želite primati obavijesti? | primaj obavijesti | primajte obavijesti | omogući obavijesti | dopusti obavijesti | dozvoli obavještenja | uključi notifikacije | uključite notifikacije"
        " | upišite svoju e-mail adresu | upišite svoj e-mail | upiši svoj e-mail | upišite e-mail adresu | upišite vašu e-mail adresu | unesite svoju e-mail adresu | unesite svoj e-mail | unesite e-mail adresu | unesite vašu e-mail adresu | unesi e-mail | vaš email | vaš mail | e-mail adresa | email adresa"
        " | prijavi se na naš newsletter | prijavite se na naš newsletter | prijavite se za newsletter | prijavi se za newsletter | prijava za newsletter | prijavi me | pretplati me | besplatni newsletter | dnevni newsletter | naš newsletter | newsletteri"
        " | pratite nas na društvenim mrežama | pratite nas na instagramu | pratite nas na viberu | pratite nas na whatsappu | pratite nas na youtubeu | pratite nas na tiktoku | pratite nas na x-u | pratite nas na twitteru | pratite nas na google newsu | pratite nas na google vijestima | pratite nas i na facebooku | pratite nas na našoj facebook i instagram stranici"
        " | zapratite nas na facebooku | zapratite nas na instagramu | zaprati nas | zaprati nas na instagramu | prati nas | prati nas na facebooku | prati nas na instagramu | lajkajte nas | lajkajte nas na facebooku | lajkajte našu stranicu | lajkujte nas na facebooku | postanite naš fan | pronađite nas na facebooku | pridružite nam se na facebooku"
        " | pridružite nam se na viberu | pridružite nam se na whatsappu | pridružite nam se na društvenim mrežama | pridružite se našoj viber zajednici | pridružite se našoj viber grupi | pridruži se našoj viber zajednici | dodajte nas kao preferirani izvor na googleu | dodaj nas kao preferirani izvor"
        " | preuzmite našu aplikaciju | preuzmite besplatnu aplikaciju | preuzmi našu aplikaciju | preuzmite mobilnu aplikaciju | skinite našu aplikaciju | skini aplikaciju | instaliraj aplikaciju | otvori u aplikaciji | čitaj u aplikaciji | podržite neovisno novinarstvo | podrži neovisno novinarstvo | podržite nezavisno novinarstvo | podrži nas | podržite naš rad"
        " | imate vijest? | imate vest? | imate priču? | imate vijest za nas? | imate priču za nas? | pošalji vijest | pošaljite nam vijest | pošaljite nam fotografiju | pošalji vest | dojavi vijest | dojavite vijest | prijavi vijest",
        hits=("Želite primati obavijesti o najnovijim vijestima?", "Upišite svoju e-mail adresu", "Pratite nas na društvenim mrežama", "Podržite neovisno novinarstvo"),
        misses=("Imate vijest za mene, upitao je.", "Pratite nas i pobijedit ćemo", "Skini aplikaciju s mobitela, savjetuje."),
    ),
    Row(
        "ART104",
        "hr sr bs",
        "regex",
        r"pratite nas (?:putem|preko|na|i na|i putem) (?=.*(?:facebook|instagram|viber|whatsapp|android|iphone|youtube|telegram|društven\w+ mrež|tiktok|google))[^\x22„“?]{4,140}"
        r"|(?:preuzmite|skinite|preuzmi|skini|instalirajte) (?:besplatnu |novu |našu |mobilnu ){1,2}aplikaciju (?:[^\s,.!?]{2,24}(?: [^\s,.!?]{2,20})?)(?: (?:za|na|i) (?:android|ios|iphone|svoj \w+|pratite|čitajte|budite)[^\x22„“?]{0,80})?\W*"
        r"|(?:priključite|pridružite|pridruži|priključi|uključite) se (?:u |na )?(?:našoj|našem|našu|naš|naše) (?:besplatnoj |besplatnu )?(?:viber|whatsapp|telegram|facebook|discord)[ -]?(?:zajednic\w|grup\w|kanal\w?|community\w*)(?:,? (?:i|na|putem) [^\x22„“?]{3,80})?\W*"
        r"|(?:[^\x22„“”?]{4,90}, a )?više (?:\S+ )?(?:o najvažnijim vijestima|vijesti|vesti|o svemu)(?: [^\s.,!?]+){0,3}? (?:čitajte|pročitajte|pratite|pogledajte) na (?:portalu|našem portalu|našoj stranici) [\w-]{2,24}\.\w{2,3}(?: \S+)?\W*"
        r"|(?:prijavi(?:te)?|pretplati(?:te)?) se na (?:naš )?(?:besplatni |dnevni )?(?:newsletter|bilten) (?=.*(?:najvažnij|najnovij|vijest|vest|priče|mail|inbox|sandučić|propust))[^\x22„“?]{8,120}"
        r"|(?:želite|želiš|želite li|hoćete) (?:li )?(?:primati|dobivati|dobijati|biti|saznati|čitati) (?:\S+ ){0,4}?(?:vijesti\w*|vesti|obavijesti|u toku|prvi)(?: [^\s?]+){0,5}\? (?=.*(?:newsletter|obavijest|notifikac|viber|whatsapp|našu (?:\S+ )?aplikacij|\bnas\b|naš kanal|mail))(?:prijavi|pretplati|prati|pridruži|uključi|preuzmi|instaliraj|upiši|zaprati)[^\x22„“?]{4,120}"
        r"|dodaj(?:te)? [^\s,.!?]{2,24}(?: [^\s,.!?]{2,20})? (?:kao|među) (?:preferirani|omiljen\w+|odabran\w+|prioritetn\w+) izvor\w*(?: \S+){0,4}\W*",
        guards=_SAID + _OFFICES,
        hits=(
            "Pratite nas putem iPhone/iPad, Android ili društvenih mreža Facebook, Twitter i Instagram.",
            "Preuzmite besplatnu mobilnu aplikaciju Primjer",
            "Priključite se našoj Viber zajednici i budite u toku",
            "Dnevnik gledajte svakog dana od 19:15, a više o najvažnijim vijestima čitajte na portalu PRIMJER.hr.",
        ),
        misses=(
            "Preuzmite aplikaciju Ministarstva zdravstva",
            "Pratite nas na putu kroz Istru.",
            "Pridružite se našoj borbi, poručuju radnici.",
            "Više detalja potražite na portalu Grada Zagreba",
            "Želite biti prvi u redu? Uranite.",
            "Prijavite se na bilten sveučilišta i svaki dan učite.",
        ),
        words="^pratite_nas ^preuzmite ^skinite ^preuzmi ^skini ^instalirajte ^priključite ^pridružite ^pridruži ^priključi ^uključite na_portalu na_stranici na_našem na_našoj na_newsletter na_bilten se_na ^želite ^želiš ^hoćete ^dodaj ^dodajte",
        longest=260,
    ),
    Row(
        "ART105",
        "hr sr bs",
        "line",
        "prihvaćam sve | prihvatam sve | prihvaćam sve kolačiće | prihvati sve kolačiće | prihvati kolačiće | prihvaćam kolačiće | prihvati i nastavi | prihvati i zatvori | prihvaćam i zatvaram | prihvati odabrane | odbij kolačiće | odbijam sve | odbij sve kolačiće | samo nužni kolačići | samo neophodni kolačići | upravljaj kolačićima | upravljanje kolačićima"
        " | uredi postavke kolačića | postavke privole | politika o kolačićima | pravila o privatnosti | izjava o privatnosti | politika privatnosti i kolačića | zaštita ličnih podataka | opći uvjeti korištenja | opšti uslovi korišćenja | uvjeti i pravila | pravila korištenja | uslovi korištenja | pravne napomene | pravila komentiranja"
        " | već imate pretplatu? | već imate pretplatu? prijavite se | imate pretplatu? | imate pretplatu? prijavite se | već ste pretplatnik? prijavite se | već ste pretplaćeni? | već ste pretplaćeni? prijavite se | već imaš pretplatu? | već imaš pretplatu? prijavi se | već ste registrirani? | već ste registrirani? prijavite se | već imate račun? prijavite se"
        " | nemate korisnički račun? | nemate račun? registrirajte se | registrirajte se | registrirajte se besplatno | otvorite račun | kreiraj račun | kreirajte račun | prijava / registracija | prijava/registracija | prijavi se / registriraj se | prijava i registracija | prijavite se putem facebooka | prijavi se putem googlea | zapamti me"
        " | otključaj premium članke | otključaj članak | otključajte članak | otključaj sadržaj | otključaj premium | premium članak | članak za pretplatnike | sadržaj za pretplatnike | ekskluzivno za pretplatnike | postani pretplatnik | postanite pretplatnik | kupi pretplatu | odaberi pretplatu | odaberite pretplatu | pretplati se odmah | pretplatite se odmah"
        " | pretplatite se i čitajte bez ograničenja | čitaj bez ograničenja | čitajte bez ograničenja | čitajte bez oglasa | isprobajte besplatno | isprobaj besplatno",
        hits=("Prihvaćam sve", "Već imate pretplatu? Prijavite se", "Otključaj Premium članke", "Prijava / Registracija"),
        misses=("Prihvaćam sve kritike", "Otvori račun u banci, savjetuju.", "Imate pretplatu na more?"),
    ),
    Row(
        "ART105",
        "hr sr bs",
        "regex",
        r"(?:ova?j?|cijeli|ostatak|puni|čitav)? ?(?:je )?(?:članak|članka|tekst|teksta|sadržaj|sadržaja|intervju|vijest|priča)(?: je)? (?:\S+ )?(?:dostup\w+|namijenjen\w*|rezerviran\w*|rezervisan\w*|zaključan\w*)(?: \S+)? (?:samo |isključivo |jedino )?(?:za )?(?:naš\w+ )?(?:pretplatnic\w+|pretplatnike|registriran\w+ korisni\w+|registrovan\w+ korisni\w+|premium (?:korisni|pretplatni)\w+)\W*"
        r"|za (?:čitanje|pristup|nastavak čitanja)(?: (?:cijelog|cijelom|ovog|ovom|ovome|punog|cjelokupnog|premium|čitavog|celog)){0,2}(?: (?:članka|teksta|sadržaja|članku|tekstu|sadržaju))? (?:(?:potrebn\w+ je|je potrebn\w+|morate|potrebno je)(?: \S+){0,2}? (?:pretplata|pretplatiti|registracija|registrirati|registrovati|prijava|prijaviti|pretplatnik|pretplaćeni|prijavljeni|premium)|prijavite se|pretplatite se|registrirajte se)\W*"
        r"|(?:pretplati(?:te)? se|odaberite pretplatu|aktivirajte pretplatu)(?: odmah| danas| sada| na premium| na portal)? i (?:čitaj(?:te)?|otključaj(?:te)?|uživaj(?:te)?|podrži(?:te)?|pristupi(?:te)?)(?: [^\s,.!?]+){0,4}? (?:bez (?:ograničenja|oglasa|reklama)|sadržaj\w*|člank\w+|premium|članke|novinarstvo|portal\w*)\W*"
        r"|(?:prvi|prva) (?:mjesec|mesec|tjedan|\d+ \w+)(?: premium)? pretplate (?:za|samo|već za|po) (?:\S+ )?(?:\d+(?:[.,]\d+)?|jedan) ?(?:€|eur\w*|kn|din\w*|rsd|km)(?:,? (?:otkaž\w+|zatim|nakon|a zatim|bez|otkaz\w*)\b.{0,50})?\W*"
        r"|(?:ovdje|ovde) (?:bi trebao biti prikazan (?:vanjski |eksterni )?|se nalazi (?:vanjski |eksterni |spoljni )|bi se trebao nalaziti (?:vanjski |eksterni )?)(?:sadržaj|video)\b.{0,200}|za (?:prikaz|pregled|gledanje|učitavanje) (?:ovog |vanjskog |tog )?(?:sadržaja|videa|objave|članka|komentara)?,? ?(?:morate|potrebno je|molimo)? ?(?:prihvatiti|prihvatite|omogućiti|omogućite|uključiti|uključite)\b(?=.*(?:kolačić|javascript|cookie)).{2,120}"
        r"|(?:pročitali|iskoristili|potrošili) ste (?:\S+ ){0,4}?besplatn\w+ (?:člana\w+|tekst\w+|članke)\b.{0,80}|preosta\w+ vam (?:je |su )?(?:još )?\d+ besplatn\w+ člana\w+.{0,60}"
        r"|(?:za|kako biste|da biste|ako želite) (?:komentiranje|komentirati|komentirali|ostavili komentar|ostaviti komentar|pisanje komentara|komentarisanje|komentarisali|objavljivanje komentara)(?: (?:članka|vijesti|vesti|članaka|članke))?,? (?:se )?(?:morate|potrebno je|potrebna je|prijavite se|molimo|je potrebn\w+)(?: (?:se|biti|prijav\w+|registr\w+|ulogir\w+|ili|na|portal|račun|korisnički|prvo|prethodno)){0,5}\W*|morate biti (?:prijavljeni|registrirani|registrovani|ulogirani|ulogovani)(?: \S+)?,? (?:kako biste|da biste|za) (?:komentir\w+|komentar\w+|ostav\w+ komentar\w*)(?: \S+)?\W*",
        guards=_SAID,
        hits=(
            "Ovaj je članak dostupan samo pretplatnicima",
            "Za čitanje cijelog članka potrebna je pretplata",
            "Pretplatite se i čitajte bez ograničenja",
            "Ovdje bi trebao biti prikazan vanjski sadržaj. Za prikaz morate prihvatiti kolačiće.",
            "Prvi mjesec pretplate za 1 euro",
            "Za komentiranje se morate prijaviti.",
        ),
        misses=(
            "Za čitanje tog romana potrebna je strpljivost i mir.",
            "Sadržaj ugovora dostupan je samo sucima.",
            "Za gledanje utakmice morate kupiti kartu.",
            "Prvi mjesec rata trajao je vječno.",
            "Pročitali ste besplatnu knjigu?",
            "Ako želite komentirati sudske odluke, morate znati zakon.",
        ),
        words="pretplatnicima pretplatnike pretplata registriranim registrovanim premium_korisnicima premium_pretplatnicima ^za_čitanje ^za_pristup ^za_nastavak ^pretplatite ^pretplati ^odaberite ^aktivirajte pretplate ^ovdje_bi ^ovde_bi ^ovdje_se ^ovde_se ^za_prikaz ^za_pregled ^za_gledanje ^za_učitavanje besplatnih besplatne komentiranje komentirati komentirali komentarisanje komentarisali komentar prijavljeni registrirani registrovani ulogirani ulogovani",
        longest=260,
    ),
    Row(
        "ART106",
        "hr sr bs",
        "line",
        "ispiši članak | ispiši stranicu | isprintaj | printaj | printaj članak | ispis članka | verzija za ispis | verzija za štampu | odštampaj članak | poslušajte članak | poslušaj članak | poslušajte vijest | poslušaj vijest | slušaj članak | poslušaj tekst | poslušajte tekst | pošalji članak | pošalji mailom | pošalji e-mail | pošaljite prijatelju"
        " | podijeli s prijateljima | podijelite s prijateljima | podeli sa prijateljima | podelite sa prijateljima | podijelite ovaj članak | podijeli ovaj članak | podijeli vijest | podijelite vijest | podijelite na facebooku | podijelite na društvenim mrežama | sviđa vam se članak? | svidio vam se članak? | svidio vam se članak? podijelite ga"
        " | ocijenite članak | ocijeni članak | spremi članak | spremi za kasnije | sačuvaj članak | dodaj u favorite | dodaj u omiljene | veličina slova | veličina teksta | kopiraj adresu | link je kopiran | poveznica kopirana"
        " | budite prvi koji će komentirati | budi prvi koji će komentirati | budite prvi i komentirajte | budi prvi i komentiraj | budite prvi koji će ostaviti komentar | budi prvi koji će ostaviti komentar | budite prvi koji komentira | komentirajte prvi | još nema komentara | trenutno nema komentara | nema komentara. budite prvi | komentari su zatvoreni | komentiranje je onemogućeno"
        " | komentirajte članak | komentiraj članak | vaš komentar | upiši komentar | upišite komentar | napišite komentar | prikaži sve komentare | pročitaj komentare | pročitajte komentare | vidi komentare | vidi sve komentare | svi komentari | sakrij komentare | prijavi komentar | prijavi neprimjeren komentar"
        " | uočili ste pogrešku? | uočili ste pogrešku u tekstu? | uočili ste pogrešku u članku? | uočili ste pogrešku u članku? javite nam | uočili ste grešku u tekstu? | uočili ste grešku? javite nam | primijetili ste grešku? | primijetili ste pogrešku? | primetili ste grešku? | prijavite pogrešku | prijavite grešku | prijavi grešku u tekstu | prijavi pogrešku u tekstu"
        " | želite li dopuniti temu ili prijaviti pogrešku u tekstu? | želite li prijaviti pogrešku? | želite li prijaviti grešku?",
        hits=("Ispiši članak", "Budite prvi koji će komentirati", "Želite li dopuniti temu ili prijaviti pogrešku u tekstu?", "Poslušajte članak"),
        misses=("Budite prvi koji će pomoći", "Poslušaj vijest dana, rekao je.", "Komentirajte sudsku odluku"),
    ),
    Row(
        "ART106",
        "hr sr bs",
        "regex",
        r"(?:uočili|primijetili|primetili|pronašli|našli|vidite) ?(?:ste )?(?:\S+ )?(?:pogrešku|grešku|netočnost|tipfeler)(?: u (?:članku|tekstu|vijesti|vesti))?\?(?: (?=.*(?:nam|redakcij|ctrl|@|klikni))[^?]{0,100})?"
        r"|napomena: ?(?:ova|naša) (?:web |internet )?stranica omogućuje (?:korisnicima )?komentiranje .{0,200}|(?:komentari|stavovi|mišljenja)(?: \S+){0,6}? (?:ne odražavaju|nisu stavovi|ne predstavljaju|nužno ne odražavaju) .{0,40}(?:redakcij\w|portala|uredništv\w).{0,160}",
        guards=_SAID,
        hits=("Uočili ste pogrešku u članku? Javite nam", "Napomena: Ova web stranica omogućuje korisnicima komentiranje objavljenih vijesti."),
        misses=("Uočili ste grešku na računu? Javite se banci.", "Našli su grešku u zakonu?", "Mišljenja ne odražavaju istinu."),
        words="pogrešku grešku netočnost tipfeler ^napomena_ova ^napomena_naša odražavaju predstavljaju",
        longest=260,
    ),
    Row(
        "ART108",
        "hr sr bs",
        "regex",
        r"[(\[]?(?:izvor (?:fotografije|fotografija|slike|foto)|autor (?:fotografije|fotografija|slike|foto)|foto (?:izvor|ilustracija|arhiva)|naslovna fotografija|ilustrativna fotografija|ilustracija|kolaž|snimio|snimila)\s?[:/] ?\S+(?: \S+){0,4}(?<![.!?])[)\]]?"
        r"|(?:autor|izvor|foto): ?(?:screenshot\S*|printscreen|pixsell|cropix|hina|beta|tanjug|fena|shutterstock|istock|getty images|profimedia|pixabay|unsplash|pexels|privatna arhiva|ilustracija|youtube|facebook|instagram|[^\s:]{2,16}/(?:ilustracija|screenshot|pixsell|cropix|arhiva|facebook|instagram|youtube))(?:[/ ]\S+(?: \S+)?)?\W*"
        r"|(?:fotografija je ilustrativna|fotografija je ilustrativnog karaktera|ilustrativna fotografija|fotografija ilustracije radi|foto: ilustracija|arhivska fotografija)\W*|[(\[](?:hina|beta|tanjug|fena|fonet)[)\]]\.?",
        hits=("Autor: Screenshot", "Izvor: N1/ilustracija", "Izvor fotografije: Shutterstock", "Ilustrativna fotografija", "(Hina)"),
        misses=("Izvor: ljudi iz vlade koji šute", "Autor: Ivan Horvat", "Snimio je film o ratu", "Izvor fotografije nije poznat."),
        words="izvor_fotografije izvor_fotografija izvor_slike izvor_foto autor_fotografije autor_fotografija autor_slike autor_foto foto_izvor foto_ilustracija foto_arhiva naslovna_fotografija ilustrativna_fotografija ^ilustracija ^kolaž ^snimio ^snimila ^autor ^izvor ^foto_screenshot ^foto_pixsell ^foto_privatna fotografija_je fotografija_ilustracije arhivska_fotografija hina tanjug fena fonet",
        longest=100,
    ),
    Row(
        "ART108",
        "hr sr bs",
        "regex",
        r"(?:snimio|snimila|foto|fotografirao|fotografirala) [^\W\d_]{2,16} [^\W\d_]{2,20}(?:/\S+)?",
        hits=("Snimio Ivan Primjer",),
        misses=("Snimio je film.", "Foto klub slavi trideset godina"),
        words="^snimio ^snimila",
        longest=48,
        weak=True,
    ),
    Row(
        "ART109",
        "hr sr bs",
        "line",
        "galerija (0 | foto galerija (0 | fotogalerija (0 | pogledaj galeriju (0 | pogledajte galeriju (0 | pogledajte cijelu galeriju | pogledajte fotogaleriju | pogledaj fotogaleriju | otvori fotogaleriju | pogledaj sve fotografije | sve fotografije | prikaži sve fotografije | pogledajte sve fotografije | 0 fotografije | + 0 fotografija | sljedeća slika | prethodna slika"
        " | prethodna fotografija | povećaj fotografiju | video nije moguće reproducirati | video nije moguće prikazati | video se ne može prikazati | greška pri učitavanju videa | reproduciraj video | pokreni audio | poslušaj podcast | poslušajte podcast | pogledaj prilog | pogledajte prilog",
        hits=("Galerija (17)", "Pogledajte fotogaleriju", "Poslušajte podcast"),
        misses=("Sve fotografije su izgorjele.", "Galerija s 17 slika"),
    ),
    Row(
        "ART109",
        "hr sr bs",
        "regex",
        r"(?:vaš|ovaj) (?:internetski |web |internet )?(?:preglednik|pretraživač|browser) ne podržava(?: \S+){0,2}? (?:videa?|reprodukciju|prikaz|html5|javascript\w*|audio|player\w*|iframe\w*|format\w*|element\w*|oznak\w+)(?: [^\s?]+){0,6}\W*"
        r"|(?:molimo,? )?(?:uključite|omogućite|aktivirajte) (?:podršku za )?javascript\b(?: (?:u|za|kako|da)\b.{0,60})?\W*|(?:za|kako biste)\b.{4,50}(?:uključite|omogućite|uključiti|omogućiti|potreban je) javascript\b.{0,40}",
        guards=_SAID,
        hits=("Vaš preglednik ne podržava reprodukciju videa.", "Molimo uključite JavaScript u svom pregledniku."),
        misses=("Vaš preglednik ne podržava banku?", "Ovaj preglednik ne podržava Windows 7."),
        words="preglednik pretraživač browser_ne uključite_javascript omogućite_javascript aktivirajte_javascript uključiti_javascript omogućiti_javascript je_javascript za_javascript",
        longest=180,
    ),
    Row(
        "ART110",
        "hr sr bs",
        "regex",
        r"(?=.*(?:nakladnik|redakcij|izdavač|portal|stranic|sajt|\bweb|izvor|uredništv|članak|članka|poveznic))(?:zabranjeno je|zabranjuje se|strogo je zabranjeno|nije dopušteno|nije dozvoljeno) (?:svako |bilo kakvo |neovlašteno |neovlašćeno )?(?:kopiranje|objavljivanje|preuzimanje|prenošenje|umnožavanje|korištenje|korišćenje|reproduciranje|distribucija)(?:,? (?:i|ili|te) \w+)? (?:\S+ ){0,3}?(?:sadržaja|tekstova|članaka|fotografija|materijala|teksta|članka|dijelova)\b.{0,140}"
        r"|(?=.*(?:nakladnik|redakcij|izdavač|portal|stranic|sajt|\bweb|izvor|uredništv|članak|članka|poveznic))(?:svako |bilo kakvo |neovlašteno |neovlašćeno )?(?:kopiranje|objavljivanje|preuzimanje|prenošenje|umnožavanje|korištenje|korišćenje)(?:,? (?:i|ili|te) \w+)? (?:\S+ ){0,3}?(?:sadržaja|tekstova|članaka|materijala|vijesti|vesti)(?: \S+){0,4}? (?:dopušteno je|dozvoljeno je|zabranjeno je|je dopušteno|je dozvoljeno|je zabranjeno|nije dopušteno|nije dozvoljeno)\b(?=.*(?:bez|uz|samo|isključivo)).{3,160}"
        r"|(?:sav )?sadržaj(?: \S+){0,4}? (?:stranice|stranica|portala|sajta|weba) (?:je )?zaštićen\w? (?:je )?(?:zakonom o )?autorsk\w+ prav\w+[^?]{0,200}",
        guards=_SAID,
        hits=(
            "Zabranjeno je svako kopiranje i objavljivanje sadržaja bez pisanog odobrenja nakladnika.",
            "Sadržaj ove stranice zaštićen je autorskim pravom.",
            "Prenošenje sadržaja dopušteno je uz navođenje izvora i poveznice na izvorni članak.",
        ),
        misses=(
            "Zabranjeno je preuzimanje oružja bez dozvole.",
            "Sadržaj stranice dnevnika zaštićen je od vlage.",
            "Korištenje sadržaja spremnika nije dopušteno.",
            "Kopiranje ključeva zabranjeno je bez dozvole stanara.",
        ),
        words="zabranjeno_je zabranjuje_se nije_dopušteno nije_dozvoljeno dopušteno_je dozvoljeno_je je_zabranjeno je_dopušteno je_dozvoljeno zaštićen zaštićena zaštićeni",
        longest=320,
    ),
    Row(
        "ART110",
        "hr",
        "regex",
        r"(?:ovaj )?(?:članak|tekst|sadržaj|serijal|prilog) (?:je )?(?:objavljen|nastao|realiziran|financiran|sufinanciran)(?: je)? (?:u sklopu|u okviru|sredstvima|uz potporu|uz financijsku potporu) .{0,80}(?:novinarske izvrsnosti|agencije za elektroničke medije|fonda za poticanje pluralizma)\b.{0,160}",
        hits=("Članak je objavljen u sklopu projekta poticanja novinarske izvrsnosti Agencije za elektroničke medije.",),
        misses=("Članak je objavljen u sklopu knjige.",),
        words="izvrsnosti elektroničke_medije pluralizma članak_je tekst_je",
        longest=320,
    ),
    Row(
        "ART111",
        "hr sr bs",
        "line",
        "povratak na vrh stranice | natrag na vrh stranice | vrati se na vrh | vrati se na početak | povratak na naslovnicu | natrag na naslovnicu | povratak na početnu stranicu | povratak na početnu | idi na naslovnicu | idi na glavni sadržaj | preskoči na glavni sadržaj | skoči na sadržaj | prijeđi na sadržaj | skip na sadržaj"
        " | otvori izbornik | zatvori izbornik | izbornik | glavni izbornik | otvori meni | zatvori meni | glavni meni | pretraži portal | kontakt redakcije | kontaktirajte nas | kontakt s redakcijom | pišite redakciji | pišite nam | o portalu | mapa stranice | mapa weba | karta stranice | arhiva vijesti | arhiva članaka"
        " | sve rubrike | sve kategorije | svi autori | svi tekstovi autora | svi članci autora | više članaka autora | sljedeća stranica | prethodna stranica | mobilna verzija | desktop verzija | prikaži odgovore | najnoviji komentari | najbolji komentari | najstariji komentari | sortiraj po | uvjeti oglašavanja | cjenik oglašavanja | marketing i oglašavanje | digitalno izdanje",
        hits=("Povratak na vrh stranice", "Kontakt redakcije", "Preskoči na glavni sadržaj"),
        misses=("Povratak na vrh ljestvice stigao je nakon tri pobjede.", "Kontakt s brodom izgubljen"),
    ),
    Row(
        "ART111",
        "hr sr bs",
        "line",
        "povratak na vrh",
        hits=("Povratak na vrh",),
        misses=("Povratak na vrh ljestvice",),
        weak=True,
    ),
)  # fmt: skip
