"""End a build because of what people wrote: all problems in their words, status 1, no traceback."""

import sys
from collections.abc import Sequence
from typing import NoReturn

from newsroom.problems import Problem, report


class Refused(SystemExit):
    """The content has problems; ``problems`` holds them. Pelican would log an Exception and go on."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(1)
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type["Refused"], tuple[tuple[Problem, ...]]]:
        """Let a refusal travel from one process to another."""
        return Refused, (self.problems,)


def refuse(problems: Sequence[Problem]) -> NoReturn:
    """Print all problems and raise Refused."""
    count = len(problems)
    print(f"{report(problems)}\n{count} masalah; tidak ada halaman yang ditulis.", file=sys.stderr)  # noqa: T201
    raise Refused(problems)
