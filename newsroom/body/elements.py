"""The elements of a parsed body by their names."""

from bs4 import BeautifulSoup, Tag


def elements(soup: BeautifulSoup, *names: str) -> list[Tag]:
    """Return the elements of these names in their order; BeautifulSoup's own search weighs more than a step.

    >>> elements(BeautifulSoup("<h2>Hasil</h2><p>Aman.</p>", "html.parser"), "h2", "h3")
    [<h2>Hasil</h2>]
    """
    return [each for each in soup.descendants if isinstance(each, Tag) and each.name in names]
