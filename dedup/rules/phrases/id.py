"""Indonesian and Malay."""

from __future__ import annotations

from dedup.rules.phrases.footer_bars import menu
from dedup.rules.phrases.told_east import ID
from dedup.rules.row import Row

# What footers list.
_MENU = r"tentang kami|tentang|redaksi|susunan redaksi|pedoman media siber|pedoman siber|karir|karier|kontak|kontak kami|hubungi kami|kebijakan privasi|privasi|disclaimer|info iklan|iklan|beriklan|syarat dan ketentuan|syarat & ketentuan|ketentuan|peta situs|sitemap|rss|kode etik|privacy policy|about us|contact us|bantuan|faq|dasar privasi|terma dan syarat"

ROWS: tuple[Row, ...] = (
    Row(
        "ART101",
        "id ms",
        "cue",
        "baca juga | baca selengkapnya | baca lebih lanjut | baca pula | baca selanjutnya"
        " | baca berita lainnya | lihat juga | simak juga | tonton juga | dengarkan juga"
        " | berita terkait | artikel terkait | pilihan redaksi | pilihan editor"
        " | berita lainnya | artikel lainnya"
        " | bacaan lain | ikuti juga | berita berkaitan | lagi berita | artikel berkaitan | cek juga"
        " | berita sebelumnya | bacajuga",
        hits=("BACA JUGA: Jembatan masih ditutup", "Baca juga | Setelah badai berlalu", "Simak juga – Jalan pulang"),
        misses=("Baca juga buku, kata menteri.", "Lihat saja nanti."),
    ),
    Row(
        "ART101",
        "id ms",
        "cue",
        "video | foto | infografis | kronologi | podcast | wawancara | opini | analisis | live | galeri | eksklusif"
        " | fakta | populer | next",
        hits=("VIDEO: Warga sambut kereta", "Infografis: anggaran negara"),
        misses=("Foto itu hilang",),
        weak=True,
    ),
    Row(
        "ART101",
        "id ms",
        "line",
        "baca selengkapnya | selengkapnya | baca selanjutnya | baca juga | baca lebih lanjut | lihat selengkapnya"
        " | lihat semua | lihat lainnya | lihat lebih banyak | muat lebih banyak | muat lainnya"
        " | tampilkan lebih banyak | tampilkan semua | selanjutnya | berita selengkapnya | berita lainnya"
        " | lebih lanjut | klik di sini | lanjutkan membaca | lanjut baca | halaman selanjutnya | baca artikel"
        " | indeks berita | lihat semua berita | baca lagi | lihat lagi | seterusnya | tampilkan lebih sedikit",
        hits=("Baca selengkapnya", "Lihat semua", "Selengkapnya »"),
        misses=("Selengkapnya akan diumumkan besok.", "Lihat semua orang menangis"),
    ),
    Row(
        "ART101",
        "id ms",
        "lead",
        "baca juga | baca selengkapnya | lihat juga | simak berita | simak video | simak juga | cek berita"
        " | ikuti berita | klik di sini | berita lainnya",
        hits=("Cek berita dan artikel lain di Google News", "Baca juga artikel lain soal jembatan"),
        misses=("Baca juga buku, kata menteri.",),
        weak=True,
    ),
    Row(
        "ART102",
        "id ms",
        "line",
        "memuat | sedang memuat | memuat komentar | mohon tunggu | harap tunggu | silakan tunggu | loading komentar"
        " | sila tunggu",
        hits=("Memuat...", "Mohon tunggu"),
        misses=("Memuat kapal butuh sehari.",),
    ),
    Row(
        "ART103",
        "id ms",
        "line",
        "iklan | advertorial | konten bersponsor | konten sponsor | bersponsor | artikel berlanjut setelah iklan"
        " | lanjutkan membaca setelah iklan | scroll untuk melanjutkan membaca | scroll to continue with content"
        " | gulir untuk lanjut membaca | advertisement | pariwara | lewati iklan | tutup iklan | pasang iklan"
        " | pengiklanan | kandungan tajaan",
        hits=("Iklan", "Konten bersponsor", "Scroll untuk melanjutkan membaca"),
        misses=("Iklan rokok dilarang",),
    ),
    Row(
        "ART104",
        "id ms",
        "line",
        "buletin | langganan | berlangganan | berlangganan sekarang | langganan newsletter"
        " | berlangganan newsletter | daftar sekarang | daftar | email anda | alamat email | masukkan email"
        " | masukkan email anda | ikuti kami | ikuti kami di | ikuti kami di google news"
        " | ikuti kami di media sosial | follow kami | unduh aplikasi | unduh aplikasi kami | download aplikasi"
        " | aktifkan notifikasi | dukung kami | gabung sekarang | langgan | ikut kami"
        " | saluran whatsapp | langgan sekarang",
        hits=("Berlangganan", "Ikuti kami di Google News", "Unduh aplikasi"),
        misses=("Langganan banjir, warga mengungsi.", "Donasi korban gempa terkumpul"),
    ),
    Row(
        "ART105",
        "id ms",
        "line",
        "masuk | masuk / daftar | login | buat akun | akun saya | lupa kata sandi | lupa kata sandi?"
        " | lupa password? | sudah punya akun? | belum punya akun? | khusus pelanggan | konten premium"
        " | artikel premium | kebijakan privasi | kebijakan cookie | kebijakan data pribadi | pengaturan cookie"
        " | terima semua | tolak semua | syarat dan ketentuan | syarat & ketentuan"
        " | ketentuan layanan | ketentuan penggunaan | pedoman media siber | pedoman siber | log masuk | log keluar"
        " | dasar privasi | terma dan syarat | polisi privasi",
        hits=("Masuk", "Kebijakan privasi", "Pedoman media siber"),
        misses=("Masuk gratis untuk anak.", "Keluar rumah dilarang"),
    ),
    Row(
        "ART106",
        "id ms",
        "line",
        "bagikan | bagikan artikel | bagikan berita | bagikan ke facebook | bagikan ini | bagikan melalui"
        " | salin tautan | salin link | tautan disalin | link disalin | copy link berhasil | cetak | kirim"
        " | kirim email | kirim ke teman | simpan | simpan artikel | ikuti | dengarkan artikel"
        " | laporkan kesalahan | komentari | kongsi | kongsikan | salin pautan | cetak artikel | ukuran huruf",
        hits=("Bagikan", "Salin tautan", "Cetak"),
        misses=("Kirim bantuan, warga mendesak.", "Simpan uang di bank"),
    ),
    Row(
        "ART107",
        "id ms",
        "line",
        "0 komentar | komentar (0) | komentar 0 | 0 dibagikan | 0 kali dibaca | dibaca 0 kali | 0 pembaca | 0 suka"
        " | 0 tayangan | waktu baca: 0 menit | waktu baca 0 menit | 0 menit baca | 0 menit membaca"
        " | belum ada komentar | 0 komen | 0 minit bacaan",
        hits=("14 komentar", "Waktu baca: 3 menit"),
        misses=("14 komentar memicu amarah.", "3 menit hening"),
    ),
    Row(
        "ART109",
        "id ms",
        "line",
        "putar video | tonton video | lihat video | lihat foto | galeri foto | foto 0 dari 0 | 0 foto | layar penuh"
        " | foto selanjutnya | foto berikutnya | foto sebelumnya | perbesar | lihat postingan ini di instagram"
        " | video tidak tersedia | video lainnya | video pilihan | video terkait | dengarkan podcast | lihat galeri"
        " | simak video pilihan berikut | saksikan video pilihan berikut ini",
        hits=("Lihat foto", "Galeri foto", "Tonton video"),
        misses=("Lihat foto itu dan menangis, katanya.",),
    ),
    Row(
        "ART110",
        "id ms",
        "line",
        "hak cipta dilindungi | hak cipta dilindungi undang-undang | semua hak dilindungi | all right reserved"
        " | all rights reserved | dilarang mengutip | dilarang menyalin | hak cipta terpelihara"
        " | hakcipta terpelihara | segala hak cipta terpelihara",
        hits=("Hak cipta dilindungi undang-undang.", "All right reserved"),
        misses=("Hak cipta lagu itu disengketakan.",),
    ),
    Row(
        "ART111",
        "id ms",
        "heading",
        "baca juga | berita terkait | artikel terkait | artikel terkini | berita lainnya | berita lain"
        " | artikel lainnya | terkait | topik terkait | terpopuler | berita terpopuler | populer | berita populer"
        " | paling populer | paling banyak dibaca | terbanyak dibaca | terbaru | berita terbaru | berita terkini"
        " | terkini | kabar terbaru | rekomendasi | rekomendasi untuk anda | rekomendasi berita | pilihan redaksi"
        " | pilihan editor | untuk anda | berita pilihan | berita utama | sedang tren | jangan lewatkan"
        " | lihat juga | lainnya | berita hari ini | video terpopuler | artikel populer | komentar terbanyak"
        " | berita berkaitan | paling popular | berita terhangat | mungkin anda suka | anda mungkin suka"
        " | anda mungkin tertarik",
        hits=("Berita terkait", "Terpopuler", "BACA JUGA"),
        misses=("Terpopuler tahun ini novel sejarah.",),
    ),
    Row(
        "ART111",
        "id ms",
        "cue",
        "tag | tags | topik terkait | kategori | kata kunci | rubrik",
        hits=("Tag: anggaran, ekonomi", "Topik terkait: Jakarta"),
        misses=("Topik habis sudah.", "Kategori lima mendekat"),
    ),
    Row(
        "ART111",
        "id ms",
        "line",
        "beranda | halaman utama | laman utama | kembali ke atas | ke atas | lanjut ke konten | lompat ke konten"
        " | pencarian | cari | cari berita | kontak | hubungi kami | kontak kami | tentang kami | redaksi"
        " | info iklan | peta situs | tutup | berikutnya | sebelumnya | artikel sebelumnya | artikel selanjutnya"
        " | artikel berikutnya | komentar | tulis komentar | kirim komentar | beri komentar | tinggalkan komentar"
        " | tinggalkan balasan | lihat komentar | lihat semua komentar | balas | batalkan balasan"
        " | alamat email anda tidak akan dipublikasikan. ruas yang wajib ditandai"
        " | alamat email anda tidak akan dipublikasikan | topik | kata kunci | karir | karier | daftar isi | indeks"
        " | komentar anda",
        hits=("Beranda", "Tinggalkan komentar", "Topik"),
        misses=("Cari kerja makin sulit", "Komentar menteri menuai kritik."),
    ),
    Row(
        "ART111",
        "id ms",
        "line",
        "berita | nasional | internasional | politik | ekonomi | bisnis | olahraga | bola | sepak bola | hiburan"
        " | gaya hidup | teknologi | kesehatan | sains | otomotif | properti | travel | kuliner | daerah | metro"
        " | regional | hukum | kriminal | pendidikan | opini | kolom | video | foto | galeri | infografis"
        " | cek fakta | dunia | edukasi | seleb | news | tekno | sukan | dunia sukan | hari ini",
        hits=("Nasional", "Ekonomi"),
        misses=("Ekonomi tumbuh", "Politik uang"),
        weak=True,
    ),
    Row(
        "ART113",
        "id ms",
        "cue",
        "diterbitkan | terbit | diperbarui | terakhir diperbarui | update | penulis | editor | reporter | sumber"
        " | pewarta | ralat | koreksi | oleh | laporan",
        hits=("Diperbarui: 12 April 2023", "Editor: Contoh", "Ralat: nama sebelumnya salah."),
        misses=("Sumber amarah adalah bising",),
        weak=True,
    ),
    Row(
        "ART101",
        "id ms",
        "line",
        "simak juga video ini | yuk, simak juga video ini | yuk simak juga video ini | simak video ini | tonton juga video ini | lihat juga video ini"
        " | saksikan juga video ini | simak video berikut ini | tonton video berikut ini | simak juga video berikut ini | lihat video selengkapnya"
        " | simak video selengkapnya di sini | baca artikel selengkapnya di sini | baca selengkapnya di sini | selengkapnya di sini"
        " | selengkapnya klik di sini | klik di sini untuk selengkapnya | klik untuk baca | klik untuk membaca | baca berita selengkapnya"
        " | lanjut ke halaman berikutnya | lanjut ke halaman selanjutnya | lanjut ke halaman 0 | baca halaman selanjutnya | baca halaman berikutnya"
        " | baca di halaman selanjutnya | bersambung ke halaman selanjutnya | halaman berikutnya | halaman sebelumnya | halaman 0 dari 0"
        " | tampilkan semua halaman | tampilkan semua hal | lihat semua halaman | tampilkan lainnya | pelajari lebih lanjut | lihat artikel asli"
        " | artikel asli | baca artikel lainnya | baca berita lainnya | baca juga berita lainnya | baca juga artikel lainnya"
        " | berita terkait lainnya | baca lebih lanjut di sini | ketahui lebih lanjut | baca artikel penuh | berita penuh | baca seterusnya"
        " | teruskan membaca | lihat semua artikel | muatkan lagi | lagi artikel",
        hits=("Yuk, Simak Juga Video ini!", "Lanjut ke halaman berikutnya", "Tampilkan Semua Halaman", "Teruskan membaca"),
        misses=("Simak video itu baik-baik, pesannya.", "Halaman berikutnya kosong.", "Lihat semua halaman rumah itu", "Bersambung ke halaman 12"),
    ),
    Row(
        "ART101",
        "id ms",
        "line",
        "jangan sampai ketinggalan ya | jangan sampai ketinggalan | jangan ketinggalan | jangan lupa dibaca",
        hits=("Jangan Sampai Ketinggalan Ya!",),
        misses=("Jangan sampai ketinggalan kereta",),
        weak=True,
    ),
    Row(
        "ART101",
        "id ms",
        "regex",
        r"(?:yuk,? )?(?:simak|lihat|tonton|saksikan|cek)(?: juga)? (?:video|foto-foto|podcast)(?: ini| berikut(?: ini)?)?:? ?['\x22‘“][^\x22“”]{3,120}['\x22’”] ?(?:di ?sini|berikut(?: ini)?|di bawah ini)? ?:?"
        r"|(?:baca|simak|lihat|cek)(?: juga)? (?:berita|artikel|ulasan|kabar|konten)(?: (?:menarik|seru|terkait|terbaru|terkini|unik|pilihan|tentang|seputar|soal|dan|[\w.]+)){0,4}? (?:lainnya|selengkapnya|terkait|terbaru|terkini)(?: [\w.]+){0,3}?,? (?:klik )?(?:di ?sini|di (?:tautan|link) (?:ini|berikut(?: ini)?))[.!]?",
        guards=rf"(?!.*{ID})",
        hits=(
            "Lihat juga Video 'Detik-detik kapal bersandar di pelabuhan':",
            "Simak Video “Jembatan ditutup sebulan”",
            "Baca artikel menarik lainnya di sini",
            "Baca berita terbaru lainnya, klik di sini.",
        ),
        misses=(
            "Lihat video 'Laskar Pelangi' itu bersama anak",
            "“Simak video itu”, pesannya.",
            "Baca artikel lainnya di sini, kata pengajar itu.",
            "Simak video buatan siswa SMK di sini besok pagi.",
            "Tonton video “Tari” karya Rina di bioskop pekan ini.",
            "Baca kabar terbaru itu di sini, pinta sang ibu kepada anaknya.",
        ),
        words="simak_video simak_juga lihat_video lihat_juga tonton_video tonton_juga saksikan_video saksikan_juga ^baca_artikel ^baca_berita ^baca_juga ^simak_artikel ^simak_berita ^cek_berita ^cek_artikel",
    ),
    Row(
        "ART103",
        "id ms",
        "line",
        "scroll ke bawah untuk melanjutkan membaca | scroll ke bawah untuk lanjut membaca | scroll ke bawah untuk membaca | geser ke bawah untuk melanjutkan membaca"
        " | gulir ke bawah untuk melanjutkan membaca | gulir untuk melanjutkan membaca | scroll untuk lanjut membaca | scroll untuk baca artikel"
        " | artikel berlanjut setelah iklan ini | artikel dilanjutkan setelah iklan | artikel berlanjut setelah video ini | berita berlanjut setelah iklan"
        " | lanjutkan membaca setelah iklan ini | lanjut membaca setelah iklan | konten berlanjut setelah iklan | lanjutkan dengan konten"
        " | iklan - scroll untuk melanjutkan | iklan - lanjutkan membaca di bawah | advertisement scroll to continue | tutup iklan ini | lewati iklan ini | laporkan iklan ini"
        " | bacaan diteruskan selepas iklan | artikel bersambung selepas iklan | artikel ini disponsori | konten berbayar | artikel berbayar",
        hits=("Scroll ke bawah untuk melanjutkan membaca", "Artikel berlanjut setelah iklan ini", "Konten berbayar"),
        misses=("Scroll ke bawah, ujar guru itu", "Artikel berlanjut setelah halaman 3.", "Konten berbayar di media sosial kini diatur"),
    ),
    Row(
        "ART104",
        "id ms",
        "regex",
        r"(?:ikuti|dapatkan|simak|baca|follow|cek|temukan)(?: juga)?(?: [\w.&'+-]+){0,4}? (?:berita|artikel|update|breaking news)(?: [\w.&'+-]+){0,8}? (?:di|melalui|lewat|via|dari|dengan mengikuti) (?:google ?news|(?:saluran|channel|kanal) (?:whatsapp|telegram|wa)|whatsapp channel|telegram channel)(?:\W*$|,? (?:klik|untuk|agar|di ?sini|kami|dengan|dan|\S+\W*$)[^\x22“”]{0,100})"
        r"|(?:daftarkan|masukkan|tulis|isikan) (?:alamat )?(?:email|e-mail|emel)(?: anda| kamu|mu)? (?:untuk|dan|agar|guna|bagi) (?:berlangganan|mendapatkan|menerima|dapatkan|mendapat|terima)(?: \w+){0,4}? (?:newsletter|buletin|berita (?:terbaru|terkini|pilihan|harian|kami|langsung))\b[^\x22“”]{0,60}"
        r"|(?:langganan|langgani|berlangganan|dapatkan|langgan|terima)(?: \w+){0,2}? (?:newsletter|buletin)(?: \w+){0,3}? (?:kami|(?:anda|kamu) (?:setiap|tiap))(?:\W*$|(?:,|[.!:]| dan| untuk| agar| setiap| gratis) [^\x22“”]{0,100})"
        r"|(?:terima kasih|anda) (?:telah|sudah|berhasil) (?:berlangganan|mendaftar|terdaftar)(?: \w+){0,3}? (?:newsletter|buletin)\b[^\x22“”]{0,60}",
        guards=rf"(?!\W?[“„\x22«])(?!.*{ID})",
        hits=(
            "Ikuti berita terkini dari Example.co di Google News, klik di sini.",
            "Follow Berita Example di Google News",
            "Dapatkan update berita pilihan setiap hari dari Example.com melalui saluran WhatsApp",
            "Daftarkan email Anda untuk berlangganan newsletter kami",
            "Langganan buletin gratis kami, dikirim setiap pagi ke kotak masuk Anda",
        ),
        misses=(
            "Ikuti informasi gempa lewat aplikasi resmi BMKG.",
            "Dapatkan bantuan melalui WhatsApp kelurahan.",
            "Masukkan email Anda untuk mendapatkan kode verifikasi.",
            "Cek berita bohong di WhatsApp dengan teliti, kata pakar.",
            "Ia berlangganan buletin pertanian itu sejak 1985.",
            "Baca berita duka itu, ia menangis.",
            "Terima buletin desa setiap bulan, warga senang",
            "Dapatkan informasi vaksin di puskesmas terdekat.",
        ),
        words="google_news googlenews saluran_whatsapp channel_whatsapp kanal_whatsapp whatsapp_channel saluran_telegram channel_telegram kanal_telegram telegram_channel"
        " ^daftarkan ^masukkan_email ^masukkan_alamat ^tulis_email ^isikan_email ^langganan ^langgani ^langgan ^dapatkan_newsletter ^dapatkan_buletin ^dapatkan_berita ^ikuti_berita ^terima_newsletter ^terima_buletin ^berlangganan terima_kasih anda_telah anda_berhasil",
        longest=260,
    ),
    Row(
        "ART105",
        "id ms",
        "line",
        "terima semua cookie | terima semua cookies | tolak semua cookie | tolak semua cookies | izinkan semua cookie | setujui semua cookie"
        " | terima cookie | terima cookies | tolak cookie | kelola cookie | atur cookie | preferensi cookie | kelola preferensi"
        " | setuju dan lanjutkan | terima dan lanjutkan | terima & lanjutkan | saya setuju dan lanjutkan | lanjutkan tanpa menerima | simpan preferensi"
        " | izinkan semua | hanya cookie yang diperlukan | sudah berlangganan? masuk di sini | sudah berlangganan? masuk | sudah berlangganan? login"
        " | sudah berlangganan? login di sini | sudah punya akun? masuk | sudah punya akun? login | belum punya akun? daftar | belum punya akun? daftar sekarang"
        " | belum berlangganan? daftar | masuk dengan google | masuk dengan facebook | masuk dengan apple | login dengan google | login dengan facebook"
        " | daftar dengan google | masuk untuk berkomentar | login untuk berkomentar | silakan login untuk berkomentar | silakan masuk untuk berkomentar"
        " | log masuk untuk komen | artikel khusus pelanggan | khusus pelanggan premium | konten khusus pelanggan | terima semua kuki | tetapan kuki | dasar kuki",
        hits=("Terima semua cookie", "Sudah berlangganan? Masuk di sini", "Terima dan lanjutkan"),
        misses=("Terima semua cookie buatan nenek itu", "Sudah punya akun? Masuk ke menu profil lalu pilih bansos.", "Izinkan semua warga masuk"),
    ),
    Row(
        "ART105",
        "id ms",
        "regex",
        r"(?:artikel|berita|halaman|konten) ini (?:memuat|berisi|mengandung|menyertakan) konten (?:yang disediakan|yang disajikan|dari|oleh) [^.\x22“”]{1,40}\. ?(?:kami )?(?:meminta|mohon|minta|memohon|memerlukan)\b[^\x22“”]{0,300}"
        r"|untuk melihat konten ini,? (?:silakan )?(?:klik|tekan|pilih)\W{1,3}(?:terima|setuju|izinkan)\b.{0,60}|(?:anda )?(?:mungkin )?(?:ingin |dapat |bisa )?membaca kebijakan (?:cookie|privasi)\b.{0,80}(?:sebelum|persetujuan).{0,80}"
        r"|peringatan: (?:bbc tidak|konten pihak ketiga|isi situs eksternal|pihak ketiga)\b.{0,100}"
        r"|(?:artikel|berita|konten|tulisan)(?: ini| premium) (?:hanya |khusus |tersedia |eksklusif |dapat dibaca |dapat diakses |bisa dibaca |bisa diakses )(?:hanya |khusus |eksklusif )?(?:untuk|oleh|bagi) (?:para )?(?:pelanggan|pengguna terdaftar|pembaca (?:terdaftar|berbayar|premium)|(?:member|anggota) (?:premium|berbayar))(?: (?:premium|berbayar|terdaftar|digital))?(?:\W*$|[.!] (?:silakan|silahkan|masuk|berlangganan|login|langganan|daftar|sudah)\b[^\x22“”]{0,140})"
        r"|(?:anda|kamu) (?:telah|sudah) (?:mencapai|melewati|menghabiskan|menggunakan|membaca)(?: \w+){0,3}? (?:artikel|berita|bacaan|konten) (?:gratis|percuma)\b[^\x22“”?]{0,60}"
        r"|(?:silakan |silahkan |ayo |yuk )?(?:berlangganan|langganan|login|log in|masuk|daftar|register)(?: \w+){0,3}? (?:untuk|dan) (?:(?:melanjutkan|lanjut|lanjutkan) (?:membaca|baca)(?: artikel| berita)?(?: ini)?|(?:membaca|baca|mengakses|akses|menikmati) (?:artikel|berita|konten) (?:ini|selengkapnya|premium|eksklusif|secara penuh|tanpa batas)|membaca selengkapnya)[.!]?"
        r"|baca berita (?:dengan (?:lebih )?sedikit|tanpa) iklan[.,] ?(?:klik|gabung|langganan|berlangganan|daftar|jadi)\b.{0,60}"
        r"|(?:segera )?lengkapi (?:data diri|profil)(?:mu| anda| kamu)? (?:untuk|agar|dan) [^#]{0,40}#\w*komentar\w*\W*|data diri(?:mu| anda| kamu) akan digunakan untuk verifikasi akun (?:ketika|saat|jika) (?:kamu|anda) membutuhkan bantuan\b.{0,120}",
        guards=rf"(?!\W?[“„\x22«])(?!.*{ID})",
        hits=(
            "Artikel ini memuat konten yang disediakan X. Kami meminta izin Anda sebelum menampilkan apa pun.",
            "Artikel ini khusus untuk pelanggan. Silakan berlangganan untuk membaca selengkapnya",
            "Anda telah mencapai batas artikel gratis bulan ini",
            "Silakan login untuk melanjutkan membaca artikel ini",
            "Baca berita dengan sedikit iklan, klik di sini",
        ),
        misses=(
            "Artikel ini memuat konten dari arsip negara.",
            "Artikel ini khusus untuk pembaca yang baru belajar memasak.",
            "Anda telah mencapai batas usia pensiun.",
            "Silakan login untuk mengakses kartu peserta ujian.",
            "Konten ini hanya untuk pelanggan, kata juru bicara perusahaan.",
            "Masuk dan baca artikel pasal 5 undang-undang itu.",
            "Data diri Anda akan digunakan untuk verifikasi akun bansos.",
            "Untuk melihat konten ini, warga harus membayar, katanya.",
        ),
        words="^artikel_ini ^berita_ini ^konten_ini ^halaman_ini ^tulisan_ini ^edisi_ini ^artikel_premium ^konten_premium melihat_konten membaca_kebijakan peringatan_bbc peringatan_konten peringatan_isi peringatan_pihak artikel_gratis berita_gratis artikel_percuma melanjutkan_membaca lanjut_membaca lanjut_baca lanjutkan_membaca membaca_artikel membaca_selengkapnya baca_berita mengakses_artikel mengakses_konten lengkapi_data lengkapi_profil ^data_dirimu ^data_diri membaca_berita akses_artikel akses_konten menikmati_artikel menikmati_konten",
        longest=420,
    ),
    Row(
        "ART106",
        "id ms",
        "line",
        "url telah tercopy | url telah disalin | url berhasil disalin | url berhasil dicopy | link telah disalin | link berhasil disalin | tautan telah disalin"
        " | tautan berhasil disalin | link tersalin | tautan tersalin | pautan disalin | tulis komentar anda | tulis komentarmu | tulis komentar anda di sini"
        " | tulis komentar anda disini | tulis komentar di sini | berikan komentar | berikan komentar anda | beri komentar anda | tambahkan komentar"
        " | jadilah yang pertama berkomentar | jadilah yang pertama berkomentar di sini | jadilah yang pertama memberikan komentar | jadilah yang pertama untuk berkomentar"
        " | jadi yang pertama berkomentar | jadilah orang pertama yang berkomentar | belum ada komentar, jadilah yang pertama | urutkan komentar | komentar terbaru | komentar terlama"
        " | laporkan komentar | muat komentar | muat komentar lainnya | tampilkan komentar | sembunyikan komentar | tutup komentar | ukuran huruf: a- a+ | ukuran font | ukuran teks"
        " | perbesar huruf | perkecil huruf | atur ukuran huruf | dengarkan berita ini | dengarkan artikel ini | baca nanti | simpan untuk nanti | simpan berita"
        " | bagikan ke whatsapp | bagikan ke twitter | bagikan ke x | bagikan lewat whatsapp | bagikan via whatsapp | bagikan artikel ini | bagikan berita ini | bagikan halaman ini"
        " | bagikan ke teman | kongsi artikel | kongsi di facebook | kongsi artikel ini | laporkan kesalahan pada artikel ini | laporkan kesalahan di artikel ini | laporkan artikel ini"
        " | laporkan berita ini | apakah artikel ini membantu? | bagaimana reaksi anda tentang artikel ini? | beri reaksi | berikan reaksi anda",
        hits=("URL telah tercopy", "Tulis komentar Anda ...", "Ukuran huruf: A- A+", "Jadilah yang pertama berkomentar di sini", "Laporkan kesalahan pada artikel ini"),
        misses=("Tulis komentar Anda pada lembar jawaban.", "Bagikan artikel ini, pintanya.", "Dengarkan berita ini baik-baik", "Jadilah yang pertama di Asia"),
    ),
    Row(
        "ART106",
        "id ms",
        "regex",
        r"(?:isi )?komentar(?: pembaca| anda)? (?:adalah|merupakan) tanggapan pribadi\b[^\x22“”]{0,200}|(?:isi )?komentar(?: pembaca| anda)? (?:sepenuhnya )?(?:menjadi |adalah |merupakan )?(?:sepenuhnya )?tanggung jawab (?:pengguna|pengirim|pembaca|penulisnya|komentator)(?:\W*$|[.,] [^\x22“”]{0,200}| dan diatur dalam uu ite\W*)"
        r"|komentar (?:akan )?dimoderasi(?:\W*$|\. (?:gunakan|mohon|harap|redaksi|hindari)\b[^\x22“”]{0,120})|redaksi (?:\S+ )?berhak (?:untuk )?(?:mengubah|menghapus|menyunting|menolak|tidak menampilkan)(?:,? \w+){0,5}? (?:komentar|kata-kata)\b[^\x22“”]{0,160}",
        guards=rf"(?!\W?[“„\x22«])(?!.*{ID.replace('—-]', '—]')})",
        hits=(
            "Komentar dimoderasi. Gunakan kata-kata yang sopan",
            "Komentar sepenuhnya menjadi tanggung jawab pengguna",
            "Redaksi berhak menghapus komentar yang berbau SARA",
        ),
        misses=("Komentar menteri menuai kritik.", "Komentar akan dimoderasi ketat mulai Juni.", "Redaksi berhak menolak tulisan itu.", "Komentar itu tanggung jawab menteri."),
        words="komentar",
        longest=300,
    ),
    Row(
        "ART108",
        "id ms",
        "regex",
        r"(?:sumber|kredit|hak cipta) gambar, ?[^\s.!?]+(?: [^\s.!?,]+){0,5}|(?:keterangan|kapsyen) gambar,?|antara foto/.{2,50}|antara/.{2,30}/\w{2,4}\.?"
        r"|[(\[]?sumber ?: ?(?:antara(?:news)?|reuters|afp|ap|associated press|bernama|xinhua|anadolu(?: agency)?|kantor berita antara)(?:/\w{2,12})?[)\]]?"
        r"|(?:foto )?ilustrasi[.:]? ?[(\[](?:foto: ?|sumber: ?|dok\.? ?)?(?:istock\w*|shutterstock|getty ?images|freepik|pixabay|unsplash|pexels|pinterest|thinkstock|antara.{0,30}|reuters.{0,30}|afp.{0,30}|ap photo.{0,30}|ist|istimewa|net)(?:/.{2,30})?[)\]]",
        hits=("Sumber gambar, Getty Images", "Keterangan gambar,", "ANTARA FOTO/Budi Contoh/foc.", "(Sumber: Antara)", "Ilustrasi. (iStockphoto)"),
        misses=("Sumber gambar itu tidak jelas.", "Keterangan gambar, menurut jaksa, dipalsukan.", "Ilustrasi banjir di Jakarta (2020)", "Sumber: dua pejabat yang melihat surat itu", "Sumber gambar, kata polisi, masih diselidiki.", "Sumber: bernama samaran"),
        words="^sumber ^keterangan_gambar ^kredit_gambar ^kapsyen ^antara_foto ^antara ^ilustrasi ^foto_ilustrasi ^hak_cipta",
        longest=90,
    ),
    Row(
        "ART109",
        "id ms",
        "regex",
        r"[\[(]gambas ?: ?[^\])]{2,40}[\])]|(?:silakan |mohon |harap |sila )?(?:aktifkan|nyalakan|hidupkan|aktifkan kembali) javascript(?: (?:di|pada|untuk|agar|dan|bagi)\b(?!.*\b(?:lalu|kemudian)\b).{0,80})?[.!]?|(?:maaf, ?)?(?:browser|peramban|pelayar|perangkat) anda tidak (?:mendukung|menyokong|dapat memutar)(?: \S+){0,2}? (?:video|audio|javascript|html5|tag|iframe|elemen)\b.{0,60}|javascript (?:dinonaktifkan|tidak aktif|tidak diaktifkan)(?: \S+){0,4}",
        hits=("[Gambas:Video CNN]", "[Gambas:Instagram]", "Aktifkan JavaScript di browser Anda", "Browser Anda tidak mendukung video HTML5."),
        misses=("Gambas: sayur musim hujan", "[Gambas] enak ditumis", "Belajar JavaScript gratis di balai desa", "Browser Anda tidak aman, kata pakar."),
        words="^gambas aktifkan_javascript nyalakan_javascript hidupkan_javascript browser_anda peramban_anda pelayar_anda perangkat_anda javascript_dinonaktifkan javascript_tidak",
        longest=140,
    ),
    Row(
        "ART109",
        "id ms",
        "line",
        "img_title | klik untuk memperbesar | klik gambar untuk memperbesar | klik foto untuk memperbesar | perbesar gambar | perbesar foto | lihat semua foto | lihat foto lainnya"
        " | foto lainnya | 0 foto lainnya | putar ulang | putar audio | video selanjutnya | video berikutnya | memuat video | video sedang dimuat | memutar video | video gagal dimuat"
        " | video tidak dapat diputar | konten tidak tersedia | konten ini tidak tersedia | postingan ini tidak tersedia | lihat postingan di instagram | lihat di instagram"
        " | sebuah kiriman dibagikan oleh | lihat siaran ini di instagram | tonton di youtube | lihat galeri foto | tonton video di bawah | tonton video di sini",
        hits=("img_title", "Klik untuk memperbesar", "Lihat semua foto"),
        misses=("Perbesar foto itu, pinta hakim.", "Video selanjutnya memperlihatkan pelaku", "Putar ulang sejarah"),
    ),
    Row(
        "ART110",
        "id ms",
        "regex",
        r"(?:seluruh |segala )?(?:isi|konten|materi)(?: (?:artikel|berita|tulisan|iklan|konten|advertorial|komentar|rubrik|rilis|foto|ini|dan|di|dalam)){1,5} (?:di ?luar|bukan(?: merupakan)?) tanggung ?jawab (?:redaksi|kami)\b[^\x22“”]{0,60}"
        r"|(?:artikel|berita|tulisan|konten)(?: ini)? (?:telah|sudah|pernah) (?:(?:tayang)(?: sebelumnya| pertama kali| lebih dulu)? di \S+(?: \S+){0,4}?|(?:terbit|diterbitkan|dipublikasikan)(?: sebelumnya| pertama kali| lebih dulu)? di \S+\.(?:com|id|net|co|tv|org|my)\S{0,6}),? (?:dengan judul|berjudul)\b.{2,220}"
        r"|(?:disclaimer ?: ?|(?:seluruh )?(?:isi )?(?:artikel|tulisan|konten|advertorial) ini )(?:[\w,]+ ){0,9}?(?:menjadi|merupakan|adalah) (?:sepenuhnya )?tanggung ?jawab (?:penulis|pengiklan|kontributor|pengirim|pihak pengiklan)[^\x22“”.]{0,40}\.?"
        r"|\W*fakta atau hoaks\? untuk mengetahui kebenaran.{0,260}|kebijakan hak cipta (?:kami|\S+)\W*",
        guards=rf"(?!\W?[“„\x22«])(?!.*{ID})",
        hits=(
            "Isi artikel di luar tanggung jawab redaksi",
            "Artikel ini telah tayang di Example.com dengan judul Jadwal Kapal Terbaru",
            "Disclaimer: Artikel ini merupakan kerja sama dan seluruh isi menjadi tanggung jawab penulis",
        ),
        misses=(
            "Isi surat itu bukan tanggung jawab menteri.",
            "Berita itu telah tayang di televisi.",
            "Redaksi menyatakan bertanggung jawab penuh atas isi berita tersebut.",
            "Isi buku menjadi tanggung jawab penulis, ujar penerbit.",
            "Tulisan tangan itu sudah terbit di buku.",
        ),
        words="tanggung_jawab tanggungjawab telah_tayang sudah_tayang pernah_tayang telah_terbit sudah_terbit pernah_terbit telah_diterbitkan telah_dipublikasikan sudah_diterbitkan atau_hoaks kebijakan_hak",
        longest=320,
    ),
    Row(
        "ART111",
        "id ms",
        "line",
        "langsung ke konten | langsung ke konten utama | langsung ke isi | loncat ke konten | loncat ke konten utama | lewati ke konten | lewati navigasi | lewati ke konten utama"
        " | lanjut ke konten utama | skip ke konten | buka menu | tutup menu | tampilkan menu | kembali ke beranda | kembali ke halaman utama"
        " | kembali ke halaman sebelumnya | tutup pencarian | cari di sini | cari artikel | hasil pencarian | terus ke kandungan | langkau ke kandungan"
        " | tentang perusahaan | kode etik jurnalistik | pedoman pemberitaan media siber | pedoman pemberitaan | susunan redaksi | privacy policy"
        " | beriklan | beriklan di sini | pasang iklan di sini | ruang iklan | kontak redaksi | kirim tulisan | kirim artikel | hubungi redaksi | perihal kami | mengenai kami"
        " | artikel sebelum ini | artikel seterusnya | berita selanjutnya | berita berikutnya | berita seterusnya | lewati terpopuler dan terus membaca | akhir dari paling banyak dibaca | akhir dari terpopuler",
        hits=("Langsung ke konten", "Kembali ke beranda", "Susunan redaksi"),
        misses=("Langsung ke lokasi banjir", "Kode etik dilanggar, hakim dicopot.", "Kembali ke halaman awal buku"),
    ),
    menu(
        "id ms",
        _MENU,
        hits=("Tentang Kami | Redaksi | Pedoman Media Siber | Karir",),
        misses=("Redaksi | Iklan layanan warga",),
        words="^tentang_kami ^tentang ^redaksi ^pedoman_media ^kontak ^kebijakan_privasi ^hubungi_kami ^susunan_redaksi ^info_iklan ^beranda_tentang ^privasi ^karir ^dasar_privasi",
    ),
)  # fmt: skip
