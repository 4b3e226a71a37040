"""The gateway: the one door through which readers' comments come in.

It answers ``POST`` on one address and nothing else; the service behind it is on no network.
"""

import logging
import time
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from werkzeug.exceptions import HTTPException, RequestEntityTooLarge
from werkzeug.wrappers import Request, Response

from newsroom.comments import export, messages, outcomes
from newsroom.comments.adapter import adapter_for
from newsroom.comments.answers import as_json, as_page, back_to, wants_json
from newsroom.comments.articles import ArticleEntry, ArticleList
from newsroom.comments.blocklist import is_blocked
from newsroom.comments.delivery import Delivery
from newsroom.comments.doorway import Doorway, PostRequest
from newsroom.comments.engine import IssoEngine, NewComment
from newsroom.comments.folder import CommentFolder
from newsroom.comments.lock import AlreadyRunningError, ProcessLock
from newsroom.comments.outcomes import Outcome, invalid
from newsroom.comments.replies import PublicComments
from newsroom.comments.settings import DEFAULT_ACTION, CommentSettings
from newsroom.comments.submission import Typed, web_address
from newsroom.comments.visitors import (
    client_address,
    limiter_key,
    masked,
    names_a_page,
    origin_of,
)

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

__all__ = ["AlreadyRunningError", "Gateway", "make_gateway"]

logger = logging.getLogger(__name__)


class Gateway:
    """A WSGI application that takes the comment form."""

    def __init__(
        self, folder: CommentFolder, doorway: Doorway, delivery: Delivery, lock: ProcessLock
    ) -> None:
        self._doorway = doorway
        self._delivery = delivery
        self._process = lock
        self._articles = ArticleList(folder)
        self._public = PublicComments(folder)
        self.clock: Callable[[], float] = time.time

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        return self._answer(PostRequest(environ))(environ, start_response)

    def close(self) -> None:
        """Let another process serve this folder."""
        self._process.release()

    def _answer(self, request: Request) -> Response:
        typed: Typed | None = None
        try:
            refused = self._doorway.refusal(request, self._articles.site.origin)
            if refused:
                return self._failed(request, refused, _kept(request, refused))
            typed = Typed.read(request.form)
            outcome = self._received(request, typed)
        except RequestEntityTooLarge:
            outcome = outcomes.TOO_LARGE
        except HTTPException:
            outcome = outcomes.NOT_A_FORM
        except Exception:  # the last boundary: a reader gets words and keeps the text, whatever broke
            logger.exception("Kiriman komentar gagal")
            outcome = outcomes.UNAVAILABLE
        article = self._articles.find(typed.key) if typed else None
        if outcome.accepted and article and not wants_json(request):
            return back_to(article)
        return self._failed(request, outcome, typed)

    def _failed(self, request: Request, outcome: Outcome, typed: Typed | None) -> Response:
        if wants_json(request):
            response = as_json(outcome)
        else:
            article = self._articles.find(typed.key) if typed else None
            response = as_page(outcome, self._articles.site, self._doorway.action, typed, article)
        if outcome is outcomes.ONLY_POST:
            response.headers["Allow"] = "POST"
        if outcome is outcomes.TOO_FAST:
            response.headers["Retry-After"] = "30"
        return response

    def _received(self, request: Request, typed: Typed) -> Outcome:
        article = self._articles.find(typed.key)
        now = self.clock()
        if not self._articles.is_written() or not self._process.is_ours():
            return outcomes.UNAVAILABLE
        if article is None:
            return outcomes.ARTICLE_UNKNOWN
        if typed.trapped:
            return outcomes.PENDING
        if not article.takes_comments(datetime.fromtimestamp(now, UTC)):
            return outcomes.CLOSED
        problem = typed.problem() or self._blocked(typed)
        return problem or self._stored(request, typed, article, now)

    def _blocked(self, typed: Typed) -> Outcome | None:
        parts = (typed.comment, typed.name, typed.website)
        if is_blocked(parts, self._articles.site.blocklist):
            return invalid("comment", messages.BLOCKED)
        return None

    def _stored(self, request: Request, typed: Typed, article: ArticleEntry, now: float) -> Outcome:
        parent = self._public.parent(typed.parent, article) if typed.parent else None
        if typed.parent and parent is None:
            return invalid("parent", messages.PARENT_UNKNOWN)
        address = client_address(request, self._doorway.trusted_proxies)
        comment = NewComment(
            # a reply lives in the thread of its parent, also when the article was renamed since
            key=parent.key if parent else article.key,
            title=" ".join(article.title.split()),
            text=typed.comment,
            author=typed.name,
            email=typed.email,
            website=web_address(typed.website) if typed.website else None,
            parent=parent.id if parent else None,
            address=masked(address),
        )
        return self._delivery.deliver(comment, limiter_key(address), now)


def _kept(request: Request, refused: Outcome) -> Typed | None:
    """Return the text of a reader whose browser hides where it comes from; never another site's words."""
    if refused is outcomes.NOT_FROM_HERE and not names_a_page(request):
        return Typed.read(request.form)
    return None


def make_gateway(
    data: Path,
    origin: str | Collection[str] = (),
    *,
    action: str = DEFAULT_ACTION,
    same_host: bool = False,
    trusted_proxies: Collection[str] = (),
) -> Gateway:
    """Return the gateway over Isso for a data folder; only one may run on it.

    ``origin`` names the addresses whose pages may post, beside the one that the build wrote down;
    ``same_host`` also takes the address under which the gateway itself is called (for the preview).
    """
    folder = CommentFolder(data)
    lock = ProcessLock(folder.lock)
    origins = frozenset(filter(None, map(origin_of, [origin] if isinstance(origin, str) else origin)))
    try:
        engine = IssoEngine(folder, next(iter(sorted(origins)), "http://localhost"))
        export.refresh(folder)
    except BaseException:
        lock.release()
        raise
    doorway = Doorway(action, origins, same_host, frozenset(trusted_proxies))
    settings = CommentSettings("isso", action, data, close_after_days=None, blocklist=())
    return Gateway(folder, doorway, Delivery(folder, engine, adapter_for(settings)), lock)
