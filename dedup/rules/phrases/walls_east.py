"""ART104 to ART106 small print of forms, of walls and of reports of errors: languages of Europe's east, and of Asia."""

from __future__ import annotations

from dedup.rules.phrases.told_east import AR, BG, CS, EL, FA, HE, ID, PL, RU, TR, UK, VI
from dedup.rules.row import Row


def _agreement(
    languages: str,
    opening: str,
    agreeing: str,
    terms: str,
    said: str,
    *,
    hits: tuple[str, ...],
    misses: tuple[str, ...],
    words: str,
) -> Row:
    """What a form says above its button: words that open a line, words of agreeing, and what is agreed to."""
    text = rf"\*?\W{{0,2}}(?:{opening})(?!\w)[^\x22“”„]{{0,120}}?(?:{agreeing})(?!\w)[^\x22“”„]{{0,120}}?(?:{terms})(?!\w*,? (?:котор|по котор|яки|któr|jaki|yang tak|mà |لا |שאי))[^\x22“”„]{{0,240}}"
    guards = rf"(?!.*(?:{said}))"
    return Row("ART104", languages, "regex", text, hits=hits, misses=misses, words=words, longest=420, guards=guards)


ROWS: tuple[Row, ...] = (
    _agreement(
        "pl cs sk",
        r"zapisując się|klikając(?: \S+)?|podając (?:swój |adres )?(?:\S+ )?e-?mail\w*|wysyłając (?:formularz|zgłoszenie|komentarz)|rejestrując się(?=,| w serwisie| na (?:portalu|stronie))|odesláním(?: formuláře)?|přihlášením(?= souhlas| k odběru| se k odběru| vyjadř| berete)|kliknutím(?: na tlačítko)?|vyplněním|registrací(?= souhlas| na | a )|odoslaním(?: formulára)?|prihlásením(?= súhlas| na odber| sa )|registráciou(?= súhlas| na | a )",
        r"akceptuj\w+|wyraża(?:m|sz)|zgadza(?:m|sz)|oświadcza(?:m|sz)|souhlas\w*|súhlas\w*|berete na vědomí|potvrdzujete|potvrzujete",
        r"regulamin|polityk|przetwarzan|marketingow|informacji handlow|newsletter|podmínk|podmienk|zpracován|spracovan|osobních údaj|osobných údaj|zásad",
        rf"{PL}|{CS}",
        hits=(
            "Zapisując się na newsletter, akceptujesz regulamin serwisu.",
            "Odesláním souhlasíte se zpracováním osobních údajů.",
            "Prihlásením súhlasíte s podmienkami.",
        ),
        misses=(
            "Podając rękę, uśmiechnął się.",
            "Kliknutím prstů utišil sál.",
            "Registráciou prešlo sto ľudí.",
            "Klikając w link, zgadzasz się na kradzież, ostrzega ekspert.",
            "Registrací vozidla souhlasíte s poplatkem.",
            "Wysyłając syna na wojnę, oświadczam, że jestem dumny, mówił.",
        ),
        words="^zapisując ^klikając ^podając ^wysyłając ^rejestrując ^odesláním ^přihlášením ^kliknutím ^vyplněním ^registrací ^odoslaním ^prihlásením ^registráciou",
    ),
    _agreement(
        "ru uk bg",
        r"(?:нажимая|подписываясь|отправляя (?:форму|сообщение|заявку|комментарий|данные|свой|свои|e-mail|email)|регистрируясь(?= на (?:нашем )?сайте,|,)|оставляя (?:свой|свои|заявку|комментарий|e-mail|email)|заполняя (?:форму|анкету)|натискаючи|підписуючись|надсилаючи (?:форму|свій|свої|дані)|реєструючись"
        r"|с абонирането|с натискането|с регистрацията)",
        r"вы (?:соглашаетесь|да[её]те|принимаете|подтверждаете)|я (?:соглашаюсь|даю|принимаю)|погоджу\w+|да[єю]те? згоду|приймаєте|приемате|се съгласявате",
        r"политик\w+ (?:конфиденциальности|обработки|в отношении)|услови\w+|пользовательск|обработк\w+ (?:\S+ )?(?:персональн|данных)|персональн|рассылк|политик\w+ приватн|політик|умов|обробк\w+ (?:\S+ )?даних|общите условия|условия за ползване|политиката (?:за|ни)|личните данни",
        rf"{RU}|{UK}|{BG}",
        hits=(
            "Нажимая на кнопку, вы соглашаетесь с политикой конфиденциальности.",
            "Підписуючись, ви погоджуєтеся з умовами.",
            "С абонирането си приемате общите условия.",
        ),
        misses=(
            "Нажимая на газ, он не заметил пешехода.",
            "Надсилаючи зброю, союзники поспішали.",
            "Отправляя войска, царь медлил.",
            "Нажимая на кнопку, вы соглашаетесь отдать деньги мошенникам.",
            "Отправляя детей в лагерь, вы принимаете условия лагеря.",
            "Натискаючи на посилання, ви даєте згоду шахраям, каже кіберполіція.",
            "С натискането на бутона приемате риска, каза експертът.",
        ),
        words="^подписываясь, ^підписуючись, ^регистрируясь, ^реєструючись, ^нажимая ^подписываясь ^отправляя ^регистрируясь ^оставляя ^заполняя ^натискаючи ^підписуючись ^надсилаючи ^реєструючись абонирането натискането регистрацията",
    ),
    _agreement(
        "el tr id vi",
        r"με την (?:εγγραφή σασ|εγγραφή|υποβολή)|κάνοντασ (?:εγγραφή|κλικ)|(?:\S+ ){0,3}(?:abone|kayıt) olarak|kaydolarak|dengan (?:mendaftar|berlangganan|mengklik|mengisi)|bằng (?:cách|việc) (?:đăng ký|nhấp|gửi)",
        r"αποδέχε\w+|συμφωνείτε|συναινείτε|kabul e(?:tmiş|der)\w*|onaylıyor\w*|menyetujui|setuju|đồng ý|kullanım koşullarını|koşullarını|politikasını",
        r"όρουσ|όρων|απορρήτου|προσωπικών|kabul e|koşul|şart|politika|kvkk|sözleşme|aydınlatma|ketentuan|kebijakan|syarat|điều khoản|chính sách|quy định",
        rf"{EL}|{TR}|{ID}|{VI}",
        hits=(
            "Με την εγγραφή σας αποδέχεστε τους όρους χρήσης.",
            "Abone olarak kullanım koşullarını kabul etmiş olursunuz.",
            "Dengan mendaftar, Anda menyetujui ketentuan kami.",
            "Bằng việc đăng ký, bạn đồng ý với điều khoản sử dụng.",
        ),
        misses=(
            "Με την εγγραφή του έληξε η υπόθεση.",
            "Kayıt olarak kalan tek belge yandı.",
            "Dengan mendaftar ia lolos.",
            "Bằng cách gửi thư, ông kết thúc.",
            "Με την υποβολή του φακέλου συμφωνείτε με τους όρους, εξηγεί ο δικηγόρος.",
            "Abone olarak gittiği spor salonunda ölen gencin ailesi davayı kabul etti.",
            "Dengan mengisi formulir, warga menyetujui ganti rugi.",
            "Bằng việc gửi thư, hai bên đồng ý ngừng bắn.",
        ),
        words="^με ^κάνοντας olarak olarak, ^kaydolarak, ^kaydolarak ^dengan ^bằng",
    ),
    _agreement(
        "ar he fa",
        r"(?:بالضغط على (?:زر|إرسال|اشتر\S*|تسجيل|متابعة)|باشتراكك|بتسجيلك|عند (?:الاشتراك|التسجيل)(?=،? (?:أنت|فإنك|فأنت|توافق على))|بالتسجيل|بالاشتراك|بإدخال بريدك)|(?:ב(?:הרשמה|לחיצה|הרשמתך|שליחת))|با (?:ثبت|عضویت)",
        r"(?:أنت |فإنك |فأنت )?توافق|أوافق|תקר |מאשר\w*|מסכימ\w*|מסכים|הנך|موافقت|می ?پذیرید",
        r"سياسة|شروط|الأحكام|تلقي|תקנון|תנאי|דיוור|מדיניות|תוכן שיווקי|قوانین|شرایط استفاده|حریم خصوصی|مقررات سایت",
        rf"{AR}|{HE}|{FA}",
        hits=("بالضغط على زر الاشتراك أنت توافق على سياسة الخصوصية", "בהרשמה אני מאשר קבלת דיוור"),
        misses=(
            "بالضغط على الحكومة نالوا حقوقهم",
            "בלחיצה על ההדק נגמר הכול",
            "عند التسجيل في المدرسة توافق الوزارة على المنحة.",
            "با عضویت ایران در پیمان موافقت شد.",
            "با ثبت نام موافقت شد، وزیر گفت.",
            "בהרשמה לבית הספר הנך מתחייב לשלם, אמר המנהל.",
        ),
        words="^بالضغط ^باشتراكك ^بتسجيلك ^عند ^بالتسجيل ^بالاشتراك ^بإدخال ^בהרשמה ^בלחיצה ^בהרשמתך ^בשליחת ^با",
    ),
    Row(
        "ART104",
        "pl cs sk ru uk tr",
        "regex",
        r"(?:w każdej chwili (?:możesz|można) (?:zrezygnować z (?:subskrypcji|newslettera|otrzymywania)|się wypisać|wypisać się)|(?:odhlásit|odhlásiť) s[ea] (?:z odběru |z odberu )?(?:můžete|môžete) (?:kdykoliv?|kedykoľvek)(?=\W*$)"
        r"|вы (?:можете|сможете) (?:в любой момент )?отписаться(?: от рассылки| в любой момент| в любое время)?(?=\W*$)|ви можете (?:будь-коли )?відписатися(?: від розсилки| у будь-який час| будь-коли)?(?=\W*$)|(?:istediğiniz|dilediğiniz) zaman (?:abonelikten çık|aboneliğinizi iptal|üyelikten çık)\w*(?: \S+){0,3})\W*(?:[^\x22“”„]{0,100})"
        r"|(?:спасибо за подписку|вы (?:успешно )?подписа(?:лись|ны)(?: на (?:рассылку|обновления|новости))?|подписка (?:успешно )?оформлена(?=\W*$)|дякуємо за підписку|ви (?:успішно )?підписа(?:лися|ні)(?: на розсилку)?)(?:[!.].{0,120})?"
        r"|dziękujemy za (?:zapisanie się|zapisanie się (?:do|na) (?:nasz\w* )?newsletter\w*|subskrypcję(?: newslettera)?|rejestrację)(?:[!.].{0,120})?|děkujeme za (?:přihlášení(?: k odběru(?: newsletteru)?)?|registraci|odběr)(?:[!.].{0,120})?|ďakujeme za (?:prihlásenie|registráciu|odber)(?:[!.].{0,120})?"
        r"|(?:abone olduğunuz|kaydolduğunuz) için teşekkür\w*(?: ederiz)?(?:[!.].{0,80})?|aboneliğiniz (?:için teşekkür|başarıyla)\w*.{0,60}",
        guards=rf"(?!.*(?:{RU}|{UK}|{PL}|{CS}|{TR}))",
        hits=(
            "Вы можете отписаться в любой момент.",
            "Спасибо за подписку!",
            "W każdej chwili możesz się wypisać.",
            "Děkujeme za registraci. Potvrďte ji prosím v e-mailu.",
        ),
        misses=(
            "Вы можете отказаться, сказал он.",
            "Подписка на газеты упала вдвое.",
            "Вы можете отписаться от рассылки, но мошенники найдут вас снова.",
            "Спасибо за подписку под петицией, сказала она.",
            "Вы подписались под этими словами, напомнил судья.",
            "W każdej chwili można zrezygnować z udziału w badaniu.",
            "Dziękujemy za zapisanie się do szkoły, powiedział dyrektor.",
            "Děkujeme za registraci vozidla v našem městě.",
            "Odhlásit se můžete kdykoli, řekl trenér.",
        ),
        words=(
            "zrezygnować wypisać odhlásit odhlásiť отписаться відписатися abonelikten aboneliğinizi üyelikten ^dziękujemy ^děkujeme ^ďakujeme"
            " ^спасибо ^вы_подписаны ^вы_подписались ^вы_успешно ^подписка ^дякуємо ^ви_підписані ^ви_підписалися ^ви_успішно ^abone ^kaydolduğunuz ^aboneliğiniz"
        ),
        longest=260,
    ),
    Row(
        "ART105",
        "ru",
        "regex",
        r"(?:(?:этот |данный |полный |полная )?(?:материал|статья|текст|версия|публикация|полный текст|доступ к (?:материалу|статье|тексту))(?: \S+){0,3}? (?:только|исключительно) (?:для |по )?(?:\S+ )?(?:подписчик\w+|подписке)(?:[.!]|[.!] (?:войдите|оформите|подпи|авториз|уже).{0,120})?"
        r"|(?:чтобы|для)(?: \S+){0,4}? (?:комментари\w+|комментировани\w+|комментировать|дочитать|читать (?:дальше|далее|полностью|статью|материал)),? (?:вам )?(?:необходимо|нужно|надо|войдите|авторизуйтесь|зарегистрируйтесь|оформите подписку)\b.{0,60}"
        r"|(?:войдите|авторизуйтесь|зарегистрируйтесь)(?: или \S+| на сайт\w?| в аккаунт)?,? чтобы (?:оставить комментарий|оставлять комментарии|комментировать|читать (?:дальше|далее|полностью)|продолжить чтение|начать общение)\W*)",
        guards=rf"(?!.*(?:{RU}))",
        hits=(
            "Материал доступен только подписчикам.",
            "Для отправки комментариев необходимо войти или зарегистрироваться",
            "Войдите, чтобы оставить комментарий",
        ),
        misses=(
            "Для победы нужно войти в историю команды раньше срока, сказал бы тренер.",
            "Газета потеряла тысячу подписчиков.",
            "Чтобы получить выплату, необходимо зарегистрироваться на портале до 1 июня.",
            "Материал доступен только подписчикам, и это убивает газету.",
            "Этот матч можно посмотреть только по подписке, и болельщики возмущены.",
            "Чтобы комментировать матчи, он выучил испанский.",
        ),
        words="подписчиков подписчикам подписке авторизуйтесь войдите зарегистрируйтесь авторизоваться зарегистрироваться войти",
        longest=260,
    ),
    Row(
        "ART105",
        "pl",
        "regex",
        r"(?:(?:ten|ta|dalsza|pełna|cały)? ?(?:artykuł|treść|tekst|materiał|część (?:artykułu|tekstu)|wersja artykułu)(?: \S+){0,4}? (?:tylko|wyłącznie) dla (?:\S+ )?(?:subskrybentów|prenumeratorów|zalogowanych)(?: użytkowników)?(?:[.!]|[.!] (?:zaloguj|wykup|kup|masz|dołącz|zostań|subskryb).{0,140})?"
        r"|(?:musisz być zalogowan\w+|zaloguj się(?: lub \S+ \S+)?),? (?:aby|żeby|by) (?:(?:dodać|dodawać|napisać|zostawić) (?:komentarz|opini)\w*|czytać dalej|przeczytać (?:cały (?:artykuł|tekst)|dalszą|ten (?:artykuł|tekst)|artykuł|całość)|skomentować|komentować).{0,80}"
        r"|aby (?:czytać dalej|przeczytać cały artykuł|dodać komentarz|skomentować)\b.{0,40}\b(?:zaloguj|wykup|kup|zalogowan)\w*.{0,80}|(?:czytaj [^.!?]{0,50}[.!?] )?(?:wykup|kup|aktywuj) (?:subskrypcję|dostęp|prenumeratę)(?: i (?:czytaj|zyskaj|ciesz)\b.{0,100}|, (?:aby|by|żeby) (?:czytać|przeczytać)\b.{0,80}|[!.]?)"
        r"|(?:zyskaj|uzyskaj|odblokuj) (?:nieograniczony |pełny )?dostęp do (?:\S+ ){0,2}(?:artykułów|treści|serwisu|tekstów|wydań)\b.{0,100}|masz już (?:subskrypcję|prenumeratę)\?.{0,60})",
        guards=rf"(?!.*(?:{PL}))",
        hits=(
            "Ten artykuł jest dostępny tylko dla subskrybentów.",
            "Musisz być zalogowany, aby dodać komentarz.",
            "Zaloguj się, aby czytać dalej",
        ),
        misses=(
            "Gazeta straciła tysiąc prenumeratorów.",
            "Dostęp do plaży zamknięto.",
            "Ten parking jest tylko dla prenumeratorów opery.",
            "Masz nieograniczony dostęp do plaży przez cały rok.",
            "Ta ustawa daje służbom pełny dostęp do danych.",
            "Chcesz kupić bilet? Zaloguj się, aby wybrać miejsce.",
        ),
        words="subskrybentów prenumeratorów zalogowanych zalogowany zalogowana zalogowanym zaloguj dostęp subskrypcję prenumeratę",
        longest=260,
    ),
    Row(
        "ART105",
        "cs",
        "regex",
        r"(?:(?:tento|celý|zbytek)? ?(?:článek|text|obsah|rozhovor|článku)(?: \S+){0,4}? (?:pouze|jen|výhradně) pro (?:\S+ )?předplatitele(?:[.!]|[.!] (?:přihlas|předpla|máte|získej|odemkn|pokud|chcete).{0,120})?"
        r"|(?:chcete-li|pro|abyste mohli|k)\b.{0,40}\b(?:článek|článku|komentáře|komentář|komentování|diskus\w+|diskuz\w+|přispívat|poslouchat)(?: poslouchat| číst| dočíst)?,? (?:přihlaste se|se (?:musíte |je nutné )?přihlásit|musíte být přihlášen\w*)[.!]?"
        r"|(?:musíte být přihlášen\w*|přihlaste se), abyste mohli (?:komentovat|diskutovat|číst|přidat|vkládat)\b.{0,60}|máte předplatné\? přihlaste se.{0,40})",
        guards=rf"(?!.*(?:{CS}))",
        hits=(
            "Tento článek je pouze pro předplatitele.",
            "Chcete-li článek poslouchat, přihlaste se",
            "Pro přidání komentáře se musíte přihlásit.",
        ),
        misses=(
            "Deník ztratil tisíc předplatitelů.",
            "Tento vlak je pouze pro předplatitele opery.",
            "Pro vstup do areálu se musíte přihlásit na vrátnici.",
            "Máte dítě v první třídě? Přihlaste se na kurz do pátku.",
            "Abyste získali dotaci, musíte se přihlásit do konce května.",
        ),
        words="předplatitele předplatné přihlášeni přihlaste přihlášen přihlásit",
        longest=260,
    ),
    Row(
        "ART106",
        "ru uk",
        "regex",
        r"(?:(?:если вы |якщо ви )?(?:нашли|заметили|обнаружили|увидели|знайшли|помітили|побачили|виявили)\b.{0,24}\b(?:ошибку|опечатку|неточность|помилку|одруківку)\b.{0,24}(?:\bctrl\b|\bвыделите\b|\bвиділіть\b|(?:сообщите|напишите) (?:об этом |о ней )?(?:нам|в редакцию|редакции)|повідомте (?:нам|редакці\w+)(?! про)|нажмите ctrl).{0,120}"
        r"|(?:выделите|виділіть)\b.{0,24}\b(?:ошибку|опечатку|фрагмент|текст|помилку)\b.{0,30}(?:\bctrl\b|мыш\w+|нажмите|натисніть).{0,100}|(?:нашли|заметили|знайшли|помітили) (?:ошибку|опечатку|помилку)(?: (?:в|у) (?:тексте|статье|новости|материале|тексті|статті|новині))?\?)",
        guards=rf"(?!.*(?:{RU}|{UK}))",
        hits=(
            "Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter.",
            "Заметили ошибку? Выделите её мышкой",
            "Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter.",
            "Знайшли помилку? Виділіть текст",
        ),
        misses=(
            "Врачи признали ошибку в суде.",
            "Если вы нашли ошибку в квитанции, обратитесь в управляющую компанию.",
            "Нашли ошибку? Учитель снизит балл.",
            "Лікарі визнали помилку в суді.",
            "Якщо ви знайшли помилку в декларації, подайте уточнення.",
            "Помітили помилку арбітра всі, крім нього.",
        ),
        words="ошибку опечатку неточность помилку одруківку",
        longest=260,
    ),
    Row(
        "ART106",
        "pl cs hr sr bg ru uk tr",
        "regex",
        r"[^.!?\x22“”„]{8,90}\((?:otwiera się w nowym oknie|otevře se v novém okně|otvara se u novom prozoru|отваря се в нов прозорец|открывается в новом окне|откроется в новом окне|відкривається у новому вікні|yeni pencerede açılır)\)?\W*"
        r"|kliknij,? (?:aby|żeby|by) (?:udostępnić|podzielić się|wydrukować) (?:to )?(?:na|w|przez|tym)? ?(?:twitterze|facebooku|linkedin|whatsapp\w*|telegram\w*|pintere\w+|reddi\w+|x|e-?mail\w*|znajomym\w*)\W*",
        hits=(
            "Kliknij, aby udostępnić na Twitterze (Otwiera się w nowym oknie)",
            "Klikněte pro sdílení na Facebooku (Otevře se v novém okně)",
            "Нажмите, чтобы поделиться на Twitter (Открывается в новом окне)",
            "Kliknij, aby udostępnić na Facebooku",
        ),
        misses=(
            "Kliknij, aby podzielić się chlebem",
            "Link otwiera się w nowym oknie.",
            "Сайт открывается в новом окне",
            "Yeni pencerede açılır mı?",
        ),
        words="nowym_oknie novém_okně novom_prozoru нов_прозорец новом_окне новому_вікні yeni_pencerede kliknij_aby",
    ),
)  # fmt: skip
