"""The provider that always works: no comments."""

from collections.abc import Iterable, Mapping

from newsroom.comments.adapter import Queue
from newsroom.comments.export import ExportedComment
from newsroom.comments.models import CommentForm
from newsroom.comments.outcomes import UNAVAILABLE, Outcome


class NoComments:
    """No form, no comments, no needs."""

    def form(self, key: str) -> CommentForm | None:
        """Offer no form."""
        return None

    def export(self) -> list[ExportedComment]:
        """Hold no comments."""
        return []

    def counts(self, keys: Iterable[str]) -> Mapping[str, int]:
        """Count none."""
        return dict.fromkeys(keys, 0)

    def pending(self) -> Queue | None:
        """Keep no queue."""
        return None

    def classify(self, status: int, body: bytes) -> Outcome:
        """Know no answer: nothing is there to give one."""
        return UNAVAILABLE

    def needs(self) -> list[str]:
        """Need nothing."""
        return []
