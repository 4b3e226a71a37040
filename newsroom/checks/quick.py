"""The check between files in short: not what is wrong, only which files may have something wrong with them.

It is stricter than the check itself and never laxer: whom it suspects is read in full, and the check decides.
So a build that changes one article looks at a hundred thousand others for a moment each.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import Any
from urllib.parse import unquote, urlsplit

from newsroom.addresses import FIXED_LISTS, as_slug, is_of_the_portal, tag_address
from newsroom.body.headings import heading_ids, is_of_the_page
from newsroom.checks.addresses import place
from newsroom.memory.known import KnownSource
from newsroom.memory.slim import Slim
from newsroom.registers import Registers
from newsroom.sources import Source

FIXED = frozenset({"", *FIXED_LISTS})
ADDRESS = attrgetter("address")


def is_plain(source: Source[Any], host: str | None) -> bool:
    """Say whether no link of a body can be wrong by itself; its places are left for `suspects`."""
    return all(
        _is_plain(link.address, source, host) if link.kind == "link" else bool(link.alt.strip())
        for link in source.links
    )


def _is_plain(address: str, source: Source[Any], host: str | None) -> bool:
    if address.startswith("#"):
        part = unquote(address[1:])
        return bool(part) and (is_of_the_page(part) or part in heading_ids(source.html))
    if address.startswith(("mailto:", "tel:")):
        return True
    try:
        parts = urlsplit(address)
        leaves = parts.scheme in ("http", "https") and parts.hostname not in (None, host)
    except ValueError:
        return False
    return leaves or (address.startswith("/") and not parts.netloc and not parts.scheme)


def suspects(known: list[KnownSource], registers: Registers, now: float) -> set[str]:
    """Return the names of the sources that may clash with others, or lead to what is not there."""
    slims = [source.slim for source in known]
    own = {*map(ADDRESS, slims)}
    doubled = _doubled(slims) if len(own) < len(slims) else set()
    old = [place(alias) for slim in slims for alias in slim.aliases]
    taken = {*own, *_redirected(registers)} if old else set()
    counts = Counter(old)
    clashing = {
        alias for alias, count in counts.items() if alias in taken or is_of_the_portal(alias) or count > 1
    }
    dead = _dead(known, own, registers, now)
    if not (doubled or clashing or dead):
        return set()
    found = {source.name for source in known if source.slim.address in doubled | clashing}
    found |= {source.name for source in known for alias in source.slim.aliases if place(alias) in clashing}
    return found | {source.name for source in known if not dead.isdisjoint(source.slim.links)}


def _doubled(slims: Iterable[Slim]) -> set[str]:
    return {address for address, count in Counter(map(ADDRESS, slims)).items() if count > 1}


def redirects_stand(known: list[KnownSource], registers: Registers, now: float) -> bool:
    """Say whether every redirect leads from an address that is free to one at which something is shown."""
    if not registers.redirects:
        return True
    own = {source.slim.address for source in known}
    there = _there(known, registers, now)
    return all(
        place(old) not in own and not is_of_the_portal(place(old)) and place(new) in there
        for old, new in registers.redirects.items()
    )


def _redirected(registers: Registers) -> set[str]:
    return {place(path) for path in registers.redirects}


def _dead(known: list[KnownSource], own: set[str], registers: Registers, now: float) -> set[str]:
    """Return the places that bodies lead to and at which nothing is; most lead to an article that is out."""
    asked = set(chain.from_iterable([source.slim.links for source in known])) - FIXED
    slims = (source.slim for source in known)
    hidden = {slim.address for slim in slims if slim.is_draft or slim.date > now} if asked else asked
    missing = (asked - own) | (asked & hidden)
    return missing - _there(known, registers, now) - _redirected(registers) if missing else missing


def _there(known: list[KnownSource], registers: Registers, now: float) -> set[str]:
    """Return every address at which something is shown."""
    found = {*FIXED}
    found.update(category.url for category in registers.categories)
    found.update(unit.url for unit in registers.units)
    found.update(_of_articles(known, now))
    return found


def _of_articles(known: Iterable[KnownSource], now: float) -> Iterator[str]:
    tags: set[str] = set()
    months: set[str] = set()
    for source in known:
        slim = source.slim
        if slim.is_draft or slim.date > now:
            continue
        yield slim.address
        yield from map(place, slim.aliases)
        if slim.kin and not slim.is_gone:
            months.add(slim.address[:8])
            tags.update(slim.tags)
    yield from months
    yield from (f"{month[:5]}" for month in months)
    yield from (tag_address(as_slug(name)) for name in tags)
