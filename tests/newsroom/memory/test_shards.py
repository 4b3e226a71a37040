"""Many small rows are kept in parts: what is written is little, what is read is all of it."""

from pathlib import Path

import pytest

from newsroom.memory.shards import COUNT, Shards, shard_of
from newsroom.memory.store import Store

ROWS = {f"2024/12/08/berita-{number}/": (number, b"isi", ("a", None)) for number in range(3 * COUNT)}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "site.sqlite", ["baris"])


def test_rows_come_back_as_they_were(store: Store) -> None:
    rows = Shards(store, "baris")
    assert rows.load() == {}
    store.keep(rows.changes(ROWS))
    assert rows.load() == ROWS
    assert len(dict(store.rows("baris"))) <= COUNT


def test_rows_that_changed_came_or_went_are_written_with_their_part_only(store: Store) -> None:
    rows = Shards(store, "baris")
    store.keep(rows.changes(ROWS))
    changed, gone, new = "2024/12/08/berita-1/", "2024/12/08/berita-2/", "2024/12/08/baru/"
    after = {**ROWS, changed: (0, b"lain", ()), new: (1, b"", ())}
    del after[gone]
    new_rows = {name: after[name] for name in (changed, new)}
    changes = rows.changes(new_rows, [gone])
    ((written, dropped),) = changes.values()
    assert {key for key, _ in written} == {str(shard_of(name)) for name in (changed, gone, new)}
    assert not dropped
    store.keep(changes)
    assert rows.load() == after


def test_nothing_is_written_when_nothing_changed(store: Store) -> None:
    assert list(Shards(store, "baris").changes({})["baris"][0]) == []


def test_of_a_damaged_part_nothing_is_known_and_of_the_others_all(store: Store) -> None:
    rows = Shards(store, "baris")
    store.keep(rows.changes(ROWS))
    lost = str(shard_of("2024/12/08/berita-1/"))
    store.keep({"baris": ((), [lost])})
    assert rows.load() == {name: row for name, row in ROWS.items() if str(shard_of(name)) != lost}
