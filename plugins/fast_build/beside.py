"""Files beside the site that are written again only when something that they are made of is another one."""

import marshal
from collections.abc import Mapping
from pathlib import Path

from newsroom.digests import digest
from newsroom.memory.stamps import Stamp, stamp_or_none
from newsroom.memory.store import Store
from newsroom.parted_files import PartedFile
from newsroom.whole_files import write_whole

TABLE = "meta"
# Of each part by its name: the digest of what it is made of, its first byte, the one behind its last
Pieces = dict[str, tuple[bytes, int, int]]


class KnownFiles:
    """Writes such files; ``program`` stands for all that makes them.

    A part that is made of the same is cut out of the file as it was.
    """

    def __init__(self, store: Store, program: bytes) -> None:
        self._store = store
        self._program = program

    def __call__(self, path: Path, file: PartedFile) -> None:
        """Write a file unless it is there as it was left, and made of the same."""
        around, key = digest(self._program, file.head, file.between, file.tail), f"berkas {path}"
        seen = stamp_or_none(str(path))
        before = self._pieces(key, around + seen) if seen else {}
        told = {name: digest(part.told()) for name, part in file.parts.items()}
        if before and [*told.items()] == [(name, piece[0]) for name, piece in before.items()]:
            return
        old = self._read(path, seen) if before else b""
        made = [
            old[before[name][1] : before[name][2]]
            if old and name in before and before[name][0] == told[name]
            else part.make()
            for name, part in file.parts.items()
        ]
        write_whole(path, file.joined(made))
        row = marshal.dumps((around + stamp_or_none(str(path)), pieces_of(file, told, made)))
        self._store.keep({TABLE: ([(key, row)], ())})

    def _pieces(self, key: str, made_of: bytes) -> Pieces:
        """Return the parts of a file that is made of this and still as it was left, else none."""
        kept = self._store.get(TABLE, key)
        known, pieces = marshal.loads(kept) if kept else (b"", {})  # noqa: S302 - ours, with a checksum
        return pieces if known == made_of else {}

    @staticmethod
    def _read(path: Path, seen: Stamp) -> bytes:
        """Return the bytes of a file, none when it is another one meanwhile."""
        data = path.read_bytes() if path.is_file() else b""
        return data if stamp_or_none(str(path)) == seen else b""


def pieces_of(file: PartedFile, told: Mapping[str, bytes], made: list[bytes]) -> Pieces:
    """Return where each part lies in a file."""
    pieces: Pieces = {}
    at = len(file.head)
    for name, data in zip(file.parts, made, strict=True):
        pieces[name] = (told[name], at, at + len(data))
        at += len(data) + len(file.between)
    return pieces
