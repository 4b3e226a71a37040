"""``newsroom check`` tells every problem of what it was asked for; its status says whether there is one."""

from pathlib import Path

import pytest

from newsroom.cli import main
from newsroom.commands.check import content_of
from newsroom.pictures import pixels
from tests.newsroom.desk import PROJECT_CONTENT, RAZIA, story, write_content
from tests.newsroom.pictures.samples import bytes_of, grain, saved, with_hole

BROKEN = f"""content/{RAZIA}:3: “date” tidak dapat dibaca: “kemarin”.
    Perbaikan: tulis misalnya “date: 2024-12-08 16:30”
content/{RAZIA}:4: “category” “Binkan” tidak ada dalam daftar (data/categories.yaml).
    Perbaikan: maksud Anda “Binkam”?
2 masalah.
"""
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a project with one broken article and one that is right."""
    monkeypatch.chdir(tmp_path)
    registers = {f"data/{path.name}": path.read_bytes() for path in (PROJECT_CONTENT / "data").iterdir()}
    articles = {RAZIA: story(date="kemarin", category="Binkan"), "articles/2024/11/patroli.md": story()}
    write_content(tmp_path / "content", {**registers, **articles})
    return tmp_path


def test_without_a_path_the_content_folder_is_checked(desk: Path, capsys: Capture) -> None:
    assert main(["check"]) == 1
    assert capsys.readouterr() == (BROKEN, "")


@pytest.mark.parametrize("path", ["content", f"content/{RAZIA}", "content/articles/2024/12"])
def test_a_file_or_folder_may_be_named(desk: Path, capsys: Capture, path: str) -> None:
    assert main(["check", path]) == 1
    assert capsys.readouterr().out == BROKEN


def test_only_what_was_asked_for_is_told(desk: Path, capsys: Capture) -> None:
    assert main(["check", "content/articles/2024/11"]) == 0
    assert capsys.readouterr() == ("2 berkas diperiksa, tidak ada masalah.\n", "")


def test_a_broken_register_is_told_whatever_was_asked_for(desk: Path, capsys: Capture) -> None:
    write_content(desk / "content", {"data/units.yaml": ""})
    assert main(["check", "content/articles/2024/11/patroli.md"]) == 1
    assert "content/data/units.yaml: Daftar ini tidak ada atau kosong." in capsys.readouterr().out


def test_another_content_folder_is_named_by_its_own_path(desk: Path, capsys: Capture) -> None:
    write_content(desk / "berita", {"razia.md": story(date="12"), "patroli.md": story()})
    assert main(["check", "berita"]) == 1
    assert capsys.readouterr().out.startswith("berita/razia.md:3: “date” tidak dapat dibaca: “12”.")
    assert main(["check", "berita/patroli.md"]) == 0


def test_one_may_stand_in_the_content_folder(
    desk: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk / "content")
    assert main(["check", "articles/2024/12"]) == 1
    assert capsys.readouterr().out == BROKEN.replace("content/", "")


def test_a_content_folder_is_not_looked_for_above_where_one_stands(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_content(desk / "kantor", {"berita/razia.md": story(), "data/catatan.txt": ""})
    (desk / "articles").mkdir()
    monkeypatch.chdir(desk / "kantor")
    assert content_of(Path("berita/razia.md")) == Path("berita")
    assert content_of(Path("berita")) == Path("berita")


def test_a_path_that_is_not_there_is_misuse(desk: Path, capsys: Capture) -> None:
    assert main(["check", "content/tidak-ada.md"]) == 2
    assert capsys.readouterr() == (
        "",
        "Tidak ada berkas atau folder “content/tidak-ada.md”.\n"
        "    Perbaikan: sebutkan folder isi, misalnya “newsroom check content”\n",
    )


def test_a_draft_is_checked_as_well(desk: Path, capsys: Capture) -> None:
    write_content(desk / "content", {RAZIA: story("status: draft", date="kemarin")})
    assert main(["check"]) == 1
    assert capsys.readouterr().out.endswith("\n1 masalah.\n")


SHOWN = ("image: 2024/12/razia.jpg", "image_alt: Dua petugas menyapa warga")
DAMAGED = f"""content/{RAZIA}:6: Foto “razia.jpg” rusak atau terpotong.
    Perbaikan: minta foto aslinya lagi kepada pengirim (sebagai dokumen), lalu simpan ulang
"""


@pytest.fixture
def photograph(desk: Path) -> Path:
    """Let the article be right, and show a photograph that is damaged in its middle."""
    write_content(desk / "content", {RAZIA: story(*SHOWN)})
    path = desk / "content/images/2024/12/razia.jpg"
    path.parent.mkdir(parents=True)
    path.write_bytes(with_hole(bytes_of(grain(640, 480), "JPEG"), 4096))
    return path


def test_a_photograph_is_looked_at_to_its_last_pixel(photograph: Path, capsys: Capture) -> None:
    for _ in range(2):
        assert main(["check"]) == 1
        assert capsys.readouterr().out == f"{DAMAGED}1 masalah.\n"
    saved(photograph, grain(640, 480))
    assert main(["check"]) == 0


def test_every_place_that_shows_a_damaged_photograph_is_told(
    desk: Path, photograph: Path, capsys: Capture
) -> None:
    body = "Warga.\n\n![Dua petugas](2024/12/razia.jpg)"
    gallery = ("gallery:", "  - image: 2024/12/razia.jpg", "    alt: Dua petugas menyapa warga")
    write_content(desk / "content", {RAZIA: story(*gallery, body=body)})
    assert main(["check", str(photograph.parents[3] / RAZIA)]) == 1
    told = capsys.readouterr().out
    assert [line.split(": ")[0] for line in told.splitlines()[::2][:-1]] == [
        f"content/{RAZIA}:{line}" for line in (7, 13)
    ]


def test_only_photographs_of_what_was_asked_for_are_decoded(
    photograph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pixels, "decoded", lambda *_args: pytest.fail("was decoded"))
    assert main(["check", "content/articles/2024/11"]) == 0
