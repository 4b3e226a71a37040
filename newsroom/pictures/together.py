"""Work on many pictures beside each other; what is wrong with one keeps no other from being done."""

import os
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any, TypeVar

from newsroom.pictures.errors import PictureError

ItemT = TypeVar("ItemT")
# Passes on what is made, of so many: it may show how far that is
Follow = Callable[[Iterable[Any], int], Iterable[Any]]
# Pillow lets go of the interpreter while it works: two threads on two cores take 53 % of the time of one.
# Each may hold a decoded picture of 80 million pixels, so they are never many
WORKERS = min(4, os.cpu_count() or 1)


def silent(made: Iterable[Any], total: int) -> Iterable[Any]:
    """Tell nobody how far the work is."""
    return made


def done(
    work: Callable[[ItemT], object], items: Sequence[ItemT], follow: Follow
) -> Iterator[tuple[ItemT, PictureError | None]]:
    """Yield each item when it is done, and what is wrong with it."""
    pool = ThreadPoolExecutor(WORKERS)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd metadata, of which nothing is kept
            begun = {pool.submit(work, item): item for item in items}
            for future in follow(as_completed(begun), len(items)):
                error = future.exception()
                if error is not None and not isinstance(error, PictureError):
                    raise error
                yield begun[future], error
    finally:
        pool.shutdown(cancel_futures=True)  # who stops the build does not wait for a thousand pictures
