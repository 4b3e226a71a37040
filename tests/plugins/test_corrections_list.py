"""The pages of corrections are made of the corrections alone."""

from datetime import datetime
from types import SimpleNamespace as Fake
from typing import Any
from zoneinfo import ZoneInfo

from pelican.plugins import signals

from plugins import corrections_list
from plugins.corrections_list import CorrectionsGenerator, get_generators

DATE = datetime(2025, 3, 2, 8, tzinfo=ZoneInfo("Asia/Makassar"))


class Output:
    """An output folder that keeps what is to be made."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}

    def make(self, page: Any) -> None:
        self.made[page.name] = page


def generated(*articles: Any) -> Output:
    """Return what the generator has made of these articles."""
    output = Output()
    generator = CorrectionsGenerator.__new__(CorrectionsGenerator)
    generator.settings, generator.context = {"OUTPUT": output}, {"articles": list(articles)}
    generator.get_template = lambda name: name
    generator.generate_output(Fake(render=lambda *_, **more: repr(more).encode()))
    return output


def story(text: str = "Nama.", withdrawn: object = None, **more: Any) -> Any:
    corrections = [] if withdrawn else [Fake(date=DATE, text=text)]
    return Fake(
        **{
            "title": "A",
            "url": "a/",
            "date": DATE,
            "withdrawn": withdrawn,
            "corrections": corrections,
            **more,
        }
    )


def ingredients(*articles: Any) -> dict[str, Any]:
    return {name: page.ingredients() for name, page in generated(*articles).made.items()}


def test_there_is_a_page_of_all_and_one_of_each_year() -> None:
    assert list(generated(story()).made) == ["koreksi/index.html", "koreksi/2025/index.html"]
    assert list(generated(story(withdrawn="gone")).made) == ["koreksi/index.html"]


def test_a_page_is_another_when_a_correction_or_its_story_is() -> None:
    plain = ingredients(story())
    assert plain == ingredients(story(summary="Lain."))
    for changed in (story("Tempat."), story(title="B"), story(url="b/")):
        assert ingredients(changed) != plain


def test_it_is_a_generator_of_pelicans() -> None:
    corrections_list.register()
    assert get_generators in [receiver() for receiver in signals.get_generators.receivers.values()]
