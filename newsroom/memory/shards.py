"""A table of very many small rows, kept as a few hundred larger ones: read at once, written in part."""

import marshal
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any
from zlib import crc32

from newsroom.memory.store import Changes, Store

COUNT = 256


class Shards:
    """One such table; a row is anything that ``marshal`` can write."""

    def __init__(self, store: Store, table: str) -> None:
        self._store = store
        self._table = table

    def items(self) -> Iterator[tuple[str, Any]]:
        """Yield all rows, shard by shard; those of a damaged one are not among them."""
        shards = self._store.rows(self._table)
        while shards:
            yield from marshal.loads(shards.popitem()[1]).items()  # noqa: S302 - our own, with a checksum

    def load(self) -> dict[str, Any]:
        """Return all rows; those of a damaged shard are not among them."""
        return dict(self.items())

    def changes(
        self, rows: Mapping[str, Any], changed: Collection[str], plain: Callable[[Any], Any] = lambda row: row
    ) -> Changes:
        """Return what the store has to write when of all these rows some changed, came or went.

        ``plain`` makes of a row what ``marshal`` can write.
        """
        touched: dict[int, dict[str, Any]] = {shard_of(name): {} for name in changed}
        for name, row in rows.items() if touched else ():
            if (shard := shard_of(name)) in touched:
                touched[shard][name] = plain(row)
        return {self._table: ([(str(shard), marshal.dumps(part)) for shard, part in touched.items()], ())}


def shard_of(name: str) -> int:
    """Return the shard in which a row is kept, for ever the same."""
    return crc32(name.encode()) % COUNT
