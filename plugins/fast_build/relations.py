"""Related news as the last build found it; asked anew only for whom a change may touch."""

import marshal
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from newsroom.memory.shards import Shards
from newsroom.memory.store import Store
from newsroom.related import Group, Relations, groups_of

TABLE = "related"
MANY = 0.2  # with more changes than this part of the news, asking for all is cheaper
# Of an article: the digest of what decides to whom it is related, the addresses of its related news with
# blanks between them, and what the digest is of, which is asked of few
Row = tuple[bytes, str, bytes]
NONE: Row = (b"", "", b"")


class KnownRelations:
    """Answers for `newsroom.related.Relations`; ``finish`` keeps what was found."""

    def __init__(self, store: Store, moment: Callable[[int], Any]) -> None:
        self._store = store
        self._rows = Shards(store, TABLE)
        self._moment = moment
        self._before: dict[str, Row] = {}
        self._now: dict[str, Row] = {}
        self._general: frozenset[str] = frozenset()

    def __call__(self, relations: Relations[Any]) -> Callable[[Any], list[Any]]:
        """Return how to ask for the related news of one article."""
        self._before = self._rows.load()
        self._general = relations.general
        if self._sign(len(self._before)) != self._store.get("meta", TABLE):
            self._before = {}  # rows were lost, and with them who has changed or gone; or the rule is another
        touched = self._touched(relations)

        before, now = self._before, self._now
        at = dict(zip(map(attrgetter("url"), relations.news), relations.news, strict=True))

        def related_to(article: Any) -> list[Any]:
            url = article.url
            if touched is None or url in touched:
                found = relations.of(article)
                now[url] = (article.bond, " ".join([other.url for other in found]), packed(article))
                return found
            return [at[other] for other in before[url][1].split()]

        return related_to

    def finish(self, urls: set[str]) -> None:
        """Keep what is new, drop what is not listed any more."""
        changed = {url for url, found in self._now.items() if self._before.get(url) != found}
        changed |= self._before.keys() - urls
        if not changed:
            return
        rows = {url: found for url, found in self._before.items() if url in urls} | self._now
        count = [(TABLE, self._sign(len(rows)))]
        self._store.keep({**self._rows.changes(rows, changed), "meta": (count, ())})

    def _sign(self, rows: int) -> bytes:
        """Return what the rows are many of, and by which rule they were found."""
        return f"{rows} {sorted(self._general)}".encode()

    def _touched(self, relations: Relations[Any]) -> set[str] | None:
        """Return whose related news may be other than before, None for all."""
        before, news = self._before, relations.news
        changed = [article for article in news if before.get(article.url, NONE)[0] != article.bond]
        gone = before.keys() - relations.urls
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


def packed(article: Any) -> bytes:
    """Return what decides to whom an article is related: its moment, its groups, its ties."""
    return marshal.dumps((article.seconds, article.kin, article.ties))
