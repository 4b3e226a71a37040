"""The pages as search engines read them: what each is, and the way to it from the home page."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from newsroom.labels import LABELS
from newsroom.structured_data.news import Article, news_article
from newsroom.structured_data.portal import SCHEMA, Data, Portal


@dataclass(frozen=True)
class Crumb:
    """One step on the way from the home page to a page; ``url`` is without a leading slash, as everywhere."""

    label: str
    url: str


# What lies between the home page and the lists of a kind
ABOVE = {
    "unit": Crumb(LABELS["units"], "unit/"),
    "tag": Crumb(LABELS["topics"], "tag/"),
    "year": Crumb(LABELS["archive"], "arsip/"),
    "month": Crumb(LABELS["archive"], "arsip/"),
}


def graph(*things: Data) -> Data:
    """Return what is told of one page."""
    return {"@context": SCHEMA, "@graph": list(things)}


def breadcrumb_list(crumbs: Iterable[Crumb], portal: Portal) -> Data:
    """Return schema.org's BreadcrumbList of a way that begins at the home page."""
    steps: list[Data] = [
        {"@type": "ListItem", "position": number, "name": crumb.label, "item": portal.whole(crumb.url)}
        for number, crumb in enumerate([Crumb(LABELS["home"], ""), *crumbs], start=1)
    ]
    del steps[-1]["item"]  # the page itself
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def way_to(article: Article) -> list[Crumb]:
    """Return the way from the home page to an article."""
    category = article.category
    return [Crumb(category.label, category.url), Crumb(article.title, article.url)]


def article_data(article: Article, portal: Portal) -> Data:
    """Return what is told of an article's page; a withdrawn story is no news any more."""
    news = [news_article(article, portal)] if article.withdrawn is None else []
    return graph(*news, breadcrumb_list(way_to(article), portal))


def way_to_list(news_list: Any) -> list[Crumb]:
    """Return the way from the home page to a page of a list."""
    above = [ABOVE[news_list.kind]] if news_list.kind in ABOVE else []
    front = Crumb(news_list.title, news_list.url)
    page = [Crumb(news_list.period, news_list.page_url)] if news_list.period else []
    return [*above, front, *page]


def collection_data(title: str, crumbs: list[Crumb], portal: Portal) -> Data:
    """Return what is told of a page that leads on to others."""
    page = {"@type": "CollectionPage", "name": title, "url": portal.whole(crumbs[-1].url), "inLanguage": "id"}
    return graph(page, breadcrumb_list(crumbs, portal))


def page_data(title: str, url: str, portal: Portal) -> Data:
    """Return what is told of a standing page: whose it is."""
    return graph(portal.organisation(), breadcrumb_list([Crumb(title, url)], portal))
