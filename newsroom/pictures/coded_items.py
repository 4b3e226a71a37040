"""The coded data of the one picture that a HEIF or AVIF file shows, tiles included (ISO/IEC 14496-12, 8.11).

A box that is odd raises LookupError: whoever looks for damage then says nothing, and the decoder decides.
"""

from collections.abc import Iterator

HEAD, LARGE = 8, 1  # the head of a box; its true length, where it says this one, is in eight more bytes
WIDE_NAMES = 3  # the version of an entry whose item has a name of four bytes
IN_FILE = 0  # how an item's data is found: by its place in the file


class Numbers:
    """Reads the numbers of a box one after another; the first four bytes are its version and flags."""

    def __init__(self, box: bytes) -> None:
        self._box = box
        self._at = 0
        self.version = self.next(1)
        self.next(3)

    def next(self, size: int) -> int:
        """Return the number in so many bytes, 0 of none."""
        self._at += size
        if self._at > len(self._box):
            raise IndexError
        return int.from_bytes(self._box[self._at - size : self._at])

    def rest(self) -> bytes:
        """Return what was not read yet."""
        return self._box[self._at :]


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the kind and the content of every box."""
    at = 0
    while at + HEAD <= len(data):
        size, head = int.from_bytes(data[at : at + 4]), HEAD
        if size == LARGE:
            size, head = int.from_bytes(data[at + HEAD : at + 2 * HEAD]), 2 * HEAD
        end = at + size if size else len(data)
        if not at + head <= end <= len(data):
            raise IndexError
        yield data[at + 4 : at + HEAD], data[at + head : end]
        at = end


def parts_of(data: bytes) -> dict[bytes, bytes]:
    """Return the boxes that say what a file holds, by their kinds."""
    return dict(boxes(dict(boxes(data))[b"meta"][4:]))


def items(data: bytes, parts: dict[bytes, bytes], kind: bytes) -> list[bytes]:
    """Return the data of all items of a kind that the shown picture is made of."""
    primary = Numbers(parts[b"pitm"])
    shown = primary.next(4 if primary.version else 2)
    places, kinds = _places(parts[b"iloc"]), _kinds(parts[b"iinf"])
    made_of = [shown, *_tiles(parts[b"iref"], shown)] if b"iref" in parts else [shown]
    return [
        b"".join(data[at : at + size] for at, size in places[item]) for item in made_of if kinds[item] == kind
    ]


def _kinds(box: bytes) -> dict[int, bytes]:
    """Return the kind of every item; entries of a version before 2 tell none."""
    numbers, found = Numbers(box), {}
    numbers.next(4 if numbers.version else 2)
    for _kind, content in boxes(numbers.rest()):
        entry = Numbers(content)
        item = entry.next(4 if entry.version == WIDE_NAMES else 2)
        entry.next(2)
        found[item] = entry.rest()[:4]
    return found


def _tiles(box: bytes, shown: int) -> Iterator[int]:
    """Yield what a picture is derived from, such as the tiles of a grid."""
    numbers = Numbers(box)
    wide = 4 if numbers.version else 2
    for kind, content in boxes(numbers.rest()):
        entry = Numbers(bytes(4) + content)
        if kind == b"dimg" and entry.next(wide) == shown:
            yield from [entry.next(wide) for _ in range(entry.next(2))]


def _places(box: bytes) -> dict[int, list[tuple[int, int]]]:
    """Return where the data of every item lies in the file, in one or more stretches."""
    numbers, found = Numbers(box), {}
    sizes = numbers.next(2)
    of_offset, of_length, of_base, of_index = (sizes >> shift & 15 for shift in (12, 8, 4, 0))
    wide = 4 if numbers.version > 1 else 2
    for _ in range(numbers.next(wide)):
        item = numbers.next(wide)
        how = numbers.next(2) if numbers.version else IN_FILE
        elsewhere = numbers.next(2)
        base = numbers.next(of_base)
        stretches = []
        for _ in range(numbers.next(2)):
            numbers.next(of_index if numbers.version else 0)
            stretches.append((base + numbers.next(of_offset), numbers.next(of_length)))
        if how == IN_FILE and not elsewhere:
            found[item] = stretches
    return found
