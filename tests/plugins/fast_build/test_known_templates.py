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
