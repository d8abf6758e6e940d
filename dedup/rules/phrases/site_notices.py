"""ART103 to ART112 notices of Spanish, Portuguese, Italian and Swedish pages: consent, walls, players, rights, errors, comments.

Each asks for a word of the page itself (this content, our partners, your browser) besides the verb, for papers write of
cookies, rights and browsers too.
"""

from __future__ import annotations

from dedup.rules.phrases.told_south import ES, IT, PT, SV
from dedup.rules.row import Row

_FOOTER = (
    r"(?:aviso(?:s)? lega(?:l|is)|(?:política|aviso|centro|configuración|opciones|preferencias) de (?:privacidad|cookies)|política de privacidad y cookies|cookies|privacidad|protección de datos"
    r"|términos(?: y condiciones| de uso| legales| de servicio)?(?: de uso)?|condiciones(?: de uso| generales| legales)?|contact[oa]s?|contáctanos|contáctenos|contacta|quiénes somos|quienes somos|sobre nosotros|acerca de|publicidad"
    r"|anúnciese|anúnciate|publicite|hemeroteca|suscripciones|suscríbete|newsletters?|boletines|rss|mapa (?:web|del sitio)|ayuda|preguntas frecuentes|accesibilidad|código ético|trabaja con nosotros|edición impresa|tarifas|clasificados|esquelas"
    r"|(?:política|aviso|portal|centro|definições|configurações|preferências) de (?:privacidade|cookies)|privacidade|termos(?: e condições| de uso| de utilização| de serviço)?(?: de uso| de utilização)?|condições(?: de utilização| gerais)?|contat[eo]s?|fale conosco"
    r"|quem somos|sobre nós|expediente|ficha técnica|estatuto editorial|anuncie(?: aqui| conosco)?|publicidade|assine(?: já)?|assinaturas?|trabalhe conosco|mapa do site|ajuda|perguntas frequentes|acessibilidade|edição impressa|classificados|livro de reclamações"
    r"|privacy(?: policy)?|cookies?(?: policy)?|preferenze cookie|preferenze sui cookie|preferenze privacy|impostazioni cookie|gestione cookie|gestisci cookie|informativa (?:sulla )?privacy|informativa (?:sui )?cookie|note legali|termini e condizioni|condizioni (?:d'uso|generali|di utilizzo)"
    r"|contatti|contattaci|chi siamo|redazione|la redazione|pubblicità|gerenza|abbonamenti|abbonati|mappa del sito|lavora con noi|credits|disclaimer|accessibilità|archivio|necrologie|dichiarazione di accessibilità|dati societari|servizio clienti"
    r"|annonsera(?: hos oss)?|kundtjänst|kundservice|kundcenter|e-tidning(?:en)?|kontakt(?:a oss)?|om oss|om cookies|om kakor|cookiepolicy|cookieinställningar|cookies och personuppgifter|hantera cookies|integritetspolicy|personuppgiftspolicy|användarvillkor|allmänna villkor"
    r"|prenumerera|prenumeration|nyhetsbrev|tipsa oss|jobba hos oss|tillgänglighet(?:sredogörelse)?|frågor och svar|vanliga frågor|mina sidor|korsord|tävlingar|familj|redaktionen|ansvarig utgivare|faq)"
)

ROWS: tuple[Row, ...] = (
    Row(
        "ART111",
        "es pt it sv",
        "regex",
        rf"{_FOOTER}(?:\s?[|·•]\s?{_FOOTER}){{1,14}}\s?[|·•]?",
        hits=(
            "Hemeroteca | Contacto | Publicidad | Suscripciones",
            "Termos e Condições | Política de Privacidade | Contactos",
            "Privacy policy | Cookie policy | Preferenze cookie",
            "Annonsera hos oss | Kundtjänst | E-tidning",
        ),
        misses=(
            "Contacto | El puente sigue cerrado",
            "Abbonati | Il ponte",
            "Familj | Ny bro över älven",
            "Ajuda aos desabrigados | Ao vivo",
        ),
        words=(
            "aviso política privacidad privacidade términos condiciones contacto contactos contato quiénes_somos quienes_somos sobre_nosotros hemeroteca suscripciones anúnciese termos_de"
            " termos_e fale_conosco quem_somos sobre_nós expediente ficha_técnica assinaturas privacy_policy cookie_policy preferenze_cookie informativa note_legali contatti chi_siamo redazione"
            " ^annonsera kundtjänst kundservice kontakta_oss om_oss cookiepolicy integritetspolicy personuppgiftspolicy användarvillkor ^prenumerera nyhetsbrev"
        ),
        longest=300,
    ),
    Row(
        "ART103",
        "es",
        "regex",
        r"(?:¡?(?:(?:el|la|este|esta) )?(?:artículo|nota|noticia|texto|información|contenido|reportaje|entrevista|lectura|historia|crónica|programa) (?:continúa|sigue|prosigue|continua) (?:leyendo )?(?:después|debajo|abajo|más abajo|luego|tras|bajo|al terminar)(?: (?:de|del))?(?: (?:la|el|este|esta|los|las))?"
        r" (?:publicidad|anuncios?|avisos?(?: publicitarios?)?|pauta(?: publicitaria)?|banner|espacio publicitario)"
        r"|(?:(?:el|la|este|esta) )?(?:artículo|nota|noticia) (?:continúa|sigue|prosigue|continua) (?:debajo|abajo|más abajo|a continuación)|(?:(?:el|la|este|esta) )?(?:artículo|nota|noticia|texto|contenido|lectura) (?:continúa|sigue|prosigue|continua) (?:(?:después|tras|debajo|bajo)(?: de| del)?(?: el| la| los)? (?:vídeo|video|foto|fotos|imagen|galería|gráfico|mapa|infografía|tuit|tweet))"
        r"|(?:continúa|continúe|sigue|siga|seguí) leyendo (?:la nota |la noticia |el artículo )?(?:después|debajo|abajo|más abajo|tras)(?: de| del)?(?: la| el| los| este)? (?:publicidad|anuncios?|avisos?|vídeo|video)"
        r"|(?:desplázate|deslice|desliza|baja|desplácese) (?:hacia abajo )?para (?:seguir|continuar) leyendo)[.:…!]*",
        guards=ES,
        hits=(
            "La historia continúa debajo de la publicidad",
            "El artículo continúa después del anuncio",
            "La nota continúa más abajo",
        ),
        misses=(
            "La historia continúa después de la guerra",
            "La historia continúa abajo, en el sótano.",
            "La lectura continúa siendo un refugio.",
            "El texto sigue bajo secreto",
        ),
        words=(
            "continúa_después continúa_debajo continúa_abajo continúa_más continúa_luego continúa_tras continúa_bajo continúa_al continúa_a continúa_leyendo continua_después continua_debajo sigue_después"
            " sigue_debajo sigue_abajo sigue_más sigue_tras sigue_leyendo sigue_bajo sigue_a prosigue_después prosigue_tras continúe_leyendo siga_leyendo seguí_leyendo ^desplázate ^desplácese ^desliza ^deslice"
        ),
        longest=90,
    ),
    Row(
        "ART103",
        "pt",
        "regex",
        r"(?:(?:(?:o|a|este|esta|essa) )?(?:artigo|matéria|notícia|texto|reportagem|conteúdo|leitura|entrevista|história) (?:continua|segue|prossegue) (?:após|depois|abaixo|logo abaixo|a seguir|embaixo)(?: d[oae]s?)?(?: (?:o|a|os|as|est[ea]))? (?:publicidade|anúncios?|pub|banner|intervalo comercial|espaço publicitário)"
        r"|(?:(?:o|a|este|esta) )?(?:artigo|matéria|notícia|reportagem) (?:continua|prossegue) (?:abaixo|logo abaixo|mais abaixo|a seguir)|(?:(?:o|a|este|esta) )?(?:artigo|matéria|notícia|texto|reportagem|conteúdo|leitura) (?:continua|segue|prossegue) (?:(?:após|depois|abaixo)(?: d[oae]s?)?(?: (?:o|a|os|as))? (?:vídeos?|fotos?|imagem|galeria|gráfico|mapa|infográfico|post|tuíte|tweet))"
        r"|(?:continue|continua|siga) (?:a ler|lendo) (?:a notícia |a matéria |o artigo |o texto )?(?:após|depois|abaixo)(?: d[oae]s?)?(?: (?:o|a))? (?:publicidade|anúncios?|vídeo|pub)"
        r"|(?:role|deslize|desça) (?:a página |a tela |o ecrã )?(?:para baixo )?para continuar (?:lendo|a ler))[.:…!]*",
        guards=PT,
        hits=(
            "A notícia continua abaixo",
            "A matéria continua após o anúncio",
            "Artigo continua depois da publicidade",
        ),
        misses=(
            "A história continua abaixo do asfalto",
            "A notícia continua a chocar a cidade.",
            "O texto segue abaixo do esperado.",
            "A leitura continua após a aula, na biblioteca.",
        ),
        words=(
            "continua_após continua_depois continua_abaixo continua_logo continua_mais continua_a continua_embaixo segue_após segue_depois segue_abaixo segue_logo segue_a prossegue_após prossegue_depois"
            " prossegue_abaixo lendo_após lendo_depois ler_após ler_depois ^role ^deslize ^desça"
        ),
        longest=90,
    ),
    Row(
        "ART103",
        "it",
        "regex",
        r"(?:(?:(?:l'|il |la |questo |questa |quest')?(?:articolo|notizia|testo|lettura|intervista|racconto|contenuto|servizio|video) (?:continua|prosegue|riprende) (?:dopo|sotto|al di sotto|al termine|a seguito)(?: (?:della|dell'|del|di|la|l'|il|gli|lo|questo|questa))? ?(?:pubblicità|annunci[o]?|spot|messagg[io] pubblicitari[o]?|banner|inserzione|sponsor))"
        r"|(?:l'|il |la )?(?:articolo|notizia) (?:continua|prosegue) (?:sotto|di seguito|più sotto|qui sotto)|(?:l'|il |la )?(?:articolo|notizia|testo|lettura) (?:continua|prosegue) (?:(?:dopo|sotto) (?:il |la |l'|le |i )?(?:video|foto|immagine|immagini|gallery|fotogallery|grafico|infografica|mappa|post|tweet))"
        r"|(?:continua|continuate|prosegui) (?:a leggere|la lettura) (?:dopo|sotto) (?:la |l'|il |gli )?(?:pubblicità|annuncio|annunci|video|banner)"
        r"|scorri (?:in basso |verso il basso |la pagina )?per continuare (?:a leggere|la lettura))[.:…!]*",
        guards=IT,
        hits=(
            "L'articolo prosegue sotto la pubblicità",
            "La notizia continua dopo l'annuncio",
            "Il testo prosegue dopo il video",
        ),
        misses=(
            "Il racconto continua dopo la guerra",
            "La lettura prosegue dopo cena.",
            "Il servizio continua sotto la pioggia",
            "L'intervista continua di seguito con toni duri.",
        ),
        words=(
            "continua_dopo continua_sotto continua_al continua_di continua_più continua_qui prosegue_dopo prosegue_sotto prosegue_al prosegue_di prosegue_più prosegue_qui riprende_dopo leggere_dopo leggere_sotto"
            " lettura_dopo lettura_sotto ^scorri continua_a"
        ),
        longest=90,
    ),
    Row(
        "ART103",
        "sv",
        "regex",
        r"(?:(?:artikeln|texten|nyheten|intervjun|läsningen|krönikan|recensionen|reportaget|inlägget|referatet|bloggen) fortsätter (?:efter|under|nedanför|nedan|här under|längre ner|bakom)(?: (?:annonsen|annonserna|reklamen|bilden|bilderna|videon|klippet|filmen|grafiken|faktarutan|kartan|bildspelet|inlägget|tweeten|spelaren|podden|rutan|tabellen))?"
        r"|(?:fortsätt läsa|läs vidare|fortsätter) (?:efter|under|nedanför) (?:annonsen|annonserna|reklamen|bilden|videon)"
        r"|(?:scrolla|rulla) (?:ner|ned|nedåt) för att (?:läsa (?:vidare|mer)|fortsätta läsa))[.:…!]*",
        guards=SV,
        hits=("Texten fortsätter under videon", "Artikeln fortsätter nedan", "Läs vidare under annonsen"),
        misses=(
            "Texten fortsätter under flera sidor",
            "Läsningen fortsätter under hösten.",
            "Intervjun fortsätter efter lunch",
            "Striden fortsätter under hösten.",
        ),
        words="fortsätter_efter fortsätter_under fortsätter_nedanför fortsätter_nedan fortsätter_här fortsätter_längre läsa_efter läsa_under läsa_nedanför vidare_efter vidare_under ^scrolla ^rulla",
        longest=80,
    ),
    Row(
        "ART103",
        "es pt it sv",
        "regex",
        r"(?:(?:ads?|anuncios?|publicidad|publicidade|pubblicità|annons(?:er)?|contenid[oa]s?|contenut[oi]|conteúdos?|innehåll|enlaces|links?|historias|histórias|artículos|artigos|articoli|noticias|notícias|notizie|recomendad[oa]s?|recomendaciones|recomendações|patrocinad[oa]s?|promovid[oa]s?|promocionad[oa]s?"
        r"|sponsorizzat[oi]|raccomandat[oi]|consigliat[oi]|suggerit[oi]|sponsrat|sponsrade|rekommenderat|rekommenderas|para ti|para você|per te|promoted|powered|by|por|pelo|pela|da|di|de|från|av|do|dal)[ :|·–-]{1,3}){1,6}(?:taboola|outbrain|dable|mgid|revcontent|ligatus|plista|strossle|geozo|adnow)(?: \| ?.{0,30})?",
        hits=(
            "Ads - Contenido por Outbrain",
            "Contenido patrocinado por Taboola",
            "Conteúdo recomendado por Outbrain",
            "Sponsorizzato da Taboola",
        ),
        misses=(
            "Contenido por contenido, Taboola y Outbrain se parecen.",
            "Links pagos por Taboola financiam boatos",
            "Anuncios de Taboola engañan a los mayores",
            "Av Outbrain blev det inget",
        ),
        words="taboola outbrain dable mgid revcontent ligatus plista strossle geozo adnow",
        longest=80,
    ),
    Row(
        "ART105",
        "es",
        "regex",
        r"(?:si (?:continúas?|sigues?|prosigues?|continuas?|contin[uú]a usted) (?:navegando|con la navegación|utilizando (?:est[ea]|nuestr[oa]) \w+|usando (?:est[ea]|nuestr[oa]) \w+)(?: [^\s,]+){0,5}?,? (?:consideramos|consideraremos|se considera|se considerará|entendemos|entenderemos|asumimos|asumiremos|interpretaremos)\b[^?]{0,60}\b(?:acept\w+|consient\w+|consentimiento|de acuerdo)\b[^?]{0,120}"
        r"|(?=.*\b(?:cookies|privacidad|consentimiento|datos)\b)(?:usted |tú )?(?:puedes?|podrás?) (?:aceptar|rechazar|configurar|cambiar|modificar|obtener|consultar|retirar|revocar|gestionar|bloquear|conocer)\b[^?]{0,120}\bnuestr[oa]s? (?:política de|aviso de|aviso legal|socios|panel de|centro de|configuración de|web|página|sitio)\b[^?]{0,200}"
        r"|(?:nosotros y nuestros (?:[\d.]+ )?(?:socios|partners|proveedores|colaboradores)|nosotros y (?:nuestros )?terceros|con (?:su|tu) (?:acuerdo|consentimiento|permiso),? (?:nosotros|nuestros|nuestras|tanto)|(?:nuestros socios|terceros) y nosotros|tanto nosotros como nuestros socios)\b(?=[^?]{0,80}\b(?:almacen|utiliz|usa|trata|proces|acced|recopil|podemos|guarda))[^?]{0,160}\b(?:cookies|dispositivos?|datos personales|geolocalización|identificadores|tecnologías|navegación)\b.{0,400}"
        r"|almacenar (?:la )?información en un dispositivo y/o acceder a ella.{0,160}|(?:anuncios|publicidad) y contenidos? personalizad\w+,? (?:y )?medición .{0,200}"
        r"|(?:(?:para (?:poder )?(?:ver|visualizar|reproducir|mostrar|acceder a|leer)|si (?:quieres|quiere|deseas|desea|querés) (?:ver|visualizar|acceder a|reproducir|leer)) est[ea]s? (?:contenidos?|vídeos?|videos?|tuits?|tweets?|mensajes?|publicaci\w+|elementos?|mapas?|gráficos?|podcasts?)(?: [^\s.?!,]+){0,6}?,? (?:debes?|deberás?|tienes? que|necesitas?|es necesario|es preciso|hay que|(?:por favor,? )?(?:acept[ae]|permit[ae]|activ[ae]|habilit[ae]))\b[^?]{0,60}\bcookies\b[^?]{0,100})"
        r"|est[ea] (?:contenido|vídeo|video|tuit|elemento|mapa|publicación) (?:no (?:se )?(?:puede|está|ha podido|muestra)|está bloquead[oa]|ha sido bloquead[oa])\b[^?]{0,60}\b(?:cookies|(?:tus|sus) (?:preferencias|ajustes)|(?:tu|su) configuración)\b[^?]{0,120}"
        r"|(?:haz|haga) clic (?:aquí )?para (?:aceptar|permitir) (?:las |estas )?cookies\b[^?]{0,120})",
        guards=ES,
        hits=(
            "Si continúa navegando, consideramos que acepta su uso.",
            "Si quieres ver este contenido debes aceptar las cookies de redes sociales",
            "Nosotros y nuestros 123 socios almacenamos información en un dispositivo, tales como cookies",
            "Puede obtener más información en nuestra política de cookies.",
            "Este contenido está bloqueado por tus preferencias de cookies",
        ),
        misses=(
            "Si sigues navegando, estás dando tu consentimiento a cientos de empresas.",
            "Puedes rechazar las cookies haciendo clic en el botón gris.",
            "Nosotros y nuestros socios ganamos las elecciones.",
            "El vídeo no se puede difundir sin su consentimiento.",
            "Para ver el eclipse hay que aceptar la lluvia.",
            "Puede consultar los datos en la web del ministerio.",
        ),
        words=(
            "^si_continúa ^si_continúas ^si_sigue ^si_sigues ^si_prosigue ^si_continua ^si_quieres ^si_quiere ^si_deseas ^si_desea ^si_querés ^usted_puede ^puede_aceptar ^puede_rechazar ^puede_configurar ^puede_cambiar"
            " ^puede_modificar ^puede_obtener ^puede_consultar ^puede_retirar ^puede_revocar ^puede_gestionar ^puedes_aceptar ^puedes_rechazar ^puedes_configurar ^puedes_cambiar ^puedes_modificar ^puedes_obtener ^puedes_consultar"
            " ^puedes_retirar ^puedes_revocar ^puedes_gestionar ^podrás_retirar ^nosotros_y ^con_su ^con_tu ^nuestros_socios ^tanto_nosotros ^terceros_y ^almacenar ^anuncios_y ^publicidad_y ^para_ver ^para_visualizar ^para_poder"
            " ^para_reproducir ^para_mostrar ^para_acceder ^para_leer ^este_contenido ^este_vídeo ^este_video ^este_tuit ^este_elemento ^este_mapa ^esta_publicación ^haz_clic ^haga_clic"
        ),
        longest=600,
    ),
    Row(
        "ART105",
        "pt",
        "regex",
        r"(?:(?:se (?:você )?continuar (?:a navegar|navegando|a usar|usando|a utilizar)|ao (?:continuar (?:a navegar|navegando|a usar|usando|a utilizar)|navegar|utilizar|usar|acessar|aceder))(?: [^\s,.?]+){0,8}?,? (?:consideramos|consideraremos|entendemos|entenderemos|assumimos|assumiremos|presumimos|(?:você )?(?:está|estará) a (?:consentir|aceitar) (?:a|o|com a|com o|na|no) (?:sua utilização|sua|seu uso|utilização|uso|nossa|nosso)|(?:você )?declara estar ciente (?:d[aeo]s? (?:noss|cookies|polític|termos)\w*|destas condições)|você concorda com (?:estas condições|a nossa|nossa|o nosso|os nossos|nossos))\b[^?]{0,160}"
        r"|(?=.*\b(?:cookies|privacidade|consentimento|dados)\b)(?:você )?(?:pode|poderá) (?:aceitar|rejeitar|recusar|configurar|alterar|mudar|obter|consultar|retirar|revogar|gerir|gerenciar|bloquear|saber mais)\b[^?]{0,120}\b(?:noss[oa]s? (?:política|aviso|parceiros|painel|centro|site|página)|nest[ea] (?:site|página|portal)|dest[ea] (?:site|página|portal))\b[^?]{0,200}"
        r"|(?:nós e (?:os )?(?:nossos )?(?:[\d.]+ )?(?:parceiros|fornecedores|terceiros)|com (?:o seu|a sua|seu|sua) (?:consentimento|permissão|acordo|autorização),? (?:nós|os nossos|nossos)|(?:os )?nossos parceiros e nós|tanto nós como os nossos parceiros)\b(?=[^?]{0,80}\b(?:armazen|utiliz|usa|trata|process|aced|acess|recolh|colet|podemos|guarda))[^?]{0,160}\b(?:cookies|dispositivos?|dados pessoais|geolocalização|identificadores|tecnologias|navegação)\b.{0,400}"
        r"|armazenar e/ou (?:aceder a|acessar) informaç\w+ (?:num|em um) dispositivo.{0,160}|(?:anúncios|publicidade) e conteúdos? personalizad\w+,? (?:e )?(?:medição|avaliação) .{0,200}"
        r"|(?:para (?:poder )?(?:ver|visualizar|assistir a?o?|reproduzir|acessar|aceder a|ler)|se (?:quiser|quer|desejar|deseja) (?:ver|visualizar|assistir|acessar|aceder|ler)) (?:a )?(?:est[ea]s?|esse|o|os) (?:conteúdos?|vídeos?|tuítes?|tweets?|posts?|publicaç\w+|elementos?|mapas?|gráficos?|podcasts?)(?: [^\s.?!,]+){0,6}?,? (?:deve|deverá|tem de|tem que|precisa|é necessário|é preciso|(?:por favor,? )?(?:aceite|permita|ative|habilite))\b[^?]{0,60}\bcookies\b[^?]{0,100}"
        r"|est[ea] (?:conteúdo|vídeo|tweet|elemento|mapa|publicação|post) (?:não (?:pode|está|foi)|está bloquead[oa]|foi bloquead[oa])\b[^?]{0,60}\b(?:cookies|suas (?:preferências|definições|configurações))\b[^?]{0,120}"
        r"|clique (?:aqui )?para (?:aceitar|permitir) (?:os |estes )?cookies\b[^?]{0,120})",
        guards=PT,
        hits=(
            "Ao navegar no site estará a consentir a sua utilização.",
            "Para ver este conteúdo é necessário aceitar os cookies de terceiros",
            "Nós e os nossos parceiros armazenamos informações num dispositivo, tais como cookies",
            "Pode obter mais informações na nossa política de cookies.",
        ),
        misses=(
            "Ao navegar no rio, a família encontrou o corpo.",
            "Pode recusar os cookies clicando no botão cinzento.",
            "Nós e os nossos parceiros vencemos o torneio.",
            "Ao usar a aplicação, você concorda com a vigilância.",
            "O vídeo não pode ser divulgado sem autorização.",
            "Para ver o vídeo é preciso ir ao museu.",
        ),
        words=(
            "^se_continuar ^se_você ^se_quiser ^se_quer ^se_desejar ^se_deseja ^ao_continuar ^ao_navegar ^ao_utilizar ^ao_usar ^ao_acessar ^ao_aceder navegar_no ^você_pode ^você_poderá ^pode_aceitar ^pode_rejeitar ^pode_recusar ^pode_configurar"
            " ^pode_alterar ^pode_obter ^pode_consultar ^pode_retirar ^pode_revogar ^pode_gerir ^pode_gerenciar ^pode_saber ^nós_e ^com_o ^com_seu ^com_sua ^com_a ^nossos_parceiros ^os_nossos ^tanto_nós ^armazenar ^anúncios_e"
            " ^publicidade_e ^para_ver ^para_visualizar ^para_assistir ^para_poder ^para_reproduzir ^para_acessar ^para_aceder ^para_ler ^este_conteúdo ^este_vídeo ^este_tweet ^este_elemento ^este_mapa ^este_post"
            " ^esta_publicação ^clique_para ^clique_aqui"
        ),
        longest=600,
    ),
    Row(
        "ART105",
        "it",
        "regex",
        r"(?:(?:se (?:continui|prosegui|decidi di continuare)|continuando|proseguendo|chiudendo questo (?:banner|avviso)|scorrendo (?:questa pagina|la pagina)|cliccando (?:su )?qualunque),?(?: [^\s?.]+){0,14}? (?:acconsenti|accetti|presti il consenso|consideriamo|riteniamo|riterremo|si considera)\b(?=.*\b(?:cookie|informativa)\b)[^?]{0,200}"
        r"|(?=.*\b(?:cookie|privacy|consenso|dati)\b)(?:puoi|potrai|è possibile) (?:accettare|rifiutare|configurare|modificare|cambiare|liberamente|revocare|consultare|gestire|negare|prestare|conoscere|bloccare)\b[^?]{0,140}\b(?:(?:la|alla|nella) nostra (?:informativa|pagina|policy|cookie policy|privacy policy)|(?:i|con i|dei|ai) nostri (?:partner|fornitori)|questo banner)\b[^?]{0,200}"
        r"|(?:noi e (?:i nostri )?(?:[\d.]+ )?(?:partner|fornitori|terze parti)\b(?: selezionati)?|con il tuo (?:consenso|permesso),? (?:noi|i nostri)|i nostri partner e noi|sia noi che i nostri partner)\b(?=[^?]{0,80}\b(?:archiv|utilizz|usiamo|tratt|elabor|acced|raccogl|possiamo|memorizz|conserv))[^?]{0,160}\b(?:cookie|dispositiv[oi]|dati personali|geolocalizzazione|identificatori|identificativi|tecnologie|navigazione)\b.{0,400}"
        r"|archiviare (?:le )?informazioni su (?:un )?dispositivo e/o accedervi.{0,160}|(?:annunci|pubblicità) e contenut[oi] personalizzati,? (?:valutazione|misurazione|misurare) .{0,200}"
        r"|(?:per (?:poter )?(?:vedere|visualizzare|guardare|leggere|riprodurre|ascoltare)|se vuoi (?:vedere|visualizzare|guardare|leggere)) (?:quest[oai]|il|i) ?(?:contenut[oi]|video|tweet|post|element[oi]|mapp[ae]|grafic[oi]|podcast|embed)(?: [^\s.?!,]+){0,6}?,? (?:devi|è necessario|occorre|bisogna|(?:per favore )?(?:accetta|attiva|abilita|acconsenti))\b[^?]{0,60}\bcookie\b[^?]{0,100}"
        r"|quest[oa]'? ?(?:contenuto|video|tweet|elemento|mappa|post) (?:non (?:può|è)|è (?:stato )?bloccat[oa])\b[^?]{0,60}\b(?:cookie|(?:tue|sue) preferenze|tue impostazioni)\b[^?]{0,120}"
        r"|(?:clicca|fai clic) (?:qui )?per accettare (?:i )?cookie\b[^?]{0,120})",
        guards=IT,
        hits=(
            "Chiudendo questo banner, scorrendo questa pagina o cliccando qualunque suo elemento acconsenti all'uso dei cookie.",
            "Per visualizzare questo contenuto è necessario accettare i cookie di terze parti",
            "Noi e i nostri partner archiviamo informazioni su un dispositivo, come cookie",
            "Puoi modificare il consenso nella nostra informativa sui cookie.",
        ),
        misses=(
            "Continuando così accetti la sconfitta, e i nostri tifosi lo sanno bene: nessuna scusa.",
            "Puoi rifiutare i cookie cliccando sul tasto grigio.",
            "Noi e i nostri partner di governo restiamo uniti.",
            "Il video non può essere diffuso senza consenso.",
            "Per vedere il mare bisogna prendere il treno.",
        ),
        words=(
            "^se_continui ^se_prosegui ^se_decidi ^se_vuoi ^continuando ^proseguendo ^chiudendo_questo ^scorrendo ^cliccando ^puoi_accettare ^puoi_rifiutare ^puoi_configurare ^puoi_modificare ^puoi_cambiare ^puoi_liberamente ^puoi_revocare"
            " ^puoi_consultare ^puoi_gestire ^puoi_negare ^potrai_revocare ^potrai_modificare ^noi_e ^con_il ^i_nostri ^sia_noi ^archiviare ^annunci_e ^pubblicità_e ^per_vedere ^per_visualizzare ^per_guardare ^per_leggere ^per_poter"
            " ^per_riprodurre ^per_ascoltare ^questo_contenuto ^questo_video ^questo_tweet ^questo_elemento ^questo_post ^questa_mappa ^clicca_qui ^clicca_per ^fai_clic"
        ),
        longest=600,
    ),
    Row(
        "ART105",
        "sv",
        "regex",
        r"(?:(?:genom att (?:fortsätta(?: att)?|använda|besöka|klicka|surfa)|om du (?:fortsätter|väljer att fortsätta))(?: [^\s?.]+){0,10}?,? (?:godkänner|accepterar|samtycker) du(?: till)?(?: [^\s?.]+){0,4}? (?:cookies|kakor|vår (?:cookiepolicy|integritetspolicy|användning)|våra (?:villkor|användarvillkor))\b[^?]{0,160}"
        r"|(?=.*\b(?:cookies|kakor|samtycke|personuppgifter)\b)du kan (?:när som helst |alltid |själv |även )?(?:ändra|återkalla|läsa mer|hantera|neka|anpassa|dra tillbaka)\b[^?]{0,120}\b(?:vår (?:cookiepolicy|integritetspolicy|policy|personuppgiftspolicy|webbplats|sajt)|våra (?:partners|villkor|cookies)|på (?:den här |denna )?(?:sidan|webbplatsen|sajten))\b[^?]{0,200}"
        r"|(?:vi och våra (?:[\d ]+ )?(?:partners?|leverantörer|samarbetspartners)|våra (?:[\d ]+ )?partners och vi|med ditt (?:samtycke|tillstånd|godkännande) (?:kan|får|vill) vi)\b(?=[^?]{0,80}\b(?:lagr|använd|behandl|får åtkomst|får tillgång|saml|spar))[^?]{0,160}\b(?:cookies|kakor|enheter|enhet|enheten|personuppgifter|identifierare|geolokalisering|teknik\w*|webbläsar\w*)\b.{0,400}"
        r"|lagra och/eller få åtkomst till information på en enhet.{0,160}|(?:personanpassade?|anpassade?|personlig) (?:annonser|annonsering|reklam) och innehåll,? (?:mätning|annonsmätning|annons- och innehållsmätning)[^?]{0,200}"
        r"|(?:för att (?:kunna )?(?:se|visa|läsa|spela upp|ta del av)|vill du (?:se|visa|läsa)) (?:det här|detta|den här|denna|dessa) (?:innehållet|innehåll|videon|klippet|inlägget|inlägg|tweeten|kartan|grafiken|inbäddningen|innehållet)\b[^?]{0,60}\b(?:godkänn\w*|accepter\w*|samtyck\w*|tillåt\w*|aktiver\w*) [^?]{0,40}\b(?:cookies|kakor)\b[^?]{0,100}"
        r"|(?:det här|detta|den här) (?:innehållet|innehåll|videon|inlägget|klippet) (?:kan inte visas|är blockerat|visas inte|har blockerats)\b[^?]{0,80}\b(?:cookies|kakor|inställningar|samtycke)\b[^?]{0,120}"
        r"|innehåll från @?[\w. -]{2,30}[.!:–-]{1,2} vill du (?:visa|se) (?:innehållet|det)\?|innehåll från (?:facebook|twitter|x|instagram|youtube|tiktok|threads|telegram|spotify|google|vimeo|bluesky)[.!:–-]{1,2} (?:klicka|godkänn|acceptera|tillåt|visa)\b[^?]{0,120}"
        r"|(?:den här artikeln|artikeln|sidan|den här sidan) innehåller (?:innehåll|inbäddat innehåll|ett inlägg|inbäddningar|inlägg|material) (?:från|av) [^?]{2,60}[.!] (?:vi (?:ber om|frågar)|för att|vill du|klicka|godkänn|du)\b.{0,240})",
        guards=SV,
        hits=(
            "Innehåll från Instagram. Vill du visa innehållet?",
            "För att se det här innehållet behöver du godkänna cookies från tredje part",
            "Genom att fortsätta använda sidan godkänner du att vi använder cookies.",
            "Vi och våra 123 partners lagrar information på en enhet, till exempel cookies",
        ),
        misses=(
            "Genom att fortsätta så godkänner du krigets logik.",
            "Du kan neka kakor genom att klicka på den grå knappen.",
            "Vi och våra partners i regeringen är överens.",
            "Innehåll från Kina väcker oro. Experter tvekar.",
            "För att se norrskenet behöver du godkänna kylan.",
            "Den här artikeln innehåller innehåll från ett samtal om skolan.",
        ),
        words=(
            "^genom_att ^om_du ^du_kan ^vi_och ^våra_partners ^med_ditt ^lagra_och ^personanpassad ^personanpassade ^anpassade_annonser ^anpassad_annonsering ^för_att ^vill_du ^det_här ^detta_innehåll ^den_här ^innehåll_från"
            " ^artikeln_innehåller ^sidan_innehåller"
        ),
        longest=600,
    ),
    Row(
        "ART105",
        "es",
        "regex",
        r"(?:(?:ya )?(?:has|ha|hemos|haz) (?:alcanzado|superado|agotado|llegado al?|consumido|leído|sobrepasado)(?: ya)? (?:(?:el|tu|su|tus|sus|los|todos (?:los|tus|sus)) )?[^?]{0,40}?\b(?:artículos|noticias|notas|contenidos|lecturas)(?: [^\s?.,]+){0,4}? ?(?:gratis|gratuit[oa]s|este mes|del mes|mensual(?:es)?|por mes|disponibles|permitid[oa]s|sin (?:registro|suscripción))\b[^?]{0,120}"
        r"|(?:te|le) quedan? (?:\d+|un|una|dos|tres) (?:artículos?|notas?|noticias?|lecturas?) (?:gratis|gratuit\w+|de cortesía)\b[^?]{0,80}"
        r"|¿?(?:ya |aún no |todavía no |no )?(?:tienes?|tenés|eres|es|sos|estás?|está) (?:una |un )?(?:suscripción|suscriptora?|suscriptor/a|suscriptor\(a\)|abonad[oa]|registrad[oa]|suscrit[oa]|suscript[oa]|cuenta|socio|usuario registrado)(?: (?:digital|en [\w. ]{2,25}|de [\w. ]{2,25}|a [\w. ]{2,25}))? ?\? ?(?:[-–|›»] ?)?"
        r"(?:(?:inicia|iniciá|inicie) (?:tu |la |su )?sesión|accede|acceda|accedé|ingresa|ingresá|ingrese|entra|entrá|entre|suscríbete|suscribite|suscríbase|regístrate|registrate|regístrese|identifícate|conéctate|haz clic|haga clic|logueate|crea tu cuenta|créala)(?: (?:aquí|acá|ahora|ya|gratis|con tu cuenta|a tu cuenta|en tu cuenta|a su cuenta|con tu usuario|para (?:seguir|continuar) leyendo|para leer[^?]{0,40}))?[.!]?"
        r"|(?:(?:este |esta )?(?:contenido|nota|noticia|artículo|reportaje|historia|columna)(?: es)?(?: de carácter)? (?:exclusiv[oa]|solo|sólo|premium|solamente|únicamente) para (?:nuestros )?(?:suscriptores|abonados|socios|usuarios registrados)|exclusivo para suscriptores)[.!:–-]{0,2} ?(?:suscríbete|suscribite|suscríbase|accede|hazte|inicia|iniciá|ingresá|ingresa|regístrate|si (?:ya|eres|aún))\b[^?]{0,120}"
        r"|(?:suscríbete|suscríbase|suscribite|hazte (?:suscriptor|premium|socio))(?=[^?]{0,120}\b(?:artículos|noticias|leyendo|periodismo|toda la actualidad)\b)[^?]{0,60}\d[^?]{0,30}(?:€|\$|euros?|pesos|soles|dólares|/mes|al mes|por mes|primer mes|al año|el mes)[^?]{0,80}"
        r"|(?:sigue|seguir|continúa|continuar|continúe|siga|seguí) leyendo(?: (?:est[ea]|la|el) (?:artículo|noticia|nota|contenido|reportaje)(?: completo| completa)?)? (?:gratis|(?:por|desde|por solo|desde solo) [$€\d][^?]{0,60}|con (?:tu|una|la) suscripción[^?]{0,40}|sin límites[^?]{0,60})[.!]?)",
        guards=ES,
        hits=(
            "Has alcanzado el límite de artículos gratuitos este mes",
            "Nota exclusiva para suscriptores. Suscribite por $ 290 al mes",
            "¿Tienes una suscripción? Inicia sesión",
            "Te quedan 2 artículos gratis este mes",
            "Sigue leyendo por 1 € el primer mes",
        ),
        misses=(
            "Ha superado el límite de noticias falsas que un país soporta.",
            "¿Tienes cuenta? Entra en el banco y pide una copia.",
            "Este club es exclusivo para socios. Hazte con tu carné en taquilla.",
            "Suscríbete por 10 euros al mes a la plataforma.",
            "Seguir leyendo con gafas es posible.",
            "Te quedan dos noticias por leer en la vida: la buena y la mala.",
            "¿Eres socio? Entra gratis al museo.",
        ),
        words=(
            "artículos_gratuitos artículos_gratis artículos_de notas_gratuitas notas_gratis noticias_gratuitas noticias_gratis contenidos_gratuitos límite_de ^te_quedan ^te_queda ^le_quedan una_suscripción suscriptor abonado"
            " registrado suscrito suscripto una_cuenta tienes_cuenta tenés_cuenta tiene_cuenta para_suscriptores para_abonados ^suscríbete ^suscríbase ^suscribite ^hazte leyendo_gratis leyendo_por leyendo_desde leyendo_con leyendo_sin"
            " leyendo_este leyendo_esta leyendo_la leyendo_el"
        ),
        longest=260,
    ),
    Row(
        "ART105",
        "pt",
        "regex",
        r"(?:(?:você )?(?:já )?(?:atingiu|alcançou|excedeu|ultrapassou|esgotou|chegou ao|leu)(?: já)?(?: o| o seu| seu| os| os seus| seus| todos os)? ?[^?]{0,40}?\b(?:artigos|notícias|reportagens|matérias|conteúdos|textos|leituras)(?: [^\s?.,]+){0,3}? ?(?:gratuit[oa]s|grátis|gratuitamente|deste mês|este mês|do mês|por mês|mensais|disponíveis|sem (?:assinatura|cadastro|registo))\b[^?]{0,120}"
        r"|(?:você (?:ainda )?tem|restam-lhe|ainda tem|restam) (?:\d+|um|uma|dois|duas|três) (?:artigos?|matérias?|notícias?|leituras?|acessos) (?:grátis|gratuit\w+|por dia para dar de presente)\b[^?]{0,120}"
        r"|(?:já |ainda não |não )?(?:é|és|tem|tens|possui) (?:uma |um )?(?:assinante|subscritora?|assinatura|subscrição|registado|registada|cadastrado|cadastrada|cadastro|conta|sócio)(?: (?:digital|do [\w. ]{2,25}|no [\w. ]{2,25}))? ?\? ?(?:[-–|›»] ?)?"
        r"(?:faça (?:o |seu |o seu )?login|inicie (?:a )?sessão|entre|acesse|aceda|assine|subscreva|cadastre-se|registe-se|clique aqui|identifique-se|crie (?:a )?sua conta|conecte-se)(?: (?:aqui|agora|já|grátis|gratuitamente|com a sua conta|com sua conta|na sua conta|e continue (?:lendo|a ler)|para (?:ler|continuar (?:lendo|a ler))[^?]{0,40}))?[.!]?"
        r"|(?:(?:este |esta )?(?:conteúdo|matéria|notícia|artigo|reportagem|texto|coluna|edição)(?: é)? (?:exclusiv[oa]|só|apenas|somente|premium) (?:para|de|a|aos) (?:nossos )?(?:assinantes|subscritores|utilizadores registados|cadastrados)|exclusivo para (?:assinantes|subscritores))[.!:–-]{0,2} ?(?:assine|subscreva|faça|torne-se|entre|cadastre-se|registe-se|se (?:já|você|ainda)|já é)\b.{0,120}"
        r"|(?:(?:assine|subscreva)(?=[^?]{0,120}\b(?:artigos|notícias|jornal|jornalismo|matérias|reportagens)\b)|torne-se (?:assinante|subscritor)|seja assinante)(?: (?:já|agora|o jornal|digital))? (?:por|a partir de|desde)(?: apenas| só| somente)? (?:r\$|€|us\$)? ?\d[^?]{0,20}(?:€|euros?|reais|/mês|por mês|ao mês|no primeiro mês|por ano|semana|por semana|mês)[^?]{0,80}"
        r"|para continuar (?:a ler|lendo)(?: est[ea]| o| a| esse)?(?: (?:artigo|conteúdo|matéria|notícia|reportagem|texto))?,? (?:registe-se|cadastre-se|assine|subscreva|faça (?:o |seu |o seu )?(?:login|cadastro|registo)|inicie (?:a )?sessão|torne-se|entre|crie (?:uma|sua) conta)(?: (?:gratuitamente|grátis|já|agora|aqui|gratuito))?[.!]?"
        r"|(?:continue|continuar) (?:a ler|lendo)(?: (?:est[ea]|o|a) (?:artigo|conteúdo|matéria|notícia))? (?:grátis|gratuitamente|(?:por|a partir de|por apenas) (?:r\$|€)? ?\d[^?]{0,60}|com (?:sua|a sua|uma) (?:assinatura|conta)[^?]{0,40})[.!]?"
        r"|(?:dê|ofereça) (?:um |como |de )?(?:presente|oferta)[:,] ?(?:compartilhe|partilhe) (?:est[ea]|esse) (?:texto|artigo|conteúdo|matéria)\b[^?]{0,80}|assinantes (?:podem|têm|da [\w ]{2,20} podem) (?:liberar|direito a|oferecer|presentear) (?:\d+|cinco|sete|dez)\b[^?]{0,100})",
        guards=PT,
        hits=(
            "Você atingiu o limite de reportagens gratuitas deste mês",
            "Já é Subscritor? Faça login e continue a ler",
            "Para continuar a ler este artigo, registe-se gratuitamente",
            "Torne-se assinante por apenas 1€ no primeiro mês",
            "Dê um presente: compartilhe este texto com até 7 pessoas",
        ),
        misses=(
            "O país atingiu o limite de notícias falsas.",
            "Tem conta? Entre no banco e peça uma cópia.",
            "Este clube é exclusivo para assinantes do teatro. Entre pela porta norte.",
            "Assine o contrato por 12 meses e poupe.",
            "Para continuar a ler, a avó precisa de óculos.",
            "Leu todos os livros disponíveis na prisão.",
            "Dê um presente: um livro, um abraço, um dia no campo.",
        ),
        words=(
            "artigos_gratuitos artigos_grátis reportagens_gratuitas matérias_gratuitas matérias_grátis notícias_gratuitas conteúdos_gratuitos textos_gratuitos limite_de ^você_tem ^você_ainda ^restam ^ainda_tem ^você_atingiu ^você_já assinante subscritor subscritora"
            " uma_assinatura uma_subscrição registado cadastrado tem_cadastro tem_conta uma_conta para_assinantes para_subscritores de_assinantes ^assine ^subscreva ^torne_se ^seja_assinante ^para_continuar ^continue_a ^continue_lendo"
            " ^continuar_a ^continuar_lendo ^dê_um ^dê_de ^ofereça_um ^assinantes"
        ),
        longest=260,
    ),
    Row(
        "ART105",
        "it",
        "regex",
        r"(?:(?:hai|ha) (?:già )?(?:esaurito|raggiunto|superato|letto|terminato|finito|consumato)(?: già)? (?:(?:i|gli|il|tutti gli|tutti i|la) )?[^?]{0,40}?\b(?:articoli|contenuti|notizie|letture)(?: [^\s?.,]+){0,3}? ?(?:gratuit[ie]|gratis|questo mese|del mese|mensil[ei]|al mese|disponibili|a disposizione|senza (?:abbonamento|registrazione))\b[^?]{0,120}"
        r"|ti (?:restano|rimangono|resta|rimane) (?:ancora )?(?:\d+|un|due|tre) (?:articol[oi]|contenut[oi]|lettur[ae]) (?:gratuit\w|gratis)\b[^?]{0,80}"
        r"|(?:sei|hai|non sei|non hai)(?: (?:già|ancora))? (?:un )?(?:abbonat[oa]|abbonamento|iscritt[oa]|registrat[oa]|account)(?: (?:digitale|attivo|a [\w. ]{2,25}|al [\w. ]{2,25}))? ?\? ?(?:[-–|›»] ?)?"
        r"(?:accedi|entra|effettua (?:il login|l'accesso)|fai (?:il )?login|clicca qui|abbonati|registrati|iscriviti|creane uno|attivalo)(?: (?:qui|ora|subito|adesso|gratis|con (?:il tuo|le tue) \w+|per (?:leggere|continuare)[^?]{0,40}))?[.!]?"
        r"|(?:(?:questo |quest')?(?:contenuto|articolo|video)(?: è)? (?:riservat[oi]|esclusiv[oi]|solo|premium|disponibile solo) (?:agli|per gli|ai nostri|per i nostri|per|a) (?:utenti )?abbonati|riservato agli abbonati)[.!:–-]{0,2} ?(?:abbonati|accedi|se (?:sei|vuoi)|sei già|effettua|registrati|entra|scopri)\b.{0,120}"
        r"|per continuare (?:a leggere|la lettura)(?: (?:di )?(?:questo|quest'|l'|dell'|il) ?(?:articolo|contenuto))?,? (?:devi (?:essere )?(?:abbona\w+|registra\w+|acceder\w)|è necessario (?:essere |un |l')?(?:abbona\w+|registra\w+|acced\w+)|abbonati|registrati|accedi|effettua (?:il login|l'accesso)|sottoscrivi|attiva)(?: (?:ora|subito|gratis|gratuitamente|un abbonamento|o \w+))?[.!]?"
        r"|(?:abbonati|attiva l'abbonamento|diventa (?:abbonato|sostenitore|premium))(?: (?:ora|subito|qui|oggi))?(?=[^?]{0,120}\b(?:articoli|notizie|giornalismo|giornale|edizione digitale)\b) (?:a|da|per|con|solo|a soli|a partire)[^?]{0,20}\d[^?]{0,20}(?:€|euro|al mese|/mese|il primo mese|all'anno|mese)[^?]{0,80}"
        r"|(?:continua|prosegui) (?:a leggere|la lettura)(?: (?:questo articolo|l'articolo))? (?:gratis|gratuitamente|(?:a|da|per) (?:soli |solo )?[€\d][^?]{0,60}|con (?:il tuo|un) abbonamento[^?]{0,40})[.!]?)",
        guards=IT,
        hits=(
            "Hai esaurito gli articoli gratuiti per questo mese",
            "Hai già un abbonamento? Accedi subito",
            "Per continuare a leggere questo articolo devi essere abbonato",
            "Contenuto riservato agli abbonati. Abbonati ora",
            "Ti restano 2 articoli gratuiti questo mese",
        ),
        misses=(
            "Ha superato il limite di notizie false che un paese sopporta.",
            "Sei abbonato? Entra gratis allo stadio mostrando la tessera.",
            "Abbonati per un anno al teatro a soli 100 euro.",
            "Per continuare la lettura della mappa serve luce.",
            "Questo concerto è riservato agli abbonati. Entra chi mostra la tessera.",
            "Hai un account? Entra nel sito dell'Inps e scarica il modulo.",
        ),
        words=(
            "articoli_gratuiti articoli_gratis contenuti_gratuiti notizie_gratuite limite_di ^ti_restano ^ti_rimangono ^ti_resta ^ti_rimane ^hai_già ^hai_esaurito ^hai_raggiunto ^hai_letto ^sei_già ^sei_abbonato ^hai_un ^non_sei ^non_hai"
            " agli_abbonati gli_abbonati per_abbonati agli_iscritti ^per_continuare ^abbonati ^attiva_l ^diventa leggere_gratis leggere_gratuitamente leggere_a leggere_da leggere_con lettura_gratis lettura_con leggere_questo leggere_l"
        ),
        longest=260,
    ),
    Row(
        "ART105",
        "sv",
        "regex",
        r"(?:du har (?:nu )?(?:läst|nått|förbrukat|använt)(?: alla| ut| upp)? (?:dina|månadens|antalet|gränsen för(?: antalet)?|taket för|maxantalet|alla dina) (?:fria |gratis |kostnadsfria |antal )?(?:artiklar|gratisartiklar)(?: [^\s?.,]+){0,3}? ?(?:denna månad|den här månaden|gratis|i månaden|per månad|för (?:den här|denna) månaden?|utan prenumeration)\b[^?]{0,100}"
        r"|du har (?:\d+|en|två|tre) (?:gratis|fria|kostnadsfria) artik\w+ kvar\b[^?]{0,80}|du har läst (?:alla )?dina (?:fria|gratis) artiklar\b[^?]{0,80}"
        r"|(?:den här|denna) (?:artikeln?|texten|intervjun|videon|nyheten|krönikan|ljudfilen) är (?:endast |bara |exklusiv(?:t)? |enbart |låst |reserverad )?för (?:dig som är |våra |inloggade |betalande |plus-)?(?:prenumerant(?:er)?|plus-kunder|pluskunder|plusprenumeranter|digitala prenumeranter)\b[^?]{0,100}"
        r"|(?:det här|detta) är en (?:låst artikel|plusartikel|premiumartikel|artikel för (?:våra )?prenumeranter)\b[^?]{0,120}|(?:resten av )?artikeln är låst\b[^?]{0,100}\b(?:logga in|prenumer\w+|konto|läsa vidare|lås upp)\b[^?]{0,80}"
        r"|(?:är du|redan|har du|inte)(?: (?:redan|inte|ingen|ett))? ?(?:prenumerant|plus-kund|pluskund|plusprenumerant|prenumeration|kund|medlem|konto|kund hos oss)(?: än)?\? ?(?:[-–|›»] ?)?(?:logga in|skapa (?:ett )?konto|registrera dig|bli prenumerant|prenumerera|köp|aktivera|teckna)(?: (?:här|nu|gratis|för att (?:läsa|fortsätta)[^?]{0,40}))?[.!]?"
        r"|(?:bli prenumerant|prenumerera|köp (?:plus|prenumeration|digital prenumeration|digitalt)|teckna (?:en )?prenumeration|skapa (?:ett )?(?:gratis)?konto|registrera dig|logga in|lås upp|bli plus-kund)(?: \w+){0,2}? (?:för att|och) (?:läsa?|fortsätta? läsa|läs)(?: (?:vidare|mer|hela|artikeln|hela artikeln|denna artikel|den här artikeln|resten|alla artiklar|allt|alla våra artiklar|allt innehåll|fritt|obegränsat))(?: (?:på|från|i) [^?]{2,40}| artikeln| texten| av artikeln| direkt| gratis)?[.!]?"
        r"|(?:läs|få tillgång till) (?:hela artikeln|vidare|alla (?:våra )?(?:artiklar|låsta artiklar|plusartiklar)|allt(?: innehåll)?)[^?]{0,40}\b(?:för (?:bara |endast )?\d+ (?:kr|kronor)|gratis i \d+|första månaden)\b(?:[.,!] [^?]{0,60}| per månad| i månaden| \w+)?[.!]?)",
        guards=SV,
        hits=(
            "Den här artikeln är exklusiv för dig som är prenumerant",
            "Det här är en låst artikel. Logga in för att läsa vidare.",
            "Bli prenumerant för att läsa hela artikeln",
            "Du har läst alla dina fria artiklar denna månad",
            "Är du redan prenumerant? Logga in här",
        ),
        misses=(
            "Du har läst alla artiklar om branden, men ingen nämner orsaken.",
            "Den här klubben är bara för medlemmar.",
            "Är du medlem? Logga in på kommunens sida och rösta.",
            "Prova glasögon för att läsa bättre.",
            "Det här är en låst dörr.",
            "Artikeln är låst i grundlagen.",
            "Logga in för att läsa meddelandet från skolan.",
        ),
        words=(
            "^du_har prenumerant prenumeranter plus_kunder pluskunder ^den_här ^denna ^det_här ^detta_är ^artikeln_är ^resten_av ^är_du ^har_du ^redan ^inte ^bli_prenumerant ^prenumerera ^köp ^teckna ^skapa ^registrera_dig ^logga_in"
            " ^lås_upp ^bli_plus ^läs_hela ^läs_vidare ^läs_alla ^läs_allt ^få_tillgång"
        ),
        longest=220,
    ),
    Row(
        "ART109",
        "es pt it sv",
        "regex",
        r"(?:(?:lo sentimos|desculpe|spiacenti|ci dispiace|tyvärr)[,.:]? )?(?:(?:tu|su|este|vuestro|seu|o seu|o teu|teu|il tuo|il vostro|questo|din|den här) (?:navegador|browser|webbläsare(?:n)?|dispositivo|enhet)(?: web| actual| atual| internet)? (?:no|não|non|stöder|stödjer|har inte stöd för|kan inte)(?: inte)? ?(?:soporta|admite|es compatible con|permite|reproduce|puede reproducir|acepta|tiene (?:activado|habilitado)|suporta|aceita|é compatível com|permite|reproduz|consegue reproduzir|supporta|è compatibile con|può riprodurre|riproduce|consente|visa|spela upp)?"
        r" (?:(?:la |el |los |las |este |esta |il |lo |i |le |gli |questo |l'|o |a |os |as |este |esse |den här |det här )?(?:reproducción de |reprodução de |riproduzione (?:di |del )?|elementos? (?:de )?|element[oi] |etiquetas? (?:de )?|tags? |recursos? (?:de )?|formatos? (?:de )?|contenidos? (?:de )?|conteúdos? (?:de )?|contenuti |player |leitor )?(?:vídeos?|videos?|audios?|áudios?|audio|html ?5|iframes?|java ?script|marcos|flash|webgl|svg|video-elementet|videouppspelning|videospelaren|uppspelning av (?:video|ljud)|videoformatet|ljudformatet|inbäddat innehåll|ljuduppspelning)(?: (?:de |di |da )?(?:html ?5|vídeo|video|audio|áudio|incrustad\w+|en línea|incorporad\w+|in linea))?))[.!]?(?:(?<=[.!,;:]) [^?]{0,140}|(?: para| per| för| o| eller| y| e)\b[^?.]{0,30}\b(?:iframes?|html ?5|mp4|webm|flash|audio|áudio))?",
        guards=ES + PT + IT + SV,
        hits=(
            "Tu navegador no soporta la reproducción de vídeo",
            "Seu navegador não suporta este recurso de vídeo",
            "Il tuo browser non supporta il video HTML5",
            "Din webbläsare stöder inte videouppspelning",
            "Din webbläsare stödjer inte javascript. Därför fungerar inte allt på sidan.",
        ),
        misses=(
            "Tu navegador no admite cookies de terceros desde marzo.",
            "Seu navegador não é o culpado.",
            "Il tuo browser non è una spia.",
            "Din webbläsare kan avslöja dig.",
            "Su navegador no permite bloquear anuncios.",
        ),
        words=(
            "^tu_navegador ^su_navegador ^este_navegador ^vuestro_navegador ^seu_navegador ^o_seu ^teu_navegador ^o_teu ^il_tuo ^il_vostro ^questo_browser ^din_webbläsare ^den_här ^lo_sentimos ^desculpe ^spiacenti ^ci_dispiace ^tyvärr"
            " ^este_browser ^seu_browser ^su_dispositivo ^tu_dispositivo ^din_enhet"
        ),
        longest=260,
    ),
    Row(
        "ART109",
        "es pt it sv",
        "regex",
        r"(?:(?:para|per|för att) (?:poder |poter |kunna )?(?:ver|visualizar|reproducir|leer|comentar|usar|utilizar|assistir|ler|visualizzare|vedere|guardare|leggere|commentare|se|visa|läsa|använda|kommentera) (?:est[ea]|los comentarios|os comentários|i commenti|el contenido|o conteúdo|il contenuto|quest[oaei]|il video|este vídeo|innehållet|kommentarer(?:na)?|den här|det här|videon)\b[^?.]{0,60}?,? ?(?:por favor,? |per favore,? |si prega di |è necessario |es necesario |é necessário |debes? |tienes que |devi |precisa |deve |necesitas? |måste du |behöver du )?(?:tener |ter |avere )?(?:habilit\w+|activ\w+|attiv\w+|abilit\w+|ativ\w+|aktiver\w+)(?: el| o| il)? java ?script\b[^?]{0,140}"
        r"|(?:por favor,? |per favore,? |si prega di |è necessario |es necesario |é necessário |vänligen |du (?:måste|behöver) )?(?:habilite|habilita|habilitar|active|activa|activar|ative|ativar|attiva|attivare|abilita|abilitare|aktivera|slå på)(?: el| o| il)? java ?script (?:para|per|för att) (?:poder |poter |kunna )?(?:ver|visualizar|ler|leer|comentar|vedere|visualizzare|leggere|commentare|se|visa|läsa|använda)\b[^?]{0,100}"
        r"|(?:est[ea]|quest[oa]|nuestr[oa]|noss[oa]|den här|denna) (?:sitio|página|web|site|aplicación|aplicação|sito|pagina|sidan|webbplatsen|sajten|tjänsten)(?: web)? (?:requiere|necesita|requer|precisa de|necessita de|richiede|kräver)(?: el| o| l'uso di| que)? java ?script(?:[.,:;!] [^?]{0,140}| (?:para|per|för|activado|habilitado|ativado|attivo|abilitato)\b[^?]{0,100})?[.!]?"
        r"|java ?script (?:está|se encuentra|parece (?:estar|essere)|è|är|verkar vara) (?:desactivado|deshabilitado|desativado|desabilitado|disattivato|disabilitato|avstängt|inaktiverat)\b[^?]{0,140})",
        guards=ES + PT + IT + SV,
        hits=(
            "Para ver este video, por favor habilite JavaScript y considere actualizar su navegador",
            "Si prega di attivare JavaScript per visualizzare i commenti",
            "Este site requer JavaScript para funcionar.",
            "För att se innehållet måste du aktivera Javascript",
        ),
        misses=(
            "Activa JavaScript solo en las páginas de las que te fías.",
            "Para ver a sus nietos, aprendió JavaScript.",
            "JavaScript es el lenguaje más usado.",
            "Per vedere il mare non serve JavaScript.",
            "Kursen kräver Javascript och tålamod.",
        ),
        words="javascript java_script",
        longest=300,
    ),
    Row(
        "ART109",
        "es pt",
        "regex",
        r"(?:(?:saltar|pul(?:e|ar)) (?!el |la |los |las |una? |o |a |os |as |uma? )[^?.]{2,60}? (?:y (?:continuar|seguir)|e (?:continue|continuar)) (?:leyendo|lendo)"
        r"|(?:fin|final) de (?:recomendamos|(?:las )?más leídas|(?:lo )?más leído|historias recomendadas|(?:youtube|twitter|facebook|instagram|tiktok|x) publicación|publicación de (?:youtube|twitter|facebook|instagram|tiktok|x)|contenido de (?:youtube|twitter|facebook|instagram|tiktok|x))(?:,? \d)?"
        r"|fim d[eoa]s? (?:matérias recomendadas|mais lidas|histórias recomendadas|(?:youtube|twitter|facebook|instagram|tiktok|x) (?:post|publicação)|conteúdo d[oe] (?:youtube|twitter|facebook|instagram|tiktok|x))(?:,? \d)?"
        r"|(?:la |el |a |o )?[\w .]{2,25} no se (?:hace responsable|responsabiliza) (?:del|por el) contenido de (?:los )?sitios (?:web )?externos.{0,60}|(?:la |el |a |o )?[\w .]{2,25} não se responsabiliza pelo conteúdo de (?:sites|páginas) extern[oa]s.{0,60}"
        r"|(?:advertencia|aviso|alerta): ?(?:el )?(?:contenido|conteúdo) (?:de terceros|de terceiros|externo) (?:puede|pode) (?:contener|conter) (?:publicidad|publicidade|anuncios|anúncios))[.!]?",
        guards=ES + PT,
        hits=(
            "Saltar Recomendamos y continuar leyendo",
            "Final de Recomendamos",
            "Pule Matérias recomendadas e continue lendo",
            "Fim do Matérias recomendadas",
            "Alerta: Conteúdo de terceiros pode conter publicidade",
        ),
        misses=(
            "Saltar la valla y seguir corriendo",
            "Fim do mais lido colunista",
            "Final de curso sin clases",
            "Pule o muro e continue a correr",
        ),
        words="^saltar ^pule ^pular ^fin_de ^final_de ^fim_de ^fim_do ^fim_da ^fim_das ^fim_dos sitios_externos sites_externos contenido_de conteúdo_de contenido_externo conteúdo_externo",
        longest=130,
    ),
    Row(
        "ART106",
        "es pt it sv",
        "regex",
        r"(?:haz clic|haga clic|clic|clique|clica|fai clic|clicca|klicka|compartir|compartilhe?r?|partilhe?r?|condividi|dela|imprimir|stampa|skriv ut|enviar|invia|tuitear|twittear)\b[^?.:;]{0,100} ?\((?:se abre en una (?:ventana|pestaña) nueva|se abre en una nueva (?:ventana|pestaña)|abre(?:-se)? (?:em|num|numa) (?:uma )?(?:nova|outra) (?:janela|guia|aba)|abre(?:-se)? num novo separador|si apre in una nuova (?:finestra|scheda)|öppnas i (?:ett )?nytt fönster|öppnas i (?:en )?ny flik)\)",
        hits=(
            "Clique para compartilhar no Facebook(abre em nova janela)",
            "Fai clic qui per condividere su Twitter (Si apre in una nuova finestra)",
            "Haz clic para enviar un enlace por correo electrónico a un amigo (Se abre en una ventana nueva)",
            "Klicka för att dela på Facebook (Öppnas i ett nytt fönster)",
        ),
        misses=(
            "Mer information finns hos myndigheten (öppnas i nytt fönster)",
            "La lista está en la web del ministerio (se abre en una ventana nueva)",
            "Clique na janela nova",
            "Condividi la stanza con una nuova finestra",
        ),
        words="ventana_nueva pestaña_nueva nueva_ventana nueva_pestaña nova_janela nova_guia nova_aba outra_janela novo_separador nuova_finestra nuova_scheda nytt_fönster ny_flik",
        longest=180,
    ),
    Row(
        "ART110",
        "es",
        "regex",
        r"(?:(?:queda|está|quedan|están|se encuentra)(?: \w+mente)? prohibid[oa]s?|(?:\w+mente )?prohibid[oa]s?|se prohíbe(?: \w+mente)?)(?: \w+mente)? (?:la|su|toda|cualquier|todo tipo de) (?:reproducción|redistribución|redifusión|retransmisión)\b(?=.*\b(?:total o parcial|parcial o total|total y/o parcial|total ni parcial|puesta a disposición|comunicación pública|de todo o parte|redifusión|traducción a cualquier idioma|del titular|de su titular))"
        r"(?=.*\b(?:contenidos?|web|sitio|página|artículos?|portal|textos?|este material|publicación|idioma|titular|editor(?:a|ial)?|previo y expreso)\b).{0,340}"
        r"|(?:todos? (?:los|el)|los|el) (?:contenidos?|textos?|artículos?|material(?:es)?|imágenes|fotografías|derechos)(?: [^\s.?]+){0,8}? (?:de est[ea] (?:sitio|web|página|portal|medio|diario|periódico)|de nuestr[oa] (?:web|sitio|página)|publicad[oa]s (?:en|por) [\w. ]{2,30})(?: web)? (?:est[áa]n?|son|es) (?:protegid[oa]s?|propiedad) [^?]{0,60}\b(?:derechos? de autor|propiedad intelectual|copyright|reproducción|prohibid\w+)\b[^?]{0,200}"
        r"|(?:se (?:autoriza|permite)|(?:está |queda )?(?:permitida|autorizada)) (?:la|su) reproducción(?: total o parcial| total| parcial)?(?: de (?:est[ea]s?|los|nuestros|las) [^?]{0,40})?,? ?(?:siempre (?:que|y cuando)|citando|con la condición|mencionando)\b[^?]{0,80}\bfuente\b[^?]{0,80}",
        guards=ES,
        hits=(
            "Prohibida su reproducción total o parcial, así como su traducción a cualquier idioma sin autorización escrita de su titular.",
            "Queda prohibida la reproducción, distribución, puesta a disposición, comunicación pública y utilización, total o parcial, de los contenidos de esta web",
            "Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de esta web sin su previo y expreso consentimiento.",
            "Se permite la reproducción de este artículo citando la fuente",
        ),
        misses=(
            "Queda prohibida la difusión de imágenes de menores sin autorización previa de los padres.",
            "Queda prohibida la reproducción total o parcial del billete.",
            "Queda prohibida la copia de llaves sin permiso del dueño.",
            "Los contenidos de la mochila son propiedad del Estado.",
            "El museo permite la reproducción de las obras citando la fuente.",
            "Se prohíbe la reproducción del lince en cautividad.",
        ),
        words="reproducción redistribución redifusión retransmisión prohibida_la prohibida_su derechos_de propiedad_intelectual",
        longest=420,
    ),
    Row(
        "ART110",
        "pt it",
        "regex",
        r"(?:(?:(?:é|fica|está|estão|são)(?: \w+mente)? proibid[oa]s?|(?:\w+mente )?proibid[oa]s?|proíbe-se)(?: \w+mente)? (?:a|sua|a sua|toda|qualquer) (?:reprodução|redistribuição|retransmissão|republicação)\b(?=.*\b(?:d[oa]s? (?:conteúdos?|site|página|matérias?)|dest[ea]s? \w+|em qualquer meio|por qualquer meio|total ou parcial|parcial ou total)\b)(?=.*\b(?:sem (?:a |o |prévia |expressa )?(?:autorização|permissão|consentimento|prévia)|total ou parcial|parcial ou total|meio de comunicação|em qualquer meio|por qualquer meio|autorização (?:escrita|prévia|expressa))\b).{0,300}"
        r"|(?:é|severamente|assolutamente|espressamente)?(?:è )?(?:severamente |assolutamente |espressamente |rigorosamente )?(?:vietat[ao]|proibit[ao]) (?:la|qualsiasi|ogni|l'uso e la|la copia e la) (?:riproduzione|ripubblicazione|ridistribuzione|diffusione e la riproduzione)\b(?=.*\b(?:(?:dei|del|degli|dell'|delle) ?(?:contenut[oi]|articol[oi]|sito|pagine)|di quest\w+|anche parziale|totale o parziale|parziale o totale)\b)(?=.*\b(?:senza (?:l'|la |il |esplicita |previa |espressa )?(?:autorizzazione|consenso|permesso|esplicita|previa)|anche parziale|totale o parziale|parziale o totale)\b).{0,300}"
        r"|(?:todos? (?:os|o)|os|o) (?:conteúdos?|textos?|artigos?|materia(?:l|is)|imagens|fotografias)(?: [^\s.?]+){0,6}? (?:dest[ea] (?:site|página|portal|jornal)|do nosso site|publicad[oa]s (?:no|na|pel[oa]) [\w. ]{2,30}) (?:est(?:á|ão)|são|é) protegid[oa]s? [^?]{0,60}\b(?:direitos? (?:de autor|autora\w+)|copyright|propriedade intelectual|lei)\b[^?]{0,200}"
        r"|(?:tutti i|i|il) (?:contenut[oi]|test[oi]|articoli|materiali?|immagini)(?: [^\s.?]+){0,6}? (?:di questo (?:sito|portale|giornale)|presenti (?:su|in) (?:questo|[\w. ]{2,30})|pubblicati su [\w. ]{2,30}) sono (?:protetti|coperti|di proprietà|tutelati) [^?]{0,60}\b(?:diritt[oi] d'autore|copyright|proprietà intellettuale|riprodu\w+)\b[^?]{0,200})",
        guards=PT + IT,
        hits=(
            "É proibida a reprodução do conteúdo desta página em qualquer meio de comunicação, eletrônico ou impresso, sem autorização escrita.",
            "È severamente vietata la riproduzione dei contenuti del sito senza autorizzazione dell'editore",
            "Os conteúdos deste site estão protegidos por direitos de autor.",
        ),
        misses=(
            "É proibida a reprodução de tubarões em cativeiro sem autorização do instituto.",
            "È vietata la riproduzione dei cani senza autorizzazione.",
            "É proibida a entrada de material sem autorização.",
            "Os conteúdos da mala estão protegidos por lei.",
            "È vietata la copia delle chiavi senza il consenso del proprietario.",
        ),
        words="reprodução redistribuição retransmissão republicação riproduzione ripubblicazione ridistribuzione proibida_a vietata_la direitos_de direitos_autorais d_autore proprietà_intellettuale propriedade_intelectual",
        longest=420,
    ),
    Row(
        "ART110",
        "sv",
        "regex",
        r"(?:(?:allt |det |)?(?:material(?:et)?|innehåll(?:et)?|texter och bilder|texterna|bilderna)(?: på (?:sajten|sidan|webbplatsen|den här sidan|[\w.]{3,30}))? (?:är upphovsrättsskydda\w+|(?:är skydda\w+|skyddas) (?:enligt|av|i enlighet med) (?:lagen om upphovsrätt|upphovsrätt\w*|svensk upphovsrätt\w*))(?:[.,;] [^?]{0,160}| och får (?:inte|ej)\b[^?]{0,120})?[.]?"
        r"|(?:citera|dela|använd) (?:oss |våra nyheter |gärna )?(?:gärna)?[ ,–-]{1,3}(?:men |och )?(?:glöm inte (?:att )?|kom ihåg att )?(?:(?:ange|uppge) (?:oss|alltid |gärna )?(?:som )?(?:källan?|källhänvisning|tidningen)|källhänvisa|länka)\b[^?]{0,160}"
        r"|(?:eftertryck|kopiering|mångfaldigande|vidarepublicering|återpublicering|återgivning|publicering)(?: (?:av|och) [^?.]{2,60})?,? (?:utan|är inte tillåt\w+ utan|får inte ske utan)(?: \w+){0,3} (?:tillstånd|medgivande|tillåtelse|godkännande)(?: (?:är |från \w+ )?(?:är )?(?:förbjud\w+|ej tillåt\w+|inte tillåt\w+))?[.!]?"
        r"|(?:texten|artikeln|bilden|bilder|text|materialet|innehållet|inget|inga delar)[^?.]{0,60} får (?:inte|ej) (?:kopieras|återges|återpubliceras|publiceras|spridas|användas|eftertryckas)(?:,? (?:eller|och|kopieras|återges|återpubliceras|publiceras|spridas|användas|vidare|på annat sätt)){0,8} utan (?:skriftligt |vårt |redaktionens |särskilt |uttryckligt |föregående |upphovsmannens |utgivarens |tidningens ){0,3}(?:tillstånd|medgivande|tillåtelse)\b[^?]{0,80})",
        guards=SV,
        hits=(
            "Allt material på sajten är skyddat enligt lagen om upphovsrätt",
            "Citera gärna – men ange källan. Kopiera dock inte text och bild utan tillstånd.",
            "Eftertryck utan tillstånd är förbjudet.",
            "Texten får inte återges eller kopieras utan skriftligt tillstånd",
        ),
        misses=(
            "Innehållet i avtalet är skyddat av sekretess.",
            "Publicering av hemliga uppgifter utan tillstånd kan ge fängelse.",
            "Bilderna är skyddade i arkivet.",
            "Citera gärna poeten men ange inte adressen.",
            "Dela gärna på notan, men ange vem som åt vad.",
            "Kopiering av nycklar utan hyresvärdens tillstånd är vanligt.",
        ),
        words="upphovsrätt upphovsrätten upphovsrättsskyddat upphovsrättsskyddad upphovsrättslagen ^citera ^dela_gärna ^eftertryck ^kopiering ^mångfaldigande ^vidarepublicering ^återpublicering ^publicering_av får_inte får_ej",
        longest=280,
    ),
    Row(
        "ART106",
        "es pt it sv",
        "regex",
        r"(?:¿(?:has )?(?:encontraste|encontrado|visto|viste|detectaste|detectado|hay|ves|notaste|encontró) (?:algún|un) error(?: (?:en (?:esta|este|la|el) (?:noticia|nota|artículo|texto|página|información)|ortográfico|de ortografía))? ?\? ?(?:avísanos|avisanos|repórtalo|reportalo|infórmanos|cuéntanos|escríbenos|escribinos|comunícanoslo|háznoslo|ayúdanos|contáctanos|notifícalo|notifícanos|envíanos|mándanos|danos|por favor|haz clic|haga clic|reportar|repórtelo)\b.{0,100}"
        r"|(?:encontrou|achou|viu|detectou|detetou|notou|identificou) (?:algum|um) erro(?: (?:nest[ea]|nessa|na|no) (?:matéria|notícia|texto|artigo|página|reportagem|conteúdo))? ?\? ?(?:(?:avise|informe|diga|comunique|envie|ajude)-nos|nos (?:avise|envie|informe|ajude)|(?:entre em contat?c?to|avise|comunique|informe|fale|reporte|clique|contacte|contate|escreva)(?: (?:conosco|connosco|com (?:a redação|a gente|a nossa [\w ]+)|aqui|à redação|a redação|a nossa [\w ]+|para a redação|para nós|o erro|por e-?mail))*[.!]?$).{0,100}"
        r"|hai (?:trovato|notato|visto|riscontrato|individuato) un (?:errore|refuso)(?: (?:in questo|nell'|nel) ?(?:articolo|testo|pagina))? ?\? ?(?:segnala(?:celo|cela|lo)?|scrivi(?:ci)?|contatta(?:ci)?|avvisaci|comunica(?:celo)?|clicca|faccelo|aiutaci|invia(?:ci)?)(?: (?:qui|ora|alla redazione|a redazione\S*|via mail|una mail|sapere|una segnalazione|a correggerlo|il refuso|l'errore))*[.!]?"
        r"|(?:såg du|har du (?:sett|hittat|upptäckt)|hittade du|upptäckte du|ser du|är)(?: att)? (?:något (?:var |som är |som var |är )?(?:fel|felaktigt)|(?:ett|något) (?:fel|faktafel|språkfel|stavfel))(?: (?:i (?:artikeln|texten|nyheten|den här artikeln)|fel))? ?\? ?(?:skriv|mejla|kontakta|hör av dig|tipsa|rapportera|anmäl|berätta|meddela|hjälp|klicka|skicka)\b(?=.*\b(?:oss|redaktion\w*|här|det|via)\b).{0,100}"
        r"|(?:rapportera|anmäl|meddela) (?:ett |eventuella )?(?:fel|faktafel|text- och faktafel|språkfel) (?:i (?:artikeln|texten|den här artikeln)|till redaktionen)[.!:]?(?: [^?]{0,60})?)",
        guards=ES + PT + IT + SV,
        hits=(
            "¿Encontraste un error? Repórtalo aquí",
            "Encontrou algum erro? Entre em contato",
            "Hai notato un refuso? Segnalacelo",
            "Såg du att något var fel? Skriv till oss",
        ),
        misses=(
            "¿Encontraste un error en el recibo? Pide la devolución.",
            "Encontrou um erro na conta? Ligue para o banco.",
            "Hai trovato un errore nella bolletta? Segnalalo al gestore.",
            "Har du hittat ett fel på bilen? Kontakta verkstaden.",
        ),
        words="un_error algún_error algum_erro um_erro un_errore un_refuso ^såg_du ^har_du ^hittade_du ^upptäckte_du ^ser_du ^är_något ^rapportera ^anmäl ^meddela",
        longest=200,
    ),
    Row(
        "ART111",
        "es pt it sv",
        "regex",
        r"(?:(?:tu|su|el|seu|o seu|il tuo|din) (?:comentario|comentário|commento|kommentar) (?:será|está|estará|sarà|è|kommer att|väntar på) ?(?:publicado|revisado|moderado|enviado|pendiente|a la espera|aguardando|em análise|pubblicato|moderato|in attesa|granskas|publiceras|modereras|godkännande|moderering)\b[^?]{0,40}\b(?:moder\w+|publicarse|publicad[oa]|publicação|ser publicado|approvazione|pubblicazione|pubblicato|gransk\w+|redaktion\w*)\b[^?]{0,120}"
        r"|(?:los comentarios|las opiniones)(?: (?:publicad[oa]s|vertid[oa]s|realizad[oa]s|expresad[oa]s|emitid[oa]s|hech[oa]s|aquí publicad[oa]s))(?: (?:aquí|en (?:esta|este|el|la) (?:sección|espacio|sitio|página|web|foro|portal)|por (?:los|nuestros) (?:usuarios|lectores)|a continuación)){0,2} son (?:de )?(?:exclusiva |total |única |entera )?responsabilidad (?:exclusiva |única )?de (?:sus autores|sus respectivos autores|quien(?:es)? los? \w+|los (?:usuarios|lectores|autores)|cada (?:usuario|autor))\b[^?]{0,240}"
        r"|os comentários(?: (?:publicados|postados|feitos|aqui publicados|abaixo))?(?: (?:aqui|neste (?:site|espaço|portal)|por (?:leitores|usuários|utilizadores)))? são de (?:exclusiva |inteira |total )?responsabilidade (?:exclusiva |única )?(?:de seus|dos seus|dos respectivos|dos|de quem) [^?]{0,40}(?:opinião|representam|refletem|denuncie|termos|site|portal|jornal)\b[^?]{0,240}"
        r"|(?:i commenti|le opinioni) (?:pubblicati|espressi|inseriti|espresse)(?: (?:qui|dagli utenti|dai lettori|su questo sito|in questa pagina)){0,2} (?:sono|rappresentano|non rappresentano)[^?]{0,40}\b(?:responsabilità|opinion[ei]|della redazione|del sito|autori)\b[^?]{0,200}"
        r"|kommentarerna (?:nedan |här |på sajten )?(?:(?:modereras|granskas) (?:innan|före|i förväg|i efterhand|av redaktionen)|omfattas inte av|förhandsgranskas)\b[^?]{0,160}|(?:håll dig till ämnet|håll en god ton|tänk på att hålla)[^?]{0,60}\b(?:kommentar\w*|våra regler|kommentarsregler\w*)\b[^?]{0,120}"
        r"|(?:tu|su) (?:dirección de )?(?:correo|e-?mail)(?: electrónico)? no será (?:publicad[oa]|mostrad[oa]|compartid[oa])\b[^?]{0,120}|(?:o )?seu (?:endereço de )?e-?mail não será (?:publicado|divulgado)\b[^?]{0,120}|(?:il tuo|la tua) (?:indirizzo )?(?:e-?mail) non (?:sarà|verrà) (?:pubblicat[oa]|mostrat[oa]|resa? pubblic[oa])\b[^?]{0,120}|din e-?post(?:adress)? (?:kommer inte (?:att )?(?:publiceras|visas)|publiceras inte|visas inte)\b[^?]{0,120})",
        guards=ES + PT + IT + SV,
        hits=(
            "Tu comentario será revisado antes de publicarse",
            "Los comentarios publicados son de exclusiva responsabilidad de sus autores y pueden ser denunciados.",
            "Os comentários são de responsabilidade exclusiva de seus autores e não representam a opinião deste site.",
            "Din e-postadress publiceras inte. Obligatoriska fält är märkta *",
        ),
        misses=(
            "El comentario será recordado en la sala de prensa.",
            "Os comentários são de responsabilidade do senador.",
            "I commenti sono arrivati dai lettori.",
            "Din kommentar väntar på svar i riksdagen.",
            "Los comentarios racistas son responsabilidad de todos.",
            "Tu correo no será leído por nadie.",
        ),
        words=(
            "^tu_comentario ^su_comentario ^el_comentario ^seu_comentário ^o_seu ^il_tuo ^la_tua ^din_kommentar ^los_comentarios ^las_opiniones ^os_comentários ^i_commenti ^le_opinioni ^kommentarerna ^håll_dig ^håll_en ^tänk_på"
            " ^tu_correo ^su_correo ^tu_dirección ^su_dirección ^tu_email ^su_email ^tu_e ^su_e ^seu_email ^seu_e ^seu_endereço ^din_e ^din_epost"
        ),
        longest=420,
    ),
    Row(
        "ART110",
        "it",
        "regex",
        r"(?:(?:testata|giornale|periodico|quotidiano|registrazione|registrata|registrato|reg\.?|iscrizione|iscritta|iscritto|autorizzazione|aut\.?)\b[^?]{0,80}\b(?:tribunale (?:di|del) [\w' ]{2,30}|trib\. ?(?:di )?[\w' ]{2,30}|registro (?:della )?stampa)\b[^?]{0,40}?\b(?:n\.? ?°?|nr\.?|numero|num\.?|n° ?|reg\.? ?n\.?|al n\.?) ?\d[^?]{0,120}"
        r"|[^?]{0,160}\b(?:p\. ?iva|piva|partita iva|p\.i\.|c\.f\. e p\. ?iva|p\.iva/c\.f\.|cf/p\.?iva)[ :.e/n]{0,8}(?:it)? ?\d{11}\b[^?]{0,160}"
        r"|(?:iscritt[ao] al|iscrizione al|n\. ?iscrizione|numero di iscrizione al) (?:roc|registro (?:degli )?operatori)\b[^?]{0,120}"
        r")",
        guards=IT,
        hits=(
            "Testata registrata presso il Tribunale di Milano n. 123 del 4/5/2009",
            "Disclaimer - P.Iva 01234567890",
            "Esempio Srl - Via Roma 1 - P.IVA 01234567890 - Tutti i diritti riservati",
        ),
        misses=(
            "La testata è stata registrata dal tribunale dopo anni di cause.",
            "Il giornale vinse la causa al tribunale di Milano nel 2009.",
            "Chi apre la partita Iva paga il 15 per cento.",
            "Registrata al tribunale di Roma la resa dei soci",
            "Autorizzazione del tribunale di Palermo: via libera agli sfratti",
            "Direttore responsabile: un mestiere difficile",
        ),
        words="tribunale_di tribunale_del registro_stampa della_stampa p_iva piva partita_iva p_i ^iscritta_al ^iscritto_al ^iscrizione_al",
        longest=320,
    ),
    Row(
        "ART103",
        "es pt it sv",
        "regex",
        r"(?:quest[oa]'? ?(?:articolo|pagina|contenuto|post)|quest'articolo|alcuni (?:dei )?link (?:in|di|presenti in) quest\w+ ?\w*) (?:contiene|contengono|include|può contenere|sono)(?: dei)? (?:link (?:di affiliazione|affiliati|sponsorizzati)|affiliazioni|link)[^?]{0,40}\b(?:affiliazione|commission\w+|acquist\w+|sponsorizzat\w+|affiliat\w)\b[^?]{0,240}"
        r"|(?:est[ea]|algunos) (?:artículo|contenido|página|publicación|enlaces)(?: de (?:este|esta) \w+)? (?:contiene|incluye|puede contener|son)(?: enlaces)? (?:de )?(?:afiliad[oa]s?|afiliación)\b[^?]{0,240}|est[ea] (?:artigo|conteúdo|página|matéria|post) (?:contém|inclui|pode conter) links? (?:de )?(?:afiliad[oa]s?|afiliação)\b[^?]{0,240}"
        r"|(?:den här|denna) (?:artikeln?|sidan|texten) (?:innehåller|kan innehålla) (?:annonslänkar|affiliatelänkar|reklamlänkar|affiliate-länkar|betalda länkar)\b[^?]{0,240}|(?:artikeln|sidan|texten) (?:innehåller|kan innehålla) (?:annonslänkar|affiliatelänkar|reklamlänkar|affiliate-länkar)\b[^?]{0,240}",
        guards=ES + PT + IT + SV,
        hits=(
            "Questo articolo contiene link di affiliazione: acquisti o ordini effettuati tramite tali link permetteranno al nostro sito di ricevere una commissione",
            "Este artículo contiene enlaces de afiliados.",
            "Artikeln innehåller annonslänkar.",
            "Este artigo contém links de afiliados",
        ),
        misses=(
            "Questo articolo contiene una proposta per i lettori.",
            "Este contenido incluye afiliados al sindicato, dijo.",
            "Artikeln innehåller ett fel.",
            "Este artigo contém uma correção.",
        ),
        words="di_affiliazione link_affiliati link_sponsorizzati enlaces_de de_afiliados de_afiliación contiene_enlaces links_afiliados link_de links_de annonslänkar affiliatelänkar reklamlänkar affiliate_länkar contiene_link",
        longest=360,
    ),
    Row(
        "ART108",
        "es pt it",
        "regex",
        r"(?:fuente de la imagen|fuente imagen|origen de la imagen|fonte da imagem|fonte dell'immagine|crédito da foto|crédito da imagem|crédito de la foto|créditos de la imagen) ?[,:] ?(?!el |la |los |las |o |a |os |il |lo |una? |uma? )\S+(?: \S+){0,6}(?<![.!?])"
        r"|[(\[]?ph\. ?:? ?(?:(?:credits?|di|by|da|©) )?(?!d\b|d\.|acid|neutr|alcal)[^\W\d_][\w'’.-]+(?: (?!della |delle |dei |nel |per |con |e )[\w'’.&/-]+){1,3}(?<![.!?])[)\]]?"
        r"|[(\[]?(?:reuters|afp|ap|efe|epa|europa press|ansa|lusa|getty images) ?/ ?[^\W\d_][\w'.-]+(?: [\w'.-]+){0,3} ?/ ?(?:foto de archivo|archivo|foto de arquivo|arquivo|foto d'archivio|archivio|file photo|pool)[)\]]?",
        hits=(
            "Fuente de la imagen, Getty Images",
            "ph. Andrea Esempio",
            "REUTERS/Ana Ejemplo/Foto de archivo",
            "(Ph. Credits Marco Esempio)",
        ),
        misses=(
            "Fuente de la imagen: el teléfono de un vecino que pasaba por allí.",
            "Ph.D. in fisica a vent'anni",
            "Reuters / Ejemplo",
            "Ph. D. a vent'anni",
            "Ph. wert",
        ),
        words="fuente_de fuente_imagen origen_de fonte_da fonte_dell crédito_da crédito_de créditos_de ^ph ^reuters ^afp ^ap ^efe ^epa ^europa_press ^ansa ^lusa ^getty",
        longest=90,
    ),
)
