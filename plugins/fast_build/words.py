"""The index of the search as the last build made it; only stories that came, changed or went are read."""

import marshal
from array import array
from collections.abc import Iterable, Mapping
from typing import Any

from newsroom.digests import SIZE
from newsroom.memory.shards import Shards
from newsroom.memory.store import Store
from newsroom.search.index import Found, Index, inverted
from newsroom.search.leads import leads_of
from newsroom.search.updates import add, take_out

STEMS, WORDS = "stems", "searched"
TABLES = (STEMS, WORDS)
MANY = 0.1  # with more changes than this part of the stories, reading all is cheaper
# Of a stem: how many stories have each form, the numbers of those with it in their title, and beside; `told`
# and `leads`, which were worked out of these
Row = tuple[dict[str, int], bytes, bytes, bytes, tuple[int, ...]]
# Of a story: the digest of its words, and its card behind that
Known = bytes


class KnownIndex:
    """Stands for `newsroom.search.archive.index_of`, and keeps what it returned for the next build.

    What is kept is true of its stories whatever becomes of this build. No other one of this site keeps
    something else meanwhile: the folder of the output is taken by now.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stems = Shards(store, STEMS)

    def __call__(self, stories: Mapping[int, Any]) -> Index:
        """Return the index of stories given by number, the oldest first."""
        now = {number: story.found + story.card for number, story in stories.items()}
        index = self._updated(stories, now)
        if index is None:
            self._store.forget(TABLES)
            words = {number: story.searched for number, story in stories.items()}
            index = inverted(words.items())
            self._keep(now, index, index, words)
        return index

    def _updated(self, stories: Mapping[int, Any], now: Mapping[int, Known]) -> Index | None:
        """Return the kept index with what is new; None where too much is, or rows were lost."""
        count, before = self._state()
        gone = [number for number, known in before.items() if now.get(number) != known]
        new = [number for number, known in now.items() if before.get(number) != known]
        if len({*gone, *new}) > MANY * len(before):
            return None
        index = {stem: found_of(row) for stem, row in self._stems.load().items()}
        if len(index) != count:
            return None
        try:
            touched = {stem for number in gone for stem in take_out(index, number, self._words_of(number))}
        except (KeyError, ValueError):
            return None
        words = {number: stories[number].searched for number in new}
        touched.update(stem for number, text in words.items() for stem in add(index, number, text))
        if gone or new:
            self._keep(now, index, touched, words, gone)
        return index

    def _state(self) -> tuple[int, dict[int, Known]]:
        """Return how many stems are kept, and of which stories."""
        kept = self._store.get("meta", STEMS)
        return marshal.loads(kept) if kept else (0, {})  # noqa: S302 - our own, with a checksum

    def _words_of(self, number: int) -> str:
        kept = self._store.get(WORDS, f"{number}")
        if kept is None:
            raise KeyError(number)
        return kept.decode()

    def _keep(
        self,
        now: Mapping[int, Known],
        index: Index,
        touched: Iterable[str],
        words: Mapping[int, str],
        gone: Iterable[int] = (),
    ) -> None:
        """Keep these stems of an index, and these words; what words went is replaced or dropped."""
        cards = {number: known[SIZE:] for number, known in now.items()}
        rows = {stem: row_of(stem, index[stem], cards) for stem in touched if stem in index}
        stems = self._stems.changes(rows, [stem for stem in touched if stem not in index])
        texts = ((f"{number}", text.encode()) for number, text in words.items())
        dropped = [f"{number}" for number in gone if number not in words]
        sign = [(STEMS, marshal.dumps((len(index), dict(now))))]
        self._store.keep({**stems, WORDS: (texts, dropped), "meta": (sign, ())})


def row_of(stem: str, found: Found, cards: Mapping[int, bytes]) -> Row:
    """Return what is kept of a stem, all that can be worked out of it with it."""
    found.leads = found.leads or leads_of(stem, found)
    return found.forms, found.titles.tobytes(), found.others.tobytes(), found.tell(cards), found.leads


def found_of(row: Row) -> Found:
    """Return a stem of which this was kept."""
    forms, titles, others, told, leads = row
    return Found(forms, array("I", titles), array("I", others), told, leads)
