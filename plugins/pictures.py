"""Give every article ``picture`` and ``gallery``, and publish the pictures of what is published.

Reads the settings ``PICTURE_LIBRARY`` (``newsroom.pictures.library.Pictures``) and ``OUTPUT``.
Originals are never published (``docs/decisions/0008-originals-are-never-published.md``).
Signals: ``article_generator_finalized``, ``get_generators``.
"""

from collections.abc import Iterable
from typing import Any, Protocol

from pelican.log import console
from pelican.plugins import signals

from newsroom.output_folder import OutputFolder
from newsroom.pictures.errors import PictureError, UnusablePicturesError
from newsroom.pictures.library import Pictures
from newsroom.pictures.models import Picture
from newsroom.problems import Problem
from newsroom.refusal import refuse

MANY = 20  # fewer are made while one waits


class GalleryPicture(Protocol):
    """What this plugin needs of one more picture of a story."""

    image: str
    alt: str
    caption: str
    credit: str


class Header(Protocol):
    """What this plugin needs of an article's front matter."""

    image: str | None
    image_alt: str | None
    image_caption: str | None
    image_credit: str | None
    gallery: tuple[GalleryPicture, ...]


class Article(Protocol):
    """What this plugin needs of an article."""

    header: Header
    source_path: str
    withdrawn: object | None
    picture: Picture | None
    gallery: list[Picture]


class Shown(Protocol):
    """What this plugin needs of an article or page that is published."""

    picture_names: tuple[str, ...]


class ArticlesGenerator(Protocol):
    """What this plugin needs of Pelican's generator of articles."""

    articles: list[Article]
    settings: dict[str, Any]


def lead_picture(header: Header, library: Pictures) -> Picture | None:
    """Return the picture that opens a story, with the words of its front matter."""
    if header.image is None:
        return None
    picture = library.picture(header.image)
    return picture.with_words(header.image_alt, header.image_caption, header.image_credit)


def gallery(header: Header, library: Pictures) -> list[Picture]:
    """Return the further pictures of a story, with their words."""
    return [
        library.picture(each.image).with_words(each.alt, each.caption, each.credit) for each in header.gallery
    ]


def set_pictures(article: Article, library: Pictures) -> None:
    """Give one article its pictures; those of a withdrawn one go with its words."""
    article.picture, article.gallery = None, []
    if article.withdrawn is None:
        article.picture = lead_picture(article.header, library)
        article.gallery = gallery(article.header, library)


def names_of(shown: Iterable[Shown]) -> list[str]:
    """Return the names of all pictures that these articles and pages show, each once."""
    return sorted({name for content in shown for name in content.picture_names})


def tell(done: int, total: int) -> None:
    """Say once that there is much to do, and how far it is at every twentieth part."""
    if total >= MANY and (done in (1, total) or done % (total // MANY) == 0):
        console.print(f"Menyiapkan foto: {done} dari {total}")


def add_pictures(generator: ArticlesGenerator) -> None:
    """Set ``picture`` and ``gallery`` on every published article; tell all that cannot be used at once."""
    library: Pictures = generator.settings["PICTURE_LIBRARY"]
    problems: list[Problem] = []
    for article in generator.articles:
        try:
            set_pictures(article, library)
        except PictureError as error:
            problems.append(error.problem(article.source_path))
    if problems:
        refuse(problems)


class PicturesGenerator:
    """Publishes pictures; Pelican makes it, so it takes Pelican's arguments.

    It reads only the lists of what is published: a picture of a draft, or of held or withdrawn news, is not
    touched.
    """

    def __init__(self, context: dict[str, Any], settings: dict[str, Any], **_others: object) -> None:
        self._context = context
        self._library: Pictures = settings["PICTURE_LIBRARY"]
        self._output: OutputFolder = settings["OUTPUT"]

    def generate_context(self) -> None:
        """Make what is missing, before any page is written: a picture that is cut off publishes nothing."""
        try:
            self._library.prepare(self._names(), tell)
        except UnusablePicturesError as error:
            refuse(error.problems)

    def generate_output(self, writer: object) -> None:
        """Put every file into the output, whole."""
        for path, source in self._library.files(self._names()).items():
            self._output.write(path, source.read_bytes())

    def _names(self) -> list[str]:
        articles = [article for article in self._context["articles"] if article.withdrawn is None]
        return names_of([*articles, *self._context["pages"]])


def get_generators(_build: object) -> type[PicturesGenerator]:
    """Hand Pelican the generator that publishes the pictures."""
    return PicturesGenerator


def register() -> None:
    """Join Pelican's signals."""
    signals.article_generator_finalized.connect(add_pictures)
    signals.get_generators.connect(get_generators)
