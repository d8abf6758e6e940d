"""ART104 in German, French and Dutch: what calls to an app, a channel, a source on Google; letters without a verb; tips to a newsroom."""

from __future__ import annotations

from dedup.rules.phrases.told_west import GUARDS_DE, GUARDS_FR, GUARDS_NL, OFFICES_DE, OFFICES_FR, OFFICES_NL
from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART104",
        "de",
        "line",
        "hol dir die app | hol dir die neue app | hol dir unsere app | holen sie sich die app | holen sie sich unsere app | jetzt app installieren | app jetzt herunterladen | app jetzt laden | jetzt die app laden"
        " | jetzt die app herunterladen | jetzt kostenlos herunterladen | app kostenlos herunterladen | unsere app herunterladen | in der app öffnen | in app öffnen | app öffnen | zur app wechseln | push-nachrichten abonnieren"
        " | push-nachrichten erhalten | push-mitteilungen aktivieren | push-benachrichtigungen aktivieren | push-service | zum push-service | eilmeldungen aufs handy | eilmeldungen abonnieren | google news abonnieren"
        " | auf google news folgen | bei google news folgen | zum whatsapp-channel | whatsapp-channel | whatsapp-kanal abonnieren | whatsapp-kanal folgen | zum telegram-kanal | kanal abonnieren | jetzt kanal abonnieren"
        " | jetzt folgen auf whatsapp | hier geht es zum kanal | hier geht's zum kanal | hier geht es zum whatsapp-kanal | hier geht's zum whatsapp-kanal | hier geht es zur anmeldung | hier geht's zur anmeldung"
        " | hier geht es zum newsletter | hier geht's zum newsletter | hier für den newsletter anmelden | newsletter verwalten | newsletter abbestellen | diese e-mail-adresse ist bereits registriert"
        " | bitte überprüfen sie ihre e-mail-adresse | bitte prüfen sie ihr postfach | bitte prüfen sie ihren posteingang | feedback an die redaktion | kontakt zur redaktion | kontakt zum autor | kontakt zur autorin"
        " | schreiben sie der redaktion | schreiben sie uns eine e-mail | e-mail an die redaktion | nachricht an die redaktion | folgen sie unserem kanal | folge unserem kanal",
        hits=("Hol dir die App", "Google News abonnieren", "Hier geht's zum Newsletter", "Feedback an die Redaktion"),
        misses=("Hol dir die Sonne ins Haus", "Kontakt zum Täter", "Kanal trocken gelegt", "Push-Service im Kreißsaal"),
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:google news abonnieren[:.!–—-] ?[^?]{3,120}"
        r"|(?:[\w.-]+ ){1,5}als bevorzugte (?:nachrichten)?quelle (?:bei|auf|in|für|zu) (?:der )?google(?:[ -](?:news|suche))? (?:hinzufügen|festlegen|einstellen|auswählen|markieren|wählen|speichern)(?:[.!:]| und\b[^?]{0,60})?"
        r"|(?:hier finden sie|hier geht es zu|hier geht's zu|abonnieren sie|nutzen sie) unsere[mnr]? (?:kostenlosen )?push-(?:service|dienst|nachrichten|mitteilungen|benachrichtigungen)(?:[:.!–-][^?]{0,120})?"
        r"|(?:(?:jetzt|einfach|hier|gleich) )?push-?(?:nachrichten|mitteilungen|benachrichtigungen|meldungen) (?:aktivieren|einschalten|abonnieren|erlauben|zulassen)(?:[.!]|,? und (?:nichts|keine|immer|sofort|als erste\w*|auf dem laufenden)\b[^?]{0,60})?"
        r"|(?:jetzt|hier) (?:(?:die|unsere) )?(?:(?:kostenlose|neue) )?(?!\S*(?:warn|corona|nina|bahn|bank|notruf|ausweis|klinik|pass|db-))(?:[\w.-]+-)?app (?:kostenlos |gratis )?(?:herunterladen|downloaden|installieren|holen)(?: und (?:nichts|keine|immer|mitteilungen|push|benachrichtigungen|informiert|auf dem)\b[^?]{0,60})?[.!]?"
        r"|(?:bleib|bleiben sie|bleibt) (?:immer )?(?:auf dem laufenden|informiert|am ball|up to date)(?: und|,| mit|:) [^?]{0,60}\b(?:(?:unsere[rn]?|dir die|sich die) (?:[\w-]+ )?(?:[\w.-]+-)?app|unserem (?:whatsapp|telegram)-?(?:kanal|channel)|unserem? newsletter)(?: (?:herunter|herunterladen|aufs handy|installieren))?[.!]?"
        r"|(?:immer|bestens|stets) (?:informiert|auf dem laufenden)(?: sein| bleiben)? (?:mit|dank|in) unserer (?:[\w-]+ )?(?:[\w.-]+-)?app(?: (?:von|für) (?:der |die |den )?[\w.-]+)?[.!]?"
        r"|(?:(?:verpassen sie|verpass(?:e|t)?) )?(?:keine|nichts)(?: \w+)?(?: mehr)?(?: verpassen)?(?: aus [^?:.!]{3,40})?[:.!?–—-] ?(?:laden sie|lade|ladet|holen sie|hol|aktivieren sie|aktiviere|folgen sie|folge|folgt|abonnieren sie|abonniere|melden sie|melde)[^?]{0,40}\b(?:unsere[nrm]?|dir|sich) (?:[\w-]+ ){0,2}?(?:[\w.-]+-)?(?:app|whatsapp-kanal|whatsapp-channel|push-\w+|newsletter|kanal)\b[^?]{0,80})",
        guards=GUARDS_DE + OFFICES_DE,
        hits=(
            "Google News abonnieren: Folgen Sie uns und erhalten Sie unsere Nachrichten zuerst",
            "Exempel-Zeitung als bevorzugte Quelle bei Google hinzufügen",
            "Hier finden Sie unseren Push-Service: Einfach die App herunterladen und Mitteilungen aktivieren",
            "Jetzt die Exempel-App herunterladen",
            "Bleib auf dem Laufenden und hol dir die App",
            "Immer informiert mit unserer App",
        ),
        misses=(
            "Die Polizei bittet: Jetzt die App herunterladen",
            "Einfach die App herunterladen reicht nicht.",
            "Bleib informiert und prüfe die Quellen.",
            "Immer informiert mit dem Radio der Nachbarn",
            "Push-Nachrichten aktivieren viele nie.",
            "Nichts mehr verpassen: So stellen Sie den Wecker.",
        ),
        words="google_news quelle_bei quelle_auf quelle_in push_service push_dienst push_nachrichten push_mitteilungen push_benachrichtigungen push_meldungen ^jetzt ^einfach ^gleich ^bleib ^bleiben ^bleibt ^immer ^bestens ^stets ^verpassen ^verpasse ^verpasst ^verpass ^keine ^nichts ^hier_die ^hier_unsere",
        longest=220,
    ),
    Row(
        "ART104",
        "de",
        "regex",
        r"(?:(?:(?:die|alle) )?(?:(?:wichtigsten|aktuellsten|neuesten|besten|spannendsten|relevantesten|aktuellen) (?:[\w-]+ )?(?:nachrichten|news|meldungen|themen|geschichten|texte|artikel|reportagen|recherchen|schlagzeilen|infos)|das wichtigste|top-?themen|top-?news|schlagzeilen|nachrichten)\b(?![^?]*\b(?:sie|du|wir|ich|schauen|sehen|prüfen|klicken|gehör\w+|landen|landet|lagen?|liegen|liegt|fan?den|findet|kam(?:en)?|kommen|kommt|schick(?:t|te|en)|sende[tn]|ist|sind|war(?:en)?|blieb(?:en)?|hat(?:te|ten)?|haben|wird|werden|wurden?|dass|die sie|lösch\w+|spam\w*|mails?)\b)[^?.!]{0,100}?(?:[–—:|,-]|\bund\b|\btäglich\b|\bjeden\b|\bjede\b|\bmorgens\b|\bdirekt\b)[^?.!]{0,60}\b(?:in|auf) (?:ihr|dein|euer|ihrem|deinem|eurem) (?:e-?mail-?)?(?:postfach|posteingang|smartphone|handy)[.!]?"
        r"|(?:haben sie|hast du|habt ihr) (?:einen |eine |fragen oder )?(?:tipps?|hinweise?|anregung(?:en)?|feedback|themenvorschlag|themenvorschläge|fragen|kritik|lob)(?:(?:,| und| oder| zu diesem| zum| zu unserem| für uns| für die| an die)[^?]{0,60})?\? (?:dann )?(?:schreiben sie|schreib|schreibt|mailen sie|melden sie sich|melde dich|kontaktieren sie|senden sie|schicken sie|teilen sie) (?:uns|es uns|sie uns|bei uns|gerne|der redaktion|eine|unserer redaktion)\b[^?]{0,120}"
        r"|(?:danke|vielen dank)(?: für (?:ihre|deine) (?:anmeldung|registrierung|bestellung))?[.!] (?:wir haben ihnen|sie erhalten|bitte (?:bestätigen|klicken|prüfen)|in kürze)\b[^?]{0,60}\b(?:e-?mail|link|postfach|posteingang|bestätigungs\w+)\b[^?]{0,120}"
        r"|(?:wir haben (?:ihnen|dir) (?:soeben |gerade )?eine (?:bestätigungs-?)?e-?mail (?:geschickt|gesendet|zugeschickt)|bitte bestätigen sie (?:ihre|die) (?:anmeldung|registrierung|e-?mail-adresse|bestellung))\b[^?]{0,20}\b(?:link|klick|bestätig\w+|e-?mail|postfach|posteingang)\b[^?]{0,140})",
        guards=GUARDS_DE + OFFICES_DE,
        hits=(
            "Die wichtigsten Nachrichten aus der Region – jeden Morgen in Ihrem Postfach.",
            "Das Wichtigste des Tages, jeden Abend direkt in dein Postfach",
            "Haben Sie einen Hinweis für uns? Schreiben Sie uns",
            "Bitte bestätigen Sie Ihre Anmeldung über den Link in der E-Mail.",
        ),
        misses=(
            "Die wichtigsten Nachrichten und viel Werbung landen in ihrem Postfach.",
            "Die besten Angebote, die täglich in ihrem Postfach liegen",
            "Haben Sie Fragen an die Kasse? Schreiben Sie dem Vorstand.",
            "Vielen Dank für nichts!",
            "Bitte bestätigen Sie die Buchung am Telefon.",
        ),
        words="postfach posteingang ihr_handy dein_handy ihr_smartphone dein_smartphone ^haben_sie ^hast_du ^habt_ihr ^danke ^vielen_dank ^wir_haben ^bitte_bestätigen",
        longest=260,
    ),
    Row(
        "ART104",
        "fr",
        "line",
        "contacter la rédaction | contactez la rédaction | contacter le journaliste | contacter l'auteur | contacter notre rédaction | écrire à la rédaction | écrivez à la rédaction | écrire à l'auteur | écrire au journaliste"
        " | alerter la rédaction | alertez la rédaction | proposer un sujet | envoyer une info à la rédaction | vous avez une information ? | vous avez une info ? | une info à nous transmettre ? | une information à nous transmettre ?"
        " | envoyez-nous vos photos | rejoignez la communauté whatsapp | rejoignez notre communauté whatsapp | rejoindre la chaîne whatsapp | rejoindre notre chaîne whatsapp | rejoindre la chaîne"
        " | rejoindre le canal | rejoignez notre canal | rejoignez la chaîne whatsapp | rejoignez-nous sur whatsapp | suivre sur google news | suivre sur google actualités | suivez-nous sur google actualités | suivez-nous sur google discover"
        " | ajouter à google | nous suivre sur google | nous suivre sur google news | nous suivre sur whatsapp | activer les alertes | activer les notifications push | recevoir les notifications | ouvrir dans l'application | ouvrir l'application"
        " | lire dans l'application | continuer dans l'application | télécharger l'application gratuite | télécharger gratuitement l'application | installez notre application | installer l'application | voir toutes nos newsletters | découvrez nos newsletters"
        " | découvrez toutes nos newsletters | découvrir toutes nos newsletters | inscription gratuite à la newsletter | recevez nos newsletters | recevez nos alertes | recevez nos alertes info | recevez notre infolettre | recevez gratuitement nos newsletters",
        hits=("Contacter la rédaction", "Rejoindre la chaîne WhatsApp", "Ouvrir dans l'application", "Découvrez nos newsletters"),
        misses=("Contacter les secours", "Alerter la population", "Rejoindre la côte", "Recevez nos vœux", "Ouvrir l'application des peines"),
    ),
    Row(
        "ART104",
        "fr",
        "regex",
        r"(?:suivez (?:toute )?l'(?:actualité|actu|info) de (?:vos|votre|ta) (?:ville|commune|région|quartier|département|club|média)s?\b[^?]{0,60}\b(?:en vous (?:inscrivant|abonnant) (?:à|aux?|sur) (?:nos|notre|mon actu|la newsletter)|(?:sur|via|dans|avec) (?:notre|nos) (?:application|appli|newsletters?|alertes))\b[^?]{0,60}"
        r"|(?:ajoutez|ajouter|mettez|choisissez|définissez) [\w.' -]{2,40}? (?:à|dans|parmi|comme) (?:vos |votre |mes |une? )?(?:favoris|sources? (?:préférées?|favorites?|d'actualités?)|médias? (?:préférés?|favoris))(?: (?:sur|dans|de|pour))? google\b[^?]{0,100}"
        r"|votre (?:adresse )?(?:e-?mail|courriel|adresse|mail)(?: \w+)? (?:est|sera|n'est|ne sera|ne) (?:\w+ ){0,2}?(?:utilisée?|collectée?|conservée?|traitée?|communiquée?|partagée?) [^?]{0,100}\b(?:(?:la|nos|notre|cette|sa|ses|les) (?:\w+ )?(?:newsletters?|infolettres?|lettres? d'informations?|alertes? info)|nos équipes|nos offres)\b[^?]{0,160}"
        r"|(?:rejoignez|suivez|rejoindre|abonnez-vous à|retrouvez) (?:vite |dès maintenant |gratuitement )?notre (?:nouvelle )?(?:chaîne|communauté|canal|groupe|fil) (?:officielle? )?(?:sur )?(?:whatsapp|telegram|signal|messenger|viber)(?:[.!]|,? (?:pour|afin|et) [^?:]{0,110})?"
        r"|(?:rejoignez|rejoindre) la chaîne (?:whatsapp|telegram)(?: officielle)? (?!alertes?\b|de\b|du\b|des\b|d'|qui\b|pour\b|où\b|et\b|dédiée|ouverte|créée|officielle de la (?:ville|mairie))[\w.&'-]+(?: [\w.&'-]+){0,2}[.!]?"
        r"|une erreur (?:est survenue|s'est produite) (?:lors|pendant|durant|au moment) (?:de|d') ?(?:la |l'|votre |cette )?(?:inscription|envoi|enregistrement|connexion|validation|chargement|traitement|abonnement|soumission)(?: (?:de|à) (?:votre|la|notre|ce) [\w-]+)?[.,!] ?(?:veuillez|merci de|réessayez)\b[^?]{0,20}\b(?:réessayer|recommencer|réessayez|ultérieurement|plus tard)[^?]{0,20}"
        r"|(?:retrouvez|suivez|recevez|lisez|écoutez|consultez) (?:toute |tous |toutes |l'ensemble de )?(?:l'|nos |les |vos |votre )[^?]{0,60}\b(?:sur|dans|via|avec|depuis) notre (?:appli|application|app)(?: mobile| gratuite)?(?:[.!]|,? (?:à télécharger|gratuite|gratuitement|disponible|téléchargeable|sur (?:ios|android|app store|google play|smartphone|votre))\b[^?]{0,80})"
        r"|téléchargez (?:gratuitement |dès maintenant |vite )?l'(?:appli|application) (?:gratuite |mobile )?[\w.' -]{0,30}?(?:pour ne (?:rien|plus rien) (?:manquer|rater) de l'(?:actualité|actu|info)|et (?:recevez|suivez|retrouvez) (?:toute l'actu|nos alertes|l'actualité|toute l'info))[^?]{0,60}"
        r"|(?:vous (?:souhaitez|voulez|aimeriez)|envie de|souhaitez-vous) (?:recevoir|suivre|être informée?|ne rien (?:manquer|rater))\b(?=[^?]{0,80}\b(?:l'(?:actus?|actualité|info|essentiel)|nos (?:\w+ )?(?:actus|actualités|infos|newsletters|alertes|articles)|notre (?:\w+ )?(?:newsletter|infolettre))\b) [^?]{3,90} ?\? ?(?:(?:inscrivez-vous|abonnez-vous)(?: (?:gratuitement|ici|vite|dès maintenant|à (?:notre|nos|la newsletter)\b[^?]{0,60}))?[.!]?|(?:rejoignez notre|téléchargez notre)\b[^?]{0,80})"
        r"|(?:vous (?:êtes|avez été) témoins? [^?]{3,60}|vous avez (?:une (?:info|information|photo|vidéo|histoire)|un (?:témoignage|scoop))(?: [^?]{3,60})?|une (?:info|information) à (?:nous )?(?:transmettre|partager|signaler)(?: [^?]{3,40})?) ?\? ?(?:écrivez[ -]nous|contactez[ -](?:nous|la rédaction|notre rédaction)|alertez[ -](?:nous|la rédaction)|envoyez[ -](?:la|le|les|nous)(?:[ -]nous)?|écrivez à (?:la|notre) rédaction|partagez-la avec (?:nous|la rédaction))(?:[.!:]| (?:à (?:la|notre) rédaction|à [\w.-]+@|sur (?:whatsapp|messenger|notre)|via|par (?:mail|e-?mail|whatsapp|message)|ici|en cliquant)[^?]{0,80})?)",
        guards=GUARDS_FR + OFFICES_FR,
        hits=(
            "Suivez toute l'actualité de vos villes et médias favoris en vous inscrivant à Mon Actu.",
            "Ajoutez Exemple à vos favoris Google News pour ne manquer aucune information",
            "Votre adresse e-mail est utilisée par nos équipes pour vous envoyer la newsletter.",
            "Rejoignez la chaîne WhatsApp Exemple Info",
            "Une erreur est survenue lors de votre inscription. Veuillez réessayer.",
            "Retrouvez toute l'information en continu sur notre application, à télécharger gratuitement",
            "Vous êtes témoin d'un événement ? Alertez-nous",
        ),
        misses=(
            "Rejoignez la chaîne WhatsApp de la mairie pour être alerté des crues.",
            "Une erreur est survenue lors de la connexion du satellite.",
            "Votre adresse est utilisée par le fisc pour vous envoyer l'avis.",
            "Suivez l'actualité de votre club et venez au stade.",
            "Vous êtes témoin d'un accident ? Appelez le 15.",
            "Ajoutez le beurre à vos favoris de saison.",
            "Retrouvez les horaires sur l'application de la SNCF.",
        ),
        words="^suivez ^ajoutez ^ajouter ^mettez ^choisissez ^définissez ^votre ^rejoignez ^rejoindre ^abonnez_vous ^retrouvez ^une_erreur ^recevez ^lisez ^écoutez ^consultez ^téléchargez ^vous_souhaitez ^vous_voulez ^vous_aimeriez ^envie ^souhaitez ^vous_êtes ^vous_avez ^une_info ^une_information",
        longest=260,
    ),
    Row(
        "ART104",
        "nl",
        "line",
        "contact met de redactie | contact met redactie | neem contact op met de redactie | contacteer de redactie | contacteer onze redactie | mail de redactie | mail onze redactie | mail de auteur | mail naar de redactie | bel de redactie"
        " | app de redactie | app ons | tip ons | tip onze redactie | stuur een tip | stuur je tip | stuur ons je tip | stuur uw tip | stuur je tip naar de redactie | stuur een bericht naar de redactie | heb je een nieuwstip? | heeft u een nieuwstip?"
        " | heb je een tip voor ons? | heeft u een tip voor ons? | heb je een tip voor de redactie? | heeft u een tip voor de redactie? | tips voor de redactie? | nieuwstip? | tip of opmerking? | download de gratis app | download nu de app"
        " | download hier de app | download gratis onze app | download onze gratis app | download de nieuwe app | open in de app | open de app | lees in de app | verder lezen in de app | zet pushmeldingen aan | pushmeldingen aanzetten"
        " | pushberichten aanzetten | pushberichten inschakelen | schakel meldingen in | schakel notificaties in | notificaties inschakelen | volg ons op google nieuws | volg ons op google news | volg ons via google nieuws"
        " | stel in als voorkeursbron | stel in als voorkeursbron op google | kies als voorkeursbron | kies ons als voorkeursbron | volg ons kanaal | volg ons kanaal op whatsapp | whatsapp-kanaal volgen | volg het whatsapp-kanaal"
        " | word lid van ons whatsapp-kanaal | word lid van onze whatsapp-groep | word lid van onze whatsappgroep | abonneer je op ons kanaal | bekijk onze nieuwsbrieven | meld u aan voor onze nieuwsbrieven | nieuwsbrief aanmelden"
        " | ja, ik meld me aan | ja, ik wil de nieuwsbrief ontvangen | ja, ik schrijf me in | geen nieuws missen? | niets meer missen? | niets missen? | elke dag het laatste nieuws | altijd op de hoogte van het laatste nieuws",
        hits=("Contact met de redactie", "Heb je een nieuwstip?", "Open in de app", "Volg ons kanaal op WhatsApp"),
        misses=("Contact met de vader verbroken", "Stuur een ballon de lucht in", "Open de deur", "Niets missen? Zo kijk je"),
    ),
    Row(
        "ART104",
        "nl",
        "regex",
        r"(?:(?:download|installeer|pak|open) (?:nu |hier |snel |gratis |dan )*(?:de|onze) (?:gratis |nieuwe |vernieuwde )?(?:[\w.-]+[ -])?app,? (?:en|om|voor) (?:blijf|mis|volg|lees|ontvang|krijg|altijd|niets te|op de hoogte|het laatste|meldingen)\b[^?]{0,40}\b(?:(?:het|al het|elk|geen) (?:\w+ )?nieuws|(?:mis niets|op de hoogte)[.!]?$|pushmeldingen(?:[.!]?$| van (?:het|al het|ons) \w*nieuws))[^?]{0,60}"
        r"|(?:blijf|altijd) (?:altijd )?(?:op de hoogte|geïnformeerd|bij)(?: van [^?.,:]{3,60})? (?:via|met|door) (?:onze|ons) (?:gratis |nieuwe )?(?:[\w.-]+-)?(?:app|whatsapp-?kanaal|kanaal|nieuwsbrief|pushmeldingen)\b[^?]{0,60}"
        r"|(?:volg|ontvang|lees|krijg) (?:het (?:laatste |belangrijkste )?nieuws|al het nieuws|ons|alle verhalen)(?: uit [^?.,:]{3,40})?(?: ook| direct| elke dag| altijd)? (?:via|op|in|met) (?:onze|ons|het) (?:gratis )?(?:app|whatsapp-?kanaal|kanaal op whatsapp|telegram-?kanaal)\b[^?]{0,80}"
        r"|(?:heb je|heeft u|hebben jullie|heb jij|hebt u) (?:een |nog )?(?:(?:nieuws)?tips?|opmerking(?:en)?|aanvulling|nieuws|vragen over dit artikel|vraag over dit artikel)(?:(?:,| of| en| over dit| bij dit| naar aanleiding| voor (?:de|onze|ons))[^?]{0,60})?\? (?:dan )?(?:(?:mail|stuur|app|tip)(?: dan| je| ze| deze)? (?:ons|de redactie|onze redactie|naar (?:ons|de redactie|onze redactie|redactie@)|een (?:bericht|mail|appje) (?:naar|aan) (?:ons|de redactie|onze)|via whatsapp)|laat het (?:ons|de redactie) weten|neem (?:dan )?contact (?:met ons )?op met (?:onze|de) redactie|neem contact met ons op)\b[^?]{0,100}|(?:heb je|heeft u|hebt u) een (?:nieuws)?tip(?: voor (?:de redactie|ons|onze redactie))?\? (?:mail|app|tip)(?: of (?:mail|app|bel))?(?: ons| de redactie| onze redactie)?[.!]?"
        r"|(?:vragen|tips|tip|opmerkingen|opmerking|nieuwstip)(?: of (?:opmerkingen|tips|vragen|opmerking|suggesties))?\? (?:mail|stuur|app|tip|neem contact)\b[^?]{0,20}\b(?:(?:de|onze) redactie|redactie@[\w.-]+)\b[^?]{0,80}"
        r"|(?:stel|kies|voeg) [\w.' -]{2,40}? (?:in|toe|nu)? ?als (?:je |jouw |uw )?(?:voorkeursbron|favoriete nieuwsbron)(?: (?:in|op|bij|voor) google)?(?: (?:in|toe))?\b[^?]{0,80}"
        r"|word (?:nu |gratis )?lid van (?:onze|ons) (?:whatsapp|telegram|facebook)-?(?:groep|kanaal|community)\b[^?]{0,80})",
        guards=GUARDS_NL + OFFICES_NL,
        hits=(
            "Download de app en blijf op de hoogte van het laatste nieuws",
            "Blijf op de hoogte via onze app",
            "Heb je een tip of opmerking? Stuur ons een bericht via WhatsApp of mail ons.",
            "Heeft u een tip voor de redactie? Mail ons",
            "Stel Exempelkrant in als voorkeursbron op Google",
        ),
        misses=(
            "Download de app van de NS om op de hoogte te blijven van storingen.",
            "Heb je vragen over de zorg? Bel je huisarts.",
            "Heeft u een opmerking? Stuur een brief naar de gemeente.",
            "Blijf op de hoogte via de website van het waterschap.",
            "Lees het nieuws in de krant.",
            "Vragen? Stel ze aan tafel.",
        ),
        words="^download ^installeer ^pak ^open_de ^open_onze ^blijf ^altijd ^volg ^ontvang ^lees_het ^lees_al ^krijg ^heb_je ^heb_jij ^heeft_u ^hebt_u ^hebben_jullie ^vragen ^tips_of ^tips_mail ^tips_app ^tips_stuur ^tips_neem ^tip_of ^tip_mail ^tip_app ^tip_stuur ^opmerkingen ^nieuwstip voorkeursbron favoriete_nieuwsbron ^word_lid ^word_nu ^word_gratis",
        longest=220,
    ),
)  # fmt: skip
