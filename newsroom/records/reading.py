"""Turn a node tree into a typed record; all mistakes are gathered, none raises."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import UTC, tzinfo
from typing import Any, TypeVar

from newsroom.problems import Problem
from newsroom.records.names import found_fields
from newsroom.records.nodes import Node
from newsroom.records.values import BadValue, Kind, indented

RecordT = TypeVar("RecordT")
SPEC = "newsroom.spec"
_ANYWHERE = UTC


@dataclass(frozen=True)
class Spec:
    """What the schema knows of a field besides its type; ``example`` is a whole line as staff write it."""

    kind: Kind[Any]
    need: str
    about: str
    example: str


def must(kind: Kind[Any], about: str, example: str) -> Any:
    """Return a field that has to be there."""
    return field(metadata={SPEC: Spec(kind, "must", about, example)})


def should(kind: Kind[Any], about: str, example: str, default: Any = None) -> Any:
    """Return a field that is better there, with what stands in for it."""
    return field(default=default, metadata={SPEC: Spec(kind, "should", about, example)})


def may(kind: Kind[Any], about: str, example: str, default: Any = None) -> Any:
    """Return a field that may be left out, with what stands in for it."""
    return field(default=default, metadata={SPEC: Spec(kind, "may", about, example)})


@dataclass
class Reading:
    """One file while it is read: its name, the registers that values may name, and what is wrong so far.

    ``other_names`` are keys that people write for ours, in lower case; ``lost`` counts the values whose
    mistakes were told before.
    """

    path: str
    zone: tzinfo
    choices: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    refused_keys: Mapping[str, str] = field(default_factory=dict)
    other_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
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


def specs(record: Any) -> Mapping[str, tuple[Spec, "Field[Any]"]]:
    """Return the fields of a record (a dataclass) by name, in their order."""
    return {each.name: (each.metadata[SPEC], each) for each in fields(record) if SPEC in each.metadata}


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
        lines = "\n".join(example_lines(record, node.value if isinstance(node.value, str) else ""))
        remedy = indented(f"tulis misalnya:\n{lines}")
        reading.refuse(node.place, "Di sini diperlukan baris-baris “kunci: nilai”.", remedy)
        return Found({}, {})
    known = specs(record)
    given = found_fields(node.value, known, reading)
    values = dict(_values(node, given, known, reading))
    unread = frozenset(name for name in given if name not in values and not _is_empty(given[name]))
    return Found(values, {name: field.place for name, field in given.items()}, unread)


def read_records(record: type[RecordT], node: Node, reading: Reading) -> list[RecordT]:
    """Return the records of a list, leaving out those with mistakes."""
    if not isinstance(node.value, list):
        first, *rest = example_lines(record)
        lines = "\n".join([f"- {first}", *(f"  {line}" for line in rest)])
        remedy = indented(f"tulis misalnya:\n{lines}")
        reading.refuse(node.place, "Di sini diperlukan daftar: setiap butir dimulai dengan “- ”.", remedy)
        return []
    return [made for item in node.value if (made := read_record(record, item, reading)) is not None]


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
    except (BadValue, KeyError):
        return False
    return True
