"""Templates are found quickly and get no more than they can name; what comes out is the same."""

from pathlib import Path
from typing import Any

import pytest
from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader, TemplateNotFound

from plugins.fast_build import jinja
from plugins.fast_build.jinja import Narrowing, may_narrow, quicken, words_in

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
    monkeypatch.setattr(jinja, "words_in", lambda _env: frozenset(["title", "SITENAME"]))
    narrow = Narrowing()
    context = {"title": "a", "SITENAME": "b", "of_a_plugin": "c", "PATH": "content"}
    assert narrow(env, context) is context
    assert narrow(env, context) == {"title": "a", "SITENAME": "b", "of_a_plugin": "c"}
    context["title"] = "lain"
    assert narrow(env, context)["title"] == "lain"
    context["word"] = "baru"
    assert narrow(env, context)["word"] == "baru"


@pytest.fixture
def theme(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    (folder / "partials").mkdir(parents=True)
    (folder / "page.html").write_text("{{ SITENAME }}")
    return folder


def words_of(theme: Path) -> frozenset[str] | None:
    return words_in(Environment(autoescape=True, loader=ChoiceLoader([FileSystemLoader(theme)])))


def test_the_words_of_all_templates_are_known(theme: Path) -> None:
    (theme / "partials/foot.html").write_text("{% if SITEURL %}")
    assert words_of(theme) == frozenset(["SITENAME", "if", "SITEURL"])


def test_what_cannot_be_read_or_is_not_listed_leaves_the_context_whole(theme: Path) -> None:
    swap, linked = theme / ".page.html.swp", theme / "tautan"
    swap.write_bytes(b"\xff\x00")
    assert words_of(theme) is None
    swap.unlink()
    linked.symlink_to(theme / "partials")
    assert words_of(theme) is None
    linked.unlink()
    (theme / ".#page.html").symlink_to("nobody@nowhere")
    assert words_of(theme) is None
    assert words_in(Environment(autoescape=True, loader=DictLoader(TEMPLATES))) is None


@pytest.mark.parametrize("own", ["JINJA_FILTERS", "JINJA_GLOBALS", "JINJA_TESTS", "extensions"])
def test_where_functions_of_an_office_may_read_the_context_it_stays_whole(own: str) -> None:
    settings: dict[str, Any] = {"JINJA_ENVIRONMENT": {"trim_blocks": True}, "JINJA_FILTERS": {}}
    assert may_narrow(settings)
    place = settings["JINJA_ENVIRONMENT"] if own == "extensions" else settings
    place[own] = {"x": str} if own != "extensions" else ["jinja2.ext.do"]
    assert not may_narrow(settings)


def test_globals_of_one_caller_are_not_those_of_all(env: Environment) -> None:
    quicken(env)
    env.get_template("page.html")
    env.get_template("page.html", globals={"later": "milik sendiri"})
    assert "later" not in env.globals
