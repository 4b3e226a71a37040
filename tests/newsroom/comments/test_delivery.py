"""What the service says is one thing, what its store holds another: the reader hears of the store."""

from collections.abc import Callable

import pytest

from newsroom.comments import outcomes
from newsroom.comments.adapter import adapter_for
from newsroom.comments.delivery import Delivery
from newsroom.comments.engine import IssoEngine, NewComment
from newsroom.comments.settings import CommentSettings
from tests.newsroom.comments.desk import KEY, Desk

COMMENT = NewComment(
    KEY, "Judul", "Terima kasih & salam.", "Made <3", "made@contoh.id", None, None, "203.0.113.0"
)
Post = Callable[[NewComment], tuple[int, bytes]]


class Service:
    """An engine that does what the test says, and counts how often it is asked."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self.asked = 0

    def post(self, comment: NewComment) -> tuple[int, bytes]:
        self.asked += 1
        return self._post(comment)


@pytest.fixture
def real(desk: Desk) -> Post:
    return IssoEngine(desk.folder, "http://localhost").post


def delivery(desk: Desk, service: Service) -> Delivery:
    settings = CommentSettings("isso", "/komentar/", desk.folder.path, close_after_days=None, blocklist=())
    return Delivery(desk.folder, service, adapter_for(settings))


def test_stored_but_called_an_error_is_a_success_and_is_not_doubled_by_a_retry(
    desk: Desk, real: Post
) -> None:
    def stores_and_fails(comment: NewComment) -> tuple[int, bytes]:
        real(comment)
        return 500, b"<h1>Internal Server Error</h1>"

    service = Service(stores_and_fails)
    way = delivery(desk, service)
    now = desk.gateway.clock()
    assert [way.deliver(COMMENT, "a", now) for _ in range(3)] == [outcomes.PENDING] * 3
    assert (len(desk.waiting()), service.asked) == (1, 1)


@pytest.mark.parametrize(
    "answer", [(202, b'{"id": 7}'), (200, b'{"errno": 0}'), (202, b"<html>"), (502, b"")]
)
def test_what_is_not_in_the_store_is_never_called_a_success(desk: Desk, answer: tuple[int, bytes]) -> None:
    way = delivery(desk, Service(lambda _: answer))
    assert way.deliver(COMMENT, "a", desk.gateway.clock()) is outcomes.UNAVAILABLE


def test_the_same_words_may_be_said_again_another_day(desk: Desk, real: Post) -> None:
    way = delivery(desk, Service(real))
    now = desk.gateway.clock()
    way.deliver(COMMENT, "a", now)
    desk.change("UPDATE comments SET created = created - 90000")
    assert way.deliver(COMMENT, "a", now) is outcomes.PENDING
    assert len(desk.waiting()) == 2


def test_a_retry_is_no_post_that_a_limit_counts(desk: Desk, real: Post) -> None:
    way = delivery(desk, Service(real))
    now = desk.gateway.clock()
    assert [way.deliver(COMMENT, "a", now) for _ in range(20)] == [outcomes.PENDING] * 20
