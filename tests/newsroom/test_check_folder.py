"""What the check finds between files: addresses that clash, files that lie wrong, old addresses in use."""

import os
from pathlib import Path

import pytest

from tests.newsroom.desk import OTHER, PAGE, RAZIA, Texts, story, told, write_content

NAME = "Nama berkas hanya boleh berisi huruf kecil, angka, dan tanda hubung (paling panjang 90).\n"
NAME += "    Perbaikan: "
STRAY = "Berkas ini tidak akan terbit: namanya tidak berakhir dengan “.md”.\n    Perbaikan: "


@pytest.fixture(autouse=True)
def _at_the_desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def check(files: Texts) -> str:
    return told(Path("content"), files).replace("content/", "")


def test_two_files_for_one_address_are_both_named() -> None:
    remedy = "\n    Perbaikan: ganti nama salah satu berkas atau tanggalnya"
    assert check({RAZIA: story(), "articles/2024/11/razia.md": story(date="2024-12-08 01:00")}) == (
        f"articles/2024/11/razia.md: Alamat “/2024/12/08/razia/” juga milik {RAZIA}.{remedy}\n"
        f"{RAZIA}: Alamat “/2024/12/08/razia/” juga milik articles/2024/11/razia.md.{remedy}"
    )


def test_a_draft_holds_its_address_too() -> None:
    found = check({RAZIA: story("status: draft"), "articles/2024/11/razia.md": story()})
    assert found.count("juga milik") == 2


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("Razia Malam.md", "razia-malam.md"),
        ("razia_malam.md", "razia-malam.md"),
        (f"{'a' * 91}.md", f"{'a' * 90}.md"),
        ("警察.md", "patroli-sekotong.md"),
        ("razia.malam.md", "razia-malam.md"),
    ],
)
def test_a_file_name_that_cannot_be_an_address_is_refused_with_one_that_can(name: str, remedy: str) -> None:
    assert check({f"articles/{name}": story()}) == f"articles/{name}: {NAME}ganti namanya menjadi “{remedy}”"


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("articles/2024/razia.md.txt", "razia"),
        ("articles/2024/Razia Malam.MD", "razia-malam"),
        ("articles/razia.docx", "razia"),
        ("pages/kontak.txt", "kontak"),
        ("razia.md.txt", "razia"),
    ],
)
def test_a_file_that_would_not_be_published_is_told(name: str, better: str) -> None:
    remedy = f"simpan sebagai “{better}.md”, atau pindahkan ke luar folder isi"
    assert check({RAZIA: story(), name: story()}) == f"{name}: {STRAY}{remedy}"


def test_a_picture_beside_articles_is_sent_to_its_folder() -> None:
    found = check({RAZIA: story(), "articles/2024/razia.jpg": b"\xff\xd8"})
    assert found == (
        "articles/2024/razia.jpg: Foto di sini tidak akan terbit.\n"
        "    Perbaikan: pindahkan ke images/, lalu tulis “image: razia.jpg”"
    )


@pytest.mark.parametrize(
    "name", [".razia.md", "razia.md~", "razia.md.bak", ".obsidian/razia.md", "README.txt"]
)
def test_what_editors_leave_behind_is_no_article(name: str) -> None:
    assert check({RAZIA: story(), name: "tanpa garis"}) == ""


@pytest.mark.parametrize(
    ("line", "body", "place", "written"),
    [
        ("image: razia.jpg", "Isi.", 6, "image: 2024/12/razia.jpg"),
        ("topic: razia", "![Petugas](razia.jpg)", 9, "![…](2024/12/razia.jpg)"),
    ],
)
def test_a_picture_that_an_article_takes_from_its_own_folder_is_told_once(
    line: str, body: str, place: int, written: str
) -> None:
    alt = "image_alt: Dua petugas menyapa warga" if "image" in line else "location: Sekotong"
    found = check({RAZIA: story(line, alt, body=body), "articles/2024/12/razia.jpg": b"\xff\xd8"})
    place += place > 6
    assert found == (
        f"{RAZIA}:{place}: Foto “razia.jpg” ada di folder berita; dari sana ia tidak akan terbit.\n"
        f"    Perbaikan: pindahkan ke images/2024/12/, lalu tulis “{written}”"
    )


def test_all_pictures_that_cannot_be_used_are_told_with_their_stories() -> None:
    alt = "image_alt: Dua petugas menyapa warga"
    found = check({RAZIA: story("image: hilang.jpg", alt), OTHER: story("image: ../x.jpg", alt)}).split("\n")
    assert [line.partition(" ")[0] for line in found if line[0] != " "] == [f"{OTHER}:6:", f"{RAZIA}:6:"]


def test_a_mistake_in_one_article_makes_none_of_those_that_link_to_it() -> None:
    link = story(body="Baca [razia](/2024/12/08/razia/).", date="2024-12-09")
    for broken in (story(date="kemarin"), story(title="Razia"), story(title="Razia: aman"), "Isi saja."):
        assert OTHER not in check({OTHER: link, RAZIA: broken})


def test_a_mistake_in_a_register_makes_none_of_articles() -> None:
    files = {RAZIA: story(), "data/units.yaml": "- slug: A\n"}
    assert RAZIA not in check(files)
    wrong = check({RAZIA: story(category="Binkan"), "data/units.yaml": "- slug: A\n"})
    assert f"{RAZIA}:4" in wrong


def test_a_link_out_of_the_content_folder_is_refused(tmp_path: Path) -> None:
    write_content(tmp_path, {"rahasia.md": story(), RAZIA: story()})
    (tmp_path / "content/articles").mkdir(parents=True)
    (tmp_path / "content/articles/tautan.md").symlink_to(tmp_path / "rahasia.md")
    assert check({RAZIA: story()}) == (
        "articles/tautan.md: Ini hanya tautan ke tempat lain, bukan berkas atau folder sendiri.\n"
        "    Perbaikan: salin isinya sendiri ke sini, jangan tautannya"
    )


def test_corrections_of_a_year_may_be_linked_to_once_there_are_some() -> None:
    link = story(body="Lihat [koreksi](/koreksi/2024/).", date="2024-12-09")
    corrected = story("corrections: [{date: 2024-12-11 08:00, text: Nama dusun diperbaiki.}]")
    assert check({OTHER: link, RAZIA: corrected}) == ""
    assert "“/koreksi/2024/” tidak menuju halaman mana pun" in check({OTHER: link, RAZIA: story()})


@pytest.mark.parametrize("name", [b"ber\xff.md", b"2024\xe9/berita.md", b"ber\xff.txt"])
def test_a_name_that_is_no_text_is_told_and_its_file_is_not_read(tmp_path: Path, name: bytes) -> None:
    write_content(tmp_path / "content", {RAZIA: story()})
    path = Path(os.fsdecode(bytes(tmp_path / "content/articles") + b"/" + name))
    path.parent.mkdir(exist_ok=True)
    path.write_text(story(), "utf-8")
    (place, remedy) = check({}).split("\n")
    assert place.endswith("Nama berkas atau folder ini tidak dapat dibaca.")
    assert "ganti namanya dengan huruf biasa" in remedy


def test_linked_folders_are_refused_and_not_followed(tmp_path: Path) -> None:
    write_content(tmp_path / "content", {RAZIA: story()})
    (tmp_path / "content/articles/putaran").symlink_to(tmp_path / "content/articles")
    (tmp_path / "content/articles/putaran2").symlink_to("..")
    lines = [line for line in check({}).split("\n") if line[0] != " "]
    assert [line.partition(":")[0] for line in lines] == ["articles/putaran", "articles/putaran2"]


@pytest.mark.parametrize("name", ["images/2024/b.md", "data/c.md", "d.markdown", "images/e.md.txt"])
def test_a_text_that_would_vanish_is_told(name: str) -> None:
    told = check({RAZIA: story(), name: story()})
    assert told.startswith(f"{name}: ")
    assert "tidak akan terbit" in told


def test_a_register_that_leads_elsewhere_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "rahasia.yaml").write_text("text: Rahasia kantor.\n")
    (tmp_path / "content/data").mkdir(parents=True)
    (tmp_path / "content/data/banner.yaml").symlink_to(tmp_path / "rahasia.yaml")
    assert check({RAZIA: story()}).startswith("data/banner.yaml: Berkas ini hanya tautan")


@pytest.mark.parametrize(
    "key", ["modified: 2031-01-01", "corrections: [{date: 2031-01-01, text: Nama salah.}]"]
)
def test_what_was_changed_does_not_lie_ahead(key: str) -> None:
    assert "menyebut waktu yang belum tiba" in check({RAZIA: story(key)})
    assert check({RAZIA: story(key, "status: draft")}) == ""


@pytest.mark.parametrize("files", [{}, {"pages/kontak.md": PAGE}])
def test_a_folder_without_news_is_refused(files: Texts) -> None:
    assert told(Path("content"), files) == (
        "content: Belum ada satu pun berita di folder ini.\n"
        "    Perbaikan: tulis berita pertama, misalnya articles/2024/12/patroli-sekotong.md"
    )


def test_links_between_articles_follow_what_is_out() -> None:
    link = story(body="Baca [patroli](/2024/12/08/patroli/) dan [lama](/lama).", date="2024-12-09")
    draft = {RAZIA: link, OTHER: story("aliases: [/lama/]", "status: draft", date="2024-12-08")}
    assert check(draft).count("tidak menuju halaman mana pun") == 2
    out = {**draft, OTHER: story("aliases: [/lama/]", date="2024-12-08")}
    assert check(out) == (
        f"{RAZIA}:8: Tautan “/lama” tidak menuju halaman mana pun.\n    Perbaikan: maksud Anda “/lama/”?"
    )


def test_twenty_broken_files_are_told_in_one_run() -> None:
    files = {f"articles/razia-{number:02}.md": story(date="kemarin") for number in range(20)}
    found = check({**files, "articles/kosong.md": "", "data/units.yaml": "- slug: A\n"})
    assert [line.partition(":")[0] for line in found.split("\n") if "date" in line and ":3:" in line] == [
        *files
    ]
    assert "articles/kosong.md: Berkas ini kosong." in found
    assert "data/units.yaml:1: “slug” tidak dapat dipakai: “A”." in found


def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def scandir(folder: str) -> object:
        if folder.endswith("2024"):
            raise PermissionError(13, "Permission denied", folder)
        return listed(folder)

    listed = os.scandir
    monkeypatch.setattr("newsroom.content_folder.os.scandir", scandir)
    assert "articles/2024: Folder ini tidak dapat dibaca (Permission denied)." in check({RAZIA: story()})
