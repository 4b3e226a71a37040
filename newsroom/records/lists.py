"""Lists of values: everything that is wrong with their items is told at once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeVar

from newsroom.records.nodes import Node
from newsroom.records.values import BadValue, Kind, shown

if TYPE_CHECKING:
    from newsroom.records.reading import Reading

ValueT = TypeVar("ValueT")


def items(kind: Kind[ValueT], most: int = 50, *, split: bool = False) -> Kind[tuple[ValueT, ...]]:
    """Return the kind of a list of values; with ``split`` one text is cut at its commas."""

    def read(node: Node, reading: "Reading") -> tuple[ValueT, ...]:
        found = [item for item in _items(node, split=split) if not item.broken]
        values, refused = _read_all(kind, found, reading)
        bad = [*_told(kind, found, refused, reading)]
        if len(found) > most:
            remedy = f"sisakan {most} yang terpenting"
            bad.append(BadValue(f"berisi {len(found)} butir; paling banyak {most}.", remedy))
        if bad:
            raise BadValue(str(bad[0]), each=bad)
        return tuple(dict.fromkeys(values))

    return Kind(f"daftar, paling banyak {most} butir: {kind.name}", read)


def _items(node: Node, *, split: bool) -> list[Node]:
    if isinstance(node.value, str):
        parts = node.value.split(",") if split else [node.value]
        return [Node(node.line, part, node.key_line) for part in parts if part.strip()]
    if isinstance(node.value, list):
        return node.value
    raise BadValue("harus berupa daftar.")


def _read_all(
    kind: Kind[ValueT], found: list[Node], reading: "Reading"
) -> tuple[list[ValueT], list[tuple[Node, BadValue]]]:
    values, refused = [], []
    for item in found:
        try:
            values.append(kind.read(item, reading))
        except BadValue as bad:
            refused.append((item, bad))
    return values, refused


def _told(
    kind: Kind[ValueT], found: list[Node], refused: list[tuple[Node, BadValue]], reading: "Reading"
) -> Iterator[BadValue]:
    """Yield what is wrong: once for items on one line, with the whole list mended, else item by item."""
    if not refused:
        return
    on_one_line = len({item.line for item in found}) == 1
    named = dict.fromkeys(shown(item.value) for item, _ in refused if isinstance(item.value, str))
    better = [text for item in found for text in _meant(kind, item, reading)]
    if on_one_line and len(named) == len(refused) and all(_meant(kind, item, reading) for item in found):
        remedy = ""
        if any(";" in str(item.value) for item, _ in refused):
            remedy = ", dipisahkan dengan koma"
        yield BadValue(
            f"tidak dapat dipakai: {', '.join(named)}.",
            remedy,
            refused[0][0].line,
            better=f"[{', '.join(dict.fromkeys(better))}]",
        )
        return
    for item, bad in refused:
        meant = _meant(kind, item, reading)
        remedy = " dan ".join(f"“- {text}”" for text in meant)
        yield BadValue(str(bad), f"tulis {remedy}" if remedy and not on_one_line else bad.remedy, item.line)


def _meant(kind: Kind[ValueT], item: Node, reading: "Reading") -> list[str]:
    """Return the texts that somebody most likely meant by an item; nothing when they cannot be read."""
    if not isinstance(item.value, str):
        return []
    for texts in ([item.value.strip()], kind.better(item.value)):
        try:
            for text in texts:
                kind.read(Node(item.line, text), reading)
        except BadValue:
            continue
        return texts
    return []
