"""The gateway's own page has the colours of the theme, in light and in dark."""

import re
from pathlib import Path

from newsroom.comments.answer_style import STYLE

TOKENS = Path(__file__).parents[3] / "theme/static/css/tokens.css"
COLOUR = re.compile(r"--(?:color-)?([a-z-]+): (#[0-9a-f]{6})")


def by_scheme(css: str) -> list[dict[str, str]]:
    """Return the colours by name, the light ones and the dark ones."""
    return [dict(COLOUR.findall(part)) for part in css.split("prefers-color-scheme: dark")]


def test_colours_are_those_of_the_theme() -> None:
    ours, themes = by_scheme(STYLE), by_scheme(TOKENS.read_text("utf-8"))
    assert [set(colours) for colours in ours] == [{"paper", "ink", "muted", "accent", "on-accent"}] * 2
    for own, given in zip(ours, themes, strict=True):
        assert own == {name: given[name] for name in own}
