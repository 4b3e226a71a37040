"""One article or standing page, read from its file: typed header, body as HTML, what is wrong with both."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any, Generic, TypeVar

from newsroom.addresses import as_slug, is_slug
from newsroom.body.links import BodyLink
from newsroom.body.reading import Body, placed, read_body
from newsroom.front_matter import NoFrontMatterError, parts
from newsroom.other_names import OTHER_NAMES
from newsroom.problems import Problem
from newsroom.publication import is_out, turning_points
from newsroom.records.entries import header_nodes
from newsroom.records.nodes import Node
from newsroom.records.reading import Reading, read_values, specs
from newsroom.schema import APPEALS, REFUSED_KEYS, Article
from newsroom.search.telling import searched
from newsroom.texts import UnreadableError, read_text

HeaderT = TypeVar("HeaderT")


@dataclass
class Source(Generic[HeaderT]):
    """A file of the content folder; ``header`` is None when it cannot be used.

    ``values`` are the fields that could be read, ``unread`` the names of those that are there but could not.
    ``html`` is the body as Markdown made it, ``opening`` its first sentences, ``story`` the body as the page
    shows it, where it is known already, ``telling`` the words by which readers find it.
    """

    path: Path
    shown: str
    header: HeaderT | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    unread: Set[str] = frozenset()
    lines: Mapping[str, int] = field(default_factory=dict)
    body: str = ""
    body_line: int = 1
    html: str = ""
    opening: str = ""
    telling: str = ""
    links: Sequence[BodyLink] = ()
    story: str | None = None
    problems: list[Problem] = field(default_factory=list)

    @property
    def place(self) -> str:
        """Return the path as a text."""
        return str(self.path)

    @property
    def slug(self) -> str:
        """Return the part of the address that the file's name gives."""
        return self.path.stem

    def searched(self, header: Article) -> str:
        """Return all words by which readers find an article, as `newsroom.search.telling` writes them."""
        # What an appeal is, its page says beside the title: whoever looks for “DPO” looks for these first
        title = f"{header.title} {header.kind.replace('-', ' ')}" if header.kind in APPEALS else header.title
        names = (header.category.label, header.unit.name, header.dateline, header.location, header.topic)
        return searched(title, (*names, *header.tags), header.summary or self.opening, self.telling)

    def has(self, key: str) -> bool:
        """Say whether the front matter names something under a key, also when it cannot be read."""
        return bool(self.values.get(key)) or key in self.unread

    def line(self, key: str) -> int:
        """Return the line on which a key of the front matter stands; 0 when it is not there."""
        return self.lines.get(key, 0)

    def is_out(self, now: datetime) -> bool:
        """Say whether this article has its page at a moment."""
        return isinstance(self.header, Article) and is_out(self.header, now)

    @property
    def turns(self) -> tuple[int, ...]:
        """Return when this article changes although nobody changes the file, in seconds since 1970."""
        moments = turning_points(self.header) if isinstance(self.header, Article) else []
        return tuple([int(moment.timestamp()) for moment in moments])

    def refuse(self, line: int, message: str, remedy: str) -> None:
        """Note one problem."""
        self.problems.append(Problem(self.shown, line, message, remedy))


@dataclass(frozen=True)
class Desk:
    """What is needed to read any file of a content folder."""

    zone: tzinfo
    choices: Mapping[str, Mapping[str, Any]]
    incomplete: Set[str] = frozenset()
    read_body: Callable[[str], Body] = read_body


def read_source(path: Path, shown: str, record: type[HeaderT], desk: Desk) -> Source[HeaderT]:
    """Return the source in a file; what is wrong with it is in its ``problems``."""
    source = Source[HeaderT](path, shown)
    if not is_slug(source.slug):
        source.refuse(
            0,
            "Nama berkas hanya boleh berisi huruf kecil, angka, dan tanda hubung (paling panjang 90).",
            f"ganti namanya menjadi “{as_slug(source.slug) or 'patroli-sekotong'}.md”",
        )
    try:
        cut = parts(read_text(path))
    except (UnreadableError, NoFrontMatterError) as error:
        source.refuse(error.line, str(error), error.remedy)
        return source
    source.body, source.body_line = cut.body, cut.body_line
    _read_header(source, cut.header, cut.header_line, record, desk)
    _read_body(source, desk.read_body)
    return source


def _read_header(source: Source[HeaderT], text: str, line: int, record: type[HeaderT], desk: Desk) -> None:
    tree, mistakes = header_nodes(text, line, {*specs(record), *OTHER_NAMES})
    for mistake in mistakes:
        source.refuse(mistake.line, mistake.message, mistake.remedy)
    reading = Reading(source.shown, desk.zone, desk.choices, REFUSED_KEYS, OTHER_NAMES, desk.incomplete)
    tree = tree or Node(line - 1, {})
    found = read_values(record, tree, reading)
    source.values, source.lines, source.unread = found.values, found.lines, found.unread
    source.problems += reading.problems
    if not mistakes and not reading.mistakes:
        source.header = record(**source.values)


def _read_body(source: Source[HeaderT], read: Callable[[str], Body]) -> None:
    body = read(source.body)
    source.html, source.opening, source.links = body.html, body.summary, body.links
    source.telling = body.telling
    source.problems += placed(body.problems, source.shown, source.body_line)
