"""ART105 and ART110 notices of cookies and of rights: languages of Europe's east, and of Asia.

Each needs who speaks (we, this site, you agree) or what is spoken of (our texts, our terms), and nobody who says it:
papers write of cookies, rights and agreements too.
"""

from __future__ import annotations

from dedup.rules.phrases.told_east import AR, BG, CS, EL, FA, HE, HI, HR, ID, KO, PL, RU, TR, UK, VI, ZH, not_told
from dedup.rules.row import Row

# Who agrees, and the words of a site that are near then; what stands behind rights that are reserved.
_AGREE = (
    r"вы (?:соглашаетесь|принимаете|даёте согласие|даете согласие)|даю согласие|ви (?:погоджує\w+|даєте згоду|приймаєте)|(?:приемате(?! ли)|съгласявате се с)(?: използване(?:то)? на)?"
    r"|(?:wyrażasz|wyrażam|wyrażacie|udzielasz) zgodę na|akceptujesz|akceptuję|zgadzasz się na|souhlasíte s|souhlasím s|súhlasíte s|súhlasím s|(?:vyjadřujete|udělujete|vyjadrujete) (?:svůj )?s[úo]u?hlas"
    r"|(?:prihvaćate|prihvatate|slažete se s)(?: \S+)?|αποδέχεστε|συμφωνείτε με|συναινείτε|(?:ت|أ)وافق على(?: استخدام)?|توافقون على|(?:הנך|אתה|את) (?:מסכים|מאשר|מסכימה)\w*(?: ל?שימוש)?"
    r"|anda (?:\S+ )?(?:menyetujui|setuju)(?: \S+)?(?: penggunaan| dengan)?|(?:bạn|quý vị)(?: \S+){0,2} (?:đồng ý|chấp nhận)(?: \S+){0,2}"
)
_SITE = (
    r"сайт|портал|ресурс|политик|продолж|оставаясь|нажима|політик|продовж|натиска|ползван|stron|serwis|polity|korzysta|kontynu|klik|\bweb|strán|pokrač|používán|služ|stranic|sajt|korištenj"
    r"|ιστοσελ|ιστότοπ|σελίδα|συνεχίζ|πλοήγησ|موقع|متابعة|تصفح|אתר|גלישה|situs|website|laman|layanan|trang|tiếp tục"
)
_BEHIND = r"©|ⓒ|\d{4}|\w\.[a-z]{2,5}\b|переп|материал|использ|копир|передрук|викорис|копію|матеріал|използв|препеч|kopiow|rozpowsz|materiał|publik|šíř|šír|přeb|preuzim|prenoš|izinsiz|kaynak|نشر|نسخ|بازنشر|tanpa|dilarang|אין ל|לשימוש"


def _cookies(
    languages: str, ours: str, names: str, said: str, *, hits: tuple[str, ...], misses: tuple[str, ...], words: str
) -> Row:
    """``ours`` are the words by which a site speaks of itself, or its reader agrees: with a site's word; cookies a few words on."""
    text = (
        rf"(?:(?:.{{0,200}}\W)?(?:{ours})|(?=.*(?:{_SITE}))(?:.{{0,200}}\W)?(?:{_AGREE}))(?!\w)"
        rf"(?: [^\s.!?]+){{0,6}}? [\W\w]{{0,2}}(?:{names})(?!\w).{{0,300}}"
    )
    guards = not_told(said)
    return Row("ART105", languages, "regex", text, hits=hits, misses=misses, words=words, longest=600, guards=guards)


def _rights(
    languages: str, reserved: str, reuse: str, said: str, *, hits: tuple[str, ...], misses: tuple[str, ...], words: str
) -> Row:
    """All rights reserved, as a clause of its own; or, in ``reuse``, a site's texts that may not be taken."""
    text = (
        rf"(?:(?:\W*(?:©|ⓒ|\(c\)|copyright).{{0,160}}|.{{0,160}}[.;|©®–—)\d-] ?)?(?:{reserved})(?=\W*$|(?:\W*[.;|©®(–—]|\W*\d|\W+\w+\.\w+\W*$)(?:[^.]{{0,24}}$|.*(?:{_BEHIND}))).{{0,240}}"
        rf"|(?:{reuse}).{{0,200}})"
    )
    guards = not_told(said)
    return Row("ART110", languages, "regex", text, hits=hits, misses=misses, words=words, longest=420, guards=guards)


ROWS: tuple[Row, ...] = (
    _cookies(
        "ru",
        r"(?:мы|наш (?:сайт|портал|ресурс)|(?:этот|данный) (?:веб-)?(?:сайт|портал|ресурс)|на (?:нашем|этом|данном) (?:веб-)?(?:сайте|портале|ресурсе))(?: \S+){0,2}? (?:использу|применя|собира|сохраня)\w+"
        r"|(?<!\w)(?<!\w )сайт использует(?= (?:файлы )?cookies?\W*$)|(?<!\w)(?<!\w )на сайте использу\w+",
        r"cookies?|cookie-файл\w*|куки(?:-файл\w*)?",
        RU,
        hits=(
            "Мы используем файлы cookie для улучшения работы сайта.",
            "Сайт использует cookies.",
            "Продолжая, вы соглашаетесь на использование файлов cookie.",
            "На нашем сайте используются cookie-файлы.",
        ),
        misses=(
            "Печенье cookies пекут с маслом.",
            "Банк использует файлы cookie для слежки за клиентами, утверждает истец.",
            "Суд запретил использование cookie без согласия пользователя.",
            "Google отложил отказ от использования файлов cookie.",
            "Мы используем куки только для статистики, заявил директор.",
        ),
        words="cookie cookies cookie-файлы cookies. куки cookie. cookie-файлов",
    ),
    _cookies(
        "uk",
        r"(?:ми|наш (?:сайт|портал)|(?:цей|даний) (?:веб-?)?сайт|на (?:цьому|нашому) сайті)(?: \S+){0,2}? (?:використову|застосову|збира|зберіга)\w+"
        r"|(?<!\w)(?<!\w )сайт використовує(?= (?:файли )?cookies?\W*$)",
        r"cookies?|cookie-файл\w*|куки",
        UK,
        hits=("Ми використовуємо файли cookie для покращення сайту.", "Сайт використовує cookies."),
        misses=(
            "Печиво cookies печуть з маслом.",
            "Суд заборонив використання файлів cookie без згоди.",
            "Регулятор оштрафував Google за використання cookie.",
            "Компанія збирає cookie та продає їх, пише газета.",
        ),
        words="cookie cookies cookie-файли cookies. куки",
    ),
    _cookies(
        "bg",
        r"(?=.*(?:cookies|сайт|услуг|преживяв))(?:(?:този|нашият|нашия) (?:уеб ?)?сайт(?: \S+)? използва|използваме)",
        r"„?бисквитк\w+“?|cookies",
        BG,
        hits=("Този сайт използва бисквитки (cookies).", "Използваме бисквитки, за да подобрим услугите."),
        misses=(
            "Бисквитки с шоколад за десет минути.",
            "Използваме бисквитки, маскарпоне и кафе.",
            "Съдът забрани използването на бисквитки без съгласие.",
            "Комисията глоби Google за използване на бисквитки.",
        ),
        words="бисквитки cookies бисквитки. бисквитките",
    ),
    _cookies(
        "pl",
        r"(?<!\w)(?<!\w )(?:strona|serwis) (?:korzysta z|używa|wykorzystuje)|używamy|stosujemy|korzystamy z|wykorzystujemy|(?:ta|nasza|niniejsza) (?:strona|witryna)(?: \S+)? (?:używa|korzysta z|wykorzystuje|stosuje)|(?:ten|nasz|niniejszy) (?:serwis|portal|sklep)(?: \S+)? (?:używa|korzysta z|wykorzystuje|stosuje)",
        r"(?:plik\w+ )(?:typu )?(?:cookies?|ciasteczk\w+)|cookies?|ciasteczk\w+ \(?cookies?",
        PL,
        hits=(
            "Ta strona korzysta z plików cookies.",
            "Używamy plików cookie, aby ulepszyć serwis.",
            "Korzystając z portalu wyrażasz zgodę na użycie plików cookies.",
        ),
        misses=(
            "Do ciasteczek cookies używa masła.",
            "Używamy ciasteczek maślanych na spód.",
            "Google korzysta z plików cookie do śledzenia użytkowników, twierdzi pozew.",
            "Babcia używa ciasteczka jako przynęty.",
            "Używamy plików cookie tylko do statystyki, mówi prezes.",
        ),
        words="cookies cookie ciasteczka",
    ),
    _cookies(
        "cs sk",
        r"používáme|používame|využíváme|využívame|(?:tento|tato|naše|náš|táto) (?:web\w*|stránk\w+|server|portál|portal)(?: \S+)? (?:používá|využívá|používa|využíva)|tyto (?:webové )?stránky (?:používají|využívají)",
        r"cookies?",
        CS,
        hits=(
            "Používáme soubory cookies ke zlepšení služeb.",
            "Tento web používá cookies.",
            "Používame súbory cookies na zlepšenie služieb.",
            "Táto stránka používa cookies.",
        ),
        misses=(
            "Na cookies používá máslo.",
            "Soud zakázal používání cookies bez souhlasu.",
            "Google využívá cookies ke sledování uživatelů, tvrdí žaloba.",
            "Souhlas s cookies obtěžuje polovinu lidí.",
            "Kaviareň používa cookies s čokoládou ako darček.",
        ),
        words="cookies cookie",
    ),
    _cookies(
        "hr sr bs",
        r"(?=.*(?:stranic|sajt|iskustv|privatnost|cookies|\bweb|postavk))(?:koristimo|upotrebljavamo|(?:ova|naša) (?:\S+ )?stranica(?: \S+)? koristi|(?:ovaj|naš) (?:\S+ )?(?:sajt|portal)(?: \S+)? koristi)",
        r"kolačić\w+|cookies",
        HR,
        hits=("Koristimo kolačiće kako bismo poboljšali stranicu.", "Ova stranica koristi kolačiće (cookies)."),
        misses=(
            "Za kolačiće koristi maslac.",
            "Koristimo kolačiće s bademima i maslac.",
            "Sud je zabranio korištenje kolačića bez privole.",
            "Google koristi kolačiće za praćenje korisnika, tvrdi tužba.",
        ),
        words="kolačiće kolačića cookies kolačićima",
    ),
    _cookies(
        "el",
        r"χρησιμοποιούμε|(?:αυτόσ ο|αυτή η) (?:ιστότοποσ|ιστοσελίδα|σελίδα)(?: \S+)? χρησιμοποιεί|(?:ο ιστότοπόσ|η ιστοσελίδα|το site|ο ιστότοποσ) μασ(?: \S+)? χρησιμοποιεί",
        r"cookies",
        EL,
        hits=("Χρησιμοποιούμε cookies για να βελτιώσουμε την εμπειρία σας.", "Αυτός ο ιστότοπος χρησιμοποιεί cookies."),
        misses=(
            "Τα cookies με βούτυρο αρέσουν στα παιδιά.",
            "Το δικαστήριο απαγόρευσε τη χρήση των cookies χωρίς συγκατάθεση.",
            "Η Google χρησιμοποιεί cookies για να παρακολουθεί τους χρήστες, λέει η αγωγή.",
        ),
        words="cookies cookies.",
    ),
    Row(
        "ART105",
        "tr",
        "regex",
        r"(?:.{0,160}\b)?(?:sitemiz\w*|bu (?:web |internet )?site\w*)\b.{0,100}\bçerez\w*\b.{0,60}\b(?:kullan\w+|politika\w+|tercih\w+|kabul|yerleştir\w+)\b.{0,260}"
        r"|(?:.{0,200}\b)?çerez(?:ler|leri|lerin)?\b.{0,80}\b(?:kullanıyoruz|kullanmaktayız|kullanmamız\w*|konumlandır\w+|kabul (?:etmiş|ediyorsunuz|edersiniz))\b.{0,260}",
        guards=not_told(TR),
        hits=("Sitemizde çerezler kullanılmaktadır.", "Size daha iyi hizmet sunmak için çerez kullanıyoruz."),
        misses=(
            "Misafirlere çerez ikram edildi.",
            "Google'ın çerez kullanımı mahkemelik oldu.",
            "Misafirler çerez yerken tabak kullanmadı.",
            "Kurul, çerez politikası nedeniyle şirkete ceza kesti.",
            "Çerezler kabul edilmeden site açılmıyor, diyor uzman.",
        ),
        words="çerez çerezler çerezleri çerezlerin",
        longest=500,
    ),
    _cookies(
        "ar",
        r"نستخدم|(?:يستخدم|يستعمل) (?:هذا الموقع|موقعنا)|هذا الموقع يستخدم",
        r"ب?ملفات تعريف الارتباط|الكوكيز",
        AR,
        hits=("نستخدم ملفات تعريف الارتباط لتحسين تجربتك.", "يستخدم هذا الموقع ملفات تعريف الارتباط"),
        misses=(
            "فك الارتباط بين الملفين صعب.",
            "حظرت المحكمة استخدام ملفات تعريف الارتباط دون موافقة.",
            "غوغل تستخدم ملفات تعريف الارتباط لتتبع المستخدمين.",
        ),
        words="الارتباط الكوكيز",
    ),
    _cookies(
        "he",
        r"(?:אתר זה|האתר הזה|אתרנו|האתר שלנו) (?:משתמש|עושה שימוש)|(?:אנו|אנחנו) (?:משתמשים|עושים שימוש)",
        r"ב-?cookies|cookies|בעוגיות|קובצי עוגיות|בקובצי \S+",
        HE,
        hits=("אתר זה משתמש בעוגיות (Cookies).", "אנו משתמשים ב-cookies כדי לשפר את השירות"),
        misses=(
            "עוגיות חמאה עם תה.",
            "בית המשפט אסר שימוש ב-cookies ללא הסכמה.",
            "גוגל משתמשת ב-cookies כדי לעקוב, נטען בתביעה.",
            "האתר משתמש בעוגיות, אמר המומחה.",
        ),
        words="cookies ב-cookies עוגיות בעוגיות",
    ),
    Row(
        "ART105",
        "hi mr",
        "regex",
        r"(?=.*(?:साइट|अनुभव|सेवा|आपके|नीति))(?:.{0,60}\s)?(?:हम|यह (?:वेब)?साइट|यह वेबसाइट|हमारी (?:वेब)?साइट|आप)(?= ).{0,120}(?:कुकीज़|कुकीज|कुकी) .{0,60}(?:उपयोग|इस्तेमाल|प्रयोग|सहमत|स्वीकार).{0,200}",
        guards=rf"(?!.*{HI})",
        hits=("हम आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करते हैं।", "यह वेबसाइट कुकीज का उपयोग करती है"),
        misses=(
            "दादी की कुकीज़ सबको पसंद हैं।",
            "गूगल कुकीज़ का उपयोग कर लोगों पर नजर रखता है, याचिका में कहा गया।",
            "अदालत ने कुकीज़ के इस्तेमाल पर रोक लगाई।",
            "दादी कुकीज़ में मक्खन का इस्तेमाल करती हैं।",
        ),
        words="कुकीज़ कुकीज कुकी",
        longest=500,
    ),
    _cookies(
        "id ms",
        r"kami (?:juga )?menggunakan|(?:situs|website|laman)(?: web)? (?:ini|kami) menggunakan",
        r"cookies?",
        ID,
        hits=("Situs ini menggunakan cookie untuk meningkatkan pengalaman Anda.", "Kami menggunakan cookies"),
        misses=(
            "Cookies cokelat buatan nenek laris.",
            "Pengadilan melarang penggunaan cookie tanpa izin.",
            "Google menggunakan cookie untuk melacak pengguna, menurut gugatan.",
            "Toko itu menggunakan cookies cokelat sebagai hadiah.",
        ),
        words="cookie cookies",
    ),
    _cookies(
        "vi",
        r"(?:trang web|website) (?:này|của chúng tôi)(?: \S+)? sử dụng|chúng tôi(?: \S+)? sử dụng",
        r"cookies?",
        VI,
        hits=("Trang web này sử dụng cookie để cải thiện trải nghiệm của bạn.", "Chúng tôi sử dụng cookie"),
        misses=(
            "Bánh cookie bơ rất ngon.",
            "Tòa án cấm sử dụng cookie khi chưa được đồng ý.",
            "Google sử dụng cookie để theo dõi người dùng, đơn kiện nêu.",
        ),
        words="cookie cookies",
    ),
    Row(
        "ART105",
        "zh",
        "regex",
        r"(?=.*(?:网站|網站|本站|本网|本網|体验|體驗|服务|服務|浏览|瀏覽|隐私|隱私))(?:.{0,60}[，。,. ])?(?:为了.{0,40}|為了.{0,40})?(?:我们|我們|本网站|本網站|本站|本网|本網|此网站|此網站|您|继续浏览.{0,20}|繼續瀏覽.{0,20})[^。]{0,40}(?:使用|接受|同意|启用|啟用).{0,20} ?cookies?(?![a-z]).{0,260}",
        guards=rf"(?!.*{ZH})",
        hits=("我们使用 Cookie 来改善您的体验。", "本網站使用 cookies 以提升服務"),
        misses=("黄油 cookie 很好吃。", "法院认定该公司未经用户同意使用cookie收集信息。", "谷歌宣布继续使用 Cookie 追踪用户。", "面包师使用 cookie 做装饰。"),
        words="cookie cookies",
        longest=400,
    ),
    _rights(
        "ru",
        r"все права (?:на (?:материалы|публикации|тексты|сайт|контент|изображения|фотографии)(?: \S+){0,5} )?(?:защищены|сохранены)(?: и охраняются законом)?",
        r"(?:полная |частичная )?(?:или частичная )?перепечатка (?:материалов )?(?:возможна|разрешена|допускается|запрещена) (?:только |лишь )?(?:с|без)(?: \S+){0,2}? (?:разрешени|согласи)\w+ (?:редакции|правообладател\w+)|(?:при |любо[ейм]\w* )?(?:полно[ем]\w* |частично[ем]\w* |полное |любое )?(?:или частично[ем]\w* )?(?:перепечатк\w+|использовани\w+|цитировани\w+|копировани\w+|воспроизведени\w+)"
        r"(?:,? (?:и|или) \w+)? (?:\w+ ){0,3}?(?:(?:материалов|материала|текстов|информации|публикаций|контента|статей|новостей|фотографий) (?:с )?(?:сайта|портала|издания|ресурса|редакции|агентства|газеты|журнала|\S+\.\w+)"
        r"|материалов(?= (?:без|только|возможн|допуска|разреш|запрещ|ссылка|гиперссылка|обязательн|в любо))(?=.*(?:ссылк|редакци|правообладател|сайт)))\b.{0,160}\b(?:ссылк\w+|разрешени\w+|согласи\w+|запрещен\w+|запрещается|гиперссылк\w+)\b",
        RU,
        hits=(
            "© Пример. Все права защищены.",
            "При использовании материалов ссылка на сайт обязательна.",
            "Перепечатка материалов только с письменного разрешения редакции.",
            "Использование информации с сайта без согласия редакции запрещено.",
        ),
        misses=(
            "Использование воды ограничили.",
            "Использование пиротехники на стадионе запрещено.",
            "Использование лекарства возможно только по согласию врача.",
            "Все права на песню защищены, заявил адвокат.",
            "Копирование мастеров было школой.",
            "Перепечатка чужих текстов без ссылки стала обычным делом.",
        ),
        words="защищены перепечатка перепечатке использовании цитировании копировании использование копирование воспроизведение",
    ),
    _rights(
        "uk",
        r"(?:всі|усі) права (?:на (?:матеріали|публікації|тексти|сайт)(?: \S+){0,5} )?захищен[іо]",
        r"(?:при |у разі |будь-як\w+ )?(?:повн\w+ |частков\w+ )?(?:або часткове )?(?:передрук\w*|використанн\w+|цитуванн\w+|копіюванн\w+|відтворенн\w+)(?:,? (?:і|та|або|чи) \w+)? (?:\w+ ){0,3}?"
        r"(?:(?:матеріал\w+|текст\w+|інформації|публікацій|контенту|статей|новин|фото) (?:з |із )?(?:сайту|порталу|видання|ресурсу|редакції|агентства|газети|\S+\.\w+)|матеріалів(?= (?:без|тільки|лише|можлив|дозвол|заборон|посилання|гіперпосилання|обов))(?=.*(?:посиланн|редакці|правовласник|сайт)))\b.{0,160}\b"
        r"(?:посиланн\w+|дозвол\w+|згод\w+|заборонен\w+|гіперпосиланн\w+)\b",
        UK,
        hits=("© Приклад. Усі права захищено.", "При використанні матеріалів посилання на сайт обов'язкове."),
        misses=(
            "Використання води обмежили.",
            "Використання піротехніки в місті заборонено.",
            "Копіювання паспорта без згоди власника карається штрафом.",
            "Усі права на пісню захищено, заявив адвокат.",
        ),
        words="захищені захищено використання використанні передрук передруку копіювання цитуванні відтворення",
    ),
    _rights(
        "bg",
        r"всички права (?:са )?запазени",
        r"(?:използването|възпроизвеждането|позоваването|препечатването|копирането)\b (?:\S+ ){0,4}?(?:съдържанието(?: на (?:този сайт|сайта|нашия|страницата))?(?= без| е | в | и )|публикациите|материали\w* (?:от|на) (?:сайта|нашия|изданието|\S+\.\w+))(?!\w).{0,120}\b(?:разрешение|съгласие|забранен\w+|задължителн\w+)\b",
        BG,
        hits=("© Пример. Всички права запазени.", "Използването на съдържанието без разрешение е забранено."),
        misses=(
            "Използването на вода бе ограничено.",
            "Използването на пиротехника на стадиона е забранено.",
            "Използването на зимни гуми е задължително от 15 ноември.",
            "Всички права са запазени за наследниците, каза адвокатът.",
        ),
        words="запазени позоваване използването възпроизвеждането",
    ),
    _rights(
        "pl",
        r"(?:wszelkie|wszystkie) prawa (?:są )?zastrzeżone",
        r"materiał chroniony praw\w+ autorski\w+|(?:dalsze |jakiekolwiek )?(?:kopiowanie|rozpowszechnianie|powielanie)(?:,? (?:i|lub|oraz) \w+)? (?:\S+ ){0,3}?(?:artykuł\w+|materiał\w+|tekst\w+|treści|serwisu)\b.{0,80}\bzgod[ąy] (?:\S+ )?(?:wydawcy|redakcji)\b(?=.*zabronion|(?<=zgodą wydawcy)|(?<=zgodą redakcji))",
        PL,
        hits=(
            "© Przykład. Wszelkie prawa zastrzeżone.",
            "Materiał chroniony prawem autorskim. Dalsze rozpowszechnianie za zgodą wydawcy.",
            "Kopiowanie artykułów bez zgody wydawcy jest zabronione.",
        ),
        misses=(
            "Kopiowanie mistrzów było kiedyś nauką.",
            "Kopiowanie dowodu osobistego jest zabronione, przypomina urząd.",
            "Rozpowszechnianie wizerunku wymaga zgody.",
            "Wszelkie prawa są zastrzeżone dla rodziny, mówi notariusz.",
        ),
        words="zastrzeżone rozpowszechnianie kopiowanie chroniony",
    ),
    _rights(
        "cs sk",
        r"(?:všechna|autorská|všetky|autorské) práva (?:jsou |sú )?vyhrazena|(?:všetky|autorské) práva (?:sú )?vyhradené",
        r"(?:jakékoliv? |akékoľvek |další |ďalšie )?(?:užití|použití|šíření|kopírování|publikování|přebírání|publikovanie|šírenie|publikování či další šíření|publikování nebo další šíření|publikovanie alebo ďalšie šírenie)(?: \S+){0,3}? "
        r"(?:obsahu|článků|článkov|zpráv ze? \S+|správ zo? \S+|stránek|serveru)\b.{0,100}\bbez .{0,40}(?:souhlasu|súhlasu)\b(?=.*(?:zakáz[aá]n|nepovol|\W*$))",
        CS,
        hits=(
            "© Příklad. Všechna práva vyhrazena.",
            "Publikování či další šíření obsahu je bez souhlasu zakázáno.",
            "© Príklad. Všetky práva vyhradené.",
        ),
        misses=(
            "Šíření nákazy se zpomalilo.",
            "Šíření poplašné zprávy je zakázáno.",
            "Publikování průzkumů tři dny před volbami je zakázáno.",
            "Všechna práva jsou vyhrazena šlechtě, psalo se tehdy.",
            "Ďalšie šírenie vírusu bez súhlasu hygieny nezastavíme.",
        ),
        words="vyhrazena vyhradené šíření publikování šírenie kopírování přebírání",
    ),
    _rights(
        "hr sr bs tr fa he",
        r"sva prava (?:su )?(?:pridržana|zadržana)|(?:tüm|her|bütün) (?:türlü )?hak(?:ları|kı) saklıdır|(?:כל הזכויות שמורות)(?: ל\S{2,24}(?: \S{2,16})?(?=\W*$))?",
        r"(?:.{0,160}\b(?:içerik\w*|haber\w*|site\w*)\b.{0,80}) (?:tüm|her|bütün) (?:türlü )?hak(?:ları|kı)(?: .{0,60})? saklıdır|(?:.{0,200}\b)?(?:kaynak gösterilmeden|link verilmeden)\b.{0,80}\b(?:kullanılamaz|kopyalanamaz|yayımlanamaz|yayınlanamaz|alıntılanamaz)(?=\W*$)"
        r"|(?:.{0,200}\b)?(?:içerik\w*|haberler\w*|yazılar\w*|materyal\w*|sitemiz\w*)\b.{0,80}\bizin(?:siz| alınmadan)\b.{0,80}\b(?:kullanılamaz|kopyalanamaz|yayımlanamaz|yayınlanamaz|alıntılanamaz)"
        r"|.{0,30}(?:تمامی|تمام|کلیه|همه)(?: \S+){0,2} حقوق(?: \S+){0,5}? (?:سایت|پایگاه|وب\S*|خبرگزاری|پرتال|پورتال|روزنامه|مطالب)\b.{0,80} محفوظ (?:است|می‌باشد|می باشد)|(?:استفاده|بازنشر|نقل|کپی|انتشار|درج)(?: \S+){0,3}? (?:مطالب|محتوا|محتوای|اخبار|خبرها)\b.{0,60}با ذکر منبع (?:بلامانع|آزاد|مجاز) است",
        rf"{HR}|{TR}|{FA}|{HE}",
        hits=(
            "© Primjer. Sva prava pridržana.",
            "© Örnek. Tüm hakları saklıdır.",
            "İçerikler izinsiz kopyalanamaz, kaynak gösterilmeden kullanılamaz.",
            "کلیه حقوق این سایت برای نمونه محفوظ است.",
            "استفاده از مطالب با ذکر منبع بلامانع است",
            "© דוגמה. כל הזכויות שמורות. 2023",
        ),
        misses=(
            "Voda je zadržana branom.",
            "Sva prava su zadržana za nasljednike, kaže odvjetnik.",
            "Bu silah izinsiz kullanılamaz, dedi vali.",
            "Drone izinsiz kullanılamaz.",
            "Tüm hakları ailede saklıdır, dedi avukat.",
            "تمام حقوق قانونی متهم محفوظ است، وکیل گفت.",
            "همه این حقوق برای مردم محفوظ است.",
            "ביצים שמורות במקרר.",
            "כל הזכויות שמורות ליורשים, אמר עורך הדין.",
        ),
        words=(
            "pridržana zadržana saklıdır kullanılamaz kopyalanamaz yayımlanamaz alıntılanamaz yayınlanamaz محفوظ بلامانع שמורות שמורות."
        ),
    ),
    _rights(
        "ar",
        r"(?:جميع|كل|كافة) (?:حقوق (?:النشر|الطبع|الملكية|الموقع)(?: \S+){0,3}|الحقوق) محفوظة(?: (?:لموقع|لصحيفة|لجريدة|لوكالة|لشبكة|لقناة|لمؤسسة|لدى)(?: \S+){1,4}(?=\W*$|\W*[\d©]))?",
        r"(?:يحظر|يمنع) (?:نسخ|إعادة نشر) (?:محتوى|محتويات) (?:هذا )?الموقع(?! \w)",
        AR,
        hits=("جميع الحقوق محفوظة © مثال 2023", "جميع الحقوق محفوظة لموقع مثال 2023"),
        misses=(
            "الذاكرة محفوظة في الصور.",
            "جميع الحقوق محفوظة للورثة، قال المحامي.",
            "كل حقوق العمال محفوظة، قال الوزير.",
            "جميع حقوق الموظفين محفوظة بموجب القانون.",
        ),
        words="محفوظة محفوظة. يحظر يمنع",
    ),
    _rights(
        "id ms",
        r"(?:segala )?hak ?cipta (?:©? ?\d{4} |seluruh \S+ )?(?:dilindungi|terpelihara)(?: (?:oleh )?undang-undang)?",
        r"dilarang (?:keras )?(?:mengutip|menyalin|memproduksi ulang|mengambil (?:(?:dan|dan/atau|/|atau) \w+|konten)|melakukan crawling)\b.{0,120}(?:\b(?:artikel|konten|situs)\b|menayangkan ulang|crawling|tanpa (?:seizin|izin))",
        ID,
        hits=("© 2023 Contoh. Hak cipta dilindungi.", "Dilarang mengambil dan menayangkan ulang tanpa izin."),
        misses=(
            "Dilarang merokok di stasiun.",
            "Dilarang mengambil ikan di sungai itu hingga Juni.",
            "Dilarang keras mengambil air tanah tanpa izin.",
            "Dilarang menyebarkan hoaks, polisi mengingatkan warga.",
            "Hak cipta lagu itu dilindungi undang-undang, kata pengacara.",
        ),
        words="dilarang cipta dilindungi terpelihara",
    ),
    _rights(
        "vi",
        r"mọi quyền được bảo lưu",
        r"(?:©.{0,60})?(?:\S+ ){0,8}?giữ bản quyền (?:nội dung|trên (?:website|trang))|bản quyền thuộc về (?:báo|tạp chí|website|trang tin|tòa soạn|\S+\.(?:vn|com|net|org))(?: [^\s,]+){0,8}(?=\W*$)"
        r"|(?:.{0,60} )?không được sao chép (?:dưới mọi hình thức|khi chưa .{0,60}(?:báo|tòa soạn|ban biên tập))",
        VI,
        hits=("© Ví dụ giữ bản quyền nội dung trên website này.", "Bản quyền thuộc về Báo Ví Dụ"),
        misses=(
            "Bản quyền bài hát bị tranh chấp.",
            "VTV giữ bản quyền phát sóng giải đấu năm nay.",
            "Bản quyền thuộc về gia đình nhạc sĩ, tòa tuyên.",
            "Tài liệu mật không được sao chép, ông nhấn mạnh.",
        ),
        words="quyền chép",
    ),
    Row(
        "ART110",
        "ko",
        "regex",
        r"(?:.{0,140}무단 ?(?:전재|복제|배포)[^가-힣]{0,4}(?:및 |및|와 |또는 )?(?:무단 ?)?(?:재배포|수집).{0,40}(?:금지|금합니다|불허)(?:합니다|됩니다)?\W*"
        r"|.{0,140}(?:©|ⓒ|\(c\)).{0,100}(?:무단|재배포).{0,20}(?:금지|금합니다|불허).{0,40}|[<\[(]? ?저작권자.{0,3}(?:\(c\)|©|ⓒ).{0,120})",
        guards=rf"(?!.*{KO})",
        hits=("<저작권자(c) 예시뉴스, 무단 전재-재배포 금지>", "[ⓒ 예시신문 & example.com, 무단전재 및 재배포 금지]"),
        misses=(
            "저작권자 협회가 소송을 냈다.",
            "그는 재배포 의혹을 부인했다.",
            "법원은 무단 복제를 금지했다.",
            "법원, 게임 무단 복제 금지 판결",
            "재배포 금지 가처분 신청이 기각됐다.",
            "무단복제 금지법이 국회를 통과했다.",
        ),
        words="무단전재 무단 저작권자 저작권자(c) 저작권자© 저작권자ⓒ 재배포 [저작권자 <저작권자 금지> 금지] 재배포금지>",
        longest=260,
    ),
)  # fmt: skip
