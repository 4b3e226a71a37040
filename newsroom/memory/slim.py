"""What a build must know of every source, also of those it does not touch: as little as possible."""

import pickle
from sys import intern
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from newsroom.article_facts import Facts, article_facts, picture_names
from newsroom.body.allowed import INSIDE, kind_of
from newsroom.digests import digest
from newsroom.hours import hour_of
from newsroom.memory.stamps import Stamp
from newsroom.news_list import kin_of
from newsroom.pictures.library import Pictures
from newsroom.publication import turning_points
from newsroom.schema import DRAFT, Article
from newsroom.sources import Source
from newsroom.ties import Tie


class Reading(NamedTuple):
    """How a source was read: with what, when it was seen, and which bytes it held."""

    context: bytes
    stamp: Stamp
    content: bytes


class Slim(NamedTuple):
    """One source: how it was read, and what lists, checks and neighbours need of it.

    One ``is_doubtful`` when a link in it can be judged only by the check between files. Moments are whole
    seconds since 1970; ``turns`` are when it appears and when its story ends. ``passed`` is how many of those
    ends had passed when this was written, ``is_gone`` whether its story had gone. ``links`` are the places of
    this site it leads to, without the first slash. ``whole`` is the digest of all that its own page shows of
    it, ``card`` of what other pages show, ``found`` of the words it is found by, ``bond`` of what decides to
    whom it is related. ``kin`` is `newsroom.news_list.kin_of` an article, ``hour`` is
    `newsroom.hours.hour_of` it; a page has none.
    """

    context: bytes
    stamp: Stamp
    content: bytes
    is_doubtful: bool = False
    is_draft: bool = False
    address: str = ""
    date: int = 0
    changed: int = 0
    turns: tuple[int, ...] = ()
    passed: int = 0
    is_gone: bool = False
    title: str = ""
    kin: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    ties: tuple[Tie, ...] = ()
    featured: bool = False
    aliases: tuple[str, ...] = ()
    takes_comments: bool = False
    closes: int | None = None
    corrections: tuple[tuple[int, str], ...] = ()
    links: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    picture_facts: bytes = b""
    whole: bytes = b""
    card: bytes = b""
    found: bytes = b""
    bond: bytes = b""
    hour: int = 0


class Words(NamedTuple):
    """What lists and the search show of an article; most builds ask few articles for it."""

    summary: str = ""
    picture: bytes = b""
    searched: str = ""


def slim_of(source: Source[Any], reading: Reading, pictures: Pictures, now: int) -> tuple[Slim, Words]:
    """Return what is to be remembered of a sound source at a moment. Raises PictureError."""
    header = source.header
    names = picture_names(source, header if isinstance(header, Article) else None)
    found = picture_digest(names, pictures)
    common = Slim(*reading, links=places_of(source), pictures=names, picture_facts=found)
    if not isinstance(header, Article):
        whole = digest(reading.content, found, source.slug.encode())
        return common._replace(address=f"{source.slug}/", whole=whole), Words()
    facts = article_facts(source, header, moment_of(now, header), pictures)
    slim, words = _with_facts(common, header, facts, now), words_of(facts)
    slim = slim._replace(
        whole=digest(reading.content, found, slim.address.encode(), b"%d" % slim.passed),
        card=digest(repr(_shown_elsewhere(slim, words)).encode()),
        found=digest(words.searched.encode()),
        bond=digest(repr((slim.date, slim.kin, slim.ties)).encode()),
    )
    return slim, words


def interned(slim: Slim, context: bytes) -> Slim:
    """Return a slim that shares with all others what it has in common with them: kept once, held once.

    Whatever comes from another process shares nothing.
    """
    return slim._replace(
        context=context,
        kin=tuple(map(intern, slim.kin)),
        tags=tuple(map(intern, slim.tags)),
        ties=tuple((intern(kind), intern(slug)) for kind, slug in slim.ties),
        links=tuple(map(intern, slim.links)),
    )


def words_of(facts: Facts) -> Words:
    """Return the words of an article."""
    picture = pickle.dumps(facts["picture"]) if facts["picture"] else b""
    return Words(facts["summary"], picture, facts["searched"])


def _with_facts(common: Slim, header: Article, facts: Facts, now: int) -> Slim:
    """Return what is remembered of every source with what is remembered of an article."""
    turns = [int(moment.timestamp()) for moment in turning_points(header)]
    return common._replace(
        is_draft=header.status == DRAFT,
        address=facts["url"],
        date=int(header.date.timestamp()),
        changed=int(facts["changed"].timestamp()),
        turns=tuple(turns),
        passed=sum(turn <= now for turn in turns[1:]),
        is_gone=facts["withdrawn"] is not None,
        title=facts["title"],
        kin=kin_of(header.date, header.category, header.unit, facts["tags"]),
        tags=tuple(tag.name for tag in facts["tags"]),
        ties=facts["ties"],
        featured=facts["featured"],
        aliases=facts["aliases"],
        takes_comments=facts["takes_comments"],
        closes=facts["closes"] and int(facts["closes"].timestamp()),
        corrections=tuple((int(each.date.timestamp()), each.text) for each in facts["corrections"]),
        hour=hour_of(facts["url"], header.date),
    )


def _shown_elsewhere(slim: Slim, words: Words) -> tuple[object, ...]:
    """Return what other pages show of an article."""
    return (
        *(slim.title, words.summary, slim.address, slim.date, slim.kin, slim.tags),
        *(words.picture, slim.is_gone),
    )


def moment_of(now: int, header: Article) -> Any:
    """Return a moment in seconds as a date in the zone of the article."""
    return header.date.fromtimestamp(now, header.date.tzinfo)


def picture_digest(names: tuple[str, ...], pictures: Pictures) -> bytes:
    """Return what differs whenever one of the pictures is another. Raises PictureError."""
    return digest(*(repr(pictures.picture(name)).encode() for name in names)) if names else b""


def places_of(source: Source[Any]) -> tuple[str, ...]:
    """Return the places of this site that a body leads to; those within its page were checked with it."""
    links = [link.address for link in source.links if link.kind == "link" and kind_of(link.address) == INSIDE]
    places = (unquote(urlsplit(address).path).removeprefix("/") for address in links)
    return tuple(dict.fromkeys(place for place in places if place))
