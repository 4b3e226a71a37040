"""What a single article's front matter has to fulfil beyond the form of each field."""

from newsroom.addresses import as_slug, is_reserved
from newsroom.schema import APPEALS, Article, Page
from newsroom.sources import Source


def check_article(source: Source[Article]) -> None:
    """Note what is wrong between the fields of one article."""
    header = source.header
    if header is None:
        return
    if header.image and not header.image_alt:
        source.refuse(
            source.line("image"),
            "Foto belum punya “image_alt” (isi foto bagi yang tidak dapat melihatnya).",
            "tulis misalnya “image_alt: Dua petugas menyapa warga di tepi jalan”",
        )
    if header.image_alt and not header.image:
        source.refuse(
            source.line("image_alt"),
            "“image_alt” ada, tetapi “image” belum.",
            "tulis misalnya “image: 2024/12/patroli.jpg”, atau hapus image_alt",
        )
    if header.kind in APPEALS and header.expires is None:
        source.refuse(
            source.line("kind"),
            f"“{header.kind}” harus punya tanggal berakhir.",
            "tulis misalnya “expires: 2025-06-30 23:59”",
        )
    if header.expires and header.expires <= header.date:
        source.refuse(
            source.line("expires"),
            "“expires” lebih dulu daripada “date”.",
            "tulis tanggal sesudah berita terbit",
        )
    if header.modified and header.modified < header.date:
        source.refuse(
            source.line("modified"),
            "“modified” lebih dulu daripada “date”.",
            "tulis tanggal sesudah berita terbit, atau hapus baris ini",
        )
    _check_tags(source, header)


def _check_tags(source: Source[Article], header: Article) -> None:
    seen: dict[str, str] = {}
    for name in header.tags:
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
