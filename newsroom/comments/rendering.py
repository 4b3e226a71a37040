"""From a reader's text to HTML that is safe to print."""

import logging
from collections.abc import Callable
from functools import cache
from html import escape, unescape
from importlib.metadata import version
from urllib.parse import urlsplit

import nh3

TAGS = {"p", "br", "em", "strong", "del", "code", "blockquote", "ul", "ol", "li", "a"}
LINK_REL = "nofollow ugc noopener"

Renderer = Callable[[str], str]


@cache
def recipe() -> str:
    """Return what changes whenever the same text may give other HTML."""
    return f"{version('isso')} {version('mistune')} {version('nh3')} {sorted(TAGS)}"


def isso_renderer() -> Renderer:
    """Return Isso's own Markdown renderer with its default settings."""
    with untouched_logging():
        from isso import config, html  # noqa: PLC0415 needed only where comments are exported

        renderer: Renderer = html.Markup(config.load(config.default_file())).render
    return renderer


def safe_html(text: str, render: Renderer) -> str:
    """Return the comment as HTML of a few harmless elements."""
    try:
        html = render(text)
    except (RecursionError, ValueError):
        html = f"<p>{escape(text)}</p>"
    return nh3.clean(
        html,
        tags=TAGS,
        attributes={"a": {"href"}},
        attribute_filter=_whole_address,
        url_schemes={"http", "https"},
        link_rel=LINK_REL,
        clean_content_tags={"script", "style"},
    )


def _whole_address(_tag: str, name: str, value: str) -> str | None:
    """Keep a link's address only when it says by itself where it leads."""
    return None if name == "href" and not value.lower().startswith(("http://", "https://")) else value


def plain_name(stored: str | None) -> str:
    """Return a stored name as plain text: Isso escapes it once, imported rows are not escaped at all."""
    return " ".join(unescape(stored or "").split())


def web_address(stored: str | None) -> str | None:
    """Return a stored address when it is an http or https one."""
    address = unescape(stored or "").strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    dotted = "." in (parts.hostname or "") and not any(mark in address for mark in " \"'<>\\")
    return address if parts.scheme in {"http", "https"} and dotted else None


class untouched_logging:  # noqa: N801 reads as a statement
    """Undo what importing Isso does to the whole program's logging."""

    def __enter__(self) -> None:
        root = logging.getLogger()
        self._handlers, self._level, self._quiet = list(root.handlers), root.level, root.manager.disable
        logging.disable(logging.INFO)

    def __exit__(self, *_: object) -> None:
        root = logging.getLogger()
        root.handlers[:], root.level = self._handlers, self._level
        logging.disable(self._quiet)
        logging.getLogger("isso").setLevel(logging.ERROR)
