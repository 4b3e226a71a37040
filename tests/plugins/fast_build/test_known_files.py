"""A file beside the site is written when it has to be, and left alone when it is still the one that was."""

from pathlib import Path

import pytest

from newsroom.memory.store import Store
from plugins.fast_build.beside import TABLE, KnownFiles


class Desk:
    """Builds that leave one file, each with a memory of its own over the same store."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "daftar.json"
        self.written = 0

    def build(self, *ingredients: bytes, program: bytes = b"satu") -> bool:
        """Leave the file; say whether it was written."""
        before = self.written
        known = KnownFiles(Store(self.folder / "site.sqlite", [TABLE]), program)
        known(self.path, lambda: ingredients, self._write)
        return self.written > before

    def _write(self) -> None:
        self.written += 1
        self.path.write_text(f"isi {self.written}")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    assert desk.build(b"a", b"b")
    return desk


def test_a_file_that_is_made_of_the_same_is_left_alone(desk: Desk) -> None:
    assert not desk.build(b"a", b"b")


@pytest.mark.parametrize("other", [(b"a", b"c"), (b"ab", b""), (b"a",)])
def test_another_ingredient_writes_it(desk: Desk, other: tuple[bytes, ...]) -> None:
    assert desk.build(*other)
    assert not desk.build(*other)


def test_another_program_writes_it(desk: Desk) -> None:
    assert desk.build(b"a", b"b", program=b"dua")


def test_a_file_that_was_edited_or_is_gone_is_written_again(desk: Desk) -> None:
    desk.path.write_text("diubah orang")
    assert desk.build(b"a", b"b")
    desk.path.unlink()
    assert desk.build(b"a", b"b")
    assert not desk.build(b"a", b"b")


def test_one_that_was_never_written_is_not_taken_for_known(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk._write = lambda: None  # type: ignore[method-assign]  # a disk that takes nothing
    desk.build(b"a")
    del desk._write
    assert desk.build(b"a")
