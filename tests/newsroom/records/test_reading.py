"""A record is read as a whole: every mistake is told, none raises, and a broken record is none."""

from dataclasses import dataclass
from datetime import UTC

import pytest

from newsroom.records.kinds import BadValue, choice, entry, items, pattern, text
from newsroom.records.nested import record, records
from newsroom.records.nodes import Node, nodes
from newsroom.records.reading import Reading, may, must, read_record, read_records
from tests.newsroom.made import BINKAM


@dataclass(frozen=True)
class Place:
    """A place, for these tests."""

    name: str = must(text(3, 20), "nama", "name: Sekotong")
    kind: str = may(choice("desa", "dusun"), "jenis", "kind: desa", "desa")


@dataclass(frozen=True)
class Trip:
    """A trip, for these tests."""

    title: str = must(text(3, 20), "judul", "title: Patroli")
    start: Place | None = may(record(Place), "awal", "start:")  # noqa: RUF009 - a field, as in schema.py
    places: tuple[Place, ...] = may(records(Place), "tempat", "places:", ())


def read(written: str) -> tuple[Trip | None, list[str]]:
    tree, _ = nodes(written, 1)
    reading = Reading("trip.yaml", UTC, refused_keys={"url": "hapus baris ini"})
    made = read_record(Trip, tree or Node(1, {}), reading)
    return made, [f"{problem.line}: {problem.message}" for problem in reading.problems]


def test_a_whole_record_has_its_defaults() -> None:
    assert read("title: Patroli\nplaces:\n  - name: Tawun\n    kind: DUSUN\n") == (
        Trip("Patroli", None, (Place("Tawun", "dusun"),)),
        [],
    )


def test_every_mistake_is_told_at_once_with_its_own_line() -> None:
    written = """title: P
url: a
places:
  - name: Tawun
    kind: kota
  - kind: desa
  - Sekotong
start:
  name:
"""
    made, told = read(written)
    assert made is None
    assert sorted(told) == [
        "1: “title” panjangnya 1 huruf; yang dapat dipakai 3 sampai 20.",
        "2: “url” tidak boleh ditulis di sini.",
        "5: “kind” tidak mengenal “kota”.",
        "6: “name” belum ada (nama).",
        "7: Di sini diperlukan baris-baris “kunci: nilai”.",
        "9: “name” kosong.",
    ]


def test_a_list_keeps_the_records_that_are_whole() -> None:
    tree, _ = nodes("- name: Tawun\n- name: X\n- name: Lembar\n", 1)
    assert tree
    reading = Reading("tempat.yaml", UTC)
    assert read_records(Place, tree, reading) == [Place("Tawun"), Place("Lembar")]
    assert [problem.line for problem in reading.problems] == [2]


def test_an_empty_optional_value_counts_as_absent_unless_it_means_something() -> None:
    assert read('title: Patroli\nstart: ""\nplaces:\n') == (Trip("Patroli"), [])
    assert read("title: Patroli\nplaces:\n  - name: Tawun\n    kind:\n")[1] == ["4: “kind” kosong."]


@pytest.mark.parametrize(
    ("typed", "items_read"),
    [
        ("[a, b]", ("a", "b")),
        ("a, b", ("a", "b")),
        ("a", ("a",)),
        ("[a, a]", ("a",)),
        ("a,, b,", ("a", "b")),
        ("", ()),
    ],
)
def test_a_list_may_be_written_in_one_text(typed: str, items_read: tuple[str, ...]) -> None:
    tree, _ = nodes(f"k: {typed}", 1)
    assert tree
    assert isinstance(tree.value, dict)
    assert items(text(), split=True).read(tree.value["k"], Reading("", UTC)) == items_read


def test_a_list_without_splitting_keeps_its_commas() -> None:
    assert items(text()).read(Node(1, "UU 22/2009, pasal 1"), Reading("", UTC)) == ("UU 22/2009, pasal 1",)


def test_an_entry_is_the_registers_own_value() -> None:
    reading = Reading("", UTC, {"categories": {"binkam": BINKAM}})
    assert entry("categories").read(Node(1, " BINKAM "), reading) is BINKAM


def test_a_form_is_the_whole_text() -> None:
    digits = pattern("angka", r"\d+", "12")
    with pytest.raises(BadValue, match="tidak dapat dipakai: “12 a”"):
        digits.read(Node(1, "12 a"), Reading("", UTC))


@pytest.mark.parametrize("mark", ["\x00", "\x07", "\x9f", "\u202e", "\ufffe", "\ud800"])
def test_a_mark_that_nobody_sees_is_refused_by_its_number(mark: str) -> None:
    with pytest.raises(BadValue, match=rf"U\+{ord(mark):04X}"):
        text().read(Node(1, f"a{mark}b"), Reading("", UTC))


@pytest.mark.parametrize("written", ["🚓👮‍♀️", "الشرطة", "ᬧᭀᬮᬶᬲᬶ", "a\u00a0b", "a\u200bb"])
def test_what_people_write_is_not(written: str) -> None:
    assert text().read(Node(1, written), Reading("", UTC)) == written


def test_a_long_value_is_shortened_in_its_message() -> None:
    with pytest.raises(BadValue, match=r"“a{39}…”"):
        choice("desa").read(Node(1, "a" * 1_000), Reading("", UTC))
