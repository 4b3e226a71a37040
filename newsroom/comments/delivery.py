"""Hand a comment on to the service once, however often it is sent, and believe only its store."""

import threading

from newsroom.comments import outcomes
from newsroom.comments.adapter import Adapter
from newsroom.comments.database import DatabaseUnreadableError, Words, stored_since
from newsroom.comments.engine import Engine, NewComment
from newsroom.comments.folder import CommentFolder
from newsroom.comments.limits import PostLimits
from newsroom.comments.outcomes import Outcome

SAME_WORDS_SECONDS = 24 * 60 * 60


class Delivery:
    """The way from a checked comment into the store; one comment at a time."""

    def __init__(self, folder: CommentFolder, engine: Engine, adapter: Adapter) -> None:
        self._folder = folder
        self._engine = engine
        self._adapter = adapter
        self._limits = PostLimits()
        self._one_at_a_time = threading.Lock()

    def deliver(self, comment: NewComment, sender: str, now: float) -> Outcome:
        """Store the comment; say how that ended."""
        with self._one_at_a_time:
            if self._is_stored(comment, now):
                return outcomes.PENDING
            if not self._limits.allow(sender, comment.key, now):
                return outcomes.TOO_FAST
            outcome = self._adapter.classify(*self._engine.post(comment))
            if self._is_stored(comment, now):
                return outcome if outcome.accepted else outcomes.PENDING
            return outcomes.UNAVAILABLE if outcome.accepted else outcome

    def _is_stored(self, comment: NewComment, now: float) -> bool:
        words = Words(comment.key, comment.author, comment.email, comment.text)
        try:
            return stored_since(self._folder.database, words, now - SAME_WORDS_SECONDS)
        except DatabaseUnreadableError:
            return False
