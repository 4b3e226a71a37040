"""What a body and the registers point at exists: addresses of this portal, and parts of the page itself."""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from newsroom.addresses import FIXED_LISTS, as_slug, tag_address
from newsroom.body.headings import heading_ids, is_of_the_page
from newsroom.body.lines import Finder, without_code
from newsroom.checks.addresses import own_addresses
from newsroom.corrections import year_address
from newsroom.library import Library
from newsroom.publication import is_out, withdrawal
from newsroom.schema import DRAFT
from newsroom.sources import Source

_DATED = re.compile(r"\d{4}/\d\d/\d\d/(?P<slug>[^/]+)/")
# What is wrong, and the way out
Told = tuple[str, str]
_EMPTY = re.compile(r"\]\(\s*(?:<>|#)?\s*(?:[\"'][^)]*)?\)|href=(?:[\"']#?[\"'])")


@dataclass(frozen=True)
class Known:
    """What links may lead to: addresses, and articles whose date cannot be read yet, by their slugs."""

    addresses: Set[str]
    undated: Set[str]
    host: str | None

    def leads_somewhere(self, place: str) -> bool:
        """Say whether an address without leading slash is one of a page, or may be once it is mended."""
        dated = _DATED.fullmatch(place)
        return place in self.addresses or (dated is not None and dated["slug"] in self.undated)


def check_references(library: Library) -> None:
    """Note every link that leads nowhere."""
    host = urlsplit(library.registers.site.address).hostname if library.registers.site else None
    undated = {source.slug for source in library.articles if "date" not in source.values}
    known = Known(set(addresses(library)), undated, host)
    for source in library.sources:
        _check_empty(source)
        finder = Finder(source.body, source.body_line)
        for link in source.links:
            if link.kind == "picture" or link.address in ("", "#"):
                continue
            told = _part(source, link.address) if link.address.startswith("#") else _link(link.address, known)
            if told:
                source.refuse(finder.line(link.address), *told)


def addresses(library: Library) -> Iterator[str]:
    """Yield every address that a link may name, without leading slash."""
    yield from (path.strip("/") + "/" for path in library.registers.redirects)
    yield from lasting_addresses(library)


def lasting_addresses(library: Library) -> Iterator[str]:
    """Yield every address at which something is shown, without leading slash."""
    yield from ("", *FIXED_LISTS)
    out = [source for source in library.articles if _is_out(source, library)]
    shown = {id(source) for source in [*out, *library.pages]}
    yield from (address for address, source in own_addresses(library) if id(source) in shown)
    yield from (category.url for category in library.registers.categories)
    yield from (unit.url for unit in library.registers.units)
    for source in out:
        yield from (alias.strip("/") + "/" for alias in source.values.get("aliases", ()))
        if source.header and withdrawal(source.header, library.now):
            continue  # it is in no list, so it makes none
        if date := source.values.get("date"):
            yield f"{date:%Y}/"
            yield f"{date:%Y/%m}/"
        yield from (year_address(each.date.year) for each in source.values.get("corrections", ()))
        yield from (tag_address(as_slug(name)) for name in source.values.get("tags", ()))


def _is_out(source: Source[Any], library: Library) -> bool:
    """Say whether an article has its page, or will have it as soon as its mistakes are mended."""
    if source.header:
        return is_out(source.header, library.now)
    date = source.values.get("date")
    return source.values.get("status") != DRAFT and (date is None or date <= library.now)


def _check_empty(source: Source[Any]) -> None:
    """Note the links that have no address at all; such a link leads to the page that it stands on."""
    if not any(link.kind == "link" and link.address in ("", "#") for link in source.links):
        return
    text = without_code(source.body)
    for found in _EMPTY.finditer(text):
        line = source.body_line + text.count("\n", 0, found.start())
        remedy = "tulis alamatnya di dalam kurung, misalnya “[kontak](/kontak/)”, atau hapus tautannya"
        source.refuse(line, "Tautan ini belum punya alamat.", remedy)


def _part(source: Source[Any], address: str) -> Told | None:
    """Return what is wrong with a link to a part of the page: no heading of the body begins it."""
    part = unquote(address.removeprefix("#"))
    ids = heading_ids(source.html)
    if part in ids or is_of_the_page(part):
        return None
    near = get_close_matches(part.lower(), ids, n=1) or ids[:1]
    remedy = f"maksud Anda “#{near[0]}”?" if near else "hapus tautan ini, atau beri bagiannya subjudul “## …”"
    return f"Tautan “{address}” tidak menuju subjudul mana pun di tulisan ini.", remedy


def split(address: str) -> SplitResult | None:
    """Return the parts of an address; None when it cannot be read at all, as “http://[” cannot."""
    try:
        return urlsplit(address)
    except ValueError:
        return None


def _link(address: str, known: Known) -> Told | None:
    """Return what is wrong with a link to another page."""
    parts = split(address)
    if parts is None:
        return (
            f"Alamat “{address}” tidak dapat dibaca.",
            "salin alamatnya sekali lagi, misalnya “https://www.polri.go.id/”",
        )
    if (parts.scheme and not parts.netloc) or (not parts.netloc and not parts.path):
        return None  # mailto and tel lead elsewhere, and hazards.py refuses the rest
    if parts.netloc:
        return _own_host(address, parts.path) if parts.hostname == known.host else None
    if not parts.path.startswith("/"):
        return (
            f"Tautan “{address}” harus dimulai dengan “/” atau “https://”.",
            "tulis misalnya “/kontak/” atau “https://contoh.go.id/”",
        )
    place = unquote(parts.path).removeprefix("/")
    if not place or known.leads_somewhere(place):
        return None
    whole = f"maksud Anda “/{place}/”?" if f"{place}/" in known.addresses else ""
    return (
        f"Tautan “{address}” tidak menuju halaman mana pun.",
        whole or "salin alamat halaman yang dimaksud; draf dan berita yang ditahan belum punya alamat",
    )


def _own_host(address: str, path: str) -> Told:
    message = f"Tautan ke situs sendiri ditulis lengkap: “{address}”."
    return message, f"tulis tanpa nama situs, misalnya “[halaman ini]({path or '/'})”"
