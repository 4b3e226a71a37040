"""Links that leave the portal say so to programs and stylesheets."""

from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from newsroom.body.elements import elements


def mark_outward_links(soup: BeautifulSoup, host: str) -> None:
    """Mark each link to another host as external, and give that page no hold on ours."""
    for link in elements(soup, "a"):
        if link.has_attr("href") and leaves(str(link["href"]), host):
            link["rel"] = "external noopener"
            link["class"] = "external"


def leaves(address: str, host: str) -> bool:
    """Tell whether a web address belongs to another host; ``www.`` in front makes no difference.

    >>> leaves("https://www.warta.example/kontak/", "warta.example")
    False
    """
    try:
        parts = urlsplit(address.strip())
        other = parts.hostname
    except ValueError:
        return True
    web = parts.scheme.lower() in {"http", "https"}
    return web and (other or "").removeprefix("www.") != host.lower().removeprefix("www.")
