"""Weigh what a first query fetches: ``python -m bench.search_cost [--articles N] [--queries N]``.

The index is made of made-up stories with a real vocabulary; queries are two words of a title each, as one
types them who remembers a story. Fetched are the script, the file of the newest week, those of the words, and
the week of the best story where its row is in none of these.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from math import log1p
from pathlib import Path
from statistics import median, quantiles

import brotli
import rjsmin

from bench.prose import Chance
from bench.search_stories import CATEGORIES, UNITS, stories
from newsroom.search.archive import Archive, parted
from newsroom.search.files import Places
from newsroom.search.index import file_of
from newsroom.search.makings import newest_file
from newsroom.search.numbers import week_of
from newsroom.search.stems import stem
from newsroom.search.words import stop_words, words_of

SCRIPT = Path(__file__).resolve().parents[1] / "theme/static/js/search.js"
# What the audit counts for the head of an answer
HEAD = 300
MOST_BYTES, MOST_REQUESTS = 30_000, 4


class Site:
    """The index of so many stories, and how many bytes each of its files travels in."""

    def __init__(self, count: int) -> None:
        places = Places(
            {f"kategori-{number}": number for number in range(CATEGORIES)},
            {f"satuan-{number}": number for number in range(UNITS)},
        )
        self.stories = [*stories(count)]
        past, newest = parted(self.stories[::-1])
        self.past, self.newest = Archive(past, places), Archive(newest, places)
        self.stems = dict(self.past.words_files())
        self.files = {
            name: self.past.words_file(stems, self.past.beside.shown(stems))
            for name, stems in self.stems.items()
        }
        self.weeks = {name: self.past.rows_file(numbers) for name, numbers in self.past.week_files()}
        self.common = {word: words[0] for words in self.past.common_words() for word in words}
        self._weights: dict[str, int] = {}
        self.script = weight(str(rjsmin.jsmin(SCRIPT.read_text("utf-8"))).encode())
        self.week = weight(newest_file(self.newest).make())

    def weight(self, name: str) -> int:
        """Return how many bytes a file of words travels in."""
        if name not in self._weights:
            self._weights[name] = weight(self.files[name])
        return self._weights[name]

    def name_of(self, word: str) -> str:
        """Return the file in which a word is looked for."""
        if word in self.common:
            return f"cari/umum/{self.common[word]}.json"
        return f"cari/kata/{self.past.count}/{file_of(word, self.past.count)}.json"

    def cost(self, query: list[str]) -> tuple[int, int]:
        """Return the bytes and requests of a first query."""
        words = [word for word in query if word not in self.common] or query[:1]
        names = {self.name_of(word) for word in words}
        best = self.best(words)
        at_hand = {
            *self.newest.newest_first(),
            *(number for name in names for number in self.past.beside.shown(self.stems[name])),
        }
        weeks = (
            []
            if best is None or best in at_hand
            else [weight(self.weeks[f"cari/minggu/{week_of(best)}.json"])]
        )
        size = self.script + self.week + sum(map(self.weight, names)) + sum(weeks)
        return size, 2 + len(names) + len(weeks)

    def best(self, words: list[str]) -> int | None:
        """Return the story that ranks first, as the script has it; None where nothing is found."""
        counts: Counter[int] = Counter()
        scores: Counter[int] = Counter()
        for word in words:
            found = [
                index[stem(word)] for index in (self.past.index, self.newest.index) if stem(word) in index
            ]
            held = sum(len(each.titles) + len(each.others) for each in found)
            worth = {number: 1 for each in found for number in each.others}
            worth |= {number: 4 for each in found for number in each.titles}
            counts.update(worth.keys())
            for number, times in worth.items():
                scores[number] += round(times * 1e6 / (1 + log1p(held)))
        return max(counts, key=lambda number: (counts[number], scores[number], number), default=None)

    def queries(self, count: int) -> Iterator[list[str]]:
        """Yield two words of a title each."""
        chance = Chance("pertanyaan")
        for _ in range(count):
            words = [word for word in words_of(chance.one(self.stories).title) if word not in stop_words()]
            yield chance.some(words, 2) if len(set(words)) > 1 else words


def weight(data: bytes) -> int:
    """Return the bytes of a file on the wire, the head of its answer included."""
    return len(brotli.compress(data, quality=5)) + HEAD


def report(site: Site, costs: list[tuple[int, int]]) -> Iterator[str]:
    """Yield what is printed."""
    sizes = [size for size, _ in costs]
    held = sum(len(found.titles) + len(found.others) for found in site.past.index.values())
    raw = sum(map(len, site.files.values()))
    yield f"{len(site.stories)} berita, {len(site.past.index)} kata dasar di {held} tempat"
    yield f"{site.past.count} berkas kata, {raw / 1e6:.1f} MB mentah"
    yield f"skrip {site.script} B, pekan {site.week} B"
    yield f"satu pencarian: tengah {median(sizes):.0f} B, 95 % sampai {quantiles(sizes, n=20)[-1]:.0f} B"
    for requests, times in sorted(Counter(requests for _, requests in costs).items()):
        yield f"{requests} permintaan: {times}"
    yield f"paling berat {max(sizes)} B"


def main() -> int:
    """Print the figures; return 1 when a query costs more than it may."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--queries", type=int, default=500)
    given = options.parse_args()
    site = Site(given.articles)
    costs = [site.cost(query) for query in site.queries(given.queries)]
    for line in report(site, costs):
        print(line)
    sizes, requests = zip(*costs, strict=True)
    return int(max(sizes) > MOST_BYTES or max(requests) > MOST_REQUESTS)


if __name__ == "__main__":
    raise SystemExit(main())
