"""What the gateway says to a reader; what the page says as well comes from the page's catalogue."""

from newsroom.labels import LABELS

PENDING = LABELS["comment_waiting"]
PUBLISHED = "Terima kasih. Komentar Anda sudah diterima."
COMMENT_MISSING = "Tulis komentar Anda dulu, sedikitnya 3 huruf."
COMMENT_TOO_LONG = "Komentar terlalu panjang: {length} huruf, paling banyak {limit}."
NAME_MISSING = "Tulis nama Anda."
NAME_TOO_LONG = "Nama terlalu panjang: paling banyak {limit} huruf."
EMAIL_MISSING = "Tulis alamat surel Anda. Alamat itu tidak dipublikasikan."
EMAIL_BAD = "Alamat surel tidak dapat dibaca. Contoh: budi@contoh.id"
WEBSITE_BAD = "Alamat situs tidak dapat dibaca. Contoh: https://contoh.id — atau kosongkan."
PARENT_UNKNOWN = "Komentar yang Anda balas sudah tidak ada. Kirim lagi sebagai komentar baru."
BLOCKED = "Komentar memuat kata atau tautan yang tidak kami terima. Ubah dulu, lalu kirim lagi."
TOO_LARGE = "Kiriman terlalu besar. Pendekkan komentar Anda, lalu kirim lagi."
TOO_FAST = "Terlalu banyak komentar dalam waktu singkat. Tunggu sebentar, lalu kirim lagi."
CLOSED = LABELS["comment_closed"]
ARTICLE_UNKNOWN = "Berita yang Anda komentari tidak ditemukan."
NOT_FROM_HERE = (
    "Kiriman ditolak karena tidak datang dari halaman berita kami. Buka beritanya, lalu kirim dari sana."
)
NOT_A_FORM = "Kiriman tidak dapat dibaca. Pakailah formulir di bawah berita."
ONLY_POST = "Alamat ini hanya menerima kiriman formulir komentar."
NOT_FOUND = f"{LABELS['not_found']}."
UNAVAILABLE = f"{LABELS['comment_unavailable']} {LABELS['comment_unsent']}"
CONTACT = LABELS["comment_contact"]
UNSENT_TITLE = "Komentar belum terkirim"
BACK_TO_NEWS = "Kembali ke berita"
BACK_HOME = "Ke beranda {name}"
YOUR_TEXT = "Tulisan Anda:"
