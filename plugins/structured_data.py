"""Say to search engines what a page is: ``article.structured_data``, ``article.breadcrumbs``.

The values are dictionaries of schema.org for ``|tojson``; the context gets ``site_structured_data`` for the
home page. Signals: ``article_generator_finalized``, ``article_generator_write_article``.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.labels import LABELS

Data = dict[str, Any]
SCHEMA = "https://schema.org"
OFFICE_BYLINES = ("Humas ", "Sihumas ")


@dataclass(frozen=True)
class Crumb:
    """One step on the way from the home page to a page; ``url`` is without a leading slash, as everywhere."""

    label: str
    url: str


class Article(Protocol):
    """What this plugin needs of an article."""

    title: str
    summary: str
    url: str
    date: datetime
    category: Any
    unit: Any
    byline: list[str]
    dateline: str
    tags: Iterable[Any]
    withdrawn: object | None
    picture: Any
    breadcrumbs: list[Crumb]
    structured_data: list[Data]


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    settings: dict[str, Any]
    context: dict[str, Any]


@dataclass(frozen=True)
class Portal:
    """The portal as publisher: its name and address."""

    name: str
    address: str

    def whole(self, path: str) -> str:
        """Return the whole address of one of its paths."""
        return f"{self.address.rstrip('/')}/{path.removeprefix('/')}"

    def data(self) -> Data:
        """Return the portal as an organisation, no police office: it is an independent demonstration."""
        return {"@type": "Organization", "name": self.name, "url": self.whole("")}


def author(name: str, article: Article, portal: Portal) -> Data:
    """Return one author: the office of the unit, or a person."""
    if name.startswith(OFFICE_BYLINES):
        return {"@type": "Organization", "name": name, "url": portal.whole(article.unit.url)}
    return {"@type": "Person", "name": name}


def picture(article: Article, portal: Portal) -> list[Data]:
    """Return the picture for previews, when the article has one."""
    image = article.picture
    if image is None:
        return []
    size = {"width": image.share_width, "height": image.share_height}
    return [{"@type": "ImageObject", "url": portal.whole(image.share), **size}]


def news_article(article: Article, portal: Portal) -> Data:
    """Return schema.org's NewsArticle; what is unknown is left out."""
    address = portal.whole(article.url)
    data: Data = {
        "@context": SCHEMA,
        "@type": "NewsArticle",
        "@id": address,
        "mainEntityOfPage": address,
        "headline": article.title,
        "description": article.summary,
        "datePublished": article.date.isoformat(timespec="seconds"),
        "dateModified": (getattr(article, "modified", None) or article.date).isoformat(timespec="seconds"),
        "inLanguage": "id",
        "isAccessibleForFree": True,
        "articleSection": article.category.label,
        "keywords": [tag.name for tag in article.tags],
        "contentLocation": article.dateline and {"@type": "Place", "name": article.dateline},
        "image": picture(article, portal),
        "author": [author(name, article, portal) for name in article.byline],
        "publisher": portal.data(),
    }
    return {key: value for key, value in data.items() if value}


def breadcrumbs(article: Article) -> list[Crumb]:
    """Return the way from the home page to the article."""
    category = article.category
    return [Crumb(LABELS["home"], ""), Crumb(category.label, category.url), Crumb(article.title, article.url)]


def breadcrumb_list(crumbs: list[Crumb], portal: Portal) -> Data:
    """Return schema.org's BreadcrumbList."""
    steps = [
        {"@type": "ListItem", "position": number, "name": crumb.label, "item": portal.whole(crumb.url)}
        for number, crumb in enumerate(crumbs, start=1)
    ]
    return {"@context": SCHEMA, "@type": "BreadcrumbList", "itemListElement": steps}


def website(portal: Portal) -> Data:
    """Return schema.org's WebSite for the home page."""
    data = {"name": portal.name, "url": portal.whole(""), "inLanguage": "id", "publisher": portal.data()}
    return {"@context": SCHEMA, "@type": "WebSite", **data}


def portal_of(generator: ArticlesGenerator) -> Portal:
    """Return the portal that a generator works for."""
    return Portal(generator.settings["SITENAME"], generator.settings["SITEURL"])


def add_website(generator: ArticlesGenerator) -> None:
    """Put what the home page says of the portal into the context."""
    generator.context["site_structured_data"] = [website(portal_of(generator))]


def add_structured_data(generator: ArticlesGenerator, content: Article) -> None:
    """Set ``breadcrumbs`` and ``structured_data`` on an article whose page is about to be written.

    A withdrawn one is no news any more.
    """
    portal = portal_of(generator)
    content.breadcrumbs = breadcrumbs(content)
    news = [news_article(content, portal)] if content.withdrawn is None else []
    content.structured_data = [*news, breadcrumb_list(content.breadcrumbs, portal)]


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_website)
    signals.article_generator_write_article.connect(add_structured_data)
