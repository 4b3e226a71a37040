"""A web address that was pasted into a text becomes the link that it is in WhatsApp and WordPress."""

import re
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import INLINE_PLACEHOLDER_RE, AtomicString

SIGN = "://"
AFTER_HTML = 85  # Markdown's own priority for tags, whose attributes hold addresses, is 90; for emphasis 60
# Up to a blank, a quote, a bracket or a part that Markdown took already
_ADDRESS = r"(?<![\w<])(?i:https?)://\w[^\s<>\[\]\"“”\x02\x03]*+"
_SENTENCE = ".,;:!?…'’*_"
_ESCAPED = re.compile(r"\x02\d")
_LINK = re.compile(r"<a\b", re.IGNORECASE)


class BareAddress(InlineProcessor):
    """Makes links of web addresses, but none within a link."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, md: Markdown) -> None:
        super().__init__(_ADDRESS, md)
        self._tags: list[Any] = []  # Markdown's own list of this text, which grows
        self._asked = 0
        self._has_link = False

    def handleMatch(  # type: ignore[override] # noqa: N802 Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int] | tuple[None, None, None]:
        """Return the link and where it stands; none where a tag of a link may be around it."""
        if self._links_by_tag() or self._goes_on(data, m.end()):
            return None, None, None
        address = without_sentence(m[0])
        link = Element("a", href=address)
        link.text = AtomicString(address)
        return link, m.start(), m.start() + len(address)

    def _links_by_tag(self) -> bool:
        """Say whether the text has a tag of a link so far; each is asked once: there may be thousands."""
        tags = self.md.htmlStash.rawHtmlBlocks
        if tags is not self._tags:
            self._tags, self._asked, self._has_link = tags, 0, False
        self._has_link = self._has_link or any(_LINK.match(str(tag)) for tag in tags[self._asked :])
        self._asked = len(tags)
        return self._has_link

    def _goes_on(self, data: str, end: int) -> bool:
        """Say whether a sign with a backslash follows, taken out before: the address is not seen whole."""
        after = INLINE_PLACEHOLDER_RE.match(data, end)
        inline: Any = self.md.treeprocessors["inline"]
        return after is not None and _ESCAPED.match(str(inline.stashed_nodes.get(after[1]))) is not None


def without_sentence(address: str) -> str:
    """Return the address without the marks of the sentence behind it.

    >>> without_sentence("https://a.example/b)."), without_sentence("https://a.example/b_(c)")
    ('https://a.example/b', 'https://a.example/b_(c)')
    """
    return address.rstrip(_SENTENCE if "(" in address else f"{_SENTENCE})")
