"""News in our own words: what tests change, and the lines that give an article one thing more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from json import dumps

from tests.newsroom.desk import story

BEGIN = datetime(2026, 3, 2, 8, 0)
EPOCH = 1772409600  # the same moment in Makassar
CATEGORIES = ("binkam", "lantas", "binmas", "layanan")
AGEING = ("lantas", "binmas")  # categories whose news gets old
UNITS = ("polsek-utara", "polsek-selatan", "sat-lantas", "spkt")
TAGS = ("patroli", "ronda", "helm", "pelabuhan", "surat kehilangan")
PLACES = ("Dusun Tawun", "Dusun Tawun, Desa Utara", "Desa Utara", "Ds. Utara, Gerung")
PICTURES = ("2026/02/bukit.png", "2026/02/pantai.png", "jalan.png")
TITLES = (
    "Ronda malam kembali ramai di dusun",
    'Warga & petugas: "jaga kampung" bersama',
    "Jum'at pagi, petugas menyapa pasar",
    "Helm melindungi kepala, juga di jalan dekat",
    "Cara mengurus surat kehilangan <lengkap>",
    "Antrean kapal di pelabuhan lebih tertib",
)
BODIES = (
    "Petugas berkeliling dan berbincang dengan warga. Jadwal jaga ditempel di pos.",
    "Pos ronda buka tiap malam -- mulai pukul 22.00.\n\n## Yang perlu dibawa\n\n- senter\n- jas hujan",
    '> Warga diajak saling kenal.\n\nLihat [kontak](/kontak/) dan "catatan" ini.\n\n## Catatan\n\nSelesai.',
    "| Hari | Jam |\n| :-- | :-- |\n| Senin | 08.00 |\n\nLoket buka tiap hari kerja; bawa KTP.",
    '![Bukit di utara](2026/02/bukit.png "Jalan menuju bukit")\n\nJalan menanjak dilalui dengan hati-hati.',
)


def written(moment: datetime) -> str:
    """Return a moment as front matter and registers write it."""
    return f"{moment:%Y-%m-%d %H:%M}"


@dataclass
class Story:
    """One article: its front matter and body."""

    title: str
    date: datetime
    category: str
    unit: str
    body: str
    tags: tuple[str, ...] = ()
    lines: tuple[str, ...] = field(default=())

    def text(self) -> str:
        """Return the file."""
        tags = [f"tags: {dumps(self.tags, ensure_ascii=False)}"] if self.tags else []
        return story(
            *tags,
            *self.lines,
            body=self.body,
            title=dumps(self.title, ensure_ascii=False),
            date=written(self.date),
            category=self.category,
            unit=self.unit,
        )

    def address(self, slug: str) -> str:
        """Return the path of its page on the site."""
        return f"/{self.date:%Y/%m/%d}/{slug}/"


def extras(date: datetime, number: int) -> Mapping[str, tuple[str, ...]]:
    """Return the kinds of articles: the further lines of each."""
    soon, later = written(date + timedelta(hours=5)), written(date + timedelta(days=25))
    picture = PICTURES[number % len(PICTURES)]
    return {
        "plain": (),
        "draft": ("status: draft",),
        "featured": ("featured: true",),
        "alias": (f"aliases: [/lama/{number}/, /binkam/{number}/kabar/]",),
        "picture": (f"image: {picture}", "image_alt: Jalan di tepi bukit", "image_credit: Humas"),
        "gallery": ("gallery:", f"  - {{image: {picture}, alt: Pantai pada pagi hari}}"),
        "withdrawn": ("withdrawn:", f"  date: {soon}", "  reason: Keterangan narasumber keliru."),
        "withdrawn later": ("withdrawn:", f"  date: {later}", "  reason: Keterangan narasumber keliru."),
        "expires": (f"expires: {later}",),
        "expires then withdrawn": (
            f"expires: {soon}",
            f"withdrawn: {{date: {later}, reason: Keterangan narasumber keliru.}}",
        ),
        "appeal": ("kind: orang-hilang", f"expires: {later}"),
        "modified": (f"modified: {soon}",),
        "corrected": ("corrections:", f"  - {{date: {soon}, text: Nama dusun diperbaiki.}}"),
        "silent": ("comments: false",),
        "place": (f'location: "{PLACES[number % len(PLACES)]}"',),
        "foot": ("location: Dusun Tawun", "topic: Mudik 2026", "sources: [UU Nomor 22 Tahun 2009]"),
        "summary": ("summary: Ringkasan yang ditulis sendiri.", "authors: [Humas, Si Penulis]"),
    }


def made(number: int, kind: str = "plain", days: float = -5.0) -> Story:
    """Return a story that differs from those of other numbers, so many days from the beginning."""
    date = BEGIN + timedelta(minutes=round(days * 1440) + number)
    return Story(
        title=f"{TITLES[number % len(TITLES)]} {number}",
        date=date,
        category=CATEGORIES[number % len(CATEGORIES)],
        unit=UNITS[number // 2 % len(UNITS)],
        body=BODIES[number % len(BODIES)],
        tags=tuple(TAGS[(number + step) % len(TAGS)] for step in range(number % 3)),
        lines=extras(date, number)[kind],
    )


def first_stories() -> dict[str, Story]:
    """Return the content that every test begins with, by file name: something of everything."""
    kinds = list(extras(BEGIN, 0))
    stories = {f"articles/{kind.replace(' ', '-')}.md": kind for kind in kinds}
    found = {
        name: made(number, kind, -2.0 - 35 * (number % 5))
        for number, (name, kind) in enumerate(stories.items())
    }
    held = made(len(kinds), "featured", 3.0)
    return {**found, "articles/2026/ditahan.md": held}
