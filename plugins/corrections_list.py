"""Write the page of all corrections, and one for every year. Signal: ``get_generators``.

Templates get ``corrections_page``; ``corrections_pages`` are the addresses of all of them.
"""

from functools import partial
from typing import Any, Protocol

from pelican.generators import Generator
from pelican.plugins import signals

from newsroom.addresses import file_name
from newsroom.corrections import CorrectionsPage, corrected, corrections_pages
from newsroom.listing import news_of
from newsroom.output_folder import Making, OutputFolder


class Writer(Protocol):
    """What this plugin needs of the portal's writer."""

    def render(self, name: str, template: object, context: dict[str, Any], **more: object) -> bytes:
        """Return one page."""


class CorrectionsGenerator(Generator):  # type: ignore[misc] # Pelican ships no types
    """Writes the pages; Pelican makes it after its own generators, so the articles are complete."""

    def generate_output(self, writer: Writer) -> None:
        """Write every page of corrections."""
        template = self.get_template("corrections")
        output: OutputFolder = self.settings["OUTPUT"]
        pages = [*corrections_pages(corrected(news_of(self.context, self.context["articles"])))]
        self.context["corrections_pages"] = [page.url for page in pages]
        for page in pages:
            name = file_name(page.url)
            make = partial(writer.render, name, template, self.context, corrections_page=page)
            output.make(Making(name, partial(ingredients, page), make))


def ingredients(page: CorrectionsPage) -> dict[str, bytes]:
    """Return what a page of corrections is made of beside what all pages are made of."""
    return {"koreksi": repr(page).encode()}


def get_generators(_build: object) -> type[CorrectionsGenerator]:
    """Hand Pelican the generator."""
    return CorrectionsGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
