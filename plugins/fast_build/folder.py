"""The output folder that remembers what each page was made of, and makes only what has other ingredients."""

import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import cached_property
from pathlib import Path
from sys import intern
from typing import NamedTuple

from newsroom.memory.shards import Shards
from newsroom.memory.stamps import Stamp, digest, stamp
from newsroom.memory.store import Store
from newsroom.memory.workers import shared
from newsroom.output_folder import SCRATCH, Ingredients, Making, OutputFolder
from newsroom.progress import followed
from newsroom.whole_files import write_whole

logger = logging.getLogger(__name__)
SHORT = 4  # bytes of each ingredient that are kept to say which one is new


# How a page was made: the digest of all ingredients, the file it became, their labels, a bit of the digest of
# each. A plain tuple: there are hundreds of thousands
Record = tuple[bytes, Stamp, str, bytes]
# How a group was made: the digest of its ingredients, and the names of its pages
Group = tuple[bytes, list[str]]


class Job(NamedTuple):
    """A page that has to be made."""

    page: Making
    total: bytes
    labels: str
    bits: bytes


class RememberingFolder(OutputFolder):
    """Keeps what would come out the same, makes the rest at the end in several processes."""

    def __init__(self, folder: Path, store: Store, ground: Callable[[], Mapping[str, bytes]]) -> None:
        super().__init__(folder)
        self._store = store
        self._make_ground = ground
        self.remembers = True
        self._pages, self._lists = Shards(store, "pages"), Shards(store, "groups")
        self._records: dict[str, Record] = self._pages.load()
        self._groups: dict[str, Group] = self._lists.load()
        self._jobs: list[Job] = []
        self._new_records: dict[str, Record] = {}
        self._new_groups: dict[str, Group] = {}

    def make(self, page: Making) -> None:
        """Keep a page made of the same as last time, and note every other one for `flush`."""
        own = page.ingredients()
        total = digest(b"" if page.stands_alone else self._ground_digest, *own.values())
        record = self._records.get(page.name)
        if record and record[0] == total and self._is_intact(page.name, record[1]):
            self.claim(page.name)
            return
        self.inside(page.name)
        labels, bits = ("", b"") if page.stands_alone else self._ground_bits
        job = Job(page, total, intern(",".join([*filter(None, [labels]), *own])), bits + bits_of(own))
        self.claim(page.name)
        self._jobs.append(job)
        if logger.isEnabledFor(logging.INFO):
            logger.info("%s: %s", page.name, reason(record, job))

    def make_all(self, group: str, ingredients: Ingredients, pages: Callable[[], Iterable[Making]]) -> None:
        """Keep a whole group whose ingredients are the same, else look at each of its pages."""
        total = digest(self._ground_digest, *ingredients().values())
        before = self._groups.get(group)
        if before and before[0] == total and all(map(self._is_kept, before[1])):
            for name in before[1]:
                self.claim(name)
            names = before[1]
        else:
            names = []
            for page in pages():
                self.make(page)
                names.append(page.name)
        self._new_groups[group] = (total, names)

    @cached_property
    def ground(self) -> Mapping[str, bytes]:
        """Return what all pages are made of; to be asked once all articles and pages are known."""
        return self._make_ground()

    @cached_property
    def _ground_digest(self) -> bytes:
        return digest(*self.ground.values())

    @cached_property
    def _ground_bits(self) -> tuple[str, bytes]:
        return ",".join(self.ground), bits_of(self.ground)

    def flush(self) -> None:
        """Make all pages that were noted; a build that is stopped meanwhile leaves nothing half-written."""
        try:
            with closing(shared(self._work, self._jobs)) as made:
                for name, record, changed in followed(made, len(self._jobs), "Membuat halaman"):
                    self._new_records[name] = record
                    self.changed += changed
        finally:
            for left in self._root.glob(f"{SCRATCH}.*"):
                left.unlink(missing_ok=True)
        self._jobs = []

    def has_made(self) -> bool:
        """Say whether any page was made anew."""
        return bool(self._new_records)

    def finish(self) -> list[str]:
        """Make what is left, remove what is stale, and remember how everything was made."""
        self.flush()
        if self.remembers:
            self._remember()
        with self._told():
            return super().finish()

    def _remember(self) -> None:
        """Keep how every file of the output was made."""
        if (
            not self._new_records
            and self._records.keys() <= self.written
            and self._new_groups == self._groups
        ):
            return
        kept = {name: record for name, record in self._records.items() if name in self.written}
        records = {**kept, **self._new_records}
        changed = {*self._new_records, *(name for name in self._records if name not in kept)}
        lists = self._new_groups
        other = {name for name in {*lists, *self._groups} if lists.get(name) != self._groups.get(name)}
        self._store.keep({**self._pages.changes(records, changed), **self._lists.changes(lists, other)})

    def _work(self, jobs: Iterable[Job]) -> Iterator[tuple[str, Record, bool]]:
        scratch = self._root / f"{SCRATCH}.{os.getpid()}"
        for page, total, labels, bits in jobs:
            data = page.make()
            with self._told():
                changed = write_whole(f"{self._root}/{page.name}", data, scratch)
                seen = stamp(f"{self._root}/{page.name}")
            yield page.name, (total, seen, labels, bits), changed

    def _is_kept(self, name: str) -> bool:
        record = self._records.get(name)
        return record is not None and self._is_intact(name, record[1])

    def _is_intact(self, name: str, seen: Stamp) -> bool:
        """Say whether a file is still the one that was written."""
        try:
            return stamp(f"{self._root}/{name}") == seen
        except OSError:
            return False


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
