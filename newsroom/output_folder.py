"""The one way into the output folder: whole files, inside it, each address once, nothing stale left."""

import hashlib
from pathlib import Path

from newsroom.whole_files import write_whole


class AddressTakenError(Exception):
    """Two parts of a build want to write the same file."""


class OutsideError(Exception):
    """A name that would leave the output folder."""


class OutputFolder:
    """A build's output; ``finish`` removes what the builds before it wrote and this one did not.

    The list of files is kept in ``lists`` (the cache). New names are noted there before they are written, so
    that the next build also knows the files of one that was killed. Files of somebody else are left alone.
    """

    def __init__(self, folder: Path, lists: Path) -> None:
        self.folder = folder
        self._root = folder.resolve()
        self._list = FileList(lists / "outputs", self._root)
        self._scratch = self._root / ".sedang-ditulis"
        self._before = self._list.names()
        self.written: set[str] = set()
        self.changed = 0
        self._scratch.unlink(missing_ok=True)

    def write(self, name: str, data: bytes) -> None:
        """Write one file, whole or not at all; ``name`` is its path in the folder, used once."""
        path = self.inside(name)
        name = path.relative_to(self._root).as_posix()
        if name in self.written:
            raise AddressTakenError(f"“{name}” would be written twice")
        self.written.add(name)
        if name not in self._before:
            self._list.note(name)
        self.changed += write_whole(path, data, self._scratch)

    def inside(self, name: str) -> Path:
        """Return the place of a file. Raises OutsideError unless it is inside the folder."""
        path = (self._root / name).resolve()
        if not path.is_relative_to(self._root) or path == self._root:
            raise OutsideError(f"“{name}” is outside {self.folder}")
        return path

    def finish(self) -> list[str]:
        """Remove stale files and the folders they leave empty; return the names of the files."""
        stale = sorted(self._before - self.written)
        for name in stale:
            self._remove(self.inside(name))
        self._list.replace(self.written)
        return stale

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == self._root or not folder.is_dir() or any(folder.iterdir()):
                return
            folder.rmdir()


class FileList:
    """The names of the files that builds wrote into one folder; the first line is the folder itself."""

    def __init__(self, lists: Path, root: Path) -> None:
        name = hashlib.sha256(str(root).encode()).hexdigest()[:16]
        self._lists = lists
        self._root = root
        self._path = lists / f"{name}.txt"
        self._journal = lists / f"{name}.new"

    def names(self) -> set[str]:
        """Return the names of the last whole build, and those noted since."""
        return {*_lines(self._path)[1:], *_lines(self._journal)}

    def note(self, name: str) -> None:
        """Note a name that is about to be written."""
        self._lists.mkdir(parents=True, exist_ok=True)
        with self._journal.open("a", encoding="utf-8") as journal:
            journal.write(f"{name}\n")

    def replace(self, names: set[str]) -> None:
        """Keep the names of a build that is whole; forget the lists of folders that are gone."""
        write_whole(self._path, "\n".join([str(self._root), *sorted(names), ""]).encode())
        self._journal.unlink(missing_ok=True)
        for other in self._lists.glob("*.txt"):
            if not any(Path(folder).is_dir() for folder in _lines(other)[:1]):
                other.unlink()


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").split("\n")[:-1] if path.is_file() else []
