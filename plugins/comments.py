"""Give every article its readers' comments and the form that adds to them: ``article.comments``.

When the site is whole, tells the gateway which articles there are and until when each takes comments.
Signals: ``article_generator_finalized``, ``finalized``.
"""

import logging
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from pelican.plugins import signals

from newsroom.comments.adapter import Adapter, adapter_for
from newsroom.comments.articles import ArticleEntry, SiteFacts, write_articles
from newsroom.comments.export import ExportedComment
from newsroom.comments.folder import CommentFolder
from newsroom.comments.models import Comment, CommentForm, Discussion, State
from newsroom.comments.settings import DATA_VARIABLE, CommentSettings, SettingsError, read_settings
from newsroom.comments.threads import ByKey, by_key, count, threaded
from newsroom.problems import Problem
from newsroom.publication import takes_comments
from newsroom.refusal import refuse
from newsroom.schema import Article as FrontMatter

logger = logging.getLogger(__name__)
OFF = Discussion(count=0, comments=(), form=None, state="off")


class Article(Protocol):
    """What this plugin needs of an article."""

    title: str
    url: str
    date: datetime
    header: FrontMatter
    withdrawn: object | None
    comments: Discussion


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]
    settings: dict[str, Any]


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    path: str
    settings: dict[str, Any]


@dataclass(frozen=True)
class CommentList:
    """What the gateway is told once the site is whole."""

    data: Path
    site: SiteFacts
    entries: list[ArticleEntry]


def entry_of(
    article: Article, now: datetime, close_after_days: int | None, live: Collection[str] = ()
) -> ArticleEntry:
    """Return what the gateway must know of an article.

    An old address that is another article's own (one of the ``live`` ones) keeps that article's comments.
    """
    return ArticleEntry(
        key=key_of(article),
        title=article.title,
        open=takes_comments(article.header, now),
        until=closing_time(article, close_after_days),
        aliases=tuple(old for old in map(with_slash, article.header.aliases) if old not in live),
    )


def closing_time(article: Article, close_after_days: int | None) -> datetime | None:
    """Return when an article takes no more comments, built anew or not; None when never."""
    header = article.header
    old = article.date + timedelta(days=close_after_days) if close_after_days else None
    withdrawn = header.withdrawn.date if header.withdrawn else None
    return min(filter(None, (old, header.expires, withdrawn)), default=None)


def key_of(article: Article) -> str:
    """Return the key of an article's comments: its path on the site."""
    return f"/{article.url}"


def with_slash(address: str) -> str:
    """Return an old address in the form that keys have.

    >>> with_slash("/2024/12/08/patroli")
    '/2024/12/08/patroli/'
    """
    return f"{address.rstrip('/')}/"


def comments_of(entry: ArticleEntry, groups: ByKey) -> list[ExportedComment]:
    """Return the comments below an article, also those that were written at its old addresses."""
    return [comment for key in (entry.key, *entry.aliases) for comment in groups.get(key, ())]


def discussion(
    article: Article, comments: tuple[Comment, ...], form: CommentForm | None, state: State
) -> Discussion:
    """Return what the page shows; below a withdrawn story what readers quoted goes with its words."""
    if article.withdrawn is not None:
        return replace(OFF, state=state)
    return Discussion(count(comments), comments, form, state)


def state_of(entry: ArticleEntry, now: datetime, *, works: bool) -> State:
    """Return whether an article takes comments now."""
    if not entry.takes_comments(now):
        return "closed"
    return "open" if works else "unavailable"


def site_facts(settings: Mapping[str, Any], blocklist: tuple[str, ...]) -> SiteFacts:
    """Return what the gateway must know of the portal."""
    site = settings["REGISTERS"].site
    contact = ", ".join(filter(None, (*site.phones, site.email)))
    return SiteFacts(site.name, settings["SITEURL"], contact, blocklist)


def works(adapter: Adapter) -> bool:
    """Say whether the service can take comments; what it lacks is told."""
    missing = adapter.needs()
    for sentence in missing:
        logger.warning("Komentar: %s", sentence)
    return not missing


def comment_settings(settings: Mapping[str, Any]) -> CommentSettings:
    """Return the typed ``COMMENTS``; end the build in words when it cannot be used."""
    try:
        return read_settings(settings["COMMENTS"], project=Path(settings["NEWSROOM_PROJECT"]))
    except SettingsError as error:
        remedy = "betulkan COMMENTS; kunci dan nilainya ada di docs/settings.md"
        refuse([Problem("pelicanconf.py", 0, sentence, remedy) for sentence in error.problems])


def add_comments(generator: ArticlesGenerator) -> None:
    """Set ``article.comments`` on every article."""
    settings = generator.settings
    given = comment_settings(settings)
    if given.provider == "none":
        for article in generator.articles:
            article.comments = OFF
        return
    now, zone = settings["NOW"], ZoneInfo(settings["TIMEZONE"])
    live = {key_of(article) for article in generator.articles}
    entries = [entry_of(article, now, given.close_after_days, live) for article in generator.articles]
    adapter = adapter_for(given)
    ready = works(adapter)
    if ready:
        settings["COMMENT_LIST"] = CommentList(given.data, site_facts(settings, given.blocklist), entries)
    groups = by_key(adapter.export())
    for article, entry in zip(generator.articles, entries, strict=True):
        state = state_of(entry, now, works=ready)
        form = adapter.form(entry.key) if state == "open" else None
        comments = threaded(comments_of(entry, groups), zone)
        article.comments = discussion(article, comments, form, state)


def is_own(build: Build) -> bool:
    """Say whether this is the portal's own site, or one whose comments have a folder of their own.

    Any other content folder that is built by the way must not tell a running gateway what its articles are.
    """
    own = Path(build.settings["NEWSROOM_PROJECT"]) / "content"
    return DATA_VARIABLE in os.environ or Path(build.path).resolve() == own.resolve()


def tell_gateway(build: Build) -> None:
    """Tell the gateway which articles there are, now that their pages exist."""
    told: CommentList | None = build.settings.get("COMMENT_LIST")
    if told and is_own(build):
        write_articles(CommentFolder(told.data), told.site, told.entries)


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_comments)
    signals.finalized.connect(tell_gateway)
