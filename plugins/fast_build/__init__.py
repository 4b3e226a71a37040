"""Build only what changed, in several processes; without this plugin the same site comes out, slowly.

Settings that it gives: ``CONTENT_READER`` (reads sources with the help of what was read before),
``OUTPUT_FOLDER`` (makes a page only when something it is made of is new), ``KNOWN_FILES`` (likewise a file
beside the site), ``RELATED_NEWS``, ``WORD_INDEX``, ``CONTEXT_FOR`` (what templates need of Pelican's
context). What it remembers lies in ``build/`` of ``CACHE_PATH``.
Signals: ``initialized``, ``generator_init``, ``article_generator_init``, ``all_generators_finalized``,
``finalized``.
"""

import atexit
import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from functools import partial
from os import urandom
from pathlib import Path
from typing import Any, Protocol

from jinja2 import Environment
from pelican.plugins import signals

from newsroom.digests import digest
from newsroom.library import Library, read_library
from newsroom.memory.bodies import TABLES, Bodies
from newsroom.memory.memory import TABLES as SOURCE_TABLES
from newsroom.memory.memory import Memory
from newsroom.memory.store import Store
from newsroom.memory.workers import WorkerError
from newsroom.problems import Problem
from newsroom.refusal import refuse
from plugins.fast_build import articles, ground
from plugins.fast_build.beside import KnownFiles
from plugins.fast_build.folder import PAGES, RememberingFolder
from plugins.fast_build.folder import TABLE as GROUPS
from plugins.fast_build.jinja import Narrowing, may_narrow, quicken
from plugins.fast_build.relations import TABLE, KnownRelations
from plugins.fast_build.templates import TABLE as TEMPLATES
from plugins.fast_build.templates import KnownTemplates
from plugins.fast_build.words import TABLES as WORD_TABLES
from plugins.fast_build.words import KnownIndex

logger = logging.getLogger(__name__)
FOLDER = "build"
PAGE_TABLES = (GROUPS, PAGES, TABLE, *WORD_TABLES)
GENERATION = "generation"
STRANGE = "%s: bukan bagian portal. Apa yang ditambahkannya tidak terlacak, jadi semua halaman dibuat ulang."
SITE_TABLES = (*SOURCE_TABLES, *PAGE_TABLES)


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    path: str
    theme: str
    output_path: str
    settings: dict[str, Any]


class FastBuild:
    """One build with a memory."""

    def __init__(self, build: Build) -> None:
        settings, folder = build.settings, Path(build.settings["CACHE_PATH"]) / FOLDER
        site = digest(
            str(Path(build.output_path).resolve()).encode(), str(Path(build.path).resolve()).encode()
        )
        code = ground.reading_code()
        overrides = [Path(place) for place in settings.get("THEME_TEMPLATES_OVERRIDES", ())]
        self._settings = settings
        self._given = ground.settings_digest(settings)
        self._looks = partial(looks, settings["PLUGINS"], [Path(build.theme), *overrides])
        self._code = self._looks(code)
        if strange := ground.strangers(settings["PLUGINS"]):
            logger.warning(STRANGE, ", ".join(strange))
        self.is_whole = not strange
        self._context: dict[str, Any] = {}
        self._bodies = Store(folder / "bodies.sqlite", (*TABLES, TEMPLATES))
        version = digest(code, ground.plugin_code([__name__]))
        self._store = Store(_only(folder, f"site-{site.hex()[:12]}", version.hex()[:12]), SITE_TABLES)
        bodies = Bodies(self._bodies, code)
        self._memory = Memory(self._store, bodies, code, settings["SITEURL"])
        self._relations = KnownRelations(self._store, self._memory.moment)
        self._generation = self._store.get("meta", GENERATION)
        self._static = Path(build.theme, "static")
        self._templates = KnownTemplates(self._bodies, self._means)
        self._offer()

    def _offer(self) -> None:
        """Give the build's settings what others ask for; beside a strange plugin only a reader."""
        settings, jinja = self._settings, self._settings["JINJA_ENVIRONMENT"]
        settings.update(FAST_BUILD=self, CONTENT_READER=self.read)
        settings["JINJA_ENVIRONMENT"] = {**jinja, "bytecode_cache": self._templates}
        if not self.is_whole:
            return
        program = self._code["program"]
        settings["OUTPUT_FOLDER"] = partial(
            RememberingFolder, store=self._store, ground=self.ground, program=program, apart=self.apart
        )
        settings["RELATED_NEWS"] = self._relations
        settings["WORD_INDEX"] = KnownIndex(self._store)
        settings["KNOWN_FILES"] = KnownFiles(self._store, program)
        if may_narrow(settings):
            settings["CONTEXT_FOR"] = Narrowing()

    def read(self, content: Path, project: Path, cache: Path, now: datetime) -> Library:
        """Return the checked library; print all problems and end the build when it has any."""
        with told():
            library = read_library(content, project / "content", cache / "pictures", now, self._memory.read)
        if problems := self._memory.problems(library):
            refuse(problems)
        return library

    def ground(self) -> dict[str, bytes]:
        """Return what all pages are made of."""
        context, settings = self._context, self._settings
        around = (
            settings["REGISTERS"],
            settings["SITENAME"],
            settings["SITEURL"],
            [category.slug for category in context.get("navigation", ())],
            [(page.url, page.title) for page in context.get("pages", ())],
            settings.get("BANNER"),
        )
        return {**self._code, "setelan": self._given, "data portal": digest(repr(around).encode())}

    def apart(self, name: str) -> bytes:
        """Return what a fragment is made of beside what its page alone is; of the templates only its own."""
        parts = {**self._settings["OUTPUT"].ground, "gambar dan skrip": ground.folder_digest(self._static)}
        if texts := self._templates.texts_of(name):
            parts["tema"] = texts
        return digest(*parts.values())

    def _means(self) -> str:
        """Return what differs when a template may mean another program; filtered constants are in it."""
        address = self._settings["SITEURL"].encode()
        return digest(*self._code.values(), self._given, address).hex()

    def know_templates(self, env: Environment) -> None:
        """Take an environment that finds the templates; each generator of Pelican has its own."""
        self._templates.env = env

    def know_context(self, context: dict[str, Any]) -> None:
        """Take what all templates share, now that it is complete."""
        self._context = context

    def finish(self) -> None:
        """Make the pages that are left, and keep what was found for the next build.

        Nothing is kept when another build has kept something meanwhile, or when theme or code were saved
        while pages were made of them: then the next build makes all of them again.
        """
        output = self._settings["OUTPUT"]
        with told():
            output.flush()
        made = output.has_made()
        output.remembers = self._store.get("meta", GENERATION) == self._generation and (
            not made or self._looks(ground.reading_code()) == self._code
        )
        if not output.remembers:
            self._store.forget(PAGE_TABLES)
            return
        self._relations.finish()
        if made:
            self._store.keep({"meta": ([(GENERATION, urandom(8))], ())})


@contextmanager
def told() -> Iterator[None]:
    """Say in words that a process of this build was ended."""
    try:
        yield
    except WorkerError as error:
        message = f"Satu proses berhenti sebelum selesai ({error})."
        remedy = "mungkin memori habis: tutup program lain, lalu bangun sekali lagi"
        refuse([Problem("pembangunan situs", 0, message, remedy)])


def looks(plugins: list[str], templates: list[Path], code: bytes) -> dict[str, bytes]:
    """Return what differs when code or theme do; both are read all through a build."""
    return {
        "program": digest(code, ground.plugin_code(plugins)),
        "tema": digest(*map(ground.folder_digest, templates)),
    }


def _only(folder: Path, site: str, version: str) -> Path:
    """Return the file for a site and this version of the program; those of other versions are removed."""
    wanted = folder / f"{site}-{version}.sqlite"
    for path in folder.glob(f"{site}-*"):
        if not path.name.startswith(wanted.name):
            with suppress(OSError):  # not a file of ours: left alone
                path.unlink()
    return wanted


def remember(build: Build) -> None:
    """Give the build its memory."""
    gc.disable()  # a build makes few circles and very many small things, and ends soon
    atexit.register(gc.freeze)  # else all of them are looked through and let go of one by one at the end
    FastBuild(build)


def take_over(generator: Any) -> None:
    """Let the generator of articles work with light ones; a plugin from elsewhere may want the whole ones."""
    if generator.settings["FAST_BUILD"].is_whole:
        articles.take_over(generator)


def prepare_templates(generator: Any) -> None:
    """Let the templates of a generator be found quickly."""
    if generator.settings["FAST_BUILD"].is_whole:
        quicken(generator.env)
        generator.settings["FAST_BUILD"].know_templates(generator.env)


def know_context(generators: list[Any]) -> None:
    """Note what all templates share."""
    settings = generators[0].settings
    if not settings["FAST_BUILD"].is_whole:
        return
    settings["FAST_BUILD"].know_context(generators[0].context)
    library = settings["LIBRARY"]
    whole = {source.place: source.slim.whole for source in library.pages}
    told = settings.setdefault("PAGE_INGREDIENTS", {})
    told["page.html"] = lambda more: {"halaman": whole[more["page"].source_path]}


def finish(build: Build) -> None:
    """Make what is left before stale files are removed."""
    if build.settings["FAST_BUILD"].is_whole:
        build.settings["FAST_BUILD"].finish()


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(remember)
    signals.generator_init.connect(prepare_templates)
    signals.article_generator_init.connect(take_over)
    signals.all_generators_finalized.connect(know_context)
    signals.finalized.connect(finish)
