"""The one way into the output folder: whole files, inside it, each address once, nothing stale left."""

import fcntl
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from newsroom.file_list import lines, listed, sealed
from newsroom.foreign_files import Seen, looked
from newsroom.fragments import Fragments
from newsroom.hidden_data import refuse_traces
from newsroom.problems import Problem
from newsroom.refusal import refuse, unfinished
from newsroom.whole_files import write_whole

# Names with a leading dot are the folder's own; no address can have one
LIST, JOURNAL, LOOK, SCRATCH = ".berkas.txt", ".berkas.baru", ".berkas.asing", ".sedang-ditulis"

# What a page is made of, by the words that tell a person why it was written again
Ingredients = Callable[[], Mapping[str, bytes]]


@dataclass(frozen=True, slots=True)
class Making:
    """A file of the output before it is made: its name, what it is made of, and how.

    One that ``stands_alone`` has no part of what all pages share: no theme, no settings. ``fragments`` are
    parts of it that are made of its ingredients, but not of its frame: a maker that finds one there takes it.
    """

    name: str
    ingredients: Ingredients
    make: Callable[[], bytes]
    stands_alone: bool = False
    fragments: Fragments | None = None


class AddressTakenError(Exception):
    """Two parts of a build want to write the same file."""


class OutsideError(Exception):
    """A name that would leave the output folder, or that stands for the folder's own files."""


class OutputFolder:
    """A build's output; ``finish`` removes what the builds before it wrote and this one did not.

    The list of files lies in the folder itself: whoever moves the folder or loses the cache still knows what
    in it is stale. New names are noted before they are written, so that the next build also knows the files
    of one that was killed. Other files are left alone, but pages that no list names are refused: a draft may
    be among them; and files that tell where they were made. One build at a time writes; what the disk refuses
    ends the build in words.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._root = folder.resolve()
        self._left: set[str] | None = None  # names of earlier builds that this one has not taken
        self._lock = -1
        self._is_noted = True  # that the list is not complete
        self._plain: dict[str, bool] = {"": True}
        self.written: set[str] = set()
        self.changed = 0

    def write(self, name: str, data: bytes) -> None:
        """Write one file, whole or not at all; ``name`` is its path in the folder, used once."""
        path = self.inside(name)
        self.claim(path.relative_to(self._root).as_posix())
        refuse_traces(name, data)
        with self._told():
            self.changed += write_whole(path, data, self._root / SCRATCH)

    def claim(self, name: str) -> None:
        """Take a name for this build, and note a new one. Raises AddressTakenError the second time."""
        if name in self.written:
            raise AddressTakenError(f"“{name}” would be written twice")
        if self._left is None or name not in self._left:
            with self._told():
                if name not in self._known():
                    self._note(name)
        self._known().discard(name)
        self.written.add(name)

    def claim_all(self, names: Set[str]) -> None:
        """Take names for this build that earlier ones have written; any other is taken as `claim` does."""
        if self._left is None or not names <= self._left:
            for name in names:
                self.claim(name)
            return
        self._left.difference_update(names)
        self.written.update(names)

    def make(self, page: Making) -> None:
        """Write what the maker returns; a folder that remembers may see that it would be the same."""
        self.write(page.name, page.make())

    def make_all(
        self,
        group: str,
        ingredients: Ingredients,
        pages: Callable[[], Iterable[Making]],
        *,
        stands_alone: bool = False,
    ) -> None:
        """Make pages that belong together; ``ingredients`` are all that any of them is made of.

        A group ``stands_alone`` when all its pages do.
        """
        for page in pages():
            self.make(page)

    def inside(self, name: str) -> Path:
        """Return the place of a file. Raises OutsideError unless it is inside the folder and not hidden."""
        if self.is_inside(name):
            return self._root / name
        path = (self._root / name).resolve()
        parts = path.relative_to(self._root).parts if path.is_relative_to(self._root) else ()
        if not parts or any(part.startswith(".") for part in parts):
            raise OutsideError(f"“{name}” is outside {self.folder}")
        return path

    def is_inside(self, name: str) -> bool:
        """Say whether `inside` surely has a place for this name; a `Path` for each page would cost more."""
        return name[:1] != "/" and self._is_plain(name)

    def _is_plain(self, place: str) -> bool:
        """Say whether a place is named plainly, and neither it nor a folder above it is a link."""
        folder, _, name = place.rpartition("/")
        if folder not in self._plain:
            self._plain[folder] = self._is_plain(folder)
        is_named = name != "" and name[0] != "." and self._plain[folder]
        return is_named and not os.path.islink(f"{self._root}/{place}")  # noqa: PTH114

    def finish(self) -> list[str]:
        """Remove stale files and the folders they leave empty; return the names of the files.

        A file that is not the portal's and tells where it was made ends the build.
        """
        with self._told():
            stale = sorted(self._known())
            for name in stale:
                self._remove(self._root / name)
            if stale or self._is_noted:
                write_whole(self._root / LIST, sealed(self.written), self._root / SCRATCH)
                (self._root / JOURNAL).unlink(missing_ok=True)
            problems = self._look_at_foreign_files()
        self.release()
        if problems:
            raise unfinished(*problems)
        return stale

    def _look_at_foreign_files(self) -> list[Problem]:
        """Return what is wrong with files that are not the portal's; what is found right is remembered."""
        scratch, note = self._root / SCRATCH, self._root / LOOK
        scratch.write_bytes(b"")
        now = scratch.stat().st_ctime_ns  # by the clock that stamps the folders
        scratch.unlink()
        noted = _read(note)
        names = listed(noted) if noted else None
        seen = Seen() if names is None else Seen(note.stat().st_mtime_ns, frozenset(names))
        look, problems = looked(self._root, self.written, seen, now)
        if not problems and look != seen:
            write_whole(note, sealed(look.names), scratch)
            os.utime(note, ns=(look.since, look.since))
        return problems

    def release(self) -> None:
        """Let other builds have the folder."""
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def _known(self) -> set[str]:
        """Return the names of earlier builds not taken yet; the first time, take the folder for this one."""
        if self._left is None:
            self._root.mkdir(parents=True, exist_ok=True)
            self._lock = _taken(self._root, self.folder)
            for left in self._root.glob(f"{SCRATCH}*"):
                left.unlink(missing_ok=True)
            noted, names = lines(_read(self._root / JOURNAL)), listed(_read(self._root / LIST))
            self._is_noted = bool(noted) or not (self._root / LIST).is_file()
            self._left = {*(names or ()), *noted}
            if (names is None or not self._left) and next(self._root.rglob("*.html"), None):
                refuse([Problem(str(self.folder), 0, *UNKNOWN_PAGES)])
        return self._left

    def _note(self, name: str) -> None:
        self._is_noted = True
        with (self._root / JOURNAL).open("a", encoding="utf-8") as journal:
            journal.write(f"{name}\n")

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == self._root or (folder.is_dir() and any(folder.iterdir())):
                return
            if folder.is_dir():
                folder.rmdir()

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Say in words what the disk refuses: no room, no right, a file where a folder should be."""
        try:
            yield
        except OSError as error:
            place = str(error.filename or self.folder)
            message = f"Berkas situs tidak dapat ditulis ({error.strerror or error})."
            remedy = "periksa ruang disk dan hak akses folder ini, lalu ulangi"
            raise unfinished(Problem(place, 0, message, remedy)) from error


UNKNOWN_PAGES = (
    "Folder ini sudah berisi halaman yang bukan buatan portal, atau daftar berkasnya hilang atau rusak.",
    "kosongkan folder ini lalu ulangi, atau sebutkan folder lain: “--output situs-baru”",
)
BUSY = ("Situs sedang dibangun ke folder ini oleh perintah lain.", "tunggu sampai selesai, lalu ulangi")


def _taken(root: Path, folder: Path) -> int:
    """Return the handle that keeps other builds out until it is closed, or the program ends."""
    handle = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        refuse([Problem(str(folder), 0, *BUSY)])
    return handle


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""
