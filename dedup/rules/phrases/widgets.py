"""ART106 and ART107 of share widgets: what shares on which network, and what counts; made from words in forty languages."""

from __future__ import annotations

from dedup.rules.row import Row

_LATIN = "facebook twitter x whatsapp telegram linkedin pinterest reddit bluesky threads messenger viber instagram email e-mail mail sms"
_SLAVIC = "facebooku twitteru x x-u whatsappu telegramu linkedinu viberu instagramu messengeru pinterestu redditu e-mailu emailu threadsu blueskyu"
_CYRILLIC = (
    "facebook twitter x telegram whatsapp viber linkedin вконтакте одноклассниках фейсбуке фейсбуці фейсбук твиттере твіттері туитър телеграм телеграме"
    " телеграмі вотсап ватсап вотсапе вайбере вайбер вайбері ok vk вк дзен messenger линкедин instagram"
)


def share(languages: str, patterns: str, networks: str, *, hits: tuple[str, ...], misses: tuple[str, ...]) -> Row:
    """Labels of ``patterns``, parted by " | ", with each network in place of "@"; "_" in a network is a space."""
    names = [name.replace("_", " ") for name in networks.split()]
    labels = [
        pattern.replace("@", name)
        for pattern in patterns.split(" | ")
        for name in (names if "@" in pattern else names[:1])
    ]
    return Row("ART106", languages, "line", " | ".join(labels), hits=hits, misses=misses)


def count(languages: str, nouns: str, *, others: str = "", hits: tuple[str, ...], misses: tuple[str, ...]) -> Row:
    """Labels that have a figure beside what it counts, and ``others`` as they stand."""
    labels = [form.replace("@", noun) for noun in nouns.split(" | ") for form in ("0 @", "@ 0", "@ (0", "@: 0", "@0")]
    return Row(
        "ART107",
        languages,
        "line",
        " | ".join([*labels, *others.split(" | ")] if others else labels),
        hits=hits,
        misses=misses,
    )


ROWS: tuple[Row, ...] = (
    share(
        "en",
        "share on @ | share via @ | share to @ | share with @ | share by @ | share using @ | share this article via @ | share this article on @ | share this story via @"
        " | share this story on @ | share this page on @ | share this page via @ | share this post on @ | share this post via @ | share this on @ | share this via @"
        " | share this with @ | share article via @ | share article on @ | share story on @ | share full article via @ | send via @ | send by @ | send on @ | post to @"
        " | click to share on @ | click to share via @ | share on @ (opens in new window | share on @ (opens in a new window | share via @ (opens in new window"
        " | click to share on @ (opens in new window | click to share on @ (opens in a new window | click here to share on @ | opens @ in a new window | share by @ link"
        " | share link on @ | share link via @ | share it on @ | open @ share | @ share | @ share button",
        _LATIN + " x_(formerly_twitter) twitter_(x) x_/_twitter google+ flipboard text text_message mastodon tumblr line wechat a_friend friends",
        hits=("Share this article via X (formerly Twitter)", "Share to Threads", "Send via WhatsApp", "Click to share on Facebook (Opens in new window)"),
        misses=("Share prices on Facebook stock slide", "Send via courier", "Share with your neighbour, she said", "Facebook share price falls"),
    ),
    share(
        "de",
        "auf @ teilen | bei @ teilen | per @ teilen | über @ teilen | via @ teilen | mit @ teilen | in @ teilen | teilen auf @ | teilen via @ | teilen per @ | artikel auf @ teilen"
        " | artikel per @ teilen | artikel via @ teilen | beitrag auf @ teilen | beitrag per @ teilen | diesen artikel auf @ teilen | diesen artikel per @ teilen"
        " | per @ versenden | per @ senden | artikel per @ versenden | per @ weiterleiten | per @ empfehlen",
        _LATIN + " xing",
        hits=("Auf Bluesky teilen", "Artikel per E-Mail versenden", "Teilen auf Facebook"),
        misses=("Auf Facebook teilen sich die Meinungen", "Per Mail kam die Absage", "Teilen auf Zeit"),
    ),
    share(
        "fr",
        "partager sur @ | partager via @ | partager par @ | partagez sur @ | partage sur @ | partager l'article sur @ | partager l'article par @ | partager cet article sur @"
        " | partager cet article par @ | envoyer par @ | envoyer l'article par @ | partager sur @ (nouvelle fenêtre | cliquez pour partager sur @ | partager via @ (nouvelle fenêtre",
        _LATIN + " courriel",
        hits=("Partager sur Bluesky", "Envoyer par courriel", "Partager cet article sur X"),
        misses=("Partager sur la route", "Envoyer par le fond", "Partager l'article 49"),
    ),
    share(
        "es ca gl",
        "compartir en @ | compartir por @ | compartir vía @ | compartir via @ | comparte en @ | comparte por @ | compartir noticia en @ | compartir artículo en @ | enviar por @"
        " | compartir esta noticia en @ | haz clic para compartir en @ | comparteix a @ | comparteix per @ | compartir a @ | envia per @ | compartir no @",
        _LATIN + " correo correo_electrónico correu",
        hits=("Compartir en Bluesky", "Enviar por correo electrónico", "Comparteix a Facebook"),
        misses=("Compartir en familia", "Enviar por barco", "Comparte en directo su dolor"),
    ),
    share(
        "it",
        "condividi su @ | condividi via @ | condividi con @ | condividi tramite @ | condividi l'articolo su @ | condividi questo articolo su @ | invia per @ | invia via @ | invia con @"
        " | condividi per @ | fai clic per condividere su @",
        _LATIN,
        hits=("Condividi via Telegram", "Invia per email", "Condividi questo articolo su X"),
        misses=("Condividi la tua casa", "Invia per primo", "Condividi con chi soffre"),
    ),
    share(
        "pt",
        "compartilhar no @ | compartilhar em @ | compartilhar via @ | compartilhar por @ | compartilhar pelo @ | compartilhe no @ | compartilhe pelo @ | compartilhe via @ | compartilhar notícia no @"
        " | partilhar no @ | partilhar via @ | partilhar por @ | partilhe no @ | enviar por @ | enviar pelo @ | clique para compartilhar no @ | clique para partilhar no @",
        _LATIN + " facebook_(abre_em_nova_janela",
        hits=("Compartilhar via Telegram", "Partilhar por email", "Enviar por WhatsApp"),
        misses=("Compartilhar no pátio", "Enviar por mar", "Partilhar no poder"),
    ),
    share(
        "nl",
        "delen op @ | delen via @ | delen met @ | deel op @ | deel via @ | deel met @ | deel dit op @ | deel dit via @ | deel dit artikel op @ | deel dit artikel via @ | deel dit bericht op @"
        " | verstuur via @ | verstuur per @ | stuur via @ | artikel delen via @ | artikel delen op @ | doorsturen via @",
        _LATIN,
        hits=("Deel dit artikel via WhatsApp", "Verstuur per e-mail", "Delen op Bluesky"),
        misses=("Delen met elkaar", "Deel op zolder gevonden", "Verstuur per schip"),
    ),
    share(
        "sv no da is fo",
        "dela på @ | dela via @ | dela med @ | dela artikeln på @ | dela artikel på @ | dela artikeln via @ | tipsa via @ | skicka via @ | mejla via @ | del på @ | del via @ | del med @ | del saken på @"
        " | del artikkelen på @ | del artikkel på @ | del artiklen på @ | del artikel på @ | del artikel via @ | send på @ | send via @ | send med @ | deila á @ | deila með @ | deildu á @ | deila frétt á @",
        _LATIN + " e-post epost mejl tölvupósti",
        hits=("Dela via e-post", "Del artikkelen på Facebook", "Del artikel på Facebook", "Deila á Facebook"),
        misses=("Dela på kakan", "Del med andre", "Del på ti blev solgt", "Deila á ráðherra"),
    ),
    share(
        "fi et lv lt",
        "jaa @ | jaa artikkeli @ | jaa juttu @ | jaga @ | jaga artiklit @ | jaga lugu @ | dalīties @ | dalies @ | dalīties ar @ | kopīgot @ | dalintis @ | dalintis per @ | pasidalinti @ | pasidalink @",
        "facebook twitter x whatsapp telegram linkedin messenger facebookissa twitterissä x:ssä whatsappissa linkedinissä telegramissa sähköpostilla facebookis twitteris whatsappis linkedinis messengeris"
        " e-mailiga e-posti_teel facebookā twitterī x_platformā whatsappā draugiem.lv facebooke twitteryje messengeryje el._paštu e-pastu",
        hits=("Jaa Facebookissa", "Jaga Twitteris", "Dalies Facebookā", "Dalintis Facebooke"),
        misses=("Jaa leipänsä", "Jaga ja valitse", "Dalies ar draugiem priekā", "Dalintis duona"),
    ),
    share(
        "ru",
        "поделиться в @ | поделиться во @ | поделиться на @ | поделиться через @ | поделиться с помощью @ | отправить в @ | отправить через @ | поделитесь в @ | поделись в @",
        _CYRILLIC + " соцсетях социальных_сетях",
        hits=("Поделиться в Viber", "Отправить в WhatsApp", "Поделитесь в соцсетях"),
        misses=("Отправить в отставку", "Поделиться в беде", "Поделиться на троих"),
    ),
    share(
        "uk bg mk",
        "поділитися в @ | поділитися у @ | поділитись в @ | поділитись у @ | поширити в @ | поширити у @ | надіслати в @ | надіслати у @ | сподели в @ | сподели във @ | сподели с @ | сподели на @"
        " | споделете в @ | споделете във @ | изпрати във @ | изпрати по @",
        _CYRILLIC + " соцмережах имейл вайбър имейла",
        hits=("Поділитись у Facebook", "Сподели във Viber", "Споделете в Twitter"),
        misses=("Поширити у світі правду", "Сподели с мен", "Надіслати у в'язницю"),
    ),
    share(
        "pl cs sk",
        "udostępnij na @ | udostępnij w @ | udostępnij przez @ | udostępnij artykuł na @ | wyślij przez @ | wyślij na @ | podziel się na @ | sdílet na @ | sdílejte na @ | sdílet přes @ | sdílet článek na @ | poslat přes @"
        " | odeslat přes @ | zdieľať na @ | zdieľajte na @ | zdieľať cez @ | zdieľať článok na @ | poslať cez @",
        _SLAVIC + " facebook twitter twitterze whatsapp whatsappie linkedin linkedinie messenger messengerze telegram telegramie email e-mail maila instagramie síti_x platformie_x",
        hits=("Udostępnij na Facebooku", "Sdílet článek na Facebooku", "Zdieľať cez WhatsApp", "Udostępnij przez Messenger"),
        misses=("Sdílet na půl", "Wyślij na Księżyc", "Zdieľať cez zimu"),
    ),
    share(
        "hr sr bs sl",
        "podijeli na @ | podijelite na @ | podijeli putem @ | podijeli preko @ | podeli na @ | podelite na @ | podeli putem @ | podeli preko @ | pošalji putem @ | pošalji na @ | deli na @ | delite na @ | deli prek @ | pošlji prek @",
        _SLAVIC + " facebook twitter whatsapp viber linkedin messenger telegram email e-mail e-maila emaila vibera whatsappa facebooka twitterja facebook-u messengerja e-pošte",
        hits=("Deli na Facebooku", "Podeli na Viber", "Podijeli putem WhatsAppa"),
        misses=("Podijeli na dva dijela", "Deli na tri skupine", "Pošalji na kraj svijeta"),
    ),
    share(
        "hu ro el",
        "megosztás @ | megosztom @ | megosztás a @ | küldés @ | distribuie pe @ | distribuie prin @ | distribuie articolul pe @ | partajează pe @ | partajează prin @ | trimite pe @ | trimite prin @ | share pe @ | κοινοποίηση στο @"
        " | κοινοποίηση σε @ | κοινοποίησε στο @ | κοινοποιήστε στο @ | μοιράσου στο @ | μοιραστείτε στο @ | μοιραστείτε το στο @ | μοιράσου το στο @ | share στο @ | αποστολή με @ | αποστολή μέσω @",
        "facebook facebookon twitter twitteren x x-en whatsapp whatsappon linkedin linkedinen viber viberen messenger messengeren telegram telegramon email emailben e-mailben e-mail mail",
        hits=("Megosztás Facebookon", "Distribuie pe WhatsApp", "Κοινοποίηση στο Facebook"),
        misses=("Megosztás és hatalom", "Trimite pe front trupe", "Μοιράσου το ψωμί"),
    ),
    share(
        "tr az",
        "@'ta paylaş | @'da paylaş | @'te paylaş | @'de paylaş | @ta paylaş | @da paylaş | @'ta paylaşın | @'da paylaşın | @ ile paylaş | @ üzerinden paylaş | @ ile gönder | @ paylaş | @-da paylaş | @-də paylaş",
        _LATIN + " e-posta twitter'(x",
        hits=("X'te paylaş", "Telegram'da paylaş", "E-posta ile gönder"),
        misses=("X'te paylaşılan görüntü", "Facebook'ta paylaş dedi", "Mail ile gelen tehdit"),
    ),
    share(
        "ar fa ur",
        "شارك على @ | شارك عبر @ | شاركها على @ | شارك المقال على @ | شارك الخبر على @ | مشاركة على @ | مشاركة عبر @ | انشر على @ | نشر على @ | أرسل عبر @ | شارك في @ | اشتراک گذاری در @ | اشتراک‌گذاری در @ | ارسال به @ | @ پر شیئر کریں",
        "فيسبوك فيس_بوك تويتر إكس واتساب واتس_اب تلغرام تيليغرام تلجرام لينكدإن لينكد_إن البريد_الإلكتروني الإيميل ماسنجر facebook twitter x whatsapp telegram تلگرام واتساپ واتس‌اپ توییتر فیسبوک ایمیل فیس_بک واٹس_ایپ ٹوئٹر",
        hits=("شارك على واتساب", "مشاركة عبر البريد الإلكتروني", "واٹس ایپ پر شیئر کریں"),
        misses=("شارك على رأس وفد", "مشاركة عبر الحدود", "ارسال به زندان"),
    ),
    share(
        "he",
        "שתף ב@ | שתפו ב@ | שיתוף ב@ | שתף ב-@ | שתפו ב-@ | שיתוף ב-@ | שליחה ב@ | שלח ב@ | שלחו ב@",
        "פייסבוק טוויטר וואטסאפ וואטסאפ וואצאפ ווטסאפ טלגרם מייל אימייל דוא\"ל לינקדאין facebook twitter x whatsapp telegram",
        hits=("שתף בפייסבוק", "שתפו בוואטסאפ", "שליחה במייל"),
        misses=("שתף בהצלחה", "שלח ביתה את החיילים", "שיתוף במידע"),
    ),
    share(
        "hi mr bn ta",
        "@ पर शेयर करें | @ पर साझा करें | @ में शेयर करें | @ वर शेअर करा | @ শেয়ার করুন | @ শেয়ার | @ பகிர | @ பகிரவும்",
        "फेसबुक ट्विटर व्हाट्सएप व्हाट्सऐप वॉट्सऐप टेलीग्राम लिंक्डइन ईमेल मैसेंजर facebook twitter x whatsapp telegram linkedin ফেসবুকে টুইটারে হোয়াটসঅ্যাপে হোয়াটসঅ্যাপে টেলিগ্রামে লিংকডইনে ইমেইলে মেসেঞ্জারে"
        " பேஸ்புக்கில் ஃபேஸ்புக்கில் ட்விட்டரில் வாட்ஸ்அப்பில் டெலிகிராமில்",
        hits=("ट्विटर पर शेयर करें", "ফেসবুকে শেয়ার করুন", "பேஸ்புக்கில் பகிர"),
        misses=("फेसबुक पर शेयर करें तो सोचें", "ফেসবুকে শেয়ার করা ছবি", "பேஸ்புக்கில் பகிர்ந்த படம்"),
    ),
    share(
        "id ms vi",
        "bagikan ke @ | bagikan di @ | bagikan lewat @ | bagikan melalui @ | bagikan via @ | bagikan artikel ini ke @ | share ke @ | kirim lewat @ | kirim via @ | kongsi di @ | kongsi melalui @ | chia sẻ @ | chia sẻ lên @ | chia sẻ qua @"
        " | chia sẻ trên @ | chia sẻ bài viết lên @ | chia sẻ bài viết qua @ | gửi qua @",
        _LATIN + " zalo line emel",
        hits=("Bagikan lewat Telegram", "Chia sẻ qua email", "Kongsi di Facebook"),
        misses=("Bagikan ke korban banjir", "Chia sẻ qua nỗi đau", "Kirim lewat laut"),
    ),
    share(
        "ja zh th",
        "@でシェア | @でシェアする | @で共有 | @で共有する | @で送る | @で送信 | @にシェア | @に投稿 | @に投稿する | @にシェアする | 分享到@ | 分享至@ | 分享给@ | 分享給@ | 转发到@ | 轉發到@ | 转发至@ | แชร์บน @ | แชร์ไปยัง @ | แชร์ @ | แชร์ผ่าน @ | แชร์ไปที่ @ | แชร์ทาง @",
        "x twitter facebook line はてなブックマーク はてブ メール whatsapp telegram email linkedin messenger instagram threads bluesky note pocket 微信 微信好友 微信朋友圈 朋友圈 微博 新浪微博 腾讯微博 騰訊微博 qq qq空间 qq好友 豆瓣 人人网 开心网 facebook_messenger"
        " 好友 朋友 更多 其他 推特 脸书 臉書 ฟเฟซบุ๊ก เฟซบุ๊ก ทวิตเตอร์ ไลน์ อีเมล",
        hits=("LINEで共有する", "分享给朋友", "分享至Facebook", "แชร์บน Facebook"),
        misses=("Xで話題", "分享会举行", "แชร์ประสบการณ์", "LINEで連絡を取った"),
    ),
    share(
        "ko",
        "@ 공유 | @ 공유하기 | @공유 | @공유하기 | @로 공유 | @로 공유하기 | @으로 공유 | @으로 공유하기 | @에 공유 | @에 공유하기 | @로 보내기 | @으로 보내기 | @ 보내기 | @에 보내기",
        "페이스북 트위터 카카오톡 카카오스토리 카톡 네이버 네이버블로그 네이버_블로그 밴드 네이버밴드 라인 엑스 x 이메일 메일 블로그 텔레그램 인스타그램 링크드인 url",
        hits=("카카오톡으로 공유하기", "페이스북 공유", "이메일로 보내기"),
        misses=("카카오톡 공유 서비스 중단", "이메일로 보낸 협박", "네이버 공유 주식"),
    ),
    count(
        "en",
        "comments | comment | views | shares | likes | reactions | replies | reads | page views | pageviews | retweets | upvotes | claps | reposts | total shares | total views",
        others="liked by 0 people | 0 people found this helpful | 0 people recommend this | be the first to like this | 0 responses | 0 response | 0 thoughts on this | 0 readers like this",
        hits=("Comments (12)", "Replies (3)", "Liked by 12 people", "1,204 retweets"),
        misses=("Views from the bridge", "12 comments that changed history", "Shares in 12 firms", "Likes: 3 things we loved"),
    ),
    count(
        "de nl sv no da fi is",
        "kommentare | kommentar | beiträge | aufrufe | leserkommentare | meinungen | shares | teilungen | reacties | reactie | weergaven | keer gedeeld | keer gelezen | keer bekeken | kommentarer | visningar | visningar | delningar | visninger"
        " | delinger | kommentit | kommenttia | kommenttia | jakoa | katselukertaa | ummæli | athugasemdir",
        hits=("Kommentare (12)", "12 Kommentare", "Reacties (12)", "12 kommentarer", "Kommentare2"),
        misses=("Kommentar zur Lage", "Reacties op de ramp", "12 Meinungen, ein Streit", "Kommentarer til sagen", "Visninger af filmen"),
    ),
    count(
        "fr es ca it pt ro",
        "commentaires | commentaire | partages | réactions | vues | lectures | comentarios | comentario | visitas | lecturas | reproducciones | compartidos | comentaris | commenti | commento | visualizzazioni | condivisioni | comentários | comentário"
        " | visualizações | partilhas | compartilhamentos | comentarii | comentariu | vizualizări | distribuiri",
        hits=("Commentaires (12)", "12 commenti", "Comentários (12)", "12 vizualizări", "1.204 partages"),
        misses=("Commentaires acerbes", "Vues sur mer", "12 visitas a Roma", "Comentarios del papa"),
    ),
    count(
        "pl cs sk hu hr sr bs sl el tr",
        "komentarze | komentarzy | komentarz | wyświetleń | odsłon | udostępnień | komentáře | komentářů | komentář | diskuse | diskuze | diskusia | příspěvků | zobrazení | přečtení | zdieľaní | sdílení | komentáre | komentárov | komentár | príspevkov"
        " | hozzászólás | hozzászólások | komment | megosztás | megtekintés | komentari | komentara | komentar | pregleda | podijeljeno | komentarji | komentarjev | ogledov | σχόλια | σχόλιο | προβολές | κοινοποιήσεις | yorum | yorumlar | okunma | görüntülenme | paylaşım | beğeni",
        hits=("Komentarze (12)", "Diskuse (12)", "12 hozzászólás", "Komentarji (12)", "12 σχόλια", "Yorumlar (12)"),
        misses=("Komentarz do ustawy", "Diskuse o daních", "12 yorum, tek sonuç", "Σχόλια για τον πόλεμο"),
    ),
    count(
        "ru uk bg lt lv et",
        "комментарии | комментариев | комментария | комментарий | просмотров | просмотры | просмотра | просмотр | прочтений | репостов | лайков | обсуждение | отзывов | коментарі | коментарів | коментар | коментаря | переглядів | перегляди | переглядів | поширень"
        " | коментари | коментара | прочитания | преглеждания | споделяния | komentarai | komentarų | komentaras | peržiūrų | komentāri | komentārs | skatījumi | kommentaarid | kommentaari | kommentaar | vaatamist",
        others="прочетена 0 пъти | прочетено 0 пъти | прочитано 0 раз | просмотрено 0 раз | прочитали 0 | посмотрели 0",
        hits=("Комментарии (12)", "12 просмотров", "Коментарі (12)", "Komentarai (12)", "Прочетена 123 пъти"),
        misses=("Комментарий эксперта", "12 комментариев к закону", "Коментар на деня", "Komentarai apie karą"),
    ),
    count(
        "ar he fa ur hi bn id ms vi",
        "تعليق | تعليقات | التعليقات | مشاهدة | مشاهدات | المشاهدات | مشاركة | תגובה | תגובות | צפיות | שיתופים | نظر | نظرات | بازدید | تبصرے | कमेंट | कमेंट्स | टिप्पणी | टिप्पणियां | व्यूज | মন্তব্য | বার পড়া হয়েছে | komentar | kali dibaca | kali dilihat | ulasan"
        " | bình luận | lượt xem | lượt thích | ý kiến bạn đọc | ý kiến",
        hits=("التعليقات (12)", "תגובות (12)", "कमेंट्स (12)", "12 bình luận", "Ý kiến bạn đọc (3)", "12 komentar"),
        misses=("تعليق على الحادث", "תגובות בעולם", "Komentar presiden", "मंत्री की टिप्पणी", "Ý kiến của bộ trưởng"),
    ),
    count(
        "ja ko zh th",
        "コメント | コメント数 | いいね | いいね! | 閲覧数 | シェア | 件のコメント | 댓글 | 댓글수 | 조회 | 조회수 | 좋아요 | 공감 | 추천 | 评论 | 條評論 | 条评论 | 评论数 | 阅读 | 阅读量 | 点赞 | 赞 | 收藏 | 浏览 | 浏览量 | 点击 | 评 | 留言 | 則留言 | 觀看 | 觀看次數 | 瀏覽 | 瀏覽數 | 人氣 | 按讚 | ความคิดเห็น | แชร์ | ครั้งที่อ่าน | ยอดวิว | คนดู",
        others="我要评论 | 我要评论 (0 | 我要评论(0 | 我来说两句 | 欢迎发表评论 | 网友评论 | 更多评论 | 评论加载中 | 评论(0 | 留言(0 | 評論(0 | コメント(0 | 댓글(0 | 댓글 (0 | 阅读(0 | 点赞(0 | 已有0人评论 | 已有0条评论 | 共有0条评论 | 0人参与 | 0人评论 | 0 人评论 | 0人点赞 | 參與0人 | 查看全部评论 | 查看更多评论 | 全部评论 | 热门评论 | 最新评论 | 網友留言 | 我要留言 | 發表留言"
        " | 發表評論 | 發表意見 | この記事へのコメント | この記事を読む時間: 0分 | この記事は0分で読めます | 所要時間 0分 | 閱讀時間 0 分鐘 | 閱讀時間0分鐘 | 閱讀時間約0分鐘 | 阅读时间 0 分钟 | 阅读时间0分钟 | 阅读约需0分钟 | 预计阅读时间0分钟 | 全文0字 | อ่าน 0 นาที | เวลาอ่าน 0 นาที",
        hits=("コメント (12)", "评论 (12)", "点赞 12", "留言 (12)", "댓글 (12)", "阅读时间 3 分钟", "我要评论(0)"),
        misses=("コメントを発表した", "评论员文章", "12条建议", "阅读改变人生", "留言板上的话", "댓글 조작 사건", "赞比亚"),
    ),
)  # fmt: skip
