"""Italian."""

from __future__ import annotations

from dedup.rules.phrases.told_south import OFFICES
from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:disse|dice|dicono|spiega|spiegò|ha spiegato|ha detto|afferma|assicura|avverte|avvertono|ricorda|secondo|consiglia|consigliano|si legge|recita|truffatori|truffa|il garante|prometteva|chiede|chiedeva|diceva|recitava|invita|promette|ironizza|rivela|scrive)\b)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "it",
        "cue",
        "leggi anche | leggi tutto | leggi di più | leggi qui | leggi anche questo | leggi pure | leggete anche"
        " | leggi l'articolo | leggi l'articolo completo | leggi l'intervista | per approfondire | vedi anche"
        " | guarda anche | ascolta anche | potrebbe interessarti | potrebbe interessarti anche"
        " | ti potrebbe interessare | ti potrebbe interessare anche | potrebbero interessarti"
        " | ti può interessare | articoli correlati | articolo correlato | notizie correlate | correlati"
        " | sullo stesso argomento | sullo stesso tema | scopri di più | scopri anche | continua a leggere"
        " | più letti | i più letti | prossimo articolo | articolo precedente | articolo successivo"
        " | altre notizie | tutte le notizie | la notizia completa | qui tutte le notizie",
        hits=(
            "LEGGI ANCHE: Il ponte resta chiuso",
            "Potrebbe interessarti | Che cosa ha lasciato la tempesta",
            "Leggi anche – La lunga via di casa",
        ),
        misses=(
            "Leggi anche libri, dice la ministra.",
            "Continua a piovere sul Nord.",
            "Per approfondire serve tempo.",
        ),
    ),
    Row(
        "ART101",
        "it",
        "cue",
        "video | foto | guarda | ascolta | podcast | intervista | analisi | commento | opinione | editoriale"
        " | reportage | gallery | fotogallery | le foto | il video | diretta | live | in diretta | sondaggio"
        " | infografica | esclusivo | anteprima | scheda | cronologia | le immagini | aggiornamenti",
        hits=("VIDEO: La folla accoglie il treno", "Le foto: la festa in piazza"),
        misses=("Guarda bene, disse lei.", "Analisi del sangue rubate"),
        weak=True,
    ),
    Row(
        "ART101",
        "it",
        "line",
        "leggi tutto | leggi di più | leggi anche | leggi l'articolo | leggi l'articolo completo | leggi altro"
        " | leggi ancora | mostra altro | mostra di più | mostra tutto | mostra meno | vedi tutti | vedi tutto"
        " | vedi altro | vedi tutte | vedi di più | carica altro | carica altri | carica altri articoli"
        " | carica di più | continua a leggere | continua la lettura | scopri di più | altre notizie"
        " | tutte le notizie | tutti gli articoli | clicca qui | vai all'articolo | approfondisci"
        " | vai alla notizia | leggi la notizia",
        hits=("Leggi tutto", "Continua a leggere", "Vedi tutti »", "Scopri di più"),
        misses=("Leggi tutto il giorno", "Vedi altro uomo"),
    ),
    Row(
        "ART101",
        "it",
        "lead",
        "leggi anche | leggi tutto | leggi l'articolo | leggi tutte | vedi tutti | vedi anche | scopri di più"
        " | altre notizie | tutte le notizie | tutti gli articoli | clicca qui | guarda anche"
        " | potrebbe interessarti | continua a leggere",
        hits=("Leggi anche il nostro speciale sul ponte", "Tutte le notizie di economia"),
        misses=("Leggi anche tu, diceva il nonno.",),
        weak=True,
    ),
    Row(
        "ART102",
        "it",
        "line",
        "caricamento | caricamento in corso | in caricamento | attendere | attendere prego"
        " | si prega di attendere | caricamento commenti | caricamento commenti in corso",
        hits=("Caricamento in corso...", "Attendere prego"),
        misses=("Attendi dieci minuti e servi.",),
    ),
    Row(
        "ART103",
        "it",
        "line",
        "pubblicità | pubblicita | annuncio pubblicitario | contenuto sponsorizzato | sponsorizzato"
        " | contenuti sponsorizzati | messaggio promozionale | informazione pubblicitaria | annunci | inserzione"
        " | inserzionisti | in collaborazione con | offerto da | contenuto promozionale"
        " | l'articolo continua dopo la pubblicità | continua dopo la pubblicità"
        " | continua a leggere dopo la pubblicità | l'articolo prosegue dopo la pubblicità"
        " | continua a leggere sotto la pubblicità | salta pubblicità | chiudi pubblicità | annunci google"
        " | annuncio sponsorizzato | branded content | contenuti consigliati da outbrain | link di affiliazione"
        " | publiredazionale",
        hits=("Pubblicità", "CONTINUA DOPO LA PUBBLICITÀ", "Contenuto sponsorizzato"),
        misses=("Pubblicità ingannevole, multa da un milione", "Annuncio del governo a sorpresa"),
    ),
    Row(
        "ART104",
        "it",
        "line",
        "newsletter | iscriviti | iscriviti ora | iscriviti gratis | iscriviti alla newsletter"
        " | iscriviti alla nostra newsletter | iscriviti alle newsletter | iscriviti al canale"
        " | iscriviti al nostro canale | iscriviti al canale whatsapp | iscrizione newsletter"
        " | le nostre newsletter | tutte le newsletter | abbonati | abbonati ora | abbonati subito | abbonamenti"
        " | abbonamento | sottoscrivi | registrati | registrati gratis | registrati ora | ricevi la newsletter"
        " | la tua email | la tua e-mail | indirizzo email | indirizzo e-mail | inserisci la tua email"
        " | inserisci il tuo indirizzo email | seguici | seguici su | seguici su facebook | seguici sui social"
        " | seguici anche su | seguici su google news | seguici su instagram | scarica l'app"
        " | scarica la nostra app | scarica subito l'app | attiva le notifiche | ricevi notifiche | notifiche push"
        " | sostienici | dona ora | fai una donazione | grazie per esserti iscritto | unisciti al canale"
        " | segnala una notizia | scrivi alla redazione | canale whatsapp | canale telegram",
        hits=("Iscriviti alla newsletter", "Abbonati", "Seguici su:", "Scarica l'app"),
        misses=("Abbonamento ai treni più caro", "Iscriviti all'anagrafe, dice la legge"),
    ),
    Row(
        "ART104",
        "it",
        "regex",
        r"(?:(?:iscriviti|registrati|abbonati)(?: ora| subito| gratis| qui| anche)? (?:alla|alle) (?:nostr[ae] (?:\S+ ){0,3}?newsletter\b[^„“”\x22«»]{0,180}|newsletter(?: gratuita| quotidiana| settimanale)?(?:,? (?:per (?:ricevere|restare|rimanere|non perdere)|e ricevi|e resta)\b[^„“”\x22«»]{0,140})?[.!]?)"
        r"|(?:unisciti|iscriviti)(?: subito| ora| gratis| anche)? al (?:nostro )?canale (?:whatsapp|telegram)(?: (?:di|del|della|de) ?[\w .'-]{2,40}| e\b[^„“”\x22«»?]{0,100}| per\b[^„“”\x22«»?]{0,100})?[.!]?"
        r"|(?:ricevi|ogni (?:mattina|giorno|settimana)|tutte le mattine|le notizie|il meglio|per (?:ricevere|restare|rimanere))\b[^„“”\x22«»?]{0,80}\b(?:notizie|aggiornament\w+|novità|newsletter|informato|aggiornat[oa])\b[^„“”\x22«»?]{0,80}\b(?:(?:nella|alla|sulla|via) (?:tua )?(?:e-?mail|casella|inbox|posta)|nella tua (?:casella|inbox|posta)|(?:nostra|alla|la) newsletter|sulla tua e-?mail)\b[^„“”«»?,]{0,80}"
        r"|ricevi (?:la|le) nostr[ae] newsletter\b[^„“”\x22«»]{0,140}"
        r"|scarica (?:ora |subito |gratis |gratuitamente )?la nostra (?:\w+ )?app\b[^„“”\x22«»?]{0,120}"
        r"|attiva le (?:nostre )?notifiche(?: (?:per (?:ricevere (?:le|gli|tutte)|restare|non perdere (?:nulla|nessun\w*|le notizie))|e (?:resta|ricevi))\b[^„“”\x22«»?]{0,100})?[.!]?)",
        guards=_SAID + OFFICES,
        hits=(
            "Iscriviti alla nostra newsletter per ricevere le notizie ogni mattina.",
            "Scarica la nostra app gratuita",
            "Unisciti al canale WhatsApp del Corriere",
            "Ricevi ogni mattina le notizie nella tua casella.",
        ),
        misses=(
            "Resta alta la guardia sulla tua email, spiegano i tecnici.",
            "Ogni giorno arrivano truffe alla tua casella di posta.",
            "Vuoi sapere se la tua app ti spia, basta un test.",
            "Attiva le notifiche della banca per scoprire le frodi.",
            "Non perdere l'app con i biglietti.",
            "Le notizie corrono più veloci con l'app, ammette il ministro.",
            "Resta alta la tensione dopo la newsletter.",
            "La newsletter del museo esce due volte l'anno.",
            "La casella era vuota.",
        ),
        words="^abbonati ^attiva ^il_meglio ^iscriviti ^le_notizie ^non_perdere ^ogni_giorno ^ogni_mattina"
        " ^ogni_settimana ^per_restare ^per_ricevere ^per_rimanere ^registrati ^resta ^ricevi ^rimani ^scarica"
        " ^segui ^tutte_le ^unisciti ^vuoi",
        longest=300,
    ),
    Row(
        "ART104",
        "it",
        "regex",
        r"(?:"
        r"(?:(?:iscriviti|registrati|unisciti|non perdere)\b.{0,180}\b(?:newsletter|(?:via|tua|per) e?-?mail|(?:no"
        r"stra|l') ?app|notifiche|canale (?:whatsapp|telegram)|casella|inbox)|(?:abbonati|ricevi|scarica|resta|rim"
        r"ani|vuoi|attiva|segui|ogni (?:mattina|giorno|settimana)|tutte le mattine|per ricevere|per restare|per ri"
        r"manere|le notizie|il meglio)\b.{0,180}\b(?:(?:nostr[aeio]|tua) (?:\w+ )?(?:newsletter|e-?mail|app|casell"
        r"a|inbox|notifiche|canale)|la newsletter (?:di|del|della|gratuita|quotidiana|settimanale)))\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Segui la newsletter del Corriere.",),
        misses=(
            "Le notizie corrono più veloci con l'app, ammette il ministro.",
            "Resta alta la tensione dopo la newsletter.",
            "La newsletter del museo esce due volte l'anno.",
            "La casella era vuota.",
        ),
        weak=True,
        words="^abbonati ^attiva ^il_meglio ^iscriviti ^le_notizie ^non_perdere ^ogni_giorno ^ogni_mattina"
        " ^ogni_settimana ^per_restare ^per_ricevere ^per_rimanere ^registrati ^resta ^ricevi ^rimani ^scarica"
        " ^segui ^tutte_le ^unisciti ^vuoi",
        longest=300,
    ),
    Row(
        "ART104",
        "it",
        "regex",
        r"(?:(?:seguici) (?:anche )?(?:su|sui|sulla|sul) (?:(?:nostr[ao] )?(?:(?:pagina|canale|profilo|account) )?)?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|social(?: network)?|google notizie)(?![-\w])"
        r"(?:(?:,? (?:e|o) |, ?| ?[/|&] ?| )(?:(?:su|sui|sulla|sul) )?(?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram|linkedin|youtube|tiktok|threads|bluesky|snapchat|mastodon|social(?: network)?|google notizie)(?![-\w])){0,6}(?:,? (?:per|e resta|e non)\b[^„“”\x22«»?]{0,80})?[.!:]?"
        r"|(?:segui) [\w@][\w .'-]{1,48} (?:anche )?(?:su|sui|sulla|sul) (?:google news|google discover|google notizie)(?![-\w])(?:(?:per|e resta|e non)\b[^„“”\x22«»?]{0,80})?[.!:]?)",
        guards=_SAID,
        hits=("Seguici su Facebook", "Segui L'Esempio su Google News"),
        misses=(
            "Segui la partita su X e Facebook dalle 20.",
            "Segui il dibattito sui social, dove tutti litigano.",
            "Seguici su per il monte, gridava la guida.",
            "Segui la strada su per il monte",
        ),
        words="^segui ^seguici",
        longest=160,
    ),
    Row(
        "ART104",
        "it",
        "regex",
        r"(?:"
        r"(?:seguici|segui [\w .'-]{2,40}?) (?:anche )?(?:su|sui|sulla nostra pagina"
        r"|sul nostro canale) (?:facebook|twitter|x|instagram|google news|google discover|whatsapp|telegram"
        r"|linkedin|youtube|tiktok|threads|bluesky|social)(?![-\w]).{0,100}"
        r")",
        guards=_SAID,
        hits=("Segui L'Esempio su Facebook",),
        misses=("Segui la strada su per il monte",),
        weak=True,
        words="^segui ^seguici",
        longest=160,
    ),
    Row(
        "ART105",
        "it",
        "line",
        "accedi | login | registrati | il mio account | il mio profilo | crea un account | crea account"
        " | password dimenticata | password dimenticata? | hai dimenticato la password? | sei già abbonato?"
        " | sei già abbonato? accedi | già abbonato? | hai già un account? | hai già un abbonamento?"
        " | sei già registrato? | solo per abbonati | per abbonati | riservato agli abbonati"
        " | contenuto riservato agli abbonati | articolo riservato agli abbonati | contenuto per gli abbonati"
        " | articolo per abbonati | abbonati per continuare a leggere | accedi per continuare | prova gratis"
        " | prova gratuita | cookie policy | informativa sui cookie | informativa cookie | gestione cookie"
        " | gestisci cookie | gestisci i cookie | impostazioni cookie | impostazioni dei cookie"
        " | preferenze cookie | preferenze sui cookie | accetta tutti | accetta tutto | accetta i cookie"
        " | accetta e continua | rifiuta tutti | rifiuta tutto | continua senza accettare"
        " | informativa sulla privacy | informativa privacy | gestisci consensi | gestisci le preferenze"
        " | gestisci preferenze | impostazioni privacy | termini e condizioni | condizioni d'uso"
        " | condizioni generali | condizioni di utilizzo | note legali | dati societari"
        " | dichiarazione di accessibilità | diritti tdm riservati",
        hits=("Accedi", "Cookie policy", "Sei già abbonato?", "Riservato agli abbonati"),
        misses=("Accetta la sconfitta il sindaco", "Entra nel vivo la festa"),
    ),
    Row(
        "ART105",
        "it",
        "line",
        "privacy",
        hits=("Privacy",),
        misses=("Privacy violata",),
        weak=True,
    ),
    Row(
        "ART105",
        "it",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:noi e i nostri (?:\d+ )?(?:partner|fornitori)|(?:questo|il nostro|il presente) (?:sito|portale)(?: web)?|utilizziamo|usiamo)) (?:utilizziamo|usiamo|utilizza|usa|utilizzano|impiega|i|dei) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookie)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:esperienza|navigazione|migliorare|analizzare|analisi|personalizza\w+|pubblicit\w+|contenuti|traffico|statistic\w+|accett\w+|terz[ei]|terze|tecnologie|tecnici|tecniche|servizi\w*|funziona\w+|profilazione)[^„“”\x22«»]{0,240})"
        r"|(?:(?:se (?:continui|prosegui|vuoi)|continuando|proseguendo|navigando|utilizzando|cliccando|chiudendo))\b[^„“”\x22«»?]{0,140}\b(?:(?:accetti|acconsenti|accetta|acconsente|presti il consenso))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookie)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=(
            "Utilizziamo i cookie per migliorare la tua esperienza.",
            "Questo sito utilizza cookie tecnici.",
            "Continuando accetti l'uso dei cookie.",
        ),
        misses=(
            "Google usa i cookie per seguire gli utenti.",
            "Accettare i cookie non è obbligatorio.",
            "Chi vuole rifiutare i cookie deve cercare a lungo.",
            "Il sito usa cookie di un broker, rivela l'inchiesta.",
            "Per il cookie perfetto usa burro freddo.",
            "Il cookie al cacao piace ai bambini.",
        ),
        words="cookie cookie.",
        longest=600,
    ),
    Row(
        "ART105",
        "it",
        "regex",
        r"(?:"
        r"(?:.{0,200}\b)?(?:utilizziamo|utilizza|utilizzano|usiamo|usa|utilizzo di|utilizzo dei|uso di|uso dei"
        r"|accetti|accetta|accettare|accettando|rifiutare|installare|consenso|acconsenti|archiviare|gestire"
        r"|impiega) (?!per)(?:[\w'-]+,? ){0,4}cookie\b(?! (?:al|alla|con)).{0,300}"
        r")",
        guards=_SAID,
        hits=("Questo sito utilizza cookie tecnici.",),
        misses=("Per il cookie perfetto usa burro freddo.", "Il cookie al cacao piace ai bambini."),
        weak=True,
        words="cookie cookie.",
        longest=600,
    ),
    Row(
        "ART105",
        "it",
        "regex",
        r"(?:(?:questo|il|l'|quest')(?: ?)(?:contenuto|articolo|video|servizio|resto dell'articolo)(?: completo| integrale)? è (?:riservat\w|esclusiv\w|disponibile solo|visibile solo|dedicat\w|solo)(?: solo)? (?:(?:agli|per gli|ai nostri|per i nostri|per|a) )?(?:utenti )?abbonati(?:[.!/][^„“”\x22«»?]{0,120})?"
        r"|(?:sei|se sei) già abbonato(?: ?\?|,? (?:accedi|effettua il login|entra|clicca qui)[^„“”\x22«»?]{0,40}| ?\? (?:accedi|effettua il login|entra|clicca qui)[^„“”\x22«»?]{0,40})"
        r"|(?:per (?:continuare a leggere|leggere (?:questo articolo|tutto|l'articolo)|commentare|lasciare un commento)\b[^„“”\x22«»?]{0,40}[,:]? (?:abbonati|accedi|registrati|effettua|devi|è necessario|iscriviti)\b[^„“”\x22«»?]{0,100}|(?:abbonati|accedi|registrati)(?: subito| ora| o \w+)? (?:per|e) (?:continuare a leggere|continua a leggere|leggere (?:l'articolo|questo articolo|tutto l'articolo|tutti gli articoli)|commentare|sbloccare l'articolo)(?:[.,!][^„“”\x22«»?]{0,80})?)"
        r"|devi (?:aver effettuato l'accesso|effettuare (?:il login|l'accesso)|essere (?:registrato|connesso|loggato|abbonato)|accedere)(?: per (?:commentare|lasciare|inviare|pubblicare|continuare|leggere|inserire|scrivere)[^„“”\x22«»?]{0,80})?[.!]?)",
        guards=_SAID,
        hits=(
            "Questo contenuto è riservato agli abbonati.",
            "Per continuare a leggere, abbonati o accedi",
            "Devi aver effettuato l'accesso per commentare.",
        ),
        misses=(
            "Questo concerto è riservato agli abbonati del teatro.",
            "Devi essere paziente per commentare ogni gara.",
            "Per continuare a leggere la mappa serve luce.",
            "Se sei già abbonato alla piscina, paghi meno.",
            "Per commentare la sentenza, il legale aspetta il testo.",
            "Questo articolo è solo per abbonati, lamentano i lettori.",
            "Abbonati per continuare a leggere il mondo, diceva lo slogan.",
            "Questa tessera offre accesso illimitato ai musei per gli abbonati.",
            "Il giornale ha perso mille abbonati.",
            "L'accesso al porto resta chiuso.",
        ),
        words="abbonati abbonato abbonamento accedi registrati accesso l'accesso",
        longest=300,
    ),
    Row(
        "ART105",
        "it",
        "regex",
        r"(?:"
        r"(?:questo|questa|per|il resto|sei|se|già|accedi|hai|devi|abbonati|leggi|contenuto|articolo"
        r"|l'articolo)\b.{0,140}\b(?:(?:riservat\w|esclusiv\w|solo|dedicat\w) (?:\w+ ){0,2}(?:agli|per gli"
        r"|ai nostri|per i nostri|per) (?:utenti )?abbonati|(?:sei|se) già abbonato|continuare a leggere"
        r"|effettuare (?:il login|l'accesso)|aver effettuato l'accesso|per (?:commentare|lasciare un commento)"
        r"|accesso illimitato|devi (?:essere|aver))\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Abbonati per un accesso illimitato.",),
        misses=("Il giornale ha perso mille abbonati.", "L'accesso al porto resta chiuso."),
        weak=True,
        words="abbonati abbonato abbonamento accedi registrati accesso l'accesso",
        longest=300,
    ),
    Row(
        "ART106",
        "it",
        "line",
        "condividi | condividi su | condividi su facebook | condividi su twitter | condividi su x"
        " | condividi su whatsapp | condividi su linkedin | condividi su telegram | condividi via email"
        " | condividi via mail | condividi questo articolo | condividi l'articolo | condividi articolo"
        " | condividi la notizia | condividi la pagina | condividi con | copia link | copia il link"
        " | link copiato | link copiato negli appunti | stampa | stampa articolo | stampa l'articolo"
        " | invia per email | invia via email | invia ad un amico | invia a un amico | twitta | tweet"
        " | salva articolo | salva l'articolo | salva nei preferiti | aggiungi ai preferiti | ascolta l'articolo"
        " | ascolta articolo | riproduci audio | segui l'autore | segnala errore | segnala un errore"
        " | regala articolo | regala questo articolo | leggi più tardi | leggi dopo | dimensione testo | commenta"
        " | commenta la notizia",
        hits=("Condividi", "Copia link", "Stampa", "Condividi su Facebook"),
        misses=("Salva la squadra il portiere", "Invia aiuti il governo", "Stampa estera sorpresa"),
    ),
    Row(
        "ART107",
        "it",
        "line",
        "0 commenti | 0 commento | commenti (0) | commenti 0 | commenti: 0 | 0 condivisioni | 0 mi piace"
        " | 0 visualizzazioni | 0 letture | 0 minuti di lettura | 0 min di lettura | 0 minuto di lettura"
        " | 0' di lettura | lettura 0 min | lettura: 0 minuti | tempo di lettura: 0 min"
        " | tempo di lettura: 0 minuti | tempo di lettura 0 minuti | non ci sono commenti | leggi i 0 commenti"
        " | leggi i commenti (0)",
        hits=("14 commenti", "Tempo di lettura: 3 minuti"),
        misses=("14 commenti hanno fatto rumore.", "3 minuti di silenzio"),
    ),
    Row(
        "ART109",
        "it",
        "line",
        "guarda il video | guarda video | guarda la gallery | guarda le foto | vai alla gallery | vai al video"
        " | guarda la fotogallery | fotogallery | galleria fotografica | riproduci | riproduci video"
        " | ascolta il podcast | ingrandisci | ingrandisci immagine | apri immagine | foto 0 di 0 | immagine 0 di 0"
        " | 0 di 0 | 0 foto | 0 immagini | schermo intero | immagine successiva | immagine precedente"
        " | foto successiva | foto precedente | visualizza questo post su instagram | visualizza il contenuto"
        " | contenuto non disponibile | video non disponibile | altri video | tutti i video | video correlati"
        " | video in evidenza | attiva audio | disattiva audio | mostra didascalia | sottotitoli",
        hits=("Guarda il video", "Foto 2 di 9", "Vai alla gallery"),
        misses=("Riproduci il suono, dice il maestro.", "Fotogallery della guerra in mostra"),
    ),
    Row(
        "ART109",
        "it",
        "regex",
        r"(?:un post condiviso da .{1,80}\(@[\w.]{1,40}\).{0,60}|(?:per favore,? )?(?:attiva|abilita|attivare|abilitare) javascript(?:[.!]|,? (?:per|nel (?:tuo )?browser)\b[^„“”\x22«»?]{0,100})?)",
        guards=_SAID,
        hits=("Un post condiviso da Esempio (@esempio)", "Abilita JavaScript per vedere i commenti."),
        misses=(
            "Un post condiviso da migliaia di utenti accusa il sindaco.",
            "Attiva JavaScript solo sui siti fidati.",
            "Un post contro il sindaco finisce in tribunale.",
        ),
        words="^abilita ^abilitare ^attiva ^attivare ^per_favore ^un_post",
        longest=200,
    ),
    Row(
        "ART109",
        "it",
        "regex",
        r"(?:"
        r"un post condiviso da .{1,120}|(?:per favore,? )?(?:attiva|abilita|attivare|abilitare) javascript.{0,100}"
        r")",
        guards=_SAID,
        hits=("Un post condiviso da Esempio",),
        misses=("Un post contro il sindaco finisce in tribunale.",),
        weak=True,
        words="^abilita ^abilitare ^attiva ^attivare ^per_favore ^un_post",
        longest=200,
    ),
    Row(
        "ART110",
        "it",
        "line",
        "tutti i diritti riservati | © tutti i diritti riservati | riproduzione riservata"
        " | © riproduzione riservata | diritti riservati | copyright riservato | riproduzione vietata"
        " | tutti i diritti sono riservati",
        hits=("© RIPRODUZIONE RISERVATA", "Tutti i diritti riservati."),
        misses=("Tutti i diritti vanno difesi.",),
    ),
    Row(
        "ART110",
        "it",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|s\.p\.a|\bspa|srl|s\.r\.l|ansa) ?)?(?:tutti i diritti (?:sono )?riservati)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright|a|by)\b[^„“”\x22«»]{0,100})?"
        r"|(?:[^„“”\x22«»]{0,60}(?:[©)|.–—-]|\bansa|\d) ?)?riproduzione (?:riservata|vietata)(?:[.!,;|©–-][^„“”\x22«»]{0,80}| ©[^„“”\x22«»]{0,60}| senza (?:autorizzazione|consenso)[^„“”\x22«»]{0,60})?"
        r"|(?:è )?(?:severamente |assolutamente )?vietata la riproduzione(?:,? (?:anche|parziale|totale|o|e|dei?|delle?|degli|testi|contenuti|articoli|foto|immagini|di|questo|articolo|sito|pagina|senza|autorizzazione|il|consenso|scritt[oa]|dell'editore|la|citare|fonte|in|qualsiasi|forma|mezzo|con|diffusione)){0,24}[.!]?)",
        guards=_SAID,
        hits=(
            "© L'Esempio - Tutti i diritti riservati",
            "(c) Riproduzione riservata",
            "Vietata la riproduzione anche parziale.",
        ),
        misses=(
            "Ai residenti restano tutti i diritti riservati per legge.",
            "È vietata la riproduzione dei cani senza controlli.",
            "La riproduzione vietata dell'opera finisce in tribunale.",
            "La riproduzione delle anguille resta un mistero.",
        ),
        words="riservati riproduzione riservata",
        longest=300,
    ),
    Row(
        "ART110",
        "it",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?tutti i diritti (?:sono )?riservati\b.{0,160}|(?:.{0,60}\b)?riproduzione (?:riservata"
        r"|vietata|anche parziale)\b.{0,120}|(?:è )?(?:vietata|severamente vietata) la riproduzione\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Vietata la riproduzione a fini di lucro.",),
        misses=("La riproduzione delle anguille resta un mistero.",),
        weak=True,
        words="riservati riproduzione riservata",
        longest=300,
    ),
    Row(
        "ART111",
        "it",
        "heading",
        "leggi anche | potrebbe interessarti | potrebbe interessarti anche | ti potrebbe interessare"
        " | ti potrebbe interessare anche | potrebbero interessarti | articoli correlati | notizie correlate"
        " | contenuti correlati | correlati | argomenti correlati | video correlati | post correlati"
        " | articoli simili | sullo stesso argomento | sullo stesso tema | i più letti | più letti | più lette"
        " | le più lette | articoli più letti | i più visti | più visti | più popolari | i più condivisi"
        " | più commentati | più recenti | popolari | di tendenza | in evidenza | in primo piano | primo piano"
        " | ultime notizie | ultim'ora | ultime news | ultima ora | ultimi articoli | gli ultimi articoli"
        " | ultimi video | notizie più lette | altre notizie | altri articoli | altri contenuti | da non perdere"
        " | consigliati | consigliati per te | raccomandati | raccomandati per te | scelti per te"
        " | scelte dalla redazione | la redazione consiglia | dello stesso autore"
        " | altri articoli di questo autore | ultimi post | articoli recenti | notizie del giorno | le ultime"
        " | oggi in edicola | dalla home | dal web | più informazioni | notizie in evidenza"
        " | le notizie del giorno | nella stessa sezione",
        hits=("Leggi anche", "I più letti", "Potrebbe interessarti", "ARTICOLI CORRELATI"),
        misses=("I più letti dell'anno sono i gialli.", "Primo piano del volto"),
    ),
    Row(
        "ART111",
        "it",
        "cue",
        "tag | tags | argomenti | tema | parole chiave | etichette | argomenti trattati | in questo articolo",
        hits=("Tag: bilancio, economia", "Argomenti: Roma, trasporti"),
        misses=("Argomenti non mancano.", "Categoria cinque in arrivo"),
    ),
    Row(
        "ART111",
        "it",
        "line",
        "torna su | torna all'inizio | torna alla home | torna in alto | vai al contenuto"
        " | vai al contenuto principale | salta al contenuto | cerca | cerca nel sito | apri menu | chiudi menu"
        " | menù | contatti | contattaci | chi siamo | redazione | la redazione | scrivici | mappa del sito"
        " | lavora con noi | chiudi | successivo | precedente | successiva | pagina successiva"
        " | pagina precedente | articolo precedente | articolo successivo | commenti | commenta"
        " | lascia un commento | scrivi un commento | inserisci un commento | aggiungi un commento"
        " | invia commento | partecipa alla discussione | i commenti dei lettori | vedi tutti i commenti"
        " | annulla risposta"
        " | il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati"
        " | il tuo indirizzo email non sarà pubblicato | argomenti | parole chiave | categorie"
        " | tutti gli argomenti | archivio | edizione digitale | edicola digitale | sfoglia il giornale"
        " | pubblicità su questo sito | servizio clienti | domande frequenti | oroscopo | necrologie"
        " | annunci immobiliari | giochi e quiz",
        hits=("Torna su", "Vai al contenuto", "Lascia un commento", "Argomenti"),
        misses=("Cerca casa da un anno", "Avanti tutta, dice il premier", "Indietro non si torna"),
    ),
    Row(
        "ART111",
        "it",
        "line",
        "notizie | cronaca | politica | economia | esteri | mondo | italia | sport | calcio | cultura | spettacoli"
        " | spettacolo | scienza | scienze | salute | tecnologia | ambiente | opinioni | commenti & opinioni"
        " | società | scuola | viaggi | cucina | moda | motori | libri | cinema | musica | televisione | tv"
        " | gossip | regioni | città | europa | video | foto | podcast | diretta | giochi | meteo | lavoro | casa"
        " | finanza | mercati | borsa | risparmio | blog | speciali | inchieste | autore | autori | oggi | guarda"
        " | leggi | ultime | sezioni | servizi | shopping | animali | persone",
        hits=("Politica", "Economia"),
        misses=("Politica estera incerta", "Cultura del dono"),
        weak=True,
    ),
    Row(
        "ART113",
        "it",
        "cue",
        "pubblicato | pubblicato il | aggiornato | aggiornato il | aggiornato alle | ultimo aggiornamento"
        " | ultima modifica | creato | di | autore | fonte | fonti | errata corrige | rettifica"
        " | nota della redazione | ndr | testo di | a cura di | redazione",
        hits=("Pubblicato: 12 aprile 2023", "Rettifica: in una versione precedente il nome era errato."),
        misses=("Pubblicato nel 1851, vendette poco.", "Fonte di guai, il rumore"),
        weak=True,
    ),
    Row(
        "ART101",
        "it",
        "cue",
        "leggi | da leggere | approfondimento | approfondimenti | consigliati | consigliato | da non perdere"
        " | non perdere | per saperne di più | maggiori informazioni | clicca qui | continua | lo speciale",
        hits=("Leggi: Exempel", "Da leggere: Exempel"),
        misses=(
            "Leggi anche libri, dice la ministra.",
            "Continua a piovere sul Nord.",
            "Per approfondire serve tempo.",
        ),
        weak=True,
    ),
    Row(
        "ART101",
        "it",
        "line",
        "continua | scopri | espandi | comprimi",
        hits=("Continua", "Scopri"),
        misses=("Leggi tutto il giorno", "Vedi altro uomo"),
        weak=True,
    ),
    Row(
        "ART102",
        "it",
        "line",
        "attendi",
        hits=("Attendi",),
        misses=("Attendi dieci minuti e servi.",),
        weak=True,
    ),
    Row(
        "ART103",
        "it",
        "line",
        "annuncio",
        hits=("Annuncio",),
        misses=("Pubblicità ingannevole, multa da un milione", "Annuncio del governo a sorpresa"),
        weak=True,
    ),
    Row(
        "ART105",
        "it",
        "line",
        "esci | entra | accetta | rifiuta",
        hits=("Esci", "Entra"),
        misses=("Accetta la sconfitta il sindaco", "Entra nel vivo la festa"),
        weak=True,
    ),
    Row(
        "ART106",
        "it",
        "line",
        "ascolta | mi piace | segui",
        hits=("Ascolta", "Mi piace"),
        misses=("Salva la squadra il portiere", "Invia aiuti il governo", "Stampa estera sorpresa"),
        weak=True,
    ),
    Row(
        "ART107",
        "it",
        "line",
        "nessun commento | 0 voti | 0 reazioni",
        hits=("Nessun commento", "0 voti"),
        misses=("14 commenti hanno fatto rumore.", "3 minuti di silenzio"),
        weak=True,
    ),
    Row(
        "ART111",
        "it",
        "heading",
        "tendenze | per te | approfondimenti",
        hits=("Tendenze", "Per te"),
        misses=("I più letti dell'anno sono i gialli.", "Primo piano del volto"),
        weak=True,
    ),
    Row(
        "ART111",
        "it",
        "cue",
        "argomento | temi | categoria | categorie | sezione | rubrica",
        hits=("Argomento: Exempel", "Temi: Exempel"),
        misses=("Argomenti non mancano.", "Categoria cinque in arrivo"),
        weak=True,
    ),
    Row(
        "ART111",
        "it",
        "line",
        "ricerca | avanti | indietro | rispondi",
        hits=("Ricerca", "Avanti"),
        misses=("Cerca casa da un anno", "Avanti tutta, dice il premier", "Indietro non si torna"),
        weak=True,
    ),
    Row(
        "ART106",
        "it",
        "line",
        "copia | invia | salva | preferiti",
        hits=("Copia", "Invia"),
        misses=("Salva la squadra il portiere", "Invia aiuti il governo", "Stampa estera sorpresa"),
        weak=True,
    ),
    Row(
        "ART101",
        "it",
        "cue",
        "approfondisci",
        hits=("Approfondisci: Exempel",),
        misses=(
            "Leggi anche libri, dice la ministra.",
            "Continua a piovere sul Nord.",
            "Per approfondire serve tempo.",
        ),
        weak=True,
    ),
    Row(
        "ART101",
        "it",
        "line",
        "per saperne di più | maggiori informazioni",
        hits=("Per saperne di più", "Maggiori informazioni"),
        misses=("Leggi tutto il giorno", "Vedi altro uomo"),
        weak=True,
    ),
)
