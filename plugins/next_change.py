"""Leave the moment at which the site changes by itself for whoever builds it again. Signal: ``finalized``.

The file is ``next-change.txt`` in ``CACHE_PATH``: a moment with its offset, or nothing.
"""

from pathlib import Path
from typing import Any, Protocol

from pelican.plugins import signals

from newsroom.next_change import moments_of, write_next


class Build(Protocol):
    """What this plugin needs of Pelican's main object."""

    settings: dict[str, Any]


def leave_next_change(build: Build) -> None:
    """Write the next moment that the content, the comments or the news sitemap name."""
    settings = build.settings
    closings = settings.get("COMMENT_CLOSINGS", tuple)
    moments = [*moments_of(settings["LIBRARY"]), *closings(), *settings.get("NEWS_LEAVES", ())]
    write_next(Path(settings["CACHE_PATH"]), moments, settings["NOW"])


def register() -> None:
    """Join Pelican's signals."""
    signals.finalized.connect(leave_next_change)
