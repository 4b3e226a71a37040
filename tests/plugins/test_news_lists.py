"""Every list is written with its template, and Pelican's own lists are switched off."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.dated_pages import MOST
from newsroom.output_folder import Ingredients, Making, OutputFolder
from plugins import news_lists
from plugins.news_lists import NewsListsGenerator, replace_own_lists

CATEGORY = Fake(slug="binkam", label="Binkam", description="Pembinaan.", url="category/binkam/")
UNIT = Fake(slug="polsek-sekotong", name="Polsek Sekotong", url="unit/polsek-sekotong/")
TAG = Fake(slug="patroli", name="patroli", url="tag/patroli/")
REGISTERS = Fake(categories=[CATEGORY], units=[UNIT])


def story(number: int, *, withdrawn: object = None) -> Fake:
    return Fake(
        url=f"{number}/",
        date=datetime(2024, 12, 8, tzinfo=UTC) + timedelta(minutes=number),
        withdrawn=withdrawn,
        category=CATEGORY,
        unit=UNIT,
        tags=[TAG],
        card=b"%d" % number,
    )


class Written:
    """A writer that remembers what it was given."""

    def __init__(self) -> None:
        self.pages: dict[str, dict[str, Any]] = {}

    def render(self, name: str, template: object, context: dict[str, Any], **more: object) -> bytes:
        self.pages[name] = {"template": template, **more}
        return name.encode()


class Generator(NewsListsGenerator):
    """The generator without Pelican's environment."""

    def __init__(self, articles: list[Fake], output: OutputFolder) -> None:
        self.settings = {"REGISTERS": REGISTERS, "OUTPUT": output}
        self.context = {"articles": articles}

    def get_template(self, name: str) -> str:
        return name


def written(*articles: Fake) -> dict[str, dict[str, Any]]:
    writer = Written()
    with TemporaryDirectory() as folder:
        output = OutputFolder(Path(folder))  # it writes an address once
        Generator(list(articles), output).generate_output(writer)
        assert {name: (output.folder / name).read_text() for name in output.written} == {
            name: name for name in writer.pages
        }
        output.release()
    return writer.pages


def test_every_kind_of_list_has_its_address_and_template() -> None:
    fronts = {name: page["template"] for name, page in written(story(1)).items()}
    assert fronts == {
        "arsip/index.html": "archives",
        "category/binkam/index.html": "category",
        "unit/polsek-sekotong/index.html": "unit",
        "tag/patroli/index.html": "tag",
        "2024/index.html": "period_archives",
        "2024/12/index.html": "period_archives",
    }


def test_registered_lists_exist_without_news() -> None:
    pages = written()
    assert {"arsip/index.html", "category/binkam/index.html", "unit/polsek-sekotong/index.html"} <= set(pages)
    assert all(page["news_list"].articles == [] for page in pages.values())


def test_only_all_news_and_years_count_what_they_have() -> None:
    pages = written(*(story(number) for number in range(3 * MOST)))
    counted = {name: page["archive_years"] for name, page in pages.items() if page["archive_years"]}
    assert sorted(counted) == ["2024/index.html", "arsip/index.html"]
    assert counted["2024/index.html"] == counted["arsip/index.html"]


def test_a_page_of_the_past_stays_as_it_is_when_news_comes() -> None:
    stories = [story(number) for number in range(3 * MOST)]
    before, after = written(*stories), written(*stories, story(3 * MOST))
    first = "category/binkam/2024/12/08/page/1/index.html"
    assert before[first]["news_list"] == after[first]["news_list"]


def test_a_withdrawn_story_is_on_no_list() -> None:
    pages = written(story(1), story(2, withdrawn="alasan"))
    shown = {article.url for page in pages.values() for article in page["news_list"].articles}
    assert shown == {"1/"}


class Noting(OutputFolder):
    """An output folder that notes what lists and their pages are made of."""

    def __init__(self) -> None:
        super().__init__(Path("output"))
        self.groups: dict[str, dict[str, bytes]] = {}
        self.pages: dict[str, dict[str, bytes]] = {}
        self.group_of: dict[str, str] = {}

    def make_all(
        self,
        group: str,
        ingredients: Ingredients,
        pages: Callable[[], Iterable[Making]],
        *,
        stands_alone: bool = False,
    ) -> None:
        assert not stands_alone, f"{group} shows what all pages share"
        self.groups[group] = dict(ingredients())
        for page in pages():
            self.group_of[page.name] = group
            self.pages[page.name] = dict(page.ingredients())
            page.make()


def noted(*articles: Fake) -> tuple[Noting, dict[str, str]]:
    """Return what the lists are made of, and what each page shows."""
    output, writer = Noting(), Written()
    Generator(list(articles), output).generate_output(writer)
    shown = {
        name: f"{replace(page['news_list'], articles=[each.card for each in page['news_list'].articles])}"
        f"{page['archive_years']}"
        for name, page in writer.pages.items()
    }
    return output, shown


def other_title(stories: list[Fake]) -> None:
    stories[5].card = b"judul lain"


def other_month(stories: list[Fake]) -> None:
    stories[5].date -= timedelta(days=40)


def fewer(stories: list[Fake]) -> None:
    del stories[5]


def more(stories: list[Fake]) -> None:
    stories.append(story(1000))


def withdrawn(stories: list[Fake]) -> None:
    stories[-1].withdrawn = "alasan"


def nothing(_stories: list[Fake]) -> None:
    """Leave the news as it is."""


@pytest.mark.parametrize("change", [other_title, other_month, fewer, more, withdrawn, nothing])
def test_a_page_that_shows_something_else_has_other_ingredients_and_so_has_its_list(
    change: Callable[[list[Fake]], None],
) -> None:
    before, shown_before = noted(*(story(number) for number in range(3 * MOST)))
    stories = [story(number) for number in range(3 * MOST)]
    change(stories)
    after, shown = noted(*stories)
    changed = {name for name, text in shown.items() if shown_before.get(name) != text}
    assert changed == {name for name, parts in after.pages.items() if before.pages.get(name) != parts}
    lists = {group for group, parts in after.groups.items() if before.groups.get(group) != parts}
    assert {after.group_of[name] for name in changed} <= lists
    assert bool(changed) is (change is not nothing)


def test_the_list_of_all_news_is_looked_at_only_for_what_it_shows() -> None:
    before = noted(*(story(number) for number in range(3 * MOST)))[0].groups["all/"]
    for change, is_shown in ((other_title, False), (more, True), (fewer, True)):
        stories = [story(number) for number in range(3 * MOST)]
        change(stories)
        assert (noted(*stories)[0].groups["all/"] != before) is is_shown, change.__name__


def test_pelicans_own_lists_are_empty_and_the_directory_has_its_tags() -> None:
    old, new, gone = story(1), story(2), story(3, withdrawn="alasan")
    generator = Fake(
        articles=[old, gone, new],
        context={},
        settings={},
        dates=[old],
        tags={"patroli": [old]},
        categories=[1],
        authors=[1],
    )
    replace_own_lists(generator)
    assert (generator.dates, generator.tags, generator.categories, generator.authors) == ([], {}, [], [])
    shared = {"news": [new, old], "news_groups": generator.context["news_groups"]}
    own = {"dates": [], "categories": [], "authors": [], "tags": [(TAG, [new, old])]}
    assert generator.context == {**own, **shared}


def directory(*stories: Fake) -> dict[str, dict[str, bytes]]:
    """Return what Pelican's own pages of the register are made of."""
    settings: dict[str, Any] = {}
    lists = dict.fromkeys(["dates", "tags", "categories", "authors"])
    replace_own_lists(Fake(articles=list(stories), context={}, settings=settings, **lists))
    return {name: told({}) for name, told in settings["PAGE_INGREDIENTS"].items()}


def test_the_directory_of_tags_is_made_of_them_and_their_counts_the_others_of_the_registers() -> None:
    before, longer = directory(story(1)), directory(story(1), story(2))
    assert directory(story(5)) == before
    assert {name for name, parts in longer.items() if parts != before[name]} == {"tags.html"}
    assert set(before) == {"categories.html", "units.html", "glossary.html", "offline.html", "tags.html"}


def test_register_joins_the_signals_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: dict[str, list[Any]] = {"article_generator_finalized": [], "get_generators": []}
    for name, receivers in joined.items():
        monkeypatch.setattr(signals, name, Fake(connect=receivers.append))
    news_lists.register()
    assert joined["article_generator_finalized"] == [replace_own_lists]
    assert [give(None) for give in joined["get_generators"]] == [NewsListsGenerator]
