"""Every word that the interface shows, in one place; templates read ``labels.key``."""

from types import MappingProxyType

LABELS = MappingProxyType(
    {
        # The frame of every page
        "skip": "Langsung ke isi",
        "menu": "Kategori berita",
        "emergency": "Darurat? Telepon",
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
        "corrections": "Catatan koreksi",
        "withdrawn": "Berita ini dicabut pada",
        # The share block
        "share": "Sebarkan artikel ini",
        "share_whatsapp": "Kirim lewat WhatsApp",
        "share_facebook": "Bagikan ke Facebook",
        "share_x": "Bagikan ke X",
        "share_telegram": "Kirim lewat Telegram",
        "share_email": "Kirim lewat surel",
        "share_more": "Bagikan …",
        "share_native": "Bagikan lewat aplikasi lain",
        "copy_link": "Salin tautan",
        "link_copied": "Tautan sudah disalin",
        "close": "Tutup",
        # Lists and directories
        "category": "Kategori",
        "topic": "Topik",
        "page": "Halaman",
        "pages": "Halaman lain dari daftar ini",
        "newer": "Lebih baru",
        "older": "Lebih lama",
        "by_time": "Menurut waktu",
        "news_of_year": "Berita tahun {year}",
        "news_of_month": "Berita {month} {year}",
        "no_news": "Belum ada berita di sini.",
        "map": "Lihat peta",
        "categories_about": "Berita kepolisian menurut bidangnya.",
        "units_about": "Satuan kerja dan kepolisian sektor di wilayah ini, dengan beritanya masing-masing.",
        "topics_about": "Kata kunci yang menghubungkan berita-berita.",
        # An address that leads nowhere
        "not_found": "Halaman tidak ditemukan",
        "not_found_about": (
            "Alamat ini tidak ada atau sudah berubah. Periksa penulisannya, atau lanjutkan dari sini."
        ),
    }
)
