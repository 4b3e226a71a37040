"""Read a file of lines “key: value” whose keys are not known beforehand."""

from typing import TypeVar

from newsroom.records.kinds import BadValue, Kind
from newsroom.records.nodes import Node
from newsroom.records.reading import Reading

Value = TypeVar("Value")


def read_pairs(key: Kind[str], value: Kind[Value], tree: Node | None, reading: Reading) -> dict[str, Value]:
    """Return the pairs that could be read; what is wrong with the others is told at their lines."""
    if tree is None or tree.value == "":
        return {}
    if not isinstance(tree.value, dict):
        reading.refuse(
            tree.line,
            "Di sini diperlukan baris-baris “kunci: nilai”.",
            "tulis misalnya: KTP: kartu tanda penduduk",
        )
        return {}
    found = {}
    for name, node in tree.value.items():
        try:
            found[key.read(Node(node.place, name), reading)] = value.read(node, reading)
        except BadValue as bad:
            reading.refuse(node.place, f"“{name}” {bad}", bad.remedy or "betulkan baris ini atau hapus")
    return found
