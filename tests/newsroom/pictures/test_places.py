"""A name in an article leads to a file inside content/images, or to a sentence with the way out."""

from pathlib import Path

import pytest

from newsroom.pictures.errors import PictureError
from newsroom.pictures.places import original


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content" / "images" / "2024" / "12"
    folder.mkdir(parents=True)
    (folder / "Patroli.jpg").write_bytes(b"foto")
    (folder / "razia-helm.jpg").write_bytes(b"foto")
    (tmp_path / "content" / "images" / "arsip").mkdir()
    (tmp_path / "content" / "images-rahasia").mkdir()
    (tmp_path / "content" / "images-rahasia" / "a.jpg").write_bytes(b"rahasia")
    (tmp_path / "rahasia.jpg").write_bytes(b"rahasia")
    return tmp_path / "content"


@pytest.mark.parametrize(
    "name", ["2024/12/Patroli.jpg", "images/2024/12/Patroli.jpg", "/images/2024/12/Patroli.jpg"]
)
def test_the_folder_may_be_written_or_left_out(content: Path, name: str) -> None:
    assert original(content, name) == (content / "images" / "2024" / "12" / "Patroli.jpg").resolve()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "bukan nama foto"),
        ("/etc/passwd", "bukan nama foto"),
        ("//images/2024/12/Patroli.jpg", "bukan nama foto"),
        ("/images//2024/12/Patroli.jpg", "bukan nama foto"),
        ("2024/12//Patroli.jpg", "bukan nama foto"),
        ("../../rahasia.jpg", "bukan nama foto"),
        ("2024/../../images-rahasia/a.jpg", "bukan nama foto"),
        ("images/../images-rahasia/a.jpg", "bukan nama foto"),
        ("./2024/12/Patroli.jpg", "bukan nama foto"),
        ("https://contoh.example/a.jpg", "bukan nama foto"),
        ("C:/foto/a.jpg", "bukan nama foto"),
        ("2024\\12\\Patroli.jpg", "garis miring terbalik"),
        ("2024/12/Patroli.jpg\0.txt", "tidak terlihat"),
        ("2024/12/Patroli\n.jpg", "tidak terlihat"),
        ("2024/12", "bukan file foto"),
        ("2024/12/" + "x" * 300 + ".jpg", "terlalu panjang"),
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(content: Path, name: str, says: str) -> None:
    with pytest.raises(PictureError) as caught:
        original(content, name)
    assert says in caught.value.message
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("2024/12/patroli.JPG", "maksud Anda “2024/12/Patroli.jpg”?"),
        ("2024/12/raziahelm.jpg", "maksud Anda “2024/12/razia-helm.jpg”?"),
        ("2024/12/gempa-bumi.png", "simpan fotonya sebagai content/images/2024/12/gempa-bumi.png"),
        ("2023/12/Patroli.jpg", "simpan fotonya sebagai content/images/2023/12/Patroli.jpg"),
        ("Arsip/a.jpg", "maksud Anda “arsip/a.jpg”?"),
        ("2024/12/razia.jpeg", "simpan fotonya sebagai content/images/2024/12/razia.jpeg"),
        ("2024/12/Patroli.png", "maksud Anda “2024/12/Patroli.jpg”?"),
        ("content/images/2024/12/Patroli.jpg", "tulis “2024/12/Patroli.jpg”"),
    ],
)
def test_a_misspelt_name_gets_a_suggestion(content: Path, name: str, remedy: str) -> None:
    with pytest.raises(PictureError, match=r"tidak ditemukan|di depannya") as caught:
        original(content, name)
    assert remedy in caught.value.remedy


def test_another_case_is_refused_where_the_disk_does_not_mind(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exists = Path.exists

    def as_on_windows(path: Path, **_more: object) -> bool:
        return exists(path) or any(other.name.lower() == path.name.lower() for other in path.parent.glob("*"))

    monkeypatch.setattr(Path, "exists", as_on_windows)
    with pytest.raises(PictureError) as caught:
        original(content, "2024/12/patroli.jpg")
    assert "“2024/12/Patroli.jpg”" in caught.value.remedy
    assert original(content, "2024/12/Patroli.jpg").name == "Patroli.jpg"


@pytest.mark.parametrize("target", ["rahasia.jpg", "content/images-rahasia/a.jpg"])
def test_a_link_that_leaves_the_folder_is_refused(content: Path, target: str) -> None:
    (content / "images" / "2024" / "tautan.jpg").symlink_to(content.parent / target)
    with pytest.raises(PictureError, match="tautan ke file di luar"):
        original(content, "2024/tautan.jpg")


def test_a_folder_that_is_a_link_out_of_the_tree_is_refused(content: Path) -> None:
    (content / "images" / "luar").symlink_to(content / "images-rahasia")
    with pytest.raises(PictureError, match="tautan ke file di luar"):
        original(content, "luar/a.jpg")
