"""Leave the indentation of templates, and the line that a macro ends with, out of the pages.

Signal: ``generator_init``. Templates are indented for those who edit them, a hundred bytes a page when
compressed. Only the templates' own lines lose it: what they are given, such as a body, stays as it is.
"""

import re
from typing import Protocol

from jinja2.ext import Extension
from pelican.plugins import signals

INDENTATION = re.compile(r"^[ \t]+", re.MULTILINE)
MACRO_END, LIGHT_MACRO_END = "{% endmacro %}", "{%- endmacro %}"


class Unindented(Extension):
    """Reads every template as if none of its lines were indented."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return the source of a template with as many lines, each from its first letter."""
        return INDENTATION.sub("", source).replace(MACRO_END, LIGHT_MACRO_END)


class Environment(Protocol):
    """What this plugin needs of a Jinja environment."""

    def add_extension(self, extension: type[Extension]) -> None:
        """Let an extension read the templates."""


class Generator(Protocol):
    """What this plugin needs of any of Pelican's generators."""

    env: Environment


def lighten(generator: Generator) -> None:
    """Take the indentation from the templates of a generator."""
    generator.env.add_extension(Unindented)


def register() -> None:
    """Join Pelican's signals."""
    signals.generator_init.connect(lighten)
