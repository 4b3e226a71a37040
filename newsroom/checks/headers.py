"""What a single article's front matter has to fulfil beyond the form of each field.

A rule is asked of what could be read: it says nothing of a field whose own mistake was told already.
"""

from newsroom.addresses import as_slug, is_reserved
from newsroom.schema import APPEALS, Article, Page
from newsroom.sources import Source


def check_article(source: Source[Article]) -> None:
    """Note what is wrong between the fields of one article."""
    _check_picture(source)
    _check_times(source)
    _check_tags(source)


def _check_picture(source: Source[Article]) -> None:
    if source.has("image") and not source.has("image_alt"):
        source.refuse(
            source.line("image"),
            "Foto belum punya “image_alt” (isi foto bagi yang tidak dapat melihatnya).",
            "tulis misalnya “image_alt: Dua petugas menyapa warga di tepi jalan”",
        )
    if source.has("image_alt") and not source.has("image"):
        source.refuse(
            source.line("image_alt"),
            "“image_alt” ada, tetapi “image” belum.",
            "tulis misalnya “image: 2024/12/patroli.jpg”, atau hapus image_alt",
        )


def _check_times(source: Source[Article]) -> None:
    kind, date, expires, modified = map(source.values.get, ("kind", "date", "expires", "modified"))
    if kind in APPEALS and not source.has("expires"):
        source.refuse(
            source.line("kind"),
            f"“{kind}” harus punya tanggal berakhir.",
            "tulis misalnya “expires: 2025-06-30 23:59”",
        )
    if expires and date and expires <= date:
        source.refuse(
            source.line("expires"),
            "“expires” lebih dulu daripada “date”.",
            "tulis tanggal sesudah berita terbit",
        )
    if modified and date and modified < date:
        source.refuse(
            source.line("modified"),
            "“modified” lebih dulu daripada “date”.",
            "tulis tanggal sesudah berita terbit, atau hapus baris ini",
        )


def _check_tags(source: Source[Article]) -> None:
    seen: dict[str, str] = {}
    for name in source.values.get("tags", ()):
        slug = as_slug(name)
        if not slug:
            source.refuse(
                source.line("tags"),
                f"Topik “{name}” tidak dapat menjadi alamat.",
                "pakai huruf latin, misalnya “patroli”",
            )
        elif slug in seen:
            source.refuse(
                source.line("tags"),
                f"Topik “{seen[slug]}” dan “{name}” beralamat sama.",
                "tulis salah satu saja",
            )
        seen[slug] = name


def check_page(source: Source[Page]) -> None:
    """Note when a standing page wants an address that the portal uses itself."""
    if is_reserved(source.slug):
        source.refuse(
            0,
            f"Alamat “/{source.slug}/” dipakai portal sendiri.",
            f"ganti nama berkasnya, misalnya “{source.slug}-kami.md”",
        )
