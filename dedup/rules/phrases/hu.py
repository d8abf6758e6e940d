"""Hungarian."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:mondta|mondja|szerint|közölte|figyelmeztet\w*|magyarázta|írta|írja|áll a|olvasható|kérdezte|ígérte|csalók|tanácsolja|javasolja)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "hu",
        "cue",
        "olvasta már? | olvasta már | olvassa el ezt is | olvassa el | olvasd el ezt is | olvasd el"
        " | olvassa tovább | kapcsolódó | kapcsolódó cikk | kapcsolódó cikkek | kapcsolódó cikkeink"
        " | kapcsolódó tartalom | kapcsolódó anyagok | ajánljuk még | ajánlott cikkek | ezt is ajánljuk"
        " | ezek is érdekelhetnek | ez is érdekelheti | ez is érdekelhet | nézze meg ezt is | lásd még"
        " | további cikkek | hallgassa meg | kattintson ide | korábbi cikkünk | előző cikk | következő cikk",
        hits=(
            "OLVASTA MÁR? | A híd zárva marad",
            "Kapcsolódó cikk: Amit a vihar hagyott",
            "Olvasd el ezt is – Tíz ötlet",
        ),
        misses=("Olvassa el a könyvet, mondta a miniszter.", "Tovább emelkedik a víz"),
    ),
    Row(
        "ART101",
        "hu",
        "cue",
        "videó | fotó | fotók | galéria | interjú | vélemény | elemzés | podcast | élő | percről percre | kvíz"
        " | nézze | exkluzív",
        hits=("Videó: Így telt az este", "Percről percre: a választás"),
        misses=("Elemzés nélkül nincs döntés",),
        weak=True,
    ),
    Row(
        "ART101",
        "hu",
        "line",
        "tovább | tovább olvasom | tovább a cikkre | tovább a cikkhez | olvass tovább | olvasson tovább | bővebben"
        " | teljes cikk | elolvasom | több | mutass többet | még több | továbbiak | továbbiak betöltése"
        " | több betöltése | összes | összes megtekintése | összes cikk | további cikkek | további hírek"
        " | további részletek | részletek | kattintson ide | megnézem | mutasd mind | kevesebb",
        hits=("Tovább", "Tovább olvasom", "Bővebben »", "Teljes cikk"),
        misses=("Tovább emelkedik a víz.", "Több pénz az iskoláknak"),
    ),
    Row(
        "ART102",
        "hu",
        "line",
        "betöltés | betöltés folyamatban | töltés | kérem várjon | kérjük, várjon | kérjük várjon | feldolgozás"
        " | ellenőrzés folyamatban | hozzászólások betöltése",
        hits=("Betöltés...", "Kérjük, várjon"),
        misses=("Betöltés közben elsüllyedt a hajó.",),
    ),
    Row(
        "ART103",
        "hu",
        "line",
        "hirdetés | reklám | hirdetések | szponzorált tartalom | szponzorált | támogatott tartalom"
        " | fizetett tartalom | fizetett hirdetés | a cikk a hirdetés után folytatódik"
        " | a cikk a hirdetés alatt folytatódik | cikkünk a hirdetés után folytatódik | pr cikk"
        " | támogatói tartalom | hirdetés vége | kereskedelmi tartalom",
        hits=("Hirdetés", "Szponzorált tartalom", "A cikk a hirdetés után folytatódik"),
        misses=("Hirdetés miatt perel a cég",),
    ),
    Row(
        "ART104",
        "hu",
        "line",
        "hírlevél | hírlevelek | hírlevél feliratkozás | feliratkozás | feliratkozom | feliratkozás hírlevélre"
        " | iratkozzon fel | iratkozzon fel hírlevelünkre | iratkozz fel | iratkozz fel hírlevelünkre | hírlevelünk"
        " | előfizetés | előfizetek | előfizetés megrendelése | fizessen elő | fizess elő | e-mail cím"
        " | e-mail címe | az ön e-mail címe | add meg az e-mail címed | kövessen minket | kövess minket"
        " | kövessen minket facebookon | kövess minket a facebookon | kövessen minket a google hírekben"
        " | töltse le alkalmazásunkat | töltsd le az appot | értesítések bekapcsolása | támogatás"
        " | támogasson minket | támogass minket | támogatom | csatlakozz",
        hits=("Iratkozzon fel hírlevelünkre", "Előfizetés", "Kövess minket", "Hírlevél"),
        misses=("Hírlevél a királytól kelt el", "Előfizetés nélkül nincs újság"),
    ),
    Row(
        "ART104",
        "hu",
        "regex",
        r"(?:(?:iratkozz|iratkozzon|iratkozz fel|iratkozzon fel)(?: most| ingyen| itt)? (?:fel )?(?:a )?(?:napi |heti |ingyenes )?(?:hírlevelünkre|hírlevélre)\b(?:(?:[,.!]| és)[^„“”\x22«»]{0,140})?"
        r"|(?:kérje|kövess|ha nem szeretne|ha szeretne)\b[^„“”\x22«»?]{0,100}\bhírlevelünk\w*[^„“”\x22«»]{0,140}"
        r"|(?:kövess|kövessen|kövesse)(?:(?: (?:minket|bennünket|oldalunkat|lapunkat))? (?:a )?(?:facebookon|instagramon|youtube-on|viberen|google hírek\w*)(?: is)?| az? [\w.-]{2,30} (?:a )?(?:facebookon|instagramon|youtube-on|viberen|google hírek\w*) is)(?:(?:,| és) (?:az )?(?:facebookon|instagramon|youtube-on|viberen|google hírekben)(?: is)?){0,4}[.!:]?"
        r"|(?:töltse|töltsd) le (?:ingyenes |új |mobil)?alkalmazásunkat\b[^„“”\x22«»?]{0,100}|ne maradjon le\b[^„“”\x22«»?]{0,60}\bhírlevelünk\w*[^„“”\x22«»]{0,100})",
        guards=_SAID,
        hits=("Iratkozzon fel hírlevelünkre, és ne maradjon le semmiről!", "Kövesse a Példát a Facebookon is!"),
        misses=(
            "Legyen óvatos, ha a Facebookon ismeretlen ír önnek.",
            "Kövesse a miniszterelnököt a Facebookon",
            "Kövesse a vitát a Facebookon este nyolctól.",
            "Ha szeretne jegyet venni, a Facebookon jelentkezhet a szervezőnél.",
            "Csatlakozz a kórushoz, hirdették a Facebookon.",
            "Hírlevélre senki nem vágyott.",
        ),
        words="hírlevelünkre hírlevélre hírlevelünket facebookon instagramon hírek hírekben youtube-on"
        " alkalmazásunkat viberen",
        longest=300,
    ),
    Row(
        "ART104",
        "hu",
        "regex",
        r"(?:"
        r"(?:iratkozz|iratkozzon|kövess|kövessen|kövesse|kérje|töltse|töltsd|csatlakozz|ne maradjon|értesüljön"
        r"|ha nem szeretne|ha szeretne|legyen)\b.{0,160}\b(?:hírlevel\w+|hírlevél\w*|facebookon|instagramon"
        r"|google hírek\w*|youtube-on|alkalmazásunkat|viberen)(?!\w).{0,140}"
        r")",
        guards=_SAID,
        hits=("Csatlakozz hozzánk a Facebookon!",),
        misses=("Hírlevélre senki nem vágyott.",),
        weak=True,
        words="hírlevelünkre hírlevélre hírlevelünket facebookon instagramon hírek hírekben youtube-on"
        " alkalmazásunkat viberen",
        longest=300,
    ),
    Row(
        "ART105",
        "hu",
        "line",
        "bejelentkezés | belépés | belépek | regisztráció | regisztrálok | kijelentkezés | kilépés | fiókom"
        " | profilom | elfelejtett jelszó | elfelejtette jelszavát? | már előfizető? | már van fiókja?"
        " | már előfizetőnk? | csak előfizetőknek | előfizetői tartalom | előfizetőknek | előfizetői ászf"
        " | jelentkezzen be | lépjen be | süti beállítások | cookie beállítások | süti tájékoztató"
        " | cookie tájékoztató | cookie-kezelés | sütikezelési tájékoztató | elfogadom | összes elfogadása"
        " | összes elutasítása | adatvédelem | adatvédelmi tájékoztató | adatvédelmi nyilatkozat"
        " | adatvédelmi beállítások | adatkezelési tájékoztató | felhasználási feltételek | ászf | impresszum"
        " | jogi nyilatkozat | még nem vagyok előfizető | előfizetése még nem aktív",
        hits=("Bejelentkezés", "Adatvédelmi tájékoztató", "Csak előfizetőknek"),
        misses=("Regisztráció nélkül is jöhetnek", "Belépés csak jeggyel"),
    ),
    Row(
        "ART105",
        "hu",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:(?:a |az )?(?:weboldalunk|honlapunk|oldalunk|ez a weboldal|ez az oldal|a weboldal|a honlap)|weboldalunkon|oldalunkon|honlapunkon)(?: és partnereink)?(?: \w+){0,3}?) (?:[\w'-]+ ){0,4}?(?:(?:sütiket|cookie-kat|cookie-t)(?: használ\w*)?)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:élmény\w*|használ\w*|szolgáltatás\w*|elemz\w+|személyre|hirdet\w+|tartalm\w*|forgal\w+|statisztik\w+|elfogad\w*|technológi\w*|működ\w+)[^„“”\x22«»]{0,240})"
        r"|(?:(?:az oldal|a weboldal|a honlap|oldalunk|weboldalunk|honlapunk|a böngészés)(?: \w+)? ?(?:használatával|folytatásával|böngészésével)?)\b[^„“”\x22«»?]{0,140}\b(?:(?:elfogadja|elfogadod|hozzájárul|beleegyezik))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:(?:sütiket|cookie-kat|cookie-t)(?: használ\w*)?)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=("Weboldalunk sütiket használ a jobb élményért.", "Az oldal használatával elfogadja a cookie-kat."),
        misses=(
            "A cikk szerint az oldal sütiket gyűjt a nagymamáktól.",
            "A honlap receptjei közt sütik és torták is vannak.",
            "A böngészés közben sütiket majszoltunk.",
            "Az oldal sütiket tett közzé karácsonyra.",
            "Nagymama sütiket sütött karácsonyra.",
            "A sütik mézzel a legjobbak.",
        ),
        words="sütiket cookie-kat sütik cookie",
        longest=500,
    ),
    Row(
        "ART105",
        "hu",
        "regex",
        r"(?:"
        r"(?:.{0,160}\b)?(?:oldal|weboldal|honlap|weboldalunk|oldalunk|használata|használatával|böngészés"
        r"|elfogadja|elfogadod|hozzájárul)\w*\b.{0,60}\b(?:sütiket|sütik|cookie-kat|cookie)\b.{0,300}"
        r")",
        guards=_SAID,
        hits=("Weboldalunk sütiket használ a jobb élményért.",),
        misses=("Nagymama sütiket sütött karácsonyra.", "A sütik mézzel a legjobbak."),
        weak=True,
        words="sütiket cookie-kat sütik cookie",
        longest=500,
    ),
    Row(
        "ART106",
        "hu",
        "line",
        "megosztás | megosztom | oszd meg | ossza meg | megosztás facebookon | megosztás a facebookon"
        " | cikk megosztása | link másolása | link másolva | másolás | nyomtatás | nyomtat | küldés"
        " | küldés e-mailben | elküldöm | e-mailben küldöm | mentés | mentem | cikk mentése | tetszik | követés"
        " | hibát talált? | hiba jelentése | szóljon hozzá | hallgassa meg a cikket",
        hits=("Megosztás", "Link másolása", "Nyomtatás"),
        misses=("Mentés közben halt meg a tűzoltó",),
    ),
    Row(
        "ART107",
        "hu",
        "line",
        "0 hozzászólás | 0 komment | hozzászólások (0) | kommentek (0) | 0 megosztás | 0 megtekintés"
        " | olvasási idő: 0 perc | olvasási idő 0 perc | 0 perc olvasás | 0 perces olvasmány | nincs hozzászólás"
        " | hozzászólások: 0 | 0 lájk",
        hits=("14 hozzászólás", "Olvasási idő: 3 perc"),
        misses=("14 hozzászólás váltott ki haragot.", "3 perc csend"),
    ),
    Row(
        "ART109",
        "hu",
        "line",
        "lejátszás | videó lejátszása | videó megtekintése | nézd meg a videót | galéria | galéria megnyitása"
        " | képgaléria | fotógaléria | galéria megtekintése | nagyítás | kép nagyítása | 0 kép | 0 fotó"
        " | teljes képernyő | következő kép | előző kép | megtekintés az instagramon"
        " | a bejegyzés megtekintése az instagramon | a videó nem elérhető | további videók | hanganyag",
        hits=("Videó lejátszása", "Képgaléria"),
        misses=("Galéria nyílt a várban",),
    ),
    Row(
        "ART110",
        "hu",
        "line",
        "minden jog fenntartva | © minden jog fenntartva | utánközlés tilos",
        hits=("Minden jog fenntartva.",),
        misses=("Minden jog a népé.",),
    ),
    Row(
        "ART110",
        "hu",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|kft|zrt|nyrt|mti) ?)?(?:minden jog(?:ot)? fenntart(?:va|unk))"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright)\b[^„“”\x22«»]{0,100})?)",
        guards=_SAID,
        hits=("© Példa Kft. Minden jog fenntartva.",),
        misses=(
            "A falu számára minden jog fenntartva marad a vízre.",
            "Minden jog fenntartva: így véd a törvény",
            "A rend fenntartva, mondta.",
        ),
        words="fenntartva",
        longest=260,
    ),
    Row(
        "ART111",
        "hu",
        "heading",
        "olvassa el ezt is | "
        "kapcsolódó | kapcsolódó cikkek | kapcsolódó cikkeink | kapcsolódó tartalom | kapcsolódó tartalmak"
        " | kapcsolódó anyagok | ajánljuk | ajánljuk még | ajánlott | ajánlott cikkek | ajánlott tartalom"
        " | ajánlatunk | ezek is érdekelhetnek | ez is érdekelheti | ezt olvasta már? | olvasta már?"
        " | legolvasottabb | legolvasottabbak | a legolvasottabb | a legolvasottabb cikkek | legnépszerűbb"
        " | legnépszerűbb cikkek | legfrissebb | legfrissebb hírek | legfrissebb cikkek | friss hírek | friss"
        " | népszerű | további hírek | további cikkek | még több hír | hírek a témában | a témában | top hírek"
        " | kiemelt hírek | címlapról ajánljuk | címlapon | szerkesztő ajánlja | mások ezt olvassák"
        " | ne maradjon le | rovatból | a rovatból",
        hits=("Kapcsolódó cikkek", "Legolvasottabb", "Ezek is érdekelhetnek"),
        misses=("Legolvasottabb könyv az évben",),
    ),
    Row(
        "ART111",
        "hu",
        "cue",
        "címkék | címke | témák | téma | kulcsszavak | rovat | kategória | kategóriák | további cikkek a témában",
        hits=("Címkék: költségvetés, gazdaság", "Témák: Budapest"),
        misses=("Témák akadtak bőven.",),
    ),
    Row(
        "ART111",
        "hu",
        "line",
        "címlap | kezdőlap | főoldal | vissza a főoldalra | vissza a tetejére | a lap tetejére | ugrás a tartalomra"
        " | tartalomhoz ugrás | keresés | kapcsolat | rólunk | médiaajánlat | bezárás | bezár | következő | előző"
        " | hozzászólások | hozzászólás | szólj hozzá | szóljon hozzá | hozzászólok | új hozzászólás"
        " | komment írása | kommentek | hozzászólások megtekintése | válasz | válasz megszakítása"
        " | az e-mail címet nem tesszük közzé | címkék | kulcsszavak | szerkesztőség | archívum | a szerző cikkei"
        " | a szerző további cikkei | ügyfélszolgálat | gyakori kérdések | moderálási elvek",
        hits=("Címlap", "Ugrás a tartalomra", "Szólj hozzá"),
        misses=("Keresés közben találták meg",),
    ),
    Row(
        "ART111",
        "hu",
        "line",
        "hírek | belföld | külföld | gazdaság | politika | sport | kultúra | tudomány | tech | életmód | egészség"
        " | vélemény | közélet | bűnügy | bulvár | autó | utazás | kert | otthon | család | videó | videók | fotó"
        " | podcast | időjárás | magyarország | világ | európa | foci | könyv | film | zene | pénz | vállalkozás"
        " | ma | szerző | rovatok | kék hírek | horoszkóp",
        hits=("Belföld", "Külföld"),
        misses=("Sport és egészség",),
        weak=True,
    ),
    Row(
        "ART113",
        "hu",
        "cue",
        "megjelent | frissítve | utolsó frissítés | közzétéve | szerző | forrás | források | helyesbítés"
        " | helyreigazítás | szerkesztői megjegyzés | a szerk | kiemelt kép | nyitókép | borítókép",
        hits=("Frissítve: 2023. április 12.", "Helyreigazítás: korábbi cikkünkben rossz név szerepelt."),
        misses=("Forrás a hegyen",),
        weak=True,
    ),
    Row(
        "ART101",
        "hu",
        "cue",
        "ajánlott | ajánló | érdekelheti | lásd | bővebben | tovább | további részletek | ne hagyja ki | a témában",
        hits=("Ajánlott: Exempel", "Ajánló: Exempel"),
        misses=("Olvassa el a könyvet, mondta a miniszter.", "Tovább emelkedik a víz"),
        weak=True,
    ),
)
