"""What was measured: kept as JSON, shown as a table."""

import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median

from rich.table import Table

COLUMNS = ("berita", "pekerjaan", "pembangun", "CPU s", "jam s", "MB", "berkas", "berubah", "× Hugo")
REFERENCE = "hugo"


@dataclass(frozen=True)
class Result:
    """One measured build."""

    articles: int
    builder: str
    work: str
    round: int
    cpu: float
    wall: float
    peak_mb: float
    files: int
    changed: int


@dataclass(frozen=True)
class Line:
    """The medians of one builder's work; ``ratio`` is its CPU divided by Hugo's in the same round."""

    articles: int
    work: str
    builder: str
    cpu: float
    wall: float
    peak_mb: float
    files: int
    changed: int
    ratio: float | None

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the line as the table shows it.

        >>> Line(10000, "add", "portal", 0.702, 0.65, 91.2, 18880, 19, 0.0834).cells
        ('10000', 'add', 'portal', '0.70', '0.65', '91', '18880', '19', '0.08')
        """
        ratio = "–" if self.ratio is None else f"{self.ratio:.2f}"
        numbers = (f"{self.cpu:.2f}", f"{self.wall:.2f}", f"{self.peak_mb:.0f}")
        return (
            str(self.articles),
            self.work,
            self.builder,
            *numbers,
            str(self.files),
            str(self.changed),
            ratio,
        )


def lines(results: Iterable[Result]) -> list[Line]:
    """Return the medians in the order in which sizes, works and builders were first measured."""
    groups: dict[tuple[int, str, str], list[Result]] = {}
    for result in results:
        groups.setdefault((result.articles, result.work, result.builder), []).append(result)
    order = {key: number for number, key in enumerate(dict.fromkeys(key[:2] for key in groups))}
    found = [_line(group, groups.get((*key[:2], REFERENCE), [])) for key, group in groups.items()]
    return sorted(found, key=lambda line: order[line.articles, line.work])


def _line(group: Sequence[Result], reference: Sequence[Result]) -> Line:
    by_round = {result.round: result.cpu for result in reference}
    ratios = [result.cpu / by_round[result.round] for result in group if by_round.get(result.round)]
    return Line(
        articles=group[0].articles,
        work=group[0].work,
        builder=group[0].builder,
        cpu=median(result.cpu for result in group),
        wall=median(result.wall for result in group),
        peak_mb=median(result.peak_mb for result in group),
        files=round(median(result.files for result in group)),
        changed=round(median(result.changed for result in group)),
        ratio=median(ratios) if ratios else None,
    )


def table(found: Iterable[Line]) -> Table:
    """Return the table for a terminal: medians, one block a work."""
    shown = Table(
        *COLUMNS, title="Median; CPU = user + sys seluruh pohon proses; × Hugo dari putaran yang sama"
    )
    for column in shown.columns:
        column.no_wrap = True
    for column in shown.columns[3:]:
        column.justify = "right"
    last = None
    for line in found:
        if last not in (None, (line.articles, line.work)):
            shown.add_section()
        shown.add_row(*line.cells)
        last = line.articles, line.work
    return shown


def machine(hugo: str | None, speed: float, *, fast: bool) -> dict[str, object]:
    """Return what a reader of the figures has to know of where they come from."""
    return {
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "pelican": version("pelican"),
        "hugo": hugo,
        "fast_build": fast,
        "import_pelican_cpu": speed,
    }


def save(path: Path, about: dict[str, object], results: Iterable[Result]) -> None:
    """Write everything that was measured, and where."""
    data = {"machine": about, "results": [asdict(result) for result in results]}
    path.write_text(json.dumps(data, indent=1) + "\n", "utf-8")


def load(path: Path) -> list[Result]:
    """Return what ``save`` wrote."""
    return [Result(**result) for result in json.loads(path.read_text("utf-8"))["results"]]
