"""Links and pictures of a story that work outside the portal."""

import re

_TAG = re.compile(r"<[a-z][^<>]*>")
# Every attribute is read, so that nothing within a value is taken for one
_ATTRIBUTE = re.compile(r""" ([a-z-]+)=(["'])(.*?)\2""", re.DOTALL)
_ADDRESSES = frozenset({"href", "src", "srcset"})
# The slash that begins an address, also the second one of a srcset; “//” begins the name of a host
_FROM_ROOT = re.compile(r"(?:^|(?<=, ))/(?!/)")


def absolute_links(html: str, site: str, url: str) -> str:
    """Return a story whose links and pictures work outside the portal; ``url`` is the story's own address.

    The pipeline writes every attribute in double quotes, in single ones where a double quote is inside, and
    no sign of a tag unescaped in either.
    """

    def whole(attribute: re.Match[str]) -> str:
        name, quote, value = attribute.groups()
        if name not in _ADDRESSES:
            return attribute[0]
        if value.startswith("#"):
            return f" {name}={quote}{site}/{url}{value}{quote}"
        return f" {name}={quote}{_FROM_ROOT.sub(f'{site}/', value)}{quote}"

    return _TAG.sub(lambda tag: _ATTRIBUTE.sub(whole, tag[0]), html)
