"""The settings are Pelican's own names or ours; every plugin acts on the signals that it names."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
from blinker import Signal
from pelican.plugins import signals
from pelican.settings import DEFAULT_CONFIG

import pelicanconf
import publishconf

ROOT = Path(pelicanconf.__file__).parent
OURS = {"NEWSROOM_PROJECT", "COMMENTS", "PUBLIC_ADDRESS_ONLY"}
# Pelican reads these without giving them a default
PAGES = {*DEFAULT_CONFIG["DIRECT_TEMPLATES"], *pelicanconf.DIRECT_TEMPLATES}
UNLISTED = {"TIMEZONE", "FEED_ALL_RSS", *(f"{name.upper()}_SAVE_AS" for name in PAGES)}
SIGNALS = re.compile(r"Signals?: ((?:``\w+``[,\s]*)+)\.?")


@pytest.mark.parametrize("settings", [pelicanconf, publishconf], ids=lambda module: module.__name__)
def test_no_setting_is_misspelt(settings: object) -> None:
    names = {name for name in vars(settings) if name.isupper()}
    assert names - set(DEFAULT_CONFIG) - UNLISTED - OURS == set()


@pytest.mark.parametrize("name", ["pelicanconf.py", "publishconf.py"])
def test_settings_are_data_and_import_nothing_of_the_portal(name: str) -> None:
    tree = ast.parse((ROOT / name).read_text("utf-8"))
    imported = {
        alias.name if isinstance(node, ast.Import) else node.module or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert imported <= {"os", "sys", "pathlib", "jinja2", "pelicanconf"}
    assert [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.ClassDef)] == []


@pytest.mark.parametrize("name", pelicanconf.PLUGINS)
def test_a_plugin_joins_exactly_the_signals_that_its_docstring_names(name: str) -> None:
    plugin = import_module(name)
    found = SIGNALS.search(plugin.__doc__ or "")
    assert found, "the docstring says “Signal: ``…``.”"
    plugin.register()
    joined = {
        signal
        for signal, value in vars(signals).items()
        if isinstance(value, Signal) and list(value.receivers_for(None))
    }
    assert joined == set(re.findall(r"``(\w+)``", found[1]))


def test_every_plugin_of_the_folder_is_used() -> None:
    files = {path.stem for path in (ROOT / "plugins").glob("*.py")} - {"__init__"}
    folders = {path.parent.name for path in (ROOT / "plugins").glob("*/__init__.py")}
    assert {f"plugins.{name}" for name in files | folders} == set(pelicanconf.PLUGINS)


def test_a_body_is_never_searched_for_links_of_pelicans_own_kind() -> None:
    assert re.search(pelicanconf.INTRASITE_LINK_REGEX, "{filename}a.md |static|b {attach}c") is None


def test_drafts_have_no_file_even_if_pelican_saw_them() -> None:
    names = [name for name in vars(pelicanconf) if name.startswith("DRAFT_")]
    assert len(names) == 4
    assert {getattr(pelicanconf, name) for name in names} == {""}
    assert pelicanconf.WITH_FUTURE_DATES is False
