"""Links and pictures of a story that work outside the portal."""

import re

_TAG = re.compile(r"<[a-z][^<>]*>")
_ADDRESSES = re.compile(r' (href|src|srcset)="([^"]*)"')
# The slash that begins an address, also the second one of a srcset; “//” begins the name of a host
_FROM_ROOT = re.compile(r"(?:^|(?<=, ))/(?!/)")


def absolute_links(html: str, site: str, url: str) -> str:
    """Return a story whose links and pictures work outside the portal; ``url`` is the story's own address.

    The pipeline writes every attribute in double quotes, and no sign of a tag unescaped inside them.
    """

    def whole(attribute: re.Match[str]) -> str:
        name, value = attribute[1], attribute[2]
        if value.startswith("#"):
            return f' {name}="{site}/{url}{value}"'
        return f' {name}="{_FROM_ROOT.sub(f"{site}/", value)}"'

    return _TAG.sub(lambda tag: _ADDRESSES.sub(whole, tag[0]), html)
