"""Catalan."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:diu|va dir|diuen|explica|afirma|assegura|adverteix|adverteixen|recorda|segons|recomana|pregunta|s'hi llegeix|estafadors)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "ca",
        "cue",
        "llegiu també | llegeix també | llegir més | llegeix més | llegeix-ne més | vegeu també | mira també"
        " | et pot interessar | també et pot interessar | us pot interessar | relacionat | notícies relacionades"
        " | escolta també | continua llegint",
        hits=("LLEGIU TAMBÉ: El pont continua tancat", "Et pot interessar – Deu idees"),
        misses=("Llegiu també llibres, diu la consellera.",),
    ),
    Row(
        "ART101",
        "ca",
        "line",
        "llegir més | llegeix més | llegiu més | llegir-ne més | veure més | veure'n més | mostra'n més"
        " | mostra més | carregar més | carrega'n més | més notícies | continua llegint | veure tot | veure totes"
        " | totes les notícies",
        hits=("Llegir més", "Mostra'n més"),
        misses=("Llegir més llibres fa bé.",),
    ),
    Row(
        "ART102",
        "ca",
        "line",
        "carregant | s'està carregant | espereu | un moment, si us plau",
        hits=("Carregant...",),
        misses=("Carregant el vaixell van trigar.",),
    ),
    Row(
        "ART103",
        "ca",
        "line",
        "publicitat | anunci | contingut patrocinat | patrocinat | contingut de marca | anuncis"
        " | continua després de la publicitat",
        hits=("Publicitat", "Contingut patrocinat"),
        misses=("Publicitat enganyosa multada",),
    ),
    Row(
        "ART104",
        "ca",
        "line",
        "butlletí | butlletins | subscriu-te | subscriu-t'hi | subscriviu-vos | subscriu-te al butlletí"
        " | subscriu-te a la newsletter | apunta't al butlletí | apunta't | rep el butlletí | rep les notícies"
        " | segueix-nos | segueix-nos a | seguiu-nos | descarrega l'app | fes-te subscriptor | fes-te'n subscriptor"
        " | el teu correu | correu electrònic | registra't",
        hits=("Subscriu-te", "Segueix-nos", "Butlletí"),
        misses=("Butlletí del rei subhastat",),
    ),
    Row(
        "ART105",
        "ca",
        "line",
        "inicia sessió | inicia la sessió | iniciar sessió | tanca la sessió | el meu compte | crea un compte"
        " | política de privacitat | política de cookies | política de galetes | avís legal | accepta"
        " | accepta-ho tot | acceptar totes | accepta les galetes | rebutja-ho tot | configurar galetes"
        " | condicions d'ús | només per a subscriptors | ja ets subscriptor? | exclusiu per a subscriptors"
        " | configuració de galetes",
        hits=("Inicia sessió", "Avís legal", "Política de galetes"),
        misses=("Entra en vigor la llei",),
    ),
    Row(
        "ART105",
        "ca",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:(?:nosaltres i els nostres socis )?(?:utilitzem|fem servir)|(?:aquest|aquesta|el nostre|la nostra) (?:web|lloc web|pàgina|portal) (?:utilitza|fa servir))) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:galetes|cookies)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:experiència|navegació|navegant|analitzar|millorar|personalitza\w*|publicitat|continguts?|trànsit|estadístiq\w+|accept\w+|tercers|pròpies|tecnologies|serveis?|funciona\w*)[^„“”\x22«»]{0,240})"
        r"|(?:(?:si (?:continueu|continues)|en (?:continuar|navegar)))\b[^„“”\x22«»?]{0,140}\b(?:(?:accepteu|acceptes|consentiu))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:galetes|cookies)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=("Utilitzem galetes per millorar l'experiència.", "Aquest web fa servir cookies."),
        misses=(
            "L'àvia utilitza les galetes per fer el pastís.",
            "Google fa servir cookies per seguir la gent.",
            "Si acceptes les galetes de la veïna, diu, ja hi tornaràs.",
            "Per a les galetes utilitza mantega.",
            "Fem galetes amb l'àvia.",
        ),
        words="galetes cookies",
        longest=500,
    ),
    Row(
        "ART105",
        "ca",
        "regex",
        r"(?:"
        r"(?:.{0,160}\b)?(?:utilitzem|utilitza|fem servir|ús de|fa servir|accepteu"
        r"|acceptes) (?!per)(?:[\w-]+,? ){0,4}(?:galetes|cookies)\b(?! (?:amb|de xocolata)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Aquest web fa servir cookies.",),
        misses=("Per a les galetes utilitza mantega.", "Fem galetes amb l'àvia."),
        weak=True,
        words="galetes cookies",
        longest=500,
    ),
    Row(
        "ART106",
        "ca",
        "line",
        "comparteix | compartir a facebook | comparteix a facebook | comparteix-ho | copia l'enllaç | enllaç copiat"
        " | imprimeix | envia | envia per correu | desa | desa l'article | segueix | escolta l'article"
        " | envia a un amic",
        hits=("Comparteix", "Copia l'enllaç"),
        misses=("Envia ajuda el govern",),
    ),
    Row(
        "ART107",
        "ca",
        "line",
        "0 comentaris | 0 comentari | comentaris (0) | temps de lectura: 0 min | temps de lectura: 0 minuts"
        " | 0 min de lectura | 0 minuts de lectura",
        hits=("14 comentaris", "Temps de lectura: 3 minuts"),
        misses=("14 comentaris van molestar.",),
    ),
    Row(
        "ART109",
        "ca",
        "line",
        "veure vídeo | veure el vídeo | reprodueix | galeria de fotos | galeria d'imatges | amplia la imatge"
        " | veure galeria | foto 0 de 0 | escolta el podcast | mostra aquesta publicació a instagram",
        hits=("Galeria de fotos", "Veure vídeo"),
        misses=("Galeria d'art oberta",),
    ),
    Row(
        "ART110",
        "ca",
        "line",
        "tots els drets reservats | © tots els drets reservats | drets reservats | reproducció prohibida"
        " | prohibida la reproducció",
        hits=("Tots els drets reservats.",),
        misses=("Tots els drets dels infants",),
    ),
    Row(
        "ART111",
        "ca",
        "heading",
        "el més llegit | més llegit | més llegides | les més llegides | notícies relacionades | relacionat"
        " | relacionats | articles relacionats | et pot interessar | et recomanem | últimes notícies"
        " | darreres notícies | darrera hora | última hora | destacats | més notícies | més vistos | el més vist"
        " | el més recent | llegiu també | us pot interessar | tendències | recomanats",
        hits=("El més llegit", "Notícies relacionades"),
        misses=("El més llegit de l'any és poesia.",),
    ),
    Row(
        "ART111",
        "ca",
        "cue",
        "etiquetes | tema | arxivat a | paraules clau | categories | més sobre",
        hits=("Etiquetes: pressupost, economia",),
        misses=("Temes no en falten.",),
    ),
    Row(
        "ART111",
        "ca",
        "line",
        "inici | portada | torna a dalt | anar al contingut | vés al contingut | salta al contingut | cerca"
        " | cercar | contacte | qui som | tanca | següent | comentaris | deixa un comentari | deixeu un comentari"
        " | escriu un comentari | etiquetes | hemeroteca | respon | cancel·la les respostes",
        hits=("Torna a dalt", "Deixa un comentari"),
        misses=("Inici de curs plujós",),
    ),
    Row(
        "ART113",
        "ca",
        "cue",
        "publicat | actualitzat | darrera actualització | autor | font | fonts | correcció | nota de la redacció"
        " | redacció | per",
        hits=("Actualitzat: 12 d'abril de 2023", "Correcció: el nom era erroni."),
        misses=("Publicat el 1851, es va vendre poc.", "Font de problemes"),
        weak=True,
    ),
    Row(
        "ART101",
        "ca",
        "cue",
        "més informació | no et perdis",
        hits=("Més informació: Exempel", "No et perdis: Exempel"),
        misses=("Llegiu també llibres, diu la consellera.",),
        weak=True,
    ),
    Row(
        "ART105",
        "ca",
        "line",
        "entra",
        hits=("Entra",),
        misses=("Entra en vigor la llei",),
        weak=True,
    ),
    Row(
        "ART111",
        "ca",
        "cue",
        "temes",
        hits=("Temes: Exempel",),
        misses=("Temes no en falten.",),
        weak=True,
    ),
    Row(
        "ART101",
        "ca",
        "line",
        "més informació",
        hits=("Més informació",),
        misses=("Llegir més llibres fa bé.",),
        weak=True,
    ),
)
