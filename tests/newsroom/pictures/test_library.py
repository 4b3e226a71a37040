"""The pictures of a build: asked for by name, made together, all or none."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from newsroom.pictures.errors import PictureError, UnusablePicturesError
from newsroom.pictures.library import Follow, Pictures
from tests.newsroom.pictures.samples import bytes_of, halves, noise, saved

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
