"""The page of every article is handed over with all that it is made of, and made when it is asked for."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.output_folder import Ingredients, Making, OutputFolder
from plugins.fast_build import articles
from plugins.fast_build.light import LightArticle


class Pages(OutputFolder):
    """An output folder that collects what it is to make."""

    def __init__(self) -> None:
        super().__init__(Path("output"))
        self.pages: dict[str, Making] = {}
        self.groups: list[tuple[Mapping[str, bytes], list[Mapping[str, bytes]]]] = []

    def make(self, page: Making) -> None:
        self.pages[page.name] = page

    def make_all(
        self,
        group: str,
        ingredients: Ingredients,
        pages: Callable[[], Iterable[Making]],
        *,
        stands_alone: bool = False,
    ) -> None:
        listed = list(pages())
        assert not stands_alone, f"{group} shows what all pages share"
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
    more = {"komentar": lambda articles: b"".join(article.url.encode() for article in articles)}
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
    more = {"komentar": lambda articles: b" ".join(said[Path(article.url).name] for article in articles)}
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
