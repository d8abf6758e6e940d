"""ART105 and ART109 in German, French and Dutch: what an embed asks before it shows, what of cookies, accounts and subscriptions is offered."""

from __future__ import annotations

from dedup.rules.phrases.told_west import GUARDS_DE, GUARDS_FR, GUARDS_NL, TOLD_FR
from dedup.rules.row import Row

_HOSTS = r"(?:youtube|twitter|x|instagram|facebook|tiktok|vimeo|spotify|glomex|datawrapper|google maps|threads|bluesky|telegram|linkedin|dailymotion|soundcloud|podigee|opinary|riddle|flourish|infogram|pinpoll|giphy|reddit|twitch)"
_EMBED_DE = r"(?:inhalte?[sn]?|videos?|beitr[aä]ge?s?|posts?|tweets?|podcasts?|karten?|grafik(?:en)?|elemente?[sn]?|livestreams?|umfragen?|audios?|players?|widgets?|streams?|dienste?[sn]?|einbettung)"
_EMBED_FR = r"(?:contenus?|vidéos?|publications?|éléments?|médias?|modules?|articles?|podcasts?|cartes?|infographies?|tweets?|posts?|messages?|lecteurs?|services?)"
_EMBED_NL = r"(?:inhoud|content|video(?:'s)?|berichten?|posts?|tweets?|podcasts?|kaart|grafiek|elementen?|media|embed|pagina|artikel|fragment|item|audio|livestream)"

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "de",
        "line",
        "akzeptieren und weiterlesen | zustimmen und weiterlesen | zustimmen & weiterlesen | akzeptieren & weiterlesen | akzeptieren und schliessen | zustimmen und schliessen"
        " | alle cookies ablehnen | alle cookies zulassen | alle cookies erlauben | cookies zulassen | cookies erlauben"
        " | nur notwendige cookies | nur notwendige cookies akzeptieren | nur erforderliche cookies | nur essenzielle cookies akzeptieren | nur technisch notwendige cookies"
        " | auswahl bestätigen | auswahl speichern | auswahl akzeptieren | einstellungen speichern & schliessen | ablehnen und abonnieren | cookie-präferenzen ändern"
        " | cookie-einstellungen ändern | cookie-einstellungen anpassen | datenschutz-einstellungen | datenschutz-einstellungen ändern | datenschutzeinstellungen ändern"
        " | datenschutzeinstellungen öffnen | privacy-einstellungen | privacy einstellungen | tracking-einstellungen | consent-einstellungen | consent-manager | consent manager"
        " | privatsphäre-einstellungen ändern | einwilligung widerrufen | einwilligungen verwalten | impressum & datenschutz | datenschutz & impressum | cookie-erklärung"
        " | externe inhalte aktivieren | externe inhalte erlauben | externe inhalte anzeigen | externe inhalte immer anzeigen | externe inhalte immer laden | externen inhalt aktivieren"
        " | externen inhalt zulassen | alle externen inhalte erlauben | alle externen inhalte laden | alle externen inhalte aktivieren | inhalte aktivieren | inhalt aktivieren"
        " | inhalt entsperren | inhalt einblenden | eingebetteten inhalt anzeigen | eingebundenen inhalt anzeigen | inhalte von drittanbietern anzeigen | drittanbieter-inhalte anzeigen"
        " | social-media-inhalte anzeigen | social media-inhalte laden | empfohlener redaktioneller inhalt von drittanbietern | einbettung laden"
        " | hier können sie ihre einwilligung widerrufen | sie können ihre einwilligung jederzeit widerrufen | sie können ihre zustimmung jederzeit widerrufen",
        hits=("Akzeptieren und weiterlesen", "Alle Cookies ablehnen", "Auswahl bestätigen", "Externe Inhalte aktivieren", "Einwilligung widerrufen"),
        misses=("Akzeptieren und schweigen", "Cookies zulassen oder zahlen?", "Auswahl bestätigt den Trainer", "Inhalte entscheiden die Wahl", "Einwilligung der Eltern fehlt"),
    ),
    Row(
        "ART105",
        "de",
        "regex",
        rf"(?:(?:zur|zum|für (?:die|das)) (?:anzeigen?|darstellung|nutzung|wiedergabe|laden|abspielen|ansehen|einblenden|aktivierung|einbindung) (?:des|der|dieses|dieser|von|externer) (?:[\w-]+[ -]){{0,2}}?{_EMBED_DE}(?: (?:von|aus|der|des) [\w.-]+){{0,2}} (?:benötigen|brauchen) wir (?:ihre|deine|eure) (?:einwilligung|zustimmung|erlaubnis)(?:[.!:,][^?]{{0,120}}| (?:zur|für die|zu den|zum)\b[^?]{{0,80}})?"
        rf"|(?:zur|zum|für (?:die|das)) (?:anzeigen?|darstellung|nutzung|wiedergabe|laden|abspielen|ansehen) (?:des|der|dieses|dieser|von|externer) (?:[\w-]+[ -]){{0,2}}?{_EMBED_DE}(?: [\w-]+){{0,3}}? (?:ist|wird) (?:ihre|deine|eure) (?:einwilligung|zustimmung) (?:erforderlich|benötigt|notwendig|nötig)[.!]?"
        rf"|um (?:diesen?|dieses|den|das|die|externe) (?:[\w-]+[ -]){{0,2}}?{_EMBED_DE}\b[^?]{{0,80}}?,? (?:(?:benötigen|brauchen) wir (?:ihre|deine|eure) (?:einwilligung|zustimmung|erlaubnis)|(?:müssen sie|musst du) [^?]{{0,40}}\b(?:cookies|zustimm\w+|einwillig\w+|datenschutz[\w-]*) ?(?:akzeptieren|zulassen|aktivieren|erlauben)?)\b[^?]{{0,80}}"
        rf"|(?:wir|hier) (?:benötigen|brauchen)(?: wir)? (?:ihre|deine|eure) (?:zustimmung|einwilligung|erlaubnis),? um [^?]{{0,120}}\b(?:{_EMBED_DE}|{_HOSTS})\b[^?]{{0,80}}?(?:anzuzeigen|anzeigen zu (?:können|dürfen)|laden zu (?:können|dürfen)|zu laden|abzuspielen|abspielen zu (?:können|dürfen)|darzustellen|einzublenden)[.!]?"
        rf"|(?:dieser|dieses|diese|der|das|die) (?:[\w-]+[ -]){{0,2}}?{_EMBED_DE}(?: [\w-]+){{0,3}}? (?:kann|können|wird|werden) (?:aufgrund|wegen) (?:ihrer|deiner|eurer) (?:[\w-]+ ){{0,2}}?(?:cookie|datenschutz|privatsphäre|consent|tracking|browser)[\w-]*einstellung(?:en)?[^?]{{0,40}}\bnicht (?:angezeigt|dargestellt|geladen|abgespielt)(?: werden)?[.!]?"
        rf"|(?:aufgrund|wegen) (?:ihrer|deiner|eurer) (?:[\w-]+ ){{0,2}}?(?:cookie|datenschutz|privatsphäre|consent|tracking|browser)[\w-]*einstellung(?:en)? (?:kann|können|wird|werden) [^?]{{0,60}}\bnicht (?:angezeigt|dargestellt|geladen|abgespielt)(?: werden)?[.!]?"
        rf"|(?:beim|durch das|mit dem) (?:laden|anzeigen|abspielen|aktivieren|aufruf|einblenden) (?:des|der|dieses|dieser|externer) (?:[\w-]+[ -]){{0,2}}?{_EMBED_DE} (?:werden|können|wird) (?:[\w-]+ ){{0,2}}?personenbezogene daten (?:an|zu|von) (?:[\w-]+ ){{0,3}}?(?:drittanbieter|drittplattformen|dritte|anbieter|{_HOSTS})\b[^?]{{0,20}}(?:übermittelt|übertragen|weitergegeben|verarbeitet)(?: werden)?[.!]?"
        rf"|(?:inhalte?|videos?|beitrag|posts?) von {_HOSTS} (?:anzeigen|laden|aktivieren|zulassen|erlauben|entsperren|freischalten|immer anzeigen|immer laden)"
        rf"|{_HOSTS}[ -](?:inhalte?|videos?|beitrag|beiträge|posts?|player|karte) (?:anzeigen|laden|aktivieren|zulassen|erlauben|entsperren|freischalten))",
        guards=GUARDS_DE,
        hits=(
            "Zur Anzeige dieses Inhalts benötigen wir Ihre Einwilligung.",
            "Um dieses Video anzusehen, benötigen wir deine Zustimmung.",
            "Wir brauchen Ihre Zustimmung, um den von der Redaktion eingebundenen Inhalt von Exempel anzuzeigen",
            "Dieser Inhalt kann aufgrund Ihrer Datenschutzeinstellungen nicht angezeigt werden.",
            "Beim Laden des Videos werden personenbezogene Daten an Drittanbieter übertragen.",
            "Inhalte von Instagram anzeigen",
        ),
        misses=(
            "Für die Nutzung der Fotos benötigen wir die Zustimmung der Eltern.",
            "Für die Nutzung der Halle brauchen wir Geld.",
            "Um das Video zu drehen, brauchten sie die Erlaubnis der Stadt.",
            "Wir brauchen Ihre Zustimmung, um das Land zu verändern!",
            "Die Inhalte werden wegen der Proteste nicht gezeigt.",
            "Zur Nutzung der Daten ist die Einwilligung der Patienten erforderlich.",
            "Beim Laden der Batterie werden Daten an den Hersteller übertragen.",
            "Inhalte von Facebook löschen",
            "Um die Karte zu nutzen, müssen Sie der Bank Ihre Daten geben.",
            "Videos von Tiktok laden Kinder stundenlang",
        ),
        words="einwilligung zustimmung erlaubnis datenschutzeinstellungen cookie_einstellungen privatsphäre_einstellungen datenschutz_einstellungen browsereinstellungen tracking_einstellungen personenbezogene"
        " ^beim_laden ^beim_abspielen ^beim_anzeigen von_instagram von_facebook von_twitter von_youtube von_tiktok von_vimeo von_x youtube_video youtube_videos youtube_inhalte youtube_inhalt instagram_beitrag facebook_beitrag twitter_inhalte instagram_inhalte facebook_inhalte",
        longest=360,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:zugang mit werbung und (?:cookies|tracking)[^?]{0,160}"
        r"|(?:besuchen|nutzen|lesen) sie (?:uns|[\w .-]{2,40}?) (?:wie gewohnt )?(?:mit werbung(?: und (?:üblichem )?(?:tracking|cookies))|ohne (?:werbung und |werbe-?)?tracking)\b[^?]{0,160}"
        r"|(?:jetzt |hier )?(?:weiter|weiterlesen|lesen|nutzen) mit werbung und (?:cookies|tracking)[.!]?|(?:jetzt |hier )?weiterlesen mit werbung[.!]?|(?:jetzt |hier )?(?:ohne|mit) werbung(?: und (?:cookies|tracking))? weiterlesen[.!]?"
        r"|(?:bereits|schon) [\w-]{0,20}(?:pur|plus)[ -](?:abonnent|leser|nutzer)\w*\?(?: (?:hier |jetzt )?(?:anmelden|einloggen)[.!]?)?"
        r"|(?:die|ihre) (?:zustimmung|einwilligung) ist (?:jederzeit )?(?:über den link|im privacy|unter [\w-]*datenschutz\w*|in den [\w-]*einstellungen|am ende jeder seite)[^?]{0,80}\bwiderruf(?:bar|en)[^?]{0,40})",
        guards=GUARDS_DE,
        hits=(
            "Zugang mit Werbung und Cookies: Besuchen Sie uns wie gewohnt mit Werbung und Tracking.",
            "Nutzen Sie Exempel.de mit Werbung und üblichem Tracking.",
            "Weiterlesen mit Werbung und Cookies",
            "Bereits Pur-Abonnent? Hier anmelden",
        ),
        misses=(
            "Lesen Sie den Vertrag mit Werbung genau, rät die Kammer.",
            "Zugang mit Werbung und Gebühr war gestern",
            "Serien ohne Werbung kosten nun mehr.",
            "Weiter mit Werbung für Tabak",
        ),
        words="mit_werbung ohne_werbung pur_abonnent pur_leser widerrufbar",
        longest=300,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        r"(?:(?:jetzt |gleich |hier |sofort )?(?:weiterlesen|weiter lesen|lesen sie weiter|lies weiter) mit (?:[\w.-]+ ){0,2}?(?:[\w.-]+\+|\+|plus|premium|digital|pur|(?:\w+-)?abo|[\w.-]+plus|digitalabo|probeabo)[.!]?"
        r"|(?:jetzt|gleich|hier) (?:für )?(?:(?:nur )?(?:\d+|ein(?:en?)?|zwei|drei|vier|sechs) (?:tage?|wochen?|monate?|jahr) (?:lang )?)(?:(?:für (?:nur )?[\d.,]+ ?(?:€|euro|cent|fr\.|chf)|gratis|kostenlos|kostenfrei|unverbindlich) ?){1,2}(?:lesen|testen|weiterlesen|sichern|ausprobieren|probelesen)[.!]?"
        r"|(?:jetzt|gleich|hier) (?:ab|für) (?:nur )?[\d.,]+ ?(?:€|euro|cent)(?: (?:im|pro) (?:\w+ )?monat)? (?:lesen|testen|weiterlesen|abonnieren)[.!]?"
        r"|(?:haben sie|hast du|habt ihr|sie haben|du hast|ihr habt) (?:bereits|schon|noch kein(?:en)?)(?: ein(?:en)?)? (?:[\w+-]+[ -])?(?:abo|abonnement|digitalabo|probeabo|konto|kundenkonto|benutzerkonto|account|login|zugang|digitalzugang)\?,? (?:dann |bitte |hier |jetzt |zum |zur |gleich |direkt )*(?:anmelden|einloggen|registrieren|abonnieren|login|anmeldung|(?:melden|loggen) sie sich (?:bitte |hier |jetzt )*(?:an|ein)|(?:melde?|logge?) dich (?:bitte |hier |jetzt )*(?:an|ein)|freischalten)(?:[.!]|,? (?:und|um) (?:weiter\w*|diesen|den|alle|sofort|gleich|unbegrenzt)\b[^?]{0,40})?"
        r"|(?:bereits|schon|noch nicht|noch kein) (?:[\w+-]+[ -])?(?:abonnent(?:in)?|abonniert|registriert|kunde|mitglied|abo|konto|plus-\w+|digitalabonnent)\? (?:dann |bitte |hier |jetzt |zum |zur |gleich )*(?:anmelden|einloggen|registrieren|abonnieren|login|anmeldung|(?:melden|loggen) sie sich (?:bitte |hier |jetzt )*(?:an|ein)|(?:melde?|logge?) dich (?:bitte |hier |jetzt )*(?:an|ein))(?:[.!]|,? (?:und|um) (?:weiter\w*|diesen|den|alle|sofort|gleich|unbegrenzt)\b[^?]{0,40})?"
        r"|(?:registrieren sie sich|registriere? dich|melden sie sich|melde dich|loggen sie sich|logge? dich)(?: [\w-]+){0,3}?,? um (?:weiterzulesen|weiterlesen zu können|(?:diesen|den (?:ganzen|vollständigen|kompletten)) (?:artikel|text|beitrag) (?:zu lesen|lesen zu können|freizuschalten|weiterzulesen))[.!]?"
        r"|lesen sie (?:diesen|den (?:ganzen|vollständigen|kompletten)|alle) (?:[\w+-]+ )?(?:artikel|text|beitrag|inhalte) (?:[\w+-]+ )?mit (?:einem|ihrem|unserem|dem) (?:[\w+-]+[ -])?(?:abo|abonnement|digitalabo|digital-abo|probeabo)\b[^?]{0,40}"
        r"|(?:dieser|dieses) (?:artikel|inhalt|beitrag|text|angebot) ist (?:ein )?(?:teil|bestandteil)? ?(?:unseres|von|ein) [\w+-]{0,20}[ -]?(?:plus|premium|abo|digital|bezahl)[\w+-]*(?:-angebots?|angebots?|-artikel|-inhalt)[.!]?"
        r"|sie haben (?:ihr|das|die|ihre) (?:\w+ )?(?:limit|kontingent|anzahl|artikellimit)\b[^?]{0,40}\b(?:kostenlose[nr]?|freie[nr]?|gratis-?)[ -]?(?:artikel\w*|inhalte\w*|texte\w*) (?:\w+ )?(?:erreicht|aufgebraucht|ausgeschöpft)[^?]{0,80})",
        guards=GUARDS_DE,
        hits=(
            "Weiterlesen mit Exempel Plus",
            "Jetzt 30 Tage für 1 € testen",
            "Sie haben bereits ein Abo? Hier anmelden",
            "Bereits Abonnent? Jetzt einloggen",
            "Registrieren Sie sich kostenlos, um weiterzulesen",
            "Lesen Sie diesen Artikel mit einem Digital-Abo",
        ),
        misses=(
            "Weiterlesen mit Brille und Lupe",
            "Jetzt 30 Tage Haft für den Fahrer",
            "Haben Sie schon ein Konto? Das fragte ihn der Schalterbeamte.",
            "Melden Sie sich, um den Artikel im Fundbüro abzuholen.",
            "Jetzt für 9 Euro durch das Land",
            "Lesen Sie den ganzen Text mit einem Stift in der Hand.",
            "Schon Mitglied? Das fragen Klubs am Tor.",
        ),
        words="^weiterlesen ^jetzt ^lesen ^gleich ^hier ^haben_sie ^hast_du ^habt_ihr ^sie_haben ^du_hast ^ihr_habt ^bereits ^schon ^noch_nicht ^noch_kein ^registrieren ^registriere ^registrier ^melden ^melde ^loggen ^logge ^lies_weiter ^dieser_artikel ^dieser_inhalt ^dieser_beitrag ^dieser_text ^sofort",
        longest=180,
    ),
    Row(
        "ART105",
        "fr",
        "line",
        "accepter tous les cookies | refuser tous les cookies | accepter les cookies et continuer | accepter les cookies et voir le contenu | accepter les cookies et afficher le contenu | autoriser les cookies"
        " | autoriser tous les cookies | activer les cookies | refuser les cookies | accepter les traceurs | refuser et s'abonner | refuser et continuer | s'abonner et refuser"
        " | gérer mes préférences | gérer mes cookies | gérer les préférences | gérer le consentement | gérer mon consentement | gérer les traceurs | gestion du consentement | gestion des traceurs"
        " | gestion des préférences | modifier mes préférences | modifier mes préférences cookies | modifier mes choix | modifier mes cookies | modifier mon consentement | modifier les paramètres des cookies"
        " | paramétrer mes choix | paramétrer mes cookies | paramétrer les traceurs | paramétrage des cookies | paramètres de confidentialité | paramètres des traceurs | enregistrer mes choix"
        " | enregistrer mes préférences | confirmer mes choix | valider mes choix | préférences de cookies | préférences de confidentialité | préférences en matière de cookies | choix de consentement"
        " | centre de préférences | centre de confidentialité | politique de protection des données | politique de protection des données personnelles | politique des cookies | politique relative aux cookies"
        " | politique cookies | charte cookies | charte des données personnelles | données personnelles et cookies | cookies et données personnelles | données personnelles & cookies"
        " | voir les préférences | conditions générales d'abonnement | politique de vie privée | informations légales | mentions légales et cgu"
        " | débloquez cet article | débloquer cet article | débloquer l'article | déverrouiller cet article | cet article est en accès libre | cet article est en accès gratuit | contenu abonné | contenu abonnés"
        " | pas encore abonné | nouveau ? créez un compte | créer un compte gratuit | créer un compte gratuitement | je crée mon compte"
        " | lire la suite gratuitement | je me connecte pour lire la suite | connectez-vous pour lire | connectez-vous pour lire l'article | connectez-vous pour lire la suite"
        " | l'espace des contributions est réservé aux abonnés | les commentaires sont réservés aux abonnés | espace réservé aux abonnés | la suite est réservée aux abonnés | les commentaires sont réservés à nos abonnés"
        " | vous souhaitez réagir ? abonnez-vous | vous n'êtes pas connecté | vous n'êtes pas encore abonné",
        hits=("Accepter tous les cookies", "Gérer mes préférences", "Enregistrer mes choix", "Débloquez cet article", "L'espace des contributions est réservé aux abonnés."),
        misses=("Accepter les cookies ou payer : le choix", "Gérer mes peurs", "Modifier mes habitudes, un défi", "Autoriser les drones", "Contenu abonné aux polémiques"),
    ),
    Row(
        "ART105",
        "fr",
        "line",
        "préférences | tout autoriser | tout interdire | cookies et traceurs | autoriser | interdire | modifier | essai gratuit sans engagement | cookies | traceurs | enregistrer et fermer | créez votre compte | créez votre compte gratuit | créez votre compte gratuitement | gestion de la vie privée | continuer la navigation",
        hits=("Préférences", "Essai gratuit sans engagement"),
        misses=("Autoriser la chasse", "Cookies aux noix", "Modifier la loi"),
        weak=True,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        rf"(?:(?:ce|cette|cet|le|la|l'|les|ces|certains) ?(?:\w+ )?{_EMBED_FR}(?: [\w-]+){{0,4}}? (?:n'est|n'est pas|n'a|ne peut|ne peuvent|ne sont|ne s'affiche|est|sont) (?:pas |pu )?(?:pas )?(?:être )?(?:visibles?|affichée?s?|accessibles?|disponibles?|lue?s?|bloquée?s?|masquée?s?|désactivée?s?)?,? ?(?:à cause|en raison|du fait|compte tenu|car|parce que|suite)\b[^?]{{0,40}}\b(?:(?:vous|vos|votre) (?:[\w']+ ){{0,4}}?(?:cookies|traceurs|consentement|préférences de \w+)|paramétrage (?:de vos|des|de) (?:cookies|traceurs))\b[^?]{{0,140}}"
        rf"|pour (?:accéder à|consulter|voir|lire|regarder|visionner|afficher|visualiser|écouter) (?:ce|cette|cet|la|le) (?!cartes?\b){_EMBED_FR}(?: [\w-]+){{0,4}}?,? (?:vous devez|il (?:vous )?faut|veuillez|merci|nous avons|il est|votre|acceptez|autorisez|vous pouvez|nous vous)\b(?=[^?]{{0,80}}(?:accept|autoris|activ|donner|besoin|nécessaire|modifi|demand|requis))[^?]{{0,80}}\b(?:cookies|traceurs|consentement|votre accord)\b[^?]{{0,160}}"
        rf"|(?:nous avons besoin de|merci de (?:nous )?donner|donnez-nous|nous demandons) votre (?:accord|consentement) (?:pour|afin) (?:de |d')?(?:afficher|charger|lire|vous (?:montrer|proposer)|visualiser|accéder)\b[^?]{{0,40}}\b{_EMBED_FR}(?:[.!]?| (?:issue?s?|provenant|hébergée?s?|fournie?s?|externes?|de {_HOSTS})\b[^?]{{0,60}}|[^?]{{0,80}}\b(?:cookies|traceurs|données)\b[^?]{{0,60}})"
        rf"|(?:l'affichage|la lecture|la consultation|la visualisation) de (?:ce|cette|cet) {_EMBED_FR}(?: [\w-]+){{0,3}}? (?:nécessite|requiert|implique|peut entraîner|est susceptible)\b[^?]{{0,60}}\b(?:consentement|accord|cookies|traceurs)\b[^?]{{0,140}}"
        rf"|(?:ce|cette|cet) {_EMBED_FR} (?:est|provient|vient) (?:hébergée?|fournie?|issue?|proposée?|diffusée?)? ?(?:par|de|sur) (?:{_HOSTS}|un (?:site |service |fournisseur )?tiers)[.,] [^?]{{0,80}}\b(?:cookies|traceurs|consentement)\b[^?]{{0,160}}"
        rf"|vous avez (?:choisi de )?(?:refus(?:é|er)|désactiv(?:é|er)|bloqu(?:é|er)) (?:les|nos|tous les|certains) (?:cookies|traceurs)(?:[.!]?|[.,;:] [^?]{{0,200}}\b(?:contenus?|choix|vidéos?|abonn\w+|afficher|modifi\w+|accept\w+)\b[^?]{{0,120}})"
        rf"|(?:modifiez|changez|mettez à jour|vous pouvez modifier|cliquez ici pour modifier|cliquez ici pour changer|pour modifier|gérez) vos (?:choix|préférences|paramètres) (?:en matière de |relatifs? aux |relatives? aux |concernant les |sur les |de |d')?(?:cookies|traceurs|consentement)(?:[.!]|,? (?:en cliquant|ici|à tout moment|pour|dans)\b[^?]{{0,80}})?"
        rf"|pour (?:soutenir|continuer à|financer) [^?]{{3,100}}\b(?:acceptez|accepter) (?:les|nos) (?:cookies|traceurs)[^?]{{0,40}}\b(?:ou|et) (?:abonnez-vous|vous abonner|abonner)\b[^?]{{0,60}})",
        guards=GUARDS_FR,
        hits=(
            "Ce contenu n'est pas visible à cause du paramétrage de vos cookies.",
            "Cette vidéo ne peut être lue car vous avez refusé les cookies.",
            "Pour accéder à ce contenu, vous devez accepter les cookies.",
            "Nous avons besoin de votre accord pour afficher ce contenu",
            "Vous avez refusé les cookies.",
            "L'affichage de ce contenu nécessite votre consentement.",
        ),
        misses=(
            "Cette vidéo n'est pas visible en raison d'une plainte.",
            "Pour accéder à ce contenu, les mineurs trichent.",
            "Le service n'est pas disponible car les cookies ont brûlé au four.",
            "Pour lire cet article de loi, il faut un dictionnaire.",
            "Nous avons besoin de votre accord pour vendre la maison.",
            "Vous avez refusé les cookies de grand-mère ?",
            "La lecture de ce message nécessite l'accord du juge.",
        ),
        words="vos_cookies les_cookies des_cookies de_cookies nos_cookies traceurs consentement votre_accord",
        longest=400,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        r"en cliquant sur (?:le bouton )?[«“\x22]? ?(?:ok|(?:j'|tout |je )?accept\w+|j'autorise|autoriser|afficher|activer|continuer|je consens|consentir|voir)(?: [^«»“”\x22?,]{1,30})? ?[»”\x22]?,? (?=[^«»?\x22“”]{0,160}\b(?:cookies|traceurs)\b)(?=[^«»?\x22“”]{0,300}\b(?:nos|notre|(?:ce|cette|ces|les|le) (?:contenus?|vidéos?|publications?)|visualiser|sur votre (?:terminal|appareil|navigateur))\b)(?:vous (?:acceptez|autorisez|consentez)|(?:les|des|nos) (?:cookies|traceurs)(?: [\w']+){0,4} (?:seront|pourront|sont susceptibles)|nous (?:déposerons|pourrons))\b[^«»?\x22“”]{0,300}",
        guards=TOLD_FR,
        hits=("En cliquant sur « J'accepte », les cookies et autres traceurs seront déposés et vous pourrez visualiser les contenus.", "En cliquant sur Accepter, vous autorisez le dépôt de traceurs sur votre appareil."),
        misses=(
            "En cliquant sur « J'accepte », des millions d'internautes livrent leurs données à des traceurs.",
            "En cliquant sur « Accepter », vous autorisez Google à déposer des cookies.",
        ),
        words="^en_cliquant",
        longest=420,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        r"(?:(?:abonnez-vous|je m'abonne|s'abonner|m'abonner|j'en profite)(?: maintenant| dès maintenant| sans engagement| gratuit)?,? (?:à partir de|dès|pour)(?: seulement)? \d+(?:[.,]\d+)? ?(?:€|euros?)(?: ?/ ?mois| par mois| le premier mois| les? \d+ premiers mois| pendant \d+ mois)?(?:,? (?:puis \d+(?:[.,]\d+)? ?(?:€|euros?)(?: ?/ ?mois| par mois)?|sans engagement|et lisez [^?]{2,40}))?[.!]?|(?:essayez|testez|essai)(?: maintenant| gratuit)?,? (?:à partir de|dès|pour)(?: seulement)? \d+(?:[.,]\d+)? ?(?:€|euros?)(?: (?:le premier mois|pendant \d+ mois|par mois)|,? sans engagement){1,2}[.!]?"
        r"|(?:créez|créer) (?:un|votre) compte (?:gratuit(?:ement)? )?(?:pour|et) (?:continuer (?:la|votre) lecture|lire (?:la suite|cet article|l'article|gratuitement)|poursuivre (?:la|votre) lecture|accéder à (?:cet article|la suite))(?: (?:de l'article|de cet article|gratuitement))?[.!]?"
        r"|lisez (?:cet article|la suite)(?: gratuitement)? en (?:créant un compte|vous (?:inscrivant|connectant|abonnant))(?: gratuitement| dès maintenant)?[.!]?"
        r"|vous avez (?:atteint|dépassé|épuisé) (?:la|votre|le) (?:limite|nombre|quota)(?: \w+)? d'articles (?:gratuits|offerts|en accès libre)[^?]{0,100}"
        r"|(?:il vous reste \d+ articles? gratuits?|cet article vous est offert|vous lisez un article offert)\b[^?]{0,60})",
        guards=GUARDS_FR,
        hits=(
            "Essai à partir de 1€ sans engagement",
            "Je m'abonne pour 1€ le premier mois",
            "Créez un compte gratuit pour continuer la lecture",
            "Vous avez atteint la limite d'articles gratuits ce mois-ci.",
        ),
        misses=(
            "Essai à partir de 18 ans sur ordonnance",
            "Forfait mobile à partir de 5 euros par mois, sans engagement",
            "Testez la raquette pour 10 euros par jour au club.",
            "Créez un compte gratuit pour accéder à votre espace retraite.",
            "Lisez cet article de loi en vous concentrant.",
        ),
        words="^abonnez ^je_m ^s_abonner ^m_abonner ^j_en ^essayez ^testez ^essai ^créez ^créer ^lisez ^vous_avez ^il_vous ^cet_article ^vous_lisez sans_engagement",
        longest=180,
    ),
    Row(
        "ART105",
        "nl",
        "line",
        "accepteer alle cookies | accepteer cookies | cookies weigeren | alle cookies weigeren | weiger cookies | weiger alle cookies | alle cookies toestaan | cookies toestaan | accepteer alles | alles toestaan"
        " | accepteren en doorgaan | akkoord en doorgaan | akkoord en verder | doorgaan zonder te accepteren | doorgaan zonder accepteren | cookie-instellingen aanpassen | cookie-instellingen wijzigen"
        " | cookie-instellingen beheren | cookie instellingen | cookie instellingen aanpassen | cookie-instellingen bekijken | wijzig cookie-instellingen | wijzig cookievoorkeuren | pas cookie-instellingen aan | pas je cookie-instellingen aan"
        " | pas uw cookie-instellingen aan | beheer cookies | beheer cookie-instellingen | beheer cookievoorkeuren | cookievoorkeuren | cookievoorkeuren aanpassen | cookievoorkeuren wijzigen | cookies instellen | cookies aanpassen"
        " | cookieverklaring | cookie policy | cookiestatement | cookie statement | cookie- en privacybeleid | privacy- en cookiebeleid | privacy en cookies | privacy & cookies | privacy- en cookieverklaring | privacystatement"
        " | privacy statement | privacy instellingen | privacy-instellingen aanpassen | privacyinstellingen aanpassen | privacyvoorkeuren | voorkeuren opslaan | keuze opslaan | alleen noodzakelijke cookies | alleen functionele cookies"
        " | bekijk onze cookieverklaring | bekijk ons privacybeleid | bekijk hier onze privacyverklaring | toestemming intrekken | toestemming beheren | toon externe inhoud | inhoud tonen | laad externe inhoud | toon deze inhoud"
        " | nog geen abonnee? | nog geen abonnee? word abonnee | nog geen account? | geen abonnee? | nog geen lid? | al geregistreerd? | al een account? inloggen | al een account? log in | al een account? log hier in | heb je al een account? log in"
        " | heb je al een account? inloggen | heeft u al een account? | heeft u al een account? log in | al abonnee? inloggen | al abonnee? log hier in | al abonnee? log dan in | reeds abonnee? log in | reeds abonnee? meld u aan | bent u al abonnee?"
        " | word abonnee en lees verder | word abonnee en lees direct verder | word lid en lees verder | lees verder als abonnee | lees verder met een abonnement | lees verder met een account | lees verder met een gratis account"
        " | maak een gratis account aan | registreer gratis | gratis registreren | maak gratis account aan | log in of maak een account aan | log in of registreer | inloggen of registreren | bekijk abonnementen | bekijk alle abonnementen"
        " | bekijk de abonnementen | abonnement opzeggen | probeer een maand gratis | probeer 0 weken gratis | probeer 0 maanden gratis | probeer nu 0 weken gratis | probeer nu gratis | eerste maand gratis | alleen voor leden | exclusief voor leden",
        hits=("Accepteer alle cookies", "Cookie-instellingen aanpassen", "Cookieverklaring", "Al een account? Inloggen", "Word abonnee en lees direct verder", "Probeer 4 weken gratis"),
        misses=("Cookies weigeren moet makkelijker", "Nog geen abonnees in de kleedkamer", "Word abonnee van de dierentuin", "Toestemming intrekken mag niet", "Privacy en cookies botsen"),
    ),
    Row(
        "ART105",
        "nl",
        "line",
        "instellingen wijzigen | meer opties | voorkeuren | voorkeuren aanpassen | instellingen opslaan | privacy",
        hits=("Instellingen wijzigen", "Voorkeuren aanpassen"),
        misses=("Instellingen wijzigen kost tijd", "Voorkeuren van kiezers"),
        weak=True,
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        rf"(?:(?:om|voor) (?:het |de )?(?:deze|dit|het|de|bekijken van|tonen van|afspelen van|laden van)(?: (?:deze|dit|het|de|een))? (?:\w+ )?{_EMBED_NL}\b[^?]{{0,60}}?,? (?:(?:hebben wij|hebben we|vragen wij|vragen we|is|heb je|heeft u) (?:jouw|je|uw|jullie) (?:\w+ )?toestemming|(?:moet|dien|dient) (?:je|u)(?: eerst)? [^?]{{0,60}}\b(?:cookies?(?:-instellingen)?|toestemming (?:geven|verlenen)|tracking)\b|(?:accepteer|pas)(?: eerst)? [^?]{{0,40}}\bcookies?(?:-instellingen)?\b)[^?]{{0,140}}"
        rf"|(?:wij|we) (?:hebben|vragen) (?:jouw|je|uw) toestemming (?:nodig )?(?:om|voor) [^?]{{0,80}}\b(?:cookies (?:te|mogen|van)\b|(?:te (?:kunnen )?(?:tonen|laden|weergeven|afspelen)|het (?:tonen|laden) van))\b[^?]{{0,140}}"
        rf"|(?:deze|dit|de|het) (?:\w+ )?{_EMBED_NL}(?: van \w+)? (?:kan|kunnen|wordt) (?:helaas )?(?:hier )?niet (?:worden )?(?:getoond|afgespeeld|weergegeven|geladen|beschikbaar|zichtbaar|bekeken)?(?: worden)?,? ?(?:omdat|vanwege|door) (?:je|jij|u|uw|jouw) [^?]{{0,40}}\b(?:cookies?(?:-?instellingen)?|cookievoorkeuren|toestemming|privacy-?instellingen)\b[^?]{{0,100}}"
        rf"|(?:deze|dit) {_EMBED_NL} (?:is afkomstig van|komt van|wordt geladen (?:van|via)) {_HOSTS}\b[^?]{{0,60}}\b(?:cookies|je toestemming|uw toestemming|gegevens)\b[^?]{{0,140}}"
        rf"|(?:pas|wijzig|bekijk|verander|controleer|lees|klik hier om|klik hier voor) (?:hier |eerst )?(?:(?:je|uw|jouw|onze|de|alle)? ?(?:cookie-?instellingen|cookie-?voorkeuren|cookie-?verklaring|cookie-?beleid|cookiestatement)|(?:onze|ons) (?:privacy-?statement|privacy-?verklaring|privacy-?beleid))\b(?: aan| te (?:wijzigen|bekijken)| wijzigen| aan te passen)?(?: (?:om|voor|als)\b[^?]{{0,100}})?[.!]?"
        rf"|hier (?:staat|stond|hoort) (?:normaal |eigenlijk )?(?:een )?(?:externe )?{_EMBED_NL}\b[^?]{{0,60}}\b(?:accepteer|toestemming|geaccepteerd)\b[^?]{{0,60}}\bcookies?\b[^?]{{0,60}}|hier (?:staat|stond) (?:normaal|eigenlijk) (?:een )?(?:externe )?(?:inhoud|content)\b[^?]{{0,80}})",
        guards=GUARDS_NL,
        hits=(
            "Om deze content te kunnen tonen, hebben wij je toestemming nodig om cookies te plaatsen.",
            "Deze inhoud kan niet worden getoond omdat u geen cookies heeft geaccepteerd.",
            "Om deze inhoud te tonen moet je toestemming geven voor social media cookies.",
            "Bekijk onze cookieverklaring voor meer informatie",
            "Pas je cookie-instellingen aan om deze video te zien.",
        ),
        misses=(
            "Om de video te tonen is toestemming van de ouders nodig.",
            "De video is niet getoond omdat de verdachte minderjarig is.",
            "Wij hebben uw toestemming nodig om te opereren.",
            "Bekijk de cookies in de etalage van de bakker.",
            "Wijzig je wachtwoord om de site te beschermen.",
            "Deze inhoud kan niet door de beugel, vindt de raad.",
        ),
        words="geen_cookies je_cookies de_cookies alle_cookies cookies_accepteren cookies_te cookies_geaccepteerd media_cookies cookie_instellingen cookie_voorkeuren cookie_verklaring cookie_beleid toestemming cookieverklaring cookiebeleid cookievoorkeuren cookieinstellingen privacyverklaring privacystatement privacybeleid cookiestatement privacyinstellingen privacy_instellingen",
        longest=320,
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        r"(?:lees (?:dit artikel|verder|het hele artikel)(?: gratis| nu| direct){0,2} (?:na het (?:aanmaken van een|maken van een) (?:gratis )?account|met (?:een|een gratis|je|uw) (?:proefabonnement|account|abonnement|digitaal abonnement))[.!]?"
        r"|(?:maak|registreer|log|meld)(?: je| u)?(?: nu| hier)?(?: een)?(?: gratis)?(?: account)?(?: aan| in)?,? (?:en lees (?:dit artikel|verder|direct verder|gratis verder)|om (?:dit artikel|het hele artikel) (?:verder )?te lezen|om (?:gratis )?verder te lezen)(?: gratis| verder)?[.!]?"
        r"|(?:u heeft|je hebt|u hebt) (?:uw|je|het) (?:maximum|limiet|maximale)(?: aantal)?(?: van| aan)?(?: \d+)? gratis artikelen (?:\w+ ){0,3}?(?:bereikt|gelezen)[^?]{0,80}"
        r"|(?:nog geen|geen|al|ben je al|bent u al) (?:abonnee|lid|account|abonnement|geregistreerd)\? (?:dan |hier |nu )*(?:word (?:nu |dan )?(?:abonnee|lid)|log(?: hier| dan)? in|inloggen|registreer(?: je)?(?: gratis| hier)?|maak (?:er )?(?:hier )?(?:een|gratis)(?: gratis)?(?: account)? aan|neem (?:nu )?een (?:\w*abonnement)|meld (?:je|u) (?:hier )?aan|bekijk (?:onze|de|hier onze) abonnementen)(?: (?:en lees|om) (?:direct |meteen |gratis |onbeperkt )*(?:verder(?: te lezen)?|dit artikel(?: te lezen)?))?[.!]?"
        r"|(?:lees|probeer)(?: nu)? (?:onbeperkt|(?:onbeperkt )?(?:\d+ (?:weken|maanden|dagen)|een maand|de eerste maand)) (?:voor|vanaf) (?:slechts |maar )?(?:€ ?\d[\d.,-]*|\d[\d.,]* ?(?:euro|cent))(?: per (?:week|maand)| voor \d+ (?:weken|maanden))?[.!]?"
        r"|word (?:nu )?(?:abonnee|lid)(?: van [\w' -]{2,30})? en lees (?:direct |meteen |onbeperkt |gratis |nu )*(?:verder|alle artikelen|dit artikel)(?: verder)?[.!]?)",
        guards=GUARDS_NL,
        hits=(
            "Lees dit artikel gratis na het aanmaken van een account",
            "Maak een gratis account aan om verder te lezen",
            "Nog geen abonnee? Word lid",
            "U heeft uw limiet van gratis artikelen bereikt.",
        ),
        misses=(
            "Lees dit artikel van de wet met je advocaat.",
            "Al lid? Dan krijg je korting op de kaartjes.",
            "Probeer de fiets voor 10 euro per dag bij de winkel.",
            "Log in om je belasting te betalen.",
        ),
        words="^lees ^maak ^registreer ^log_in ^meld ^u_heeft ^u_hebt ^je_hebt ^nog_geen ^geen ^al_abonnee ^al_lid ^al_geregistreerd ^al_account ^al_abonnement ^ben_je ^bent_u ^probeer ^word_abonnee ^word_lid ^word_nu",
        longest=160,
    ),
    Row(
        "ART105",
        "de",
        "regex",
        rf"(?:wir möchten ihnen (?:hier|an dieser stelle) (?:gerne? )?(?:einen|eine|ein) [^?]{{0,60}}(?:anzeigen|zeigen)\. (?:dafür|dazu|hierfür) (?:benötigen|brauchen) wir (?:ihre|deine) (?:zustimmung|einwilligung)\b[^?]{{0,120}}"
        rf"|mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden) (?:hier|an dieser stelle) (?:ein |eine )?(?:extern\w+|eingebettet\w+) {_EMBED_DE}\b[^?]{{0,40}}(?:geladen|angezeigt)[.!]?"
        rf"|hier (?:wird|steht|ist) (?:ein|eine) extern\w+ {_EMBED_DE}(?:(?: von {_HOSTS})? (?:angezeigt|eingebunden|geladen|eingebettet)| von {_HOSTS})[.!]?"
        rf"|bitte (?:akzeptieren|aktivieren|erlauben) sie (?:die |alle |unsere )?(?:[\w-]+ )?(?:cookies|[\w-]+-cookies),? um (?:diesen?|dieses|den|das) (?:[\w-]+[ -]){{0,2}}?{_EMBED_DE} (?:zu (?:sehen|laden)|anzusehen|anzuzeigen|sehen zu können)[.!]?"
        rf"|um (?:diesen|den (?:ganzen|vollständigen)) (?:artikel|text|beitrag) (?:zu lesen|lesen zu können|weiterzulesen),? (?:benötigen|brauchen) sie (?:ein|einen) (?:[\w+-]+[ -])?(?:abo|abonnement|konto|digitalabo|zugang|plus-\w+)[.!]?)",
        guards=GUARDS_DE,
        hits=(
            "Wir möchten Ihnen hier einen externen Inhalt anzeigen. Dafür benötigen wir Ihre Zustimmung.",
            "Hier wird ein externer Inhalt von YouTube angezeigt",
            "Bitte akzeptieren Sie Marketing-Cookies, um diesen Inhalt zu sehen.",
            "Um diesen Artikel lesen zu können, benötigen Sie ein Abo",
        ),
        misses=(
            "Wir möchten Ihnen hier einen Weg zeigen. Dafür brauchen wir Ihre Geduld.",
            "Mit Ihrer Zustimmung wird hier eine Schule gebaut.",
            "Um diesen Text zu lesen, brauchen Sie eine Lupe.",
            "Hier steht ein externer Dienstleister in der Pflicht",
        ),
        words="zustimmung einwilligung ^hier_wird ^hier_steht ^hier_ist ^bitte_akzeptieren ^bitte_aktivieren ^bitte_erlauben ^um_diesen ^um_den",
        longest=320,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        rf"(?:(?:acceptez|autorisez|activez) (?:les|nos|tous les) (?:cookies|traceurs)(?: [\w' -]{{3,40}}?)? (?:pour|afin de) (?:voir|afficher|visualiser|lire|regarder|accéder à|consulter|visionner|écouter) (?:ce|cette|cet|le|la) {_EMBED_FR}(?: (?:de|sur|d') ?{_HOSTS})?[.!]?"
        rf"|vos (?:préférences|choix|paramètres)(?: (?:actuels|actuelles|de cookies|en matière de cookies|de confidentialité))? ne (?:vous )?permettent pas (?:d'afficher|de visualiser|de lire|de voir|d'accéder à|la lecture de|l'affichage de) (?:ce|cette|cet) {_EMBED_FR}(?:[.!](?: [^?]{{0,120}})?)?"
        r"|il vous reste [\d.,]+ ?% (?:de l'article|de cet article|du texte|de ce contenu) à (?:lire|découvrir)(?:[.!](?: [^?]{0,120})?)?"
        r"|abonnez-vous (?:pour|et) accéde[rz] à (?:l'intégralité|la totalité|l'ensemble|la suite) de (?:cet article|l'article|nos (?:articles|contenus))(?: et (?:à|de) [^?]{2,60})?[.!]?"
        r"|contenu (?:bloqué|masqué|non affiché)[.:,–—-]+ [^?]{0,80}\b(?:cookies|traceurs|consentement)\b[^?]{0,100})",
        guards=GUARDS_FR,
        hits=("Acceptez les cookies pour voir ce contenu", "Vos préférences actuelles ne permettent pas d'afficher ce contenu.", "Abonnez-vous pour accéder à l'intégralité de cet article"),
        misses=("Acceptez les cookies de la voisine pour lui faire plaisir", "Vos choix ne permettent pas de voir le médecin.", "Abonnez-vous pour accéder à la piscine"),
        words="^acceptez ^autorisez ^activez ^vos ^il_vous ^abonnez ^contenu",
        longest=300,
    ),
    Row(
        "ART105",
        "nl",
        "regex",
        rf"(?:(?:accepteer|sta) (?:de |alle |onze |eerst )?(?:[\w-]+ )?cookies(?: toe)?,? (?:om|en bekijk) (?:deze|dit|de|het) {_EMBED_NL}(?: van {_HOSTS})? ?(?:te (?:kunnen )?(?:zien|bekijken|tonen|laden|lezen|beluisteren|laden))?[.!]?"
        r"|scroll (?:om|en lees|naar beneden om) (?:verder(?: te lezen)?|door te lezen)[.!]?)",
        guards=GUARDS_NL,
        hits=("Accepteer cookies om deze inhoud te bekijken", "Scroll om verder te lezen"),
        misses=("Accepteer cookies van vreemden niet", "Scroll naar beneden en huil"),
        words="^accepteer ^sta_de ^sta_alle ^scroll_om ^scroll_en ^scroll_naar",
        longest=140,
    ),
    Row(
        "ART105",
        "fr",
        "line",
        "votre vie privée nous importe | votre vie privée est importante pour nous | nous respectons votre vie privée | votre vie privée, notre priorité | continuer avec la publicité | continuer avec publicité | continuer avec la publicité personnalisée"
        " | offrez cet article à un proche | offrir cet article à un proche | avez-vous trouvé cet article utile ? | cet article vous a-t-il plu ? | donnez votre avis sur cet article | modération des commentaires"
        " | recevez les alertes info | recevoir les alertes info | ce contenu provient de youtube | ce contenu provient de twitter | ce contenu provient de facebook | ce contenu provient d'instagram",
        hits=("Nous respectons votre vie privée", "Continuer avec la publicité", "Avez-vous trouvé cet article utile ?"),
        misses=("Votre vie privée en danger", "Continuer avec lui", "Retour à la une de l'actualité pour le club"),
    ),
    Row(
        "ART105",
        "de nl",
        "line",
        "ihre privatsphäre ist uns wichtig | wir respektieren ihre privatsphäre | ihr datenschutz ist uns wichtig | einstellungen oder ablehnen | jetzt artikel freischalten | abonnieren sie uns auf youtube | jetzt fan werden auf facebook | wij respecteren je privacy | wij respecteren uw privacy | we respecteren je privacy | jouw privacy is belangrijk voor ons"
        " | je privacy is belangrijk voor ons | uw privacy is belangrijk voor ons | je leest een gratis artikel | dit is een plusartikel | dit is een premium artikel | kies het abonnement dat bij je past | kies het abonnement dat bij u past | vond je dit artikel nuttig?"
        " | vond u dit artikel nuttig? | was dit artikel nuttig voor je? | accepteer cookies om deze inhoud te bekijken",
        hits=("Ihre Privatsphäre ist uns wichtig", "Wij respecteren je privacy"),
        misses=("Privatsphäre ist vielen wichtig", "Privacy is een recht", "Terug naar het nieuwe normaal", "Kies het leven"),
    ),
)  # fmt: skip
