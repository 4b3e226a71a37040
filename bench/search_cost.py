"""Weigh what a first query fetches: ``python -m bench.search_cost [--articles N] [--queries N] [--words N]``.

The index is made of made-up stories with a real vocabulary; queries are two words of a title each, as one
types them who remembers a story. Fetched are the script, the file of the newest week, those of two words, and
the week of the best story where its row is in none of these. Of more words the files of the others follow
once the first finds are shown, where these leave open which stories have all.
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
from newsroom.search.index import Found
from newsroom.search.leads import file_of
from newsroom.search.makings import newest_file
from newsroom.search.numbers import week_of
from newsroom.search.stems import stem
from newsroom.search.words import stop_words, words_of

SCRIPT = Path(__file__).resolve().parents[1] / "theme/static/js/search.js"
# What the audit counts for the head of an answer
HEAD = 300
MOST_BYTES, MOST_REQUESTS = 30_000, 4
# As the script has it: words looked up for the first finds, what a further one in a title is worth
AT_FIRST, IN_TITLE = 2, 0.6


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

    def cost(self, query: list[str]) -> tuple[int, int, int]:
        """Return the bytes and requests of a first query, and the requests that follow its first finds."""
        words = [word for word in query if word not in self.common] or query[:1]
        words.sort(key=len, reverse=True)
        told, further = words[:AT_FIRST], words[AT_FIRST:]
        names = {self.name_of(word) for word in told}
        at_hand = {
            *self.newest.newest_first(),
            *(number for name in names for number in self.past.beside.shown(self.stems[name])),
        }
        counts, scores = self.scores(told)
        finds = [number for number in counts if counts[number] == max(counts.values())]
        in_title = {number: self.in_title(number, further) for number in at_hand.intersection(finds)}
        for number, times in in_title.items():
            scores[number] += round(times * IN_TITLE * 1e6)
        best = max(finds, key=lambda number: (scores[number], number), default=None)
        weeks = [] if best is None or best in at_hand else [self.week_weight(best)]
        size = self.script + self.week + sum(map(self.weight, names)) + sum(weeks)
        is_open = any(in_title.get(number, 0) < len(further) for number in finds)
        return size, 2 + len(names) + len(weeks), len(further) if is_open else 0

    def week_weight(self, number: int) -> int:
        """Return how many bytes the rows of a story's week travel in."""
        return weight(self.weeks[f"cari/minggu/{week_of(number)}.json"])

    def in_title(self, number: int, words: list[str]) -> int:
        """Return how many of these words a story has in its title."""
        return sum(number in each.titles for word in words for each in self.found(word))

    def found(self, word: str) -> list[Found]:
        """Return the stories with a word."""
        return [index[stem(word)] for index in (self.past.index, self.newest.index) if stem(word) in index]

    def scores(self, words: list[str]) -> tuple[Counter[int], Counter[int]]:
        """Return how many of some words each story has, and how much that says, as the script has it."""
        counts: Counter[int] = Counter()
        scores: Counter[int] = Counter()
        for word in words:
            found = self.found(word)
            held = sum(len(each.titles) + len(each.others) for each in found)
            worth = {number: 1 for each in found for number in each.others}
            worth |= {number: 4 for each in found for number in each.titles}
            counts.update(worth.keys())
            for number, times in worth.items():
                scores[number] += round(times * 1e6 / (1 + log1p(held)))
        return counts, scores

    def queries(self, count: int, length: int = 2) -> Iterator[list[str]]:
        """Yield so many words of a title each."""
        chance = Chance("pertanyaan")
        for _ in range(count):
            words = [word for word in words_of(chance.one(self.stories).title) if word not in stop_words()]
            yield chance.some(words, min(length, len(set(words))))


def weight(data: bytes) -> int:
    """Return the bytes of a file on the wire, the head of its answer included."""
    return len(brotli.compress(data, quality=5)) + HEAD


def report(site: Site, costs: list[tuple[int, int, int]]) -> Iterator[str]:
    """Yield what is printed."""
    sizes = [size for size, _, _ in costs]
    held = sum(len(found.titles) + len(found.others) for found in site.past.index.values())
    raw = sum(map(len, site.files.values()))
    yield f"{len(site.stories)} berita, {len(site.past.index)} kata dasar di {held} tempat"
    yield f"{site.past.count} berkas kata, {raw / 1e6:.1f} MB mentah"
    yield f"skrip {site.script} B, pekan {site.week} B"
    yield f"satu pencarian: tengah {median(sizes):.0f} B, 95 % sampai {quantiles(sizes, n=20)[-1]:.0f} B"
    for requests, times in sorted(Counter(requests for _, requests, _ in costs).items()):
        yield f"{requests} permintaan: {times}"
    yield f"paling berat {max(sizes)} B"
    yield f"sesudah hasil pertama meminta lagi: {sum(further > 0 for _, _, further in costs)}"


def main() -> int:
    """Print the figures; return 1 when a query costs more than it may."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=10_000)
    options.add_argument("--queries", type=int, default=500)
    options.add_argument("--words", type=int, default=2)
    given = options.parse_args()
    site = Site(given.articles)
    costs = [site.cost(query) for query in site.queries(given.queries, given.words)]
    for line in report(site, costs):
        print(line)
    sizes, requests, _ = zip(*costs, strict=True)
    return int(max(sizes) > MOST_BYTES or max(requests) > MOST_REQUESTS)


if __name__ == "__main__":
    raise SystemExit(main())
