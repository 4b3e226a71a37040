"""A desk whose content is read with a memory; what is read anew is noted, and a reading of all is at hand."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from newsroom.checks.check import problems_of
from newsroom.library import Library, read_library
from newsroom.memory.bodies import TABLES, Bodies
from newsroom.memory.memory import TABLES as SITE_TABLES
from newsroom.memory.memory import Memory
from newsroom.memory.store import Store
from newsroom.problems import report
from tests.newsroom.desk import NOW, PROJECT_CONTENT, Texts, write_content

ADDRESS = "https://warta.example"


@cache
def picture() -> bytes:
    """Return a picture that is large enough to be published."""
    data = BytesIO()
    Image.new("RGB", (480, 320), "navy").save(data, "JPEG")
    return data.getvalue()


def clock(folder: Path) -> int:
    """Return the file system's own time; it goes in steps, and two changes in one step look alike."""
    probe = folder / "jam"
    probe.write_bytes(b"")
    return probe.stat().st_ctime_ns


def wait_for_the_next_step(folder: Path) -> None:
    """Come back when a change made now has another time than those before."""
    before = clock(folder)
    while clock(folder) == before:
        (folder / "jam").unlink()


class Reading(Memory):
    """A memory that notes which files it reads anew."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.read_anew: list[str] = []

    def again(self, name: str) -> Any:
        self.read_anew.append(name)
        return super().again(name)


@dataclass
class RememberingDesk:
    """A content folder, and what is remembered of it; every reading is a build of its own."""

    folder: Path
    code: bytes = b"code"
    address: str = ADDRESS
    anew: list[str] = field(default_factory=list)

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def write(self, files: Texts) -> None:
        write_content(self.content, files)

    def store(self) -> Store:
        return Store(self.folder / "build/site.sqlite", SITE_TABLES)

    def memory(self) -> Reading:
        bodies = Store(self.folder / "build/bodies.sqlite", TABLES)
        return Reading(self.store(), Bodies(bodies, self.code), self.code, self.address)

    def read(self, now: datetime = NOW) -> tuple[Library, Reading]:
        """Return the library as the memory reads it, and the memory; note what was read anew."""
        memory = self.memory()
        library = read_library(self.content, PROJECT_CONTENT, self.folder / "pictures", now, memory.read)
        self.anew = sorted(memory.read_anew)
        return library, memory

    def read_all(self, now: datetime = NOW) -> Library:
        """Return the library as it is read without a memory."""
        return read_library(self.content, PROJECT_CONTENT, self.folder / "pictures", now)

    def told(self, now: datetime = NOW) -> str:
        """Return what a build with a memory tells of the content; nothing when it is sound."""
        library, memory = self.read(now)
        return report(memory.problems(library))

    def told_without(self, now: datetime = NOW) -> str:
        """Return what a build without a memory tells of the content."""
        return report(problems_of(self.read_all(now)))
