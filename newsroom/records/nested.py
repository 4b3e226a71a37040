"""Kinds of values that are records themselves, such as a correction with its date and text."""

from typing import Any, TypeVar

from newsroom.records.kinds import BadValue, Kind
from newsroom.records.nodes import Node
from newsroom.records.reading import Reading, example, read_record, read_records, specs

RecordT = TypeVar("RecordT")


def record(of: type[RecordT]) -> Kind[RecordT | None]:
    """Return the kind of one nested record; its own mistakes are told where they stand."""

    def read(node: Node, reading: Reading) -> RecordT | None:
        if not isinstance(node.value, dict):
            raise BadValue(f"memerlukan: {_keys(of)}.", f"tulis di bawahnya, menjorok: {example(of)}")
        return read_record(of, node, reading)

    return Kind(f"{{{_keys(of)}}}", read)


def records(of: type[RecordT]) -> Kind[tuple[RecordT, ...]]:
    """Return the kind of a list of nested records."""

    def read(node: Node, reading: Reading) -> tuple[RecordT, ...]:
        return tuple(read_records(of, node, reading))

    return Kind(f"daftar {{{_keys(of)}}}", read)


def _keys(of: type[Any]) -> str:
    return ", ".join(specs(of))
