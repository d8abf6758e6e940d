"""ART101 to ART103 and ART106 to ART111 in German, French and Dutch: where a text goes on, players, rights, errors to report, comments, lists of stories."""

from __future__ import annotations

from dedup.rules.phrases.told_west import GUARDS_DE, GUARDS_FR, GUARDS_NL
from dedup.rules.row import Row

_AGENCIES = (
    r"(?:apa|dpa|afp|sda|ap|reuters|sid|kna|epd|bloomberg|ats|ansa|efe|keystone-sda|keystone-ats|tass|agenturen|ag)"
)
_BELOW_NL = r"(?:advertentie|reclame|foto(?:'s)?|video(?:'s)?|afbeelding(?:en)?|tweets?|post|instagrampost|kaart(?:je)?|grafiek|infographic|podcast|illustratie|poll|peiling|fotogalerij|fotoserie|beelden|uitslagen|kader|tabel|streamer)"

ROWS: tuple[Row, ...] = (
    Row(
        "ART103",
        "de",
        "line",
        "werbung wird geladen | bezahlter beitrag | bezahlter artikel | gesponserte inhalte | dieser beitrag enthält affiliate-links | dieser artikel enthält affiliate-links | dieser text enthält affiliate-links"
        " | enthält affiliate-links | mit * markierte links sind affiliate-links | scrollen sie, um weiterzulesen | scrollen, um weiter zu lesen | zum weiterlesen scrollen | bitte scrollen sie weiter"
        " | bitte deaktivieren sie ihren adblocker | bitte deaktivieren sie ihren werbeblocker | bitte schalten sie ihren adblocker aus | sie haben einen adblocker aktiviert",
        hits=("Werbung wird geladen", "Dieser Artikel enthält Affiliate-Links", "Scrollen Sie, um weiterzulesen"),
        misses=("Werbung wird teurer", "Anzeige wird geprüft", "Adblocker vor Gericht"),
    ),
    Row(
        "ART103",
        "de",
        "regex",
        r"(?:(?:nach|unter|unterhalb) (?:der|dieser|einer kurzen) (?:anzeige|werbung|werbeunterbrechung|werbepause|werbeeinblendung) geht(?: es|'s) (?:hier |gleich |sofort )?weiter[.!]?"
        r"|(?:(?:der|dieser|ihr|unser) )?(?:artikel|text|beitrag|inhalt|video|bericht|interview|es) (?:wird|geht|läuft)(?: hier| gleich)? (?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung|werbeunterbrechung|werbepause) (?:weiter|fortgesetzt)[.!]?"
        r"|(?:(?:der|dieser) )?(?:artikel|text|beitrag|bericht) (?:geht|läuft) (?:hier |gleich )?weiter (?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung)[.!]?"
        r"|(?:hier )?(?:weiterlesen|weiter lesen|lesen sie weiter|hier geht es weiter|weiter geht es|fortsetzung) (?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung|werbeunterbrechung)[.!]?"
        r"|lesen sie (?:nach|unter|unterhalb) (?:der|dieser) (?:anzeige|werbung) weiter[.!]?)",
        guards=GUARDS_DE,
        hits=("Nach der Anzeige geht es hier weiter.", "ARTIKEL WIRD NACH DER WERBUNG FORTGESETZT", "Text geht nach der Anzeige weiter", "Lesen Sie nach der Anzeige weiter"),
        misses=("Nach der Anzeige geht der Streit weiter.", "Der Text wird nach der Werbung benannt.", "Nach der Anzeige ermittelt das Amt weiter.", "Weiter unter der Anzeige stand sein Name."),
        words="anzeige werbung werbeunterbrechung werbepause werbeeinblendung",
        longest=90,
    ),
    Row(
        "ART102",
        "de",
        "line",
        "videoplayer wird geladen | video-player wird geladen | der videoplayer wird geladen | der player wird geladen | das video wird geladen | livestream wird geladen | der livestream wird geladen | audio wird geladen"
        " | das audio wird geladen | audioplayer wird geladen | podcast wird geladen | galerie wird geladen | umfrage wird geladen | grafik wird geladen | quiz wird geladen | ticker wird geladen | liveticker wird geladen"
        " | inhalt lädt | video lädt | das video lädt | video startet gleich | das video startet gleich | das video startet in wenigen sekunden | newsletter wird geladen | formular wird geladen | widget wird geladen",
        hits=("Der Videoplayer wird geladen ...", "Das Video wird geladen", "Liveticker wird geladen"),
        misses=("Der Wagen wird geladen.", "Das Video wird gelöscht", "Der Akku lädt"),
    ),
    Row(
        "ART109",
        "de",
        "line",
        "box aufklappen box zuklappen | box aufklappen | box zuklappen | legende ein-/ausblenden | legende anzeigen | bildlegende anzeigen | audio abspielen | audio starten | audio starten, abbrechen mit escape | diesen artikel vorlesen lassen"
        " | diesen artikel hören | diesen beitrag anhören | artikel vorlesen lassen | artikel zum anhören | hören sie diesen artikel | hören sie den artikel | lassen sie sich den artikel vorlesen | text zum anhören | vorlesen stoppen"
        " | dieser artikel wurde maschinell vertont | dieser artikel wird ihnen vorgelesen | jetzt reinhören | video nicht mehr verfügbar | dieses video ist nicht verfügbar | dieses video ist leider nicht verfügbar | das video ist nicht verfügbar"
        " | das video ist nicht mehr verfügbar | video ist nicht mehr verfügbar | dieser inhalt ist nicht verfügbar | dieser inhalt ist nicht mehr verfügbar | inhalt nicht verfügbar | inhalt nicht mehr verfügbar"
        " | ihr browser unterstützt dieses video nicht | ihr browser unterstützt keine videos | ihr browser unterstützt kein html0-video | ihr browser unterstützt kein html0-audio | ihr browser unterstützt das audio-element nicht"
        " | dein browser unterstützt dieses video nicht | das video kann nicht abgespielt werden | dieses video kann nicht abgespielt werden | das video konnte nicht abgespielt werden | autoplay aktivieren | autoplay deaktivieren"
        " | galerie schliessen | galerie starten | galerie ansehen | bilder ansehen | bilderstrecke ansehen | fotostrecke ansehen | fotostrecke starten | bilderstrecke starten | bild in originalgrösse anzeigen | in neuem fenster öffnen",
        hits=("Box aufklappen Box zuklappen", "Diesen Artikel vorlesen lassen", "Dieses Video ist nicht verfügbar", "Galerie schließen"),
        misses=("Box aufgebrochen", "Zur Galerie gehört ein Café", "Artikel gestrichen", "Bilder sehen dich an"),
    ),
    Row(
        "ART110",
        "de",
        "regex",
        r"(?:(?:die |jede |jegliche )?(?:nutzung|verwendung) (?:der|dieser|unserer|von|des|dieses|aller) (?:inhalte?s?|artikel|texte|angebote?s?|website|seite|beiträge|webseite)(?: (?:dieser|auf dieser|unserer) \w+)? ist (?:ausschliesslich|nur|lediglich) (?:für den|für die|zum|zu|im) (?:eigenen |rein |ausschliesslich )?(?:persönlichen?|privaten?|eigenen|nicht[- ]kommerziellen?)\b[^?]{0,60}?\b(?:gebrauch|zwecke?n?|nutzung|bereich)(?: (?:bestimmt|gestattet|erlaubt|zulässig|vorgesehen))?\b(?:[.!] ?[^?]{0,160})?"
        r"|(?:die |jede |jegliche )?(?:kommerzielle |gewerbliche )(?:nutzung|verwendung|verbreitung|weiterverwendung)(?: (?:der inhalte|dieser inhalte|dieses artikels|dieser texte|dieses beitrags|dieser seite) (?:ist )?(?:nur mit|ohne|bedarf|nicht) [^?]{0,60}\b(?:genehmigung|zustimmung|erlaubnis|gestattet|lizenz)\b[^?]{0,40}| nur (?:mit|nach) (?:vorheriger |schriftlicher |ausdrücklicher )*(?:genehmigung|zustimmung)(?: (?:des|der) \w+)?[.!]?)"
        r"|(?:[^?]{3,120}[.,;] )?alle (?:anderen|weiteren|übrigen|sonstigen) rechte (?:sind |bleiben |werden )?vorbehalten[.!]?"
        r"|(?:alle )?(?:rechte|urheberrechte|verwertungsrechte) (?:liegen|verbleiben) (?:bei|beim) (?:der |dem )?(?:verlag|redaktion|autor\w*|urheber\w*)(?: und [^?.]{3,40})?[.]? (?:alle rechte|nachdruck|vervielfältigung)[^?]{0,80}"
        r"|(?:hinweis: )?(?:diese meldung|diese nachricht|dieser text|dieser artikel|dieser beitrag|dieser inhalt) (?:ist teil|stammt|wurde|ist|wird|kommt|basiert)\b(?=[^?]{0,120}\b(?:automatisierten (?:angebots?|newskanals?|dienste?s?|feeds?)|(?:automatisiert|automatisch|unverändert|unredigiert) (?:[\w-]+ ){0,6}?(?:übernommen|eingespielt|importiert|veröffentlicht)|(?:dpa|apa|afp|sda)-(?:newskanal|nachrichtenfeed|feed|newsfeed)))(?=[^?]{0,200}\b(?:dpa|apa|afp|sda|sid|reuters|presse-agentur)\b)[^?]{0,260})",
        guards=GUARDS_DE,
        hits=(
            "Die Nutzung der Inhalte ist ausschließlich zum persönlichen Gebrauch bestimmt. Alle anderen Rechte sind vorbehalten.",
            "Alle weiteren Rechte vorbehalten.",
            "Hinweis: Diese Meldung ist Teil eines automatisierten Angebots der nach strengen Regeln arbeitenden Exempel-Agentur (dpa).",
            "Dieser Text wurde automatisiert aus dem dpa-Newskanal übernommen.",
        ),
        misses=(
            "Die Nutzung der Daten ist nur für Ärzte gestattet.",
            "Alle anderen Rechte der Mieter bleiben.",
            "Diese Meldung der dpa wurde unverändert gedruckt und war doch falsch, sagt er.",
            "Dieser Artikel des Grundgesetzes ist automatisch verletzt.",
            "Die kommerzielle Nutzung des Mondes ist umstritten.",
        ),
        words="nutzung verwendung vorbehalten verbleiben ^hinweis_diese ^diese_meldung ^diese_nachricht ^dieser_text ^dieser_artikel ^dieser_beitrag ^dieser_inhalt",
        longest=320,
    ),
    Row(
        "ART106",
        "de",
        "regex",
        r"(?:(?:(?:haben sie|hast du|habt ihr) )?(?:(?:in diesem (?:artikel|text|beitrag) |im text )(?:einen )?(?:fehler|tippfehler|rechtschreibfehler|schreibfehler)|(?:einen )?(?:fehler|tippfehler|rechtschreibfehler|schreibfehler) (?:im (?:text|artikel|beitrag)|in diesem (?:artikel|text|beitrag))) (?:entdeckt|gefunden|bemerkt|gesehen)\?(?: (?:dann )?(?:schreiben sie|schreib|teilen sie|melden sie|melde|sagen sie|sag|weisen sie|kontaktieren sie|jetzt melden|hier melden|bitte melden|mailen sie|wir freuen uns)\b[^?]{0,120})?|(?:(?:haben sie|hast du|habt ihr) )?(?:einen )?(?:fehler|tippfehler|rechtschreibfehler|schreibfehler) (?:entdeckt|gefunden|bemerkt|gesehen)\? (?:dann )?(?:schreiben sie uns|schreib uns|teilen sie (?:es |ihn |das )?uns|melden sie (?:es |ihn )?uns|sagen sie (?:es |ihn )?uns|sag (?:es )?uns|weisen sie uns|jetzt melden|hier melden|bitte melden)\b[^?]{0,100}"
        r"|(?:ihr|dein) kommentar (?:wird|wurde) (?:vor der veröffentlichung |derzeit |noch |nun )?(?:geprüft|gesendet|übermittelt|moderiert|freigeschaltet|gespeichert)(?: und (?:wird|erscheint) [^?.]{0,40}(?:freigeschaltet|veröffentlicht|geprüft|kürze)| von (?:der|unserer) redaktion geprüft)?[.!]?"
        r"|(?:die )?(?:kommentarfunktion|kommentare|kommentarspalte|diskussion) (?:für|zu|unter|in) (?:diesen|diesem|dieser) (?:artikel|beitrag|text|meldung) (?:wurden?|ist|sind) (?:bereits |leider |inzwischen )?(?:geschlossen|deaktiviert|beendet|nicht (?:mehr )?(?:möglich|verfügbar))[.!]?"
        r"|(?:wir behalten uns (?:das recht )?vor,? (?:kommentare|beiträge|leserbriefe) [^?]{0,60}(?:zu kürzen|zu löschen|nicht zu veröffentlichen|nicht freizuschalten)[^?]{0,40}|(?:bitte beachten sie|es gilt|es gelten|beachten sie) (?:bitte |unsere |beim kommentieren |die )+(?:netiquette|kommentarregeln|nutzungsregeln)(?: beim kommentieren)?[.!]?))",
        guards=GUARDS_DE,
        hits=(
            "Haben Sie in diesem Artikel einen Fehler gefunden? Schreiben Sie uns",
            "Fehler im Text entdeckt? Jetzt melden",
            "Ihr Kommentar wird geprüft",
            "Die Kommentarfunktion für diesen Artikel wurde geschlossen.",
            "Bitte beachten Sie unsere Netiquette.",
        ),
        misses=(
            "Haben Sie einen Fehler gemacht? Dann bessern Sie nach.",
            "Ihr Kommentar wurde im Dorf tagelang diskutiert.",
            "Die Diskussion zu diesem Text ist im Bundestag noch nicht beendet.",
            "Fehler im System entdeckt",
        ),
        words="entdeckt gefunden bemerkt gesehen kommentar kommentarfunktion kommentare kommentarspalte netiquette kommentarregeln ^wir_behalten ^diskussion",
        longest=200,
    ),
    Row(
        "ART108",
        "de fr it",
        "regex",
        rf"[(\[](?:red|{_AGENCIES})(?:[,/ ]+(?:red|{_AGENCIES}|\w{{2,4}})){{0,4}},? ?\d{{1,2}}\.(?: ?\d{{1,2}}\.| \w{{3,9}}) ?(?:\d{{2,4}})?[)\]]|(?:red|rpl|cma|lei),? \w+\.(?:at|ch|de)(?:/{_AGENCIES}){{1,3}}|[(\[]red[,/] ?{_AGENCIES}(?:[,/] ?{_AGENCIES}){{0,3}}[)\]]|quellen?: (?:agenturen|nachrichtenagenturen|eigene)(?:/{_AGENCIES}){{0,3}}",
        hits=("(APA, red, 12.3.2024)", "red, exempel.at/Agenturen", "(red/dpa)", "Quelle: Agenturen"),
        misses=("(red 12)", "(Apa und Oma, 12 Jahre)", "Quelle: Agenturen, die schwiegen", "Red, exempel.at"),
        words="apa dpa afp sda agenturen nachrichtenagenturen",
        longest=60,
    ),
    Row(
        "ART111",
        "de",
        "heading",
        "das könnte dich auch noch interessieren | das könnte sie auch noch interessieren | das könnte euch auch interessieren | das könnte euch interessieren | was sie auch interessieren könnte | was dich auch interessieren könnte"
        " | das interessiert sie vielleicht auch | interessiert sie auch | vielleicht interessiert sie auch | vielleicht interessiert dich auch | vielleicht auch interessant | weitere interessante artikel | lesetipps der redaktion | lesetipp der redaktion"
        " | die redaktion empfiehlt | mehr artikel zum thema | mehr beiträge zum thema | weitere artikel aus dem ressort | weitere artikel aus dieser rubrik"
        " | weitere texte zum thema | alle artikel zum thema | artikel zum thema | beiträge zum thema | mehr aus dieser rubrik | mehr aus diesem bereich | meistgelesene beiträge | meistgelesene nachrichten | die meistgelesenen texte"
        " | jetzt meistgelesen | am häufigsten gelesen | heute meistgelesen | derzeit meistgelesen | meistgesehen | meistgeteilt | neuste artikel | neuste meldungen | neueste videos | aktuellste artikel | jetzt auf der startseite | mehr auf der startseite",
        hits=("Das könnte dich auch noch interessieren:", "Lesetipps der Redaktion", "Mehr Artikel zum Thema"),
        misses=("Das könnte Sie Geld kosten", "Lesetipps für den Strand", "Die Redaktion zieht um", "Artikel zum Nachdenken"),
    ),
    Row(
        "ART101",
        "de",
        "cue",
        "auch noch interessant | mehr zum selben thema | lesen sie zum thema auch | lesen sie zu diesem thema auch | lies dazu auch | lies hierzu | lest dazu auch"
        " | hören sie dazu | sehen sie dazu | sehen sie auch das video | das könnte dich auch noch interessieren | das könnte euch auch interessieren | unser lesetipp | unser buchtipp der redaktion | mehr zu diesem artikel | hier weitere artikel",
        hits=("Lies dazu auch: Zehn Fragen", "Unser Lesetipp: Zehn Fragen"),
        misses=("Auch spannend war das Spiel der Frauen.", "Sehen Sie dazu die Karte an, riet sie."),
    ),
    Row(
        "ART103",
        "fr",
        "regex",
        r"(?:(?:la suite|l'article|cet article|votre article|la lecture|votre lecture|le texte|la suite de (?:l'|cet )article|suite)(?: (?:continue|se poursuit|reprend|ci-dessous))? (?:après|sous|en dessous de) (?:la|cette|les) publicités?[.!]?"
        r"|(?:poursuivez|continuez) (?:la |votre )?lecture après (?:la|cette) publicité[.!]?"
        r"|(?:veuillez|merci de|pensez à) (?:bien vouloir )?désactiver votre (?:bloqueur de publicités?|adblock\w*)\b[^?]{0,80})",
        guards=GUARDS_FR,
        hits=("Cet article continue après la publicité", "L'article se poursuit après la publicité", "Suite après la publicité"),
        misses=("La suite après la publicité du divorce", "La lecture continue après l'annonce du verdict.", "L'article reprend après la pub les mots du ministre."),
        words="publicité publicités adblock",
        longest=110,
    ),
    Row(
        "ART110",
        "fr",
        "regex",
        r"(?:toute |la )?(?:reproduction|représentation|rediffusion|copie|diffusion|utilisation|reprise)(?:(?: et| ou|,)(?: toute| la)? (?:reproduction|représentation|rediffusion|diffusion|utilisation|traduction|adaptation)){0,3},? (?:même partielle|totale ou partielle|intégrale ou partielle|partielle ou totale|en tout ou partie|(?:totale ou partielle )?(?:de (?:cet article|ce contenu|ce texte|nos (?:articles|contenus|textes))|des (?:articles|contenus) (?:de ce|du) site)),? (?:est |sont )?(?:strictement |formellement )?interdite?s?(?:,? (?:sans|sauf) (?:l'|notre )?(?:autorisation|accord|consentement)\b[^?]{0,80})?[.!]?",
        guards=GUARDS_FR,
        hits=("Toute reproduction, même partielle, est interdite sans autorisation.", "Reproduction de cet article interdite sans accord écrit"),
        misses=("La reproduction de cette espèce est interdite au zoo.", "La diffusion, même partielle, du procès est interdite par le président.", "La copie des tableaux est interdite."),
        words="reproduction représentation rediffusion ^la_copie ^toute_copie ^la_diffusion ^toute_diffusion ^toute_utilisation ^toute_reprise",
        longest=200,
    ),
    Row(
        "ART102",
        "fr",
        "line",
        "la vidéo va bientôt démarrer | la vidéo va démarrer | la vidéo va bientôt commencer | la vidéo va commencer | votre vidéo va démarrer | votre vidéo va bientôt démarrer | votre vidéo va commencer | votre vidéo va commencer dans quelques secondes"
        " | la vidéo démarre dans 0 secondes | la vidéo commence dans 0 secondes | votre vidéo démarre dans 0 secondes | votre vidéo dans 0 secondes | chargement du podcast | chargement du contenu | chargement de l'article | chargement du player | chargement du live"
        " | chargement de la page en cours | chargement en cours, veuillez patienter | chargement en cours, merci de patienter | la page est en cours de chargement | le lecteur est en cours de chargement | vidéo en cours de chargement",
        hits=("La vidéo va bientôt démarrer", "Votre vidéo va commencer", "Chargement du contenu"),
        misses=("La vidéo va bientôt disparaître", "La vidéo démarre le débat", "Chargement du camion", "Lecture en cours moyen"),
    ),
    Row(
        "ART109",
        "fr",
        "line",
        "votre navigateur ne prend pas en charge la vidéo | votre navigateur ne prend pas en charge cette vidéo | votre navigateur ne prend pas en charge l'audio | votre navigateur ne prend pas en charge l'élément audio"
        " | votre navigateur ne prend pas en charge la lecture audio | votre navigateur ne supporte pas la lecture de vidéos | votre navigateur ne supporte pas la vidéo | votre navigateur ne supporte pas l'audio | votre navigateur ne supporte pas l'élément audio"
        " | votre navigateur n'est pas compatible | cette vidéo n'est plus disponible | cette vidéo n'est pas disponible | cette vidéo n'est pas disponible dans votre pays | ce contenu n'est plus disponible | cette vidéo ne peut pas être lue"
        " | cette vidéo est indisponible | contenu indisponible | la vidéo n'est pas disponible | la vidéo n'est plus disponible | lecteur audio | lecteur vidéo | lancer la lecture | mettre en pause | reprendre la lecture | arrêter la lecture"
        " | écouter l'audio | écoutez l'article | écoutez cet article | écoutez l'article en audio | article à écouter | article audio | lire l'audio | afficher l'image | voir l'image | voir l'image en plein écran | afficher en plein écran"
        " | photo précédente photo suivante | passer le diaporama | voir l'infographie | voir les images | image d'illustration | voir la version complète | afficher la version complète | fermer la vidéo",
        hits=("Cette vidéo n'est plus disponible", "Lecteur audio", "Écoutez l'article", "Voir la version complète"),
        misses=("Cette vidéo n'est plus un secret", "Voir l'image de la France changer", "Lecteur assidu", "Écoutez la forêt"),
    ),
    Row(
        "ART106",
        "fr",
        "regex",
        r"(?:(?:vous avez (?:trouvé|repéré|constaté|remarqué|vu|détecté|relevé|noté) |vous constatez |vous voyez )?une (?:erreur|faute|coquille|inexactitude)(?: (?:d'orthographe|de frappe))?(?: dans (?:cet article|l'article|ce texte|cette page|notre article) ?\? ?(?:merci de|signalez|dites|contactez|écrivez|faites|prévenez|avertissez|cliquez|envoyez|indiquez|aidez|informez|nous signaler)[^?]{0,100}| ?\? ?(?:merci de nous (?:la|le|l') ?(?:signaler|indiquer)|signalez[ -]la[ -]nous|signalez[ -]nous|dites[ -]le[ -]nous|écrivez[ -]nous|faites[ -]le[ -]nous|prévenez[ -]nous|contactez la rédaction|(?:écrivez|signalez-la) à (?:la|notre) rédaction|nous la signaler)[^?]{0,60})"
        r"|votre commentaire (?:(?:a bien été|a été) (?:envoyé|enregistré|soumis)(?: à (?:la )?modération)?|est en attente de (?:modération|validation|publication|approbation)|sera (?:publié|modéré|visible) (?:après|une fois|dès)\b[^?]{0,60}(?:modération|validation|validé|modérateur\w*|rédaction)|doit être validé)[.!]?"
        r"|(?:les commentaires|la section commentaires|l'espace commentaires) (?:sur|pour|de|à propos de) cet article (?:sont|est) (?:désormais |actuellement )?(?:fermée?s?|désactivée?s?|clos)[.!]?)",
        guards=GUARDS_FR,
        hits=("Vous avez trouvé une erreur? Merci de nous la signaler.", "Une erreur dans cet article ? Signalez-la", "Votre commentaire est en attente de modération."),
        misses=("Vous avez commis une erreur ? Reconnaissez-la.", "Une erreur dans la déclaration ? Corrigez-la avant mai.", "Votre commentaire a été lu à l'antenne.", "Une faute ? Non, un malentendu."),
        words="erreur faute coquille inexactitude ^votre_commentaire ^les_commentaires ^la_section ^l_espace",
        longest=180,
    ),
    Row(
        "ART108",
        "fr",
        "regex",
        r"[(\[]?(?:photos?|images?|crédit photo) (?:(?:fournies?|transmises?|tirées?|envoyées?|extraites?) (?:par|de|d'|du|sur|gracieusement par) ?(?:la |le |les |l'|un |une )?(?:famille|facebook|instagram|youtube|lecteurs?|lectrice|courtoisie|twitter|tiktok|linkedin|internet|compte (?:facebook|instagram|twitter|x|tiktok)(?: de [\w' -]{2,40})?|page (?:facebook|instagram)(?: de [\w' -]{2,40})?|google street view|site [\w. -]{2,30})"
        r"|courtoisie)[)\]]?",
        hits=("Photo fournie par la famille", "Photo tirée de Facebook", "Photo courtoisie"),
        misses=("Photos fournies par la famille à la cour d'assises", "Photo prise sur le vif", "Images de la foule", "Photo tirée au sort"),
        words="^photo_fournie ^photo_fournies ^photo_transmise ^photo_transmises ^photo_tirée ^photo_tirées ^photo_envoyée ^photo_envoyées ^photo_extraite ^photo_extraites ^photo_courtoisie ^photos_fournie ^photos_fournies ^photos_transmise ^photos_transmises ^photos_tirée ^photos_tirées ^photos_envoyée ^photos_envoyées ^photos_extraite ^photos_extraites ^photos_courtoisie ^images_fournie ^images_fournies ^images_transmise ^images_transmises ^images_tirée ^images_tirées ^images_envoyée ^images_envoyées ^images_extraite ^images_extraites ^images_courtoisie ^crédit_photo",
        longest=80,
    ),
    Row(
        "ART101",
        "fr",
        "cue",
        "à lire dans le même dossier | à lire et à voir | à relire aussi | à lire par ailleurs | lire par ailleurs | lire également notre article"
        " | lire aussi notre article | lire aussi l'article | lire aussi notre dossier | lire aussi notre enquête | retrouvez également | à lire en complément | pour en savoir plus sur ce sujet | relire notre article | relisez notre article"
        " | lire notre dossier | lire notre interview | lire notre entretien | lire notre reportage | voir notre vidéo | voir notre diaporama | voir notre infographie | regarder notre vidéo | écouter notre podcast",
        hits=("Lire aussi notre article : le pont rouvre", "À lire par ailleurs : le pont"),
        misses=("À voir également à Lyon", "À écouter également ses premiers disques."),
    ),
    Row(
        "ART111",
        "fr",
        "heading",
        "nos derniers articles | les articles à lire | nos articles les plus lus | articles les plus consultés | les articles les plus consultés | les articles les plus partagés | les plus lus de la semaine | les plus lus aujourd'hui | le top des articles"
        " | à lire sur le même sujet | à lire dans la même rubrique | à lire dans le même dossier | lire sur le même sujet | l'actu du moment"
        " | l'actualité du moment | autres articles de la rubrique | autres articles sur le même sujet | autres articles à lire | d'autres articles à lire | d'autres articles | plus d'articles à lire | articles à découvrir | nos autres articles"
        " | plus d'articles de cet auteur | du même journaliste | contenus similaires | contenus associés | contenus recommandés | sur le même thème à lire | suggestions de lecture | suggestions d'articles"
        " | nos conseils de lecture | les dernières vidéos | les vidéos les plus vues | vos articles les plus lus | l'info en continu de la journée | actualités similaires | sujets similaires | nos lecteurs lisent aussi | ils ont aussi lu",
        hits=("Nos derniers articles", "Autres articles à lire", "Contenus similaires"),
        misses=("Nos derniers jours", "Autres articles de la loi", "Dans l'actualité, un nom revient", "D'autres articles du code pénal"),
    ),
    Row(
        "ART103",
        "nl",
        "line",
        "partnerbijdrage | partnerbijdragen | bijdrage van een partner | partnerartikel | gesponsorde bijdrage | gesponsord bericht | gesponsorde berichten | betaalde bijdrage | betaald partnerschap | advertentie (verder lezen hieronder)"
        " | advertentie - lees hieronder verder | advertentie - lees verder hieronder | advertentie, lees verder | advertentie - tekst gaat hieronder verder | advertentie - artikel gaat hieronder verder | advertentie laden | advertentie wordt geladen"
        " | in samenwerking met onze partner | aangeboden door onze partner | deze advertentie sluiten | advertentie verbergen | einde advertentie | schakel je adblocker uit | schakel uw adblocker uit | zet je adblocker uit",
        hits=("Partnerbijdrage", "Advertentie - lees hieronder verder", "Gesponsorde bijdrage"),
        misses=("Partners dragen bij", "Advertentie kost partij stemmen", "Betaald verlof"),
    ),
    Row(
        "ART103",
        "nl",
        "regex",
        rf"(?:(?:de |dit |deze |het |ons )?(?:tekst|artikel|verhaal|bericht|interview|liveblog|column|recensie|analyse|recept) (?:gaat|loopt|vervolgt)(?: (?:hier|hieronder|verder|door|dan))? (?:onder|na|verder onder|door onder|verder na|hieronder) ?(?:de|het|deze|dit|een)? ?(?:\w+ )?{_BELOW_NL}(?: (?:verder|door))?[.!]?"
        rf"|(?:de |dit |deze |het )?(?:tekst|artikel|verhaal|bericht) (?:gaat|loopt) (?:hieronder|onderaan) (?:verder|door)[.!]?"
        rf"|lees (?:hier |hieronder )?verder (?:onder|na|onderaan) (?:de|het|deze|dit) {_BELOW_NL}[.!]?|lees (?:onder|na) (?:de|het|deze|dit) {_BELOW_NL} verder[.!]?"
        rf"|(?:verder lezen|lees verder|scroll verder|scroll door) (?:onder|na|voorbij) (?:de|het|deze|dit) {_BELOW_NL}[.!]?|(?:advertentie|reclame)[ :.,–—-]+(?:lees|de tekst|tekst|artikel|het artikel|scroll|verhaal)(?: (?:gaat|loopt|hier|hieronder|verder|door|onder|na|de|advertentie)){{1,6}}[.!]?)",
        guards=GUARDS_NL,
        hits=("De tekst gaat door onder de video", "Tekst loopt verder onder de tweet", "Verhaal gaat verder onder de afbeelding", "Artikel gaat hieronder verder", "Advertentie - lees hieronder verder"),
        misses=("De tekst gaat over de foto van zijn moeder.", "Het verhaal gaat door na de video van de ramp op school.", "Het verhaal gaat dat de foto vals is.", "Het artikel gaat door de molen."),
        words="^tekst ^artikel ^verhaal ^bericht ^interview_gaat ^interview_loopt ^liveblog_gaat ^column_gaat ^recensie ^analyse_gaat ^recept ^de_tekst ^het_artikel ^dit_artikel ^het_verhaal ^dit_verhaal ^het_bericht ^dit_bericht ^de_column ^het_interview ^lees_verder ^lees_hier ^lees_hieronder ^lees_onder ^lees_na ^verder_lezen ^scroll_verder ^scroll_door ^advertentie ^reclame",
        longest=90,
    ),
    Row(
        "ART102",
        "nl",
        "line",
        "de video wordt geladen | video wordt geladen | video aan het laden | de video laadt | video laadt | speler wordt geladen | videospeler wordt geladen | de speler wordt geladen | audio wordt geladen | artikel wordt geladen | reacties worden geladen"
        " | liveblog wordt geladen | kaart wordt geladen | foto wordt geladen | afbeelding wordt geladen | bezig met laden van reacties | even geduld, de video wordt geladen | even geduld, de pagina wordt geladen | de video start over 0 seconden | video start over 0 seconden"
        " | de video begint zo | je video start over 0 seconden",
        hits=("De video wordt geladen", "Reacties worden geladen", "Video start over 5 seconden"),
        misses=("De boot wordt geladen", "De video wordt gewist", "De speler wordt geblesseerd afgevoerd"),
    ),
    Row(
        "ART109",
        "nl",
        "line",
        "uw browser ondersteunt deze video niet | je browser ondersteunt deze video niet | uw browser ondersteunt geen video | je browser ondersteunt geen video | uw browser ondersteunt geen html0-video | je browser ondersteunt geen html0-video"
        " | uw browser ondersteunt geen audio | je browser ondersteunt geen audio | je browser ondersteunt het audio-element niet | uw browser ondersteunt het audio-element niet | uw browser ondersteunt het video-element niet | deze browser wordt niet ondersteund"
        " | deze video is niet beschikbaar | deze video is niet meer beschikbaar | deze video is helaas niet beschikbaar | de video is niet beschikbaar | de video is niet meer beschikbaar | deze video kan niet worden afgespeeld | deze inhoud is niet beschikbaar"
        " | deze inhoud is niet meer beschikbaar | deze content is niet beschikbaar | deze content kan niet worden getoond | 0 van 0 | bekijk de fotogalerij | bekijk fotogalerij | bekijk de fotoreeks | bekijk alle foto's | fotoreeks | fotoalbum bekijken"
        " | foto vergroten | afbeelding vergroten | klik op de foto om te vergroten | klik om te vergroten | artikel voorlezen | laat voorlezen | lees dit artikel voor | beluister het artikel | beluister dit verhaal | luister naar het artikel"
        " | luister dit artikel | luister naar dit verhaal | liever luisteren? | video pauzeren | video starten | speel video af | start video | geluid uit | volgende video | vorige video | vorige afbeelding | volgende afbeelding"
        " | schakel javascript in om deze pagina te bekijken | schakel javascript in om deze website te gebruiken | schakel javascript in | zet javascript aan | zet javascript aan om deze website te gebruiken | activeer javascript | javascript is uitgeschakeld",
        hits=("Uw browser ondersteunt deze video niet", "Deze video is niet meer beschikbaar", "3 van 12", "Liever luisteren?", "Schakel JavaScript in om deze pagina te bekijken"),
        misses=("3 van de 12 spelers", "Deze video is niet voor kinderen", "Klik om te helpen", "Uw browser weet alles"),
    ),
    Row(
        "ART108",
        "nl",
        "line",
        "archieffoto | archieffoto's | archiefbeeld | archiefbeelden | foto ter illustratie | foto's ter illustratie | beeld ter illustratie | afbeelding ter illustratie | foto is ter illustratie | deze foto is ter illustratie | beeld is ter illustratie"
        " | de foto is ter illustratie | illustratiefoto | illustratiebeeld | illustratieve foto | stockfoto | stockbeeld | themabeeld | themafoto | foto uit archief | foto uit het archief | foto archief | symboolfoto | symboolbeeld",
        hits=("Archieffoto", "Foto ter illustratie", "(Stockfoto)"),
        misses=("Archieffoto's tonen de brand", "Foto uit het archief van de koning", "Ter illustratie noemt hij drie namen"),
    ),
    Row(
        "ART108",
        "nl",
        "regex",
        r"(?:beeld|foto|foto's|video) (?:anp|afp|epa|getty(?: images)?|reuters|belga|shutterstock|photo news|hollandse hoogte|istock|ap|pexels|unsplash|pixabay|anp foto|rv|eigen foto|archief \w+)(?:(?:[/,|]| / | - )[\w.' -]{2,40})?"
        r"|(?:foto|beeld) ter illustratie[ :,.–—/-]+(?:(?:foto|beeld)[: ]+)?[\w.' /-]{2,50}",
        hits=("Beeld ANP", "Beeld Getty Images", "Foto ANP / Jan Exempel", "Foto ter illustratie: Exempel"),
        misses=("Beeld van de stad", "Foto AP'er bekroond met prijs", "Foto's ANP getoond in museum", "Beeld ap-toets uitgelekt"),
        words="^beeld_anp ^beeld_afp ^beeld_epa ^beeld_getty ^beeld_reuters ^beeld_belga ^beeld_shutterstock ^beeld_photo ^beeld_hollandse ^beeld_istock ^beeld_ap ^beeld_pexels ^beeld_unsplash ^beeld_pixabay ^beeld_rv ^beeld_eigen ^beeld_archief ^beeld_ter ^foto_anp ^foto_afp ^foto_epa ^foto_getty ^foto_reuters ^foto_belga ^foto_shutterstock ^foto_photo ^foto_hollandse ^foto_istock ^foto_ap ^foto_pexels ^foto_unsplash ^foto_pixabay ^foto_rv ^foto_eigen ^foto_archief ^foto_ter ^video_anp ^video_afp ^video_epa ^video_getty ^video_reuters ^video_belga ^video_shutterstock ^video_photo ^video_hollandse ^video_istock ^video_ap ^video_pexels ^video_unsplash ^video_pixabay ^video_rv ^video_eigen ^video_archief ^video_ter",
        longest=80,
    ),
    Row(
        "ART110",
        "nl",
        "regex",
        r"(?:(?:(?:gehele |gedeeltelijke |gehele of gedeeltelijke )?(?:overname|verspreiding|reproductie|verveelvoudiging|publicatie|herpublicatie|gebruik)(?:,? (?:en|of|en/of) (?:verspreiding|reproductie|verveelvoudiging|publicatie|openbaarmaking))?|(?:het )?(?:overnemen|kopiëren|verspreiden|herpubliceren)) van (?:deze |dit |onze |de |(?:delen van )?)?(?:\w+ )?(?:artikelen|artikel|berichten|bericht|teksten|tekst|content|inhoud|foto's|nieuws|verhalen|materiaal|site|website)(?: \w+){0,3}? is (?:\w+ )?(?:niet (?:toegestaan|geoorloofd)|verboden|alleen toegestaan|uitsluitend toegestaan) (?:zonder|met|na) (?:voorafgaande |schriftelijke |uitdrukkelijke |vooraf )*toestemming[^?.]{0,60}[.!]?"
        r"|(?:(?:gehele |gedeeltelijke |gehele of gedeeltelijke )?(?:overname|verspreiding|reproductie|verveelvoudiging|herpublicatie)|(?:het )?(?:overnemen|kopiëren|verspreiden|herpubliceren)) van (?:deze|dit|onze) (?:artikelen|artikel|berichten|bericht|teksten|tekst|content|inhoud|foto's|verhalen) is (?:uitdrukkelijk |strikt )?(?:niet toegestaan|verboden)[.!]?"
        r"|op (?:alle|onze|dit) (?:verhalen|artikelen|teksten|artikel|berichten|inhoud|content)(?: (?:van|op) [\w.' -]{2,40})? (?:rust|rusten|berust) (?:uiteraard |het )*(?:auteursrecht|copyright)(?:[.!]| van\b[^?]{0,60})?"
        r"|(?:een|deze) (?:\w+ )?(?:versie van )?(?:dit |deze )?(?:artikel|verhaal|interview|column|versie|tekst)(?: van dit (?:artikel|verhaal|interview))? (?:is|verscheen|stond)(?: ook| eerder| al| op \d+ \w+)?(?: verschenen| gepubliceerd)? (?:in|in het) (?:de |het )?(?:papieren )?(?:krant|magazine|weekblad|weekendkrant)(?: van (?:\w+ )?\d{1,2} \w+(?: \d{4})?)?[.!]?"
        r"|dit artikel (?:is ook verschenen|verscheen eerder|verscheen ook|stond eerder|is eerder verschenen|is eerder gepubliceerd) (?:in|op) (?:de|het|onze) (?:papieren )?(?:krant|magazine|website)(?: van (?:\w+ )?\d{1,2} \w+(?: \d{4})?)?[.!]?)",
        guards=GUARDS_NL,
        hits=(
            "Overname van artikelen is niet toegestaan zonder toestemming van de redactie.",
            "Een versie van dit artikel verscheen ook in de krant van 12 maart 2024.",
            "Op alle verhalen van Exempelkrant rust uiteraard copyright.",
        ),
        misses=(
            "Overname van het bedrijf is niet toegestaan.",
            "Gebruik van materiaal is op school verboden terrein.",
            "Het verhaal stond in de krant van gisteren naast zijn foto.",
            "Op alle huizen rust een hypotheek.",
        ),
        words="overname verspreiding reproductie verveelvoudiging herpublicatie overnemen kopiëren verspreiden herpubliceren publicatie_van gebruik_van rust_copyright uiteraard_copyright auteursrecht ^een_versie ^deze_versie ^een_eerdere ^een_kortere ^een_andere ^dit_artikel ^dit_verhaal ^dit_interview ^deze_column",
        longest=200,
    ),
    Row(
        "ART106",
        "nl",
        "regex",
        r"(?:(?:klopt er (?:iets|wat) niet(?= in dit| aan dit)|staat er een fout(?= in dit)|zit er een fout(?= in dit)|zie je een (?:fout|foutje|taalfout|spelfout)|ziet u een (?:fout|foutje)|(?:heb je|heeft u) een (?:fout|foutje|taalfout|spelfout|typefout|tikfout) (?:gezien|gevonden|ontdekt|opgemerkt)|(?:fout|foutje|taalfout|spelfout|typefout|tikfout|onjuistheid)(?: gezien| gevonden| ontdekt| opgemerkt| gespot| in dit artikel| in deze tekst))(?: (?:in|aan) (?:dit|deze) (?:artikel|bericht|verhaal|tekst))?\? ?(?:dan )?(?:meld (?:het|dit|deze|hem)(?: (?:hier|ons|aan ons|bij ons|dan|via [\w@. -]{2,40}|(?:bij|aan) (?:de|onze) redactie))?|laat (?:het|dit) (?:ons |de redactie )?(?:dan |hier )?weten|(?:mail|stuur|tip|app)(?: dan)? (?:ons|de redactie|onze redactie|naar [\w.@-]{3,40})(?: een bericht)?|geef (?:het|hem|dit)(?: hier| aan ons| dan)? door(?: aan ons)?|klik (?:dan )?hier)(?: (?:via|op|door)\b[^?]{0,60})?[.!]?"
        r"|(?:reageren|een reactie (?:plaatsen|achterlaten))(?: op (?:dit|het) artikel)? (?:kan|is mogelijk) (?:hieronder|(?:onderaan|onder) dit (?:artikel|bericht))(?:[.!]|[.!] [^?]{0,140})?|reageren\? dat kan (?:hieronder|onderaan|hier)(?: dit artikel)?[.!]?"
        r"|alleen (?:inhoudelijke )?reacties (?:(?:met|die) [^?]{3,80}\b(?:naam|spelregels|huisregels|voldoen) )?worden (?:geplaatst|gepubliceerd|toegelaten)[.!]?"
        r"|(?:je|uw|jouw) reactie (?:wordt|is) (?:eerst |pas )?(?:gecontroleerd|gemodereerd|verzonden|geplaatst|beoordeeld)(?: na (?:controle|goedkeuring|moderatie)| door (?:de redactie|een moderator|onze moderatoren|onze redactie)| voordat (?:deze|hij|die) (?:wordt geplaatst|online komt))?[.!]?"
        r"|(?:het|je|uw) e-?mailadres wordt niet (?:gepubliceerd|getoond|gedeeld)[.!]?(?: (?:vereiste|verplichte) velden zijn (?:gemarkeerd|aangeduid|gemerkt) met ?\*?)?[.!]?)",
        guards=GUARDS_NL,
        hits=(
            "Klopt er iets niet in dit artikel? Meld het hier",
            "Fout gezien? Laat het ons weten",
            "Reageren kan onderaan dit artikel. Alleen reacties met een volledige naam worden geplaatst.",
            "Het e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
        ),
        misses=(
            "Klopt er iets niet in je aangifte? Bel de Belastingtelefoon.",
            "Een fout in het systeem? Meld het niet, dacht hij.",
            "Reageren kan de patiënt niet meer.",
            "Je reactie is begrijpelijk.",
        ),
        words="^klopt ^staat_er ^zit_er ^zie_je ^ziet_u ^heb_je ^heeft_u ^fout ^foutje ^taalfout ^spelfout ^typefout ^tikfout ^onjuistheid ^reageren ^een_reactie ^alleen ^je_reactie ^uw_reactie ^jouw_reactie ^het_e ^je_e ^uw_e ^je_emailadres ^uw_emailadres ^het_emailadres",
        longest=200,
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "opslaan in leeslijst | toevoegen aan leeslijst | voeg toe aan leeslijst | bewaren in leeslijst | bewaar in leeslijst | naar leeslijst | mijn leeslijst | opgeslagen in leeslijst | voeg toe aan favorieten | toevoegen aan favorieten | kopieer de url | link naar klembord gekopieerd"
        " | deel dit verhaal | deel dit nieuws | deel via facebook messenger | deel via bluesky | stuur dit artikel door | e-mail dit artikel | artikel afdrukken | druk dit artikel af | tekst vergroten | tekst verkleinen | heb je een tip of correctie | meld een fout in dit artikel"
        " | fout in dit artikel? | fout melden in dit artikel | spelregels reacties | reageer als eerste | reageer nu | reageer hieronder | reageer op dit bericht | plaats als eerste een reactie | log in om te reageren | naar de reacties | ga naar de reacties",
        hits=("Opslaan in leeslijst", "Deel dit verhaal", "Reageer als eerste"),
        misses=("Opslaan van stroom blijft duur", "Reageer niet op het bericht, zegt de bank.", "Deel dit brood"),
    ),
    Row(
        "ART111",
        "nl",
        "line",
        "ga naar de inhoud | ga naar de hoofdinhoud | ga direct naar de inhoud | ga direct naar inhoud | direct naar inhoud | direct naar de inhoud | naar de inhoud | naar de hoofdinhoud | spring naar inhoud | spring naar de inhoud | spring naar content | spring naar hoofdinhoud"
        " | ga naar content | ga naar de content | ga naar navigatie | ga naar de navigatie | ga naar zoeken | ga naar de footer | ga naar footer | overslaan en naar de inhoud gaan | sla navigatie over | ga naar de homepage | ga naar de startpagina | naar de startpagina"
        " | naar de voorpagina | terug naar de voorpagina | terug naar de startpagina | terug naar het overzicht | terug naar vorige pagina | scroll naar boven | naar begin van pagina | menu openen | menu sluiten | open menu | sluit menu | open het menu"
        " | zoeken openen | zoekbalk openen | hoofdmenu | hoofdnavigatie | service en contact | contact & service | klantenservice en contact | veelgestelde vragen en contact | digitale editie | lees de krant | naar de digitale krant | krant online lezen",
        hits=("Ga naar de inhoud", "Spring naar content", "Terug naar de voorpagina", "Hoofdmenu"),
        misses=("Ga naar de dokter", "Naar de inhoud van de brief wordt gegist.", "Terug naar het begin", "Open deur"),
    ),
    Row(
        "ART101",
        "nl",
        "cue",
        "lees ons eerdere verhaal | lees ook ons eerdere verhaal | lees ook ons eerdere artikel | lees ons eerdere bericht | lees het eerdere bericht | lees het eerdere artikel | lees ook het verhaal | lees ook dit verhaal | lees ook dit artikel"
        " | lees ook de column | lees ook het interview | lees ook de reportage | lees ook de analyse | lees ook deze artikelen | lees hier ons eerdere artikel | lees hier het eerdere artikel | lees hier het hele verhaal | lees hier het hele interview | lees hier ook"
        " | lees hierover ook | meer over dit nieuws | meer lezen over dit onderwerp | meer weten over dit onderwerp | beluister ook | bekijk ook de video | lees en bekijk ook",
        hits=("Lees ons eerdere verhaal: Bewoners ruimen op", "Lees ook dit artikel: Trein rijdt weer"),
        misses=("Lees ook dit artikel van de wet eens, zei hij.", "Beluister ook de vogels."),
    ),
    Row(
        "ART111",
        "nl",
        "heading",
        "lees ook dit artikel | lees ook deze artikelen | lees ook deze verhalen | lees ook dit verhaal | bekijk meer artikelen | bekijk meer nieuws | meest recente artikelen | meest recente berichten | meest recente nieuws | meest gelezen vandaag | meest gelezen nieuws"
        " | meest gelezen deze week | vandaag het meest gelezen | nu het meest gelezen | best gelezen artikelen | meest besproken | meest gereageerd | meer over dit thema | meer artikelen over dit onderwerp | meer verhalen over dit onderwerp"
        " | ook het lezen waard | anderen bekeken ook | dit lezen anderen | dit lazen anderen | lees ook van deze auteur | meer artikelen van deze auteur | artikelen van deze auteur | meer uit deze categorie | meer uit deze rubriek"
        " | de redactie raadt aan | door de redactie geselecteerd | geselecteerd voor jou | geselecteerd door de redactie | artikelen die je misschien ook interessant vindt | misschien ook iets voor jou | misschien vind je dit ook leuk | vergelijkbare artikelen"
        " | soortgelijke artikelen",
        hits=("Lees ook dit artikel", "Meest recente artikelen", "Dit lezen anderen", "Vergelijkbare artikelen"),
        misses=("Meest gelezen boek", "Andere berichten kwamen niet", "Nieuws uit de regio stemt treurig", "Ook lezen is sport"),
    ),
    Row(
        "ART101",
        "de",
        "regex",
        r"(?:auch|ebenfalls) (?:spannend|lesenswert|interessant|wissenswert): (?:warum|wieso|weshalb|wie|so|was|wer|wo|wann|darum|deshalb|diese[rsnm]?|hier|jetzt|das ist|neue[rsn]?) (?:\S+ ){2,14}\S*[^\s.:,]",
        guards=GUARDS_DE,
        hits=("Auch spannend: Warum Störche immer früher zurückkehren", "Auch lesenswert: So verläuft die neue Straße durch das Tal"),
        misses=("Auch spannend: das Museum am Hafen.", "Auch spannend: So viel Spaß macht der Hafen.", "Auch spannend war, warum er ging"),
        words="^auch_spannend ^auch_lesenswert ^auch_interessant ^auch_wissenswert ^ebenfalls",
        longest=130,
    ),
    Row(
        "ART101",
        "de",
        "cue",
        "auch spannend | auch lesenswert | ebenfalls lesenswert | ebenfalls spannend",
        hits=("Auch spannend: Exempel",),
        misses=("Auch spannend war das Spiel.",),
        weak=True,
    ),
    Row(
        "ART111",
        "de",
        "heading",
        "weitere lesetipps | unsere lesetipps | unser lesetipp | tipps der redaktion",
        hits=("Weitere Lesetipps",),
        misses=("Lesetipps für den Strand",),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "regex",
        r"(?:>+ ?)?[àa] (?:voir|regarder|écouter) (?:également|aussi) ?[:–—-]+ ?(?:\S+ ){3,16}\S*[^\s.:,]",
        guards=GUARDS_FR,
        hits=("À voir également : le lac gelé attire les curieux", "À ÉCOUTER ÉGALEMENT - Les sons de la rue à Nîmes"),
        misses=("À voir également : les jardins du château.", "À voir également, les jardins du château et le parc"),
        words="^à_voir ^a_voir ^à_regarder ^a_regarder ^à_écouter ^a_écouter",
        longest=140,
    ),
    Row(
        "ART111",
        "fr",
        "heading",
        "à voir également | à écouter également | à regarder également | à regarder aussi | dans l'actualité | dans l'actu | nos dossiers | nos suggestions",
        hits=("À voir également", "Nos dossiers"),
        misses=("Dans l'actualité, un nom revient",),
        weak=True,
    ),
    Row(
        "ART104",
        "fr",
        "line",
        "témoignez | envoyez vos photos",
        hits=("Témoignez",),
        misses=("Témoignez sans crainte",),
        weak=True,
    ),
    Row(
        "ART101",
        "nl",
        "cue",
        "eerder schreven we | eerder schreven wij | lees eerder | lees terug | eerder over dit onderwerp | luister ook naar | kijk ook naar",
        hits=("Lees eerder: Exempel",),
        misses=("Lees eerder een boek.",),
        weak=True,
    ),
    Row(
        "ART111",
        "nl",
        "heading",
        "andere berichten | andere verhalen | ook lezen | ook in het nieuws | nieuws uit de regio | nieuws uit je regio | nieuws uit jouw regio | uit onze rubriek",
        hits=("Andere verhalen", "Ook in het nieuws"),
        misses=("Andere berichten kwamen niet", "Ook lezen is sport"),
        weak=True,
    ),
    Row(
        "ART111",
        "de fr nl",
        "line",
        "lesen sie auch diese artikel | die beliebtesten artikel | zum seitenanfang scrollen | sagen sie uns ihre meinung | leserbrief an die redaktion | retour à la une | retour en haut de la page | nos autres actualités | terug naar nieuws | terug naar het nieuws",
        hits=("Lesen Sie auch diese Artikel:", "Retour à la une", "Terug naar het nieuws"),
        misses=("Terug naar het nieuwe normaal", "Retour à la une pour le club", "Die beliebtesten Artikel im Laden"),
    ),
    Row(
        "ART103",
        "fr nl",
        "line",
        "la suite après cette annonce | gesponsorde link | gesponsorde links | reclameboodschap",
        hits=("La suite après cette annonce", "Reclameboodschap"),
        misses=("La suite après cette défaite",),
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "link is gekopieerd | de link is gekopieerd | de link is gekopieerd naar het klembord",
        hits=("Link is gekopieerd",),
        misses=("De sleutel is gekopieerd",),
    ),
)  # fmt: skip
