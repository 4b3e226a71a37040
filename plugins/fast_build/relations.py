"""Related news as the last build found it; asked anew only for whom a change may touch."""

import marshal
from collections.abc import Callable, Iterable, Mapping, Set
from operator import attrgetter
from typing import Any

from newsroom.memory.shards import Shards
from newsroom.memory.stamps import digest
from newsroom.memory.store import Store
from newsroom.related import Group, Relations, groups_of

TABLE = "related"
STATE = "related to whom"
MANY = 0.2  # with more changes than this part of the news, asking for all is cheaper
# Of an article: the digest of what decides to whom it is related, the addresses of its related news with
# blanks between them, and what the digest is of, which is asked of few
Row = tuple[bytes, str, bytes]
NONE: Row = (b"", "", b"")
URL, BOND = attrgetter("url"), attrgetter("bond")


class KnownRelations:
    """Answers for `newsroom.related.Relations`; ``finish`` keeps what was found."""

    def __init__(self, store: Store, moment: Callable[[int], Any]) -> None:
        self._store = store
        self._rows = Shards(store, TABLE)
        self._moment = moment
        self._found: dict[str, str] = {}
        self._was: dict[str, Row] = {}
        self._now: dict[str, tuple[Any, str]] = {}
        self._gone: Set[str] = frozenset()
        self._are_sound = self._are_known = False
        self._state = b""
        self._general: frozenset[str] = frozenset()

    def __call__(self, relations: Relations[Any]) -> Callable[[Any], list[Any]]:
        """Return how to ask for the related news of one article."""
        before: dict[str, Row] = self._rows.load()
        self._general = relations.general
        self._are_sound = self._sign(len(before)) == self._store.get("meta", TABLE)
        if not self._are_sound:
            before = {}  # rows were lost, and with them who has changed or gone; or the rule is another
        self._state = state_of(relations.news)
        self._are_known = self._are_sound and self._store.get("meta", STATE) == self._state
        self._gone = frozenset() if self._are_known else before.keys() - relations.urls
        touched = set() if self._are_known else self._touched(relations, before)
        # Of all others nothing but what was found is asked again
        self._was = {url: before[url] for url in touched or () if url in before}
        found = self._found = {url: row[1] for url, row in before.items()}
        at, now = dict(zip(map(URL, relations.news), relations.news, strict=True)), self._now

        def related_to(article: Any) -> list[Any]:
            url = article.url
            if touched is None or url in touched:
                others = relations.of(article)
                now[url] = (article, " ".join([other.url for other in others]))
                return others
            return [at[other] for other in found[url].split()]

        return related_to

    def finish(self) -> None:
        """Keep what is new, drop what is not listed any more."""
        if self._are_known:
            return
        rows = {url: row_of(*found) for url, found in self._now.items()}
        new = {url: row for url, row in rows.items() if self._was.get(url) != row}
        if not self._are_sound:
            self._store.forget([TABLE])
        count = len((self._found.keys() | new.keys()) - self._gone)
        sign = [(TABLE, self._sign(count)), (STATE, self._state)]
        self._store.keep({**self._rows.changes(new, self._gone), "meta": (sign, ())})

    def _sign(self, rows: int) -> bytes:
        """Return what the rows are many of, and by which rule they were found."""
        return f"{rows} {sorted(self._general)}".encode()

    def _touched(self, relations: Relations[Any], before: Mapping[str, Row]) -> set[str] | None:
        """Return whose related news may be other than before, None for all."""
        news, gone = relations.news, self._gone
        changed = [article for article in news if before.get(article.url, NONE)[0] != article.bond]
        if len(changed) + len(gone) > MANY * len(news):
            return None
        touched = {article.url for article in changed}
        for article in changed:
            touched |= relations.touched(groups_of(article, self._general), (article.date, article.url))
        for url in [*sorted(gone), *(article.url for article in changed if article.url in before)]:
            seconds, groups = self._unpacked(before[url][2])
            touched |= relations.touched(groups, (self._moment(seconds), url))
        return touched

    def _unpacked(self, binding: bytes) -> tuple[int, list[Group]]:
        """Return the moment of an article, and its groups: category, unit, tags by their slugs, and ties."""
        seconds, (_month, category, unit, *tags), ties = marshal.loads(binding)  # noqa: S302 - ours, with a checksum
        counted = [("tag", tag) for tag in tags if tag not in self._general]
        return seconds, [("category", category), ("unit", unit), *counted, *ties]


def state_of(news: Iterable[Any]) -> bytes:
    """Return what differs when any article comes, goes, or is related to others than before."""
    return digest(" ".join(map(URL, news)).encode(), b"".join(map(BOND, news)))


def row_of(article: Any, found: str) -> Row:
    """Return what is kept of an article; what its digest is of are its moment, its groups, its ties."""
    return article.bond, found, marshal.dumps((article.seconds, article.kin, article.ties))
