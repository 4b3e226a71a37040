"""Give every article its readers' comments and the form that adds to them: ``article.comments``.

When the site is whole, tells the gateway which articles there are and until when each takes comments.
Signals: ``article_generator_finalized``, ``article_generator_write_article``, ``finalized``.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from pelican.plugins import signals

from newsroom.comments import discussions
from newsroom.comments.adapter import adapter_for
from newsroom.comments.articles import SiteFacts, article_list, lines
from newsroom.comments.discussions import OFF, Discussions, key_of, with_slash
from newsroom.comments.folder import CommentFolder
from newsroom.comments.models import Discussion
from newsroom.comments.settings import DATA_VARIABLE, CommentSettings, SettingsError, read_settings
from newsroom.listing import months_in
from newsroom.parted_files import Part, PartedFile
from newsroom.problems import Problem
from newsroom.refusal import refuse
from newsroom.whole_files import write_whole


class Article(discussions.Article, Protocol):
    """What this plugin needs of an article; ``whole`` is the digest of all that its page shows of it."""

    whole: bytes
    comments: Discussion


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]
    context: dict[str, Any]
    settings: dict[str, Any]


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    path: str
    settings: dict[str, Any]


@dataclass(frozen=True)
class CommentList:
    """What the gateway is told once the site is whole, by the months of the articles."""

    data: Path
    site: SiteFacts
    parts: Callable[[], Mapping[str, Part]]


def site_facts(settings: Mapping[str, Any], blocklist: tuple[str, ...]) -> SiteFacts:
    """Return what the gateway must know of the portal."""
    site = settings["REGISTERS"].site
    return SiteFacts(site.name, settings["SITEURL"], site.contact, blocklist)


def comment_settings(settings: Mapping[str, Any]) -> CommentSettings:
    """Return the typed ``COMMENTS``; end the build in words when it cannot be used."""
    try:
        return read_settings(settings["COMMENTS"], project=Path(settings["NEWSROOM_PROJECT"]))
    except SettingsError as error:
        remedy = "betulkan COMMENTS; kunci dan nilainya ada di docs/settings.md"
        refuse([Problem("pelicanconf.py", 0, sentence, remedy) for sentence in error.problems])


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
    talks = Discussions(adapter_for(given), given, live, settings["NOW"], zone)
    settings["DISCUSSIONS"] = talks
    settings.setdefault("ARTICLE_INGREDIENTS", {})["komentar"] = talks.ingredient
    if talks.work:
        settings["COMMENT_CLOSINGS"] = partial(talks.closings, articles)
        around = repr((given.close_after_days, zone, sorted(live))).encode()
        months = partial(months_in, generator.context, articles)
        settings["COMMENT_LIST"] = CommentList(
            given.data,
            site_facts(settings, given.blocklist),
            lambda: {month: part_of(months()[month], talks, around) for month in sorted(months())},
        )


def part_of(articles: list[Article], talks: Discussions, around: bytes) -> Part:
    """Return the part of some articles in the list for the gateway."""
    return Part(
        lambda: around + b"".join([article.whole for article in articles]),
        lambda: lines(talks.entries(articles)),
    )


def add_comments(generator: ArticlesGenerator, content: Article) -> None:
    """Set ``article.comments`` on an article whose page is about to be written."""
    talks: Discussions | None = generator.settings.get("DISCUSSIONS")
    content.comments = talks.of(content) if talks else OFF


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
        keep(folder.articles, article_list(told.site, told.parts()))


def written_always(path: Path, file: PartedFile) -> None:
    """Write a file, where nobody remembers what it was made of."""
    write_whole(path, file.whole())


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(prepare_discussions)
    signals.article_generator_write_article.connect(add_comments)
    signals.finalized.connect(tell_gateway)
