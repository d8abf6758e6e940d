"""Who says it: what follows a sentence that is quoted, in languages of Europe's east, and of Asia.

A call or a notice with one of these behind it is reported, not printed by a page: "Join us, wrote the fraudster."
"""

from __future__ import annotations

RU = (
    r"[,–—-] ?(?:[\w-]+ ){0,2}?(?:(?:сказа|рассказа|заяви|написа|призва|призыва|предупреди|посоветова|сообщи|отмети|подчеркну|поясни|объясни|попроси"
    r"|уговарива|скоманд|реши|постанови|выясни|пошути|шути|крикну|добави|призна|напомни|увери|обеща|учи|утвержда|гласи|говори|писа)(?:л[аио]?|лся|лась|лось|лись)"
    r"|(?:говор|прос|шут|глас)[ия]тс?я?|пиш[еу]т|(?:совету|рекоменду|требу)[ею]т|(?:счита|утвержда|предупрежда|объясня|призыва|предлага|уверя|напомина"
    r"|отмеча|добавля|сообща|обраща|заявля|жалу)[ею]т(?:ся)?|обратил\w+)\b|[—–-] (?:эт[аоу]|так\w*|примерно|именно|вот) "
)
UK = (
    r"[,–—-] ?(?:[\w'-]+ ){0,2}?(?:(?:сказа|розпові|заяви|написа|закликa|заклика|попереди|порадив|повідоми|зазначи|пояснив|попроси|пожартува|жартува|крикну|дода|зізна|нагада)"
    r"(?:в|ла|ли|ло|вся|лася|лися)|пояснив|порадив|вирішив|визнав|каж[еу]т?ь?|пиш[еу]т?ь?|говор[ия]ть(?:ся)?|радить|радять|просить|просять|ідеться|йдеться"
    r"|(?:пояснює|попереджає|закликає|вважає|стверджує|нагадує|зазначає|пропонує|уточнює)(?:ть|мо)?)\b"
)
BG = (
    r"[,–—-] ?(?:\w+ ){0,2}?(?:каз(?:а|ва|аха|ват)|заяви(?:ха)?|съветва(?:т|ха)?|предупреди(?:ха)?|предупреждава(?:т)?|призова(?:ха)?|призовава(?:т)?|обясни(?:ха)?|обяснява(?:т)?"
    r"|препоръча(?:ха)?|препоръчва(?:т)?|пише(?:ше)?|написа(?:ха)?|твърд[ия]т?|лъжат?|смята(?:т)?|добави(?:ха)?|шегува се|гласи|напомня(?:т)?)\b"
)
PL = (
    r"[,–—-] ?(?:\w+ ){0,2}?(?:(?:powiedzia|mówi|napisa|pisa|apelowa|ostrzega|radzi|tłumaczy|dodawa|stwierdzi|zachęca|zaznaczy|przyzna|zapewni|żartowa|głosi|uzna|orzek|przypomnia|podkreśli|wyjaśni|krzykną|krzyknę|twierdzi)"
    r"ł[aoiy]?|(?:powie|doda)dzieli|mówi[ąa]?|piszą?e?|apeluj[eą]|ostrzegają?|radz[ią]|tłumaczą?y?|twierdz[ią]|dodaj[eą]|zachęcał[aiy]?|zachęcają?|przypominają?|podkreślają?|przyznaj[eą]|zapewniają?|prosz?[ią]|żartuj[eą]|wyjaśniają?|głosi)\b"
)
CS = (
    r"[,–—-] ?(?:\w+ ){0,2}?(?:řekl|uvedl|napsal|psal|varoval|vyzval|dodal|prohlásil|oznámil|vysvětlil|poradil|sliboval|tvrdil|zjistil|uznal|rozhodl|ukázal|přiznal|zavtipkoval|upozornil|stál|křičel)[aoiy]?\b"
    r"|[,–—-] ?(?:\w+ ){0,2}?(?:říká|říkají|uvádí|píše|píší|varuje|varují|vyzývá|vyzývají|dodává|vysvětluje|radí|tvrdí|připomíná|upozorňuje|upozorňují|psalo se|prosí|žertuje|míní|myslí si|povedal[ai]?|hovorí|píšu|varujú|vysvetľuje|písalo se|písalo sa|napísal[ai]?|stálo|vyzvala|uviedol|oznámil|zavtipkoval|tvrdia|radia)\b"
)
HR = (
    r"[,–—-] ?(?:\w+ ){0,2}?(?:(?:reka|napisa|poruči|upozori|pozva|doda|savjetova|savetova|objasni|tvrdi|izjavi|našali)(?:o|la|li|lo)|pisalo|stajalo|utvrdi[ol]|kaž[eu]|kazao|kazala|piš[eu]|poručuj[eu]|upozorava(?:ju)?|savjetuj[eu]"
    r"|savetuj[eu]|objašnjava(?:ju)?|tvrd[ei]|poziva(?:ju)?|dodaj[eu]|mol[ei]|preporučuj[eu]|navod[ei]|ističe|pravi|pravijo|(?:je|so) (?:rekel|rekla|dejal|dejala|povedal|zapisal|napisal)\w?)\b"
)
EL = (
    r"[,–—-] ?(?:[\w']+ ){0,2}?(?:είπ(?:ε|αν)|λέ(?:ει|νε|γεται)|έλεγ(?:ε|αν)|γράφ(?:ει|ουν)|έγραφ(?:ε|αν)|έγραψ(?:ε|αν)|δήλωσ(?:ε|αν)|τόνισ(?:ε|αν)|εξηγ(?:εί|ούν)|εξήγησ(?:ε|αν)|σημε(?:ιώνει|ίωσε)|προειδοποι(?:εί|ούν|ησε)"
    r"|ζήτησ(?:ε|αν)|κάλεσ(?:ε|αν)|πρόσθεσ(?:ε|αν)|συμβουλεύ(?:ει|ουν)|ειρωνεύτηκε|ανέφερ(?:ε|αν)|αναφέρ(?:ει|ουν)|υποστηρίζ(?:ει|ουν)|αστειεύτηκε|φώναξ(?:ε|αν))(?!\w)"
)
TR = r"\b(?:dedi(?:ler)?|diyor(?:lar)?|diyen\w*|diye|diyerek|demişti|söyledi|söylüyor|söyleyen|yazdı|yazıyor(?:du)?|yazıldı|uyardı|uyarıyor|çağrı(?:sı|sında)?|açıkladı|belirtti|anlattı|vurguladı|iddia|fısıldadı|mesajı\w*|vaadiyle|yazıyordu|karar verdi)\b"
AR = r"(?:[،,–—-] ?|[.] )(?:\S+ ){0,1}?(?:و?قال|و?قالت|و?يقول|و?تقول|و?أكد|و?أكدت|و?يؤكد|و?أضاف|و?أضافت|و?كتب|و?كتبت|و?يكتب|و?أوضح|و?أوضحت|و?يوضح|و?صرح|و?ذكر|و?ذكرت|و?حذر|و?حذرت|و?يحذر|و?دعا|و?دعت|و?نصح|و?ينصح|كما)(?!\w)"
FA = r"(?:[،,] ?(?:\S+ ){0,3}?(?:گفت|گفتند|می‌گوید|می گوید|می‌گویند|نوشت|نوشتند|افزود|تاکید کرد|تأکید کرد|اعلام کرد|هشدار داد)|(?:گفت|نوشت|نوشته بود|گفته بود|خواست|اعلام کرد|افزود)(?: که)?[ :])"
HE = r"[,–—-] ?(?:\S+ ){0,2}?(?:אמר|אמרה|אמרו|אומר|אומרת|כתב|כתבה|כתבו|כותב|נכתב|סיפר|סיפרה|הסביר|הסבירה|מסביר|הוסיף|הוסיפה|טען|טענה|טוען|נטען|הזהיר|הזהירה|מזהיר|קרא|קראה|ציין|ציינה|הודיע|הודיעה|התבדח|לועג|ביקש|ביקשה|קבע|קבעה)(?!\w)"
HI = r"(?:कहा|कहते|कहता|कहती|बताया|बोले|बोला|बोली|लिखा|अपील|आरोपी|ठग\S*|पुलिस|पीड़ित\S*|प्रधानमंत्री|मंत्री|नेता)(?=[\s।.,;:!?)\"']|$)"
BN = r"(?:বলেন|বললেন|বলেছেন|বলে|বলছেন|জানান|জানায়|লেখেন|লিখেছেন|আহ্বান|পুলিশ|মন্ত্রী|প্রতারক\S*)(?=\W|$)"
TA = r"(?:என்றார்\S*|என்றனர்|கூறினார்|கூறினர்|தெரிவித்தார்|என்று|எழுதினார்|முடியாது)"
ID = r"(?:[,–—-] ?(?:\w+ ){0,2}?(?:kata|ujar|tulis|ucap|sebut|tutur|ungkap|imbau|jelas|tegas|begitu|demikian|menurut|pesan|seru)(?:nya)?|\b(?:mengatakan|mengingatkan|mengimbau|menyebut|menjelaskan|menegaskan|menulis))\b"
VI = r"(?:[,–—-] ?(?:\S+ ){0,3}?(?:nói|viết|cho biết|cho hay|khuyên|cảnh báo|quy định|tuyên|nhấn mạnh|chia sẻ|kể|kêu gọi|giải thích|dụ dỗ|kết luận|nêu|khẳng định))(?!\w)"
KO = r"(?:라고|다고|라며|다며|했다|됐다|밝혔다|말했다|있었다|요구\S*)(?=\W|$)"
ZH = r"(?:[他她](?:们|們)?(?:说|說|表示|称|稱)|记者|記者|[，,](?:[^，,。]{0,12})(?:说|說|表示|指出|称|稱|写道|寫道|报道|報導|批评|批評)(?=[。，,：:]|$))"


def not_told(*said: str) -> str:
    """Guards of a row: no quotation mark opens the line, and nobody has ``said`` it, of the lists above."""
    return rf"(?!\W*[“„«\x22])(?!.*(?:{'|'.join(said)}))"
