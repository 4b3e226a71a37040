"""A body read from its text alone, wherever it stands: what the page, the lists and the checks need of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from newsroom.body.bounds import bounds
from newsroom.body.habits import habits
from newsroom.body.hazards import hazards
from newsroom.body.hidden import hidden
from newsroom.body.links import BodyLink, links
from newsroom.body.marks import marks, text_of
from newsroom.body.summary import first_sentences
from newsroom.problems import Problem
from newsroom.search.telling import telling

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
    """Return what a body's text says; what goes beyond the bounds is not converted at all."""
    if not text.strip():
        return Body(problems=(EMPTY,))
    found = bounds(text, "", 1)
    if found:
        return Body(problems=tuple(found))
    from newsroom.body.markdown import to_html  # noqa: PLC0415 whoever reads no new text need not load it

    html = to_html(text)
    found = [*habits(text, "", 1), *hidden(text, "", 1), *hazards(html, text, "", 1)]
    words = telling(text_of(marks(html)))
    return Body(html, first_sentences(html), tuple(links(html)), tuple(found), words)


def placed(problems: Iterable[Problem], path: str, first_line: int) -> list[Problem]:
    """Return the problems of a body as those of the file in which it begins at ``first_line``."""
    return [
        replace(problem, path=path, line=problem.line and problem.line + first_line - 1)
        for problem in problems
    ]
