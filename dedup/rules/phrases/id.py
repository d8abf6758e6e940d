"""Indonesian and Malay."""

from __future__ import annotations

from dedup.rules.row import Row

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
        " | pilihan editor | untuk anda | berita pilihan | berita utama | headline | sedang tren | jangan lewatkan"
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
)
