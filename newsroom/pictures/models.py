"""What is known of a picture: the original, one file made of it, and what templates print."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Facts:
    """An original: its size as a reader sees it (turned upright), and what it is made of.

    ``orientation`` is EXIF's, 1 to 8; ``digest`` is the SHA-256 of the file.
    """

    width: int
    height: int
    orientation: int
    format: str
    digest: str


@dataclass(frozen=True)
class Encoding:
    """How one kind of file is written; ``limit`` is the most bytes it may have, 0 for any number."""

    format: str
    ending: str
    quality: int
    limit: int = 0


@dataclass(frozen=True)
class Derived:
    """One file made of an original: where it lies in the output, and how it is made.

    ``path`` has no leading slash. ``key`` stands for content and recipe: two files of one key are equal.
    """

    path: str
    width: int
    height: int
    encoding: Encoding
    key: str


@dataclass(frozen=True)
class Picture:
    """A picture as templates print it; ``src``, ``srcset`` and ``share`` begin with a slash."""

    src: str
    srcset: str
    width: int
    height: int
    share: str
    share_width: int
    share_height: int
    alt: str = ""
    caption: str = ""
    credit: str = ""

    def with_words(self, alt: str | None, caption: str | None, credit: str | None) -> "Picture":
        """Return the same picture with the words of the story that shows it."""
        return replace(self, alt=alt or "", caption=caption or "", credit=credit or "")
