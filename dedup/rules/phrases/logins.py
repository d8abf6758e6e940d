"""ART105 more log-in forms, walls before articles, notices of browsers, blockers and consent, in many languages."""

from __future__ import annotations

from dedup.rules.phrases.told import NOT_TOLD, UNQUOTED
from dedup.rules.row import Row

_FOOTER = (
    r"(?:(?:your )?privacy(?: (?:policy|notice|statement|settings|center|centre|choices|rights))?|terms(?: (?:of (?:use|service|sale)|and conditions|& conditions))?"
    r"|cookies?(?: (?:policy|settings|preferences|notice|statement))?|contact(?: us)?|about(?: us)?|advertise(?: with us)?|accessibility(?: statement)?|help|faqs?|site ?map|careers|jobs|subscribe"
    r"|newsletters?|rss(?: feeds?)?|feedback|disclaimer|copyright(?: policy)?|legal(?: notice)?|corrections|ethics policy|do not sell my (?:personal )?info(?:rmation)?|ad choices|adchoices"
    r"|imprint|impressum|datenschutz(?:erklärung|hinweise)?|agb|kontakt|mediadaten|cookie-einstellungen|mentions légales|politique de confidentialité|cgu|plan du site"
    r"|aviso legal|política de (?:privacidad|cookies)|contacto|publicidad|chi siamo|contatti|redazione|credits)"
)

ROWS: tuple[Row, ...] = (
    Row(
        "ART105",
        "en",
        "line",
        "forgot password | forgot password? | forgot your password | forgot your password? | forgotten password "
        "| forgotten password? | forgotten your password | forgotten your password? | forgot username | forgot "
        "username? | remember me on this device | keep me logged in | keep me signed in | stay signed in | "
        "username or email address | username or email | email or username | email address or username | "
        "username password | email password | email address password | username password remember me | email "
        "password remember me | show password | hide password | show password hide password | username password "
        "log in | email password log in | username * password | username: password | account settings | my "
        "account settings | manage account | manage your account | manage my account | your account | account "
        "details | account info | account information | account profile | edit profile | edit your profile | my "
        "profile | your profile | view profile | view your profile | user profile | log in or create account | "
        "log in or create an account | log in or register | login register | login or register | login or signup "
        "| login or sign up | login/register | login / register | login/signup | sign in/register | sign in / "
        "register | sign in or register | sign in or sign up | sign in or create account | sign in or create an "
        "account | register or sign in | register or log in | register or login | register for free | register "
        "here | register for a free account | create free account | create your account | create your free "
        "account | create an account or sign in | create an account or log in | create new account | create a "
        "new account | new user? register | new user? register here | new user? sign up | new here? register | "
        "new here? create an account | not registered? sign up | not registered? register here | no account? "
        "register | no account? register here | no account? sign up | no account yet | don't have an account | "
        "don't have an account? register | don't have an account? register here | don't have an account? create "
        "one | don't have a login | have an account | have an account? log in | have an account? sign in | have "
        "an account? login | already have an account? login | already registered | already registered? login | "
        "already a member? log in | already a member? login | already a member? sign in | welcome back! please "
        "log in | welcome back! log in | welcome, you are logged in | you are logged in | you are logged in as | "
        "you are now logged in | you are not logged in | you're logged in | you have been logged out | you are "
        "signed in | you are now signed in | you have successfully logged in | you have successfully logged out "
        "| hi, you're signed in | hi, you are signed in | sign in to your profile | sign in to your account | "
        "log in to your account | login to your account | log into your account | login to comment | login to "
        "post comments | login to post a comment | login to reply | log in to post | log in to reply | log in to "
        "leave a comment | sign in to leave a comment | sign in to reply | want to leave a comment? log in | "
        "want to comment? log in | want to join the conversation? log in | please sign in | please login | "
        "please log in | please log in or register | please sign in or register | member exclusive | member only "
        "| members-only content | exclusive to members | for members only | members only content | premium "
        "members only | paid subscribers only | paid members only | free for members | free registration "
        "required | registration required | subscription required | login required | subscribers' content | "
        "subscribers only content | premium subscribers only | subscriber-only article | subscriber only story | "
        "subscriber-only story | premium story | premium stories | premium articles | unlock full access | "
        "unlock premium | unlock all articles | unlock this story | unlock the full article | unlock the rest of "
        "this article | unlock unlimited access | get full access | get unlimited access | get instant access | "
        "get digital access | get access now | unlimited access for $0 | unlimited access for £0 | unlimited "
        "access for €0 | $0 for 0 months | £0 for 0 months | €0 for 0 months | $0 for the first month | £0 for "
        "the first month | $0 a week | 0 week free trial | 0-month free trial | 0 days free | 0-day free trial | "
        "0 day free trial | free for 0 month | free for 0 days | save up to 0% | limited time offer",
        hits=("Forgot your password?", "Username or email address", "Already a member? Login", "Want to leave a comment? Log in", "Unlimited access for $1", "Hi, you're signed in"),
        misses=(
            "Forgot password costs man a fortune",
            "Remember me, he sang",
            "Members only vote once",
            "Account details of thousands leaked",
            "Your account of the night differs, she said.",
            "Subscription required patience",
            "Save 40% of rainforest, plan says",
        ),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "manage your cookie preferences | change your cookie settings | change cookie settings | update cookie "
        "settings | update your cookie preferences | view cookie policy | view our cookie policy | read our "
        "cookie policy | cookies settings | cookie statement | cookie declaration | your cookie settings | "
        "customise cookies | customize cookies | accept and continue | accept & continue | agree and continue | "
        "accept and close | accept & close | accept additional cookies | accept recommended cookies | reject "
        "non-essential cookies | reject optional cookies | reject additional cookies | only necessary cookies | "
        "necessary cookies only | use necessary cookies only | use only necessary cookies | essential cookies "
        "only | save preferences | save my preferences | save settings | save & exit | save and close | save and "
        "exit | confirm my choices | confirm choices | allow selection | allow all cookies | allow cookies | "
        "decline all | decline cookies | deny all | consent to all | show purposes | show vendors | vendor list "
        "| view vendors | list of partners (vendors | list of partners | manage options | manage settings | "
        "manage privacy settings | manage your privacy settings | privacy manager | privacy center | privacy "
        "centre | privacy preferences | privacy preference center | privacy preference centre | your us state "
        "privacy rights | your california privacy rights | california privacy rights | california privacy | ca "
        "notice of collection | notice at collection | do not sell my info | do not sell my data | do not sell "
        "my personal info | do not share my personal information | opt-out preferences | limit the use of my "
        "sensitive personal information | children's online privacy policy | interest-based ads | privacy policy "
        "terms of use | privacy policy terms of service | privacy & terms | privacy and terms | terms & privacy "
        "| privacy and cookies | privacy & cookies | privacy and cookie policy | privacy & cookie policy | "
        "privacy policy and cookies | terms of use and privacy policy apply | legal notice | legal notices | "
        "javascript is disabled | javascript is disabled in your browser | javascript is not enabled | "
        "javascript is required | javascript must be enabled | please enable javascript | please enable "
        "javascript to continue | please enable javascript to view this site | please enable javascript in your "
        "browser | please turn on javascript | you need to enable javascript | enable javascript and cookies to "
        "continue | please enable cookies | please enable cookies to continue | cookies must be enabled | "
        "cookies are disabled | your browser is out of date | your browser is not supported | your browser is no "
        "longer supported | this browser is not supported | this browser is no longer supported | unsupported "
        "browser | browser not supported | update your browser | please update your browser | please upgrade "
        "your browser | upgrade your browser | ad blocker detected | adblock detected | adblocker detected | ad "
        "blocking detected | we've detected an ad blocker | we noticed you're using an ad blocker | we noticed "
        "you are using an ad blocker | we see you're using an ad blocker | it looks like you're using an ad "
        "blocker | you appear to be using an ad blocker | please disable your ad blocker | please disable your "
        "adblocker | please turn off your ad blocker | please whitelist our site | please whitelist us | disable "
        "your ad blocker | turn off your ad blocker | continue without disabling | continue without supporting "
        "us | i've disabled adblock | i have disabled my ad blocker | not available in your region | content not "
        "available in your region | this content is not available in your region | this content is not available "
        "in your country | this site is not available in your country | this site is not available in your "
        "region | this website is not available in your region | this page is not available in your region | "
        "checking your browser before accessing | checking your connection | connection is secure. proceeding | "
        "this process is automatic | verifying you are human | verify you are not a robot | i'm not a robot | i "
        "am not a robot | performance & security by cloudflare | ray id | please stand by, while we are checking "
        "your browser | please wait while we verify your browser | your request has been blocked | page not "
        "found | error 0 | 0 not found | 0 forbidden | session expired | your session has expired | please read "
        "our commenting policy | read our commenting policy | commenting policy | comment policy | comments "
        "policy | commenting guidelines | comment guidelines | community guidelines | community standards | "
        "comments are moderated | all comments are moderated | comments are subject to moderation | comments are "
        "pre-moderated | comments may be moderated | comments are post-moderated",
        hits=(
            "Manage your cookie preferences",
            "Privacy Policy Terms of Use",
            "JavaScript is disabled in your browser",
            "Please disable your ad blocker",
            "Content not available in your region",
            "Comments are moderated",
        ),
        misses=(
            "Privacy rights groups sue over law",
            "Please turn off your ad, he begged.",
            "More options for patients",
            "Page not found, book lost",
            "Forbidden love",
            "Update your browser, and five other tips",
            "Code of conduct broken, MP told",
        ),
    ),
    Row(
        "ART111",
        "en de fr es it",
        "regex",
        rf"{_FOOTER}(?:\s?[|·•/»>]\s?{_FOOTER}){{1,12}}",
        hits=("Privacy Policy | Terms of Use", "Impressum | Datenschutzerklärung | Kontakt", "About us · Contact · Privacy"),
        misses=("Privacy | A right worth a fight", "Help / Hilfe für alle", "Contact / tracing resumes"),
        words=(
            "privacy terms cookie cookies contact impressum datenschutz datenschutzerklärung kontakt legal imprint"
            " ^about about_us mentions aviso"
        ),
    ),
    Row(
        "ART105",
        "en",
        "regex",
        r"(?:to (?:read|continue|access|view|see|unlock|enjoy|finish|comment|join) (?:(?:this|the (?:full|rest|complete|entire)|our|more|all of)\b[^.,]{0,30}\b(?:article|articles|story|stories|content|coverage|newsletter|video|edition|archive)|reading|(?:the |our |this )?(?:discussion|conversation|comments)|on this (?:article|story))\b[^.,]{0,20}, (?:please |you (?:must|need to|have to|can) )?(?:subscribe|log ?in|sign ?in|sign ?up|register(?! your)|create an? (?:free )?(?:account|profile)|become a (?:member|subscriber)|start your (?:free|subscription|trial))\b.{0,120}"
        r"|(?=.*\b(?:cookies|your device|a device|geolocation|identifiers|technolog\w+|opt out|this website)\b|we (?:and|&).*\b(?:information|data|personal)\b)(?!.*\bpolice\b)(?:we (?:and|&) our (?:\d[\d,]* )?(?:[\w-]+ )?partners|our partners and we|with your (?:agreement|consent|permission),? we(?: and our partners)?)\b.{0,30}\b(?:store|use|process|access|share)\b.{0,400}"
        r"|by (?:posting|submitting|leaving) (?:a |your )?comments?\b.{0,40}\byou (?:agree|accept|consent|acknowledge|confirm)\b.{0,200}|comments (?:on this site|(?:submitted|posted) (?:here|on this|on our|to this|below|by (?:readers|users)))\b.{0,60}\b(?:are|will be|may be) (?:moderated|reviewed|removed|subject to)\b.{0,200}"
        r"|comments that (?:violate|breach|contravene|do not (?:meet|follow)) (?:our|these|the) (?:\w+ ){0,3}(?:guidelines|policy|rules|standards|terms)\b.{0,200}|please (?:keep|be|note)[^.]{0,60}comments?\b(?:.{0,60}\b(?:our (?:\w+ )?(?:guidelines|terms|policy|rules)|moderated|respectful|civil))\b.{0,120}"
        r"|(?:this|the) (?:content|video|page|site|website|service|embed|post|tweet|map) (?:isn't|is not|may not be|cannot be|is (?:currently |no longer )?(?:unavailable|not)) (?:(?:currently|no longer|not) )?(?:available|displayed|shown|supported) (?:in your (?:country|region|location|area|browser)|(?:because of|due to) your (?:privacy|cookie|browser|consent|settings|location|ad)|without (?:your consent|cookies|javascript|accepting)|unless you (?:accept|allow|enable|consent|agree))\b.{0,160}"
        r"|(?=.*\b(?:journalis[mt]s?|reporting|newsroom|newspaper|our (?:site|website|reporters|stories|coverage|content)|paywall|independent (?:news|media))\b|.{0,30}helps us continue[.!]?$)(?:your (?:contribution|donation|gift|support|membership|subscription)s? (?:helps?|allows?|enables?|makes?|ensures?|keeps?|funds?|will help|powers?)) (?:us|our|to (?:support|fund|keep)|support|keep|fund|pay|make)\b.{0,200}"
        r"|please (?:consider |help us )?(?:by )?(?:disabl(?:e|ing)|turn(?:ing)? off|whitelist(?:ing)?|paus(?:e|ing)) (?:your |our site (?:in|on) your )?(?:ad ?-?block(?:er|ing)?)\b.{0,160}"
        r"|(?:consider |help us (?:by )?)?(?:disabl(?:e|ing)|turn(?:ing)? off|whitelist(?:ing)?|paus(?:e|ing)) (?:your |our site (?:in|on) your )?(?:ad ?-?block(?:er|ing)?)(?: (?:on|for) (?:this|our) (?:web)?site| and (?:refresh|reload|try)\b.{0,60}| to (?:continue|view|read|support|access)\b.{0,80})?[.!]?)", guards=NOT_TOLD + UNQUOTED,
        hits=(
            "To read this article, subscribe or log in",
            "We and our partners store and/or access information on a device",
            "By posting a comment you agree to our terms",
            "This video is not available in your country",
            "Your contribution helps us continue",
            "Please consider disabling your ad blocker to support us.",
        ),
        misses=(
            "To read the judge, study his past.",
            "We and our partners won the cup.",
            "The content of the letter is not available to the court.",
            "Your support helps, the striker told the crowd.",
            "By posting a comment he broke the law, the court heard.",
            "To join the army, you must sign up for six years.",
            "To see the exhibition, register by 3 May.",
            "Your donation helps fund cancer research.",
            "Comments submitted by residents show that most agree.",
            "This service is available without a prescription.",
            "Disable your ad blocker and you may be infected.",
            "Comments submitted to the SEC are subject to review.",
            "Your donation helps us continue our work with refugees, the charity's appeal reads.",
        ),
        words=(
            "^to_read ^to_continue ^to_access ^to_view ^to_see ^to_unlock ^to_enjoy ^to_finish ^to_comment ^to_join"
            " ^we_and ^we_our ^our_partners ^with_your ^by_posting ^by_submitting ^by_leaving ^comments_on"
            " ^comments_that ^comments_submitted ^comments_posted ^please_keep ^please_be ^please_note ^this_content"
            " ^this_video ^this_page ^this_site ^this_website ^this_service ^this_embed ^this_post ^this_tweet"
            " ^this_map ^the_content ^the_video ^the_page ^the_site ^the_website ^the_service ^the_embed ^the_post"
            " ^the_tweet ^the_map ^your_contribution ^your_contributions ^your_donation ^your_donations ^your_gift"
            " ^your_gifts ^your_support ^your_membership ^your_memberships ^your_subscription ^your_subscriptions"
            " ^disable ^disabling ^turn_off ^turning_off ^whitelist ^whitelisting ^pause ^pausing ^please_disable"
            " ^please_turn ^please_whitelist ^please_pause ^please_consider ^please_help ^consider_disabling"
            " ^consider_turning ^consider_whitelisting ^consider_pausing ^help_us"
        ),
        longest=480,
    ),
    Row(
        "ART105",
        "de nl sv no da fi is",
        "line",
        "sie haben noch kein konto? jetzt registrieren | noch kein konto? jetzt registrieren | noch kein konto | noch kein konto? | noch nicht registriert | noch nicht registriert? | noch kein abo | noch kein abonnent | noch kein abonnent? | kein abo | jetzt kostenlos registrieren | kostenlos registrieren | jetzt registrieren | hier registrieren | weiterlesen mit plus | mit plus weiterlesen | jetzt mit plus weiterlesen"
        " | weiterlesen mit abo | jetzt plus testen | plus testen | plus-artikel | plus artikel | plusartikel | premium-artikel | nur für abonnenten | exklusiv für abonnenten | nur mit abo | artikel freischalten | jetzt freischalten | gratis testen | kostenlos testen | jetzt gratis testen | jetzt kostenlos testen | 0 monat gratis testen | 0 tage kostenlos testen | monatlich kündbar | jederzeit kündbar | passwort vergessen"
        " | passwort vergessen? | angemeldet bleiben | benutzername | e-mail-adresse passwort | bitte einloggen | bitte anmelden | sie sind nicht angemeldet | sie sind angemeldet | abmelden | ausloggen | zum login | jetzt anmelden oder registrieren | anmelden oder registrieren | cookies akzeptieren | cookies zulassen | alle cookies akzeptieren | alle ablehnen | nur notwendige cookies | nur essenzielle cookies | auswahl bestätigen"
        " | einstellungen speichern | datenschutzeinstellungen | datenschutz-einstellungen | privatsphäre-einstellungen | einstellungen verwalten | zustimmen und weiter | akzeptieren und weiter | mit werbung weiterlesen | ohne werbung weiterlesen | ohne zustimmung | externe inhalte anzeigen | inhalt anzeigen | inhalt laden | inhalte aktivieren | inhalt entsperren | javascript ist deaktiviert | bitte javascript aktivieren"
        " | bitte deaktivieren sie ihren adblocker | adblocker deaktivieren | werbeblocker erkannt | ihr browser ist veraltet | wachtwoord vergeten | wachtwoord vergeten? | al abonnee? log in | al abonnee? inloggen | al een account | al een account? | al een account? log in | nog geen account | nog geen account? | nog geen account? registreer | account aanmaken | maak een account aan | maak gratis een account aan | gratis account aanmaken | registreren | registreer"
        " | registreer gratis | alleen voor abonnees | exclusief voor abonnees | alleen voor leden | alle cookies accepteren | cookies accepteren | cookies weigeren | alles weigeren | cookie-instellingen | cookie instellingen | cookievoorkeuren | cookiebeleid | privacyinstellingen | privacybeleid | glömt lösenord | glömt lösenord? | glömt lösenordet? | skapa konto | har du redan ett konto? logga in | redan kund? logga in | redan medlem? logga in"
        " | för prenumeranter | exklusivt för prenumeranter | endast för prenumeranter | lås upp artikeln | lås upp | läs artikeln gratis | läs hela artikeln | acceptera alla | avvisa alla | cookieinställningar | hantera cookies | kakinställningar | glemt passord | glemt passord? | opprett konto | opprett bruker | har du allerede abonnement? logg inn | har du konto? logg inn | kun for abonnenter | eksklusivt for abonnenter | godta alle | avvis alle"
        " | informasjonskapsler | personvernerklæring | personverninnstillinger | glemt adgangskode | glemt adgangskode? | glemt kodeord? | opret konto | opret bruger | opret dig | har du allerede et abonnement? log ind | har du allerede en konto? log ind | kun for abonnenter | accepter alle | afvis alle | cookieindstillinger | cookiepolitik | privatlivspolitik | unohtuiko salasana | unohtuiko salasana? | unohditko salasanasi? | luo tili | rekisteröidy"
        " | oletko jo tilaaja? kirjaudu | oletko jo tilaaja? kirjaudu sisään | vain tilaajille | tilaajille | hyväksy kaikki | hyväksy evästeet | evästeasetukset | tietosuojaseloste | innskráning | nýskráning | gleymt lykilorð? | samþykkja allar vafrakökur",
        hits=("Noch kein Konto? Jetzt registrieren", "Weiterlesen mit Plus", "Wachtwoord vergeten?", "Glömt lösenordet?", "Kun for abonnenter", "Oletko jo tilaaja? Kirjaudu"),
        misses=("Inhalt anzeigen lassen hat er nie", "Passwort vergessen, Millionen weg", "Lås upp dörren, ropade de", "Jetzt registrieren die Wähler den Wandel", "Tilaajille luvattiin liikaa", "Zustimmen will er nicht"),
    ),
    Row(
        "ART105",
        "fr es ca it pt ro",
        "line",
        "mot de passe oublié | mot de passe oublié ? | mot de passe oublié? | se souvenir de moi | rester connecté | pas encore inscrit | pas encore inscrit ? | pas encore abonné | pas encore abonné ? | pas encore de compte ? | vous n'avez pas de compte ? | vous avez déjà un compte ? | déjà inscrit ? | déjà inscrit ? connectez-vous | déjà abonné ? se connecter | déjà abonné ? je me connecte | je me connecte | me connecter"
        " | se déconnecter | mon compte | créer mon compte | créer un compte gratuit | créez un compte | inscription gratuite | contenu réservé aux abonnés | réservé aux abonnés | article abonné | article abonnés | lire la suite en s'abonnant | débloquer l'article | accéder à l'article | essayer gratuitement | sans engagement | résiliable à tout moment | tout refuser | refuser tout | tout accepter et fermer | paramétrer les cookies"
        " | paramétrer | gérer les cookies | gestion des cookies | gérer mes cookies | préférences cookies | personnaliser mes choix | continuer sans accepter → | politique de confidentialité | politique de cookies | mentions légales | veuillez activer javascript | veuillez désactiver votre bloqueur de publicité"
        " | ¿olvidaste tu contraseña? | ¿olvidó su contraseña? | ¿has olvidado tu contraseña? | olvidé mi contraseña | recordar contraseña | mantener sesión iniciada | ¿no tienes cuenta? | ¿no tienes cuenta? regístrate | ¿aún no tienes cuenta? | ¿ya tienes cuenta? | ¿ya tienes una cuenta? inicia sesión | ¿ya estás registrado? | ¿ya eres suscriptor? | ¿ya eres usuario? | ¿ya eres suscriptor? accede | crear cuenta | crea tu cuenta | crear una cuenta gratis"
        " | cerrar sesión | mi cuenta | mi perfil | regístrate gratis | regístrate | registrarse | para seguir leyendo, regístrate | para seguir leyendo, suscríbete | regístrate para seguir leyendo | contenido exclusivo | contenido exclusivo para suscriptores | sólo para suscriptores | solo para suscriptores | exclusivo para suscriptores | exclusivo suscriptores | artículo exclusivo para suscriptores | contenido premium | aceptar y continuar | aceptar y cerrar"
        " | aceptar cookies | aceptar todas | aceptar todas las cookies | rechazar todo | rechazar todas | rechazar cookies | configurar cookies | configuración de cookies | gestionar cookies | política de cookies | política de privacidad | aviso legal | por favor, habilita javascript | has olvidat la contrasenya? | inicia la sessió | accepta-ho tot | hai dimenticato la password? | password dimenticata? | password dimenticata | non hai un account? | non hai un account? registrati"
        " | hai già un account? accedi | sei già registrato? accedi | sei già abbonato? | sei già registrato? | sei già iscritto? accedi | non sei registrato? | registrati | registrati gratis | crea un account | il mio account | il mio profilo | contenuto riservato agli abbonati | riservato agli abbonati | solo per abbonati | articolo riservato agli abbonati | accetta e continua | accetta e chiudi | accetta tutti | accetta i cookie | rifiuta tutto"
        " | gestisci i cookie | preferenze cookie | impostazioni cookie | informativa sui cookie | informativa sulla privacy | continua senza accettare | esqueci minha senha | esqueceu sua senha? | esqueceu a senha? | esqueci a senha | recuperar senha | lembrar-me | manter conectado | não tem conta? | ainda não tem conta? | já tem conta? | já tem uma conta? entre | já tem cadastro? faça login | já é assinante? | já é assinante? entre | já é assinante? faça login | faça login"
        " | fazer login | faça seu login | faça o seu login | faça seu cadastro | criar conta | crie sua conta | criar conta grátis | minha conta | a minha conta | terminar sessão | conteúdo exclusivo para assinantes | exclusivo para assinantes | exclusivo assinantes | só para assinantes | conteúdo exclusivo | aceitar tudo | aceitar todos | aceitar cookies | aceitar e continuar | aceitar e fechar | rejeitar tudo | rejeitar todos"
        " | configurar cookies | definições de cookies | gerir cookies | gerenciar cookies | política de cookies | política de privacidade | ai uitat parola? | ți-ai uitat parola? | nu ai cont? | nu ai cont? înregistrează-te | ai deja cont? | autentificare | înregistrare | contul meu | conținut pentru abonați | acceptă toate | acceptă tot | acceptă cookie-urile | refuză toate | setări cookie | politica de cookies | politica de confidențialitate",
        hits=("Mot de passe oublié ?", "¿Ya eres suscriptor? Accede", "Aceitar tudo", "Sei già registrato? Accedi", "Réservé aux abonnés", "Acceptă toate"),
        misses=("Accede al cargo por sorpresa", "Tout refuser ne mène à rien", "Esci di casa, gli dissero", "Sair do euro custaria caro", "Registro civil cierra", "Abonnés au malheur", "Conectare la rețea"),
    ),
    Row(
        "ART105",
        "pl cs sk hu hr sr sl ru uk bg el tr lt lv et",
        "line",
        "nie pamiętasz hasła? | nie pamiętam hasła | zapomniałeś hasła? | zapomniałem hasła | zapamiętaj mnie | nie masz konta? | nie masz konta? zarejestruj się | masz już konto? | załóż konto | zarejestruj się | utwórz konto | moje konto | wyloguj | wyloguj się | zaloguj | logowanie | zaloguj się, aby czytać dalej | tylko dla subskrybentów | tylko dla prenumeratorów | treść tylko dla subskrybentów | artykuł dostępny dla subskrybentów"
        " | ten artykuł jest dostępny dla prenumeratorów | ten artykuł jest dostępny dla subskrybentów | artykuł premium | akceptuj wszystko | akceptuję wszystkie | akceptuję | zaakceptuj wszystkie | odrzuć wszystkie | przejdź do serwisu | polityka prywatności | polityka cookies | ustawienia cookies | ustawienia prywatności | zarządzaj zgodami | zapomněli jste heslo? | zapomenuté heslo | zapomenuté heslo? | zapamatovat si mě | nemáte účet? | nemáte účet? zaregistrujte se"
        " | máte účet? přihlaste se | už máte účet? přihlaste se | už jste předplatitel? | už jste předplatitel? přihlaste se | jste předplatitel? přihlaste se | jste předplatitel? | přihlášení | registrovat | registrovat se | můj účet | odhlásit | odhlásit se | jen pro předplatitele | pouze pro předplatitele | exkluzivně pro předplatitele | přijmout vše | odmítnout vše | nastavení cookies | nastavení soukromí"
        " | zásady ochrany osobních údajů | zabudli ste heslo? | zabudnuté heslo | nemáte účet? zaregistrujte sa | už máte účet? prihláste sa | ste predplatiteľ? prihláste sa | už ste predplatiteľ? | prihlásenie | zaregistrovať sa | môj účet | odhlásiť sa | len pre predplatiteľov | iba pre predplatiteľov | tento článok je určený pre predplatiteľov | prijať všetko | odmietnuť všetko | nastavenia cookies | ochrana osobných údajov"
        " | elfelejtett jelszó | elfelejtette a jelszavát? | emlékezz rám | nincs még fiókja? | nincs még fiókod? | van már fiókja? | regisztrálok | kijelentkezés | bejelentkezés | csak előfizetőknek | előfizetői tartalom | összes elfogadása | mindet elfogadom | süti beállítások | adatvédelmi tájékoztató | zaboravili ste lozinku? | zaboravljena lozinka | zaboravili ste šifru? | nemate račun? | nemate nalog?"
        " | već imate račun? | već imate račun? prijavite se | registriraj se | registrujte se | moj račun | moj profil | samo za pretplatnike | prihvati sve | prihvaćam | prihvatam | odbij sve | postavke kolačića | politika privatnosti | ste pozabili geslo? | pozabljeno geslo | že imate račun? prijavite se | samo za naročnike | sprejmi vse | nastavitve piškotkov"
        " | забыли пароль | забыли пароль? | восстановить пароль | запомнить меня | нет аккаунта? | нет аккаунта? зарегистрируйтесь | уже есть аккаунт? | уже есть аккаунт? войти | уже подписаны? войти | уже зарегистрированы? | уже зарегистрированы? войдите | зарегистрироваться | войти | личный кабинет | мой профиль | войти через | войти через вконтакте | авторизация | авторизоваться | авторизуйтесь | войдите или зарегистрируйтесь"
        " | только для подписчиков | материал доступен только подписчикам | доступно только подписчикам | доступно по подписке | оформить подписку | принять все | принимаю | политика конфиденциальности | пользовательское соглашение | обработка персональных данных | согласие на обработку персональных данных | мы используем cookie | мы используем файлы cookie | мы используем cookies"
        " | забули пароль | забули пароль? | запам'ятати мене | немає акаунту? | вже є акаунт? | вже маєте акаунт? увійти | зареєструватися | увійти | особистий кабінет | тільки для передплатників | лише для передплатників | матеріал доступний лише для передплатників | доступно лише передплатникам | прийняти все | погоджуюсь | політика конфіденційності | забравена парола | забравена парола? | регистрирай се"
        " | влез | моят профил | приеми всички | настройки на бисквитките | политика за поверителност | само за абонати"
        " | ξεχάσατε τον κωδικό σας | ξεχάσατε τον κωδικό; | σύνδεση | αποσύνδεση | ο λογαριασμός μου | μόνο για συνδρομητές | για συνδρομητές | περιεχόμενο για συνδρομητές | αποδοχή όλων | απόρριψη όλων | ρυθμίσεις cookies | πολιτική απορρήτου | πολιτική cookies | şifremi unuttum | şifrenizi mi unuttunuz? | beni hatırla | hesabın yok mu? | hesabınız yok mu? | zaten üye misiniz? giriş yapın | üye ol | üye girişi | üye olun"
        " | kayıt ol | giriş yap | giriş yapın | çıkış yap | hesabım | profilim | sadece abonelere özel | abonelere özel | abonelere özel içerik | tümünü kabul et | kabul et | tümünü reddet | çerez ayarları | çerez politikası | gizlilik politikası | kullanım koşulları | kvkk | pamiršote slaptažodį? | prisijungti | registruotis | tik prenumeratoriams | sutinku | privatumo politika | slapukų nustatymai | aizmirsi paroli? | ienākt | reģistrēties"
        " | tikai abonentiem | piekrītu | privātuma politika | sīkdatņu politika | unustasid parooli? | logi sisse | registreeru | ainult tellijatele | nõustun | privaatsuspoliitika",
        hits=("Nie pamiętasz hasła?", "Už jste předplatitel? Přihlaste se", "Elfelejtett jelszó", "Уже подписаны? Войти", "Лише для передплатників", "Şifremi unuttum", "Περιεχόμενο για συνδρομητές", "Tik prenumeratoriams"),
        misses=("Вход в тоннель закрыт", "Регистрация кандидатов началась", "Kayıt oldu", "Registrace vozidel podraží", "Zaloguj do banku nie wolno", "Εγγραφή μαθητών ξεκινά", "Прийняти бюджет не вдалося", "Souhlasím s prezidentem"),
    ),
    Row(
        "ART105",
        "ar he fa ur hi bn ta id ms vi th ja ko zh",
        "line",
        "نسيت كلمة المرور | نسيت كلمة المرور؟ | نسيت كلمة السر؟ | تذكرني | ليس لديك حساب؟ | هل لديك حساب؟ | لديك حساب بالفعل؟ | إنشاء حساب | إنشاء حساب جديد | سجل الآن | تسجيل جديد | تسجيل الدخول | تسجيل الخروج | حسابي | للمشتركين فقط | هذا المحتوى للمشتركين فقط | محتوى حصري للمشتركين | قبول الكل | موافق | أوافق | رفض الكل | سياسة الخصوصية | سياسة ملفات تعريف الارتباط | شروط الاستخدام | إعدادات الخصوصية"
        " | שכחתי סיסמה | שכחת סיסמה? | שכחתם סיסמה? | זכור אותי | אין לך חשבון? | יש לך חשבון? | התחבר | התחברות | התנתק | הרשמה | צור חשבון | החשבון שלי | למנויים בלבד | כתבה זו למנויים בלבד | תוכן למנויים בלבד | מדיניות פרטיות | מדיניות הפרטיות | תנאי שימוש | אשר הכל | אישור | رمز عبور خود را فراموش کرده اید؟ | فراموشی رمز عبور | مرا به خاطر بسپار | ثبت نام | ورود به حساب | ورود / ثبت نام | حساب کاربری | سیاست حفظ حریم خصوصی"
        " | لاگ ان | لاگ ان کریں | پاس ورڈ بھول گئے؟ | पासवर्ड भूल गए? | पासवर्ड भूल गए | लॉग इन करें | लॉगिन | लॉग इन | साइन इन करें | साइन इन | साइन अप करें | रजिस्टर करें | मेरा अकाउंट | लॉग आउट | केवल सब्सक्राइबर के लिए | प्रीमियम | गोपनीयता नीति | উপরে প্রবেশ করুন | প্রবেশ করুন | লগইন | লগইন করুন | লগ ইন | লগ ইন করুন | নিবন্ধন করুন | পাসওয়ার্ড ভুলে গেছেন? | গোপনীয়তা নীতি | உள்நுழைக | உள்நுழைய | பதிவு செய்க | கடவுச்சொல் மறந்துவிட்டதா?"
        " | lupa password | lupa password? | lupa kata sandi | lupa kata sandi? | ingat saya | belum punya akun? | belum punya akun? daftar | sudah punya akun? | sudah punya akun? masuk | sudah berlangganan? masuk | masuk/daftar | masuk / daftar | daftar sekarang | buat akun | akun saya | profil saya | khusus pelanggan | konten khusus pelanggan | khusus member | kebijakan privasi | kebijakan cookie | terima semua | tolak semua | lupa kata laluan? | log masuk | daftar masuk"
        " | quên mật khẩu | quên mật khẩu? | ghi nhớ đăng nhập | chưa có tài khoản? | bạn chưa có tài khoản? | đã có tài khoản? | bạn đã có tài khoản? đăng nhập | đăng nhập để bình luận | vui lòng đăng nhập | vui lòng đăng nhập để bình luận | tạo tài khoản | tài khoản của tôi | đăng xuất | dành cho thành viên | nội dung dành cho thành viên | chính sách bảo mật | điều khoản sử dụng | chấp nhận tất cả | ลืมรหัสผ่าน | ลืมรหัสผ่าน? | จดจำฉัน | ยังไม่มีบัญชี? | สมัครสมาชิก | สมัครสมาชิกใหม่"
        " | ลงชื่อเข้าใช้ | ออกจากระบบ | สำหรับสมาชิกเท่านั้น | ยอมรับ | ยอมรับทั้งหมด | ปฏิเสธทั้งหมด | ตั้งค่าคุกกี้ | นโยบายความเป็นส่วนตัว | นโยบายคุกกี้"
        " | パスワードを忘れた方 | パスワードを忘れた方はこちら | パスワードをお忘れの方 | パスワードをお忘れの方はこちら | ログイン状態を保持する | 新規会員登録 | 新規登録 | 無料会員登録 | 無料会員登録する | 無料登録 | 無料登録する | 会員登録 | 会員登録する | 会員登録・ログイン | ログイン・会員登録 | ログイン / 会員登録 | ログイン/会員登録 | ログインする | ログインはこちら | 会員の方はこちら | 会員の方はログイン | すでに会員の方はログイン | すでに会員の方 | すでに会員の方はこちら | ログアウト | マイページ"
        " | 会員限定記事です | 会員限定記事 | 会員限定 | 有料会員限定 | 有料会員限定記事 | 有料記事です | 有料記事 | この記事は会員限定です | この記事は有料会員限定です | この記事は有料記事です | この記事は会員限定記事です | ここから先は会員限定です | ここから先は有料会員限定です | ここから先は有料会員の方のみご覧いただけます | 続きを読むにはログインしてください | 続きを読むには会員登録が必要です | 続きは会員登録後にご覧いただけます | ログインして続きを読む | 会員登録して続きを読む | 残り0文字 | 残り0文字 / 全文0文字"
        " | 残り 0 文字 | 残り0文字(全文0文字 | 無料で続きを読む | 月額プランへ | 有料プランに登録 | 購読する | 購読申し込み | 今すぐ登録 | 今すぐ会員登録 | すべて許可 | 同意する | すべて同意する | 拒否する | cookieの設定 | クッキーポリシー | プライバシーポリシー | 利用規約 | 個人情報の取り扱いについて | 個人情報保護方針"
        " | 비밀번호 찾기 | 아이디 찾기 | 아이디/비밀번호 찾기 | 아이디 저장 | 자동 로그인 | 로그인 상태 유지 | 로그아웃 | 회원가입 | 회원 가입 | 로그인하기 | 로그인 후 이용해 주세요 | 로그인 후 이용해주세요 | 로그인이 필요합니다 | 로그인이 필요한 서비스입니다 | 로그인 후 댓글을 작성할 수 있습니다 | 마이페이지 | 유료회원 전용 기사입니다 | 유료회원 전용 | 유료 회원 전용 | 회원 전용 기사입니다 | 회원 전용 | 구독자 전용 | 구독자 전용 기사입니다 | 프리미엄 | 개인정보처리방침 | 개인정보 처리방침 | 이용약관 | 모두 동의"
        " | 忘记密码 | 忘记密码? | 记住我 | 自动登录 | 注册 | 免费注册 | 立即注册 | 新用户注册 | 登录/注册 | 登录 注册 | 登录 | 注册 | 请登录 | 请先登录 | 登录后查看全文 | 登录后阅读全文 | 登录后可查看更多 | 登录后发表评论 | 登录后才能评论 | 您还没有登录 | 没有账号? | 已有账号? | 退出登录 | 退出 | 个人中心 | 我的账户 | 仅限会员阅读 | 会员专享 | 会员专属 | 订阅后可阅读全文 | 订阅后继续阅读 | 付费阅读 | 付费内容 | 隐私政策 | 用户协议 | 接受所有cookie | 全部接受 | 同意并继续"
        " | 忘記密碼 | 忘記密碼? | 記住我 | 註冊 | 免費註冊 | 立即註冊 | 加入會員 | 會員登入 | 登入/註冊 | 登入 / 註冊 | 登入 | 註冊 | 請登入 | 請先登入 | 登入後閱讀全文 | 登入後即可閱讀全文 | 登出 | 會員中心 | 我的帳號 | 本文僅限會員閱讀 | 會員專屬 | 會員專區 | 會員限定 | 訂閱後可閱讀全文 | 付費文章 | 隱私權政策 | 隱私政策 | 服務條款 | 使用條款 | 全部接受 | 同意並繼續 | 我知道了 | 我同意",
        hits=("نسيت كلمة المرور؟", "כתבה זו למנויים בלבד", "Lupa kata sandi?", "Quên mật khẩu?", "ลืมรหัสผ่าน?", "会員限定記事です", "유료회원 전용 기사입니다", "登录后查看全文", "本文僅限會員閱讀", "পাসওয়ার্ড ভুলে গেছেন?"),
        misses=("ログインした男を逮捕", "会員限定のイベントを開いた", "로그인 정보 유출", "登录月球", "注册会计师考试", "登入火星", "Đăng nhập trái phép", "تسجيل الدخول إلى القصر", "הרשמה לבתי ספר נפתחה", "Masuk angin"),
    ),
    Row(
        "ART105",
        "en",
        "line",
        "remember me | members only | members-only | unlock more | get access | first month free | save 0% | "
        "special offer | your privacy | your privacy rights | legal information | i am human | request blocked | "
        "unauthorized | code of conduct",
        hits=("Remember me", "Members only", "Members-only"),
        misses=("Members only vote once", "Remember me to your mother, he said.", "Your privacy is for sale"),
        weak=True,
    ),
)  # fmt: skip
