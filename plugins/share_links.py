"""Give every article the addresses that pass it on: ``article.share``, by the names of ``share_targets``.

Signals: ``generator_init``, ``article_generator_write_article``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import quote

from markupsafe import Markup, escape
from pelican.plugins import signals

from newsroom.labels import LABELS

# {title} and {address} arrive percent-encoded, so that “&”, “#”, “+” and emoji stay part of the text
TARGETS: Mapping[str, str] = {
    "whatsapp": "https://wa.me/?text={title}%0A{address}",
    "facebook": "https://www.facebook.com/sharer/sharer.php?u={address}",
    "x": "https://x.com/intent/post?text={title}&url={address}",
    "telegram": "https://t.me/share/url?url={address}&text={title}",
    "email": "mailto:?subject={title}&body={title}%0D%0A{address}",
}


@dataclass(frozen=True)
class ShareTarget:
    """One way to pass an article on; ``key`` names its address in ``article.share``, ``name`` is short."""

    key: str
    name: str
    label: str


SHARE_TARGETS = [ShareTarget(key, LABELS[f"share_{key}_name"], LABELS[f"share_{key}"]) for key in TARGETS]


def share_links(title: str, address: str) -> dict[str, Markup]:
    """Return the addresses for one article, WhatsApp first, as HTML has them: each stands in two lists.

    >>> share_links("SIM & STNK #1", "https://warta.example/a/")["telegram"]
    Markup('https://t.me/share/url?url=https%3A%2F%2Fwarta.example%2Fa%2F&amp;text=SIM%20%26%20STNK%20%231')
    """
    texts = {"title": quote(title, safe=""), "address": quote(address, safe="")}
    return {key: escape(form.format(**texts)) for key, form in TARGETS.items()}


class Article(Protocol):
    """What this plugin needs of an article."""

    title: str
    url: str
    share: dict[str, Markup]


class Generator(Protocol):
    """What this plugin needs of any of Pelican's generators."""

    env: Any
    settings: dict[str, Any]


def add_targets(generator: Generator) -> None:
    """Tell templates which ways there are to pass an article on."""
    generator.env.globals["share_targets"] = SHARE_TARGETS


def add_share_links(generator: Generator, content: Article) -> None:
    """Set ``article.share`` on an article whose page is about to be written."""
    site = generator.settings["SITEURL"].rstrip("/")
    content.share = share_links(content.title, f"{site}/{content.url}")


def register() -> None:
    """Join Pelican's signals."""
    signals.generator_init.connect(add_targets)
    signals.article_generator_write_article.connect(add_share_links)
