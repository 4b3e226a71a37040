"""The theme's CSS as pages carry it: what minifying must not change, and what no build would notice."""

import re
from pathlib import Path

import pytest

from newsroom.registers import Banner
from plugins.inline_styles import Styles

CSS = Path(__file__).parents[2] / "theme" / "static" / "css"
COMPONENTS = sorted(path.stem for path in (CSS / "components").glob("*.css"))
WHOLE = str(Styles(CSS, [(*COMPONENTS, "print")])(*COMPONENTS, "print"))


@pytest.mark.parametrize("path", sorted(CSS.rglob("*.css")), ids=lambda path: path.name)
def test_no_selector_puts_a_blank_before_a_pseudo_class(path: Path) -> None:
    # rcssmin takes it for a declaration inside @layer and joins “.prose :is(ul)” to “.prose:is(ul)”
    assert re.findall(r"\S +::?[a-z-]+[^;{}]*\{", path.read_text("utf-8")) == []


def test_every_token_that_is_used_is_defined() -> None:
    used = set(re.findall(r"var\((--[a-z-]+)[,)]", WHOLE))
    defined = set(re.findall(r"(--[a-z-]+):", WHOLE))
    assert used <= defined


def test_every_rule_stands_in_a_layer() -> None:
    for path in sorted(CSS.rglob("*.css")):
        assert re.match(r"(/\*.*?\*/\s*)?@layer ", path.read_text("utf-8"), re.DOTALL), path


def test_an_announcement_looks_more_urgent_at_every_level_but_the_first() -> None:
    levels = Banner.__dataclass_fields__["level"].metadata
    (spec,) = levels.values()
    _, *urgent = spec.kind.name.removeprefix("salah satu dari: ").split(", ")
    banner = (CSS / "components" / "banner.css").read_text("utf-8")
    assert re.findall(r"\.banner--([a-z]+) \{", banner) == urgent


def test_the_dark_page_has_a_colour_of_its_own_for_every_light_one() -> None:
    light, dark = (CSS / "tokens.css").read_text("utf-8").split("@media screen")
    assert re.findall(r"(--color-[a-z-]+):", dark) == re.findall(r"(--color-[a-z-]+):", light)
