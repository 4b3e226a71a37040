"""Every address leads to one thing: no two files for one, no old address that is in use."""

from collections.abc import Iterator
from typing import Any

from newsroom.addresses import article_address, page_address
from newsroom.library import Library
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
        if article.header:
            yield article_address(article.header.date, article.slug), article
    for page in library.pages:
        yield page_address(page.slug), page


def _check_aliases(library: Library, taken: Taken) -> None:
    old: Taken = {}
    for source in library.articles:
        for alias in source.header.aliases if source.header else ():
            address = alias.strip("/") + "/"
            other = taken.get(address) or old.setdefault(address, source)
            if other is not source:
                source.refuse(
                    source.line("aliases"),
                    f"Alamat lama “{alias}” sudah dipakai {other.shown}.",
                    "hapus alamat ini dari salah satu berkas",
                )
            elif address in taken:
                source.refuse(
                    source.line("aliases"),
                    f"Alamat lama “{alias}” adalah alamat berita ini sendiri.",
                    "hapus baris ini",
                )
