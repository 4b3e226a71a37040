"""Where pages show pictures, and how wide each is there: what browsers choose a file by.

On telephones a picture as wide as the page is given as two thirds of it: their screens have two or three
dots a pixel, and one and a half show a photograph as well, at half the bytes.
"""

from typing import NamedTuple

_PHONE = "calc(66vw - 1rem)"
_PAGE = f"(min-width:40rem) calc(100vw - 2rem), {_PHONE}"


class Place(NamedTuple):
    """A place for a picture: the value of ``sizes``, and the widest file worth offering, in pixels."""

    sizes: str
    most: int


# The widths are those of theme/static/css: the column ends at 42 rem, a lead photo at 60, the page at 74
PLACES = {
    "lead": Place(f"(min-width:62rem) 60rem, {_PAGE}", 1200),
    "column": Place(f"(min-width:44rem) 42rem, {_PAGE}", 1200),
    "front": Place(f"(min-width:64rem) 48rem, {_PAGE}", 1200),
    "card": Place("(min-width:64rem) 18rem, (min-width:40rem) 45vw, 6rem", 480),
    "row": Place("(min-width:75rem) 15rem, (min-width:48rem) 20vw, 6rem", 480),
}
