"""Results become medians, ratios of the same round, a table, and a file."""

from io import StringIO
from pathlib import Path

from rich.console import Console

from bench.results import Result, lines, load, save, table


def result(builder: str, cpu: float, number: int = 0, work: str = "add") -> Result:
    return Result(1000, builder, work, number, cpu, cpu / 2, 90.4, 1839, 19)


RESULTS = [
    *(result("portal", cpu, number) for number, cpu in enumerate([1.0, 3.0, 2.0])),
    *(result("hugo", cpu, number) for number, cpu in enumerate([2.0, 2.0, 8.0])),
]


def test_a_line_is_the_median_and_its_ratio_is_that_of_the_same_rounds() -> None:
    portal, hugo = lines(RESULTS)
    assert (portal.builder, portal.cpu, portal.ratio) == ("portal", 2.0, 0.5)
    assert (hugo.builder, hugo.cpu, hugo.ratio) == ("hugo", 2.0, 1.0)


def test_without_hugo_there_is_no_ratio() -> None:
    assert [line.ratio for line in lines([result("portal", 1.0)])] == [None]


def test_works_stay_together_in_the_order_measured() -> None:
    found = [result("portal", 1, 0, "full"), result("portal", 1), result("hugo", 1, 0, "full")]
    assert [(line.work, line.builder) for line in lines(found)] == [
        ("full", "portal"),
        ("full", "hugo"),
        ("add", "portal"),
    ]


def test_the_table_shows_every_number() -> None:
    console = Console(width=120, file=StringIO())
    console.print(table(lines(RESULTS)))
    assert isinstance(console.file, StringIO)
    row = next(line for line in console.file.getvalue().splitlines() if "portal" in line)
    assert row.replace("│", " ").split() == [
        *("1000", "add", "portal", "2.00", "1.00", "90", "1839", "19", "0.50")
    ]


def test_results_are_read_back_as_saved(tmp_path: Path) -> None:
    save(tmp_path / "results.json", {"cores": 2}, RESULTS)
    assert load(tmp_path / "results.json") == RESULTS
