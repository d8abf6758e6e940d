"""French."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„\x22]|.*\b(?:dit|disait|déclare|déclaré|explique|expliqué|affirme|affirmé|assure|assuré|prévient|prévenu|avertit|rappelle|indique|indiqué|souligne|conseille|conseillé|recommande|selon|d'après|peut-on lire|lit-on|s'affiche|escrocs?|arnaques?|la cnil|répond|raconte|ironise|plaisante|lance|lancé|promet|révèle|révélé|raille|moque|peste|demandent?|réclame|répètent?|prétend|raconte-t|promettait|montre)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "fr",
        "cue",
        "à lire aussi | a lire aussi | lire aussi | lire également | à lire également | a lire également"
        " | lisez aussi | lisez également | à lire ou à relire | à lire sur le même sujet | voir aussi"
        " | à voir aussi | a voir aussi | voir également | à écouter aussi | écouter aussi | écoutez aussi"
        " | regarder aussi | sur le même sujet | sur le même thème | pour aller plus loin | aller plus loin"
        " | retrouvez notre article | relire aussi | lire la suite | lire l'article | lire notre article"
        " | lire notre enquête | lire notre décryptage | lire notre analyse | lire l'article complet"
        " | découvrir aussi | à découvrir aussi | à découvrir également | recommandé pour vous | articles liés"
        " | article lié | articles connexes | articles similaires | dans la même rubrique | vous aimerez aussi"
        " | vous pourriez aussi aimer | cela peut vous intéresser | ça peut vous intéresser"
        " | ceci pourrait vous intéresser | cela pourrait vous intéresser | la rédaction vous conseille"
        " | la rédaction vous recommande | plus sur ce sujet | à suivre aussi | lire plus | le plus lu"
        " | les plus lus | article précédent | article suivant | tous nos articles | toute l'actualité",
        hits=(
            "À LIRE AUSSI : Le pont reste fermé",
            "Lire aussi | Ce que la tempête a laissé",
            "Voir aussi – Le long chemin du retour",
            ">> À lire aussi : dix idées pour le printemps",
        ),
        misses=(
            "Lire aussi des livres, dit la ministre.",
            "Pour aller plus loin, il faut un accord.",
            "Voir aussi loin que possible",
        ),
    ),
    Row(
        "ART101",
        "fr",
        "cue",
        "vidéo | video | en vidéo | en images | en direct | direct | podcast | entretien | interview | analyse"
        " | enquête | récit | reportage | décryptage | opinion | tribune | éditorial | infographie | diaporama"
        " | carte | portfolio | photos | sondage | quiz | dossier | replay | revoir | suivant | précédent | suite"
        " | regardez | écoutez | écouter | regarder | voir | exclusif | témoignage | explications"
        " | on vous explique",
        hits=("VIDÉO : La foule acclame le train", "Décryptage : ce que change la loi"),
        misses=("Écoutez bien, prévient-elle.", "Enquête ouverte à Lyon"),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "line",
        "lire la suite | lire plus | lire aussi | à lire aussi | lire l'article | lire l'article complet"
        " | lire l'article en entier | lire la suite de l'article | en savoir plus | voir plus | voir tout"
        " | tout voir | voir tous | voir tous les articles | afficher plus | afficher la suite | afficher moins"
        " | voir moins | plus d'articles | charger plus | charger la suite | plus d'infos | continuer la lecture"
        " | continuer à lire | poursuivre la lecture | cliquez ici | tous les articles | toutes les actualités"
        " | toute l'actualité | voir la suite | voir l'article | déplier | replier | voir la vidéo | lisez aussi"
        " | tous nos articles | lire tout l'article",
        hits=("Lire la suite", "Voir plus", "En savoir plus ›", "Lire l'article complet"),
        misses=("Lire la suite du roman lui a plu.", "Voir plus grand, dit le maire"),
    ),
    Row(
        "ART101",
        "fr",
        "lead",
        "à lire | lire la | lire notre | voir aussi | à lire aussi | en savoir plus | plus d'articles"
        " | toute l'actualité | tous les articles | retrouvez | découvrez | cliquez ici | sur le même | à découvrir"
        " | voir tous | voir toute | pour aller plus",
        hits=("Voir aussi notre enquête sur le pont", "Voir tous les articles"),
        misses=("Lire aussi peu n'est pas un crime.", "En savoir plus lui a pris dix ans."),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "regex",
        r"lire aussi (?!(?:souvent|bien|peu|vite|tôt|tard|loin|longtemps|attentivement|régulièrement|lentement|facilement|beaucoup|clairement|fort|entre|dans|pour|à voix)\b)[^.!?…]{3,150}",
        hits=("Lire aussi notre enquête sur le pont",),
        misses=("– lire aussi souvent que possible avec son enfant", "Lire aussi peu n'est pas un crime."),
        weak=True,
        words="^lire_aussi",
    ),
    Row(
        "ART102",
        "fr",
        "line",
        "chargement | chargement en cours | en cours de chargement | veuillez patienter | merci de patienter"
        " | chargement des commentaires | chargement du lecteur | chargement de la vidéo | chargement de la page",
        hits=("Chargement...", "Chargement en cours", "Veuillez patienter"),
        misses=("Chargement du navire interrompu", "Patientez dix minutes avant de servir."),
    ),
    Row(
        "ART103",
        "fr",
        "line",
        "publicité | publicite | la suite après cette publicité | la suite après la publicité"
        " | l'article continue après la publicité | l'article continue après cette publicité"
        " | la suite de l'article après la publicité | passer la publicité | fermer la publicité"
        " | contenu sponsorisé | sponsorisé | contenu partenaire | article sponsorisé | publi-rédactionnel"
        " | publirédactionnel | publireportage | publi-communiqué | annonce | annonces | contenus sponsorisés"
        " | en partenariat avec | proposé par | contenus partenaires | offre partenaire | annonceurs"
        " | suite de l'article après la publicité | suite de la publicité | poursuivez votre lecture"
        " | la suite ci-dessous | ignorer la publicité | recommandé par outbrain | liens commerciaux"
        " | lien affilié | ce contenu est sponsorisé",
        hits=("Publicité", "La suite après cette publicité", "PASSER LA PUBLICITÉ"),
        misses=("Publicité mensongère : une marque condamnée", "Annonce du ministre attendue"),
    ),
    Row(
        "ART103",
        "fr",
        "line",
        "partenaires | partenaire | promotion | codes promo | bons plans | services",
        hits=("Partenaires",),
        misses=("Partenaires sociaux reçus à Matignon",),
        weak=True,
    ),
    Row(
        "ART104",
        "fr",
        "line",
        "newsletter | newsletters | la newsletter | nos newsletters | mes newsletters | toutes nos newsletters"
        " | inscription newsletter | s'inscrire à la newsletter | s'abonner à la newsletter"
        " | abonnez-vous à la newsletter | abonnez-vous à notre newsletter | abonnez-vous à nos newsletters"
        " | inscrivez-vous à notre newsletter | inscrivez-vous à la newsletter | inscrivez-vous à nos newsletters"
        " | recevez notre newsletter | recevez gratuitement notre newsletter | recevoir la newsletter | s'abonner"
        " | s'abonner maintenant | abonnez-vous | abonnez-vous maintenant | je m'abonne | s'inscrire"
        " | s'inscrire gratuitement | inscrivez-vous | inscrivez-vous gratuitement | je m'inscris | m'inscrire"
        " | découvrir nos offres | voir les offres | découvrir les offres | votre e-mail | votre email"
        " | votre adresse e-mail | votre adresse email | votre adresse mail | adresse e-mail | adresse email"
        " | adresse mail | entrez votre adresse e-mail | email invalide | merci pour votre inscription"
        " | merci de votre inscription | votre inscription a bien été prise en compte | suivez-nous | suivez nous"
        " | suivez-nous sur | suivez-nous sur facebook | nous suivre | télécharger l'application"
        " | téléchargez l'application | télécharger l'appli | téléchargez notre application | téléchargez l'appli"
        " | activer les notifications | recevoir les alertes | alertes info | faire un don | je fais un don"
        " | soutenez-nous | devenir membre | rejoignez-nous | désabonnement | se désabonner"
        " | vous pouvez vous désabonner à tout moment | vous pouvez vous désinscrire à tout moment"
        " | rejoignez notre chaîne whatsapp | chaîne whatsapp",
        hits=("S'abonner", "Newsletter", "Abonnez-vous à notre newsletter", "Suivez-nous sur :"),
        misses=("Abonnez-vous à la patience, conseille-t-il.", "Inscription des élèves avant vendredi"),
    ),
    Row(
        "ART104",
        "fr",
        "regex",
        r"(?:(?:abonnez|inscrivez)-vous (?:dès maintenant |dès à présent |gratuitement |maintenant |ici |vite |aussi )?(?:à|aux?) (?:(?:notre|nos) (?:\S+ ){0,3}?(?:newsletters?|alertes?|lettres? d'information|infolettre)\b[^„“”\x22«»]{0,180}|(?:la |)newsletter(?: gratuite| quotidienne)?(?: (?:pour (?:ne rien|recevoir|suivre|être)|et recevez)\b[^„“”\x22«»]{0,140})?[.!]?)"
        r"|recevez [^„“”\x22«»?]{0,60}\b(?:notre|nos) (?:\S+ ){0,2}?(?:newsletters?|alertes?|lettres?)\b[^„“”\x22«»]{0,160}"
        r"|recevez [^„“”\x22«»?]{0,60}\b(?:actu\w*|infos?|informations?|l'essentiel|le meilleur|nos articles|newsletter)\b[^„“”\x22«»?]{0,100}\b(?:dans (?:votre|vos) (?:boîte|messagerie|e-?mails?|mails?)(?: \S+){0,2}|par e-?mail)(?:[.!]|,? (?:gratuitement|chaque|tous|dès|et|avec notre)\b[^„“”\x22«»?]{0,80})?"
        r"|(?:ne (?:manquez|ratez) (?:rien|aucune?|plus)|pour ne rien (?:manquer|rater)|chaque (?:matin|jour|semaine|soir|lundi|vendredi|dimanche|mois)|tous les (?:matins|jours|soirs|vendredis|lundis)|retrouvez|l'essentiel|le meilleur|toute l'actualité|la sélection)\b[^„“”\x22«»?]{0,80}"
        r"\b(?:actu\w*|l'info|infos|l'essentiel|le meilleur|nos (?:articles|conseils|journalistes)|newsletter|la sélection|rédaction)\b[^„“”\x22«»?]{0,120}\b(?:dans votre (?:boîte (?:mail|e-?mail|de réception|courriel)|messagerie)|(?:notre|nos) (?:\w+ )?newsletters?|notre application|dans la newsletter)\b[^„“”«»?,:]{0,80}"
        r"|toute l'actualité [^„“”\x22«»?]{0,60}\bsur notre application\b[^„“”\x22«»?]{0,80}"
        r"|téléchargez (?:gratuitement |vite |dès maintenant |aussi )?notre (?:\S+ ){0,2}?appli(?:cation)?\b[^„“”\x22«»?]{0,120}"
        r"|activez (?:les|nos|vos) (?:notifications|alertes) pour ne (?:rien|pas)[^„“”\x22«»?]{0,120})",
        guards=_SAID,
        hits=(
            "Inscrivez-vous à notre newsletter pour ne rien manquer.",
            "Chaque matin, l'essentiel de l'actualité dans votre boîte mail",
            "Téléchargez notre application",
            "Recevez chaque matin l'essentiel de l'actualité dans votre boîte mail.",
        ),
        misses=(
            "Recevez vos factures par e-mail plutôt que par courrier.",
            "Activez les alertes pour suivre la crue de la Seine.",
            "Chaque jour, des messages frauduleux arrivent dans votre boîte mail.",
            "Téléchargez l'application de la SNCF avant de partir.",
            "Découvrez comment un escroc vide votre boîte mail.",
            "L'essentiel des mesures dépend de l'application du texte.",
            "L'actualité du jour a été marquée par l'application de la loi.",
            "La newsletter du musée paraît deux fois par an.",
            "Elle tient une newsletter sur les abeilles.",
        ),
        words="^abonnez ^activez ^chaque_jour ^chaque_matin ^chaque_semaine ^chaque_soir ^découvrez ^envie ^inscrivez"
        " ^l_actualité ^l_essentiel ^le_meilleur ^ne_manquez ^ne_ratez ^pour_ne ^profitez ^recevez ^rejoignez"
        " ^retrouvez ^s_abonner ^s_inscrire ^suivez ^tous_les ^toute_l ^téléchargez ^vous_voulez",
        longest=300,
    ),
    Row(
        "ART104",
        "fr",
        "regex",
        r"(?:"
        r"(?:(?:abonnez|inscrivez|recevez|retrouvez|ne (?:ratez|manquez)|téléchargez|découvrez|suivez|rejoignez|pr"
        r"ofitez|activez)\b.{0,180}\b(?:newsletters?|(?:votre|vos) (?:boîte|e-mail|email)|boîte mail|par e-mail|no"
        r"tre application|(?:les|nos|vos) (?:notifications|alertes))\b|téléchargez .{0,60}application\b|(?:pour ne"
        r" rien|s'abonner|s'inscrire|chaque (?:matin|jour|semaine|soir)|envie|vous voulez|l'actualité|l'essentiel|"
        r"tous les (?:matins|jours|soirs)|le meilleur|toute l'actualité)\b.{0,180}\b(?:(?:notre|nos|votre|vos) (?:"
        r"\w+ )?(?:newsletters?|boîte (?:mail|e-mail|de réception|aux lettres)|application|notifications)|dans la "
        r"newsletter|à la newsletter)\b).{0,160}"
        r")",
        guards=_SAID,
        hits=("Inscrivez-vous à la newsletter de la rédaction.",),
        misses=(
            "L'essentiel des mesures dépend de l'application du texte.",
            "L'actualité du jour a été marquée par l'application de la loi.",
            "La newsletter du musée paraît deux fois par an.",
            "Elle tient une newsletter sur les abeilles.",
        ),
        weak=True,
        words="^abonnez ^activez ^chaque_jour ^chaque_matin ^chaque_semaine ^chaque_soir ^découvrez ^envie ^inscrivez"
        " ^l_actualité ^l_essentiel ^le_meilleur ^ne_manquez ^ne_ratez ^pour_ne ^profitez ^recevez ^rejoignez"
        " ^retrouvez ^s_abonner ^s_inscrire ^suivez ^tous_les ^toute_l ^téléchargez ^vous_voulez",
        longest=300,
    ),
    Row(
        "ART104",
        "fr",
        "regex",
        r"(?:(?:suivez[- ]nous|rejoignez[- ]nous|retrouvez[- ]nous) (?:aussi |également |dès maintenant )?(?:sur|via) (?:(?:notre|nos|la) (?:page|pages|chaîne|compte|comptes)(?: officielle?)? )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google actualités|les réseaux sociaux|nos réseaux sociaux|les réseaux)(?![-\w])"
        r"(?:(?:,? (?:et|ou) |, ?| ?[/|&] ?| )(?:(?:sur|via) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|google actualités|les réseaux sociaux|nos réseaux sociaux|les réseaux)(?![-\w])){0,6}(?:,? (?:pour|afin de)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:suivez|retrouvez) [\w@][\w .'-]{1,48} (?:aussi |également |dès maintenant )?(?:sur|via) (?:google actualités|google news|google discover)(?![-\w])(?:(?:pour|afin de)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=(
            "Suivez-nous sur Facebook",
            "Retrouvez Le Quotidien sur Google Actualités",
            "Rejoignez-nous sur notre chaîne WhatsApp",
        ),
        misses=(
            "Suivez le débat sur X et Facebook dès 20 heures.",
            "Retrouvez Marie sur Instagram, où elle publie ses recettes.",
            "Rejoignez la manifestation sur Facebook, lançait le tract.",
            "Suivez l'argent jusqu'à la banque",
            "Retrouvez le calme sur la côte",
        ),
        words="^suivez ^suivez-nous ^rejoignez ^rejoignez-nous ^retrouvez ^retrouvez-nous",
        longest=200,
    ),
    Row(
        "ART104",
        "fr",
        "regex",
        r"(?:"
        r"(?:suivez|rejoignez|retrouvez)[- ](?:nous|toute l'actualité|[\w .'-]{2,60}?) (?:aussi )?(?:sur"
        r"|via) (?:notre (?:page|chaîne|compte) )?(?:facebook|twitter|x|instagram|google actualités|google news"
        r"|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat"
        r"|les réseaux sociaux)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Suivez Le Quotidien sur Facebook",),
        misses=("Suivez l'argent jusqu'à la banque", "Retrouvez le calme sur la côte"),
        weak=True,
        words="^suivez ^suivez-nous ^rejoignez ^rejoignez-nous ^retrouvez ^retrouvez-nous",
        longest=200,
    ),
    Row(
        "ART105",
        "fr",
        "line",
        "se connecter | connectez-vous | me connecter | je me connecte | s'identifier | identifiez-vous"
        " | se déconnecter | mon compte | créer un compte | créer mon compte | créez un compte"
        " | mot de passe oublié | mot de passe oublié ? | mot de passe oublié? | déjà abonné ? | déjà abonné?"
        " | déjà abonné | déjà abonné ? connectez-vous | déjà abonné ? se connecter | vous êtes déjà abonné ?"
        " | vous êtes abonné ? | déjà un compte ? | vous avez déjà un compte ? | vous possédez déjà un compte ?"
        " | pas encore abonné ? | pas encore inscrit ? | réservé aux abonnés | article réservé aux abonnés"
        " | réservé à nos abonnés | contenu réservé aux abonnés | édition abonnés"
        " | cet article est réservé aux abonnés | cet article est réservé à nos abonnés"
        " | cet article vous est offert | offrir cet article | offrir l'article | article offert"
        " | lire la suite avec un abonnement | essai gratuit | 0 mois offert | gestion des cookies"
        " | gérer les cookies | gérer mes cookies | gérer mes choix | modifier mes choix de cookies"
        " | paramétrer les cookies | paramètres des cookies | paramètres de cookies | préférences cookies"
        " | politique de cookies | accepter les cookies | accepter et fermer | accepter et continuer"
        " | tout accepter | tout refuser | continuer sans accepter | politique de confidentialité"
        " | mentions légales | conditions générales | conditions générales d'utilisation"
        " | conditions générales de vente | conditions d'utilisation | cgu | cgv | charte de confidentialité"
        " | gérer utiq | s'abonner pour lire la suite | abonnez-vous pour lire la suite",
        hits=(
            "Se connecter",
            "Mentions légales",
            "Gestion des cookies",
            "Article réservé aux abonnés",
            "Déjà abonné ?",
        ),
        misses=("Se connecter aux autres, dit-elle.", "Connexion rétablie à Lille"),
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:nous(?: et nos (?:\d+ )?\w+)?|nos partenaires|(?:ce|notre|le présent) (?:site|portail|service)(?: (?:web|internet))?(?: et (?:ses|nos) partenaires)?) (?:utilis(?:ons|e|ent)|dépos(?:ons|e|ent)|stock(?:ons|e|ent)|recour(?:ons|t|ent) à) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies|traceurs)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:expériences?|navigation|audience|trafic|améliorer|fonctionn\w+|personnalis\w+|mesurer|statistiques?|publicités?|contenus?|accept\w+|continu\w+|technologies|techniques|tiers|services?)[^„“”\x22«»]{0,240})"
        r"|(?:en (?:poursuivant|continuant|naviguant|utilisant|cliquant|fermant))\b[^„“”\x22«»?]{0,140}\b(?:vous (?:acceptez|consentez|autorisez))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies|traceurs)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Nous utilisons des cookies pour améliorer votre expérience.",
            "En poursuivant votre navigation, vous acceptez l'utilisation de cookies.",
            "Ce site utilise des cookies.",
        ),
        misses=(
            "Google utilise des cookies pour pister les internautes.",
            "En utilisant le site, vous acceptez sans le savoir des cookies publicitaires.",
            "Accepter les cookies n'est pas obligatoire.",
            "Beaucoup acceptent, sans lire, les cookies des sites marchands.",
            "Nous utilisons tous des cookies sans le savoir.",
            "Refuser les cookies doit être aussi simple que les accepter.",
            "Pour ces cookies, elle utilise du beurre salé.",
            "Nous utilisons pour les cookies du sucre roux.",
        ),
        words="cookies cookies. traceurs",
        longest=600,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:utilisons|utilise|utilisent|utilisation de|utilisation des|utilisation|dépôt de|dépôt"
        r"|acceptez|accepter|acceptant|refuser|refusant|déposer|déposent|stockage de|paramétrer|à l'aide de"
        r"|consentez à) (?!pour)(?:[\w'-]+,? ){0,4}(?:cookies|traceurs)\b(?! (?:au|aux|et du"
        r"|pour le goûter)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Ce site utilise des cookies.",),
        misses=("Pour ces cookies, elle utilise du beurre salé.", "Nous utilisons pour les cookies du sucre roux."),
        weak=True,
        words="cookies cookies. traceurs",
        longest=600,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        r"(?:il vous reste [\d.,]+ ?% de cet article à lire[^„“”\x22«»]{0,160}"
        r"|(?:cet article|ce contenu|cette (?:vidéo|page|fonctionnalité)|la (?:suite|lecture)(?: de (?:cet|l') ?article)?|la suite de ce (?:contenu|texte)|le contenu|l'article|tous nos (?:articles|contenus))(?: complet| intégral)? (?:est|sont) (?:exclusivement |uniquement |désormais )?réservée?s? (?:à nos|aux|à tous nos) (?:\S+ )?abonnés(?:[.!/][^„“”\x22«»?]{0,120})?"
        r"|(?:vous (?:êtes|possédez|avez) )?(?:déjà|pas encore) (?:abonnée?|inscrite?|un compte|membre) ?\?(?: (?:connectez|identifiez|abonnez|inscrivez)-vous[^„“”\x22«»?]{0,60}| (?:se connecter|je me connecte|créer un compte))?"
        r"|vous devez (?:être (?:connectée?|abonnée?|inscrite?)|vous connecter|vous abonner) pour (?:commenter|réagir|lire (?:la suite|cet article|l'article)|accéder à (?:ce|cet|la suite)|(?:poster|publier|laisser|écrire) un commentaire)(?: (?:de |à )?(?:l'|cet |ce )(?:article|contenu))?(?:[.!,][^„“”\x22«»?]{0,60})?"
        r"|(?:connectez|abonnez|identifiez|inscrivez)-vous (?:gratuitement |maintenant |dès maintenant |ou \S+ )?(?:pour|et) (?:lire (?:la suite|cet article|l'article|tous nos)|poursuivre (?:votre|la) lecture|continuer (?:votre|la) lecture|commenter|réagir)(?:(?: de| à)? (?:l'|cet |ce )(?:article|contenu)| nos articles| articles)?(?:[.!,][^„“”\x22«»?]{0,60})?"
        r"|pour (?:lire (?:la suite|cet article|l'article)|poursuivre (?:votre|la) lecture|continuer (?:votre|la) lecture|commenter|réagir)(?: de l'article| à cet article| cet article)?,? (?:abonnez|connectez|inscrivez|identifiez)-vous\b[^„“”\x22«»?]{0,100}"
        r"|vous (?:ne )?pouvez lire (?:\S+ ){1,4}(?:que )?sur un seul appareil\b[^„“”\x22«»?]{0,120}"
        r"|(?:abonnez-vous|je m'abonne)\b[^„“”\x22«»?]{0,80}\baccès illimité à (?:tous|nos|l'ensemble)\b[^„“”\x22«»?]{0,80})",
        guards=_SAID,
        hits=(
            "Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
            "Cet article est réservé à nos abonnés.",
            "Vous devez être connecté pour commenter.",
            "Abonnez-vous pour lire la suite.",
            "Vous possédez déjà un compte ?",
        ),
        misses=(
            "Pour lire la suite de ses aventures, il faudra attendre mars.",
            "Vous devez être connecté pour accéder à votre espace santé.",
            "Ce club est réservé aux abonnés du théâtre.",
            "Pour commenter la décision, le maire a réuni la presse.",
            "Cette offre mobile est sans engagement.",
            "Cet article est réservé aux abonnés, mais une faille permettait de le lire.",
            "Ce forfait donne un accès illimité aux musées.",
            "Le journal a perdu mille abonnés.",
            "Il compte ses abonnés chaque soir.",
        ),
        words="abonnés abonnés. abonné abonnement connecté connectez-vous compte lire",
        longest=300,
    ),
    Row(
        "ART105",
        "fr",
        "regex",
        r"(?:"
        r"(?:cet|cette|ce|le contenu|l'article|la suite|il vous reste|pour|vous|déjà|connectez-vous|accédez|lisez"
        r"|profitez|abonnez-vous|le reste|vous pouvez lire|vous n'êtes pas|je m'abonne"
        r"|tous nos)\b.{0,140}\b(?:réservée?s? (?:à nos|aux|à tous nos) abonnés|(?:déjà|encore) (?:abonné|inscrit"
        r"|un compte)|être connecté|connectez-vous|de cet article à lire|lire la suite|accès illimité"
        r"|poursuivre (?:votre|la) lecture|sur un seul appareil|sans engagement|pour (?:commenter|réagir)"
        r"|lire cet article)\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Cet abonnement est sans engagement.",),
        misses=("Le journal a perdu mille abonnés.", "Il compte ses abonnés chaque soir."),
        weak=True,
        words="abonnés abonnés. abonné abonnement connecté connectez-vous compte lire",
        longest=300,
    ),
    Row(
        "ART106",
        "fr",
        "line",
        "partager | partagez | partager cet article | partager l'article | partagez cet article | partager sur"
        " | partager sur facebook | partager sur twitter | partager sur x | partager sur linkedin"
        " | partager sur whatsapp | partager via | partager par e-mail | partager par mail"
        " | partager via facebook | partager via e-mail | copier le lien | copier l'url | lien copié"
        " | le lien a été copié | imprimer | imprimer l'article | imprimer cet article | envoyer par e-mail"
        " | envoyer par mail | envoyer par email | envoyer à un ami | envoyer cet article | tweeter | tweet"
        " | ajouter aux favoris | ajouter à vos sélections | pour ajouter l'article à vos sélections"
        " | ajouter à mes favoris | lire plus tard | signaler une erreur | écouter l'article"
        " | écouter cet article | taille du texte | agrandir le texte | réagir à cet article"
        " | réagissez à cet article | suivre ce sujet | suivre cet auteur | voir les réactions",
        hits=("Partager", "Copier le lien", "Partager sur Facebook"),
        misses=("Partager le gâteau en six.", "Imprimer en 3D une maison", "« Partager », dit le maire."),
    ),
    Row(
        "ART107",
        "fr",
        "line",
        "0 commentaires | 0 commentaire | commentaires (0) | commentaires 0 | commentaire (0) | 0 partages"
        " | 0 partage | 0 j'aime | 0 vues | 0 réactions | 0 réaction | 0 min de lecture | 0 minutes de lecture"
        " | 0 min | temps de lecture : 0 min | temps de lecture 0 min. | temps de lecture : 0 minutes"
        " | temps de lecture : 0 mn | lecture 0 min | lecture : 0 min | lu 0 fois | voir les 0 commentaires"
        " | voir les commentaires (0) | voir tous les commentaires (0) | aucun commentaire | 0 mn de lecture"
        " | réagir (0)",
        hits=("14 commentaires", "Temps de lecture : 3 min", "3 min de lecture"),
        misses=("14 commentaires ont choqué.", "3 minutes de silence"),
    ),
    Row(
        "ART109",
        "fr",
        "line",
        "lire la vidéo | voir la vidéo | regarder la vidéo | lancer la vidéo | écouter l'article"
        " | écouter le podcast | lancer le diaporama | voir le diaporama | diaporama | voir les photos"
        " | voir toutes les photos | voir la galerie | galerie photos | agrandir l'image | agrandir | plein écran"
        " | image 0 sur 0 | photo 0 sur 0 | 0 photos | 0 images | photo suivante | photo précédente"
        " | image suivante | image précédente | afficher la légende | masquer la légende"
        " | voir cette publication sur instagram | ce contenu est bloqué | afficher ce contenu"
        " | afficher le contenu | ce contenu n'est pas disponible | vidéo indisponible | à voir en vidéo"
        " | nos vidéos | plus de vidéos | toutes les vidéos | couper le son | activer le son | lecteur vidéo"
        " | fermer la galerie | © capture d'écran",
        hits=("Voir la vidéo", "Image 2 sur 9", "Agrandir l'image"),
        misses=("Lecture publique à la mairie", "Agrandir l'école coûtera cher."),
    ),
    Row(
        "ART109",
        "fr",
        "regex",
        r"(?:ce (?:contenu|média) (?:est (?:bloqué|désactivé|masqué)|n'est pas disponible|n'a pas pu être|ne peut (?:pas )?être affiché)(?:[.!]?|(?:[.,]| car| parce| dans votre| pour le moment)[^„“”\x22«»?]{0,120}\b(?:vous|cookies|votre|javascript|moment)\b[^„“”\x22«»]{0,160})"
        r"|pour (?:afficher|visualiser|voir) ce contenu\b[^„“”\x22«»?]{0,120}\b(?:cookies|traceurs|javascript|accept\w+|cliquez|activer?|autoris\w+)\b[^„“”\x22«»]{0,160}"
        r"|(?:veuillez|merci d'|merci de) ?(?:bien vouloir )?activer (?:le )?(?:javascript|les cookies)\b[^„“”\x22«»?]{0,120})",
        guards=_SAID,
        hits=("Ce contenu est bloqué car vous n'avez pas accepté les cookies.", "Veuillez activer JavaScript."),
        misses=(
            "En cliquant sur ce lien, elle a installé un contenu malveillant.",
            "Ce contenu est bloqué en France depuis mardi.",
            "Ce contenu, relayé sur les réseaux sociaux, est faux.",
            "Pour voir ce contenu disparaître, la famille a saisi le juge.",
            "Ce contenu a surpris les jurés.",
        ),
        words="^ce_contenu ^ce_média ^en_cliquant ^merci_d ^pour_afficher ^pour_visualiser ^pour_voir ^veuillez_activer",
        longest=360,
    ),
    Row(
        "ART109",
        "fr",
        "regex",
        r"(?:"
        r"(?:ce contenu|pour (?:afficher|visualiser|voir) ce contenu|en cliquant sur|veuillez activer"
        r"|merci d'activer|ce média)\b.{0,200}\b(?:bloqué|cookies|réseaux sociaux|traceurs|javascript|disponible"
        r"|contenu)\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Ce contenu utilise des cookies.",),
        misses=("Ce contenu a surpris les jurés.",),
        weak=True,
        words="^ce_contenu ^ce_média ^en_cliquant ^merci_d ^pour_afficher ^pour_visualiser ^pour_voir ^veuillez_activer",
        longest=360,
    ),
    Row(
        "ART110",
        "fr",
        "line",
        "tous droits réservés | © tous droits réservés | reproduction interdite | droits réservés"
        " | droits de reproduction et de diffusion réservés",
        hits=("Tous droits réservés.", "Reproduction interdite"),
        misses=("Tous droits confondus, il gagne plus.",),
    ),
    Row(
        "ART110",
        "fr",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|afp|reuters|sas|s\.a) ?)?(?:tous (?:les )?droits (?:de reproduction |de reproduction et de (?:diffusion|représentation) )?réservés)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»?]{0,120}| (?:©|\d|copyright|captures?|pour|afp|à)\b[^„“”\x22«»]{0,100})?"
        r"|(?:toute |la )?reproduction(?:,? (?:totale|partielle|même|ou|et|intégrale|cet|de|du|ce|article|articles|texte|textes|contenus?|page|site|des|toute|diffusion|représentation|utilisation|rediffusion|traduction)){1,8}(?: est| sont)?(?: strictement| formellement)? (?:interdites?|soumise)\b[^„“”\x22«»?]{0,100}"
        r"|(?:toute )?reproduction(?: est)? (?:strictement |formellement )?interdite(?: sans (?:l')?(?:autorisation|accord)\b[^„“”\x22«»?]{0,80})?[.!]?)",
        guards=_SAID,
        hits=(
            "© Le Quotidien. Tous droits de reproduction réservés.",
            "Toute reproduction est interdite sans autorisation.",
            "Reproduction totale ou partielle interdite.",
        ),
        misses=(
            "Tous droits réservés, même pour un tatouage ? La cour a tranché.",
            "La reproduction en captivité de l'espèce est interdite.",
            "La reproduction des tableaux est interdite sans autorisation du musée.",
            "Ils ont tous leurs droits réservés aux seuls résidents.",
            "La reproduction est soumise aux saisons.",
            "La reproduction des anguilles reste un mystère.",
        ),
        words="droits reproduction réservés",
        longest=300,
    ),
    Row(
        "ART110",
        "fr",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?tous (?:les )?droits (?:de reproduction |de reproduction et de (?:diffusion"
        r"|représentation) )?réservés\b.{0,160}|(?:toute |la )?reproduction\b.{0,80}\b(?:interdite"
        r"|sans (?:l')?autorisation|est soumise)\b.{0,120}"
        r")",
        guards=_SAID,
        hits=("Toute reproduction est interdite sans autorisation.",),
        misses=("La reproduction des anguilles reste un mystère.",),
        weak=True,
        words="droits reproduction réservés",
        longest=300,
    ),
    Row(
        "ART111",
        "fr",
        "heading",
        "nos articles recommandés | notre sélection d'articles | à lire aussi | a lire aussi | lire aussi"
        " | sur le même sujet | sur le même thème | dans la même rubrique | à lire également | articles liés"
        " | articles similaires | articles connexes | articles associés | article associé | sujets associés"
        " | les plus lus | les + lus | le plus lu | articles les plus lus | les plus populaires"
        " | les plus consultés | les plus vus | les plus partagés | les plus commentés | à la une | en ce moment"
        " | en continu | dernières actualités | dernières infos | dernières nouvelles | les dernières actualités"
        " | derniers articles | les derniers articles | dernières minutes | dernières vidéos"
        " | à découvrir également | à découvrir aussi | à ne pas manquer | à ne pas rater | recommandé pour vous"
        " | vous aimerez aussi | vous pourriez aussi aimer | vous aimerez peut-être | cela peut vous intéresser"
        " | ces articles peuvent vous intéresser | ça peut vous intéresser | la rédaction vous conseille"
        " | la rédaction vous recommande | la sélection de la rédaction | le choix de la rédaction"
        " | plus d'articles | plus d'actualités | autres articles | autres actualités | les autres articles"
        " | à voir aussi | voir aussi | nos vidéos | l'actualité en continu | l'actu en continu | le fil info"
        " | fil info | du même auteur | sur le web | ailleurs sur le web | articles récents"
        " | articles recommandés | lire ensuite | plus sur ce sujet | nos articles | les titres"
        " | l'info en continu",
        hits=("Sur le même sujet", "Les plus lus", "Vous aimerez aussi :", "À LA UNE"),
        misses=("Les plus lus sont les romans noirs.", "À la une des journaux, un visage"),
    ),
    Row(
        "ART111",
        "fr",
        "cue",
        "tags | mots-clés | mots clés | mots-clefs | rubrique | plus d'infos sur | en savoir plus sur"
        " | étiquettes | sujets associés",
        hits=("Tags : budget, économie", "Mots-clés : Paris, transports"),
        misses=("Sujets tabous", "Thèmes abordés sans détour."),
    ),
    Row(
        "ART111",
        "fr",
        "line",
        "accueil | retour à l'accueil | haut de page | retour en haut | retour en haut de page | aller au contenu"
        " | aller au contenu principal | passer au contenu | menu | ouvrir le menu | fermer le menu | rechercher"
        " | lancer la recherche | contactez-nous | nous contacter | qui sommes-nous | qui sommes-nous ?"
        " | à propos | plan du site | foire aux questions | fermer | suivant | précédent | article suivant"
        " | article précédent | page suivante | page précédente | commentaires | ajouter un commentaire"
        " | laisser un commentaire | écrire un commentaire | poster un commentaire | voir les commentaires"
        " | lire les commentaires | tous les commentaires | publier un commentaire | votre commentaire"
        " | annuler la réponse | les commentaires sont fermés"
        " | votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec"
        " | votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée"
        " | mots-clés | mots clés | thématiques | sommaire de l'article | édition du jour | journal numérique"
        " | lire le journal | le journal du jour | rss | flux rss | publicités | nos rubriques"
        " | toutes les rubriques | mots croisés | petites annonces | signaler ce commentaire"
        " | charte de modération | partager votre avis | mode sombre | édition abonné | découvrir plus"
        " | passer la navigation",
        hits=("Accueil", "Retour en haut", "Laisser un commentaire", "Mots-clés"),
        misses=("Accueil glacial pour le ministre", "Recherche d'un disparu", "Menu de fête"),
    ),
    Row(
        "ART111",
        "fr",
        "line",
        "actualités | actualité | actu | politique | économie | société | monde | international | france | sport"
        " | sports | football | culture | sciences | science | santé | planète | environnement | climat | opinions"
        " | opinion | débats | idées | tribune | éditorial | faits divers | justice | éducation | immigration"
        " | police | médias | tech | high-tech | numérique | voyage | gastronomie | mode | style | livres | cinéma"
        " | musique | télévision | télé | people | régions | région | europe | afrique | amériques | asie"
        " | moyen-orient | vidéos | vidéo | photos | podcasts | direct | jeux | emploi | immobilier | auto | argent"
        " | bourse | entreprises | finance | consommation | conso | services | boutique | loisirs | famille | plus"
        " | auteur | rédaction | image | lire | regarder | écouter",
        hits=("Politique", "Économie"),
        misses=("Politique de la ville", "Sport et santé"),
        weak=True,
    ),
    Row(
        "ART113",
        "fr",
        "cue",
        "publié | publié le | mis à jour | mis à jour le | modifié le | dernière mise à jour | mise à jour"
        " | créé le | posté le | par | auteur | source | sources | rectificatif | correction | erratum | précision"
        " | note de la rédaction | ndlr | avec afp | propos recueillis par | texte | journaliste"
        " | à propos de l'auteur",
        hits=("Publié le : 12 avril 2023", "Rectificatif : une version précédente donnait un nom erroné."),
        misses=("Publié en 1851, le livre se vendit peu.", "Source de colère, le bruit"),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "cue",
        "à lire | a lire | lire | à voir | à écouter | à regarder | en savoir plus | pour en savoir plus"
        " | plus d'informations | plus d'infos | relire | à relire | à découvrir | à ne pas manquer"
        " | ne manquez pas | recommandé | cliquez ici | à consulter | retrouvez",
        hits=("À lire: Exempel", "A lire: Exempel"),
        misses=(
            "Lire aussi des livres, dit la ministre.",
            "Pour aller plus loin, il faut un accord.",
            "Voir aussi loin que possible",
        ),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "line",
        "la suite | suite | découvrir | consulter | réduire",
        hits=("La suite", "Suite"),
        misses=("Lire la suite du roman lui a plu.", "Voir plus grand, dit le maire"),
        weak=True,
    ),
    Row(
        "ART102",
        "fr",
        "line",
        "patientez",
        hits=("Patientez",),
        misses=("Chargement du navire interrompu", "Patientez dix minutes avant de servir."),
        weak=True,
    ),
    Row(
        "ART103",
        "fr",
        "line",
        "pub",
        hits=("Pub",),
        misses=("Publicité mensongère : une marque condamnée", "Annonce du ministre attendue"),
        weak=True,
    ),
    Row(
        "ART104",
        "fr",
        "line",
        "abonnement | inscription | je donne | nous soutenir | je soutiens | adhérer",
        hits=("Abonnement", "Inscription"),
        misses=("Abonnez-vous à la patience, conseille-t-il.", "Inscription des élèves avant vendredi"),
        weak=True,
    ),
    Row(
        "ART105",
        "fr",
        "line",
        "connexion | déconnexion | abonnés | j'accepte | je refuse | refuser | accepter | personnaliser"
        " | confidentialité | données personnelles | vie privée | consentement",
        hits=("Connexion", "Déconnexion"),
        misses=("Se connecter aux autres, dit-elle.", "Connexion rétablie à Lille"),
        weak=True,
    ),
    Row(
        "ART106",
        "fr",
        "line",
        "copier | envoyer | réagir | suivi | offrir | j'aime | recommander",
        hits=("Copier", "Envoyer"),
        misses=("Partager le gâteau en six.", "Imprimer en 3D une maison", "« Partager », dit le maire."),
        weak=True,
    ),
    Row(
        "ART107",
        "fr",
        "line",
        "pas de commentaire | 0 avis",
        hits=("Pas de commentaire", "0 avis"),
        misses=("14 commentaires ont choqué.", "3 minutes de silence"),
        weak=True,
    ),
    Row(
        "ART109",
        "fr",
        "line",
        "zoom | lecture | transcription",
        hits=("Zoom", "Lecture"),
        misses=("Lecture publique à la mairie", "Agrandir l'école coûtera cher."),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "heading",
        "tendances | populaires | l'essentiel",
        hits=("Tendances", "Populaires"),
        misses=("Les plus lus sont les romans noirs.", "À la une des journaux, un visage"),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "cue",
        "thèmes | sujets | thématiques | sujet | rubriques | catégorie | catégories | dossiers",
        hits=("Thèmes: Exempel", "Sujets: Exempel"),
        misses=("Sujets tabous", "Thèmes abordés sans détour."),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "line",
        "recherche | aide | commenter | répondre | recrutement | carnet | contribuer",
        hits=("Recherche", "Aide"),
        misses=("Accueil glacial pour le ministre", "Recherche d'un disparu", "Menu de fête"),
        weak=True,
    ),
    Row(
        "ART106",
        "fr",
        "line",
        "enregistrer | sauvegarder | favoris | suivre",
        hits=("Enregistrer", "Sauvegarder"),
        misses=("Partager le gâteau en six.", "Imprimer en 3D une maison", "« Partager », dit le maire."),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "heading",
        "en direct",
        hits=("En direct",),
        misses=("Les plus lus sont les romans noirs.", "À la une des journaux, un visage"),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "line",
        "sujets | thèmes | météo | horoscope | accessibilité",
        hits=("Sujets", "Thèmes"),
        misses=("Accueil glacial pour le ministre", "Recherche d'un disparu", "Menu de fête"),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "cue",
        "notre dossier | notre article | découvrez aussi",
        hits=("Notre dossier: Exempel", "Notre article: Exempel"),
        misses=(
            "Lire aussi des livres, dit la ministre.",
            "Pour aller plus loin, il faut un accord.",
            "Voir aussi loin que possible",
        ),
        weak=True,
    ),
    Row(
        "ART101",
        "fr",
        "line",
        "plus d'informations",
        hits=("Plus d'informations",),
        misses=("Lire la suite du roman lui a plu.", "Voir plus grand, dit le maire"),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "heading",
        "nos recommandations | à découvrir | notre sélection | pour aller plus loin | au sommaire",
        hits=("Nos recommandations", "À découvrir"),
        misses=("Les plus lus sont les romans noirs.", "À la une des journaux, un visage"),
        weak=True,
    ),
    Row(
        "ART111",
        "fr",
        "line",
        "sommaire",
        hits=("Sommaire",),
        misses=("Accueil glacial pour le ministre", "Recherche d'un disparu", "Menu de fête"),
        weak=True,
    ),
)
