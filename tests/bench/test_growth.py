"""The drawing of growth is an SVG that shows every curve and its name."""

from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from bench.axes import spread
from bench.growth import LABEL_HEIGHT, Curve, draw, main
from bench.results import Result, save

SVG = "{http://www.w3.org/2000/svg}"
CURVES = [
    Curve("portal", "full", ((1000, 10.4), (10000, 104))),
    Curve("portal", "add", ((1000, 0.3), (10000, 0.7))),
    Curve("hugo", "add", ((1000, 1.7), (10000, 17))),
    Curve("a <b> & c", "full", ((1000, 1.8),)),
]


def test_the_drawing_is_well_formed_and_has_a_line_and_a_label_for_every_curve() -> None:
    svg = ET.fromstring(draw(CURVES))  # noqa: S314 - our own drawing
    drawn = [path for path in svg.iter(f"{SVG}path") if path.get("stroke-dasharray") is not None]
    words = {text.text for text in svg.iter(f"{SVG}text")}
    assert len(drawn) == len(CURVES)
    assert {f"{curve.builder}, {curve.work}" for curve in CURVES} <= words
    assert svg.get("width") == "720"
    assert "prefers-color-scheme:dark" in (svg.findtext(f"{SVG}style") or "")


def test_more_articles_lie_further_right_and_more_seconds_higher() -> None:
    svg = ET.fromstring(draw(CURVES[:1]))  # noqa: S314
    left, right = svg.iter(f"{SVG}circle")
    assert float(left.attrib["cx"]) < float(right.attrib["cx"])
    assert float(left.attrib["cy"]) > float(right.attrib["cy"])


def test_labels_do_not_lie_on_each_other() -> None:
    places = sorted(spread([100.0] * 12, LABEL_HEIGHT, 416))
    assert all(after - before >= LABEL_HEIGHT for before, after in pairwise(places))


def test_results_become_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    results = [Result(size, "hugo", "full", 0, size / 600, 1, 1, 1, 1) for size in (1000, 10000)]
    save(tmp_path / "results.json", {}, results)
    assert main([str(tmp_path / "results.json"), "--out", str(tmp_path / "growth.svg")]) == 0
    assert (tmp_path / "growth.svg").read_text("utf-8").startswith("<svg ")
    assert "1 garis" in capsys.readouterr().out
