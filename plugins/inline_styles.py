"""Give templates ``styles("card", "share")``: the page's own minified CSS. Signal: ``initialized``.

A page carries its CSS inside itself, so each page type names what it uses, and no more:
``<style>{{ styles("card", "share", "print") }}</style>``. Layers, tokens, base and layout are always there.
It gets the lightest of the sheets in `newsroom.style_sheets` that has all this; ``STYLES`` holds them all.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from string import ascii_lowercase
from typing import Any, Protocol

import rcssmin
from markupsafe import Markup
from pelican.plugins import signals

from newsroom.style_sheets import PRINT, SHEETS, NoSheetError, sheet_for, sheets_of_portal

PROPERTY = re.compile(r"(?<![\w-])--[a-z][\w-]*")
LAYER = re.compile(r"@layer ([a-z]+)\{")
# What rcssmin leaves: the nought of 0.5, and blanks around “/” and “<”
MORE = re.compile(r"(?<![\w.])0(?=\.\d)| (?=[/<] )|(?<= [/<]) ")
GROUND = ("layers", "tokens", "base")
BANNER = "banner"  # stands above all pages or above none


class StylesError(Exception):
    """A stylesheet that cannot be put into a page."""


class Styles:
    """The theme's style sheets; each is read and minified once."""

    def __init__(self, folder: Path, sheets: Iterable[tuple[str, ...]] = SHEETS) -> None:
        self._folder = folder
        self._sheets = tuple(sheets)
        self._bundles: dict[tuple[str, ...], Markup] = {}
        self._answers: dict[tuple[str, ...], Markup] = {}

    def __call__(self, *names: str) -> Markup:
        """Return the sheet that has the named components. Raises StylesError when there is none."""
        if names not in self._answers:
            self._answers[names] = self._made(self._sheet(names))
        return self._answers[names]

    def all(self, *, banner: bool) -> list[Markup]:
        """Return every sheet that a page may carry, those of a build with or without the announcement."""
        more = (BANNER,) if banner else ()
        return [self._made(sheet + more) for sheet in self._sheets]

    def _sheet(self, names: tuple[str, ...]) -> tuple[str, ...]:
        self._files(names)  # a misspelt component is told as such
        try:
            found = sheet_for((name for name in names if name != BANNER), self._sheets)
        except NoSheetError as error:
            raise StylesError(f"styles(): {error}") from error
        return found + ((BANNER,) if BANNER in names else ())

    def _made(self, sheet: tuple[str, ...]) -> Markup:
        if sheet not in self._bundles:
            self._bundles[sheet] = self._bundle(sheet)
        return self._bundles[sheet]

    def _bundle(self, names: tuple[str, ...]) -> Markup:
        css = "\n".join(path.read_text("utf-8") for path in self._files(names))
        small = MORE.sub("", with_short_names(self._in_order(str(rcssmin.cssmin(css)))))
        if "</style" in small.lower():
            raise StylesError(f"{self._folder}: “</style” in a stylesheet would end the page's <style> early")
        return Markup(small)  # noqa: S704 - the theme's own CSS, checked one line above

    def _in_order(self, css: str) -> str:
        try:
            return in_plain_layers(css)
        except KeyError as error:
            raise StylesError(f"{self._folder}: layers.css does not name the layer {error}") from error

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


def in_plain_layers(css: str) -> str:
    """Return a sheet in which each layer stands once, in the order of its first line, and needs no name.

    Raises KeyError for a layer that the first line does not name.

    >>> in_plain_layers("@layer base,last;@layer last{b{top:0}}@layer base{i{top:0}}@layer base{u{top:0}}")
    '@layer{i{top:0}u{top:0}}@layer{b{top:0}}'
    """
    order, rest = css.split(";", 1)
    rules = dict.fromkeys(order.removeprefix("@layer ").split(","), "")
    _, *parts = LAYER.split(rest)
    for name, body in zip(parts[::2], parts[1::2], strict=True):
        rules[name] += body.removesuffix("}")
    return "".join(f"@layer{{{body}}}" for body in rules.values() if body)


def with_short_names(css: str) -> str:
    """Return a sheet whose custom properties are called a, b, c …; no page asks for one by its name.

    >>> with_short_names(":root{--color-ink:#111}.share--end{color:var(--color-ink)}")
    ':root{--a:#111}.share--end{color:var(--a)}'
    """
    names: dict[str, str] = {}
    return PROPERTY.sub(lambda found: names.setdefault(found[0], f"--{_letters(len(names))}"), css)


def _letters(number: int) -> str:
    rest, last = divmod(number, len(ascii_lowercase))
    return (_letters(rest - 1) if rest else "") + ascii_lowercase[last]


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    theme: str
    settings: dict[str, Any]


def add_styles(build: Build) -> None:
    """Make ``styles`` known to every Jinja environment of this build."""
    given = build.settings.get("COMMENTS")  # as it was written; the comments say what is wrong with it
    takes_comments = isinstance(given, Mapping) and given.get("provider", "none") != "none"
    sheets = sheets_of_portal(takes_comments=takes_comments)
    styles = Styles(Path(build.theme) / "static" / "css", sheets)
    build.settings["STYLES"] = styles
    build.settings["JINJA_GLOBALS"] = {**build.settings["JINJA_GLOBALS"], "styles": styles}


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(add_styles)
