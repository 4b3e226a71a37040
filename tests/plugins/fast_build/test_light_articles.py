"""Lists get from a light article what the whole one has; only its own page reads it."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.hours import hour_of
from plugins.fast_build import articles
from plugins.fast_build.light import Entries, LightArticle
from tests.newsroom.desk import NOW
from tests.newsroom.memory.remembering import RememberingDesk

LISTED = (
    *("url", "title", "date", "category", "unit", "tags", "featured", "summary", "withdrawn", "aliases"),
    *("changed", "takes_comments", "closes", "picture", "picture_names", "corrections", "ties"),
)


def test_only_what_is_out_is_an_article_and_it_is_in_pelicans_order(
    generator: Any, light: dict[str, LightArticle]
) -> None:
    assert list(light) == ["penuh", "razia", "dicabut"]
    assert generator.context["articles"] is generator.articles
    assert generator.context["drafts"] == generator.context["hidden_articles"] == []


@pytest.mark.parametrize("slug", ["razia", "penuh", "dicabut"])
def test_lists_get_what_the_whole_article_has(
    generator: Any, light: dict[str, LightArticle], slug: str
) -> None:
    whole = generator.readers.whole[slug]
    for fact in LISTED:
        assert getattr(light[slug], fact) == getattr(whole, fact), fact
    assert light[slug].hour == hour_of(whole.url, whole.date)


def test_for_lists_nothing_is_read(generator: Any, light: dict[str, LightArticle], opened: list[str]) -> None:
    for article in (light["razia"], light["penuh"]):
        for fact in LISTED:
            getattr(article, fact)
        assert article.status == "published"
    assert light["dicabut"].card != light["razia"].card
    assert opened == generator.readers.read == []


def test_whatever_else_is_asked_is_read_once_until_it_is_forgotten(
    generator: Any, light: dict[str, LightArticle], opened: list[str]
) -> None:
    article = light["razia"]
    with article.opened():
        assert (article.byline, article.dateline) == (["Humas Polsek Sekotong"], "Lombok Barat, NTB")
        assert "Petugas" in article.content
        assert opened == ["razia"]
    assert article.kind == "berita"
    assert opened == ["razia", "razia"]
    assert generator.readers.read == [], "Pelican's own article is needed for nothing of this"


@pytest.mark.parametrize("slug", ["razia", "penuh", "dicabut"])
def test_its_page_gets_what_pelicans_article_would_have(
    generator: Any, light: dict[str, LightArticle], slug: str
) -> None:
    whole = vars(generator.readers.whole[slug])
    assert whole.keys() >= {"header", "byline", "gallery", "corrections", "kind", "dateline"}
    for fact in whole.keys() - {"content"}:
        assert getattr(light[slug], fact) == whole[fact], fact


def test_what_only_pelicans_article_has_is_asked_of_it(
    generator: Any, light: dict[str, LightArticle]
) -> None:
    generator.readers.whole["razia"].lang = "id"
    assert (light["razia"].lang, generator.readers.read) == ("id", ["razia"])


def test_what_no_article_has_is_told_as_ever(light: dict[str, LightArticle]) -> None:
    assert not hasattr(light["razia"], "tidak_ada")
    assert getattr(light["razia"], "override_save_as", "") == ""


def test_what_plugins_set_stays(light: dict[str, LightArticle]) -> None:
    razia, penuh = light["razia"], light["penuh"]
    razia.newer, razia.older, razia.share = penuh, None, ["tautan"]  # type: ignore[attr-defined]
    with razia.opened():
        razia.minutes = 2  # type: ignore[attr-defined]
    assert not hasattr(razia, "minutes")
    assert (razia.newer, razia.older, razia.share) == (penuh, None, ["tautan"])


def test_plugins_get_all_articles_when_they_are_known(generator: Any) -> None:
    got: list[list[str]] = []

    def receiver(sender: Any) -> None:
        got.append([article.url for article in sender.articles])

    signals.article_generator_finalized.connect(receiver)
    articles.generate_context(generator)
    assert got == [["2024/12/10/penuh/", "2024/12/08/razia/", "2024/12/01/dicabut/"]]


def test_dates_are_in_the_offices_zone(generator: Any, light: dict[str, LightArticle]) -> None:
    registers = generator.settings["LIBRARY"].registers
    assert light["razia"].date.isoformat() == "2024-12-08T16:30:00+08:00"
    assert Entries(registers).moment(0) == datetime(1970, 1, 1, 8, tzinfo=registers.zone)


def test_an_hour_later_a_story_that_ends_is_withdrawn(desk: RememberingDesk) -> None:
    ends = datetime.fromisoformat("2025-06-30T23:59:00+08:00")
    for now, gone in ((NOW, False), (ends - timedelta(seconds=1), False), (ends, True)):
        library, _ = desk.read(now)
        (source,) = [each for each in library.articles if each.slug == "penuh"]
        slim: Any = source
        assert slim.slim.is_gone is gone
