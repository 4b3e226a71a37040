"""Write a newsroom of any size, to measure with: ``python bench/corpus.py --articles 10000 --out FOLDER``.

Every story is made of its number alone: the same bytes each time, and a larger corpus begins with the smaller
one. ``--hugo FOLDER`` writes the same stories as a site of Hugo, complete with its layouts.
"""

import argparse
import sys
from pathlib import Path

from rich.console import Console
from rich.progress import track

if not __package__:  # started as a file: its neighbours are found from the project
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import hugo_files, portal_files
from bench.stories import Article, article

__all__ = ["Article", "article", "write_corpus"]


def write_corpus(count: int, out: Path, hugo: Path | None = None) -> None:
    """Write the first ``count`` stories as content of the portal, and as a site of Hugo if asked."""
    portal_files.write_frame(out)
    if hugo:
        hugo_files.write_frame(hugo)
    console = Console(stderr=True)
    numbers = track(
        range(count), "Menulis berita", console=console, transient=True, disable=not console.is_terminal
    )
    for number in numbers:
        story = article(number)
        portal_files.write_article(out, story)
        if hugo:
            hugo_files.write_article(hugo / "content", story)


def read_arguments(arguments: list[str] | None = None) -> argparse.Namespace:
    """Return what was asked for; end the program when it cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="bench/corpus.py",
        description="Menulis berita karangan untuk mengukur kecepatan. Hasilnya selalu sama, byte demi byte.",
        epilog="Contoh: python bench/corpus.py --articles 1000 --out /tmp/isi --hugo /tmp/isi2; lalu: "
        ".venv/bin/pelican /tmp/isi -s pelicanconf.py -o /tmp/situs; hugo -s /tmp/isi2 -d /tmp/situs-hugo",
    )
    parser.add_argument("--articles", type=int, required=True, metavar="N", help="banyaknya berita")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FOLDER", help="folder isi portal yang ditulis"
    )
    parser.add_argument(
        "--hugo", type=Path, metavar="FOLDER", help="tulis juga situs Hugo yang setara di sini"
    )
    given = parser.parse_args(arguments)
    if given.articles < 1:
        parser.error("--articles: paling sedikit 1 berita")
    for folder in filter(None, (given.out, given.hugo)):
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            parser.error(f"{folder} sudah ada isinya; pilih folder lain, atau hapus lebih dulu")
    return given


def main(arguments: list[str] | None = None) -> int:
    """Write what was asked for; return 0."""
    given = read_arguments(arguments)
    write_corpus(given.articles, given.out, given.hugo)
    print(f"{given.articles} berita ditulis di {given.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
