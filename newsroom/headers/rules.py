"""The rules themselves: what a browser may do with a page, and how long it may keep a file.

Of two rules that fit one address none names the same header: hosts join the values of both with a comma.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

YEAR = 31_536_000
# Pictures and scripts whose names carry their content, pages, what machines fetch again and again, icons
FOREVER = f"public, max-age={YEAR}, immutable"
SHORTLY = "max-age=60, stale-while-revalidate=600"
MINUTES = "public, max-age=300"
DAY = "public, max-age=86400"
KEEPING = {
    "/": SHORTLY,
    "/*/": SHORTLY,
    "/static/*": FOREVER,
    "/images/*": FOREVER,
    "/*.xml": MINUTES,
    "/*.json": MINUTES,
    "/robots.txt": MINUTES,
    "/sw.js": MINUTES,
    "/favicon.ico": DAY,
    "/favicon.svg": DAY,
    "/apple-touch-icon.png": DAY,
}
CACHE = "Cache-Control"
# What could watch or follow a reader. Every first answer carries this line, so no more are named: what else
# may ask for leave is a script of this host's own, and no other runs
UNUSED = ("camera", "geolocation", "microphone")
# Who shows a video after the reader has asked for it
VIDEO_HOSTS = ("https://www.youtube-nocookie.com",)
# The only policy that a script may make of its own: keep.js names the worker with it
TRUSTED_TYPES = "luring"


@dataclass(frozen=True)
class Rule:
    """The headers of all addresses that fit a pattern, in which ``*`` stands for anything."""

    pattern: str
    headers: tuple[tuple[str, str], ...]


def rules(styles: Iterable[str], address: str) -> list[Rule]:
    """Return the rules of a portal whose pages carry these style sheets, at its public address."""
    is_safe = address.startswith("https://")
    every = Rule("/*", tuple(common(content_policy(styles), is_safe=is_safe).items()))
    return [every, *(Rule(pattern, ((CACHE, value),)) for pattern, value in KEEPING.items())]


def common(policy: str, *, is_safe: bool) -> dict[str, str]:
    """Return the headers of every answer.

    Pictures and feeds may be shown elsewhere, by readers' programs and other offices: hence ``cross-origin``.
    Where the portal has no https, as in the preview, nothing may promise it.
    """
    promise = {"Strict-Transport-Security": f"max-age={2 * YEAR}; includeSubDomains"} if is_safe else {}
    return {
        "Content-Security-Policy": policy,
        **promise,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin",
        "Permissions-Policy": ", ".join(f"{name}=()" for name in UNUSED),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }


def content_policy(styles: Iterable[str]) -> str:
    """Return the policy of content: everything from this host, inline only these style sheets.

    Structured data is not run, so it needs no leave (https://www.w3.org/TR/CSP3/#should-block-inline).
    Workers fall back to ``script-src``; ``frame-ancestors`` has taken the place of X-Frame-Options.
    """
    own = "'self'"
    allowed = {
        "default-src": "'none'",
        "script-src": own,
        "style-src": " ".join(map(digest_of, styles)) or "'none'",
        "img-src": own,
        "connect-src": own,
        "frame-src": " ".join(VIDEO_HOSTS),
        "form-action": own,
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": TRUSTED_TYPES,
    }
    return "; ".join(f"{name} {value}" for name, value in allowed.items())


def digest_of(text: str) -> str:
    """Return how a policy names an inline text.

    >>> digest_of("a{}")
    "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='"
    """
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"
