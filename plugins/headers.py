"""Tell hosts which headers go with every answer.

``_headers`` lies in the output, ``nginx-headers.conf`` in the cache.
Signals: ``get_generators``, ``finalized``.
"""

from functools import partial
from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.headers.files import NAME, NGINX_NAME, as_headers, as_nginx
from newsroom.headers.rules import Rule, rules
from newsroom.output_folder import Making, OutputFolder
from newsroom.whole_files import write_whole


class HeadersGenerator:
    """Writes ``_headers``; Pelican makes it, so it takes Pelican's arguments."""

    def __init__(self, settings: dict[str, Any], **_others: object) -> None:
        self._settings = settings

    def generate_output(self, _writer: object) -> None:
        """Write the file; theme, announcement and address, of which it is made, all pages are made of."""
        output: OutputFolder = self._settings["OUTPUT"]
        output.make(Making(NAME, dict, partial(document, self._settings)))


def rules_of(settings: dict[str, Any]) -> list[Rule]:
    """Return the rules of the site that is built with these settings."""
    sheets = settings["STYLES"].all(banner=settings["BANNER"] is not None)
    return rules(map(str, sheets), settings["SITEURL"])


def document(settings: dict[str, Any]) -> bytes:
    """Return ``_headers`` as it is written."""
    return as_headers(rules_of(settings)).encode()


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    settings: dict[str, Any]


def leave_include(build: Build) -> None:
    """Leave the include where the public cannot read it; a preview leaves that of the public site alone."""
    if not build.settings["SITEURL"].startswith("https://"):
        return
    place = Path(build.settings["CACHE_PATH"]) / NGINX_NAME
    write_whole(place, as_nginx(rules_of(build.settings)).encode())


def get_generators(_build: object) -> type[HeadersGenerator]:
    """Hand Pelican the generator."""
    return HeadersGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.get_generators.connect(get_generators)
    signals.finalized.connect(leave_include)
