"""A file beside the site is written when it has to be, and left alone when it is still the one that was."""

from functools import partial
from pathlib import Path

import pytest

from newsroom.memory.store import Store
from newsroom.parted_files import Part, PartedFile
from plugins.fast_build.beside import TABLE, KnownFiles

PARTS = {"2024/11": b"a", "2024/12": b"b"}


class Desk:
    """Builds that leave one file, each with a memory of its own over the same store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "daftar.json"

    def build(self, parts: dict[str, bytes], head: bytes = b"{", program: bytes = b"satu") -> str:
        """Leave the file; return the names of the parts that were made."""
        made: list[str] = []

        def make(name: str) -> bytes:
            made.append(name)
            return name.encode() + parts[name]

        each = {name: Part(partial(parts.__getitem__, name), partial(make, name)) for name in parts}
        file = PartedFile(head, each, b"}")
        KnownFiles(Store(self.folder / "site.sqlite", [TABLE]), program)(self.path, file)
        names = " ".join(made)
        assert self.path.read_bytes() == file.whole()
        return names


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    assert desk.build(PARTS) == "2024/11 2024/12"
    return desk


def test_a_file_that_is_made_of_the_same_is_left_alone(desk: Desk) -> None:
    before = desk.path.stat()
    assert desk.build(PARTS) == ""
    assert desk.path.stat() == before


@pytest.mark.parametrize(
    ("parts", "made"),
    [
        ({"2024/11": b"a", "2024/12": b"c"}, "2024/12"),
        ({"2024/11": b"lebih", "2024/12": b"b"}, "2024/11"),
        ({"2024/10": b"x", **PARTS}, "2024/10"),
        ({**PARTS, "2025/01": b""}, "2025/01"),
        ({"2024/12": b"b"}, ""),
        ({"2024/12": b"b", "2024/11": b"a"}, ""),
        ({}, ""),
    ],
)
def test_of_another_file_only_the_new_parts_are_made(desk: Desk, parts: dict[str, bytes], made: str) -> None:
    assert desk.build(parts) == made
    assert desk.build(parts) == ""
    assert desk.build(PARTS) == " ".join(name for name in PARTS if parts.get(name) != PARTS[name])


def test_another_head_or_program_makes_all_of_it(desk: Desk) -> None:
    assert desk.build(PARTS, head=b"[") == "2024/11 2024/12"
    assert desk.build(PARTS, head=b"[", program=b"dua") == "2024/11 2024/12"


def test_a_file_that_was_edited_or_is_gone_is_made_again(desk: Desk) -> None:
    desk.path.write_text("diubah orang")
    assert desk.build(PARTS) == "2024/11 2024/12"
    desk.path.unlink()
    assert desk.build(PARTS) == "2024/11 2024/12"
    assert desk.build(PARTS) == ""
