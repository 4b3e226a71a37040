"""Of a HEIF file the data of the shown picture is found, tiles included; of an odd one nothing is said."""

import struct

import pytest

from newsroom.pictures.coded_items import items, parts_of
from newsroom.pictures.damage import is_damaged

SETUP = bytes(21) + b"\xff"  # of a decoder: lengths have four bytes
GRID, LEFT, RIGHT, OTHER = 1, 2, 3, 4
KINDS = {GRID: b"grid", LEFT: b"hvc1", RIGHT: b"hvc1", OTHER: b"hvc1"}
WHOLE = [b"\x26\x01left\0\0\3\0", b"\x26\x01right", b"\x26\x01thumbnail"]


def box(kind: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return struct.pack(">I4s", len(content) + 8, kind) + content


def unit(content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + content


def entry(item: int, kind: bytes, version: int) -> bytes:
    return box(
        b"infe", bytes([version, 0, 0, 0]), item.to_bytes(4 if version > 2 else 2), bytes(2), kind, b"\0"
    )


def places(version: int, stretches: dict[int, list[tuple[int, int]]]) -> bytes:
    """Return where items lie; from version 1 on in which way, from 2 on with wide names."""
    wide = 4 if version > 1 else 2
    parts = [bytes([version, 0, 0, 0, 0x44, 0]), len(stretches).to_bytes(wide)]
    for item, found in stretches.items():
        parts += [item.to_bytes(wide), bytes(2 if version else 0), bytes(2), len(found).to_bytes(2)]
        parts += [struct.pack(">II", *stretch) for stretch in found]
    return box(b"iloc", *parts)


def heic(units: list[bytes], version: int = 1) -> bytes:
    """Return a picture of two tiles and a thumbnail of it; each lies in two stretches."""
    coded = [unit(content) for content in units]
    head = box(b"ftyp", b"heic", bytes(4))

    def file(start: int) -> bytes:
        found = {}
        for item, data in zip((LEFT, RIGHT, OTHER), coded, strict=True):
            found[item] = [(start, 3), (start + 3, len(data) - 3)]
            start += len(data)
        return head + box(b"meta", bytes(4), *told, places(version, found)) + box(b"mdat", *coded)

    told = [
        box(b"pitm", bytes(4), GRID.to_bytes(2)),
        box(
            b"iinf",
            bytes(4),
            len(KINDS).to_bytes(2),
            *(entry(*kind, 2 + version % 2) for kind in KINDS.items()),
        ),
        box(
            b"iref",
            bytes(4),
            box(b"thmb", struct.pack(">HHH", OTHER, 1, GRID)),
            box(b"dimg", struct.pack(">HHHH", GRID, 2, LEFT, RIGHT)),
        ),
        box(b"iprp", box(b"ipco", box(b"hvcC", SETUP))),
    ]
    return file(len(file(0)) - sum(map(len, coded)))


@pytest.mark.parametrize("version", [0, 1, 2])
def test_a_picture_is_all_its_tiles_and_nothing_else(version: int) -> None:
    data = heic(WHOLE, version)
    assert items(data, parts_of(data), b"hvc1") == [unit(WHOLE[0]), unit(WHOLE[1])]
    assert not is_damaged(data, "HEIF")


@pytest.mark.parametrize("tile", [0, 1])
@pytest.mark.parametrize("damage", [b"\0\0\0", b"\0\0\1", b"\0\0\2", bytes(65)])
def test_what_no_unit_may_hold_is_damage_in_each_tile(tile: int, damage: bytes) -> None:
    units = list(WHOLE)
    units[tile] += damage + (b"x" if len(damage) < 65 else b"")
    assert is_damaged(heic(units), "HEIF")


def test_a_length_that_leads_elsewhere_is_damage() -> None:
    assert is_damaged(heic(WHOLE).replace(unit(WHOLE[1]), b"\1" + unit(WHOLE[1])[1:]), "HEIF")


def test_a_thumbnail_is_not_looked_at() -> None:
    assert not is_damaged(heic([*WHOLE[:2], WHOLE[2] + bytes(9) + b"x"]), "HEIF")


def test_a_few_zeros_behind_a_unit_are_filling() -> None:
    assert not is_damaged(heic([WHOLE[0] + bytes(3), *WHOLE[1:]]), "HEIF")


@pytest.mark.parametrize("kind", [b"meta", b"pitm", b"iinf", b"iloc", b"iprp", b"ipco", b"hvcC"])
def test_of_an_odd_file_nothing_is_said(kind: bytes) -> None:
    damaged = heic([WHOLE[0] + bytes(9) + b"x", *WHOLE[1:]])
    assert is_damaged(damaged, "HEIF")
    assert not is_damaged(damaged.replace(kind, b"free"), "HEIF")
    at = damaged.index(kind)
    for size in (2, 10, 2**31):
        assert not is_damaged(damaged[: at - 4] + size.to_bytes(4) + damaged[at:], "HEIF")


@pytest.mark.parametrize(
    "data", [b"", bytes(8), b"\0\0\0\1meta", box(b"meta", bytes(2)), box(b"meta", bytes(4))]
)
@pytest.mark.parametrize("form", ["HEIF", "AVIF"])
def test_of_no_picture_nothing_is_said(data: bytes, form: str) -> None:
    assert not is_damaged(data, form)
