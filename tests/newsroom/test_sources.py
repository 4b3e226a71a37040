"""What a story is found by, of all that its file says."""

from pathlib import Path

import pytest

from newsroom.schema import Article
from newsroom.search.telling import Words
from newsroom.search.telling import read as told
from tests.newsroom.desk import RAZIA, read, story, write_content


def words(folder: Path, *lines: str, title: str = "Razia malam berjalan aman") -> Words:
    """Return the words by which the only article of an office is found."""
    text = story(*lines, title=title)
    content = write_content(folder / "content", {RAZIA: text})
    (source,) = read(content).articles
    assert isinstance(source.header, Article), source.problems
    return told(source.searched(source.header))


def forms(found: list[str]) -> set[str]:
    return {word.partition(":")[0] for word in found}


@pytest.mark.parametrize(("kind", "word"), [("orang-hilang", "hilang"), ("dpo", "dpo")])
def test_an_appeal_is_found_by_what_it_is(tmp_path: Path, kind: str, word: str) -> None:
    found = words(tmp_path, f"kind: {kind}", "expires: 2025-06-30 23:59", title="Siti dicari keluarganya")
    assert word in forms(found.title)
    assert "siti" in forms(found.title)


def test_of_other_kinds_only_the_title_is_the_title(tmp_path: Path) -> None:
    assert forms(words(tmp_path, "kind: siaran-pers").title) == {"razia", "malam", "berjalan", "aman"}


def test_a_story_is_found_by_the_series_that_it_belongs_to(tmp_path: Path) -> None:
    assert "pilkada" in forms(words(tmp_path, "topic: Pilkada 2024").others)
