"""A content folder that was read once, and what is read of it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from newsroom.library import Library
from tests.newsroom.desk import story
from tests.newsroom.memory.remembering import RememberingDesk, picture

A, B, C, PAGE = "articles/2024/12/a.md", "articles/2024/12/b.md", "articles/c.md", "pages/kontak.md"
PICTURE = "2024/12/patroli.jpg"
SHOWN = (f"image: {PICTURE}", "image_alt: Dua petugas")
KONTAK = "---\ntitle: Kontak kami\n---\n\nHubungi kami.\n"
HOUR = timedelta(hours=1)
Change = Callable[[RememberingDesk], None]


def shown(library: Library) -> list[tuple[Any, ...]]:
    """Return what is known of every source, in its order."""
    sources: list[Any] = [*library.articles, *library.pages]
    return [(each.place, each.header, each.opening, list(each.links), each.html) for each in sources]


def same(desk: RememberingDesk) -> bool:
    """Say whether the memory reads what is read without it."""
    return shown(desk.read()[0]) == shown(desk.read_all())


def filled(desk: RememberingDesk) -> RememberingDesk:
    """Return a desk with articles, a page and a picture, which was read."""
    desk.write({A: story(), B: story(*SHOWN), C: story(body=f"![Dua petugas]({PICTURE})"), PAGE: KONTAK})
    desk.write({f"images/{PICTURE}": picture()})
    desk.read()
    return desk
