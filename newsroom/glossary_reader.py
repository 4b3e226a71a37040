"""Read the register of terms: each is a text, or a record that explains it as well."""

from newsroom.glossary import FAMILY, Glossary, Term
from newsroom.records.kinds import Kind, text
from newsroom.records.nodes import Node
from newsroom.records.pairs import read_pairs
from newsroom.records.reading import Reading, read_record
from newsroom.registers import TERM, Meaning

FULL = text(2, 200)


def read_glossary(tree: Node | None, reading: Reading) -> Glossary:
    """Return the terms of a register; what is wrong with the others is told at their lines."""
    found = read_pairs(TERM, Kind("kepanjangan", _meaning), tree, reading)
    known = ((name, meaning) for name, meaning in found.items() if meaning)
    glossary = Glossary(tuple(Term(name, each.full, each.about, each.lang) for name, each in known))
    if tree and isinstance(tree.value, dict):
        _refuse_doubles(glossary, tree.value, reading)
    return glossary


def _meaning(node: Node, reading: Reading) -> Meaning | None:
    if isinstance(node.value, dict):
        return read_record(Meaning, node, reading)
    return Meaning(FULL.read(node, reading))


def _refuse_doubles(glossary: Glossary, lines: dict[str, Node], reading: Reading) -> None:
    """Refuse a term without a place of its own on the page of all terms."""
    taken: dict[str, str] = {}
    for term in glossary.terms:
        if term.place == FAMILY:
            message, remedy = f"“{term.name}” tidak memuat huruf latin atau angka.", "tulis misalnya “KRYD”"
        elif term.place in taken:
            message = f"“{taken[term.place]}” dan “{term.name}” bertempat sama di halaman istilah."
            remedy = "tulis salah satu saja"
        else:
            taken[term.place] = term.name
            continue
        reading.refuse(lines[term.name].place, message, remedy)
