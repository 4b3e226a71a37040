"""Cut a list into pages that are numbered from the oldest item, so that a full page keeps what it shows.

With ``size`` items a page and F full pages, the numbered pages are 1 to F-1 and the front shows the
rest: between ``size`` and ``2 * size - 1`` items, or everything while there are fewer than two full pages.

What a new item at the newest end changes: the front, always; and each time that one more page is full,
that page appears and the page before it points to it instead of to the front. So page k is written when
``(k + 1) * size`` items exist, changes its ``newer`` once, at ``(k + 2) * size``, and then never again.
An item that is inserted, or taken away, further back moves every page from there on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

ItemT = TypeVar("ItemT")
# A front of 10 to 19 items: about one minute of scrolling on a telephone
SIZE = 10


@dataclass(frozen=True)
class NumberedPage(Generic[ItemT]):
    """One page of a list; ``number`` is None for the front; ``newer`` and ``older`` are addresses."""

    items: list[ItemT]
    url: str
    number: int | None
    newer: str | None
    older: str | None


def numbered_pages(
    newest_first: Sequence[ItemT], front: str, base: str, size: int = SIZE
) -> list[NumberedPage[ItemT]]:
    """Return the front and then page 1, 2, …; page k has the address ``<base>page/<k>/``.

    >>> pages = numbered_pages([5, 4, 3, 2, 1], "arsip/", "", size=2)
    >>> [(page.url, page.items, page.newer, page.older) for page in pages]
    [('arsip/', [5, 4, 3], None, 'page/1/'), ('page/1/', [2, 1], 'arsip/', None)]
    """
    total = len(newest_first)
    last = max(total // size - 1, 0)
    urls = [None, *(f"{base}page/{number}/" for number in range(1, last + 1)), front]
    pages = [
        NumberedPage(
            items=list(newest_first[total - number * size : total - (number - 1) * size]),
            url=f"{base}page/{number}/",
            number=number,
            newer=urls[number + 1],
            older=urls[number - 1],
        )
        for number in range(1, last + 1)
    ]
    return [NumberedPage(list(newest_first[: total - last * size]), front, None, None, urls[last]), *pages]
