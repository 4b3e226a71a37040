"""A source that was found sound before: it answers like one that was read now, and reads when it must."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsroom.body.links import BodyLink
from newsroom.content_folder import ENDING
from newsroom.memory.slim import Slim, Words
from newsroom.problems import Problem
from newsroom.schema import DRAFT, PUBLISHED

if TYPE_CHECKING:
    from newsroom.memory.memory import Memory

_NONE: list[Problem] = []  # never added to: one for all who have no problem
# Front matter, first sentences, links, and the row of the story
Parts = tuple[Any, str, tuple[BodyLink, ...], str]


class KnownSource:
    """Stands where a `newsroom.sources.Source` would; its parts come from the memory when asked for."""

    __slots__ = ("_memory", "_parts", "content", "name", "problems", "slim")

    body = ""
    body_line = 1
    unread: frozenset[str] = frozenset()

    def __init__(self, memory: "Memory", content: str, name: str, slim: Slim) -> None:
        self._memory = memory
        self._parts: Parts | None = None
        self.content = content
        self.name = name
        self.slim = slim
        self.problems = _NONE

    @property
    def place(self) -> str:
        """Return the path as a text."""
        return f"{self.content}/{self.name}"

    @property
    def path(self) -> Path:
        """Return the path."""
        return Path(self.place)

    @property
    def shown(self) -> str:
        """Return the path as a person at a desk names it."""
        return self._memory.shown(self.path)

    @property
    def slug(self) -> str:
        """Return the part of the address that the file's name gives."""
        return self.name.rpartition("/")[2].removesuffix(ENDING)

    @property
    def header(self) -> Any:
        """Return the typed front matter."""
        return self._whole()[0]

    @property
    def opening(self) -> str:
        """Return the first sentences of the body."""
        return self._whole()[1]

    @property
    def words(self) -> Words:
        """Return what lists and the search show of it."""
        return self._memory.words(self.name, self.slim)

    def searched(self, _header: Any) -> str:
        """Return the words by which readers find it."""
        return self.words.searched

    @property
    def links(self) -> tuple[BodyLink, ...]:
        """Return the links and pictures of the body."""
        return self._whole()[2]

    @property
    def story(self) -> str | None:
        """Return the body as its page shows it, None where that was lost and has to be made of ``html``."""
        return self._memory.story(self._whole()[3])

    @property
    def html(self) -> str:
        """Return the body as Markdown made it, read again."""
        return self._memory.unchanged(self.name, self.slim.content).html

    @property
    def values(self) -> dict[str, Any]:
        """Return what the checks between files ask of the front matter."""
        slim = self.slim
        date = {"date": self._memory.moment(slim.date)} if slim.kin else {}
        status = DRAFT if slim.is_draft else PUBLISHED
        return {**date, "aliases": slim.aliases, "tags": slim.tags, "status": status}

    def is_out(self, now: datetime) -> bool:
        """Say whether this article has its page at a moment."""
        return not self.slim.is_draft and self.slim.date <= now.timestamp()

    @property
    def turns(self) -> tuple[int, ...]:
        """Return when this article changes although nobody changes the file, in seconds since 1970."""
        return self.slim.turns

    def has(self, key: str) -> bool:
        """Say whether the front matter names something under a key."""
        return bool(self.values.get(key))

    def line(self, _key: str) -> int:
        """Return 0: whoever needs lines reads the file."""
        return 0

    def refuse(self, line: int, message: str, remedy: str) -> None:
        """Note one problem."""
        self.problems = [*self.problems, Problem(self.shown, line, message, remedy)]

    def forget(self) -> None:
        """Let go of what was read of the file."""
        self._parts = None

    def _whole(self) -> Parts:
        if self._parts is None:
            self._parts = self._memory.parts(self.name, self.slim.content)
        return self._parts
