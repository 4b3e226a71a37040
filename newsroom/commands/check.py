"""``newsroom check``: every problem of the content, before anybody else finds it."""

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

from newsroom.checks.check import problems_of
from newsroom.checks.pixels import check_pixels_of
from newsroom.command_line import called
from newsroom.content_folder import ARTICLES, PAGES
from newsroom.library import read_library
from newsroom.problems import Problem, report
from newsroom.registers import FOLDER, register_files


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    parser.add_argument(
        "paths",
        nargs="*",
        type=Path,
        metavar="BERKAS",
        help="berkas atau folder yang dilaporkan (bawaan: content)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every problem; return 0 when there is none, 1 when there is, 2 for a path that is not there."""
    paths = arguments.paths or [Path("content")]
    missing = [path for path in paths if not path.exists()]
    if missing:
        print("\n".join(f"Tidak ada berkas atau folder “{path}”." for path in missing), file=sys.stderr)
        print(f"    Perbaikan: sebutkan folder isi, misalnya “{called()} check content”", file=sys.stderr)
        return 2
    problems: list[Problem] = []
    count = 0
    for content in dict.fromkeys(content_of(path).resolve() for path in paths):
        library = read_library(content, Path("content"), Path(".cache/pictures"), datetime.now(UTC))
        asked_for = [source for source in library.sources if is_below(source.path, paths)]
        check_pixels_of(asked_for, library.pictures)
        problems += problems_of(library)
        count += len(library.sources)
    asked = [problem for problem in problems if is_asked(problem, paths)]
    if asked:
        print(f"{report(asked)}\n{len(asked)} masalah.")
        return 1
    print(f"{count} berkas diperiksa, tidak ada masalah.")
    return 0


def content_of(path: Path) -> Path:
    """Return the content folder of a path: the nearest folder that holds articles, pages or registers.

    It is not looked for above the folder that one stands in: somebody else's “articles” could lie there.
    """
    start = path if path.is_dir() else path.parent
    here = Path.cwd()
    above = [folder for folder in start.absolute().parents if folder.is_relative_to(here)]
    return next((folder for folder in (start, *above) if is_content(folder)), start)


def is_content(folder: Path) -> bool:
    """Say whether a folder looks like a content folder."""
    registers = register_files(folder, folder).values()
    return (folder / ARTICLES).is_dir() or (folder / PAGES).is_dir() or any(map(Path.is_file, registers))


def is_asked(problem: Problem, paths: list[Path]) -> bool:
    """Say whether a problem belongs to one of the paths that were named, or to a register: all need these."""
    place = Path(problem.path)
    return place.absolute().parent.name == FOLDER or is_below(place, paths)


def is_below(place: Path, paths: list[Path]) -> bool:
    """Say whether a file is one of these paths or lies below one."""
    whole = place.absolute()
    return any(whole == path.absolute() or path.absolute() in whole.parents for path in paths)
