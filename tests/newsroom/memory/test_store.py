"""What is kept is found again, or nothing is: never something else, and never an error."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from newsroom.memory.store import Row, Store
from newsroom.memory.workers import shared

TABLES = ("satu", "dua")
ROWS = {f"articles/berita-{number}.md": b"%d" % number * 40 for number in range(60)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "build" / "site.sqlite"


def fresh(path: Path) -> Store:
    return Store(path, TABLES)


def keep(path: Path, rows: dict[str, bytes] = ROWS, dropped: Iterable[str] = ()) -> None:
    store = fresh(path)
    store.keep({"satu": (rows.items(), dropped)})
    store.close()


def change(path: Path, statement: str, *values: object) -> None:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(statement, values)
    connection.close()


def test_the_next_build_finds_what_was_kept(path: Path) -> None:
    keep(path)
    store = fresh(path)
    assert dict(store.rows("satu")) == ROWS
    assert store.get("satu", "articles/berita-7.md") == ROWS["articles/berita-7.md"]
    assert store.get("satu", "articles/lain.md") is None
    assert dict(store.rows("dua")) == {}


def test_new_rows_replace_old_ones_and_dropped_ones_are_gone(path: Path) -> None:
    keep(path)
    keep(path, {"articles/berita-1.md": b"baru"}, ["articles/berita-2.md", "articles/tidak-ada.md"])
    rest = {name: row for name, row in ROWS.items() if name != "articles/berita-2.md"}
    assert dict(fresh(path).rows("satu")) == {**rest, "articles/berita-1.md": b"baru"}


def test_a_change_is_kept_whole_or_not_at_all(path: Path) -> None:
    def cut_off() -> Iterator[Row]:
        yield "satu", b"1"
        raise ValueError("the build ends here")

    keep(path)
    store = fresh(path)
    with pytest.raises(ValueError, match="ends here"):
        store.keep({"dua": ([("dua", b"2")], ()), "satu": (cut_off(), ROWS)})
    assert (dict(fresh(path).rows("satu")), dict(fresh(path).rows("dua"))) == (ROWS, {})


@pytest.mark.parametrize(
    ("statement", "value"),
    [
        ("UPDATE satu SET value = ? WHERE key = 'a'", b"1234lain"),
        ("UPDATE satu SET value = ? WHERE key = 'a'", b""),
        ("UPDATE satu SET value = ? WHERE key = 'a'", "teks"),
        ("UPDATE satu SET value = ? WHERE key = 'a'", None),
        ("UPDATE satu SET value = (SELECT value FROM satu WHERE key = 'b') WHERE key = ?", "a"),
    ],
)
def test_a_row_that_is_not_what_was_kept_under_its_key_counts_as_never_kept(
    path: Path, statement: str, value: object
) -> None:
    keep(path, {"a": b"isi", "b": b"isi"})
    change(path, statement, value)
    store = fresh(path)
    assert (store.get("satu", "a"), dict(store.rows("satu"))) == (None, {"b": b"isi"})


def test_wherever_a_byte_is_flipped_no_row_is_another(path: Path) -> None:
    keep(path)
    whole = path.read_bytes()
    for place in range(0, len(whole), len(whole) // 150):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :])
        store = fresh(path)
        assert dict(store.rows("satu")).items() <= ROWS.items(), f"byte {place}"
        found = store.get("satu", "articles/berita-7.md")
        assert found in (None, ROWS["articles/berita-7.md"]), f"byte {place}"
        store.close()


def spoil(path: Path, how: str) -> None:
    """Leave something else where the file was."""
    whole = path.read_bytes()
    path.unlink()
    if how == "a folder":
        path.mkdir()
    elif how != "nothing":
        other = {"garbage": b"\x00\xff" * 5000, "empty": b"", "half": whole[: len(whole) // 2]}
        path.write_bytes(other[how])


@pytest.mark.parametrize("how", ["garbage", "empty", "half", "nothing"])
def test_a_file_that_cannot_be_read_is_made_anew(path: Path, how: str) -> None:
    keep(path)
    spoil(path, how)
    store = fresh(path)
    assert dict(store.rows("satu")).items() <= ROWS.items()
    store.keep({"satu": (ROWS.items(), ())})
    assert dict(store.rows("satu")) == dict(fresh(path).rows("satu")) == ROWS


def test_where_no_file_can_be_nothing_is_kept_and_nothing_fails(path: Path) -> None:
    keep(path)
    spoil(path, "a folder")
    store = fresh(path)
    assert dict(store.rows("satu")) == {}
    store.keep({"satu": (ROWS.items(), ())})
    assert (dict(store.rows("satu")), store.get("satu", "a")) == ({}, None)


def test_a_file_of_another_version_is_made_anew(path: Path) -> None:
    path.parent.mkdir()
    change(path, "CREATE TABLE satu (name TEXT, stamp INTEGER)")
    store = fresh(path)
    assert dict(store.rows("satu")) == {}
    store.keep({"satu": (ROWS.items(), ())})
    assert dict(fresh(path).rows("satu")) == ROWS


def test_while_another_build_is_writing_nothing_is_lost(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.memory.store.PATIENCE", 0.0)
    keep(path)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    keep(path, {"articles/berita-1.md": b"baru"})
    other.execute("COMMIT")
    other.close()
    assert dict(fresh(path).rows("satu")) == ROWS
    keep(path, {"articles/berita-1.md": b"baru"})
    assert fresh(path).get("satu", "articles/berita-1.md") == b"baru"


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_other_processes_read_what_this_one_has_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.memory.workers.processors", lambda: 3)
    keep(path)
    store = fresh(path)
    assert dict(store.rows("satu")) == ROWS  # the connection that a forked process must not use

    def look_up(names: Iterable[str]) -> Iterator[tuple[str, bytes | None]]:
        yield from ((name, store.get("satu", name)) for name in names)

    assert dict(shared(look_up, list(ROWS), enough=1)) == ROWS
    store.keep({"satu": ([("baru", b"baru")], ())})
    assert store.get("satu", "baru") == b"baru"


def test_many_rows_are_read_under_one_lock_that_is_let_go_at_the_end(path: Path) -> None:
    store = Store(path, ["a"])
    store.keep({"a": ([("satu", b"1"), ("dua", b"2")], ())})
    other = sqlite3.connect(path, timeout=0, isolation_level=None)
    with store.reading():
        assert [store.get("a", key) for key in ("satu", "dua", "tiga")] == [b"1", b"2", None]
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    other.execute("COMMIT")


def test_who_writes_while_reading_loses_nothing(path: Path) -> None:
    store = Store(path, ["a"])
    store.keep({"a": ([("satu", b"1")], ())})
    with store.reading(), store.reading():
        assert store.get("a", "satu") == b"1"
        store.keep({"a": ([("dua", b"2")], ())})
        assert [store.get("a", key) for key in ("satu", "dua")] == [b"1", b"2"]
    assert [Store(path, ["a"]).get("a", key) for key in ("satu", "dua")] == [b"1", b"2"]


def test_reading_from_a_damaged_file_finds_nothing(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"bukan SQLite" * 100)
    store = Store(path, ["a"])
    with store.reading():
        assert store.get("a", "satu") is None
    store.keep({"a": ([("satu", b"1")], ())})
    assert store.get("a", "satu") == b"1"
