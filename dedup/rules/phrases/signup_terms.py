"""ART104 small print and answers of sign-up forms: agreeing, leaving again, thanks; in languages other than English."""

from __future__ import annotations

from dedup.rules.phrases.signups import FRENCH, GERMAN, ITALIAN, SPANISH
from dedup.rules.phrases.told_south import SV
from dedup.rules.row import Row


def _agreement(
    languages: str,
    opening: str,
    agreeing: str,
    *,
    hits: tuple[str, ...],
    misses: tuple[str, ...],
    words: str,
    also: str = "",
    said: str = "",
) -> Row:
    """What signing up agrees to: words that open a line, and further on words of agreeing; ``also`` looks ahead for more; nothing ``said``."""
    text = rf"{also}\*?\W{{0,2}}(?:{opening})\b[^\x22“”«»„]{{0,160}}(?:{agreeing})[^\x22“”«»„]{{0,240}}"
    return Row("ART104", languages, "regex", text, hits=hits, misses=misses, words=words, longest=420, guards=said)


ROWS: tuple[Row, ...] = (
    _agreement(
        "de",
        r"(?:mit|durch|bei) (?:(?:meiner|ihrer|deiner|der|einer|dem|einem) )?(?:anmeldung|bestellung|klick|absenden|registrierung|abonnement)|ich (?:möchte|willige|bin damit|stimme)",
        r"stimme(?:n sie|st du)?(?: ich)? .{0,60}zu\b|akzeptier(?:e ich|en sie|st du|e)\b|bestätig(?:e ich|en sie|st du|e)\b|einverstanden|datenschutz(?:erklärung|bestimmungen|hinweise)|einwilligung",
        hits=(
            "Mit meiner Anmeldung zum Newsletter stimme ich der Werbevereinbarung zu.",
            "Ich möchte den Newsletter erhalten und stimme der Datenschutzerklärung zu.",
            "Mit der Anmeldung akzeptieren Sie unsere Datenschutzbestimmungen.",
        ),
        misses=(
            "Mit der Anmeldung begann der Streit um die Halle.",
            "Ich möchte nicht sterben, sagte er.",
            "Bei der Bestellung des Richters ging alles glatt.",
            "Ich stimme der Kanzlerin zu, wenn sie vor Hetze warnt.",
            "Bei der Registrierung akzeptieren viele Wirte keinen Ausweis aus Papier.",
            "Durch Klick auf den Anhang akzeptieren Nutzer die Schadsoftware, warnt das Amt.",
        ),
        words="anmeldung bestellung klick absenden registrierung abonnement newsletter datenschutzerklärung",
        also=r"(?=.*(?:newsletter|datenschutz|\bagb\b|bedingungen|werbe|e-?mail|einwilligung|verarbeitung|konditionen|angebote|nutzung))",
        said=GERMAN,
    ),
    _agreement(
        "fr",
        r"en (?:vous (?:inscrivant|abonnant|enregistrant)|cliquant|renseignant|validant|soumettant|indiquant|fournissant)|votre (?:adresse )?(?:e-?mail|adresse)",
        r"vous (?:acceptez|consentez|reconnaissez|autorisez)|j'accepte|est uniquement utilisée|sera utilisée|sera (?:uniquement )?utilisé",
        hits=(
            "En vous inscrivant, vous acceptez nos conditions générales d'utilisation et notre politique de confidentialité.",
            "Votre adresse e-mail est uniquement utilisée pour vous envoyer nos lettres d'information.",
        ),
        misses=(
            "En cliquant des doigts, il fit taire la salle.",
            "Votre adresse compte plus que votre nom, dit-il.",
            "En cliquant sur le lien, vous acceptez le virus, prévient la police.",
            "En vous inscrivant au marathon, vous acceptez de souffrir.",
            "Votre adresse est uniquement utilisée pour le recensement.",
        ),
        words="^en ^votre ",
        also=r"(?=.*\b(?:conditions|politique|confidentialité|newsletters?|lettres? d'information|données|cookies|cgu|cgv|utilisation|offres|informations|publicit\w+|partenaires|recevoir|e-mails|termes|actualités)\b)",
        said=FRENCH,
    ),
    _agreement(
        "es ca",
        r"al (?:suscribir(?:te|se)|registrar(?:te|se)|inscribir(?:te|se)|hacer clic|enviar|pulsar|continuar)|en subscriure't",
        r"acept(?:as|a|o)\b|confirm(?:as|a)\b|está(?:s)? de acuerdo|consientes|acceptes|política de privacidad",
        hits=("Al suscribirte aceptas nuestra política de privacidad.", "Al hacer clic en Enviar, aceptas los términos de uso"),
        misses=("Al registrarse el seísmo, la gente salió a la calle.", "Al enviar tropas rompió el pacto, dicen.", "Al continuar así, aceptas la derrota.", "Al pulsar el botón rojo, el presidente acepta las consecuencias."),
        words="^al",
        also=r"(?=.*\b(?:pol[ií]tica|privacidad|privacitat|condicion\w+|condicions|términos|aviso legal|newsletter|boletín|datos|dades|cookies|comunicaciones|comerciales|uso)\b)",
        said=SPANISH,
    ),
    _agreement(
        "it",
        r"(?:iscrivendo(?:ti|mi|si)|registrando(?:ti|mi|si)|cliccando|inviando|proseguendo|inserendo)",
        r"accett[io]\b|dichiar[io]\b|acconsent[io]|confermi|informativa",
        hits=("Iscrivendoti accetti i termini e la privacy policy.", "Cliccando su Invia dichiari di aver letto l'informativa"),
        misses=("Inviando i soldati ha perso il voto.", "Registrando un calo del due per cento, il titolo ha chiuso a dieci euro.", "Proseguendo così, accetti la sconfitta.", "Cliccando sul link, confermi al truffatore i tuoi dati."),
        also=r"(?=.*\b(?:privacy|termini|condizioni|informativa|policy|trattamento|dati personali|newsletter|cookies?|comunicazioni)\b)",
        said=ITALIAN,
        words="^iscrivendoti, ^iscrivendoti ^iscrivendomi ^iscrivendosi ^registrandoti ^registrandomi ^registrandosi ^cliccando ^inviando ^proseguendo ^inserendo",
    ),
    _agreement(
        "pt",
        r"ao (?:se (?:inscrever|cadastrar|registrar|registar)|inscrever-se|cadastrar-se|registar-se|assinar|clicar|subscrever|informar|enviar|continuar)",
        r"concord[ao]|aceit[ao]|você está de acordo|está a aceitar|política de privacidade",
        hits=("Ao se inscrever, você concorda com os nossos termos de uso.", "Ao subscrever aceita a nossa política de privacidade."),
        misses=("Ao assinar o acordo, o ministro sorriu.", "Ao enviar tropas, o país perdeu amigos.", "Ao assinar o tratado, aceita a derrota."),
        words="^ao",
        also=r"(?=.*\b(?:termos|política|privacidade|condições|newsletters?|e-?mails?|dados|cookies|comunicações|uso)\b)",
    ),
    _agreement(
        "nl",
        r"door (?:je|u)(?: \w+){0,3} (?:aan te melden|in te schrijven|te registreren|te abonneren)|door (?:op .{1,40} te klikken|verder te gaan|verzending)",
        r"ga (?:je|u|jij) akkoord|accepteer|stem (?:je|u) in|geef (?:je|u) (?:ons )?toestemming",
        hits=("Door je aan te melden ga je akkoord met onze voorwaarden.", "Door op aanmelden te klikken geef je toestemming voor e-mails"),
        misses=("Door je aan te melden help je de buurt", "Door verder te gaan kwam hij er."),
        words="^door",
    ),
    _agreement(
        "sv no da",
        r"genom att (?:anmäla|prenumerera|klicka|registrera|fortsätta|skriva)|ved å (?:melde|registrere|klikke|abonnere|fortsette|trykke)|ved (?:at )?(?:tilmelde|tilmelding|klikke|registrere|fortsætte)",
        r"godkänner|accepterar|samtycker|godtar|samtykker|aksepterer|godkjenner|accepterer|giver (?:du|jeg)|gir (?:du|jeg)",
        hits=(
            "Genom att anmäla dig godkänner du våra villkor",
            "Ved å melde deg på godtar du våre vilkår.",
            "Ved at tilmelde dig accepterer du vores betingelser.",
        ),
        misses=("Genom att klicka på bilden förstörde han den.", "Ved å fortsette krigen taper de.", "Ved at fortsætte kom de frem.", "Genom att fortsätta så godkänner du krigets logik."),
        words="^genom ^ved",
        also=(
            r"(?=.*\b(?:\w*villkor\w*|\w*vilkår\w*|betingelser\w*|\w*polic\w+|\w*politik\w*|nyhetsbrev\w*|nyhedsbrev\w*|person(?:uppgift|opplysning|oplysning|data|vern)\w*|cookies?|kakor|informasjonskapsler|integritet\w*"
            r"|privatliv\w*|e-?post\w*|e-?mails?|behandl\w+|kommunikation\w*|regler\w*)\b)"
        ),
        said=SV,
    ),
    _agreement(
        "fi et",
        r"tilaamalla|ilmoittautumalla|rekisteröitymällä|liitudes|tellides|registreerudes",
        r"hyväksy(?:t|n)|nõustu(?:d|n|te)",
        hits=("Tilaamalla uutiskirjeen hyväksyt käyttöehdot.", "Liitudes nõustud tingimustega."),
        misses=("Tilaamalla ruokaa hän säästi aikaa.", "Tellides tööd kaotas ta raha."),
        words="^liitudes, ^tilaamalla ^ilmoittautumalla ^rekisteröitymällä ^liitudes ^tellides ^registreerudes",
    ),
    _agreement(
        "hu ro",
        r"a (?:feliratkozás(?:sal|sal egyidejűleg)|regisztrációval|gombra kattintva)|feliratkozásommal|prin (?:abonare|înscriere|înregistrare|click|trimiterea)|sunt de acord|am citit",
        r"elfogad\w+|hozzájárul\w+|tudomásul|ești de acord|e[sș]ti de acord|sunteți de acord|accept\w*|politica de confiden|prelucrarea datelor",
        hits=("A feliratkozással elfogadja az adatvédelmi szabályzatot.", "Prin abonare ești de acord cu termenii și condițiile.", "Sunt de acord cu prelucrarea datelor personale"),
        misses=("A regisztrációval véget ért a nap.", "Prin înscriere a câștigat un an.", "Sunt de acord, a spus premierul."),
        words="feliratkozással ^feliratkozásommal regisztrációval kattintva ^prin ^sunt ^am",
    ),
    Row(
        "ART104",
        "de fr es it pt nl sv no da fi ro",
        "regex",
        r"(?:(?:sie|du|ihr) (?:können|kannst|könnt) (?:(?:den|diesen|unseren|alle) (?:[\w-]+ ){0,3}?[\w-]*(?:newsletter|benachrichtigungen|e-?mails?)\b.{0,60}|(?:ihn|sich|dich|euch)(?: jederzeit| hier| wieder| vom newsletter| von diesem newsletter| mit einem klick| einfach| auch| über .{2,40}?){0,4} )(?:abbestellen|abmelden|austragen)|die abmeldung (?:vom (?:[\w-]+ ){0,2}[\w-]*newsletter )?ist jederzeit"
        r"|vous (?:pouvez|pourrez) (?:à tout moment vous (?:désinscrire|désabonner)|vous (?:désinscrire|désabonner)(?=[.!]?$| (?:à tout moment|en (?:un clic|cliquant|utilisant)|via|grâce|depuis|facilement|de (?:nos|notre|cette|ces|la newsletter|nos newsletters))\b))|(?:puedes|podrás|puede|podrá) (?:cancelar(?: (?:tu|su|la) suscripción)?|dar(?:te|se) de baja(?: de (?:la|nuestr\w+|esta|este|las) (?:newsletters?|lista|suscripción|boletín)| del boletín)?),? "
        r"(?:cuando quieras|en cualquier momento)|puoi (?:disiscriverti.{0,60}momento|(?:cancellarti|annullare)(?: l'iscrizione| la tua iscrizione| l'abbonamento| dalla newsletter)? in (?:qualsiasi|ogni|qualunque) momento)|(?:você )?pode cancelar.{0,60}(?:momento|quando quiser)"
        r"|(?:je|u) kunt (?:je|u|zich).{0,40}(?:afmelden|uitschrijven)|du kan (?:når som helst|til enhver tid|altid|när som helst).{0,40}(?:av(?:melde|slutt|registrer|sluta)|melde|afmelde|framelde)"
        r"|du kan (?:avsluta|avprenumerera|avregistrera).{0,60}när som helst|voit (?:perua|peruuttaa) tilauksen.{0,40}"
        r"|te poți dezabona.{0,60})(?![\w-])[^\x22“”«»„]{0,160}",
        hits=(
            "Sie können den Newsletter jederzeit wieder abbestellen.",
            "Vous pouvez vous désinscrire à tout moment via le lien en bas de page.",
            "Puedes darte de baja en cualquier momento.",
            "Je kunt je op elk moment afmelden",
        ),
        misses=(
            "Sie können den Verein jederzeit verlassen.",
            "Vous pouvez vous taire, dit le juge.",
            "Puedes cancelar la cita en persona.",
            "Je kunt je afvragen waarom.",
            "Sie können den Hund beim Amt abmelden.",
            "Die Abmeldung des Autos geht jederzeit online.",
            "Vous pouvez vous désabonner du gaz sans frais.",
            "Puedes cancelar el contrato de la luz cuando quieras.",
            "Puoi annullare il contratto in qualsiasi momento.",
        ),
        words=(
            "abbestellen abmelden austragen abmeldung désinscrire désabonner cancelar baja disiscriverti cancellarti annullare afmelden uitschrijven avsluta"
            " avprenumerera avregistrera avslutte avmelde melde afmelde framelde perua peruuttaa dezabona"
        ),
        longest=260,
    ),
    Row(
        "ART104",
        "de fr es it pt nl sv no da fi hu ro",
        "regex",
        r"(?:(?:vielen dank|danke)(?: für (?:ihre|deine) (?:anmeldung|registrierung)|, (?:ihre|deine) anmeldung (?:war|ist ein|ist er|wurde)).{0,160}|(?:ihre|deine) anmeldung (?:war erfolgreich(?=[.!]|$)|ist eingegangen|wurde (?:erfolgreich|bestätigt|gespeichert|registriert|abgeschlossen|übermittelt)).{0,120})|"
        + FRENCH + r"(?:(?:merci ?[!,.] )?votre (?:inscription|abonnement) (?:à .{0,60})?(?:a bien été|est bien|est confirmée?|a été (?:enregistr|confirm|pris|valid)).{0,120}|merci (?:de|pour) votre (?:inscription|abonnement).{0,120})|"
        + SPANISH + r"(?:¡?gracias por (?:suscribirte|suscribirse|tu suscripción|su suscripción|registrarte).{0,120}|tu suscripción (?:se ha|ha sido) (?!cancel|rechaz|suspend).{0,120}|te has suscrito(?:[.!]?$| (?:a (?:nuestr|la newsletter|las newsletters)|al boletín|correctamente|con éxito)).{0,100})|" + ITALIAN + r"(?:grazie per (?:esserti iscritto|l'iscrizione|la tua iscrizione|la registrazione).{0,120}"
        r"|la tua iscrizione è (?:avvenuta|andata|stata|confermata|completa).{0,120})|obrigado por (?:se inscrever|subscrever|assinar nossa).{0,120}|(?:sua|a sua) inscrição (?:foi|está).{0,100}|(?:bedankt|dank je|dank u) voor (?:je|uw|het) (?:aanmelding|inschrijving|aanmelden|inschrijven).{0,120}"
        r"|(?:je|u) bent (?:nu )?(?:aangemeld|ingeschreven).{0,100}|tack för (?:din anmälan|att du anmälde|att du prenumererar).{0,120}|takk for (?:din påmelding|at du meldte|påmeldingen).{0,120}|tak for (?:din tilmelding|tilmeldingen).{0,120}"
        r"|kiitos (?:tilauksesta|tilauksestasi|ilmoittautumisesta).{0,100}"
        r"|köszönjük,? (?:a feliratkozás|hogy feliratkoz).{0,120}|(?:îți |vă )?mulțumim pentru (?:abonare|înscriere).{0,120}", guards=GERMAN,
        hits=(
            "Vielen Dank für Ihre Anmeldung. Bitte bestätigen Sie diese über den Link in der E-Mail.",
            "Merci ! Votre inscription a bien été prise en compte",
            "Gracias por suscribirte a nuestro boletín",
            "Bedankt voor je aanmelding!",
        ),
        misses=(
            "Danke für die Blumen, sagte sie.",
            "Merci de votre accueil, dit le ministre.",
            "Gracias por venir, dijo ella.",
            "Danke, Ihre Anmeldung ist zu spät, hieß es.",
            "Ihre Anmeldung war erfolgreich, doch der Kurs fiel aus.",
            "Votre inscription a été refusée, disait la lettre.",
            "Te has suscrito a un servicio de pago sin saberlo.",
            "La tua iscrizione è scaduta, diceva il messaggio.",
            "Dank u, zei de koning.",
        ),
        words=(
            "^vielen ^danke ^ihre_anmeldung ^deine_anmeldung ^merci ^votre_inscription ^votre_abonnement"
            " ^gracias_por ^¡gracias ^tu_suscripción ^te_has ^grazie_per ^la_tua ^obrigado ^sua_inscrição ^a_sua"
            " ^bedankt ^dank_je ^dank_u ^je_bent ^u_bent ^tack ^takk ^tak_for ^kiitos ^köszönjük ^mulțumim ^îți ^vă"
        ),
        longest=260,
    ),
)  # fmt: skip
