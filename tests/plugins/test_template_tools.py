"""Templates have the words, registers, dates and addresses, and a menu of categories with news."""

from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from markupsafe import Markup

from newsroom.labels import LABELS
from newsroom.register_reader import read_registers
from newsroom.registers import Banner
from plugins import template_tools
from plugins.template_tools import (
    Once,
    absolute,
    add_tools,
    banner_at,
    categories_with_news,
    fill_navigation,
)
from tests.newsroom.desk import PROJECT_CONTENT
from tests.newsroom.made import ARTICLE

REGISTERS, _ = read_registers(PROJECT_CONTENT, PROJECT_CONTENT)
NOW = ARTICLE.date
HOUR = timedelta(hours=1)


def generator(**settings: object) -> Any:
    given = {"REGISTERS": REGISTERS, "SITEURL": "https://warta.example", "NOW": NOW, **settings}
    return Fake(env=Fake(globals={}, filters={}, policies={}), settings=given, context={}, articles=[])


@pytest.mark.parametrize(
    ("site", "path", "whole"),
    [
        ("https://warta.example", "/2024/", "https://warta.example/2024/"),
        ("https://warta.example/", "2024/", "https://warta.example/2024/"),
        ("https://warta.example", "", "https://warta.example/"),
        ("https://warta.example", "https://lain.example/a", "https://lain.example/a"),
    ],
)
def test_an_address_becomes_whole(site: str, path: str, whole: str) -> None:
    assert absolute(site, path) == whole


def test_templates_get_words_registers_and_dates() -> None:
    made = generator()
    add_tools(made)
    assert vars(made.env.globals["labels"]) == dict(LABELS)
    assert made.env.globals["registers"] is REGISTERS
    assert made.env.globals["site"] is REGISTERS.site
    filters = made.env.filters
    assert filters["long_date"](NOW) == "Minggu, 8 Desember 2024, 16.30 WITA"
    assert filters["absolute"]("/arsip/") == "https://warta.example/arsip/"


def test_the_menu_has_the_categories_with_news_in_the_registers_order() -> None:
    first, second, third = REGISTERS.categories[:3]
    articles = [Fake(category=third), Fake(category=first), Fake(category=third)]
    assert categories_with_news(REGISTERS.categories, articles) == [first, third]
    assert categories_with_news([second], articles) == []


def test_the_menu_is_filled_for_templates_that_were_loaded_before() -> None:
    made = generator()
    add_tools(made)
    menu = made.env.globals["navigation"]
    made.articles = [Fake(category=REGISTERS.categories[1])]
    fill_navigation(made)
    assert menu == made.context["navigation"] == [REGISTERS.categories[1]]


BANNER = Banner("Jalur ditutup.", start=NOW, end=NOW + HOUR)


@pytest.mark.parametrize(
    ("banner", "now", "shown"),
    [
        (None, NOW, False),
        (replace(BANNER, text=""), NOW, False),
        (BANNER, NOW - HOUR, False),
        (BANNER, NOW, True),
        (BANNER, NOW + HOUR, False),
        (replace(BANNER, end=None), NOW + 1000 * HOUR, True),
        (replace(BANNER, start=None), NOW - 1000 * HOUR, True),
    ],
)
def test_an_announcement_is_shown_between_its_hours(
    banner: Banner | None, now: datetime, shown: bool
) -> None:
    assert banner_at(banner, now) == (banner if shown else None)
    made = generator(REGISTERS=replace(REGISTERS, banner=banner), NOW=now)
    add_tools(made)
    assert made.env.globals["banner"] == (banner if shown else None)


def test_a_macro_is_called_once_for_the_same_values() -> None:
    calls: list[object] = []

    def macro(*values: object, **named: object) -> Markup:
        calls.append((values, named))
        return Markup("<p>{}</p>").format(len(calls))

    once = Once()
    assert once(macro, 1, level=2) is once(macro, 1, level=2)
    assert once(macro, 1, level=3) != once(macro, 1, level=2)
    assert calls == [((1,), {"level": 2}), ((1,), {"level": 3})]


def test_what_macros_gave_does_not_pile_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_tools, "MOST_KEPT", 2)
    calls: list[object] = []

    def macro(value: int) -> Markup:
        calls.append(value)
        return Markup("{}").format(value)

    once = Once()
    assert [once(macro, value) for value in (1, 2, 3, 3, 1)] == ["1", "2", "3", "3", "1"]
    assert calls == [1, 2, 3, 1]
