"""Turn a node tree into a typed record; all mistakes are gathered, none raises."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import MISSING, Field, dataclass, field
from datetime import UTC, tzinfo
from typing import Any, TypeVar

from newsroom.problems import Problem
from newsroom.records.fields import Spec, may, must, should, specs
from newsroom.records.names import found_fields
from newsroom.records.nodes import Node
from newsroom.records.values import BadValue, Unknowable, indented

RecordT = TypeVar("RecordT")
_ANYWHERE = UTC
__all__ = [
    "Found",
    "Reading",
    "Spec",
    "as_item",
    "example_lines",
    "may",
    "must",
    "read_record",
    "read_records",
    "read_values",
    "should",
    "specs",
]


@dataclass
class Reading:
    """One file while it is read: its name, the registers that values may name, and what is wrong so far.

    ``other_names`` are keys that people write for ours, in lower case; ``incomplete`` names the registers
    that have mistakes themselves; ``lost`` counts the values whose mistakes were told elsewhere.
    """

    path: str
    zone: tzinfo
    choices: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    refused_keys: Mapping[str, str] = field(default_factory=dict)
    other_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    incomplete: Set[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    lost: int = 0

    def refuse(self, line: int, message: str, remedy: str) -> None:
        """Note one problem."""
        self.problems.append(Problem(self.path, line, message, remedy))

    @property
    def mistakes(self) -> int:
        """Return how much is wrong so far."""
        return len(self.problems) + self.lost


@dataclass(frozen=True)
class Found:
    """What could be read of a record: values by right names, the lines of all keys, the names of the rest."""

    values: Mapping[str, Any]
    lines: Mapping[str, int]
    unread: frozenset[str] = frozenset()


def read_record(record: type[RecordT], node: Node, reading: Reading) -> RecordT | None:
    """Return the record that a mapping describes; None when anything is wrong with it."""
    before = reading.mistakes
    values = read_values(record, node, reading).values
    return record(**values) if reading.mistakes == before else None


def read_values(record: type[Any], node: Node, reading: Reading) -> Found:
    """Return the fields of a record that can be read, by name; what is wrong with the others is told."""
    if node.broken:
        reading.lost += 1
        return Found({}, {})
    if not isinstance(node.value, dict):
        _refuse_text(record, node, reading)
        return Found({}, {})
    known = specs(record)
    given = found_fields(node.value, known, reading)
    values = dict(_values(node, given, known, reading))
    unread = frozenset(name for name in given if name not in values and not _is_empty(given[name]))
    return Found(values, {name: field.place for name, field in given.items()}, unread)


def read_records(record: type[RecordT], node: Node, reading: Reading) -> list[RecordT]:
    """Return the records of a list, leaving out those with mistakes."""
    if not isinstance(node.value, list):
        remedy = indented(f"tulis misalnya:\n{as_item(example_lines(record))}")
        reading.refuse(node.place, "Di sini diperlukan daftar: setiap butir dimulai dengan “- ”.", remedy)
        return []
    made = []
    for item in node.value:
        if isinstance(item.value, str) and not item.broken:
            _refuse_text(record, item, reading, in_list=True)
        elif (one := read_record(record, item, reading)) is not None:
            made.append(one)
    return made


def as_item(lines: list[str]) -> str:
    """Return the lines of a record as an item of a list."""
    first, *rest = lines
    return "\n".join([f"- {first}", *(f"  {line}" for line in rest)])


def _refuse_text(record: type[Any], node: Node, reading: Reading, *, in_list: bool = False) -> None:
    lines = example_lines(record, node.value if isinstance(node.value, str) else "")
    remedy = indented(f"tulis misalnya:\n{as_item(lines) if in_list else chr(10).join(lines)}")
    reading.refuse(node.place, "Di sini diperlukan baris-baris “kunci: nilai”.", remedy)


def _values(
    node: Node,
    fields_given: Mapping[str, Node],
    known: Mapping[str, tuple[Spec, "Field[Any]"]],
    reading: Reading,
) -> Iterator[tuple[str, Any]]:
    for name, (spec, each) in known.items():
        given = fields_given.get(name)
        if given is not None and given.broken:
            reading.lost += 1
            continue
        if given is None or _is_empty(given):
            if spec.need == "must" or (given is not None and each.default is not MISSING and each.default):
                _refuse_absent(name, given, node, spec, reading)
            continue
        try:
            yield name, spec.kind.read(given, reading)
        except Unknowable:
            reading.lost += 1
        except BadValue as bad:
            for one in bad.each:
                remedy = one.remedy_for(name, spec.example)
                reading.refuse(one.line or given.place, f"“{name}” {one}", remedy)


def _is_empty(node: Node) -> bool:
    return isinstance(node.value, str) and not node.value.strip() and not node.broken


def _refuse_absent(name: str, given: Node | None, node: Node, spec: Spec, reading: Reading) -> None:
    line, message = (given.place, "kosong.") if given else (node.line, f"belum ada ({spec.about}).")
    reading.refuse(line, f"“{name}” {message}", f"tulis misalnya “{spec.example}”")


def example_lines(record: type[Any], typed: str = "") -> list[str]:
    """Return the lines that a record must have; what was typed stands in the first that can take it."""
    lines = []
    for name, (spec, _) in specs(record).items():
        if spec.need == "must":
            fits = typed and _takes(spec, typed)
            lines.append(f"{name}: {typed}" if fits else spec.example)
            typed = "" if fits else typed
    return lines


def _takes(spec: Spec, typed: str) -> bool:
    try:
        spec.kind.read(Node(0, typed), Reading("", _ANYWHERE))
    except (BadValue, KeyError, Unknowable):
        return False
    return True
