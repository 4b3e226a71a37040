"""Every setting, variable, command, filter and global is documented, and nothing that does not exist."""

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pelican.settings import DEFAULT_CONFIG

import pelicanconf
import publishconf
from newsroom.cli import COMMANDS
from newsroom.comments.settings import KEYS
from newsroom.registers import Registers
from plugins.inline_styles import add_styles
from plugins.static_files import add_static_files
from plugins.template_tools import add_tools
from tests.docs.pages import ROOT, first_names, text
from tests.docs.test_readme import targets

DOCUMENTED = first_names(text("docs/settings.md"))
CODE = [
    *(path for folder in ("newsroom", "plugins", "tools", "bench") for path in (ROOT / folder).rglob("*.py"))
]
# Pelican reads these without giving them a default
PELICANS = {
    *DEFAULT_CONFIG,
    "TIMEZONE",
    "FEED_ALL_RSS",
    *(
        f"{name.upper()}_SAVE_AS"
        for name in (*DEFAULT_CONFIG["DIRECT_TEMPLATES"], *pelicanconf.DIRECT_TEMPLATES)
    ),
}
VARIABLE = re.compile(r"""environ(?:\.get\(|\[)["'](\w+)["']|_VARIABLE = ["'](\w+)["']""")


def template_tools() -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the globals and filters that the plugins add."""
    env = SimpleNamespace(filters={}, globals={}, policies={})
    settings: dict[str, Any] = {"REGISTERS": Registers(), "SITEURL": "", "JINJA_GLOBALS": {}, "NOW": None}
    add_tools(SimpleNamespace(env=env, settings=settings, context={}))
    build = SimpleNamespace(theme=str(ROOT / "theme"), settings=settings)
    add_styles(build)
    add_static_files(build)
    return {**env.globals, **settings["JINJA_GLOBALS"]}, env.filters


def test_every_global_and_filter_of_templates_is_documented() -> None:
    made, filters = template_tools()
    assert {*made, *filters} - DOCUMENTED == set()


def test_every_setting_of_ours_is_documented() -> None:
    names = {name for module in (pelicanconf, publishconf) for name in vars(module) if name.isupper()}
    assert names - PELICANS - DOCUMENTED == set()


def test_every_setting_that_a_plugin_reads_is_pelicans_or_documented() -> None:
    read = {
        name
        for path in (ROOT / "plugins").rglob("*.py")
        for name in re.findall(
            r"""settings(?:\[|\.(?:get|setdefault)\()["'](\w+)["']""", path.read_text("utf-8")
        )
    }
    assert read - PELICANS - DOCUMENTED == set()


def test_every_key_of_comments_is_documented() -> None:
    assert set(KEYS) - DOCUMENTED == set()


@pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_environment_variable_in_the_code_is_documented(path: Path) -> None:
    found = {first or second for first, second in VARIABLE.findall(path.read_text("utf-8"))}
    assert found - DOCUMENTED == set()


def test_every_variable_of_the_makefile_is_documented() -> None:
    assert set(re.findall(r"^(\w+) \?=", text("Makefile"), re.MULTILINE)) - DOCUMENTED == set()


def test_every_make_verb_is_documented() -> None:
    told = set(re.findall(r"`make ([a-z-]+)`", text("docs/settings.md")))
    assert targets() - told == set()


def test_every_sub_command_is_documented() -> None:
    told = set(re.findall(r"`newsroom ([a-z]+)", text("docs/settings.md")))
    assert told == set(COMMANDS)


def test_what_the_documents_call_a_setting_exists() -> None:
    gone = {name for name in DOCUMENTED if name.isupper() and name not in everything()}
    assert gone == set()


def everything() -> str:
    """Return all code in which a setting or variable can be named."""
    sources = [*CODE, ROOT / "pelicanconf.py", ROOT / "publishconf.py", ROOT / "Makefile"]
    return "\n".join(path.read_text("utf-8") for path in sources)
