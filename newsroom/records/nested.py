"""Kinds of values that are records themselves, such as a correction with its date and text."""

from collections.abc import Iterator
from typing import Any, TypeVar

from newsroom.records.kinds import BadValue, Kind
from newsroom.records.mending import as_value
from newsroom.records.nodes import Node
from newsroom.records.reading import Reading, as_item, example_lines, read_record, read_records, specs

RecordT = TypeVar("RecordT")


def record(of: type[RecordT]) -> Kind[RecordT | None]:
    """Return the kind of one nested record; its own mistakes are told where they stand."""

    def read(node: Node, reading: Reading) -> RecordT | None:
        if not isinstance(node.value, dict):
            lines = "".join(f"\n  {line}" for line in _meant_lines(of, node))
            raise BadValue(f"memerlukan: {_keys(of)}.", better=lines)
        return read_record(of, node, reading)

    return Kind(f"{{{_keys(of)}}}", read)


def records(of: type[RecordT]) -> Kind[tuple[RecordT, ...]]:
    """Return the kind of a list of nested records."""

    def read(node: Node, reading: Reading) -> tuple[RecordT, ...]:
        items = node.value if isinstance(node.value, list) else [node]
        if node.value is not items or (items and all(isinstance(item.value, str) for item in items)):
            raise BadValue(
                f"harus berupa daftar; setiap butir dimulai dengan “- ” dan memuat: {_keys(of)}.",
                better="".join(_blocks(of, items)),
            )
        return tuple(read_records(of, node, reading))

    return Kind(f"daftar {{{_keys(of)}}}", read)


def _blocks(of: type[Any], items: list[Node]) -> Iterator[str]:
    for item in items:
        yield f"\n{as_item(_meant_lines(of, item))}".replace("\n", "\n  ")


def _meant_lines(of: type[Any], node: Node) -> list[str]:
    """Return the lines of a record with what was typed of it, and with examples for what was not."""
    if isinstance(node.value, str):
        return example_lines(of, node.value.strip())
    given = node.value if isinstance(node.value, dict) else {}
    if isinstance(node.value, list) and node.value:
        return _meant_lines(of, node.value[0])
    typed = {name: item.value for name, item in given.items() if isinstance(item.value, str) and item.value}
    lines = []
    for name, (spec, _) in specs(of).items():
        if name in typed:
            lines.append(f"{name}: {as_value(typed[name])}")
        elif spec.need == "must":
            lines.append(spec.example)
    return lines


def _keys(of: type[Any]) -> str:
    return ", ".join(specs(of))
