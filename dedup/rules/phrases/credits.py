"""ART108 credits and agency tags that stand alone, in other languages than English."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART108",
        "de nl sv no da fi is fr es it pt ro ca pl cs sk hu hr sr et lv lt ru uk bg el tr ar fa he hi bn ta id vi zh ja ko th",
        "regex",
        r"fot\. \S+(?: \S+){0,4}(?<![!?])|[(\[]?(?:foto|fotos|fot\.?|fotók?|fotografi[ae]|fotografía"
        r"|fotografij[ae]|fotoğraf(?:lar)?|bild(?:er)?|(?:bild|foto)(?:quelle|nachweis|credit|rechte)|(?:titel"
        r"|symbol|archiv|aufmacher)(?:bild|foto)|imagen|imágenes|imagem|imagens|immagin[ei]|imatge|crédit(?:s"
        r"|os?)?(?: photos?| d'image| de la foto| fotos?)?|photos? (?:d'illustration|d'archives?)|photos?"
        r"|illustration|ilustrac(?:e|ja|ní foto)|ilustrační foto|ilustračné foto|illusztráció|kuva|kuvat"
        r"|kuvituskuva|beeld|zdjęci[ea]|źródło zdjęci[ea]|borítókép|kiemelt kép|nyitókép|képek?|sursa foto|görsel"
        r"|nuotr\.?|nuotrauka|ảnh|ljósmynd(?:ir)?|mynd|gambar|attēls|skj?[eä]rmdump|screenshot|snimka|grafik"
        r"|capture d'écran)(?: (?:de|di|do|da|von|av|af|af:|by|par|por|oleh|archivo|arhiva|archiv|arkiv"
        r"|autor))?\s?(?:[:：/|©=]|\(c\))\s?(?!(?:how|why|what|when|where|who)\b)\S+(?: \S+){0,4}(?<![.!?])[)\]]?",
        hits=(
            "Foto: dpa",
            "Fot. Jan Kowalski / PAP",
            "Crédit photo : AFP",
            "Foto: Erik Exempel/TT",
            "Kuva: Maija Esimerkki",
            "Bild: picture alliance / dpa",
            "Foto / Ejemplo",
        ),
        misses=(
            "Foto von gestern aufgetaucht",
            "Bild der Frau, wie sie die Treppe hinabsteigt.",
            "Foto: Der Bürgermeister eröffnet am Montag die neue Brücke über den Fluss.",
        ),
        words=(
            "bildrechte fotocredit bildnachweis bildcredit foto fotos fot fot. fotó fotók fotografie fotografia"
            " fotografía fotoğraf fotoğraflar bild bilder bildquelle fotoquelle titelbild symbolbild archivbild"
            " archivfoto symbolfoto imagen imágenes imagem imagens immagine immagini crédito créditos crédit"
            " crédits photo photos illustration kuva kuvat kuvituskuva beeld zdjęcie zdjęcia źródło ilustrační"
            " ilustračné ilustracja illusztráció borítókép kiemelt nyitókép sursa görsel nuotr nuotr. nuotrauka"
            " foto/ ảnh ljósmynd ljósmyndir mynd gambar attēls autors/foto fonte/foto kép képek skjermdump"
            " skärmdump screenshot grafik snimka fotografija fotografije izvor/foto imatge capture archivo"
        ),
        longest=90,
    ),
    Row(
        "ART108",
        "de nl sv no da fi is fr es it pt ro ca pl cs sk hu hr sr et lv lt ru uk bg el tr ar fa he hi bn ta id vi zh ja ko th",
        "regex",
        r"[(\[]?(?:фото(?:графи[ия]|графія)?|источник (?:фото|изображения)|фото автора|иллюстрация"
        r"|иллюстративное фото|ілюстрація|снимк[аи]|світлина|скриншот|фото из архива|φωτο(?:γραφί(?:α|ες))?|φωτό"
        r"|πηγή φωτ(?:ό|ογραφίας)|צילומ?(?:ים|ום)?|צילום|קרדיט(?: צילום)?|תמונה|صور(?:ة)?|تصوير|عکس|عکاس|تصویر"
        r"|फोटो|तस्वीर|छवि|ছবি|புகைப்படம்|ภาพ|사진|写真|撮影)(?: (?:credit|साभार|क्रेडिट|제공))?\s?(?:[:：/|©=]"
        r"|\(c\))\s?\S+(?: \S+){0,4}(?<![.!?])[)\]]?",
        guards=r"(?!\W?(?:撮影|写真).*[ぁ-ん][^ぁ-ん\s/／・()（）、ー])",
        hits=(
            "Фото: Иван Примеров / РИА Новости",
            "Снимка: БГНЕС",
            "צילום: רויטרס",
            "फोटो: पीटीआई",
            "ছবি: রয়টার্স",
            "Φωτογραφία: Eurokinissi",
            "عکس: رویترز",
            "사진: 연합뉴스",
        ),
        misses=(
            "Фото с места событий опубликовали в понедельник.",
            "Источник гнева — шум",
            "사진을 찍었다",
            "Снимка на века",
            "撮影：監督が明かす最後の10日間",
        ),
        words=(
            "фото фотографии источник иллюстрация иллюстративное снимка снимки світлина автор архив скриншот"
            " фотографія φωτογραφία φωτο φωτογραφίες φωτό πηγή צילום קרדיט תמונה צילומים صورة صور تصوير عکس عکاس"
            " फोटो तस्वीर छवि ছবি புகைப்படம் ภาพ ภาพ/ تصویر 사진 사진/ 写真 (写真 撮影"
        ),
        longest=90,
    ),
    Row(
        "ART108",
        "de nl sv no da fi is fr es it pt ro ca pl cs sk hu hr sr et lv lt ru uk bg el tr ar fa he hi bn ta id vi zh ja ko th",
        "cue",
        "图片来源 | 圖片來源 | 图源 | 圖源 | 图片 | 摄影 | 攝影 | 摄 | 圖 | 图 | 照片 | 写真提供 | 画像 | 画像提供"
        " | 写真= | 사진제공 | 사진 제공 | 사진출처 | 사진=연합뉴스 | ภาพจาก | ภาพประกอบ | ที่มาภาพ | ขอบคุณภาพ"
        " | ขอบคุณภาพจาก | ảnh minh họa | nguồn ảnh | sumber foto",
        hits=("图片来源：路透社", "攝影：王小明", "사진제공: 예시", "ที่มาภาพ: Reuters"),
        misses=("图片清晰。", "撮影が続く"),
    ),
    Row(
        "ART108",
        "de nl sv no da fi is fr es it pt ro ca pl cs sk hu hr sr et lv lt ru uk bg el tr ar fa he hi bn ta id vi zh ja ko th",
        "line",
        "ria novosti | рейтер | reuters/скриншот | риа новости | тасс | интерфакс | фото тасс | ап | укрінформ"
        " | уніан | унiан | reuters/pixstream | gettyimages | бта | бгнес | φωτο | eurokinissi | απε-μπε | εφε"
        " | intime | رويترز | أ ف ب | أف ب | أ.ف.ب | الفرنسية | فرانس برس | أسوشيتد برس | الأناضول | وكالات"
        " | رویترز | ایسنا | ایرنا | خبرگزاری | רויטרס | איי אף פי | gettyimages il | रॉयटर्स | पीटीआई | एएनआई"
        " | एएफपी | फाइल फोटो | फ़ाइल फोटो | प्रतीकात्मक तस्वीर | সংগৃহীত | ছবি সংগৃহীত | ফাইল ছবি | রয়টার্স"
        " | 新华社 | 新華社 | 中新社 | 路透社 | 法新社 | 美联社 | 中央社 | 资料图 | 資料圖 | 資料照 | 资料图片"
        " | 図はイメージ | 写真はイメージです | 写真はイメージ | 共同通信 | 共同 | 時事 | 時事通信 | 時事通信社"
        " | ロイター | afp時事 | ap=共同 | ロイター=共同 | 資料写真 | 연합뉴스 | 뉴시스 | 뉴스0 | 로이터"
        " | 로이터 연합뉴스 | 로이터=연합뉴스 | ap=연합뉴스 | ap 연합뉴스 | afp 연합뉴스 | afp연합뉴스"
        " | 연합뉴스 제공 | 자료사진 | 게티이미지 | 게티이미지뱅크 | 사진=연합뉴스 | 사진=게티이미지뱅크 | 픽사베이"
        " | ảnh minh họa | ภาพประกอบ | archivbild | symbolbild | symbolfoto | archivfoto | foto archivo"
        " | foto de archivo | imagen de archivo | foto ilustrativa | photo d'illustration | photo d'archives"
        " | image d'illustration | foto di repertorio | foto d'archivio | foto de arquivo | imagem ilustrativa"
        " | arkivfoto | arkivbild | illustrasjonsfoto | illustrationsfoto | arkistokuva | kuvituskuva"
        " | zdjęcie ilustracyjne | ilustrační foto | ilustračné foto | ilustrační snímek | illusztráció"
        " | képünk illusztráció | imagine ilustrativă | foto arhiva | temsili görsel | arşiv | ilustrasi"
        " | foto ilustrasi | архивное фото | иллюстративное фото | архівне фото | ілюстративне фото"
        " | снимката е илюстративна | илюстративна снимка | φωτογραφία αρχείου | أرشيفية | صورة أرشيفية | أرشيف"
        " | צילום ארכיון | אילוסטרציה",
        hits=("ТАСС", "新华社", "연합뉴스", "Archivbild", "صورة أرشيفية", "(資料写真)"),
        misses=("ТАСС сообщил об этом в понедельник.", "新华社报道了此事。", "연합뉴스가 보도했다"),
    ),
    Row(
        "ART108",
        "de nl sv no da fi is fr es it pt ro ca pl cs sk hu hr sr et lv lt ru uk bg el tr ar fa he hi bn ta id vi zh ja ko th",
        "regex",
        r"[(\[]?(?:quellen?|sources?|fuentes?|fonti|fontes?|bron|källa|kilde|lähde|zdroj|źródło|forrás|izvor|sursa"
        r"|kaynak|источник|джерело|източник|πηγή|المصدر|منبع)\s?:\s?(?:[\w.]+[,/] ?(?:\w{1,4}[,/ ] ?)*)?(?:dpa|afp"
        r"|reuters|ap|efe|ansa|apa|sda|ats|belga|anp|tt|ntb|ritzau|stt|čtk|tasr|pap|mti|agerpres|mediafax|hina"
        r"|beta|tanjug|fonet|aa|iha|dha|тасс|риа новости|интерфакс|унн|уніан|укрінформ|бта|бгнес|xinhua|lusa|upi"
        r"|kna|epd|getty images|رويترز|الأناضول|وكالات|ایسنا|ایرنا|απε-μπε)(?:[,/ ] ?(?:dpa|afp|reuters|ap|efe"
        r"|ansa|apa|sda|pap|čtk|\w{2,3})){0,3}\.?[)\]]?",
        hits=(
            "Quelle: dpa",
            "Source: AFP",
            "Fuente: EFE",
            "Quelle: ntv.de, ino/dpa",
            "Quelle: APA/sda/dpa",
            "Источник: ТАСС",
        ),
        misses=(
            "Source: two officials who asked for anonymity",
            "Quelle: ein Beamter, der anonym bleiben will",
            "Источник гнева неизвестен",
        ),
        words=(
            "quelle quellen source sources fuente fonte bron källa kilde lähde zdroj źródło forrás izvor sursa"
            " kaynak источник джерело источници източник πηγή المصدر منبع"
        ),
        longest=60,
    ),
)
