"""Read the registers from their files; everything wrong with them is told at once."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from newsroom.glossary_reader import read_glossary
from newsroom.problems import Problem
from newsroom.records.nodes import Node, nodes
from newsroom.records.pairs import read_pairs
from newsroom.records.reading import Reading, read_record, read_records
from newsroom.registers import (
    PATH,
    UTC,
    Banner,
    Category,
    Official,
    Registers,
    Site,
    Unit,
    register_files,
)
from newsroom.texts import UnreadableError, read_text

RecordT = TypeVar("RecordT")
# By what articles name an entry; no two may share it
UNIQUE = ("slug", "label", "name")


def read_registers(
    content: Path, fallback: Path, shown_as: Callable[[Path], str] = str
) -> tuple[Registers, list[Problem]]:
    """Return the registers of a content folder and what is wrong with them.

    A register that the folder does not have is taken from ``fallback``, the project's own content folder.
    ``shown_as`` turns a path into what messages call it.
    """
    files = register_files(content, fallback)
    readings = {name: Reading(shown_as(path), UTC) for name, path in files.items()}
    roots = (content.resolve(), fallback.resolve())
    trees = {name: _tree(path, roots, readings[name]) for name, path in files.items()}
    site = _one(Site, trees["site"], readings["site"])
    if site:
        readings["banner"].zone = site.timezone
    registers = Registers(
        categories=_many(Category, trees["categories"], readings["categories"]),
        units=_many(Unit, trees["units"], readings["units"]),
        site=site,
        glossary=read_glossary(trees["glossary"], readings["glossary"]),
        banner=_one(Banner, trees["banner"], readings["banner"]),
        redirects=read_pairs(PATH, PATH, trees["redirects"], readings["redirects"]),
        official=read_records(Official, trees["official"], readings["official"]) if trees["official"] else [],
    )
    _refuse_gaps(registers, trees, readings)
    _refuse_a_banner_nobody_sees(registers.banner, trees["banner"], readings["banner"])
    return registers, [problem for reading in readings.values() for problem in reading.problems]


def _tree(path: Path, roots: tuple[Path, ...], reading: Reading) -> Node | None:
    if not path.exists():
        return None
    if not any(path.resolve().is_relative_to(root) for root in roots):
        reading.refuse(0, "Berkas ini hanya tautan ke luar folder isi.", "salin berkasnya sendiri ke sini")
        return None
    try:
        written = read_text(path)
    except UnreadableError as error:
        reading.refuse(error.line, str(error), error.remedy)
        return None
    tree, mistakes = nodes(written, 1)
    for mistake in mistakes:
        reading.refuse(mistake.line, mistake.message, mistake.remedy)
    return tree


def _one(of: type[RecordT], tree: Node | None, reading: Reading) -> RecordT | None:
    return read_record(of, tree, reading) if tree else None


def _many(of: type[RecordT], tree: Node | None, reading: Reading) -> list[RecordT]:
    if tree is None:
        return []
    found = read_records(of, tree, reading)
    for name in UNIQUE:
        _refuse_doubles(_texts_of(name, tree), name, reading)
    return found


def _texts_of(name: str, tree: Node) -> Iterator[tuple[str, int]]:
    """Yield what every item of a list has under a name, with its line."""
    for item in tree.value if isinstance(tree.value, list) else ():
        node = item.value.get(name) if isinstance(item.value, dict) else None
        if node and isinstance(node.value, str):
            yield node.value.strip(), node.place


def _refuse_doubles(values: Iterable[tuple[str, int]], name: str, reading: Reading) -> None:
    seen: set[str] = set()
    for value, line in values:
        if value and value.casefold() in seen:
            reading.refuse(line, f"“{value}” ada dua kali.", f"beri setiap butir {name} yang berbeda")
        seen.add(value.casefold())


def _refuse_gaps(registers: Registers, trees: dict[str, Node | None], readings: dict[str, Reading]) -> None:
    """Refuse a portal without a name, a category or a unit, and an official of no unit."""
    for name, example in (
        ("site", "name: Warta Kamtibmas"),
        ("categories", "- slug: binkam"),
        ("units", "- slug: polsek-sekotong"),
    ):
        if not getattr(registers, name) and not readings[name].problems:
            readings[name].refuse(0, "Daftar ini tidak ada atau kosong.", f"isi misalnya “{example}”")
    known = {unit.slug for unit in registers.units}
    for person in registers.official:
        if known and person.unit not in known:
            tree = trees["official"]
            readings["official"].refuse(
                tree.line if tree else 0,
                f"Satuan “{person.unit}” tidak ada dalam data/units.yaml.",
                "tulis slug satuan dari daftar itu",
            )


def _refuse_a_banner_nobody_sees(banner: Banner | None, tree: Node | None, reading: Reading) -> None:
    """Refuse an announcement that ends before it begins: in an emergency nobody looks whether it is there."""
    if banner and tree and banner.start and banner.end and banner.end <= banner.start:
        end = tree.value["end"] if isinstance(tree.value, dict) else tree
        reading.refuse(
            end.place, "“end” lebih dulu daripada “start”.", "tulis tanggal sesudah pengumuman mulai"
        )
