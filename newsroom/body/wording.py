"""The words in which the check refuses HTML: what is wrong, and the way out with an example."""

from typing import NamedTuple

from newsroom.body.allowed import INSIDE, LINK_SCHEMES, MACRO, OTHER_HOST
from newsroom.body.marks import one_line


class Words(NamedTuple):
    """A message and its remedy."""

    message: str
    remedy: str


_LINK = "tulis tautan biasa, misalnya “[rekaman apel pagi](https://www.youtube.com/watch?v=abc)”"
_PICTURE = (
    "simpan gambarnya di folder content/images, lalu tulis misalnya"
    " “![Petugas berpatroli](2024/12/patroli.jpg)”"
)
_INSIDE = (
    "tulis mulai dari “/”, misalnya “/2024/12/08/patroli-dialogis/”; gambar misalnya “2024/12/patroli.jpg”"
)
_OUTSIDE = (
    "tulis alamat web, misalnya “[laman Polri](https://www.polri.go.id/)”; “mailto:” dan “tel:” juga boleh"
)
_LOOKS = "hapus tag itu dan tulis dengan Markdown, misalnya “**tebal**”, “*miring*”, atau “## Subjudul”"
_SCRIPT = "hapus dari “<{name}” sampai penutupnya; contoh kode diapit petik terbalik, misalnya “`<{name}>`”"

_GROUPS = {
    "script noscript template applet": Words(
        "“<{name}>” memuat program; berita tidak boleh menjalankan program.", _SCRIPT
    ),
    "iframe frame frameset object embed video audio source track": Words(
        "“<{name}>” menampilkan isi dari tempat lain di dalam berita.", _LINK
    ),
    "form input button textarea select option label fieldset": Words(
        "“<{name}>” membuat formulir; berita tidak boleh meminta isian dari pembaca.",
        "tulis tautan ke layanan resmi, misalnya “[halaman kontak](/kontak/)”",
    ),
    "base meta link head html body title": Words(
        "“<{name}>” mengubah seluruh halaman, bukan hanya berita ini.",
        "hapus tag itu; tulis teks beritanya saja",
    ),
    "svg math canvas picture": Words("“<{name}>” menggambar langsung di dalam berita.", _PICTURE),
    "h1": Words(
        "Judul tingkat satu (“# …”) ada di dalam isi; judul berita sudah menjadi judul halaman.",
        "tulis subjudul dengan dua tanda pagar, misalnya “## Hasil patroli”",
    ),
    "style font center div section article aside header footer nav main marquee blink big tt u s strike"
    " figure figcaption details summary dl dt dd dialog": Words(
        "“<{name}>” mengatur tampilan; tampilan berita diatur oleh portal.", _LOOKS
    ),
}
_ELEMENTS = {name: words for names, words in _GROUPS.items() for name in names.split()}
_UNKNOWN = Words(
    "“<{name}>” terbaca sebagai perintah HTML, bukan sebagai tulisan, dan tidak dikenal.",
    "tulis “&lt;” sebagai ganti “<”, misalnya “&lt;nama>”; alamat web ditulis “<https://www.polri.go.id/>”",
)

UNCLOSED = Words(
    "“<{name}>” dibuka tetapi tidak ditutup.",
    "tambahkan penutupnya, misalnya “<{name}>teks</{name}>”, atau hapus",
)
STRAY = Words(
    "“</{name}>” menutup sesuatu yang tidak dibuka.",
    "hapus “</{name}>”, atau tambahkan “<{name}>” di depannya",
)
MISPLACED = Words(
    "“<{name}>” berdiri di luar daftar atau tabel.",
    "tulis daftar dengan “- butir”, dan tabel dengan “| kolom | kolom |”",
)
COMMENT = Words(
    "Ada komentar tersembunyi (“{name}”): pembaca tidak melihatnya, tetapi isinya tetap tersimpan di berkas.",
    "hapus dari “<!--” sampai “-->”; simpan catatan redaksi di tempat lain",
)
LANGUAGE = Words("“{name}” bukan kode bahasa.", "tulis misalnya “en” untuk Inggris atau “sas” untuk Sasak")
LOST = Words(
    "Sebagian HTML di dalam isi tidak dapat dibaca dengan pasti, sehingga ada yang akan hilang dari halaman.",
    "tulis dengan Markdown tanpa tag HTML, misalnya “**tebal**”, dan “&lt;” sebagai ganti “<”",
)


def element_words(name: str) -> Words:
    """Return why an element is refused."""
    return filled(_ELEMENTS.get(name, _UNKNOWN), one_line(name))


def attribute_words(element: str, name: str) -> Words:
    """Return why an attribute is refused."""
    if name.startswith("on"):
        return Words(f"“{name}” pada “<{element}>” menjalankan program.", f"hapus “{name}=…” dari tag itu")
    if name in {"style", "class", "id"}:
        return Words(
            f"“{name}” pada “<{element}>” mengatur tampilan; tampilan berita diatur oleh portal.", _LOOKS
        )
    remedy = f"hapus “{one_line(name)}” dari tag itu, misalnya cukup “<{element}>”"
    return Words(f"“{one_line(name)}” pada “<{element}>” tidak dipakai di dalam berita.", remedy)


def address_words(attribute: str, address: str, kind: str) -> Words:
    """Return why an address is refused."""
    shown = one_line(address)
    if kind == MACRO:
        return Words(f"“{shown}” adalah singkatan alamat yang tidak dipakai di portal ini.", _INSIDE)
    if attribute == "src" and (kind in LINK_SCHEMES or kind == OTHER_HOST):
        return Words(f"Gambar “{shown}” diambil dari situs lain.", _PICTURE)
    if kind == OTHER_HOST:
        return Words(
            f"Alamat “{shown}” tidak lengkap.", "tulis dengan “https://”, misalnya “https://www.polri.go.id/”"
        )
    if len(kind) == 1 or kind == "file":
        return Words(f"“{shown}” adalah alamat di komputer Anda; pembaca tidak dapat membukanya.", _PICTURE)
    what = f"jenis “{one_line(kind)}:” yang tidak diizinkan" if kind != INSIDE else "jenis yang tidak dikenal"
    return Words(f"Alamat “{shown}” memakai {what}.", _OUTSIDE)


def filled(words: Words, name: str) -> Words:
    """Return the words with the name in its places."""
    return Words(words.message.replace("{name}", name), words.remedy.replace("{name}", name))
