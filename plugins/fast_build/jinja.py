"""Take from Jinja what it does anew for each include of each page, where many thousand pages are rendered.

Nothing here changes what comes out; it stands on public methods of ``jinja2.Environment`` alone.
"""

import re
from collections import ChainMap
from collections.abc import Callable, Mapping, MutableMapping
from functools import cache, partial
from typing import Any

from jinja2 import Environment, Template

ENOUGH = 50  # pages after which it pays to look through all templates for the names they use
_WORD = re.compile(r"\w+")
Globals = MutableMapping[str, Any]


def quicken(env: Environment) -> None:
    """Let an environment find its templates and their globals without going through chains and locks.

    Jinja takes a lock and a weak reference for every include, and chains the globals of each template with
    those of the environment even where it has none of its own.
    """
    found = cache(env.get_template)
    env.get_template = partial(_get_template, env.get_template, found)  # type: ignore[method-assign]
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
            self._named[key] = [name for name in context if name in words or not name.isupper()]
        return {name: context[name] for name in self._named[key]}


def words_in(env: Environment) -> frozenset[str]:
    """Return every word of every template; whatever a template names is among them."""
    loader = env.loader
    texts = [loader.get_source(env, name)[0] for name in env.list_templates()] if loader else []
    return frozenset(word for text in texts for word in _WORD.findall(text))


def _get_template(
    get: Callable[..., Template],
    found: Callable[[Any], Template],
    name: Any,
    parent: str | None = None,
    globals: Globals | None = None,
) -> Template:
    return found(name) if globals is None else get(name, parent, globals)


def _globals(env: Environment, given: Globals | None) -> Globals:
    return ChainMap(given, env.globals) if given else env.globals
