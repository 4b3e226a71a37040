"""A small newsroom whose site is built again and again: into a living folder, and from nothing to compare."""

import json
import os
import shutil
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from runpy import run_path
from typing import Any

import yaml

from newsroom.comments.export import ExportedComment, document
from newsroom.headers.files import NGINX_NAME
from tests.exact.builder import Builder, Built, Running
from tests.exact.office import Registers, comment, draw_all, first_pages, first_registers
from tests.exact.stories import EPOCH, Story, first_stories
from tests.exact.trees import Tree, tree
from tools.sample import ROOT

FAST = "plugins.fast_build"
PLUGINS: list[str] = run_path(str(ROOT / "pelicanconf.py"))["PLUGINS"]
SLOW = [name for name in PLUGINS if name != FAST]
NEXT = "next-change.txt"
TOLD = (NEXT, NGINX_NAME)  # to others; no build reads them


@dataclass(frozen=True)
class Place:
    """Where builds go: an output, with its cache and comments or with those of another place."""

    folder: Path
    sharing: "Place | None" = None

    @property
    def output(self) -> Path:
        return self.folder / "output"

    @property
    def cache(self) -> Path:
        return self.sharing.cache if self.sharing else self.folder / "cache"

    @property
    def comments(self) -> Path:
        return self.sharing.comments if self.sharing else self.folder / "comments"

    def tree(self) -> Tree:
        """Return the site, and what the build leaves for the gateway, the timer and nginx."""
        beside = [self.comments / "articles.json", *(self.cache / name for name in TOLD)]
        return {
            **tree(self.output),
            **{f"({path.name})": path.read_bytes() for path in beside if path.is_file()},
        }

    def copy_of(self, other: "Place") -> "Place":
        """Become as the other place is, times included; return this one."""
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(other.folder, self.folder, symlinks=True)
        return self


@dataclass
class Plan:
    """What is written in the newsroom, before it lies in files."""

    stories: dict[str, Story] = field(default_factory=first_stories)
    pages: dict[str, str] = field(default_factory=first_pages)
    registers: Registers = field(default_factory=first_registers)
    comments: list[dict[str, Any]] = field(default_factory=list)
    clock: int = EPOCH
    close_after_days: int | None = None
    settings: dict[str, Any] = field(default_factory=dict)


class Newsdesk:
    """The newsroom: ``plan`` is changed and saved, files may be changed by hand, then it is built."""

    def __init__(self, folder: Path, builder: Builder) -> None:
        self.folder, self.builder = folder, builder
        self.content, self.theme = folder / "content", folder / "theme"
        self.living, self.fresh = Place(folder / "living"), Place(folder / "fresh")
        self._builds = 0
        shutil.copytree(builder.project / "theme", self.theme)
        draw_all(self.content / "images")
        self.plan = Plan()
        address = self.plan.stories["articles/plain.md"].address("plain")
        self.plan.comments = [comment(1, address), comment(2, address, parent=1)]
        self.save()

    def save(self) -> None:
        """Bring the files of articles, pages and registers to what is planned; others stay as they are."""
        plan = self.plan
        texts = {name: story.text() for name, story in plan.stories.items()} | plan.pages
        for name, register in plan.registers.items():
            texts[f"data/{name}.yaml"] = yaml.safe_dump(register, allow_unicode=True, sort_keys=False)
        for path in self.content.rglob("*.md"):
            if path.relative_to(self.content).as_posix() not in texts:
                path.unlink()
        for name, text in texts.items():
            write(self.content / name, text.encode())

    def start(self, place: Place, plugins: list[str] | None = None, **order: Any) -> Running:
        """Start a build as “make html” would."""
        for folder in (place.comments, place.cache.parent):
            folder.mkdir(parents=True, exist_ok=True)
        export = document([ExportedComment(**each) for each in self.plan.comments])
        write(place.comments / "export.json", json.dumps(export).encode())
        self._builds += 1
        return self.builder.start(
            arguments=self._arguments(place, plugins),
            variables={
                "SOURCE_DATE_EPOCH": str(self.plan.clock),
                "WARTA_COMMENTS_DATA": str(place.comments),
            },
            said=str(self.folder / f"said-{self._builds % 10}.txt"),
            folders=[str(place.output), str(place.cache)],
            **order,
        )

    def build(self, place: Place, plugins: list[str] | None = None, **order: Any) -> Built:
        """Build and return how it ended."""
        return self.start(place, plugins, **order).wait()

    def from_nothing(self) -> tuple[Built, Tree]:
        """Build into an empty folder with an empty cache; return how it ended, and the site."""
        shutil.rmtree(self.fresh.folder, ignore_errors=True)
        built = self.build(self.fresh)
        return built, self.fresh.tree()

    def _arguments(self, place: Place, plugins: list[str] | None) -> list[str]:
        settings = {
            "CACHE_PATH": str(place.cache),
            "THEME": str(self.theme),
            "COMMENTS": {"provider": "isso", "close_after_days": self.plan.close_after_days},
            **self.plan.settings,
            **({"PLUGINS": plugins} if plugins else {}),
        }
        extra = [f"{name}={json.dumps(value)}" for name, value in settings.items()]
        command = [str(self.content), "--settings", "pelicanconf.py", "--output", str(place.output)]
        return [*command, "--fatal", "errors", "--extra-settings", *extra]


def write(path: Path, data: bytes) -> None:
    """Write a file unless it holds these bytes already."""
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


class Kept:
    """The newsroom as it is now, to come back to: the plan, and every file with its time."""

    def __init__(self, desk: Newsdesk) -> None:
        self._desk, self._plan = desk, deepcopy(desk.plan)
        self._files = {
            path: (path.read_bytes(), path.stat().st_mtime_ns)
            for folder in (desk.content, desk.theme)
            for path in folder.rglob("*")
            if path.is_file()
        }

    def restore(self) -> None:
        """Undo whatever was changed since."""
        self._desk.plan = deepcopy(self._plan)
        for folder in (self._desk.content, self._desk.theme):
            for path in folder.rglob("*"):
                if path.is_file() and path not in self._files:
                    path.unlink()
        for path, (data, time) in self._files.items():
            if not path.is_file() or (path.read_bytes(), path.stat().st_mtime_ns) != (data, time):
                write(path, data)
                os.utime(path, ns=(time, time))
