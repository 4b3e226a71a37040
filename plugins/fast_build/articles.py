"""Articles of which only what lists need is there; the rest is read when their own page is made."""

import pickle
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache, partial
from sys import intern
from typing import Any

from pelican.contents import Article
from pelican.plugins import signals
from pelican.utils import order_content

from newsroom.addresses import file_name
from newsroom.memory.known import KnownSource
from newsroom.memory.stamps import digest
from newsroom.output_folder import Making, OutputFolder
from newsroom.tags import Tag, tag


@cache
def tag_of(name: str) -> Tag:
    """Return the tag of a name, the same for all articles."""
    found = tag(name)
    return Tag(intern(found.slug), found.name)


class LightArticle:
    """Stands where Pelican's article would; whatever else is asked of it is asked of the article itself."""

    __slots__ = (
        *(
            "url",
            "title",
            "date",
            "category",
            "unit",
            "tags",
            "featured",
            "aliases",
            "takes_comments",
            "closes",
        ),
        *(
            "picture_names",
            "withdrawn",
            "summary",
            "newer",
            "older",
            "related",
            "whole",
            "card",
            "seconds",
            "kin",
        ),
        *("_source", "_generator", "__dict__"),
    )
    status = "published"

    def __init__(self, source: KnownSource, generator: Any, registers: "Entries") -> None:
        slim = source.slim
        self.url = slim.address
        self.title = slim.title
        self.date: datetime = registers.moment(slim.date)
        self.category = registers.categories[slim.category]
        self.unit = registers.units[slim.unit]
        self.tags: list[Tag] = [tag_of(name) for name in slim.tags]
        self.featured = slim.featured
        self.aliases = slim.aliases
        self.takes_comments = slim.takes_comments
        self.closes = None if slim.closes is None else registers.moment(slim.closes)
        self.picture_names = () if slim.is_gone else slim.pictures
        self.whole = slim.whole
        self.card = slim.card
        self.seconds = slim.date
        self.kin = (self.category.slug, self.unit.slug, *[tag.slug for tag in self.tags])
        if not slim.is_gone:
            self.withdrawn = None
            self.summary = slim.summary
        self._source = source
        self._generator = generator

    @property
    def source_path(self) -> str:
        """Return the file of the article."""
        return self._source.place

    def __getattr__(self, name: str) -> Any:
        """Return what the whole article has; what was found is kept until `forget`."""
        if name.startswith("__") or name in ("_source", "_generator", "newer", "older", "related"):
            raise AttributeError(name)
        if name == "picture":
            return pickle.loads(self._source.slim.picture) if self._source.slim.picture else None  # noqa: S301 - our own
        if name == "_article":
            article = self.__dict__["_article"] = self._read()
            return article
        return getattr(self._article, name)

    def forget(self) -> None:
        """Let go of the whole article: a hundred thousand of them are too many."""
        self.__dict__.pop("_article", None)

    def _read(self) -> Any:
        generator = self._generator
        generator.settings["LIBRARY"].point_to(self._source)
        return generator.readers.read_file(
            base_path=generator.path,
            path=self.source_path,
            content_class=Article,
            context=generator.context,
            preread_signal=signals.article_generator_preread,
            preread_sender=generator,
            context_signal=signals.article_generator_context,
            context_sender=generator,
        )


class Entries:
    """What the registers have under the names that articles keep."""

    def __init__(self, registers: Any) -> None:
        self.categories: Mapping[str, Any] = {item.slug: item for item in registers.categories}
        self.units: Mapping[str, Any] = {item.slug: item for item in registers.units}
        self.moment = partial(datetime.fromtimestamp, tz=registers.zone)


def take_over(generator: Any) -> None:
    """Let a generator of articles work with light ones."""
    generator.generate_context = partial(generate_context, generator)
    generator.generate_output = partial(generate_output, generator)
    generator.refresh_metadata_intersite_links = _nothing  # no field of an article holds such links
    generator.check_disabled_readers = _nothing  # the check has refused what no reader reads


def generate_context(generator: Any) -> None:
    """Give the generator its articles, as Pelican's own method would."""
    library = generator.settings["LIBRARY"]
    entries = Entries(library.registers)
    out = [source for source in library.articles if source.is_out(library.now)]
    articles = [LightArticle(source, generator, entries) for source in out]
    generator.articles = order_content(articles, generator.settings["ARTICLE_ORDER_BY"])
    generator.context.update(
        articles=generator.articles,
        drafts=[],
        hidden_articles=[],
        dates=[],
        tags=[],
        categories=[],
        authors=[],
        related_posts=[],
        period_archives=generator.period_archives,
    )
    signals.article_generator_finalized.send(generator)


def generate_output(generator: Any, writer: Any) -> None:
    """Make the pages of articles that changed, and the pages of direct templates."""
    output: OutputFolder = generator.settings["OUTPUT"]
    more = generator.settings.get("ARTICLE_INGREDIENTS", {})
    for month, articles in by_month(generator.articles).items():
        pages = partial(pages_of, articles, more, generator, writer)
        output.make_all(f"berita/{month}", partial(ingredients_of_all, articles, more), pages)
    generator.generate_direct_templates(writer.write_file)
    signals.article_writer_finalized.send(generator, writer=writer)


def by_month(articles: Iterable[LightArticle]) -> dict[str, list[LightArticle]]:
    """Return the articles of each month: whole months without a change are passed over."""
    months: dict[str, list[LightArticle]] = {}
    for article in articles:
        months.setdefault(article.url[:7], []).append(article)
    return months


def ingredients_of_all(articles: list[LightArticle], more: Mapping[str, Any]) -> dict[str, bytes]:
    """Return what the pages of these articles are made of beside what all pages are made of."""
    told = list(more.values())
    own = [part for article in articles for part in (article.whole, *[tell(article) for tell in told])]
    return {"berita": digest(*own)}


def pages_of(
    articles: list[LightArticle], more: Mapping[str, Any], generator: Any, writer: Any
) -> Iterator[Making]:
    """Yield the page of every article."""
    for article in articles:
        page = partial(page_of, article, generator, writer)
        yield Making(file_name(article.url), partial(ingredients, article, more), page)


def ingredients(article: LightArticle, more: Mapping[str, Any]) -> dict[str, bytes]:
    """Return what the page of an article is made of beside what all pages are made of."""
    return {"berita": article.whole, **{label: tell(article) for label, tell in more.items()}}


def page_of(article: LightArticle, generator: Any, writer: Any) -> bytes:
    """Return the page of an article, rendered as Pelican's own method would."""
    signals.article_generator_write_article.send(generator, content=article)
    page: bytes = writer.render(
        file_name(article.url),
        generator.get_template(article.template),
        generator.context,
        article=article,
        category=article.category,
        override_output=False,
        url=article.url,
        blog=True,
    )
    article.forget()
    return page


def _nothing() -> None:
    """Do nothing."""
