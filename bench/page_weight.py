"""Weigh the pages of a built site by type: ``python -m bench.page_weight [FOLDER]``.

Without a folder it builds the site first. A page is its HTML with the CSS inside it: what a reader must have
got before the story can be read.
"""

import gzip
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import brotli

from tools.sample import build

# The first pattern that fits an address names its type
KINDS = (
    ("beranda", r"^$"),
    ("artikel", r"^\d{4}/\d\d/\d\d/[^/]+/$"),
    ("bulan", r"^\d{4}/\d\d/"),
    ("tahun", r"^\d{4}/"),
    ("kategori", r"^category/[^/]+/"),
    ("topik", r"^tag/[^/]+/"),
    ("satuan", r"^unit/[^/]+/"),
    ("arsip", r"^arsip/"),
    ("koreksi", r"^koreksi/"),
    ("direktori", r"^(category|tag|unit)/$"),
    ("cari", r"^cari/$"),
    ("404", r"^404\.html$"),
    ("halaman tetap", r"^[^/]+/$"),
)
LIMIT = 8_200
LIMITS = {"beranda": 5_700, "kategori": 4_500}


@dataclass(frozen=True)
class Weight:
    """How many bytes a page is, as it lies there and as it travels."""

    address: str
    raw: int
    gzip: int
    brotli: int


def kind_of(address: str) -> str:
    """Return the type of the page at ``address`` (without the first slash)."""
    return next((kind for kind, pattern in KINDS if re.match(pattern, address)), "lain")


def limit_of(kind: str) -> int:
    """Return how heavy a page of a type may be."""
    return LIMITS.get(kind, LIMIT)


def too_heavy(weights: dict[str, list[Weight]]) -> list[Weight]:
    """Return the pages that are heavier than their type may be."""
    return [page for kind, pages in weights.items() for page in pages if page.brotli > limit_of(kind)]


def weigh(address: str, page: bytes) -> Weight:
    """Return the weights of one page."""
    return Weight(address, len(page), len(gzip.compress(page, 9)), len(brotli.compress(page, quality=11)))


def weigh_site(folder: Path) -> dict[str, list[Weight]]:
    """Return the weights of all pages by type, in the order of ``KINDS``; the heaviest page first."""
    found = defaultdict(list)
    for path in sorted(folder.rglob("*.html")):
        address = path.relative_to(folder).as_posix().removesuffix("index.html")
        found[kind_of(address)].append(weigh(address, path.read_bytes()))
    kinds = [kind for kind, _ in KINDS] + ["lain"]
    return {kind: sorted(found[kind], key=lambda page: -page.brotli) for kind in kinds if kind in found}


def table(weights: dict[str, list[Weight]]) -> Iterable[str]:
    """Yield the lines of a table: of each type the heaviest page."""
    yield f"{'jenis':<14} {'halaman':>8} {'mentah':>8} {'gzip':>7} {'brotli':>7}  terberat"
    for kind, pages in weights.items():
        worst = pages[0]
        most = limit_of(kind)
        mark = "" if worst.brotli <= most else f"  LEBIH DARI {most}"
        numbers = f"{len(pages):>8} {worst.raw:>8} {worst.gzip:>7} {worst.brotli:>7}"
        yield f"{kind:<14} {numbers}  /{worst.address}{mark}"


def main(arguments: list[str]) -> int:
    """Print the table; return 1 when a page is heavier than it may be."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(arguments[0]) if arguments else Path(scratch) / "site"
        if not arguments:
            build(folder)
        weights = weigh_site(folder)
    for line in table(weights):
        print(line)
    return int(bool(too_heavy(weights)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
