"""An output folder that remembers, built again and again, for the tests of it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from newsroom.memory.store import Store
from newsroom.output_folder import Making
from plugins.fast_build.folder import RememberingFolder

A, B, LIST = "2024/12/08/a/index.html", "2024/12/08/b/index.html", "arsip/index.html"
Ingredients = dict[str, bytes]
GROUND = {"tema": b"tema", "setelan": b"setelan"}


@dataclass
class Site:
    """An output folder and what is remembered of it; every ``build`` is a build of its own."""

    folder: Path
    ground: Ingredients = field(default_factory=lambda: dict(GROUND))
    program: bytes = b"satu"
    made: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    changed: int = 0

    @property
    def output(self) -> Path:
        return self.folder / "output"

    def remembering(self) -> RememberingFolder:
        store = Store(self.folder / "build/site.sqlite", ["pages", "groups"])
        return RememberingFolder(self.output, store, lambda: self.ground, self.program)

    def making(
        self, name: str, parts: Ingredients, data: bytes | None = None, *, alone: bool = False
    ) -> Making:
        def make() -> bytes:
            self.made.append(name)
            return data if data is not None else name.encode() + b" ".join(parts.values())

        return Making(name, lambda: parts, make, alone)

    def build(
        self,
        pages: dict[str, Ingredients] | None = None,
        groups: dict[str, dict[str, Ingredients]] | None = None,
    ) -> None:
        """Build these pages, and these lists with their pages; a list is made of all that its pages are."""
        self.made, folder = [], self.remembering()
        for name, parts in (pages or {}).items():
            folder.make(self.making(name, parts))
        for group, listed in (groups or {}).items():
            whole = {name: b" ".join(parts.values()) for name, parts in listed.items()}
            folder.make_all(group, partial(dict, whole), self._pages(listed))
        self.stale, self.changed = folder.finish(), folder.changed

    def _pages(self, listed: dict[str, Ingredients]) -> Callable[[], Iterable[Making]]:
        def pages() -> Iterator[Making]:
            self.made.append("looked at")
            yield from (self.making(name, parts) for name, parts in listed.items())

        return pages

    def files(self) -> dict[str, bytes]:
        """Return what readers can get."""
        files = (path for path in self.output.rglob("*") if path.is_file() and path.name[0] != ".")
        return {path.relative_to(self.output).as_posix(): path.read_bytes() for path in files}


PAGES: dict[str, Ingredients] = {A: {"berita": b"isi a"}, B: {"berita": b"isi b", "komentar": b"satu"}}
LISTS: dict[str, dict[str, Ingredients]] = {
    "arsip": {LIST: {"berita": b"ab"}, "page/1/index.html": {"berita": b"a"}},
    "tag/x": {"tag/x/index.html": {}},
}
