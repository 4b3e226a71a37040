"""What the build tells the gateway: the portal, its articles, and until when each takes comments."""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from newsroom.comments.files import read_json
from newsroom.comments.folder import CommentFolder
from newsroom.parted_files import Part, PartedFile

logger = logging.getLogger(__name__)
_json = json.JSONEncoder(
    ensure_ascii=False
).encode  # without blanks and lines: else Python's slower writer works
VERSION = 1


@dataclass(frozen=True)
class SiteFacts:
    """What the gateway must know of the portal."""

    name: str = ""
    origin: str = ""
    contact: str = ""
    blocklist: tuple[str, ...] = ()


class ArticleEntry(NamedTuple):
    """One published article, as far as comments are concerned; every build makes one of each article."""

    key: str
    title: str
    open: bool
    until: datetime | None = None
    aliases: tuple[str, ...] = ()

    def takes_comments(self, now: datetime) -> bool:
        """Say whether the article takes comments at this moment."""
        return self.open and (self.until is None or now < self.until)


def article_list(site: SiteFacts, parts: Mapping[str, Part]) -> PartedFile:
    """Return the list for the gateway; its parts are `lines`."""
    facts = {
        "name": site.name,
        "origin": site.origin,
        "contact": site.contact,
        "blocklist": list(site.blocklist),
    }
    head = f'{{"version": {VERSION}, "site": {_json(facts)}, "articles": {{\n'
    return PartedFile(head.encode(), parts, b"\n}}\n")


def lines(entries: Iterable[ArticleEntry]) -> bytes:
    """Return the lines of some articles in the order of their addresses."""
    return ",\n".join(sorted(map(_line, entries))).encode()


def _line(entry: ArticleEntry) -> str:
    """Return the line of an article; put together by hand, since there may be a hundred thousand."""
    is_open = "true" if entry.open else "false"
    until = f'"{entry.until.isoformat()}"' if entry.until else "null"
    aliases = _json(entry.aliases) if entry.aliases else "[]"
    words = f'"title": {_json(entry.title)}, "open": {is_open}, "until": {until}, "aliases": {aliases}'
    return f"{_json(entry.key)}: {{{words}}}"


class ArticleList:
    """The list as the last build wrote it; read again whenever the file changes."""

    def __init__(self, folder: CommentFolder) -> None:
        self._path = folder.articles
        self._stamp: tuple[int, int] | None = None
        self._site = SiteFacts()
        self._entries: dict[str, ArticleEntry] = {}

    @property
    def site(self) -> SiteFacts:
        """The portal's facts."""
        self._follow()
        return self._site

    def find(self, key: str) -> ArticleEntry | None:
        """Return the article that has or had this address; nothing else is an article."""
        self._follow()
        return self._entries.get(key)

    def is_written(self) -> bool:
        """Say whether a build has listed its articles yet."""
        self._follow()
        return self._stamp is not None

    def _follow(self) -> None:
        try:
            stat = self._path.stat()
        except OSError:
            return
        stamp = (stat.st_mtime_ns, stat.st_size)
        if stamp == self._stamp:
            return
        stored = read_json(self._path)
        try:
            if stored["version"] == VERSION:
                self._site, self._entries = _site(stored["site"]), _entries(stored["articles"])
                self._stamp = stamp
        except (KeyError, TypeError, ValueError, AttributeError):
            logger.warning("%s: tidak terbaca; daftar berita yang lama tetap dipakai.", self._path)


def _site(stored: dict[str, Any]) -> SiteFacts:
    return SiteFacts(stored["name"], stored["origin"], stored["contact"], tuple(stored["blocklist"]))


def _entries(stored: dict[str, Any]) -> dict[str, ArticleEntry]:
    found: dict[str, ArticleEntry] = {}
    for key, facts in stored.items():
        until = datetime.fromisoformat(facts["until"]) if facts["until"] else None
        entry = ArticleEntry(key, facts["title"], facts["open"], until, tuple(facts["aliases"]))
        found[key] = entry
        for alias in entry.aliases:
            found.setdefault(alias, entry)
    return found
