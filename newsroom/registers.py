"""The registers (``data/*.yaml``): categories, units, the office's identity and the rest, typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newsroom.addresses import as_slug
from newsroom.glossary import Glossary
from newsroom.languages import LANGUAGE_TAG
from newsroom.records.kinds import MOMENT, YES_NO, BadValue, Kind, choice, items, pattern, plain, text
from newsroom.records.nested import records
from newsroom.records.nodes import Node
from newsroom.records.reading import Reading, may, must

FOLDER = "data"
UTC = ZoneInfo("UTC")

SLUG = pattern("slug (huruf kecil, angka, tanda hubung)", r"[a-z0-9]+(-[a-z0-9]+)*", "polsek-sekotong")
ORIGIN = pattern(
    "alamat situs tanpa garis miring di akhir", r"https?://[a-z0-9.-]+(:\d+)?", "https://warta.example"
)
LANGUAGE = pattern("kode bahasa (BCP 47)", LANGUAGE_TAG, "en")
LINK = pattern("alamat web", r"https?://[^\s\"'<>\\]+", "https://contoh.id/kantor")
PHONE = pattern("nomor telepon", r"\+?\(?[0-9][0-9 ()-]{1,24}", "0370 123456")
# Parts between slashes; none is “.” or “..”, which would lead out of the site
# No part begins with a dot or an underscore: servers and hosts give such names a meaning of their own
PATH_FORM = r"(?=.{2,200}$)(?:/(?![._])[^\s/\\?#\"'<>]{1,60})+/?"
PATH = pattern("alamat di situs ini", PATH_FORM, "/2023/05/alamat-lama/")


def _zone(node: Node, _: Reading) -> ZoneInfo:
    try:
        return ZoneInfo(plain(node))
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadValue(f"tidak mengenal zona waktu “{plain(node)}”.") from error


ZONE: Kind[ZoneInfo] = Kind("zona waktu, misalnya Asia/Makassar", _zone)


@dataclass(frozen=True, order=True)
class Category:
    """A subject of news; the order of the register is that of the menu."""

    slug: str = must(SLUG, "bagian alamat", "slug: binkam")
    label: str = must(text(2, 30), "nama di menu", "label: Binkam")
    description: str = must(
        text(10, 160), "satu kalimat di halaman rubrik", "description: Pembinaan keamanan."
    )

    ages: bool = may(
        YES_NO, "berita perkara: diberi catatan “berita lama” setelah setahun", "ages: true", False
    )

    @property
    def url(self) -> str:
        """Return the address of its list, without a leading slash."""
        return f"category/{self.slug}/"


@dataclass(frozen=True, order=True)
class Unit:
    """A unit or station of the office; what is not known of it is empty."""

    slug: str = must(SLUG, "bagian alamat", "slug: polsek-sekotong")
    name: str = must(text(2, 60), "nama", "name: Polsek Sekotong")
    kind: str = must(
        choice("polda", "polres", "polsek", "satuan", "seksi", "layanan"), "jenisnya", "kind: polsek"
    )
    place: str = must(text(2, 60), "tempat di awal berita", "place: Lombok Barat, NTB")
    address: str = may(text(5, 200), "alamat kantor", "address: Jalan Raya Sekotong", "")
    phone: str = may(PHONE, "telepon", "phone: 0370 123456", "")
    map: str = may(LINK, "tautan peta", "map: https://osm.org/go/contoh", "")

    @property
    def label(self) -> str:
        """Return the name, under the word that categories use for theirs."""
        return self.name

    @property
    def url(self) -> str:
        """Return the address of its page, without a leading slash."""
        return f"unit/{self.slug}/"


@dataclass(frozen=True)
class Account:
    """An account of the office elsewhere."""

    label: str = must(text(2, 40), "nama layanan", "label: Facebook")
    url: str = must(LINK, "alamat akun", "url: https://www.facebook.com/nama-kantor")


@dataclass(frozen=True)
class Site:
    """Who publishes the portal."""

    name: str = must(text(3, 40), "nama portal", "name: Warta Kamtibmas")
    subtitle: str = must(text(3, 80), "anak judul", "subtitle: Kabar keamanan dari Lombok Barat")
    description: str = must(
        text(20, 200), "untuk mesin pencari", "description: Berita kepolisian untuk warga."
    )
    address: str = must(ORIGIN, "alamat publik", "address: https://warta.example")
    office: str = must(text(3, 120), "nama kantor", "office: Humas Polres Lombok Barat")
    timezone: ZoneInfo = must(ZONE, "zona waktu", "timezone: Asia/Makassar")
    street: str = may(text(3, 160), "alamat kantor", "street: Jalan Raya Gerung, Lombok Barat", "")
    phones: tuple[str, ...] = may(items(PHONE, 5), "telepon kantor", 'phones: ["0370 123456"]', ())
    email: str = may(
        pattern("alamat surel", r"[^\s@<>\"']+@[^\s@<>\"']+\.[a-z]+", "humas@contoh.id"),
        "surel",
        "email: humas@contoh.id",
        "",
    )
    emergency: str = may(PHONE, "nomor darurat", 'emergency: "110"', "110")
    social: tuple[Account, ...] = may(records(Account), "akun media sosial", "social:", ())
    language: str = may(choice("id"), "bahasa", "language: id", "id")
    general_tags: tuple[str, ...] = may(
        items(text(2, 40), 20), "topik yang tidak menandakan kesamaan isi", "general_tags: [contoh]", ()
    )
    pages: tuple[str, ...] = may(
        items(SLUG, 20), "urutan halaman tetap di kaki situs", "pages: [tentang, kontak]", ()
    )

    @property
    def contact(self) -> str:
        """Return how to reach the office, its telephone numbers first; empty where nothing is known."""
        unbroken = [phone.replace(" ", "\u00a0") for phone in self.phones]
        return ", ".join(filter(None, (*unbroken, self.email)))


@dataclass(frozen=True)
class Banner:
    """An announcement above every page, between two moments."""

    text: str = may(text(3, 200), "isi pengumuman", "text: Jalur pelabuhan ditutup sementara.", "")
    level: str = may(choice("info", "waspada", "darurat"), "tingkatnya", "level: waspada", "info")
    start: datetime | None = may(MOMENT, "mulai", "start: 2026-11-24 16:30")
    end: datetime | None = may(MOMENT, "berakhir", "end: 2026-11-25 16:30")


@dataclass(frozen=True)
class Official:
    """Who may answer readers' comments with the office's badge."""

    name: str = must(text(2, 80), "nama", "name: Sihumas Polres Lombok Barat")
    unit: str = must(SLUG, "slug satuan", "unit: sihumas")


# Without the signs that mean something in HTML, so that a term is found in a body as it is written
TERM = pattern("singkatan atau istilah", r"[^\s&<>\"](?:[^\n&<>\"]{0,38}[^\s&<>\"])?", "KRYD")


@dataclass(frozen=True)
class Meaning:
    """What a term of the glossary stands for, and what that is."""

    full: str = must(text(2, 200), "kepanjangannya", "full: kegiatan rutin yang ditingkatkan")
    about: str = may(
        text(10, 400), "penjelasan di halaman istilah", "about: Patroli yang ditambah pada jam rawan.", ""
    )
    lang: str = may(LANGUAGE, "bahasa istilah itu, bila bukan bahasa Indonesia", "lang: en", "")


@dataclass(frozen=True)
class Registers:
    """All registers of one portal."""

    categories: list[Category] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    site: Site | None = None
    glossary: Glossary = field(default_factory=Glossary)
    banner: Banner | None = None
    redirects: dict[str, str] = field(default_factory=dict)
    official: list[Official] = field(default_factory=list)

    @property
    def zone(self) -> ZoneInfo:
        """Return the office's time zone; UTC while the site's register cannot be read."""
        return self.site.timezone if self.site else UTC

    @property
    def general_tags(self) -> list[str]:
        """Return the slugs of the tags that say nothing of what stories have in common."""
        return sorted(as_slug(tag) for tag in self.site.general_tags) if self.site else []

    def choices(self) -> Mapping[str, Mapping[str, Category | Unit]]:
        """Return what front matter may name: every entry under its slug and its label, in lower case."""
        lists: dict[str, list[Any]] = {"categories": self.categories, "units": self.units}
        return {
            name: {key.casefold(): item for item in found for key in (item.slug, item.label)}
            for name, found in lists.items()
        }


def register_files(content: Path, fallback: Path) -> dict[str, Path]:
    """Return where each register lies: in the content folder, else in the project's own."""
    names = ("site", "categories", "units", "glossary", "banner", "redirects", "official")
    return {
        name: next(
            (path for path in _places(name, content, fallback) if path.is_file()),
            content / FOLDER / f"{name}.yaml",
        )
        for name in names
    }


def _places(name: str, content: Path, fallback: Path) -> list[Path]:
    return [content / FOLDER / f"{name}.yaml", fallback / FOLDER / f"{name}.yaml"]
