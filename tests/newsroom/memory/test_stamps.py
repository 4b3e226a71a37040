"""A file that was changed has another stamp, however it was changed."""

import os
from pathlib import Path
from time import time_ns

import pytest

from newsroom.memory.stamps import GRAIN, UNSETTLED, is_settled, stamp, stamps
from tests.newsroom.memory.remembering import wait_for_the_next_step


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "razia.md"
    path.write_bytes(b"isi pertama")
    wait_for_the_next_step(tmp_path)
    return path


def rewrite_with_its_old_time(path: Path) -> None:
    before = path.stat()
    path.write_bytes(b"isi keempat")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def replace_by_another_file(path: Path) -> None:
    before = path.stat()
    other = path.with_name("lain.md")
    other.write_bytes(b"isi keempat")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(path)


def lengthen(path: Path) -> None:
    path.write_bytes(b"isi pertama dan lagi")


def set_its_time(path: Path) -> None:
    os.utime(path, ns=(0, 0))


@pytest.mark.parametrize(
    "change",
    [rewrite_with_its_old_time, replace_by_another_file, lengthen, set_its_time],
    ids=lambda it: it.__name__,
)
def test_a_change_is_seen(file: Path, change: object) -> None:
    before = stamp(str(file))
    assert stamp(str(file)) == before
    assert callable(change)
    change(file)
    assert stamp(str(file)) != before


def test_two_files_that_change_places_with_their_times_are_seen(file: Path, tmp_path: Path) -> None:
    other, aside = tmp_path / "patroli.md", tmp_path / "pindah"
    other.write_bytes(b"isi keempat")
    for path in (file, other):
        os.utime(path, ns=(0, 0))
    before = stamp(str(file)), stamp(str(other))
    for source, target in ((file, aside), (other, file), (aside, other)):
        source.rename(target)
    assert stamp(str(file)) != before[0]
    assert stamp(str(other)) != before[1]


def test_what_is_not_there_has_no_stamp(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="razia"):
        stamp(str(tmp_path / "razia.md"))


def test_a_stamp_is_trusted_only_when_the_file_has_rested(file: Path) -> None:
    changed = file.stat().st_ctime_ns
    os.utime(file, ns=(0, changed))
    seen, changed = stamp(str(file)), file.stat().st_ctime_ns
    assert is_settled(seen, changed + GRAIN + 1)
    assert not is_settled(seen, changed + GRAIN)
    assert not is_settled(seen, changed)


def test_a_time_that_was_set_back_or_ahead_gives_no_trust(file: Path) -> None:
    for modified, rests in ((0, False), (time_ns() + 5 * GRAIN, False), (0, True)):
        os.utime(file, ns=(0, modified))
        now = file.stat().st_ctime_ns + (2 * GRAIN if rests or modified else 0)
        assert is_settled(stamp(str(file)), now) is rests


def test_many_files_are_stamped_at_once(tmp_path: Path) -> None:
    names = ["a.html", "b/index.html"]
    (tmp_path / "b").mkdir()
    for name in names:
        (tmp_path / name).write_text(name, "utf-8")
    seen = [stamp(str(tmp_path / name)) for name in names]
    assert stamps(str(tmp_path), names) == seen
    wait_for_the_next_step(tmp_path)
    (tmp_path / names[1]).write_text(names[1], "utf-8")
    assert [one == other for one, other in zip(stamps(str(tmp_path), names), seen, strict=True)] == [
        True,
        False,
    ]
    (tmp_path / names[0]).unlink()
    assert stamps(str(tmp_path), names[:1]) == [UNSETTLED]
    assert stamps(str(tmp_path), []) == []
