"""End a build because of what people wrote: all problems in their words, status 1, no traceback."""

import sys
from collections.abc import Sequence
from typing import NoReturn

from newsroom.problems import Problem, report


class Refused(SystemExit):
    """The content has problems; ``problems`` holds them. Pelican would log an Exception and go on."""

    def __init__(self, problems: Sequence[Problem], code: int | str = 1) -> None:
        super().__init__(code)
        self.problems = tuple(problems)
        self._code = code

    def __reduce__(self) -> tuple[type["Refused"], tuple[tuple[Problem, ...], int | str]]:
        """Let a refusal travel from one process to another."""
        return Refused, (self.problems, self._code)


def refuse(problems: Sequence[Problem]) -> NoReturn:
    """Print all problems and raise Refused."""
    count = len(problems)
    print(f"{report(problems)}\n{count} masalah; tidak ada halaman yang ditulis.", file=sys.stderr)  # noqa: T201
    raise Refused(problems)


def unfinished(*problems: Problem) -> Refused:
    """Return what to raise for problems that are met while pages are written.

    Python prints its words when the program ends with it, status 1: once, though each process that renders
    pages may meet the same problem.
    """
    count = len(problems)
    return Refused(problems, f"{report(problems)}\n{count} masalah; situs belum selesai dibangun.")
