"""What the portal knows of comments: the thread below an article and the form that adds to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Literal

from markupsafe import Markup

State = Literal["open", "closed", "off", "unavailable"]

FIELDS: Mapping[str, str] = MappingProxyType(
    {"comment": "komentar", "name": "nama", "email": "surel", "website": "situs", "parent": "balas"}
)
KEY_FIELD = "artikel"
HONEYPOT = "perihal"
LIMITS: Mapping[str, int] = MappingProxyType({"comment": 5000, "name": 80, "email": 254, "website": 254})
WAITING_ANCHOR = "komentar-menunggu"


@dataclass(frozen=True)
class Comment:
    """An approved comment, safe to print; ``removed`` ones only hold the place above their replies."""

    id: int
    author: str
    url: str | None
    html: Markup
    created: datetime
    official: bool = False
    removed: bool = False
    replies: tuple["Comment", ...] = ()


@dataclass(frozen=True, eq=False)
class Questions:
    """What the form asks, the same below every article: the names of its fields and how long each may be."""

    fields: Mapping[str, str]
    limits: Mapping[str, int]
    honeypot: str


QUESTIONS = Questions(FIELDS, LIMITS, HONEYPOT)


@dataclass(frozen=True)
class CommentForm:
    """All that a template needs to draw the form, without knowing which service takes it."""

    action: str
    key: str
    hidden: tuple[tuple[str, str], ...]
    questions: Questions = QUESTIONS
    method: str = "post"


@dataclass(frozen=True)
class Discussion:
    """The comments of one article: what readers wrote and whether they may write more."""

    count: int
    comments: tuple[Comment, ...]
    form: CommentForm | None
    state: State
