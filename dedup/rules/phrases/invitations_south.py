"""ART104 invitations of Spanish, Portuguese, Italian and Swedish pages: newsletters, channels, apps, alerts and Google.

Papers tell their readers to join channels and to download applications too, those of a town or of a club: a row asks for
"our", for news, or for a paper's own places, and for none of ``OFFICES``.
"""

from __future__ import annotations

from dedup.rules.phrases.told_south import ES, IT, OFFICES, PT, SV
from dedup.rules.row import Row

_PLACES = r"(?:google (?:news|discover|noticias|notícias|notizie|nyheter)|google|facebook|twitter|x|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|redes sociales|redes sociais|social|sociala medier|nuestras redes|nossas redes)(?![-\w])"
_CHANNELS = r"(?:whatsapp|telegram)(?![-\w])"

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "es",
        "regex",
        r"(?:¿?ya (?:conoces|conoce|conocés|nos sigues|nos seguís|te suscribiste|te has suscrito|estás suscrito|has visto|viste|descargaste|has descargado|tienes|te uniste|escuchaste)(?: a| en)? (?:nuestr[oa]s? (?:[\w-]+ ){0,2}?(?:canal|canales|app|aplicación|newsletters?|boletín|boletines|podcasts?|página|grupo|comunidad|redes)|(?:facebook|twitter|instagram|whatsapp|telegram|youtube|google news|tiktok)(?=\?))\b[^?]{0,60}\?[^?]{0,120}"
        r"|(?:ahora |ya )?(?:también )?puedes? recibir (?:las |nuestras )?(?:notificaciones|alertas|noticias)\b[^?.]{0,60}[.!] (?:descarga|descargue|activa|active|suscríbete|únete|instala)\b(?=[^?]{0,160}\b(?:nuestr[oa]s?|actívalas|actívelas))[^?]{0,160}"
        r"|¿?quier(?:es|e) (?:seguir )?(?:recibir|recibiendo) (?:las|los) (?:mejores|últimas|principales) (?:historias|noticias|contenidos|artículos|novedades)\b(?! de (?:tu|su)\b)[^?.]{0,60}\?"
        r"|¿?quier(?:es|e) (?:seguir )?(?:recibir|recibiendo|leer más|enterarte de|estar al (?:día|tanto) de|mantenerte al (?:día|tanto) de) (?:las |los |lo |más |todas las |nuestr\w+ )?(?:mejores |últimas |principales )?(?:más )?(?:historias|noticias|contenidos|artículos|novedades|titulares|actualidad|alertas informativas)\b[^?.]{0,80}\? (?:suscríbete|suscríbase|suscribite|síguenos|únete|únase|activa|descarga|regístrate|apúntate|entra|ingresa|haz clic|sigue)\b(?=[^?]{0,120}\b(?:nuestr\w+|canal|newsletter|boletín|whatsapp|telegram)\b)[^?]{0,160}"
        r"|(?:también )?(?:nos )?(?:puedes?|podés|podéis) (?:también )?(?:seguirnos|encontrarnos|leernos|escucharnos|escribirnos|seguir|encontrar) (?:también )?(?:en|a través de|por) (?:nuestr\w+ (?:[\w-]+ ){0,4}?(?:de |en )?)?"
        + _PLACES
        + r"[^?]{0,140}"
        r"|(?:también )?(?:puedes?|podés) seguir a [^?.]{2,50}? en "
        + _PLACES
        + r"[^?]{0,40}\b(?:apuntarte|suscribirte|recibir|nuestr[oa])\b[^?]{0,60}\b(?:newsletter|boletín|canal)\b[^?]{0,60})",
        guards=ES + OFFICES,
        hits=(
            "¿Ya conoces nuestro canal de YouTube? ¡Suscríbete!",
            "¿Quieres seguir recibiendo las mejores historias de El Ejemplo?",
            "Puedes seguir a EL EJEMPLO en Facebook y X, o apuntarte aquí para recibir nuestra newsletter semanal.",
            "Ahora puedes recibir notificaciones de El Ejemplo. Descarga la nueva versión de nuestra app y actívalas para no perderte nuestro mejor contenido.",
            "También puedes seguirnos en nuestro canal de WhatsApp",
        ),
        misses=(
            "¿Quieres recibir las ayudas del alquiler?",
            "Puedes seguir a tus ídolos en Instagram.",
            "¿Ya conoces nuestro pasado? Visita el museo.",
            "Ya nos sigues, dijo el guía.",
            "Ahora puedes recibir noticias de tu hijo. Descarga el ánimo.",
        ),
        words=(
            "^ya_conoces ^ya_conoce ^ya_conocés ^ya_nos ^ya_te ^ya_estás ^ya_has ^ya_viste ^ya_descargaste ^ya_tienes ^ya_escuchaste ^ahora_puedes ^ahora_puede ^ahora_también ^ya_puedes ^ya_puede ^puedes_recibir ^puede_recibir ^quieres_seguir"
            " ^quieres_recibir ^quiere_recibir ^quieres_leer ^quieres_enterarte ^quieres_estar ^quieres_mantenerte ^también_puedes ^también_nos ^nos_puedes ^puedes_seguir ^puedes_seguirnos ^puedes_encontrarnos ^puedes_leernos ^puede_seguirnos"
            " ^puede_encontrarnos ^podés_seguirnos ^puedes_también ^también_puede ^puedes_escribirnos"
        ),
        longest=320,
    ),
    Row(
        "ART104",
        "es",
        "regex",
        r"(?:(?:recibe|recibí|recibirás|recíbelas?)(?: [^\s.?!,]+){0,4}? (?:en|por) (?:tu|tus) (?:correo|e-?mail|celular|móvil|whatsapp|telegram|teléfono|bandeja|buzón|mail|dispositivo|navegador|inbox)\b[^,?]{0,60}\b(?:noticias|titulares|novedades|newsletters?|boletín|alertas informativas|actualidad|contenidos|historias|notas)\b[^,?]{0,80}"
        r"|reciba(?: [^\s.?!,]+){0,4}? (?:en|por) (?:su|sus) (?:correo|e-?mail|celular|móvil|whatsapp|telegram|teléfono|bandeja|buzón|mail)\b[^,?]{0,60}\b(?:noticias|titulares|novedades|newsletters?|boletín|actualidad|contenidos|historias|notas)\b[^,?]{0,80}"
        r"|(?:recibe|recibí)\b[^?.,]{0,60}\b(?:noticias|titulares|novedades|actualidad|alertas informativas)\b[^?.,]{0,40}\b(?:en|por) tu (?:celular|móvil|whatsapp|telegram|teléfono|navegador|dispositivo)\b[^?,]{0,80}|(?:recibe|recibí|reciba|entérate de|enterate de|conoce|infórmate con|lee)\b[^?.]{0,60}\b(?:noticias|titulares|novedades|actualidad|alertas informativas|información)\b[^?.]{0,60}\b(?:en|por|a través de|desde) (?:nuestr[oa] (?:[\w-]+ ){0,2}?(?:canal|grupo|app|aplicación|newsletter|boletín|página|cuenta))\b[^?]{0,100}"
        r"|(?:para|si (?:quieres|quiere|deseas|desea|querés)) (?:recibir|leer|enterarte|enterarse|estar|conocer|no perderte|mantenerte|mantenerse|seguir|saber|más)\b[^?]{0,140}?\b(?:únete|únase|unite|sumate|súmate|súmese|suscríbete|suscríbase|suscribite|apúntate|regístrate|regístrese|ingresa|ingrese|ingresá|entra|entre|sigue|siga|seguí|haz clic|haga clic|da clic|descarga|descargue|activa|escríbenos|agréganos) [^?.]{0,50}?\bnuestr[oa]s? (?:[\w-]+ ){0,3}?(?:canal(?:es)?|grupos?|comunidad|newsletters?|boletín|boletines|app|aplicación|página|notificaciones|redes)\b[^?]{0,120}"
        r"|(?:haz clic|haga clic|da clic|dale clic|da click|pincha|pulsa|clic|click|ingresa|entra|toca)(?: aquí| en este enlace| acá| en el siguiente enlace)?(?: y| para| e) (?:unirte|unirse|únete|únase|unite|sumate|suscribirte|suscribirse|suscríbete|seguirnos|sumarte|formar parte|ser parte|síguenos|recibir (?:las |nuestras |más |todas las )?(?:últimas )?(?:noticias|alertas|notificaciones))\b[^?]{0,80}\b(?:nuestr\w+|whatsapp|telegram|newsletter|boletín|google news)\b[^?]{0,80}"
        r"|(?:únete|únase|unite|sumate|súmate|suscríbete|suscribite|suscríbase|sigue|seguí|siga|entra|ingresa|forma parte)(?: ya| ahora| gratis| aquí)? (?:a|al|en|el|del)(?: nuevo| nuestro)? canal (?:oficial )?(?:(?:de|en) "
        + _CHANNELS
        + r"(?: (?:de|del|en) (?!tu |su |los |las |mi )[^,?.]{2,40})?|(?:de|del) (?!tu |su |los |las |mi )[^,?.]{2,40} (?:en|de) "
        + _CHANNELS
        + r")(?: (?:y|para|aquí|haciendo clic)\b[^?]{0,100})?[.!]?"
        r"|(?:descarga|descárgate|descargue|descargá|bájate|instala|actualiza)(?: gratis| ya| ahora)? (?:la|el) (?:nueva )?(?:app|aplicación)(?: móvil| gratuita| oficial)?(?: de [\w .]{2,30})? (?:y|para) [^?.]{0,60}\b(?:noticias|actualidad|titulares|última hora)\b[^?]{0,80}"
        r"|(?:agrega|agregá|agréganos|añade|añádenos|marca|elige|elegí|selecciona|configura|pon|haz)(?: a)?(?: [^,?.]{2,40}?)? (?:como|entre|a|en) (?:tu |tus )?(?:fuentes?|medios?) (?:preferid|favorit|de confianz|de información)\w* ?(?:en|de) google\b[^?]{0,60}"
        r"|(?:encuentra|lee|leé|sigue|seguí|síguenos|recibe)(?: a)? [^,?.]{2,60}? en google (?:news|discover|noticias)(?![-\w])[^?]{0,80})",
        guards=ES + OFFICES,
        hits=(
            "Recibí en tu correo las noticias más importantes del día",
            "Para recibir en su celular esta y otras noticias de hoy únase a nuestro canal de WhatsApp.",
            "Haz clic aquí para unirte a nuestro canal de WhatsApp",
            "Agrega a El Ejemplo como tu fuente preferida en Google",
            "Descarga la app de El Ejemplo y lee las noticias sin conexión",
            "Únete al canal de WhatsApp de El Ejemplo",
        ),
        misses=(
            "Recibe en su móvil las noticias de la familia que dejó en Siria.",
            "Si quieres estar informado de las obras, únete al grupo de WhatsApp del barrio.",
            "Únete al canal de WhatsApp de la DGT.",
            "Descarga la app del ayuntamiento para recibir alertas por lluvia.",
            "Encuentra restaurantes en Google.",
            "Pon a tu suegra como contacto en Google.",
        ),
        words=(
            "^recibe ^recibí ^recibirás ^recíbela ^reciba ^entérate ^enterate ^conoce ^infórmate ^lee ^leé ^para_recibir ^para_leer ^para_enterarte ^para_enterarse ^para_estar ^para_conocer ^para_no ^para_mantenerte ^para_más ^si_quieres ^si_quiere ^si_deseas"
            " ^si_desea ^si_querés ^haz_clic ^haga_clic ^da_clic ^dale_clic ^da_click ^pincha ^pulsa ^clic ^click ^ingresa ^entra ^toca ^únete ^únase ^unite ^sumate ^súmate ^suscríbete ^suscribite ^suscríbase ^sigue ^seguí ^siga ^forma_parte ^descarga ^descárgate ^descargue"
            " ^descargá ^bájate ^instala ^actualiza_la ^agrega ^agregá ^agréganos ^añade ^añádenos ^marca ^elige ^elegí ^selecciona ^configura ^encuentra ^síguenos"
        ),
        longest=300,
    ),
    Row(
        "ART104",
        "pt",
        "regex",
        r"(?:(?:já (?:conhece|assistiu|segue|nos segue|viu|baixou|se inscreveu|subscreveu|ouviu|leu)|você já (?:conhece|segue|assistiu|viu|baixou))(?: a| o| os| as| aos| no| na)? (?:noss[oa]s? (?:[\w-]+ ){0,3}?(?:canal|canais|app|aplicativo|newsletters?|boletim|podcasts?|página|grupo|comunidade|vídeos|perfil|redes)|(?:facebook|twitter|instagram|whatsapp|telegram|youtube|google notícias|tiktok)(?=\?))\b[^?]{0,60}\?[^?]{0,120}"
        r"|(?:você )?quer (?:receber|ficar por dentro d\w+|saber mais|acompanhar|ler) (?:as |os |mais |todas as |noss\w+ )?(?:principais |últimas |melhores |mais )*(?:notícias|novidades|matérias|reportagens|conteúdos|informações)\b[^?.]{0,80}\? (?:entre|clique|participe|inscreva-se|assine|siga|subscreva|acesse|cadastre-se|baixe|faça parte|receba|ative)\b(?=[^?]{0,120}\b(?:noss\w+|canal|newsletter|boletim|whatsapp|telegram|google notícias)\b)[^?]{0,160}"
        r"|(?:receba|acompanhe)\b(?! falsas)[^?.,]{0,60}\b(?:notícias|novidades|informações|manchetes|conteúdos|matérias)\b(?! falsas)[^?.,]{0,60}\b(?:no|pelo|direto no|diretamente no) (?:(?:seu |teu )(?:telegram|whatsapp|celular|telemóvel|smartphone|browser|navegador)|telegram|whatsapp)\b[^?]{0,120}|(?:receba|acompanhe|leia|veja|confira|fique por dentro d\w+|saiba)\b[^?.]{0,60}\b(?:notícias|novidades|informações|manchetes|conteúdos|matérias)\b[^?.]{0,60}\b(?:(?:no|na|pelo|pela) noss[oa] (?:[\w-]+ ){0,2}?(?:canal|grupo|app|aplicativo|newsletter|boletim|página|comunidade))\b[^?]{0,120}"
        r"|receba (?:as |nossas |os nossos |todos os |)?(?:alertas|notificações)\b[^?.]{0,60}[.!:,]? ?(?:ative|clique|autorize|permita|inscreva-se)\b[^?]{0,80}"
        r"|(?:para|se (?:quiser|você quer|deseja|quer)) (?:receber|ler|ficar|saber|acompanhar|não perder|mais)\b[^?]{0,120}?\b(?:entre|participe|inscreva-se|assine|siga|subscreva|acesse|cadastre-se|baixe|clique|descarregue|junte-se|ative) [^?.]{0,50}?\bnoss[oa]s? (?:[\w-]+ ){0,3}?(?:canal|canais|grupos?|comunidade|newsletters?|boletim|boletins|app|aplicativo|página|notificações|redes)\b[^?]{0,120}"
        r"|(?:clique aqui|clique no link|toque aqui|acesse aqui)(?:,| e| para)? (?:se inscrever|inscreva-se|entrar|entre|participar|participe|seguir|siga|receber|receba|fazer parte|faça parte)\b[^?]{0,80}\b(?:canal|grupo|comunidade|newsletter|boletim|notícias|notificações|google notícias)\b[^?]{0,80}"
        r"|(?:participe|entre|inscreva-se|siga|faça parte|acompanhe)(?: já| agora| aqui)? (?:(?:do|no|o|da|na|ao) noss[oa] (?:grupo|comunidade|canal)|(?:do|no|o|ao)(?: novo)? canal) (?:oficial )?(?:(?:do|no|de) "
        + _CHANNELS
        + r"(?: d[oa] [^,?.]{2,40})?|d[oa] (?!professor|meu|seu|teu|sua)[^,?.]{2,50} (?:no|do|de) "
        + _CHANNELS
        + r")(?: (?:e|para|clicando)\b[^?]{0,100})?[.!]?"
        r"|(?:baixe|descarregue|instale|faça o download)(?: já| grátis| agora| gratuitamente)? (?:o|a|d[oa]) (?:novo |nova )?(?:app|aplicativo|aplicação)(?: gratuit[oa]| móvel)?(?: d[oea] [\w .]{2,30})? (?:e|para) [^?.]{0,60}\b(?:notícias|manchetes|última hora|alertas de notícias)\b[^?]{0,80}"
        r"|(?:adicione|adicionar|marque|escolha|defina|selecione|siga|coloque)(?: [^,?.]{2,40}?)? (?:como|entre|às|nas) (?:sua |suas |a sua |as suas )?(?:fontes?) (?:preferid|preferenci|favorit)\w* ?(?:no|do|em|na pesquisa do) google\b[^?]{0,60}"
        r"|(?:encontre|leia|siga|receba|acompanhe) [^,?.]{2,60}? (?:no|pelo) google (?:news|discover|notícias)(?![-\w])[^?]{0,80}|(?:basta|é só) (?:acessar|entrar n?o?) ?(?:o )?nosso canal(?: (?:do|no) "
        + _CHANNELS
        + r")?[.!]?)",
        guards=PT + OFFICES,
        hits=(
            "Receba notícias do Exemplo no seu Telegram e fique por dentro de tudo! Basta acessar o canal.",
            "Participe do canal do Exemplo Bauru e Marília no WhatsApp",
            "Quer receber as principais notícias do seu estado no celular? Entre no nosso grupo do WhatsApp",
            "Receba alertas no seu browser. Ative as notificações",
            "Adicione o Exemplo como fonte preferida no Google",
            "Baixe o aplicativo do Exemplo e leia as notícias sem internet",
        ),
        misses=(
            "Receba as notícias com calma, aconselhava o avô no celular.",
            "Participe do canal da prefeitura no WhatsApp.",
            "Entre no grupo da escola no WhatsApp para pedir a lista.",
            "Quer receber o auxílio? Entre no site da Caixa.",
            "Já conhece nosso hino? Cante.",
            "Baixe o aplicativo da prefeitura para receber notícias da enchente.",
        ),
        words=(
            "^já_conhece ^já_assistiu ^já_segue ^já_nos ^já_viu ^já_baixou ^já_se ^já_subscreveu ^já_ouviu ^já_leu ^você_já ^quer_receber ^quer_ficar ^quer_saber ^quer_acompanhar ^quer_ler ^você_quer ^receba ^acompanhe ^leia ^veja ^confira ^fique_por ^saiba ^para_receber"
            " ^para_ler ^para_ficar ^para_saber ^para_acompanhar ^para_não ^para_mais ^se_quiser ^se_você ^se_deseja ^se_quer ^clique_aqui ^clique_no ^toque_aqui ^acesse_aqui ^participe ^entre_no ^entre_na ^inscreva_se ^siga ^faça_parte ^baixe ^descarregue ^instale"
            " ^faça_o ^adicione ^adicionar ^marque ^escolha ^defina ^selecione ^coloque ^encontre ^basta ^é_só"
        ),
        longest=300,
    ),
    Row(
        "ART104",
        "it",
        "regex",
        r"(?:(?:conosci|segui|hai (?:già )?(?:visto|scaricato|provato)|sei (?:già )?(?:iscritto a|nel)) (?:già )?(?:(?:il|la|i|le|al|alla) )?nostr[oaei] (?:[\w-]+ ){0,2}?(?:canale (?:di |su )?(?:whatsapp|telegram|youtube)|app|newsletter|podcast|pagina (?:facebook|instagram)|community|profil[oi])\b[^?]{0,60}\?[^?]{0,120}"
        r"|vuoi (?:ricevere|leggere|restare aggiornato su|rimanere aggiornato su|essere aggiornato su) (?:le |gli |tutte le |tutti gli |i |altre |più )?(?:principali |ultime |migliori |nostre )*(?:notizie|news|aggiornamenti|novità|contenuti|articoli)\b[^?.]{0,80}\? (?:iscriviti|seguici|segui|entra|unisciti|scarica|attiva|registrati|clicca)\b(?=[^?]{0,120}\b(?:nostr\w+|canale|newsletter|whatsapp|telegram|google news|notifiche)\b)[^?]{0,160}"
        r"|(?:resta|rimani|tieniti|restate|rimanete)(?: sempre)? (?:aggiornat[oi]|informat[oi])\b[^?]{0,100}?(?:iscriv\w+|unend\w+|unisciti|seguici|seguendoci|segui|scarica\w*|attiva\w*|entra)\b[^?]{0,50}?\b(?:nostr[oaie] (?:[\w-]+ ){0,2}?(?:canale|canali|newsletter|gruppo|pagina|app|notifiche|community|profil[oi])|(?:al|il|sul|nel) canale (?:di )?"
        + _CHANNELS
        + r"|alla newsletter|google news)\b[^?]{0,120}"
        r"|(?:se vuoi|per) (?:restare|rimanere|essere|tenerti) (?:sempre )?(?:aggiornat[oi]|informat[oi])(?=[^?]{0,120}\bnotizie\b)[^?]{0,120}?\b(?:iscriviti|seguici|segui|unisciti|scarica|attiva|registrati)\b[^?]{0,50}\b(?:newsletter|canale|notifiche|pagina|app|gruppo)\b[^?]{0,100}"
        r"|(?:se vuoi|per) (?:ricevere|leggere|non perdere|non perderti|restare|rimanere|seguire)\b[^?]{0,120}?\b(?:iscriviti|seguici|segui|unisciti|scarica|attiva|registrati|entra) [^?.]{0,40}?\bnostr[oaie] (?:[\w-]+ ){0,2}?(?:canale|canali|newsletter|gruppo|pagina|app|notifiche|community)\b[^?]{0,100}"
        r"|(?:iscriviti|abbonati|attiva)(?: ora| subito| gratis| qui)? (?:alle |le )(?:nostre )?notifiche(?: push)? (?:per|e|di) [^?.]{0,60}\b(?:notizie|aggiornamenti|news|aggiornat[oi])\b[^?]{0,60}"
        r"|(?:clicca|fai clic|tocca)(?: qui)?(?: per| e) (?:iscriverti|iscriviti|unirti|unisciti|seguirci|seguici|entrare|ricevere)\b(?! le notizie false)[^?]{0,80}\b(?:nostr\w+|whatsapp|telegram|newsletter|google news)\b[^?]{0,80}"
        r"|(?:unisciti|iscriviti|entra|segui)(?: ora| subito| gratis| anche)? (?:al|nel|il|sul)(?:(?: nuovo)? canale| nostro gruppo| nostro canale) (?:ufficiale )?(?:(?:di |su )?"
        + _CHANNELS
        + r"(?: (?:di|del|della|de|dell') ?[^,?.]{2,40})?|(?:di|del|della|dell') ?[^,?.]{2,40} su "
        + _CHANNELS
        + r")(?: (?:e|per|cliccando)\b[^?]{0,100})?[.!]?"
        r"|(?:segui|leggi|trova|ricevi) (?:le (?:ultime )?(?:notizie|news)|tutte le notizie|gli aggiornamenti)(?: [^,?.]{2,50})? su google (?:news|discover|notizie)(?![-\w])[^?]{0,80}|segui [^,?.]{2,40} su google (?:news|discover|notizie)(?![-\w])[^?]{0,60}"
        r"|scarica (?:gratis |ora |subito )?(?:la nuova |la |l')app(?: gratuita)?(?: (?:di|del|della|dell') ?[\w .]{2,40})? (?:e|per) [^?.]{0,60}\b(?:notizie|news|ultim'ora|aggiornament\w+)\b[^?]{0,80}"
        r"|(?:aggiungi|scegli|imposta|seleziona|metti|segui)(?: [^,?.]{2,40}?)? (?:come|tra|fra) (?:la tua |le tue |le )?font[ei] (?:preferit|principal)\w* ?(?:su|di|in|nella ricerca) google\b[^?]{0,60})",
        guards=IT + OFFICES,
        hits=(
            "Resta aggiornato sulle notizie dalla tua provincia iscrivendoti al nostro canale Whatsapp: clicca qui",
            "Se vuoi restare aggiornato sulle notizie di Bologna iscriviti gratis alla newsletter di Esempio",
            "Iscriviti alle nostre notifiche per non perderti le ultime notizie",
            "Aggiungi Esempio come fonte preferita su Google",
            "Segui L'Esempio su Google Discover",
            "Scarica l'app di Esempio e leggi le notizie offline",
        ),
        misses=(
            "Resta aggiornato il calendario delle gare, seguici nella guida.",
            "Se vuoi restare aggiornato sui bandi, iscriviti alla newsletter del Comune.",
            "Unisciti al canale Telegram del Comune.",
            "Vuoi ricevere il bonus? Entra nel sito dell'Inps.",
            "Scarica l'app del Comune per le notizie sul traffico.",
            "Per restare informati bastano due quotidiani.",
        ),
        words=(
            "^conosci ^segui ^hai_visto ^hai_già ^hai_scaricato ^hai_provato ^sei_già ^sei_iscritto ^vuoi ^resta ^rimani ^tieniti ^restate ^rimanete ^se_vuoi ^per_restare ^per_rimanere ^per_essere ^per_ricevere ^per_leggere ^per_non ^per_seguire ^iscriviti ^abbonati ^attiva"
            " ^clicca ^fai_clic ^tocca ^unisciti ^entra ^leggi_le ^leggi_tutte ^trova_le ^ricevi ^scarica ^aggiungi ^scegli ^imposta ^seleziona ^metti"
        ),
        longest=300,
    ),
    Row(
        "ART104",
        "sv",
        "regex",
        r"(?:(?:ladda (?:ner|ned|hem)|hämta|installera)(?: gratis)? (?:[\w:.'-]+ ){0,3}?(?:nya )?app(?:en|ar)?(?: gratis)? (?:och|för att|så) (?:få|läs|läsa|följ|följa|ta del|du får|hålla|håll|missa)\b[^?.]{0,60}\b(?:nyheter(?:na)?|notiser|pushnotiser|senaste nytt|artiklar|e-tidningen)\b[^?]{0,80}"
        r"|(?:missa|vill du inte missa) (?:inte |inga |inget |aldrig )?(?:(?:de |en |våra |någon )?(?:viktiga |viktigaste |senaste |lokala )?(?:nyheter(?:na)?|nyhet|artiklar|avslöjanden|avsnitt)|när det händer|viktiga händelser) ?[.!?–—:-]{1,2} ?(?:slå på|aktivera|sätt på|ladda|prenumerera|anmäl|skaffa)\b[^?]{0,100}"
        r"|(?:slå på|aktivera|sätt på|få|skaffa|vill du ha|få våra)(?: våra| dina)? (?:notiser|pushnotiser|push-notiser|nyhetsnotiser|aviseringar|notiser)(?: (?:från [\w .'-]{2,30}|om (?:ämnet|detta|de viktigaste nyheterna|de senaste nyheterna|stora nyheter|viktiga nyheter)|när (?:det händer|något händer|vi publicerar[^?]{0,40})|direkt (?:i|till) (?:mobilen|telefonen)|för (?:att|ämnet|de)[^?]{0,60}\b(?:nyhet\w*|ämnet|missa|artikl\w+)))(?: (?:direkt )?(?:i|till) (?:mobilen|telefonen))?[.!?]?"
        r"|(?:nyhetstips|tipstelefon|tipsa (?:oss|redaktionen|[\w.]{2,20}))(?: (?:här|om nyheter|på|via|dygnet runt|på telefon|på mejl|på swish)){0,3} ?[:–-] ?(?:(?:tel|telefon|sms|mejl|mail|ring|e-post)[.: ]*)?(?:[\d][\d -]{3,}\d|\S+@\S+\.\w{2,4}|\d{5})(?:[ ,]+[^?]{0,60})?"
        r"|(?:har du (?:ett |nyhets|något )?(?:tips|nyhetstips|mer information|bilder)(?: (?:till oss|om en nyhet|på en nyhet|på nyheter|du vill dela))?\? ?(?:tipsa|mejla|kontakta|hör av dig|skicka|ring|sms:a|skriv)(?: (?:till )?(?:oss|redaktionen|vår|gärna|dina|in|anonymt|ett|till))\b[^?]{0,100})"
        r"|(?:följ|gå med i|anslut dig till)(?: gärna)? (?:vår|våra) (?:whatsapp-kanal|whatsappkanal|telegramkanal|kanal(?:er)? på (?:whatsapp|telegram|youtube|instagram)|facebookgrupp|facebooksida|instagram(?:konto)?|podd)\b[^?]{0,80}"
        r"|(?:(?:få|missa inte)(?: gratis)? (?:vårt|våra|dagens|veckans|[\w'-]{2,24}s)|ta emot (?:vårt|våra|dagens)) (?:[\w-]*nyhetsbrev(?:et|en)?)\b[^?.]{0,40}\b(?:gratis|varje (?:morgon|dag|vecka|kväll|fredag|söndag|måndag)|direkt i|i din|i inkorgen|i mejlen|till din mejl|här)\b[^?]{0,60}"
        r"|(?:lägg till|välj|ange) [\w .'-]{2,30} som (?:din )?(?:föredragen|favorit|prioriterad|önskad) ?(?:källa|nyhetskälla)?(?: (?:på|i|hos) google)\b[^?]{0,40})",
        guards=SV + OFFICES,
        hits=(
            "Ladda ner Exempels app och få nyheterna först",
            "Missa inga nyheter – slå på notiser i appen",
            "Tipsa oss: 71 000",
            "Följ vår kanal på WhatsApp",
            "Få vårt nyhetsbrev varje morgon – helt gratis",
            "Har du tips? Mejla redaktionen",
        ),
        misses=(
            "Ladda ner kommunens app för att få nyheter om snöröjningen.",
            "Få notiser i riksdagen har väckt sådan debatt.",
            "Missa inte sista bussen hem – ta på jackan.",
            "Följ klubbens kanal på Youtube.",
            "Tipsa oss: så gör vi en bättre skola",
            "Få läser nyhetsbrevet varje dag numera.",
            "Har du tips? Kontakta polisen.",
        ),
        words=(
            "^ladda_ner ^ladda_ned ^ladda_hem ^hämta ^installera ^missa ^vill_du ^slå_på ^aktivera ^sätt_på ^få ^skaffa ^tipsa ^nyhetstips ^tipstelefon ^har_du ^följ ^gå_med ^anslut ^ta_emot ^prenumerera ^anmäl_dig ^lägg_till ^välj ^ange"
        ),
        longest=240,
    ),
)
