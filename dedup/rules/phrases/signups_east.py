"""ART104 calls to subscribe and to follow: languages of Europe's east, and of Asia.

A call names what is ours ("our channel", "us on Telegram") or stands alone; and nobody is quoted with it.
"""

from __future__ import annotations

from dedup.rules.phrases.told_east import AR, BG, BN, CS, EL, FA, HE, HI, HR, ID, KO, PL, RU, TA, TR, UK, VI
from dedup.rules.row import Row

_PLACES = (
    r"(?:google(?: news|'da)?|facebook\w*|twitter\w*|instagram\w*|whatsapp\w*|telegram\w*|viber\w*|youtube\w*|tiktok\w*|max|x|rutube|дзене?|телеграм\w*"
    r"|вайбер\w*|вконтакте|вк|ютуб\w*|фейсбук\w*|инстаграм\w*|фейсбуці|інстаграм\w*|яндекс\S*|одноклассниках|ок)(?!\w)"
)
# A sentence that leads up to the call; where the verb comes last, a few words; a few between verb and object; how it may end.
_LEAD = r"(?:[^\x22“”„]{3,140}[.!?:,…–—»«] )?\W{0,3}"
_BEFORE = r"(?:[^\s\x22“”«»„.!?:]{1,24} ){0,4}?"
_FEW = r"(?: [^\s\x22“”„.!?:]{1,24}(?:\.\w{1,12})?){0,3}?"


def _call(
    languages: str,
    text: str,
    said: str,
    *,
    hits: tuple[str, ...],
    misses: tuple[str, ...],
    words: str,
    lead: str = _LEAD,
) -> Row:
    guards = rf"(?!\W{{0,2}}[“„\x22«])(?!.*(?:{said}))"
    pattern = rf"{lead}(?:{text})(?![\w-])[^\x22“”„]{{0,150}}"
    return Row("ART104", languages, "regex", pattern, hits=hits, misses=misses, words=words, longest=320, guards=guards)


ROWS: tuple[Row, ...] = (
    _call(
        "ru",
        rf"(?:подпи(?:шитесь|сывайтесь|шись|сывайся|саться)|оформите подписку|вступайте|присоединяйтесь|заходите|добавляйтесь|переходите|читайте|смотрите|следите за новостями){_FEW} (?:на |в |к )?наш\w*(?: \S+){{0,2}}? "
        rf"(?:\S*рассылк\w|\S*канал\w*|паблик\w?|telegram\S*|телеграм\S*|viber|youtube|дзен\w?|(?:групп\w|сообществ\w|страниц\w|чат\w?)(?: \S+)?(?: в| во| на)? {_PLACES})"
        rf"|подпи(?:шитесь|сывайтесь|шись|сывайся|саться) на (?:\w+ ){{0,2}}?(?:\S+-)?рассылк\w(?= и получа|, чтобы (?:не пропу|получать нов|быть)| новостей|[!.]?$)|подпи(?:сывайтесь|шитесь) на «[^»]{{2,30}}» (?:в|во) {_PLACES}(?=\W*$)|подписаться на [^\s,.!?]{{2,24}}(?: [^\s,.!?]{{2,20}})? (?:в|во|на) {_PLACES}(?=$)|подпи(?:шитесь|сывайтесь) на нас(?= [вн]|[!.]?$)|присоединяйтесь к нам (?:в|во|на) {_PLACES}"
        rf"|(?:читайте|смотрите|ищите|следите за) (?:нас|нами|нашими (?:новостями|обновлениями)){_FEW} {_PLACES}"
        rf"|(?:больше|ещё больше|еще больше|самые \S+|все|главные|оперативные) (?:\S+ ){{0,3}}(?:новост\w+|интересного|материал\w+)(?: \S+)? (?:в|на) наш\w+ (?:\S+[- ])?"
        rf"(?:канале|telegram\S*|телеграм\S*|рассылке|дзене)(?= ?\W*$|[.!,] )|(?:скачайте|установите|скачать) наш\w*(?: \S+)? приложени\w+|включите уведомления(?=[!.]?$|,? чтобы (?:не пропустить (?:самое|главн|важн|нов)|первыми узна|быть в курсе (?:нов|главн|событ)|получать нов))",
        rf"{RU}|{UK}",
        hits=(
            "Чтобы не пропустить самое важное, подпишитесь на нашу рассылку.",
            "Самые важные новости — в нашем телеграм-канале",
            "Подписывайтесь на наш канал в Telegram и будьте в курсе событий",
            "Читайте нас в Telegram и Дзене",
            "Скачайте наше приложение",
            "Подпишитесь на рассылку и получайте новости каждое утро.",
        ),
        misses=(
            "Присоединяйтесь к протесту, призвали они.",
            "Он подписался на рассылку в марте.",
            "«Подпишитесь на наш канал», — просят мошенники.",
            "Следите за погодой",
            "Новости о мошенниках в Telegram появились в марте.",
            "Скачайте приложение «Госуслуги» и подайте заявление до 5 мая.",
            "Присоединяйтесь к нам в субботу на площади.",
            "Включите уведомления о воздушной тревоге.",
            "Читайте нас в Telegram, говорилось в последнем выпуске закрытой газеты.",
            "Подписаться на рассылку мошенников может каждый.",
        ),
        words=(
            "подпишитесь подписывайтесь подпишись подписывайся подписаться подписку вступайте присоединяйтесь заходите добавляйтесь переходите ^читайте"
            " ^смотрите ^ищите ^следите ^скачайте ^установите ^скачать ^включите читайте_нас telegram-канале телеграм-канале рассылке"
        ),
    ),
    _call(
        "uk",
        rf"(?:підпи(?:шіться|суйтесь|суйтеся|шись|сатися)|приєднуйтесь|приєднуйтеся|долучайтесь|долучайтеся|читайте|дивіться){_FEW} (?:на |в |у |до )?наш\w*(?: \S+){{0,2}}? "
        rf"(?:\S*розсилк\w|\S*канал\w*|telegram\S*|телеграм\S*|viber|youtube|(?:груп\w|спільнот\w|сторінк\w|чат\w?)(?: \S+)?(?: в| у| на)? {_PLACES})|підпи(?:шіться|суйтесь|суйтеся) на (?:\w+ ){{0,2}}?розсилк\w(?= і отрим| та отрим|, щоб|[!.]?$)"
        rf"|підписуйтес[ья] на нас(?= [вну]|[!.]?$)|приєднуйтес[ья] до нас (?:в|у|на) {_PLACES}|(?:читайте|дивіться|шукайте|стежте за|слідкуйте за|підписуйтесь на) (?:нас|нами|нашими новинами){_FEW} {_PLACES}"
        rf"|(?:більше|ще більше|всі|усі|головні) (?:\S+ ){{0,3}}(?:новин\w*|цікавого)(?: \S+)? (?:в|у|на) наш\w+ (?:\S+[- ])?(?:каналі|telegram\S*|телеграм\S*|розсилці)(?= ?\W*$|[.!,] )|завантажте наш\w*(?: \S+)? (?:додаток|застосунок)"
        r"|увімкніть сповіщення(?=[!.]?$)",
        rf"{RU}|{UK}",
        hits=(
            "Хочете отримувати новини першими? Підписуйтесь на наш канал",
            "Підпишіться на нашу розсилку",
            "Слідкуйте за нами у Viber",
            "Підписуйтесь на наш Telegram-канал!",
            "Читайте нас у Telegram та Facebook",
            "Приєднуйтесь до нашої групи на Facebook",
        ),
        misses=(
            "Приєднуйтесь до армії, закликав він.",
            "Читайте вголос",
            "«Підписуйтесь на наш канал», — пишуть шахраї.",
            "Усі новини про обстріл з'являються в телеграм-каналах раніше.",
            "Отримуйте допомогу в додатку «Дія» до 1 червня.",
            "Увімкніть сповіщення про тривогу, просить мерія.",
            "Долучайтесь до нашої групи підтримки.",
        ),
        words=(
            "підпишіться підписуйтесь підписуйтеся підпишись підписатися приєднуйтесь приєднуйтеся долучайтесь долучайтеся ^читайте ^дивіться"
            " ^шукайте ^стежте ^слідкуйте ^завантажте ^увімкніть telegram-каналі телеграм-каналі"
        ),
    ),
    _call(
        "bg",
        rf"(?:абонира(?:йте се|й се)|запи(?:шете|ши) се){_FEW} (?:за|към) (?:\S+ )?(?:бюлетин\w?|нюзлетър\w?|newsletter)(?= и получавай(?:те)? (?:най|всяк|ежедн|новин|всички)|[!.]?$)|(?:абонира(?:йте се|й се)|запи(?:шете|ши) се|присъединете се|последвайте|изтеглете|свалете){_FEW} наш\w+ (?:\S+ )?"
        rf"(?:бюлетин\w?|нюзлетър\w?|канал\w?|приложение\w*|(?:група\w*|страница\w*)(?: \S+)? (?:в|във) {_PLACES})|(?:последва(?:йте|й)|следва(?:йте|й)|харесайте|намерете) (?:ни|ни и|и|и ни)(?: вече)? (?:в|във) {_PLACES}"
        rf"|(?:последва(?:йте|й)|следва(?:йте|й)) [^\s,.!?]{{2,24}}(?: [^\s,.!?]{{2,24}})? в google news(?: showcase)?(?=[!.]?$| (?:и|за) )",
        BG,
        hits=(
            "Абонирай се за бюлетина и получавай най-важните новини",
            "Следвайте ни в Google News",
            "Последвайте ни във Viber",
            "Абонирайте се за нашия бюлетин.",
            "Последвайте Пример в Google News",
        ),
        misses=(
            "Следвайте указанията на полицията",
            "Получавайте си заплатите, каза той.",
            "Запишете се за курса",
            "Новините в Facebook се разпространяват по-бързо, казва социологът.",
            "Намерете изгодни оферти в Facebook, но внимавайте.",
            "Запишете се за група по плуване до 5 май.",
            "Следете времето във Facebook, съветват синоптиците.",
        ),
        words="абонирайте абонирай запишете запиши присъединете ^последвайте ^последвай ^следвайте ^следвай ^харесайте ^намерете ^изтеглете ^свалете",
    ),
    _call(
        "pl",
        rf"(?:zapisz(?:cie)? się|zapraszamy do zapisania się|subskrybuj(?:cie)?|zasubskrybuj|zamów|odbieraj|otrzymuj)(?: [^\s.!?:,]{{1,20}}){{0,3}}? (?:(?:do|na) )?(?:nasz(?:ego|ych)? (?:[\w-]+ )?newsletter(?:a|y|ów)?|(?:codzienny|darmowy|bezpłatny)?(?: [\w-]+)? ?newsletter(?:a|y|ów)?(?= i (?:bądź|otrzym|czytaj)|[!.]? (?:bądź|codziennie|i bądź)|[!.]?$|[,!.] ))|(?:chcesz|aby|żeby) (?:otrzymywać|dostawać)(?: [^\s.!?,]+){{0,2}}? newsletter\w*\W.{{0,60}}\b(?:zapisz|wpisz|podaj)"
        rf"|(?:obserwuj|śledź|polub|znajdź|czytaj|oglądaj) nas(?: \w+)? (?:na|w|także na|też na) (?:\w+ )?(?:{_PLACES}|wiadomościach google|kanale)|(?:dołącz|zajrzyj) do nas (?:na|w) {_PLACES}|(?:subskrybuj|obserwuj|dołącz do|zajrzyj na|oglądaj) nasz\w*(?: \S+)? (?:kanału?|kanale|profil\w*)(?: \S+){{0,4}}"
        rf"|(?:jesteśmy|bądź z nami)(?: też| również| także) na {_PLACES}(?=[!.]?$|[!.] )|pobierz naszą(?: \w+)? aplikację|włącz powiadomienia(?=[!.]?$|,? (?:aby|żeby|by) (?:być na bieżąco|nie przegapić (?:najważn|naszych|nowych)))",
        PL,
        hits=(
            "Chcesz być na bieżąco? Zapisz się na newsletter",
            "Bądź na bieżąco! Obserwuj nas w Wiadomościach Google",
            "Dołącz do nas na Facebooku!",
            "Zapisz się do naszego newslettera",
            "Zapisz się na nasz newsletter i bądź na bieżąco.",
            "Obserwuj nas w Google News",
            "Pobierz naszą aplikację",
        ),
        misses=(
            "Zapisz się do lekarza jeszcze dziś, radzi minister.",
            "Newsletter zniknął z rynku.",
            "Jesteśmy zmęczeni, mówią rolnicy.",
            "Dołącz do drużyny",
            "Codziennie ktoś traci pieniądze na Facebooku.",
            "Jesteśmy na Facebooku od rana do nocy.",
            "Pobierz wniosek i wyślij go na e-mail urzędu do piątku.",
            "Znajdź nas na Facebooku, głosił napis na ciężarówce.",
            "Najważniejsze, by nie klikać w linki wysłane na e-mail.",
            "Zapisz się na newsletter uniwersytetu do piątku.",
        ),
        words="newsletter newslettera newslettery obserwuj ^śledź ^polub ^znajdź ^czytaj ^oglądaj ^dołącz ^zajrzyj ^bądź ^jesteśmy ^subskrybuj ^pobierz ^włącz",
    ),
    _call(
        "cs sk",
        rf"(?:přihlas(?:te|) se|prihlás(?:te|) sa|odebírejte|odoberajte|objedn(?:ejte|ajte) si|přihlaste si|registrujte se|registrujte sa|zaregistrujte sa)(?: [^\s.!?:,]{{1,20}}){{0,3}}? (?:n[aá]š\w* (?:[\w-]+ )?newsletter\w{{0,3}}|newsletter\w{{0,3}}(?= (?:a|kliknutím)\b|[!.,]? ?$|[!.] ))|n?echcete (?:dostávat|odebírat|dostávať|odoberať)(?: [^\s.!?,]+){{0,2}}? newsletter\w{{0,3}}\?"
        rf"|(?:sledujte|najdete|nájdete|přidejte se k|pridajte sa k) n[aá][sm](?: \w+)? na {_PLACES}|staňte se naším fanouškem na {_PLACES}|sledujte [^\s,.!?]{{2,24}}(?: [^\s,.!?]{{2,24}})? na google news(?=[!.]?$| a )"
        rf"|(?:stáhněte|stiahnite) si naš[iu](?: \w+)? aplikáci|(?:stáhněte|stiahnite) si naši(?: \w+)? aplikaci",
        CS,
        hits=(
            "Nechcete, aby vám něco uniklo? Odebírejte náš newsletter.",
            "Prihláste sa na odber nášho newslettera",
            "Přihlaste se k odběru newsletteru",
            "Sledujte nás na Facebooku",
            "Přihlaste se k odběru našeho newsletteru a dostávejte zprávy každé ráno.",
            "Sledujte Příklad na Google News",
        ),
        misses=(
            "Přihlaste se o slovo, vyzval ministr.",
            "Newsletter skončil.",
            "Sledujte nás, až vyhrajeme, řekl.",
            "Chcete mír, připravte se na válku",
            "Chcete prodat kolo na Facebooku? Pozor na podvodníky.",
            "Každý den tráví děti na Instagramu tři hodiny.",
            "Přihlaste dítě do školky e-mailem do 5. května.",
            "Najdete nás na Facebooku, stálo na dodávce.",
            "Chcete denní newsletter od prezidenta? Ten nedostane nikdo.",
        ),
        words="newsletter newsletteru newslettera newslettery newsletterov ^sledujte ^najdete ^nájdete ^přidejte ^pridajte ^staňte ^stáhněte ^stiahnite",
    ),
    _call(
        "hr sr bs sl mk",
        rf"(?:pretplati(?:te)? se|prijavi(?:te)? se|naroči(?:te)? se|naručite|pretplatite)(?: na)?(?: naš\w*| besplatni| dnevni| za)?(?: [^\s.!?:,]{{1,20}})? (?:newsletter\w{{0,2}}|e-novice|novičnik|e-novičnik)(?= i (?:budite|prima)| in |[!.]?$|[!.,] )|(?:pretplati|prijavi)(?:te)? se(?: na)?(?: [^\s.!?,]+){{0,2}}? naš\w* (?:\w+ )?newsletter\w{{0,2}}"
        rf"|(?:pretplati(?:te)? se|prijavi(?:te)? se|pridruži(?:te)? se|prati(?:te)?)(?: na)? naš\w*(?: \S+)? (?:(?:viber|whatsapp|telegram|youtube)(?: |-)?(?:kanal\w*|zajednic\w|grup\w)?|kanal\w* (?:na|putem) {_PLACES})"
        rf"|(?:prati(?:te)?|zaprati(?:te)?|lajkajte|spremljajte) nas(?: i| također| tudi)? (?:na|putem) (?:\w+ )?{_PLACES}|(?:pridružite nam se|sledite nam) na {_PLACES}|pratite [^\s,.!?]{{3,24}}(?: [^\s,.!?]{{2,20}})? na (?:google news|{_PLACES},? (?:i|te) {_PLACES})(?=[!.]?$)|(?:preuzmite|skinite) našu(?: \w+)? aplikaciju",
        HR,
        hits=(
            "Prijavite se na naš newsletter i budite u toku",
            "Naročite se na e-novice",
            "Pratite nas i na Viber kanalu",
            "Spremljajte nas na Facebook strani",
            "Prijavite se na naš newsletter.",
            "Pratite Primjer na Facebooku i Instagramu",
            "Preuzmite našu aplikaciju",
        ),
        misses=(
            "Prijavite se policiji, poručuju građanima.",
            "Bilten je izašao jučer.",
            "Pratite trag novca, kaže tužilac.",
            "Sledite nam, je rekel vodnik.",
            "Budite oprezni na Facebooku, upozorava policija.",
            "Preuzmite obrazac na Facebooku općine.",
            "Pratite što vam djeca rade na Instagramu.",
            "Ne propustite rok za prijavu na Facebooku.",
            "Prijavite se na bilten sveučilišta do petka.",
        ),
        words="newsletter newslettera e-novice novičnik e-novičnik ^pratite ^prati ^zapratite ^pridružite ^spremljajte ^sledite ^lajkajte ^preuzmite ^skinite ^pretplatite ^prijavite",
    ),
    _call(
        "el",
        rf"(?:εγγραφείτε|γραφτείτε|κάντε εγγραφή|εγγραφή(?= στ(?:ο|α) newsletter)){_FEW} (?:newsletters?|ενημερωτικ\w+ δελτί\w+|κανάλι)(?: μασ)?(?= και |[!.]?$|[!.] )|(?:ακολουθήστε|ακολούθησε|βρείτε|βρεσ) (?:μασ|μασ και|μασ τώρα)(?: \S+){{0,2}}? στ[οα] {_PLACES}"
        rf"|ακολουθήστε (?:το|τη|την) [^\s,!?]{{2,24}}(?: [^\s,.!?]{{2,20}})? στο google news(?= και |[!.]?$|[!.] )|κάντε (?:like|follow|εγγραφή) (?:στη|στην|στο) (?:σελίδα|κανάλι) μασ|κατεβάστε (?:την εφαρμογή|το app) (?:μασ|του \S+\.gr)",
        EL,
        hits=(
            "Γραφτείτε στο newsletter μας και λάβετε τα σημαντικότερα νέα",
            "Ακολουθήστε το Example.gr στο Google News και μάθετε πρώτοι όλες τις ειδήσεις",
            "Ακολουθήστε μας στο Instagram",
            "Εγγραφείτε στο newsletter μας",
        ),
        misses=(
            "Ακολουθήστε τις οδηγίες των γιατρών",
            "Εγγραφείτε ως την Παρασκευή",
            "Βρείτε λύση, είπε ο υπουργός.",
            "Το newsletter του μουσείου βγαίνει δύο φορές τον χρόνο.",
            "Ακολούθησε ανάρτηση στο Facebook με την οποία ζήτησε συγγνώμη.",
            "Κάντε υπομονή, γράφει στο Facebook ο δήμαρχος.",
            "Κατεβάστε το έντυπο από το Facebook του δήμου.",
            "Όλες οι ειδήσεις για τον σεισμό κυκλοφόρησαν πρώτα στο facebook.",
            "Ακολουθήστε τις οδηγίες που ανέβηκαν στο Facebook της Πολιτικής Προστασίας.",
        ),
        words="εγγραφείτε γραφτείτε εγγραφή ακολουθήστε ακολούθησε ^βρείτε ^βρες ^κάντε ^κατεβάστε",
    ),
    _call(
        "tr az",
        rf"{_BEFORE}(?:(?:e-)?bülten(?:imize|imizi|e)|posta listemize|(?:whatsapp |telegram |youtube )?(?:haber )?kanalımız\w*)(?: \w+){{0,2}} (?:abone ol(?:un|unuz|)|kay[ıi]t ol(?:un|unuz|)|kaydol(?:un|unuz|)|takip ed(?:in|iniz)|takip et|katıl(?:ın|)|üye ol(?:un|))(?= ?\W*$|[,!.:] )"
        rf"|(?:{_BEFORE}(?:bizi|sayfamızı|hesabımızı) (?:[\w']+ ){{0,3}}?(?:google news\S*|(?:facebook|instagram|twitter|x|whatsapp|telegram|youtube)\S*|sosyal medya\S*)(?: \w+){{0,3}}? takip (?:edin|ediniz|et|edebilirsiniz)|(?:son dakika )?haberleri(?:mizi)?(?: \w+){{0,2}} google news\S* takip edin|google news\S*(?: \S+){{0,4}} abone olun)(?= ?\W*$|[,!.:] )"
        rf"|gün\w*(?: [^\s,.!?]+){{0,5}} (?:haber\w*|gelişme\w*) (?:e-postanızda|mail kutunuzda|posta kutunuzda)|(?:\S+ ){{0,2}}?(?:mobil )?uygulama(?:mızı|sını) indirin(?=, (?:gelişme|haberdar|son dakika)\w*|[!.]?$)|{_BEFORE}(?:izləyin|abunə olun)(?=[!.]?$)",
        TR,
        hits=(
            "Günlük bültenimize kayıt olun, gelişmeleri kaçırmayın",
            "Haberleri Google News'te takip edin",
            "Günün öne çıkan haberleri e-postanızda",
            "WhatsApp kanalımıza abone olun",
            "NTV uygulamasını indirin, gelişmelerden haberdar olun",
            "Bizi Facebook'ta takip edin",
        ),
        misses=(
            "Bültende yer alan habere göre üç kişi öldü",
            "Instagram hesabını takip eden polis onu buldu",
            "Katılın ya da gidin, dedi.",
            "Polis zanlıyı takip etti.",
            "Uygulamasını savundu bakan.",
            "Telegram kanalına katılan gençler dolandırıldı.",
            "Bakan, vatandaşlara e-Devlet uygulamasını indirin çağrısı yaptı.",
            "Bizi takip edin, dedi rehber.",
            "Son dakika golü haberi e-postanıza düştüğünde şaşırmayın.",
        ),
        words=(
            "abone kayıt kayit kaydol kaydolun kaydolunuz takip katılın katıl e-postanızda kutunuzda abunə izləyin uygulamasını uygulamamızı üye"
        ),
    ),
    _call(
        "ar",
        r"(?:اشتركوا|اشتركي|سجلوا|انضموا|تابعوا|اشترك|انضم|تابع|سجل)(?: الآن| معنا)? (?:في |إلى |على )?(?:النشرة البريدية(?=\W*$)|نشر(?:تنا|اتنا)(?: البريدية| الإخبارية| اليومية)?|(?:قناتنا|مجموعتنا|صفحتنا|حسابنا)(?: الرسمية| الخاصة)? (?:على|عبر|في)(?: \S+)? ?"
        r"(?:واتس ?[آا]ب|تل?ي?غرام|تيليجرام|تليجرام|فيس ?بوك|تويتر|إكس|[إا]نستغرام|انستجرام|يوتيوب|تيك توك)(?=\W*$|[!،.]))|(?:تابعونا(?: \S+){0,3}?|تابعنا) (?:على|عبر|في) (?:\S+ )?(?:واتس ?[آا]ب|تل?ي?غرام|تيليجرام|تليجرام|فيس ?بوك|تويتر|إكس|[إا]نستغرام|انستجرام|يوتيوب|تيك توك|غوغل|جوجل|google|whatsapp|telegram|facebook|x)(?: نيوز| news)?(?=\W*$|[!،.]| (?:ل|و)\S+ (?:\S+ )?(?:آخر|أحدث|كل|جميع|الأخبار|أخبار))"
        r"|احصل على (?:\S+ ){0,4}(?:الأخبار|أخبار|الأنباء) (?:\S+ ){0,2}(?:في|عبر|إلى) بريدك|حم[ّ]?لوا? تطبيقنا",
        AR,
        hits=(
            "احصل على آخر الأخبار في بريدك الإلكتروني",
            "تابعوا قناتنا على تلغرام",
            "انضم إلى قناتنا على واتساب",
            "اشترك في نشرتنا البريدية",
            "تابعوا قناتنا على يوتيوب",
            "اشترك في نشرتنا الإخبارية لتصلك آخر الأخبار",
        ),
        misses=(
            "تابعوا المباراة من الملعب",
            "انضم إلى الجيش عام 1990.",
            "احصل على جائزة كبرى في لندن",
            "سجل هدفين في مرمى الضيف",
            "أغلقت السلطات فيسبوك يومين.",
            "حمل الوزير شركة فيسبوك مسؤولية الحادث.",
            "سجل اللاعب مقطعا على يوتيوب شكر فيه المشجعين.",
            "تابع قائلا في تغريدة على تويتر إن البلاد بخير.",
            "انضم الشاب إلى التنظيم عبر تلغرام عام 2015.",
            "سجل المنتخب في مجموعتنا خمسة أهداف.",
        ),
        words="^اشترك ^اشتركوا ^اشتركي ^سجل ^سجلوا ^انضم ^انضموا ^تابع ^تابعوا ^تابعونا ^تابعنا ^احصل ^حمل ^حمّل ^حملوا",
    ),
    _call(
        "he",
        r"(?:הירשמו|הרשמו|הירשם|הצטרפו|הצטרף|לחצו להצטרפות)(?: \S+){0,3}? (?:ל?ה?ניוזלטר\w*|(?:לערוץ|לקבוצת|לקהילת)(?: ה?(?:טלגרם|וואטסאפ|יוטיוב|פייסבוק))? שלנו|(?:לערוץ|לקבוצת) ה?(?:טלגרם|וואטסאפ|יוטיוב)(?=\W*$)|לעדכונ\w+ (?:במייל|בוואטסאפ|בטלגרם)|ל?ה?דיוור|לרשימת התפוצה שלנו)(?=\W*$|[!,.])"
        r"|(?:עקבו אחרינו|עשו לנו לייק|הצטרפו אלינו|עשו לייק) (?:גם )?(?:ב-?(?:google|facebook|x)|בפייסבוק|בטלגרם|באינסטגרם|בטוויטר|בגוגל|בוואטסאפ)(?=\W*$|[!,.])",
        HE,
        hits=("הצטרפו לערוץ הטלגרם שלנו", "הרשמו לעדכונים במייל", "רוצים להישאר מעודכנים? הצטרפו לקבוצת הוואטסאפ שלנו"),
        misses=(
            "הצטרפו למחאה אלפי בני אדם",
            "הירשמו לבחירות עד יום שישי",
            "“הצטרפו לערוץ שלנו”, כתב הנוכל.",
            "הצטרפו לערוץ הטלגרם, כתב הנוכל לקורבנותיו.",
            "עקבו אחרינו לכל מקום בגוגל, סיפרה.",
        ),
        words="הירשמו הרשמו הירשם הצטרפו הצטרף עקבו עשו לחצו",
    ),
    _call(
        "fa",
        rf"{_BEFORE}(?:(?:خبرنامه|کانال|صفحه|گروه|اینستاگرام|تلگرام)(?: (?:تلگرام|واتس ?اپ|اینستاگرام|یوتیوب))? ما(?: را)?|ما را(?: \S+){{0,2}} (?:اینستاگرام|تلگرام|واتس ?اپ|یوتیوب|توییتر|ایتا|بله))(?: \S+){{0,3}}? (?:عضو شوید|دنبال کنید|مشترک شوید|بپیوندید|ثبت ?نام کنید|دنبال نمایید)(?=\W*$)",
        FA,
        hits=("در خبرنامه ما عضو شوید", "ما را در تلگرام دنبال کنید", "به کانال تلگرام ما بپیوندید"),
        misses=(
            "آنها به گروه مخالفان پیوستند",
            "این کانال را ارتش ساخت",
            "اخبار را دنبال می‌کنند",
            "به گروه مخالفان بپیوندید، او گفت.",
            "او نوشت صفحه اینستاگرام من را دنبال کنید.",
            "کلاهبردار نوشته بود در کانال ما عضو شوید.",
        ),
        words="شوید کنید بپیوندید نمایید",
    ),
    _call(
        "ur",
        rf"{_BEFORE}(?:ہمارے|ہمارا|ہماری|ہمیں)(?: \S+){{0,4}}? (?:(?:واٹس ایپ|یوٹیوب|فیس بک|ٹوئٹر|انسٹاگرام|ٹیلی گرام|نیوز لیٹر|چینل)(?: \S+){{0,3}}?) (?:فالو کریں|سبسکرائب کریں|جوائن کریں|لائک کریں)(?=\W*$)",
        r"لکھا|کہا|کہتے",
        hits=("ہمارے واٹس ایپ چینل کو فالو کریں", "ہمارا نیوز لیٹر سبسکرائب کریں"),
        misses=("چینل بند کر دیا گیا", "فیس بک نے نئی پالیسی جاری کی", "ہمیں سوشل میڈیا پر فالو کریں، دھوکے باز نے لکھا۔", "فیس بک پر اس صفحے کو لائک کریں تو انعام ملے گا"),
        words="فالو سبسکرائب جوائن لائک",
    ),
    _call(
        "hi mr ne",
        r"(?:\S+ ){0,8}?(?:हमें|हमारे|हमारा|हमारी|हमसे)(?: \S+){0,4}? (?:न्यू[ज़]+़?लेटर|न्यूज ?लेटर|व्हाट्स[एऐ]प|वॉट्स[एऐ]प|टेलीग्राम|टेलिग्राम|यू-?ट्यूब|फेसबुक|ट्विटर|इंस्टाग्राम|गूगल न्यू\S+|whatsapp|telegram|facebook|youtube|google)(?: \S+){0,4}? (?:सब्सक्राइब करें|फॉलो करें|फ़ॉलो करें|जुड़ें|लाइक करें|ज्वाइन करें|जॉइन करें)(?=\W*$)"
        r"|(?:\S+ ){0,12}(?:डाउनलोड करें हमार\S|(?:हमारा|हमारी|हमारे) (?:\S+ )?(?:ऐप|एप|मोबाइल ऐप) डाउनलोड करें|खबर\S* (?:\S+ ){0,4}हमारे साथ (?:जुड़े|बने) रह(?:ें|िए))(?=(?: \S+)?\W*$)",
        HI,
        hits=(
            "हमारे न्यूज़लेटर को सब्सक्राइब करें",
            "देश-दुनिया की ताजा खबरें पढ़ने के लिए डाउनलोड करें हमारा ऐप",
            "ताजा खबरों के लिए हमारे साथ जुड़े रहें",
            "हमारे व्हाट्सएप चैनल से जुड़ें",
            "हमें गूगल न्यूज पर फॉलो करें",
            "ताजा खबरों के लिए हमारा यूट्यूब चैनल सब्सक्राइब करें",
        ),
        misses=(
            "फेसबुक ने नई नीति जारी की।",
            "लोगों ने ऐप डाउनलोड किया।",
            "नेता ने कहा कि कार्यकर्ता जनता से जुड़े हैं।",
            "फेसबुक से जुड़ें और कमाएं, ठग ने लिखा।",
            "इंस्टाग्राम पर उसे लाखों लोग फॉलो करते हैं।",
            "ठगों ने व्हाट्सएप पर लिंक भेजकर ऐप डाउनलोड करवाया।",
            "हमारे साथ जुड़े रहें, नेता ने कार्यकर्ताओं से कहा।",
        ),
        words="करें जुड़ें रहें रहिए",
    ),
    _call(
        "bn",
        rf"{_BEFORE}(?:(?:নিউজলেটার\S*|হোয়াটসঅ্যাপ\S*|টেলিগ্রাম\S*|ইউটিউব\S*|ফেসবুক\S*|গুগল নিউজে?\S*|google news)(?: \S+){{0,2}}? আমাদের(?: \S+){{0,2}}?|আমাদের(?: \S+){{0,2}}? (?:নিউজলেটার\S*|হোয়াটসঅ্যাপ\S*|টেলিগ্রাম\S*|ইউটিউব\S*|ফেসবুক\S*|চ্যানেল\S*)(?: \S+){{0,2}}?"
        rf"|(?:সর্বশেষ )?খবর পেতে(?: \S+){{0,5}}?) (?:সাবস্ক্রাইব করুন|ফলো করুন|যোগ দিন|যুক্ত হোন|যুক্ত থাকুন|লাইক করুন|সাবস্ক্রাইব করতে ক্লিক করুন)(?=\W*$)",
        BN,
        hits=("আমাদের নিউজলেটারে সাবস্ক্রাইব করুন", "গুগল নিউজে আমাদের ফলো করুন", "আমাদের হোয়াটসঅ্যাপ চ্যানেলে যোগ দিন", "সর্বশেষ খবর পেতে গুগল নিউজ চ্যানেল ফলো করুন"),
        misses=(
            "ফেসবুকে ছবি প্রকাশ করে পুলিশ।",
            "আমাদের কাজ শেষ করুন, বললেন তিনি।",
            "চ্যানেলটি বন্ধ করা হয়েছে",
            "আমাদের দলে যোগ দিন, নেতা বলেন।",
            "ফেসবুকে লাখো মানুষ তাকে ফলো করেন।",
            "অ্যাপ ডাউনলোড করে টাকা হারালেন শিক্ষক।",
        ),
        words="করুন দিন হোন থাকুন",
    ),
    _call(
        "ta",
        r"(?:எங்கள்(?: \S+){0,3}? )?(?:செய்திமடல\S*|வாட்ஸ்அப்\S*|டெலிகிராம்\S*|யூடியூப்\S*|ஃபேஸ்புக்\S*|பேஸ்புக்\S*|google news)(?: \S+){0,3}? (?:பதிவு செய்யவும்|பதிவு செய்யுங்கள்|இணையுங்கள்|இணையவும்|பின்தொடருங்கள்|பின்தொடரவும்|பின் தொடர|ஃபாலோ செய்யுங்கள்)(?=\W*$)",
        TA,
        hits=("எங்கள் செய்திமடலுக்கு பதிவு செய்யவும்", "வாட்ஸ்அப் சேனலில் இணையுங்கள்"),
        misses=("எங்கள் ஊரில் மழை பெய்தது", "ஃபேஸ்புக் நிறுவனம் அறிவித்தது", "எங்கள் கட்சியில் இணையுங்கள் என்றார் தலைவர்.", "ஃபேஸ்புக் கணக்கை பின் தொடர முடியாது என்றார்."),
        words="செய்யவும் செய்யுங்கள் இணையுங்கள் இணையவும் பின்தொடருங்கள் பின்தொடரவும் தொடர",
    ),
    _call(
        "id ms",
        rf"(?:berlangganan|langgan|daftar(?:kan)?)(?: \w+){{0,3}}? (?:newsletter|buletin)(?: kami\b|(?= ?\W*$)| gratis)|(?:ikuti|gabung|bergabung(?:lah)?|follow|sertai|mari bergabung|yuk gabung|yuk ikuti)(?: \w+){{0,3}}? (?:saluran|channel|kanal|grup|akun|group)(?: [\w.]+){{0,3}}? (?:whatsapp|telegram|youtube|wa)(?: [\w.]+)? (?:kami\b|untuk (?:berita|informasi|update|mendapat))"
        rf"|(?:ikuti|gabung|bergabung(?:lah)?|sertai) (?:di |dengan )?(?:grup|channel|saluran|kanal) (?:telegram|whatsapp)(?= ?\W*$)|(?:ikuti|follow|gabung) (?:whatsapp|telegram) channel kami|dapatkan update berita pilihan\b.{{0,160}}|simak (?:breaking news dan )?berita pilihan kami\b|(?:ikuti|follow|temukan|sertai) (?:akun |media sosial )?kami (?:juga )?di {_PLACES}|(?:simak|cek|baca|dapatkan|ikuti|ikuti juga)(?: \w+){{0,6}}? (?:di|melalui|lewat) google news|dapatkan (?:\w+ )?(?:berita|informasi|update|kabar)(?: \w+){{0,4}}? di (?:email|e-mel|inbox|kotak masuk) anda"
        rf"|(?:follow (?:us|our)|download our)\b(?: [^\s.!?]+){{0,14}}? (?:our (?:\w+ )?newsletter|on (?:google news|telegram|whatsapp))"
        rf"|(?:unduh|download|muat turun) (?:sekarang )?aplikasi (?:kami|[\w.]+ (?:untuk|sekarang|gratis di))",
        ID,
        hits=(
            "Dapatkan berita terbaru langsung di email Anda",
            "Ikuti saluran WhatsApp kami",
            "Gabung channel Telegram kami untuk berita terkini",
            "Simak berita lainnya di Google News",
            "Ikuti kami di Instagram",
            "Follow our page on Google News",
            "Ikuti saluran WhatsApp kami untuk berita terbaru.",
            "Cek berita lain di Google News",
            "Gabung di grup Telegram",
        ),
        misses=(
            "Ikuti aturan, kata menteri.",
            "Dapatkan vaksin di puskesmas",
            "Baca doa di masjid",
            "“Ikuti kami di Instagram,” tulis penipu.",
            "Telegram diblokir dua hari.",
            "Dapatkan bantuan melalui WhatsApp kelurahan sebelum 5 Mei.",
            "Daftar nama korban beredar di WhatsApp sejak pagi.",
            "Cek fakta: pesan yang beredar di WhatsApp itu bohong.",
            "Daftar grup telegram yang diblokir bertambah.",
            "Bergabung dengan ISIS melalui Telegram, pemuda itu ditangkap.",
            "Baca pesan di email Anda dengan hati-hati, kata polisi.",
        ),
        words=(
            "berlangganan langgan daftar daftarkan ikuti gabung bergabung bergabunglah dapatkan simak follow_kami"
            " ^follow ^baca ^cek ^sertai ^temukan ^unduh ^download ^mari_bergabung ^yuk"
        ),
    ),
    _call(
        "vi",
        r"đăng ký (?:nhận |theo dõi )(?:bản tin|tin tức|tin|newsletter)(?: \S+){0,5}? (?:của chúng tôi|qua (?:email|thư điện tử))|(?:đăng ký|theo dõi|like|follow)(?: \S+)? (?:kênh|trang|fanpage)(?: \S+){0,2}? (?:của (?:chúng tôi|báo)|(?=.{0,30}(?:của chúng tôi|của báo)))|theo dõi báo \S+(?: \S+)? trên google news|theo dõi chúng tôi(?: \S+)? (?:trên|qua) (?:google news|facebook|zalo|youtube|telegram|tiktok|viber|instagram)"
        r"|tham gia (?:kênh|fanpage) (?:zalo|telegram|youtube|facebook|viber) của chúng tôi|mời bạn đọc theo dõi (?:fanpage|kênh|trang)(?: \S+){{0,3}}? của (?:chúng tôi|báo)|mời (?:bạn|quý (?:vị|độc giả))(?: \w+)? (?:đón đọc|theo dõi|xem)(?: \S+){0,5}? (?:trên|qua) (?:google news|facebook|zalo|youtube|telegram|tiktok|fanpage|kênh)|tải (?:ngay )?(?:app|ứng dụng) (?:báo|của chúng tôi|\S+ để đọc)",
        VI,
        hits=("Đăng ký nhận bản tin của chúng tôi", "Đăng ký nhận tin tức mới nhất qua email", "Theo dõi chúng tôi trên Google News", "Đăng ký kênh YouTube của báo"),
        misses=(
            "Đăng ký kết hôn tăng mạnh",
            "Theo dõi bão số 3",
            "Nhận hối lộ qua trung gian",
            "Facebook bị phạt hôm thứ ba.",
            "Nhận lời mời kết bạn trên Facebook, cô gái bị lừa 500 triệu đồng.",
            "Tham gia nhóm đầu tư qua Telegram, bà mất 2 tỷ đồng.",
            "Đăng ký khám bệnh qua Zalo giúp người dân tiết kiệm thời gian.",
            "Theo dõi trên Facebook, cảnh sát tìm ra nghi phạm.",
            "Tham gia kênh YouTube của con, bà nổi tiếng.",
        ),
        words="^đăng ^theo ^tham ^mời ^like ^follow ^tải",
    ),
    _call(
        "ko",
        r"(?:[^\x22“”‘’.]{0,60} )?(?:뉴스레터\S*|카카오톡\S*|카톡\S*|네이버\S*|유튜브\S*|텔레그램\S*|이메일로|메일로|구글 ?뉴스\S*)(?: [^\s.,]+){0,4}? (?:(?:구독(?:하기|하세요|해주세요)|추가하기|채널 ?추가|받아보(?:기|세요)|팔로우(?:하기|하세요)|친구추가|신청하기)(?=\W*$)|(?:구독하시면|받아보실|받아보시려면)(?: \S+){0,6})",
        KO,
        hits=("뉴스레터를 구독하시면 매일 아침 뉴스를 받아보실 수 있습니다", "이메일로 뉴스를 받아보세요", "네이버에서 연합예시 구독하기", "카카오톡 채널 추가하기"),
        misses=(
            "네이버는 구독 서비스를 확대한다고 10일 밝혔다.",
            "유튜브 구독자가 늘었다.",
            "“유튜브 구독하세요”라고 말했다.",
            "이메일로 협박한 남성이 붙잡혔다.",
            "카카오톡으로 접근해 계정을 추가하고 돈을 요구했다.",
            "유튜브를 본 팬들이 구독해 큰 화제가 됐다.",
            "주민센터나 이메일로 5월 5일까지 신청하세요.",
            "네이버 카페에서 친구를 추가하고 돈을 뜯은 일당이 잡혔다.",
        ),
        words="구독하기 구독하세요 구독하시면 구독해 구독해주세요 추가하기 추가 받아보세요 받아보기 받아보실 받아보시려면 만나보세요 팔로우 팔로우하세요 팔로우하기 친구추가 신청하기",
        lead="",
    ),
    Row(
        "ART104",
        "ja zh th",
        "line",
        "ニュースレターに登録する | ニュースレターに登録 | ニュースレター登録はこちら | ニュースレターを購読する | ニュースレター登録 | ニュースレターの登録はこちら | メルマガ登録はこちら | メルマガ登録 | メルマガに登録する"
        " | メルマガに登録 | メルマガを購読する | 無料メルマガ登録 | 無料メルマガ登録はこちら | メールマガジン登録 | メールマガジンに登録する | メールマガジンの登録はこちら | メールアドレスを入力 | メールアドレスを入力してください"
        " | 最新ニュースをメールでお届けします | 最新ニュースをお届けします | 最新情報をお届けします | 最新情報をメールでお届け | この記事が気に入ったらいいねしよう | この記事が気に入ったら | この記事が気に入ったらフォローしよう"
        " | いいねしよう | フォローする | フォローしよう | 公式lineで友だち追加 | line友だち追加 | 友だち追加 | lineで友だち追加 | lineで送る | 公式xをフォロー | 公式アカウントをフォロー | 公式アカウント"
        " | 公式youtubeチャンネル | youtubeチャンネル登録をお願いします | youtubeチャンネル登録はこちら | チャンネル登録はこちら | チャンネル登録 | チャンネル登録をお願いします | アプリをダウンロード | 公式アプリはこちら"
        " | アプリのダウンロードはこちら | アプリで読む | アプリで開く | アプリなら通知で受け取れます | プッシュ通知を受け取る | 無料会員登録はこちら | 会員登録はこちら | xで最新情報をフォロー | twitterで最新情報をフォロー"
        " | facebookで最新情報をフォロー | google ニュースでフォロー | googleニュースでフォロー"
        " | 订阅我们的新闻通讯 | 订阅我们的电子报 | 订阅我们的每日邮件 | 订阅我们的新闻简报 | 订阅我们的频道 | 订阅我们的youtube频道 | 订阅我们的telegram频道 | 订阅新闻简报 | 订阅电子报 | 订阅邮件 | 邮件订阅 | 免费订阅"
        " | 关注我们的微信公众号 | 关注我们的公众号 | 关注我们的微信 | 关注我们的微博 | 关注微信公众号 | 关注公众号 | 关注我们 | 扫描二维码关注我们 | 扫描二维码关注 | 扫码关注我们 | 扫码关注 | 扫码关注公众号 | 微信扫码关注"
        " | 微信扫一扫关注 | 微信扫一扫 | 扫一扫关注我们 | 扫一扫,关注我们 | 扫一扫,分享给好友 | 扫码下载客户端 | 下载客户端 | 下载我们的客户端 | 下载app | 下载新闻客户端 | 打开app | 打开app阅读全文 | 打开app查看更多"
        " | app内打开 | 打开客户端 | 在app中打开 | 立即下载 | 立即订阅 | 立即关注 | 点击关注 | 点击下载客户端"
        " | 訂閱電子報 | 訂閱我們的電子報 | 訂閱我們的頻道 | 訂閱我們的youtube頻道 | 訂閱免費電子報 | 免費訂閱電子報 | 加入我們的line好友 | 加入line好友 | 加line好友 | 加入好友 | 加入粉絲團 | 加入我們的telegram頻道"
        " | 追蹤我們的粉絲專頁 | 追蹤我們的ig | 追蹤我們的instagram | 追蹤我們 | 追蹤google新聞 | 在google新聞上追蹤我們 | 按讚加入粉絲團 | 按讚追蹤 | 下載app | 下載新聞app | 立即下載app | 立即訂閱 | 請輸入電子郵件"
        " | 请输入您的邮箱 | 请输入邮箱 | 电子邮箱 | 電子郵件 | 電子郵件地址"
        " | สมัครรับข่าวสาร | สมัครรับข่าวสารจากเรา | สมัครรับจดหมายข่าว | รับข่าวสารทางอีเมล | รับข่าวสารก่อนใคร | ติดตามเรา | ติดตามเราได้ที่ | ติดตามข่าวสารได้ที่ | ติดตามข่าวสารอื่นๆ | ติดตามข่าวสารได้ที่ line"
        " | ติดตามข่าวสารได้ที่ facebook | ติดตามเราบน facebook | ติดตามเราได้ที่ facebook | กดติดตามเราได้ที่ facebook | กดติดตาม | กดติดตามเรา | กดติดตามได้ที่ | เพิ่มเพื่อน | เพิ่มเพื่อน line | เพิ่มเราเป็นเพื่อน"
        " | กรอกอีเมลของคุณ | กรอกอีเมล | ดาวน์โหลดแอป | ดาวน์โหลดแอปพลิเคชัน | อัปเดตข่าวก่อนใคร | เกาะติดข่าวที่นี่ | ติดตามข่าวที่นี่ | อ่านข่าวเพิ่มเติมได้ที่",
        hits=(
            "ニュースレターに登録する",
            "メルマガ登録はこちら",
            "公式LINEで友だち追加",
            "订阅我们的新闻通讯",
            "扫描二维码关注我们",
            "加入我們的LINE好友",
            "สมัครรับข่าวสารจากเรา",
            "ติดตามข่าวสารได้ที่ LINE",
        ),
        misses=(
            "公式戦は土曜日に始まる",
            "友だちを追加した男が逮捕された",
            "关注我们的孩子",
            "订阅量大幅增长",
            "訂閱費上漲",
            "追蹤颱風路徑",
            "ติดตามคนร้ายได้แล้ว",
            "メールアドレスが流出した",
        ),
    ),
)  # fmt: skip
