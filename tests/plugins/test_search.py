"""The page and the index of the search are made of what stories are found by, and of nothing else."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from types import SimpleNamespace as Fake
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pelican.plugins import signals

from newsroom.search.archive import NEWEST, PAGE
from plugins import search
from plugins.search import SearchGenerator, get_generators

BINKAM, LANTAS = Fake(slug="binkam", label="Binkam"), Fake(slug="lantas", label="Lantas")
POLSEK = Fake(slug="polsek", name="Polsek")
SIM = Fake(name="SIM", full="surat izin mengemudi")
HERE = {"categories": [BINKAM, LANTAS], "units": [POLSEK], "glossary": [SIM], "zone": UTC}
REGISTERS = Fake(**HERE)


class Output:
    """An output folder that keeps what is to be made."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}
        self.told: dict[str, bytes] = {}

    def make(self, page: Any) -> None:
        self.made[page.name] = page

    def make_all(
        self, group: str, told: Callable[[], Any], pages: Callable[[], Iterable[Any]], *, stands_alone: bool
    ) -> None:
        assert (group, stands_alone) == ("cari", True)
        self.told = told()
        for page in pages():
            assert page.stands_alone
            self.make(page)


def story(url: str, **more: Any) -> Any:
    year, month, day = (int(part) for part in url.split("/")[:3])
    plain = {
        "url": url,
        "date": datetime(year, month, day, tzinfo=UTC),
        "title": "Patroli Malam",
        "summary": "Ringkas.",
        "searched": "patroli malam|",
        "card": b"kartu",
        "found": b"kata",
        "category": BINKAM,
        "unit": POLSEK,
        "tags": [],
        "withdrawn": None,
    }
    return Fake(**{**plain, **more})


NEW, OLD = story("2024/12/08/a/"), story("2023/05/01/b/")


def generated(*articles: Any, registers: Any = REGISTERS) -> Output:
    """Return what the generator has made of these articles."""
    output = Output()
    generator = SearchGenerator.__new__(SearchGenerator)
    generator.settings = {"OUTPUT": output, "REGISTERS": registers}
    generator.context = {"articles": list(articles)}
    generator.get_template = lambda name: name
    generator.generate_output(Fake(render=lambda *_, **more: repr(more["search"]).encode()))
    return output


def test_there_is_a_page_an_index_and_what_filters_need() -> None:
    made = generated(NEW, OLD).made
    assert {PAGE, NEWEST, "cari/kata/1/0.json"} <= set(made)
    assert {"cari/category/binkam.json", "cari/category/lantas.json", "cari/unit/polsek.json"} <= set(made)
    assert b"Patroli Malam" in made["cari/kata/1/0.json"].make()
    assert b"years=[2024, 2023]" in made[PAGE].make()


def test_what_is_withdrawn_is_found_no_more() -> None:
    made = generated(NEW, story(OLD.url, withdrawn="gone", title="Rahasia", searched="rahasia|")).made
    assert not any(b"ahasia" in page.make() for page in made.values())


def test_a_story_of_the_newest_week_leaves_the_page_and_the_past_as_they_were() -> None:
    before, after = generated(NEW, OLD), generated(story("2024/12/08/c/"), NEW, OLD)
    assert before.told == after.told
    assert before.made[PAGE].ingredients() == after.made[PAGE].ingredients()
    assert before.made[NEWEST].ingredients() != after.made[NEWEST].ingredients()


@pytest.mark.parametrize("change", [{"found": b"lain"}, {"card": b"lain"}])
def test_another_word_or_row_of_a_past_story_is_told(change: dict[str, Any]) -> None:
    assert generated(NEW, OLD).told != generated(NEW, story(OLD.url, **change)).told


@pytest.mark.parametrize(
    "change",
    [{"categories": [LANTAS, BINKAM]}, {"glossary": []}, {"zone": ZoneInfo("Asia/Jayapura")}],
)
def test_another_order_of_the_registers_another_glossary_or_clock_is_told(change: dict[str, Any]) -> None:
    assert generated(NEW, OLD).told != generated(NEW, OLD, registers=Fake(**{**HERE, **change})).told


def test_the_page_knows_the_terms_by_which_there_are_stories() -> None:
    licence = story(OLD.url, searched="surat izin|mengemudi:kemudi")
    assert b"terms=[['sim', 'surat', 'izin', 'mengemudi']]" in generated(NEW, licence).made[PAGE].make()
    assert b"terms=[]" in generated(NEW, OLD).made[PAGE].make()


def test_a_portal_without_stories_has_a_search_all_the_same() -> None:
    made = generated().made
    assert b"years=[]" in made[PAGE].make()
    assert made[NEWEST].make() == b'{"rows":[],"words":{}}'


def test_it_is_a_generator_of_pelicans() -> None:
    search.register()
    assert get_generators in [receiver() for receiver in signals.get_generators.receivers.values()]
