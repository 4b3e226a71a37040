"""What a body may hold: the one allow-list that the sanitiser applies and the check explains."""

import re

# What Markdown writes, and a few inline elements that cannot harm and have no Markdown of their own
_NAMES = (
    "a abbr b blockquote br cite code del em h2 h3 h4 h5 h6 hr i img kbd li ol p pre q small span strong sub"
    " sup table tbody td th thead tr ul"
)
ELEMENTS = frozenset(_NAMES.split())
VOID = frozenset({"br", "hr", "img"})
_LANGUAGE = frozenset({"lang"})
ATTRIBUTES = {
    "a": frozenset({"href", "title"}),
    "abbr": frozenset({"title"}),
    **dict.fromkeys(("blockquote", "em", "i", "p", "q", "span"), _LANGUAGE),
    "img": frozenset({"src", "alt", "title"}),
    "ol": frozenset({"start"}),
    "td": frozenset({"align"}),
    "th": frozenset({"align"}),
}
ADDRESSES = frozenset({"href", "src"})
LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

INSIDE = ""  # the kind of an address within the portal
OTHER_HOST = "//"  # an address that names a host but no scheme
MACRO = "{"  # one of Pelican's own links, {static} or |filename|
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202f\u2060\ufeff]")
_SCHEME = re.compile(r"([^/?#]*?):")


def kind_of(address: str) -> str:
    r"""Return the scheme of an address as a browser reads it, or INSIDE, OTHER_HOST or MACRO.

    Browsers drop blanks and control characters before they look, and take a backslash for a slash
    (WHATWG URL standard, “basic URL parser”); invisible characters go too, as they only ever disguise.

    >>> kind_of("Java\tScript:alert(1)"), kind_of("/kontak/"), kind_of("\\/penipu.example")
    ('javascript', '', '//')
    """
    seen = _UNSEEN.sub("", address).replace("\\", "/").lower()
    if seen.startswith(("{", "|", "%7b", "%7c")):
        return MACRO
    if seen.startswith("//"):
        return OTHER_HOST
    found = _SCHEME.match(seen)
    return found[1] if found else INSIDE


def may_stand(attribute: str, address: str) -> bool:
    """Tell whether an address may stand there: ``src`` stays in the portal, ``href`` may leave it."""
    kind = kind_of(address)
    return kind == INSIDE or (attribute == "href" and kind in LINK_SCHEMES)
