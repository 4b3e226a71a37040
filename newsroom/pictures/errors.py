"""What is wrong with a picture, told so that whoever sent it can mend it."""

from collections.abc import Sequence

from newsroom.problems import Problem, report


class PictureError(Exception):
    """One picture that readers cannot get: what is wrong with it, and the way out."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.message = message
        self.remedy = remedy

    def problem(self, path: str, line: int = 0) -> Problem:
        """Return it as the problem of the file that names the picture, or of the picture itself."""
        return Problem(path, line, self.message, self.remedy)


class UnusablePicturesError(Exception):
    """Every picture that stands in the way of a build, at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(f"Ada foto yang tidak dapat dipakai.\n{report(problems)}")
        self.problems = tuple(problems)
