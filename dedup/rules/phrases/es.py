"""Spanish."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:dijo|dice|dicen|explicó|explica|afirmó|afirma|aseguró|asegura|advirtió|advierte|advierten|recuerda|recordó|señaló|señala|según|recomienda|aconseja|aconsejó|preguntó|lee en|se lee|rezaba|estafadores?|estafa|la ocu|prometía|pide|pidió|pedía|piden|promete|bromea|reveló|revela)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "es",
        "cue",
        "lee también | lea también | leer también | lee además | lea además | lee aquí | lea aquí | leer más"
        " | lee más | lea más | leer más sobre | sigue leyendo | seguir leyendo | te puede interesar"
        " | le puede interesar | también te puede interesar | te podría interesar | le podría interesar"
        " | quizás te interese | puede interesarle | podría interesarte | además lee | además lea | también lee"
        " | también lea | también puedes leer | puede leer también | relacionado | relacionada | relacionados"
        " | noticia relacionada | noticias relacionadas | nota relacionada | notas relacionadas"
        " | artículo relacionado | artículos relacionados | más noticias | más sobre este tema | mira también"
        " | mire también | ver también | vea también | ve también | véase también | ver más | ver nota"
        " | mira aquí | no dejes de leer | recomendados | te recomendamos | le recomendamos | le sugerimos leer"
        " | te sugerimos | te sugerimos leer | lo más leído | lo más visto | escucha también | escucha aquí"
        " | haz clic aquí | haga clic aquí | da clic aquí | clic aquí | da click aquí | nota completa"
        " | lee la nota completa | lee el artículo completo | leer nota completa | conoce más | conozca más"
        " | lee la noticia completa | descubre más | sigue la cobertura | siguiente noticia | noticia anterior"
        " | lectura recomendada | leé también | leé más | mirá también",
        hits=(
            "LEE TAMBIÉN: El puente sigue cerrado",
            "Te puede interesar | Lo que dejó la tormenta",
            "[Lea también: Diez ideas]",
        ),
        misses=(
            "Lee también libros, dijo la ministra.",
            "Más información no dio nadie.",
            "Relacionado con el caso, hay dos detenidos.",
        ),
    ),
    Row(
        "ART101",
        "es",
        "cue",
        "video | vídeo | videos | foto | fotos | en fotos | en vivo | en directo | directo | podcast | entrevista"
        " | análisis | opinión | editorial | reportaje | crónica | galería | infografía | encuesta | perfil | mira"
        " | mire | escucha | ver | vea | siguiente | anterior | último momento | última hora | exclusivo"
        " | exclusiva | explicación | cronología | así fue | minuto a minuto | mapa | test | también",
        hits=("VIDEO: La multitud recibe al tren", "Minuto a minuto: la jornada electoral"),
        misses=("Mira bien, le dijo.", "Análisis de sangre revela el fallo"),
        weak=True,
    ),
    Row(
        "ART101",
        "es",
        "line",
        "leer más | lee más | lea más | ver más | ver todo | ver todos | ver todas | mostrar más | mostrar menos"
        " | ver menos | cargar más | cargar más noticias | más noticias | seguir leyendo | sigue leyendo"
        " | continuar leyendo | continúa leyendo | leer artículo | leer artículo completo | leer nota"
        " | leer nota completa | leer noticia | leer la noticia | leer también | lee también | lea también"
        " | lee la nota completa | lee el artículo completo | ver nota | ver noticia | ver artículo"
        " | ver artículo completo | saber más | conoce más | descubre más | haz clic aquí | haga clic aquí"
        " | clic aquí | da clic aquí | todas las noticias | ir al artículo | te puede interesar"
        " | más sobre este tema | ver más noticias | ver todas las noticias | leer completo | más detalles"
        " | expandir | nota completa",
        hits=("Leer más", "Ver más »", "Seguir leyendo"),
        misses=("Leer más libros, pide la ministra.", "Ver más allá del muro"),
    ),
    Row(
        "ART101",
        "es",
        "lead",
        "lee también | lea también | te puede interesar | más noticias | más información | más sobre | más de"
        " | ver más | ver todas | leer más | sigue leyendo | haz clic | haga clic | da clic | lee aquí | lee más"
        " | noticias de | consulta aquí | todas las | también te puede",
        hits=("Lee también nuestra crónica del puente", "Más sobre el presupuesto"),
        misses=("Más sobre el caso no se sabe.", "Lee aquí y allá, sin orden."),
        weak=True,
    ),
    Row(
        "ART102",
        "es",
        "line",
        "cargando | cargando contenido | cargando comentarios | cargando video | cargando vídeo"
        " | espere por favor | por favor espere | por favor, espere | espere, por favor | se está cargando"
        " | cargando más noticias",
        hits=("Cargando...", "Cargando contenido", "Espere, por favor"),
        misses=("Cargando el barco tardaron un día.", "Espere diez minutos antes de servir."),
    ),
    Row(
        "ART103",
        "es",
        "line",
        "publicidad | anuncios | patrocinado | contenido patrocinado | contenido patrocinado por"
        " | contenido de marca | contenido promocionado | publirreportaje | publirreportajes | anunciantes"
        " | espacio publicitario | espacio patrocinado | continúa después de la publicidad"
        " | la noticia continúa después de la publicidad | el artículo continúa después de la publicidad"
        " | continúa leyendo después de la publicidad | la nota sigue después de la publicidad"
        " | sigue leyendo después de la publicidad | publicidad - sigue leyendo debajo"
        " | publicidad - continúa leyendo | sigue leyendo debajo | continúe leyendo después del anuncio"
        " | saltar publicidad | cerrar publicidad | cerrar anuncio | omitir anuncio | quitar publicidad"
        " | enlaces patrocinados | contenido ofrecido por | ofrecido por | en colaboración con | branded content"
        " | contenido para | enlace de afiliado | fin de la publicidad | anúnciate | anúnciese | anúnciate aquí",
        hits=("PUBLICIDAD", "Publicidad - Sigue leyendo debajo", "Contenido patrocinado"),
        misses=("Publicidad engañosa cuesta una multa", "Anuncio del Gobierno sorprende"),
    ),
    Row(
        "ART104",
        "es",
        "line",
        "newsletter | newsletters | boletín | boletines | boletín de noticias | nuestro boletín"
        " | nuestros boletines | suscríbete | suscríbase | suscribirse | suscribirme | suscríbete ahora"
        " | suscríbete aquí | suscríbete gratis | suscripción | suscripciones | suscribite"
        " | suscríbete a nuestro boletín | suscríbete a nuestra newsletter | suscríbete al boletín"
        " | suscríbete a la newsletter | suscríbete a nuestros boletines | suscríbase a nuestro boletín"
        " | suscríbete para seguir leyendo | regístrate | regístrate gratis | regístrese | registrate | apúntate"
        " | apúntate a la newsletter | recibe nuestro boletín | recibe nuestra newsletter"
        " | recibe las noticias en tu correo | hazte socio | hazte socia | hazte premium | tu correo"
        " | tu correo electrónico | correo electrónico | su correo electrónico | introduce tu correo electrónico"
        " | ingresa tu correo electrónico | ingrese su correo | dirección de correo electrónico | síguenos"
        " | síganos | seguinos | síguenos en | síguenos en redes | síguenos en nuestras redes sociales"
        " | síguenos en redes sociales | síguenos en google news | síguenos en facebook | descarga la app"
        " | descarga nuestra app | descargar app | descarga la aplicación | descarga nuestra aplicación"
        " | descarga gratis nuestra app | activar notificaciones | activa las notificaciones"
        " | recibir notificaciones | recibir alertas | únete a nuestro canal de whatsapp | únete a nuestro canal"
        " | canal de whatsapp | gracias por suscribirte | gracias por suscribirse | gracias por registrarte"
        " | apóyanos | dona ahora | haz una donación | darse de baja | cancela cuando quieras",
        hits=("Suscríbete", "Suscríbete a nuestro boletín", "Síguenos en:", "Boletines"),
        misses=("Suscripción de bonos supera lo previsto", "Dona sangre, pide el hospital."),
    ),
    Row(
        "ART104",
        "es",
        "regex",
        r"(?:(?:suscríb(?:ete|ase)|suscribite|apúntate|regístr(?:ate|ese)|inscríbete)(?: ya| ahora| gratis| aquí| hoy)? (?:a|en) (?:nuestr[oa]s? (?:\S+ ){0,3}?(?:newsletters?|bolet[ií]n|boletines|canal(?:es)?)\b[^„“”\x22«»]{0,180}|(?:la newsletter|el boletín)(?: diari[oa]| gratuit[oa]| semanal)?(?: y recibe [^„“”\x22«»]{0,140})?[.!]?)"
        r"|(?:suscríb(?:ete|ase)|suscribite|apúntate|regístrate)\b[^„“”\x22«»?]{0,80}\b(?:al boletín|a la newsletter|y recibe|para recibir)\b[^„“”\x22«»?]{0,80}\b(?:noticias|novedades|titulares|actualidad|información)\b[^„“”\x22«»?]{0,80}\b(?:tu|su) (?:correo|bandeja|e-?mail)\b[^„“”\x22«»?]{0,60}"
        r"|únete (?:ya |ahora |gratis )?a(?:l canal| nuestro (?:canal|grupo)) de (?:whatsapp|telegram)(?: y (?:recibe|entérate|no te)\b[^„“”\x22«»?]{0,120})?[.!]?"
        r"|(?:recibe|reciba|recibí|cada (?:mañana|semana|día)|las noticias|lo mejor|toda la (?:actualidad|información)|todas las noticias)\b[^„“”\x22«»?]{0,60}\b(?:noticias|actualidad|titulares|boletín|newsletter|novedades|análisis)\b[^„“”\x22«»?]{0,80}\b(?:en (?:tu|su) (?:correo|bandeja|e-?mail|buzón)|nuestr[oa] (?:\w+ )?(?:newsletter|boletín|canal))\b[^„“”«»?,]{0,80}"
        r"|(?:recibe|reciba|recibí) nuestr[oa]s? (?:\w+ )?(?:newsletters?|bolet[ií]n|boletines)\b[^„“”\x22«»]{0,140}"
        r"|(?:descarga|descargue|descárgate)(?: ya| gratis| ahora)? nuestra (?:\w+ )?(?:app|aplicación)\b[^„“”\x22«»?]{0,120}"
        r"|activa (?:las|nuestras|tus) notificaciones(?: (?:para (?:no perderte|recibir|estar)|y (?:recibe|entérate|no te))\b[^„“”\x22«»?]{0,100})?[.!]?)",
        guards=_SAID,
        hits=(
            "Suscríbete a nuestro boletín y recibe las noticias cada mañana.",
            "Descarga nuestra app",
            "Únete a nuestro canal de WhatsApp",
            "Suscríbete al boletín y recibe las noticias en tu correo.",
        ),
        misses=(
            "Únete a la marcha del canal, pedía el cartel.",
            "Cada día llegan cientos de mensajes falsos a tu correo.",
            "Suscríbete a nuestro canal, pide el youtuber acusado de fraude.",
            "Únete al grupo de WhatsApp de los vecinos.",
            "Descarga la aplicación del ayuntamiento antes del viaje.",
            "Quieres que tu correo no acabe en manos de otros, así que cambia la clave.",
            "No te pierdas la aplicación práctica de la teoría.",
            "Sigue la huelga y tu correo no llegará hasta el lunes.",
            "Sigue la polémica por la aplicación de la ley.",
            "Toda la provincia sigue el boletín con temor.",
            "El boletín de la parroquia salía cada mes.",
            "La aplicación del museo llegó tarde.",
        ),
        words="^activa ^apúntate ^cada_día ^cada_mañana ^cada_semana ^descarga ^descargue ^descárgate ^entérate"
        " ^ingresa ^inscríbete ^introduce ^las_noticias ^lo_mejor ^no_te ^quieres ^reciba ^recibe ^recibí"
        " ^regístrate ^regístrese ^si_quieres ^sigue ^suscribite ^suscríbase ^suscríbete ^toda_la ^todas_las"
        " ^únete",
        longest=300,
    ),
    Row(
        "ART104",
        "es",
        "regex",
        r"(?:"
        r"(?:(?:suscríbete|suscríbase|suscribite|apúntate|regístrate|regístrese|inscríbete|descárgate|únete|no te "
        r"pierdas|entérate)\b.{0,180}\b(?:newsletters?|bolet[ií]n|boletines|(?:tu|su) (?:correo|bandeja|mail|email"
        r")|(?:nuestra|la) (?:app|aplicación)|notificaciones|canal de (?:whatsapp|telegram))|(?:recibe|reciba|reci"
        r"bí|descarga|descargue|sigue|activa|quieres|si quieres|toda la|todas las|ingresa|introduce|las noticias|l"
        r"o mejor|cada (?:mañana|semana|día))\b.{0,180}\b(?:nuestr[oa]s? (?:\w+ )?(?:newsletters?|bolet[ií]n|bolet"
        r"ines|app|aplicación|canal(?:es)?|notificaciones)|tu (?:correo|bandeja|mail|email|buzón)))\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Suscríbete a la newsletter de Ejemplo.",),
        misses=(
            "Sigue la polémica por la aplicación de la ley.",
            "Toda la provincia sigue el boletín con temor.",
            "El boletín de la parroquia salía cada mes.",
            "La aplicación del museo llegó tarde.",
        ),
        weak=True,
        words="^activa ^apúntate ^cada_día ^cada_mañana ^cada_semana ^descarga ^descargue ^descárgate ^entérate"
        " ^ingresa ^inscríbete ^introduce ^las_noticias ^lo_mejor ^no_te ^quieres ^reciba ^recibe ^recibí"
        " ^regístrate ^regístrese ^si_quieres ^sigue ^suscribite ^suscríbase ^suscríbete ^toda_la ^todas_las"
        " ^únete",
        longest=300,
    ),
    Row(
        "ART104",
        "es",
        "regex",
        r"(?:(?:(?:síguenos|síganos|seguinos)|sigue toda la (?:información|actualidad)(?: de [\w .'-]{2,40})?|sigue los temas que te interesan) (?:también )?(?:en) (?:(?:nuestr[oa]s? (?:canal|página|cuenta|perfil)(?: oficial)? (?:de|en) |nuestras )?)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google noticias|redes sociales|nuestras redes(?: sociales)?|redes)(?![-\w])"
        r"(?:(?:,? (?:y|e|o) |, ?| ?[/|&] ?| )(?:(?:en) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google noticias|redes sociales|nuestras redes(?: sociales)?|redes)(?![-\w])){0,6}(?:,? (?:para|y no te|y entérate|y recibe)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:sigue a|sigue) [\w@][\w .'-]{1,48} (?:también )?(?:en) (?:google news|google noticias|google discover)(?![-\w])(?:(?:para|y no te|y entérate|y recibe)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=(
            "Síguenos en Facebook",
            "Sigue a El Ejemplo en Google News",
            "Sigue toda la información de Sucesos en Facebook y X",
        ),
        misses=(
            "Sigue sin aparecer en redes sociales el vídeo del ataque.",
            "Sigue en Facebook el debate sobre la presa.",
            "Sigue la polémica en Twitter por el penalti.",
            "Siga la carrera en YouTube desde las nueve.",
            "Sigue en pie el puente viejo",
            "Siga en casa, pide el alcalde",
        ),
        words="^sigue ^síguenos ^síganos ^seguinos ^siga",
        longest=200,
    ),
    Row(
        "ART104",
        "es",
        "regex",
        r"(?:"
        r"(?:sigue|síguenos|síganos|seguinos|siga|sigue toda la información de|sigue toda la información|sigue a"
        r"|sigue los temas)(?: (?:a |toda la "
        r"|las noticias de )?[\w .'-]{2,60}?)? (?:también )?en (?:nuestro canal de "
        r"|nuestra página de )?(?:facebook|twitter|x|instagram|google news|google noticias|google discover"
        r"|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|redes sociales"
        r"|nuestras redes)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Sigue a El Ejemplo en Twitter",),
        misses=("Sigue en pie el puente viejo", "Siga en casa, pide el alcalde"),
        weak=True,
        words="^sigue ^síguenos ^síganos ^seguinos ^siga",
        longest=200,
    ),
    Row(
        "ART105",
        "es",
        "line",
        "iniciar sesión | inicia sesión | inicie sesión | iniciar sesion | cerrar sesión | accede | ingresá"
        " | regístrate | registrarse | crear cuenta | crea tu cuenta | crear una cuenta | mi cuenta | mi perfil"
        " | olvidé mi contraseña | ¿olvidaste tu contraseña? | ¿ha olvidado su contraseña?"
        " | ¿olvidó su contraseña? | recuperar contraseña | ¿ya eres suscriptor?"
        " | ¿ya eres suscriptor? inicia sesión | ya soy suscriptor | ¿ya tienes cuenta? | ¿ya tienes una cuenta?"
        " | ¿no tienes cuenta? | ¿tienes cuenta? inicia sesión | solo para suscriptores | sólo para suscriptores"
        " | exclusivo para suscriptores | exclusivo suscriptores | para suscriptores"
        " | contenido exclusivo para suscriptores | contenido exclusivo | contenido premium"
        " | artículo solo para suscriptores | artículo exclusivo para suscriptores"
        " | noticia exclusiva para suscriptores | suscríbete para seguir leyendo"
        " | inicia sesión para seguir leyendo | regístrate para seguir leyendo | prueba gratis | ver ofertas"
        " | ver planes | política de cookies | política de privacidad | aviso de privacidad | aviso legal"
        " | configuración de cookies | configurar cookies | gestionar cookies | aceptar cookies | aceptar todas"
        " | aceptar todas las cookies | rechazar todas | rechazar todo | aceptar todo | aceptar y continuar"
        " | preferencias de privacidad | configuración de privacidad | términos y condiciones | términos de uso"
        " | términos de servicio | condiciones de uso | condiciones generales | términos legales"
        " | tu suscripción se está usando en otro dispositivo | gestionar utiq",
        hits=(
            "Iniciar sesión",
            "Política de privacidad",
            "Aviso legal",
            "¿Ya eres suscriptor?",
            "Solo para suscriptores",
        ),
        misses=("Iniciar sesión de cine a las ocho.", "Acceder al crédito será más fácil."),
    ),
    Row(
        "ART105",
        "es",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:nosotros y nuestros (?:\d+ )?socios )?(?:utilizamos|usamos|empleamos)|(?:(?:est[ea]|nuestr[oa]|el presente) (?:sitio|página|portal|web|medio)(?: web)?|nuestros socios) (?:utiliza|usa|emplea)n?|en (?:este|nuestro) sitio(?: web)? (?:utilizamos|usamos)) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:experiencia|navegación|navegando|analizar|anal[ií]tica|mejorar|personaliza\w*|publicidad|anuncios|contenidos?|tráfico|estadístic\w+|acepta\w*|terceros|propias|tecnologías|servicios?|funciona\w*)[^„“”\x22«»]{0,240})"
        r"|(?:(?:si (?:continúa|continúas|sigue|sigues)|al (?:continuar|navegar|usar|utilizar|hacer clic|pulsar)))\b[^„“”\x22«»?]{0,140}\b(?:(?:acepta|aceptas|aceptando|consiente|consientes|autorizas?))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Utilizamos cookies propias y de terceros para mejorar su experiencia.",
            "Este sitio web usa cookies.",
            "Si continúa navegando acepta el uso de cookies.",
            "Usamos cookies propias y de terceros.",
        ),
        misses=(
            "Google usa cookies para seguir a los internautas.",
            "Si sigues navegando, aceptas cookies, aunque no lo sepas.",
            "Aceptar las cookies no es obligatorio.",
            "Casi nadie sabe qué acepta al instalar cookies en su móvil.",
            "La aplicación utiliza galletas y cookies de avena en sus recetas.",
            "«Utilizamos cookies», dice cada página.",
            "Para las cookies usa mantequilla sin sal.",
            "Usamos para las cookies azúcar moreno.",
        ),
        words="cookies cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "es",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:utilizamos|utiliza|utilizan|utilizar|usamos|usa|usan|uso de|uso|empleamos|emplea"
        r"|acepta|aceptas|aceptar|aceptando|rechazar|instalar|instalación de|consiente|almacenar|gestionar"
        r"|bloquear|a través de|mediante|configurar) (?!para)(?:[\w-]+,? ){0,4}cookies\b(?! (?:con|de avena"
        r"|de chocolate)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Este sitio web usa cookies.",),
        misses=("Para las cookies usa mantequilla sin sal.", "Usamos para las cookies azúcar moreno."),
        weak=True,
        words="cookies cookies.",
        longest=600,
    ),
    Row(
        "ART105",
        "es",
        "regex",
        r"(?:(?:est[ea]|el|la|el resto de est[ea]) (?:contenido|artículo|noticia|nota|funcionalidad|reportaje|información|vídeo|video|servicio)(?: completo| completa)? (?:es|está|son) (?:(?:solo|sólo|exclusiv\w+|únicamente|reservad\w+|disponible solo|disponible sólo)(?: para| a)? (?:los |nuestros )?(?:suscriptores|usuarios registrados|registrados)|para suscriptores)(?: ?[.!/][^„“”\x22«»?]{0,100})?"
        r"|(?:contenido|artículo|noticia) (?:exclusiv[oa]|solo|sólo) para suscriptores\b[^„“”\x22«»?]{0,60}"
        r"|(?:¿?(?:ya|aún no) eres suscriptor|¿?eres suscriptor|¿?ya tienes (?:una )?(?:cuenta|suscripción)) ?\?(?: (?:inicia sesión|inicie sesión|accede|ingresa|entra|suscríbete)[^„“”\x22«»?]{0,40})?"
        r"|(?:suscríbete|regístrate|inicia sesión|hazte (?:socio|premium|suscriptor)|accede|inicie sesión|regístrese|suscríbase)(?: gratis| ahora| o \w+| aquí)? (?:para|y) (?:seguir leyendo|sigue leyendo|continuar leyendo|leer (?:más|el artículo|la noticia|este)|comentar(?! tu| la| el| su)|acceder al contenido|acceder a (?:todo|este)|disfrutar de contenid)\b[^„“”\x22«»?]{0,80}"
        r"|para (?:seguir leyendo|continuar leyendo|comentar|leer (?:este|el) artículo|acceder al contenido)(?: (?:este|el) (?:artículo|contenido))?,? (?:suscríb|regístr|inicia|inicie|hazte|accede|(?:debes|necesitas|es necesario) (?:ser|estar|iniciar|tener|registr|suscrib|una suscripción|una cuenta))[^„“”\x22«»?]{0,100}"
        r"|(?:debes|debe|tienes que|necesitas|es necesario|por favor,?) (?:haber iniciado|iniciar|inicia|inicie) sesión(?: para (?:comentar|seguir leyendo|continuar|leer|ver este|publicar|votar)[^„“”\x22«»?]{0,80})?[.!]?"
        r"|(?:debes|debe) (?:iniciar sesión|registrarte|registrarse|suscribirte) para (?:comentar|seguir leyendo|ver este contenido|acceder al contenido)[^„“”\x22«»?]{0,60}"
        r"|(?:has (?:alcanzado|leído)|ha alcanzado) [^„“”\x22«»?]{0,40}\blímite de (?:artículos|noticias)[^„“”\x22«»?]{0,100}"
        r"|tu suscripción se está usando en otro dispositivo[^„“”\x22«»]{0,160})",
        guards=_SAID,
        hits=(
            "Este contenido es exclusivo para suscriptores.",
            "Debes iniciar sesión para comentar.",
            "Suscríbete para seguir leyendo",
        ),
        misses=(
            "Este club deportivo es solo para registrados en el padrón.",
            "Para comentar el partido, el entrenador compareció ante la prensa.",
            "Para seguir leyendo, necesitas gafas nuevas.",
            "Inicia sesión para comentar tu declaración con el asesor.",
            "Para seguir leyendo a Cervantes no hace falta edad.",
            "Ya eres suscriptor de una plataforma y pagas otra.",
            "Debe iniciar sesión con su certificado para pedir la ayuda.",
            "El diario perdió mil suscriptores.",
            "La sesión duró hasta la noche.",
        ),
        words="suscriptores suscriptor suscripción suscríbete sesión registrado registrados cuenta leyendo",
        longest=300,
    ),
    Row(
        "ART105",
        "es",
        "regex",
        r"(?:"
        r"(?:este|esta|para|el resto|inicia|¿ya|¿eres|si|ya|disfruta|accede|debe|debes|tienes|necesitas|contenido"
        r"|artículo|noticia|regístrate|suscríbete|tu suscripción|hazte|lee sin|has leído"
        r"|has alcanzado)\b.{0,140}\b(?:(?:solo|sólo|exclusiv\w+|únicamente|reservad\w+)(?: para"
        r"| a)? (?:\w+ )?(?:suscriptores|usuarios registrados|registrados)|seguir leyendo|(?:inicia|iniciar|inicie"
        r"|iniciado) sesión|ya eres suscriptor|eres suscriptor|acceso ilimitado|otro dispositivo|para (?:comentar"
        r"|acceder al contenido)|límite de (?:artículos|noticias))\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Disfruta de acceso ilimitado con tu suscripción.",),
        misses=("El diario perdió mil suscriptores.", "La sesión duró hasta la noche."),
        weak=True,
        words="suscriptores suscriptor suscripción suscríbete sesión registrado registrados cuenta leyendo",
        longest=300,
    ),
    Row(
        "ART106",
        "es",
        "line",
        "compartir | comparte | compartí | compartir en | compartir en facebook | compartir en twitter"
        " | compartir en x | compartir en whatsapp | compartir en linkedin | compartir en telegram"
        " | compartir por email | compartir por correo | compartir por whatsapp | comparte esta noticia"
        " | comparte este artículo | comparte en | compartir esta noticia | compartir artículo"
        " | compartir noticia | compartir nota | compartir vía | compartir esto | copiar enlace | copiar link"
        " | copiar el enlace | copiar url | copiar | enlace copiado | enlace copiado al portapapeles"
        " | link copiado | imprimir | imprimir artículo | enviar por correo | enviar por email"
        " | enviar por correo electrónico | enviar a un amigo | enviar noticia | tuitear | twittear | tweetear"
        " | guardar artículo | guardar noticia | añadir a favoritos | agregar a favoritos | leer más tarde"
        " | escuchar artículo | escuchar nota | escuchar noticia | escuchar | seguir tema | seguir autor"
        " | reportar error | reportar un error | añade como fuente preferida en google | ampliar texto"
        " | tamaño de letra | tamaño del texto | regalar artículo | regala este artículo",
        hits=("Compartir", "Compartir en Facebook", "Copiar enlace", "Imprimir"),
        misses=("Compartir coche ahorra dinero.", "Guardar silencio, ordenó.", "«Compartir», respondió."),
    ),
    Row(
        "ART107",
        "es",
        "line",
        "0 comentarios | 0 comentario | comentarios (0) | comentarios 0 | comentarios: 0 | 0 compartidos"
        " | 0 veces compartido | 0 me gusta | 0 vistas | 0 visitas | 0 lecturas | 0 min de lectura"
        " | 0 min lectura | 0 minutos de lectura | 0 minuto de lectura | 0 min. de lectura"
        " | tiempo de lectura: 0 min | tiempo de lectura: 0 minutos | tiempo de lectura 0 min"
        " | tiempo de lectura: 0 mins | lectura: 0 min | lectura de 0 min | lectura 0 min | lectura de 0 minutos"
        " | leído 0 veces | ver 0 comentarios | ver los 0 comentarios | 0 seguidores",
        hits=("14 comentarios", "Tiempo de lectura: 3 min", "3 min de lectura"),
        misses=("14 comentarios causaron enfado.", "3 minutos de silencio"),
    ),
    Row(
        "ART109",
        "es",
        "line",
        "ver video | ver vídeo | reproducir video | reproducir vídeo | ver el video | escuchar artículo"
        " | escuchar el podcast | ver galería | ver fotos | ver todas las fotos | galería de fotos"
        " | galería de imágenes | fotogalería | ampliar foto | ampliar imagen | ampliar | ver imagen"
        " | imagen 0 de 0 | foto 0 de 0 | 0 de 0 | 0 fotos | 0 imágenes | pantalla completa | siguiente imagen"
        " | imagen anterior | foto siguiente | foto anterior | ver en pantalla completa | mostrar pie de foto"
        " | ver esta publicación en instagram | ver esta publicación | video no disponible"
        " | contenido no disponible | este contenido no está disponible | más videos | más vídeos"
        " | videos relacionados | silenciar | activar sonido | activar audio | cerrar galería | transcripción"
        " | video relacionado",
        hits=("Ver galería", "Foto 2 de 9", "Reproducir video"),
        misses=("Ampliar el metro costará años.", "Reproducir el virus en laboratorio"),
    ),
    Row(
        "ART109",
        "es",
        "regex",
        r"(?:una publicación compartida (?:por|de) .{1,80}\(@[\w.]{1,40}\).{0,60}"
        r"|(?:por favor,? )?(?:active|activa|habilite|habilita) (?:el )?javascript(?:[.!]|,? (?:para|en (?:su|tu|el) navegador)\b[^„“”\x22«»?]{0,100})?)",
        guards=_SAID,
        hits=("Una publicación compartida de Ejemplo (@ejemplo)", "Por favor, active JavaScript."),
        misses=(
            "Una publicación compartida por miles de vecinos denuncia el vertido.",
            "Activa JavaScript solo en las páginas de las que te fías.",
            "Una publicación compartía el premio.",
        ),
        words="^activa ^activa_el ^active ^active_el ^habilita ^habilita_el ^habilite ^habilite_el ^por_favor"
        " ^una_publicación",
        longest=240,
    ),
    Row(
        "ART109",
        "es",
        "regex",
        r"(?:"
        r"una publicación compartida (?:por|de) .{1,120}|(?:por favor,? )?(?:active|activa|habilite"
        r"|habilita) (?:el )?javascript.{0,100}"
        r")",
        guards=_SAID,
        hits=("Una publicación compartida por Ejemplo",),
        misses=("Una publicación compartía el premio.",),
        weak=True,
        words="^activa ^activa_el ^active ^active_el ^habilita ^habilita_el ^habilite ^habilite_el ^por_favor"
        " ^una_publicación",
        longest=240,
    ),
    Row(
        "ART110",
        "es",
        "line",
        "todos los derechos reservados | derechos reservados | © derechos reservados"
        " | reservados todos los derechos | © reservados todos los derechos | prohibida su reproducción"
        " | prohibida la reproducción | prohibida su reproducción total o parcial"
        " | prohibida la reproducción total o parcial",
        hits=("Todos los derechos reservados.", "Prohibida su reproducción total o parcial"),
        misses=("Todos los derechos del niño se violaron.",),
    ),
    Row(
        "ART110",
        "es",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|s\.a|\bsa|efe|ltda|s\.l|nacion) ?)?(?:todos los derechos reservados|reservados todos los derechos|derechos reservados)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright|editora?|editorial|a favor|por|para|de)\b[^„“”\x22«»]{0,100})?"
        r"|(?:queda )?(?:terminantemente |expresamente |estrictamente |totalmente )?prohibida (?:su|la) reproducción(?:,? (?:total|parcial|o|y|ni|total/parcial|por|cualquier|medio|sin|autorización|permiso|expresa?|escrita?|previ[oa]|del?|la|los?|las|est[eao]s?|contenidos?|artículos?|textos?|sitio|web|empresa|editorial|distribución|titular|comercialización)){0,30}[.!]?)",
        guards=_SAID,
        hits=(
            "© El Ejemplo. Todos los derechos reservados.",
            "Prohibida la reproducción total o parcial de este contenido.",
        ),
        misses=(
            "Los vecinos tienen todos sus derechos reservados por ley.",
            "Queda prohibida la reproducción de la especie en cautividad.",
            "Prohibida la reproducción asistida en el país, miles viajan.",
            "La reproducción de las anguilas es un misterio.",
            "Los derechos del agua fueron reservados al rey.",
        ),
        words="derechos reproducción",
        longest=320,
    ),
    Row(
        "ART110",
        "es",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?(?:todos los derechos reservados|reservados todos los derechos"
        r"|derechos reservados)\b.{0,160}|(?:queda )?(?:terminantemente |expresamente )?prohibida (?:su "
        r"|la )reproducción\b.{0,200}"
        r")",
        guards=_SAID,
        hits=("Prohibida la reproducción de este sitio por robots.",),
        misses=("La reproducción de las anguilas es un misterio.", "Los derechos del agua fueron reservados al rey."),
        weak=True,
        words="derechos reproducción",
        longest=320,
    ),
    Row(
        "ART111",
        "es",
        "heading",
        "noticia relacionada | artículo relacionado | nota relacionada | te puede gustar"
        " | también te puede gustar | más artículos | te puede interesar | le puede interesar"
        " | también te puede interesar | te podría interesar | puede interesarte | te recomendamos | recomendados"
        " | recomendado | recomendados para ti | relacionado | relacionados | relacionadas"
        " | noticias relacionadas | artículos relacionados | notas relacionadas | contenido relacionado"
        " | contenidos relacionados | temas relacionados | entradas relacionadas | más noticias | otras noticias"
        " | más en esta sección | lo más leído | las más leídas | más leídas | más leídos | más leído"
        " | lo más visto | lo más visto hoy | lo más popular | lo más reciente | lo más compartido"
        " | lo más comentado | lo más nuevo | lo último | lo + leído | lo + visto | más vistas | más visto"
        " | más populares | populares | tendencias | últimas noticias | últimas entradas | última hora"
        " | última horas | noticias destacadas | destacados | destacadas | noticias más leídas | noticias de hoy"
        " | noticias recientes | entradas recientes | recientes | no te lo pierdas | lee también | lea también"
        " | sigue leyendo | más sobre este tema | más de este autor | más del autor | ahora en portada"
        " | en portada | más contenido | más para ti | temas del día | titulares | selección del editor"
        " | en otros medios | te sugerimos | noticias de última hora | noticias del día | más de | más historias"
        " | últimos artículos | últimas notas | en esta noticia",
        hits=("Te puede interesar", "LO MÁS LEÍDO", "Noticias relacionadas", "Últimas noticias"),
        misses=("Lo más leído del año fue su novela.", "Tendencias de moda"),
    ),
    Row(
        "ART111",
        "es",
        "cue",
        "etiquetas | etiqueta | tema | tags | palabras clave | archivado en | más sobre | temas relacionados"
        " | en esta nota | en este artículo | temas de esta nota | noticias sobre",
        hits=("Etiquetas: presupuesto, economía", "Archivado en: Madrid · Transporte"),
        misses=("Temas no faltaron.", "Sección de barrio cerrada"),
    ),
    Row(
        "ART111",
        "es",
        "line",
        "portada | volver arriba | ir arriba | volver al inicio | ir al contenido | ir a contenido"
        " | saltar al contenido | saltar al contenido principal | ir al contenido principal | menú | abrir menú"
        " | cerrar menú | buscar | búsqueda | contacto | contáctanos | contáctenos | contactar | quiénes somos"
        " | quienes somos | sobre nosotros | acerca de | mapa del sitio | mapa web | preguntas frecuentes"
        " | cerrar | siguiente | anterior | artículo anterior | artículo siguiente | siguiente artículo"
        " | noticia anterior | página siguiente | página anterior | comentarios | comentar | deja un comentario"
        " | dejar un comentario | deja una respuesta | deja tu comentario | escribe un comentario"
        " | escribe tu comentario | añadir comentario | agregar comentario | ver comentarios"
        " | mostrar comentarios | publicar comentario | cancelar respuesta | cancelar la respuesta"
        " | normas de participación | comentarios cerrados"
        " | tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con"
        " | tu dirección de correo electrónico no será publicada | etiquetas | palabras clave | categorías"
        " | archivado en | edición impresa | hemeroteca | rss | trabaja con nosotros | publicite | clasificados"
        " | versión impresa | código ético | política editorial | sobre la firma | más artículos del autor"
        " | ver biografía | sobre el autor | únete a la conversación | cambiar edición",
        hits=("Saltar al contenido", "Deja un comentario", "Etiquetas"),
        misses=("Inicio de curso con huelga", "Buscar a los culpables", "Anterior gobierno culpable"),
    ),
    Row(
        "ART111",
        "es",
        "line",
        "noticias | actualidad | política | economía | sociedad | mundo | internacional | internacionales"
        " | nacional | nacionales | españa | méxico | argentina | colombia | deportes | fútbol | cultura | ciencia"
        " | salud | tecnología | medio ambiente | clima | opinión | editorial | editoriales | columnas | sucesos"
        " | policiales | judicial | educación | medios | viajes | gastronomía | moda | estilo | libros | cine"
        " | música | televisión | espectáculos | entretenimiento | gente | regiones | local | locales | ciudad"
        " | europa | américa | asia | áfrica | videos | vídeos | video | fotos | imágenes | podcasts | podcast"
        " | en vivo | directo | juegos | horóscopo | loterías | empleo | vivienda | motor | dinero | empresas"
        " | finanzas | negocios | mercados | ocio | vida | familia | más | autor | redacción | ver | leer | hoy"
        " | especiales | servicios | tiempo | buscador",
        hits=("Política", "Deportes"),
        misses=("Política de tierra quemada", "Salud mental en crisis"),
        weak=True,
    ),
    Row(
        "ART113",
        "es",
        "cue",
        "publicado | publicado el | actualizado | actualizado el | actualizada | última actualización | creado"
        " | por | autor | autora | fuente | fuentes | corrección | fe de errores | fe de erratas"
        " | nota de la redacción | nota del editor | nota de redacción | redacción | texto | sobre el autor"
        " | con información de | edición",
        hits=("Publicado: 12 de abril de 2023", "Fe de errores: en una versión anterior figuraba mal un nombre."),
        misses=("Publicado en 1851, el libro vendió poco.", "Fuente de discordia, el ruido"),
        weak=True,
    ),
    Row(
        "ART101",
        "es",
        "cue",
        "lea | lee | te interesa | además | más información | más info | más en | no te pierdas | no se pierda"
        " | recomendado | recomendamos | para saber más | saber más | consulta aquí | consulte aquí | entérate"
        " | entérate más | en contexto | contexto | antecedentes | no te lo pierdas",
        hits=("Lea: Exempel", "Lee: Exempel"),
        misses=(
            "Lee también libros, dijo la ministra.",
            "Más información no dio nadie.",
            "Relacionado con el caso, hay dos detenidos.",
        ),
        weak=True,
    ),
    Row(
        "ART102",
        "es",
        "line",
        "espere | un momento por favor",
        hits=("Espere", "Un momento por favor"),
        misses=("Cargando el barco tardaron un día.", "Espere diez minutos antes de servir."),
        weak=True,
    ),
    Row(
        "ART103",
        "es",
        "line",
        "anuncio | avisos",
        hits=("Anuncio", "Avisos"),
        misses=("Publicidad engañosa cuesta una multa", "Anuncio del Gobierno sorprende"),
        weak=True,
    ),
    Row(
        "ART104",
        "es",
        "line",
        "dona",
        hits=("Dona",),
        misses=("Suscripción de bonos supera lo previsto", "Dona sangre, pide el hospital."),
        weak=True,
    ),
    Row(
        "ART105",
        "es",
        "line",
        "acceder | entrar | ingresar | registro | acepto | protección de datos",
        hits=("Acceder", "Entrar"),
        misses=("Iniciar sesión de cine a las ocho.", "Acceder al crédito será más fácil."),
        weak=True,
    ),
    Row(
        "ART106",
        "es",
        "line",
        "me gusta | corregir",
        hits=("Me gusta", "Corregir"),
        misses=("Compartir coche ahorra dinero.", "Guardar silencio, ordenó.", "«Compartir», respondió."),
        weak=True,
    ),
    Row(
        "ART107",
        "es",
        "line",
        "sin comentarios | no hay comentarios | 0 votos | 0 respuestas",
        hits=("Sin comentarios", "No hay comentarios"),
        misses=("14 comentarios causaron enfado.", "3 minutos de silencio"),
        weak=True,
    ),
    Row(
        "ART109",
        "es",
        "line",
        "reproducir",
        hits=("Reproducir",),
        misses=("Ampliar el metro costará años.", "Reproducir el virus en laboratorio"),
        weak=True,
    ),
    Row(
        "ART111",
        "es",
        "heading",
        "además | para ti",
        hits=("Además", "Para ti"),
        misses=("Lo más leído del año fue su novela.", "Tendencias de moda"),
        weak=True,
    ),
    Row(
        "ART111",
        "es",
        "cue",
        "temas | categoría | categorías | sección | secciones",
        hits=("Temas: Exempel", "Categoría: Exempel"),
        misses=("Temas no faltaron.", "Sección de barrio cerrada"),
        weak=True,
    ),
    Row(
        "ART111",
        "es",
        "line",
        "subir | responder | sin resultados | edición",
        hits=("Subir", "Responder"),
        misses=("Inicio de curso con huelga", "Buscar a los culpables", "Anterior gobierno culpable"),
        weak=True,
    ),
    Row(
        "ART106",
        "es",
        "line",
        "copiado | enviar | guardar | guardado | favoritos | seguir | siguiendo | redes sociales",
        hits=("Copiado", "Enviar"),
        misses=("Compartir coche ahorra dinero.", "Guardar silencio, ordenó.", "«Compartir», respondió."),
        weak=True,
    ),
    Row(
        "ART111",
        "es",
        "line",
        "inicio | ayuda | temas",
        hits=("Inicio", "Ayuda"),
        misses=("Inicio de curso con huelga", "Buscar a los culpables", "Anterior gobierno culpable"),
        weak=True,
    ),
    Row(
        "ART101",
        "es",
        "line",
        "más información",
        hits=("Más información",),
        misses=("Leer más libros, pide la ministra.", "Ver más allá del muro"),
        weak=True,
    ),
    Row(
        "ART111",
        "es",
        "heading",
        "recomendaciones | no te pierdas | nuestra selección",
        hits=("Recomendaciones", "No te pierdas"),
        misses=("Lo más leído del año fue su novela.", "Tendencias de moda"),
        weak=True,
    ),
)
