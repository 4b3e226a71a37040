"""Give templates ``styles("card", "share")``: the page's own minified CSS. Signal: ``initialized``.

A page carries its CSS inside itself, so each page type names what it uses, and no more:
``<style>{{ styles("card", "share", "print") }}</style>``. Layers, tokens, base and layout are always there.
"""

from pathlib import Path
from typing import Any, Protocol

import rcssmin
from markupsafe import Markup
from pelican.plugins import signals

GROUND = ("layers", "tokens", "base")
PRINT = "print"


class StylesError(Exception):
    """A stylesheet that cannot be put into a page."""


class Styles:
    """The theme's stylesheets, joined as a page names them; each combination is read and minified once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bundles: dict[tuple[str, ...], Markup] = {}

    def __call__(self, *names: str) -> Markup:
        """Return the ground and the named components as one minified stylesheet."""
        if names not in self._bundles:
            self._bundles[names] = self._bundle(names)
        return self._bundles[names]

    def _bundle(self, names: tuple[str, ...]) -> Markup:
        css = "\n".join(path.read_text("utf-8") for path in self._files(names))
        small = str(rcssmin.cssmin(css))
        if "</style" in small.lower():
            raise StylesError(f"{self._folder}: “</style” in a stylesheet would end the page's <style> early")
        return Markup(small)  # noqa: S704 - the theme's own CSS, checked one line above

    def _files(self, names: tuple[str, ...]) -> list[Path]:
        ground = [self._folder / f"{name}.css" for name in GROUND]
        layout = sorted((self._folder / "layout").glob("*.css"))
        components = [self._component(name) for name in dict.fromkeys(names) if name != PRINT]
        paper = [self._folder / f"{PRINT}.css"] if PRINT in names else []
        return ground + layout + components + paper

    def _component(self, name: str) -> Path:
        path = self._folder / "components" / f"{name}.css"
        if not path.is_file():
            known = ", ".join(sorted(other.stem for other in path.parent.glob("*.css")))
            raise StylesError(f"styles(): there is no component “{name}” ({path}). Known: {known}, {PRINT}")
        return path


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    theme: str
    settings: dict[str, Any]


def add_styles(build: Build) -> None:
    """Make ``styles`` known to every Jinja environment of this build."""
    styles = Styles(Path(build.theme) / "static" / "css")
    build.settings["JINJA_GLOBALS"] = {**build.settings["JINJA_GLOBALS"], "styles": styles}


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(add_styles)
