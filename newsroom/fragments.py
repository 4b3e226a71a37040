"""Parts of a page that are rendered by themselves, and found again in the page that was written.

A page is its frame and its fragments. When only the frame is new, a fragment is cut out of the file as it
was, instead of being rendered again: no second copy of it is kept anywhere.
"""

from collections.abc import Callable
from typing import NamedTuple

HEAD = 64  # bytes by which a fragment is found; to look for all of it takes longer than to compare it


class Fragment(NamedTuple):
    """What a partial gave: its markup, and the components whose CSS it needs."""

    html: str
    components: list[str]

    def __html__(self) -> str:
        """Return the markup, for templates."""
        return self.html


# By the name of the partial
Fragments = dict[str, Fragment]
# Where a fragment lies in its page: the digest of all it is made of, its first byte, the one behind its last,
# its components. A plain tuple: there are hundreds of thousands
Piece = tuple[bytes, int, int, tuple[str, ...]]
Pieces = dict[str, Piece]
# What differs when a fragment would come out otherwise, by its name
Told = Callable[[str], bytes]


def pieces_of(page: bytes, fragments: Fragments, told: Told) -> Pieces:
    """Return where each fragment lies in a page; one that is not there as it was rendered is left out."""
    found: Pieces = {}
    for name, fragment in fragments.items():
        html = fragment.html.encode()
        start = page.find(html[:HEAD])
        if start >= 0 and page.startswith(html, start):
            found[name] = (told(name), start, start + len(html), tuple(fragment.components))
    return found


def cut_out(page: bytes, pieces: Pieces) -> Fragments:
    """Return the fragments out of the page that has them.

    >>> cut_out(b"<main>Kabar</main>", {"story.html": (b"", 6, 11, ("tags",))})
    {'story.html': Fragment(html='Kabar', components=['tags'])}
    """
    return {
        name: Fragment(page[start:end].decode(), list(components))
        for name, (_, start, end, components) in pieces.items()
    }
