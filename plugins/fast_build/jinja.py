"""Take from Jinja what it does anew for each include of each page, where many thousand pages are rendered.

Nothing here changes what comes out; it stands on public methods of ``jinja2.Environment`` alone.
"""

import os
import re
from collections import ChainMap
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from functools import cache, partial
from itertools import chain
from typing import Any

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    Template,
    TemplateNotFound,
)

ENOUGH = 50  # pages after which it pays to look through all templates for the names they use
_WORD = re.compile(r"\w+")
Globals = MutableMapping[str, Any]


def quicken(env: Environment) -> None:
    """Let an environment find its templates and their globals without going through chains and locks.

    Jinja takes a lock and a weak reference for every include, and chains the globals of each template with
    those of the environment even where it has none of its own.
    """
    found = cache(env.get_template)
    env.get_template = partial(_get_template, env, found)  # type: ignore[method-assign]
    env.make_globals = partial(_globals, env)  # type: ignore[method-assign]


class Narrowing:
    """Takes from Pelican's context the settings that no template names: Jinja copies all for each include."""

    def __init__(self) -> None:
        self._asked = 0
        self._named: dict[tuple[Environment, int], list[str]] = {}

    def __call__(self, env: Environment, context: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return what the templates of an environment may need of a context."""
        self._asked += 1
        if self._asked <= ENOUGH:
            return context
        key = (env, len(context))
        if key not in self._named:
            words = words_in(env)
            is_kept = [words is None or name in words or not name.isupper() for name in context]
            self._named[key] = [name for name, kept in zip(context, is_kept, strict=True) if kept]
        return {name: context[name] for name in self._named[key]}


def may_narrow(settings: Mapping[str, Any]) -> bool:
    """Say whether only templates can name a setting: functions of an office's own may read the context."""
    own = ("JINJA_FILTERS", "JINJA_GLOBALS", "JINJA_TESTS")
    extensions = settings["JINJA_ENVIRONMENT"].get("extensions")
    return not extensions and not any(settings.get(name) for name in own)


def words_in(env: Environment) -> frozenset[str] | None:
    """Return every word of every template; None when not all are sure to be found or can be read.

    Editors leave files of their own beside templates, and Jinja does not list what lies behind a link.
    """
    try:
        if any(map(_has_links, _folders(env.loader))):
            return None
        assert env.loader  # noqa: S101 - else it has no folders
        texts = [env.loader.get_source(env, name)[0] for name in env.list_templates()]
    except (OSError, UnicodeDecodeError, TemplateNotFound, TypeError):
        return None
    return frozenset(word for text in texts for word in _WORD.findall(text))


def _folders(loader: BaseLoader | None) -> Iterator[str]:
    """Yield the folders that a loader reads. Raises TypeError for one that reads elsewhere."""
    if isinstance(loader, FileSystemLoader):
        yield from loader.searchpath
    elif isinstance(loader, ChoiceLoader):
        yield from chain.from_iterable(map(_folders, loader.loaders))
    elif isinstance(loader, PrefixLoader):
        yield from chain.from_iterable(map(_folders, loader.mapping.values()))
    else:
        raise TypeError(f"{loader!r} may read from anywhere")


def _has_links(folder: str) -> bool:
    return any(
        os.path.islink(os.path.join(place, name))  # noqa: PTH114, PTH118
        for place, folders, names in os.walk(folder)
        for name in (*folders, *names)
    )


def _get_template(
    env: Environment,
    found: Callable[[Any], Template],
    name: Any,
    parent: str | None = None,
    globals: Globals | None = None,
) -> Template:
    if globals is None or env.loader is None:
        return found(name)
    # Not from Jinja's cache: the globals of one caller would be those of all templates
    return env.loader.load(env, env.join_path(name, parent) if parent else name, _globals(env, globals))


def _globals(env: Environment, given: Globals | None) -> Globals:
    return ChainMap(given, env.globals) if given else env.globals
