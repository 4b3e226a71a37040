"""A file in parts: whoever remembers it makes anew only those that are made of something else."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Part(NamedTuple):
    """Bytes between two separators: what differs whenever they do, and how they are made."""

    told: Callable[[], bytes]
    make: Callable[[], bytes]


@dataclass(frozen=True)
class PartedFile:
    """Such a file; the order of the parts is that of the mapping."""

    head: bytes
    parts: Mapping[str, Part]
    tail: bytes
    between: bytes = b",\n"

    def joined(self, parts: Iterable[bytes]) -> bytes:
        """Return the file with these parts.

        >>> PartedFile(b"[", {}, b"]", b",").joined([b"1", b"2"])
        b'[1,2]'
        """
        return self.head + self.between.join(parts) + self.tail

    def whole(self) -> bytes:
        """Return the file with all its parts made."""
        return self.joined([part.make() for part in self.parts.values()])
