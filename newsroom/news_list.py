"""The lists of the portal: what each shows, where it lies, and what it is called.

Every article is put into its groups once, so the work grows with the articles and not with their square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol

from newsroom.dated_pages import WITHIN_MONTH, DatedPage, dated_pages
from newsroom.dates import month_name
from newsroom.labels import LABELS

Group = tuple[str, str]
ALL: Group = ("all", "")
KINDS = ("category", "unit", "year", "month", "tag")
NEWEST = 20  # stories at the head of all news and of a year, above the months


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
    """What a list is about; ``newer`` and ``older`` are the months around a month."""

    kind: str
    slug: str
    title: str
    url: str
    description: str = ""
    feed: str | None = None
    subject: Any = None
    newer: "Subject | None" = None
    older: "Subject | None" = None

    def heading(self, period: str | None) -> str:
        """Return the title of one of its pages."""
        if period is None:
            return self.title
        if self.kind == "month":
            return LABELS["news_of_period"].format(period=period)
        return f"{self.title}: {period}"


@dataclass(frozen=True)
class NewsList:
    """One page of a list, as templates read it; ``url`` is the list's front, ``page_url`` this page.

    ``period`` is the part of the calendar that the page shows, in words; the front has none. ``heading`` is
    the title with it. Where ``newer`` or ``older`` leads to another list, its title is beside it.
    """

    kind: str
    slug: str
    title: str
    heading: str
    description: str
    url: str
    page_url: str
    articles: list[Any]
    newer: str | None
    older: str | None
    period: str | None
    feed: str | None
    subject: Any
    newer_title: str | None = None
    older_title: str | None = None


@dataclass(frozen=True)
class Period:
    """A month, or a year with its months, and the number of its articles."""

    year: int
    month: int | None
    url: str
    count: int
    months: "tuple[Period, ...]" = ()


def kin_of(date: datetime, category: Any, unit: Any, tags: Iterable[Any]) -> tuple[str, ...]:
    """Return what an article belongs to: its month, category and unit, and its tags, all by their slugs."""
    return (f"{date.year}/{date.month:02}", category.slug, unit.slug, *[tag.slug for tag in tags])


def grouped(articles: Iterable[Article]) -> Mapping[Group, list[Article]]:
    """Return the articles of every group, in the order given; an unknown group is empty.

    An article that has its ``kin`` already is not asked for each.
    """
    listed = [*articles]
    found: dict[str, defaultdict[str, list[Article]]] = {kind: defaultdict(list) for kind in KINDS}
    categories, units, years, months, tags = found.values()
    for article in listed:
        month, category, unit, *topics = getattr(article, "kin", None) or _kin(article)
        categories[category].append(article)
        units[unit].append(article)
        years[month[:4]].append(article)
        months[month].append(article)
        for topic in topics:
            tags[topic].append(article)
    groups = {(kind, slug): part for kind, parts in found.items() for slug, part in parts.items()}
    return defaultdict(list, {ALL: listed, **groups} if listed else {})


def _kin(article: Article) -> tuple[str, ...]:
    return kin_of(article.date, article.category, article.unit, article.tags)


def groups_in(context: MutableMapping[str, Any], news: Iterable[Article]) -> Mapping[Group, list[Any]]:
    """Return the news `grouped`, worked out once for all who share a context."""
    if "news_groups" not in context:
        context["news_groups"] = grouped(news)
    groups: Mapping[Group, list[Any]] = context["news_groups"]
    return groups


def tags_in_use(groups: Mapping[Group, list[Article]]) -> list[Any]:
    """Return every tag once, by name; of a name in several spellings the one of the oldest story."""
    found = [_tag_of(listed[-1], slug) for (kind, slug), listed in groups.items() if kind == "tag"]
    return sorted(found, key=lambda tag: (tag.name, tag.slug))


def _tag_of(article: Article, slug: str) -> Any:
    return [tag for tag in article.tags if tag.slug == slug][-1]


def feed_of(url: str) -> str:
    """Return the address of the RSS feed of a list that lies at ``url``."""
    return f"{url}feed/index.xml"


def atom_of(url: str) -> str:
    """Return the address of the Atom feed of a list that lies at ``url``."""
    return f"{url}feed/atom/index.xml"


def json_of(url: str) -> str:
    """Return the address of the JSON Feed of a list that lies at ``url``."""
    return f"{url}feed/feed.json"


def fixed_subjects(categories: Iterable[Any], units: Iterable[Any]) -> Iterator[Subject]:
    """Yield the lists that exist even without news: all news, and what the registers name."""
    yield Subject("all", "", LABELS["archive"], "arsip/", feed=feed_of(""))
    for item in categories:
        feed = feed_of(item.url)
        yield Subject("category", item.slug, item.label, item.url, item.description, feed, item)
    for item in units:
        yield Subject("unit", item.slug, item.name, item.url, feed=feed_of(item.url), subject=item)


def found_subjects(groups: Mapping[Group, list[Article]]) -> Iterator[Subject]:
    """Yield the lists that exist because there is news: tags, years, months."""
    for tag in tags_in_use(groups):
        yield Subject("tag", tag.slug, tag.name, tag.url, feed=feed_of(tag.url), subject=tag)
    for year in (slug for kind, slug in groups if kind == "year"):
        yield Subject("year", year, LABELS["news_of_year"].format(year=year), f"{year}/")
    slugs = sorted((slug for kind, slug in groups if kind == "month"), reverse=True)
    months = [_month(slug) for slug in slugs]
    for newer, month, older in zip([None, *months], months, [*months[1:], None], strict=False):
        yield replace(month, newer=newer, older=older)


def _month(slug: str) -> Subject:
    year, month = slug.split("/")
    title = LABELS["news_of_period"].format(period=f"{month_name(int(month))} {year}")
    return Subject("month", slug, title, f"{slug}/")


def pages_of(subject: Subject, articles: list[Article]) -> Iterator[NewsList]:
    """Yield the pages of one list, the front first."""
    newer, older = subject.newer, subject.older
    for page in _cut(subject, articles):
        yield NewsList(
            kind=subject.kind,
            slug=subject.slug,
            title=subject.title,
            heading=subject.heading(page.period),
            description=subject.description,
            url=subject.url,
            page_url=page.url,
            articles=page.items,
            newer=page.newer or (newer.url if newer else None),
            older=page.older or (older.url if older else None),
            newer_title=newer.title if newer and not page.newer else None,
            older_title=older.title if older and not page.older else None,
            period=page.period,
            feed=subject.feed,
            subject=subject.subject,
        )


def shown_of(subject: Subject, articles: list[Article]) -> list[Article]:
    """Return the articles that a list shows: behind the newest of all news, and of a year, lie the months."""
    return articles[:NEWEST] if subject.kind in ("all", "year") else articles


def _cut(subject: Subject, articles: list[Article]) -> list[DatedPage[Article]]:
    """Return the pages of a list."""
    if subject.kind in ("all", "year"):
        return [DatedPage(shown_of(subject, articles), subject.url, None, None, None)]
    if subject.kind == "month":
        return dated_pages(articles, subject.url, "", levels=WITHIN_MONTH)
    return dated_pages(articles, subject.url, subject.url)


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
