"""ART111: where a page stands in its site: "Accueil › Sport › Voile". Sections have names of all kinds, home pages few."""

from __future__ import annotations

from dedup.rules.row import Row

_HOME = (
    "homepage|front page|startseite|accueil|inicio|portada|início|página inicial|capa|pagina iniziale|prima pagina|startpagina|voorpagina"
    "|forside|forsiden|hem|startsida|startsidan|etusivu|strona główna|domů|úvod|hlavní stránka|domov|titulka|főoldal|kezdőlap|címlap"
    "|acasă|prima pagină|начало|главная|головна|početna|naslovnica|αρχική|ana sayfa|anasayfa|beranda|trang chủ|首页|首頁|トップ|ホーム"
    "|홈|الرئيسية|خانه|صفحه اصلی|صفحه نخست|דף הבית|עמוד ראשי|ראשי|होम|হোম|প্রচ্ছদ|หน้าแรก|முகப்பு"
)
_HERE = (
    "you are here|sie sind hier|sie befinden sich hier|vous êtes ici|estás aquí|estás en|usted está aquí|você está aqui|está aqui|ti trovi qui|sei qui"
    "|tu sei qui|je bent hier|u bent hier|du er her|du är här|olet tässä|jesteś tutaj|jesteś w|nacházíte se|jste zde|jelenlegi hely|вы здесь|ви тут"
    "|buradasınız|anda di sini|bạn đang ở|当前位置|您当前的位置|您的位置|您现在的位置|你的位置|所在位置|目前位置|現在位置|現在のページ|현재위치|현재 위치|أنت هنا"
)
_AT = rf"(?:(?:{_HERE}) ?[:：]? ?)?"
_PART = r"[^›»>→/|\x22“”„«!?]{1,80}"
_LAST = r"[^›»>→|\x22“”„«]{1,160}(?<![.。])"


def _words(phrases: str) -> str:
    """The first two words of each phrase, which have to open the line."""
    return " ".join(f"^{'_'.join(phrase.split()[:2])}" for phrase in phrases.split("|"))


ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "de fr es pt it nl da no sv fi pl cs sk hu ro bg ru uk hr sl el tr id vi zh ja ko ar fa he hi bn th ta",
        "regex",
        rf"{_AT}(?:{_HOME}|home)(?: ?[›»→] ?{_PART}){{0,6}} ?[›»→] ?{_LAST}"
        rf"|{_AT}(?:{_HOME})(?: ?> ?{_PART}){{0,6}} ?> ?{_LAST}"
        rf"|{_AT}(?:{_HOME}|home)(?: ?> ?{_PART}){{1,6}} ?> ?{_LAST}"
        rf"|{_AT}(?:{_HOME}|home)(?: ?[/|] ?{_PART}){{1,6}} ?[/|] ?{_LAST}"
        rf"|(?:{_HERE}) ?[:：]? ?(?:{_HOME}|home)",
        hits=(
            "Accueil > Recettes > Plats > Tartes salées",
            "Home › 112 › Oosterwaarde",
            "Home / Recensioni / L'ultima corriera",
            "Startseite » Sport » Handball",
            "Главная › Общество › Мост закрыли до осени",
            "当前位置：首页 > 法治 > 正文",
            "首頁 / 政治 / 選舉",
            "トップ > スポーツ > 高校野球",
            "خانه » آشپزی » انواع آش",
            "Sie sind hier: Startseite",
        ),
        misses=(
            "Home > Away: why visitors win",
            "Home / Away",
            "Home / Draw / Away",
            "Accueil / Réception",
            "Hem / ljus / doft. Så blir det.",
            "Startseite der Zeitung",
            "Главная улица закрыта до осени",
            "Vous êtes ici chez vous, dit le maire.",
            "You are here, she said, to learn.",
            "首页 改版",
            "Inicio » “una nueva etapa”",
        ),
        words=_words(f"{_HOME}|home|{_HERE}"),
        longest=240,
        guards=r"(?!.*\b(?:away|draw)\b)",
    ),
)
