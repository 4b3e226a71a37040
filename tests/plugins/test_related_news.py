"""Related news shares tags, unit or category, and an old page keeps the news it shows."""

from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace as Fake

import pytest
from pelican.plugins import signals

from newsroom.related import COUNT
from plugins import related_news
from plugins.related_news import add_related, prepare_relations

NO_REGISTERS = Fake(general_tags=["contoh"])
START = datetime(2024, 12, 8, 16, 30, tzinfo=UTC)


def story(
    number: int,
    tags: str = "",
    unit: str = "sekotong",
    category: str = "binkam",
    *,
    withdrawn: object = None,
) -> Fake:
    return Fake(
        url=f"{number}/",
        date=START + timedelta(hours=number),
        withdrawn=withdrawn,
        tags=[Fake(slug=tag) for tag in tags.split()],
        unit=Fake(slug=unit),
        category=Fake(slug=category),
        related=None,
        ties=(),
        card=f"{number}/".encode(),
    )


def complete(generator: Fake) -> None:
    """Do to the articles of a generator what is done when all their pages are made."""
    prepare_relations(generator)
    for article in generator.articles:
        add_related(generator, article)


def related(*stories: Fake) -> dict[str, list[str]]:
    complete(Fake(context={}, settings={"REGISTERS": NO_REGISTERS}, articles=list(stories)))
    return {story.url: [other.url for other in story.related] for story in stories}


def test_a_shared_tag_counts_more_than_unit_and_category_together() -> None:
    tagged = story(1, "curanmor", "lembar", "gakkum")
    near, nearer = story(2), story(3)
    assert related(tagged, near, nearer, story(4, "curanmor"))["4/"] == ["1/", "3/", "2/"]


def test_a_general_tag_says_nothing_of_what_stories_have_in_common() -> None:
    assert related(story(1, "contoh", "lembar", "lantas"), story(2, "contoh"))["2/"] == []


def test_a_shared_place_counts() -> None:
    here, there = story(1, category="gakkum", unit="lembar"), story(4)
    here.ties = there.ties = (("place", "desa-sekotong-barat"), ("place", "kecamatan-sekotong"))
    assert related(here, story(2), story(3), there)["4/"] == ["1/", "3/", "2/"]


def test_a_shared_unit_counts_more_than_a_shared_category() -> None:
    same_unit = story(1, category="gakkum")
    same_category = story(2, unit="lembar")
    assert related(same_unit, same_category, story(3))["3/"] == ["1/", "2/"]


def test_the_nearest_in_time_comes_first_among_equals() -> None:
    assert related(*(story(number) for number in range(1, 7)))["6/"] == ["5/", "4/", "3/"]


def test_what_shares_nothing_is_not_related() -> None:
    assert related(story(1, "banjir", "lembar", "lantas"), story(2)) == {"1/": [], "2/": []}


def test_at_the_start_of_an_archive_the_next_ones_fill_up() -> None:
    found = related(*(story(number) for number in range(1, 7)))
    assert found["1/"] == ["2/", "3/", "4/"]
    assert found["2/"] == ["1/", "3/", "4/"]


def test_a_withdrawn_story_has_no_related_news_and_is_none() -> None:
    found = related(story(1), story(2, withdrawn="alasan"), story(3))
    assert found == {"1/": ["3/"], "2/": [], "3/": ["1/"]}


def test_a_story_appears_once_and_never_beside_itself() -> None:
    for url, others in related(*(story(number, "razia helm") for number in range(1, 9))).items():
        assert len(set(others) - {url}) == len(others) == COUNT


def test_new_stories_change_no_old_list_that_is_full() -> None:
    chance = Random(5)  # noqa: S311 - an archive for a test, no secret
    archive = [
        story(number, " ".join(chance.sample("abcdef", 2)), chance.choice("uv"), chance.choice("xyz"))
        for number in range(60)
    ]
    for size in range(10, 60):
        before, after = related(*archive[:size]), related(*archive[: size + 1])
        assert {url: after[url] for url, others in before.items() if len(others) == COUNT} == {
            url: others for url, others in before.items() if len(others) == COUNT
        }


def test_what_a_page_shows_of_its_related_news_is_among_its_ingredients() -> None:
    stories = [story(number) for number in range(1, 4)]
    generator = Fake(context={}, settings={"REGISTERS": NO_REGISTERS}, articles=stories)

    def told() -> bytes:
        generator.context.clear()
        prepare_relations(generator)
        found: bytes = generator.settings["ARTICLE_INGREDIENTS"]["berita terkait"]([stories[2]])
        return found

    found = [told()]
    stories[0].card = b"judul baru"
    found.append(told())
    stories[0].date, stories[1].date = stories[1].date, stories[0].date
    found.append(told())
    stories[0].withdrawn = "alasan"
    found.append(told())
    stories[2].withdrawn = "alasan"
    found.append(told())
    assert len(set(found)) == len(found)


def test_whoever_knows_the_related_news_is_asked_instead_of_the_rule() -> None:
    stories = [story(number) for number in range(1, 4)]
    answers = Fake(of=lambda each: [each.url], told=len)
    settings = {"REGISTERS": NO_REGISTERS, "RELATED_NEWS": lambda _: answers}
    complete(Fake(articles=stories, context={}, settings=settings))
    assert [each.related for each in stories] == [["1/"], ["2/"], ["3/"]]
    assert settings["ARTICLE_INGREDIENTS"] == {"berita terkait": len}


def test_register_joins_the_signals_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[object] = []
    for name in ("article_generator_finalized", "article_generator_write_article"):
        monkeypatch.setattr(signals, name, Fake(connect=joined.append))
    related_news.register()
    assert joined == [prepare_relations, add_related]
