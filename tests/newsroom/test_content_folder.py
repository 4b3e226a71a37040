"""Every file of a content folder is an article or a page, lies wrong, or is none of ours."""

from pathlib import Path

import pytest

from newsroom.content_folder import Found, look_through

PLAIN = [
    "articles/2024/12/razia.md",
    "articles/patroli.md",
    "pages/kontak.md",
    "catatan/lama.md",
    "razia.md",
    "data/site.yaml",
    "images/2024/12/razia.jpg",
    "README.txt",
]


def look(content: Path, *names: str) -> Found:
    for name in names:
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("isi")
    return look_through(content)


def test_articles_may_lie_anywhere_but_among_pictures_and_registers(tmp_path: Path) -> None:
    found = look(tmp_path, *PLAIN)
    assert found.sources == [*PLAIN[:2], "catatan/lama.md", "pages/kontak.md", "razia.md"]
    assert found == Found(sources=found.sources)


def test_the_order_is_that_of_folders_and_not_of_letters(tmp_path: Path) -> None:
    names = ["articles/a-b/x.md", "articles/a/x.md", "articles/a/y/x.md", "articles/a.md"]
    assert look(tmp_path, *names).sources == [
        "articles/a/x.md",
        "articles/a/y/x.md",
        "articles/a-b/x.md",
        "articles/a.md",
    ]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("articles/2024/razia.jpg", "beside"),
        ("articles/2024/razia.JPEG", "beside"),
        ("pages/peta.webp", "beside"),
        ("articles/razia.md.txt", "stray"),
        ("articles/razia.docx", "stray"),
        ("articles/Razia.MD", "stray"),
        ("razia.md.txt", "stray"),
        ("razia.markdown", "stray"),
        ("images/razia.md", "misplaced"),
        ("images/2024/razia.md.txt", "misplaced"),
        ("data/razia.mkd", "misplaced"),
    ],
)
def test_what_lies_wrong_is_named(tmp_path: Path, name: str, kind: str) -> None:
    assert look(tmp_path, name) == Found(**{kind: [name]})


@pytest.mark.parametrize(
    "name",
    [
        "articles/.razia.md",
        ".obsidian/razia.md",
        "articles/.simpan/razia.md",
        "articles/razia.md~",
        "articles/razia.md.bak",
        "articles/razia.md.swp",
        "catatan/foto.jpg",
        "images/.razia.md",
    ],
)
def test_what_is_not_ours_is_passed_over(tmp_path: Path, name: str) -> None:
    assert look(tmp_path, name) == Found()


def test_links_are_named_and_not_followed(tmp_path: Path) -> None:
    look(tmp_path / "lain", "articles/razia.md", "rahasia.txt")
    content = tmp_path / "content"
    look(content, "articles/patroli.md")
    (content / "articles/folder").symlink_to(tmp_path / "lain/articles")
    (content / "articles/putaran").symlink_to(content / "articles")
    (content / "articles/berkas.md").symlink_to(tmp_path / "lain/articles/razia.md")
    (content / "articles/mati.md").symlink_to(tmp_path / "tidak-ada")
    (content / "catatan.txt").symlink_to(tmp_path / "lain/rahasia.txt")
    found = look_through(content)
    assert found.sources == ["articles/patroli.md"]
    assert found.linked == [f"articles/{name}" for name in ("berkas.md", "folder", "mati.md", "putaran")]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert look_through(tmp_path / "tidak-ada") == Found()
