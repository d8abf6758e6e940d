"""Turkish."""

from __future__ import annotations

from dedup.rules.row import Row

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
        " | popüler | popüler haberler | trend | trendler | gündemdekiler | editörün seçtikleri | editörün seçimi"
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
)
