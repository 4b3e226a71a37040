"""Whatever an office does to its stories, search and related news as remembered are those made from nothing.

From the files of the stories to what readers find: ``test_known_index`` and ``test_known_relations`` look at
each memory by itself, `tests.exact` at whole sites, which take too long for so many rounds.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from random import Random
from types import SimpleNamespace as Facts
from typing import Any

import pytest

from newsroom.article_facts import article_facts
from newsroom.library import Library
from newsroom.listing import newest_first
from newsroom.memory.store import Store
from newsroom.news_list import groups_in
from newsroom.output_folder import Making
from newsroom.related import Relations
from newsroom.search.archive import Archive, Invert, index_of, parted
from newsroom.search.index import Index, inverted
from newsroom.search.makings import newest_file, past_files
from newsroom.search.meanings import meanings
from plugins.fast_build.light import Entries, LightArticle
from plugins.fast_build.relations import TABLE, KnownRelations
from plugins.fast_build.words import TABLES, KnownIndex
from plugins.search import places_of
from tests.plugins.fast_build.changing import ChangingOffice

ROUNDS = 60
PER_GROUP = 4  # few, so that some groups have more
Found = Mapping[str, Any]
NOTHING: tuple[Found, Found] = {}, {}


class Site:
    """What readers find of some news: by ``invert`` and ``known``, which may remember, or from nothing."""

    def __init__(self, library: Library, news: list[Any], invert: Invert, known: Any = None) -> None:
        registers = library.registers
        self.news, self.groups = news, groups_in({}, news)
        past, newest = parted(news)
        around = places_of(registers), meanings(registers.glossary)
        newest_week = newest_file(Archive(newest, *around))
        self.makings: list[Making] = [*past_files(Archive(past, *around, invert)), newest_week]
        relations = Relations(news, self.groups, PER_GROUP, frozenset(registers.general_tags))
        self.relations = known(relations) if known else relations

    def told(self) -> Found:
        """Return what files of the search, and pages by their related news, are made of."""
        months = [listed for (kind, _slug), listed in self.groups.items() if kind == "month"]
        pages = {f"{listed[0].url} …": self.relations.told(listed) for listed in months}
        pages.update({article.url: self.relations.told([article]) for article in self.news})
        return {**{making.name: making.ingredients() for making in self.makings}, **pages}

    def shown(self) -> Found:
        """Return the files of the search, and what every story shows of its related news."""
        related = {
            article.url: [(other.url, other.title, other.summary) for other in self.relations.of(article)]
            for article in self.news
        }
        return {**{making.name: making.make() for making in self.makings}, **related}


def from_nothing(library: Library) -> Site:
    """Return the site of a library that was read without a memory."""
    sources = [(source, source.header) for source in library.out if source.header]
    facts = [article_facts(source, header, library.now, library.pictures) for source, header in sources]
    return Site(library, newest_first([Facts(**each) for each in facts]), index_of)


def light_news(library: Library) -> list[Any]:
    """Return the news of a library that the memory has read."""
    entries, sources = Entries(library.registers), [*library.out]
    articles: list[Any] = [LightArticle(source, None, entries) for source in sources]  # type: ignore[arg-type]
    return newest_first([article for article in articles if not article.is_gone])


def relations_of(store: Store, library: Library) -> KnownRelations:
    return KnownRelations(store, partial(datetime.fromtimestamp, tz=library.registers.zone))


def remembered(library: Library, file: Path) -> tuple[Site, KnownRelations]:
    """Return the site as those make it who remember the last one, and who has still to keep something."""
    store = Store(file, ["meta", TABLE, *TABLES])
    relations = relations_of(store, library)
    return Site(library, light_news(library), KnownIndex(store), relations), relations


def told_anew(library: Library, file: Path) -> Found:
    """Return what the site is made of when nothing is remembered of the last one."""
    relations = relations_of(Store(file, ["meta", TABLE]), library)
    return Site(library, light_news(library), index_of, relations).told()


def others(found: Found, wanted: Found) -> list[str]:
    """Return what is not in both, or is not the same."""
    return sorted(name for name in {*found, *wanted} if found.get(name) != wanted.get(name))


def stale(told: Found, shown: Found, before: tuple[Found, Found]) -> list[str]:
    """Return what would be kept because it is told to be the same, and is not."""
    told_then, shown_then = before
    kept = [name for name in shown if told[name] == told_then.get(name)]
    return sorted(name for name in kept if shown[name] != shown_then[name])


@pytest.fixture
def made_anew(monkeypatch: pytest.MonkeyPatch) -> list[Index]:
    """Return every index that whoever remembers it made anew; that much has changed is no reason to."""
    indexes: list[Index] = []

    def counted(stories: Any) -> Index:
        indexes.append(inverted(stories))
        return indexes[-1]

    monkeypatch.setattr("plugins.fast_build.words.inverted", counted)
    monkeypatch.setattr("plugins.fast_build.words.MANY", 1.0)
    monkeypatch.setattr("plugins.fast_build.relations.MANY", 1.0)
    return indexes


@pytest.mark.slow
@pytest.mark.parametrize("stories", [60, 8])
def test_after_any_change_readers_find_what_is_made_from_nothing(
    stories: int, tmp_path: Path, made_anew: list[Index]
) -> None:
    office = ChangingOffice(tmp_path, Random(stories), stories)  # noqa: S311 - news for a test, no secret
    done, before = "the first build", NOTHING
    for turn in range(ROUNDS):
        library = office.known()
        site, relations = remembered(library, tmp_path / "kept.sqlite")
        told, shown = site.told(), from_nothing(office.read_anew()).shown()
        assert not others(told, told_anew(library, tmp_path / f"empty-{turn}.sqlite")), f"{turn}: {done}"
        assert not others(site.shown(), shown), f"{turn}: {done}"
        assert not stale(told, shown, before), f"{turn}: {done}"
        relations.finish()
        before, done = (told, shown), office.change()
    assert len(made_anew) < ROUNDS / 10
