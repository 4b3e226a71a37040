"""What of Pelican this plugin stands in for or leans on beyond its signals: every piece, with its digest.

A digest is that of the piece's source. When an upgrade changes one, a test fails and names it: read what
changed, adapt ``articles.py``, and write down the new digest.
"""

import inspect
from collections.abc import Callable
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from pelican import Pelican
from pelican.generators import ArticlesGenerator, PagesGenerator
from pelican.readers import Readers

# In articles.py: taken over, called by the order of its arguments, or switched off
PIECES: MappingProxyType[Callable[..., Any], str] = MappingProxyType(
    {
        ArticlesGenerator.generate_context: "16f8066e3e5b",
        ArticlesGenerator.generate_output: "4b3e7da42dab",
        ArticlesGenerator.generate_pages: "bc8ecb407b83",
        ArticlesGenerator.generate_articles: "5494d418a930",
        ArticlesGenerator.generate_direct_templates: "fa89888fb2c9",
        ArticlesGenerator.refresh_metadata_intersite_links: "792b1dbca0f7",
        ArticlesGenerator.check_disabled_readers: "59a766ef364d",
        PagesGenerator.generate_output: "5344de17ecd8",
        Readers.read_file: "356c609e59c1",
        Pelican.run: "296180f3ec4d",
    }
)


def digest_of(piece: Callable[..., Any]) -> str:
    """Return twelve digits of the source of a piece."""
    return sha256(inspect.getsource(piece).encode()).hexdigest()[:12]


def changed() -> list[str]:
    """Return every piece that is not what this plugin was written for, with its digest of today."""
    found = ((piece.__qualname__, digest_of(piece), known) for piece, known in PIECES.items())
    return [f"{name}: {digest}" for name, digest, known in found if digest != known]
