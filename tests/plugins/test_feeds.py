"""Every list by subject has its feeds, newest first, as many items as a reader's program wants."""

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom.feeds.items import Item, item_of
from newsroom.output_folder import Making, OutputFolder
from newsroom.register_reader import read_registers
from plugins import feeds
from plugins.feeds import MOST, get_generators
from tests.newsroom.desk import PROJECT_CONTENT
from tests.newsroom.made import ARTICLE, SEKOTONG

REGISTERS, _ = read_registers(PROJECT_CONTENT, PROJECT_CONTENT)
BINKAM, GAKKUM = REGISTERS.categories[:2]
MOST_ITEMS = MOST["all"]
ALL_FORMS = ("index.xml", "atom/index.xml", "feed.json")
HELM = Fake(slug="helm", name="helm", url="tag/helm/")


class Story(Fake):
    """An article, known again as the one that it is."""

    __hash__ = object.__hash__  # type: ignore[assignment]


def story(number: int, category: Any = BINKAM, withdrawn: object = None) -> Any:
    return Story(
        title=f"Berita {number:03}",
        url=f"{number:03}/",
        date=ARTICLE.date + timedelta(hours=number),
        changed=ARTICLE.date + timedelta(hours=number),
        summary="Ringkasan.",
        content="<p>Isi.</p>",
        category=category,
        unit=SEKOTONG,
        tags=[HELM] if number % 2 else [],
        picture=None,
        byline=["Humas"],
        withdrawn=withdrawn,
        whole=b"%d" % number,
    )


@pytest.fixture
def output(tmp_path: Path) -> OutputFolder:
    return OutputFolder(tmp_path / "output")


def written(output: OutputFolder, articles: list[Any], **more: Any) -> dict[str, str]:
    settings = {**more, "OUTPUT": output, "REGISTERS": REGISTERS, "SITEURL": "https://warta.example/"}
    made = get_generators(object())({"articles": articles}, settings, path="", theme="", output_path="")
    made.generate_output(object())
    return {name: (output.folder / name).read_text("utf-8") for name in output.written}


def test_what_the_registers_name_has_feeds_without_news_and_a_tag_with_some(output: OutputFolder) -> None:
    places = ["", *(item.url for item in REGISTERS.categories), *(item.url for item in REGISTERS.units)]
    expected = {f"{place}feed/{form}" for place in places for form in ALL_FORMS}
    assert set(written(output, [])) == expected
    assert set(written(OutputFolder(output.folder / "x"), [story(1)])) - expected == {
        f"tag/helm/feed/{form}" for form in ALL_FORMS
    }


def test_the_newest_come_first_and_only_so_many(output: OutputFolder) -> None:
    feed = written(output, [story(number) for number in range(MOST_ITEMS + 5)])["feed/index.xml"]
    titles = [f"Berita {number:03}" for number in range(MOST_ITEMS + 4, -1, -1)]
    places = [feed.find(title) for title in titles]
    assert places[:MOST_ITEMS] == sorted(places[:MOST_ITEMS])
    assert places[MOST_ITEMS:] == [-1] * 5


def test_a_category_has_its_own_news_and_withdrawn_stories_are_in_none(output: OutputFolder) -> None:
    feeds = written(output, [story(1), story(2, GAKKUM), story(3, withdrawn="alasan")])
    found = {
        name: [number for number in (1, 2, 3) if f"Berita {number:03}" in text]
        for name, text in feeds.items()
    }
    assert found["feed/index.xml"] == found["feed/atom/index.xml"] == [1, 2]
    assert (found[f"{BINKAM.url}feed/index.xml"], found[f"{GAKKUM.url}feed/index.xml"]) == ([1], [2])


def test_a_unit_has_its_newest_stories(output: OutputFolder) -> None:
    feed = written(output, [story(number) for number in range(30)])[f"{SEKOTONG.url}feed/atom/index.xml"]
    assert feed.count("<entry>") == MOST["unit"]
    assert f"<title>{SEKOTONG.name} – {REGISTERS.site.name}</title>" in feed  # type: ignore[union-attr]


def test_a_picture_is_as_large_as_its_file(output: OutputFolder, tmp_path: Path) -> None:
    shared = tmp_path / "a.jpg"
    shared.write_bytes(b"x" * 321)
    pictures = Fake(files=lambda names: {"images/a.jpg": shared} if names == ("a.jpg",) else {})
    article = story(1)
    article.picture, article.picture_names = Fake(share="/images/a.jpg"), ("a.jpg",)
    feeds = written(output, [article], PICTURE_LIBRARY=pictures)
    assert 'length="321"' in feeds["feed/index.xml"]
    assert '"size_in_bytes":321' in feeds["feed/feed.json"]


def test_links_begin_with_the_public_address(output: OutputFolder) -> None:
    feed = written(output, [story(1)])["feed/index.xml"]
    assert "<link>https://warta.example/001/</link>" in feed


def test_what_feeds_tell_of_a_story_is_worked_out_once(
    output: OutputFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Any] = []

    def noting(article: Any, **more: Any) -> Item:
        asked.append(article)
        return item_of(article, **more)

    monkeypatch.setattr(feeds, "item_of", noting)
    stories = [story(1), story(3)]
    found = written(output, stories)
    assert sum("Berita 003" in text for text in found.values()) == 4 * len(ALL_FORMS)
    assert asked == stories[::-1]


class Noting(OutputFolder):
    """An output folder that notes what files are made of instead of making them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.made_of: dict[str, dict[str, bytes]] = {}

    def make(self, page: Making) -> None:
        self.made_of[page.name] = dict(page.ingredients())


def test_a_feed_is_made_of_its_whole_stories_and_of_no_others(tmp_path: Path) -> None:
    stories = [story(number) for number in range(MOST_ITEMS + 1)]

    def made_of() -> dict[str, dict[str, bytes]]:
        output = Noting(tmp_path)
        written(output, stories)
        return output.made_of

    before = made_of()
    stories[0].whole = b"terlalu lama untuk daftar ini"
    assert made_of() == before
    stories[1].whole = b"isinya lain"
    # its unit has ten that are newer
    own = {f"{place}feed/{form}" for place in ("", BINKAM.url, HELM.url) for form in ALL_FORMS}
    assert {name for name, parts in made_of().items() if parts != before[name]} == own
