"""``styles(...)`` gives a page the CSS it names, and nothing else."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from plugins.inline_styles import Styles, StylesError, add_styles

SHEETS = (("card",), ("share",), ("share", "card", "print"))


@pytest.fixture
def css(tmp_path: Path) -> Path:
    folder = tmp_path / "static" / "css"
    files = {
        "layers": "@layer base, components, last;",
        "tokens": "@layer base { :root { --ink: light-dark(#111, #eee); } }",
        "base": "@layer base { body { color: var(--ink); } } @layer last { b { gap: 0.5rem; } }",
        "layout/header": "@layer base { .header { margin: 0; } }",
        "components/card": "@layer components { .card { inline-size: calc(100% - 10.5rem); } }",
        "components/share": "@layer components { .share { gap: 1rem; } }",
        "components/banner": "@layer components { .banner { gap: 0; } }",
        "print": "@layer components { @media print { .share { display: none; } } }",
    }
    for name, text in files.items():
        path = folder / f"{name}.css"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def test_the_ground_comes_first_then_layout_components_and_print(css: Path) -> None:
    assert Styles(css, SHEETS)("print", "share", "card", "share") == (
        "@layer{:root{--a:light-dark(#111,#eee)}body{color:var(--a)}.header{margin:0}}"
        "@layer{.share{gap:1rem}.card{inline-size:calc(100% - 10.5rem)}@media print{.share{display:none}}}"
        "@layer{b{gap:.5rem}}"
    )


def test_a_page_gets_no_component_that_its_sheet_has_not(css: Path) -> None:
    bundle = Styles(css, SHEETS)("card")
    assert ".card" in bundle
    assert ".share" not in bundle


def test_an_unknown_component_is_named_with_the_known_ones(css: Path) -> None:
    with pytest.raises(StylesError, match=r"“crad”.*Known: banner, card, share, print"):
        Styles(css)("crad")


def test_parts_that_no_sheet_has_together_are_refused(css: Path) -> None:
    with pytest.raises(StylesError, match="no sheet has card, share together"):
        Styles(css, SHEETS[:2])("card", "share")


def test_the_announcement_is_added_to_any_sheet_and_all_sheets_are_known_before(css: Path) -> None:
    styles = Styles(css, SHEETS)
    assert ".card{inline-size:calc(100% - 10.5rem)}.banner{gap:0}" in styles("card", "banner")
    assert styles("card", "banner") in styles.all(banner=True)
    assert styles("card") in styles.all(banner=False)
    assert len(styles.all(banner=True)) == len(SHEETS)


def test_a_layer_without_a_place_in_the_order_is_refused(css: Path) -> None:
    (css / "components" / "card.css").write_text("@layer cards { .card { gap: 0; } }", "utf-8")
    with pytest.raises(StylesError, match="does not name the layer 'cards'"):
        Styles(css, SHEETS)("card")


def test_css_that_would_end_the_style_element_is_refused(css: Path) -> None:
    (css / "components" / "card.css").write_text('@layer last { b::after { content: "</STYLE>"; } }', "utf-8")
    with pytest.raises(StylesError, match="end the page's <style>"):
        Styles(css, SHEETS)("card")


def test_each_combination_is_read_once(css: Path) -> None:
    styles = Styles(css, SHEETS)
    first = styles("card")
    (css / "base.css").unlink()
    assert styles("card") is first


def test_templates_get_the_function(css: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsroom.style_sheets.SHEETS", SHEETS)
    shared: dict[str, object] = {}
    build = SimpleNamespace(theme=str(css.parents[1]), settings={"JINJA_GLOBALS": shared})
    add_styles(build)
    assert ".card" in build.settings["JINJA_GLOBALS"]["styles"]("card")
    assert build.settings["STYLES"] is build.settings["JINJA_GLOBALS"]["styles"]
    assert shared == {}, "Pelican's own default must not be changed for the next build"
