"""A rendered page, asked by selector."""

from collections.abc import Callable

from bs4 import BeautifulSoup, Tag


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
