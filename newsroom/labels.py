"""Every word that the interface shows, in one place; templates read ``labels.key``."""

from types import MappingProxyType

LABELS = MappingProxyType(
    {
        # The frame of every page
        "skip": "Langsung ke isi",
        "menu": "Kategori berita",
        "more_categories": "Lainnya",
        "announcement": "Pengumuman",
        "emergency": "Darurat?\u00a0Telepon",
        "home": "Beranda",
        "categories": "Kategori",
        "units": "Satuan & Polsek",
        "topics": "Topik",
        "archive": "Arsip berita",
        "directories": "Telusuri",
        "about": "Tentang portal",
        # The home page
        "front": "Berita utama",
        "latest": "Terbaru",
        "all_news": "Semua berita",
        # The article
        "by": "Oleh",
        "modified": "Diperbarui",
        "photo": "Foto",
        "tags": "Topik terkait",
        "related": "Berita sejenis",
        "neighbours": "Berita sebelum dan sesudahnya",
        "previous": "Sebelumnya",
        "next": "Berikutnya",
        "location": "Tempat",
        "series": "Liputan",
        "sources": "Sumber",
        "attachments": "Berkas",
        "gallery": "Foto lainnya",
        "picture_before": "Foto sebelumnya",
        "picture_after": "Foto berikutnya",
        "picture_place": "Foto {n} dari {m}",
        "corrections": "Catatan koreksi",
        "old": "Berita lama",
        "old_about": (
            "Tulisan ini terbit lebih dari setahun lalu. Perkara atau aturan di dalamnya mungkin sudah"
            " berkembang; tanyakan keadaan terakhirnya kepada satuan yang menanganinya."
        ),
        "withdrawn": "Berita ini dicabut pada",
        "ended": "Pengumuman ini berakhir pada",
        # Kinds of article that say so beside their category; “berita” need not
        "kind_siaran_pers": "Siaran pers",
        "kind_imbauan": "Imbauan",
        "kind_dpo": "Daftar pencarian orang",
        "kind_orang_hilang": "Orang hilang",
        "kind_cek_fakta": "Cek fakta",
        # The share block
        "share": "Sebarkan artikel ini",
        "share_whatsapp_name": "WhatsApp",
        "share_facebook_name": "Facebook",
        "share_x_name": "X (Twitter)",
        "share_telegram_name": "Telegram",
        "share_email_name": "Surel",
        "share_whatsapp": "Kirim lewat WhatsApp",
        "share_facebook": "Bagikan ke Facebook",
        "share_x": "Bagikan ke X (Twitter)",
        "share_telegram": "Kirim lewat Telegram",
        "share_email": "Kirim lewat surel",
        "share_more": "Bagikan …",
        "copy_link": "Salin tautan",
        "link_copied": "Tautan sudah disalin",
        "close": "Tutup",
        # What readers keep on their own device
        "keep": "Simpan untuk dibaca tanpa internet",
        "keep_done": "Tersimpan. Lihat simpanan",
        "keep_failed": "Belum dapat disimpan",
        "offline": "Bacaan tanpa internet",
        "offline_link": "Bacaan yang tersimpan di perangkat ini",
        "offline_about": (
            "Begitu Anda menekan “Simpan untuk dibaca tanpa internet” di bawah sebuah berita, berita itu dan"
            " yang Anda buka sesudahnya tersimpan di perangkat ini saja: sepuluh yang terbaru, paling lama"
            " tujuh hari. Pencarian orang dan berita yang dicabut tidak ikut disimpan."
        ),
        "offline_now": "Anda sedang luring",
        "offline_unreached": (
            "Halaman yang Anda tuju belum tersimpan, dan internet sedang tidak tersambung. Muat ulang halaman"
            " ini setelah tersambung, atau bacalah yang tersimpan di bawah. Menelepon {number} tetap bisa."
        ),
        "offline_kept": "Tersimpan di perangkat ini",
        "offline_since": "Disimpan {date}",
        "offline_none": "Belum ada yang tersimpan.",
        "offline_forget": "Hapus semua dan berhenti menyimpan",
        "offline_forgotten": "Semua sudah dihapus dari perangkat ini.",
        # Lists and directories
        "category": "Kategori",
        "topic": "Topik",
        "page": "Halaman",
        "pages": "Halaman lain dari daftar ini",
        "newer": "Lebih baru",
        "older": "Lebih lama",
        "by_time": "Menurut waktu",
        "news_of_year": "Berita tahun {year}",
        "news_of_period": "Berita {period}",
        "no_news": "Belum ada berita di sini.",
        "map": "Lihat peta",
        "categories_about": "Berita kepolisian menurut bidangnya.",
        "units_about": "Satuan kerja dan kepolisian sektor di wilayah ini, dengan beritanya masing-masing.",
        "topics_about": "Kata kunci yang menghubungkan berita-berita.",
        "moved": "Halaman ini pindah",
        # All corrections
        "all_corrections": "Koreksi",
        "all_corrections_about": (
            "Kekeliruan yang sudah kami betulkan, yang terbaru di atas; catatannya juga ada di beritanya."
        ),
        "no_corrections": "Belum ada koreksi.",
        "corrections_by_year": "Menurut tahun",
        # The terms of the office
        "glossary": "Istilah",
        "glossary_about": "Singkatan dan istilah kepolisian yang muncul dalam berita, dengan artinya.",
        "no_terms": "Belum ada istilah di sini.",
        # The search
        "search": "Cari berita",
        "search_link": "Cari",
        "search_about": "Cari berita menurut kata, kategori, satuan, dan tahun.",
        "search_words": "Kata yang dicari",
        "search_example": "Misalnya: SKCK",
        "search_act": "Cari",
        "search_category": "Kategori",
        "search_unit": "Satuan",
        "search_year": "Tahun",
        "search_order": "Urutan",
        "search_all": "Semua",
        "search_by_fit": "Paling cocok",
        "search_by_date": "Terbaru",
        "search_wait": "Mencari…",
        "search_none": "Tidak ada berita yang cocok. Coba kata lain, atau kurangi saringannya.",
        "search_some": "{n} berita ditemukan.",
        "search_part": "Tidak ada berita dengan semua kata itu; {n} berita memuat sebagian.",
        "search_near": "Maksud Anda:",
        "search_unknown": "Tidak ditemukan: {n}.",
        "search_vague": "Kata itu terlalu umum. Tambahkan kata lain, misalnya nama tempat.",
        "search_word": "Ketik kata yang dicari.",
        "search_no_script": "Pencarian memerlukan JavaScript. Silakan telusuri lewat tautan berikut.",
        "search_failed": "Pencarian terputus. Periksa sambungan internet, lalu tekan Cari.",
        "search_more": "Tampilkan berikutnya",
        "search_ways": "Atau telusuri",
        # An address that leads nowhere
        "not_found": "Halaman tidak ditemukan",
        "not_found_about": (
            "Alamat ini tidak ada atau sudah berubah. Periksa penulisannya, cari dengan satu dua kata, atau"
            " lanjutkan dari berita terbaru."
        ),
        # Readers' comments and the form below them
        "comment_count": "{count} komentar",
        "comment_official": "Balasan resmi",
        "comment_removed": "Komentar dihapus",
        "comment_reply": "Balas",
        "comment_reply_to": "Balas {name}",
        "comment_write": "Tulis balasan",
        "comment_title": "Tinggalkan Balasan",
        "comment_new": "Komentar baru",
        "comment_privacy": "Alamat surel Anda tidak dipublikasikan.",
        "comment_required": "Ruas yang wajib ditandai *",
        "comment_text": "Komentar",
        "comment_name": "Nama",
        "comment_email": "Surel",
        "comment_website": "Situs web",
        "comment_remember": "Simpan nama dan surel saya di peramban ini",
        "comment_trap": "Biarkan kosong",
        "comment_send": "Kirim komentar",
        "comment_sending": "Mengirim …",
        "comment_waiting": "Terima kasih. Komentar Anda menunggu pemeriksaan petugas.",
        "comment_closed": "Kolom komentar ditutup untuk berita ini.",
        "comment_unavailable": "Layanan komentar sedang tidak tersambung.",
        "comment_unsent": "Tulisan Anda belum terkirim; coba lagi sebentar.",
        "comment_failing": "Bila kiriman gagal, hubungi kami: {contact}",
        "comment_contact": "Bila perlu segera, hubungi kami: {contact}",
    }
)
