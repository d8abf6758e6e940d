"""Slovak."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "sk",
        "cue",
        "čítajte aj | čítajte tiež | čítajte viac | prečítajte si aj | prečítajte si tiež | prečítajte si"
        " | čítajte ďalej | súvisiace články | súvisiaci článok | súvisiace | mohlo by vás zaujímať"
        " | mohlo by vás tiež zaujímať | pozrite si aj | pozri aj | viac o téme | viac k téme"
        " | ďalšie články | celý článok"
        " | vypočujte si aj",
        hits=("ČÍTAJTE AJ: Most zostáva zatvorený", "Mohlo by vás zaujímať – Desať nápadov"),
        misses=("Čítajte aj knihy, hovorí minister.",),
    ),
    Row(
        "ART101",
        "sk",
        "line",
        "čítať ďalej | čítať viac | čítať celé | celý článok | čítajte ďalej | zobraziť viac | zobraziť všetko"
        " | zobraziť všetky | viac | viac článkov | ďalšie články | načítať ďalšie | načítať viac | všetky články"
        " | pokračovať v čítaní | kliknite sem | viac informácií",
        hits=("Čítať ďalej", "Zobraziť viac"),
        misses=("Viac peňazí pre školy",),
    ),
    Row(
        "ART102",
        "sk",
        "line",
        "načítava sa | načítavam | nahrávam | čakajte prosím | prosím čakajte | počkajte prosím | načítavanie",
        hits=("Načítava sa...", "Prosím čakajte"),
        misses=("Načítavanie lode trvalo deň.",),
    ),
    Row(
        "ART103",
        "sk",
        "line",
        "reklama | inzercia | reklamy | platená inzercia | pr článok | sponzorovaný obsah | sponzorované"
        " | komerčný obsah | komerčná správa | článok pokračuje pod reklamou | článok pokračuje pod videom"
        " | článok pokračuje za reklamou | text pokračuje pod reklamou | pokračovanie článku pod reklamou",
        hits=("Inzercia", "Článok pokračuje pod reklamou"),
        misses=("Inzercia klesla o tretinu",),
    ),
    Row(
        "ART104",
        "sk",
        "line",
        "odoberať newsletter | odoberajte newsletter | odoberať | prihlásiť na odber | prihláste sa na odber"
        " | prihlásiť odber | predplatné | predplatiť | predplaťte si | kúpiť predplatné | váš e-mail | váš email"
        " | zadajte e-mail | sledujte nás | sledujte nás na | sledujte nás na facebooku | stiahnite si aplikáciu"
        " | stiahnuť aplikáciu | podporte nás | podporiť | zapnúť upozornenia | napíšte nám"
        " | pošlite nám tip",
        hits=("Odoberajte newsletter", "Sledujte nás na:", "Predplatné"),
        misses=("Predplatné električiek zdražie",),
    ),
    Row(
        "ART105",
        "sk",
        "line",
        "prihlásiť sa | prihlásiť | prihlásenie | odhlásiť sa | odhlásiť | registrácia | registrovať sa"
        " | zaregistrovať sa | môj účet | zabudnuté heslo | zabudli ste heslo? | už máte predplatné?"
        " | už ste predplatiteľ? | len pre predplatiteľov | iba pre predplatiteľov | pre predplatiteľov"
        " | odomknúť článok | nastavenia cookies | nastavenie cookies | zásady cookies | prijať všetko"
        " | prijať všetky | odmietnuť všetko | ochrana osobných údajov | zásady ochrany osobných údajov"
        " | ochrana súkromia | nastavenia súkromia | podmienky používania | obchodné podmienky"
        " | všeobecné obchodné podmienky",
        hits=("Prihlásiť sa", "Ochrana osobných údajov", "Len pre predplatiteľov"),
        misses=("Registrácia voličov sa končí v piatok.",),
    ),
    Row(
        "ART106",
        "sk",
        "line",
        "zdieľať | zdieľajte | zdieľať článok | zdieľajte článok | zdieľať na facebooku | kopírovať odkaz"
        " | skopírovať odkaz | odkaz skopírovaný | tlačiť | vytlačiť | poslať e-mailom | poslať | uložiť"
        " | uložiť článok | uložiť na neskôr | páči sa mi to | sledovať | nahlásiť chybu | našli ste chybu?"
        " | vypočuť článok",
        hits=("Zdieľať", "Kopírovať odkaz"),
        misses=("Zdieľať autá sa oplatí.", "Tlačiť na vládu nestačí"),
    ),
    Row(
        "ART107",
        "sk",
        "line",
        "0 komentárov | 0 komentár | 0 komentáre | komentáre (0) | diskusia (0) | diskusia 0 | 0 zdieľaní"
        " | 0 min čítania | 0 minúty čítania | 0 minút čítania | čas čítania: 0 min | čas čítania: 0 minúty"
        " | žiadne komentáre",
        hits=("14 komentárov", "Čas čítania: 3 min"),
        misses=("14 komentárov vyvolalo hnev.",),
    ),
    Row(
        "ART109",
        "sk",
        "line",
        "prehrať | prehrať video | spustiť video | zobraziť galériu | fotogaléria | galéria | otvoriť galériu"
        " | zväčšiť | zväčšiť obrázok | foto 0 z 0 | fotografia 0 z 0 | 0 fotografií | celá obrazovka"
        " | ďalšia fotografia | video nie je dostupné | ďalšie videá | zobraziť príspevok na instagrame",
        hits=("Prehrať video", "Fotogaléria"),
        misses=("Galéria mesta otvorila",),
    ),
    Row(
        "ART110",
        "sk",
        "line",
        "všetky práva vyhradené | © všetky práva vyhradené | autorské práva vyhradené | autorské práva sú vyhradené"
        " | publikovanie alebo ďalšie šírenie je zakázané",
        hits=("Všetky práva vyhradené.",),
        misses=("Všetky práva detí boli porušené.",),
    ),
    Row(
        "ART111",
        "sk",
        "heading",
        "čítajte viac | "
        "čítajte aj | prečítajte si aj | súvisiace články | súvisiace | súvisiace témy | k téme"
        " | mohlo by vás zaujímať | najčítanejšie | najčítanejšie články | najčítanejšie správy | najnovšie"
        " | najnovšie správy | najnovšie články | najsledovanejšie | najdiskutovanejšie | odporúčame"
        " | odporúčané články | odporúčané | ďalšie články | ďalšie správy | hlavné správy"
        " | neprehliadnite | výber redakcie | podobné články | posledné správy | viac z rubriky | populárne",
        hits=("Súvisiace články", "Najčítanejšie"),
        misses=("Najčítanejšie knihy roka",),
    ),
    Row(
        "ART111",
        "sk",
        "cue",
        "témy | téma | štítky | tagy | kľúčové slová | rubrika | kategória | kategórie | viac o",
        hits=("Témy: rozpočet, ekonomika", "Tagy: Bratislava"),
        misses=("Témy nechýbali.",),
    ),
    Row(
        "ART111",
        "sk",
        "line",
        "úvod | hlavná stránka | titulná strana | späť hore | prejsť na obsah | hľadať | vyhľadávanie"
        " | kontakt | kontakty | o nás | zavrieť | ďalšia strana | predchádzajúci | nasledujúci | diskusia"
        " | komentáre | pridať komentár | napísať komentár | vstúpiť do diskusie | zobraziť komentáre | odpovedať"
        " | zrušiť odpoveď | vaša e-mailová adresa nebude zverejnená | štítky | kľúčové slová | témy | redakcia"
        " | archív | všetky články autora | o autorovi",
        hits=("Prejsť na obsah", "Pridať komentár"),
        misses=("Hľadať prácu je ťažké",),
    ),
    Row(
        "ART113",
        "sk",
        "cue",
        "publikované | zverejnené | aktualizované | naposledy aktualizované | autor | zdroj | zdroje | oprava"
        " | opravené | poznámka redakcie",
        hits=("Aktualizované: 12. apríla 2023", "Oprava: v predošlej verzii bolo chybné meno."),
        misses=("Autor knihy neprišiel", "Zdroj hnevu je hluk"),
        weak=True,
    ),
)
