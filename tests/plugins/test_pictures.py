"""Only pictures of what is published reach the output."""

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
from plugins.pictures import FOLLOW, PicturesGenerator, names_of


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, Any]:
    folder = tmp_path / "content" / "images"
    folder.mkdir(parents=True)
    for number, name in enumerate(("patroli", "isi", "halaman", "draf")):
        Image.new("RGB", (640, 480), (number * 60, 90, 90)).save(folder / f"{name}.jpg")
    (folder / "potong.jpg").write_bytes((folder / "patroli.jpg").read_bytes()[:-200])
    library = Pictures(tmp_path / "content", tmp_path / "cache")
    return {"PICTURE_LIBRARY": library, "OUTPUT": OutputFolder(tmp_path / "output")}


def story(*names: str, withdrawn: object = None) -> Fake:
    return Fake(withdrawn=withdrawn, picture_names=names, date=0, url="-".join(names))


def generator(settings: dict[str, Any], **shown: Any) -> PicturesGenerator:
    context = {"articles": [], "pages": [], **shown}
    return PicturesGenerator(context=context, settings=settings, path="", theme="", output_path="")


def test_with_a_withdrawn_story_its_pictures_go(settings: dict[str, Any], tmp_path: Path) -> None:
    gone = story("patroli.jpg", "isi.jpg", withdrawn="alasan")
    generator(settings, articles=[gone]).generate_output(object())
    assert settings["OUTPUT"].written == set()
    assert not (tmp_path / "output").exists()


def test_pictures_of_drafts_and_held_news_are_not_published(settings: dict[str, Any], tmp_path: Path) -> None:
    shown = {
        "articles": [story("patroli.jpg", "isi.jpg"), story("isi.jpg")],
        "pages": [Fake(picture_names=("halaman.jpg",))],
        "drafts": [story("draf.jpg")],
    }
    writing = generator(settings, **shown)
    writing.generate_context()
    writing.generate_output(object())
    paths = {
        path.relative_to(tmp_path / "output").as_posix()
        for path in (tmp_path / "output").rglob("*.*")
        if path.name[0] != "."
    }
    assert {path.split("-")[0] for path in paths} == {"images/patroli", "images/isi", "images/halaman"}
    assert settings["OUTPUT"].written == paths


def test_a_picture_that_is_cut_off_stops_the_build_before_anything_is_written(
    settings: dict[str, Any], tmp_path: Path
) -> None:
    shown = [story("patroli.jpg", "potong.jpg")]
    with pytest.raises(Refused) as refused:
        generator(settings, articles=shown).generate_context()
    assert ["terpotong" in problem.message for problem in refused.value.problems] == [True]
    assert not (tmp_path / "output").exists()


def test_a_name_is_published_once() -> None:
    assert names_of([Fake(picture_names=("b", "a")), Fake(picture_names=("a",))]) == ["a", "b"]


@pytest.mark.parametrize(("total", "said"), [(3, ""), (20, "Menyiapkan foto: 20 …\n")])
def test_many_pictures_are_announced_and_few_are_not(
    total: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert list(FOLLOW(range(total), total)) == list(range(total))
    assert capsys.readouterr().out == said


def test_register_joins_the_signal_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signals, "get_generators", type(signals.get_generators)("get_generators"))
    pictures.register()
    assert [give(None) for give in signals.get_generators.receivers_for(None)] == [PicturesGenerator]
