"""What lists exist, what each shows, and where it lies."""

from datetime import UTC, datetime
from types import SimpleNamespace as Fake
from typing import Any

from newsroom.news_list import (
    NEWEST,
    Subject,
    archive_years,
    atom_of,
    feed_of,
    fixed_subjects,
    found_subjects,
    grouped,
    groups_in,
    json_of,
    pages_of,
    tags_in_use,
)

BINKAM = Fake(slug="binkam", label="Binkam", description="Pembinaan keamanan.", url="category/binkam/")
LANTAS = Fake(slug="lantas", label="Lantas", description="Lalu lintas.", url="category/lantas/")
UNIT = Fake(slug="polsek-sekotong", name="Polsek Sekotong", url="unit/polsek-sekotong/")


def tag(name: str) -> Fake:
    return Fake(slug=name.replace(" ", "-"), name=name, url=f"tag/{name.replace(' ', '-')}/")


def story(date: str, *tags: str, category: Fake = BINKAM) -> Fake:
    moment = datetime.fromisoformat(date).replace(tzinfo=UTC)
    return Fake(
        date=moment, url=f"{date}/", withdrawn=None, category=category, unit=UNIT, tags=[*map(tag, tags)]
    )


def test_a_story_is_in_the_list_of_all_that_it_names() -> None:
    groups = grouped([story("2024-12-08", "patroli", "pilkada")])
    assert set(groups) == {
        ("all", ""),
        ("category", "binkam"),
        ("unit", "polsek-sekotong"),
        ("year", "2024"),
        ("month", "2024/12"),
        ("tag", "patroli"),
        ("tag", "pilkada"),
    }


def test_groups_keep_the_order_given_and_unknown_ones_are_empty() -> None:
    new, old = story("2024-12-08"), story("2024-11-02", category=LANTAS)
    groups = grouped([new, old])
    assert groups["all", ""] == [new, old]
    assert groups["category", "lantas"] == [old]
    assert groups["category", "narkoba"] == []


def test_groups_are_made_once_for_all_who_share_a_context() -> None:
    context: dict[str, Any] = {}
    news = [story("2024-12-08"), story("2024-11-02", category=LANTAS)]
    first = groups_in(context, news)
    assert first == grouped(news)
    assert groups_in(context, []) is first
    assert groups_in({}, []) == {}


def test_tags_are_named_once_in_the_order_of_the_alphabet() -> None:
    articles = [story("2024-12-08", "razia", "patroli"), story("2024-12-09", "patroli")]
    assert [tag.name for tag in tags_in_use(grouped(articles))] == ["patroli", "razia"]


def test_a_tag_that_is_written_in_two_ways_is_named_as_the_oldest_story_has_it() -> None:
    new, old = story("2024-12-09", "hari bhayangkara"), story("2024-12-08", "hari-bhayangkara")
    assert [tag.name for tag in tags_in_use(grouped([new, old]))] == ["hari-bhayangkara"]


def test_lists_of_the_registers_have_feeds() -> None:
    found = [(subject.kind, subject.url, subject.feed) for subject in fixed_subjects([BINKAM], [UNIT])]
    assert found == [
        ("all", "arsip/", "feed/index.xml"),
        ("category", "category/binkam/", "category/binkam/feed/index.xml"),
        ("unit", "unit/polsek-sekotong/", "unit/polsek-sekotong/feed/index.xml"),
    ]
    forms = [address_of("tag/x/") for address_of in (feed_of, atom_of, json_of)]
    assert forms == ["tag/x/feed/index.xml", "tag/x/feed/atom/index.xml", "tag/x/feed/feed.json"]


def test_news_brings_lists_of_tags_years_and_months_with_indonesian_titles() -> None:
    articles = [story("2024-12-08", "patroli"), story("2023-05-01")]
    found = {(subject.kind, subject.url): subject.title for subject in found_subjects(grouped(articles))}
    assert found == {
        ("tag", "tag/patroli/"): "patroli",
        ("year", "2024/"): "Berita tahun 2024",
        ("month", "2024/12/"): "Berita Desember 2024",
        ("year", "2023/"): "Berita tahun 2023",
        ("month", "2023/05/"): "Berita Mei 2023",
    }


def test_a_page_of_a_list_knows_its_place() -> None:
    articles: list[Any] = [story(f"2024-12-{day:02}") for day in range(28, 0, -1) for _ in "ab"]
    front, *older = pages_of(Subject("category", "binkam", "Binkam", "category/binkam/"), articles)
    assert (front.period, front.page_url, front.newer) == (None, "category/binkam/", None)
    assert front.older == older[0].page_url == "category/binkam/2024/12/15-21/"
    assert (older[0].title, older[0].heading) == ("Binkam", "Binkam: 15–21 Desember 2024")
    assert all(page.url == "category/binkam/" for page in older)


def test_all_news_and_a_year_show_the_newest_above_their_months() -> None:
    articles: list[Any] = [story(f"2024-12-{day:02}") for day in range(28, 0, -1)]
    for subject in (Subject("all", "", "Arsip", "arsip/"), Subject("year", "2024", "2024", "2024/")):
        (page,) = pages_of(subject, articles)
        assert page.articles == articles[:NEWEST]
        assert (page.newer, page.older) == (None, None)


def test_months_are_joined_into_one_row_from_all_news_to_the_oldest() -> None:
    articles: list[Any] = [story(f"2024-12-{day:02}") for day in range(28, 0, -1) for _ in "ab"]
    articles += [story("2024-03-05"), story("2023-09-09")]
    groups = grouped(articles)
    months = [subject for subject in found_subjects(groups) if subject.kind == "month"]
    pages = [page for month in months for page in pages_of(month, groups["month", month.slug])]
    assert [(page.page_url, page.newer, page.older) for page in pages] == [
        ("2024/12/", None, "2024/12/15-21/"),
        ("2024/12/15-21/", "2024/12/", "2024/12/08-14/"),
        ("2024/12/08-14/", "2024/12/15-21/", "2024/12/01-07/"),
        ("2024/12/01-07/", "2024/12/08-14/", "2024/03/"),
        ("2024/03/", "2024/12/", "2023/09/"),
        ("2023/09/", "2024/03/", None),
    ]
    assert pages[1].heading == "Berita 15–21 Desember 2024"
    titles = [(page.newer_title, page.older_title) for page in pages]
    assert titles[:2] == [(None, None)] * 2
    assert titles[3:] == [
        (None, "Berita Maret 2024"),
        ("Berita Desember 2024", "Berita September 2023"),
        ("Berita Maret 2024", None),
    ]


def test_an_empty_list_has_one_page() -> None:
    (page,) = pages_of(Subject("unit", "spkt", "SPKT", "unit/spkt/"), [])
    assert (page.articles, page.older) == ([], None)


def test_years_and_their_months_come_newest_first_with_counts() -> None:
    dates = ("2024-12-08", "2024-12-01", "2024-03-05", "2023-10-09", "2023-09-09")
    years = archive_years(grouped([story(date) for date in dates]))
    assert [(year.year, year.url, year.count) for year in years] == [(2024, "2024/", 3), (2023, "2023/", 2)]
    assert [(month.month, month.url, month.count) for month in years[0].months] == [
        (12, "2024/12/", 2),
        (3, "2024/03/", 1),
    ]
    assert [month.month for month in years[1].months] == [10, 9]
