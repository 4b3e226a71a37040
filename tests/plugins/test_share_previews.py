"""Every story has a picture for link previews: its photograph, else a card that is drawn once."""

from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.output_folder import OutputFolder
from newsroom.pictures.recipes import SHAPES
from plugins.share_previews import CardsGenerator, add_portal_preview, add_preview

SITE = Fake(name="Warta Kamtibmas", subtitle="Kabar keamanan", office="Humas Polres")


def story(slug: str = "razia", **changes: Any) -> Fake:
    plain = {
        "title": "Razia & “tertib”",
        "url": f"2024/12/08/{slug}/",
        "category": Fake(label="Lantas"),
        "unit": Fake(name="Sat Lantas"),
        "withdrawn": None,
        "picture": None,
    }
    return Fake(**{**plain, **changes})


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, Any]:
    return {
        "REGISTERS": Fake(site=SITE),
        "CACHE_PATH": str(tmp_path / "cache"),
        "OUTPUT": OutputFolder(tmp_path / "output"),
    }


def published(settings: dict[str, Any], *stories: Fake) -> list[str]:
    CardsGenerator({"articles": stories}, settings).generate_output(object())
    return sorted(settings["OUTPUT"].written)


def test_a_photograph_is_the_preview(settings: dict[str, Any]) -> None:
    photograph = Fake(share="/images/a-1200.jpg")
    shown = story(picture=photograph)
    add_preview(Fake(settings=settings), shown)
    assert shown.preview is photograph


def test_a_story_without_one_has_a_card_with_its_title(settings: dict[str, Any], tmp_path: Path) -> None:
    shown = story()
    add_preview(Fake(settings=settings), shown)
    assert (shown.preview.share_width, shown.preview.share_height) == (1200, 630)
    assert shown.preview.alt == "Razia & “tertib”"
    assert [(shape.width, shape.height) for shape in shown.preview.shapes] == [*SHAPES]
    published(settings, shown)
    told = [shown.preview.share, *(shape.address for shape in shown.preview.shapes)]
    assert [address for address in told if not (tmp_path / "output" / address[1:]).is_file()] == []


def test_only_stories_without_photograph_get_a_card(settings: dict[str, Any]) -> None:
    gone = story("hilang", withdrawn=object())
    names = published(settings, story(), story("foto", picture=Fake()), gone)
    assert {name.split("-")[0] for name in names} == {"images/kartu/portal", "images/kartu/razia"}
    assert len(names) == 2 + len(SHAPES)
    add_preview(Fake(settings=settings), gone)
    assert gone.preview is None


def test_a_card_is_drawn_once(
    settings: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    published(settings, story())
    settings["OUTPUT"].release()
    monkeypatch.setattr("plugins.share_previews.drawn", lambda *_: pytest.fail("was drawn again"))
    assert published({**settings, "OUTPUT": OutputFolder(tmp_path / "other")}, story())


def test_the_portal_has_a_card_for_its_other_pages(settings: dict[str, Any]) -> None:
    env = Fake(globals={})
    add_portal_preview(Fake(settings=settings, env=env))
    assert env.globals["portal_preview"].share[1:] in published(settings)


def test_an_office_may_do_without_cards(settings: dict[str, Any]) -> None:
    settings["SHARE_CARDS"] = False
    shown, env = story(), Fake(globals={})
    add_preview(Fake(settings=settings), shown)
    add_portal_preview(Fake(settings=settings, env=env))
    assert (shown.preview, env.globals["portal_preview"], published(settings, shown)) == (None, None, [])
