"""The discussion below each article: what readers wrote, the form, and until when it is open."""

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from operator import add
from typing import Protocol, get_args

from newsroom.comments.adapter import Adapter
from newsroom.comments.articles import ArticleEntry
from newsroom.comments.export import ExportedComment
from newsroom.comments.models import Comment, CommentForm, Discussion, State
from newsroom.comments.settings import CommentSettings
from newsroom.comments.threads import ByKey, by_key, count, threaded

logger = logging.getLogger(__name__)
STATES: dict[State, bytes] = {state: state.encode() for state in get_args(State)}
OFF = Discussion(count=0, comments=(), form=None, state="off")


class Article(Protocol):
    """What is needed of an article."""

    title: str
    url: str
    date: datetime
    aliases: tuple[str, ...]
    takes_comments: bool
    closes: datetime | None
    withdrawn: object | None


def entry_of(article: Article, close_after_days: int | None, live: Collection[str] = ()) -> ArticleEntry:
    """Return what the gateway must know of an article.

    An old address that is another article's own (one of the ``live`` ones) keeps that article's comments.
    """
    aliases = article.aliases
    return ArticleEntry(
        f"/{article.url}",
        article.title,
        article.takes_comments,
        closing_time(article, close_after_days) if close_after_days else article.closes,
        tuple([old for old in map(with_slash, aliases) if old not in live]) if aliases else (),
    )


def closing_time(article: Article, close_after_days: int | None) -> datetime | None:
    """Return when an article takes no more comments, built anew or not; None when never."""
    if not close_after_days:
        return article.closes
    old = article.date + timedelta(days=close_after_days)
    return min(old, article.closes) if article.closes else old


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


def works(adapter: Adapter) -> bool:
    """Say whether the service can take comments; what it lacks is told."""
    missing = adapter.needs()
    for sentence in missing:
        logger.warning("Komentar: %s", sentence)
    return not missing


class Discussions:
    """The comments of all articles, each thread put together when its page is written."""

    def __init__(
        self, adapter: Adapter, given: CommentSettings, live: Collection[str], now: datetime, zone: tzinfo
    ) -> None:
        self._adapter = adapter
        self._days = given.close_after_days
        self._live = live
        self._now = now
        self._zone = zone
        self._groups = by_key(adapter.export())
        self.work = works(adapter)

    def entry(self, article: Article) -> ArticleEntry:
        """Return what the gateway must know of an article."""
        return entry_of(article, self._days, self._live)

    def entries(self, articles: Iterable[Article]) -> list[ArticleEntry]:
        """Return what the gateway must know of all articles."""
        days, live = self._days, self._live
        return [entry_of(article, days, live) for article in articles]

    def of(self, article: Article) -> Discussion:
        """Return the discussion below an article."""
        entry = self.entry(article)
        state = self._state(article)
        form = self._adapter.form(entry.key) if state == "open" else None
        return discussion(article, threaded(comments_of(entry, self._groups), self._zone), form, state)

    def ingredient(self, articles: Sequence[Article]) -> bytes:
        """Return what differs whenever the discussion below one of these does."""
        told = [STATES[self._state(article)] for article in articles]
        if self._groups:
            told = [*map(add, told, map(self._written, articles))]
        return b" ".join(told)

    def closings(self, articles: Iterable[Article]) -> Iterator[datetime]:
        """Yield when articles close by their age; what closes them otherwise stands in their front matter."""
        if self._days:
            yield from filter(None, (closing_time(article, self._days) for article in articles))

    def _written(self, article: Article) -> bytes:
        """Return what readers wrote below an article; below most, nothing."""
        if key_of(article) not in self._groups and not article.aliases:
            return b""
        return repr(comments_of(self.entry(article), self._groups)).encode()

    def _state(self, article: Article) -> State:
        """Return whether an article takes comments now."""
        until = closing_time(article, self._days) if self._days else article.closes
        if not article.takes_comments or (until is not None and until <= self._now):
            return "closed"
        return "open" if self.work else "unavailable"
