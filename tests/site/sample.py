"""The site built once from the project's own content, and how tests ask about it."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from bs4 import BeautifulSoup, Tag

from newsroom.output_folder import LIST, LOOK


@dataclass
class Page:
    """One built page."""

    address: str
    html: bytes
    _soup: BeautifulSoup | None = field(default=None, repr=False)

    @property
    def soup(self) -> BeautifulSoup:
        if self._soup is None:
            self._soup = BeautifulSoup(self.html, "html.parser")
        return self._soup

    def all(self, selector: str) -> list[Tag]:
        return list(self.soup.select(selector))

    def texts(self, selector: str) -> list[str]:
        return [found.get_text(" ", strip=True) for found in self.all(selector)]

    @cached_property
    def ids(self) -> list[str]:
        return [str(found["id"]) for found in self.all("[id]")]


class Sample:
    """All files of a built site."""

    def __init__(self, folder: Path, host: str) -> None:
        self.folder = folder
        self.host = host
        self.files = sorted(
            path.relative_to(folder).as_posix()
            for path in folder.rglob("*")
            if path.is_file() and path not in (folder / LIST, folder / LOOK)
        )
        self.pages = [
            Page(name.removesuffix("index.html"), (folder / name).read_bytes())
            for name in self.files
            if name.endswith(".html")
        ]

    @cached_property
    def by_address(self) -> dict[str, Page]:
        return {page.address: page for page in self.pages}

    def address_of(self, link: str, page: Page) -> str | None:
        """Return the file address that a link of a page means; None when it leaves the site."""
        parts = urlsplit(link)
        if parts.scheme not in ("", "http", "https") or (parts.netloc and parts.netloc != self.host):
            return None
        path = unquote(parts.path)
        if not parts.netloc and not path:
            return page.address
        if not parts.netloc and not path.startswith("/"):
            return page.address.rpartition("/")[0] + "/" + path
        return path.removeprefix("/")

    def leads_somewhere(self, link: str, page: Page) -> bool:
        """Return whether a link of a page has a target, and its fragment an element there."""
        address = self.address_of(link, page)
        if address is None:
            return True
        fragment = unquote(urldefrag(link).fragment)
        target = self.by_address.get(address)
        if target is None:
            return not fragment and address in self.files
        return not fragment or fragment in target.ids
