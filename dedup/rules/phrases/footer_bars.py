"""ART111 footers on one line: two or more links to what every site has, parted by bars or dots; languages of Europe's east."""

from __future__ import annotations

from dedup.rules.row import Row


def _bar(languages: str, sure: str, others: str, *, hits: tuple[str, ...], misses: tuple[str, ...], words: str) -> Row:
    """Labels parted by " | ": at least one of ``sure``, which no paper has as a heading, with ``others`` beside it."""
    rare, any_of = ("|".join(labels.split(" | ")) for labels in (sure, f"{sure} | {others}"))
    text = rf"(?=.{{0,200}}(?<!\w)(?:{rare})(?!\w))\W{{0,3}}(?:{any_of})(?: ?[|•·/‧▪]{{1,2}} ?(?:{any_of})){{1,11}}\W{{0,3}}"
    return Row("ART111", languages, "regex", text, hits=hits, misses=misses, words=words, longest=240)


def menu(languages: str, labels: str, *, hits: tuple[str, ...], misses: tuple[str, ...], words: str) -> Row:
    """Two or more ``labels`` (parted by "|", no paper has them for headings) with bars, dots or dashes between them."""
    text = rf"(?:{labels})(?: ?[|｜·•/－–—-] ?(?:{labels})){{1,14}}"
    return Row("ART111", languages, "regex", text, hits=hits, misses=misses, words=words, longest=240)


ROWS: tuple[Row, ...] = (
    _bar(
        "pl",
        "polityka prywatności | reklama w serwisie | regulamin serwisu | regulamin | polityka cookies | reklama | ustawienia prywatności | mapa strony | kanały rss | ochrona danych",
        "kontakt | o nas | redakcja | rss | archiwum | praca | pomoc | newsletter | prenumerata | zespół | strona główna | zarządzaj zgodami | facebook | dla mediów | biuro reklamy | faq",
        hits=("Reklama w serwisie | Kontakt | Polityka prywatności", "O nas • Regulamin • Redakcja"),
        misses=("Redakcja | Kontakt z bazą", "Polityka prywatności | Nowe prawo", "Praca | Pomoc"),
        words="polityka_prywatności reklama_w reklama_kontakt regulamin polityka_cookies mapa_strony kanały_rss reklama_regulamin redakcja_reklama kontakt_reklama reklama_redakcja o_nas ustawienia_prywatności ochrona_danych",
    ),
    _bar(
        "cs sk",
        "inzerce | inzercia | ochrana osobních údajů | ochrana osobných údajov | podmínky užití | podmienky používania | zásady cookies | nastavení cookies | nastavenia cookies | mapa stránek | ochrana soukromí | zásady používání cookies | předplatné | predplatné"
        " | všeobecné podmínky | obchodní podmínky | podmínky používání | osobní údaje | cookies",
        "kontakt | kontakty | rss | o nás | redakce | redakcia | reklama | archiv | archív | newsletter | newslettery | kariéra | tiráž | impressum | nápověda | facebook | pro média | napište nám | práce | eshop | e-shop",
        hits=("Inzerce | Kontakty | RSS", "Redakce • Předplatné • Ochrana osobních údajů"),
        misses=("Inzerce | Nový zákon platí", "Kontakt | Práce", "Cookies | Co o vás ví"),
        words="inzerce inzercia ochrana_osobních ochrana_osobných podmínky_užití podmienky_používania zásady_cookies nastavení_cookies nastavenia_cookies mapa_stránek ochrana_soukromí zásady_používání předplatné predplatné všeobecné_podmínky obchodní_podmínky podmínky_používání osobní_údaje",
    ),
    _bar(
        "hr sr bs",
        "impressum | impresum | uvjeti korištenja | uslovi korišćenja | uvjeti korišćenja | pravila privatnosti | politika privatnosti | oglašavanje | marketing | politika kolačića | zaštita privatnosti | pravila o kolačićima | postavke kolačića | opći uvjeti",
        "kontakt | kontakti | o nama | redakcija | pretplata | rss | arhiva | newsletter | pomoć | oglasi | karijera | mapa weba | karijere | facebook",
        hits=("Marketing | Impressum | Kontakt", "O nama • Uvjeti korištenja • Pravila privatnosti"),
        misses=("Marketing | Kako prodati more", "Kontakt | Pomoć", "Impressum lista | Kontakt"),
        words="impressum_kontakt kontakt_impressum marketing_impressum impressum_marketing impresum uvjeti_korištenja uslovi_korišćenja pravila_privatnosti politika_privatnosti oglašavanje politika_kolačića marketing_kontakt marketing_redakcija redakcija_marketing kontakt_marketing impressum_uvjeti impressum_oglašavanje o_nama postavke_kolačića opći_uvjeti",
    ),
    _bar(
        "tr",
        "künye | çerez politikası | gizlilik politikası | kullanım koşulları | kullanım şartları | kvkk | aydınlatma metni | reklam ver | site haritası | yasal uyarı | kişisel verilerin korunması | çerez politikasi | gizlilik politikasi | kullanim koşullari | gizlilik | reklam",
        "i̇letişim|iletişim|iletisim | hakkımızda | hakkimizda | rss | arşiv | abonelik | kariyer | yardım | ana sayfa | anasayfa | e-gazete | bize ulaşın | kurumsal | sitene ekle | yayın ilkeleri | üye ol | giriş",
        hits=("Künye | İletişim | Reklam | Çerez Politikası", "Hakkımızda • Künye • Gizlilik Politikası"),
        misses=("Reklam | Yeni yasak geldi", "Künye kayboldu | İletişim koptu", "Arşiv | Yardım"),
        words="künye çerez_politikası gizlilik_politikası kullanım_koşulları kullanım_şartları kvkk aydınlatma_metni site_haritası yasal_uyarı kişisel_verilerin hakkımızda reklam_iletişim",
    ),
    _bar(
        "ru",
        "политика конфиденциальности | пользовательское соглашение | реклама на сайте | размещение рекламы | рекламодателям | реклама | правила использования | условия использования | обработка персональных данных | политика обработки персональных данных | карта сайта | правила перепечатки | обратная связь",
        "контакты | о нас | о проекте | о редакции | редакция | о компании | об издании | вакансии | архив | подписка | rss | помощь | главная | карта | пресс-служба | политика cookie | о сайте | форум | спецпроекты | авторы | поиск",
        hits=("Реклама на сайте | Контакты | О проекте", "О нас • Политика конфиденциальности • Вакансии"),
        misses=("Реклама | Новый закон вступил в силу", "Контакты | Архив", "Вакансии | Помощь"),
        words="политика_конфиденциальности пользовательское_соглашение реклама_на размещение_рекламы рекламодателям реклама_контакты контакты_реклама редакция_реклама реклама_редакция о_нас о_проекте о_редакции правила_использования условия_использования персональных_данных карта_сайта обратная_связь",
    ),
    _bar(
        "uk",
        "редакційна політика | політика конфіденційності | політика приватності | реклама на сайті | реклама | рекламодавцям | правила користування | правила користування сайтом | угода користувача | умови використання | мапа сайту | карта сайту | політика cookie | захист персональних даних | зворотний зв'язок",
        "контакти | про нас | про проєкт | про редакцію | редакція | команда | вакансії | архів | передплата | підписка | rss | допомога | головна | автори | структура власності | про видання | спецпроєкти | спецпроекти | пошук",
        hits=("Редакційна політика | Контакти | Реклама на сайті", "Про нас • Реклама • Вакансії"),
        misses=("Реклама | Новий закон набув чинності", "Контакти | Архів", "Команда | Допомога"),
        words="редакційна_політика політика_конфіденційності політика_приватності реклама_на рекламодавцям реклама_контакти контакти_реклама редакція_реклама про_нас про_проєкт про_редакцію правила_користування угода_користувача умови_використання мапа_сайту карта_сайту персональних_даних",
    ),
    _bar(
        "bg",
        "политика за поверителност | политика за лични данни | общи условия | реклама | политика за бисквитки | лични данни | условия за ползване | рекламирайте | поверителност | карта на сайта | бисквитки | условия за използване",
        "контакти | за нас | екип | редакция | архив | абонамент | rss | помощ | начало | автори | кариери | етичен кодекс | мобилна версия | форум",
        hits=("За нас | Реклама | Контакти", "Общи условия • Политика за поверителност"),
        misses=("Реклама | Новият закон влезе в сила", "Контакти | Архив", "Екип | Помощ"),
        words="политика_за общи_условия реклама_контакти контакти_реклама за_нас условия_за лични_данни карта_на реклама_общи",
    ),
)
