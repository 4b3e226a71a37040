"""The walk through a build names every plugin, with its signals, and every fact of an article."""

import importlib
import re
from dataclasses import fields
from datetime import UTC, datetime
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import SimpleNamespace

from pelican.plugins import signals

import pelicanconf
from newsroom.article_facts import article_facts
from newsroom.library import read_library
from newsroom.pictures.library import Pictures
from newsroom.schema import Article
from tests.docs.pages import ROOT, blocks, names, rows, text

PAGE = "docs/how-a-page-is-made.md"
SIGNALS = re.compile(r"Signals?: ((?:``\w+``[,\s]*)+)\.?")


def signals_of(plugin: str) -> list[str]:
    """Return the signals that a plugin's docstring names."""
    found = SIGNALS.search(importlib.import_module(plugin).__doc__ or "")
    assert found, f"{plugin} does not say on which signal it acts"
    return re.findall(r"``(\w+)``", found[1])


def code(plugin: str) -> str:
    """Return the code of a plugin, be it a file or a folder."""
    place = ROOT / plugin.replace(".", "/")
    files = sorted(place.rglob("*.py")) if place.is_dir() else [place.with_suffix(".py")]
    return "\n".join(file.read_text("utf-8") for file in files)


def test_every_plugin_is_in_the_table_in_the_order_of_its_work_with_its_signals() -> None:
    told = {row[0].strip("`"): names(row[1]) for row in rows(text(PAGE)) if len(row) == 3}
    del told["plugin"], told["---"]
    plugins = {plugin.removeprefix("plugins."): signals_of(plugin) for plugin in pelicanconf.PLUGINS}
    assert list(told) == list(plugins)
    assert told == plugins


def test_every_fact_of_an_article_is_in_the_table(tmp_path: Path) -> None:
    (example,) = blocks(text("README.md"), "markdown")
    (tmp_path / "contoh.md").write_text(example, "utf-8")
    now = datetime.now(UTC)
    (source,) = read_library(tmp_path, ROOT / "content", tmp_path / "cache", now).articles
    assert isinstance(source.header, Article)
    documented = {name for row in rows(text(PAGE)) if len(row) == 2 for name in names(row[0])}
    pictures = Pictures(tmp_path, tmp_path / "cache")
    assert set(article_facts(source, source.header, now, pictures)) - documented == set()
    assert fields(source.header)


def test_what_plugins_set_on_articles_is_in_the_table() -> None:
    told = {name for row in rows(text(PAGE)) if len(row) == 3 for name in names(row[2])}
    written: set[str] = set()
    for plugin in pelicanconf.PLUGINS:
        written |= {
            f"article.{name}" for name in re.findall(r"\b(?:article|content)\.(\w+) = ", code(plugin))
        }
    assert written
    assert written - told == set()


def test_the_plugin_that_contributing_shows_works(tmp_path: Path) -> None:
    (shown,) = blocks(text("CONTRIBUTING.md"), "python")
    (tmp_path / "reading_time.py").write_text(shown, "utf-8")
    spec = spec_from_file_location("reading_time", tmp_path / "reading_time.py")
    assert spec
    assert spec.loader
    plugin = module_from_spec(spec)
    spec.loader.exec_module(plugin)
    article = SimpleNamespace(content="kata " * 400, minutes=0)
    plugin.add_minutes(None, content=article)
    assert article.minutes == 2
    plugin.register()
    assert list(signals.article_generator_write_article.receivers_for(None)) == [plugin.add_minutes]
