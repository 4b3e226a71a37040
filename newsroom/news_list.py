"""The lists of the portal: what each shows, where it lies, and what it is called.

Every article is put into its groups once, so the work grows with the articles and not with their square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from newsroom.dates import month_name
from newsroom.labels import LABELS
from newsroom.numbered_pages import numbered_pages

Group = tuple[str, str]


class Article(Protocol):
    """What lists need of an article."""

    date: datetime
    url: str
    withdrawn: object | None
    category: Any
    unit: Any
    tags: Iterable[Any]


@dataclass(frozen=True)
class Subject:
    """What a list is about; ``base`` begins the addresses of its numbered pages."""

    kind: str
    slug: str
    title: str
    url: str
    description: str = ""
    feed: str | None = None
    subject: Any = None

    @property
    def base(self) -> str:
        """Return what stands before ``page/1/``; all news has its pages at the root."""
        return "" if self.kind == "all" else self.url


@dataclass(frozen=True)
class NewsList:
    """One page of a list, as templates read it; ``url`` is the list's front, ``page_url`` this page."""

    kind: str
    slug: str
    title: str
    description: str
    url: str
    page_url: str
    articles: list[Any]
    newer: str | None
    older: str | None
    number: int | None
    feed: str | None
    subject: Any


@dataclass(frozen=True)
class Period:
    """A month, or a year with its months, and the number of its articles."""

    year: int
    month: int | None
    url: str
    count: int
    months: "tuple[Period, ...]" = ()


def groups_of(article: Article) -> Iterator[Group]:
    """Yield the groups that an article belongs to."""
    yield "all", ""
    yield "category", article.category.slug
    yield "unit", article.unit.slug
    date = article.date
    yield "year", f"{date.year}"
    yield "month", f"{date.year}/{date.month:02}"
    yield from (("tag", tag.slug) for tag in article.tags)


def grouped(articles: Iterable[Article]) -> Mapping[Group, list[Article]]:
    """Return the articles of every group, in the order given; an unknown group is empty.

    An article that has its ``groups`` already is not asked for each.
    """
    groups: defaultdict[Group, list[Article]] = defaultdict(list)
    for article in articles:
        for group in getattr(article, "groups", None) or groups_of(article):
            groups[group].append(article)
    return groups


def groups_in(context: MutableMapping[str, Any], news: Iterable[Article]) -> Mapping[Group, list[Any]]:
    """Return the news `grouped`, worked out once for all who share a context."""
    if "news_groups" not in context:
        context["news_groups"] = grouped(news)
    groups: Mapping[Group, list[Any]] = context["news_groups"]
    return groups


def tags_in_use(articles: Iterable[Article]) -> list[Any]:
    """Return every tag once, by name."""
    found = {tag.slug: tag for article in articles for tag in article.tags}
    return sorted(found.values(), key=lambda tag: (tag.name, tag.slug))


def feed_of(url: str) -> str:
    """Return the address of the RSS feed of a list that lies at ``url``."""
    return f"{url}feed/index.xml"


def fixed_subjects(categories: Iterable[Any], units: Iterable[Any]) -> Iterator[Subject]:
    """Yield the lists that exist even without news: all news, and what the registers name."""
    yield Subject("all", "", LABELS["archive"], "arsip/", feed=feed_of(""))
    for item in categories:
        feed = feed_of(item.url)
        yield Subject("category", item.slug, item.label, item.url, item.description, feed, item)
    for item in units:
        yield Subject("unit", item.slug, item.name, item.url, subject=item)


def found_subjects(articles: Iterable[Article], groups: Mapping[Group, list[Article]]) -> Iterator[Subject]:
    """Yield the lists that exist because there is news: tags, years, months."""
    for tag in tags_in_use(articles):
        yield Subject("tag", tag.slug, tag.name, tag.url, subject=tag)
    for kind, slug in groups:
        if kind == "year":
            yield Subject(kind, slug, LABELS["news_of_year"].format(year=slug), f"{slug}/")
        if kind == "month":
            year, month = slug.split("/")
            title = LABELS["news_of_month"].format(month=month_name(int(month)), year=year)
            yield Subject(kind, slug, title, f"{slug}/")


def pages_of(subject: Subject, articles: list[Article]) -> Iterator[NewsList]:
    """Yield the pages of one list, the front first."""
    for page in numbered_pages(articles, subject.url, subject.base):
        yield NewsList(
            kind=subject.kind,
            slug=subject.slug,
            title=subject.title,
            description=subject.description,
            url=subject.url,
            page_url=page.url,
            articles=page.items,
            newer=page.newer,
            older=page.older,
            number=page.number,
            feed=subject.feed,
            subject=subject.subject,
        )


def archive_years(groups: Mapping[Group, list[Article]]) -> list[Period]:
    """Return the years, newest first, each with its months."""
    months: defaultdict[str, list[Period]] = defaultdict(list)
    slugs = sorted((slug for kind, slug in groups if kind == "month"), reverse=True)
    for slug in slugs:
        year, month = slug.split("/")
        months[year].append(Period(int(year), int(month), f"{slug}/", len(groups["month", slug])))
    return [
        Period(int(year), None, f"{year}/", len(groups["year", year]), tuple(items))
        for year, items in months.items()
    ]
