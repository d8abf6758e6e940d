"""Czech."""

from __future__ import annotations

from dedup.rules.phrases.told_east import CS, not_told
from dedup.rules.row import Row

_SAID = not_told(CS)
"""No line that opens with a quotation mark, or tells who said it."""

_OFFICES = r"(?!.*\b(?:minist|úřad|měst|obc[eí]|polici|škol|univerz|muze|divadl|knihov|hrad|bank|klub|vlád|premi[eé]r|prezident))"
"""No newsletter or channel of somebody else: a ministry's, a city's."""

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
    Row(
        "ART101",
        "cs",
        "cue",
        "mohli jste přehlédnout | mohlo vám uniknout | nemělo by vám uniknout | nenechte si ujít | tip redakce | náš tip | tip na článek | čtěte k tématu | ke čtení | další k tématu | dále čtěte | čtěte rovněž | přečtěte si rovněž | přečtěte si k tématu | psali jsme"
        " | už jsme psali | podívejte se na video | podívejte se na fotogalerii | prohlédněte si fotogalerii | dále k tématu | mohlo by vás ještě zajímat | může vás zajímat | další zprávy z regionu",
        hits=("MOHLI JSTE PŘEHLÉDNOUT: Most zůstává zavřený", "Mohlo vám uniknout: Co zůstalo po bouři", "Čtěte k tématu: Cesta domů"),
        misses=("Mohlo vám uniknout, že most zavřeli.", "Náš tip na víkend vyšel."),
    ),
    Row(
        "ART101",
        "cs",
        "regex",
        r"(?:víc|více|další(?: \S+)?|podrobnosti|vše|celý článek|celou zprávu|celý rozhovor)(?: \S+){0,4}? (?:najdete|čtěte|si přečtěte|si přečtete|přečtete si|naleznete|čtete) (?:zde|tady|v samostatném článku|v tomto článku|na tomto odkazu|v našem článku|v článku zde)\W*"
        r"|(?:více|víc) (?:čtěte |najdete |se dozvíte )?zde\W*",
        hits=("Víc k tématu najdete ZDE", "Další zprávy z regionu najdete zde", "Více čtěte zde"),
        misses=("Více peněz najdete zde v rozpočtu, řekl.", "Víc práce najdete v Praze"),
        words="najdete_zde čtěte_zde najdete_tady přečtete_zde přečtěte_zde čtěte_tady naleznete_zde najdete_v čtěte_v naleznete_v najdete_na čtěte_na ^více_zde ^víc_zde ^více_se",
        longest=120,
    ),
    Row(
        "ART101",
        "cs",
        "cue",
        "tip | tipy",
        hits=("TIP: Kam na výlet s dětmi na Vysočině",),
        misses=("Tip na výlet", "Tipy jsou zdarma."),
        weak=True,
    ),
    Row(
        "ART101",
        "cs",
        "line",
        "zobrazit další články | načíst další články | zobrazit více článků | další zprávy | předchozí článek | následující článek | zpět na článek | zpět k článku | přejít k článku | přečíst celý článek | přečíst článek | číst celý článek | celý text | pokračovat na článek"
        " | pokračovat v článku | další z rubriky | více z rubriky | více článků zde | další zprávy najdete zde | více informací zde | více informací najdete zde | číst celou zprávu | čtěte zde | zobrazit celý článek | rozbalit článek | článek pokračuje na další straně | pokračování na další straně",
        hits=("Zobrazit další články", "Následující článek", "Článek pokračuje na další straně"),
        misses=("Předchozí článek ústavy", "Zobrazit další stopy"),
    ),
    Row(
        "ART111",
        "cs",
        "heading",
        "může se vám hodit na seznamu | může se vám hodit | mohlo by se vám hodit | mohli jste přehlédnout | mohlo vám uniknout | nenechte si ujít | nemělo by vám uniknout | mohlo by vás také zajímat | mohlo by vás ještě zajímat | dále čtěte | čtěte dále | čtěte k tématu | čtěte rovněž"
        " | další články z rubriky | další články autora | další z rubriky | související zprávy | související obsah | související videa | související galerie | nejčtenější za týden | nejčtenější dnes | nejčtenější články týdne | nejčtenější zprávy dne | nejnovější z rubriky | články k tématu"
        " | témata k článku | oblíbené články | doporučené články pro vás | doporučujeme vám | vybrali jsme pro vás | vybíráme pro vás | zajímavosti z webu | mohlo by vás zaujmout | lidé právě čtou | právě čtete | co se právě čte | další témata | právě vyšlo | z našich webů | z dalších webů",
        hits=("Může se vám hodit na Seznamu", "Další články z rubriky", "MOHLO VÁM UNIKNOUT"),
        misses=("Může se vám hodit deštník.", "Související případ řeší policie."),
    ),
    Row(
        "ART103",
        "cs",
        "regex",
        r"(?:(?:článek|text|rozhovor|zbytek článku|další text) (?:pokračuje|najdete)|pokračování (?:článku|textu|rozhovoru|reportáže|zprávy)(?: najdete)?|zbytek článku) (?:pod|za|po) (?:reklam\w{1,2}|videem|fotkou|fotkami|fotografií|fotografiemi|fotogalerií|galerií|grafikou|mapou|anketou|inzercí|inzerátem|obrázkem|infografikou|kvízem|přehrávačem|příspěvkem|tweetem)\W*"
        r"|(?:máte zapnutý|používáte|máte zapnut|detekovali jsme) (?:adblock|blokování reklam\w?|blokátor reklam\w?|blokovač reklam\w?)\b[.!]?(?: (?=.*(?:vypn|povol|zruš|deaktiv|prosím))[^?]{4,160})?|vypněte (?:si )?(?:prosím )?(?:adblock|blokování reklam\w?|blokátor reklam\w?)\b.{0,80}",
        guards=_SAID,
        hits=("Článek pokračuje pod videem", "Text pokračuje pod fotogalerií", "Používáte blokátor reklam."),
        misses=("Rozhovor pod lípou trval hodinu.", "Příběh za fotkou", "Text za fotografií byl smazán.", "Článek po reklamě"),
        words="pokračuje_pod pokračuje_za pokračuje_po pokračování_pod pokračování_za najdete_pod ^pokračování zapnutý_adblock používáte_adblock vypněte_adblock vypněte_si blokátor blokování blokovač",
        longest=200,
    ),
    Row(
        "ART104",
        "cs",
        "line",
        "dejte nám lajk na facebooku | dejte nám like na facebooku | dejte nám like | dejte nám lajk | přidejte si nás na hlavní stránku | přidejte si nás na seznam.cz | přidejte si nás na hlavní stránku seznam.cz | přidat na seznam.cz | přidejte si nás mezi oblíbené | sledujte nás na sociálních sítích"
        " | sledujte nás na google news | sledujte nás na googlu | sledujte nás na instagramu | sledujte nás na x | sledujte nás na twitteru | sledujte nás na youtube | sledujte nás na whatsappu | sledujte nás i na facebooku | sledovat na whatsappu | sledovat autora | sledovat téma | sledovat rubriku"
        " | najdete nás na facebooku | najdete nás na sociálních sítích | staňte se fanouškem na facebooku | staňte se naším fanouškem | přidejte se k nám | povolte si upozornění | zapněte si upozornění | zapnout notifikace | povolit notifikace | chci dostávat upozornění | chci odebírat | chci odebírat newsletter"
        " | přihlásit k newsletteru | přihlásit newsletter | přihlaste se k newsletteru | přihlásit se k newsletteru | odebírat novinky | odebírat newslettery | všechny newslettery | naše newslettery | zadejte váš e-mail | zadejte vaši e-mailovou adresu | zadejte svou e-mailovou adresu | vaše e-mailová adresa | vložte svůj e-mail"
        " | předplaťte si nás | předplatit si | darujte předplatné | darovat předplatné | vyzkoušejte předplatné | získejte předplatné | chci předplatné | podpořte naši práci | podpořte redakci | podpořte nezávislou žurnalistiku | podpořit redakci | přispějte na provoz | přispějte nám | podpořte nás darem | staňte se naším podporovatelem"
        " | pošlete nám fotky | pošlete nám zprávu | máte zajímavý tip? | máte pro nás tip? | víte o zajímavém tématu? | viděli jste něco zajímavého? | byli jste svědky události? | pošlete tip redakci | tip na článek | otevřít v aplikaci | číst v aplikaci | stáhněte si mobilní aplikaci | aplikace ke stažení",
        hits=("Dejte nám lajk na Facebooku", "Povolte si upozornění", "Přidejte si nás na hlavní stránku Seznam.cz"),
        misses=("Předplaťte si klid", "Přidejte se k nám, vyzval dav.", "Pošlete nám deštník, prosí"),
    ),
    Row(
        "ART104",
        "cs",
        "regex",
        r"(?:zadejte|vyplňte|vložte) (?:svůj|váš|svou|vaši|nám) (?:e-?mail\w*)(?: adresu)?(?: a|,)(?=.*(?:výběr|zpráv|novink|newsletter|nejlepší|článk|nejzajímav|nejdůležit)) (?:[^\x22„“]{0,60} )?(?:vám|vás|my)(?: [^\s,.]+){0,3}? (?:pošleme|budeme posílat|zašleme|budeme informovat|výběr|zprávy|novinky)\b[^\x22„“]{0,100}"
        r"|sledujte (?:nás na sociálních sítích|(?!vývoj|situac|pocit|zprávy|počas|dět)[^\s,.!?]{2,24}(?: [^\s,.!?]{2,20}){0,2} na sociálních sítích (?=(?:facebook|x|instagram|twitter|youtube|threads),? ))(?: ?(?:facebook|x|instagram|twitter|youtube|threads|tiktok|linkedin)\b[^\x22„“]{0,80})?\W*|sledujte (?:nás )?(?:náš )?(?:kanál|profil|účet)(?: [^\s,.!?]{2,20}){0,3} na (?:whatsappu|telegramu|youtube|instagramu|facebooku)\W*"
        r"|(?:povolte|zapněte)(?: si)? (?:upozornění|notifikace)(?: a|,)(?=.*(?:vše|první|novink|zpráv|neunik|nezmešk)) (?:budete|buďte|nic|nezmeškejte|dostávejte|dozvíte)\b[^\x22„“]{4,80}"
        r"|(?:přidejte si|přidejte|nastavte si) (?:nás|[^\s,.!?]{2,24}(?: [^\s,.!?]{2,20})?) (?:na hlavní stránku|mezi (?:oblíbené|preferované) zdroje|na seznam\.cz|jako preferovaný zdroj)(?: [^\x22„“]{2,40})?\W*"
        r"|(?:přihlaste|přihlásit) se k odběru (?:našeho |bezplatného |denního |týdenního )?(?:newsletteru|novinek|zpráv|notifikací|upozornění)(?: [^\s,.!?]{2,24}){0,2}(?: a|,) (?:[^\x22„“]{0,40} )?(?:dostávejte|nic vám|budete|získejte|mějte)\b[^\x22„“]{3,100}",
        guards=_SAID + _OFFICES,
        hits=(
            "Zadejte svůj e-mail a každou neděli vám pošleme výběr toho nejlepšího.",
            "Sledujte Příklad NEWS na sociálních sítích Facebook, X, Instagram a Threads.",
            "Povolte si upozornění a budete vědět vše jako první",
            "Přidejte si nás na hlavní stránku Seznam.cz",
        ),
        misses=(
            "Zadejte svůj e-mail a banka vám pošle kód.",
            "Sledujte děti na sociálních sítích, radí psycholog.",
            "Zapněte upozornění, radí hasiči.",
            "Přidejte si cukr a nastavte si budík.",
            "Sledujte kanál ministerstva na Telegramu",
        ),
        words="^zadejte ^vyplňte ^vložte ^sledujte ^povolte ^zapněte ^přidejte ^nastavte_si ^přihlaste ^přihlásit",
        longest=240,
    ),
    Row(
        "ART105",
        "cs",
        "line",
        "souhlasím a pokračovat | souhlasím a pokračuji | přijmout a pokračovat | přijmout a zavřít | souhlasím se vším | přijímám vše | přijmout všechny cookies | povolit vše | povolit všechny cookies | odmítnout cookies | odmítnout všechny cookies | spravovat cookies | upravit nastavení cookies | pouze nezbytné cookies"
        " | zásady používání cookies | zásady používání souborů cookie | pravidla používání cookies | informace o cookies | zásady cookies | nastavení souhlasu | nastavení souhlasů | podmínky předplatného | podmínky služby | ochrana osobních údajů a cookies | zásady ochrany soukromí"
        " | už mám předplatné | už mám předplatné, přihlásit se | mám předplatné | jsem předplatitel | už jsem předplatitel | již jsem předplatitel | už předplácíte? | už předplácíte? přihlaste se | už máte předplatné? | už máte předplatné? přihlaste se | máte již předplatné? | máte již předplatné? přihlaste se | máte předplatné?"
        " | máte již účet? | máte již účet? přihlaste se | máte již účet? přihlaste se zde | už máte účet? | ještě nemáte účet? | nemáte ještě účet? | vytvořte si účet | založte si účet | přihlaste se zde | přihlaste se ke svému účtu | přihlásit přes google | přihlásit přes facebook | přihlásit se přes seznam | přihlásit přes seznam"
        " | chci číst dál | chci pokračovat ve čtení | odemknout celý článek | odemkněte si článek | odemkněte celý článek | článek pro předplatitele | exkluzivní obsah pro předplatitele | obsah pro předplatitele | tento článek je zamčený | zamčený článek | prémiový článek | čtěte bez omezení | čtěte bez reklam | číst bez reklam"
        " | zbývá vám 0 % článku | zbývá vám přečíst 0 % článku | zbývá 0 % článku | zbývá 0% článku | zbývá vám 0% článku | zbývá vám přečíst 0% článku | zbývá přečíst 0 % článku | zbývá 0 % textu",
        hits=("Souhlasím a pokračovat", "Už mám předplatné, přihlásit se", "Zbývá vám přečíst 80 % článku", "Máte již účet? Přihlaste se zde"),
        misses=("Souhlasím a dodávám", "Mám předplatné opery.", "Povolit vše nelze."),
    ),
    Row(
        "ART105",
        "cs",
        "regex",
        r"(?:tento|tato|tyto|naše|náš) (?:web\w*|stránk\w+|server|portál) (?:používá|používají|využívá|využívají|ukládá) k (?:\S+ ){2,14}?(?:soubory )?cookies?\b.{0,300}"
        r"|(?:tento|celý|zbytek) ?(?:článek|text|obsah|rozhovor|článku|textu|podcast|video) (?:je|jsou|patří k|najdou|si mohou přečíst) (?:\S+ ){0,3}?(?:exkluzivní\w*|prémiov\w+|placen\w+|zamčen\w+|určen\w*|dostupn\w+|součástí)(?: (?!pro )\S+){0,2} (?:(?:jen |pouze )?pro (?:naše |digitální )?předplatitele(?: (?!divad|opery|časopis|filharm|klub|stadion)[^\s,.!?]+){0,2}|(?:našeho |digitálního |prémiového )?předplatného)\W*"
        r"|tento článek (?:máte|si můžete přečíst) zdarma\.? .{0,200}předplat\w+.{0,200}|(?:předplaťte si (?!jízd)[^\s,.!?]+(?: [^\s,.!?]+){0,2}|(?:aktivujte|kupte|pořiďte|zkuste)(?: si)? (?:\S+ ){0,2}?(?:premium|předplatné|prémiov\w+|plus|digitální\w*)(?: [^\s,.!?]+){0,2})(?: a|,) (?:čtěte|získejte|odemkněte|mějte|číst)\b(?=.*(?:bez (?:omezení|reklam)|kč|článk|obsah|premium|prémiov))[^\x22„“]{4,140}"
        r"|(?:zkušební (?:měsíc|týden)|(?:první|zkušební) (?:měsíc|týden|tři měsíce) předplatného)(?: jen| pouze)? za \d+ kč(?:,? .{0,60}(?:zrušit|předplatn|kdykoliv?).{0,40})?\W*|první (?:měsíc|týden)(?: jen| pouze)? za \d+ kč,? .{0,60}zrušit\b.{0,40}"
        r"|pro (?:zobrazení|přehrání|načtení|sledování) (?:tohoto |tohohle )?(?:obsahu|příspěvku|videa|prvku|podcastu|vloženého \w+),? (?:je |musíte |prosím )?(?:nutné |třeba |potřeba |nutný |potřebný )?(?:povolit|povolte|přijmout|přijměte|udělit|souhlas\w*|zapnout|mít (?:povolen\w+|zapnut\w+))\b(?=.*(?:cookie|souhlas|javascript)).{3,120}"
        r"|(?:přečetli|vyčerpali|využili) jste (?:\S+ ){0,4}?(?:článk\w+|limit)\b(?=.*(?:zdarma|bezplatn|předplat|tento měsíc|limit)).{2,120}|zbývá vám (?:\d+|poslední|jeden|žádný) (?:článk\w+|článek) zdarma.{0,80}",
        guards=_SAID,
        hits=(
            "Tento web používá k poskytování služeb, personalizaci reklam a analýze návštěvnosti soubory cookie. Používáním webu s tím souhlasíte.",
            "Tento článek je exkluzivním obsahem pro předplatitele Příkladu.",
            "Tento článek máte zdarma. Když si předplatíte Příklad, budete moci číst všechny naše články.",
            "Předplaťte si Premium a čtěte bez omezení od 49 Kč měsíčně",
            "Pro zobrazení tohoto obsahu je nutné povolit cookies sociálních sítí.",
            "Zkušební měsíc za 1 Kč, zrušit můžete kdykoli",
        ),
        misses=(
            "Tento článek je součástí ústavy pro Evropu.",
            "Pro přehrání videa musíte mít zaplacený účet.",
            "Kupte si kolo a získejte kondici",
            "První měsíc za 500 Kč žila z chleba.",
            "Přečetli jste článek o mostě?",
            "Tento rozhovor máte zdarma.",
        ),
        words="tento_web tyto_stránky tato_stránka náš_web naše_stránky tento_portál tento_server tyto_webové předplatitele předplatného předplatitelů tento_článek předplaťte ^aktivujte ^kupte ^pořiďte ^zkuste ^zkušební ^první_měsíc ^první_týden ^první_tři pro_zobrazení pro_přehrání pro_načtení pro_sledování ^přečetli ^vyčerpali ^využili ^zbývá",
        longest=480,
    ),
    Row(
        "ART106",
        "cs",
        "line",
        "poslechněte si článek | poslechnout si článek | přečíst nahlas | přehrát audio | článek si můžete poslechnout | článek si také můžete poslechnout v audioverzi | článek si můžete poslechnout v audioverzi | poslechněte si audioverzi článku | poslechněte si tento článek | audioverze článku"
        " | líbil se vám článek? | líbil se vám článek? sdílejte ho s přáteli | líbil se vám tento článek? | líbil se vám článek? sdílejte ho | sdílejte s přáteli | sdílejte ho s přáteli | sdílet s přáteli | sdílejte tento článek | sdílet odkaz | poslat příteli | poslat známému | poslat odkaz e-mailem | poslat článek e-mailem"
        " | doporučit článek | doporučit příteli | ohodnoťte článek | ohodnoťte tento článek | hodnocení článku | hodnotit článek | jak se vám článek líbil? | pomohl vám tento článek? | byl pro vás článek užitečný? | verze pro tisk | verze k tisku | vytisknout stránku | uložit do záložek | uložit na potom | přidat k oblíbeným"
        " | buďte první, kdo přidá komentář | buďte první, kdo přidá názor | buďte první, kdo okomentuje | přidejte komentář | přidejte první komentář | přidejte názor | přidat názor | přidat příspěvek | zatím nikdo nekomentoval | zatím bez komentáře | diskuse je uzavřena | diskuze je uzavřena | diskuse k článku | diskuze k článku"
        " | diskuse ke článku | diskuse čtenářů | zobrazit celou diskusi | zobrazit celou diskuzi | zobrazit všechny komentáře | zobrazit příspěvky | pravidla diskuse | pravidla diskuze | našli jste v textu chybu? | našli jste v článku chybu? napište nám | našli jste chybu? napište nám | všimli jste si v článku chyby? | nahlásit chybu v textu",
        hits=("Článek si také můžete poslechnout v audioverzi.", "Líbil se vám článek? Sdílejte ho s přáteli!", "Buďte první, kdo přidá komentář"),
        misses=("Sdílejte s přáteli radost, vyzval.", "Líbil se vám gól?", "Pravidla diskuse o rozpočtu"),
    ),
    Row(
        "ART106",
        "cs",
        "regex",
        r"(?:našli|objevili|zaznamenali|vidíte)(?: jste)? (?:v (?:článku|textu) |na webu )?(?:nějakou )?(?:chybu|překlep|nepřesnost)(?: v (?:článku|textu))?\?(?: (?=.*(?:nám|nás|redakc|ctrl|@|klikn))[^?]{0,120})?"
        r"|(?:pro|chcete-li) (?:vkládání|vložení|přidání|psaní|přidávání|vkládat|přidat|psát|číst|hodnocení) (?:\S+ )?(?:komentář\w*|názor\w*|příspěvk\w+|diskus\w+|diskuz\w+)(?: do diskus\w| do diskuz\w)?,? (?:se )?(?:(?:musíte|je (?:nutné|třeba|potřeba)|prosím|přihlaste se|nejprve) ?){1,2}(?:(?:se )?(?:přihlásit|přihlaste|být přihlášen\w*|registrovat|zaregistrovat)(?: (?:nebo|a|či|prosím|ke svému)(?: \S+){0,4})?)?\W*",
        guards=_SAID,
        hits=("Našli jste v článku chybu? Napište nám.", "Pro vkládání komentářů se musíte přihlásit."),
        misses=("Našli jste chybu? Napište úřadu práce.", "Našli chybu v rozpočtu?", "Pro vložení peněz se musíte přihlásit."),
        words="chybu překlep nepřesnost pro_vkládání pro_vložení pro_přidání pro_psaní pro_přidávání pro_hodnocení chcete-li",
        longest=160,
    ),
    Row(
        "ART108",
        "cs",
        "regex",
        r"[(\[]?(?:autor (?:fotografie|fotografií|fotky|snímku|foto|videa)|zdroj (?:fotografie|fotografií|fotky|foto|obrázku|obrázků|videa)|foto autor|foto a video|foto, video|zdroj foto)\s?[:/]\s?\S+(?: \S+){0,5}(?<![.!?])[)\]]?"
        r"|(?:zdroj|autor|foto): ?(?:[^\s:]{2,20}(?: [^\s:]{2,20})?/[^\s:]{2,20}(?: [^\s:]{2,20}){0,2}|profimedia\S*|shutterstock\S*|istock\S*|getty images|pixabay\S*|unsplash\S*|pexels\S*|depositphotos\S*|archiv redakce|mafra|reuters|isifa|youtube|facebook|instagram|redakce)\W*|[(\[]čtk[)\]]\.?",
        hits=("Zdroj: Příklad/Jan Novák", "Autor: Profimedia.cz", "Autor fotografie: archiv redakce", "(ČTK)"),
        misses=("Zdroj: ministerstvo, které mlčí", "Autor: Jan Novák", "Autor fotografie není znám.", "Zdroj fotografie: neznámý muž ji přinesl."),
        words="autor_fotografie autor_fotografií autor_fotky autor_snímku autor_foto autor_videa zdroj_fotografie zdroj_fotografií zdroj_fotky zdroj_foto zdroj_obrázku zdroj_videa foto_autor foto_a foto_video ^zdroj ^autor čtk",
        longest=110,
    ),
    Row(
        "ART109",
        "cs",
        "line",
        "video se připravuje | načítám přehrávač | načítání přehrávače | načítám video | načítání videa | přehrávač se načítá | video nelze přehrát | video se nepodařilo načíst | video se nepodařilo přehrát | přehrávání videa se nezdařilo | nepodařilo se načíst data | nepodařilo se načíst data. zkuste to prosím později"
        " | nepodařilo se načíst video | zkuste to prosím později | zobrazit celou galerii | zobrazit galerii | celá galerie | celá fotogalerie | vstoupit do galerie | přejít do galerie | otevřít galerii | otevřít fotogalerii | prohlédnout galerii | prohlédnout fotogalerii | zobrazit fotogalerii | zobrazit všechny fotografie"
        " | všechny fotografie | fotogalerie (0 | fotogalerie (0 fotografií | fotogalerie (0 fotografie | fotogalerie (0 fotek | fotogalerie 0 | galerie (0 | galerie (0 fotografií | další fotky (0 | + 0 fotografií | 0 fotografií v galerii | zobrazit 0 fotografií | další fotografie | další fotografie v galerii | další fotky v galerii",
        hits=("Video se připravuje ...", "Fotogalerie (24 fotografií)", "Zobrazit celou galerii", "Nepodařilo se načíst data. Zkuste to prosím později."),
        misses=("Celá galerie vyhořela.", "Video se připravuje na premiéru."),
    ),
    Row(
        "ART109",
        "cs",
        "regex",
        r"pro (?:přehrání|zobrazení|sledování|správné fungování) (?:videa|videí|obsahu|stránky|webu|přehrávače|komentářů|diskuse) (?:je (?:třeba|nutné|potřeba) |musíte |si |prosím )?(?:mít )?(?:zapnutý|zapnout|povolit|povolený|zapněte|povolte|aktivovat)(?: \S+)? javascript\w*.{0,60}"
        r"|(?:váš|tento) prohlížeč nepodporuje(?: \S+){0,2}? (?:přehrávání|videa?|html5|audio|javascript\w*|přehrávač\w?|formát\w?|iframe\w*|prvk\w+|element\w*|tag\w?)(?: [^\s?]+){0,6}\W*|(?:prosím,? )?(?:zapněte|povolte) (?:si )?(?:ve (?:svém|vašem) prohlížeči )?javascript\b.{0,60}",
        guards=_SAID,
        hits=("Pro přehrání videa je třeba mít zapnutý JavaScript.", "Váš prohlížeč nepodporuje přehrávání videa."),
        misses=("Váš prohlížeč nepodporuje bankovnictví? Změňte ho.", "Pro sledování webu je třeba trpělivost."),
        words="pro_přehrání pro_zobrazení pro_sledování pro_správné zapněte_javascript povolte_javascript zapněte_si prohlížeč",
        longest=180,
    ),
    Row(
        "ART110",
        "cs",
        "regex",
        r"(?=.*(?:server|redakc|vydavatel|provozovatel|stránek|portál|čtk|agentur|\bwebu))(?:jakékoliv? |další )?(?:publikování|šíření|kopírování|přebírání|přepis|rozmnožování|užití|použití)(?:,| či| nebo| a| i)? (?:[^\s.]+ ){0,8}?(?:obsahu|článků|textů|serveru|stránek|fotografií|materiálů|zpráv)\b.{0,100}\bbez .{0,40}souhlasu\b.{0,60}\b(?:zakázán\w+|není dovoleno|nepovolen\w+|porušení\w*)\b.{0,160}"
        r"|(?=obsah je|.*(?:server|redakc|vydavatel|provozovatel|stránek|stránk|portál|čtk|\bwebu))(?:(?:veškerý )?obsah|texty|fotografie|články)(?: \S+){0,3}? (?:je|jsou) chráněn\w* autorsk\w+ (?:práv\w+|zákon\w+)\b.{0,300}|(?:využíváme|využívá|tento server využívá|používáme) (?:zpravodajství|agenturní zpravodajství|zprávy|materiály)(?: \S+){0,6} (?:čtk|agentur\w*)\b.{0,400}"
        r"|(?:.{0,120} )?(?:vyhrazuje (?:si )?právo|zakázáno|nesmí být|výhrad\w+)\b.{0,120}(?:text(?:u)? and data mining|vytěžování (?:textů|dat)|trénování \S+ (?:modelů|inteligence)|umělé inteligence)\b.{0,200}",
        guards=_SAID,
        hits=(
            "Publikování nebo jakékoli jiné formy dalšího šíření obsahu tohoto serveru jsou bez písemného souhlasu redakce zakázány.",
            "Obsah je chráněn autorským právem. Přepis, šíření či další zpřístupňování je bez předchozího souhlasu vydavatele zakázáno.",
            "Využíváme zpravodajství ČTK, jehož obsah je chráněn autorským zákonem.",
        ),
        misses=(
            "Šíření obsahu spisu soud zakázal.",
            "Použití obrazu je chráněno autorským zákonem.",
            "Využíváme zprávy od sousedů.",
            "Texty písní jsou chráněny zákonem.",
            "Obsah trezoru je chráněn alarmem.",
        ),
        words="publikování šíření kopírování přebírání přepis rozmnožování autorským autorskými ^využíváme ^používáme_zpravodajství vytěžování",
        longest=520,
    ),
    Row(
        "ART111",
        "cs",
        "line",
        "přeskočit navigaci | přeskočit na navigaci | přeskočit menu | přejít na navigaci | přejít k hlavnímu obsahu | přejít na hlavní obsah | přejít k navigaci | přejít k vyhledávání | přejít do menu | přejít na menu | zpět na začátek | zpět na úvod | zpět na titulní stranu | zpět na homepage | na začátek stránky | nahoru na stránku"
        " | zpět na seznam | zpět na výpis | předchozí stránka | následující stránka | otevřít menu | zavřít menu | hlavní menu | hlavní navigace | kontakty na redakci | kontakt na redakci | napište redakci | napsat redakci | o portálu | o redakci | o serveru | pro inzerenty | inzerovat | ceník inzerce | inzerce na webu | kontakt na inzerci"
        " | všechny rubriky | další rubriky | archiv článků | archiv zpráv | archiv vydání | elektronická verze | mobilní verze | plná verze webu | nejnovější komentáře | od nejnovějších | od nejstarších | zobrazit odpovědi | další příspěvky | provozovatel webu | právní informace | podmínky použití",
        hits=("Přeskočit navigaci", "Zpět na titulní stranu", "Pro inzerenty"),
        misses=("Zpět na začátek vrátil spor soud.", "Hlavní menu hostiny"),
    ),
)  # fmt: skip
