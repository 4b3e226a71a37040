"""From the name of a list's file follows which story is its newest."""

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from newsroom.addresses import file_name
from newsroom.newest_shown import NewestShown, group_of, may_be_lists
from newsroom.news_list import fixed_subjects, found_subjects, grouped, pages_of
from tests.newsroom.made import ARTICLE, BINKAM, SEKOTONG

TAG = SimpleNamespace(slug="helm", name="helm", url="tag/helm/")


def story(number: int) -> Any:
    date = ARTICLE.date - timedelta(hours=7 * number * number)
    url = f"{date:%Y/%m/%d}/berita-{number}/"
    facts = {"date": date, "url": url, "withdrawn": None, "category": BINKAM, "unit": SEKOTONG}
    return SimpleNamespace(**facts, tags=[TAG] if number % 2 else [])


STORIES = [story(number) for number in range(120)]
GROUPS = grouped(STORIES)
LISTS = [*fixed_subjects([BINKAM], [SEKOTONG]), *found_subjects(GROUPS)]
PAGES = [page for subject in LISTS for page in pages_of(subject, GROUPS[subject.kind, subject.slug])]


def test_there_are_lists_of_every_form() -> None:
    assert len({page.url for page in PAGES}) < len({page.page_url for page in PAGES})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.page_url)
def test_the_newest_story_of_a_page_is_the_one_that_it_shows_first(page: Any) -> None:
    found = group_of(file_name(page.page_url))
    assert found
    assert NewestShown(GROUPS)(*found) is page.articles[0]


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("index.html", ("all", "")),
        ("tag/index.html", ("all", "")),
        ("unit/spkt/2024/03/08/page/2/index.html", ("unit", "spkt")),
        ("2024/03/08/page/2/index.html", ("month", "2024/03")),
        ("2024/03/08/razia/index.html", None),
        ("category/index.html", None),
        ("category/binkam/feed/index.xml", None),
        ("kontak/index.html", None),
        ("404.html", None),
    ],
)
def test_names_tell_what_is_a_list(name: str, group: tuple[str, str] | None) -> None:
    found = group_of(name)
    assert (found and found[0]) == group


def test_an_empty_list_has_no_newest_story() -> None:
    assert NewestShown(GROUPS)(("category", "kosong"), "") is None
    assert NewestShown(GROUPS)(("all", ""), f"{datetime.min:%Y/%m/%d}".zfill(10)) is None


def test_every_list_may_be_one_and_most_other_files_may_not() -> None:
    lists = [file_name(page.page_url) for page in PAGES]
    others = ["2024/12/08/razia/index.html", "404.html", "category/binkam/feed/index.xml", "sitemap.xml"]
    assert may_be_lists([*others, *lists, "kontak/index.html"]) == sorted([*lists, "kontak/index.html"])
