"""Render one template with given facts, as Pelican's settings would, and ask the page by selector."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from newsroom.labels import LABELS
from newsroom.pictures.layout import PLACES
from plugins.fragments import fragment
from plugins.inline_styles import Styles
from plugins.share_links import SHARE_TARGETS
from plugins.structured_data import DataOf
from plugins.template_tools import Once, filled, part
from tests.newsroom.structured_data.told import PORTAL
from tests.theme.facts import CATEGORY, UNIT, Facts
from tests.theme.pages import Page, Render

THEME = Path(__file__).parents[2] / "theme"
SITE = Facts(
    name="Warta Kamtibmas",
    subtitle="Kabar keamanan",
    description="Berita.",
    office="Humas",
    street="",
    phones=[],
    contact="",
    email="",
    emergency="110",
    social=[],
)


def iso(moment: datetime) -> str:
    """Return the moment as machines read it."""
    return moment.isoformat()


@pytest.fixture(scope="session")
def environment() -> Environment:
    """Return Jinja with the theme, real words and styles, plain dates; a misspelt name is an error."""
    made = Environment(
        loader=FileSystemLoader(THEME / "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters.update(dict.fromkeys(["long_date", "short_date", "day_date", "iso_date", "month_name"], iso))
    made.filters["filled"] = filled
    made.filters["absolute"] = lambda path: f"https://warta.example/{path.lstrip('/')}"
    made.globals.update(
        part=part,
        fragment=fragment,
        once=Once(),
        share_targets=SHARE_TARGETS,
        labels=LABELS,
        site=SITE,
        places=PLACES,
        portal_preview=None,
        SITENAME=SITE.name,
        registers=Facts(categories=[CATEGORY], units=[UNIT]),
        navigation=[CATEGORY],
        banner=None,
        data_of=DataOf(PORTAL),
        theme_image=lambda name: f"/static/{name}",
        missing=Facts(newest=[], years=[]),
        pages=[Facts(title="Tentang", url="tentang/")],
        styles=Styles(THEME / "static" / "css"),
        script=lambda name: f"/static/{name}.js",
    )
    return made


@pytest.fixture
def render(environment: Environment) -> Render:
    """Return a function that renders a template of the theme."""

    def render_page(template: str, **context: Any) -> Page:
        given = {"fragments": {}, **context}
        return Page(environment.get_template(template).render({**given, "given": given}))

    return render_page
