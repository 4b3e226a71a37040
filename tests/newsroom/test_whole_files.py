"""Files are written whole, and only when they change."""

from pathlib import Path

import pytest

from newsroom.whole_files import write_whole


def test_makes_folders_and_writes(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.txt"
    assert write_whole(target, b"isi")
    assert target.read_bytes() == b"isi"


def test_unchanged_bytes_keep_the_time_stamp(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    write_whole(target, b"isi")
    before = target.stat()
    assert not write_whole(target, b"isi")
    assert (target.stat().st_mtime_ns, target.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_failure_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.txt"
    write_whole(target, b"lama")

    def full_disk(_place: str, _other: str) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.replace", full_disk)
    with pytest.raises(OSError, match="no space"):
        write_whole(target, b"baru")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.txt", b"lama")]
