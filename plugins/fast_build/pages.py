"""Make pages, with the fragments of them that would come out as they did, and note how each was made."""

import marshal
import os
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from newsroom.digests import digest
from newsroom.fragments import Fragments, Pieces, cut_out, pieces_of
from newsroom.hidden_data import refuse_traces
from newsroom.memory.stamps import Stamp, stamp
from newsroom.output_folder import SCRATCH, Making
from newsroom.whole_files import write_whole

SHORT = 4  # bytes of each ingredient that are kept to say which one is new

# How a page was made: the digest of all ingredients, the file it became, their labels, a bit of the digest of
# each, where its fragments lie. A plain tuple: there are hundreds of thousands
Record = tuple[bytes, Stamp, str, bytes, Pieces]


class Job(NamedTuple):
    """A page to be made; ``own`` is the digest of what it alone is made of, ``before`` how it was made."""

    page: Making
    total: bytes
    labels: str
    bits: bytes
    own: bytes
    before: Record | None


class Maker:
    """Makes pages below a folder; ``apart`` says what a fragment is made of beside what its page alone is."""

    def __init__(self, root: Path, apart: Callable[[str], bytes]) -> None:
        self._root = root
        self._apart = cache(apart)

    def made(self, job: Job) -> tuple[bytes, Pieces]:
        """Return a page, and where its fragments lie in it."""
        page = job.page
        fragments = {} if page.fragments is None else page.fragments
        if before := self._pieces_as_they_were(job):
            fragments.update(self._cut_out(job, before))
        data = page.make()
        pieces = pieces_of(data, fragments, lambda name: self._told(job, name))
        fragments.clear()  # there are many pages
        return data, pieces

    def written(self, job: Job, data: bytes, pieces: Pieces) -> tuple[str, bytes, bool]:
        """Write a page; return its name, its record by `marshal`, and whether its file changed."""
        place = f"{self._root}/{job.page.name}"
        refuse_traces(job.page.name, data)
        changed = write_whole(place, data, f"{self._root}/{SCRATCH}.{os.getpid()}")
        record: Record = (job.total, stamp(place), job.labels, job.bits, pieces)
        return job.page.name, marshal.dumps(record), changed

    def is_intact(self, name: str, seen: Stamp) -> bool:
        """Say whether a file is still the one that was written."""
        try:
            return stamp(f"{self._root}/{name}") == seen
        except OSError:
            return False

    def _told(self, job: Job, name: str) -> bytes:
        return digest(self._apart(name), job.own)

    def _pieces_as_they_were(self, job: Job) -> Pieces:
        """Return the pieces of a page that are made of nothing new."""
        pieces = job.before[4] if job.before else {}
        return {name: piece for name, piece in pieces.items() if piece[0] == self._told(job, name)}

    def _cut_out(self, job: Job, pieces: Pieces) -> Fragments:
        """Return fragments of a page out of its file; none when that is another one by now."""
        try:
            with open(f"{self._root}/{job.page.name}", "rb") as file:  # noqa: PTH123 - ten thousand of them
                data = file.read()
        except OSError:
            return {}
        is_ours = job.before and self.is_intact(job.page.name, job.before[1])
        return cut_out(data, pieces) if is_ours else {}


def bits_of(parts: Mapping[str, bytes]) -> bytes:
    """Return a bit of the digest of each part."""
    return b"".join([digest(part)[:SHORT] for part in parts.values()])


def reason(record: Record | None, job: Job) -> str:
    """Return in words why a page is made: what it is made of that is new."""
    if record is None:
        return "baru"
    before = dict(_each(record[2], record[3]))
    changed = [label for label, bit in _each(job.labels, job.bits) if before.get(label) != bit]
    return f"berubah: {', '.join(changed)}" if changed else "berkasnya diubah atau hilang"


def _each(labels: str, bits: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield every ingredient with its bit."""
    for number, label in enumerate(labels.split(",")):
        yield label, bits[number * SHORT : (number + 1) * SHORT]
