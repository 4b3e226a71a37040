"""What a single article's front matter has to fulfil beyond the form of each field.

A rule is asked of what could be read: it says nothing of a field whose own mistake was told already.
"""

from datetime import datetime

from newsroom.addresses import as_slug, is_reserved
from newsroom.dates import day_date
from newsroom.schema import APPEALS, DRAFT, Article, Page
from newsroom.sources import Source


def check_article(source: Source[Article], now: datetime) -> None:
    """Note what is wrong between the fields of one article; what was changed cannot lie ahead of ``now``."""
    _check_picture(source)
    _check_times(source)
    _check_changes(source, now)
    _check_order(source)
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


def _check_changes(source: Source[Article], now: datetime) -> None:
    corrections = source.values.get("corrections", ())
    changes = [
        ("modified", source.values.get("modified")),
        *(("corrections", each.date) for each in corrections),
    ]
    for key, moment in changes:
        if moment and moment > now and source.values.get("status") != DRAFT:
            message = f"“{key}” menyebut waktu yang belum tiba."
            source.refuse(
                source.line(key), message, "tulis kapan perubahannya dibuat, misalnya “2024-12-09 08:00”"
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


def _check_order(source: Source[Article]) -> None:
    """Note what was corrected or withdrawn before the day of its story; hours may be left out."""
    date, gone = source.values.get("date"), source.values.get("withdrawn")
    changes = [
        *(("corrections", each.date) for each in source.values.get("corrections", ())),
        *([("withdrawn", gone.date)] if gone else []),
    ]
    for key, moment in changes:
        if date and moment.date() < date.date():
            message = f"“{key}” ({day_date(moment)}) lebih dulu daripada “date”."
            source.refuse(source.line(key), message, "tulis tanggal sesudah berita terbit")


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
