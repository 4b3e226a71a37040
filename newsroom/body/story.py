"""The body as the page shows it: sanitised, then enriched with what the portal knows."""

from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote, urlsplit

from newsroom.glossary import Glossary
from newsroom.loading import load_when_used

if TYPE_CHECKING:
    from newsroom.body.pictures import BodyPicture


# What BeautifulSoup imports to find elements by CSS, which nothing here does: half of its time to load
SELECTORS = "soupsieve"


class Pictures(Protocol):
    """Where pictures are asked for by their names."""

    def picture(self, name: str) -> "BodyPicture":
        """Return a picture as it is published."""


def story_of(html: str, pictures: Pictures, site_address: str, glossary: Glossary) -> str:
    """Return the story of a body; ``html`` is what Markdown made of it."""
    load_when_used(SELECTORS)
    from newsroom.body.enrich import enriched  # noqa: PLC0415 whoever shows known stories need not load these
    from newsroom.body.sanitise import sanitised  # noqa: PLC0415

    host = urlsplit(site_address).hostname or ""
    return enriched(sanitised(html), lambda name: pictures.picture(unquote(name)), host, glossary)
