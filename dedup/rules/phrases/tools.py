"""ART106 more tools of reading and of taking part, in many languages: to save, to listen, to print, to report, to comment."""

from __future__ import annotations

from dedup.rules.row import Row

ROWS: tuple[Row, ...] = (
    Row(
        "ART106",
        "en",
        "line",
        "read more about sharing | about sharing | save article to read later | add to your saved stories | add "
        "to my saved stories | print page | print the article | print the story | print this post | email this "
        "to someone | email this article to a friend | email story | email this post | email page | mail this "
        "article | give this article | give article | give this story | share this gift link | share as a gift | "
        "correct this article | suggest a correction to this article | suggest an edit | suggest edits | edit "
        "this article | make example preferred on google | add as a preferred source on google | add us as a "
        "preferred source | set as a preferred source on google | prefer on google | preferred on google | "
        "follow us on google | follow on google news | see more on google | cite this article | cite this story "
        "| how to cite | download citation | copy citation | was this article helpful? yes no | was this "
        "helpful? yes no | did you like this article? yes no | did you like this story | did you like this "
        "story? | do you like this article | do you like this article? | did you enjoy this article | did you "
        "enjoy this article? | enjoy this article | enjoy this article? | enjoyed this article | enjoyed this "
        "article? | tell us what you think in the comments | tell us your thoughts | tell us your story | tell "
        "us in the comments | let us know in the comments | let us know in the comments below | let us know what "
        "you think in the comments | let us know what you think in the comments below | let us know your "
        "thoughts in the comments | let us know your thoughts in the comments below | share your thoughts below "
        "| share your thoughts in the comments | share your thoughts in the comments below | share your opinion "
        "in the comments | leave your comment below | leave a comment below | leave your thoughts in the "
        "comments | sound off in the comments | sound off in the comments below | comment below | comment below "
        "and let us know | comments below | what do you think? comment below | what do you think? leave a "
        "comment below | what do you think? tell us in the comments | what do you think? let us know in the "
        "comments | what do you think? let us know in the comments below | what are your thoughts? let us know "
        "in the comments below | have a comment | have a comment? | your browser does not support the audio "
        "element | your browser does not support audio | your browser does not support the video element | your "
        "browser does not support html0 video | listen to this page | listen to this post | listen to the "
        "article | listen to the story | listen to audio | listen to audio version | listen to the audio version "
        "| play audio | pause audio | audio article | audio story | listen here | listen on apple podcasts | "
        "listen on spotify | listen to podcast | save for later save | save to pocket | saved to reading list | "
        "view saved stories | view saved articles | my reading list | open comments | close comments | show all "
        "comments | read all comments | view all comments | view comments (0 | show comments (0 | hide comments "
        "(0 | read comments (0 | see comments (0 | load comments | load all comments | join the comments | go to "
        "comments | go to the comments | jump to comments | skip to comments | comments section | comment on "
        "this article | comment on this | comment now | write a comment | write comment | write a response | "
        "write a reply | post comment | post your comment | post a reply | submit comment | add comment | add "
        "your comment | add a public comment | add your thoughts | start the conversation | start the discussion "
        "| be the first to reply | be the first to share your thoughts | no comments yet. be the first",
        hits=(
            "Read more about sharing.",
            "Save article to read later",
            "Print page",
            "Give this article",
            "Was this article helpful? Yes No",
            "Let us know in the comments below!",
            "View comments (12)",
        ),
        misses=(
            "Print is dead, long live print",
            "Give this article a chance, said the judge",
            "Comment sections are closing",
            "Save the date",
            "Was this helpful to the defence?",
            "About sharing a flat with strangers",
            "Start the discussion with your children",
        ),
    ),
    Row(
        "ART106",
        "de nl sv no da fi is",
        "line",
        "haben sie einen fehler gefunden | haben sie einen fehler gefunden? | haben sie einen fehler entdeckt | haben sie einen fehler entdeckt? | fehler entdeckt | fehler entdeckt? | fehler im text gefunden | fehler im text gefunden? | fehler im artikel gefunden | fehler im artikel gefunden? | bewerten sie diesen artikel | wie fanden sie diesen artikel | wie fanden sie diesen artikel? | wie gefällt ihnen dieser artikel | wie gefällt ihnen dieser artikel? | war dieser artikel hilfreich | war dieser artikel hilfreich?"
        " | teilen sie diesen artikel | teilen sie den artikel | teile diesen artikel | artikel weiterempfehlen | artikel empfehlen | seite drucken | seite teilen | diesen artikel teilen | diesen artikel drucken | text vorlesen lassen | diesen artikel vorlesen | artikel vorlesen lassen"
        " | diesen artikel anhören | hören sie diesen artikel | artikel als audio | zum anhören | in der app lesen | in app öffnen | in der app öffnen | als pdf herunterladen | kommentar verfassen | kommentar abgeben | kommentare lesen | kommentare schließen | alle kommentare anzeigen"
        " | alle kommentare lesen | weitere kommentare | neueste zuerst | älteste zuerst | diskutieren sie mit uns | ihre meinung | ihr kommentar | was meinen sie | was meinen sie? | diskussion ansehen | die kommentarfunktion ist geschlossen | deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind mit * markiert"
        " | deine e-mail-adresse wird nicht veröffentlicht. erforderliche felder sind markiert | deine e-mail-adresse wird nicht veröffentlicht | schreibe einen kommentar | antworten abbrechen | kommentar melden"
        " | fout gezien? mail ons | fout gezien? laat het ons weten | taalfout gezien? mail ons | zie je een fout | zie je een fout? | heb je een fout gezien? mail ons | luister dit artikel | luister naar artikel | laat dit artikel voorlezen | voorlezen | artikel opslaan in leeslijst | toevoegen aan leeslijst"
        " | hittat fel | hittat fel? | hittat ett fel | hittat ett fel? | hittat ett fel i texten | hittat ett fel i texten? | har du hittat ett fel | har du hittat ett fel? | ge bort artikeln | ge bort artikel | ge bort den här artikeln | bjud på artikeln | spara artikeln | sparad artikel | spara till läslista | lyssna på artikeln (0 min | lyssna på texten | läs upp | uppläsning"
        " | skriv ut artikeln | skriv ut | tipsa redaktionen | visa alla kommentarer | kommentera artikeln | lytt til artikkelen | hør artikkelen | lagre saken | lagre artikkelen | gi bort artikkelen | gi bort saken | skriv ut saken | funnet en feil | funnet en feil? | fant du en feil | fant du en feil? | har du funnet en feil | har du funnet en feil? | lyt til artiklen (0 min"
        " | hør artiklen | gem artiklen | gem til senere | print artikel | print artiklen | giv artiklen i gave | giv artikel | del som gave | fundet en fejl | fundet en fejl? | har du fundet en fejl | har du fundet en fejl? | fejl i artiklen | kommenter artiklen | kuuntele artikkeli | kuuntele tämä juttu | tallenna artikkeli | tallenna juttu"
        " | lahjoita artikkeli | anna artikkeli lahjaksi | tulosta juttu | tulosta artikkeli | huomasitko virheen | huomasitko virheen? | löysitkö virheen | löysitkö virheen? | lähetä palautetta | anna palautetta | lue kommentit | kirjoita kommentti | avaa kommentit | vista frétt | hlusta á frétt | senda ábendingu",
        hits=(
            "Haben Sie einen Fehler gefunden?",
            "Fout gezien? Mail ons",
            "Hittat fel?",
            "Ge bort artikeln",
            "Giv artiklen i gave",
            "Kuuntele artikkeli",
            "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind markiert *",
        ),
        misses=(
            "Haben Sie einen Fehler gemacht, Herr Minister?",
            "Fout gezien, geel gekregen",
            "Hittat fel man åtalas",
            "Gem pengene, siger banken",
            "Ihre Meinung zählt, sagte er.",
            "Skriv ut regningen, sa de.",
            "Kuuntele sydäntäsi, hän sanoi.",
        ),
    ),
    Row(
        "ART106",
        "fr es ca it pt ro",
        "line",
        "ajouter à vos favoris | ajouter aux favoris | ajouter à ma sélection | ajouter à ma liste de lecture | retirer des favoris | écouter cet article | article à écouter | lire l'article à voix haute | imprimer cet article | imprimer la page | partagez cet article | partagez l'article | partager cette page"
        " | signaler une erreur dans le texte | une erreur dans l'article | une erreur dans l'article? | vous avez repéré une erreur | vous avez repéré une erreur? | réagir à cet article | réagissez à cet article | donnez votre avis | votre avis | postez un commentaire | poster un commentaire | publier un commentaire | écrire un commentaire | rédiger un commentaire"
        " | afficher les commentaires | voir tous les commentaires | voir plus de commentaires | masquer les commentaires | connectez-vous pour commenter | laissez un commentaire | soyez le premier à réagir | commentaires fermés | offrir cet article à un proche | cet article vous a-t-il été utile | cet article vous a-t-il été utile?"
        " | votre adresse e-mail ne sera pas publiée. les champs obligatoires sont indiqués avec | votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée. les champs obligatoires sont indiqués avec"
        " | comparte esta nota | compartí esta nota | compartir esta nota | comparte este artículo | comparte este contenido | compartir esta noticia | comparte la noticia | compartir noticia | escucha la noticia | escuchar noticia | escuchar la noticia | escucha este artículo | escuchar este artículo | escuchá esta nota | escucha esta nota"
        " | escuchar esta nota | leer en voz alta | imprimir noticia | imprimir artículo | imprimir esta nota | guardar esta noticia | guardar en favoritos | guardar para después | guardar para leer más tarde | añadir a favoritos | agregar a favoritos | regalar esta noticia | regala esta noticia | regala este artículo | regalar esta nota"
        " | ¿encontraste un error? avísanos | ¿encontraste un error? avísanos? | ¿encontraste un error | ¿encontraste un error? | encontraste un error | encontraste un error? | ¿has encontrado un error | ¿has encontrado un error? | ¿has visto un error | ¿has visto un error? | reportar un error | reportá un error | ver todos los comentarios | ver más comentarios | mostrar comentarios | ocultar comentarios | escribe un comentario | escribir comentario | escribe tu comentario"
        " | añadir comentario | agregar comentario | publicar comentario | enviar comentario | deja tu comentario | dejá tu comentario | dejanos tu comentario | comenta esta noticia | comentar noticia | inicia sesión para comentar | para comentar, inicia sesión | comentarios cerrados | tu dirección de correo electrónico no será publicada"
        " | tu dirección de correo electrónico no será publicada. los campos obligatorios están marcados con | color de fondo | tamaño del texto | tamaño de fuente | envia a un amic | deixa el teu comentari | escolta la notícia | escolta aquest article"
        " | ascolta questo articolo | ascolta la notizia | salva per dopo | salva questo articolo | aggiungi ai preferiti | stampa questo articolo | stampa pagina | condividi la notizia | condividi su | invia ad un amico | invia a un amico | segnala un refuso | segnalaci un errore | lascia il tuo commento | scrivi il tuo commento | inserisci un commento"
        " | leggi i commenti | leggi tutti i commenti | vedi tutti i commenti | tutti i commenti | accedi per commentare | commenta la notizia | commenta per primo | il tuo indirizzo email non sarà pubblicato. i campi obbligatori sono contrassegnati | il tuo indirizzo email non sarà pubblicato | ti è piaciuto questo articolo | ti è piaciuto questo articolo?"
        " | ouça esta notícia | ouvir notícia | ouvir esta notícia | ouça a notícia | ouça o artigo | ouça a matéria | ouvir a matéria | ouvir matéria | imprimir notícia | imprimir artigo | imprimir matéria | salvar notícia | salvar artigo | salvar para ler depois | guardar artigo | guardar para ler mais tarde | adicionar aos favoritos | presentear matéria"
        " | oferecer artigo | encontrou um erro | encontrou um erro? | encontrou algum erro | encontrou algum erro? | comunicar erro na matéria | reportar erro na matéria | informar erro | ver comentários | ver todos os comentários | mostrar comentários | deixe o seu comentário | deixe aqui o seu comentário | escreva um comentário | escrever comentário | escreva seu comentário"
        " | enviar comentário | publicar comentário | comente esta notícia | faça login para comentar | o seu endereço de email não será publicado. campos obrigatórios marcados com | o seu endereço de e-mail não será publicado. campos obrigatórios são marcados com | o seu endereço de e-mail não será publicado"
        " | ascultă știrea | ascultă acest articol | salvează articolul | printează | tipărește | trimite unui prieten | scrie un comentariu | vezi comentariile | adaugă comentariu | spune-ți părerea | ai găsit o greșeală | ai găsit o greșeală? | raportează o eroare | adresa ta de email nu va fi publicată. câmpurile obligatorii sunt marcate cu | adresa ta de email nu va fi publicată",
        hits=(
            "Ajouter à vos favoris",
            "Comparte esta nota",
            "Escucha la noticia",
            "Ascolta la notizia",
            "Ouça esta notícia",
            "Ascultă știrea",
            "Regala esta noticia",
            "Votre adresse e-mail ne sera pas publiée.",
        ),
        misses=(
            "Votre avis compte, dit le maire",
            "Escucha la noticia y llora",
            "Imprimir billetes no sirve",
            "Presentear os pobres",
            "Carattere difficile",
            "Ouvir para governar",
            "Ascolta la notizia e sviene",
            "Encontrou um erro na conta de luz",
        ),
    ),
    Row(
        "ART106",
        "ru uk bg pl cs sk hu hr sr sl el tr lt lv et",
        "line",
        "сохранить статью | сохранить новость | сохранить в закладки | добавить в закладки | прослушать новость | прослушать статью | послушать статью | послушать новость | слушать новость | озвучить статью | читать 0 минуты | читать 0 минут | читать 0 мин | чтение 0 мин | чтение: 0 мин | время прочтения: 0 мин | отправить другу"
        " | распечатать статью | на печать | увеличить шрифт | уменьшить шрифт | размер шрифта | поделиться статьёй | поделиться статьей | поделиться с друзьями | поделитесь с друзьями | поделись с друзьями | поделитесь новостью | поделитесь статьей | понравилась статья? поделись с друзьями | понравилась статья? поделитесь с друзьями | понравилась статья | понравилась статья?"
        " | нашли опечатку | нашли опечатку? | нашли опечатку? выделите её и нажмите ctrl+enter | нашли опечатку? выделите ее и нажмите ctrl+enter | нашли ошибку в тексте | нашли ошибку в тексте? | нашли ошибку? выделите ее и нажмите ctrl+enter | заметили опечатку | заметили опечатку? | заметили ошибку в тексте | заметили ошибку в тексте? | если вы заметили ошибку, выделите её и нажмите ctrl+enter | все комментарии | читать комментарии"
        " | читать все комментарии | посмотреть комментарии | смотреть комментарии | скрыть комментарии | ваш комментарий | оставьте комментарий | оставьте свой комментарий | войдите, чтобы комментировать | войдите, чтобы оставить комментарий | комментарии отключены | комментарии закрыты | обсудить в telegram | обсудить на форуме | оцените статью | оцените материал"
        " | ваш адрес email не будет опубликован. обязательные поля помечены | ваш адрес email не будет опубликован | прокоментувати | прокоментувати новину | слухати новину | слухати статтю | прослухати новину | зберегти статтю | додати в закладки | додати до закладок | для друку | версія для друку | помилка в тексті? виділіть її та натисніть ctrl+enter"
        " | знайшли помилку | знайшли помилку? | знайшли помилку? виділіть її та натисніть ctrl+enter | знайшли помилку? виділіть її і натисніть ctrl+enter | якщо ви знайшли помилку, виділіть її та натисніть ctrl+enter | якщо ви помітили помилку, виділіть необхідний текст і натисніть ctrl+enter, щоб повідомити про це редакцію | поділитися новиною | поділитися статтею | поділіться з друзями"
        " | поділитися з друзями | усі коментарі | всі коментарі | читати коментарі | ваш коментар | написати коментар | додати коментар | споделете статията | сподели статията | сподели новината | споделете новината | копирай линка | копирай линк | копиране на линка | чети коментарите | виж коментарите | виж всички коментари | всички коментари | видяхте грешка | видяхте грешка?"
        " | открихте грешка | открихте грешка? | подайте сигнал за грешка | чуй новината | чуйте статията | запази за по-късно | разпечатай | принтирай статията | оцени статията | добави коментар | остави коментар | коментирай новината | вашият коментар"
        " | oceń artykuł | oceń ten artykuł | oceń tekst | udostępnij ten artykuł | udostępnij link | udostępnij znajomym | posłuchaj tego artykułu | posłuchaj tekstu | wersja do druku | drukuj artykuł | wydrukuj | wydrukuj artykuł | zapisz na później | dodaj do ulubionych | zgłoś błąd w artykule | znalazłeś błąd | znalazłeś błąd? | widzisz błąd | widzisz błąd? | zauważyłeś błąd | zauważyłeś błąd? | napisz komentarz | wszystkie komentarze"
        " | pokaż komentarze | pokaż wszystkie komentarze | czytaj komentarze | przejdź do komentarzy | zaloguj się, aby komentować | zaloguj się, aby dodać komentarz | podziel się artykułem | wyślij znajomemu | podaruj ten artykuł | twój adres email nie zostanie opublikowany. pola, których wypełnienie jest wymagane, są oznaczone symbolem | twój adres e-mail nie zostanie opublikowany"
        " | poslat e-mailem | poslat odkaz | sdílet tento článek | uložit článek | poslechnout si článek | přehrát článek | vytisknout článek | tisknout článek | přidat do oblíbených | darovat článek | zobrazit komentáře | všechny komentáře | zobrazit diskusi | zobrazit diskuzi | vstup do diskuse | vstup do diskuze | vložit komentář | napsat komentář | máte připomínku? napište nám"
        " | našli jste v článku chybu | našli jste v článku chybu? | všimli jste si chyby | všimli jste si chyby? | zdieľať článok | uložiť článok | uložiť na neskôr | vypočuť článok | vytlačiť | vytlačiť článok | darovať článok | zobraziť komentáre | zobraziť diskusiu | vstúpiť do diskusie | napísať komentár | našli ste chybu | našli ste chybu? | našli ste v článku chybu | našli ste v článku chybu?"
        " | cikk megosztása | cikk mentése | cikk nyomtatása | hallgassa meg a cikket | hozzászólások megtekintése | hozzászólások mutatása | szólj hozzá a cikkhez | szóljon hozzá | kommentek mutatása | hibát talált | hibát talált? | hibát talált? jelezze | betűméret | podijeli članak | podijelite članak | spremi članak | ispiši | prikaži komentare | svi komentari | pogledaj komentare"
        " | napiši komentar | ostavite komentar | prijavi grešku | uočili ste grešku | uočili ste grešku? | podeli vest | podelite vest | podeli tekst | pošalji vest | štampaj | odštampaj | sačuvaj | prikaži sve komentare | deli članek | delite članek | natisni članek | shrani članek | shrani za pozneje | poslušaj članek | prikaži komentarje | oddaj komentar | dodaj komentar | prijavi napako"
        " | εκτύπωση άρθρου | αποθήκευση άρθρου | ακούστε το άρθρο | μέγεθος κειμένου | δείτε τα σχόλια | γράψτε το σχόλιό σας | αφήστε σχόλιο | αφήστε ένα σχόλιο | προσθήκη σχολίου | όλα τα σχόλια | εντοπίσατε λάθος | εντοπίσατε λάθος? | μοιραστείτε το άρθρο"
        " | bu haberi dinle | sesli dinle | haberi sesli dinle | haberi kaydet | haberi yazdır | yazdırılabilir sürüm | sayfayı yazdır | arkadaşına gönder | bu haberi paylaş | haberi paylaşın | bu haberi paylaşın | yazıyı paylaş | favorilere ekle | okuma listeme ekle | yazı boyutunu büyüt | tüm yorumlar | yorumları gör | yorumları göster | yorumları oku | yorumunuzu yazın | yorum ekle"
        " | yorum gönder | ilk yorumu sen yap | ilk yorumu siz yapın | ilk yorum yapan siz olun | hata bildir | haberde hata mı var | haberde hata mı var? | spausdinti | išsaugoti | klausyti straipsnio | rodyti komentarus | visi komentarai | parašyti komentarą | pastebėjote klaidą | pastebėjote klaidą? | drukāt | saglabāt | klausīties rakstu | visi komentāri | rādīt komentārus | rakstīt komentāru | pamanīji kļūdu | pamanīji kļūdu? | pamanīji kļūdu rakstā | pamanīji kļūdu rakstā?"
        " | prindi | salvesta artikkel | kuula artiklit | näita kommentaare | loe kommentaare | kirjuta kommentaar | leidsid vea | leidsid vea? | märkasid viga | märkasid viga?",
        hits=(
            "Прослушать новость",
            "Помилка в тексті? Виділіть її та натисніть Ctrl+Enter",
            "Видяхте грешка?",
            "Oceń artykuł",
            "Našli jste v článku chybu?",
            "Hibát talált? Jelezze!",
            "Natisni članek",
            "Bu haberi dinle",
            "Pastebėjote klaidą?",
        ),
        misses=(
            "Нашли ошибку в расчётах реактора",
            "Сохранить статью за собой удалось не всем",
            "Читать 30 минут в день полезно",
            "Zapisz w testamencie, radzą",
            "Všimli jste si chyby v rozpočtu?",
            "Ilk yorumu bakandan geldi",
            "Ακούστε τον λαό",
            "Ispis stanovništva počinje",
            "Понравилась статья закона",
        ),
    ),
    Row(
        "ART106",
        "ar he fa ur hi bn ta id ms vi th ja ko zh",
        "line",
        "استمع إلى الخبر | استمع للمقال | استمع للخبر | استمع إلى هذا المقال | مدة القراءة 0 دقائق | مدة القراءة 0 دقيقة | مدة القراءة: 0 دقائق | وقت القراءة 0 دقائق | وقت القراءة: 0 دقائق | قراءة 0 دقائق | 0 دقائق قراءة | احفظ المقال | حفظ المقال | اطبع المقال | طباعة المقال | طباعة الخبر | طباعة الصفحة | أرسل إلى صديق | أضف إلى المفضلة"
        " | شارك الخبر | شارك هذا المقال | شارك هذا الخبر | شارك الصفحة | انسخ الرابط المختصر | رابط مختصر | تصغير الخط | تكبير الخط | عرض التعليقات | كل التعليقات | أضف تعليقك | أضف تعليقا | اكتب تعليقك | اكتب تعليقا | شاركنا رأيك | هل وجدت خطأ | هل وجدت خطأ? | لن يتم نشر عنوان بريدك الإلكتروني | لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ"
        " | הגיבו לכתבה | הגב לכתבה | כתבו תגובה | כתוב תגובה | הוסיפו תגובה | לכל התגובות | האזנה לכתבה | האזינו לכתבה | שמירת כתבה | שמור כתבה | שמרו כתבה | הדפסת כתבה | הדפס כתבה | הדפיסו כתבה | שתפו כתבה | שתפו את הכתבה | שלחו לחבר | שלח לחבר | שליחה לחבר | גודל טקסט | הגדל טקסט | מצאתם טעות בכתבה? כתבו לנו | מצאתם טעות בכתבה? כתבו לנו? | מצאתם טעות בכתבה | מצאתם טעות בכתבה? | דווחו על טעות | דווח על טעות"
        " | ارسال به دوستان | نسخه چاپی | نسخه قابل چاپ | ذخیره | ذخیره خبر | ارسال نظرات | نظر خود را بنویسید | نظر دهید | اندازه متن | لینک خبر | کپی شد | گزارش خطا | اشتراک گذاری خبر | تبصرہ کریں | تبصرہ کیجیے | خبر شیئر کریں"
        " | शेयर करें | शेयर करे | खबर शेयर करें | इस खबर को शेयर करें | खबर सुनें | खबर सुनो | लेख सुनें | बुकमार्क करें | खबर सेव करें | फॉन्ट साइज | फॉन्ट साइज़ | कमेंट करें और राय दें | अपना कमेंट लिखें | अपनी राय दें | अपनी प्रतिक्रिया दें | अपनी टिप्पणी पोस्ट करें | सभी कमेंट्स देखें | कमेंट्स देखें | पहला कमेंट करें | प्रिंट करें | लिंक कॉपी | पढ़ने का समय: 0 मिनट | 0 मिनट में पढ़ें"
        " | সংবাদটি শেয়ার করুন | খবরটি শেয়ার করুন | পোস্টটি শেয়ার করুন | আপনার মতামত দিন | আপনার মন্তব্য | মন্তব্য লিখুন | সকল মন্তব্য | সব মন্তব্য | খবরটি শুনুন | ফন্ট সাইজ | அச்சிடு | செய்தியைப் பகிர | கருத்துகளைப் பகிர | உங்கள் கருத்து | உங்கள் கருத்தைப் பதிவு செய்யுங்கள் | கருத்து தெரிவிக்க"
        " | bagikan artikel ini | bagikan berita ini | bagikan artikel | bagikan berita | tampilkan komentar | lihat komentar | lihat semua komentar | baca komentar | kirim komentar | tinggalkan komentar | berikan komentar | jadilah yang pertama berkomentar | dengarkan artikel | dengarkan berita | dengarkan artikel ini | simpan artikel | simpan berita | cetak artikel | ukuran font | ukuran teks | laporkan kesalahan | temukan kesalahan"
        " | kongsi artikel ini | kongsi berita | salin pautan | chia sẻ bài viết này | chia sẻ tin này | lưu tin | lưu lại | lưu bài | in trang | in trang này | nghe đọc bài | nghe bài | nghe tin | cỡ chữ | chia sẻ ý kiến | xem bình luận | xem tất cả bình luận | xem thêm bình luận | gửi bình luận của bạn | gửi ý kiến | ý kiến của bạn | bình luận của bạn | bạn nghĩ gì về bài viết này | bạn nghĩ gì về bài viết này? | báo lỗi | báo cáo lỗi"
        " | แชร์ข่าวนี้ | แชร์ข่าว | แชร์บทความ | แชร์บทความนี้ | แชร์เรื่องนี้ | คัดลอก | คัดลอกลิงค์ | คัดลอกลิงก์แล้ว | พิมพ์หน้านี้ | พิมพ์ข่าว | ขนาดตัวอักษร | ฟังข่าว | ฟังข่าวนี้ | ฟังบทความ | บันทึกบทความ | ดูความคิดเห็น | ดูความคิดเห็นทั้งหมด | เขียนความคิดเห็น"
        " | 記事をシェア | 記事をシェアする | 記事を保存 | 記事を保存する | 記事を印刷 | 記事を印刷する | この記事を印刷 | この記事を保存 | この記事をシェアする | この記事をポスト | 記事を音声で聞く | この記事を音声で聞く | 音声で読む | 文字サイズ | 文字サイズ 小 中 大 | 文字サイズ変更 | 文字の大きさ | 文字を大きくする | コメントを読む | コメントを見る | コメントをもっと見る | すべてのコメントを見る | コメントを残す | コメントを送る"
        " | ブックマーク | ブックマークする | お気に入りに追加 | スクラップ | スクラップする | 保存しました | urlをコピーしました | リンクをコピーしました | 紙面で読む | ギフト記事 | プレゼント機能 | この記事をプレゼント"
        " | 기사 저장 | 기사 저장하기 | 기사저장 | 기사 스크랩 | 스크랩하기 | 기사 인쇄 | 기사 프린트 | 인쇄하기 | 프린트하기 | 기사듣기 | 음성으로 듣기 | 본문 듣기 | 글자 크기 조절 | 글자크기 | 글씨크기 | 글씨 크기 | 글자 크게 | 글자 작게 | 본문 글씨 키우기 | 본문 글씨 줄이기 | 댓글 더보기 | 댓글보기 | 전체 댓글 | 댓글 쓰기 | 댓글 작성 | 댓글 남기기 | 의견 쓰기 | 기사에 대한 의견"
        " | 이 기사를 공유합니다 | 기사를 공유해 주세요 | 공유하기 닫기 | sns 공유 | sns 공유하기 | 링크복사 | 주소 복사 | url복사 | 기사 url 복사 | 이메일 보내기 | 오류 신고 | 오탈자 신고 | 기사 제보 | 제보하기"
        " | 收藏本文 | 收藏文章 | 打印本文 | 打印本页 | 打印文章 | 分享本文 | 分享文章 | 分享这篇文章 | 分享让更多人看到 | 小字号 | 大字号 | 中字号 | 字号 大 中 小 | 字体 大 中 小 | 字体大小 | 调整字号 | 听全文 | 听新闻 | 朗读 | 收听文章 | 纠错 | 我要纠错 | 我要反馈 | 举报 | 推荐给朋友 | 转发给好友 | 页首 | 发送给好友"
        " | 列印本頁 | 列印文章 | 友善列印 | 轉寄友人 | 轉寄 | 分享本文 | 分享文章 | 分享這篇文章 | 分享新聞 | 收藏文章 | 收藏新聞 | 放大字體 | 縮小字體 | 字級 | 字級大小 | 聽新聞 | 收聽文章 | 語音朗讀 | 我要分享 | 留言討論 | 查看留言 | 看全部留言",
        hits=(
            "استمع إلى الخبر",
            "מצאתם טעות בכתבה?",
            "शेयर करें",
            "খবরটি শেয়ার করুন",
            "Bagikan artikel ini",
            "Báo lỗi",
            "แชร์ข่าวนี้",
            "この記事を印刷",
            "기사 저장",
            "分享让更多人看到",
            "友善列印",
        ),
        misses=(
            "استمع إلى نصيحتي، قال له.",
            "לתגובות הזעם לא היה סוף",
            "खबर सुनें तो विश्वास न करें",
            "Báo lỗi thời",
            "Bagikan artikel ini kepada hakim, katanya.",
            "แชร์ข่าวปลอมถูกจับ",
            "この記事を印刷した会社が倒産した",
            "기사 저장 기능 중단",
            "分享会今天举行",
            "纠错机制",
            "轉寄信件遺失",
        ),
    ),
    Row(
        "ART106",
        "en de fr es it pt pl sv fi ru el ar id sl hr",
        "line",
        "a- a+ | recommend | permissions | partages | réagissez | lyssna | kuuntele | słuchaj | komentuj | zapisz | natisni | dengarkan | обсуждение | استمع | deli | share your story",
        hits=("A- A+", "Recommend", "Lyssna", "Słuchaj", "Dengarkan"),
        misses=("Recommend a book", "Lyssna på mig", "Deli in the Bronx closes", "Słuchaj, powiedział.", "Обсуждение закона"),
        weak=True,
    ),
    Row(
        "ART106",
        "en",
        "line",
        "start a conversation",
        hits=("Start a conversation",),
        misses=("Start a conversation with your children",),
        weak=True,
    ),
)  # fmt: skip
