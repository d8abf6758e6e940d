"""Labels of tools, appeals and walls in many languages, a few a language: what recipes, tests, live pages and polls have."""

from __future__ import annotations

from dedup.rules.row import Row, lines

ROWS: tuple[Row, ...] = (
    lines(
        "ART105",
        "fr",
        "nous et nos partenaires stockons et accédons à des informations sur votre terminal | nous et nos 0 partenaires stockons et accédons à des informations sur votre terminal"
        " | nous et nos 0 partenaires stockons et/ou accédons à des informations sur votre terminal",
        ("Nous et nos 312 partenaires stockons et accédons à des informations sur votre terminal.",),
        ("Nous et nos partenaires sommes inquiets, dit le maire.", "Nos partenaires stockons"),
    ),
    lines(
        "ART111",
        "fr",
        "ajouter à mon carnet | ajouter à mon carnet de recettes | voir les prix chez nos partenaires | rechercher une recette | vous avez testé cette recette ? notez-la"
        " | vous avez testé cette recette ? donnez votre avis | résumer avec l'ia | vous utilisez google actualités ? ajoutez-nous à vos favoris | votre publicité ici",
        ("Vous avez testé cette recette ? Notez-la !", "Résumer avec l'IA", "Ajouter à mon carnet"),
        ("Cette recette, vous l'avez testée ?", "Résumer avec des mots simples", "Rechercher une recette du bonheur"),
    ),
    lines(
        "ART105",
        "es",
        "acepto el aviso de privacidad | acepto el aviso de privacidad y los términos y condiciones | aviso de privacidad integral | aviso de privacidad simplificado"
        " | tratamiento de datos personales | política de tratamiento de datos personales | política de tratamiento de datos",
        ("Acepto el aviso de privacidad", "Política de tratamiento de datos personales"),
        ("No acepto el aviso del banco", "El tratamiento de los datos personales de los menores"),
    ),
    lines(
        "ART111",
        "es",
        "¿te sirvió esta nota? | ¿te fue útil esta nota? | ¿te resultó útil esta nota? | si no ve el mapa, haga clic aquí | si no ves el mapa, haz clic aquí"
        " | aún no hay comentarios. ¡sé el primero | aún no hay comentarios. sé el primero en comentar | relacionado con",
        ("¿Te sirvió esta nota?", "Aún no hay comentarios. ¡Sé el primero!", "Relacionado con:"),
        ("¿Te sirvió de algo?", "Aún no hay comentarios del ministro", "Relacionado con el caso"),
    ),
    lines(
        "ART104",
        "es",
        "unirse al canal de whatsapp | unirse al canal de telegram | unirme al canal de whatsapp | recibir notificaciones en whatsapp",
        ("Unirse al canal de WhatsApp",),
        ("Unirse al canal de Panamá", "Unirse o callar"),
    ),
    Row(
        "ART110",
        "es",
        "regex",
        r"(?:d\. ?r\. ?)?[©®][^\x22“”«»]{2,80}\b(?:queda|está) (?:terminantemente |expresamente |totalmente )?prohibid[ao] (?:la |su )?reproducción[^\x22“”«»]{0,160}|todos los derechos reservados,? \d{4}\.?",
        hits=(
            "D.R. © El Pulso Digital. Queda prohibida su reproducción total o parcial sin autorización.",
            "Todos los derechos reservados 2023",
        ),
        misses=(
            "Queda prohibida su reproducción, dijo el juez.",
            "Todos los derechos reservados al pueblo en 2023",
        ),
        words="reproducción ^todos_los ©",
        longest=260,
    ),
    lines(
        "ART104",
        "it",
        "attiva le notifiche push per non perderti nessuna notizia | attiva le notifiche per non perderti nessuna notizia | attiva le notifiche push"
        " | per attivare le notifiche, modifica le impostazioni del browser | hai una notizia? segnalala alla redazione su whatsapp | hai una notizia? segnalala alla redazione",
        ("Attiva le notifiche push per non perderti nessuna notizia", "Hai una notizia? Segnalala alla redazione"),
        ("Attiva la rete di vicinato", "Hai una notizia per me?"),
    ),
    lines(
        "ART103",
        "it",
        "pubblicità - continua a leggere di seguito | pubblicità, continua a leggere di seguito | banner 0x0 | banner 0 x 0",
        ("Pubblicità - continua a leggere di seguito", "Banner 300x250"),
        ("Pubblicità ingannevole, multa da 2 milioni", "Banner 4 metri per 3 sul municipio"),
    ),
    lines(
        "ART111",
        "it",
        "aggiungi alla watchlist | guarda il trailer | trova il cinema più vicino a te | seleziona la tua città | scegli la tua città | media utenti 0"
        " | ho letto l'informativa privacy | ho letto l'informativa sulla privacy | ho letto e accetto l'informativa privacy",
        ("Aggiungi alla watchlist", "Trova il cinema più vicino a te", "Ho letto l'informativa privacy"),
        ("Il cinema più vicino a te chiude", "Ho letto tutto", "Seleziona i giocatori"),
    ),
    lines(
        "ART111",
        "pt",
        "avise-me quando o preço cair | este review foi útil? | esta avaliação foi útil? | faça uma pergunta | produtos similares | cnpj 0/0-0"
        " | esta notícia foi útil? | este artigo foi útil?",
        ("Avise-me quando o preço cair", "Este review foi útil?", "CNPJ 00.000.000/0001-00"),
        ("O preço vai cair?", "Faça uma pergunta ao candidato", "O CNPJ da empresa estava suspenso"),
    ),
    Row(
        "ART103",
        "pt es it fr",
        "regex",
        r"(?:ao comprar (?:por meio |através )?(?:pelos|dos|de|por) links (?:desta página|neste artigo|do site|nesta página)|si compra[ns]? (?:algo )?a través de (?:los |nuestros )enlaces|se acquisti (?:qualcosa )?(?:tramite|attraverso) (?:i |questi |i nostri )?link|si vous achetez via (?:nos|ces) liens)"
        r"[^\x22“”«»]{0,60},[^\x22“”«»]{0,40}\b(?:comissão|comisión|commissione|commission)\b[^\x22“”«»]{0,120}",
        hits=("Ao comprar pelos links desta página, podemos receber uma comissão. Saiba mais",),
        misses=("Ao comprar pelos links desta página, a vítima perdeu 300 reais.",),
        words="comissão comisión commissione une_commission",
        longest=300,
    ),
    lines(
        "ART105",
        "nl",
        "om deze video te bekijken, moet je marketingcookies accepteren | om deze inhoud te bekijken, moet je marketingcookies accepteren"
        " | om deze video te bekijken moet je cookies accepteren | om deze inhoud te zien moet je cookies accepteren",
        ("Om deze video te bekijken, moet je marketingcookies accepteren.",),
        ("Om deze video te bekijken reisde hij naar Parijs.",),
    ),
    Row(
        "ART104",
        "nl",
        "regex",
        r"(?:iets gezien of )?heb je (?:een |nieuws of een )?(?:tip|nieuwstip)(?: of opmerking)?\?(?: voor (?:de|onze) redactie\?)? (?:app|mail|bel|stuur|whatsapp)\b[^\x22“”«»]{3,120}",
        hits=("Iets gezien of heb je een tip? App onze redactie op 06-55500112",),
        misses=("Heb je een tip? Bel de politie niet, zegt hij.", "Heb je een tip? Nee."),
        words="een_tip nieuwstip",
        guards=r"(?!.*\b(?:zegt|zei|politie|niet)\b)",
    ),
    lines(
        "ART105",
        "sv no da",
        "du läser den gratis fram till midnatt | du läser artikeln gratis | kun for medlemmer | ingen binding. opsig når som helst | ingen binding. avslutt når som helst"
        " | ingen bindningstid. avsluta när du vill | ingen bindningstid, avsluta när du vill",
        ("Du läser den gratis fram till midnatt.", "Ingen binding. Opsig når som helst."),
        ("Du läser den i sängen.", "Klubben er kun for medlemmer over 60"),
    ),
    lines(
        "ART111",
        "sv no da",
        "rättelsepolicy | vil du dele din mening? | skriv leserbrev – maks 0 tegn | send inn leserbrev | skriv et leserbrev | hør artiklen (0 min"
        " | etik og retningslinjer | del din erfaring",
        ("Rättelsepolicy", "Skriv leserbrev – maks 3000 tegn", "Hør artiklen (6 min)"),
        ("Hør artiklens forfatter", "Vil du dele din pizza?", "Skriv til ham"),
    ),
    Row(
        "ART110",
        "da no sv",
        "regex",
        r"[\w .'&/-]{2,60} er tilmeldt pressenævnet\.?|[\w .'&/-]{2,60} (?:arbeider|redigeres) etter vær varsom-plakaten(?:s regler(?: for god presseskikk)?)?\.?",
        hits=("Hverdagsprøven er tilmeldt Pressenævnet", "Lokalavisen arbeider etter Vær Varsom-plakaten."),
        misses=("Han er tilmeldt Pressenævnets møde i morgen", "Redaktøren sier de arbeider etter loven."),
        words="tilmeldt_pressenævnet vær_varsom",
    ),
    Row(
        "ART103",
        "da no sv",
        "regex",
        r"(?:denne|dette|artiklen|artikkelen|artikeln|den här) ?(?:artikel|innlegget|artikkelen|artikeln|siden)? ?(?:indeholder|inneholder|innehåller) (?:reklame-?|annonse-?|annons|affiliate-?)(?:links|lenker|länkar)\b[^\x22“”«»]{0,160}",
        hits=("Denne artikel indeholder reklamelinks. Vi får kommission, hvis du køber via links.",),
        misses=("Denne artikel indeholder fejl.",),
        words="reklamelinks annonselenker annonslänkar affiliatelinks affiliatelenker affiliatelänkar",
        longest=260,
    ),
    lines(
        "ART111",
        "pl",
        "zgłoś nadużycie | sortuj: od najnowszych | sortuj: od najstarszych | sortuj: najlepsze | treść dostępna również w aplikacji",
        ("Zgłoś nadużycie", "Sortuj: od najnowszych"),
        ("Zgłoś nadużycie władzy do prokuratury", "Od najnowszych badań"),
    ),
    Row(
        "ART104",
        "pl cs",
        "regex",
        r"masz temat (?:dla naszego reportera|dla nas|do opisania)\?[^\x22“”„»]{0,120}|líbil se vám (?:tento )?článek\?[^\x22“”„»]{0,80}|tento článek si můžete přečíst (?:zdarma )?díky (?:našim )?předplatitelům\.?",
        hits=(
            "Masz temat dla naszego reportera? Napisz na alert@echonadbrzezia.example",
            "Líbil se vám článek? Podpořte nás částkou",
        ),
        misses=("Masz temat? Ja nie mam.", "Líbil se vám film?"),
        words="^masz_temat ^líbil_se ^tento_článek",
    ),
    lines(
        "ART113",
        "cs sk ru uk",
        "délka čtení: 0 min",
        ("Délka čtení: 5 min",),
        ("Délka čtení je dána obsahem",),
    ),
    lines(
        "ART111",
        "cs ro",
        "jiná částka | koupit knihu | îți place ce citești? | vreau să contribui | câmpurile obligatorii sunt marcate cu",
        ("Jiná částka", "Câmpurile obligatorii sunt marcate cu *", "Vreau să contribui"),
        ("Vreau să contribui la binele orașului", "Koupit knihu nebo ne"),
    ),
    lines(
        "ART107",
        "ru uk",
        "0 тыс. просмотров | 0 из 0 (0 голосов | 0 из 0 (0 голоса | 0 0 перегляди | 0 0 переглядів | 0 тис. переглядів",
        ("12 тыс. просмотров", "4,8 из 5 (312 голосов)", "1 843 перегляди"),
        ("5 из 10 голосов", "Перегляди зростають"),
    ),
    lines(
        "ART111",
        "ru uk",
        "оцените рецепт | будьте першим, хто залишить коментар | сподобалась стаття? пригостіть редакцію кавою | сподобалася стаття? пригостіть редакцію кавою",
        ("Оцените рецепт", "Будьте першим, хто залишить коментар"),
        ("Оцените сами", "Будьте першим у черзі"),
    ),
    Row(
        "ART105",
        "zh ja",
        "regex",
        r"文明上网,? ?，?理性发言[,，。]?.{0,30}|(?:声明[:：])?凡本[网站报]注明.{2,120}(?:不得|禁止|请勿|追究).{2,80}|この記事は(?:有料会員|会員限定|有料)記事です.{0,60}|初月無料で続きを読む",
        hits=(
            "文明上网理性发言，请遵守评论服务协议",
            "声明：凡本网注明“来源：宁湾晚报”的所有作品，未经授权不得转载、摘编。",
            "この記事は有料会員記事です。残り312文字（全文784文字）",
        ),
        misses=("文明上网是每个人的责任", "凡本网注明的日期", "この記事は有料で売られた"),
        words="^文明上网 ^文明上网理性发言 声明 ^凡本网注明 ^凡本站注明 ^凡本报注明 ^この記事は有料会員記事です ^この記事は会員限定記事です ^この記事は有料記事です ^初月無料で続きを読む",
        longest=260,
    ),
    lines(
        "ART106",
        "zh",
        "用line傳送 | line 傳送 | line傳送 | 讚 0 分享 | 打印】 【关闭 | 关闭窗口",
        ("用LINE傳送", "讚 0 分享", "【打印】 【关闭】"),
        ("打印机降价", "他用LINE傳送照片"),
    ),
    lines(
        "ART111",
        "ko",
        "기사공유 | 후속기사 원해요 0 | 이 기사는 투자 참고용이며 투자 책임은 투자자 본인에게 있습니다",
        ("후속기사 원해요 4", "기사공유"),
        ("후속기사를 원한다는 독자", "투자 책임은 본인에게 있다"),
    ),
    lines(
        "ART111",
        "ar he hi",
        "التحديث التلقائي | شارك هذا التحديث | تعذر تحميل الفيديو | اشترك في خدمة الإشعارات لتصلك الأخبار العاجلة | אישור הכול | ניהול העדפות | כתובת מייל"
        " | פרסומת – המשך הכתבה אחרי הפרסומת | पूरी खबर ऐप पर पढ़ें | विज्ञापन हटाने के लिए प्रीमियम लें",
        ("شارك هذا التحديث", "ניהול העדפות", "पूरी खबर ऐप पर पढ़ें"),
        ("شارك هذا الأسبوع", "ניהול העדפות ההצבעה", "पूरी खबर पढ़ी जा रही है"),
    ),
    lines(
        "ART111",
        "vi",
        "tặng sao cho tác giả | tặng bạn đọc | bình luận hay",
        ("Tặng sao cho tác giả",),
        ("Tặng sao vàng cho tác giả cuốn sách",),
    ),
    Row(
        "ART101",
        "id sv",
        "cue",
        "lihat juga video | tonton juga video | simak juga video",
        hits=("Lihat juga Video: Antrean Mengular di Kantor Dukcapil",),
        misses=("Lihat juga video itu di kantor", "Video: antrean mengular"),
    ),
)  # fmt: skip
