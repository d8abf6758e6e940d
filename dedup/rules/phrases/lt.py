"""Lithuanian."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:sako|sakė|teigia|teigė|aiškina|aiškino|įspėja|įspėjo|pasak|anot|rašo|rašė|primena)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "lt",
        "cue",
        "taip pat skaitykite | skaitykite taip pat | skaityti taip pat | taip pat skaityk | skaitykite daugiau"
        " | skaityti daugiau | susiję straipsniai | susijusios naujienos | taip pat žiūrėkite"
        " | žiūrėkite taip pat | jums gali būti įdomu | daugiau šia tema",
        hits=("TAIP PAT SKAITYKITE: Tiltas lieka uždarytas", "Susiję straipsniai – Audros pėdsakai"),
        misses=("Taip pat skaitykite knygas, sako ministras.",),
    ),
    Row(
        "ART101",
        "lt",
        "line",
        "skaityti daugiau | skaityti toliau | skaitykite daugiau | plačiau | daugiau | rodyti daugiau"
        " | žiūrėti visus | žiūrėti daugiau | visos naujienos | daugiau naujienų | įkelti daugiau"
        " | taip pat skaitykite | visas straipsnis | sužinoti daugiau",
        hits=("Skaityti daugiau", "Rodyti daugiau"),
        misses=("Daugiau pinigų mokykloms",),
    ),
    Row(
        "ART102",
        "lt",
        "line",
        "kraunasi | kraunama | įkeliama | prašome palaukti | palaukite",
        hits=("Kraunama...", "Prašome palaukti"),
        misses=("Palaukite dešimt minučių ir patiekite.",),
    ),
    Row(
        "ART103",
        "lt",
        "line",
        "reklama | rėmėjo turinys | užsakymo nr | užsakomasis turinys | straipsnis tęsiamas po reklamos"
        " | tekstas tęsiamas po reklamos | tęsinys po reklama | turinys po reklama | partnerio turinys"
        " | reklaminis straipsnis | skelbimai",
        hits=("Reklama", "Straipsnis tęsiamas po reklamos"),
        misses=("Reklama klaidino pirkėjus", "Skelbimas apie karą"),
    ),
    Row(
        "ART104",
        "lt",
        "line",
        "naujienlaiškis | prenumeruoti | prenumeruokite | prenumeruok | prenumeruoti naujienlaiškį"
        " | prenumeruokite naujienlaiškį | prenumerata | sekite mus | sek mus | sekite mus facebook | el. paštas"
        " | el. pašto adresas | jūsų el. paštas | atsisiųskite programėlę | įjungti pranešimus | paremk | paremkite"
        " | siųsti naujieną",
        hits=("Prenumeruokite naujienlaiškį", "Sekite mus"),
        misses=("Prenumerata brangsta",),
    ),
    Row(
        "ART105",
        "lt",
        "line",
        "prisijungti | prisijunkite | atsijungti | registruotis | registracija | pamiršote slaptažodį?"
        " | mano paskyra | tik prenumeratoriams | prenumeratoriams | slapukai | slapukų nustatymai"
        " | slapukų politika | sutinku | sutinku su visais | privatumo politika | naudojimo taisyklės"
        " | naudojimosi taisyklės",
        hits=("Prisijungti", "Privatumo politika", "Tik prenumeratoriams"),
        misses=("Prisijungti prie protesto kvietė daug kas.",),
    ),
    Row(
        "ART106",
        "lt",
        "line",
        "dalintis | dalinkis | pasidalinti | pasidalinkite | pasidalink | dalintis facebook | kopijuoti nuorodą"
        " | nuoroda nukopijuota | spausdinti | išsaugoti | siųsti | siųsti draugui | siųsti el. paštu"
        " | pranešti apie klaidą | klausyti straipsnio",
        hits=("Dalintis", "Kopijuoti nuorodą"),
        misses=("Siųsti karių nenori.",),
    ),
    Row(
        "ART107",
        "lt",
        "line",
        "0 komentarai | 0 komentaras | 0 komentarų | komentarai (0) | komentarai 0 | 0 peržiūros"
        " | skaitymo laikas: 0 min | 0 min skaitymo | 0 min. skaitymo",
        hits=("14 komentarų", "Komentarai (7)"),
        misses=("14 komentarų sukėlė pyktį.",),
    ),
    Row(
        "ART109",
        "lt",
        "line",
        "paleisti | paleisti vaizdo įrašą | žiūrėti video | žiūrėti vaizdo įrašą | nuotraukų galerija | galerija"
        " | žiūrėti galeriją | 0 nuotr | 0 nuotraukos | nuotrauka 0 iš 0",
        hits=("Žiūrėti video", "Nuotraukų galerija"),
        misses=("Galerija atidaryta Vilniuje",),
    ),
    Row(
        "ART110",
        "lt",
        "line",
        "visos teisės saugomos | © visos teisės saugomos | kopijuoti draudžiama",
        hits=("Visos teisės saugomos.",),
        misses=("Visos teisės priklauso vaikams.",),
    ),
    Row(
        "ART110",
        "lt",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|uab|bns) ?)?(?:visos teisės saugomos)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright)\b[^„“”\x22«»]{0,100})?"
        r"|(?:(?:be (?:raštiško )?(?:redakcijos )?sutikimo|informaciją|straipsnius|tekstus|turinį|medžiagą|šį) [^„“”\x22«»?]{0,60})?(?:kopijuoti|platinti|atgaminti)(?:,? (?:ir|ar|bei|ar kitaip|naudoti|platinti|kopijuoti|skelbti|informaciją|straipsnius|tekstus|turinį|medžiagą|šį|tekstą)){0,6} (?:yra )?(?:griežtai )?(?:be (?:raštiško )?(?:\w+ )?sutikimo )?draudžiama(?: be (?:raštiško )?(?:\w+ )?sutikimo)?[.!]?)",
        guards=_SAID,
        hits=("© Pavyzdys. Visos teisės saugomos.", "Kopijuoti ir platinti be sutikimo draudžiama."),
        misses=(
            "Platinti narkotikus mokyklose draudžiama be išimčių.",
            "Platinti dezinformaciją draudžiama.",
            "Platinti gandus lengva.",
        ),
        words="kopijuoti platinti saugomos",
        longest=300,
    ),
    Row(
        "ART110",
        "lt",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?visos teisės saugomos\b.{0,160}|(?:.{0,100}\b)?(?:kopijuoti"
        r"|platinti)\b.{0,100}\b(?:draudžiama|be (?:raštiško )?sutikimo)\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Platinti be sutikimo negalima.",),
        misses=("Platinti gandus lengva.",),
        weak=True,
        words="kopijuoti platinti saugomos",
        longest=300,
    ),
    Row(
        "ART111",
        "lt",
        "heading",
        "taip pat skaitykite | susiję straipsniai | susijusios naujienos | susijusios temos | skaitomiausi"
        " | skaitomiausios | skaitomiausi straipsniai | populiariausi | populiariausios naujienos | populiaru"
        " | naujausios | naujausios naujienos | naujausi straipsniai | rekomenduojame | daugiau naujienų"
        " | daugiau šia tema | karščiausios naujienos | redakcijos pasirinkimas | dienos temos | kitos naujienos",
        hits=("Skaitomiausi", "Susiję straipsniai"),
        misses=("Skaitomiausios knygos metuose",),
    ),
    Row(
        "ART111",
        "lt",
        "cue",
        "žymos | temos | tema | raktiniai žodžiai | kategorija | etiketės",
        hits=("Žymos: biudžetas, ekonomika",),
        misses=("Temų netrūko.",),
    ),
    Row(
        "ART111",
        "lt",
        "line",
        "pradžia | pagrindinis | titulinis | paieška | ieškoti | kontaktai | apie mus | į viršų | uždaryti | kitas"
        " | ankstesnis | komentarai | komentuoti | rašyti komentarą | palikti komentarą | atsakyti | žymos | temos"
        " | redakcija | archyvas",
        hits=("Titulinis", "Rašyti komentarą"),
        misses=("Ieškoti darbo sunku",),
    ),
    Row(
        "ART113",
        "lt",
        "cue",
        "paskelbta | atnaujinta | autorius | šaltinis | šaltiniai | pataisymas | patikslinimas | redaktorius"
        " | publikuota",
        hits=("Atnaujinta: 2023 m. balandžio 12 d.", "Patikslinimas: vardas buvo klaidingas."),
        misses=("Šaltinis išdžiūvo",),
        weak=True,
    ),
    Row(
        "ART101",
        "lt",
        "cue",
        "rekomenduojame | plačiau",
        hits=("Rekomenduojame: Exempel", "Plačiau: Exempel"),
        misses=("Taip pat skaitykite knygas, sako ministras.",),
        weak=True,
    ),
)
