"""Which comments may be replied to: the public ones of the same article."""

from newsroom.comments import export
from newsroom.comments.articles import ArticleEntry
from newsroom.comments.export import ExportedComment
from newsroom.comments.folder import CommentFolder


class PublicComments:
    """The exported comments by number; read again whenever the export changes."""

    def __init__(self, folder: CommentFolder) -> None:
        self._folder = folder
        self._stamp: tuple[int, int] | None = None
        self._found: dict[str, ExportedComment] = {}

    def parent(self, number: str, article: ArticleEntry) -> ExportedComment | None:
        """Return the comment that is replied to, None when it is not a public one of this article."""
        self._follow()
        found = self._found.get(number)
        if found is None or found.removed or found.key not in (article.key, *article.aliases):
            return None
        return found

    def _follow(self) -> None:
        try:
            stat = self._folder.export.stat()
        except OSError:
            self._found, self._stamp = {}, None
            return
        stamp = (stat.st_mtime_ns, stat.st_size)
        if stamp != self._stamp:
            self._found = {str(comment.id): comment for comment in export.load(self._folder)}
            self._stamp = stamp
