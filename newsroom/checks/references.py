"""What a body and its front matter point at exists: pictures, and addresses of this portal."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from newsroom.addresses import as_slug, tag_address
from newsroom.body.allowed import INSIDE, kind_of
from newsroom.body.links import BodyLink, line_of
from newsroom.checks.addresses import own_addresses
from newsroom.library import Library
from newsroom.pictures.errors import PictureError
from newsroom.publication import is_out, withdrawal
from newsroom.sources import Source


def check_references(library: Library) -> None:
    """Note every picture that is not there and every link into the portal that leads nowhere."""
    known = set(addresses(library))
    host = urlsplit(library.registers.site.address).hostname if library.registers.site else None
    for source in library.sources:
        for name, line in _named_pictures(source):
            _check_picture(library, source, name, line)
        for link in source.links:
            line = line_of(source.body, link.address, source.body_line)
            if link.kind == "picture":
                _check_body_picture(library, source, link, line)
            else:
                _check_link(source, link.address, line, known, host)


def addresses(library: Library) -> Iterator[str]:
    """Yield every address that a link may name, without leading slash."""
    yield from ("", "arsip/", "category/", "unit/", "tag/")
    out = [source for source in library.articles if source.header and is_out(source.header, library.now)]
    shown = {id(source) for source in [*out, *library.pages]}
    yield from (address for address, source in own_addresses(library) if id(source) in shown)
    yield from (category.url for category in library.registers.categories)
    yield from (unit.url for unit in library.registers.units)
    for source in out:
        assert source.header  # noqa: S101 - chosen above
        yield from (alias.strip("/") + "/" for alias in source.header.aliases)
        if withdrawal(source.header, library.now):
            continue  # it is in no list, so it makes none
        yield f"{source.header.date:%Y}/"
        yield f"{source.header.date:%Y/%m}/"
        yield from (tag_address(as_slug(name)) for name in source.header.tags)
    yield from (path.strip("/") + "/" for path in library.registers.redirects)


def _named_pictures(source: Source[Any]) -> Iterator[tuple[str, int]]:
    image = getattr(source.header, "image", None)
    if image:
        yield image, source.line("image")
    for picture in getattr(source.header, "gallery", ()):
        yield picture.image, source.line("gallery")


def _check_picture(library: Library, source: Source[Any], name: str, line: int) -> None:
    try:
        library.pictures.picture(name)
    except PictureError as error:
        source.refuse(line, error.message, error.remedy)


def _check_body_picture(library: Library, source: Source[Any], link: BodyLink, line: int) -> None:
    if kind_of(link.address) != INSIDE:
        return  # newsroom/body/hazards.py refuses it
    if not link.alt.strip():
        source.refuse(
            line,
            "Gambar ini belum punya keterangan isi (alt).",
            "tulis misalnya “![Dua petugas menyapa warga](2024/12/patroli.jpg)”",
        )
    _check_picture(library, source, unquote(link.address), line)


def split(address: str) -> SplitResult | None:
    """Return the parts of an address; None when it cannot be read at all, as “http://[” cannot."""
    try:
        return urlsplit(address)
    except ValueError:
        return None


def _check_link(source: Source[Any], address: str, line: int, known: set[str], host: str | None) -> None:
    parts = split(address)
    if parts is None:
        source.refuse(
            line,
            f"Alamat “{address}” tidak dapat dibaca.",
            "salin alamatnya sekali lagi, misalnya “https://www.polri.go.id/”",
        )
        return
    if (parts.scheme and not parts.netloc) or (not parts.netloc and not parts.path):
        return  # mailto and tel lead elsewhere, hazards.py refuses the rest, and “#hasil” stays on the page
    if parts.netloc and parts.hostname != host:
        return
    if parts.netloc:
        source.refuse(
            line,
            f"Tautan ke situs sendiri ditulis lengkap: “{address}”.",
            f"tulis tanpa nama situs: “{parts.path or '/'}”",
        )
    elif not parts.path.startswith("/"):
        source.refuse(
            line,
            f"Tautan “{address}” harus dimulai dengan “/” atau “https://”.",
            "tulis misalnya “/kontak/” atau “https://contoh.go.id/”",
        )
    elif (place := unquote(parts.path).removeprefix("/")) not in known:
        whole = f"maksud Anda “/{place}/”?" if f"{place}/" in known else ""
        source.refuse(
            line,
            f"Tautan “{address}” tidak menuju halaman mana pun.",
            whole or "salin alamat halaman yang dimaksud; draf dan berita yang ditahan belum punya alamat",
        )
