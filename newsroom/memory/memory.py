"""Read a content folder with the help of what the last build read: only what changed is read again."""

import marshal
import pickle
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from newsroom.checks.check import problems_of
from newsroom.checks.quick import redirects_stand, suspects
from newsroom.content_folder import PAGES
from newsroom.digests import digest
from newsroom.library import Library, shown
from newsroom.memory.bodies import Bodies, Rows
from newsroom.memory.known import KnownSource, Parts
from newsroom.memory.looking import CHANGED, Around, Fresh, Looking
from newsroom.memory.shards import Shards
from newsroom.memory.slim import Reading, Slim, Words, interned, slim_of
from newsroom.memory.stamps import stamps
from newsroom.memory.store import Changes, Store
from newsroom.memory.workers import shared
from newsroom.problems import Problem
from newsroom.progress import followed
from newsroom.refusal import refuse
from newsroom.schema import Article, Page
from newsroom.sources import Desk, Source, read_source

WITH_PAGES = f"{PAGES}/"
BUNDLE = 500
FIELDS = len(Slim._fields)
# Rows that are read one by one, when somebody asks for what is in them
PARTS = ("headers", "words")
TABLES = ("meta", "sources", *PARTS)
LATELY = 1_000  # articles whose words are at hand: several pages show the same


class Memory:
    """What is remembered of the sources of one site; ``code`` stands for all that reads them."""

    def __init__(self, store: Store, bodies: Bodies, code: bytes, site_address: str) -> None:
        self._store = store
        self._sources = Shards(store, "sources")
        self._bodies = bodies
        self._code = code
        self._given_address = site_address
        self.shown = shown
        self.suspicious: set[str] = set()
        self._before: dict[str, Slim] = {}
        self._words = lru_cache(LATELY)(self._kept_words)

    def read(self, library: Library, names: list[str], desk: Desk) -> None:
        """Read every source of these names into the library, the known ones from the memory."""
        looking = self._begin(library, desk)
        before, seen, holds = self._before, stamps(self._content, names), looking.holds
        found: dict[str, Any] = {
            name: KnownSource(self, self._content, name, slim)
            for name, stamp in zip(names, seen, strict=True)
            if stamp and (slim := before.get(name)) and slim.stamp == stamp and holds(slim)
        }
        new = [name for name in names if name not in found]
        self._take(looking, new, found)
        self._finish(found, [*new, *(name for name in before if name not in found)])
        self._before = {}  # what is still so is in the library
        library.articles += [found[name] for name in names if not name.startswith(WITH_PAGES)]
        library.pages += [found[name] for name in names if name.startswith(WITH_PAGES)]

    def problems(self, library: Library) -> list[Problem]:
        """Return what the check finds in a library; whom it blames is read in full, for the lines."""
        if self.is_sound(library):
            return []
        while True:
            full = self.in_full(library)
            found = problems_of(full)
            sources: list[Any] = full.sources
            blamed = {each.name for each in sources if isinstance(each, KnownSource) and each.problems}
            if not blamed:
                return found
            self.suspicious |= blamed

    def is_sound(self, library: Library) -> bool:
        """Say whether nothing between the files can be wrong; else `in_full` is to be checked."""
        sources: list[Any] = library.sources
        known = [source for source in sources if isinstance(source, KnownSource)]
        registers, now = library.registers, self._now
        self.suspicious |= {source.name for source in known if source.slim.is_doubtful}
        self.suspicious |= suspects(known, registers, now)
        is_whole = len(known) == len(library.sources) and bool(library.articles)
        doubts = library.problems or library.beside or self.suspicious
        return is_whole and not doubts and redirects_stand(known, registers, now)

    def in_full(self, library: Library) -> Library:
        """Return the library with every suspicious source read in full, for the check to explain."""
        full = replace(library, articles=[], pages=[], problems=list(library.problems))
        full.articles = [self._in_full(source) for source in library.articles]
        full.pages = [self._in_full(source) for source in library.pages]
        return full

    def _in_full(self, source: Any) -> Any:
        doubted = isinstance(source, KnownSource) and source.name in self.suspicious
        return self.again(source.name) if doubted else source

    def moment(self, seconds: int) -> datetime:
        """Return a moment in the office's zone."""
        return datetime.fromtimestamp(seconds, self._zone)

    def parts(self, name: str, content: bytes) -> Parts:
        """Return what is read of a source only when it is asked for; where that was lost, read it again."""
        kept = self._store.get("headers", name)
        if kept is not None:
            of, *parts = pickle.loads(kept)  # noqa: S301 - our own, with a checksum
            if of == (content, self._context):
                header, opening, links, story = parts
                return header, opening, links, story
        source = self.unchanged(name, content)
        return source.header, source.opening, tuple(source.links), ""

    def words(self, name: str, slim: Slim) -> Words:
        """Return what lists and the search show of an article; where that was lost, read it again."""
        words = self._words(name, slim.card, slim.found)
        if words is None:
            source = self.unchanged(name, slim.content)
            words = slim_of(source, Reading(*slim[:3]), self._pictures, self._now)[1]
        return words

    def _kept_words(self, name: str, card: bytes, found: bytes) -> Words | None:
        kept = self._store.get("words", name)
        if kept is None:
            return None
        *of, summary, picture, searched = marshal.loads(kept)  # noqa: S302 - our own, with a checksum
        return Words(summary, picture, searched) if of == [card, found] else None

    def unchanged(self, name: str, content: bytes) -> Source[Any]:
        """Return a source read in full; end the build when it is not what was checked any more."""
        source = self.again(name)
        if digest(source.path.read_bytes(), name.encode()) != content:
            refuse([Problem(source.shown, 0, *CHANGED)])
        return source

    def story(self, key: str) -> str | None:
        """Return the story of a row, None when it has to be made again."""
        return self._bodies.told(key) if key else None

    def again(self, name: str) -> Source[Any]:
        """Return a source read in full."""
        path = Path(self._content, name)
        record = Page if name.startswith(f"{PAGES}/") else Article
        return read_source(path, shown(path), record, self._desk)

    def _begin(self, library: Library, desk: Desk) -> Looking:
        """Return how to look at the files of a library, with what was remembered of them."""
        site = library.registers.site
        self._zone = desk.zone
        self._desk = replace(desk, read_body=self._bodies.read)
        self._now = int(library.now.timestamp())
        self._pictures = library.pictures
        address = self._given_address or (site.address if site else "")
        registers = repr((library.registers, sorted(desk.incomplete))).encode()
        self._context = digest(self._code, registers, address.encode())
        self._content = str(library.content)
        self._before = self._remembered()
        host = urlsplit(site.address).hostname if site else None
        where = (self._content, self._context, address, host, self._now)
        return Looking(Around(library, self._bodies, *where), self._before, self.again)

    def _remembered(self) -> dict[str, Slim]:
        last = self._store.get("meta", "now")
        if last is None:
            self._bodies.forget_others()
        if last is None or int(last) > self._now:
            return {}  # what was no mistake then may be one at an earlier moment
        before: dict[str, Slim] = {}
        made = partial(tuple.__new__, Slim)  # as Slim(*row) does, without counting through its fields
        for part in self._sources.parts():
            if {*map(len, part.values())} == {FIELDS}:
                before.update(zip(part, map(made, part.values()), strict=True))
        return before

    def _take(self, looking: Looking, names: list[str], found: dict[str, Any]) -> None:
        """Look at these files, in several processes when they are many, and keep what is sound."""
        pending: list[Fresh] = []
        for fresh in followed(shared(looking.at_all, names), len(names), "Membaca tulisan"):
            if fresh.slim is None:
                found[fresh.name] = fresh.source
                continue
            slim = interned(fresh.slim, self._context)
            found[fresh.name] = KnownSource(self, self._content, fresh.name, slim)
            pending.append(fresh)
            if len(pending) == BUNDLE:
                self._keep(pending)
                pending = []
        self._keep(pending)

    def _keep(self, pending: list[Fresh]) -> None:
        rows: Rows = {}
        for fresh in pending:
            for table, new in fresh.rows.items():
                rows.setdefault(table, []).extend(new)
        if rows:
            self._bodies.keep(rows)
        anew = [fresh for fresh in pending if fresh.parts]
        if anew:
            self._store.keep(
                {table: ([(each.name, each.parts[table]) for each in anew], ()) for table in PARTS}
            )

    def _finish(self, found: dict[str, Any], changed: list[str]) -> None:
        """Remember what was found of all sources, and when."""
        changes: Changes = {}
        if changed:
            sources = {name: found.get(name) for name in changed}
            known = {name: each.slim for name, each in sources.items() if isinstance(each, KnownSource)}
            gone = [name for name in changed if name not in known]
            dropped: Changes = dict.fromkeys(PARTS, ((), gone))
            changes = {**self._sources.changes(known, gone, tuple), **dropped}
        now = [("now", str(self._now).encode())]
        self._store.keep({**changes, "meta": (now, ())})
