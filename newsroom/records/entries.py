"""The front matter entry by entry, when YAML cannot read it as a whole: one mistake hides no other.

An entry is a line that begins a key, with the indented lines and the list items below it.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from newsroom.records.mending import KEY, as_value, mended_line
from newsroom.records.nodes import Node, doubled, nodes
from newsroom.records.yaml_errors import Mistake, remedy_of

_NO_SPACE = re.compile(r"(?P<key>[^\W\d][\w ]*):(?P<value>\S.*)")
_OPENS_MORE = re.compile(r"[|>][+-]?\d?$|[\[{\"']|$")
# They end a line for YAML, but for no editor, so that the lines of all mistakes below would be wrong
_UNSEEN_BREAK = re.compile("[\x85\u2028\u2029]")
_NO_PAIR = "Baris ini tidak berbentuk “kunci: nilai”."


def header_nodes(text: str, first_line: int, known: Collection[str]) -> tuple[Node | None, list[Mistake]]:
    """Return the tree of a front matter, broken entries marked as such, and everything that is wrong with it.

    ``known`` are the keys that somebody may have meant, in lower case.
    """
    if _UNSEEN_BREAK.search(text):
        tree, mistakes = header_nodes(_UNSEEN_BREAK.sub(" ", text), first_line, known)
        return tree, sorted({*mistakes, *_unseen_breaks(text, first_line)})
    tree, mistakes = nodes(text, first_line)
    if tree is not None or not mistakes:
        return tree, mistakes
    reader = _EntryReader(known)
    reader.read(text.rstrip("\n").split("\n"), first_line)
    return Node(first_line, reader.pairs), sorted(set(reader.mistakes)) or mistakes


def _unseen_breaks(text: str, first_line: int) -> Iterator[Mistake]:
    for number, line in enumerate(text.split("\n"), start=first_line):
        if found := _UNSEEN_BREAK.search(line):
            message = f"Ada tanda yang tidak terlihat (U+{ord(found[0]):04X})."
            yield Mistake(number, message, "ketik ulang baris ini")


@dataclass
class _EntryReader:
    """Reads entry after entry; each mistake is noted, and the rest goes on."""

    known: Collection[str]
    pairs: dict[str, Node] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def read(self, lines: list[str], first_line: int) -> None:
        for start, entry in entries(self._without_tabs(lines, first_line)):
            self._read_entry(entry, first_line + start)

    def _read_entry(self, entry: list[str], line: int) -> None:
        if not KEY.fullmatch(entry[0].strip()):
            self._note_no_pair(entry, line)
            return
        tree, mistakes = nodes("\n".join(entry), line)
        if tree and isinstance(tree.value, dict):
            self._add(tree.value, mistakes)
        elif stray := self._stray_indent(entry):
            self._read_entry(entry[:stray], line)
            self._note_indent(entry[stray], line + stray)
            self.read([text.strip() for text in entry[stray:]], line + stray)
        else:
            self._note_broken(entry, line, mistakes)

    def _add(self, pairs: dict[str, Node], mistakes: list[Mistake]) -> None:
        self.mistakes += mistakes
        for name, node in pairs.items():
            if name in self.pairs:
                self.mistakes.append(doubled(name, node.place, self.pairs[name].place))
            else:
                self.pairs[name] = node

    def _note_broken(self, entry: list[str], line: int, mistakes: list[Mistake]) -> None:
        """Note why an entry cannot be read; a text that goes on in the next line is mended as one."""
        key = _key_of(entry[0])
        whole = " ".join(text.strip() for text in entry)
        if len(entry) > 1 and not _opens_more(entry[0]) and mended_line(whole):
            mistakes = [Mistake(line, mistake.message, remedy_of(whole)) for mistake in mistakes]
        self._add({key: Node(line, "", line, broken=True)}, mistakes)

    def _stray_indent(self, entry: list[str]) -> int:
        """Return which line of an entry is an entry itself that was indented; 0 when none is."""
        found = (number for number, text in enumerate(entry) if number and self._known_key(text.strip()))
        return 0 if _opens_more(entry[0]) else next(found, 0)

    def _note_indent(self, written: str, line: int) -> None:
        remedy = f"hapus spasi di awal baris: {written.strip()}"
        self.mistakes.append(
            Mistake(line, "Baris ini menjorok, padahal bukan bagian dari baris di atasnya.", remedy)
        )

    def _without_tabs(self, lines: list[str], first_line: int) -> list[str]:
        """Return the lines with blanks where tabs indent them; YAML takes no tabs there."""
        mended, in_block = [], False
        for number, text in enumerate(lines):
            tabs = len(text) - len(text.lstrip("\t"))
            in_block = _opens_more(text) if not tabs and text[:1].strip() else in_block
            if tabs:
                remedy = (
                    "ganti setiap tab di awal baris dengan dua spasi"
                    if in_block
                    else "hapus tab di awal baris"
                )
                told = Mistake(
                    first_line + number, "Baris ini dimulai dengan tab.", f"{remedy}: {text.strip()}"
                )
                self.mistakes.append(told)
            mended.append("  " * tabs * in_block + text.lstrip("\t"))
        return mended

    def _note_no_pair(self, entry: list[str], line: int) -> None:
        """Note a line without a key, with the key that it may have been meant to have."""
        written = " ".join(text.strip() for text in entry)
        key, better = self._meant(written)
        if key:
            self._add({key: Node(line, "", line, broken=True)}, [Mistake(line, _NO_PAIR, better)])
            return
        above = next(reversed(self.pairs), "")
        node = self.pairs.get(above)
        remedy = "tulis misalnya: category: Binkam"
        if node and isinstance(node.value, str) and node.value and ":" not in written:
            joined = f"{node.value} {written}"
            self.pairs[above] = Node(node.line, joined, node.key_line)
            remedy = f"gabungkan dengan baris di atasnya: {above}: {as_value(joined)}"
        self.mistakes.append(Mistake(line, _NO_PAIR, remedy))

    def _meant(self, written: str) -> tuple[str, str]:
        """Return the key that a line without colon or blank was meant to have, and the way out."""
        if (found := _NO_SPACE.fullmatch(written)) and found["key"].lower() in self.known:
            return found["key"], f"beri spasi sesudah titik dua: {found['key']}: {as_value(found['value'])}"
        first, _, rest = written.partition(" ")
        value = rest.lstrip("=:; ")
        if first.lower() in self.known and value:
            return first, f"tulis: {first}: {as_value(value)}"
        return "", ""

    def _known_key(self, text: str) -> bool:
        pair = KEY.fullmatch(text)
        return bool(pair and pair["key"].lower() in self.known)


def entries(lines: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield every entry with the number of its first line, counted from 0.

    >>> list(entries(["title: a", "tags:", "- b", "  c", "date: d"]))
    [(0, ['title: a']), (1, ['tags:', '- b', '  c']), (4, ['date: d'])]
    """
    start, entry = 0, list[str]()
    for number, text in enumerate(lines):
        if entry and _goes_on(entry, text):
            entry.append(text)
        elif text.strip() and not text.startswith("#"):
            if entry:
                yield start, entry
            start, entry = number, [text]
    if entry:
        yield start, entry


def _goes_on(entry: list[str], text: str) -> bool:
    """Tell whether a line belongs to the entry above it."""
    if not text.strip() or text[0] in " #" or text.startswith("- "):
        return True
    value = entry[0].partition(":")[2].strip()
    return value.startswith("[") and "]" not in "".join(entry) and not KEY.fullmatch(text)


def _opens_more(text: str) -> bool:
    """Tell whether a line “key: …” announces lines below it: a list, a block, or a quote that goes on."""
    pair = KEY.fullmatch(text.strip())
    return bool(pair and _OPENS_MORE.match((pair["value"] or "").strip()))


def _key_of(text: str) -> str:
    pair = KEY.fullmatch(text.strip())
    return pair["key"].strip("\"'") if pair else text.strip()
