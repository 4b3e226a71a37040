"""The pictures of a build: asked for by name, made together, all or none."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from newsroom.pictures import pixels
from newsroom.pictures.errors import PictureError, UnusablePicturesError
from newsroom.pictures.library import Pictures
from newsroom.pictures.together import Follow
from tests.newsroom.pictures.samples import bytes_of, grain, halves, noise, saved, with_hole

NAMES = ["2024/12/patroli.jpg", "2024/12/razia.png"]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    saved(folder / "images" / NAMES[0], halves(1600, 1200))
    saved(folder / "images" / NAMES[1], halves(600, 900))
    saved(folder / "images" / "2024/12/draf.jpg", halves(top="white"))
    return folder


@pytest.fixture
def library(content: Path, tmp_path: Path) -> Pictures:
    return Pictures(content, tmp_path / "cache")


def test_a_picture_is_known_without_any_work(library: Pictures, tmp_path: Path) -> None:
    picture = library.picture(NAMES[0])
    assert (picture.width, picture.share_width) == (1200, 1200)
    assert not (tmp_path / "cache").exists()


def test_each_original_is_read_once(library: Pictures, content: Path) -> None:
    first = library.picture(NAMES[0])
    (content / "images" / NAMES[0]).unlink()
    assert library.picture(f"/images/{NAMES[0]}") == first


def test_what_templates_print_is_what_is_made(library: Pictures) -> None:
    pictures = [library.picture(name) for name in NAMES]
    printed = {entry.split()[0] for picture in pictures for entry in picture.srcset(1200).split(", ")}
    printed |= {address for picture in pictures for address in (picture.share, picture.src)}
    printed |= {shape.address for picture in pictures for shape in picture.shapes}
    files = library.files([*NAMES, f"images/{NAMES[0]}"])
    assert {f"/{path}" for path in files} == printed
    assert all(place.is_file() for place in files.values())


def test_only_files_made_anew_of_what_was_asked_for_are_handed_out(library: Pictures, content: Path) -> None:
    files = library.files(NAMES)
    originals = {path.read_bytes() for path in (content / "images").rglob("*.*")}
    assert not originals & {place.read_bytes() for place in files.values()}
    assert not [path for path in files if "draf" in path]


def test_the_second_build_makes_nothing_and_touches_nothing(
    library: Pictures, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {place: place.stat().st_mtime_ns for place in library.files(NAMES).values()}
    monkeypatch.setattr("newsroom.pictures.derive.pixels", lambda *_args: pytest.fail("was decoded"))
    again = Pictures(content, tmp_path / "cache").files(NAMES)
    assert {place: place.stat().st_mtime_ns for place in again.values()} == before


def noting(told: list[int]) -> Follow:
    """Return what follows the work and notes the total at each picture."""

    def follow(made: Iterable[Any], total: int) -> Iterable[Any]:
        for each in made:
            told.append(total)
            yield each

    return follow


def test_progress_counts_what_is_really_made(library: Pictures) -> None:
    told: list[int] = []
    follow = noting(told)
    library.prepare(NAMES, follow)
    library.prepare(NAMES, follow)
    assert told == [2, 2]


def test_one_content_under_two_names_is_made_once_and_published_twice(
    library: Pictures, content: Path
) -> None:
    twin = "2024/12/salinan.jpg"
    (content / "images" / twin).write_bytes((content / "images" / NAMES[0]).read_bytes())
    told: list[int] = []
    files = library.files([NAMES[0], twin], noting(told))
    assert (told, len(files), len(set(files.values()))) == ([1], 18, 9)


def test_all_that_cannot_be_published_is_told_at_once(library: Pictures, content: Path) -> None:
    data = bytes_of(noise(900, 600), "JPEG")
    (content / "images" / "potong.jpg").write_bytes(data[:-2000])
    (content / "images" / "laman.jpg").write_bytes(b"<html>")
    with pytest.raises(UnusablePicturesError) as caught:
        library.files([*NAMES, "potong.jpg", "laman.jpg", "hilang.jpg"])
    told = {Path(problem.path).name: problem.message for problem in caught.value.problems}
    assert set(told) == {"potong.jpg", "laman.jpg", "hilang.jpg"}
    assert "terpotong" in told["potong.jpg"]
    assert "Perbaikan: " in str(caught.value)


def test_a_picture_that_is_not_there_is_an_error_with_a_remedy(library: Pictures) -> None:
    with pytest.raises(PictureError, match="tidak ditemukan") as caught:
        library.picture("2024/12/Patroli.jpg")
    assert "“2024/12/patroli.jpg”" in caught.value.remedy


def test_damage_is_found_without_making_anything(library: Pictures, content: Path, tmp_path: Path) -> None:
    (content / "images" / "bolong.jpg").write_bytes(with_hole(bytes_of(grain(640, 480), "JPEG"), 4096))
    (content / "images" / "laman.jpg").write_bytes(b"<html>")
    wrong = library.damaged([*NAMES, "/images/bolong.jpg", "laman.jpg", "hilang.jpg"])
    assert {name: error.message for name, error in wrong.items()} == {
        "bolong.jpg": "Foto “bolong.jpg” rusak atau terpotong."
    }
    assert [path.name for path in (tmp_path / "cache").iterdir()] == ["originals.json"]


def test_what_was_found_whole_is_not_decoded_again_until_it_changes(
    library: Pictures, content: Path, tmp_path: Path
) -> None:
    told: list[int] = []
    follow = noting(told)
    assert not library.damaged(NAMES, follow)
    assert not Pictures(content, tmp_path / "cache").damaged(NAMES, follow)
    saved(content / "images" / NAMES[0], halves(1600, 1200, top="white"))
    assert not Pictures(content, tmp_path / "cache").damaged(NAMES, follow)
    assert told == [2, 2, 1]


def test_what_was_found_damaged_is_told_each_time(library: Pictures, content: Path, tmp_path: Path) -> None:
    path = content / "images" / NAMES[0]
    path.write_bytes(with_hole(bytes_of(grain(640, 480), "JPEG"), 4096))
    for pictures in (library, Pictures(content, tmp_path / "cache")):
        assert list(pictures.damaged(NAMES)) == [NAMES[0]]
        with pytest.raises(UnusablePicturesError, match="rusak"):
            pictures.prepare(NAMES)


def test_what_a_build_made_files_of_is_known_to_be_whole(
    library: Pictures, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.files(NAMES)
    monkeypatch.setattr(pixels, "check_pixels", lambda *_args: pytest.fail("was decoded"))
    assert not Pictures(content, tmp_path / "cache").damaged(NAMES)
