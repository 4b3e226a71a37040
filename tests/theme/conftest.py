"""Render one template with given facts, as Pelican's settings would, and ask the page by selector."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from newsroom.labels import LABELS
from plugins.inline_styles import Styles
from tests.theme.facts import CATEGORY, UNIT, Facts

THEME = Path(__file__).parents[2] / "theme"
SITE = Facts(
    name="Warta Kamtibmas", subtitle="Kabar keamanan", description="Berita.", office="", phones=[], email=""
)


class Page:
    """A rendered page."""

    def __init__(self, html: str) -> None:
        self.html = html
        self._soup = BeautifulSoup(html, "html.parser")

    def all(self, selector: str) -> list[Tag]:
        """Return every element that the selector finds."""
        return list(self._soup.select(selector))

    def one(self, selector: str) -> Tag:
        """Return the only element that the selector finds."""
        (found,) = self.all(selector)
        return found

    def texts(self, selector: str) -> list[str]:
        """Return what a reader reads in each element."""
        return [" ".join(tag.get_text(" ").split()) for tag in self.all(selector)]

    def meta(self, name: str) -> str:
        """Return the content of a meta tag."""
        return str(self.one(f'meta[property="{name}"], meta[name="{name}"]')["content"])


Render = Callable[..., Page]


def iso(moment: datetime) -> str:
    """Return the moment as machines read it."""
    return moment.isoformat()


@pytest.fixture(scope="session")
def environment() -> Environment:
    """Return Jinja with the theme, its real words and styles, and plain dates; a misspelt name is an error."""
    made = Environment(
        loader=FileSystemLoader(THEME / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters.update(dict.fromkeys(["long_date", "short_date", "day_date", "iso_date", "month_name"], iso))
    made.filters["absolute"] = lambda path: f"https://warta.example/{path.lstrip('/')}"
    made.globals.update(
        labels=LABELS,
        site=SITE,
        SITENAME=SITE.name,
        registers=Facts(categories=[CATEGORY], units=[UNIT]),
        navigation=[CATEGORY],
        pages=[Facts(title="Tentang", url="tentang/")],
        styles=Styles(THEME / "static" / "css"),
        script=lambda name: f"/static/{name}.js",
    )
    return made


@pytest.fixture
def render(environment: Environment) -> Render:
    """Return a function that renders a template of the theme."""

    def render_page(template: str, **context: Any) -> Page:
        return Page(environment.get_template(template).render(context))

    return render_page
