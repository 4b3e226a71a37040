"""Every address leads to one thing: no two files for one, no old address that is in use."""

from collections.abc import Iterator
from typing import Any

from newsroom.addresses import article_address, is_of_the_portal, page_address
from newsroom.library import Library
from newsroom.registers import FOLDER
from newsroom.sources import Source

Taken = dict[str, Source[Any]]


def check_addresses(library: Library) -> None:
    """Note every address that two files claim, at both of them, and old addresses that are in use."""
    taken: Taken = {}
    for address, source in own_addresses(library):
        other = taken.setdefault(address, source)
        if other is not source:
            for one, two in ((source, other), (other, source)):
                one.refuse(
                    0,
                    f"Alamat “/{address}” juga milik {two.shown}.",
                    "ganti nama salah satu berkas atau tanggalnya",
                )
    _check_aliases(library, taken)


def own_addresses(library: Library) -> Iterator[tuple[str, Source[Any]]]:
    """Yield the address of every article and standing page; a draft may be published any day."""
    for article in library.articles:
        if date := article.values.get("date"):
            yield article_address(date, article.slug), article
    for page in library.pages:
        yield page_address(page.slug), page


def _check_aliases(library: Library, taken: Taken) -> None:
    redirected = {place(path) for path in library.registers.redirects}
    old: Taken = {}
    for source in library.articles:
        named: set[str] = set()
        for alias in source.values.get("aliases", ()):
            is_doubled = place(alias) in named
            named.add(place(alias))
            other = taken.get(place(alias)) or old.setdefault(place(alias), source)
            if other is not source:
                user = other.shown
            elif place(alias) in taken or is_doubled:
                user = "berita ini sendiri"
            elif place(alias) in redirected:
                user = f"{FOLDER}/redirects.yaml"
            elif is_of_the_portal(place(alias)):
                user = "portal sendiri"
            else:
                continue
            message = f"Alamat lama “{alias}” sudah dipakai {user}."
            source.refuse(source.line("aliases"), message, "hapus alamat ini dari salah satu tempat")


def place(path: str) -> str:
    """Return the address of a path, as the output folder knows it.

    >>> place("/binkam/123")
    'binkam/123/'
    """
    return f"{path.strip('/')}/"
