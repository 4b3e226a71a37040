"""From the flat export to the thread below one article."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import tzinfo

from markupsafe import Markup

from newsroom.comments.export import ExportedComment
from newsroom.comments.models import Comment

ByKey = dict[str, list[ExportedComment]]


def by_key(comments: Iterable[ExportedComment]) -> ByKey:
    """Return the comments of each thread key."""
    groups: ByKey = defaultdict(list)
    for comment in comments:
        groups[comment.key].append(comment)
    return groups


def threaded(comments: Iterable[ExportedComment], zone: tzinfo) -> tuple[Comment, ...]:
    """Return the conversation: oldest thread first, replies one level deep in the order of writing.

    Moments are those of the office's zone. A reply whose parent is not public stands by itself; the order
    never depends on the service.
    """
    ordered = sorted(comments, key=lambda comment: (comment.created, comment.id))
    tops = {comment.id: comment for comment in ordered if comment.parent is None}
    replies: dict[int, list[ExportedComment]] = defaultdict(list)
    for comment in ordered:
        if comment.parent in tops:
            replies[comment.parent].append(comment)
        else:
            tops[comment.id] = comment
    heads = sorted(tops.values(), key=lambda comment: (comment.created, comment.id))
    return tuple(
        _public(head, zone, tuple(_public(reply, zone) for reply in replies[head.id]))
        for head in heads
        if not head.removed or replies[head.id]
    )


def count(comments: Iterable[Comment]) -> int:
    """Return how many comments can be read, replies included."""
    return sum((not comment.removed) + count(comment.replies) for comment in comments)


def _public(comment: ExportedComment, zone: tzinfo, replies: tuple[Comment, ...] = ()) -> Comment:
    return Comment(
        id=comment.id,
        author=comment.author,
        url=comment.url,
        html=Markup(comment.html),  # noqa: S704 cleaned by nh3 when it was exported
        created=comment.moment.astimezone(zone),
        official=comment.official,
        removed=comment.removed,
        replies=replies,
    )
