"""Give every template the words, registers, dates and addresses.

Globals: ``part`` (a partial that is the same on many pages), ``once`` (likewise of a macro), ``labels``,
``registers``, ``site``, ``navigation`` (categories with news, in the register's order), ``banner`` (the
announcement, while it is time for it).
Filters: ``long_date``, ``short_date``, ``day_date``, ``iso_date``, ``month_name``, ``absolute``, ``filled``.
Signals: ``generator_init``, ``article_generator_finalized``.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import datetime
from functools import partial
from types import SimpleNamespace
from typing import Any, Protocol

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape
from pelican.plugins import signals

from newsroom import dates
from newsroom.labels import LABELS
from newsroom.pictures.layout import PLACES
from newsroom.registers import Banner, Category

MOST_KEPT = 1_500  # of what macros gave, about a kilobyte each: stories that were shown lately


class Environment(Protocol):
    """What this plugin needs of a Jinja environment."""

    filters: dict[str, Callable[..., Any]]
    globals: dict[str, Any]
    policies: dict[str, Any]


class Generator(Protocol):
    """What this plugin needs of any of Pelican's generators."""

    env: Environment
    settings: dict[str, Any]
    context: dict[str, Any]


class Article(Protocol):
    """What this plugin needs of an article."""

    category: Any


class ArticlesGenerator(Generator, Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]


def absolute(site_url: str, path: str) -> str:
    """Return the whole address of a path of this site; a whole address stays as it is.

    >>> absolute("https://warta.example", "/2024/12/")
    'https://warta.example/2024/12/'
    >>> absolute("https://warta.example/", "2024/12/")
    'https://warta.example/2024/12/'
    """
    if path.startswith(("https://", "http://")):
        return path
    return f"{site_url.rstrip('/')}/{path.removeprefix('/')}"


def categories_with_news(categories: Iterable[Category], articles: Iterable[Article]) -> list[Category]:
    """Return the categories of the register, in its order, that at least one article names."""
    listed = [*categories]
    unused = {category.slug for category in listed}
    for article in articles:
        unused.discard(article.category.slug)
        if not unused:
            break  # most archives name all of them among their newest hundred
    return [category for category in listed if category.slug not in unused]


def banner_at(banner: Banner | None, now: datetime) -> Banner | None:
    """Return the announcement while it is time for it; without an end it stands until it is taken away."""
    if banner is None or not banner.text:
        return None
    begun = banner.start is None or banner.start <= now
    over = banner.end is not None and banner.end <= now
    return banner if begun and not over else None


@pass_context
def part(context: Context, name: str, **values: Hashable) -> Markup:
    """Return a partial that reads nothing of its page but these values; each is rendered once a build."""
    made: dict[Hashable, Markup] = context.get("shared_parts", {})
    key = (name, *sorted(values.items()))
    if key not in made:
        template = context.environment.get_template(name)
        made[key] = Markup(template.render({**context.get_all(), **values}))  # noqa: S704 - an escaping template
    return made[key]


class Once:
    """Calls a macro once a build for the same values, and returns what it gave the next time."""

    def __init__(self) -> None:
        self._made: dict[Hashable, Markup] = {}

    def __call__(self, macro: Callable[..., Markup], *values: Hashable, **named: Hashable) -> Markup:
        """Return what the macro makes of these values."""
        key = (macro, *values, *named.items())
        made = self._made.get(key)
        if made is None:
            if len(self._made) == MOST_KEPT:
                self._made.clear()
            made = self._made[key] = macro(*values, **named)
        return made


def filled(frame: Markup, values: Mapping[str, object]) -> Markup:
    """Return what a macro gave with values in the place of their names: escaped, unless they are already.

    >>> filled(Markup('<a href="%(url)s">'), {"url": "/?a&b"})
    Markup('<a href="/?a&amp;b">')
    """
    safe = {name: value if type(value) is Markup else escape(str(value)) for name, value in values.items()}
    return Markup(str.__mod__(frame, safe))  # noqa: S704 - nothing in it is unescaped


def add_tools(generator: Generator) -> None:
    """Put globals and filters into this generator's templates."""
    registers = generator.settings["REGISTERS"]
    generator.settings["BANNER"] = banner_at(registers.banner, generator.settings["NOW"])
    # One list for all generators, filled later: a global also reaches macros imported without context
    generator.context.setdefault("shared_parts", {})
    navigation = generator.context.setdefault("navigation", [])
    # As the dictionaries are written, and tight; to sort them Jinja makes an encoder for each
    generator.env.policies["json.dumps_kwargs"] = {"separators": (",", ":")}
    generator.env.globals.update(
        part=part,
        once=Once(),
        labels=SimpleNamespace(**LABELS),  # of a dictionary Jinja first asks for an attribute, in vain
        registers=registers,
        site=registers.site,
        places=PLACES,
        navigation=navigation,
        banner=generator.settings["BANNER"],
    )
    generator.env.filters.update(
        long_date=dates.long_date,
        short_date=dates.short_date,
        day_date=dates.day_date,
        iso_date=dates.iso_date,
        month_name=dates.month_name,
        filled=filled,
        absolute=partial(absolute, generator.settings["SITEURL"]),
    )


def fill_navigation(generator: ArticlesGenerator) -> None:
    """Fill the menu now that it is known which categories have news."""
    registers = generator.settings["REGISTERS"]
    generator.context["navigation"][:] = categories_with_news(registers.categories, generator.articles)


def register() -> None:
    """Join Pelican's signals."""
    signals.generator_init.connect(add_tools)
    signals.article_generator_finalized.connect(fill_navigation)
