"""What is wrong with a file, told so that whoever wrote it can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category

# Control characters, halves of characters, odd breaks of lines; and what turns text around
HIDDEN = {"Cc", "Cs", "Zl", "Zp"}
TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it is, what is wrong in the writer's words, and the way out with an example.

    ``line`` counts from 1; 0 means the file as a whole. ``path`` is what the person who reads it can open.
    """

    path: str
    line: int
    message: str
    remedy: str

    def __str__(self) -> str:
        """Return the two lines that a person reads.

        >>> print(Problem("razia.md", 3, "“date” kosong.", "tulis misalnya “date: 2024-12-08 16:30”"))
        razia.md:3: “date” kosong.
            Perbaikan: tulis misalnya “date: 2024-12-08 16:30”
        """
        place = f"{self.path}:{self.line}" if self.line else self.path
        return visible(f"{place}: {self.message}\n    Perbaikan: {self.remedy}")


def visible(text: str) -> str:
    r"""Return a text that cannot disturb a terminal: what controls it, or turns lines around, becomes “�”.

    >>> visible("Bin\x1b[31mkan")
    'Bin�[31mkan'
    """
    return "".join("�" if _is_hidden(char) else char for char in text)


def _is_hidden(char: str) -> bool:
    return char in TURNING or (char not in "\n\t" and category(char) in HIDDEN)


def report(problems: Iterable[Problem]) -> str:
    """Return all problems in the order of files and lines, each once; an empty text when there are none."""
    return "\n".join(str(problem) for problem in sorted(set(problems)))
