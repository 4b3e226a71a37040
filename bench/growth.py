"""Draw how builds grow with the archive: ``python -m bench.growth RESULTS.json … --out growth.svg``.

A line is one work of one builder: CPU seconds (median) against articles, both in powers of ten.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from bench.axes import Scale, scale, spread
from bench.builders import HUGO, PORTAL, SLOW
from bench.results import lines, load

WIDTH, HEIGHT = 720, 460
LEFT, RIGHT, TOP, BOTTOM = 56, 190, 48, 44
LABEL_HEIGHT = 16
COLOURS = {PORTAL: "portal", SLOW: "slow", HUGO: "hugo"}
STYLE = """
svg{background:#fbf8f2}
text{font:13px system-ui,sans-serif;fill:#241912}
.title{font-weight:600;font-size:15px}
.grid{stroke:#dbd0c0}
.line{fill:none;stroke-width:2.5}
circle{fill:#fbf8f2;stroke-width:2}
.thread{stroke-width:1;opacity:.6}
.portal{stroke:#a23a1d}.slow{stroke:#7a6a5c}.hugo{stroke:#1f5f8b}
text.portal{stroke:none;fill:#a23a1d}text.slow{stroke:none;fill:#64554a}text.hugo{stroke:none;fill:#1f5f8b}
@media (prefers-color-scheme:dark){
svg{background:#16120e}
text{fill:#f1e9de}
.grid{stroke:#43382e}
circle{fill:#16120e}
.portal{stroke:#ebaf86}.slow{stroke:#b9ab9d}.hugo{stroke:#8cc4ea}
text.portal{fill:#ebaf86}text.slow{fill:#b9ab9d}text.hugo{fill:#8cc4ea}
}
"""
# Works differ by their dashes, builders by their colour
DASHES = {"full": "", "nothing": "2 4", "add": "8 4", "edit": "8 4 2 4", "template": "14 4"}

Point = tuple[float, float]


@dataclass(frozen=True)
class Curve:
    """One line: the builder, the work, and seconds by number of articles."""

    builder: str
    work: str
    points: tuple[Point, ...]


def curves(paths: Iterable[Path]) -> list[Curve]:
    """Return the curves of all results, in the order in which they were measured."""
    found: dict[tuple[str, str], dict[int, float]] = {}
    for line in lines(result for path in paths for result in load(path)):
        found.setdefault((line.builder, line.work), {})[line.articles] = max(line.cpu, 0.001)
    return [Curve(*key, tuple(sorted(points.items()))) for key, points in found.items()]


def draw(found: Sequence[Curve]) -> str:
    """Return the whole drawing as SVG that follows the reader's light or dark."""
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    size = {"viewBox": f"0 0 {WIDTH} {HEIGHT}", "width": str(WIDTH), "height": str(HEIGHT)}
    svg = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **size, "role": "img"})
    ET.SubElement(svg, "title").text = "CPU seconds of a build against the number of articles"
    ET.SubElement(svg, "desc").text = "; ".join(map(_told, found))
    ET.SubElement(svg, "style").text = STYLE
    across = scale([x for curve in found for x, _ in curve.points], LEFT, WIDTH - RIGHT)
    up = scale([y for curve in found for _, y in curve.points], HEIGHT - BOTTOM, TOP)
    _text(svg, (LEFT, 24), "CPU seconds of a build, by articles in the archive", "title")
    _grid(svg, across, up)
    _lines(svg, found, across, up)
    ET.indent(svg, " ")
    return ET.tostring(svg, encoding="unicode") + "\n"


def _told(curve: Curve) -> str:
    values = ", ".join(f"{x:,.0f} articles {y:.2g} s" for x, y in curve.points)
    return f"{curve.builder}, {curve.work}: {values}"


def _grid(svg: ET.Element, across: Scale, up: Scale) -> None:
    for value in across.powers:
        x = across.at(value)
        _path(svg, [(x, up.start), (x, up.end)], "grid")
        _text(svg, (x, HEIGHT - BOTTOM + 20), f"{value:,.0f}", anchor="middle")
    for value in up.powers:
        y = up.at(value)
        _path(svg, [(across.start, y), (across.end, y)], "grid")
        _text(svg, (LEFT - 8, y + 4), f"{value:,g} s", anchor="end")


def _lines(svg: ET.Element, found: Sequence[Curve], across: Scale, up: Scale) -> None:
    ends = [up.at(curve.points[-1][1]) for curve in found]
    labels = spread(ends, LABEL_HEIGHT, HEIGHT - BOTTOM)
    for curve, end, label in zip(found, ends, labels, strict=True):
        name = COLOURS.get(curve.builder, "slow")
        places = [(across.at(x), up.at(y)) for x, y in curve.points]
        drawn = _path(svg, places, f"line {name}")
        drawn.set("stroke-dasharray", DASHES.get(curve.work, ""))
        for place in places:
            circle = {"cx": f"{place[0]:g}", "cy": f"{place[1]:g}", "r": "2.5", "class": name}
            ET.SubElement(svg, "circle", circle)
        x = places[-1][0]
        _path(svg, [(x + 4, end), (across.end + 12, label), (across.end + 16, label)], f"line thread {name}")
        _text(svg, (across.end + 20, label + 4), f"{curve.builder}, {curve.work}", name)


def _path(svg: ET.Element, places: Sequence[Point], kind: str) -> ET.Element:
    steps = " L".join(f"{x:g} {y:g}" for x, y in places)
    return ET.SubElement(svg, "path", {"d": f"M{steps}", "class": kind})


def _text(svg: ET.Element, place: Point, words: str, kind: str = "", anchor: str = "start") -> None:
    facts = {"x": f"{place[0]:g}", "y": f"{place[1]:g}", "text-anchor": anchor}
    ET.SubElement(svg, "text", facts | ({"class": kind} if kind else {})).text = words


def main(arguments: list[str] | None = None) -> int:
    """Write the drawing; return 0."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.growth", description="Menggambar grafik pertumbuhan dari hasil pengukuran."
    )
    parser.add_argument(
        "results", type=Path, nargs="+", metavar="HASIL.json", help="ditulis oleh bench.builds"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="GAMBAR.svg", help="gambar yang ditulis")
    given = parser.parse_args(arguments)
    found = curves(given.results)
    if not found:
        parser.error("tidak ada hasil di berkas itu")
    given.out.write_text(draw(found), "utf-8")
    print(f"{len(found)} garis digambar di {given.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
