"""ART101, ART104, ART106 of German, French, Spanish, Italian, Portuguese and Dutch pages: tools, sign-ups, headings of links."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART106",
        "de",
        "line",
        "teilen via whatsapp | link in die zwischenablage kopiert | zur merkliste | artikel gemerkt | aus"
        " merkliste entfernen | drucken teilen | teilen merken drucken | merken teilen drucken | artikel"
        " freischalten und verschenken | als geschenk teilen | artikel vorlesen | diesen artikel anhören |"
        " schriftgröße ändern | schrift vergrößern | schrift verkleinern | vollbild anzeigen | fehler im text"
        " melden | fehler gefunden | haben sie einen fehler entdeckt | war dieser artikel hilfreich | wie finden"
        " sie diesen artikel | artikel bewerten | feedback senden | dem thema folgen | themen folgen | als"
        " bevorzugte quelle hinzufügen | als bevorzugte quelle auf google hinzufügen | artikel kommentieren |"
        " kommentar abgeben | kommentar hinterlassen | kommentare lesen | kommentare ansehen | alle kommentare"
        " anzeigen | alle kommentare öffnen | kommentare laden | weitere kommentare | weitere kommentare laden |"
        " kommentare ausblenden | bisher keine kommentare | schreiben sie den ersten kommentar | schreibe den"
        " ersten kommentar | seien sie der erste, der kommentiert | zur diskussion | zum kommentarbereich | die"
        " kommentarfunktion ist deaktiviert | kommentarfunktion geschlossen | kommentare geschlossen | melden sie"
        " sich an, um zu kommentieren | bitte melden sie sich an, um zu kommentieren | zum kommentieren anmelden |"
        " anmelden um zu kommentieren | neueste zuerst | älteste zuerst | beliebteste zuerst | antwort schreiben |"
        " antworten anzeigen | kommentar melden | ihre meinung ist gefragt | ihre meinung zum thema | lesezeit 0"
        " min | lesezeit ca. 0 minuten | lesedauer 0 min | lesedauer ca. 0 min | 0 min. lesedauer",
        hits=(
            "Teilen via whatsapp",
            "Schriftgröße ändern",
            "Themen folgen",
            "Weitere kommentare laden",
            "Bitte melden sie sich an, um zu kommentieren",
        ),
        misses=(
            "Teilen ist das neue Haben",
            "Kommentare des Ministers lösen Streit aus",
            "Artikel 5 gilt auch hier",
            "Drucken lernt man in Mainz",
            "Fehler im System",
        ),
    ),
    Row(
        "ART104",
        "de",
        "line",
        "newsletter anmelden | ihre e-mail adresse | bitte geben sie ihre e-mail-adresse ein | bitte gültige"
        " e-mail-adresse eingeben | ungültige e-mail-adresse | sie haben sich erfolgreich angemeldet | die"
        " anmeldung war erfolgreich | bitte bestätigen sie ihre anmeldung | fast geschafft! bitte bestätigen sie"
        " ihre e-mail-adresse | jederzeit abbestellbar | eine abmeldung ist jederzeit möglich | mehr infos zum"
        " datenschutz | pflichtfelder | dieses feld ist erforderlich | bitte füllen sie dieses feld aus | ein"
        " fehler ist aufgetreten | es ist ein fehler aufgetreten | es ist ein fehler aufgetreten. bitte versuchen"
        " sie es später erneut | etwas ist schiefgelaufen. bitte versuchen sie es erneut | bitte versuchen sie es"
        " später noch einmal | bitte versuchen sie es erneut | jetzt in der app lesen | hier kostenlos"
        " herunterladen | jetzt bei google play | laden im app store | folge unserem whatsapp-kanal | jetzt"
        " whatsapp-kanal abonnieren | nichts mehr verpassen | keine news mehr verpassen | keine nachricht mehr"
        " verpassen | bleiben sie auf dem laufenden | bleiben sie informiert | täglich in ihr postfach | direkt in"
        " ihr postfach | alle newsletter im überblick | unterstützen sie unsere arbeit | unterstützen sie unseren"
        " journalismus | unterstütze unabhängigen journalismus | bereits abonniert",
        hits=(
            "Newsletter anmelden",
            "Bitte bestätigen sie ihre anmeldung",
            "Bitte füllen sie dieses feld aus",
            "Jetzt in der app lesen",
            "Keine news mehr verpassen",
        ),
        misses=(
            "Anmeldung zum Marathon startet",
            "Danke für nichts",
            "Die App soll 2026 kommen",
            "Folgen des Sturms",
            "Unterstützen Sie ihn nicht, warnte sie.",
        ),
    ),
    Row(
        "ART101",
        "de",
        "line",
        "weitere artikel dieser autorin | weitere artikel dieses autors | weitere artikel des autors | weitere"
        " nachrichten zum thema | mehr aus der region | mehr von dieser autorin | mehr artikel anzeigen | mehr"
        " beiträge | mehr videos | mehr zum artikel | mehr für sie | für sie empfohlen | von der redaktion"
        " empfohlen | das könnte ihnen auch gefallen | das könnte ihnen gefallen | das könnte dir auch gefallen |"
        " das interessiert andere leser | andere leser interessierten sich auch für | andere lesen auch | leser"
        " interessierten sich auch für | am meisten kommentiert | aktuelle videos | ähnliche nachrichten |"
        " nächstes video | zum nächsten artikel | vollständigen artikel lesen | den ganzen artikel lesen | den"
        " vollständigen artikel lesen | lesen sie den ganzen artikel | hier geht es weiter | aus dem netz | von"
        " unseren partnern | schlagworte zum thema",
        hits=(
            "Weitere artikel dieser autorin",
            "Mehr videos",
            "Das interessiert andere leser",
            "Zum nächsten artikel",
        ),
        misses=(
            "Neueste Studie überrascht",
            "Aktuelle Lage bleibt ernst",
            "Mehr Videos aus dem Krieg tauchen auf",
            "Nächster Artikel im Grundgesetz",
        ),
    ),
    Row(
        "ART106",
        "fr",
        "line",
        "partager par email | lien copié dans le presse-papier | lire l'article audio | enregistrer l'article |"
        " sauvegarder l'article | ajouter à ma sélection | ajouter à la liste de lecture | réduire le texte | voir"
        " en plein écran | signaler une faute | une erreur dans l'article | vous avez repéré une erreur | suivre"
        " ce thème | ajouter comme source préférée | ajouter aux sources préférées sur google | commenter cet"
        " article | commenter l'article | commentez cet article | laissez un commentaire | voir tous les"
        " commentaires | lire tous les commentaires | afficher les commentaires | masquer les commentaires | plus"
        " de commentaires | aucun commentaire pour le moment | soyez le premier à commenter | soyez le premier à"
        " réagir | rejoindre la conversation | rejoignez la conversation | participer à la conversation |"
        " participez à la discussion | les commentaires sont clos | commentaires fermés | connectez-vous pour"
        " laisser un commentaire | vous devez vous connecter pour publier un commentaire | trier par | lire en 0"
        " min | cet article vous a plu | cet article vous a-t-il été utile | donnez votre avis",
        hits=(
            "Partager par email",
            "Une erreur dans l'article",
            "Lire tous les commentaires",
            "Participez à la discussion",
        ),
        misses=(
            "Partager le pouvoir, un défi",
            "Commentaires acerbes du ministre",
            "Imprimer sa marque",
            "Réagir vite, dit-elle, sauve des vies.",
        ),
    ),
    Row(
        "ART104",
        "fr",
        "line",
        "recevez l'essentiel de l'actualité | recevez chaque matin l'essentiel de l'actualité | recevez"
        " l'actualité par email | m'abonner | inscription à la newsletter | toutes les newsletters | voir toutes"
        " les newsletters | entrez votre email | entrez votre adresse email | saisissez votre adresse e-mail |"
        " saisissez votre email | veuillez saisir une adresse e-mail valide | veuillez entrer une adresse email"
        " valide | adresse e-mail invalide | adresse email invalide | votre inscription est confirmée | vous êtes"
        " inscrit | vous êtes désormais inscrit à la newsletter | désinscription à tout moment | désabonnement à"
        " tout moment | se désinscrire | sans engagement | résiliable à tout moment | champs obligatoires | ce"
        " champ est obligatoire | ce champ est requis | une erreur est survenue | une erreur s'est produite | une"
        " erreur est survenue, veuillez réessayer | une erreur est survenue. veuillez réessayer | veuillez"
        " réessayer | veuillez réessayer plus tard | télécharger notre application | disponible sur google play |"
        " télécharger dans l'app store | disponible sur l'app store | suivez notre chaîne whatsapp | restez"
        " informé | restez informés | restez connecté | ne manquez rien de l'actualité | ne ratez rien de"
        " l'actualité | soutenez notre travail | soutenez notre journalisme | soutenez une presse indépendante |"
        " soutenez un journalisme indépendant | faites un don | devenez membre | déjà inscrit",
        hits=(
            "Recevez l'essentiel de l'actualité",
            "Veuillez entrer une adresse email valide",
            "Ce champ est obligatoire",
            "Suivez notre chaîne whatsapp",
        ),
        misses=(
            "Inscription au bac : ce qui change",
            "Suivez mon regard",
            "Recevez-le comme un roi, dit-elle.",
            "Ne manquez pas à votre parole",
        ),
    ),
    Row(
        "ART101",
        "fr",
        "line",
        "lire l'article original | lire l'intégralité de l'article | lire plus d'articles | voir plus d'articles"
        " | plus d'articles sur ce sujet | tous ses articles | tous les articles de cet auteur | dans la même"
        " catégorie | dans le même dossier | sur ce sujet | articles populaires | les articles les plus lus | vous"
        " pourriez aimer | vous pourriez être intéressé par | cela pourrait vous intéresser | ceci pourrait vous"
        " intéresser | ces articles pourraient vous intéresser | ça pourrait vous intéresser | nos lecteurs ont"
        " aussi lu | les lecteurs ont aussi lu | recommandés pour vous | les choix de la rédaction | à écouter"
        " aussi | vidéo suivante | charger plus d'articles",
        hits=(
            "Lire l'article original",
            "Tous les articles de cet auteur",
            "Vous pourriez aimer",
            "Nos lecteurs ont aussi lu",
        ),
        misses=(
            "Article suivant de la loi rejeté",
            "Plus d'infos demain, promet la police",
            "Le plus lu des romans",
            "À voir, à boire et à manger",
        ),
    ),
    Row(
        "ART106",
        "es",
        "line",
        "compartir este artículo | ¡enlace copiado! | imprimir noticia | imprimir esta noticia | guardar para"
        " después | guardar para más tarde | escuchar este artículo | escucha este artículo | escuchar la noticia"
        " | escuchar la nota | tamaño de texto | aumentar tamaño | reducir tamaño | ver a pantalla completa |"
        " reportar errores | informar de un error | notificar error | ¿has encontrado un error? | ¿encontraste un"
        " error? | seguir a este autor | añadir como fuente preferida | añádenos como fuente preferida | fuente"
        " preferida en google | comentar noticia | comenta esta noticia | comentar esta noticia | comenta este"
        " artículo | déjanos tu comentario | escribir comentario | añade un comentario | publicar un comentario |"
        " enviar comentario | ver todos los comentarios | ver los comentarios | ver más comentarios | leer"
        " comentarios | mostrar más comentarios | ocultar comentarios | cargar comentarios | cargar más"
        " comentarios | ir a comentarios | ir a los comentarios | no hay comentarios aún | aún no hay comentarios"
        " | todavía no hay comentarios | sé el primero en comentar | sea el primero en comentar | únete al debate"
        " | participa en la conversación | inicia sesión para dejar un comentario | regístrate para comentar | los"
        " comentarios están cerrados | normas de comentarios | tu comentario | más valorados | ordenar por |"
        " denunciar comentario | tiempo de lectura 0 minutos | tiempo estimado de lectura 0 min | 0 min. lectura |"
        " ¿te ha gustado este artículo? | ¿te gustó esta noticia? | ¿te gustó este artículo? | valora este"
        " artículo | ¿te ha resultado útil? | ¿te resultó útil?",
        hits=(
            "Compartir este artículo",
            "Ver a pantalla completa",
            "Comenta este artículo",
            "Cargar más comentarios",
            "Normas de comentarios",
        ),
        misses=(
            "Compartir es vivir",
            "Sin comentarios, dijo el ministro.",
            "Comentarios del rey causan revuelo",
            "Guardar las formas",
            "Escuchar a los vecinos",
        ),
    ),
    Row(
        "ART104",
        "es",
        "line",
        "apúntate gratis | regístrate aquí | recibe las últimas noticias | recibe nuestras noticias"
        " | recibe las noticias más importantes | recibe cada mañana las noticias"
        " | reciba las últimas noticias en su correo | boletín diario | nuestras newsletters"
        " | ver todos los boletines | ver todas las newsletters | tu email | tu e-mail | su email"
        " | introduce tu email | ingrese su correo electrónico | escribe tu correo"
        " | escribe tu correo electrónico | introduce un email válido | introduce un correo electrónico válido"
        " | ingresa un correo válido | ingrese un correo electrónico válido | correo electrónico no válido"
        " | email no válido | correo inválido | ¡gracias por suscribirte! | te has suscrito correctamente"
        " | ya estás suscrito | suscripción realizada con éxito | tu suscripción ha sido confirmada"
        " | revisa tu correo | revisa tu bandeja de entrada | confirma tu suscripción"
        " | puedes darte de baja en cualquier momento | puede darse de baja en cualquier momento"
        " | sin permanencia | cancelar suscripción | he leído y acepto la política de privacidad"
        " | acepto la política de privacidad | acepto los términos y condiciones | acepto recibir"
        " | acepto las condiciones | campos obligatorios | este campo es obligatorio | ha ocurrido un error"
        " | se ha producido un error | ocurrió un error | algo ha salido mal. inténtalo de nuevo"
        " | ha ocurrido un error, inténtalo de nuevo | por favor, inténtalo de nuevo"
        " | inténtalo de nuevo más tarde | por favor, inténtelo de nuevo | por favor intente nuevamente"
        " | descargá la app | disponible en google play | disponible en app store | consíguelo en google play"
        " | consíguela en google play | sigue el canal de whatsapp | suscríbete a nuestro canal de youtube"
        " | sumate a nuestro canal de whatsapp | mantente informado | mantente al día | mantente al tanto"
        " | mantente actualizado | no te pierdas nada | no te pierdas ninguna noticia"
        " | no te pierdas las últimas noticias | apoya nuestro periodismo | apoya el periodismo independiente"
        " | apoya el periodismo | hazte miembro | haz tu aporte | haz un donativo | donar ahora"
        " | colabora con nosotros | ¿ya estás suscrito?",
        hits=(
            "Apúntate gratis",
            "Ingrese su correo electrónico",
            "Revisa tu correo",
            "Se ha producido un error",
            "Suscríbete a nuestro canal de youtube",
        ),
        misses=(
            "Correo argentino cierra sucursales",
            "Gracias por todo, maestro",
            "Algo salió mal en la maniobra, dijo.",
            "Recibe el alta el herido",
            "Dona sangre y salva vidas, pide la Cruz Roja",
        ),
    ),
    Row(
        "ART101",
        "es",
        "line",
        "leer la noticia completa | leer noticia completa | leer el artículo completo | leer la nota completa |"
        " lea la nota completa | lea el artículo completo | leer más noticias | leer más artículos | ver más"
        " artículos | ver nota completa | ver noticia completa | ver todos los artículos | ver todos los artículos"
        " de | más noticias de | más noticias en | más noticias sobre | más artículos de | más de esta sección |"
        " más contenidos | más para leer | más para ver | historias relacionadas | otras noticias de interés |"
        " otras notas | otros artículos | también te podría interesar | también le puede interesar | también"
        " podría interesarte | también puede interesarte | te recomendamos leer | le recomendamos | quizás te"
        " interese | quizá te interese | podría interesarte | puede que te interese | recomendado para ti |"
        " recomendaciones para ti | seleccionado para ti | elegido por el editor | selección de los editores | lo"
        " más leído hoy | lo más leído de la semana | las más vistas | los más leídos | más vistos | últimas"
        " noticias de | artículos recientes | artículos populares | noticias populares | siguiente noticia |"
        " noticia siguiente | siguiente nota | nota anterior | próximo artículo | próxima nota | entrada anterior"
        " | entrada siguiente | volver a la portada | contenido de nuestros socios | de nuestros socios | temas de"
        " esta noticia | en esta nota",
        hits=(
            "Leer la noticia completa",
            "Ver todos los artículos de",
            "Otros artículos",
            "Recomendaciones para ti",
            "Noticias populares",
        ),
        misses=(
            "Lo último que quiere es perder",
            "Más de mil personas huyen",
            "Tendencias suicidas al alza",
            "Artículo anterior a la reforma, dice el juez",
            "Otras noticias peores llegarán",
        ),
    ),
    Row(
        "ART106",
        "it",
        "line",
        "stampa questo articolo | stampa pagina | salva per dopo | regala l'articolo | ascolta questo articolo |"
        " ascolta la versione audio | ascolta la versione audio dell'articolo | dimensione carattere | ingrandisci"
        " testo | segnala errori | hai trovato un errore | segui questo argomento | segui argomento | aggiungi"
        " come fonte preferita | aggiungi come fonte preferita su google | scegli come fonte preferita | fonte"
        " preferita su google | commenta l'articolo | commenta questo articolo | commenta per primo | lascia il"
        " tuo commento | lascia una risposta | scrivi il tuo commento | inserisci commento | aggiungi commento |"
        " pubblica commento | vedi commenti | vedi i commenti | leggi i commenti | leggi tutti i commenti | mostra"
        " commenti | mostra i commenti | mostra tutti i commenti | nascondi commenti | carica altri commenti |"
        " ancora nessun commento | sii il primo a commentare | partecipa alla conversazione | unisciti alla"
        " conversazione | devi essere connesso per inviare un commento | i commenti sono chiusi | commenti chiusi"
        " | commenti disabilitati | commenti dei lettori | ultimi commenti | tempo di lettura 0 min | ti è"
        " piaciuto questo articolo | ti è piaciuto l'articolo | questo articolo ti è stato utile",
        hits=(
            "Stampa questo articolo",
            "Segui argomento",
            "Aggiungi commento",
            "Sii il primo a commentare",
        ),
        misses=(
            "Stampa estera in rivolta",
            "Salva la madre dal fuoco",
            "Commenta con ironia il sindaco",
            "Ascolta, disse lei, è tardi.",
        ),
    ),
    Row(
        "ART104",
        "it",
        "line",
        "iscriviti qui | iscriviti al nostro canale youtube | ricevi le notizie | ricevi le nostre notizie |"
        " ricevi le ultime notizie | ricevi gli aggiornamenti | ricevi gli aggiornamenti via email | ricevi ogni"
        " giorno le notizie | scopri le newsletter | scopri tutte le newsletter | il tuo indirizzo email |"
        " inserisci un indirizzo email valido | inserisci un'email valida | email non valida | indirizzo email non"
        " valido | grazie per l'iscrizione | grazie per la tua iscrizione | iscrizione completata | iscrizione"
        " avvenuta con successo | controlla la tua email | controlla la tua casella di posta | conferma la tua"
        " iscrizione | puoi disiscriverti in qualsiasi momento | puoi annullare l'iscrizione in qualsiasi momento"
        " | puoi cancellarti in qualsiasi momento | disdici quando vuoi | annulla quando vuoi | ho letto e accetto"
        " la privacy policy | ho letto e accetto l'informativa sulla privacy | accetto la privacy policy |"
        " acconsento al trattamento dei dati | acconsento al trattamento dei dati personali | campi obbligatori |"
        " questo campo è obbligatorio | si è verificato un errore | si è verificato un errore, riprova | si è"
        " verificato un errore. riprova più tardi | qualcosa è andato storto. riprova | riprova più tardi |"
        " scarica l'applicazione | scarica gratis l'app | disponibile su google play | disponibile su app store |"
        " segui il canale whatsapp | segui la nostra pagina facebook | resta aggiornato | resta aggiornato con noi"
        " | rimani aggiornato | rimani sempre aggiornato | resta sempre aggiornato | resta informato | resta"
        " connesso | non perderti le ultime notizie | non perdere nessuna notizia | sostieni il nostro lavoro |"
        " sostieni il giornalismo | sostieni il giornalismo indipendente | sostieni l'informazione libera | dona"
        " adesso | diventa sostenitore | diventa socio | diventa abbonato | abbonati qui | sei già abbonato | sei"
        " già iscritto | già abbonato",
        hits=(
            "Iscriviti qui",
            "Grazie per la tua iscrizione",
            "Campi obbligatori",
            "Rimani sempre aggiornato",
        ),
        misses=(
            "Iscriviti ai terroristi, urlò",
            "Grazie per tutto",
            "Sostieni chi soffre, disse il papa.",
            "Segui il denaro",
        ),
    ),
    Row(
        "ART101",
        "it",
        "line",
        "leggi l'articolo originale | leggi tutto l'articolo | leggi la notizia completa | leggi altri articoli"
        " | leggi altre notizie | leggi tutte le notizie | leggi le altre notizie | leggi l'intervista completa"
        " | prosegui la lettura | vedi anche | vedi tutti gli articoli | vedi tutte le notizie"
        " | carica altre notizie | altre notizie su | altri articoli di | altri articoli dello stesso autore"
        " | altri articoli su questo argomento | altre storie | articolo correlato"
        " | potrebbero interessarti anche | ti potrebbero interessare | ti potrebbero interessare anche"
        " | potrebbe piacerti | consigliato per te | scelti dalla redazione | le scelte della redazione"
        " | gli articoli più letti | le notizie più lette | i più commentati | le ultime notizie"
        " | notizie recenti | articoli popolari | notizie in primo piano | prossimo articolo | notizia successiva"
        " | notizia precedente | torna alla homepage | dai nostri partner | argomenti trattati"
        " | argomenti di questo articolo",
        hits=(
            "Leggi l'articolo originale",
            "Vedi tutti gli articoli",
            "Ti potrebbero interessare",
            "Le ultime notizie",
        ),
        misses=(
            "Altre notizie arrivano dal fronte",
            "Tendenze di moda",
            "In evidenza il portiere",
            "Leggi tutto d'un fiato questo libro",
        ),
    ),
    Row(
        "ART106",
        "pt",
        "line",
        "compartilhar notícia | compartilhar matéria | compartilhar artigo | compartilhe esta matéria |"
        " compartilhar via whatsapp | partilhar notícia | partilhe este artigo | imprimir notícia | salvar matéria"
        " | salvar artigo | salvar para ler depois | guardar para mais tarde | presentear matéria | ouvir matéria"
        " | ouça este artigo | ouça esta matéria | ouvir o artigo | tamanho da letra | tamanho da fonte | ver em"
        " tela cheia | reportar um erro | encontrou um erro | encontrou algum erro | adicionar como fonte"
        " preferida | adicione como fonte preferida | adicionar como fonte preferencial | fonte preferida no"
        " google | comente esta notícia | comente esta matéria | comentar notícia | deixar comentário | escreva"
        " seu comentário | adicione um comentário | enviar comentário | ver todos os comentários | ver mais"
        " comentários | ler comentários | mostrar comentários | mostrar mais comentários | ocultar comentários |"
        " carregar comentários | carregar mais comentários | ir para comentários | nenhum comentário ainda | ainda"
        " não há comentários | seja o primeiro a comentar | participe da conversa | participe da discussão |"
        " participe na discussão | inicie sessão para comentar | você precisa estar logado para comentar | os"
        " comentários estão fechados | comentários encerrados | os comentários não representam a opinião do site |"
        " denunciar comentário | tempo de leitura: 0 minuto | tempo de leitura 0 minutos | gostou desta notícia |"
        " gostou da notícia | gostou deste artigo | gostou desta matéria | este artigo foi útil | este conteúdo"
        " foi útil | esta notícia foi útil",
        hits=(
            "Compartilhar notícia",
            "Ouvir o artigo",
            "Adicione um comentário",
            "Participe na discussão",
        ),
        misses=(
            "Compartilhar senha pode ser crime",
            "Ouvir os jovens é preciso",
            "Comente o caso com um médico, disse ela.",
            "Salvar vidas custa caro",
        ),
    ),
    Row(
        "ART104",
        "pt",
        "line",
        "inscreva-se gratuitamente | inscreva-se agora | inscreva-se aqui | cadastre-se agora | cadastre-se aqui"
        " | cadastre seu e-mail | subscrever a newsletter | receba as notícias | receba as últimas notícias |"
        " receba as principais notícias | receba notícias no whatsapp | receba notícias pelo whatsapp | receba as"
        " notícias do dia | seu melhor e-mail | o seu e-mail | digite seu email | digite o seu e-mail | insira seu"
        " e-mail | insira o seu e-mail | endereço de email | email inválido | insira um e-mail válido | digite um"
        " e-mail válido | por favor, insira um e-mail válido | por favor insira um email válido | obrigado por"
        " assinar | obrigado por subscrever | obrigado pela sua subscrição | inscrição realizada com sucesso |"
        " cadastro realizado com sucesso | confirme seu e-mail | verifique seu e-mail | você pode cancelar a"
        " qualquer momento | pode cancelar a qualquer momento | cancele a qualquer momento | cancelar inscrição |"
        " li e aceito a política de privacidade | aceito a política de privacidade | aceito os termos e condições"
        " | concordo com os termos | li e concordo com os termos | campos obrigatórios | este campo é obrigatório"
        " | ocorreu um erro | ocorreu um erro. tente novamente | ocorreu um erro, tente novamente | algo deu"
        " errado. tente novamente | tente novamente mais tarde | por favor, tente novamente | por favor tente"
        " novamente | baixar app | descarregue a nossa app | disponível no google play | disponível na app store |"
        " siga nossas redes sociais | siga o canal do whatsapp | participe do grupo no whatsapp | acompanhe nossas"
        " redes sociais | acompanhe-nos nas redes sociais | fique por dentro | fique por dentro das notícias |"
        " fique por dentro das últimas notícias | mantenha-se informado | fique informado | não perca nada | não"
        " perca nenhuma notícia | apoie o jornalismo independente | apoie o nosso trabalho | apoie nosso trabalho"
        " | apoie o jornalismo | doar agora | seja um apoiador | já é assinante",
        hits=(
            "Inscreva-se gratuitamente",
            "Insira o seu e-mail",
            "Li e aceito a política de privacidade",
            "Siga nossas redes sociais",
        ),
        misses=(
            "Receba bem seu hóspede",
            "Siga o dinheiro",
            "Obrigado por tudo, mestre",
            "Apoie quem sofre, pediu o papa.",
        ),
    ),
    Row(
        "ART101",
        "pt",
        "line",
        "leia a notícia completa | leia o artigo completo | leia a reportagem completa | leia a íntegra | leia a"
        " notícia na íntegra | ler notícia completa | ler o artigo completo | ler mais notícias | leia mais"
        " notícias | leia mais sobre | leia mais aqui | leia mais notícias sobre | leia todas as notícias | leia"
        " outras notícias | leia também em | ver todas as notícias | ver todos os artigos | ver mais artigos |"
        " veja todas as notícias | veja outras notícias | carregar mais artigos | mais notícias de | mais deste"
        " autor | mais sobre este tema | mais histórias | notícia relacionada | artigo relacionado | outras"
        " matérias | você pode se interessar | você também pode se interessar | você pode gostar também | também"
        " pode gostar | pode te interessar | poderá gostar | recomendado para você | escolha do editor | seleção"
        " do editor | destaques do dia | os mais lidos | mais lidas da semana | notícias mais lidas | matérias"
        " mais lidas | artigos populares | posts populares | próxima notícia | próxima matéria | artigo seguinte |"
        " notícia anterior | notícia seguinte | matéria anterior | post anterior | próximo post | continue a"
        " leitura | voltar para o topo | voltar para a página inicial | voltar para a home | dos nossos parceiros"
        " | tags relacionadas | saiba mais sobre | saiba mais aqui | saiba tudo sobre",
        hits=(
            "Leia a notícia completa",
            "Ver todas as notícias",
            "Você pode gostar também",
            "Próxima matéria",
        ),
        misses=(
            "Em alta, dólar fecha o dia",
            "Mais vistos como heróis",
            "Últimas tropas partem",
            "Outras notícias preocupam o governo",
        ),
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "artikel delen | deel via facebook | delen via whatsapp | delen via e-mail | artikel opslaan"
        " | bewaar dit artikel | lees later | artikel printen | print dit artikel | geef cadeau"
        " | geef dit artikel cadeau | cadeau geven | artikel beluisteren | lees voor | tekstgrootte"
        " | lettergrootte | fout melden | foutje gezien | fout gezien | typefout gezien | taalfout gezien"
        " | heb je een fout gezien | volg dit onderwerp | volg onderwerp | volg auteur | volg deze auteur"
        " | voeg toe als voorkeursbron | reageer op dit artikel | schrijf een reactie | praat mee"
        " | praat mee over dit onderwerp | bekijk alle reacties | alle reacties | lees reacties"
        " | lees de reacties | reacties tonen | reacties bekijken | meer reacties | meer reacties laden"
        " | er zijn nog geen reacties | wees de eerste die reageert | reacties zijn gesloten | reacties gesloten"
        " | reageren is niet meer mogelijk | reageren niet mogelijk | inloggen om te reageren | nieuwste eerst"
        " | oudste eerst | leestijd: 0 minuut | 0 min leestijd 0 reacties | was dit artikel nuttig"
        " | wat vind je van dit artikel",
        hits=(
            "Artikel delen",
            "Lees voor",
            "Voeg toe als voorkeursbron",
            "Meer reacties laden",
        ),
        misses=(
            "Delen in de winst",
            "Reacties op de storm blijven uit",
            "Opslaan van waterstof wordt goedkoper",
            "Geen reacties meer na de dood van zijn vader",
        ),
    ),
    Row(
        "ART104",
        "nl",
        "line",
        "schrijf je hier in | schrijf je gratis in | meld je nu aan | meld je hier aan | meld je gratis aan"
        " | nieuwsbrief ontvangen | ontvang het laatste nieuws | ontvang dagelijks het laatste nieuws"
        " | ontvang elke ochtend het nieuws | abonneer je nu | bekijk alle nieuwsbrieven | jouw e-mailadres"
        " | vul uw e-mailadres in | vul een geldig e-mailadres in | voer een geldig e-mailadres in"
        " | ongeldig e-mailadres | bedankt voor het aanmelden | bedankt voor uw aanmelding | je bent aangemeld"
        " | je bent nu ingeschreven | je bent ingeschreven | je kunt je op elk moment afmelden"
        " | je kunt je altijd weer afmelden | uitschrijven kan op elk moment | afmelden kan altijd"
        " | maandelijks opzegbaar | ik ga akkoord met de voorwaarden | ik ga akkoord met de privacyverklaring"
        " | lees onze privacyverklaring | verplichte velden | dit veld is verplicht"
        " | er is iets misgegaan, probeer het opnieuw | er ging iets mis. probeer het later opnieuw"
        " | er is een fout opgetreden | er is een fout opgetreden, probeer het later opnieuw"
        " | probeer het opnieuw | probeer het later opnieuw | probeer het later nog eens"
        " | volg ons op sociale media | volg ons whatsapp-kanaal | meld je aan voor ons whatsapp-kanaal"
        " | zet meldingen aan | meldingen aanzetten | blijf op de hoogte van het laatste nieuws | mis niets meer"
        " | mis nooit meer iets | mis geen nieuws | steun onze journalistiek | steun ons werk"
        " | steun onafhankelijke journalistiek | word donateur | al abonnee | al lid | neem een abonnement",
        hits=(
            "Schrijf je hier in",
            "Voer een geldig e-mailadres in",
            "Lees onze privacyverklaring",
            "Meld je aan voor ons whatsapp-kanaal",
        ),
        misses=(
            "Er ging iets mis bij de start, zei hij.",
            "Mis je kans niet",
            "Volg het geld",
            "Word wakker, zei ze.",
        ),
    ),
    Row(
        "ART101",
        "nl",
        "line",
        "lees hele artikel | lees volledig artikel | lees het hele verhaal | lees meer nieuws | lees meer"
        " artikelen | bekijk alle artikelen | meer nieuws uit | meer van deze schrijver | meer verhalen |"
        " gerelateerd artikel | aanverwante artikelen | andere artikelen | ook interessant voor jou | ook"
        " interessant voor u | dit vind je misschien ook leuk | misschien vind je dit ook interessant | wellicht"
        " ook interessant | anderen lazen ook | anderen lezen ook | lezers lazen ook | aanbevolen artikelen | voor"
        " jou geselecteerd | keuze van de redactie | tips van de redactie | meest gelezen artikelen | meestgelezen"
        " | meest recent | populair nieuws | laatste artikelen | recent nieuws | volgende bericht | vorige bericht"
        " | terug naar home | terug naar de homepage | van onze partners",
        hits=(
            "Lees hele artikel",
            "Meer verhalen",
            "Wellicht ook interessant",
            "Meest gelezen artikelen",
        ),
        misses=(
            "Populair lied verboden",
            "Laatste nieuws over de brand stemt somber",
            "Ander nieuws was er niet",
            "Net binnen de lijnen gebleven",
        ),
    ),
    Row(
        "ART104",
        "es",
        "line",
        "algo salió mal",
        hits=("Algo salió mal",),
        misses=(
            "Correo argentino cierra sucursales",
            "Gracias por todo, maestro",
            "Algo salió mal en la maniobra, dijo.",
            "Recibe el alta el herido",
            "Dona sangre y salva vidas, pide la Cruz Roja",
        ),
        weak=True,
    ),
    Row(
        "ART104",
        "nl",
        "line",
        "er is iets misgegaan | er ging iets mis",
        hits=("Er is iets misgegaan", "Er ging iets mis"),
        misses=("Er ging iets mis bij de start, zei hij.", "Mis je kans niet", "Volg het geld", "Word wakker, zei ze."),
        weak=True,
    ),
    Row(
        "ART101",
        "it",
        "line",
        "i nostri consigli | per approfondire",
        hits=("I nostri consigli", "Per approfondire"),
        misses=(
            "Altre notizie arrivano dal fronte",
            "Tendenze di moda",
            "In evidenza il portiere",
            "Leggi tutto d'un fiato questo libro",
        ),
        weak=True,
    ),
    Row(
        "ART106",
        "nl",
        "line",
        "geef je mening",
        hits=("Geef je mening",),
        misses=(
            "Delen in de winst",
            "Reacties op de storm blijven uit",
            "Opslaan van waterstof wordt goedkoper",
            "Geen reacties meer na de dood van zijn vader",
        ),
        weak=True,
    ),
    Row(
        "ART104",
        "nl",
        "line",
        "blijf op de hoogte | mis niets",
        hits=("Blijf op de hoogte", "Mis niets"),
        misses=("Er ging iets mis bij de start, zei hij.", "Mis je kans niet", "Volg het geld", "Word wakker, zei ze."),
        weak=True,
    ),
)
