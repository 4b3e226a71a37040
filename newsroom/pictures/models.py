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
    """How one kind of file is written; ``limit`` is the most bytes it should have, 0 for any number.

    A limit lowers the quality as far as ``least`` and no further. ``speed`` is read by AVIF alone, 0 to 10:
    the slower it is made, the fewer bytes it has.
    """

    format: str
    ending: str
    quality: int
    limit: int = 0
    least: int = 10
    speed: int = 6


@dataclass(frozen=True)
class Derived:
    """One file made of an original: where it lies in the output, and how it is made.

    ``path`` has no leading slash. ``key`` stands for content and recipe: two files of one key are equal. One
    that is ``framed`` shows the whole picture on a ground made of it; any other is cut to its shape.
    """

    path: str
    width: int
    height: int
    encoding: Encoding
    key: str
    framed: bool = False


@dataclass(frozen=True)
class Shape:
    """A picture in one ratio, for search engines; ``address`` begins with a slash."""

    address: str
    width: int
    height: int


@dataclass(frozen=True)
class Preview:
    """A drawn picture: ``share`` is its address for link previews, with a slash in front."""

    share: str
    share_width: int
    share_height: int
    alt: str
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True)
class Picture:
    """A picture as templates print it; ``stem`` begins each address of its files, with a slash in front.

    ``widths`` are those of the small modern files, ``width`` and ``height`` the size of the largest;
    ``fallback`` is the width of the one file that every browser reads. ``share`` is for link previews.
    """

    stem: str
    widths: tuple[int, ...]
    fallback: int
    width: int
    height: int
    share: str
    share_width: int
    share_height: int
    shapes: tuple[Shape, ...] = ()
    alt: str = ""
    caption: str = ""
    credit: str = ""

    @property
    def src(self) -> str:
        """Return the address of the file that every browser reads."""
        return f"{self.stem}-{self.fallback}.jpg"

    def srcset(self, most: int) -> str:
        """Return the addresses of the modern files with their widths, up to the first that has ``most``.

        >>> Picture("/a", (240, 480, 800), 800, 800, 600, "", 0, 0).srcset(400)
        '/a-240.avif 240w, /a-480.avif 480w'
        """
        wanted = [
            width for index, width in enumerate(self.widths) if not index or self.widths[index - 1] < most
        ]
        return ", ".join(f"{self.stem}-{width}.avif {width}w" for width in wanted)

    def with_words(self, alt: str | None, caption: str | None, credit: str | None) -> "Picture":
        """Return the same picture with the words of the story that shows it."""
        return replace(self, alt=alt or "", caption=caption or "", credit=credit or "")
