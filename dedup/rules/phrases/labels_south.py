"""Labels of Spanish, Portuguese, Italian and Swedish pages: walls, sign-ups, buttons, players, menus and credits."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "es",
        "line",
        "seguí leyendo | más en la sección | más en esta categoría | más noticias en esta sección | más sobre esta noticia | más sobre este asunto"
        " | lo más leído ahora | lo más leído del día | lo más visto del día | lo más leído en la sección | las noticias más leídas | las más leídas del día"
        " | las más leídas de la semana | las más leídas de hoy | las notas más leídas | notas más leídas | notas recomendadas | noticias recomendadas"
        " | artículos recomendados | contenido recomendado | contenidos recomendados | contenidos que te pueden interesar | noticias que te pueden interesar"
        " | noticias que te podrían interesar | artículos que te pueden interesar | otras noticias que te pueden interesar | esto también te puede interesar"
        " | puede que también te interese | quizá también te interese | quizás también te interese | tal vez te interese | ver más notas | cargar más notas"
        " | cargar más artículos | ver más en youtube | ver más en facebook | ver más en twitter | ver más en instagram | ver más en tiktok | ver en twitter"
        " | ver en facebook | ver en youtube | ver en instagram | ver en x | más notas | leer la nota original | leer el artículo original"
        " | leer la siguiente noticia | leer siguiente noticia",
        hits=(
            "Seguí leyendo",
            "MÁS EN LA SECCIÓN",
            "Las notas más leídas",
            "Ver más en YouTube",
        ),
        misses=(
            "Seguí leyendo hasta el alba",
            "Más en la sección de ayer, dijo.",
            "Ver en la oscuridad",
        ),
    ),
    Row(
        "ART101",
        "pt",
        "line",
        "as mais lidas agora | mais lidas agora | mais lidas hoje | as mais lidas do dia | as mais lidas da semana | as mais lidas de hoje"
        " | mais lidas na seção | as notícias mais lidas | matérias recomendadas | notícias recomendadas | artigos recomendados | conteúdo recomendado"
        " | conteúdos recomendados | saber mais sobre | mais nesta secção | mais nesta seção | mais na seção | mais sobre esta notícia"
        " | notícias que podem te interessar | conteúdos que podem interessar | outras notícias que podem interessar | também pode interessar"
        " | também pode te interessar | isto também pode interessar | talvez também goste | ver mais no youtube | ver mais no facebook | ver mais no instagram"
        " | ver no twitter | ver no x | ver no facebook | ver no youtube | ver no instagram | assista no youtube | carregar mais matérias"
        " | carregar mais conteúdo | leia a próxima matéria | ler a próxima notícia | leia a matéria original | ler artigo original"
        " | continue a ler este artigo | continuar a ler este artigo",
        hits=(
            "As mais lidas agora",
            "Saber mais sobre:",
            "Ver no Facebook",
            "Artigos recomendados",
        ),
        misses=(
            "Saber mais sobre o assunto é um direito.",
            "As mais lidas agora são as crônicas.",
            "Ver no escuro",
        ),
    ),
    Row(
        "ART101",
        "it",
        "line",
        "le più lette del giorno | i più letti di oggi | i più letti della settimana | gli articoli più letti di oggi | articoli consigliati"
        " | contenuti consigliati | notizie consigliate | letture consigliate | contenuti suggeriti | articoli suggeriti | altro su questo argomento"
        " | altro su questo tema | altre notizie da questa sezione | altro da questa sezione | altri articoli in questa sezione | potrebbe interessarti pure"
        " | forse ti interessa | forse ti interessa anche | guarda su youtube | guarda su facebook | guarda su instagram | vedi su twitter | vedi su facebook"
        " | carica altri contenuti | continua a leggere l'articolo | continua a leggere questo articolo | leggi il prossimo articolo"
        " | leggi l'articolo successivo | vai alla home | leggi la notizia originale | leggi l'articolo integrale | notizie che potrebbero interessarti"
        " | articoli che potrebbero interessarti | altri articoli che potrebbero interessarti | altre notizie che potrebbero interessarti"
        " | contenuti che potrebbero interessarti",
        hits=(
            "Articoli consigliati",
            "Altro su questo argomento",
            "Continua a leggere questo articolo",
        ),
        misses=(
            "Articoli consigliati dal medico: mascherine",
            "Guarda su, disse il bambino",
            "Altro su questo non so.",
        ),
    ),
    Row(
        "ART101",
        "sv",
        "line",
        "mer läsning | läs fler artiklar | läs fler artiklar av skribenten | fler artiklar av skribenten | fler artiklar från skribenten"
        " | fler artiklar av samma skribent | mer av skribenten | mer från skribenten | läs fler nyheter | läs fler artiklar här | mest läst idag"
        " | mest läst i dag | mest läst denna vecka | mest läst senaste dygnet | mest lästa artiklar | mest lästa artiklarna | de mest lästa artiklarna"
        " | mest lästa just nu | mest delat just nu | populärast just nu | läs mer om ämnet | mer om detta ämne | mer i samma ämne | liknande artiklar"
        " | rekommenderade nyheter | rekommenderade artiklar för dig | du kanske också gillar | du kanske också är intresserad av"
        " | det här kanske också intresserar dig | visa fler artiklar | visa fler nyheter | ladda fler artiklar | ladda fler nyheter | läs nästa artikel"
        " | till nästa artikel | nästa artikel | föregående artikel | se på youtube | se på facebook | visa på instagram | visa på facebook | fler nyheter från"
        " | senaste nyheterna just nu | de senaste nyheterna",
        hits=(
            "Mer läsning",
            "Läs fler artiklar av skribenten",
            "Nästa artikel",
            "Mest läst idag",
        ),
        misses=(
            "Mer läsning i skolan, kräver ministern.",
            "Nästa artikel i grundlagen handlar om mötesfriheten.",
            "Se på mig",
        ),
    ),
    Row(
        "ART102",
        "es pt it sv",
        "line",
        "cargando siguiente contenido | cargando siguiente noticia | cargando siguiente artículo | cargando siguiente nota | cargando contenidos"
        " | cargando más contenidos | cargando más contenido | cargando publicidad | cargando anuncio | cargando reproductor | cargando el reproductor"
        " | cargando el video | cargando el vídeo | cargando noticias | cargando encuesta | cargando galería | cargando player | cargando, espere"
        " | cargando, por favor espere | cargando página | carregando o player | carregando player | carregando o vídeo | carregando publicidade"
        " | carregando anúncio | carregando galeria | carregando próxima matéria | carregando próxima notícia | carregando mais conteúdo | carregando página"
        " | carregando, aguarde | a carregar vídeo | a carregar o vídeo | a carregar conteúdo | a carregar mais conteúdo | a carregar publicidade"
        " | a carregar mais notícias | a carregar página | caricamento video | caricamento del video | caricamento player | caricamento pagina"
        " | caricamento contenuti | caricamento annuncio | caricamento altri articoli | sto caricando | stiamo caricando i commenti | attendere un istante"
        " | attendere un istante: stiamo caricando i commenti degli utenti | attendere il caricamento | attendi il caricamento | video in caricamento"
        " | video in riproduzione | laddar video | laddar videon | laddar spelare | laddar spelaren | laddar annons | laddar fler artiklar"
        " | laddar nästa artikel | hämtar innehåll | hämtar fler artiklar | hämtar kommentarer | ett ögonblick, laddar",
        hits=(
            "Cargando siguiente contenido",
            "Carregando o player ...",
            "Video in riproduzione",
            "Laddar videon…",
        ),
        misses=(
            "Cargando el video con culpa",
            "Carregando o piano",
            "Laddar mer ström i natt",
            "Caricamento del video dei rivali",
        ),
    ),
    Row(
        "ART103",
        "es pt it sv",
        "line",
        "anúnciese con nosotros | anúnciate con nosotros | anunciate con nosotros | publicite con nosotros | publicita con nosotros | anuncie con nosotros"
        " | paute con nosotros | contenido en colaboración | contenido comercial | fin de publicidad | publi-reportaje | contenidos de marca | quitar anuncios"
        " | ocultar anuncio | reportar anuncio | saltar anuncio | leer sin publicidad | navegar sin publicidad | seguir con publicidad"
        " | continuar con publicidad | continuar sin publicidad | anuncie no site | anuncie em nosso site | conteúdo de parceiro | conteúdo de parceiros"
        " | conteúdo comercial | conteúdo de responsabilidade do anunciante | denunciar anúncio | ocultar anúncio | fechar publicidade | saltar anúncio"
        " | publicidade - continue lendo | publicidade continue a ler | ler sem publicidade | navegar sem publicidade | pubblicità con noi"
        " | fai pubblicità con noi | la tua pubblicità su questo sito | per la tua pubblicità | nascondi annuncio | segnala annuncio | salta annuncio"
        " | chiudi annuncio | fine pubblicità | informazione promozionale | messaggio pubblicitario | contenuto pubblicitario | contenuto in collaborazione"
        " | naviga senza pubblicità | leggi senza pubblicità | annonssamarbete | annonssamarbeten | innehåll från annonsör | innehåll från våra annonsörer"
        " | från våra annonsörer | betalt samarbete | betald annons | betalt annonssamarbete | reklamsamarbete | i betalt samarbete med | i annonssamarbete med"
        " | detta är en annons | det här är en annons | annons för | annonsen slut | slut på annons | stäng annonsen | dölj annons | hoppa över annons"
        " | reklamlänk | annonsinnehåll från",
        hits=(
            "Anúnciese con nosotros",
            "Conteúdo comercial",
            "Messaggio pubblicitario",
            "Innehåll från annonsör",
            "Annonssamarbete",
        ),
        misses=(
            "Betalt samarbete med skolan prövas",
            "Anuncie a verdade",
            "Messaggio pubblicitario, scatta la multa",
            "Fin de publicidad engañosa",
        ),
    ),
    Row(
        "ART104",
        "es",
        "line",
        "únete al canal de whatsapp | únete a nuestro canal de telegram | únete a nuestra comunidad | únete a nuestro grupo de whatsapp"
        " | sigue nuestro canal de whatsapp | síguenos en whatsapp | síguenos en telegram | síguenos en twitter | síguenos en instagram | síguenos en tiktok"
        " | síguenos en youtube | síguenos en linkedin | síguenos en x | síganos en redes sociales | suscríbete a las notificaciones | recibe notificaciones"
        " | recibe alertas | recibe nuestras alertas | quiero recibir noticias | déjanos tu correo | dejanos tu correo | ingresa tu correo | ingresa tu email"
        " | ingresa tu e-mail | introduzca su correo electrónico | introduzca su email | escribe tu email | tu dirección de correo"
        " | tu dirección de correo electrónico | su dirección de correo electrónico | recibe lo mejor en tu correo | recibe nuestras newsletters"
        " | recibe el boletín | recibir el newsletter | conoce nuestras newsletters | descubre nuestras newsletters | más newsletters | todos los boletines"
        " | otros boletines | ver newsletters | ya estás suscrito a esta newsletter | escribinos | mandanos tu noticia | envíanos tu noticia"
        " | envíanos tu denuncia | ya sigues este tema | estás siguiendo este tema",
        hits=(
            "Únete al canal de WhatsApp",
            "Síguenos en Telegram",
            "Introduzca su correo electrónico",
        ),
        misses=(
            "Únete al canal, le pidieron.",
            "Recibe alertas por lluvia media España",
            "Escribe tu correo con cuidado",
        ),
    ),
    Row(
        "ART104",
        "pt",
        "line",
        "entre no nosso grupo do whatsapp | entre no grupo do whatsapp | entre para o canal | participe do nosso canal | siga o nosso canal no whatsapp"
        " | siga no whatsapp | siga-nos no whatsapp | siga-nos no telegram | siga-nos no twitter | siga-nos no instagram | siga-nos no youtube"
        " | siga-nos no google notícias | siga-nos no google news | siga-nos no linkedin | siga-nos no tiktok | siga no google notícias | siga no google news"
        " | receba notificações | receba alertas no seu e-mail | ative as notificações do navegador | quero receber a newsletter | quero receber notícias"
        " | cadastre seu email | cadastrar e-mail | informe seu email | digite aqui seu e-mail | insira seu email | introduza o seu e-mail"
        " | introduza o seu email | o seu endereço de e-mail | seu endereço de e-mail | conheça nossas newsletters | todas as newsletters"
        " | ver todas as newsletters | nossas newsletters | as nossas newsletters | outras newsletters | baixe o app gratuitamente | baixe grátis"
        " | baixe gratuitamente | descarregue a app gratuita | descarregue a nossa app gratuita | descarregue já a app | baixar aplicativo"
        " | disponível no app store | envie sua sugestão de pauta | sugira uma pauta | mande sua notícia | já segue este tema | seguir este tema"
        " | obrigado por se cadastrar | obrigada por se inscrever",
        hits=(
            "Entre no grupo do WhatsApp",
            "Quero receber a newsletter",
            "Descarregue a nossa App gratuita.",
            "Siga-nos no Google News",
        ),
        misses=(
            "Quero receber o que me devem",
            "Entre no canal e no mar",
            "Siga no caminho, pediu.",
        ),
    ),
    Row(
        "ART104",
        "it",
        "line",
        "iscriviti alle notifiche | iscriviti alle nostre notifiche | iscriviti al canale telegram | iscriviti al nostro canale whatsapp"
        " | iscriviti al nostro canale telegram | unisciti al nostro canale | unisciti al canale whatsapp | unisciti al canale telegram"
        " | unisciti alla community | unisciti alla nostra community | entra nel canale whatsapp | entra nella community | segui il nostro canale"
        " | segui il canale telegram | segui il nostro canale whatsapp | seguici su whatsapp | seguici su telegram | seguici su twitter | seguici su x"
        " | seguici su linkedin | seguici su youtube | seguici su tiktok | seguici su google discover | seguici su google"
        " | seguici sulla nostra pagina facebook | ricevi le notifiche | ricevi tutti gli aggiornamenti | voglio ricevere la newsletter | inserisci la tua mail"
        " | inserisci il tuo indirizzo e-mail | la tua mail | il tuo indirizzo e-mail | indirizzo mail | scopri le nostre newsletter | vedi tutte le newsletter"
        " | le altre newsletter | altre newsletter | scarica l'app gratuita | scarica gratis la nostra app | scarica la nuova app | scarica gratis"
        " | invia la tua segnalazione | inviaci la tua segnalazione | mandaci la tua segnalazione | inviaci una segnalazione | tema seguito"
        " | stai seguendo questo tema | segui questo tema | segui il tema | segui autore | segui l'autrice | sostieni il nostro giornalismo",
        hits=(
            "Iscriviti alle notifiche",
            "Seguici su WhatsApp",
            "Ricevi le notifiche",
            "Unisciti alla nostra community",
        ),
        misses=(
            "Segui il tema fino in fondo, dice.",
            "Entra nel canale il sottomarino",
            "Ricevi le notifiche della procura",
        ),
    ),
    Row(
        "ART104",
        "sv",
        "line",
        "vill du ha pushnotiser om ämnet? | vill du ha pushnotiser? | vill du ha pushnotiser om ämnet | vill du ha pushnotiser | få pushnotiser | få notiser | få notiser om ämnet | missa inga nyheter – slå på notiser"
        " | slå på pushnotiser | aktivera pushnotiser | sätt på notiser | sätt på pushnotiser | missa inga nyheter | missa ingen nyhet | missa inget viktigt"
        " | följ ämnen du är intresserad av | följ ämnet | följ detta ämne | följ det här ämnet | du följer nu ämnet | du följer ämnet | du följer detta ämne"
        " | sluta följa ämnet | sluta följ | följ skribent | följ skribenten | följ journalisten | följ reportern | följer skribent | du följer nu skribenten"
        " | följ oss på instagram | följ oss på twitter | följ oss på x | följ oss på youtube | följ oss på tiktok | följ oss på linkedin"
        " | följ oss i sociala medier | gilla oss på facebook | ladda ner appen gratis | ladda hem appen | ladda ned appen | hämta vår app | ladda hem vår app"
        " | ladda ned vår app | ladda ner i app store | ladda ner på google play | finns på google play | anmäl dig här | anmäl dig gratis | anmäl dig nu"
        " | anmäl dig till nyhetsbreven | skriv upp dig på nyhetsbrevet | prenumerera här | prenumerera gratis | prenumerera på nyhetsbrev"
        " | jag vill ha nyhetsbrevet | jag vill prenumerera | beställ nyhetsbrev | beställ nyhetsbrevet | läs våra nyhetsbrev | fler nyhetsbrev"
        " | våra andra nyhetsbrev | se alla nyhetsbrev | ange din e-post | skriv din e-postadress | fyll i din e-postadress | fyll i din e-post"
        " | din mejladress | mejladress | ange en giltig e-postadress | ogiltig e-postadress | du är nu anmäld | du är nu prenumerant"
        " | tack för din prenumeration | bekräfta din e-postadress | något gick fel, försök igen | något gick fel. försök igen"
        " | något gick fel, försök igen senare | ett fel har inträffat | försök igen senare | tipsa oss här | tipsa oss om nyheter | tipsa oss om en nyhet"
        " | skicka tips | lämna tips | har du ett tips? | har du tips? | har du nyhetstips? | har du tips på nyheter? | mejla oss | mejla redaktionen"
        " | kontakta redaktionen | skicka in din insändare | stötta oss | stöd vår journalistik | stötta vår journalistik | stöd oberoende journalistik"
        " | bli stödmedlem | avsluta när du vill",
        hits=(
            "Vill du ha pushnotiser om ämnet?",
            "Följ ämnen du är intresserad av",
            "Missa inga nyheter – slå på notiser",
            "Följ skribent",
        ),
        misses=(
            "Få notiser väckte sådan uppmärksamhet.",
            "Följ ämnet ända in i cellen",
            "Missa inga nyheter om virus, råder han.",
        ),
    ),
    Row(
        "ART105",
        "es",
        "line",
        "rechazar y suscribirse | rechazar y suscribirme | rechazar y suscribirte | rechazar y pagar | suscribirse y rechazar | suscríbete y rechaza"
        " | aceptar y seguir leyendo | aceptar y continuar leyendo | aceptar y seguir | aceptar y leer gratis | aceptar cookies y continuar | aceptar y acceder"
        " | aceptar todo y cerrar | continuar sin aceptar | rechazar todas las cookies | rechazar las cookies | solo cookies necesarias"
        " | sólo cookies necesarias | aceptar solo las necesarias | aceptar solo las cookies necesarias | guardar preferencias | guardar mis preferencias"
        " | guardar y aceptar | gestionar preferencias | gestionar consentimiento | gestionar mis preferencias | configuración de las cookies"
        " | configurar preferencias | configurar privacidad | más opciones de privacidad | ajustes de cookies | panel de cookies | preferencias de cookies"
        " | política de protección de datos | términos y condiciones de uso | condiciones de uso y privacidad | términos y privacidad"
        " | política de privacidad y cookies | ver lista de socios | lista de socios (proveedores) | ¿tienes una suscripción? inicia sesión"
        " | ¿ya tienes una suscripción? | ¿ya tienes una suscripción? inicia sesión | ¿tienes una suscripción? | ¿tienes cuenta?"
        " | ¿ya estás suscrito? inicia sesión | ¿ya está suscrito? inicie sesión | ¿ya es suscriptor? | ¿ya es suscriptor? inicie sesión | ¿eres suscriptor?"
        " | ¿eres suscriptor? inicia sesión | ¿aún no eres suscriptor? | ¿aún no eres suscriptor? suscríbete | ¿todavía no eres suscriptor?"
        " | ¿no eres suscriptor? | ¿ya sos suscriptor? | ¿ya sos suscriptor? ingresá | ya tengo cuenta | ya tengo una cuenta | ya estoy registrado"
        " | ya estoy suscrito | soy suscriptor | solo suscriptores | sólo suscriptores | contenido para suscriptores | artículo para suscriptores"
        " | noticia para suscriptores | nota para suscriptores | nota exclusiva para suscriptores | nota solo para suscriptores"
        " | contenido solo para suscriptores | contenido exclusivo suscriptores | suscríbete para leer | suscríbete para leer este artículo"
        " | suscríbete para leer la noticia completa | suscribite para seguir leyendo | suscribite para leer | suscríbase para seguir leyendo"
        " | suscríbase para leer | suscríbete para continuar leyendo | suscríbete para seguir disfrutando | hazte suscriptor | hazte suscriptor ahora"
        " | ver suscripciones | ver opciones de suscripción | ver ofertas de suscripción | elige tu suscripción | conoce nuestros planes"
        " | regístrate para continuar leyendo | regístrate gratis para seguir leyendo | regístrate para leer | registrate para seguir leyendo"
        " | registrate gratis | inicia sesión para continuar leyendo | inicia sesión para leer | iniciá sesión | inicie sesión para continuar"
        " | inicia sesión o regístrate | inicia sesión o suscríbete | iniciar sesión o registrarse | regístrate o inicia sesión | accede para seguir leyendo"
        " | desbloquear artículo | desbloquear contenido | te quedan 0 artículos gratis | te quedan 0 artículos gratis este mes | javascript desactivado"
        " | javascript está desactivado | javascript deshabilitado",
        hits=(
            "Rechazar y suscribirse",
            "¿Tienes una suscripción? Inicia sesión",
            "Términos y condiciones de uso",
            "Aceptar y seguir leyendo",
        ),
        misses=(
            "Rechazar y pagar, el lema del partido en huelga",
            "Guardar preferencias no es votar",
            "Nuestros socios de gobierno mienten",
        ),
    ),
    Row(
        "ART105",
        "pt",
        "line",
        "aceitar todos e fechar | aceitar e continuar a ler | continuar sem aceitar | rejeitar e assinar | rejeitar e subscrever | recusar todos | recusar tudo"
        " | recusar cookies | rejeitar cookies | rejeitar todos os cookies | apenas cookies necessários | somente cookies necessários | apenas os necessários"
        " | só os necessários | salvar preferências | guardar preferências | gerenciar preferências | gerir preferências | gerenciar consentimento"
        " | gerir consentimento | gerir opções | gerenciar opções | mais opções de privacidade | configurar preferências | personalizar cookies"
        " | configuração de cookies | opções de privacidade | política de privacidade e cookies | termos e privacidade | termos de utilização"
        " | termos gerais de utilização | aviso de cookies | aviso de privacidade e cookies | ficha técnica e estatuto editorial | ver lista de parceiros"
        " | já é subscritor? | já é subscritor? faça login | já é subscritor? faça login e continue a ler | já é subscritor? entre"
        " | já é subscritor? inicie sessão | já sou subscritor | já é assinante? faça login e continue lendo | já é assinante? acesse"
        " | já é assinante? acesse sua conta | já é assinante? faça seu login | já é assinante? clique aqui | já é cadastrado? | já é cadastrado? faça login"
        " | já tem cadastro? | já está registado? | já está registado? inicie sessão | já tem conta? inicie sessão | já tem conta? faça login"
        " | já tem uma assinatura? | já tem uma assinatura? faça login | não é assinante? | não é assinante? assine | ainda não é assinante? assine"
        " | não é assinante? assine agora | ainda não é subscritor? | não tem cadastro? | não tem uma conta? | não tem uma conta? cadastre-se"
        " | ainda não tem conta? registe-se | somente para assinantes | apenas para assinantes | só assinantes | artigo para assinantes"
        " | matéria exclusiva para assinantes | conteúdo para assinantes | reportagem exclusiva para assinantes | conteúdo exclusivo assinantes"
        " | exclusivo para subscritores | exclusivo subscritores | artigo exclusivo para subscritores | conteúdo exclusivo para subscritores"
        " | recurso exclusivo para assinantes | benefício do assinante | benefício exclusivo para assinantes | assine para ler | assine para continuar a ler"
        " | assine para ler a matéria completa | assine para ter acesso | assine para ler este artigo | assine o jornal | assine ou faça login"
        " | faça login ou assine | faça login ou cadastre-se | faça login para continuar lendo | faça login para ler | entre ou cadastre-se"
        " | cadastre-se para continuar lendo | cadastre-se para ler | cadastre-se grátis para continuar lendo | registe-se para continuar a ler"
        " | registe-se para ler | registe-se gratuitamente | subscreva para ler | subscreva para continuar a ler | seja subscritor | torne-se subscritor"
        " | quero ser assinante | ver planos | ver planos de assinatura | desbloquear artigo | desbloquear conteúdo | javascript desativado"
        " | javascript está desativado",
        hits=(
            "Rejeitar e assinar",
            "Ficha técnica e estatuto editorial",
            "Já é Subscritor? Faça login e continue a ler",
            "Só assinantes",
        ),
        misses=(
            "Aceitar e continuar a viver",
            "Recusar tudo é fácil",
            "Conteúdo bloqueado no porto",
        ),
    ),
    Row(
        "ART105",
        "it",
        "line",
        "rifiuta e abbonati | rifiuta e paga | rifiuta e sostieni | rifiuta i cookie | rifiuta tutti i cookie | rifiuta e continua | accetta tutti i cookie"
        " | accetta e prosegui | accetta e leggi | accetta e leggi gratis | accetta e continua a leggere | accetta e naviga gratis | abbonati e rifiuta"
        " | abbonati senza cookie | prosegui senza accettare | continua con la pubblicità | solo cookie necessari | solo cookie tecnici"
        " | usa solo cookie tecnici | solo i cookie necessari | salva preferenze | salva le preferenze | salva e accetta | gestisci consenso"
        " | gestisci il consenso | gestisci opzioni | gestisci le opzioni | modifica preferenze | personalizza le preferenze | preferenze privacy"
        " | impostazioni sulla privacy | impostazioni della privacy | aggiorna le preferenze sui cookie | preferenze di consenso"
        " | rivedi le tue scelte sui cookie | gestione del consenso | gestione consenso | elenco dei partner | lista dei partner | gestisci il mio abbonamento"
        " | gestisci abbonamento | gestisci l'abbonamento | gestisci il tuo abbonamento | il mio abbonamento | disdici abbonamento"
        " | hai già un abbonamento? accedi | hai già un abbonamento? accedi qui | sei già abbonato? accedi qui | sei già abbonato? entra | sei già iscritto?"
        " | già iscritto? | già iscritto? accedi | già registrato? | già registrato? accedi | non sei abbonato? | non sei ancora abbonato?"
        " | non hai un abbonamento? | non sei ancora iscritto? | abbonati per leggere anche | abbonati per leggere | abbonati per leggere tutto"
        " | abbonati per leggere l'articolo | abbonati per leggere questo articolo | abbonati per continuare | abbonati per accedere | abbonati al giornale"
        " | abbonati o accedi | accedi o abbonati | accedi o registrati | accedi per leggere | accedi per continuare a leggere | registrati per continuare"
        " | registrati per continuare a leggere | registrati per leggere | registrati o accedi | contenuto per abbonati | contenuti per abbonati"
        " | solo abbonati | solo per gli abbonati | articolo per gli abbonati | esclusiva per gli abbonati | esclusivo per gli abbonati"
        " | contenuto esclusivo per gli abbonati | articolo premium | contenuto premium | contenuto esclusivo | vedi offerte | scopri gli abbonamenti"
        " | scegli il tuo abbonamento | vedi gli abbonamenti | sblocca l'articolo | sblocca articolo | sblocca il contenuto"
        " | termini d'uso | termini di utilizzo | condizioni generali di abbonamento | privacy e cookie policy | informativa sulla privacy e cookie"
        " | dichiarazione accessibilità | accetto i termini e le condizioni | javascript disattivato | javascript è disattivato | javascript disabilitato",
        hits=(
            "Rifiuta e abbonati",
            "Gestisci il mio abbonamento",
            "Abbonati per leggere anche",
            "Hai già un abbonamento? Accedi qui",
        ),
        misses=(
            "Rifiuta e paga la multa",
            "Solo per gli abbonati il concerto di Natale",
            "I nostri partner ci tradiscono",
        ),
    ),
    Row(
        "ART105",
        "sv",
        "line",
        "acceptera och fortsätt | acceptera och stäng | godkänn alla cookies | godkänn cookies | godkänn och fortsätt | godkänn alla kakor | godkänn och stäng"
        " | neka alla | neka alla cookies | avböj alla | endast nödvändiga | endast nödvändiga cookies | endast nödvändiga kakor | bara nödvändiga cookies"
        " | tillåt alla cookies | tillåt cookies | avvisa cookies | avvisa alla cookies | fortsätt utan att godkänna | fortsätt utan att acceptera"
        " | anpassa cookies | anpassa val | anpassa inställningar | spara inställningar | spara mina val | spara val | hantera samtycke | hantera inställningar"
        " | hantera mina val | samtyckesinställningar | cookieinställning | inställningar för cookies | inställningar för kakor | hantera kakor | om kakor"
        " | kakor och cookies | kakpolicy | visa partners | kakor (cookies) | om personuppgifter och cookies | cookies & integritet"
        " | personuppgifter och cookies | personuppgifter & cookies | dataskyddspolicy | tillgänglighetsredogörelse | tillgänglighet på webbplatsen"
        " | köpvillkor | prenumerationsvillkor | användarvillkor och cookies | villkor och policyer | är du prenumerant? | är du redan prenumerant? logga in"
        " | är du redan prenumerant? logga in här | är du redan kund? | är du redan kund? logga in | redan medlem? | redan kund? | har du redan konto?"
        " | har du redan ett konto? logga in här | har du inget konto? | har du inget konto? skapa konto | inte prenumerant? | inte prenumerant än?"
        " | är du inte prenumerant? | logga in här | logga in eller skapa konto | logga in för att fortsätta | logga in för att fortsätta läsa"
        " | logga in för att kommentera | logga in för att läsa | logga in för att läsa artikeln | logga in för att läsa hela artikeln"
        " | bli prenumerant för att läsa hela artikeln | bli prenumerant för att läsa vidare | bli prenumerant för att läsa mer"
        " | bli prenumerant och läs vidare | bli prenumerant idag | bli prenumerant nu | prenumerera för att läsa | prenumerera för att läsa vidare"
        " | prenumerera för att läsa hela artikeln | köp plus | köp plus för att läsa hela artikeln | köp prenumeration | köp digital prenumeration"
        " | läs vidare med plus | fortsätt läsa med plus | lås upp med plus | bli plus-kund | bli pluskund | prova en månad gratis | prova 0 månad gratis"
        " | prova för 0 kr | prova i 0 dagar | visa erbjudanden | se erbjudanden | se alla erbjudanden | välj prenumeration | välj din prenumeration"
        " | låst artikel | artikeln är låst för prenumeranter | exklusivt för dig som är prenumerant | bara för dig som är prenumerant"
        " | för dig som är prenumerant | endast för inloggade | exklusivt för inloggade | endast för plus-prenumeranter | läs artikeln med plus"
        " | javascript är avstängt | javascript är inaktiverat | javascript måste vara aktiverat | aktivera javascript | du måste aktivera javascript"
        " | aktivera javascript för att se innehållet | innehållet kunde inte laddas | visa innehåll | visa innehållet | vill du visa innehållet?"
        " | tillåt innehåll | tillåt innehållet | godkänn och visa innehåll",
        hits=(
            "Javascript är avstängt",
            "Tillgänglighetsredogörelse",
            "Köp Plus för att läsa hela artikeln",
            "Är du redan kund? Logga in",
        ),
        misses=(
            "Köp plus bonus",
            "Testa nu, sa läraren.",
            "Villkor som ingen kan uppfylla",
            "Cookies med havre",
        ),
    ),
    Row(
        "ART106",
        "es pt it sv",
        "line",
        "copiado al portapapeles | se ha copiado el enlace | enlace copiado correctamente | copia el enlace | copiar enlace de la noticia"
        " | comparte esta historia | comparte la nota | comparte esta publicación | compartir publicación | compartir historia | compartir contenido"
        " | compartir en redes | compartir en redes sociales | comparte en redes sociales | comparte en tus redes | compartir con amigos"
        " | guardar para leer después | guardar en mi lista | guardar nota | agregar a mi lista | reducir texto | disminuir texto | aumentar texto"
        " | aumentar tamaño de letra | disminuir tamaño de letra | aumentar tamaño del texto | reducir tamaño del texto | normas › más información"
        " | normas de uso de los comentarios | escucha esta noticia | escuchá este artículo | escucha el artículo | escuchar el artículo | reproducir artículo"
        " | partilhe esta notícia | partilhar esta notícia | partilhe o artigo | partilhe a notícia | partilhar esta página | partilhe nas redes sociais"
        " | partilhe este conteúdo | compartilhe este conteúdo | compartilhe essa notícia | compartilhe essa matéria | compartilhe a notícia"
        " | compartilhe o post | compartilhe este post | compartilhar este post | compartilhe com seus amigos | compartilhe com os amigos"
        " | compartilhar publicação | compartilhar esta publicação | link copiado com sucesso | link copiado para a área de transferência"
        " | copiado para a área de transferência | copiar endereço | copiar hiperligação | hiperligação copiada | diminuir texto | aumentar letra"
        " | diminuir letra | aumentar tamanho do texto | ouvir este artigo | ouvir este conteúdo | ouça o conteúdo | ouça a reportagem | ouvir reportagem"
        " | ouvir texto | ouça este texto | guardar notícia | salvar para depois | ler depois | presenteie este conteúdo | oferecer este artigo"
        " | enviar correção | reportar erro no texto | comunique um erro | comunicar erros | viu um erro? | detectou um erro? | detetou um erro?"
        " | detetou algum erro? | riduci testo | ingrandisci il testo | riduci dimensione testo | aumenta dimensione testo | riduci dimensione carattere"
        " | aumenta dimensione carattere | rimpicciolisci testo | rimpicciolisci carattere | ingrandisci carattere | ascolta questo articolo ora"
        " | ascolta ora questo articolo | ascolta l'articolo ora | ascolta la lettura dell'articolo | ascolta questa notizia | copia url | copia negli appunti"
        " | copiato negli appunti | condividi questa notizia | condividi questo contenuto | condividi questo post | condividi post | condividi questa pagina"
        " | condividi sui social | condividi sui tuoi social | condividi con gli amici | condividi con i tuoi amici | condividi la storia"
        " | salva questo contenuto | salva tra i preferiti | leggi in seguito | salva e leggi dopo | regala questo contenuto | regala la lettura"
        " | segnala refuso | segnalaci un refuso | hai notato un errore? | hai trovato un errore? | hai visto un errore? | rapportera fel i artikeln"
        " | rapportera ett fel | rapportera fel i texten | anmäl fel i artikeln | anmäl fel i texten | anmäl text och faktafel"
        " | anmäl text- och faktafel anmäl till medieombudsmannen | anmäl till medieombudsmannen | hittat fel i texten? | hittade du ett fel? | såg du ett fel?"
        " | fel i artikeln? | fel i texten? | tipsa oss om fel | bjud en vän på artikeln | dela inlägg | dela inlägget | dela nyheten | dela texten"
        " | dela i sociala medier | dela på sociala medier | kopiera länk till artikeln | kopiera adress | länk kopierad till urklipp | länken är kopierad"
        " | länken kopierad | spara till senare | spara för senare | läs senare | sparade artiklar | ta bort sparad | lyssna på denna artikel"
        " | lyssna på den här artikeln | lyssna på artikeln här | lyssna på inläst artikel | få artikeln uppläst | lyssna: 0 min | lyssna 0 min"
        " | lyssna på artikeln 0 min | textstorlek | ändra textstorlek | större text | mindre text | skriv ut artikel | skriv ut sidan"
        " | så arbetar vi med nyheter | så här arbetar vi med nyheter | så jobbar vi med nyheter | så här jobbar vi med nyheter",
        hits=(
            "Copiado al portapapeles",
            "Partilhe esta notícia",
            "Riduci dimensione testo",
            "Rapportera fel i artikeln",
            "Så arbetar vi med nyheter",
        ),
        misses=(
            "Så jobbar vi ihjäl oss",
            "Dela med dig av maten, uppmanar hon.",
            "Salvar para depois contar",
            "Ler depois da chuva",
        ),
    ),
    Row(
        "ART108",
        "es pt it sv",
        "line",
        "folhapress | estadão conteúdo | agência brasil | agência estado | agência lusa | agência o globo | gazeta press | agência senado | agência câmara"
        " | lapresse | imagoeconomica | ipa/fotogramma | fotogramma/ipa | ansa/epa | ipa agency | ansa foto | foto ansa | foto lapresse | foto afp"
        " | foto reuters | foto efe | foto ap | foto getty | foto getty images | bildbyrån | tt nyhetsbyrån | scanpix | mostphotos | cuartoscuro | notimex"
        " | colprensa | agencia télam | télam | agencia uno | aton chile | agencia andina | agencia reforma | fotografía de archivo | imagen referencial"
        " | foto referencial | imagen ilustrativa | imagen de referencia | foto cortesía | fotografía cortesía | imagen cortesía | foto divulgação"
        " | foto: divulgação | reprodução/redes sociais | reprodução/instagram | reprodução/facebook | reprodução/youtube | imagem de arquivo"
        " | imagem meramente ilustrativa | immagine d'archivio | immagine di archivio | immagine di repertorio | foto generica | foto di archivio | genrebild"
        " | arkivbilder | illustrationsbild | bilden är en genrebild | bilden är en arkivbild | pressbild | foto: privat | foto: arkiv | foto: genrebild",
        hits=(
            "Estadão Conteúdo",
            "(LaPresse)",
            "Imagoeconomica",
            "Genrebild",
            "IPA/Fotogramma",
        ),
        misses=(
            "Genrebilden är falsk.",
            "Foto Ansa rubate",
            "Captura de pantalla viral desata la polémica",
        ),
    ),
    Row(
        "ART109",
        "es pt it sv",
        "line",
        "vídeo no disponible | este vídeo no está disponible | este video no está disponible | el video no está disponible | el vídeo no está disponible"
        " | este contenido no se encuentra disponible | contenido externo | contenido de terceros | siguiente vídeo | siguiente video | vídeo anterior"
        " | cerrar vídeo | cerrar video | desactivar sonido | toca para activar el sonido | ver los vídeos | ver los videos | ver más fotos"
        " | ver todas las imágenes | abrir galería | este vídeo não está disponível | este vídeo está indisponível | este conteúdo não está disponível"
        " | vídeo não disponível | próximo vídeo | fechar vídeo | desativar som | clique para ativar o som | ver mais fotos | ver todas as imagens"
        " | abrir galeria | conteúdo externo | questo video non è disponibile | questo contenuto non è disponibile | il video non è disponibile"
        " | video successivo | video precedente | prossimo video | chiudi video | tocca per attivare l'audio | vedi tutte le foto | vedi le foto"
        " | guarda tutte le foto | apri gallery | apri la gallery | contenuto esterno | sfoglia la gallery | videon är inte tillgänglig"
        " | den här videon är inte tillgänglig | videon kan inte visas | videon kunde inte spelas upp | videon är inte längre tillgänglig"
        " | innehållet är inte tillgängligt | nästa video | föregående klipp | slå på ljud | slå på ljudet | stäng av ljudet | tryck för ljud"
        " | klicka för ljud | spela klippet | starta videon | visa fler bilder | visa alla bilder | se alla bilder | se bildspel | se bildspelet"
        " | öppna bildspel | öppna bildspelet | stäng bildspel | stäng bildspelet | visa i helskärm | öppna i helskärm | stäng helskärm",
        hits=(
            "Este vídeo no está disponible",
            "Vídeo não disponível",
            "Video successivo",
            "Nästa video",
        ),
        misses=(
            "Nästa klipp blir avgörande, säger hon.",
            "Il video non è disponibile per i giudici",
            "Contenido externo al dominio",
        ),
    ),
    Row(
        "ART110",
        "es pt it sv",
        "line",
        "(c) agencia efe | (c) efe | © agencia efe | derechos de autor reservados | © todos los derechos reservados | conocé the trust project"
        " | conoce the trust project | diritti di riproduzione riservati | tutti i diritti di riproduzione riservati | riproduzione riservata © | proibida a reprodução sem autorização"
        " | reprodução proibida sem autorização | eftertryck utan tillstånd förbjudet | kopiering förbjuden utan tillstånd | eftertryck förbjudet"
        " | citera gärna men ange källan | citera gärna – men ange källan | citera gärna, men ange källan | citera oss gärna men ange källan"
        " | citera oss gärna men ange källa | citera oss gärna men glöm inte ange källan | ange källan vid citat | citera gärna men ange källa",
        hits=(
            "(c) Agencia EFE",
            "Conocé The Trust Project",
            "Diritti di riproduzione riservati",
            "Citera oss gärna men glöm inte ange källan",
        ),
        misses=(
            "Eftertryck förbjudet i riket sedan 1789, skrev han.",
            "Proibida a reprodução de javalis",
        ),
    ),
    Row(
        "ART111",
        "es pt it sv",
        "line",
        "final de recomendamos | fin de recomendamos | saltar recomendamos y continuar leyendo | ir al menú | ir al buscador | ir al pie de página"
        " | saltar a la navegación | saltar al menú | saltar navegación | abrir buscador | cerrar buscador | ver menú | ir a la portada | ir a portada"
        " | ir al inicio | volver a portada | volver al menú | volver a la home | volver al principio | subir arriba | volver a la página principal"
        " | contacta con nosotros | contacte con nosotros | ponte en contacto | aviso legal y privacidad | estatuto de redacción | publicidad y tarifas"
        " | tarifas de publicidad | otras webs | webs del grupo | otras publicaciones del grupo | fale com a redação | fale com a gente | fale com o jornal"
        " | contacte a redação | escreva para a redação | contato comercial | contatos | ir para o menu | ir para a busca | ir para o rodapé"
        " | ir para a página inicial | saltar para o menu | saltar para o conteúdo principal | ir para o conteúdo principal | pular navegação | voltar ao menu"
        " | voltar à home | voltar à página inicial | voltar à homepage | voltar para o início | princípios editoriais do grupo | informação legal"
        " | atendimento ao assinante | central do assinante | área do assinante | minha assinatura | vai al menu | vai alla ricerca | vai al footer"
        " | vai alla navigazione | salta al menu | salta al contenuto principale | salta la navigazione | apri il menu | chiudi il menu | apri menù"
        " | chiudi menù | menu di navigazione | torna alla pagina principale | scrivi al direttore | scrivi al giornale | contatta la redazione"
        " | la nostra redazione | gerenza | i siti del gruppo | testate del gruppo | edizioni locali | abbonamenti e servizi | servizi abbonati | area abbonati"
        " | la mia area | sommario articolo | articolo precedente articolo successivo | prossima notizia | till toppen av sidan | gå till toppen"
        " | tillbaka till startsidan | till förstasidan | till startsida | gå till startsidan | gå till huvudinnehåll | gå till huvudinnehållet"
        " | gå direkt till innehållet | gå direkt till innehåll | hoppa till innehållet | hoppa till huvudinnehållet | hoppa över navigering"
        " | hoppa till navigering | hoppa till meny | till sidfoten | öppna meny | öppna menyn | stäng meny | stäng menyn | visa meny | huvudmeny | visa sök"
        " | sök på webbplatsen | sök på sajten | sök artiklar | stäng sök | mina sidor | min sida | mina nyheter | chefredaktör och ansvarig utgivare"
        " | om tidningen | om oss och kontakt | kontakta kundservice | kontakta kundtjänst | kontakt och kundservice | prenumerationsärenden"
        " | annonsera i tidningen | annonsinformation | annonsavdelningen | boka annons | köp annons | dagens tidning | läs e-tidningen | läs dagens tidning"
        " | tidningsarkiv | nyhetsarkiv | webbkarta | etik och publicering | vår journalistik | publicistiska riktlinjer | våra redaktionella principer"
        " | rättelser och förtydliganden | kommentarsregler | regler för kommentarer | läs kommentarsreglerna | visa fler kommentarer | läs kommentarer"
        " | läs alla kommentarer | lämna kommentar | skriv din kommentar | skriv en kommentar här | publicera kommentar | skicka kommentar"
        " | inga kommentarer ännu | bli först att kommentera | bli den första att kommentera | bli först med att kommentera | var först med att kommentera"
        " | kommentarerna är stängda | kommentarsfältet är stängt | kommentarer avstängda | kommentarer inaktiverade | stäng kommentarer | dölj kommentarer",
        hits=(
            "Fale com a Redação",
            "Till toppen av sidan",
            "Gå till huvudinnehåll",
            "Final de Recomendamos",
            "Annonsinformation",
        ),
        misses=(
            "Il gruppo torna in scena",
            "Torna indietro il tempo",
            "Arkivet brann",
            "Nossa equipe venceu",
        ),
    ),
    Row(
        "ART111",
        "sv",
        "cue",
        "ansvarig utgivare | chefredaktör och ansvarig utgivare | ansvarig utgivare och chefredaktör | tf ansvarig utgivare | tillförordnad ansvarig utgivare"
        " | stf ansvarig utgivare | utgivare och chefredaktör",
        hits=(
            "Ansvarig utgivare: Anna Exempel",
            "Chefredaktör och ansvarig utgivare: Anna Exempel",
        ),
        misses=("Ansvarig utgivare blir nu Anna Exempel.",),
    ),
)
