"""A reader's post: cleaned, measured and typed before anything else sees it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from newsroom.comments import messages
from newsroom.comments.models import FIELDS, HONEYPOT, KEY_FIELD, LIMITS
from newsroom.comments.outcomes import Outcome, invalid, too_long

SHORTEST_COMMENT = 3
_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"&]+@[^\s@<>()\[\],;:\\\"&.]+(\.[^\s@<>()\[\],;:\\\"&.]+)+")
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,30}[a-z0-9]", re.IGNORECASE)
# Direction overrides can turn a whole page around; Arabic and Hebrew need none of them
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])


@dataclass(frozen=True)
class Typed:
    """What the reader typed, as plain cleaned text; kept on every failure."""

    key: str
    comment: str
    name: str
    email: str
    website: str
    parent: str
    trapped: bool

    @classmethod
    def read(cls, form: Mapping[str, str]) -> "Typed":
        """Return the form's fields; missing ones are empty."""
        return cls(
            key=form.get(KEY_FIELD, ""),
            comment=clean_text(form.get(FIELDS["comment"], "")),
            name=clean_line(form.get(FIELDS["name"], "")),
            email=clean_line(form.get(FIELDS["email"], "")),
            website=clean_line(form.get(FIELDS["website"], "")),
            parent=clean_line(form.get(FIELDS["parent"], "")),
            trapped=bool(form.get(HONEYPOT, "").strip()),
        )

    def problem(self) -> Outcome | None:
        """Return the first thing that the reader has to correct."""
        return _comment_problem(self.comment) or _name_problem(self.name) or _address_problem(self)


def clean_text(text: str) -> str:
    """Return text without control characters and direction overrides, with plain line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_DIRECTION)
    return "".join(char for char in lines if char in "\n\t" or not _is_control(char)).strip()


def clean_line(text: str) -> str:
    """Return text on one line."""
    return " ".join(clean_text(text).split())


def web_address(typed: str) -> str | None:
    """Return a typed address with its scheme in lower case, None when it is not an http or https one."""
    address = typed if "://" in typed else f"https://{typed}"
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").encode("idna").decode()
    except ValueError:
        return None
    fine = parts.scheme in {"http", "https"} and _HOST.fullmatch(host) and "@" not in parts.netloc
    unsafe = any(mark in address for mark in " \"'<>\\")
    return parts.geturl() if fine and not unsafe else None


def _is_control(char: str) -> bool:
    return unicodedata.category(char) in {"Cc", "Cs"}


def _visible(text: str) -> int:
    return sum(unicodedata.category(char)[0] not in "CZ" for char in text)


def _comment_problem(text: str) -> Outcome | None:
    if len(text) < SHORTEST_COMMENT or not _visible(text):
        return invalid("comment", messages.COMMENT_MISSING)
    if len(text) > LIMITS["comment"]:
        message = messages.COMMENT_TOO_LONG.format(length=len(text), limit=LIMITS["comment"])
        return too_long("comment", message)
    return None


def _name_problem(name: str) -> Outcome | None:
    if not _visible(name):
        return invalid("name", messages.NAME_MISSING)
    if len(name) > LIMITS["name"]:
        return too_long("name", messages.NAME_TOO_LONG.format(limit=LIMITS["name"]))
    return None


def _address_problem(typed: Typed) -> Outcome | None:
    if not typed.email:
        return invalid("email", messages.EMAIL_MISSING)
    if len(typed.email) > LIMITS["email"] or not _EMAIL.fullmatch(typed.email):
        return invalid("email", messages.EMAIL_BAD)
    # a little room: completing the scheme must not pass the service's own limit
    if typed.website and (len(typed.website) > LIMITS["website"] - 8 or not web_address(typed.website)):
        return invalid("website", messages.WEBSITE_BAD)
    return None
