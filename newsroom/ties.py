"""What binds two stories beside their tags: the place where they happened, the series they are parts of."""

import re

from newsroom.addresses import as_slug
from newsroom.schema import Article

Tie = tuple[str, str]
PLACE, SERIES = "place", "series"
# How places are written short, with what they are (dusun, desa, kelurahan, kecamatan)
_SHORT = {"ds": "desa", "dsn": "dusun", "kel": "kelurahan", "kec": "kecamatan", "kab": "kabupaten"}
# Of these there is one for the whole office, or few: to share it says nothing
_WIDE = ("kabupaten", "kota", "provinsi")


def ties_of(header: Article) -> tuple[Tie, ...]:
    """Return what a story shares with others of its place and series; the unit's own place ties nobody."""
    known = set(places_in(header.unit.place))
    places = dict.fromkeys([*places_in(header.location), *places_in(header.dateline)])
    series = as_slug(header.topic)
    ties = [(PLACE, place) for place in places if place not in known and not place.startswith(_WIDE)]
    return (*ties, *([(SERIES, series)] if series else []))


def places_in(text: str) -> list[str]:
    """Return the places that a text names, by slugs that are the same however each is written.

    >>> places_in("Dsn. Tawun, Desa Sekotong Barat")
    ['dusun-tawun', 'desa-sekotong-barat']
    """
    return [slug for part in re.split(r"[,;/–—]", text) if (slug := as_slug(_written_out(part)))]


def _written_out(place: str) -> str:
    first, blank, rest = place.strip().partition(" ")
    return f"{_SHORT.get(first.lower().rstrip('.'), first)}{blank}{rest}"
