"""Look at a file that may have changed: remembered by its bytes, or read anew and checked by itself."""

import marshal
import pickle
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from time import time_ns
from typing import Any
from urllib.parse import unquote

from newsroom.checks.headers import check_article, check_page
from newsroom.checks.pictures import check_pictures_of
from newsroom.checks.quick import is_plain
from newsroom.digests import digest
from newsroom.library import Library
from newsroom.memory.bodies import Bodies, Rows
from newsroom.memory.slim import Reading, Slim, picture_digest, slim_of
from newsroom.memory.stamps import UNSETTLED, Stamp, is_settled, stamp_or_none
from newsroom.pictures.errors import PictureError
from newsroom.schema import Article
from newsroom.sources import Source

ATTEMPTS = 3
CHANGED = ("Berkas ini diubah selagi situs dibangun.", "bangun sekali lagi")


@dataclass
class Fresh:
    """A file that was looked at: what to remember of it, or what is wrong with it.

    ``parts`` are its rows in tables of which few builds ask for many, ``rows`` those of the bodies.
    """

    name: str
    slim: Slim | None = None
    source: Source[Any] | None = None
    parts: dict[str, bytes] = field(default_factory=dict)
    rows: Rows = field(default_factory=dict)


@dataclass(frozen=True)
class Around:
    """What sources are read with; ``context`` is the digest of all of it, ``now`` whole seconds since 1970.

    ``address`` is the site's, ``host`` the one by which its own pages must not be linked to.
    """

    library: Library
    bodies: Bodies
    content: str
    context: bytes
    address: str
    host: str | None
    now: int


class Looking:
    """Looks at files; ``before`` is what was remembered of them, ``read`` reads one in full."""

    def __init__(
        self, around: Around, before: Mapping[str, Slim], read: Callable[[str], Source[Any]]
    ) -> None:
        self._around = around
        self._context = around.context
        self._before = before
        self._read = read

    def holds(self, slim: Slim) -> bool:
        """Say whether what is remembered of unchanged bytes is still so."""
        if slim.context != self._context:
            return False
        if len(slim.turns) > 1:
            now = self._around.now
            if sum([turn <= now for turn in slim.turns[1:]]) != slim.passed:
                return False
        if not slim.pictures:
            return True
        try:
            return picture_digest(slim.pictures, self._around.library.pictures) == slim.picture_facts
        except PictureError:
            return False

    def at_all(self, names: Iterable[str]) -> Iterator[Fresh]:
        """Yield what is found of every file."""
        for name in names:
            yield self.at(name)

    def at(self, name: str) -> Fresh:
        """Return what is found of a file; one that is saved meanwhile is looked at again, then refused."""
        place = f"{self._around.content}/{name}"
        for _ in range(ATTEMPTS):
            seen = stamp_or_none(place)
            fresh = self._look(name, place, seen)
            if stamp_or_none(place) == seen:
                return fresh
        source = self._read(name)
        source.refuse(0, *CHANGED)
        return Fresh(name, source=source)

    def _look(self, name: str, place: str, seen: Stamp) -> Fresh:
        began = time_ns()
        try:
            content = digest(Path(place).read_bytes(), name.encode())
        except OSError:
            return Fresh(name, source=self._read(name))
        trusted = seen if seen and is_settled(seen, began) else UNSETTLED
        old = self._before.get(name)
        if old and old.content == content and self.holds(old):
            return Fresh(name, old._replace(stamp=trusted))
        return self._anew(name, content, trusted)

    def _anew(self, name: str, content: bytes, seen: Stamp) -> Fresh:
        source, around = self._read(name), self._around
        pictures = around.library.pictures
        self._check(source)
        if source.problems or source.header is None:
            return Fresh(name, source=source)
        slim, words = slim_of(source, Reading(around.context, seen, content), pictures, around.now)
        names = [unquote(link.address) for link in source.links if link.kind == "picture"]
        glossary = around.library.registers.glossary
        story = around.bodies.story(source.html, names, pictures, around.address, glossary)
        slim = slim._replace(is_doubtful=not is_plain(source, around.host))
        of = (content, around.context)
        parts = {
            "headers": pickle.dumps((of, source.header, source.opening, tuple(source.links), story)),
            "words": marshal.dumps((slim.card, slim.found, *words)),
        }
        return Fresh(name, slim, None, parts, around.bodies.taken())

    def _check(self, source: Source[Any]) -> None:
        """Note what is wrong with a file by itself."""
        if isinstance(source.header, Article):
            check_article(source, self._around.library.now)
        elif source.header is not None:
            check_page(source)
        check_pictures_of(source, self._around.library)
