"""Kinds of values: how the text of a field becomes a typed value, or a sentence on why it does not."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from newsroom import dates
from newsroom.records.nodes import Node

if TYPE_CHECKING:
    from newsroom.records.reading import Reading

ValueT = TypeVar("ValueT")
SHOWN = 40


class BadValue(ValueError):  # noqa: N818 - it is the value that is bad, the message says how
    """A value that a field cannot take: the sentence follows the field's name; ``line`` 0 is the field's."""

    def __init__(self, message: str, remedy: str = "", line: int = 0) -> None:
        super().__init__(message)
        self.remedy = remedy
        self.line = line


@dataclass(frozen=True)
class Kind(Generic[ValueT]):
    """One kind of value; ``name`` stands in the documentation of the fields."""

    name: str
    read: Callable[[Node, "Reading"], ValueT]


def shown(text: str) -> str:
    """Return a typed text as a message may quote it: short, on one line."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= SHOWN else f"“{line[: SHOWN - 1]}…”"


def plain(node: Node) -> str:
    """Return a value that has to be one text, without the blanks around it."""
    if not isinstance(node.value, str):
        raise BadValue("harus satu teks, bukan daftar.")
    return node.value.strip()


def hidden_mark(text: str) -> str | None:
    """Return the name of a character that nobody sees and that breaks feeds or turns text around, or None."""
    for char in text:
        category = unicodedata.category(char)
        if (
            (category == "Cc" and char not in "\n\t")
            or category == "Cs"
            or char in "\u202a\u202b\u202d\u202e\ufffe\uffff"
        ):
            return f"U+{ord(char):04X}"
    return None


def text(shortest: int = 1, longest: int = 200, *, lines: bool = False) -> Kind[str]:
    """Return the kind of a text; one line, unless ``lines``."""

    def read(node: Node, _: "Reading") -> str:
        value = plain(node)
        if mark := hidden_mark(value):
            raise BadValue(
                f"memuat tanda yang tidak terlihat ({mark}).", "ketik ulang teksnya, jangan disalin-tempel"
            )
        if "\n" in value and not lines:
            raise BadValue("harus satu baris.")
        if not shortest <= len(value) <= longest:
            raise BadValue(f"panjangnya {len(value)} huruf; yang dapat dipakai {shortest} sampai {longest}.")
        return value

    return Kind(
        f"teks, {shortest}–{longest} huruf" if shortest > 1 else f"teks, paling panjang {longest} huruf", read
    )


def _moment(node: Node, reading: "Reading") -> datetime:
    typed = plain(node)
    try:
        return dates.moment(typed, reading.zone)
    except dates.DateError as error:
        raise BadValue(f"{error}: {shown(typed)}.") from error


MOMENT: Kind[datetime] = Kind("tanggal dan jam, misalnya 2024-12-08 16:30", _moment)


def choice(*options: str) -> Kind[str]:
    """Return the kind of a value that is one of these words."""

    def read(node: Node, _: "Reading") -> str:
        typed = plain(node)
        if typed.lower() in options:
            return typed.lower()
        raise BadValue(f"tidak mengenal {shown(typed)}.", _suggestion(typed, options))

    return Kind(f"salah satu dari: {', '.join(options)}", read)


def _yes_no(node: Node, _: "Reading") -> bool:
    typed = plain(node).lower()
    if typed in {"true", "ya"}:
        return True
    if typed in {"false", "tidak"}:
        return False
    raise BadValue(f"hanya mengenal true (ya) dan false (tidak), bukan {shown(typed)}.")


YES_NO: Kind[bool] = Kind("true atau false", _yes_no)


def entry(register: str) -> Kind[Any]:
    """Return the kind of a value that names an entry of a register, by its label or its slug."""

    def read(node: Node, reading: "Reading") -> Any:
        typed = plain(node)
        known = reading.choices[register]
        found = known.get(" ".join(typed.split()).casefold())
        if found is None:
            names = list(dict.fromkeys(item.label for item in known.values()))
            raise BadValue(
                f"{shown(typed)} tidak ada dalam daftar (data/{register}.yaml).", _suggestion(typed, names)
            )
        return found

    return Kind(f"nama atau slug dari data/{register}.yaml", read)


def items(kind: Kind[ValueT], most: int = 50, *, split: bool = False) -> "Kind[tuple[ValueT, ...]]":
    """Return the kind of a list of values; with ``split`` one text is cut at its commas."""

    def read(node: Node, reading: "Reading") -> tuple[ValueT, ...]:
        if isinstance(node.value, str):
            parts = node.value.split(",") if split else [node.value]
            found = [Node(node.line, part, node.key_line) for part in parts if part.strip()]
        elif isinstance(node.value, list):
            found = node.value
        else:
            raise BadValue("harus berupa daftar.")
        if len(found) > most:
            raise BadValue(
                f"berisi {len(found)} butir; paling banyak {most}.", f"sisakan {most} yang terpenting"
            )
        return tuple(dict.fromkeys(_item(kind, item, reading) for item in found))

    return Kind(f"daftar, paling banyak {most} butir: {kind.name}", read)


def _item(kind: Kind[ValueT], item: Node, reading: "Reading") -> ValueT:
    try:
        return kind.read(item, reading)
    except BadValue as bad:
        bad.line = bad.line or item.line
        raise


def pattern(name: str, form: str, example: str) -> Kind[str]:
    """Return the kind of a text that has to have this form; ``example`` shows one."""
    compiled = re.compile(form)

    def read(node: Node, _: "Reading") -> str:
        typed = plain(node)
        if compiled.fullmatch(typed) is None:
            raise BadValue(f"tidak dapat dipakai: {shown(typed)}.", f"tulis {name}, misalnya “{example}”")
        return typed

    return Kind(f"{name}, misalnya {example}", read)


def _suggestion(typed: str, options: "tuple[str, ...] | list[str]") -> str:
    folded = {option.casefold(): option for option in options}
    near = get_close_matches(typed.casefold(), folded, n=1)
    return f"maksud Anda “{folded[near[0]]}”?" if near else f"pilih salah satu: {', '.join(options)}"
