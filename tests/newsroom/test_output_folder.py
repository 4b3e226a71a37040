"""The output holds whole files of the last build, inside its folder, and nothing that is stale."""

from pathlib import Path

import pytest

from newsroom.output_folder import AddressTakenError, Making, OutputFolder, OutsideError
from newsroom.refusal import Refused
from tests.newsroom.pictures.samples import bytes_of, camera_exif, halves


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "output"


def build(folder: Path, *names: str, data: bytes = b"isi", finish: bool = True) -> list[str]:
    """Write these files as one build would; return what it found stale."""
    output = OutputFolder(folder)
    for name in names:
        output.write(name, data)
    if finish:
        return output.finish()
    output.release()  # as the end of a killed program does
    return []


def files(folder: Path) -> list[str]:
    """Return what readers can get; the folder's own list has a leading dot."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in found if not name.startswith("."))


def test_what_a_build_no_longer_writes_is_gone_with_its_empty_folders(folder: Path) -> None:
    build(folder, "a/b/index.html", "a/index.html", "index.html")
    assert build(folder, "a/index.html") == ["a/b/index.html", "index.html"]
    assert files(folder) == ["a/index.html"]
    assert not (folder / "a/b").exists()


@pytest.mark.parametrize("name", ["static/logo.jpg", "static/LOGO.JPG", "static/logo.jfif", "berkas"])
def test_a_picture_that_tells_where_it_was_taken_ends_the_build(folder: Path, name: str) -> None:
    output = OutputFolder(folder)
    with pytest.raises(Refused) as refused:
        output.write(name, bytes_of(halves(), "JPEG", exif=camera_exif(1)))
    assert refused.value.problems[0].path == name
    assert "data tersembunyi (APP1)" in refused.value.problems[0].message
    assert not (folder / name).exists()
    output.release()
    OutputFolder(folder).write(name, bytes_of(halves(), "JPEG"))


def test_files_of_somebody_else_stay(folder: Path) -> None:
    build(folder, "a/index.html")
    (folder / "a/CNAME").write_text("warta.example")
    build(folder, "index.html")
    assert files(folder) == ["a/CNAME", "index.html"]


def test_an_unchanged_file_keeps_its_time(folder: Path) -> None:
    build(folder, "index.html")
    before = (folder / "index.html").stat()
    build(folder, "index.html")
    assert (folder / "index.html").stat().st_mtime_ns == before.st_mtime_ns
    build(folder, "index.html", data=b"baru")
    assert (folder / "index.html").read_bytes() == b"baru"


def test_a_killed_build_is_healed_by_the_next(folder: Path) -> None:
    build(folder, "lama/index.html")
    build(folder, "baru/index.html", finish=False)
    (folder / ".sedang-ditulis").write_bytes(b"setengah")
    assert build(folder, "index.html") == ["baru/index.html", "lama/index.html"]
    assert files(folder) == ["index.html"]


def test_an_address_is_written_once_however_it_is_spelt(folder: Path) -> None:
    output = OutputFolder(folder)
    output.write("a/index.html", b"satu")
    for name in ("a/index.html", "./a/index.html", "a//index.html", "b/../a/index.html"):
        with pytest.raises(AddressTakenError, match=r"a/index\.html"):
            output.write(name, b"dua")
    assert (folder / "a/index.html").read_bytes() == b"satu"


@pytest.mark.parametrize(
    "name", ["../rahasia", "a/../../rahasia", "/etc/passwd", "", ".", "a/..", ".berkas.txt", "a/.htaccess"]
)
def test_nothing_is_written_outside(folder: Path, name: str) -> None:
    with pytest.raises(OutsideError):
        OutputFolder(folder).write(name, b"")
    assert not folder.exists() or files(folder) == []


def test_a_link_does_not_lead_outside(folder: Path) -> None:
    folder.mkdir()
    (folder.with_name("lain")).mkdir()
    (folder / "tautan").symlink_to(folder.with_name("lain"))
    with pytest.raises(OutsideError):
        build(folder, "tautan/index.html")


def test_two_output_folders_do_not_know_of_each_other(folder: Path) -> None:
    other = folder.with_name("output-lain")
    build(folder, "satu.html")
    build(other, "dua.html")
    build(folder, "tiga.html")
    assert (files(folder), files(other)) == (["tiga.html"], ["dua.html"])


def test_how_many_files_changed_is_counted(folder: Path) -> None:
    build(folder, "a.html", "b.html")
    output = OutputFolder(folder)
    output.write("a.html", b"isi")
    output.write("b.html", b"baru")
    output.finish()
    assert (output.changed, output.written) == (1, {"a.html", "b.html"})


def test_the_folder_knows_its_files_wherever_it_is_moved(folder: Path) -> None:
    build(folder, "draf/index.html", "index.html")
    moved = folder.rename(folder.with_name("pindah"))
    assert build(moved, "index.html") == ["draf/index.html"]


def test_pages_of_unknown_origin_are_refused_other_files_are_not(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.mkdir()
    (folder / "CNAME").write_text("warta.example")
    build(folder, "index.html")
    (folder / ".berkas.txt").unlink()
    with pytest.raises(Refused):
        build(folder, "index.html")
    assert "kosongkan folder ini" in capsys.readouterr().err


@pytest.mark.parametrize("part", [slice(0, -15), slice(0, 20), slice(30, None)])
def test_a_damaged_list_is_refused_because_what_it_lost_would_stay_online(folder: Path, part: slice) -> None:
    build(folder, "draf/index.html", "index.html", "kontak/index.html")
    path = folder / ".berkas.txt"
    path.write_bytes(path.read_bytes()[:11] + path.read_bytes()[11:][part])
    with pytest.raises(Refused) as refused:
        build(folder, "index.html")
    assert "daftar berkasnya hilang atau rusak" in refused.value.problems[0].message


def test_the_list_of_an_earlier_version_is_read(folder: Path) -> None:
    build(folder, "draf/index.html", "index.html")
    (folder / ".berkas.txt").write_text("draf/index.html\nindex.html\n")
    assert build(folder, "index.html") == ["draf/index.html"]


def test_one_build_at_a_time_writes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = OutputFolder(folder)
    first.write("index.html", b"satu")
    with pytest.raises(Refused):
        build(folder, "index.html", data=b"dua")
    assert "sedang dibangun" in capsys.readouterr().err
    first.finish()
    build(folder, "index.html", data=b"dua")
    assert (folder / "index.html").read_bytes() == b"dua"


def test_a_folder_without_a_memory_makes_whatever_it_is_given(folder: Path) -> None:
    def page(name: str) -> Making:
        return Making(name, dict, name.encode)

    for _ in range(2):
        output = OutputFolder(folder)
        output.make(page("index.html"))
        output.make_all("arsip", dict, lambda: map(page, ["arsip/index.html", "page/1/index.html"]))
        with pytest.raises(AddressTakenError):
            output.make(page("page/1/index.html"))
        assert output.finish() == []
    assert files(folder) == ["arsip/index.html", "index.html", "page/1/index.html"]
    assert (folder / "page/1/index.html").read_bytes() == b"page/1/index.html"
    assert build(folder, "index.html") == ["arsip/index.html", "page/1/index.html"]


@pytest.mark.parametrize("before", [[], ["a.html"], ["a.html", "b.html"]])
def test_addresses_that_are_taken_together_are_each_taken_once(folder: Path, before: list[str]) -> None:
    build(folder, *before)
    output = OutputFolder(folder)
    output.claim_all({"a.html", "b.html"})
    with pytest.raises(AddressTakenError, match=r"b\.html"):
        output.claim_all({"b.html", "c.html"})
    output.release()
    # as after a kill: the names that were new are known to the next build, which may remove the files
    for name in ("a.html", "b.html", "asing.html"):
        (folder / name).write_text(name, "utf-8")
    assert build(folder, "c.html") == ["a.html", "b.html"]
    assert files(folder) == ["asing.html", "c.html"]


def test_an_address_that_is_taken_is_known_before_it_is_written(folder: Path) -> None:
    output = OutputFolder(folder)
    output.claim("baru/index.html")
    with pytest.raises(AddressTakenError):
        output.write("baru/index.html", b"isi")
    output.release()  # as the end of a killed program does
    assert build(folder, "index.html") == ["baru/index.html"]


def test_what_the_disk_refuses_is_told_in_words(folder: Path) -> None:
    folder.write_text("bukan folder")
    with pytest.raises(Refused, match="tidak dapat ditulis") as refused:
        build(folder, "index.html")
    assert "situs belum selesai dibangun" in str(refused.value)
