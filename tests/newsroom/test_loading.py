"""A module that is to be loaded late is loaded by its first use, and then is the same as ever."""

import subprocess
import sys

import pytest

from newsroom.loading import load_when_used

# In a program of its own: here everything is loaded already
PROGRAM = """
from newsroom.loading import load_when_used
load_when_used("colorsys")
import colorsys
print("ONE_THIRD" in vars(colorsys))
print(colorsys.rgb_to_hsv(1, 1, 1), "ONE_THIRD" in vars(colorsys), hasattr(colorsys, "tidak_ada"))
"""
STORY = """
import sys
from newsroom.body.story import story_of
from newsroom.glossary import Glossary
story = story_of("<h2>Hasil</h2>", None, "https://warta.example", Glossary())
print(story, "soupsieve.css_parser" in sys.modules)
from bs4 import BeautifulSoup
print(BeautifulSoup(story, "html.parser").select_one("h2").text)
"""


def said(program: str) -> list[str]:
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 our own text
    return run.stdout.splitlines()


def test_a_module_is_loaded_by_its_first_use() -> None:
    assert said(PROGRAM) == ["False", "(0.0, 0.0, 1) True False"]


def test_a_story_is_made_without_selectors_and_whoever_selects_has_them() -> None:
    assert said(STORY) == ['<h2 id="hasil">Hasil</h2> False', "Hasil"]


@pytest.mark.parametrize("name", ["sys", "tidak_ada_di_sini"])
def test_what_is_loaded_or_not_there_is_left_alone(name: str) -> None:
    before = dict(sys.modules)
    load_when_used(name)
    assert dict(sys.modules) == before
