"""Polish."""

from __future__ import annotations

from dedup.rules.phrases.told_east import PL, not_told
from dedup.rules.row import Row

_SAID = not_told(PL)
"""No line that opens with a quotation mark, or tells who said it."""

_OFFICES = r"(?!.*\b(?:urz[ęą]d|gmin|miast|miejsk|minist|premier|prezyd|wsparci|pomoc|rodzic|grup|polic|straż|szko|uczel|uniwer|muze|teatr|bibliot|bank|sklep|klub|parti|zus|nfz))"
"""No newsletter or channel of somebody else: a city's, a museum's."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "pl",
        "cue",
        "czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | przeczytaj też"
        " | przeczytaj także | przeczytaj również | zobacz też | zobacz także | zobacz również"
        " | zobacz więcej | sprawdź też | sprawdź także | posłuchaj też | obejrzyj też"
        " | polecamy także | polecamy również | warto przeczytać"
        " | więcej na ten temat | więcej o | powiązane | powiązane artykuły | podobne artykuły"
        " | może cię zainteresować | może cię zainteresować również | to może cię zainteresować"
        " | mogą cię zainteresować | więcej przeczytasz tutaj | następny artykuł"
        " | poprzedni artykuł | dowiedz się więcej | cały artykuł | o sprawie pisaliśmy | najczęściej czytane",
        hits=(
            "CZYTAJ TEŻ: Most wciąż zamknięty",
            "Zobacz także | Co zostawiła burza",
            "Czytaj więcej – Długa droga do domu",
        ),
        misses=("Czytaj więcej książek, mówi minister.", "Więcej o sprawie nie wiadomo."),
    ),
    Row(
        "ART101",
        "pl",
        "cue",
        "wideo | film | zdjęcia | galeria | posłuchaj | podcast | wywiad | rozmowa | analiza | komentarz | opinia"
        " | na żywo | relacja | relacja na żywo | sonda | quiz | mapa | pilne | tylko u nas | sondaż | kalendarium",
        hits=("WIDEO: Tłum wita pociąg", "Galeria: parada w obiektywie"),
        misses=("Film zdobył nagrodę.", "Komentarz trenera zaskoczył"),
        weak=True,
    ),
    Row(
        "ART101",
        "pl",
        "line",
        "czytaj więcej | czytaj dalej | czytaj też | czytaj także | czytaj | czytaj całość | czytaj cały artykuł"
        " | zobacz więcej | zobacz wszystkie | zobacz wszystko | zobacz także | pokaż więcej | pokaż wszystkie"
        " | pokaż mniej | wczytaj więcej | załaduj więcej | więcej | więcej artykułów | więcej informacji"
        " | więcej wiadomości | dowiedz się więcej | rozwiń | zwiń | wszystkie artykuły | wszystkie wiadomości"
        " | kliknij tutaj | czytaj artykuł | przeczytaj cały artykuł | przejdź do artykułu | zobacz szczegóły",
        hits=("Czytaj więcej", "Czytaj dalej", "Zobacz wszystkie »", "Pokaż więcej"),
        misses=("Czytaj więcej, mówi minister dzieciom.", "Więcej pieniędzy dla szkół"),
    ),
    Row(
        "ART101",
        "pl",
        "lead",
        "czytaj też | czytaj także | czytaj więcej | zobacz także | zobacz też | zobacz wszystkie | więcej o"
        " | więcej na | dowiedz się | kliknij | przeczytaj także | polecamy także",
        hits=("Czytaj także nasz raport o moście", "Zobacz wszystkie artykuły"),
        misses=("Więcej o sprawie nie wiadomo.",),
        weak=True,
    ),
    Row(
        "ART102",
        "pl",
        "line",
        "ładowanie | trwa ładowanie | wczytywanie | ładowanie komentarzy | trwa wczytywanie | ładuję",
        hits=("Ładowanie...", "Trwa wczytywanie"),
        misses=("Ładowanie statku trwało dobę.",),
    ),
    Row(
        "ART103",
        "pl",
        "line",
        "reklama | reklamy | materiał sponsorowany | artykuł sponsorowany | materiał partnera | materiał promocyjny"
        " | materiał reklamowy | tekst sponsorowany | treść sponsorowana | sponsorowane | ogłoszenie | ogłoszenia"
        " | dalsza część artykułu pod reklamą | dalszy ciąg artykułu pod reklamą | dalsza część tekstu pod reklamą"
        " | dalszy ciąg materiału pod wideo | ciąg dalszy pod reklamą | reszta artykułu pod reklamą"
        " | dalsza część artykułu pod wideo | dalsza część artykułu pod materiałem wideo"
        " | artykuł powstał we współpracy z | koniec reklamy | zamknij reklamę | pomiń reklamę"
        " | treści sponsorowane | link afiliacyjny | współpraca reklamowa | dalsza część tekstu pod galerią",
        hits=("REKLAMA", "Dalsza część artykułu pod reklamą", "Materiał sponsorowany"),
        misses=("Reklama wprowadzała w błąd, kara milion złotych", "Ogłoszenie wyroku w piątek"),
    ),
    Row(
        "ART104",
        "pl",
        "line",
        "newsletter | newslettery | zapisz się | zapisz się do newslettera | zapisz się na newsletter"
        " | zapisz się na nasz newsletter | zapisz się teraz | subskrybuj | subskrybuj newsletter | subskrypcja"
        " | prenumerata | prenumeruj | wykup subskrypcję | kup subskrypcję | kup dostęp | zamów newsletter"
        " | zamów prenumeratę | nasze newslettery | twój e-mail | twój adres e-mail | podaj adres e-mail"
        " | podaj swój e-mail | adres e-mail | wpisz swój e-mail | obserwuj nas | obserwuj nas na"
        " | obserwuj nas w google news | śledź nas | śledź nas na | dołącz do nas | dołącz do nas na facebooku"
        " | polub nas na facebooku | pobierz aplikację | pobierz naszą aplikację | włącz powiadomienia"
        " | bądź na bieżąco | wesprzyj nas | wspieraj nas | przekaż darowiznę | wypisz się"
        " | dziękujemy za zapisanie się | wyślij nam informację | napisz do nas | kanał na whatsappie",
        hits=("Zapisz się do newslettera", "Subskrybuj", "Obserwuj nas na:", "Pobierz aplikację"),
        misses=("Subskrypcja akcji zakończona sukcesem", "Zapisz się nie zdołał nikt."),
    ),
    Row(
        "ART105",
        "pl",
        "line",
        "zaloguj się | zaloguj | zarejestruj się | rejestracja | logowanie | wyloguj | wyloguj się | moje konto"
        " | załóż konto | utwórz konto | nie pamiętasz hasła? | zapomniałeś hasła? | masz już konto?"
        " | nie masz konta? | masz już konto? zaloguj się | masz już subskrypcję? | jesteś już prenumeratorem?"
        " | tylko dla prenumeratorów | tylko dla subskrybentów | dla prenumeratorów | dla subskrybentów"
        " | artykuł premium | treść premium | artykuł dostępny tylko dla subskrybentów | pozostało 0% tekstu"
        " | pozostało jeszcze 0% artykułu | polityka prywatności | polityka cookies"
        " | polityka dotycząca plików cookie | polityka plików cookies | ustawienia prywatności"
        " | ustawienia cookies | ustawienia plików cookie | pliki cookies | akceptuję | akceptuj wszystkie"
        " | zaakceptuj wszystkie | odrzuć wszystkie | przejdź do serwisu | regulamin"
        " | regulamin serwisu | ochrona danych osobowych | rodo | zarządzaj zgodami | warunki korzystania",
        hits=("Zaloguj się", "Polityka prywatności", "Artykuł premium", "Pozostało jeszcze 89% artykułu"),
        misses=("Rejestracja wyborców trwa do piątku.", "Regulamin meczu zmieniony"),
    ),
    Row(
        "ART106",
        "pl",
        "line",
        "udostępnij | podziel się | podziel się artykułem | udostępnij artykuł | udostępnij na facebooku"
        " | udostępnij na twitterze | udostępnij na x | udostępnij na linkedin | podziel się na facebooku"
        " | podziel się na twitterze | udostępnij przez | kopiuj link | skopiuj link | kopiuj adres"
        " | link skopiowany | skopiowano | skopiowano link | drukuj | wydrukuj | wyślij | wyślij e-mail"
        " | wyślij znajomemu | wyślij mailem | tweetnij | wykop | wykop to | zapisz artykuł | zapisz na później"
        " | zachowaj | dodaj do ulubionych | lubię to | poleć | poleć znajomemu | obserwuj | skomentuj | zgłoś błąd"
        " | znalazłeś błąd? | posłuchaj artykułu | odsłuchaj artykuł | dodaj do | a a a | podaruj artykuł"
        " | powiększ tekst",
        hits=("Udostępnij", "Podziel się", "Kopiuj link", "Drukuj"),
        misses=("Podziel się chlebem, prosi biskup.", "Wyślij pomoc, apelują"),
    ),
    Row(
        "ART107",
        "pl",
        "line",
        "0 komentarzy | 0 komentarz | 0 komentarze | komentarze (0) | komentarze 0 | komentarze: 0 | opinie (0)"
        " | 0 udostępnień | 0 udostępnienia | 0 polubień | 0 odsłon | 0 wyświetleń | wyświetleń: 0 | odsłon: 0"
        " | czas czytania: 0 min | czas czytania: 0 minuty | czas czytania: 0 minut | czas czytania 0 min"
        " | 0 min czytania | 0 minuty czytania | 0 minut czytania | przeczytasz w 0 min"
        " | ten tekst przeczytasz w 0 minuty | ten tekst przeczytasz w 0 minut | brak komentarzy"
        " | przeczytano 0 razy | skomentuj (0) | 0 głosów",
        hits=("14 komentarzy", "Czas czytania: 3 min", "Komentarze (7)"),
        misses=("14 komentarzy wywołało gniew.", "3 minuty ciszy"),
    ),
    Row(
        "ART109",
        "pl",
        "line",
        "odtwórz | odtwórz wideo | odtwórz film | obejrzyj wideo | zobacz wideo | zobacz film | zobacz zdjęcia"
        " | zobacz galerię | galeria zdjęć | otwórz galerię | powiększ | powiększ zdjęcie | zdjęcie 0 z 0 | 0 z 0"
        " | 0 zdjęć | 0 zdjęcia | pełny ekran | następne zdjęcie | poprzednie zdjęcie | pokaż opis"
        " | wyświetl ten post na instagramie | wideo niedostępne | więcej wideo | posłuchaj podcastu | włącz dźwięk"
        " | wycisz | dalszy ciąg galerii",
        hits=("Zobacz galerię", "Zdjęcie 2 z 9", "Odtwórz wideo"),
        misses=("Zobacz zdjęcia sprzed wojny na wystawie w Łodzi.",),
    ),
    Row(
        "ART109",
        "pl",
        "regex",
        r"post udostępniony przez .{1,100}|(?:aby .{1,60})?(?:włącz|włączyć) (?:obsługę )?javascript(?: w .{1,40})?(?:[.!]|,? aby .{0,60})?",
        hits=("Post udostępniony przez Przykład (@przyklad)", "Włącz obsługę JavaScript w przeglądarce."),
        misses=("Post w piątek obowiązuje wiernych.",),
        words="^aby ^post_udostępniony ^włącz ^włącz_obsługę ^włączyć ^włączyć_obsługę",
        longest=160,
    ),
    Row(
        "ART110",
        "pl",
        "line",
        "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | © wszelkie prawa zastrzeżone"
        " | © ℗ wszystkie prawa zastrzeżone | prawa zastrzeżone | kopiowanie zabronione | licencja na publikację"
        " | © licencja na publikację | kup licencję | przedruk zabroniony",
        hits=("Wszelkie prawa zastrzeżone.", "© Licencja na publikację"),
        misses=("Wszelkie prawa dziecka łamano.",),
    ),
    Row(
        "ART111",
        "pl",
        "heading",
        "zobacz więcej na temat | więcej na temat | czytaj więcej na temat | "
        "czytaj też | czytaj także | zobacz także | zobacz też | zobacz również | powiązane | powiązane artykuły"
        " | powiązane tematy | podobne artykuły | podobne tematy | polecamy | polecane | polecane artykuły"
        " | polecane dla ciebie | polecamy także | wybrane dla ciebie | dla ciebie | najczęściej czytane"
        " | najpopularniejsze | najpopularniejsze artykuły | popularne | popularne artykuły | najchętniej czytane"
        " | najnowsze | najnowsze artykuły | najnowsze wiadomości | najnowsze wpisy | ostatnie wiadomości"
        " | ostatnio dodane | z ostatniej chwili | komentowane | najczęściej komentowane | najlepiej oceniane"
        " | więcej na ten temat | więcej wiadomości | więcej artykułów | więcej z działu | więcej od autora"
        " | inne artykuły | inne tematy | nie przegap | warto przeczytać | może cię zainteresować"
        " | może cię zainteresować również | mogą cię zainteresować | to może cię zainteresować | na topie"
        " | gorące tematy | tematy dnia | wydarzenia dnia | wybór redakcji | redakcja poleca | na czasie"
        " | ważne tematy | w tym temacie",
        hits=("Zobacz także", "Najczęściej czytane", "POLECAMY", "Powiązane artykuły"),
        misses=("Najczęściej czytane książki roku", "Popularne wśród młodych"),
    ),
    Row(
        "ART111",
        "pl",
        "cue",
        "tagi | tag | tematy | słowa kluczowe | kategoria | kategorie | więcej o"
        " | zobacz więcej na temat | powiązane tematy | etykiety",
        hits=("Tagi: budżet, ekonomia", "Więcej o: Warszawa, transport"),
        misses=("Tematy się skończyły.", "Kategoria piąta nadciąga"),
    ),
    Row(
        "ART111",
        "pl",
        "line",
        "strona główna | powrót do góry | do góry | na górę | wróć na górę | wróć na stronę główną"
        " | przejdź do treści | przejdź do głównej treści | szukaj | wyszukaj | wyszukiwarka | kontakt | o nas"
        " | mapa strony | zamknij | następny | poprzedni | następna | poprzednia | następna strona"
        " | poprzednia strona | wstecz | komentarze | dodaj komentarz | skomentuj | napisz komentarz"
        " | zostaw komentarz | wasze komentarze | zobacz komentarze | zobacz wszystkie komentarze"
        " | pokaż komentarze | odpowiedz | anuluj pisanie odpowiedzi | dodaj odpowiedź"
        " | twój adres e-mail nie zostanie opublikowany. wymagane pola są oznaczone"
        " | twój adres e-mail nie zostanie opublikowany | tagi | słowa kluczowe | spis treści | redakcja"
        " | e-wydanie | wydanie cyfrowe | archiwum | reklama w serwisie | o autorze | zobacz profil"
        " | wszystkie teksty autora | czytaj e-wydanie | przejdź do komentarzy | menu główne | krzyżówki"
        " | nekrologi",
        hits=("Strona główna", "Przejdź do treści", "Dodaj komentarz", "Tagi"),
        misses=("Szukaj wiatru w polu", "Kontakt z łodzią urwał się"),
    ),
    Row(
        "ART111",
        "pl",
        "line",
        "wiadomości | kraj | polska | świat | polityka | gospodarka | biznes | ekonomia | sport | piłka nożna"
        " | kultura | nauka | zdrowie | technologie | technologia | społeczeństwo | opinie | felietony | wywiady"
        " | rozrywka | styl życia | podróże | moto | motoryzacja | dom | rodzina | jedzenie | kobieta | książki"
        " | film | muzyka | tv | regiony | miasto | edukacja | prawo | praca | finanse | pieniądze | nieruchomości"
        " | pogoda | wideo | zdjęcia | podcasty | galerie | quizy | horoskop | autor | autorzy | dziś | serwisy"
        " | magazyn | historia | wojna | europa | klimat",
        hits=("Polityka", "Gospodarka"),
        misses=("Polityka miłości", "Sport to zdrowie"),
        weak=True,
    ),
    Row(
        "ART113",
        "pl",
        "cue",
        "opublikowano | data publikacji | publikacja | aktualizacja | zaktualizowano | ostatnia aktualizacja"
        " | dodano | data dodania | utworzono | autor | autorka | źródło | źródła | oprac | opracowanie"
        " | sprostowanie | korekta | od redakcji | redakcja | tekst | opr",
        hits=("Aktualizacja: 19.04.2026 19:45", "Sprostowanie: w poprzedniej wersji było złe nazwisko."),
        misses=("Autor książki nie przyszedł", "Źródło gniewu to hałas"),
        weak=True,
    ),
    Row(
        "ART101",
        "pl",
        "cue",
        "oglądaj też | oglądaj także | oglądaj również | obejrzyj także | obejrzyj również | posłuchaj także | posłuchaj również | sprawdź również"
        " | polecamy też | polecamy państwu | przeczytaj więcej | zobacz koniecznie | przeczytaj koniecznie | czytaj koniecznie | poprzednia wiadomość"
        " | następna wiadomość | czytaj też w serwisie | więcej w tym temacie | więcej na temat",
        hits=("Oglądaj również: Droga do domu", "SPRAWDŹ RÓWNIEŻ: Most wciąż zamknięty", "Przeczytaj więcej – Co zostawiła burza"),
        misses=("Oglądaj również mecze młodzieży, radzi trener.", "Więcej na temat umowy nie wiadomo.", "Polecamy też dorzucić czosnek."),
    ),
    Row(
        "ART101",
        "pl",
        "line",
        "więcej o | więcej na | wróć do artykułu | wróć do listy artykułów | czytaj więcej artykułów | zobacz więcej artykułów | pokaż więcej artykułów | przeczytaj więcej"
        " | przeczytaj całość | następny artykuł | poprzedni artykuł | następna wiadomość | poprzednia wiadomość | następny wpis | poprzedni wpis | następny news | poprzedni news",
        hits=("Więcej o:", "Następny artykuł", "Poprzedni wpis"),
        misses=("Następny artykuł konstytucji", "Więcej o miłości", "Poprzedni wpis usunięto."),
    ),
    Row(
        "ART111",
        "pl",
        "heading",
        "sprawdź też | sprawdź także | sprawdź również | przeczytaj też | przeczytaj także | przeczytaj również | oglądaj też | oglądaj także | oglądaj również"
        " | obejrzyj też | obejrzyj także | obejrzyj również | posłuchaj też | polecamy też | polecamy również | zobacz koniecznie | pozostałe artykuły"
        " | pozostałe wiadomości | inne z tej kategorii | najnowsze w serwisie | popularne w serwisie | przeczytaj koniecznie | z tej samej kategorii | w tej samej kategorii"
        " | artykuły powiązane | artykuły polecane | artykuły podobne",
        hits=("Sprawdź też:", "PRZECZYTAJ RÓWNIEŻ", "Artykuły powiązane"),
        misses=("Sprawdź też hamulce.", "Pozostałe wiadomości skasował."),
    ),
    Row(
        "ART103",
        "pl",
        "regex",
        r"(?:dalsza część|dalszy ciąg|ciąg dalszy|reszta|pozostała część|kontynuacja)(?: (?:artykułu|tekstu|materiału|wywiadu|rozmowy|wiadomości|publikacji|relacji))?"
        r" (?:znajduje się )?(?:pod|poniżej|za) (?:materiałem )?(?:reklam\w{1,3}|wideo|video|filmem|zdjęci\w{2,3}|galerią|galerią zdjęć|postem|materiałem|nagraniem|grafiką|ramką|sondą"
        r"|ankietą|infografiką|tweetem|wpisem|mapą|podcastem|odtwarzaczem|quizem)\W*|czytaj dalej (?:pod|poniżej) (?:reklam\w{1,2}|materiałem|wideo|filmem)\W*",
        hits=("Dalsza część tekstu pod wideo", "Ciąg dalszy artykułu pod reklamą", "Reszta artykułu pod materiałem wideo", "Czytaj dalej pod reklamą"),
        misses=(
            "Ciąg dalszy sporu pod Wawelem",
            "Dalsza część trasy pod górę",
            "Reszta ekipy pod wodzą trenera",
            "Dalsza część rozmowy pod chmurką",
        ),
        words="^dalsza ^dalszy ^ciąg ^reszta ^pozostała ^kontynuacja ^czytaj_dalej",
        longest=90,
    ),
    Row(
        "ART104",
        "pl",
        "line",
        "zapisz mnie | zapisz się już dziś | zapisz się za darmo | zapisz się bezpłatnie | podaj swój adres e-mail | podaj swój adres email | wpisz swój adres e-mail"
        " | wpisz adres e-mail | wpisz swój adres email | wprowadź adres e-mail | wprowadź swój adres e-mail | dołącz do nas na whatsappie | dołącz do nas na telegramie | nasz kanał na whatsappie"
        " | nasz kanał na youtube | bądź na bieżąco z najnowszymi wiadomościami | bądź na bieżąco z informacjami | bądź z nami na bieżąco | zostań naszym patronem | zostań patronem"
        " | wspieraj niezależne dziennikarstwo | wesprzyj niezależne dziennikarstwo | wesprzyj naszą redakcję | wesprzyj redakcję | dołącz do newslettera | odbieraj newsletter"
        " | otrzymuj newsletter | otrzymuj nasz newsletter | śledź nasz profil na facebooku | polub nasz profil na facebooku | polub nas | znajdź nas na facebooku"
        " | obserwuj nas w mediach społecznościowych | śledź nas w mediach społecznościowych | śledź nas w google news | dodaj nas do ulubionych źródeł w google"
        " | dodaj nas jako preferowane źródło w google | otrzymuj powiadomienia | włącz powiadomienia o nowych artykułach | wspieraj nas na patronite | wesprzyj nas na patronite"
        " | masz dla nas temat? | masz temat? | wyślij nam zdjęcie | wyślij zdjęcie lub film | wyślij alert | zgłoś temat | zgłoś temat redakcji"
        " | postaw mi kawę | postaw nam kawę | newsletter codzienny | zapisz się na nasze newslettery",
        hits=("Podaj swój adres e-mail", "Masz dla nas temat?", "Dołącz do nas na WhatsAppie", "Polub nas"),
        misses=("Polub nasze góry", "Masz temat do wypracowania?", "Zostań w domu", "Daj nam żyć"),
    ),
    Row(
        "ART104",
        "pl",
        "regex",
        r"(?:[^\x22„“]{3,120}[.!?] )?zapisz(?:cie)? się (?:na|do) (?:nasz\w* )?newsletter\w*(?: [^\s,.!?]{2,20}){0,3},? (?:aby|żeby|by|i) (?:otrzymywać|otrzymuj|dostawać|dostawaj|codziennie|być|bądź|nie przegap\w*)\b"
        r"(?=.*(?:od nas|najważniejsz|najnowsz|najciekaw|najlepsz|na bieżąco|wartościow|codzienn|skrzynk))[^\x22„“]{0,120}"
        r"|(?:dołącz do|obserwuj|subskrybuj) (?:nasz\w* )?kanał\w?(?: [^\s,.!?]{2,20}){1,3} na whatsapp\w*\W*|(?:obserwuj|śledź|czytaj) [^\s,.!?]{2,24}(?: [^\s,.!?]{2,24})? (?:w|na) (?:google news|wiadomościach google)\W*"
        r"|włącz powiadomienia (?:i|a|aby|żeby|by) (?:nie przegap\w*|nie pomiń|nie pominąć|bądź|być) (?:\S+ ){0,2}?(?:najważn\w+|naszych|nowych|najnowsz\w+|na bieżąco)\b.{0,60}"
        r"|dodaj [^\s,.!?]{2,24}(?: [^\s,.!?]{2,24})? (?:do|jako) (?:ulubion\w+|preferowan\w+) źród\w+(?: informacji)? w google\W*",
        guards=_SAID + _OFFICES,
        hits=(
            "Cieszymy się, że jesteś z nami. Zapisz się na newsletter Przykładu, aby otrzymywać od nas najbardziej wartościowe treści",
            "Dołącz do kanału Przykład FM na WhatsAppie",
            "Włącz powiadomienia i nie przegap najważniejszych informacji",
            "Obserwuj Przykład w Google News",
        ),
        misses=(
            "Zapisz się na newsletter urzędu, aby otrzymywać najważniejsze informacje.",
            "Dołącz do kanału policji na WhatsAppie",
            "Włącz powiadomienia o alertach, radzi ministerstwo.",
            "Zapisz się na kurs i bądź na bieżąco.",
        ),
        words="się_na się_do ^dołącz ^obserwuj ^subskrybuj ^śledź ^czytaj ^włącz ^dodaj",
        longest=320,
    ),
    Row(
        "ART104",
        "pl",
        "regex",
        r"(?:jesteś|byłeś|byłaś|byliście|jesteście)(?: ?/ ?\w+|\(\w+\))? świadkiem [^?\x22„“]{3,60}\?(?=.*(?:do nas|z nami|\bnam\b|na nasz|redakcj)) [^\x22„“]{6,220}"
        r"|(?:masz|macie|znasz)(?: dla nas)?(?: \S+)? (?:temat|newsa|informacj[ęe]|historię|zdjęcia|zdjęcie|nagranie|film)(?: (?:lub|i|albo) \w+)?(?: dla nas| do opisania|, któr\w+ (?:powinniśmy|chcesz) [^?]{2,40})?\?(?=.*(?:do nas|z nami|\bnam\b|redakcj)|.{0,40}\bprzez \S+\.\w) [^\x22„“]{6,160}"
        r"|masz dla nas (?:\S+ )?(?:temat|informację|newsa)\?(?: [^\x22„“]{6,120})?",
        guards=_SAID,
        hits=(
            "Jesteś świadkiem ciekawego wydarzenia? Skontaktuj się z nami! Wyślij informację lub film na adres redakcji",
            "Byłeś świadkiem zdarzenia? Napisz do nas",
            "Masz dla nas temat? Wyślij go przez formularz",
            "Masz zdjęcia lub film? Wyślij je do nas",
        ),
        misses=(
            "Byłeś świadkiem wypadku? Zadzwoń na policję.",
            "Masz pytania? Lekarz odpowie w czwartek.",
            "Jesteś świadkiem przemocy? Reaguj.",
            "Byłaś świadkiem koronnym? Kto cię chronił?",
            "Masz informacje o zaginionym? Powiadom najbliższy komisariat.",
        ),
        words="jesteś_świadkiem byłeś_świadkiem byłaś_świadkiem byliście_świadkiem ^byłeś ^jesteś ^masz ^macie ^znasz",
        longest=320,
    ),
    Row(
        "ART105",
        "pl",
        "line",
        "pozostało 0% treści | pozostało 0% artykułu | pozostało jeszcze 0% treści | pozostało jeszcze 0% tekstu | pozostało 0% do przeczytania | pozostało do przeczytania 0%"
        " | akceptuję i przechodzę do serwisu | akceptuj i przejdź do serwisu | zaakceptuj i przejdź do serwisu | akceptuję i zamykam | akceptuj i zamknij | zgadzam się i przechodzę do serwisu"
        " | przejdź do serwisu bez zgody | nie zgadzam się i przechodzę do serwisu | przechodzę do serwisu | akceptuję wszystko | akceptuj wybrane | odrzuć opcjonalne"
        " | dostosuj zgody | dostosuj ustawienia | wykup dostęp | uzyskaj dostęp | odblokuj artykuł | odblokuj dostęp | czytaj bez ograniczeń"
        " | czytaj bez reklam | masz już konto? zaloguj | nie masz jeszcze konta? | jesteś już subskrybentem? | jesteś już naszym subskrybentem? | jesteś subskrybentem? zaloguj się"
        " | artykuł dostępny dla zalogowanych | tekst premium | materiał premium | subskrypcja premium | dołącz do premium | polityka prywatności i cookies | polityka prywatności i plików cookies"
        " | informacja o cookies | klauzula informacyjna | klauzula rodo | lista zaufanych partnerów | nasi zaufani partnerzy | zaufani partnerzy",
        hits=("Pozostało 85% treści", "Akceptuję i przechodzę do serwisu", "Wykup dostęp", "Polityka prywatności i cookies"),
        misses=("Akceptuję porażkę", "Pozostało 85% treści żołądka.", "Tylko niezbędne zakupy", "Zaufani partnerzy rządu"),
    ),
    Row(
        "ART105",
        "pl",
        "regex",
        r"(?:to jest |to |ten )?(?:artykuł|tekst|materiał|treść) (?:premium|płatn[ya]|dla subskrybentów)[.!] (?:wykup|kup|aktywuj|zaloguj|uzyskaj|dołącz)\b.{0,100}"
        r"|(?:dalsza część|ciąg dalszy|dalszy ciąg|pełna treść|pełna wersja|reszta|całość|pozostała część) (?:artykułu|tekstu|materiału|wywiadu|rozmowy|reportażu)(?: (?:jest|są))? (?:dostępn\w+|zarezerwowan\w+|przeznaczon\w+|widoczn\w+)"
        r"(?: (?:jest|tylko|wyłącznie|jedynie|po|w ramach|dla|w)){1,3} (?:naszych |zalogowanych |stałych )?(?:subskrybentów|prenumeratorów|abonentów|czytelników|użytkowników|zalogowani[ua]|zalogowanych|subskrypcji|wykupieniu \w+|rejestracji|premium|opłaceniu \w+)(?: \S+){0,5}"
        r"|(?:wykorzystał[ea]ś|przeczytał[ea]ś|osiągnął[ea]ś|osiągnęłaś|przekroczył[ea]ś|wyczerpał[ea]ś|to był twój ostatni)(?: [^\s.!?,]+){0,4}? (?:bezpłatn\w+|darmow\w+) (?:artykuł\w*|tekst\w*|treści|materiał\w*|dostęp\w*)(?:\W.{0,120})?"
        r"|(?:w tym miesiącu )?(?:został\w? ci|pozostał\w? ci)(?: (?:jeszcze|tylko))? \d+ (?:bezpłatn\w+|darmow\w+) (?:artykuł\w*|tekst\w*)(?: .{0,60})?",
        guards=_SAID,
        hits=(
            "To jest artykuł Premium. Wykup dostęp, aby czytać dalej",
            "Dalsza część artykułu jest dostępna dla subskrybentów",
            "Wykorzystałeś limit bezpłatnych artykułów w tym miesiącu",
            "Pozostały ci 2 darmowe artykuły",
        ),
        misses=(
            "Dalsza część artykułu jest dostępna w archiwum biblioteki.",
            "Pełna treść wywiadu jest dostępna w aktach sprawy.",
            "To artykuł premium. Kosztuje dwa razy tyle co zwykły.",
            "Wykorzystałeś limit cierpliwości.",
            "Przeczytałeś darmowy rozdział? Autor pyta czytelników.",
        ),
        words="artykuł_premium tekst_premium materiał_premium treść_premium artykuł_płatny tekst_płatny dla_subskrybentów ^dalsza ^ciąg ^dalszy ^pełna ^reszta ^całość ^pozostała bezpłatnych darmowych darmowe bezpłatne darmowy bezpłatny darmowego bezpłatnego",
        longest=260,
    ),
    Row(
        "ART105",
        "pl",
        "regex",
        r"aby (?:zobaczyć|wyświetlić|obejrzeć|odtworzyć|wczytać|posłuchać) (?:(?:tę|ten|to|te|tego|osadzon\w+) )?(?:zawartość|treść|treści|materiał|film|wideo|post|wpis|element|nagranie|stronę|podcast\w*)(?: [^\s,]+){0,2},? (?:zaakceptuj|musisz (?:zaakceptować|wyrazić|zgodzić)|włącz|zmień|wyraź|konieczn\w+|wymagan\w+|potrzebn\w+|należy)\b(?=.*(?:cookie|ciasteczk|javascript|ustawieni\w+ prywatno)).{0,160}"
        r"|(?:ta treść|ten materiał|ten element|ten film|zawartość) (?:jest|został\w?) (?:zablokowan\w+|ukryt\w+|niedostępn\w+)\b(?=.*(?:cookie|ciasteczk|wyrazi\w+ zgod)).{6,160}|nie możemy wyświetlić (?:tej treści|tego (?:materiału|elementu|filmu)),? .{0,60}(?:cookie|ciasteczk|wyrazi\w+ zgod|brak\w* \S+ zgody na).{0,100}"
        r"|(?:szanown[yaei]|drog[iae])(?: \S+)? (?:czytelni\w+|użytkowni\w+|internau\w+)(?:(?: i|/) \S+)?[,!](?=.*(?:zgod[yęa]|zgód))(?=.*(?:cookie|marketingow|danych osobowych|prywatno|partner))[^\x22„“]{20,600}"
        r"|(?:wyrażam|wyrażasz) zgodę na (?:otrzymywanie|przesyłanie|przetwarzanie|wysyłanie|używanie)\b(?=.*(?:newsletter|informacji handlow|marketing|drogą elektroniczną)).{10,500}"
        r"|administratorem (?:twoich|państwa|pani/pana|pana/pani|podanych) danych(?: osobowych)? (?:jest|będzie|są)\b.{4,500}",
        guards=_SAID,
        hits=(
            "Aby zobaczyć tę treść, zaakceptuj pliki cookies mediów społecznościowych",
            "Szanowny Czytelniku, aby dostarczać coraz lepsze usługi, potrzebujemy zgody na dopasowanie treści marketingowych",
            "Wyrażam zgodę na otrzymywanie newslettera.",
            "Administratorem Państwa danych osobowych jest Przykład sp. z o.o.",
        ),
        misses=(
            "Aby zobaczyć ten film, trzeba kupić bilet do kina.",
            "Wyrażam zgodę na przetwarzanie moich danych osobowych w celu rekrutacji.",
            "Szanowny Czytelniku, na zgodę z sąsiadem nigdy nie jest za późno.",
            "Administratorem danych w szpitalu jest dyrektor.",
            "Ta treść jest zablokowana przez rząd.",
        ),
        words="^aby_zobaczyć ^aby_wyświetlić ^aby_obejrzeć ^aby_odtworzyć ^aby_wczytać ^aby_posłuchać ^ta_treść ^ten_materiał ^ten_element ^ten_film ^zawartość ^nie_możemy ^szanowny ^szanowna ^szanowni ^drogi ^drodzy ^droga ^wyrażam_zgodę ^wyrażasz_zgodę ^administratorem",
        longest=700,
    ),
    Row(
        "ART106",
        "pl",
        "line",
        "wyślij e-mailem | wyślij emailem | wyślij link | wyślij artykuł | skomentuj jako pierwszy | skomentuj jako pierwsza | skomentuj artykuł | bądź pierwszy i skomentuj | dodaj pierwszy komentarz"
        " | napisz pierwszy komentarz | zostaw pierwszy komentarz | bądź pierwszą osobą, która skomentuje | bądź pierwszą osobą, która to skomentuje | bądź pierwszym, który skomentuje | nikt jeszcze nie skomentował"
        " | brak komentarzy. bądź pierwszy | nie ma jeszcze komentarzy | oceń jakość naszego artykułu | oceń artykuł | oceń ten artykuł | oceń tekst | oceń materiał"
        " | twoja opinia pozwala nam tworzyć lepsze treści | jak oceniasz artykuł? | jak oceniasz ten artykuł? | czy ten artykuł był pomocny? | czy artykuł był przydatny?"
        " | podziel się ze znajomymi | podziel się ze znajomymi na facebooku | udostępnij znajomym | podoba ci się artykuł? udostępnij | udostępnij ten artykuł | udostępnij wpis | podziel się tym artykułem"
        " | posłuchaj tego artykułu | słuchaj artykułu | odsłuchaj tekst | wersja do druku | wydrukuj artykuł | zapisz w schowku | dodaj do zakładek",
        hits=("Skomentuj jako pierwszy", "Wyślij e-mailem", "Oceń jakość naszego artykułu"),
        misses=("Bądź pierwszym, który pomoże", "Oceń sam, mówi trener.", "Udostępnij ten pokój"),
    ),
    Row(
        "ART106",
        "pl",
        "regex",
        r"(?:zauważył[ea]ś|zauważyliście|zauważyłeś\(aś\)|znalazł[ea]ś|znaleźliście|widzisz|dostrzegł[ea]ś|zobaczył[ea]ś)(?:/\w+)?(?: \S+)? (?:błąd|literówkę|nieścisłość|pomyłkę|błędy)(?: (?:w|na) (?:tekście|artykule|tym artykule|tym tekście|treści|stronie|naszej stronie))?\?"
        r"(?: (?=.*(?:\bnam\b|\bnas\b|\bnami\b|redakcj\w\W*$|ctrl|@|kliknij))[^?]{0,120})?",
        guards=_SAID,
        hits=("Zauważyłeś błąd? Zaznacz go i naciśnij Ctrl+Enter", "Widzisz literówkę? Daj nam znać", "Znalazłaś błąd w tekście?"),
        misses=("Zauważyłeś błąd? Zgłoś to do banku.", "Znalazłeś błąd w umowie?", "Widzisz błąd sędziego? Ja nie."),
        words="błąd literówkę nieścisłość pomyłkę błędy",
        longest=200,
    ),
    Row(
        "ART108",
        "pl",
        "regex",
        r"[(\[]?(?:źródło (?:zdjęcia(?: głównego)?|zdjęć|fotografii|grafiki|wideo|filmu|nagrania)|autor(?:ka)? (?:zdjęcia|zdjęć|fotografii|grafiki|wideo)|zdjęcia wykorzystane w tekście|fot\. główna|fot\. główne)\s?[:/]\s?(?:©\s?)?\S+(?: \S+){0,5}(?<![.!?])[)\]]?"
        r"|[(\[](?:pap|iar|aip|polska agencja prasowa)[)\]]\.?|autor(?:ka)?(?:/\w+)?: ?[^:.]{2,40} ?/{1,2} ?źródło: ?[^:]{2,60}|źródło: ?(?:istock|shutterstock|getty images|pixabay|unsplash|pexels|freepik|adobe ?stock|123rf|depositphotos|east news|materiały prasowe)\W*",
        hits=("Źródło zdjęcia głównego: Shutterstock", "Źródło zdjęć: © East News", "Autor: jk/ads / Źródło: PAP", "(PAP)", "Źródło: Shutterstock"),
        misses=("Źródło zdjęcia nie jest znane.", "Autor: Jan Kowalski", "Źródło: ministerstwo, które milczy", "Autor zdjęcia: nie wiemy, kim był, ale znamy jego los."),
        words="źródło_zdjęcia źródło_zdjęć źródło_fotografii źródło_grafiki źródło_wideo źródło_filmu źródło_nagrania autor_zdjęcia autor_zdjęć autor_fotografii autorka_zdjęcia autorka_zdjęć fot_główna zdjęcia_wykorzystane pap iar aip prasowa ^autor ^autorka ^źródło",
        longest=120,
    ),
    Row(
        "ART109",
        "pl",
        "line",
        "rozwiń galerię | obejrzyj galerię | otwórz galerię zdjęć | zobacz całą galerię | zobacz galerię zdjęć | zobacz galerię (0 zdjęć | zobacz galerię (0 zdjęcia | zobacz galerię (0 | galeria (0 zdjęć | galeria (0 zdjęcia"
        " | galeria zdjęć (0 | galeria (0 | zobacz zdjęcia (0 | zobacz wszystkie zdjęcia | zobacz wszystkie zdjęcia (0 | wszystkie zdjęcia (0 | przejdź do galerii | przejdź do galerii (0 | zobacz 0 zdjęć | zobacz 0 zdjęcia | pokaż wszystkie zdjęcia"
        " | zwiń galerię | wróć do galerii | zobacz materiał wideo | nie można odtworzyć wideo | nie udało się odtworzyć wideo | wideo nie może zostać odtworzone | wystąpił błąd podczas odtwarzania | ładowanie wideo"
        " | trwa ładowanie wideo | ładowanie odtwarzacza | trwa ładowanie odtwarzacza | odtwarzacz wideo | spróbuj ponownie później",
        hits=("Rozwiń galerię", "Zobacz galerię (12 zdjęć)", "Ładowanie odtwarzacza..."),
        misses=("Zobacz 12 zdjęć z wystawy", "Galeria zdjęć skradzionych"),
    ),
    Row(
        "ART109",
        "pl",
        "regex",
        r"(?:twoja|państwa|ta|używana) przeglądarka (?:internetowa )?nie (?:obsługuje|wspiera)(?: \S+){0,2}? (?:odtwarzacza|odtwarzania|wideo|video|html5|elementu (?:video|wideo|audio)|audio|javascript\w*|ramek|iframe\w*|multimediów|tagu|flash\w*)\b[^?,]{0,60}",
        guards=_SAID,
        hits=("Twoja przeglądarka nie obsługuje odtwarzacza wideo",),
        misses=("Twoja przeglądarka nie obsługuje banku? Zmień ją.", "Przeglądarka nie obsługuje starszych stron.", "Ta przeglądarka nie obsługuje już Windows 7."),
        words="przeglądarka",
    ),
    Row(
        "ART110",
        "pl",
        "regex",
        r"(?:wszelkie|wszystkie) (?:materiały|treści|artykuły|teksty|prawa do)\b(?=.*(?:portal|serwis|stron|witryn|redakcj|wydawc|gazet)).{0,160}\b(?:chronione są|są chronione|są zastrzeżone|podlegają ochronie)\b(?=.*praw\w+ autorsk)[^?]{0,300}(?<!\?)"
        r"|(?:zwielokrotnianie|kopiowanie|pobieranie|korzystanie|wykorzystywanie|rozpowszechnianie|zabrania się|zabronione jest|zakazane jest)\b.{0,240}(?:portalu|serwisu|serwisie|stronie|wydawcy|publikacji)\b.{0,240}\b(?:text and data mining|eksploracj\w tekst\w*|sztucznej inteligencji|uczenia maszynowego|web scraping\w*)\b.{0,240}"
        r"|(?:kopiowanie|powielanie|przedruk|publikowanie|rozpowszechnianie|wykorzystywanie|wykorzystanie)(?:,? (?:i|lub|oraz|czy) \w+|, \w+(?: (?:i|lub|oraz|czy) \w+)?)? (?:\S+ ){0,3}?(?:artykuł\w*|materiał\w*|tekst\w*|treści|zdjęć|fotografii)(?: (?:i|oraz|lub|z|ze|na|tej|tym|tego|niniejsz\w+|serwisu|serwisie|portalu|strony|stronie|zamieszczonych|opublikowanych|publikowanych|tekstów|zdjęć|materiałów|artykułów|\w+\.pl)){0,6} bez (?:\S+ ){0,3}?zgody (?:\S+ )?(?:wydawcy|redakcji|autora|autorów|właściciela)(?: \S+){0,3}? (?:jest )?(?:zabronion\w+|zakazan\w+|niedozwolon\w+)\b.{0,120}",
        guards=_SAID,
        hits=(
            "Wszelkie materiały (w szczególności depesze, zdjęcia) zamieszczone w Portalu chronione są przepisami ustawy o prawie autorskim",
            "Wykorzystywanie zdjęć i tekstów bez pisemnej zgody redakcji jest zabronione.",
            "Zabrania się wykorzystywania treści serwisu do uczenia maszynowego bez zgody.",
        ),
        misses=(
            "Wszelkie prawa do filmu kupił nadawca.",
            "Kopiowanie kluczy bez zgody spółdzielni jest zabronione.",
            "Wszystkie materiały ze śledztwa są chronione tajemnicą.",
            "Wykorzystanie zdjęć bez zgody autora to częsty problem.",
        ),
        words="chronione prawie_autorskim praw_autorskich prawem_autorskim prawa_autorskiego prawami_autorskimi zastrzeżone ochronie zabronione zakazane niedozwolone eksploracja eksploracji maszynowego ^zabrania",
        longest=560,
    ),
    Row(
        "ART111",
        "pl",
        "line",
        "powrót na górę | powrót na górę strony | wróć do góry | przewiń do góry | przejdź do głównej zawartości | przejdź do zawartości | przejdź do nawigacji | przejdź do wyszukiwarki | przejdź do menu | przejdź do menu głównego"
        " | przejdź do stopki | kontakt z redakcją | skontaktuj się z redakcją | napisz do redakcji | powrót do strony głównej | powrót na stronę główną | wróć do strony głównej | wróć na główną | zasady komentowania"
        " | zobacz wszystkie artykuły autora | wszystkie artykuły autora | więcej tekstów autora | zobacz inne artykuły autora | dla reklamodawców | biuro reklamy | reklama i współpraca | zamów reklamę | otwórz menu | zamknij menu"
        " | pokaż menu | rozwiń menu | zwiń menu | pokaż podobne | wyświetl komentarze | ukryj komentarze | zobacz odpowiedzi | pokaż odpowiedzi | sortuj od najnowszych | od najnowszych | od najstarszych",
        hits=("Przejdź do głównej zawartości", "Powrót do strony głównej", "Kontakt z redakcją"),
        misses=("Powrót na górę był trudny", "Kontakt z redakcją utracono."),
    ),
)  # fmt: skip
