"""Pictures of a body come in the sizes that were made for them, and when the reader gets there."""

from collections.abc import Callable
from typing import Protocol

from bs4 import BeautifulSoup, Tag

# A picture in a body is as wide as the column, which the theme ends at 42 rem
SIZES = "(min-width: 44rem) 42rem, 100vw"


class BodyPicture(Protocol):
    """A picture as it is published: its address, the narrower ones, and its size in pixels."""

    @property
    def src(self) -> str:
        """The address of the picture."""

    @property
    def srcset(self) -> str:
        """The addresses with their widths, empty when there is one only."""

    @property
    def width(self) -> int:
        """The width in pixels."""

    @property
    def height(self) -> int:
        """The height in pixels."""


PictureAt = Callable[[str], BodyPicture | None]


def show_pictures(soup: BeautifulSoup, picture_at: PictureAt) -> None:
    """Give each picture its published address, sizes and lazy loading; one without address is taken out."""
    for element in soup.find_all("img"):
        address = str(element.get("src", ""))
        if not address:
            element.decompose()
            continue
        picture = picture_at(address)
        if picture is not None:
            set_sizes(element, picture)
        element.attrs.setdefault("alt", "")
        element["loading"] = "lazy"
        element["decoding"] = "async"


def set_sizes(element: Tag, picture: BodyPicture) -> None:
    """Write the address, the choices and the measures, so that the text does not jump when it loads."""
    element["src"] = picture.src
    if picture.srcset:
        element["srcset"] = picture.srcset
        element["sizes"] = SIZES
    element["width"] = str(picture.width)
    element["height"] = str(picture.height)
