"""A body read from its text alone, wherever it stands: what the page, the lists and the checks need of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsroom.body.links import BodyLink
from newsroom.problems import Problem

EMPTY = Problem("", 1, "Isi tulisan masih kosong.", "tulis isinya di bawah garis “---” kedua")


@dataclass(frozen=True)
class Body:
    """A body as HTML, not yet sanitised; the lines of its problems count from its own first line.

    ``telling`` are the words by which readers find it (`newsroom.search.telling`).
    """

    html: str = ""
    summary: str = ""
    links: tuple[BodyLink, ...] = ()
    problems: tuple[Problem, ...] = ()
    telling: str = ""


def read_body(text: str) -> Body:
    """Return what a body's text says."""
    if not text.strip():
        return Body(problems=(EMPTY,))
    from newsroom.body.converting import converted  # noqa: PLC0415 whoever reads no new text need not load it

    return converted(text)


def placed(problems: Iterable[Problem], path: str, first_line: int) -> list[Problem]:
    """Return the problems of a body as those of the file in which it begins at ``first_line``."""
    return [
        replace(problem, path=path, line=problem.line and problem.line + first_line - 1)
        for problem in problems
    ]
