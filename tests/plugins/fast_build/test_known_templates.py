"""Templates are compiled once; what was compiled of another text, or is damaged, is compiled again."""

from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment

from newsroom.memory.store import Store
from plugins.fast_build.templates import TABLE, KnownTemplates


class Counting(Environment):
    """An environment that counts what it compiles."""

    compiled = 0

    def compile(self, *given: Any, **named: Any) -> Any:
        type(self).compiled += 1
        return super().compile(*given, **named)


@pytest.fixture(autouse=True)
def _nothing_is_compiled_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Counting, "compiled", 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "bodies.sqlite"


def rendered(path: Path, text: str = "Halo {{ name }}", environment: str = "jinja 3") -> str:
    """Return what another build renders."""
    made = Counting(
        autoescape=True,
        loader=DictLoader({"a.html": text}),
        bytecode_cache=KnownTemplates(Store(path, [TABLE]), lambda: environment),
    )
    return made.get_template("a.html").render(name="<Made>")


def test_a_template_is_compiled_once(path: Path) -> None:
    assert rendered(path) == rendered(path) == "Halo &lt;Made&gt;"
    assert Counting.compiled == 1


def test_another_text_or_another_environment_is_compiled_again(path: Path) -> None:
    rendered(path)
    assert rendered(path, "Selamat pagi {{ name }}") == "Selamat pagi &lt;Made&gt;"
    assert Counting.compiled == 2
    rendered(path, environment="jinja 4")
    assert Counting.compiled == 3


def test_what_is_damaged_is_compiled_again(path: Path) -> None:
    rendered(path)
    path.write_bytes(b"\x00\xff" * 5000)
    assert rendered(path) == "Halo &lt;Made&gt;"
    assert Counting.compiled == 2


def test_old_themes_are_forgotten(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugins.fast_build.templates.MOST", 3)
    for number in range(9):
        rendered(path, f"Halo {number}", environment=f"tema {number}")
    assert len(dict(Store(path, [TABLE]).rows(TABLE))) == 3
    Counting.compiled = 0
    assert rendered(path, "Halo 8", environment="tema 8") == "Halo 8"
    assert Counting.compiled == 0


TEXTS = {
    "story.html": "{% include 'head.html' %}{% from 'macros.html' import line %}{{ line() }}",
    "head.html": "{% if true %}{% include ['photo.html', 'none.html'] ignore missing %}{% endif %}",
    "photo.html": "photo",
    "none.html": "none",
    "macros.html": "{% macro line() %}{% include 'deep.html' %}{% endmacro %}",
    "deep.html": "deep",
    "frame.html": "{% include 'story.html' %}",
    "open.html": "{% include which %}",
}


def texts_of(path: Path, name: str, **changed: str) -> bytes | None:
    """Return what another build, of a theme with changed texts, tells of a template."""
    texts = {**TEXTS, **{f"{key}.html": text for key, text in changed.items()}}
    known = KnownTemplates(Store(path, [TABLE]), lambda: repr(sorted(texts.items())))
    known.env = Environment(loader=DictLoader(texts))  # noqa: S701 - nothing is rendered
    return known.texts_of(name)


@pytest.mark.parametrize("used", ["story", "head", "photo", "none", "macros", "deep"])
def test_a_template_is_told_by_its_text_and_that_of_all_it_uses(path: Path, used: str) -> None:
    before = texts_of(path, "story.html")
    assert before
    assert texts_of(path, "story.html", frame="other") == before
    assert texts_of(path, "story.html", **{used: "other"}) not in (before, None)


def test_a_template_that_chooses_what_it_includes_cannot_be_told(path: Path) -> None:
    assert texts_of(path, "open.html") is None
    assert texts_of(path, "open.html") is None  # also as it was kept
    assert texts_of(path, "story.html", deep="{% include which %}") is None
    assert texts_of(path, "story.html", deep="{% include 'nowhere.html' ignore missing %}") is None
    assert texts_of(path, "story.html", deep="{% if left_open %}") is None
