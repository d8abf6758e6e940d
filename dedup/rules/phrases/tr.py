"""Turkish."""

from __future__ import annotations

from dedup.rules.phrases.spellings import spell, swap
from dedup.rules.phrases.told_east import TR, not_told
from dedup.rules.row import Row


def _dotless(labels: str) -> str:
    """The same labels, and as capitals without a dot fold: "YAZARIN" has no ı then."""
    return spell(labels, swap("ı", "i"))


_SAID = not_told(TR)
"""No line that opens with a quotation mark, or tells who said it."""

_OFFICES = r"(?!.*\b(?:bakanlı|belediye|valili|emniyet|polis|okul|üniversite|parti|banka|afad|e-devlet))"
"""No channel of somebody else: a ministry's, a city's."""

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "tr",
        "cue",
        "ayrıca okuyun | ayrıca bakınız | ayrıca bkz | bunu da okuyun | bunları da okuyun | şunu da okuyun"
        " | devamını oku | devamını okuyun | haberin devamı | ilgili haber | ilgili haberler"
        " | benzer haberler | önerilen haber | önerilen haberler | önerilen video"
        " | ilginizi çekebilir | bunlar da ilginizi çekebilir | ilgini çekebilir"
        " | bakmadan geçme | okumadan geçme | haberi okumak için tıklayın"
        " | haber için tıklayınız | detaylar için tıklayın | i̇zleyin | sıradaki haber | önceki haber"
        " | sonraki haber | editörün seçtikleri | çok okunanlar | ayrica okuyun | ayrica bakiniz | ayrica bkz"
        " | bunlari da okuyun | devamini oku | devamini okuyun | haberin devami"
        " | haberi okumak için tiklayin | haber için tiklayiniz | detaylar için tiklayin"
        " | siradaki haber",
        hits=(
            "AYRICA OKUYUN: Köprü kapalı kalıyor",
            "İlgili haber | Fırtınanın bıraktıkları",
            "Bunu da okuyun – Eve uzun yol",
        ),
        misses=("Devamı yarın açıklanacak.", "Ayrıca okuyun ki öğrenin, dedi."),
    ),
    Row(
        "ART101",
        "tr",
        "line",
        "devamını oku | devamını okuyun | devamını göster | devamı | haberin devamı | haberin devamı için tıklayın"
        " | daha fazla | daha fazla göster | daha fazla haber | daha fazlasını gör | daha fazla oku"
        " | daha fazla bilgi | tümünü gör | tümünü göster | tümü | tüm haberler | haberi görüntüle | haberi oku"
        " | habere git | haber detayı | tamamını oku | okumaya devam et | okumaya devam edin | daha az göster"
        " | yükle | daha fazla yükle | tıklayın | buraya tıklayın | ayrıntılar için tıklayın | devamini oku"
        " | devamini okuyun | devamini göster | devami | haberin devami | haberin devami için tiklayin"
        " | daha fazlasini gör | haber detayi | tamamini oku | tiklayin | buraya tiklayin"
        " | ayrintilar için tiklayin",
        hits=("Devamını oku", "Tümünü gör", "Daha fazla göster"),
        misses=("Daha fazla para gerekiyor.",),
    ),
    Row(
        "ART102",
        "tr",
        "line",
        "yükleniyor | yükleniyor lütfen bekleyin | lütfen bekleyin | lütfen bekleyiniz | yorumlar yükleniyor",
        hits=("Yükleniyor...", "Lütfen bekleyin"),
        misses=("Yükleniyor gemiye buğday.",),
    ),
    Row(
        "ART103",
        "tr",
        "line",
        "reklam | reklamlar | reklam alanı | sponsorlu | sponsorlu içerik | sponsorlu bağlantılar | advertorial"
        " | ilan | resmi ilan | ilanlar | haberin devamı reklamdan sonra | reklamı kapat | reklamı geç"
        " | reklamdan sonra devam ediyor | tanıtım yazısı | reklam alani | sponsorlu bağlantilar"
        " | haberin devami reklamdan sonra | reklami kapat | reklami geç | tanitim yazisi",
        hits=("REKLAM", "Sponsorlu içerik"),
        misses=("Reklam yasağı kalktı",),
    ),
    Row(
        "ART104",
        "tr",
        "line",
        "e-bülten | bülten | bültenimize abone olun | bültene abone ol | e-bültene kayıt ol | bültenimize kaydolun"
        " | abone ol | abone olun | abonelik | hemen abone ol | kayıt ol | kaydol | üye ol | üye olun"
        " | e-posta adresiniz | e-posta | e-posta adresi | bizi takip edin | bizi takip et | takip edin | takip et"
        " | google news'te takip et | google news'te abone ol | google haberler'de abone ol"
        " | whatsapp kanalımıza katılın | telegram kanalımıza katılın | uygulamayı indir | uygulamayı indirin"
        " | uygulamamızı indirin | bildirimleri aç | bildirimleri etkinleştir | bize destek olun"
        " | bağış yap | ihbar hattı | haber gönder | e-bültene kayit ol | kayit ol | whatsapp kanalimiza katilin"
        " | telegram kanalimiza katilin | uygulamayi indir | uygulamayi indirin | uygulamamizi indirin | bağiş yap"
        " | ihbar hatti",
        hits=("ABONE OL", "Bültenimize abone olun", "Bizi takip edin"),
        misses=("Abonelik ücretleri arttı", "Destek ol deprem bölgesine"),
    ),
    Row(
        "ART105",
        "tr",
        "line",
        "giriş yap | üye girişi | oturum aç | oturumu kapat | çıkış yap | hesap oluştur | hesabım"
        " | şifremi unuttum | şifrenizi mi unuttunuz? | zaten üye misiniz? | üyeliğiniz var mı? | abonelere özel"
        " | sadece abonelere | abonelere özel içerik | gizlilik politikası | gizlilik | çerez politikası"
        " | çerez ayarları | çerezleri kabul et | tümünü kabul et | kabul et | tümünü reddet"
        " | reddet | kullanım koşulları | kullanım şartları | kullanıcı sözleşmesi | kişisel verilerin korunması"
        " | kvkk | kvkk aydınlatma metni | aydınlatma metni | künye | yasal uyarı | çikiş yap | hesabim"
        " | üyeliğiniz var mi? | gizlilik politikasi | çerez politikasi | çerez ayarlari | kullanim koşullari"
        " | kullanim şartlari | kullanici sözleşmesi | kişisel verilerin korunmasi | kvkk aydinlatma metni"
        " | aydinlatma metni | yasal uyari",
        hits=("Giriş yap", "Gizlilik politikası", "Çerez ayarları"),
        misses=("Giriş ücretsiz olacak.", "Kabul et ya da git"),
    ),
    Row(
        "ART106",
        "tr",
        "line",
        "paylaş | paylaşın | haberi paylaş | bu haberi paylaşın | bu haberi paylaş | yazıyı paylaş"
        " | facebook'ta paylaş | twitter'da paylaş | x'te paylaş | whatsapp'ta paylaş | linki kopyala"
        " | bağlantıyı kopyala | bağlantı kopyalandı | link kopyalandı | kopyala | kopyalandı | yazdır | yazdir"
        " | e-posta gönder | e-posta ile gönder | arkadaşına gönder | kaydet | haberi kaydet"
        " | favorilere ekle | beğen | hata bildir | haberi dinle | haberi sesli dinle | yorum yap | yazı boyutu"
        " | metni büyüt | paylaşin | bu haberi paylaşin | yaziyi paylaş | bağlantiyi kopyala | bağlanti kopyalandi"
        " | link kopyalandi | kopyalandi | arkadaşina gönder | yazi boyutu",
        hits=("Paylaş", "Bu haberi paylaşın", "Linki kopyala", "Yazdır"),
        misses=("Paylaş ekmeğini, dedi.", "Gönder gitsin şiirini"),
    ),
    Row(
        "ART107",
        "tr",
        "line",
        "0 yorum | yorumlar (0) | yorumlar 0 | 0 paylaşım | 0 görüntülenme | 0 okunma | okunma: 0"
        " | okunma sayısı: 0 | 0 beğeni | okuma süresi: 0 dk | okuma süresi: 0 dakika | okuma süresi 0 dakika"
        " | 0 dk okuma | 0 dk okuma süresi | 0 dakikalık okuma | henüz yorum yok | yorum yok | 0 paylaşim"
        " | okunma sayisi: 0 | 0 dakikalik okuma",
        hits=("14 yorum", "Okuma süresi: 3 dk"),
        misses=("14 yorum tepki çekti.", "3 dakika sessizlik"),
    ),
    Row(
        "ART109",
        "tr",
        "line",
        "oynat | videoyu oynat | videoyu izle | videoyu izleyin | izle | dinle | fotoğrafları gör | foto galeri"
        " | fotogaleri | fotoğraf galerisi | galeriyi gör | galeri için tıklayın | fotoğraf 0/0 | 0 fotoğraf"
        " | tam ekran | sonraki fotoğraf | önceki fotoğraf | büyüt | bu gönderiyi instagram'da gör"
        " | video bulunamadı | diğer videolar | tüm videolar | sesi aç | sesi kapat | fotoğraflari gör"
        " | galeri için tiklayin | video bulunamadi",
        hits=("Videoyu izle", "Foto galeri", "Tam ekran"),
        misses=("Galeri açıldı kentte",),
    ),
    Row(
        "ART110",
        "tr",
        "line",
        "tüm hakları saklıdır | © tüm hakları saklıdır | her hakkı saklıdır | her hakkı mahfuzdur"
        " | izinsiz kullanılamaz | izinsiz kopyalanamaz | tüm haklari saklidir | © tüm haklari saklidir"
        " | her hakki saklidir | her hakki mahfuzdur | izinsiz kullanilamaz",
        hits=("Tüm hakları saklıdır.", "Her hakkı saklıdır"),
        misses=("Tüm hakları elinden alındı.",),
    ),
    Row(
        "ART111",
        "tr",
        "heading",
        "ilgili haberler | ilgili konular | ilgili içerikler | benzer haberler | benzer içerikler"
        " | önerilen haberler | önerilen video | önerilenler | son dakika haberleri | son dakika | son haberler"
        " | son dakika gelişmeleri | çok okunanlar | en çok okunanlar | en çok okunan haberler | en çok okunan"
        " | çok okunan | en çok izlenenler | en çok yorumlananlar | en son haberler | en son | en yeniler"
        " | diğer haberler | daha fazla haber | bunlar da ilginizi çekebilir | ilginizi çekebilir"
        " | bunları da beğenebilirsiniz | günün haberleri | günün manşetleri | öne çıkanlar | öne çikanlar"
        " | popüler | popüler haberler | trendler | gündemdekiler | editörün seçtikleri | editörün seçimi"
        " | sizin için seçtiklerimiz | sizin için | bakmadan geçme | güncel haberler | manşetler"
        " | yazarın diğer yazıları | bunlari da beğenebilirsiniz | yazarin diğer yazilari",
        hits=("İlgili haberler", "SON DAKİKA", "En çok okunanlar"),
        misses=("Son dakika golüyle kazandı.", "En çok okunan kitap oldu."),
    ),
    Row(
        "ART111",
        "tr",
        "cue",
        "etiketler | etiket | konular | anahtar kelimeler | kategori | kategoriler | ilgili konular",
        hits=("Etiketler: bütçe, ekonomi",),
        misses=("Konular bitmiyor.",),
    ),
    Row(
        "ART111",
        "tr",
        "line",
        "ana sayfa | anasayfa | ana sayfaya dön | başa dön | yukarı çık | içeriğe geç | içeriğe atla"
        " | menü | arama | arama yap | iletişim | hakkımızda | kapat | sonraki | önceki | sonraki sayfa"
        " | önceki sayfa | yorumlar | yorum yaz | yorum ekle | yorum yapın | bir yorum yazın | yorumunuzu yazın"
        " | tüm yorumlar | yorum gönder | yanıtla | yanıtı iptal et | cevapla"
        " | e-posta adresiniz yayınlanmayacak. gerekli alanlar ile işaretlenmişlerdir"
        " | e-posta adresiniz yayınlanmayacak | etiketler | konular | kategoriler | arşiv | editör | reklam ver"
        " | site haritası | e-gazete | bulmaca | yukari çik | hakkimizda | yorum yapin | bir yorum yazin"
        " | yorumunuzu yazin | yanitla | yaniti iptal et"
        " | e-posta adresiniz yayinlanmayacak. gerekli alanlar ile işaretlenmişlerdir"
        " | e-posta adresiniz yayinlanmayacak | site haritasi",
        hits=("Ana sayfa", "Yorum yaz", "Etiketler"),
        misses=("Ara seçim yaklaşıyor", "Yukarı doğru baktı"),
    ),
    Row(
        "ART111",
        "tr",
        "line",
        "haberler | gündem | siyaset | politika | ekonomi | dünya | türkiye | spor | futbol | kültür | sanat"
        " | kültür sanat | bilim | sağlık | teknoloji | yaşam | magazin | eğitim | otomobil | seyahat | moda"
        " | sinema | televizyon | medya | yerel | hava durumu | video | videolar | foto | galeri | podcast"
        " | yazarlar | yazar | bugün | finans | borsa | emlak | asayiş | kadın | aile | tarih | din | burçlar"
        " | resmi ilanlar | canlı yayın | canlı | sağlik | kadin | canli yayin | canli",
        hits=("Gündem", "Ekonomi"),
        misses=("Siyaset sahnesi ısındı", "Spor yapmak iyidir"),
        weak=True,
    ),
    Row(
        "ART113",
        "tr",
        "cue",
        "yayınlanma | yayınlanma tarihi | yayın tarihi | giriş | güncelleme | güncellenme tarihi | son güncelleme"
        " | oluşturulma tarihi | haber | kaynak | kaynaklar | yazan | düzeltme | editörün notu | editör | muhabir"
        " | haber merkezi | yayinlanma | yayinlanma tarihi | yayin tarihi",
        hits=("Giriş: 03.07.2024 - 18:24 Güncelleme: 03.07.2024 - 18:57", "Düzeltme: Önceki sürümde ad yanlıştı."),
        misses=("Kaynak kurudu",),
        weak=True,
    ),
    Row(
        "ART101",
        "tr",
        "line",
        _dotless(
            "sonraki haber | önceki haber | sıradaki haber | diğer haber | sonraki yazı | önceki yazı | sonraki içerik | önceki içerik | haberin tamamı | haberin tamamını oku | haberin tamamını okuyun | yazının devamı | yazının tamamı | yazının tamamını oku"
            " | habere dön | habere geri dön | detaylı bilgi için tıklayın | detaylar için tıklayınız | haberin detayları için tıklayın | haberin detayı için tıklayınız | haberi okumak için tıklayınız | daha fazla bilgi için tıklayın | daha fazlası için tıklayın"
            " | daha fazla haber için tıklayın | tüm haberleri gör | tüm haberler için tıklayın | tüm yazıları | tüm yazıları için tıklayın | yazarın tüm yazıları | diğer yazıları | daha fazla içerik | daha fazla göster"
        ),
        hits=("Sonraki haber", "Haberin tamamını oku", "Yazarın tüm yazıları"),
        misses=("Sonraki haber kötüydü.", "Haberin tamamı yalan çıktı."),
    ),
    Row(
        "ART111",
        "tr",
        "heading",
        _dotless(
            "bunlara da bak | bunlara da bakın | buna da bak | buna da bakın | bunu da oku | bunları da oku | bunları da okuyun | bunu da okuyun | şunlar da ilginizi çekebilir | şunu da okuyun | ayrıca okuyun | ayrıca oku | bunlar da var | bu haberler de ilginizi çekebilir"
            " | bu haber de ilginizi çekebilir | ilginizi çekebilecek haberler | ilginizi çekebilecek diğer haberler | diğer içerikler | diğer yazılar | benzer yazılar | ilgili yazılar | ilgili galeriler | ilgili videolar | en çok paylaşılanlar | en popüler haberler | en popüler"
            " | günün öne çıkan haberleri | öne çıkan haberler | öne çıkan videolar | öne çıkan içerikler | son eklenen haberler | son eklenenler | kategorinin diğer haberleri | bu kategoriden diğer haberler | okumadan geçme | mutlaka okuyun | haftanın en çok okunanları | günün en çok okunanları"
        ),
        hits=("BUNLARA DA BAK", "İlgili yazılar", "Öne çıkan haberler"),
        misses=("Bunları da okuyun, dedi öğretmen.", "Öne çıkan haberlerden biri yalandı."),
    ),
    Row(
        "ART102",
        "tr",
        "line",
        _dotless(
            "yükleniyor, lütfen bekleyin | yükleniyor, lütfen bekleyiniz | lütfen bekleyin, yükleniyor | içerik yükleniyor | video yükleniyor | haberler yükleniyor | sayfa yükleniyor | reklam yükleniyor | daha fazla haber yükleniyor | galeri yükleniyor | oynatıcı yükleniyor"
        ),
        hits=("Yükleniyor, lütfen bekleyin", "Video yükleniyor..."),
        misses=("Video yükleniyor diye sevinmişti.",),
    ),
    Row(
        "ART103",
        "tr",
        "regex",
        r"(?:haberin|yazının|içeriğin|makalenin) devamı (?:reklamdan|reklamın|videonun|fotoğrafın|görselin) (?:sonra|altında|ardından)\W*|(?:(?:haber|yazı|içerik|makale|video|haberimiz) )?(?:reklamdan|reklamın|videonun|fotoğrafın) (?:sonra|altında|ardından) devam (?:ediyor|edecek|eder|etmektedir)\W*|haberin devamı (?:aşağıda|videoda|galeride)\W*|reklamsız (?:oku|okuyun|devam et|haber oku|deneyim için abone olun)\W*",
        hits=("Haber reklamdan sonra devam ediyor", "Haberin devamı reklamın altında", "Reklamsız oku"),
        misses=("Film reklamdan sonra devam ediyor", "Maç reklamın ardından başladı.", "Reklamsız okul olmaz"),
        words="reklamdan reklamın videonun fotoğrafın görselin devamı_aşağıda devamı_videoda devamı_galeride reklamsız",
        longest=70,
    ),
    Row(
        "ART104",
        "tr",
        "line",
        _dotless(
            "whatsapp kanalımız | whatsapp kanalımızı takip edin | telegram kanalımız | telegram kanalımızı takip edin | youtube kanalımız | youtube kanalımıza abone olun | youtube'da takip edin | google news'te takip edin | google haberler'de takip edin | google haberler'de takip et"
            " | google'da tercih edilen kaynak olarak ekle | bizi google'da tercih edilen kaynak olarak ekleyin | bizi sosyal medyada takip edin | sosyal medyada takip edin | sosyal medya hesaplarımız | bizi google news'te takip edin"
            " | bildirimlere izin ver | bildirim almak istiyorum | bildirimleri açın | bildirimleri açmak ister misiniz? | bildirim almak ister misiniz? | son dakika bildirimlerini almak ister misiniz? | haber bildirimlerini almak ister misiniz? | son dakika bildirimlerini aç"
            " | bültenimize kayıt olun | bültenimize abone ol | bülten aboneliği | bültene kaydol | bültene kayıt ol | bültenlerimize abone olun | e-bülten aboneliği | e-bülten üyeliği | e-bültenimize abone olun | e-bültene abone ol | e-posta adresinizi girin | e-posta adresinizi giriniz | e-posta adresinizi yazın"
            " | bağımsız gazeteciliğe destek ol | bağımsız gazeteciliği destekleyin | bize destek ol | patreon'dan destek ol | haber ihbar hattı | whatsapp ihbar hattı | whatsapp haber hattı | haberini gönder | mobil uygulamamızı indirin | uygulamamızı ücretsiz indirin"
            " | uygulamada aç | uygulamada oku"
        ),
        hits=("Son dakika bildirimlerini almak ister misiniz?", "YouTube kanalımıza abone olun", "Uygulamada aç"),
        misses=("WhatsApp kanalımız kapatıldı.", "Uygulamada açık bulundu."),
    ),
    Row(
        "ART104",
        "tr",
        "regex",
        r"(?:[^\s\x22“”.!?:]{1,24} ){0,10}?(?:(?:whatsapp|telegram|youtube|bip|instagram) (?:haber )?(?:kanal|grub|hesab|hatt)(?:ımız|umuz)\w*|(?:sosyal medya|resmi) hesaplarımız\w*) (?:\w+ ){0,3}?(?:katıl(?:ın|ınız|mak|abilirsiniz)|abone ol(?:un|unuz|mak|abilirsiniz|)|takip (?:edin|ediniz|etmek|edebilirsiniz|et)|üye ol(?:un|unuz|mak))(?: için)?(?: (?:(?:buraya|hemen|lütfen) )?tıklay\w+)?(?:, [^\x22“”]{3,80})?\W*"
        r"|(?:[^\s\x22“”.!?:,]{1,24} ){1,4}?(?:whatsapp|telegram) kanal(?:ına|larına|ını|larını) (?:buradan (?:katılabilirsiniz|takip edebilirsiniz|katılın|abone olun|takip edin)|(?:katılın|abone olun|takip edin), (?=.*(?:gelişme|haber))[^\x22“”]{3,80})\W*"
        r"|(?:.{3,60} )?bildirim(?:lerini|leri|lerimizi)? (?:\w+ ){0,2}?almak ister misin(?:iz)?\W*|(?:.{3,100} )?(?:haber|gelişme)(?:lerini|leri|lerimizi|den|lerden) (?:\w+ ){0,3}?(?:haberdar olmak|takip etmek|okumak) (?:için (?:bildirimlere izin ver\w*|bildirimleri aç\w*|uygulamamızı indir\w*|bizi takip ed\w*|bültenimize \w+(?: \w+)?|abone olun))\W*",
        guards=_SAID + _OFFICES,
        hits=(
            "Haberlerden anında haberdar olmak için WhatsApp kanalımıza katılın",
            "WhatsApp kanalımızı takip etmek için tıklayın",
            "Örnek Ajansı'nın WhatsApp kanallarına katılın, önemli gelişmeler cebinize düşsün.",
            "Örnek Türkçe'nin WhatsApp kanalına buradan katılabilirsiniz",
            "Telegram kanalımıza abone olmak için tıklayınız",
        ),
        misses=(
            "Belediyenin WhatsApp kanalına katılın",
            "WhatsApp kanalımıza katılın, dedi dolandırıcı.",
            "Telegram kanalına katılan gençler dolandırıldı.",
            "Haberleri okumak ister misiniz diye sordu.",
        ),
        words="kanalımıza kanalımızı grubumuza hesabımızı hattımıza hesaplarımızı hesaplarımızdan kanalına kanallarına kanalını kanallarını ister_misiniz ister_misin bildirimlere bildirimleri",
        longest=200,
    ),
    Row(
        "ART105",
        "tr",
        "line",
        _dotless(
            "zaten abone misiniz? | zaten abone misin? | zaten abone misiniz? giriş yapın | zaten üye misiniz? giriş yapın | abone misiniz? giriş yapın | aboneliğiniz var mı? | aboneliğiniz var mı? giriş yapın | üye değil misiniz? | üye değil misiniz? kayıt olun | hesabınız var mı? | hesabınız var mı? giriş yapın | hesabınız yok mu? kayıt olun"
            " | şifrenizi mi unuttunuz | üye girişi yap | giriş yap / üye ol | giriş yap veya üye ol | üye ol / giriş yap | hemen üye ol | ücretsiz üye ol | ücretsiz üye olun | ücretsiz kayıt ol | premium üyelik | premium içerik | premium haber | abonelik seçenekleri | abonelik paketleri | aboneliği başlat"
            " | hemen abone olun | abone olarak oku | reklamsız üyelik | tüm çerezleri kabul et | tümünü kabul et ve kapat | çerezleri reddet | çerezleri yönet | çerez tercihleri | çerez tercihlerini yönet | çerez aydınlatma metni | çerezlere izin ver | yalnızca gerekli çerezler | sadece gerekli çerezler | tercihlerimi yönet"
            " | gizlilik ve çerez politikası | gizlilik bildirimi | gizlilik sözleşmesi | gizlilik ilkeleri | kişisel verilerin korunması kanunu | kişisel veriler politikası | veri politikası | veri politikamız | açık rıza metni | üyelik sözleşmesi | kullanıcı sözleşmesi ve gizlilik | yayın ilkeleri"
        ),
        hits=("Zaten abone misiniz? Giriş yapın", "Tüm çerezleri kabul et", "Çerez tercihleri"),
        misses=("Gizlilik bildirimine uymadı", "Abone misiniz diye sordular."),
    ),
    Row(
        "ART105",
        "tr",
        "regex",
        r"(?:.{0,160}\b)?sitemizde\b.{0,60}\bçerez\w* (?:\S+ ){0,3}?(?:faydalan(?:ıyoruz|maktayız|ılmaktadır)|yararlan(?:ıyoruz|maktayız|ılmaktadır)|kullan(?:ıyoruz|maktayız|ılmaktadır|ılıyor))\b.{0,260}"
        r"|bu (?:içerik|haber|yazı|makale|köşe yazısı|video|röportaj|bölüm) (?:yalnızca|sadece) (?:\w+ )?(?:abonele\w+|aboneler\w*|üyele\w+)(?: (?:özel|özeldir|açık|açıktır|içindir|özel bir içeriktir|okuyabilir|görebilir|erişebilir|erişimine|için|sunulmaktadır|hazırlanmıştır)){1,3}\W*"
        r"|(?:haberin|yazının|makalenin|içeriğin|röportajın|bu haberi?n?|bu yazıyı|bu içeriği) ?(?:tamamını|devamını|tümünü)? ?(?:okumak|okuyabilmek|görmek|görüntülemek|görebilmek|okumaya devam etmek) için (?:lütfen )?(?:hemen |ücretsiz |siz de |buraya ){0,2}(?:abone ol(?:un|unuz|malısınız|manız|)|üye ol(?:un|unuz|malısınız|manız|)|(?:üye |kullanıcı )?giriş(?:i|iniz)? yap(?:ın|ınız|malısınız|manız|)|kayıt ol(?:un|unuz|malısınız|manız|)|oturum aç(?:ın|ınız|malısınız|manız)|tıklayın(?:ız)?)(?: (?:gerekmektedir|gerekiyor|gerekir|lazım|veya|ya da)(?: \S+){0,3})?\W*"
        r"|okumaya devam etmek için (?:lütfen )?(?:hemen |ücretsiz |siz de ){0,2}(?:abone ol(?:un|unuz|malısınız|manız|)|üye ol(?:un|unuz|malısınız|manız|)|(?:üye |kullanıcı )?giriş(?:i|iniz)? yap(?:ın|ınız|malısınız|manız|)|kayıt ol(?:un|unuz|malısınız|manız|)|oturum aç(?:ın|ınız|malısınız|manız)|tıklayın(?:ız)?)(?: (?:gerekmektedir|gerekiyor|gerekir|lazım|veya|ya da)(?: \S+){0,3})?\W*"
        r"|(?:bu habere |bu içeriğe |habere )?yorum (?:yapmak|yapabilmek|yazmak|yazabilmek|göndermek|gönderebilmek) için (?:lütfen )?(?:önce |hemen |ücretsiz ){0,2}(?:abone ol(?:un|unuz|malısınız|manız|)|üye ol(?:un|unuz|malısınız|manız|)|(?:üye |kullanıcı )?giriş(?:i|iniz)? yap(?:ın|ınız|malısınız|manız|)|kayıt ol(?:un|unuz|malısınız|manız|)|oturum aç(?:ın|ınız|malısınız|manız)|tıklayın(?:ız)?)(?: (?:gerekmektedir|gerekiyor|gerekir|lazım|veya|ya da)(?: \S+){0,3})?\W*"
        r"|bu (?:gömülü )?(?:içeri\w+|video\w+|gönderi\w+|paylaşımı) (?:görüntüle\w+|izle\w+|gör\w+|açmak|oynatmak) için (?:.{0,60} )?(?:çerez(?:ler|leri|lere)?|javascript\S*)(?: \S+){0,2}? (?:izin ver(?:in|iniz|meniz|melisiniz)|kabul e(?:din|diniz|tmeniz|tmelisiniz)|onayla(?:yın|manız)|etkinleştir(?:in|iniz|meniz))(?: gerek\w+)?\W*"
        r"|(?:.{0,100}\W)?abonelere sunulan haberler,? özetlenerek yayımlanmaktadır.{0,100}|bu ay (?:\w+ )?\d+ ücretsiz (?:haber|makale|yazı|içerik)\w* .{0,80}|ücretsiz (?:haber|makale|yazı|içerik)\w* (?:okuma )?(?:hakkınız|limitiniz)\w*.{0,80}",
        guards=_SAID,
        hits=(
            "Sizlere daha iyi bir hizmet sunabilmek için sitemizde çerezlerden faydalanıyoruz.",
            "Bu içerik yalnızca abonelere özeldir",
            "Haberin tamamını okumak için abone olun",
            "Yorum yapabilmek için üye girişi yapmanız gerekmektedir",
            "Bu içeriği görüntülemek için çerezlere izin vermeniz gerekiyor",
        ),
        misses=(
            "Bu video yalnızca üyelerin çektiği görüntülerden oluşuyor.",
            "Yazının devamını görmek için dergiyi aldım.",
            "Yorum yapmak için henüz erken.",
            "Bu haber sadece abonelerin değil herkesin hakkıydı.",
            "Bu içeriği görmek için para ödeyen on kişi var.",
            "Ücretsiz haber okuma alışkanlığı değişiyor",
        ),
        words="sitemizde abonelere aboneler abonelerin üyelere okumak_için okuyabilmek_için görmek_için görüntülemek_için etmek_için yapmak_için yapabilmek_için yazmak_için yazabilmek_için göndermek_için izlemek_için açmak_için oynatmak_için görüntüleyebilmek_için izleyebilmek_için ücretsiz_haber ücretsiz_makale ücretsiz_yazı ücretsiz_içerik özetlenerek akış_sistemi iletişime_geçiniz",
        longest=460,
    ),
    Row(
        "ART106",
        "tr",
        "line",
        _dotless(
            "ilk yorumu sen yaz | ilk yorumu siz yazın | ilk yorumu yazan siz olun | ilk yorumu sen yapmak ister misin? | ilk yorumu yapan siz olun | ilk yorumu yap | ilk yorumu yaz | ilk yorum yapan sen ol | ilk yorumu sen ekle | yorumları göster | yorumları gizle | yorumları görüntüle | yorum bırak | yorum bırakın"
            " | bir yorum bırak | bir yorum bırakın | henüz yorum yapılmamış | henüz yorum yapılmadı | henüz yorum eklenmedi | henüz yorum bulunmuyor | yorum bulunmuyor | bu habere henüz yorum yapılmamış | bu içeriğe henüz yorum yapılmamış | henüz bu içeriğe yorum yapılmamış | henüz bu habere yorum yapılmamış"
            " | bu haber hakkında yorum yapın | haberi puanla | haberi beğendiniz mi? | bu haberi beğendiniz mi? | bu haber size ne hissettirdi? | tepkini göster | sesli dinle | haberi seslendir | yazıyı dinle | makaleyi dinle | yazıyı yazdır | haberi yazdır | metin boyutu | yazı tipi boyutu | yazıyı büyüt | yazıyı küçült"
            " | whatsapp'tan gönder | whatsapp'ta gönder | mail gönder | mail at | okuma listesine ekle | listeme ekle | kaydettiklerime ekle | arkadaşınla paylaş | arkadaşlarınla paylaş | sosyal medyada paylaş | bağlantıyı paylaş | linki paylaş | linki kopyalayın"
        ),
        hits=("İlk yorumu sen yaz", "Henüz bu içeriğe yorum yapılmamış.", "Yazıyı dinle"),
        misses=("İlk yorumu başkan yaptı.", "Yazıyı dinleyen öğrenciler"),
    ),
    Row(
        "ART106",
        "tr",
        "regex",
        r"(?:bu )?(?:haberde|yazıda|içerikte|metinde|makalede|haberimizde) (?:bir )?(?:yazım )?(?:hata|hatası|yanlış|yanlışlık) ?(?:mı|mi|mu)? ?(?:var mı|gördünüz|gördünüz mü|fark ettiniz|fark ettiniz mi|buldunuz|olduğunu mu düşünüyorsunuz)\?(?: (?=.*(?:biz[ei]|bildir|yazın))[^?]{0,80})?|(?:yazım )?(?:hata|hatası|yanlış) mı (?:gördünüz|fark ettiniz|buldunuz)\? (?=.*(?:bize (?:bildir|yaz|ulaş|haber)|bildirin))[^?]{4,80}",
        guards=_SAID,
        hits=("Yazım hatası mı gördünüz? Bize bildirin", "Haberde hata mı gördünüz?"),
        misses=("Hata mı gördünüz? Hakem görmedi.", "Faturada hata mı var?"),
        words="hata hatası yanlış yanlışlık",
        longest=140,
    ),
    Row(
        "ART108",
        "tr",
        "regex",
        r"[(\[](?:dha|aa|i̇?ha|anka|cnn türk|ntv|sputnik)[)\]]\.?|(?:kaynak|haber kaynağı|fotoğraf kaynağı|görsel kaynağı|fotoğraf|foto|görsel|video)\s?[:,] ?(?:i̇?ha|dha|aa|anka|depo photos|depophotos|getty images|reuters|afp|ap|epa|shutterstock|istock|unsplash|pexels|anadolu ajansı|demirören haber ajansı|i̇hlas haber ajansı)(?:[,/ -]{1,3}\S+(?: \S+)?)?\W*"
        r"|(?:fotoğraf(?: alt[ıi])? yazısı|fotoğraf altı yazısı|video altı yazısı)\W*",
        hits=("(DHA)", "Kaynak: İHA", "Fotoğraf altı yazısı,", "Fotoğraf kaynağı, Getty Images"),
        misses=("Kaynak: adı açıklanmayan üst düzey yetkili", "Haber kaynağı gizlidir."),
        words="dha aa iha anka ^kaynak ^fotoğraf_altı ^fotoğraf_alt ^fotoğraf_alti ^video_altı ^fotoğraf_kaynağı ^haber_kaynağı ^görsel_kaynağı ^görsel ^foto_getty ^fotoğraf_getty ^fotoğraf_reuters ^fotoğraf_depo ^video_başlığı",
        longest=80,
    ),
    Row(
        "ART109",
        "tr",
        "regex",
        r"(?:üzgünüz,? )?(?:kullandığınız )?tarayıcı(?:nız|n) (?:\S+ ){0,4}?(?:video\w*|html5|javascript\S*|oynatma\w*|ses|iframe\w*|etiket\w*|format\w*|medya\w*|özelliği) ?(?:\S+ ){0,2}?(?:desteklemiyor|desteklememektedir)\W*(?:lütfen .{0,80})?"
        r"|(?:lütfen |.{0,80} için )?(?:tarayıcınızda|tarayıcınızın|tarayıcınızdan) (?:\S+ ){0,2}?javascript\S* (?:\S+ ){0,3}?(?:etkinleştir\w+|aç\w*|aktif\w*|izin)(?: \w+)?\W*|(?:lütfen )?javascript'?[iı] (?:etkinleştir\w+|açın\w*|aktif \w+)\W*",
        guards=_SAID,
        hits=("Tarayıcınız video etiketini desteklemiyor", "Lütfen tarayıcınızda JavaScript'i etkinleştirin"),
        misses=("Tarayıcınız yeni bankacılık sistemini desteklemiyor olabilir.", "Hükümet videoyu desteklemiyor."),
        words="tarayıcınız tarayıcın tarayıcınızda tarayıcınızın tarayıcınızdan ^lütfen_javascript ^javascript_i ^javascript_ı",
        longest=200,
    ),
    Row(
        "ART109",
        "tr",
        "line",
        _dotless(
            "0 / 0 fotoğraf | 0/0 fotoğraf | fotoğraf 0 / 0 | galeriye git | galeriye dön | galeriyi aç | galeriyi görüntüle | fotoğraf galerisi için tıklayın | foto galeri için tıklayın | tüm fotoğrafları gör | tüm fotoğrafları göster | sonraki video | önceki video | sonraki galeri"
            " | videoyu izlemek için tıklayın | video için tıklayın | videoyu izlemek için tıklayınız | haberin videosu | haberin videosunu izle | video oynatılamadı | video yüklenemedi | video oynatıcı | canlı izle | canlı yayını izle | canlı yayını izleyin | podcast'i dinle | podcasti dinle"
        ),
        hits=("1 / 12 fotoğraf", "Galeriye git", "Video yüklenemedi"),
        misses=("Haberin videosu silindi.",),
    ),
    Row(
        "ART110",
        "tr",
        "regex",
        r"(?=.*(?:içeri[kğ]|haber|yazı|fotoğraf|site|köşe|görsel))(?:.{0,240}\b)?(?:özel|yazılı|önceden|yazılı olarak|kaynak gösterilerek dahi) ?izin alınmadan\b.{0,80}\b(?:kullanılamaz|kopyalanamaz|yayımlanamaz|yayınlanamaz|alıntılanamaz|çoğaltılamaz|iktibas edilemez)(?=\W*$|[.;,] )[^?]{0,240}"
        r"|(?:bu |yayınlanan |yayımlanan |sitede yayınlanan |tüm )?(?:haber\w*|yazı\w*|içeri\w*|site\w*|köşe yazı\w*)\b.{0,100} (?:tüm|her türlü|bütün) (?:telif )?hakları (?=.*(?:ajans|a\.ş|gazete|\w\.\w|haber|medya|saklıdır)).{2,80}\b(?:aittir|saklıdır)\b.{0,160}"
        r"|sitemizde\b.{0,80}\b(?:haber|yazı|fotoğraf|görsel|video)\w*\b.{0,160}\b(?:sorumlu değil\w*|sorumluluğu|yatırım tavsiyesi)\b.{2,200}|burada yer alan yatırım bilgi,? yorum ve tavsiyele\w+ .{10,400}",
        guards=_SAID,
        hits=(
            "Kaynak gösterilse dahi içeriğin tamamı özel izin alınmadan kullanılamaz",
            "Bu haberin, video ve fotoğrafların tüm hakları Örnek Haber Ajansı'na aittir",
            "Burada yer alan yatırım bilgi, yorum ve tavsiyeleri yatırım danışmanlığı kapsamında değildir.",
        ),
        misses=(
            "Filmin tüm hakları yapımcıya aittir.",
            "Bu silah özel izin alınmadan satılamaz.",
            "Haber bültenleri hakları elinden alındı.",
            "Bu sitede yaşayanlar sorumlu tutuldu.",
        ),
        words="alınmadan hakları_örnek aittir saklıdır burada_yer sitemizde sitede hakları",
        longest=520,
    ),
    Row(
        "ART111",
        "tr",
        "line",
        _dotless(
            "sayfanın başına dön | sayfa başına dön | sayfanın başı | yukarı dön | başa git | en başa dön | ana içeriğe geç | ana içeriğe atla | içeriğe git | ana menüye geç | aramaya geç | anasayfaya dön | anasayfaya git | ana sayfaya git | ana sayfaya geri dön | menüyü aç | menüyü kapat | aramayı aç | aramayı kapat"
            " | sitede ara | site içi arama | haberlerde ara | iletişim bilgileri | bize ulaşın | bize ulaşın / iletişim | reklam verin | reklam ve iletişim | künye / iletişim | haber arşivi | tüm kategoriler | tüm manşetler | tüm yazarlar | yazar arşivi | gazete manşetleri"
            " | canlı skor | canlı borsa | günlük burçlar | yorumları sırala | en yeni yorumlar | en beğenilen yorumlar | yanıtları göster | cevapları göster | mobil site | masaüstü görünümü | adınız soyadınız | e-posta adresiniz"
        ),
        hits=("Sayfanın başına dön", "Ana içeriğe geç", "Anasayfaya dön"),
        misses=("Başa gitmek istemiyor", "Trafik durumu kötü"),
    ),
)  # fmt: skip
