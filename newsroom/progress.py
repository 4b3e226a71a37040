"""Tell how far long work is: a bar on a terminal, one line elsewhere; nothing where one hardly waits."""

import sys
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TypeVar

ItemT = TypeVar("ItemT")
LONG = 200  # things that take a second or more together


def followed(items: Iterable[ItemT], total: int, what: str, long: int = LONG) -> Iterator[ItemT]:
    """Yield the items and show how many of the total are done; ``what`` is said in front.

    Nothing is shown of less than ``long``.
    """
    if total < long:
        yield from items
        return
    if not sys.stdout.isatty():
        print(f"{what}: {total:n} …", flush=True)  # noqa: T201
        yield from items
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn  # noqa: PLC0415

    # With the first item shared work has parted, and only then the bar begins its thread
    steps = iter(items)
    first = list(islice(steps, 1))
    columns = (f"{what}:", BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, transient=True) as progress:
        yield from progress.track(chain(first, steps), total=total)
