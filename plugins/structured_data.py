"""Say to search engines what a page is: ``data_of`` gives templates dictionaries of schema.org.

Signal: ``generator_init``.
"""

from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.structured_data.news import Article
from newsroom.structured_data.pages import Crumb, article_data, collection_data, page_data, way_to_list
from newsroom.structured_data.portal import Data, Portal, website_data


class DataOf:
    """Gives templates what is told of the page that they render."""

    def __init__(self, portal: Portal) -> None:
        self._portal = portal

    def site(self) -> Data:
        """Return what the home page tells."""
        return website_data(self._portal)

    def article(self, article: Article) -> Data:
        """Return what an article's page tells."""
        return article_data(article, self._portal)

    def list(self, news_list: Any) -> Data:
        """Return what a page of a list tells."""
        return collection_data(news_list.heading, way_to_list(news_list), self._portal)

    def directory(self, heading: str, path: str) -> Data:
        """Return what a page that leads on to lists tells."""
        return collection_data(heading, [Crumb(heading, path)], self._portal)

    def page(self, page: Any) -> Data:
        """Return what a standing page tells."""
        return page_data(page.title, page.url, self._portal)


class Generator(Protocol):
    """What this plugin needs of any of Pelican's generators."""

    env: Any
    settings: dict[str, Any]


def portal_of(settings: dict[str, Any]) -> Portal:
    """Return the portal that is built with these settings."""
    site, units = settings["REGISTERS"].site, tuple(settings["REGISTERS"].units)
    return Portal(settings["SITENAME"], settings["SITEURL"], site.office, site.email, site.phones, units)


def add_data(generator: Generator) -> None:
    """Put ``data_of`` into this generator's templates."""
    generator.env.globals["data_of"] = DataOf(portal_of(generator.settings))


def register() -> None:
    """Join Pelican's signals."""
    signals.generator_init.connect(add_data)
