"""Write pages through the one way into the output folder, remove what is stale, and say how it went.

Pelican's spinner and its last line, which counts in English what staff do not know, are not shown.
Signals: ``initialized``, ``generator_init``, ``get_writer``, ``finalized``.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from traceback import extract_tb
from typing import Any, Protocol

from jinja2 import TemplateError, TemplateSyntaxError
from pelican.log import console
from pelican.plugins import signals
from rich.console import Console

from newsroom.output_folder import Making, OutputFolder
from newsroom.problems import Problem
from newsroom.refusal import unfinished


class Template(Protocol):
    """What this plugin needs of a template."""

    name: str
    environment: Any

    def render(self, context: dict[str, Any]) -> str:
        """Return the page."""


class SafeWriter:
    """Stands where Pelican's writer would; the portal uses no pagination and no feeds of Pelican's."""

    def __init__(self, output_path: str, settings: dict[str, Any]) -> None:
        self.output_path = Path(output_path)
        self._output: OutputFolder = settings["OUTPUT"]
        self._ingredients = settings.get("PAGE_INGREDIENTS", {})
        self._context_for = settings.get("CONTEXT_FOR", all_of_it)

    def write_file(
        self,
        name: str,
        template: Template,
        context: dict[str, Any],
        relative_urls: bool = False,
        override_output: bool = False,
        **more: Any,
    ) -> None:
        """Render one page and write it whole; a page without a name is none."""
        if not name:
            return
        make = partial(self.render, name, template, context, **more)
        tell = self._ingredients.get(template.name)
        if tell is None:
            self._output.write(name, make())
        else:
            self._output.make(Making(name, partial(tell, more), make))

    def render(self, name: str, template: Template, context: dict[str, Any], **more: Any) -> bytes:
        """Return one page; ``given`` is for what must not see what templates set (`plugins.fragments`).

        A template that is wrong ends the build in words: with file and line, which get lost on the way from
        one process to another. One that is missing would pass for a file that the disk refuses.
        """
        shared = self._context_for(template.environment, context)
        given = {"fragments": {}, **shared, "output_file": name, **more}
        try:
            return template.render({**given, "given": given}).encode()
        except TemplateError as error:
            raise unfinished(template_problem(error, template.name, name)) from error


def all_of_it(_environment: object, context: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the whole context; where many pages are rendered, another function may take away from it."""
    return context


def template_problem(error: TemplateError, template: str, page: str) -> Problem:
    """Return what is wrong with a template, at the innermost line of one that Jinja names."""
    path, line = template, 0
    for frame in extract_tb(error.__traceback__):
        if not frame.filename.endswith(".py"):  # Jinja stands a template's own lines in for its program
            path, line = frame.filename, frame.lineno or 0
    if isinstance(error, TemplateSyntaxError):
        path, line = error.filename or error.name or path, error.lineno
    message = f"Templat ini salah: {error.message}"
    return Problem(path, line, message, f"betulkan baris itu; ia dipakai antara lain oleh “{page}”")


class Generator(Protocol):
    """What this plugin needs of Pelican's generators."""

    get_template: Callable[[str], Any]


def tell_of_templates(generator: Generator) -> None:
    """Let a template that cannot be read end the build in words; Pelican asks its generators for each."""
    generator.get_template = partial(found, generator.get_template)


def found(find: Callable[[str], Any], name: str) -> Any:
    """Return a template by its name without an ending, as Pelican names it."""
    try:
        return find(name)
    except TemplateSyntaxError as error:
        raise unfinished(template_problem(error, name, f"{name}.html")) from error


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    settings: dict[str, Any]


def get_writer(_build: object) -> type[SafeWriter]:
    """Hand Pelican the writer."""
    return SafeWriter


def begin(_build: object) -> None:
    """Let Pelican speak, also after an earlier build of this program; what takes long shows how far it is.

    Beside that, Pelican's spinner tells nothing, in English, and takes 10 ms to load.
    """
    vars(console).pop("print", None)
    vars(console)["status"] = no_spinner


@contextmanager
def no_spinner(*_said: object, **_options: object) -> Iterator[None]:
    """Stand where a spinner would."""
    yield


def finish(build: Build) -> None:
    """Remove what earlier builds wrote and this one did not, and say what happened to the files."""
    output: OutputFolder = build.settings["OUTPUT"]
    removed = len(output.finish())
    kept = len(output.written) - output.changed
    print(f"Situs: {output.changed} berkas ditulis, {kept} tetap, {removed} dihapus.")  # noqa: T201
    vars(console)["print"] = partial(say_no_words, console)


def say_no_words(console: Console, *objects: object, **options: Any) -> None:
    """Print what is no text: what is logged later is told."""
    if not any(isinstance(each, str) for each in objects):
        Console.print(console, *objects, **options)


def register() -> None:
    """Join Pelican's signals."""
    signals.initialized.connect(begin)
    signals.generator_init.connect(tell_of_templates)
    signals.get_writer.connect(get_writer)
    signals.finalized.connect(finish)
