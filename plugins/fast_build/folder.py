"""The output folder that remembers what each page was made of, and makes only what has other ingredients."""

import logging
import marshal
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import cached_property
from itertools import islice
from pathlib import Path
from sys import intern

from newsroom.digests import digest
from newsroom.memory.shards import shard_of
from newsroom.memory.stamps import stamps
from newsroom.memory.store import Store
from newsroom.memory.workers import shared
from newsroom.output_folder import SCRATCH, Ingredients, Making, OutputFolder
from newsroom.progress import followed
from plugins.fast_build.pages import Job, Maker, Record, bits_of, reason

logger = logging.getLogger(__name__)
AT_ONCE = 250  # pages: half a second
ALONE = "#"  # begins the names of the groups of pages that were not made with others
Records = dict[str, Record]
# A group that may be kept without a look at how each of its pages was made: the digest of its ingredients,
# the names of its pages, their stamps one after the other
Seal = tuple[bytes, tuple[str, ...], bytes]
NO_SEAL: Seal = (b"", (), b"")
TABLE, PAGES = "groups", "pages"
_DAYS = re.compile(r"\b\d{4}/.*")


class RememberingFolder(OutputFolder):
    """Keeps what would come out the same, makes the rest at the end in several processes.

    What stands alone stands on the ``program`` still: it says what each file is; for ``apart`` see `Maker`.
    """

    def __init__(
        self,
        folder: Path,
        store: Store,
        ground: Callable[[], Mapping[str, bytes]],
        program: bytes = b"",
        apart: Callable[[str], bytes] = str.encode,
    ) -> None:
        super().__init__(folder)
        self._store = store
        self._program = program
        self._make_ground = ground
        self._maker = Maker(self._root, apart)
        self.remembers = True
        self._kept = store.keys(TABLE)  # of groups that were not looked at yet
        self._totals: dict[str, bytes] = {}
        self._was: dict[str, Records] = {}
        self._now: dict[str, tuple[bytes, dict[str, Record | None]]] = {}
        self._jobs: list[Job] = []
        self._made: dict[str, bytes] = {}  # as they will be kept: a fourth of what they take otherwise

    def make(self, page: Making) -> None:
        """Keep a page made of the same as last time, and note every other one for `flush`."""
        group = f"{ALONE}{shard_of(page.name)}"
        if group not in self._now:
            self._now[group] = (b"", {})
            self._kept.discard(group)
        self._look(page, group)

    def make_all(
        self,
        group: str,
        ingredients: Ingredients,
        pages: Callable[[], Iterable[Making]],
        *,
        stands_alone: bool = False,
    ) -> None:
        """Keep a whole group whose ingredients are the same, else look at each of its pages."""
        ground = self._program if stands_alone else self._ground_digest
        total = digest(ground, *ingredients().values())
        self._totals[group], names, seen = self._seal(group)
        if self._totals[group] == total and b"".join(stamps(str(self._root), names)) == seen:
            self.claim_all(frozenset(names))
            return
        self._now[group] = (total, {})
        for page in pages():
            self._look(page, group)

    def _seal(self, group: str) -> Seal:
        kept = self._store.get(TABLE, group) if group in self._kept else None
        self._kept.discard(group)
        return marshal.loads(kept) if kept else NO_SEAL  # noqa: S302 - ours, with a checksum

    def _records(self, group: str) -> Records:
        """Return how the pages of a group were made, by name."""
        if group not in self._was:
            kept = self._store.get(PAGES, group)
            self._was[group] = marshal.loads(kept) if kept else {}  # noqa: S302 - ours, with a checksum
        return self._was[group]

    def _look(self, page: Making, group: str) -> None:
        """Keep a page of a group, or note it."""
        own = page.ingredients()
        total = digest(self._program if page.stands_alone else self._ground_digest, *own.values())
        record = self._records(group).get(page.name)
        if record and record[0] == total and self._maker.is_intact(page.name, record[1]):
            self.claim(page.name)
            self._now[group][1][page.name] = record
            return
        if not self.is_inside(page.name):
            self.inside(page.name)
        labels, bits = ("", b"") if page.stands_alone else self._ground_bits
        named = intern(",".join([*filter(None, [labels]), *own]))
        job = Job(page, total, named, bits + bits_of(own), digest(*own.values()), record)
        self.claim(page.name)
        self._now[group][1][page.name] = None
        self._jobs.append(job)
        if logger.isEnabledFor(logging.INFO):
            logger.info("%s: %s", page.name, reason(record, job))

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
        self._jobs.sort(key=lambda job: days_of(job.page.name))
        try:
            with closing(shared(self._work, self._jobs)) as made:
                for name, record, changed in followed(made, len(self._jobs), "Membuat halaman"):
                    self._made[name] = record
                    self.changed += changed
        finally:
            for left in self._root.glob(f"{SCRATCH}.*"):
                left.unlink(missing_ok=True)
        self._jobs = []

    def has_made(self) -> bool:
        """Say whether any page was made anew."""
        return bool(self._made)

    def finish(self) -> list[str]:
        """Make what is left, remove what is stale, and remember how everything was made."""
        self.flush()
        if self.remembers:
            self._remember()
        with self._told():
            return super().finish()

    def _remember(self) -> None:
        """Keep how every file of the output was made; groups that nobody asked for are gone."""
        seals, rows = [], []
        for group, (total, pages) in self._now.items():
            found = {name: record or self._record_made(name) for name, record in pages.items()}
            if (total, found) != (self._totals.get(group, b""), self._was.get(group)):
                seen = b"".join([record[1] for record in found.values()])
                seals.append((group, marshal.dumps((total, tuple(found), seen))))
                rows.append((group, marshal.dumps(found)))
        if rows or self._kept:
            self._store.keep({TABLE: (seals, self._kept), PAGES: (rows, self._kept)})

    def _record_made(self, name: str) -> Record:
        record: Record = marshal.loads(self._made[name])  # noqa: S302 - our own
        return record

    def _work(self, jobs: Iterable[Job]) -> Iterator[tuple[str, bytes, bool]]:
        rest = iter(jobs)
        while some := [*islice(rest, AT_ONCE)]:
            with self._store.reading():  # others may write in between
                for job in some:
                    data, pieces = self._maker.made(job)
                    with self._told():
                        written = self._maker.written(job, data, pieces)
                    yield written


def days_of(name: str) -> str:
    """Return the part of an address that says when: pages of the same days show the same stories.

    Made one after the other, they find in memory what the page before has rendered of these.

    >>> days_of("category/binkam/2024/10-12/index.html")
    '2024/10-12/index.html'
    """
    found = _DAYS.search(name)
    return found[0] if found else ""
