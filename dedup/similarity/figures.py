"""Words that stand for a figure, a day or a month: two paragraphs that differ in nothing else are a template.

Casefolded tokens, by language. A word that means something else too ("may", "march", "segunda") does little harm:
masking it can only turn a duplicate into a template, which is flagged and never dropped unless asked. Articles
("un", "ein") are left out. Han numerals are known by their class; scripts without spaces have no words here.
"""

from __future__ import annotations

_WORDS = {
    "en": """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
        million millions billion billions trillion trillions dozen dozens zero once twice half first second third fourth
        fifth sixth seventh eighth ninth tenth eleventh twelfth
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec""",
    "de": """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
        siebzehn achtzehn neunzehn zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend
        million millionen milliarde milliarden billion billionen dutzend erste ersten zweite zweiten dritte dritten
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        montags dienstags mittwochs donnerstags freitags samstags sonntags
        januar jänner februar märz april mai juni juli august september oktober november dezember""",
    "fr": """zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts
        trente quarante cinquante soixante cent cents mille million millions milliard milliards premier première
        deuxième troisième quatrième cinquième
        lundi mardi mercredi jeudi vendredi samedi dimanche
        janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre""",
    "es": """cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
        dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil
        miles millón millones billón billones primer primero primera segundo segunda tercer tercero tercera
        lunes martes miércoles jueves viernes sábado domingo
        enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre""",
    "pt": """zero dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis
        dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta
        noventa cem cento centos mil milhão milhões bilhão bilhões primeiro primeira segundo segunda terceiro terceira
        terça quarta quinta sexta sábado domingo
        janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro""",
    "it": """zero due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
        diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille
        mila milione milioni miliardo miliardi primo prima secondo seconda terzo terza
        lunedì martedì mercoledì giovedì venerdì sabato domenica
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre""",
    "nl": """nul twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
        achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen
        miljard eerste tweede derde
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        januari februari maart april mei juni juli augustus september oktober november december""",
    "sv da no": """noll två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio fyrtio femtio sextio hundra tusen
        miljon miljoner miljard miljarder nul to tre fire fem seks syv otte ni ti elleve tolv tyve hundrede tusind
        million millioner milliard milliarder åtte tjue hundre tusen
        måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
        januari februari mars april maj juni juli augusti oktober januar februar marts mai august desember
        december september november""",
    "pl": """zero dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysiące tysięcy milion
        miliony milionów miliard miliardy miliardów pierwszy pierwsza drugi druga trzeci trzecia
        poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
        styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia""",
    "ru": """ноль два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести
        триста тысяча тысячи тысяч млн млрд миллион миллиона миллионов миллиард миллиарда миллиардов первый первая
        второй вторая третий третья
        понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
        январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря""",
    "uk": """нуль два дві три чотири шість сім вісім десять двадцять тридцять сто тисяча тисячі тисяч мільйон
        мільйони мільйонів мільярд мільярди мільярдів
        понеділок вівторок середа середу четвер субота суботу неділя неділю
        січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня""",
    "bg": """нула два две три четири пет шест седем осем девет десет двадесет тридесет сто хиляда хиляди милион милиона
        милиони милиард милиарда милиарди първи първа втори втора трети трета
        понеделник вторник сряда четвъртък петък събота неделя
        януари февруари март април май юни юли август септември октомври ноември декември""",
    "cs sk": """nula dva dvě tři čtyři pět šest sedm osm devět deset sto tisíc milion milionů miliarda miliard dve tri
        štyri päť šesť sedem osem deväť desať tisíc milión miliónov
        pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli pondelok utorok streda stredu štvrtok
        piatok nedeľa nedeľu
        leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
        ledna února března dubna května června července srpna října listopadu prosince
        január február marec apríl máj jún júl august september október november december
        januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra""",
    "el": """μηδέν δύο τρία τρεις τέσσερα πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα εκατό χίλια εκατομμύρια
        δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
        ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου
        δεκεμβρίου""",
    "ro": """doi două trei patru cinci șase șapte opt nouă zece sută mie mii milion milioane miliard miliarde
        luni marți miercuri joi vineri sâmbătă duminică
        ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie""",
    "hu": """nulla kettő két három négy öt hat hét nyolc kilenc tíz száz ezer millió milliárd
        hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap
        január február március április május június július augusztus szeptember október november december""",
    "tr": """sıfır iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon
        milyar birinci ikinci üçüncü
        pazartesi salı çarşamba perşembe cuma cumartesi pazar
        ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık""",
    "id ms": """nol dua tiga empat lima enam tujuh delapan lapan sembilan sepuluh belas puluh ratus seratus ribu seribu
        juta miliar triliun pertama kedua ketiga
        senin selasa rabu kamis jumat sabtu minggu isnin khamis jumaat ahad
        januari februari maret april mei juni juli agustus september oktober november desember""",
    "vi": """không hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ""",
    "ar": """صفر واحد اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة تسع عشرة عشر مئة مائة
        ألف آلاف مليون ملايين مليار مليارات الأول الأولى الثاني الثانية الثالث الثالثة
        الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
        يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
        شباط آذار نيسان أيار حزيران تموز آب أيلول""",
    "fa": """صفر دو سه چهار پنج شش هفت هشت نه ده صد هزار میلیون میلیارد
        شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه
        فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
        ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر""",
    "he": """אפס אחת אחד שתיים שניים שלוש שלושה ארבע ארבעה חמש חמישה שש שישה שבע שבעה שמונה תשע תשעה עשר עשרה מאה אלף
        אלפים מיליון מיליארד ראשון שני שלישי רביעי חמישי שישי שבת
        ינואר פברואר מרץ מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר""",
    "hi": """शून्य एक दो तीन चार पांच पाँच छह छः सात आठ नौ दस सौ हजार हज़ार लाख करोड़ अरब पहला पहली दूसरा दूसरी तीसरा तीसरी
        सोमवार मंगलवार बुधवार गुरुवार बृहस्पतिवार शुक्रवार शनिवार रविवार
        जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर अक्तूबर नवंबर दिसंबर""",
    "bn": """শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ শত হাজার লাখ কোটি
        সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
        জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর""",
    "ta": """ஒன்று இரண்டு மூன்று நான்கு ஐந்து ஆறு ஏழு எட்டு ஒன்பது பத்து நூறு ஆயிரம் லட்சம் கோடி
        ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்""",
    "ko": """월요일 화요일 수요일 목요일 금요일 토요일 일요일""",
}


FIGURE_WORDS = frozenset(" ".join(_WORDS.values()).casefold().split())
