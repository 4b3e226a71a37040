"""Only what is on the allow-list goes on: the second lock, behind the check."""

from functools import cache

import nh3

from newsroom.body.allowed import ADDRESSES, ATTRIBUTES, ELEMENTS, LINK_SCHEMES, may_stand
from newsroom.languages import is_language

# Elements whose text is not meant for readers goes with them
_WITH_CONTENT = {
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "svg",
    "math",
    "title",
    "textarea",
}


def sanitised(html: str) -> str:
    """Return the HTML with nothing but allowed elements, attributes and addresses in it.

    >>> sanitised('<p onclick="x()">Aman <script>x()</script><a href="javascript:x()">di sini</a></p>')
    '<p>Aman <a>di sini</a></p>'
    """
    return _cleaner().clean(html)


def _fit_or_nothing(_element: str, attribute: str, value: str) -> str | None:
    """Return the value, unless it is an address that may not stand here, or a language that is none."""
    if attribute == "lang":
        return value if is_language(value) else None
    return None if attribute in ADDRESSES and not may_stand(attribute, value) else value


@cache
def _cleaner() -> nh3.Cleaner:
    return nh3.Cleaner(
        tags=set(ELEMENTS),
        # “*” empty, because nh3 would let “lang” and “title” stand anywhere
        attributes={"*": set(), **{element: set(names) for element, names in ATTRIBUTES.items()}},
        attribute_filter=_fit_or_nothing,
        clean_content_tags=_WITH_CONTENT,
        url_schemes=set(LINK_SCHEMES),
        link_rel=None,
        strip_comments=True,
    )
