"""How posting a comment can end."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Literal

from newsroom.comments import messages

OutcomeState = Literal[
    "published", "pending", "invalid", "too_fast", "too_long", "closed", "refused", "unavailable"
]


@dataclass(frozen=True)
class Outcome:
    """The end of one post: a status for machines, a sentence for the reader, the field to correct."""

    status: int
    state: OutcomeState
    message: str
    field: str | None = None

    @property
    def accepted(self) -> bool:
        """Say whether the comment is stored."""
        return self.state in {"published", "pending"}


PENDING = Outcome(HTTPStatus.ACCEPTED, "pending", messages.PENDING)
PUBLISHED = Outcome(HTTPStatus.CREATED, "published", messages.PUBLISHED)
TOO_FAST = Outcome(HTTPStatus.TOO_MANY_REQUESTS, "too_fast", messages.TOO_FAST)
TOO_LARGE = Outcome(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_long", messages.TOO_LARGE)
CLOSED = Outcome(HTTPStatus.FORBIDDEN, "closed", messages.CLOSED)
ARTICLE_UNKNOWN = Outcome(HTTPStatus.NOT_FOUND, "refused", messages.ARTICLE_UNKNOWN)
NOT_FROM_HERE = Outcome(HTTPStatus.FORBIDDEN, "refused", messages.NOT_FROM_HERE)
NOT_A_FORM = Outcome(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "refused", messages.NOT_A_FORM)
ONLY_POST = Outcome(HTTPStatus.METHOD_NOT_ALLOWED, "refused", messages.ONLY_POST)
NOT_FOUND = Outcome(HTTPStatus.NOT_FOUND, "refused", messages.NOT_FOUND)
UNAVAILABLE = Outcome(HTTPStatus.SERVICE_UNAVAILABLE, "unavailable", messages.UNAVAILABLE)


def invalid(field: str, message: str) -> Outcome:
    """Return the outcome for a field that the reader has to correct."""
    return Outcome(HTTPStatus.BAD_REQUEST, "invalid", message, field)


def too_long(field: str, message: str) -> Outcome:
    """Return the outcome for a field that holds too much."""
    return Outcome(HTTPStatus.BAD_REQUEST, "too_long", message, field)
