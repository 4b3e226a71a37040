"""Give every article its readers' comments and the form that adds to them: ``article.comments``.

When the site is whole, tells the gateway which articles there are and until when each takes comments.
Signals: ``article_generator_finalized``, ``article_generator_write_article``, ``finalized``.
"""

import logging
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo
from functools import partial
from pathlib import Path
from typing import Any, Protocol, get_args
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
from newsroom.refusal import refuse

logger = logging.getLogger(__name__)
Ingredients = Callable[[], Iterable[bytes]]
STATES: dict[State, bytes] = {state: state.encode() for state in get_args(State)}
OFF = Discussion(count=0, comments=(), form=None, state="off")


class Article(Protocol):
    """What this plugin needs of an article; ``whole`` is the digest of all that its page shows of it."""

    title: str
    whole: bytes
    url: str
    date: datetime
    aliases: tuple[str, ...]
    takes_comments: bool
    closes: datetime | None
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
    """What the gateway is told once the site is whole; ``ingredients`` are what its list is made of."""

    data: Path
    site: SiteFacts
    entries: Callable[[], Iterable[ArticleEntry]]
    ingredients: Ingredients


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


def site_facts(settings: Mapping[str, Any], blocklist: tuple[str, ...]) -> SiteFacts:
    """Return what the gateway must know of the portal."""
    site = settings["REGISTERS"].site
    return SiteFacts(site.name, settings["SITEURL"], site.contact, blocklist)


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

    def ingredient(self, article: Article) -> bytes:
        """Return what differs whenever the discussion does."""
        state = STATES[self._state(article)]
        if not self._groups:
            return state
        comments = comments_of(self.entry(article), self._groups)
        return state + repr(comments).encode() if comments else state

    def closings(self, articles: Iterable[Article]) -> Iterator[datetime]:
        """Yield when articles close by their age; what closes them otherwise stands in their front matter."""
        if self._days:
            yield from filter(None, (closing_time(article, self._days) for article in articles))

    def _state(self, article: Article) -> State:
        """Return whether an article takes comments now."""
        until = closing_time(article, self._days) if self._days else article.closes
        if not article.takes_comments or (until is not None and until <= self._now):
            return "closed"
        return "open" if self.work else "unavailable"


def prepare_discussions(generator: ArticlesGenerator) -> None:
    """Read what readers wrote, and note what the gateway has to know."""
    settings = generator.settings
    given = comment_settings(settings)
    if given.provider == "none":
        return
    articles = generator.articles
    aliases = {with_slash(old) for article in articles for old in article.aliases}
    live = aliases.intersection(map(key_of, articles)) if aliases else aliases
    zone = ZoneInfo(settings["TIMEZONE"])
    discussions = Discussions(adapter_for(given), given, live, settings["NOW"], zone)
    settings["DISCUSSIONS"] = discussions
    settings.setdefault("ARTICLE_INGREDIENTS", {})["komentar"] = discussions.ingredient
    if discussions.work:
        facts = site_facts(settings, given.blocklist)
        settings["COMMENT_CLOSINGS"] = partial(discussions.closings, articles)
        around = repr((facts, given.close_after_days, zone)).encode()
        settings["COMMENT_LIST"] = CommentList(
            given.data,
            facts,
            partial(discussions.entries, articles),
            lambda: (around, *[article.whole for article in articles]),
        )


def add_comments(generator: ArticlesGenerator, content: Article) -> None:
    """Set ``article.comments`` on an article whose page is about to be written."""
    discussions: Discussions | None = generator.settings.get("DISCUSSIONS")
    content.comments = discussions.of(content) if discussions else OFF


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
        folder = CommentFolder(told.data)
        keep = build.settings.get("KNOWN_FILES", written_always)
        keep(folder.articles, told.ingredients, lambda: write_articles(folder, told.site, told.entries()))


def written_always(_path: Path, _ingredients: Ingredients, write: Callable[[], object]) -> None:
    """Write a file, where nobody remembers what it was made of."""
    write()


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(prepare_discussions)
    signals.article_generator_write_article.connect(add_comments)
    signals.finalized.connect(tell_gateway)
