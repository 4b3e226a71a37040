"""Let Pelican's generator of articles work with light ones, and make the pages of those that changed."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from operator import attrgetter
from typing import Any

from pelican.plugins import signals
from pelican.utils import order_content

from newsroom.addresses import file_name
from newsroom.fragments import Fragments
from newsroom.listing import months_in
from newsroom.output_folder import Making, OutputFolder
from plugins.fast_build.light import Entries, LightArticle

# Dates compared as numbers: the same order, without making a date of each
IN_SECONDS = {"date": "seconds", "reversed-date": "reversed-seconds"}


WHOLE = attrgetter("whole")


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
    articles = [LightArticle(source, generator, entries) for source in library.out]
    order = generator.settings["ARTICLE_ORDER_BY"]
    generator.articles = order_content(articles, IN_SECONDS.get(order, order))
    generator.context.update(
        news=newest_first(generator.articles),
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


def newest_first(articles: Iterable[LightArticle]) -> list[LightArticle]:
    """Return what lists may show, in the order of `newsroom.listing.newest_first`, which compares dates."""
    shown = [article for article in articles if not article.is_gone]
    return sorted(shown, key=attrgetter("seconds", "url"), reverse=True)


def generate_output(generator: Any, writer: Any) -> None:
    """Make the pages of articles that changed, and the pages of direct templates."""
    output: OutputFolder = generator.settings["OUTPUT"]
    more = generator.settings.get("ARTICLE_INGREDIENTS", {})
    for month, articles in months_in(generator.context, generator.articles).items():
        pages = partial(pages_of, articles, more, generator, writer)
        output.make_all(f"berita/{month}", partial(ingredients, articles, more), pages)
    generator.generate_direct_templates(writer.write_file)
    signals.article_writer_finalized.send(generator, writer=writer)


def pages_of(
    articles: list[LightArticle], more: Mapping[str, Any], generator: Any, writer: Any
) -> Iterator[Making]:
    """Yield the page of every article."""
    for article in articles:
        fragments: Fragments = {}
        page = partial(page_of, article, generator, writer, fragments)
        yield Making(file_name(article.url), partial(ingredients, [article], more), page, fragments=fragments)


def ingredients(articles: list[LightArticle], more: Mapping[str, Any]) -> dict[str, bytes]:
    """Return what the pages of these articles are made of beside what all pages are made of."""
    whole = b"".join(map(WHOLE, articles))
    return {"berita": whole, **{label: tell(articles) for label, tell in more.items()}}


def page_of(article: LightArticle, generator: Any, writer: Any, fragments: Fragments) -> bytes:
    """Return the page of an article as Pelican's own method would; fragments that are there are taken."""
    with article.opened():
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
            fragments=fragments,
        )
    return page


def _nothing() -> None:
    """Do nothing."""
