"""Pictures of a body come in the sizes that were made for them, and when the reader gets there."""

from collections.abc import Callable
from typing import Protocol

from bs4 import BeautifulSoup, Tag

from newsroom.body.elements import elements
from newsroom.pictures.layout import PLACES


class BodyPicture(Protocol):
    """A picture as it is published: the address that every browser reads, and its size in pixels."""

    @property
    def src(self) -> str:
        """The address of the picture."""

    @property
    def width(self) -> int:
        """The width in pixels."""

    @property
    def height(self) -> int:
        """The height in pixels."""

    def srcset(self, most: int) -> str:
        """Return the addresses of the smaller modern files, up to a width."""


PictureAt = Callable[[str], BodyPicture | None]


def show_pictures(soup: BeautifulSoup, picture_at: PictureAt) -> None:
    """Give each picture its published address, sizes and lazy loading; one without address is taken out."""
    for element in elements(soup, "img"):
        address = str(element.get("src", ""))
        if not address:
            element.decompose()
            continue
        element.attrs.setdefault("alt", "")
        element["loading"] = "lazy"
        element["decoding"] = "async"
        picture = picture_at(address)
        if picture is not None:
            set_sizes(soup, element, picture)


def set_sizes(soup: BeautifulSoup, element: Tag, picture: BodyPicture) -> None:
    """Write the address, the choices and the measures, so that the text does not jump when it loads."""
    element["src"] = picture.src
    element["width"] = str(picture.width)
    element["height"] = str(picture.height)
    sizes, most = PLACES["column"]
    chosen = {"type": "image/avif", "srcset": picture.srcset(most), "sizes": sizes}
    element.wrap(soup.new_tag("picture")).insert(0, soup.new_tag("source", attrs=chosen))
