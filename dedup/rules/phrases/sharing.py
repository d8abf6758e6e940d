"""ART106 share bars and social links; ART107 counters."""

from __future__ import annotations

from dedup.rules.row import Row

# Words of which share bars are made, in any language: two or more of them and nothing else is a bar.
_WORDS = (
    "facebook twitter x tweet linkedin whatsapp pinterest reddit email e-mail mail print telegram flipboard"
    " tumblr messenger bluesky threads mastodon xing pocket viber line vk vkontakte instagram youtube tiktok"
    " snapchat digg stumbleupon google google+ delicious buffer share copy link url sms skype weibo wechat"
    " odnoklassniki blogger evernote share: teilen drucken merken kopieren partager imprimer envoyer"
    " compartir imprimir copiar enlace condividi stampa copia compartilhar delen dela del kopier tulosta jaa"
    " udostępnij drukuj sdílet tisk zdieľať megosztás nyomtatás distribuie сподели поделиться печать поширити"
    " вконтакте одноклассники телеграм paylaş yazdır kopyala μοιράσου κοινοποίηση εκτύπωση شارك مشاركة فيسبوك"
    " تويتر واتساب طباعة شیر شتف שתף הדפסה साझा फेसबुक ट्विटर व्हाट्सएप शेयर ফেসবুক টুইটার শেয়ার bagikan"
    " salin tautan chia sẻ 微信 微博 新浪微博 分享 分享到 打印 シェア ツイート ポスト 印刷 メール リンク"
    " はてなブックマーク 공유 공유하기 페이스북 트위터 카카오 카카오톡 카카오스토리 밴드 인쇄 comments save"
    " on via by to this article story icon button follow like send more post merk teile kopiere senden"
    " versenden mailen e-mailen kommentieren per auf bei in sur par envoie envoyez copier lien imprime"
    " commenter partagez compártelo comparte enviar guardar correo correu desa comparteix condividere invia"
    " salva mandare partilhar partilhe salvar correio lähetä tallenna kopioi linkki jaa: skriv ut lagre lenke"
    " kopiera länk spara e-post epost mejl udskriv gem kopiér wyślij kopiuj skopiuj zapisz kopírovat odkaz"
    " kopírovať uložit uložiť tlačiť küldés másolás nyomtat megosztom podijeli podeli kopiraj štampaj ispiši"
    " pošalji printează copiază trimite imprimă ссылка скопировать ок вк дзен лайвжурнал livejournal друк"
    " посилання копіювати фейсбук вайбър принт копирай αντιγραφή αποστολή gönder bağlantı facebook'ta إرسال"
    " نسخ الرابط تلغرام تليجرام لينكدإن انستغرام یوتیوب چاپ کپی لینک تلگرام توییتر העתק קישור שלח פייסבוק"
    " טוויטר וואטסאפ कॉपी लिंक टेलीग्राम प्रिंट ईमेल লিংক কপি হোয়াটসঅ্যাপ sao chép liên kết zalo cetak kirim"
    " simpan 複製連結 複製鏈結 复制链接 收藏 朋友圈 qq空间 qq 微信好友 列印 轉發 コピー 保存 lineで送る"
    " はてブ 링크 복사 url복사 네이버 블로그 네이버밴드 스크랩 ไลน์ แชร์ เฟซบุ๊ก ทวิตเตอร์ คัดลอกลิงก์"
)
_REPLY_WORDS = (
    "comment logo kommentar kommentare kommentarer kommentit komentarze komentáře comentarios comentario comentários"
    " commentaires commenti commenta comentar reacties reageer комментарии комментировать коментарі коментари"
    " yorumlar yorum truth parler gettr gab whatsapp-kanal messenger-app twitter-x pin skriva tulosta lien"
    " feedback viber: discord rss feed newsletter hören vorlesen anhören listen"
)
SHARE_WORDS = frozenset(_WORDS.split()) | frozenset(_REPLY_WORDS.split())
# Names of networks: articles list them too, so a run of them alone needs more than a run with words of sharing.
_NETWORKS = (
    "facebook twitter x linkedin whatsapp pinterest reddit telegram flipboard tumblr messenger bluesky threads mastodon"
    " xing pocket line vk vkontakte instagram youtube tiktok snapchat digg stumbleupon google google+ skype weibo"
    " wechat viber discord twitter-x truth parler gettr gab вконтакте одноклассники телеграм zalo 微信 微博"
)
NETWORKS = frozenset(_NETWORKS.split())
# Words that a bar holds between its own, and that say nothing by themselves.
_FILLERS = (
    "x logo line google on via by to this article story icon button like more post per auf bei in sur par send save follow"
    " pocket threads buffer delicious blogger dela del delen ok ок дзен qq comments comment commenta feedback"
    " rss feed newsletter listen discord truth gab stampa copia mail chia sẻ sao chép pin ut ссылка"
)
FILLERS = frozenset(_FILLERS.split())

ROWS: tuple[Row, ...] = (
    Row(
        "ART106",
        "en",
        "line",
        "share | facebooktwitter | facebooktwitteremail | facebooktwitterlinkedin | facebooktwitterlinkedinemail "
        "| facebooktwitterwhatsapp | facebooktwitterpinterest | facebooktwitterprint | twitterfacebook | "
        "facebookx | facebookxemail | facebookxlinkedin | facebooktwitteremailprint | redditlink | tweet | tweet "
        "this | share this | share this article | share this story | share this post | share this page | share "
        "this video | share article | share story | share on | share via | share with friends | share it | share "
        "now | share to | share on facebook | share on twitter | share on x | share on linkedin | share on "
        "whatsapp | share on reddit | share on pinterest | share on flipboard | share on email | share on "
        "telegram | share via email | share via facebook | share via twitter | share via whatsapp | share by "
        "email | share by e-mail | share link | share options | share 0 | share save | copy link | copy url | "
        "link copied | copy link to clipboard | copied to clipboard | link copied to clipboard | copy article "
        "link | copy to clipboard | permalink | short url | shortlink | print | print this | print this article "
        "| print this page | print article | print this story | print story | printer friendly | printer "
        "friendly version | printer-friendly version | printable version | email this article | email this | "
        "email this story | email this page | email article | email a friend | email to a friend | e-mail this | "
        "email link | email a link | send to a friend | send this | send by email | send email | send an email | "
        "save article | save this article | save this story | save story | save for later | save to reading list "
        "| bookmark | bookmark this | bookmark article | add to favorites | add to favourites | add to bookmarks "
        "| add to reading list | save to favorites | bookmark this article | read later | pin it | follow us | "
        "follow us on | follow | follow me | follow author | follow topic | follow us on twitter | follow us on "
        "facebook | follow us on instagram | follow us on x | follow us on linkedin | follow us on social media "
        "| like us on facebook | find us on facebook | connect with us | stay connected | post on x | post to "
        "facebook | open sharing tools | show sharing options | sharing options | more sharing options | click "
        "to share | close sharing | reprints | reprints & permissions | rights & permissions | request reprint & "
        "licensing | get link | click here to share | republish this article | republish | cite this | add to "
        "facebook | add to queue | share full article | full article | x (formerly twitter) | share/save | min "
        "read | mins read | tweets by | link was copied | url copied | copy link urlcopied | copy link link "
        "copied | copy link copied | share this article in your social network | share in your social network | "
        "share all sharing options | all sharing options | share this articlecomments | share this article "
        "comments | opens in a new window | opens in new window | opens in new tab | share this article with "
        "your friends | share with your friends | share this with your friends | share this article on social "
        "media | share on social media | share this story on social media | share your thoughts on social media "
        "| share this content | share this with | share page | share the article | share the story | share the "
        "post | share the page | share this item | share this event | share this episode | share this podcast | "
        "share this recipe | share this review | share this entry | share this link | share this on | share "
        "video | share post | share buttons | social sharing | social share | social links | share tools | "
        "article tools | page tools | story tools | sharesave | share this article via email | sharecopy link | "
        "print email | email print | print friendly | print friendly version | print pdf | save as pdf | "
        "download pdf | text size print | copy short link | copy shortlink | copy the link | copy page link | "
        "click to copy | click to copy link | tap to copy | link copied successfully | url copied to clipboard | "
        "copied link | copied link to clipboard | save to your list | add to my list | save for later saved | "
        "add to bookmark | saved articles | remove from bookmarks | bookmarked | leave a comment share | tweet "
        "it | tweet this story | tweet this article | retweet | tweet share | pin this | pin it on pinterest | "
        "post this | whatsapp this | view on facebook | view on twitter | view on instagram | view on x | more "
        "ways to share | other ways to share | ways to share | share more | more share options | show more "
        "sharing options | show all sharing options | hide sharing options | view more sharing options | comment "
        "and share | share and comment | share & comment | share or comment on this article | share or comment | "
        "comment or share",
        hits=("Share", "Tweet", "Share this article", "Share on Facebook", "Copy link", "Share this:"),
        misses=("Share prices fell.", "Tweet costs player his job", "Print is not dead", "“Share,” she said."),
    ),
    Row(
        "ART106",
        "en",
        "line",
        "facebook | twitter | x | instagram | youtube | linkedin | whatsapp | email | e-mail | reddit | pinterest"
        " | tumblr | telegram | flipboard | messenger | bluesky | threads | mastodon | google | tiktok | snapchat"
        " | digg | stumbleupon | pocket | line | xing | sms | wechat | weibo | vk | save | like | send | mail"
        " | link | facebook messenger | fb | tw | twitter-x | truth social | gab | gettr | parler | more options"
        " | delicious | mix | buffer | viber | quora | slack | substack | apple news | nextdoor",
        hits=("Facebook", "X", "Email"),
        misses=("Facebook fined", "X marks the spot"),
        weak=True,
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:click|tap|press)(?: here)? to (?:(?:share|tweet|print|copy|save|email|e-mail)(?: this| it)?(?: (?:article|story|post|page|link|url))?"
        r"|share (?:on|via|with|by)(?: \w+){1,3}|(?:email|e-mail) (?:this|a link)(?: to a friend)?|copy (?:the )?(?:link|url|text|code)(?: to clipboard)?|save (?:for later|this (?:article|story)))"
        r"(?: to a friend)?(?: \(opens in (?:a )?new (?:window|tab)\)|:.{0,80})?[.!]?",
        hits=("Click to share on Facebook (Opens in new window)", "Click to print (Opens in new window)"),
        misses=(
            "Clicks fell.",
            "Click, and it is gone",
            "Click to save lives.",
            "Click to share is how rumours travel.",
            "Tap to email the council about the plan.",
        ),
        words="^click ^tap ^press",
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:share|tweet|email|send|post|print|pin|save|recommend|bookmark|like)(?: (?:this|the"
        r"|our))?(?: (?:article|story|post|page|video|news|item|link))?(?: (?:on|via|by|with|to|using"
        r"|from))?(?: (?:a |your )?(?:facebook|twitter|x|linkedin|whatsapp|email|e-mail|reddit|pinterest|telegram"
        r"|friends?|messenger|flipboard|social media|others|bluesky|threads))(?:,? (?:and |or )?(?:facebook"
        r"|twitter|x|linkedin|whatsapp|email|e-mail|reddit|pinterest|telegram"
        r"|others))*(?: \(opens in (?:a )?new (?:window|tab)\))?",
        hits=("Share this article on Facebook", "Email this story to a friend", "Share on X (Opens in new window)"),
        misses=("Share this grief with friends, she said.", "Like the story of Facebook's fall"),
        words="^share ^tweet ^email ^send ^post ^print ^pin ^save ^recommend ^bookmark ^like",
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"share (?:all sharing options for\b.{0,140}|this (?:(?:story|article|post|page|gallery) ?:.{0,140}|video : .{0,140}|video:(?: (?:facebook|twitter|x|linkedin|whatsapp|e-?mail|reddit|pinterest|telegram)){0,8}))",
        hits=("Share All sharing options for: Bridge closes", "Share this Story : Bridge closes for repairs"),
        misses=(
            "Share this: a third of all rivers are dry",
            "Share all sharing",
            "Share this video: police want to find this man",
        ),
        words="^share",
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:share (?:on|via|to|with) |share this (?:on|via) |follow us on |visit us on |find us on )?(?:facebook|twitter"
        r"|x|x \(twitter\)|linkedin|whatsapp|e-?mail|reddit|pinterest|telegram|messenger|flipboard|bluesky|threads"
        r"|mastodon|xing|pocket|tumblr|youtube|instagram|tiktok|print|copy link|rss(?: feed)?)(?: page| link| icon"
        r"| share| button)?(?: \((?:link )?(?:opens?|opening|will open|external link|öffnet|öffnen|s'ouvre|ouvre|ouvrir"
        r"|nouvelle fenêtre|se abre|abre|si apre|apre|otwiera|åpnes|öppnas|åbner)\b.{0,40}\)"
        r"|,? opens in (?:a )?new (?:window|tab))",
        hits=(
            "Facebook (opens in new window)",
            "LinkedIn (öffnet im neuen Fenster)",
            "Twitter (s'ouvre dans une nouvelle fenêtre)",
            "Share on Facebook, opens in a new window",
        ),
        misses=(
            "Facebook opens its archive to researchers, and finds them wanting in the end",
            "Twitter opens in Ghana today after long talks with the government there",
        ),
        words="opens opening öffnet öffnen s'ouvre ouvre nouvelle abre apre otwiera åpnes öppnas åbner external",
        longest=90,
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:if you (?:liked|enjoyed|like) (?:this|the) (?:article|story|post),? )?(?:please )?share (?:this(?: (?:article|story|post|page|news|video|link))?|it|the (?:article|story|post|page|link))"
        r"(?: (?:with|on|to|via|using|by|among) (?:your |the |all )?"
        r"(?:friends?|family|followers|social media|social networks?|social|networks?|e-?mail|facebook|twitter)"
        r"(?:(?:,? and |, | & | or )(?:your )?(?:friends?|family|followers|colleagues|e-?mail|facebook|twitter))*)+"
        r"[.!:]?",
        hits=(
            "Share this article with your friends and family",
            "Please share this story on social media!",
            "Share this post with your friends:",
        ),
        misses=(
            "Share this grief with your family, she said.",
            "Please share this story with the police if you saw anything.",
            "Share it with others.",
            "Share the news with your family.",
        ),
        words="^share ^please ^if",
        longest=120,
    ),
    Row(
        "ART107",
        "en",
        "regex",
        r"(?:\d[\d.,]* ?[km]? (?:likes?|comments?|shares?|views?|retweets?|repl(?:y|ies)|reactions?|tweets?)[,·|•/"
        r" ]{0,3}){2,4}|(?:share|like|teilen|gefällt mir|partager|compartir|tweet|likes|shares|followers|abonnente"
        r"n|seguidores)s?:? \d[\d.,]* ?[km]?\+?|\d[\d.,]* ?[km]? views (?:today|this week|this month)|\d[\d.,]* co"
        r"mments? so far",
        hits=(
            "2 Likes 3 Comments",
            "Share: 12",
            "Teilen 12",
            "Followers 12K",
            "5 shares · 3 comments",
            "1 Comment so far",
        ),
        misses=(
            "Likes 5 things",
            "12 shares of stock",
            "Share 5 tips with us",
            "2 views of a kill, 3 comments and a shot",
        ),
        words=(
            "^share ^share: ^like ^like: ^likes ^likes: ^shares ^shares: ^teilen ^gefällt ^partager ^compartir"
            " ^tweet ^tweet: ^followers ^followers: ^abonnenten ^seguidores likes like comments comment shares views"
            " retweets replies reactions"
        ),
        longest=48,
    ),
    Row(
        "ART106",
        "en",
        "regex",
        r"(?:follow|join|find|visit|like|subscribe|watch us|connect|see us|join us|follow us|connect with us|subsc"
        r"ribe to us|follow me)(?: to our)?(?: channel)?(?: on|:| via)(?: our)? (?:facebook|twitter|x|instagram|yo"
        r"utube|linkedin|whatsapp|telegram|tiktok|threads|bluesky|pinterest|reddit|flipboard|snapchat|google news|"
        r"spotify|apple podcasts|social media)(?:(?:,? and |, | & | \| | / | )(?:facebook|twitter|x|instagram|yout"
        r"ube|linkedin|whatsapp|telegram|tiktok|threads|bluesky|pinterest|reddit|flipboard|snapchat|google news|sp"
        r"otify|apple podcasts|social media)){0,6}(?: channel| page)?[.!:]?|subscribe to our youtube(?: channel)?["
        r".!]?",
        hits=(
            "Follow on Facebook",
            "Follow us: Facebook Twitter Instagram",
            "Subscribe on YouTube",
            "Subscribe to our YouTube channel",
        ),
        misses=(
            "Follow on Monday",
            "Find on Facebook leads police to thief",
            "Watch us on the ice, they said",
        ),
        words="^follow ^join ^find ^visit ^like ^subscribe ^watch ^connect ^see",
        longest=100,
    ),
    Row(
        "ART107",
        "en de fr es it pt nl sv no da fi pl cs ru uk tr ro hu",
        "regex",
        r"(?:(?:view|show|read|see|zu den|alle|zeige|voir les|lire les|ver) )?(?:comments?|kommentare?n?|kommentarer"
        r"|comentarios?|comentários?|commentaires?|commenti|reacties|komentarze|komentáře|kommentit|hozzászólások"
        r"|комментари[ийев]+|коментар[ії]в?|yorumlar|comentarii|discussion|likes?|shares?|views?)"
        r" ?[(\[:]? ?\d[\d.,]*[km]?[)\]]?"
        r"|[(\[]?\d[\d.,]* ?[km]?[)\]]? ?(?:comments?|kommentare?|kommentarer|comentarios?|comentários?|commentaires?"
        r"|commenti|reacties|reactions?|komentarz[ey]?|komentářů?|kommenttia|hozzászólás|комментари(?:й|я|ев)"
        r"|коментар(?:і|ів)?|yorum|comentarii)(?: (?:on this (?:article|story)|anzeigen|lesen|zum artikel|bekijken"
        r"|read|post|share|drucken|teilen))?",
        hits=("zu den Kommentaren (0)", "12 comments", "5 Kommentare", "8 commentaires"),
        misses=("Comments 5 members made", "5 Kommentare waren zu viel", "2 commentaires sur la loi"),
        words="comments comment kommentare kommentaren kommentarer comentarios comentario comentários commentaires"
        " commentaire commenti reacties komentarze komentáře kommentit kommenttia hozzászólás hozzászólások комментарии"
        " комментариев комментария комментарий коментарі коментарів yorum yorumlar comentarii kommentar reactions ^zu"
        " kommentare",
        longest=48,
    ),
    Row(
        "ART107",
        "en",
        "line",
        "comments(0) | kommentare(0)"
        " | comentarios(0) | commentaires(0) | comment(0) | 0 comments | 0 comment | comments 0 | comments (0)"
        " | comment 0 | comment (0) | 0comments | 0comment"
        " | 0 shares | 0 share | shares 0 | shares (0) | 0shares | share0 | 0 likes | 0 like | likes 0 | 0likes"
        " | 0 views | 0 view | views 0 | views (0) | 0 views 0 comments | 0 reads | 0 followers | 0k followers"
        " | 0m followers | 0 follower | followers 0 | 0 votes | 0 vote | 0 replies | 0 reply | 0 reactions"
        " | 0 retweets | 0 tweets | tweet 0 | tweets 0 | 0 upvotes | 0 downloads | 0 subscribers | 0 ratings"
        " | 0 reviews | 0 claps | 0 hits | hits 0 | page views 0 | pageviews 0 | 0 min read | 0 minute read"
        " | 0 minutes read | 0 mins read | 0 min. read | 0-min read | 0-minute read | 0 min | 0 mins"
        " | 0 minutes to read | read time 0 min | read time 0 mins | read time: 0 min | read time: 0 mins"
        " | read time: 0 minutes | reading time: 0 minutes | reading time: 0 min | reading time 0 min"
        " | reading time 0 minutes | reading time: 0 mins | estimated reading time: 0 minutes"
        " | estimated read time: 0 minutes | est. reading time: 0 minutes | time to read: 0 minutes"
        " | 0 minute listen | 0 min listen | 0 min watch | 0 min video | 0k shares | 0k views | 0k likes | 0m views"
        " | 0k comments | 0 k shares | total views 0 | post views 0 | post views: 0 | views: 0 | read 0 times"
        " | viewed 0 times | shared 0 times | shares: 0 | comments: 0 | likes: 0 | 0 people like this"
        " | 0 people are talking about this | view 0 comments | view comments (0) | show comments (0)"
        " | view comments 0 | view all 0 comments | read 0 comments | show 0 comments | see 0 comments"
        " | see all 0 comments | read all 0 comments | load 0 comments | 0 comments on this story"
        " | join the conversation (0) | 0 thoughts on this | 0 comments & 0 reviews | 0 responses | 0 minutes ago"
        " | 0 hours ago | 0 comments 0 shares | 0 shares 0 comments | 0 shares share",
        hits=("1,204 Comments", "Comments (14)", "3 min read", "12 Shares", "45K followers", "Share12"),
        misses=(
            "14 comments drew fire.",
            "3 minutes of silence",
            "More than 2,500 people fled",
            "12 shares of the firm were sold",
        ),
    ),
    Row(
        "ART106",
        "en",
        "line",
        "sharing | copied | saved | like this | following | social media | cite",
        hits=(
            "Sharing",
            "Copied",
            "Saved",
        ),
        misses=(
            "Saved by the bell",
            "Social media giants fined",
            "Following the flood",
        ),
        weak=True,
    ),
)
