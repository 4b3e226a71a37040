"""YAML as nodes that know their lines; every scalar stays the text that was typed."""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from newsroom.records.mending import Loader
from newsroom.records.yaml_errors import Mistake, in_words, remedy_of

DEEPEST = 6


@dataclass(frozen=True)
class Node:
    """A value with the line on which it starts, counted from 1 in the file.

    ``broken`` means that a mistake was told of it already: it is there, but nobody can know what it says.
    """

    line: int
    value: "str | list[Node] | dict[str, Node]"
    key_line: int = 0
    broken: bool = False

    @property
    def place(self) -> int:
        """Return the line that a message about this value names: that of its key, where it has one."""
        return self.key_line or self.line


def nodes(text: str, first_line: int) -> tuple[Node | None, list[Mistake]]:
    """Return the tree of one YAML document and what is wrong with it; None when it cannot be read.

    ``first_line`` is the number that the text's first line has in its file.
    """
    try:
        root = yaml.compose(text, Loader)
    except yaml.YAMLError as error:
        return None, [in_words(error, text, first_line)]
    except RecursionError:
        return None, [
            Mistake(first_line, "Data bersarang terlalu dalam.", "tulis setiap data pada barisnya sendiri")
        ]
    if root is None:
        return None, []
    converter = _Converter(text.splitlines(), first_line)
    return converter.node(root, 0, 0), converter.mistakes


class _Converter:
    """Turns PyYAML's nodes into ours; finds doubled keys, aliases and comments that cut a value off."""

    def __init__(self, lines: list[str], first_line: int) -> None:
        self._lines = lines
        self._first = first_line
        self._seen: set[int] = set()
        self.mistakes: list[Mistake] = []

    def node(self, node: yaml.Node, key_line: int, depth: int) -> Node:
        line = node.start_mark.line + self._first
        if id(node) in self._seen or depth > DEEPEST:
            place = key_line or line
            self._add(place, "Tanda “&” dan “*” di sini membuat data berulang.", self._remedy(place))
            return Node(line, "", key_line, broken=True)
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return Node(line, dict(self._pairs(node, depth)), key_line)
        if isinstance(node, yaml.SequenceNode):
            return Node(line, [self.node(item, 0, depth + 1) for item in node.value], key_line)
        assert isinstance(node, yaml.ScalarNode)  # noqa: S101 - YAML has no fourth sort
        before = len(self.mistakes)
        self._note_comment(node)
        self._note_sign(node, line)
        return Node(line, node.value, key_line, broken=len(self.mistakes) > before)

    def _pairs(self, node: yaml.MappingNode, depth: int) -> Iterator[tuple[str, Node]]:
        lines: dict[str, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + self._first
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in lines:
                self.mistakes.append(doubled(name, line, lines[name]))
                continue
            lines[name] = line
            yield name, self.node(value, line, depth + 1)

    def _note_sign(self, node: yaml.ScalarNode, line: int) -> None:
        """Refuse a “!” or “&” before a value: it begins a type or a name, and a word would be lost."""
        start = node.start_mark
        written = self._lines[start.line][start.column :] if start.line < len(self._lines) else ""
        sign = "&" if written.startswith("&") else "" if node.tag.startswith("tag:yaml.org") else "!"
        if sign:
            self._add(line, f"Nilai dimulai dengan “{sign}”.", self._remedy(line))

    def _note_comment(self, node: yaml.ScalarNode) -> None:
        """Refuse a “#” after a value without quotes: it begins a comment, and what follows would be lost."""
        end = node.end_mark
        if node.style or end.line >= len(self._lines):
            return
        rest = self._lines[end.line][end.column :].strip()
        if rest.startswith("#"):
            line = end.line + self._first
            remedy = self._remedy(line)
            if rest.startswith("# ") and node.value:  # a note rather than a hashtag
                remedy = f"hapus “{rest}”, atau bila itu bagian dari nilainya, {remedy}"
            self._add(line, f"Teks setelah tanda “#” akan hilang: “{rest}”.", remedy)

    def _remedy(self, line: int) -> str:
        return remedy_of(self._lines[line - self._first])

    def _add(self, line: int, message: str, remedy: str) -> None:
        self.mistakes.append(Mistake(line, message, remedy))


def doubled(name: str, line: int, first: int) -> Mistake:
    """Return the mistake of a key that stands there twice."""
    return Mistake(line, f"“{name}” ditulis dua kali (sudah ada di baris {first}).", "hapus salah satunya")
