"""Czech."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "cs",
        "cue",
        "čtěte také | čtěte též | čtěte i | čtěte více | přečtěte si také | přečtěte si i | přečtěte si více"
        " | přečtěte si | více čtěte | více k tématu | více zde | související | související články"
        " | související článek | související témata | mohlo by vás zajímat | mohlo by vás také zajímat"
        " | mohlo by se vám líbit | podívejte se také | číst dál | číst více | čtěte dále"
        " | další články | poslechněte si také"
        " | pokračovat ve čtení | celý článek | předchozí článek | další článek",
        hits=(
            "ČTĚTE TAKÉ: Most zůstává zavřený",
            "Související | Co zůstalo po bouři",
            "Mohlo by vás zajímat: Deset nápadů",
        ),
        misses=("Čtěte i knihy, říká ministr.", "K tématu nic neřekl."),
    ),
    Row(
        "ART101",
        "cs",
        "cue",
        "video | foto | fotogalerie | galerie | podcast | rozhovor | komentář | analýza | živě | online | on-line"
        " | reportáž | sledujte | kvíz | anketa | exkluzivně | názor | glosa | grafika",
        hits=("VIDEO: Dav vítá vlak", "ŽIVĚ: Volební noc"),
        misses=("Komentář trenéra překvapil", "Sledujte cestu, radí policie."),
        weak=True,
    ),
    Row(
        "ART101",
        "cs",
        "line",
        "číst dál | číst více | číst celé | číst článek | celý článek | čtěte dále | zobrazit více | zobrazit vše"
        " | zobrazit další | zobrazit méně | více zde | více informací | více článků | další články | další"
        " | načíst další | načíst více | všechny články | všechny zprávy | pokračovat ve čtení | klikněte zde"
        " | přejít na článek | zjistit více | rozbalit | sbalit | více k tématu",
        hits=("Číst dál", "Zobrazit více", "Celý článek »"),
        misses=("Více peněz pro školy", "Další kolo jednání"),
    ),
    Row(
        "ART101",
        "cs",
        "lead",
        "čtěte také | přečtěte si | více o | více k | zobrazit všechny | mohlo by | další články | klikněte",
        hits=("Přečtěte si náš článek o mostu", "Více o rozpočtu"),
        misses=("Více o věci nevíme.",),
        weak=True,
    ),
    Row(
        "ART102",
        "cs",
        "line",
        "načítání | načítám | načítá se | nahrávám | čekejte prosím | prosím čekejte | počkejte prosím"
        " | moment prosím | načítám komentáře | video se načítá",
        hits=("Načítám...", "Prosím čekejte"),
        misses=("Načítání lodi trvalo den.",),
    ),
    Row(
        "ART103",
        "cs",
        "line",
        "reklama | inzerce | reklamy | komerční sdělení | komerční prezentace | sponzorovaný obsah | sponzorováno"
        " | sponzorovaný článek | pr článek | článek pokračuje pod reklamou | článek pokračuje za reklamou"
        " | text pokračuje pod reklamou | pokračování článku pod reklamou | placená inzerce | přeskočit reklamu"
        " | zavřít reklamu | advertorial | komerční článek | affiliate odkazy | konec reklamy",
        hits=("Reklama", "Článek pokračuje pod reklamou", "INZERCE"),
        misses=("Reklama klamala, padla pokuta",),
    ),
    Row(
        "ART104",
        "cs",
        "line",
        "newsletter | newslettery | odebírat newsletter | odebírejte newsletter | přihlásit k odběru"
        " | přihlaste se k odběru | přihlásit odběr | přihlásit se k odběru novinek | odebírat | odebírejte"
        " | odběr novinek | předplatné | předplatit | předplaťte si | koupit předplatné | objednat předplatné"
        " | získat předplatné | váš e-mail | váš email | zadejte e-mail | zadejte svůj e-mail | e-mailová adresa"
        " | sledujte nás | sledujte nás na | sledujte nás na facebooku | sledovat na google news"
        " | stáhněte si aplikaci | stáhnout aplikaci | stáhněte si naši aplikaci | zapnout upozornění"
        " | povolit upozornění | podpořte nás | podpořit | staňte se předplatitelem"
        " | děkujeme za přihlášení | odhlásit odběr | napište nám | pošlete nám tip | máte tip?",
        hits=("Newsletter", "Přihlaste se k odběru", "Sledujte nás na:", "Předplatné"),
        misses=("Předplatné tramvají zdraží", "Darovat krev může každý."),
    ),
    Row(
        "ART105",
        "cs",
        "line",
        "přihlásit se | přihlásit | přihlášení | odhlásit se | odhlásit | registrace | registrovat se"
        " | zaregistrovat se | můj účet | můj profil | založit účet | vytvořit účet | zapomenuté heslo"
        " | zapomněli jste heslo? | již máte předplatné? | máte předplatné? přihlaste se | jste předplatitel?"
        " | již máte účet? | pouze pro předplatitele | jen pro předplatitele | pro předplatitele | prémiový obsah"
        " | prémiový článek | odemknout článek | cookies a osobní údaje | nastavení cookies | zásady cookies"
        " | přijmout vše | přijmout všechny | přijmout cookies | odmítnout vše"
        " | podrobné nastavení | ochrana osobních údajů | zásady ochrany osobních údajů | ochrana soukromí"
        " | nastavení soukromí | podmínky užití | podmínky používání | všeobecné obchodní podmínky"
        " | obchodní podmínky | osobní údaje | zpracování osobních údajů",
        hits=("Přihlásit se", "Nastavení cookies", "Pouze pro předplatitele"),
        misses=("Registrace voličů končí v pátek.", "Přihlásit dítě je třeba včas."),
    ),
    Row(
        "ART106",
        "cs",
        "line",
        "sdílet | sdílejte | sdílejte článek | sdílet článek | sdílet na facebooku | sdílet na twitteru"
        " | sdílet na x | sdílet na linkedinu | sdílet e-mailem | kopírovat odkaz | zkopírovat odkaz"
        " | odkaz zkopírován | tisk | tisknout | vytisknout | poslat e-mailem | poslat e-mail | odeslat | uložit"
        " | uložit článek | uložit na později | tweetnout | to se mi líbí | sledovat | nahlásit chybu"
        " | nahlásit chybu v článku | našli jste chybu? | poslechnout článek | přehrát článek | darovat článek"
        " | odemknout pro přítele",
        hits=("Sdílet", "Sdílejte článek", "Kopírovat odkaz"),
        misses=("Sdílet auta se vyplatí.", "Tisk mlčí"),
    ),
    Row(
        "ART107",
        "cs",
        "line",
        "0 komentářů | 0 komentář | 0 komentáře | komentáře (0) | diskuse (0) | diskuze (0) | diskuse 0 | 0 sdílení"
        " | 0 příspěvků | 0 min čtení | 0 minuty čtení | 0 minut čtení | doba čtení: 0 min | doba čtení: 0 minuty"
        " | čas čtení: 0 min | přečtete za 0 min | žádné komentáře | zatím žádné komentáře | přečteno 0×"
        " | zobrazeno 0× | počet zobrazení: 0 | vstoupit do diskuse (0)",
        hits=("14 komentářů", "Doba čtení: 3 min"),
        misses=("14 komentářů vyvolalo hněv.", "3 minuty ticha"),
    ),
    Row(
        "ART109",
        "cs",
        "line",
        "přehrát | přehrát video | spustit video | pustit video | zobrazit galerii | fotogalerie | otevřít galerii"
        " | zvětšit | zvětšit obrázek | fotografie 0 z 0 | foto 0 z 0 | 0 fotografií | 0 fotografie | další fotky"
        " | celá obrazovka | další fotografie | předchozí fotografie"
        " | následuje obsah vložený z jiného webu. zde jej můžete přeskočit"
        " | přejít před obsah vložený z jiného webu | video není dostupné | další videa"
        " | zobrazit příspěvek na instagramu | poslechněte si článek | zobrazit popisek | ztlumit",
        hits=("Přehrát video", "Fotogalerie", "Následuje obsah vložený z jiného webu. Zde jej můžete přeskočit."),
        misses=("Fotogalerie války v muzeu",),
    ),
    Row(
        "ART110",
        "cs",
        "line",
        "všechna práva vyhrazena | © všechna práva vyhrazena | autorská práva vyhrazena | kopírování zakázáno",
        hits=("Všechna práva vyhrazena.",),
        misses=("Všechna práva dětí byla porušena.",),
    ),
    Row(
        "ART111",
        "cs",
        "heading",
        "čtěte dál | "
        "čtěte také | čtěte též | související | související články | související témata | související odkazy"
        " | k tématu | mohlo by vás zajímat | mohlo by vás také zajímat | nejčtenější | nejčtenější články"
        " | nejčtenější zprávy | nejnovější | nejnovější články | nejnovější zprávy | nejsledovanější"
        " | nejdiskutovanější | nejoblíbenější | populární | doporučujeme | doporučené články | doporučeno"
        " | doporučené | další články | další zprávy | další z rubriky | právě se děje | poslední zprávy"
        " | z domova | hlavní zprávy | nepřehlédněte | výběr redakce | tipy redakce | aktuální zprávy"
        " | podobné články | autorovy další články | více z rubriky | nové články | z titulní strany | témata dne"
        " | poslední články | více k tématu | přečtěte si také",
        hits=("Související články", "Nejčtenější", "Mohlo by vás zajímat"),
        misses=("Nejčtenější knihy roku", "Aktuálně chybí lékaři"),
    ),
    Row(
        "ART111",
        "cs",
        "cue",
        "témata | téma | štítky | tagy | klíčová slova | rubrika | rubriky | kategorie | související témata | více o",
        hits=("Témata: rozpočet, ekonomika", "Štítky: Praha"),
        misses=("Témata nechyběla.", "Kategorie pět se blíží"),
    ),
    Row(
        "ART111",
        "cs",
        "line",
        "úvod | hlavní stránka | titulní strana | domů | nahoru | zpět nahoru | zpět na hlavní stránku"
        " | přejít k obsahu | přejít na obsah | přeskočit na obsah | hledat | vyhledávání | kontakt | kontakty"
        " | o nás | mapa stránek | zavřít | další stránka | předchozí | následující | předchozí článek"
        " | další článek | diskuse | diskuze | komentáře | přidat komentář | napsat komentář | vstoupit do diskuse"
        " | vstoupit do diskuze | zobrazit komentáře | zobrazit diskusi | odpovědět | zrušit odpověď"
        " | vaše e-mailová adresa nebude zveřejněna. vyžadované informace jsou označeny"
        " | vaše e-mailová adresa nebude zveřejněna | štítky | klíčová slova | témata | rubriky | obsah článku"
        " | tiráž | archiv | redakce | kariéra | všechny články autora | o autorovi | elektronické vydání"
        " | křížovky | předplatitelská sekce",
        hits=("Přejít k obsahu", "Diskuze", "Přidat komentář", "Témata"),
        misses=("Hledat práci je těžké", "Kontakt s lodí se ztratil"),
    ),
    Row(
        "ART111",
        "cs",
        "line",
        "zprávy | domácí | zahraniční | zahraničí | domov | svět | politika | ekonomika | byznys | sport | fotbal"
        " | hokej | kultura | věda | zdraví | technologie | společnost | názory | komentář | rozhovory | magazín"
        " | život | cestování | auto | auta | bydlení | rodina | jídlo | ženy | knihy | film | hudba | televize"
        " | regiony | krimi | finance | peníze | počasí | video | videa | foto | podcasty | galerie | kvízy"
        " | horoskopy | autor | autoři | dnes | historie | válka | evropa | více | česko | black",
        hits=("Domácí", "Zahraničí"),
        misses=("Politika usmíření", "Svět se mění"),
        weak=True,
    ),
    Row(
        "ART113",
        "cs",
        "cue",
        "publikováno | zveřejněno | aktualizováno | naposledy aktualizováno | poslední aktualizace | vydáno | autor"
        " | autorka | zdroj | zdroje | oprava | opraveno | upřesnění | poznámka redakce | text",
        hits=("Aktualizováno: 12. dubna 2023", "Oprava: v předchozí verzi bylo chybné jméno."),
        misses=("Autor knihy nepřišel", "Zdroj hněvu je hluk"),
        weak=True,
    ),
)
