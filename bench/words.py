"""The words and registers of the made-up newsroom: our own, fixed, about nobody and nothing that happened."""

from newsroom.addresses import as_slug
from newsroom.registers import Category, Unit

_WORDS = """
    warga petugas desa dusun jalan pasar sekolah masjid balai kebun pantai bukit sawah sungai jembatan
    lapangan
    malam pagi siang sore hari pekan bulan musim hujan kemarau panen liburan upacara rapat
    menjaga membantu mengajak mencatat memeriksa menyapa mendengar melapor menanam membersihkan mengatur
    menyusun
    membawa mengantar menyimpan menutup membuka menghitung membaca menulis belajar berlatih bekerja berkumpul
    berjalan berhenti beristirahat bertanya menjawab menyiapkan memasang mengganti merawat
    aman tertib tenang ramai sepi terang gelap cepat lambat rapi bersih sehat ramah sabar jujur cermat
    bersama sendiri sering jarang kadang selalu segera nanti kembali lebih cukup sangat
    kendaraan sepeda motor helm lampu rem ban spion rambu marka trotoar simpang tikungan parkir
    pintu jendela pagar kunci gembok senter peluit kentungan buku jadwal daftar peta papan pengumuman
    keluarga anak remaja orangtua tetangga pemuda pelajar nelayan petani pedagang guru kader tamu
    surat nomor alamat berkas loket antrean layanan laporan catatan salinan tanda bukti syarat
    api air asap angin ombak pohon daun batu tanah pasir perahu jaring dermaga
    yang dan dengan untuk dari pada agar supaya karena ketika setelah sebelum sambil serta maupun tetapi
    di ke oleh tanpa antara sekitar selama melalui menurut tentang bagi sebuah setiap beberapa
    """
WORDS = tuple(_WORDS.split())
THINGS = (
    "ronda malam",
    "kerja bakti",
    "helm anak",
    "lampu jalan",
    "pos jaga",
    "jadwal piket",
    "jalur sepeda",
    "pintu air",
    "papan nama",
    "buku tamu",
    "kebun desa",
    "dermaga kecil",
)
DEEDS = ("Menata", "Merawat", "Mencatat", "Memeriksa", "Menjaga", "Menyusun", "Melatih", "Menghidupkan")
PLACES = ("Utara", "Timur", "Selatan", "Barat", "Tengah", "Hulu", "Hilir", "Pesisir")
LANDS = ("Bukit", "Teluk", "Lembah")

_CATEGORIES = {
    "Binkam": "Pembinaan keamanan dan upaya mencegah gangguan.",
    "Gakkum": "Penegakan hukum dan hak warga dalam prosesnya.",
    "Lantas": "Lalu lintas yang aman dan tertib.",
    "Binmas": "Pembinaan masyarakat dan pendampingan warga.",
    "Narkoba": "Bahaya penyalahgunaan dan jalan pemulihan.",
    "Giat Ops": "Kegiatan operasi dan pengamanan hari besar.",
    "Layanan": "Panduan layanan dari loket sampai telepon.",
    "Imbauan": "Imbauan keselamatan untuk keluarga.",
}
CATEGORIES = tuple(Category(as_slug(label), label, about) for label, about in _CATEGORIES.items())
UNITS = tuple(
    Unit(as_slug(name), name, "polsek", "Kabupaten Contoh")
    for name in (f"Polsek {land} {place}" for land in LANDS for place in PLACES)
)
_FIRST = """
    ronda helm rambu jadwal kebun dermaga loket sekolah pasar lampu pagar sungai
    jembatan perahu sepeda upacara panen hujan liburan tetangga
    """
_SECOND = ("aman", "bersih", "desa", "kota", "malam", "pagi", "bersama", "keluarga", "remaja", "pelajar")
TAGS = tuple(f"{first} {second}" for first in _FIRST.split() for second in _SECOND)
PAGES = {
    "tentang": "Tentang portal ini",
    "kontak": "Kontak",
    "pedoman-berkomentar": "Pedoman Berkomentar",
    "privasi": "Privasi",
}
