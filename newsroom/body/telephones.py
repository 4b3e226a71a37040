"""Telephone links that do not break over two lines."""

from bs4 import BeautifulSoup, NavigableString


def _is_number(address: str | None) -> bool:
    return address is not None and address.startswith("tel:")


def hold_telephone_links_together(soup: BeautifulSoup) -> None:
    """Put no-break spaces into the words of links to telephone numbers (html-validate: tel-non-breaking)."""
    for link in soup.find_all("a", href=_is_number):
        for words in link.find_all(string=True):
            if isinstance(words, NavigableString):
                words.replace_with(words.replace(" ", "\N{NO-BREAK SPACE}"))
