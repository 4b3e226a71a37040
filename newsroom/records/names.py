"""The keys of a record as people name them: ours, ours misspelt, and those of other systems."""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from newsroom.records.nodes import Node

if TYPE_CHECKING:
    from newsroom.records.reading import Reading

FEW = 8
SOME = 6


def found_fields(
    given: Mapping[str, Node], known: Mapping[str, Any], reading: "Reading"
) -> Mapping[str, Node]:
    """Return the fields that are there by their right names, and tell every key that has another."""
    if given.keys() <= known.keys():
        return given
    found = {key: node for key, node in given.items() if key in known}
    for key, node in given.items():
        if key in known:
            continue
        if key in reading.refused_keys:
            reading.refuse(node.place, f"“{key}” tidak boleh ditulis di sini.", reading.refused_keys[key])
            continue
        meant = meant_name(key, known, reading.other_names)
        reading.refuse(node.place, f"“{key}” tidak dikenal.", _remedy(meant, found.get(meant), known))
        if meant:
            found.setdefault(meant, node)
    return found


def meant_name(key: str, known: Mapping[str, Any], other_names: Mapping[str, tuple[str, ...]]) -> str:
    """Return the name of the field that somebody meant by a key; empty when nobody knows.

    >>> meant_name("Judul", {"title": 1}, {"judul": ("title",)}), meant_name("tilte", {"title": 1}, {})
    ('title', 'title')
    """
    plain = plain_name(key)
    names = other_names.get(plain, ())
    near = get_close_matches(plain.replace(" ", "_"), known, n=1) if not names else []
    return next((name for name in (*names, *near) if name in known), "")


def plain_name(key: str) -> str:
    """Return a key in lower case, its words separated by single blanks.

    >>> plain_name("Keterangan_Foto")
    'keterangan foto'
    """
    return " ".join(key.replace("_", " ").replace("-", " ").casefold().split())


def _remedy(meant: str, there: Node | None, known: Mapping[str, Any]) -> str:
    if meant:
        again = f"hapus baris ini; “{meant}” sudah ada di baris {there.place}" if there else ""
        return again or f"maksud Anda “{meant}”?"
    if len(known) <= FEW:
        return f"hapus baris ini; yang dikenal: {', '.join(known)}"
    return f"hapus baris ini; yang dikenal antara lain: {', '.join([*known][:SOME])}"
