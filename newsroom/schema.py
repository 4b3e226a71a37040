"""The fields of an article and of a standing page: the only list of them.

Reader, check and ``docs/front-matter.md`` follow these classes. Every scalar arrives as the text as typed.
"""

import re
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from urllib.parse import urlsplit

from newsroom.body.summary import SUMMARY_LENGTH
from newsroom.records.kinds import MOMENT, YES_NO, choice, entry, items, pattern, text
from newsroom.records.nested import record, records
from newsroom.records.reading import may, must, should
from newsroom.registers import PATH_FORM, Category, Unit

# Public appeals: they end, and readers' comments could harm the people in them
APPEALS = ("dpo", "orang-hilang")
KINDS = ("berita", "siaran-pers", "imbauan", *APPEALS, "cek-fakta")
PUBLISHED, DRAFT = "published", "draft"


def _as_tags(typed: str) -> list[str]:
    """Return the tags that somebody meant: in small letters, one for each part between the signs."""
    return [part for part in (text.strip(" #").lower() for text in re.split(r"[;,/\n]", typed)) if part]


def _as_old_address(typed: str) -> list[str]:
    """Return the path of an address that was copied with the site's name, or without its first slash."""
    try:
        parts = urlsplit(typed.strip())
    except ValueError:
        return []
    path = parts.path if parts.netloc else typed.strip()
    return [f"/{path.lstrip('/')}"] if path else []


def _with_slashes(typed: str) -> list[str]:
    """Return the name of a picture as it stands below ``content/images``, copied from Windows or not."""
    path = typed.strip().replace("\\", "/").lstrip("/").removeprefix("content/").removeprefix("images/")
    return [] if ":" in path or "\\" not in typed else [path]


# The folder may stand before the name, as in a body
PICTURE = pattern(
    "nama foto JPEG, PNG, WebP, HEIC, atau AVIF",
    r"(?:/images/)?[^\s/\\][^\\\n]{0,180}\.(?i:jpe?g|png|webp|hei[cf]|avif)",
    "2024/12/patroli.jpg",
    _with_slashes,
)
OLD_ADDRESS = pattern("alamat lama", PATH_FORM, "/binkam/123/patroli-sekotong/", _as_old_address)
WEB_ADDRESS = pattern("alamat web", r"https?://[^\s\"'<>\\]{4,300}", "https://contoh.go.id/berkas.pdf")
TAG = pattern("topik dengan huruf kecil", r"[^A-Z\n,;/]{2,40}", "tilang elektronik", _as_tags)
RULE = pattern("nama aturan", r"[a-z-]{2,40}", "nomor-telepon")


@dataclass(frozen=True)
class Correction:
    """What was corrected after publication, and when."""

    date: datetime = must(MOMENT, "kapan dikoreksi", "date: 2024-12-09 08:00")
    text: str = must(text(5, 500), "apa yang dikoreksi", "text: Nama dusun diperbaiki.")


@dataclass(frozen=True)
class Withdrawal:
    """Since when a story is withdrawn, and why."""

    date: datetime = must(MOMENT, "kapan dicabut", "date: 2024-12-09 08:00")
    reason: str = must(text(5, 300), "mengapa dicabut", "reason: Keterangan narasumber tidak benar.")


@dataclass(frozen=True)
class GalleryPicture:
    """One more picture of a story."""

    image: str = must(PICTURE, "berkas gambar", "image: 2024/12/patroli-2.jpg")
    alt: str = must(
        text(5, 250), "isi gambar bagi yang tidak dapat melihatnya", "alt: Dua petugas menyapa warga"
    )
    caption: str = may(
        text(1, 300), "keterangan di bawah gambar", "caption: Petugas menyapa warga di dusun.", ""
    )
    credit: str = may(text(1, 80), "pembuat gambar", "credit: Humas Polsek Sekotong", "")


@dataclass(frozen=True)
class Attachment:
    """A document that belongs to a story."""

    url: str = must(WEB_ADDRESS, "alamat berkas", "url: https://contoh.go.id/berkas.pdf")
    label: str = must(text(3, 120), "nama berkas bagi pembaca", "label: Siaran pers (PDF)")


@dataclass(frozen=True)
class Override:
    """A warning of the check that somebody looked at and accepted, with the reason."""

    rule: str = must(RULE, "aturan yang dikecualikan", "rule: nomor-telepon")
    reason: str = must(text(5, 200), "alasannya", "reason: Nomor layanan resmi kantor.")


@dataclass(frozen=True)
class Article:
    """The front matter of an article."""

    title: str = must(text(10, 120), "judul berita", "title: Patroli malam di Sekotong berjalan aman")
    date: datetime = must(MOMENT, "waktu terbit; yang akan datang menahan berita", "date: 2024-12-08 16:30")
    category: Category = must(entry("categories"), "rubrik", "category: Binkam")
    unit: Unit = must(entry("units"), "satuan atau polsek", "unit: Polsek Sekotong")
    summary: str = should(
        text(1, SUMMARY_LENGTH),
        "ringkasan; bila kosong dipakai kalimat pertama",
        "summary: Petugas berbincang dengan warga.",
        "",
    )
    image: str | None = should(PICTURE, "foto utama, di bawah content/images/", "image: 2024/12/patroli.jpg")
    image_alt: str = may(
        text(5, 250),
        "isi foto bagi yang tidak dapat melihatnya; wajib bila ada image",
        "image_alt: Dua petugas menyapa warga di tepi jalan",
        "",
    )
    image_caption: str = may(
        text(1, 300), "keterangan di bawah foto", "image_caption: Petugas menyapa warga Dusun Tawun.", ""
    )
    image_credit: str = may(text(1, 80), "pembuat foto", "image_credit: Humas Polsek Sekotong", "")
    dateline: str = may(
        text(2, 60), "tempat di awal berita; bila kosong menurut satuan", "dateline: Lombok Barat, NTB", ""
    )
    location: str = may(
        text(2, 150), "dusun, desa, kecamatan kejadian", "location: Dusun Tawun, Desa Sekotong Barat", ""
    )
    tags: tuple[str, ...] = may(
        items(TAG, 6, split=True), "topik, huruf kecil", "tags: [patroli, sekotong]", ()
    )
    authors: tuple[str, ...] = may(
        items(text(2, 80), 5, split=True),
        "penulis; bila kosong “Humas” dan satuan",
        "authors: [Humas Polsek Sekotong]",
        (),
    )
    status: str = may(choice(PUBLISHED, DRAFT), "draft tidak pernah terbit", "status: draft", PUBLISHED)
    modified: datetime | None = may(MOMENT, "waktu diperbarui", "modified: 2024-12-09 08:00")
    kind: str = may(choice(*KINDS), "jenis berita", "kind: imbauan", "berita")
    featured: bool = may(YES_NO, "boleh memimpin beranda", "featured: true", False)
    comments: bool = may(YES_NO, "false menutup komentar", "comments: false", True)
    expires: datetime | None = may(
        MOMENT, "berakhirnya; wajib untuk dpo dan orang-hilang", "expires: 2025-06-30 23:59"
    )
    topic: str = may(text(2, 60), "liputan berseri", "topic: Pilkada 2024", "")
    gallery: tuple[GalleryPicture, ...] = may(records(GalleryPicture), "foto tambahan", "gallery:", ())
    attachments: tuple[Attachment, ...] = may(records(Attachment), "berkas pendukung", "attachments:", ())
    sources: tuple[str, ...] = may(
        items(text(3, 300), 20), "sumber tulisan", "sources: [UU Nomor 22 Tahun 2009]", ()
    )
    aliases: tuple[str, ...] = may(
        items(OLD_ADDRESS), "alamat lama berita ini", "aliases: [/binkam/123/patroli/]", ()
    )
    corrections: tuple[Correction, ...] = may(
        records(Correction), "koreksi setelah terbit", "corrections:", ()
    )
    withdrawn: Withdrawal | None = may(record(Withdrawal), "pencabutan berita", "withdrawn:")
    check_ignore: tuple[Override, ...] = may(
        records(Override), "peringatan yang sudah dipertimbangkan", "check_ignore:", ()
    )


@dataclass(frozen=True)
class Page:
    """The front matter of a standing page."""

    title: str = must(text(3, 120), "judul halaman", "title: Tentang portal ini")
    summary: str = should(
        text(1, SUMMARY_LENGTH), "ringkasan", "summary: Siapa kami dan bagaimana kami bekerja.", ""
    )
    modified: datetime | None = may(MOMENT, "waktu diperbarui", "modified: 2024-12-09 08:00")
    contact: bool = may(YES_NO, "tampilkan kontak kantor di bawah judul", "contact: true", False)


_ADDRESS = "hapus baris ini; nama berkas menjadi alamat, misalnya patroli-sekotong.md"
_TEMPLATE = "hapus baris ini; bentuk halaman tidak dipilih per berita"
REFUSED_KEYS = MappingProxyType(
    {
        "slug": _ADDRESS,
        "save_as": _ADDRESS,
        "url": _ADDRESS,
        "template": _TEMPLATE,
        "lang": "hapus baris ini; portal ini berbahasa Indonesia",
        "translation": "hapus baris ini; portal ini berbahasa Indonesia",
        "content": "hapus baris ini; isi berita ditulis di bawah garis “---” kedua",
        "reader": _TEMPLATE,
        "path": _ADDRESS,
    }
)
