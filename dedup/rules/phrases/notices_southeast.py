"""Notices, walls, prompts, tools and credits of Hungarian and Romanian pages."""

from __future__ import annotations

from dedup.rules.phrases.spellings import spell
from dedup.rules.phrases.told import sentence
from dedup.rules.row import Row

_SAID_HU = (
    r"(?![«“„»”\x22]|.*\b(?:mondt[aá]\w*|mondja|szerint|közölte|figyelmeztet\w*|magyaráz\w*|írt[aáe]\w*|írja|írják|áll a|olvasható|kérdezte|ígérte|csalók?|tanácsol\w*|javasol\w*"
    r"|döntött|kimondta|bíróság\w*|hatóság\w*|hangsúlyoz\w*|jelentette ki|állítja|hozzátette|rendőrség\w*|nyilatkozt\w*|kérte|kéri|ügyvéd\w*|miniszter\w*)\b)"
)
_SAID_RO = (
    r"(?![«“„»”\x22]|.*\b(?:spune|spus|spun|explic[ăa]|explicat|afirm[ăa]|afirmat|avertiz\w*|potrivit|conform|recomand[ăa]|întreab[ăa]|scrie(?!-)|scria|escroci\w*|promitea|declarat|arat[ăa]|decis|hot[ăa]rât|stabilit"
    r"|anun[țţt]at|precizat|adaug[ăa]|ad[ăa]ugat|instan[țţt]a|tribunalul|judec[ăa]tor\w*|avocat\w*|poli[țţt]i[ae]\w*|ministr\w*|prevede|legea)\b|.*, sus[țţt]in\w*)"
)

_SPELLINGS = str.maketrans("șț", "şţ")
_BARE = str.maketrans("șțăâî", "staai")
_CLASSES = {"ș": "[șşs]", "ț": "[țţt]", "ă": "[ăa]", "â": "[âa]", "î": "[îi]"}


def _ro(text: str) -> str:
    """A pattern in each way of spelling Romanian: with a comma below, with a cedilla, and without marks."""
    return "".join(_CLASSES.get(c, c) for c in sentence(text))


def _spelt(labels: str, between: str = " | ") -> str:
    """Labels or words of Romanian in each spelling."""
    return spell(
        labels, lambda label: label.translate(_BARE), lambda label: label.translate(_SPELLINGS), between=between
    )


NAME = (
    r"[^\W\d][\w.'&-]*(?: [^\W\d][\w.'&-]*){0,3}(?: ?[/,|] ?[^\W\d][\w.'&-]*(?: [^\W\d][\w.'&-]*){0,3}){0,2}(?<![.!?])"
)
"""Who is credited: up to four words, and the agency."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "hu",
        "heading",
        "további cikkek a témában | további híreink | további cikkeink | a nap legolvasottabb cikkei | a nap legolvasottabb hírei"
        " | legolvasottabb cikkek | legolvasottabb cikkeink | legolvasottabb hírek | legolvasottabb hírek ma | a hét legolvasottabb cikkei"
        " | ezek is érdekelhetik | ez is érdekelheti önt | ezek is érdekelhetik önt | ezek is érdekelhetnek téged | neked ajánljuk"
        " | önnek ajánljuk | ajánljuk figyelmébe | ajánljuk a figyelmébe | ajánljuk figyelmedbe | kapcsolódó híreink | kapcsolódó hírek"
        " | kapcsolódó cikkünk | kapcsolódó írásaink | kapcsolódó írások | legfrissebb cikkeink | legfrissebb híreink | friss híreink"
        " | még több cikk | még több friss hír | korábbi cikkeink a témában | cikkeink a témában | ezeket olvasta már?"
        " | olvassa el ezeket is | olvasd el ezeket is | ezeket is olvasd el | ezeket is ajánljuk | mások ezeket olvassák | ezt olvassák most",
        hits=("További cikkek a témában", "A nap legolvasottabb cikkei", "Neked ajánljuk"),
        misses=(
            "A nap legolvasottabb cikke a hídról szólt.",
            "Ezek is érdekelhetik a nyomozókat.",
            "Neked ajánljuk ezt a dalt, mondta.",
        ),
    ),
    Row(
        "ART101",
        "hu",
        "cue",
        "korábban írtunk róla | erről már írtunk | korábban erről írtunk | korábbi cikkünk a témában | további részletek itt | részletek itt"
        " | neked ajánljuk | önnek ajánljuk | ezek is érdekelhetik | kapcsolódó hír | kapcsolódó hírek | kapcsolódó cikkünk | kapcsolódó írásunk"
        " | olvassa el korábbi cikkünket | olvasd el korábbi cikkünket",
        hits=("Korábban írtunk róla: Bezár a mozi", "Kapcsolódó cikkünk: Amit a vihar hagyott"),
        misses=("Korábban írtunk róla, hogy bezár.", "Részletek itt nincsenek"),
    ),
    Row(
        "ART101",
        "hu",
        "cue",
        "előzmény | előzmények",
        hits=("Előzmény: Megkezdték a felújítást",),
        misses=("Előzmény nélkül tört ki a vita.",),
        weak=True,
    ),
    Row(
        "ART101",
        "hu",
        "line",
        "további részletek itt | részletek itt | bővebben itt | további információk itt | további információ itt | részletekért kattintson ide"
        " | részletekért kattints ide | a teljes cikket itt olvashatja | a teljes cikk itt olvasható | a teljes cikket itt olvashatod"
        " | a cikk folytatása itt olvasható | olvasd tovább itt | tovább a teljes cikkre | tovább a teljes cikkhez",
        hits=("További részletek ITT", "Részletekért kattintson ide"),
        misses=("További részletek itt sem derültek ki.", "Bővebben itt lakik"),
    ),
    Row(
        "ART111",
        "hu",
        "heading",
        "ajánló",
        hits=("Ajánló",),
        misses=("Ajánló bizottság alakult",),
        weak=True,
    ),
    Row(
        "ART101",
        "hu",
        "regex",
        r"olvast(?:a|ad)(?: ezt)? már\? (?!(?:nem|igen|még|azt|én|persze|egy|csak|sajnos|talán|de)\b)[^.?!„”\x22:]{12,120}",
        hits=("Olvasta már? Új híd épül a folyón",),
        misses=("Olvasta már? Mit gondol róla?", "Olvasta már? Azt mondják, jó könyv."),
        words="^olvasta ^olvastad",
        weak=True,
        longest=140,
    ),
    Row(
        "ART105",
        "hu",
        "line",
        "elfogadom a sütiket | sütik elfogadása | összes süti elfogadása | minden süti elfogadása | az összes süti elfogadása"
        " | elfogadom az összeset | elfogadom az összes sütit | mindet elfogadom | összes elutasítása | az összes elutasítása | sütik elutasítása"
        " | csak a szükséges sütik | csak a szükségesek elfogadása | csak a szükséges sütik elfogadása | további lehetőségek a sütikhez"
        " | sütibeállítások | süti-beállítások | sütik beállítása | sütik kezelése | sütikezelés | cookie-beállítások | cookie-k kezelése"
        " | sütiszabályzat | süti szabályzat | cookie szabályzat | beállítások kezelése | adatvédelmi beállítások módosítása"
        " | sütik elfogadása és bezárás | fontos számunkra az ön adatainak védelme"
        " | az ön adatainak védelme fontos számunkra | az ön adatvédelme fontos számunkra | tiszteletben tartjuk az ön magánszféráját"
        " | értékeljük az ön magánéletét | a folytatáshoz előfizetés szükséges | a cikk elolvasásához előfizetés szükséges"
        " | a cikk folytatásához előfizetés szükséges | a tartalom megtekintéséhez előfizetés szükséges | a teljes cikk elolvasásához előfizetés szükséges"
        " | a folytatáshoz bejelentkezés szükséges | a tartalom megtekintéséhez bejelentkezés szükséges | belépés vagy regisztráció"
        " | bejelentkezés vagy regisztráció | belépés / regisztráció | bejelentkezés / regisztráció | regisztráció / belépés | belépés/regisztráció"
        " | még nincs fiókja? | nincs még fiókja? | nincs még fiókod? | ez egy előfizetői tartalom | ez előfizetői tartalom | prémium tartalom"
        " | általános szerződési feltételek | szerzői jogok, felhasználási feltételek | felhasználási feltételek és adatvédelem"
        " | előfizetési feltételek | elfelejtettem a jelszavam",
        hits=(
            "Elfogadom a sütiket",
            "A folytatáshoz előfizetés szükséges",
            "Belépés vagy regisztráció",
            "Sütibeállítások",
        ),
        misses=("A folytatáshoz pénz kell.", "Belépés vagy kiesés a tét", "Sütik elfogadása után ettek."),
    ),
    Row(
        "ART106",
        "hu",
        "line",
        "cikk meghallgatása | hallgasd meg a cikket | meghallgatom a cikket | küldd el ismerősödnek | küldd el barátaidnak | küldd el egy barátodnak"
        " | küldje el ismerősének | küldje el barátainak | cikk küldése | cikk nyomtatása | vágólapra másolva | a link a vágólapra másolva"
        " | link a vágólapra másolva | hivatkozás másolása | link másolása a vágólapra | ossza meg ismerőseivel | oszd meg barátaiddal"
        " | oszd meg ismerőseiddel | oszd meg másokkal is | ossza meg másokkal is | ossza meg a cikket | oszd meg a cikket | hozzászólások mutatása"
        " | hozzászólások megjelenítése | kommentek megjelenítése | kommentek mutatása | a hozzászóláshoz be kell jelentkezni"
        " | a hozzászóláshoz jelentkezzen be | hozzászóláshoz jelentkezzen be | hozzászóláshoz jelentkezz be | a kommenteléshez be kell jelentkezni"
        " | ehhez a cikkhez nem lehet hozzászólni | a hozzászólások le vannak zárva | mondja el a véleményét | hiba bejelentése | hibajelentés"
        " | cikk mentése későbbre | mentés későbbre | elmentem későbbre",
        hits=("Cikk meghallgatása", "Küldd el ismerősödnek!", "Vágólapra másolva"),
        misses=("Cikk meghallgatása nélkül ítélt", "Küldd el a levelet", "Hozzászólások mutatása tilos lesz."),
    ),
    Row(
        "ART109",
        "hu",
        "line",
        "galéria megnyitása (0 kép) | galéria megtekintése (0 kép) | galéria (0 kép) | megnyitás (0 kép) | összes kép megtekintése"
        " | képek megtekintése | kattintson a képre a galéria megnyitásához | kattints a képre a galériáért | nézze meg galériánkat"
        " | nézd meg galériánkat | kattintson a galériáért | további képek a galériában | lejátszó betöltése | videó betöltése",
        hits=("Galéria megnyitása (15 kép)", "Nézze meg galériánkat!"),
        misses=("Galéria megnyitása a várban", "Képek megtekintése után ítélt"),
    ),
    Row(
        "ART111",
        "hu",
        "line",
        "következő cikk | előző cikk | ugrás a fő tartalomra | ugrás a fő tartalomhoz | tovább a tartalomra | menü megnyitása | menü bezárása"
        " | keresés megnyitása | vissza a címlapra | vissza a kezdőlapra | vissza a lap tetejére | írjon a szerkesztőségnek | írj a szerkesztőségnek"
        " | írjon nekünk | szerkesztőségi elérhetőségek | hírlevél archívum | hirdessen nálunk | hirdess nálunk",
        hits=("Következő cikk", "Vissza a címlapra"),
        misses=("Következő cikk a hídról szól.", "Hirdess nálunk, mondta a kereskedő."),
    ),
    Row(
        "ART103",
        "hu",
        "regex",
        r"(?:a )?cikk(?:ünk)? (?:a (?:hirdetés|reklám|videó|galéria|képek?|térkép|grafika|ajánló)|lapozás) (?:után|alatt) folytatódik\W{0,3}|hirdetés x|\(x\) ?(?:támogatott tartalom|fizetett tartalom|hirdetés|pr)",
        hits=(
            "A cikk lapozás után folytatódik!",
            "Hirdetés X",
            "(x) Támogatott tartalom",
            "Cikkünk a videó után folytatódik",
        ),
        misses=(
            "A cikk a bíróságon folytatódik.",
            "A cikk a nyár után folytatódik.",
            "Hirdetés xilofonra",
            "(x) Példa Kft.",
        ),
        words="folytatódik hirdetés_x x_támogatott x_fizetett x_hirdetés x_pr",
        longest=80,
    ),
    Row(
        "ART104",
        "hu",
        "regex",
        sentence(
            r"(?:(?:ne maradj(?:on)? le|értesülj(?:ön)?|maradj(?:on)?|legyen)\b(?=[^„“”\x22«»?!]{0,100}(?:hír|cikk|újdonság))[^„“”\x22«»?!.]{0,80}(?:\.hu[^„“”\x22«»?!.]{0,40})?[!.:] (?:kövess|iratkozz|csatlakozz|töltse|töltsd|lépj|kapcsold|kapcsolja|lájkolj|kérj)\w*\b(?=~{0,100}(?:google hírek|google news|\bminket|bennünket|hírlevelünk|csatornánk|csoportunk|oldalunk|alkalmazásunk|applikációnk|az értesítéseket))~{2,160}"
            r"|kövess(?:e|en|d)? (?:az? )?[\w.-]{2,30}(?: [\w.-]{2,20})? (?:a )?(?:facebookon|instagramon|google hírekben|google hírek oldalán|viberen|telegramon|youtube-on)(?: is)?[!.] ?(?:követem|kövesse|itt|tovább)!?"
            r"|(?:csatlakozz(?:on)?|iratkozz(?:on)? fel|lépj(?:en)? be|kövess(?:e|d)?|nézd meg|látogass(?:on)? el) (?:a |hozzánk a |te is a? ?|ön is a? ?)?(?:telegram|viber|whatsapp|messenger|youtube|facebook|instagram|discord|tiktok)[- ]?(?:csatorn|csoport|közösség|oldal|profil)(?:ánk|unk|ünk)\w*\b~{0,100}"
            r"|még több (?:friss |érdekes |helyi )?(?:hír|hírek|cikk|videó|tartalom)\w*\b~{0,40}\b(?:csatornánk|oldalunk|csoportunk|alkalmazásunk|applikációnk)\w*\b~{0,100}"
            r"|(?:a )?leg(?:frissebb|fontosabb) hír(?:ekért|eiért|einkért|eket|einket)\b~{0,60}\b(?:kövess|iratkozz|csatlakozz|lájkolj|keress)\w*\b(?=~{0,100}(?:facebook|viber|telegram|google|hírlev|instagram|csatorn|oldal))~{2,120}"
            r"|hozzájárulok(?: ahhoz)?,? hogy\b~{0,80}(?:hírlevél|hírlevelet|adataimat|marketing\w*|reklám\w*)\b~{2,120}|(?:elolvastam,? (?:megértettem )?és elfogadom|megismertem és elfogadom|elfogadom) (?:az? )(?:adatkezelési|adatvédelmi|felhasználási) (?:tájékoztató|feltétel|nyilatkozat|szabályzat|irányelv)\w*(?: és ~{0,60})?[.!]?)"
        ),
        guards=_SAID_HU,
        hits=(
            "Ne maradjon le a példa.hu legfontosabb híreiről! Kövessen minket a Google Hírek oldalán is!",
            "Kövesse a Példát Facebookon is! Követem!",
            "Csatlakozz Telegram-csatornánkhoz!",
            "Még több hír a Viber-csatornánkon, lépjen be Ön is!",
            "A legfrissebb hírekért kövess minket a Példa Facebook-oldalán is!",
            "Hozzájárulok, hogy a kiadó hírlevelet küldjön",
        ),
        misses=(
            "Ne maradjon le a buszról! Legyen korán a megállóban.",
            "Kövesse a vitát a Facebookon!",
            "Csatlakozz a kórushoz!",
            "Még több hír érkezett a frontról.",
            "A legfrissebb hírekért éjjel is fenn maradt a falu.",
            "Elfogadom a vereséget.",
            "Legyen óvatos! Kövesse az orvos utasításait.",
        ),
        words="^iratkozz ^iratkozzon ^ne_maradj ^ne_maradjon ^értesülj ^értesüljön ^maradj ^maradjon ^legyen ^kövess ^kövesse ^kövessen ^kövesd ^csatlakozz ^csatlakozzon ^lépj_be ^lépjen_be ^még_több ^a_legfrissebb ^a_legfontosabb"
        " ^legfrissebb_hírekért ^legfontosabb_hírekért ^hozzájárulok ^elfogadom ^megismertem ^nézd_meg ^látogass",
        longest=280,
    ),
    Row(
        "ART104",
        "hu",
        "regex",
        r"(?:iratkozz(?:on|anak)? fel (?:az? )[\w.-]{2,24}(?: [\w.-]{2,24})?,? (?:\w+ )?hírlevel(?:ére|eire)!?|(?:töltse|töltsd) le (?:az? )[\w.-]{2,24} (?:mobil)?(?:applikáció|alkalmazás)(?:ját|át)\W{0,2}|támogas(?:d|sa) (?:az? )?[\w.-]{2,24}(?: [\w.-]{2,20})?,? hogy független\w*\b[^„”?]{0,60})",
        guards=_SAID_HU,
        hits=("Töltse le a Példa applikációját!", "Támogasd a Példát, hogy független maradhasson!"),
        misses=("Töltse le a víz tetejét.", "Támogasd a fiadat, hogy önálló legyen."),
        words="^iratkozz ^iratkozzon ^töltse ^töltsd ^támogasd ^támogassa",
        weak=True,
        longest=120,
    ),
    Row(
        "ART105",
        "hu",
        "regex",
        sentence(
            r"(?:(?:ez a|az?|weboldalunk|oldalunk|honlapunk|portálunk)(?: (?:oldal|weboldal|honlap|webhely|weblap|portál))?(?: további)? (?:használatával|böngészésével|látogatásával|használata során)\b~{0,60}\b(?:elfogadja|elfogadod|elfogadom|hozzájárul|hozzájárulsz|beleegyezik|beleegyezel)\b~{0,60}\b(?:sütik|cookie-k|sütiket|cookie-kat|sütiknek|cookie-k\w+)\b~{0,120}"
            r"|(?:a|az|ez a|ennek a) (?:beágyazott )?(?:tartalom|videó|bejegyzés|poszt|térkép|tartalmak?|grafika)\w* (?:megtekintéséhez|megjelenítéséhez|lejátszásához)\b~{0,30}(?:el kell fogadn\w+|fogadja el|fogadd el|engedélyez\w+|hozzájárul\w+)\b~{0,80}\b(?:sütiket|sütik\w*|cookie-kat|cookie-k\w*)\b[^„“”\x22«»?]{0,40}"
            r"|(?:ez a|ezt a|az?) (?:teljes )?(?:cikk|tartalom|írás|anyag|videó)(?:et|at|t|ot|ünk)? ?(?:teljes terjedelmében |folytatását |további részét |elolvasása |teljes )?(?:(?:csak |kizárólag )(?:a )?(?:digitális |online |prémium )?előfizetőink(?:nek)?|(?:digitális |online |prémium )?előfizetőink) ?(?:számára )?(?:olvashatják|érhetik|nézhetik|láthatják|érhető|elérhető|olvasható)?(?: (?:el|meg|el teljes terjedelmében))?[.!]?"
            r"|(?:ha )?(?:ön )?(?:már (?:előfizető(?:nk)?|van (?:előfizetése|fiókja|előfizetésed|fiókod))|előfizetőnk|előfizető vagy)[?,] ?(?:akkor |itt )?(?:kérjük,? )?(?:jelentkezz(?:en)? be|lépj(?:en)? be|belépés|bejelentkezés)(?: itt| a folytatáshoz| az olvasáshoz)?[.!]?"
            r"|[\w+-]{0,20}(?: \w+)? ?előfizetőként (?:ezt a|minden|az összes|valamennyi|ön is) ~{0,30}(?:elolvashat\w+|olvashat\w+|hozzáfér\w*)~{0,60}"
            r"|már csak \d+ ingyenes cikk\w* (?:olvashat|maradt)\w*~{0,40}|(?:elérte|elérted) az (?:ingyenes|ingyenesen)\b~{0,40}cikk\w*~{0,60}"
            r"|(?:a )?(?:videó|oldal|tartalom|lejátszó|hozzászólások)\w* ~{0,30}(?:engedélyezze|engedélyezd|kapcsolja be|engedélyezni kell)\b~{0,20}javascript\w*~{0,80}|(?:az ön |a )?böngésző(?:je|d)? nem támogatja (?:a |az |ezt )?(?:html5|videó|video|beágyazott|javascript|iframe|hang|lejátszás|a lejátszó|ezt)\w*~{0,60})"
        ),
        guards=_SAID_HU,
        hits=(
            "Az oldal további használatával Ön elfogadja a sütik használatát.",
            "A tartalom megtekintéséhez el kell fogadnia a közösségi médiás sütiket.",
            "Ez a cikk csak előfizetőink számára érhető el.",
            "A teljes cikket előfizetőink olvashatják el.",
            "Ha már előfizető, jelentkezzen be!",
            "Prémium-előfizetőként ezt a cikket is elolvashatja.",
            "A videó lejátszásához engedélyezze a JavaScriptet a böngészőjében.",
        ),
        misses=(
            "Az oldal használatával sokan visszaéltek, a sütik miatt pereltek.",
            "A tartalom megtekintéséhez jegy kell.",
            "Ez a cikk az előfizetők elvesztéséről szól.",
            "Ha már előfizető valaki, nem kell sorban állnia.",
            "Előfizetőként minden nap postást vár.",
            "A böngésző nem támogatja a pártot",
            "A videó lejátszásához vetítő kell.",
        ),
        words="használatával böngészésével látogatásával megtekintéséhez megjelenítéséhez lejátszásához előfizetőink ^ha_már ^már_előfizető ^már_előfizetőnk ^már_van ^előfizetőnk ^ön_már előfizetőként ^már_csak ^elérte_az ^elérted_az ^elérte_a javascriptet böngészője böngésződ",
        longest=300,
    ),
    Row(
        "ART110",
        "hu",
        "regex",
        sentence(
            r"(?:(?:a |az )?(?:portál|oldal|honlap|weboldal|lap|webhely|oldalon|portálon|honlapon|weboldalon)(?:unk|unkon)?\b~{0,60}(?:tartalma|írások|cikkek|képek|tartalmak|anyagok)\b~{0,60}szerzői jog\w*(?: (?:alatt|védelme alatt|által|alá))?~{0,60}(?:áll\w*|védett\w*)[.!]?"
            r"|(?=~{0,80}\b(?:az oldalon|a portálon|a honlapon|a weboldalon|a lapban|weboldalunk|oldalunk|portálunk|honlapunk|a cikk|cikkeink|az itt)\b)~{0,120}\b(?:felhasználása|másolása|utánközlése|terjesztése|átvétele|közzététele|újraközlése|másodközlése)\b~{0,60}\b(?:csak|kizárólag)\b~{0,60}\b(?:írásos|írásbeli|előzetes|engedély\w*|hozzájárulás\w*)\b~{0,80}"
            r"|(?:a |az itt megjelenő |az oldalon megjelenő )?(?:kommentek|hozzászólások) nem szerkesztett tartalmak\b~{0,200}|(?:a )?(?:hozzászólások|kommentek) tartalmáért (?:a |az )?(?:szerző\w*|hozzászóló\w*|szerkesztőség\w*|kiadó\w*) (?:felel\w*|nem vállal|semmilyen|viseli)\b~{0,80}"
            r"|(?:a )?hozzászóláshoz (?:előbb |először )?(?:be kell jelentkezn\w+|kérjük,? jelentkezz\w+|regisztrál(?:j|jon|nia kell|nod kell))(?: előbb| először| itt| vagy \w+)?[.!]?"
            r"|tetszett (?:a cikk|az írás|ez a cikk|ez az írás|a cikkünk)\? ?(?:oszd|ossza|kövess|lájkol|iratkozz|támogas|csatlakozz)\w*\b~{0,120}"
            r"|hib[aá]t (?:talált(?:ál)?|vett észre|vettél észre|láttál|észlelt|látott)(?: a (?:cikkben|szövegben|hírben))?\? (?:(?:jelezz?e|jelezd|jelezz|írj|írjon|szólj|szóljon|küldj|küldjön) (?:nekünk|levelet|e-mailt|emailt|itt|a szerkesztőség\w*|szerkesztőség\w*)|írja meg nekünk|írd meg nekünk|jelezze felénk|tudassa velünk)~{0,60})"
        ),
        guards=_SAID_HU,
        hits=(
            "A portál teljes tartalma szerzői jogvédelem alatt áll.",
            "Az oldalon megjelent írások és képek részben vagy egészben történő felhasználása csak a szerkesztőség írásos hozzájárulásával lehetséges.",
            "A kommentek nem szerkesztett tartalmak, tartalmuk a szerzőjük álláspontját tükrözi.",
            "Hozzászóláshoz be kell jelentkezned.",
            "Tetszett a cikk? Oszd meg másokkal is!",
            "Hibát talált? Jelezze szerkesztőségünknek!",
            "Hibát találtál? Küldj levelet!",
        ),
        misses=(
            "A dal szerzői jogvédelem alatt áll.",
            "A képek felhasználása csak a múzeum engedélyével lehetséges.",
            "A kommentek között fenyegetések is voltak.",
            "Hozzászóláshoz bárki kérhetett szót.",
            "Tetszett a film? Nem nagyon.",
            "Hibát talált? Igen, kettőt.",
            "Hibát talált a könyvben? Szóljon a kiadónak!",
        ),
        words="szerzői felhasználása másolása utánközlése terjesztése átvétele közzététele újraközlése másodközlése szerkesztett_tartalmak ^a_hozzászólások ^a_kommentek ^kommentek ^hozzászólások ^hozzászóláshoz ^a_hozzászóláshoz"
        " ^tetszett_a ^tetszett_az ^tetszett_ez ^hibát ^hibat",
        longest=340,
    ),
    Row(
        "ART108",
        "hu",
        "regex",
        rf"\(?(?:(?:(?:címlap|borító|nyitó|index|kiemelt |a )?(?:kép|fotó)(?:ek|k)?|(?:címlap|nyitó|borító)fotó|illusztráció|képek|fotók) forrása|mti[ -]fotó|(?:címlap|nyitó|borító)?fotók?|címlapkép|képek)\s?[:/] ?(?!(?:így|mi|ki|ez|az?|egy|hogyan)\b){NAME}\)?"
        rf"|\(?forrás\s?: ?(?:mti|afp|epa|reuters|getty images(?: hungary)?|shutterstock|northfoto|police\.hu)(?:\s?[/,-] ?{NAME}){{0,2}}\)?",
        hits=("Címlapkép forrása: Getty Images", "MTI Fotó: Példa János", "Forrás: MTI/Példa János"),
        misses=(
            "A kép forrása nem ismert.",
            "Forrás: két, névtelenséget kérő tisztviselő",
            "MTI fotóriportere is megsérült",
            "Fotók forrása nélkül közölték.",
        ),
        words="forrása mti_fotó címlapfotó nyitófotó borítófotó fotó fotók címlapkép képek ^forrás",
        longest=90,
    ),
    Row(
        "ART111",
        "ro",
        "heading",
        _spelt(
            "recomandările redacției | recomandările noastre | recomandările editorilor | recomandarea redacției | știri conexe | știri asemănătoare"
            " | știri pe aceeași temă | alte știri pe aceeași temă | alte articole pe aceeași temă | citește pe aceeași temă | citiți și | citiți pe aceeași temă"
            " | citește în continuare | cele mai citite articole | cele mai citite azi | cele mai vizualizate | cele mai noi știri | cele mai noi articole"
            " | ultimele știri adăugate | ultimele noutăți | s-ar putea să te intereseze | s-ar putea să vă intereseze | v-ar putea interesa"
            " | v-ar putea interesa și | v-ar putea plăcea | ți-ar putea plăcea și | citește și alte știri | mai multe pe această temă"
            " | mai multe despre acest subiect | mai multe articole pe această temă | știri recente | știri similare"
        ),
        hits=("Recomandările redacției", "Ştiri conexe", "Citiți și:"),
        misses=("Recomandările redacției de acum un an", "Cele mai citite articole ale anului", "Citiți și semnați"),
    ),
    Row(
        "ART101",
        "ro",
        "cue",
        _spelt(
            "citiți și | citiți pe aceeași temă | citește pe aceeași temă | citește în continuare | vedeți și | v-ar putea interesa | v-ar putea interesa și"
            " | s-ar putea să te intereseze | recomandările redacției | știre conexă | știri conexe | citește pe larg | vezi aici | te-ar mai putea interesa"
        ),
        hits=("Citiți și: Primăria schimbă traseul", "Citiţi şi: Podul rămâne închis"),
        misses=("Citiți și semnați aici.",),
    ),
    Row(
        "ART104",
        "ro",
        "line",
        _spelt(
            "introdu adresa ta de email | introdu adresa ta de e-mail | introduceți adresa de email | introduceți adresa dvs. de email | adresa dvs. de email"
            " | scrie adresa de email | mă abonez | vreau să mă abonez | abonează-mă | descarcă aplicația mobilă | descarcă aplicația noastră"
            " | primește notificări | activați notificările | intră în comunitate"
        ),
        hits=("Introdu adresa ta de email", "Mă abonez"),
        misses=("Introdu adresa ta de pe plic", "Vreau să mă abonez la metrou"),
    ),
    Row(
        "ART105",
        "ro",
        "line",
        _spelt(
            "refuz toate | refuză toate | respinge toate | refuz toate cookie-urile | refuză cookie-urile | setări cookie-uri"
            " | setările cookie-urilor | preferințe cookie-uri | preferințe cookies | acceptă cookie-urile | accept cookie-urile | acceptă toate cookie-urile"
            " | accept toate cookie-urile | doar cookie-urile necesare | acceptă doar cookie-urile necesare | gestionează cookie-urile | administrează cookie-urile"
            " | gestionează preferințele | setări de confidențialitate | setări confidențialitate | modifică setările cookie-urilor | politica de utilizare a cookie-urilor"
            " | politica de utilizare cookie-uri | politică cookies | contul tău de abonat | cont de abonat | acest articol este disponibil doar abonaților"
            " | articol disponibil doar abonaților | articol pentru abonați | conținut pentru abonați | articol premium | conținut premium | continuă fără a accepta"
            " | continuă fără acceptare | respectăm confidențialitatea dumneavoastră | respectăm confidențialitatea ta | confidențialitatea ta este importantă pentru noi"
            " | confidențialitatea dumneavoastră este importantă pentru noi | confidențialitatea dvs. este importantă pentru noi | ne pasă de confidențialitatea ta"
            " | respectăm confidențialitatea datelor tale | respectăm viața ta privată | prețuim confidențialitatea dvs. | nota de informare privind prelucrarea datelor"
            " | autentificare / înregistrare | autentificare sau înregistrare | logare / înregistrare | ai uitat parola | mi-am uitat parola | creează un cont | creează un cont nou"
        ),
        hits=("Refuz toate", "Setări cookie-uri", "Contul tău de abonat", "Respectăm confidențialitatea dumneavoastră"),
        misses=("Refuz toate acuzațiile, spune primarul.", "Creează un cont de economii", "Articol premium de lux"),
    ),
    Row(
        "ART106",
        "ro",
        "line",
        _spelt(
            "adaugă comentariul tău | scrie comentariul tău | adaugă comentariul dumneavoastră | adaugă un comentariu nou | comentează prin facebook | comentează pe facebook"
            " | comentează cu facebook | comentează articolul | comentează acest articol | vezi toate comentariile | vezi comentariile (0) | afișează comentariile | citește comentariile"
            " | fii primul care comentează | trebuie să fii autentificat pentru a comenta | comentariile sunt închise | secțiunea de comentarii este închisă"
            " | semnalează o eroare | semnalează o greșeală | raportează o greșeală | raportează o problemă | raportează eroare | sesizează o eroare"
            " | raportează greșeala | link copiat în clipboard | linkul a fost copiat | copiază adresa | trimite-l unui prieten | trimite articolul | salvează pentru mai târziu"
            " | citește mai târziu | ascultă acest articol"
        ),
        hits=("Adaugă comentariul tău", "Comentează prin Facebook", "Semnalează o eroare"),
        misses=("Comentează meciul de la opt", "Raportează o problemă la apă, cere primăria."),
    ),
    Row(
        "ART109",
        "ro",
        "line",
        _spelt(
            "galerie foto (0 imagini) | galerie foto (0 poze) | galerie foto (0 fotografii) | galerie foto (0) | vezi galeria foto (0 imagini) | vezi galeria foto (0)"
            " | vezi galeria (0 foto) | vezi toate fotografiile | vezi toate pozele | vezi pozele | deschide galeria | deschide galeria foto | se încarcă playerul | se încarcă video"
            " | se încarcă conținutul"
        ),
        hits=("Galerie foto (12 imagini)", "Vezi toate pozele"),
        misses=("Galerie foto despre război", "Vezi pozele de la meci"),
    ),
    Row(
        "ART111",
        "ro",
        "line",
        _spelt(
            "salt la conținutul principal | sari la conținutul principal | mergi la conținut | mergi la conținutul principal | treci la conținut | treci la conținutul principal"
            " | deschide meniul | închide meniul | deschide căutarea | înapoi la prima pagină | înapoi în sus | contactați-ne | contactează redacția | scrie-ne"
            " | scrie redacției | termeni de utilizare | termeni și condiții de utilizare"
        ),
        hits=("Salt la conținutul principal", "Deschide meniul"),
        misses=("Salt la conținutul cărții", "Deschide meniul restaurantului cu supă"),
    ),
    Row(
        "ART104",
        "ro",
        "regex",
        _ro(
            r"(?:descarcă(?:ți)? (?:gratuit |acum )?aplicația [^„“”\x22«»?,.]{0,30}(?:și|pentru)\b~{0,60}știri\w*\b~{0,60}"
            r"|pentru (?:cele mai importante |ultimele |cele mai noi |mai multe )~{0,20}știri\b~{0,80}(?:dăți|dă|apasă|urmăr\w+|abon\w+)\b(?=~{0,80}(?:\blike\b|google news|noastr|nostru))~{2,120}"
            r"|dacă (?:ți-a|v-a) plăcut (?:articolul|acest articol|materialul),? (?:urmăr\w+|dă\b|dați|lasă|distribuie\w*|abon\w+|aștept\w+|te așteptăm|vă așteptăm|intră)~{4,140}"
            r"|(?:primește|activează|vrei să primești|primiți) (?:gratuit )?notificări(?:le)?\b~{0,40}(?:știri\w*|noutăți\w*) (?:de ultim|import|pe|din)~{2,60}"
            r"|am citit (?:și )?(?:înțeles )?(?:și )?(?:sunt de acord cu|accept|agreez) (?:termenii(?: și condițiile| de utilizare)|politica (?:de )?(?:confidențialitate|cookie\S*|prelucrare)|regulamentul (?:site|concurs)|prelucrarea datelor)\b~{0,100}"
            r"|susține(?:ți)? (?:jurnalismul|presa) (?:independentă?|liberă?|de calitate)[.!,]? (?:donează|donați|redirecțion\w+|abonează-te|fă o donație)\b~{0,60})"
        ),
        guards=_SAID_RO,
        hits=(
            "Descarcă aplicația Exemplu și află cele mai importante știri ale zilei",
            "Pentru cele mai importante ştiri ale zilei, transmise în timp real, daţi LIKE paginii noastre de Facebook!",
            "Dacă ți-a plăcut articolul, urmărește Exemplul pe Facebook",
            "Primește notificări despre știrile de ultimă oră",
            "Am citit și sunt de acord cu termenii și condițiile",
            "Susține jurnalismul independent. Donează!",
        ),
        misses=(
            "Descarcă aplicația primăriei înainte de drum.",
            "Pentru ultimele știri, oamenii ascultau radioul.",
            "Dacă ți-a plăcut filmul, citește cartea.",
            "Primește notificări false de la bancă.",
            "Am citit și sunt de acord cu tine.",
            "Susține presa independentă de ani de zile.",
        ),
        words=_spelt(
            "^descarcă_aplicația ^descarcă_gratuit ^descarcă_acum ^descărcați pentru_cele ^pentru_ultimele ^pentru_mai ^dacă_ți ^dacă_v ^primește ^activează ^vrei_să ^primiți ^am_citit ^susține ^susțineți",
            " ",
        ),
        longest=260,
    ),
    Row(
        "ART105",
        "ro",
        "regex",
        _ro(
            r"(?:(?:acest|prezentul) (?:articol|conținut|material|text) (?:este|e) (?:disponibil |accesibil |rezervat |exclusiv |destinat |doar |numai ){1,3}(?:pentru )?(?:abonați|abonații|abonaților|abonații noștri|abonaților noștri)(?:[.!] ~{0,80}|[.!]?)"
            r"|abonează-te (?:acum |aici |și tu )?pentru a (?:citi|(?:continua să citești|continua lectura|accesa|debloca|avea acces la) ?(?:articol\w*|tot|toate|conținut\w*|întreg\w*|acest)?)\b(?=~{0,60}(?:articol|citești|lectura|conținut))~{0,80}"
            r"|mai ai (?:de citit )?\d+ articole? (?:gratuite?|gratis)(?: (?:de citit|disponibile|luna|săptămâna)~{0,40})?[.!]?|ai (?:citit|consumat) (?:toate )?(?:cele )?(?:\d+ )?articolele? gratuite\b~{0,80}"
            r"|pentru a (?:vedea|vizualiza|urmări|reda|afișa) (?:(?:acest|această) (?:conținut|videoclip|video|clip|material|articol|mesaj|postare|hartă|înregistrare)|videoclipul|materialul)(?: \w+){0,2},? (?:trebuie|este necesar|vă rugăm|te rugăm|ai nevoie)\b~{0,40}(?:accep\w+|activ\w+)~{0,40}cookie\S*~{0,80}"
            r"|(?:sunt|ești|sunteți) deja abonată?[?,.!] ?(?:intru în cont|intră în cont\w*|intrați în cont|autentificare|autentifică-te|conectează-te|autentificați-vă|conectați-vă|loghează-te|login|log in)(?: aici)?[.!]?|(?:ai|aveți) deja (?:un )?(?:cont|abonament)\? ?(?:autentifică-te|autentificați-vă|autentificare|conectează-te|conectați-vă|intră în cont|loghează-te|login)(?: aici)?[.!]?"
            r"|browserul (?:tău|dvs\.?|dumneavoastră|dvs) nu (?:suportă|acceptă|permite) (?:html5|video|audio|redarea|iframe|acest|javascript|elementul|formatul|tagul)\w*~{0,60}|(?:vă rugăm să |te rugăm să |trebuie să )?(?:activați|activezi|activează) java-?script\b~{0,100})"
        ),
        guards=_SAID_RO,
        hits=(
            "Acest articol este disponibil doar abonaților",
            "Abonează-te pentru a citi articolul complet",
            "Mai ai 3 articole gratuite de citit luna aceasta",
            "Pentru a vedea acest conținut trebuie să accepți cookie-urile de social media.",
            "Sunt deja abonat, intru în cont",
            "Ai deja cont? Autentifică-te",
            "Browserul tău nu suportă HTML5 video.",
            "Vă rugăm să activați JavaScript pentru a vizualiza comentariile.",
        ),
        misses=(
            "Acest articol este disponibil în farmacii.",
            "Mai ai 3 articole de scris.",
            "Pentru a vedea acest film trebuie să ai răbdare.",
            "Ești deja abonat? Prețul crește din mai",
            "Ai deja cont la bancă? Ce trebuie să știi",
            "Acest articol este rezervat adulților.",
        ),
        words=_spelt(
            "^acest_articol ^acest_conținut ^acest_material ^acest_text ^prezentul ^abonează_te ^mai_ai ^ai_citit ^ai_consumat ^pentru_a ^sunt_deja ^ești_deja ^sunteți_deja ^ai_deja ^aveți_deja ^browserul javascript",
            " ",
        ),
        longest=260,
    ),
    Row(
        "ART110",
        "ro",
        "regex",
        _ro(
            r"(?:(?:întregul )?conținutul (?:website-ului|site-ului|acestui site|paginii)\b~{0,40}(?:este destinat exclusiv (?:inform|uzului)|este protejat (?:de|prin) (?:legea|drepturi|legislația))\w*~{0,200}"
            r"|este (?:strict )?interzisă (?:republicarea|reproducerea|preluarea|copierea|difuzarea|multiplicarea)\b~{0,60}\b(?:acestui site|site-ului|pe acest site|de pe site\S*|din site|acestui articol|acestei pagini|website-ului)\b~{0,60}\b(?:acord\w*|permisiun\w+|citarea|autoriza\w+)~{0,80}"
            r"|~{0,40}\b(?:articolele|informațiile|textele|materialele|știrile)\b~{0,60} pot fi (?:preluate|reproduse)\b~{0,80}(?:în limita a \d+ (?:de )?(?:semne|caractere|cuvinte)|link activ|link-ul|cu citarea sursei)~{0,140}"
            r"|(?:preluarea|reproducerea|republicarea)\b~{0,100}\b(?:articol\w*|text\w*|material\w*|conținut\w*|site\w*|informații\w*)\b~{0,60} (?:este posibilă|se poate face|este permisă|se face) (?:numai|doar)\b~{0,40}(?:acordul~{0,30}(?:redacției|editurii|editorului|publicației|site)|citarea sursei|limita a \d)~{0,120}"
            r"|(?:ai|ați) (?:găsit|observat|sesizat|descoperit) o (?:greșeală|eroare)(?: în (?:text|articol|acest articol|material)\? (?:selec\w+|scrie\w*|anun\w+|semnal\w+|trimite\w*|spune-ne|raport\w+|contact\w+)\b|\? (?:scrie-ne|scrieți-ne|anunță-ne|anunțați-ne|spune-ne|spuneți-ne|semnalează-ne|trimite-ne|trimiteți-ne|selectează textul|selectează fragmentul))~{0,100})"
        ),
        guards=_SAID_RO,
        hits=(
            "Conținutul website-ului www.exemplu.ro este destinat exclusiv informării și uzului dumneavoastră personal.",
            "Este interzisă republicarea conținutului acestui site în lipsa unui acord din partea Exemplu.",
            "Articolele de pe acest site pot fi preluate doar în limita a 500 de semne, cu citarea sursei și link activ.",
            "Reproducerea integrală sau parțială a textelor sau a ilustrațiilor este posibilă numai cu acordul prealabil scris al redacției.",
            "Ai găsit o greșeală în text? Selectează fragmentul și apasă Ctrl+Enter.",
        ),
        misses=(
            "Conținutul cutiei este destinat exclusiv copiilor.",
            "Este interzisă difuzarea materialelor de propagandă.",
            "Informațiile pot fi verificate la primărie.",
            "Preluarea companiei se face doar în rate.",
            "Ai găsit o greșeală? Da, două.",
        ),
        words=_spelt(
            "conținutul_website conținutul_site conținutul_acestui ^conținutul_paginii interzisă_republicarea interzisă_reproducerea interzisă_preluarea interzisă_copierea interzisă_difuzarea interzisă_multiplicarea pot_fi"
            " ^preluarea ^reproducerea ^republicarea ^ai_găsit ^ați_găsit ^ai_observat ^ați_observat ^ai_sesizat ^ați_sesizat ^ai_descoperit",
            " ",
        ),
        longest=340,
    ),
    Row(
        "ART108",
        "ro",
        "regex",
        _ro(
            rf"\(?(?:surs(?:ă|a|e) (?:foto|imagin[ei]|fotografi[ei]|video)|credite? (?:foto|video)|foto(?:grafie)? (?:credit|sursă))\s?[:/] ?(?!(?:cum|cine|de ce|ce|unde|când|așa|momentul|imagini)\b){NAME}\)?"
        ),
        hits=("Sursă foto: Shutterstock", "Credit foto: Exemplu Images"),
        misses=("Sursa fotografiei nu a putut fi verificată.", "Sursa foto a anchetei", "Credit foto pentru tineri"),
        words="sursă_foto sursa_foto surse_foto sursă_imagine sursa_imagine sursă_video sursa_video credit_foto credite_foto credit_video foto_credit foto_sursă foto_sursa captură_foto captura_foto captură_video captura_video sursa_fotografie sursa_fotografiei",
        longest=90,
    ),
)
