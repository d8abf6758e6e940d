"""ART104 calls to subscribe and to follow, by verb and object: languages of Europe's west, north and middle."""

from __future__ import annotations

from dedup.rules.phrases.told_south import OFFICES, PT, SV
from dedup.rules.row import Row

# A sentence that leads up to the call, a few words between verb and object, what follows them: none in quotation marks.
LEAD = r"(?:[^\x22“”«»„]{3,140}[.!?:…–—] )?\W{0,3}"
AFTER_COMMA = r"(?:[^\x22“”«»„]{3,140}[.!?:,…–—] )?\W{0,3}"  # for calls that are no statement in any sentence
FEW = r"(?: [^\s\x22“”«»„.!?:]{1,24}(?:\.\w{1,12})?){0,7}?"
REST = r"(?![\w-])[^\x22“”«»„]{0,150}"
# Where readers follow a paper; names of networks are spelt alike in most languages.
PLACES = (
    r"(?:(?:google|facebook|twitter|instagram|whatsapp|telegram|viber|youtube|tiktok|linkedin|threads|bluesky|mastodon|signal)"
    r"(?:'?\w{1,4})?|x)(?:\W(?:news|discover|kanal\w*|channel))?"
)

# Words of speech, of a third person and of frauds: a page's own call has none of them.
GERMAN = (
    r"(?!.*\b(?:sagt(?:e|en)?|warnte?n?|rät|raten|riet|rief|ruft|schrieb|schreibt|heisst es|hiess es|stand|fragte|klagte|meinte|drohen|polizei"
    r"|betrüger\w*|gefälschte?\w*|er|ihm|ihn|seine[rnms]?|opfer)\b)"
)
FRENCH = (
    r"(?!.*(?:\b(?:dit|disai(?:t|ent)|lance|lançait|prévient|avertit|rappelle|écrit|écrivait|explique|conseille|affirme|selon|police|escrocs?"
    r"|arnaque\w*|pirates?|lui|(?<!')(?:ils?|elles?))\b|-t-(?:il|elle)\b))"
)
SPANISH = (
    r"(?!.*\b(?:dijo|dice|decía|explic[aó]|afirm[aó]|asegur[aó]|advirtió|advierten?|avisa|recuerda|recordó|señal[aó]|según|recomienda|aconseja"
    r"|escrib(?:ió|ía|e)|pide|pidió|pone en|policía|fiscal|estafa\w*|trampa|hacker|rezaba)\b)"
)
ITALIAN = (
    r"(?!.*\b(?:dice|diceva|disse|scriv(?:e|eva)|recita|grid(?:a|ava)|ricorda|spiega|avverte|secondo|polizia|truff\w+|sindaco|fals[ao]|protesta"
    r"|reclutatore|lo studioso)\b)"
)


def call(
    languages: str,
    verbs: str,
    nouns: str,
    follow: str,
    *,
    hits: tuple[str, ...],
    misses: tuple[str, ...],
    words: str,
    said: str = "",
) -> Row:
    """Verbs that ask to subscribe, a few words, what is subscribed to; or words that ask to follow, and where; nothing ``said``."""
    text = rf"(?:{LEAD}(?:{verbs}){FEW} (?:{nouns})|{AFTER_COMMA}(?:{follow}){FEW} {PLACES}){REST}"
    return Row("ART104", languages, "regex", text, hits=hits, misses=misses, words=words, longest=320, guards=said)


ROWS: tuple[Row, ...] = (
    call(
        "de",
        r"abonnier(?:en sie|e|t)|bestell(?:en sie|e|t)|meld(?:en sie sich|e dich|et euch)|registrier(?:en sie sich|e dich)"
        r"|hol(?:en sie sich|e? dir)|erhalten sie|(?:hier|jetzt|dann) (?:können|abonnieren|bestellen) sie|lesen sie",
        r"(?:unser\w*|(?:den|dem|die|einen|ihren|deinen|zum|für den|kostenlosen|täglichen|wöchentlichen))"
        r"(?: [\w-]+){0,3}? (?:[\w-]*newsletter|push-nachrichten|(?:whatsapp|telegram|youtube)-kanal)(?! (?:der (?!redaktion|zeit|welt|woche)|des|nicht)\b)",
        r"(?:folg(?:en sie|e|t)|besuch(?:en sie|e|t)|find(?:en sie|e|est du|et)|lik(?:en sie|e|t)) (?:uns|auch unserem|unserem|unseren)",
        hits=(
            "Sie möchten regelmäßig informiert werden? Dann abonnieren Sie unseren Newsletter.",
            "Hier können Sie unseren täglichen Newsletter bestellen.",
            "Melde dich jetzt für unseren Newsletter an!",
            "Folgen Sie uns gerne auf Facebook",
        ),
        misses=(
            "Abonnieren will er den Newsletter nicht mehr.",
            "Lesen Sie langsam, riet der Lehrer, dann lesen Sie das Buch noch einmal.",
            "„Folgen Sie uns auf Facebook“, stand auf dem Wagen.",
            "Bestellen Sie den Tisch beim Wirt",
            "Melden Sie sich für den täglichen Newsletter der Klinik an, rät die Ärztin.",
            "Sie sind zu jung? Dann können Sie die Push-Nachrichten der Bank nicht sehen.",
            "Folgen Sie uns auf Facebook, stand auf dem Wagen der Bande.",
            "Finde uns auf Instagram, schrieb die Täterin.",
        ),
        said=GERMAN,
        words="newsletter push-nachrichten whatsapp-kanal telegram-kanal youtube-kanal ^folgen ^folge ^folgt ^besuchen ^finden ^liken",
    ),
    call(
        "fr",
        r"abonne(?:z-vous|-toi)|inscri(?:vez-vous|s-toi)|recevez|retrouvez|rejoignez|découvrez|consultez",
        r"(?:notre|nos|sa|ses|la|les|cette)(?: [\w'’-]+){0,3}? (?:newsletters?|infolettres?|lettres? d'informations?)(?! (?:qui|de (?:votre|ta|la mairie))\b)|notre"
        r"(?: \w+)? (?:chaîne|canal|fil|groupe|page)(?: \w+)? (?:whatsapp|telegram|youtube|facebook|linkedin|instagram|tiktok)",
        r"suivez(?:-nous| toute l'actualité| l'actualité| toutes nos \w+)|retrouvez-nous|rejoignez-nous|abonnez-vous(?= (?:à (?:notre|nos)|sur|gratuitement)\b)",
        hits=(
            "Pour ne rien rater de l'actu, suivez-nous sur WhatsApp",
            "Vous avez aimé cet article ? Inscrivez-vous à notre newsletter hebdomadaire.",
            "Rejoignez notre chaîne WhatsApp",
            "Retrouvez toute l'actualité du jour dans notre newsletter",
        ),
        misses=(
            "Recevez vos invités dans la cour, conseille-t-elle.",
            "La newsletter a perdu ses lecteurs.",
            "« Suivez-nous sur Facebook », dit l'affiche.",
            "Découvrez la chaîne des Puys à pied",
            "Abonnez-vous à la newsletter, dit le bandeau.",
            "Découvrez la newsletter qui fait trembler Wall Street",
            "Rejoignez-nous sur Telegram, écrivait le recruteur.",
            "Abonnez-vous à Netflix, Facebook ou Twitter, et vos données voyagent.",
        ),
        said=FRENCH,
        words="newsletter newsletters infolettre infolettres d'information d’information suivez-nous retrouvez-nous rejoignez-nous ^suivez ^rejoignez ^abonnez-vous ^découvrez",
    ),
    call(
        "es ca gl",
        r"suscríb(?:ete|ase|anse)|suscribite|apúnt(?:ate|ese|arte)|apuntarte|apuntate|regístr(?:ate|ese)|registrate|inscríb(?:ete|ase)"
        r"|inscribite|únete|únase|unite|sumate|súmate|date de alta|puedes (?:suscribirte|recibir|apuntarte)"
        r"|subscriu-te|subscriviu-vos|apunta't|uneix-te|subscríbete|(?:recibe|recibí|reciba|recibirás)(?=.*\b(?:nuestr|tu|su)\w* (?:\w+ )?(?:newsletter|boletín|correo|e-?mail|bandeja))(?=.*\b(?:noticias?|titulares|newsletters?|boletín|alertas|información|actualidad|novedades|contenidos?|nuestr[oa]s?|mejores|mejor|exclusiv\w+|artículos|historias)\b)",
        r"(?:(?:nuestr[oa]s?|el|la|los|las|al|nostre|nostra|noso|nosa)(?: [\w-]+){0,3}? )?(?:newsletters?|boletín(?! oficial)|boletines|butlletí|butlletins)"
        r"|(?:a|en) nuestr[oa] (?:canal|grupo|comunidad)(?: \w+)? (?:whatsapp|telegram|youtube)|en (?:tu|su) (?:correo|email|e-mail|bandeja de entrada)",
        r"síg(?:uenos|anos|annos)(?: también)?|seguinos|puedes seguirnos|sigue (?:toda la (?:actualidad|información|última hora)|nuestr\w+)|segueix-nos|seguiu-nos|encuéntranos"
        r"|súmate a nosotros|síguenos y",
        hits=(
            "Suscríbete a nuestra newsletter y recibe las últimas noticias",
            "Recibe cada mañana las noticias más importantes en tu email",
            "¿Te ha gustado? Apúntate a nuestro boletín diario.",
            "Síguenos también en Google News",
            "Subscriu-te al nostre butlletí",
        ),
        misses=(
            "Recibe el alta tras dos meses en el hospital",
            "Únete o vete, le dijeron.",
            "«Síguenos en Facebook», decía el cartel.",
            "El boletín oficial publicó ayer la norma.",
            "Regístrate antes del viernes para votar",
            "Suscríbete a un gimnasio y tu correo se llenará de ofertas.",
            "Recibe en su correo amenazas desde hace un año",
            "Sigue toda la noche en Twitter, incapaz de dormir.",
            "Síguenos en Facebook, decía el mensaje de los estafadores.",
        ),
        said=SPANISH,
        words=(
            "newsletter newsletters boletín boletines butlletí butlletins ^recibe ^reciba ^únete ^únase ^síguenos ^seguinos ^sigue ^puedes"
            " síguenos segueix-nos seguiu-nos suscríbete suscríbase apúntate"
        ),
    ),
    call(
        "it",
        r"iscriv(?:iti|etevi)|abbona(?:ti|tevi)|ricevi|registra(?:ti|tevi)|entra(?= nel nostro| nella nostra)",
        r"(?:(?:alla|alle|la|le|al|nel|nella)(?: [\w-]+){0,3}? )?newsletter(?! (?:della banca|del comune|dei tifosi)\b)|(?:al|nel) (?:nostro )?(?:canale|gruppo)(?: di)? (?:[\w.]+ )?"
        r"(?:whatsapp|telegram|youtube)|(?:nostro|nostra) (?:canale|gruppo|pagina|community)|(?:nella|sulla) tua (?:casella di posta|mail|e-mail|email)(?!\?)",
        r"segui(?:ci|teci)(?: anche)?|segui (?:le|tutte le|la) (?:nostre )?(?:\w+ )?(?:notizie|news|pagina)|unisciti a noi",
        hits=(
            "Resta aggiornato sulle ultime notizie: iscriviti alla newsletter",
            "Ricevi ogni mattina le notizie nella tua casella di posta",
            "Seguici anche su Telegram",
            "Iscriviti al nostro canale WhatsApp",
        ),
        misses=(
            "Entra nella storia il portiere azzurro",
            "Iscriversi alla newsletter del Comune costa due euro.",
            "Ricevi una multa nella tua casella di posta? Attento.",
            "Registrati con la tua mail sul sito del Comune entro venerdì.",
            "Seguici su Telegram, scriveva il reclutatore.",
            "Ricevi il premio e parti, gli dissero.",
            "La newsletter è stata chiusa.",
            "«Seguici su Instagram», recita il cartello.",
        ),
        said=ITALIAN + OFFICES,
        words="newsletter iscriviti iscrivetevi abbonati ^ricevi ^registrati ^entra seguici seguiteci ^segui ^unisciti",
    ),
    call(
        "pt",
        r"assine|inscreva-se|inscreve-te|cadastre-se|subscreva|subscreve|receba|entre(?= n[oa]s? (?:nosso|canal|grupo))|participe|faça parte|acesse|junte-se",
        r"(?:(?:n?a|n?o|as|os|na|no|da|do|nossas?|nossos?|nosso|de)(?: [\w-]+){0,3}? )?(?:newsletters?|boletim(?= de notícias| diário| semanal))|(?:no|do|de|o|ao) (?:nosso )?"
        r"(?:canal|grupo|comunidade)(?: \w+){0,2}? (?:whatsapp|telegram|youtube)|nosso (?:canal|grupo)|(?:seu|teu) (?:e-?mail|celular|whatsapp)",
        r"siga(?:-nos|m-nos| a gente| o nosso| nosso| nossas?| o canal)|segue-nos|nos siga|acompanhe(?:-nos| nossas?| a gente)|curta nossa|nos acompanhe",
        hits=(
            "Assine nossa newsletter e receba as principais notícias do dia",
            "Receba as notícias do dia no seu e-mail",
            "Entre no nosso canal no WhatsApp",
            "Siga o nosso perfil no Instagram",
        ),
        misses=(
            "Receba bem quem chega, disse o padre.",
            "Entre no mar com cuidado",
            "O boletim médico saiu ontem.",
            "Siga o dinheiro, dizia o delegado.",
            "Siga o canal da prefeitura no WhatsApp.",
            "Siga-nos no Telegram, escrevia o golpista.",
        ),
        said=PT + OFFICES,
        words="newsletter newsletters inscreva-se cadastre-se ^assine ^receba ^entre ^participe ^faça ^acesse ^junte-se siga siga-nos sigam-nos segue-nos ^acompanhe ^curta",
    ),
    call(
        "nl",
        r"abonneer (?:je|u)|schrijf (?:je|u)(?: nu| hier| gratis)? in|meld (?:je|u)(?: nu| hier| gratis)? aan|ontvang|wil (?:je|u)|krijg",
        r"(?:onze|de|het|voor|op|deze)(?: [\w-]+){0,3}? (?:[\w-]*nieuwsbrief|[\w-]*nieuwsbrieven|whatsapp-kanaal)|(?:je|uw|jouw) (?:mailbox|inbox)",
        r"volg (?:ons|ook ons|het laatste nieuws|onze)|vind ons|like ons|word lid van onze",
        hits=(
            "Blijf op de hoogte: schrijf je in voor onze dagelijkse nieuwsbrief",
            "Ontvang elke week het beste nieuws in je mailbox",
            "Volg ons op WhatsApp en mis niets",
        ),
        misses=(
            "Ontvang gasten in de tuin, zegt hij.",
            "De nieuwsbrief van de school verdwijnt.",
            "Volg het geld op weg naar Facebook",
        ),
        words="nieuwsbrief nieuwsbrieven mailbox inbox whatsapp-kanaal ^volg ^vind ^like ^word volg",
    ),
    call(
        "sv no da",
        r"prenumerera|anmäl dig|skriv (?:upp dig|dig op)|registrer dig|meld deg|abonn[eé]r|abonner|tilmeld(?: dig)?|få (?:vår\w*|vores|dagens|ugens|nyheder|nyheter|gratis|alle|de (?:viktigste|vigtigste|seneste|siste|viktigaste)|det (?:viktigste|vigtigste|viktigaste))|vil du ha|vil du have|vill du ha",
        r"(?:(?:vår[at]?|våre|vores|på|till|til|dit|ditt|gratis|det|de)(?: [\w-]+){0,3}? )?(?:[\w-]*nyhetsbrev\w*|[\w-]*nyhedsbrev\w*)"
        r"|(?:din|di) (?:inkorg|innboks|indbakke|mail|e-mail|e-post)|(?:direkte?|rett|lige) i (?:inkorgen|innboksen|indbakken)",
        r"följ (?:oss|även oss|också oss)|følg (?:oss|os|også os|også oss)|gilla oss|find os|besøg os",
        hits=(
            "Anmäl dig till vårt nyhetsbrev",
            "Få de viktigste nyhetene rett i innboksen",
            "Få nyheder direkte i din indbakke",
            "Tilmeld dig vores nyhedsbrev, og få de vigtigste nyheder hver morgen",
            "Följ oss på Instagram",
        ),
        misses=(
            "Få kom til mødet",
            "Følg pengene, sagde han.",
            "Kommunens nyhedsbrev blev aldrig læst.",
            "Få läser nyhetsbrevet längre",
            "Få vil have nyheder mere",
            "Prenumerera på kommunens nyhetsbrev.",
        ),
        said=SV + OFFICES,
        words=(
            "nyhetsbrev nyhetsbrevet nyhetsbreven nyhetsbrevene nyhedsbrev nyhedsbrevet nyhedsbreve inkorg inkorgen innboks innboksen"
            " indbakke indbakken ^följ ^følg ^gilla ^find ^besøg"
        ),
    ),
    call(
        "fi et",
        r"tilaa|liity|saat|haluatko|liitu|telli|soovid",
        r"(?:[\w-]*uutiskirje\w*|[\w-]*uudiskir[ij]\w*)|(?:suoraan )?(?:sähköpostiisi|postkasti|e-postile)",
        r"seuraa meitä|jälgi meid|löydät meidät|tykkää meistä",
        hits=("Tilaa uutiskirje ja saat uusimmat uutiset", "Liitu meie uudiskirjaga", "Telli uudiskiri", "Seuraa meitä myös Facebook"),
        misses=(
            "Tilaa riittää kaikille, sanoo johtaja.",
            "Liitu riigiga või lahku",
            "Uutiskirje lakkautettiin.",
            "Seuraa kuninkaan jälkiä",
        ),
        words=(
            "uutiskirje uutiskirjeemme uutiskirjeen uutiskirjettä uutiskirjeet uudiskirjaga uudiskiri uudiskirja uudiskirjad sähköpostiisi"
            " postkasti e-postile ^seuraa ^jälgi"
        ),
    ),
    call(
        "hu",
        r"iratkozz(?:on|anak|)(?: fel| most fel)?|kérje|kérd|olvasd|olvassa",
        r"(?:(?:a|napi|heti|ingyenes)(?: [\w-]+){0,3}? )?(?:hírlevel(?:ünkre|ünket|ét|emre)|hírlevélre|hírlevelünk\w*)",
        r"kövess(?:en|enek|)(?: bennünket| minket)?(?: is)?|csatlakozz(?:on|) hozzánk|lájkolj(?:on|) (?:minket|bennünket)",
        hits=("Iratkozz fel a hírlevelünkre, hogy ne maradj le semmiről", "Iratkozzon fel napi hírlevelünkre!", "Kövess minket Facebook oldalunkon is"),
        misses=("Kérje számon a minisztert", "A hírlevél megszűnt.", "Kövessen el mindent, kérte"),
        words="hírlevelünkre hírlevelünket hírlevélre ^kövess ^kövessen ^csatlakozz ^csatlakozzon ^lájkolj",
    ),
    call(
        "ro",
        r"aboneaz[aă]-te|abona[tț]i-v[aă]|înscrie-te|înscrieți-vă|prime[sș]te|prime[sș]ti|intr[aă]",
        r"(?:(?:la|pe|zilnic|în)(?: [\w-]+){0,3}? )?(?:newsletter(?:-?ul|ele|)|buletinul)(?: nostru)?|(?:canalul|grupul)(?: nostru)?(?: de)? (?:whatsapp|telegram|youtube)"
        r"|pe (?:e-?mail|whatsapp)",
        r"urm[aă]r(?:e[sș]te|i[tț]i)(?:-ne| [\w.]+)(?: și)?|g[aă]se[sș]te-ne|al[aă]tur[aă]-te",
        hits=(
            "Abonează-te la newsletterul nostru",
            "Primește zilnic cele mai importante știri pe email",
            "Urmărește-ne pe Google News",
        ),
        misses=("Primește un premiu pentru roman", "Intră în vigoare legea pe mâine", "Urmărește banii, spune procurorul."),
        words="newsletter newsletterul newsletter-ul newslettere newsletterele ^primește ^primeşte ^intră ^urmărește-ne ^urmărește ^urmăriți ^urmăriţi ^găsește-ne ^alătură-te ^abonează-te",
    ),
    call(
        "lt lv is",
        r"(?:už)?prenumeruok(?:ite|)|registruokitės|pieraksti?(?:es|eties)|piesaki?(?:es|eties)|saņem|abonē|skráðu þig",
        r"(?:(?:mūsų|jaunumu|á|til að fá)(?: [\w-]+){0,3}? )?(?:naujienlaišk\w+|jaunumu\w* \w+|jaunumiem(?: e-pastā)?|vēstkop\w+|póstlist\w*|fréttabréf\w*)",
        r"sek(?:ite mus|o mums|ojiet mums)|fylg(?:ið|du) okkur|fylgstu með okkur",
        hits=("Prenumeruokite mūsų naujienlaiškį", "Piesakies jaunumiem e-pastā", "Skráðu þig á póstlistann", "Sekite mus Facebook"),
        misses=("Prenumeruokite laiką, juokavo jis.", "Piesakies darbam", "Skráðu þig í kórinn", "Sekite mus į mišką"),
        words=(
            "naujienlaiškį naujienlaiškius naujienlaiškiui jaunumu jaunumiem vēstkopai vēstulei póstlistann póstlista fréttabréf fréttabréfið"
            " ^sekite ^seko ^sekojiet ^fylgdu ^fylgið ^fylgstu"
        ),
    ),
)  # fmt: skip
