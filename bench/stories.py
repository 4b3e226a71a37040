"""The made-up stories: ``article(7)`` is the same story in a corpus of any size."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bench.prose import Chance, body, words
from bench.words import CATEGORIES, DEEDS, PLACES, TAGS, THINGS, UNITS
from newsroom.addresses import as_slug
from newsroom.registers import Category, Unit

FIRST_DAY = datetime(2016, 1, 1)
# Ten years without their last evening, which belongs to the story that is added
DAYS = 3_652
NEWEST = datetime(2025, 12, 31, 21, 0)
# Multiples of it spread evenly over the years, wherever the row ends
GOLDEN = 0.6180339887498949


@dataclass(frozen=True)
class Article:
    """A story as data, before it becomes a file; ``date`` is the office's own time."""

    number: int
    slug: str
    title: str
    date: datetime
    category: Category
    unit: Unit
    tags: tuple[str, ...]
    summary: str
    body: str

    @property
    def path(self) -> str:
        """Return its place below the folder of articles."""
        return f"{self.date:%Y/%m}/{self.slug}.md"


def day_of(number: int) -> datetime:
    """Return the day of a story, at midnight."""
    return FIRST_DAY + timedelta(days=int((number + 1) * GOLDEN % 1 * DAYS))


def article(number: int) -> Article:
    """Return one story of the corpus."""
    chance = Chance(f"warta {number}")
    thing, place = chance.one(THINGS), chance.one(PLACES)
    title = f"{chance.one(DEEDS)} {thing.title()} di {place}: {' '.join(words(chance, 3, 5))}"
    if number % 7 == 0:
        title += ' & "cara" lainnya'
    return Article(
        number=number,
        slug=f"{as_slug(f'{thing} {place}')}-{number:06d}",
        title=title,
        date=day_of(number) + timedelta(minutes=6 * 60 + chance.below(15 * 60)),
        category=chance.one(CATEGORIES),
        unit=chance.one(UNITS),
        tags=tuple(chance.some(TAGS, 3 + chance.below(3))),
        summary=f"{' '.join(words(chance, 12, 18)).capitalize()}.",
        body=body(chance),
    )


def newest(number: int) -> Article:
    """Return a story that is later than all of the corpus: what an office publishes today."""
    return replace(article(number), date=NEWEST)


def oldest_of(count: int) -> int:
    """Return the number of the oldest of the first ``count`` stories."""
    return min(range(count), key=day_of)
