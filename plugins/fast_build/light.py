"""Articles of which only what lists need is there; the rest is read when their own page is made."""

import pickle
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cache, partial
from typing import Any, cast

from pelican.contents import Article
from pelican.plugins import signals

from newsroom.memory.known import KnownSource
from newsroom.published import published
from newsroom.sources import Source
from newsroom.tags import Tag, tag

ALL = ("all", "")


@cache
def pair_of(tag: str) -> tuple[str, str]:
    """Return the group of a tag, the same for all articles."""
    return ("tag", tag)


class LightArticle:
    """Stands where Pelican's article would; whatever else is asked of it is asked of the article itself."""

    __slots__ = (
        *(
            "url",
            "title",
            "date",
            "category",
            "unit",
            "tags",
            "featured",
            "aliases",
            "takes_comments",
            "closes",
        ),
        *(
            "picture_names",
            "withdrawn",
            "summary",
            "newer",
            "older",
            "related",
            "whole",
            "card",
            "seconds",
            "kin",
            "groups",
        ),
        *("_source", "_generator", "__dict__"),
    )
    status = "published"
    template = "article"

    def __init__(self, source: KnownSource, generator: Any, registers: "Entries") -> None:
        slim = source.slim
        self.url = slim.address
        self.title = slim.title
        self.date: datetime = registers.moment(slim.date)
        self.category = registers.categories[slim.category]
        self.unit = registers.units[slim.unit]
        self.tags: list[Tag] = [tag(name) for name in slim.tags]
        self.featured = slim.featured
        self.aliases = slim.aliases
        self.takes_comments = slim.takes_comments
        self.closes = None if slim.closes is None else registers.moment(slim.closes)
        self.picture_names = () if slim.is_gone else slim.pictures
        self.whole = slim.whole
        self.card = slim.card
        self.seconds = slim.date
        self.kin = (self.category.slug, self.unit.slug, *[tag.slug for tag in self.tags])
        self.groups = registers.groups(slim.address[:7], self.kin)
        if not slim.is_gone:
            self.withdrawn = None
            self.summary = slim.summary
        self._source = source
        self._generator = generator

    @property
    def source_path(self) -> str:
        """Return the file of the article."""
        return self._source.place

    def __getattr__(self, name: str) -> Any:
        """Return what the whole article has; what was found is kept until its page is made; see `opened`."""
        if name.startswith("__") or name in ("_source", "_generator", "newer", "older", "related"):
            raise AttributeError(name)
        if name == "picture":
            return pickle.loads(self._source.slim.picture) if self._source.slim.picture else None  # noqa: S301 - our own
        if name == "_article":
            article = self.__dict__["_article"] = self._read()
            return article
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
    """What the registers have under the names that articles keep, and the groups that lists go by."""

    def __init__(self, registers: Any) -> None:
        self.categories: Mapping[str, Any] = {item.slug: item for item in registers.categories}
        self.units: Mapping[str, Any] = {item.slug: item for item in registers.units}
        self.moment = partial(datetime.fromtimestamp, tz=registers.zone)
        self._starts: dict[tuple[str, str, str], tuple[tuple[str, str], ...]] = {}

    def groups(self, month: str, kin: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        """Return the groups of an article in the order of `newsroom.news_list.groups_of`, each made once."""
        start = (month, kin[0], kin[1])
        known = self._starts.get(start)
        if known is None:
            own = (("category", kin[0]), ("unit", kin[1]), ("year", month[:4]), ("month", month))
            known = self._starts[start] = (ALL, *own)
        return known + tuple([pair_of(tag) for tag in kin[2:]])
