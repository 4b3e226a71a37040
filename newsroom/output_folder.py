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
        name = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._list = lists / f"files-{name}.txt"
        self._journal = lists / f"files-{name}.new"
        self._scratch = folder / ".sedang-ditulis"
        self._before = {*_lines(self._list), *_lines(self._journal)}
        self.written: set[str] = set()
        self.changed = 0
        self._scratch.unlink(missing_ok=True)

    def write(self, name: str, data: bytes) -> None:
        """Write one file, whole or not at all; ``name`` is its path in the folder, used once."""
        path = self.inside(name)
        if name in self.written:
            raise AddressTakenError(f"“{name}” would be written twice")
        self.written.add(name)
        if name not in self._before:
            self._note(name)
        self.changed += write_whole(path, data, self._scratch)

    def inside(self, name: str) -> Path:
        """Return the place of a file. Raises OutsideError unless it is inside the folder."""
        root = self.folder.resolve()
        path = (root / name).resolve()
        if not path.is_relative_to(root) or path == root or "\0" in name:
            raise OutsideError(f"“{name}” is outside {self.folder}")
        return path

    def finish(self) -> list[str]:
        """Remove stale files and the folders they leave empty; return the names of the files."""
        stale = sorted(self._before - self.written)
        for name in stale:
            path = self.inside(name)
            path.unlink(missing_ok=True)
            for folder in path.parents:
                if folder == self.folder.resolve() or not folder.is_dir() or any(folder.iterdir()):
                    break
                folder.rmdir()
        write_whole(self._list, "".join(f"{name}\n" for name in sorted(self.written)).encode())
        self._journal.unlink(missing_ok=True)
        return stale

    def _note(self, name: str) -> None:
        self._journal.parent.mkdir(parents=True, exist_ok=True)
        with self._journal.open("a", encoding="utf-8") as journal:
            journal.write(f"{name}\n")


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines() if path.is_file() else []
