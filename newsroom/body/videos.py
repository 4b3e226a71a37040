"""A link to a video that stands alone becomes a card; nobody is asked for it before the reader plays it."""

import re

from bs4 import BeautifulSoup, Tag

from newsroom.body.elements import elements
from newsroom.body.figures import stands_alone

# The forms under which YouTube's own apps pass a video on, and its eleven letters
_VIDEO = re.compile(
    r"https://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:[^#]*&)?v=|shorts/|live/)|youtu\.be/)"
    r"([\w-]{11})(?:[?&#].*)?",
    re.ASCII,
)
CLASS = "video"


def make_video_cards(soup: BeautifulSoup) -> None:
    """Mark each paragraph that is nothing but a link to a video; it stays one for who has no script."""
    for link in elements(soup, "a"):
        paragraph = link.parent
        video = video_of(str(link.get("href", "")))
        if video and isinstance(paragraph, Tag) and paragraph.name == "p" and stands_alone(link, paragraph):
            paragraph["class"] = CLASS
            paragraph["data-video"] = video


def video_of(address: str) -> str | None:
    """Return the letters that name a video, None for any other address.

    >>> video_of("https://youtu.be/abcDEF-_123?si=x")
    'abcDEF-_123'
    """
    found = _VIDEO.fullmatch(address)
    return found[1] if found else None
