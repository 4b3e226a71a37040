"""Give templates ``fragment("partials/story.html")``: a partial that is rendered apart from its page.

It knows what the page was given, such as the article, and nothing that other templates have set. So it comes
out the same as long as it and its page are made of the same, and a build with a memory takes it from the page
as it was, when only the frame around it is new. What it needs of the page it says by a list ``components``.
Signal: ``generator_init``.
"""

from typing import Any, Protocol

from jinja2 import pass_context
from jinja2.runtime import Context
from pelican.plugins import signals

from newsroom.fragments import Fragment, Fragments


@pass_context
def fragment(context: Context, name: str) -> Fragment:
    """Return what a partial gives for what the page was given, rendered once a page."""
    given: dict[str, Any] = context["given"]
    made: Fragments = given["fragments"]
    found = made.get(name)
    if found is None:
        module = context.environment.get_template(name).make_module(given)
        found = made[name] = Fragment(str(module), getattr(module, "components", []))
    return found


class Generator(Protocol):
    """What this plugin needs of any of Pelican's generators."""

    env: Any


def add_fragment(generator: Generator) -> None:
    """Put ``fragment`` into this generator's templates."""
    generator.env.globals["fragment"] = fragment


def register() -> None:
    """Join Pelican's signals."""
    signals.generator_init.connect(add_fragment)
