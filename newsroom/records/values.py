"""What every kind of value shares: how it is told that a value cannot be used, and how it is quoted."""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from newsroom.problems import TURNING
from newsroom.records.mending import as_value
from newsroom.records.nodes import Node

if TYPE_CHECKING:
    from newsroom.records.reading import Reading

ValueT = TypeVar("ValueT")
SHOWN = 40


class BadValue(ValueError):  # noqa: N818 - it is the value that is bad, the message says how
    """A value that a field cannot take: the sentence follows the field's name; ``line`` 0 is the field's.

    ``better`` is the value as it should stand, made of what was typed; ``each`` holds several at once.
    """

    def __init__(
        self,
        message: str,
        remedy: str = "",
        line: int = 0,
        *,
        better: str = "",
        each: "Sequence[BadValue]" = (),
    ) -> None:
        super().__init__(message)
        self.remedy = remedy
        self.line = line
        self.better = better
        self.each = each or (self,)

    def remedy_for(self, name: str, example: str) -> str:
        """Return the way out for the field of that name; ``example`` is one of its lines.

        >>> BadValue("tidak dapat dibaca", better="2024-12-08").remedy_for("date", "date: 2024-12-08 16:30")
        'tulis “date: 2024-12-08”'
        """
        if "\n" in self.better:
            return indented(f"tulis misalnya:\n{name}:{self.better}")
        if self.better:
            return f"tulis “{name}: {self.better}”{self.remedy}"
        return self.remedy or f"tulis misalnya “{example}”"


class Unknowable(Exception):  # noqa: N818 - nothing went wrong here
    """A value that nobody can judge, because what it is compared with has mistakes of its own."""


@dataclass(frozen=True)
class Kind(Generic[ValueT]):
    """One kind of value; ``name`` stands in the documentation of the fields.

    ``better`` returns what somebody most likely meant by a text that cannot be read.
    """

    name: str
    read: Callable[[Node, "Reading"], ValueT]
    better: Callable[[str], list[str]] = lambda _: []


def shown(text: str) -> str:
    """Return a typed text as a message may quote it: short, on one line."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= SHOWN else f"“{line[: SHOWN - 1]}…”"


def indented(text: str) -> str:
    """Return lines of an example below the sentence that announces them."""
    return text.replace("\n", "\n    ")


def plain(node: Node, *, joined: bool = False) -> str:
    """Return a value that has to be one text; of a list the first is meant, or all when ``joined``."""
    if not isinstance(node.value, str):
        items = node.value if isinstance(node.value, list) else []
        texts = [item.value for item in items if isinstance(item.value, str)]
        meant = ", ".join(texts if joined else texts[:1])
        raise BadValue("harus satu teks, bukan daftar.", better=as_value(meant) if meant else "")
    return node.value.strip()


def hidden_mark(text: str) -> str | None:
    """Return the name of a character that nobody sees and that breaks feeds or turns text around, or None."""
    for char in text:
        category = unicodedata.category(char)
        if (
            (category == "Cc" and char not in "\n\t")
            or category == "Cs"
            or char in TURNING
            or char in "\ufffe\uffff"
        ):
            return f"U+{ord(char):04X}"
    return None
