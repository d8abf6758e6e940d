"""Romanian."""

from __future__ import annotations

from dedup.rules.row import Row

_SAID = r"(?![«“„»\x22]|.*\b(?:spune|spus|spun|explică|explicat|afirmă|avertizează|avertizat|potrivit|conform|recomandă|întreabă|scrie|scria|escroci\w*|promitea|declarat|arată|decis|hotărât|stabilit|anunțat|precizat|adaugă|adăugat|instanța|tribunalul|judecător\w*|avocat\w*|costă)\b|.*, susțin)"
"""No line that opens with a quotation mark or tells who said it: a sentence about such words."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "ro",
        "cue",
        "citește și | citeşte şi | citeste si | citește mai mult | citeşte mai mult | citeste mai mult"
        " | citește mai departe | citește aici | citește continuarea | vezi și | vezi şi | vezi si"
        " | vezi mai mult | vezi aici | articole similare | articole recomandate | articol recomandat"
        " | recomandarea noastră | recomandate | te-ar putea interesa | ți-ar putea plăcea | pe aceeași temă"
        " | pe aceeaşi temă | mai multe despre | află mai multe | află mai mult | urmărește și | ascultă și"
        " | continuă să citești | click aici | articolul următor | articolul anterior | detalii aici"
        " | mai multe știri",
        hits=("CITEȘTE ȘI: Podul rămâne închis", "Vezi și – Ce a lăsat furtuna", "Te-ar putea interesa: Zece idei"),
        misses=("Citește și cărți, spune ministra.", "Vezi și crede, zice el."),
    ),
    Row(
        "ART101",
        "ro",
        "cue",
        "video | foto | galerie foto | interviu | analiză | opinie | live | podcast | exclusiv | sondaj | urmează"
        " | reportaj | live text",
        hits=("VIDEO: Mulțimea salută trenul", "Galerie foto: Parada"),
        misses=("Analiză de sânge greșită",),
        weak=True,
    ),
    Row(
        "ART101",
        "ro",
        "line",
        "citește mai mult | citeşte mai mult | citeste mai mult | citește și | citeşte şi | citește mai departe"
        " | citește tot articolul | citește articolul | citește continuarea | vezi mai mult | vezi mai multe"
        " | vezi toate | vezi tot | vezi toate știrile | încarcă mai multe | încarcă mai mult | mai multe"
        " | mai multe știri | arată mai mult | află mai multe | află mai mult | click aici | continuă să citești"
        " | detalii | afișează mai mult | toate știrile",
        hits=("Citește mai mult", "Vezi toate", "Află mai multe »"),
        misses=("Citește mai multe cărți, spune ministra.",),
    ),
    Row(
        "ART101",
        "ro",
        "lead",
        "citește și | citește mai | vezi și | vezi toate | mai multe despre | mai multe din | află mai multe"
        " | click aici | urmărește",
        hits=("Citește și articolul despre pod", "Vezi toate articolele"),
        misses=("Vezi și tu, spuse ea.",),
        weak=True,
    ),
    Row(
        "ART102",
        "ro",
        "line",
        "se încarcă | se incarca | încărcare | vă rugăm așteptați | vă rugăm să așteptați | așteptați"
        " | se încarcă comentariile | se încarcă articolele",
        hits=("Se încarcă...", "Vă rugăm așteptați"),
        misses=("Se încarcă nava în port.",),
    ),
    Row(
        "ART103",
        "ro",
        "line",
        "publicitate | reclamă | reclame | anunț | conținut sponsorizat | sponsorizat | articol sponsorizat"
        " | advertorial | continuarea articolului după publicitate | articolul continuă după reclamă"
        " | articolul continuă mai jos | (p) | comunicat de presă plătit | conținut plătit"
        " | recomandat de partenerii noștri | recomandările partenerilor",
        hits=("Publicitate", "Articolul continuă după reclamă"),
        misses=("Publicitate mascată amendată",),
    ),
    Row(
        "ART104",
        "ro",
        "line",
        "newsletter | abonează-te | aboneaza-te | abonează-te acum | abonează-te la newsletter | abonare newsletter"
        " | abonare | abonați-vă | abonamente | înscrie-te | înscrie-te la newsletter | înregistrează-te"
        " | adresa de email | adresa ta de email | introdu adresa de email | urmărește-ne | urmăreşte-ne"
        " | urmărește-ne pe | urmărește-ne pe facebook | urmărește-ne pe google news | urmăriți-ne"
        " | descarcă aplicația | activează notificările | donează | donează acum | susține-ne | susține"
        " | alătură-te | canal whatsapp | trimite o știre",
        hits=("Abonează-te", "Abonează-te la newsletter", "Urmărește-ne pe Facebook"),
        misses=("Donează sânge, cere spitalul.", "Abonamente mai scumpe la metrou"),
    ),
    Row(
        "ART104",
        "ro",
        "regex",
        r"(?:(?:abonează-te|aboneaza-te|abonați-vă|înscrie-te)(?: acum| aici| gratuit){0,2} (?:la|pe) (?:newsletter(?:ul|-ul)? nostru\b[^„“”\x22«»]{0,160}|newsletter(?:ul|-ul)?(?: (?:și|si|pentru a) (?:primește|primi|fii)\b[^„“”\x22«»]{0,120})?[.!]?|newsletter(?:ul|-ul)? [\w .-]{2,40}[.!]?|canalul nostru\b[^„“”\x22«»]{0,100})"
        r"|primește\b[^„“”\x22«»?]{0,60}\b(?:știri\w*|noutăți\w*|newsletter\w*|articol\w*)\b[^„“”\x22«»?]{0,60}\b(?:pe|prin) (?:e-?mail|whatsapp)\b[^„“”«»?,]{0,60}"
        r"|(?:urmărește|urmăreşte|urmăriți|urmărește-ne|urmăriți-ne)(?:(?:-ne)? (?:și )?pe (?:facebook|google news|instagram|youtube|tiktok|whatsapp|telegram)| [\w .-]{2,40}? pe google news)(?:(?: și|,| si) (?:pe )?(?:facebook|google news|instagram|youtube|tiktok|whatsapp|telegram)){0,4}[.!]?"
        r"|descarcă (?:acum |gratuit )?aplicația (?:noastră|mobilă)\b[^„“”\x22«»?]{0,80}|(?:intră|alătură-te)\b[^„“”\x22«»?]{0,20} (?:canalul|grupul|comunit\w+) (?:nostru |noastr\w+ |de |pe )*(?:whatsapp|telegram)\b[^„“”\x22«»?]{0,80})",
        guards=_SAID,
        hits=("Abonează-te la newsletterul nostru și primește știrile dimineața.", "Urmărește Exemplul pe Google News"),
        misses=(
            "Fii atent la mesajele de pe WhatsApp.",
            "Intră pe Facebook și vezi ce scriu vecinii.",
            "Descarcă aplicația primăriei înainte de drum.",
            "Newsletterul muzeului apare de două ori pe an.",
        ),
        words="^abonați_vă ^aboneaza_te ^abonează_te ^alătură_te ^descarcă ^fii ^intră ^nu_rata ^primește ^urmăreşte"
        " ^urmărește ^urmăriți ^înscrie_te",
        longest=300,
    ),
    Row(
        "ART104",
        "ro",
        "regex",
        r"(?:"
        r"(?:abonează-te|aboneaza-te|abonați-vă|înscrie-te|primește|urmărește|urmăreşte|urmăriți|descarcă|nu rata"
        r"|intră|alătură-te|fii)\b.{0,160}\b(?:newsletter(?:ul|-ul)?|pe e-?mail|aplicația|notificări|whatsapp"
        r"|telegram|pe (?:facebook|google news|instagram|youtube|tiktok))\b.{0,140}"
        r")",
        guards=_SAID,
        hits=("Nu rata oferta de pe Instagram.",),
        misses=("Newsletterul muzeului apare de două ori pe an.",),
        weak=True,
        words="^abonați_vă ^aboneaza_te ^abonează_te ^alătură_te ^descarcă ^fii ^intră ^nu_rata ^primește ^urmăreşte"
        " ^urmărește ^urmăriți ^înscrie_te",
        longest=300,
    ),
    Row(
        "ART105",
        "ro",
        "line",
        "autentificare | autentifică-te | conectare | conectează-te | intră în cont | contul meu | creează cont"
        " | cont nou | deconectare | ai uitat parola? | parolă uitată | ai deja cont? | ești deja abonat?"
        " | doar pentru abonați | politica de cookies | politica cookies | politica de cookie-uri | setări cookies"
        " | setări cookie | accept | accept toate | acceptă toate | accept cookies | sunt de acord"
        " | politica de confidențialitate | confidențialitate | termeni și condiții | termeni si conditii"
        " | prelucrarea datelor | protecția datelor | modifică setările | modifică setările cookies"
        " | politica editorială",
        hits=("Autentificare", "Termeni și condiții", "Politica de confidențialitate"),
        misses=("Conectare la gaze pentru sat",),
    ),
    Row(
        "ART105",
        "ro",
        "regex",
        r"(?:(?:[^„“”\x22«»?]{0,240}[.!:|] )?(?:(?:noi și partenerii noștri )?(?:utilizăm|folosim)|(?:acest|prezentul) site(?:-ul)?(?: web)? (?:utilizează|folosește|foloseşte)|site-ul (?:nostru|utilizează|folosește)(?: (?:utilizează|folosește))?) (?!(?:\w+ ){0,2}?(?:keine|nicht|geen|niet|inga|inte|ikke|ingen|aucun|pas|ningun\w*|no|non|nessun|não|nenhum|nu|cap)\b)(?:[\w'-]+ ){0,4}?(?:cookies|cookie-uri|cookie)\b"
        r"(?:[.!]?|[^„“”\x22«»?]{0,200}\b(?:experiența\w*|experienț\w+|îmbunătăț\w+|analiz\w+|personaliz\w+|publicit\w+|conținut\w*|trafic\w*|statistic\w*|accept\w*|tehnologii|funcțion\w+|terț\w*|servicii\w*|navig\w+)[^„“”\x22«»]{0,240})"
        r"|(?:(?:prin|dacă|continuând))\b[^„“”\x22«»?]{0,140}\b(?:(?:acceptați|accepți|sunteți de acord|ești de acord))\b(?=[^„“”\x22«»?]{0,80}\b(?:us[oi]s?|utilis|utiliz|verwend|nutz|setz|einsatz|speicher|gebruik|plaats|bru[gk]|använd|dass wir|nos\b|nuestr|nostr|noss|onze|våra|vores|våre|dépôt|instal|folos|ús\b|käyt|használ|cookie-k|sütik))[^„“”\x22«»?]{0,80}\b(?:cookies|cookie-uri|cookie)\b[^„“”\x22«»]{0,200})",
        guards=_SAID,
        hits=("Folosim cookie-uri pentru a îmbunătăți experiența.", "Acest site utilizează cookies."),
        misses=(
            "Google folosește cookie-uri pentru a urmări oamenii.",
            "Folosirea cookie-urilor va fi limitată.",
            "Mulți nu știu ce acceptă prin cookies.",
            "Pentru cookies folosim unt.",
        ),
        words="cookies cookie-uri cookie",
        longest=500,
    ),
    Row(
        "ART105",
        "ro",
        "regex",
        r"(?:"
        r"(?:.{0,160}\b)?(?:utilizăm|utilizează|folosim|folosește|foloseşte|utilizarea|folosirea|acceptați|accepți"
        r"|stocăm) (?!pentru)(?:[\w-]+,? ){0,4}(?:cookies|cookie-uri|cookie)\b.{0,300}"
        r")",
        guards=_SAID,
        hits=("Acest site utilizează cookies.",),
        misses=("Pentru cookies folosim unt.",),
        weak=True,
        words="cookies cookie-uri cookie",
        longest=500,
    ),
    Row(
        "ART106",
        "ro",
        "line",
        "distribuie | distribuie pe facebook | distribuie pe whatsapp | distribuie articolul | distribuie pe x"
        " | distribuie acest articol | partajează | share pe facebook | copiază link | copiază linkul"
        " | copiază link-ul | link copiat | tipărește | printează | imprimă | trimite pe email | trimite prin email"
        " | trimite unui prieten | trimite | salvează | salvează articolul | apreciază | urmărește"
        " | raportează o eroare | ascultă articolul | comentează",
        hits=("Distribuie", "Copiază linkul", "Tipărește"),
        misses=("Distribuie ajutoare guvernul", "Trimite trupe la graniță"),
    ),
    Row(
        "ART107",
        "ro",
        "line",
        "0 comentarii | 0 comentariu | comentarii (0) | comentarii 0 | 0 distribuiri | 0 vizualizări | 0 aprecieri"
        " | timp de citire: 0 min | timp de citire: 0 minute | timp citire: 0 minute | 0 min citire"
        " | 0 min de citit | 0 minute de citit | citești în 0 minute | niciun comentariu | 0 afișări",
        hits=("14 comentarii", "Timp de citire: 3 minute"),
        misses=("14 comentarii au stârnit furie.", "3 minute de tăcere"),
    ),
    Row(
        "ART109",
        "ro",
        "line",
        "vezi video | vezi galeria | vezi galeria foto | galerie foto | galerie imagini | redă | redă video"
        " | vizualizează această postare pe instagram | mărește imaginea | foto 0 din 0 | imaginea 0 din 0"
        " | 0 fotografii | ecran complet | fotografia următoare | video indisponibil | mai multe video"
        " | vezi fotografiile | ascultă articolul | următoarea imagine",
        hits=("Vezi galeria foto", "Foto 2 din 9"),
        misses=("Galerie de artă redeschisă",),
    ),
    Row(
        "ART110",
        "ro",
        "line",
        "toate drepturile rezervate | © toate drepturile rezervate | toate drepturile sunt rezervate"
        " | preluarea fără acord este interzisă",
        hits=("Toate drepturile rezervate.",),
        misses=("Toate drepturile copilului au fost încălcate.",),
    ),
    Row(
        "ART110",
        "ro",
        "regex",
        r"(?:(?:[^„“”\x22«»]{0,120}(?:[.,;:|–—/©®)-]|\(c\)|\d\d\d\d|s\.r\.l|srl|\bsa) ?)?(?:toate drepturile (?:sunt )?rezervate)"
        r"(?:[.,;|!–—©(-][^„“”\x22«»]{0,120}| (?:©|\d|copyright)\b[^„“”\x22«»]{0,100})?"
        r"|(?:articolul [^„“”\x22«»]{0,80})?(?:preluarea|reproducerea)(?:,? (?:integrală|parțială|totală|sau|și|a|acestui|articolului|articol|textului|informațiilor|conținutului|materialului|materialelor|din|acest|de|pe|site|fără|este|acord\w*|scris|al|redacției|prealabil)){0,16} (?:este )?(?:strict )?(?:interzisă|permisă doar|se face doar|fără acord\w*|în limita a)\b[^„“”\x22«»?]{0,140})",
        guards=_SAID,
        hits=("Preluarea fără acord este interzisă.", "© Exemplul. Toate drepturile rezervate."),
        misses=(
            "Preluarea companiei fără acordul statului este ilegală.",
            "Reproducerea urșilor în captivitate este interzisă.",
            "Reproducerea asistată, interzisă de legea veche, devine legală.",
            "Preluarea puterii a durat o zi.",
        ),
        words="drepturile preluarea reproducerea",
        longest=320,
    ),
    Row(
        "ART110",
        "ro",
        "regex",
        r"(?:"
        r"(?:.{0,120}\b)?toate drepturile (?:sunt )?rezervate\b.{0,160}|(?:articolul .{0,100})?(?:preluarea"
        r"|reproducerea)\b.{0,120}\b(?:interzisă|fără acord\w*|în limita|legea)\b.{0,160}"
        r")",
        guards=_SAID,
        hits=("Preluarea textului fără acord este interzisă.",),
        misses=("Preluarea puterii a durat o zi.",),
        weak=True,
        words="drepturile preluarea reproducerea",
        longest=320,
    ),
    Row(
        "ART111",
        "ro",
        "heading",
        "citește și | citeşte şi | citeste si | vezi și | articole similare | articole recomandate"
        " | articole asemănătoare | articole conexe | articole pe aceeași temă | știri similare | știri recomandate"
        " | recomandări | recomandate | recomandări pentru tine | recomandarea editorilor | te-ar putea interesa"
        " | te-ar putea interesa și | ți-ar putea plăcea | cele mai citite | cele mai citite știri"
        " | cele mai populare | cele mai noi | cele mai recente | cele mai comentate | populare | ultimele știri"
        " | ultimele stiri | ultima oră | ultimele articole | știri de ultimă oră | alte știri | alte articole"
        " | mai multe știri | mai multe articole | mai multe de la | pe aceeași temă | top știri | top citite"
        " | nu rata | în trend | trending acum | parteneri | articole recente | din aceeași categorie"
        " | știrile zilei",
        hits=("Citește și", "Cele mai citite", "Ultimele știri"),
        misses=("Cele mai citite cărți ale anului",),
    ),
    Row(
        "ART111",
        "ro",
        "cue",
        "etichete | etichetă | tag-uri | taguri | tags | cuvinte cheie | cuvinte-cheie | mai multe despre",
        hits=("Etichete: buget, economie", "Taguri: București"),
        misses=("Subiecte nu lipsesc.", "Despre ce vorbim aici"),
    ),
    Row(
        "ART111",
        "ro",
        "line",
        "acasă | prima pagină | pagina principală | meniu | caută | căutare | caută în site | contactează-ne"
        " | despre noi | sari la conținut | salt la conținut | înapoi sus | mergi sus | înapoi la prima pagină"
        " | închide | următorul | anterior | pagina următoare | articolul anterior | articolul următor | comentarii"
        " | adaugă comentariu | adaugă un comentariu | lasă un comentariu | lasă un răspuns | scrie un comentariu"
        " | vezi comentariile | răspunde | anulează răspunsul"
        " | adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu"
        " | adresa ta de email nu va fi publicată | etichete | cuvinte cheie | categorii | arhivă | redacția"
        " | echipa | publicitate pe site | cariere | hartă site | abonează-te la știri | cod deontologic"
        " | politica de comentarii",
        hits=("Prima pagină", "Sari la conținut", "Lasă un comentariu"),
        misses=("Acasă de sărbători", "Caută adevărul de ani întregi"),
    ),
    Row(
        "ART111",
        "ro",
        "line",
        "știri | politică | economie | social | externe | internațional | actualitate | eveniment | sport | fotbal"
        " | cultură | sănătate | educație | justiție | opinii | monden | lifestyle | auto | tehnologie | știință"
        " | românia | europa | local | bani | vreme | horoscop | interviuri | investigații | video | foto | podcast"
        " | emisiuni | mai mult",
        hits=("Politică", "Externe"),
        misses=("Politică de stânga", "Sport pentru toți"),
        weak=True,
    ),
    Row(
        "ART113",
        "ro",
        "cue",
        "publicat | publicat la | data publicării | actualizat | actualizat la | ultima actualizare | autor | de"
        " | sursa | surse | sursă | foto | corectură | erată | nota redacției | redactor",
        hits=("Data publicării: 12 aprilie 2023", "Nota redacției: numele a fost corectat."),
        misses=("Publicat în 1851, s-a vândut slab.", "Sursa problemei e zgomotul"),
        weak=True,
    ),
    Row(
        "ART101",
        "ro",
        "cue",
        "recomandări | recomandare | nu rata",
        hits=("Recomandări: Exempel", "Recomandare: Exempel"),
        misses=("Citește și cărți, spune ministra.", "Vezi și crede, zice el."),
        weak=True,
    ),
    Row(
        "ART111",
        "ro",
        "cue",
        "subiecte | categorii | categorie | despre",
        hits=("Subiecte: Exempel", "Categorii: Exempel"),
        misses=("Subiecte nu lipsesc.", "Despre ce vorbim aici"),
        weak=True,
    ),
)
