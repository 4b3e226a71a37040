"""The adapter between the theme and a comment service; templates never name a service."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from newsroom.comments.export import ExportedComment
from newsroom.comments.models import CommentForm
from newsroom.comments.outcomes import Outcome
from newsroom.comments.settings import CommentSettings


@dataclass(frozen=True)
class Queue:
    """How many comments wait for a moderator, and how to see them."""

    number: int
    where: str


class Adapter(Protocol):
    """What the portal asks of every comment service."""

    def form(self, key: str) -> CommentForm | None:
        """Return the form for an article, None when the service takes no comments."""
        ...

    def export(self) -> list[ExportedComment]:
        """Return the last good export of approved comments."""
        ...

    def counts(self, keys: Iterable[str]) -> Mapping[str, int]:
        """Return the number of public comments of each thread."""
        ...

    def pending(self) -> Queue | None:
        """Return the moderator's queue, None when there is none or it cannot be read."""
        ...

    def classify(self, status: int, body: bytes) -> Outcome:
        """Return what an answer of the service means for the reader."""
        ...

    def needs(self) -> list[str]:
        """Return what is missing before the service can work, one sentence each."""
        ...


def adapter_for(settings: CommentSettings) -> Adapter:
    """Return the adapter that the settings name."""
    from newsroom.comments.provider_isso import IssoComments  # noqa: PLC0415 providers know this module
    from newsroom.comments.provider_none import NoComments  # noqa: PLC0415

    if settings.provider == "isso":
        return IssoComments(settings)
    return NoComments()
