"""What is asked of every builder: each work changes something, is built and measured, and is undone."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.builders import PORTAL, SLOW, Builder
from bench.outputs import Snapshot, changed, snapshot
from bench.results import Result
from bench.stories import article, newest, oldest_of
from newsroom.comments.export import ExportedComment, document
from newsroom.comments.files import write_json
from newsroom.comments.folder import CommentFolder

FULL = "full"
# The slow way takes minutes; these two say enough
SLOW_WORKS = (FULL, "add")


@dataclass(frozen=True)
class Turn:
    """One builder's turn in one round; ``articles`` is the size of the corpus."""

    builder: Builder
    articles: int
    round: int


@contextmanager
def text_held(path: Path, old: str, new: str) -> Iterator[None]:
    """Hold ``new`` in the place of ``old`` while the work is measured."""
    before = path.read_text("utf-8")
    if old not in before:
        raise ValueError(f"{path}: “{old}” is not there to be changed")
    path.write_text(before.replace(old, new, 1), "utf-8")
    try:
        yield
    finally:
        path.write_text(before, "utf-8")


@contextmanager
def nothing(_turn: Turn) -> Iterator[None]:
    """Change nothing."""
    yield


@contextmanager
def from_nothing(turn: Turn) -> Iterator[None]:
    """Take the site away, and all that was kept."""
    turn.builder.forget()
    yield


@contextmanager
def one_more(turn: Turn) -> Iterator[None]:
    """Publish one story, another one in each round."""
    story = newest(turn.articles + turn.round)
    turn.builder.write(turn.builder.content, story)
    try:
        yield
    finally:
        turn.builder.path_of(story).unlink()


def one_edited(turn: Turn) -> AbstractContextManager[None]:
    """Write a sentence into the oldest story."""
    story = article(oldest_of(turn.articles))
    sentence = f"Keterangan ini ditambahkan pada putaran {turn.round}. "
    return text_held(turn.builder.path_of(story), story.body, sentence + story.body)


@contextmanager
def one_deleted(turn: Turn) -> Iterator[None]:
    """Take a story away from somewhere in ten years, another one in each round."""
    path = turn.builder.path_of(article(turn.articles // 2 + turn.round))
    text = path.read_bytes()
    path.unlink()
    try:
        yield
    finally:
        path.write_bytes(text)


@contextmanager
def one_approved(turn: Turn) -> Iterator[None]:
    """Approve a comment below the oldest story; whoever knows no comments builds what there is."""
    data = turn.builder.comments
    if data is None:
        yield
        return
    story = article(oldest_of(turn.articles))
    export = CommentFolder(data).export
    write_json(export, document([comment_below(f"/{story.date:%Y/%m/%d}/{story.slug}/", turn.round)]))
    try:
        yield
    finally:
        export.unlink()


def comment_below(key: str, number: int) -> ExportedComment:
    """Return an approved comment below the story of this key."""
    words = f"<p>Terima kasih atas kabarnya, untuk kali ke-{number}.</p>"
    return ExportedComment(
        key=key,
        id=1,
        parent=None,
        author="Warga",
        url=None,
        html=words,
        created="2026-01-05T01:00:00+00:00",
        official=False,
        removed=False,
        source=f"{number}",
    )


def template_edited(turn: Turn) -> AbstractContextManager[None]:
    """Write a mark into every page; no comment, because Hugo drops those."""
    mark = f'<meta name="putaran" content="{turn.round}">\n  </head>'
    return text_held(turn.builder.base, "</head>", mark)


Work = Callable[[Turn], AbstractContextManager[None]]
WORKS: Mapping[str, Work] = {
    FULL: from_nothing,
    "nothing": nothing,
    "add": one_more,
    "edit": one_edited,
    "delete": one_deleted,
    "approve": one_approved,
    "template": template_edited,
}


class Bench:
    """The works of one size, done in turn; keeps what each builder's site was before."""

    def __init__(self, articles: int, tell: Callable[[str], None]) -> None:
        self._articles = articles
        self._tell = tell
        self._stale: set[str] = set()

    def measured(self, work: str, builder: Builder, number: int) -> Result:
        """Do one work and return what it took; raise ``CommandFailed`` when the build fails."""
        self._tell(f"{self._articles} berita · putaran {number + 1} · {work} · {builder.name}")
        if work != FULL:
            self._restore(builder)
        with WORKS[work](Turn(builder, self._articles, number)):
            before: Snapshot = snapshot(builder.output)
            used = builder.build()
            after = snapshot(builder.output)
        # What was changed is undone by now, but the site still shows it
        if work in (FULL, "nothing"):
            self._stale.discard(builder.name)
        else:
            self._stale.add(builder.name)
        return Result(
            articles=self._articles,
            builder=builder.name,
            work=work,
            round=number,
            cpu=used.cpu,
            wall=used.wall,
            peak_mb=used.peak_mb,
            files=len(after),
            changed=changed(before, after),
        )

    def _restore(self, builder: Builder) -> None:
        """Build what the last work left undone, unmeasured; only the portal removes pages by itself."""
        if builder.name in self._stale or not builder.output.is_dir():
            if builder.name != PORTAL:
                builder.forget()
            builder.build()
            self._stale.discard(builder.name)


def asked_of(builder: Builder, work: str, number: int, slow_rounds: int) -> bool:
    """Say whether a builder does a work in a round."""
    return builder.name != SLOW or (work in SLOW_WORKS and number < slow_rounds)
