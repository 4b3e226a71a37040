"""Write pages through the one way into the output folder, and remove what is stale at the end.

Signals: ``get_writer``, ``finalized``.
"""

from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.output_folder import OutputFolder


class Template(Protocol):
    """What this plugin needs of a template."""

    def render(self, context: dict[str, Any]) -> str:
        """Return the page."""


class SafeWriter:
    """Stands where Pelican's writer would; the portal uses no pagination and no feeds of Pelican's."""

    def __init__(self, output_path: str, settings: dict[str, Any]) -> None:
        self.output_path = Path(output_path)
        self._output: OutputFolder = settings["OUTPUT"]

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
        if name:
            page = template.render({**context, "output_file": name, **more})
            self._output.write(name, page.encode())


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    settings: dict[str, Any]


def get_writer(_build: object) -> type[SafeWriter]:
    """Hand Pelican the writer."""
    return SafeWriter


def finish(build: Build) -> None:
    """Remove what earlier builds wrote and this one did not."""
    build.settings["OUTPUT"].finish()


def register() -> None:
    """Join Pelican's signals."""
    signals.get_writer.connect(get_writer)
    signals.finalized.connect(finish)
