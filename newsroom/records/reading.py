"""Turn a node tree into a typed record; all mistakes are gathered, none raises."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import tzinfo
from difflib import get_close_matches
from typing import Any, TypeVar

from newsroom.problems import Problem
from newsroom.records.kinds import BadValue, Kind
from newsroom.records.nodes import Node

RecordT = TypeVar("RecordT")
SPEC = "newsroom.spec"


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
    """One file while it is read: its name, the registers that values may name, and what is wrong so far."""

    path: str
    zone: tzinfo
    choices: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    refused_keys: Mapping[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, line: int, message: str, remedy: str) -> None:
        """Note one problem."""
        self.problems.append(Problem(self.path, line, message, remedy))


def specs(record: Any) -> Mapping[str, tuple[Spec, "Field[Any]"]]:
    """Return the fields of a record (a dataclass) by name, in their order."""
    return {each.name: (each.metadata[SPEC], each) for each in fields(record) if SPEC in each.metadata}


def read_record(record: type[RecordT], node: Node, reading: Reading) -> RecordT | None:
    """Return the record that a mapping describes; None when anything is wrong with it."""
    before = len(reading.problems)
    if not isinstance(node.value, dict):
        reading.refuse(
            node.place,
            "Di sini diperlukan baris-baris “kunci: nilai”.",
            f"tulis misalnya: {example(record)}",
        )
        return None
    known = specs(record)
    for key in node.value:
        if key not in known:
            _refuse_key(key, node.value[key], known, reading)
    values = dict(_values(node, known, reading))
    return record(**values) if len(reading.problems) == before else None


def read_records(record: type[RecordT], node: Node, reading: Reading) -> list[RecordT]:
    """Return the records of a list, leaving out those with mistakes."""
    if not isinstance(node.value, list):
        reading.refuse(
            node.place,
            "Di sini diperlukan daftar: setiap butir dimulai dengan “- ”.",
            f"tulis misalnya: - {example(record)}",
        )
        return []
    return [made for item in node.value if (made := read_record(record, item, reading)) is not None]


def _values(
    node: Node, known: Mapping[str, tuple[Spec, "Field[Any]"]], reading: Reading
) -> Iterator[tuple[str, Any]]:
    assert isinstance(node.value, dict)  # noqa: S101 - read_record asked already
    for name, (spec, each) in known.items():
        given = node.value.get(name)
        if given is None or _is_empty(given):
            if spec.need == "must" or (given is not None and each.default is not MISSING and each.default):
                _refuse_absent(name, given, node, spec, reading)
            continue
        try:
            yield name, spec.kind.read(given, reading)
        except BadValue as bad:
            reading.refuse(
                bad.line or given.place, f"“{name}” {bad}", bad.remedy or f"tulis misalnya “{spec.example}”"
            )


def _is_empty(node: Node) -> bool:
    return isinstance(node.value, str) and not node.value.strip()


def _refuse_absent(name: str, given: Node | None, node: Node, spec: Spec, reading: Reading) -> None:
    line, message = (given.place, "kosong.") if given else (node.line, f"belum ada ({spec.about}).")
    reading.refuse(line, f"“{name}” {message}", f"tulis misalnya “{spec.example}”")


def _refuse_key(key: str, node: Node, known: Mapping[str, Any], reading: Reading) -> None:
    if key in reading.refused_keys:
        reading.refuse(node.place, f"“{key}” tidak boleh ditulis di sini.", reading.refused_keys[key])
        return
    near = get_close_matches(key.lower(), known, n=1)
    remedy = f"maksud Anda “{near[0]}”?" if near else f"hapus baris ini; yang dikenal: {', '.join(known)}"
    reading.refuse(node.place, f"“{key}” tidak dikenal.", remedy)


def example(record: type[Any]) -> str:
    """Return the lines that a record must have, as a message shows them."""
    return ", ".join(spec.example for spec, _ in specs(record).values() if spec.need == "must")
