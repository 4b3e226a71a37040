"""Where everything of the comment service lies, by name, in one folder."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class CommentFolder:
    """The data folder of the comment service (``var/comments``)."""

    path: Path

    @property
    def database(self) -> Path:
        """The service's own store, with addresses: never published."""
        return self.path / "comments.db"

    @property
    def export(self) -> Path:
        """The approved comments, as the build reads them."""
        return self.path / "export.json"

    @property
    def export_lock(self) -> Path:
        """Held while the export is brought up to date."""
        return self.path / "export.lock"

    @property
    def articles(self) -> Path:
        """What the build tells the gateway: the articles, and which of them take comments."""
        return self.path / "articles.json"

    @property
    def official(self) -> Path:
        """Which comments a moderator marked as the office's own."""
        return self.path / "official.json"

    @property
    def salt(self) -> Path:
        """The secret salt of the service, made once."""
        return self.path / "salt"

    @property
    def lock(self) -> Path:
        """Held by the one process that may write."""
        return self.path / "gateway.lock"
