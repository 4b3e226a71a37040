"""Templates are found quickly and get no more than they can name; what comes out is the same."""

from typing import Any

import pytest
from jinja2 import DictLoader, Environment, TemplateNotFound

from plugins.fast_build import jinja
from plugins.fast_build.jinja import Narrowing, quicken, words_in

TEMPLATES = {
    "page.html": "{% from 'macros.html' import shout %}{% include 'part.html' %}{{ shout(own) }}{{ later }}",
    "part.html": "{{ title }}-{# SITENAME #}",
    "macros.html": "{% macro shout(word) %}{{ word }}{{ mark }}{% endmacro %}",
}


class Counting(DictLoader):
    """Counts how often each template is looked for."""

    def __init__(self) -> None:
        super().__init__(TEMPLATES)
        self.asked: list[str] = []

    def load(self, environment: Environment, name: str, globals: Any = None) -> Any:
        self.asked.append(name)
        return super().load(environment, name, globals)


@pytest.fixture
def env() -> Environment:
    made = Environment(loader=Counting(), auto_reload=False, autoescape=True, cache_size=0)
    made.globals["mark"] = "!"
    return made


def test_what_comes_out_is_the_same_and_each_template_is_looked_for_once(env: Environment) -> None:
    given = {"title": "<b>", "own": "ya"}
    plain = env.get_template("page.html").render(given)
    loader = env.loader
    assert isinstance(loader, Counting)
    loader.asked.clear()
    quicken(env)
    assert [env.get_template("page.html").render(given) for _ in range(3)] == [plain] * 3
    assert sorted(loader.asked) == sorted(TEMPLATES)


def test_a_global_that_is_set_later_reaches_every_template(env: Environment) -> None:
    quicken(env)
    template = env.get_template("page.html")
    env.globals["later"] = "kemudian"
    assert template.render(own="ya", title="") == "-ya!kemudian"


def test_a_template_with_globals_of_its_own_keeps_them(env: Environment) -> None:
    quicken(env)
    page = env.get_template("page.html", globals={"later": "milik sendiri"})
    assert page.render(own="", title="") == "-!milik sendiri"


def test_what_is_not_there_is_told_as_ever(env: Environment) -> None:
    quicken(env)
    for _ in range(2):
        with pytest.raises(TemplateNotFound, match="tidak-ada"):
            env.get_template("tidak-ada.html")


def test_templates_get_of_the_settings_only_what_one_of_them_names(
    env: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jinja, "ENOUGH", 1)
    narrow = Narrowing()
    context = {"title": "a", "SITENAME": "b", "of_a_plugin": "c", "PATH": "content"}
    assert narrow(env, context) is context
    assert narrow(env, context) == {"title": "a", "SITENAME": "b", "of_a_plugin": "c"}
    context["title"] = "lain"
    assert narrow(env, context)["title"] == "lain"
    context["word"] = "baru"
    assert narrow(env, context)["word"] == "baru"


def test_without_templates_nothing_is_named() -> None:
    assert words_in(Environment(autoescape=True)) == frozenset()
