"""A story gets its lead picture, and only pictures of what is published reach the output."""

from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from pelican.plugins import signals
from PIL import Image

from newsroom.output_folder import OutputFolder
from newsroom.pictures.library import Pictures
from newsroom.refusal import Refused
from plugins import pictures
from plugins.pictures import PicturesGenerator, add_pictures, names_of, tell


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, Any]:
    folder = tmp_path / "content" / "images"
    folder.mkdir(parents=True)
    for number, name in enumerate(("patroli", "isi", "halaman", "draf")):
        Image.new("RGB", (640, 480), (number * 60, 90, 90)).save(folder / f"{name}.jpg")
    (folder / "potong.jpg").write_bytes((folder / "patroli.jpg").read_bytes()[:-200])
    library = Pictures(tmp_path / "content", tmp_path / "cache")
    return {"PICTURE_LIBRARY": library, "OUTPUT": OutputFolder(tmp_path / "output")}


def story(
    image: str | None = None, path: str = "content/articles/a.md", *, more: str = "", withdrawn: object = None
) -> Fake:
    gallery = tuple(Fake(image=name, alt="Warga", caption="", credit="Humas") for name in more.split())
    words = {"image_alt": "Petugas", "image_caption": "Menyapa warga", "image_credit": "Humas"}
    return Fake(
        header=Fake(image=image, gallery=gallery, **words),
        source_path=path,
        withdrawn=withdrawn,
        picture_names=(*([image] if image else []), *more.split()),
    )


def generator(settings: dict[str, Any], **shown: Any) -> PicturesGenerator:
    context = {"articles": [], "pages": [], **shown}
    return PicturesGenerator(context=context, settings=settings, path="", theme="", output_path="")


def test_a_story_gets_its_picture_with_its_words(settings: dict[str, Any]) -> None:
    with_picture, without = story("patroli.jpg", more="isi.jpg halaman.jpg"), story()
    add_pictures(Fake(articles=[with_picture, without], settings=settings))
    picture = with_picture.picture
    assert picture.src.startswith("/images/patroli-")
    assert (picture.alt, picture.caption, picture.credit) == ("Petugas", "Menyapa warga", "Humas")
    assert [other.src.split("-")[0] for other in with_picture.gallery] == ["/images/isi", "/images/halaman"]
    assert [other.alt for other in with_picture.gallery] == ["Warga", "Warga"]
    assert (without.picture, without.gallery) == (None, [])


def test_with_a_withdrawn_story_its_pictures_go(settings: dict[str, Any], tmp_path: Path) -> None:
    gone = story("patroli.jpg", more="isi.jpg", withdrawn="alasan")
    add_pictures(Fake(articles=[gone], settings=settings))
    generator(settings, articles=[gone]).generate_output(object())
    assert (gone.picture, gone.gallery, settings["OUTPUT"].written) == (None, [], set())
    assert not (tmp_path / "output").exists()


def test_all_pictures_that_cannot_be_used_are_told_with_their_stories(settings: dict[str, Any]) -> None:
    stories = [story("hilang.jpg", "content/articles/a.md"), story("../x.jpg", "content/articles/b.md")]
    with pytest.raises(Refused) as caught:
        add_pictures(Fake(articles=stories, settings=settings))
    assert [problem.path for problem in caught.value.problems] == [
        "content/articles/a.md",
        "content/articles/b.md",
    ]


def test_pictures_of_drafts_and_held_news_are_not_published(settings: dict[str, Any], tmp_path: Path) -> None:
    shown = {
        "articles": [story("patroli.jpg", more="isi.jpg"), story("isi.jpg")],
        "pages": [Fake(picture_names=("halaman.jpg",))],
        "drafts": [story("draf.jpg")],
    }
    writing = generator(settings, **shown)
    writing.generate_context()
    writing.generate_output(object())
    paths = {
        path.relative_to(tmp_path / "output").as_posix() for path in (tmp_path / "output").rglob("*.[jw]*")
    }
    assert {path.split("-")[0] for path in paths} == {"images/patroli", "images/isi", "images/halaman"}
    assert settings["OUTPUT"].written == paths


def test_a_picture_that_is_cut_off_stops_the_build_before_anything_is_written(
    settings: dict[str, Any], tmp_path: Path
) -> None:
    shown = [story("patroli.jpg", more="potong.jpg")]
    with pytest.raises(Refused) as refused:
        generator(settings, articles=shown).generate_context()
    assert ["terpotong" in problem.message for problem in refused.value.problems] == [True]
    assert not (tmp_path / "output").exists()


def test_a_name_is_published_once() -> None:
    assert names_of([Fake(picture_names=("b", "a")), Fake(picture_names=("a",))]) == ["a", "b"]


def test_only_long_work_is_told_and_in_few_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    lines: list[str] = []
    monkeypatch.setattr(pictures, "console", Fake(print=lines.append))
    for total in (pictures.MANY - 1, 1000):
        for done in range(1, total + 1):
            tell(done, total)
    assert lines[0] == "Menyiapkan foto: 1 dari 1000"
    assert lines[-1] == "Menyiapkan foto: 1000 dari 1000"
    assert len(lines) == pictures.MANY + 1


def test_register_joins_the_signals_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("article_generator_finalized", "get_generators"):
        monkeypatch.setattr(signals, name, type(getattr(signals, name))(name))
    pictures.register()
    assert list(signals.article_generator_finalized.receivers_for(None)) == [add_pictures]
    assert [give(None) for give in signals.get_generators.receivers_for(None)] == [PicturesGenerator]
