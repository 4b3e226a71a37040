"""Who may knock: the one address, the one method, and only from pages of the portal."""

from dataclasses import dataclass

from werkzeug.wrappers import Request

from newsroom.comments import outcomes
from newsroom.comments.outcomes import Outcome
from newsroom.comments.visitors import is_own_origin, origin_of

FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")


class PostRequest(Request):
    """A request whose size is bounded before it is read."""

    max_content_length = 256 * 1024
    max_form_memory_size = 256 * 1024
    max_form_parts = 20


@dataclass(frozen=True)
class Doorway:
    """How the gateway is reached: its address, whose pages may post, and whose forwarding counts."""

    action: str
    origins: frozenset[str]
    same_host: bool
    trusted_proxies: frozenset[str]

    def refusal(self, request: Request, published_at: str) -> Outcome | None:
        """Return why the request is none that a page of the portal sends."""
        if (request.root_path + request.path).rstrip("/") != self.action.rstrip("/"):
            return outcomes.NOT_FOUND
        if request.method != "POST":
            return outcomes.ONLY_POST
        if request.mimetype not in FORM_TYPES:
            return outcomes.NOT_A_FORM
        own = self.origins | {origin_of(published_at) or ""}
        if not is_own_origin(request, own, same_host=self.same_host):
            return outcomes.NOT_FROM_HERE
        return None
