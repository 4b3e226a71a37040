"""Which comments speak for the office: marked by a moderator, never taken from a typed name."""

from dataclasses import dataclass

from newsroom.comments.files import read_json, write_json
from newsroom.comments.folder import CommentFolder


@dataclass(frozen=True)
class OfficialMarks:
    """Comment numbers with their time of writing: SQLite may give a freed number away again."""

    marks: dict[str, float]

    @classmethod
    def load(cls, folder: CommentFolder) -> "OfficialMarks":
        """Return the marks of a data folder."""
        stored = read_json(folder.official)
        return cls(stored if isinstance(stored, dict) else {})

    def holds(self, number: int, created: float) -> bool:
        """Say whether this very comment is marked."""
        return self.marks.get(str(number)) == created

    def save_with(self, folder: CommentFolder, number: int, created: float) -> None:
        """Mark one comment more."""
        write_json(folder.official, {**self.marks, str(number): created})

    def save_without(self, folder: CommentFolder, number: int) -> None:
        """Take a mark away."""
        write_json(folder.official, {key: value for key, value in self.marks.items() if key != str(number)})
