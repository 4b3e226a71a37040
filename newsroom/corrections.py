"""Every correction of the portal, newest first: a page of the latest, and one for each year."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from newsroom.labels import LABELS

LATEST = 50
ADDRESS = "koreksi/"


class Article(Protocol):
    """What this list needs of an article; one that shows no story any more has no corrections."""

    title: str
    url: str

    @property
    def corrections(self) -> Iterable[Any]:
        """Return what was corrected, each with its date and text."""


@dataclass(frozen=True)
class Corrected:
    """One correction, with the story that it is about."""

    date: datetime
    text: str
    title: str
    url: str


@dataclass(frozen=True)
class CorrectionsPage:
    """A page of corrections; the latest have no year. ``years`` are those that have a page."""

    url: str
    title: str
    year: int | None
    corrections: tuple[Corrected, ...]
    years: tuple[int, ...]


def corrected(articles: Iterable[Article]) -> list[Corrected]:
    """Return every correction of these articles, newest first; the address decides between equals."""
    found = [
        Corrected(each.date, each.text, article.title, article.url)
        for article in articles
        for each in article.corrections
    ]
    return sorted(found, key=lambda each: (each.date, each.url, each.text), reverse=True)


def corrections_pages(found: list[Corrected]) -> Iterator[CorrectionsPage]:
    """Yield the page of the latest corrections, and that of every year, the last year first."""
    by_year: dict[int, list[Corrected]] = {}
    for each in found:
        by_year.setdefault(each.date.year, []).append(each)
    years, title = tuple(by_year), LABELS["all_corrections"]
    yield CorrectionsPage(ADDRESS, title, None, tuple(found[:LATEST]), years)
    for year, listed in by_year.items():
        yield CorrectionsPage(year_address(year), f"{title}: {year}", year, tuple(listed), years)


def year_address(year: int) -> str:
    """Return the address of the corrections of a year."""
    return f"{ADDRESS}{year}/"
