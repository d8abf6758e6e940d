"""Polish."""

from __future__ import annotations

from dedup.rules.row import Row

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
)
