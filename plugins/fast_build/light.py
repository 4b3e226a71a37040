"""Articles of which only what lists need is there; the rest is read when their own page is made."""

import pickle
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache, partial
from typing import Any, cast

from pelican.contents import Article
from pelican.plugins import signals

from newsroom.memory.known import KnownSource
from newsroom.published import published
from newsroom.schema import Correction
from newsroom.sources import Source
from newsroom.tags import Tag, tag
from newsroom.ties import Tie

LATELY = 1_000


class LightArticle:
    """Stands where Pelican's article would; whatever else is asked of it is asked of the article itself.

    Most articles are asked in most builds only where they belong and what their lists show, in digests.
    """

    __slots__ = (
        *("url", "whole", "card", "bond", "found", "seconds", "changed_seconds", "hour", "kin", "aliases"),
        *("takes_comments", "closes", "corrections", "is_gone", "featured", "picture_names"),
        *("newer", "older", "_slim", "_source", "_generator", "_entries", "__dict__"),
    )
    status = "published"
    template = "article"

    def __init__(self, source: KnownSource, generator: Any, entries: "Entries") -> None:
        # What every build asks of every article is taken at once: to come back for each takes longer
        slim = source.slim
        self.url = slim.address
        self.whole = slim.whole
        self.card = slim.card
        self.bond = slim.bond
        self.found = slim.found
        self.seconds = slim.date
        self.changed_seconds = slim.changed
        self.hour = slim.hour
        self.kin = slim.kin
        self.aliases = slim.aliases
        self.takes_comments = slim.takes_comments
        self.closes = None if slim.closes is None else entries.moment(slim.closes)
        self.corrections = slim.corrections and entries.corrections(slim.corrections)
        self.is_gone = slim.is_gone
        self.featured = slim.featured
        self.picture_names = () if slim.is_gone else slim.pictures
        self._slim = slim
        self._source = source
        self._generator = generator
        self._entries = entries

    @property
    def title(self) -> str:
        """Return the title."""
        return self._slim.title

    @property
    def date(self) -> datetime:
        """Return its moment, in the office's zone."""
        return self._entries.moment(self.seconds)

    @property
    def changed(self) -> datetime:
        """Return when its story came out or was last changed or corrected."""
        return self._entries.moment(self._slim.changed)

    @property
    def category(self) -> Any:
        """Return the entry of its category in the register."""
        return self._entries.categories[self.kin[1]]

    @property
    def unit(self) -> Any:
        """Return the entry of its unit in the register."""
        return self._entries.units[self.kin[2]]

    @property
    def tags(self) -> list[Tag]:
        """Return its tags."""
        return [tag(name) for name in self._slim.tags]

    @property
    def ties(self) -> tuple[Tie, ...]:
        """Return what binds it to others of its place and series."""
        return self._slim.ties

    @property
    def picture(self) -> Any:
        """Return the picture that opens it, None where there is none."""
        picture = self._source.words.picture
        return pickle.loads(picture) if picture else None  # noqa: S301 - our own

    @property
    def searched(self) -> str:
        """Return the words by which readers find it."""
        return self._source.words.searched

    @property
    def withdrawn(self) -> Any:
        """Return since when and why it shows no story any more, None while it does."""
        return self._fact("withdrawn") if self.is_gone else None

    @property
    def summary(self) -> str:
        """Return what lists say of it."""
        return self._source.words.summary

    @property
    def source_path(self) -> str:
        """Return the file of the article."""
        return self._source.place

    def __getattr__(self, name: str) -> Any:
        """Return what the whole article has; what was found is kept until its page is made; see `opened`."""
        if name.startswith("__") or name in self.__slots__:
            raise AttributeError(name)
        if name == "_article":
            article = self.__dict__["_article"] = self._read()
            return article
        return self._fact(name)

    def _fact(self, name: str) -> Any:
        own = self.__dict__
        if "content" not in own:
            own.update(self._facts())
        return own[name] if name in own else getattr(self._article, name)

    @contextmanager
    def opened(self) -> Iterator[None]:
        """Let go of what was read of the article, and set on it, for its own page: they are too many."""
        before = dict(self.__dict__)
        yield
        self.__dict__.clear()
        self.__dict__.update(before)
        self._source.forget()

    def _facts(self) -> dict[str, Any]:
        """Return what its page shows, under the names that Pelican's article gives it."""
        settings, source = self._generator.settings, cast("Source[Any]", self._source)
        story, facts = published(source, settings["LIBRARY"], settings["SITEURL"]) or ("", {})
        return {"modified": None, **facts, "content": story}

    def _read(self) -> Any:
        """Return Pelican's own article, for a template that asks what ours never do."""
        generator = self._generator
        generator.settings["LIBRARY"].point_to(self._source)
        return generator.readers.read_file(
            base_path=generator.path,
            path=self.source_path,
            content_class=Article,
            context=generator.context,
            preread_signal=signals.article_generator_preread,
            preread_sender=generator,
            context_signal=signals.article_generator_context,
            context_sender=generator,
        )


class Entries:
    """What the registers have under the names that articles keep."""

    def __init__(self, registers: Any) -> None:
        self.categories: Mapping[str, Any] = {item.slug: item for item in registers.categories}
        self.units: Mapping[str, Any] = {item.slug: item for item in registers.units}
        # A page asks for the date of each of its articles several times
        self.moment = lru_cache(LATELY)(partial(datetime.fromtimestamp, tz=registers.zone))

    def corrections(self, kept: tuple[tuple[int, str], ...]) -> tuple[Correction, ...]:
        """Return the corrections of an article."""
        return tuple([Correction(self.moment(seconds), text) for seconds, text in kept])
