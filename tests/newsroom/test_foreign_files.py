"""What somebody lays into the output stays there, unless it tells where it was made: then no build passes."""

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from newsroom import foreign_files
from newsroom.output_folder import LOOK, OutputFolder
from newsroom.refusal import Refused
from tests.newsroom.pictures.samples import bytes_of, camera_exif, halves

PAGES = ("index.html", "2024/10/patroli/index.html", "images/patroli-480.avif")
TELLING = bytes_of(halves(), "JPEG", exif=camera_exif(1))
SILENT = bytes_of(halves(), "JPEG")
TIFF = bytes_of(halves(), "TIFF", exif=camera_exif(1))
FILM = b"\0\0\0\x20ftypqt  " + b"\0" * 40 + b"\0\0\0\x1e\xa9xyz\0\x12\x15\xc7-08.5832+116.1168/"
NOTES = b"<x:xmpmeta><rdf:Description exif:GPSLatitude='8,44.2S'/></x:xmpmeta>"
PDF = b"%PDF-1.7\n" + TELLING + b"\nendstream"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "output"


def build(folder: Path, *names: str) -> list[str]:
    """Write these files as one build would; return the names of the files that it refuses."""
    output = OutputFolder(folder)
    for name in names or PAGES:
        output.write(name, bytes_of(halves(), "AVIF") if name.endswith(".avif") else b"isi")
    try:
        output.finish()
    except Refused as refused:
        return [Path(problem.path).relative_to(folder).as_posix() for problem in refused.problems]
    return []


def lay(folder: Path, name: str, data: bytes = TELLING) -> None:
    """Put a file there by hand."""
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


@pytest.mark.parametrize(
    "name",
    ["foto.jpg", "2024/10/foto.jpg", "images/FOTO.JPG", "baru/dan/dalam/foto", ".tersembunyi/foto.jpg"],
)
def test_a_picture_that_tells_is_found_wherever_it_lies_until_it_is_gone(folder: Path, name: str) -> None:
    assert build(folder) == []
    lay(folder, name)
    assert build(folder) == [name]
    assert build(folder) == [name]
    (folder / name).unlink()
    assert build(folder) == []


@pytest.mark.parametrize("data", [TELLING, TIFF, FILM, NOTES, PDF, SILENT + FILM])
def test_whatever_kind_of_file_it_is(folder: Path, data: bytes) -> None:
    lay(folder, "images/berkas.bin", data)
    assert build(folder) == ["images/berkas.bin"]


@pytest.mark.parametrize(
    "data", [b"", SILENT, b"warta.example", b"%PDF-1.7\n" + SILENT, b"Exif\0\0II*\0\xff\xff"]
)
def test_what_tells_nothing_stays(folder: Path, data: bytes) -> None:
    for name in ("berkas", "foto.jpg"):
        lay(folder, name, data)
    assert (build(folder), build(folder)) == ([], [])
    assert (folder / "berkas").read_bytes() == data


def test_all_are_told_at_once_and_with_the_way_out(folder: Path) -> None:
    lay(folder, "a.jpg")
    lay(folder, "b/c.jpg")
    output = OutputFolder(folder)
    output.write("index.html", b"isi")
    with pytest.raises(Refused) as refused:
        output.finish()
    assert [Path(problem.path).name for problem in refused.value.problems] == ["a.jpg", "c.jpg"]
    assert "(APP1)" in refused.value.problems[0].message
    assert "hapus berkas ini" in refused.value.problems[0].remedy
    assert "2 masalah; situs belum selesai dibangun." in str(refused.value)


def test_a_file_that_was_right_is_looked_at_again_when_it_changes(folder: Path) -> None:
    lay(folder, "lama/foto.jpg", SILENT)
    assert build(folder) == []
    before = (folder / "lama").stat().st_ctime_ns
    (folder / "lama/foto.jpg").write_bytes(TELLING)
    assert (folder / "lama").stat().st_ctime_ns == before
    assert build(folder) == ["lama/foto.jpg"]


def test_a_time_that_was_set_back_hides_nothing(folder: Path) -> None:
    build(folder)
    lay(folder, "images/foto.jpg")
    for name in ("images/foto.jpg", "images"):
        os.utime(folder / name, (1, 1))
    assert build(folder) == ["images/foto.jpg"]


def test_a_folder_moved_here_with_its_old_times_is_looked_through(folder: Path, tmp_path: Path) -> None:
    lay(tmp_path, "album/2023/foto.jpg")
    build(folder)
    (tmp_path / "album").rename(folder / "album")
    assert build(folder) == ["album/2023/foto.jpg"]


def test_links_are_followed_and_end(folder: Path, tmp_path: Path) -> None:
    lay(tmp_path, "album/foto.jpg")
    (tmp_path / "album/lagi").symlink_to(tmp_path / "album")
    build(folder)
    (folder / "album").symlink_to(tmp_path / "album")
    (folder / "situs").symlink_to(folder)
    (folder / "putus").symlink_to(tmp_path / "tidak-ada")
    assert build(folder) == ["album/foto.jpg"]


def test_a_file_of_the_portals_own_past_is_removed_not_refused(folder: Path) -> None:
    build(folder, *PAGES, "galeri/index.html")
    (folder / "galeri/index.html").write_bytes(TELLING)
    assert build(folder) == []
    assert not (folder / "galeri").exists()


def test_only_folders_that_changed_are_listed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(folder, "lama/dalam/foto.jpg", SILENT)
    build(folder)
    entries, listed = foreign_files._entries, list[str]()

    def followed(root: Path, name: str) -> Iterator[str]:
        listed.append(name)
        return entries(root, name)

    monkeypatch.setattr(foreign_files, "_entries", followed)
    settle(folder)
    build(folder)
    assert listed == [""]
    lay(folder, "2024/10/catatan.txt", b"x")
    listed.clear()
    build(folder)
    assert sorted(listed) == ["", "2024/10", "2024/10/catatan.txt"]


def settle(folder: Path) -> None:
    """Let the look be later than all that it saw, as it is when time has passed since."""
    since = (folder / LOOK).stat().st_mtime_ns
    os.utime(folder / LOOK, ns=(since + 1, since + 1))


@pytest.mark.parametrize("data", [b"", b".1 ffffffff\n", b".\xff\xfe\n", b".1 00000000\nlama/foto.jpg\n"])
def test_a_damaged_note_of_the_look_is_no_look(folder: Path, data: bytes) -> None:
    lay(folder, "lama/foto.jpg")
    build(folder)
    (folder / LOOK).write_bytes(data)
    settle(folder)
    assert build(folder) == ["lama/foto.jpg"]


def test_two_builds_of_the_same_leave_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    for each in (folder, tmp_path / "lain"):
        lay(each, "CNAME", b"warta.example")
        build(each)
    assert (folder / LOOK).read_bytes() == (tmp_path / "lain" / LOOK).read_bytes()


def test_a_copy_of_the_folder_is_looked_through_anew(folder: Path, tmp_path: Path) -> None:
    build(folder)
    copytree(folder, tmp_path / "salinan", copy_function=os.link)
    lay(tmp_path / "salinan", "images/foto.jpg")
    assert build(tmp_path / "salinan") == ["images/foto.jpg"]
    rmtree(folder)


def test_what_a_site_is_sent_with_is_not_the_sites(folder: Path) -> None:
    lay(folder, ".git/objects/aa/foto.jpg")
    assert build(folder) == []
