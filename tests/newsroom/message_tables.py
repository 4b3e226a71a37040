"""The tables of messages (``messages/*.txt``): what a person wrote, and all that the check tells of it.

A case is a name after ``##``, what was written, ``=>``, and the expected lines, each place without its path.
In a table of front matter a line of a key that every article has replaces that line, with those below it; in
``bodies.txt`` it is the body that is written.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.newsroom.desk import HEADER, RAZIA, story

FOLDER = Path(__file__).with_name("messages")


def cases(*tables: str) -> list[Any]:
    """Return what was written and what is told, for ``pytest.mark.parametrize``."""
    return [case for table in tables for case in _of(table)]


def _of(table: str) -> Iterator[Any]:
    for block in (FOLDER / f"{table}.txt").read_text("utf-8").removeprefix("## ").split("\n## "):
        name, _, rest = block.partition("\n")
        written, _, told = rest.partition("\n=>\n")
        yield pytest.param(written, told.strip(), id=name.strip())


def with_header(written: str) -> str:
    """Return an article with these lines in its front matter."""
    changes: dict[str, str] = {}
    more: list[str] = []
    for line in written.split("\n"):
        key, _, value = line.partition(": ")
        if key in HEADER and key not in changes:
            changes[key] = value
        elif more or not changes or ":" in line:
            more.append(line)
        else:
            changes[list(changes)[-1]] += f"\n{line}"
    return story(*more, **changes)


def without_path(told: str, name: str = RAZIA) -> str:
    """Return messages with the line alone as their place."""
    return told.replace(f"content/{name}:", "")
