"""Telephone links that do not break over two lines."""

from bs4 import BeautifulSoup, NavigableString

from newsroom.body.elements import elements


def hold_telephone_links_together(soup: BeautifulSoup) -> None:
    """Put no-break spaces into the words of links to telephone numbers (html-validate: tel-non-breaking)."""
    for link in elements(soup, "a"):
        if not str(link.get("href", "")).startswith("tel:"):
            continue
        for words in link.find_all(string=True):
            if isinstance(words, NavigableString):
                words.replace_with(words.replace(" ", "\N{NO-BREAK SPACE}"))
