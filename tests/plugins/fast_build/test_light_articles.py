"""Lists get from a light article what the whole one has; only its own page reads it."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.article_facts import article_facts
from newsroom.output_folder import Ingredients, Making, OutputFolder
from newsroom.published import published
from plugins.fast_build import articles
from plugins.fast_build.light import Entries, LightArticle
from tests.newsroom.desk import NOW, story
from tests.newsroom.memory.remembering import RememberingDesk, picture

PICTURE = "2024/12/patroli.jpg"
FILES = {
    "articles/razia.md": story(),
    "articles/penuh.md": story(
        "tags: [razia, helm]",
        "aliases: [/kuno/1/]",
        f"image: {PICTURE}",
        "image_alt: Dua petugas",
        "expires: 2025-06-30 23:59",
        "featured: true",
        "comments: false",
        "location: Dusun Tawun, Desa Sekotong Barat",
        "topic: Mudik 2026",
        "corrections: [{date: 2024-12-11 08:00, text: Nama dusun diperbaiki.}]",
        "summary: Ringkasan.",
        date="2024-12-10 08:00",
    ),
    "articles/dicabut.md": story(
        "withdrawn: {date: 2024-12-20, reason: Keterangan keliru.}",
        "corrections: [{date: 2024-12-11 08:00, text: Nama dusun diperbaiki.}]",
        "tags: [razia]",
        f"image: {PICTURE}",
        "image_alt: Dua petugas",
        date="2024-12-01 08:00",
    ),
    "articles/draf.md": story("status: draft"),
    "articles/nanti.md": story(date="2026-01-01 08:00"),
}
LISTED = (
    *("url", "title", "date", "category", "unit", "tags", "featured", "summary", "withdrawn", "aliases"),
    *("changed", "takes_comments", "closes", "picture", "picture_names", "corrections", "ties"),
)


class Readers:
    """Pelican's readers, which count what they read."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.whole: dict[str, Any] = {}

    def read_file(self, *, path: str, **_others: object) -> Any:
        self.read.append(Path(path).stem)
        return self.whole[Path(path).stem]


@pytest.fixture
def desk(tmp_path: Path) -> RememberingDesk:
    desk = RememberingDesk(tmp_path)
    desk.write(FILES)
    desk.write({f"images/{PICTURE}": picture()})
    return desk


@pytest.fixture
def generator(desk: RememberingDesk) -> Any:
    """Return a generator whose articles are those that a memory knows."""
    library, _ = desk.read()
    readers = Readers()
    for source in desk.read_all().articles:
        assert source.header
        facts = article_facts(source, source.header, library.now, library.pictures)
        readers.whole[source.slug] = Fake(**facts, content=source.html, template="article")
    return Fake(
        settings={
            "LIBRARY": library,
            "ARTICLE_ORDER_BY": "reversed-date",
            "SITEURL": "https://warta.example",
        },
        context={},
        readers=readers,
        path="",
        period_archives={},
    )


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the articles whose story and facts were read, as they are read."""
    slugs: list[str] = []

    def counted(source: Any, *around: Any) -> Any:
        slugs.append(source.slug)
        return published(source, *around)

    monkeypatch.setattr("plugins.fast_build.light.published", counted)
    return slugs


@pytest.fixture
def light(generator: Any) -> dict[str, LightArticle]:
    articles.generate_context(generator)
    return {Path(article.url).name: article for article in generator.articles}


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
    razia.newer, razia.older, razia.related, razia.share = penuh, None, [penuh], ["tautan"]  # type: ignore[attr-defined]
    with razia.opened():
        razia.minutes = 2  # type: ignore[attr-defined]
    assert not hasattr(razia, "minutes")
    assert (razia.newer, razia.older, razia.related, razia.share) == (penuh, None, [penuh], ["tautan"])


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


class Pages(OutputFolder):
    """An output folder that collects what it is to make."""

    def __init__(self) -> None:
        super().__init__(Path("output"))
        self.pages: dict[str, Making] = {}
        self.groups: list[tuple[Mapping[str, bytes], list[Mapping[str, bytes]]]] = []

    def make(self, page: Making) -> None:
        self.pages[page.name] = page

    def make_all(self, group: str, ingredients: Ingredients, pages: Callable[[], Iterable[Making]]) -> None:
        listed = list(pages())
        self.groups.append((ingredients(), [page.ingredients() for page in listed]))
        self.pages.update({page.name: page for page in listed})


class Writer:
    """A writer that notes what it renders."""

    def __init__(self) -> None:
        self.rendered: list[tuple[str, str, Any]] = []

    def render(self, name: str, template: str, _context: object, **given: Any) -> bytes:
        self.rendered.append((name, template, given["article"]))
        return b"halaman"

    def write_file(self, *_given: object) -> None:
        """Write nothing."""


def write_pages(generator: Any, **more: Any) -> tuple[Pages, Writer]:
    """Return the pages that the generator hands over, and the writer that renders them."""
    output, writer = Pages(), Writer()
    generator.settings.update(OUTPUT=output, **more)
    generator.get_template = lambda name: f"{name}.html"
    generator.generate_direct_templates = lambda _write: None
    articles.generate_output(generator, writer)
    return output, writer


def test_every_article_has_a_page_of_its_own_ingredients_and_those_of_plugins(
    generator: Any, light: dict[str, LightArticle]
) -> None:
    more = {"komentar": lambda article: article.url.encode()}
    output, writer = write_pages(generator, ARTICLE_INGREDIENTS=more)
    assert set(output.pages) == {f"{article.url}index.html" for article in light.values()}
    for article in light.values():
        page = output.pages[f"{article.url}index.html"]
        assert page.ingredients() == {"berita": article.whole, "komentar": article.url.encode()}
        assert not page.stands_alone
    assert (writer.rendered, generator.readers.read) == ([], [])


@pytest.mark.parametrize("what", ["whole", "komentar"])
def test_what_is_made_together_is_another_when_one_of_its_pages_is(
    generator: Any, light: dict[str, LightArticle], what: str
) -> None:
    said = dict.fromkeys(light, b"satu")
    more = {"komentar": lambda article: said[Path(article.url).name]}
    before = write_pages(generator, ARTICLE_INGREDIENTS=more)[0].groups
    assert write_pages(generator, ARTICLE_INGREDIENTS=more)[0].groups == before
    for slug, article in light.items():
        if what == "whole":
            article.whole = slug.encode()
        else:
            said[slug] = b"dua"
        after = write_pages(generator, ARTICLE_INGREDIENTS=more)[0].groups
        changed = [(one[0] != other[0], one[1] != other[1]) for one, other in zip(before, after, strict=True)]
        assert set(changed) <= {(True, True), (False, False)}
        before = after


def test_a_page_is_completed_rendered_and_its_article_forgotten(
    generator: Any, light: dict[str, LightArticle], opened: list[str]
) -> None:
    shared: list[Any] = []

    def complete(_sender: object, content: Any) -> None:
        content.share = [content.title, content.byline]
        shared.append(content.share)

    signals.article_generator_write_article.connect(complete)
    output, writer = write_pages(generator)
    assert output.pages["2024/12/08/razia/index.html"].make() == b"halaman"
    ((name, template, article),) = writer.rendered
    assert (name, template) == ("2024/12/08/razia/index.html", "article.html")
    assert article is light["razia"]
    assert shared == [[article.title, ["Humas Polsek Sekotong"]]]
    assert "share" not in vars(article)
    assert opened == ["razia"]
    assert article.kind == "berita"
    assert opened == ["razia", "razia"], "it was forgotten"
    assert generator.readers.read == []


def test_an_hour_later_a_story_that_ends_is_withdrawn(desk: RememberingDesk) -> None:
    ends = datetime.fromisoformat("2025-06-30T23:59:00+08:00")
    for now, gone in ((NOW, False), (ends - timedelta(seconds=1), False), (ends, True)):
        library, _ = desk.read(now)
        (source,) = [each for each in library.articles if each.slug == "penuh"]
        slim: Any = source
        assert slim.slim.is_gone is gone
