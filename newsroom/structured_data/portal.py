"""The portal itself, and the office that publishes it.

The office is the one that the register of the site names, in its own words: where that is a demonstration it
says so there.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from newsroom.bylines import signers
from newsroom.registers import Unit

Data = dict[str, Any]
SCHEMA = "https://schema.org"
LOGO = "apple-touch-icon.png"
SEARCH = "cari/?q={search_term_string}"


@dataclass(frozen=True)
class Portal:
    """The portal, who publishes it, and the units it has pages of; what is not known is empty."""

    name: str
    address: str
    office: str
    email: str = ""
    phones: tuple[str, ...] = ()
    units: tuple[Unit, ...] = ()

    @cached_property
    def signers(self) -> dict[str, Unit]:
        """Return its units by the names under which they sign."""
        return signers(self.units)

    def whole(self, path: str) -> str:
        """Return the whole address of one of its paths."""
        return f"{self.address.rstrip('/')}/{path.removeprefix('/')}"

    def publisher(self) -> Data:
        """Return the office, as each of its stories names it."""
        portal = {"url": self.whole(""), "logo": self.whole(LOGO)}
        return {"@type": "GovernmentOrganization", "name": self.office, **portal}

    def organisation(self) -> Data:
        """Return the office with the ways to reach it that are known."""
        ways = {"email": self.email, "telephone": list(self.phones)}
        return self.publisher() | {name: way for name, way in ways.items() if way}


def website_data(portal: Portal) -> Data:
    """Return what is told of the portal: its name, its publisher, and how it is searched."""
    search = {
        "@type": "SearchAction",
        "target": {"@type": "EntryPoint", "urlTemplate": portal.whole(SEARCH)},
        "query-input": "required name=search_term_string",
    }
    data = {"@type": "WebSite", "name": portal.name, "url": portal.whole(""), "inLanguage": "id"}
    return {"@context": SCHEMA, **data, "publisher": portal.publisher(), "potentialAction": search}
