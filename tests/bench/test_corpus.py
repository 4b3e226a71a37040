"""The made-up newsroom is the same each time, and one that the portal accepts."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.corpus import article, main, write_corpus
from bench.stories import NEWEST, newest, oldest_of
from newsroom.checks.check import problems_of
from newsroom.library import read_library

PROJECT_CONTENT = Path(__file__).resolve().parents[2] / "content"


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_same_corpus_has_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_corpus(5, tmp_path / name, tmp_path / f"{name}-hugo")
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert files(tmp_path / "one-hugo") == files(tmp_path / "two-hugo")


def test_a_larger_corpus_begins_with_the_smaller_one(tmp_path: Path) -> None:
    write_corpus(3, tmp_path / "small")
    write_corpus(8, tmp_path / "large")
    assert files(tmp_path / "small").items() <= files(tmp_path / "large").items()


def test_a_story_has_the_parts_that_are_measured() -> None:
    for story in map(article, range(20)):
        lines = story.body.splitlines()
        assert sum(line.startswith("## ") for line in lines) == 5
        assert sum(line.startswith("> ") for line in lines) == 3
        assert sum(line.startswith("- ") for line in lines) == 4
        assert 3 <= len(story.tags) == len(set(story.tags)) <= 5
        assert 590 <= len(story.body.split()) <= 740


def test_stories_differ_and_lie_in_ten_years_before_the_newest() -> None:
    stories = [article(number) for number in range(120)]
    assert len({story.body for story in stories}) == len({story.slug for story in stories}) == 120
    assert {story.date.year for story in stories} == set(range(2016, 2026))
    assert all(story.date < NEWEST for story in stories)
    assert newest(7).date == NEWEST > datetime(2025, 12, 31)
    assert article(oldest_of(120)).date == min(story.date for story in stories)


def test_a_small_corpus_passes_the_check(tmp_path: Path) -> None:
    write_corpus(12, tmp_path / "content")
    library = read_library(tmp_path / "content", PROJECT_CONTENT, tmp_path / "cache", datetime.now(UTC))
    assert [str(problem) for problem in problems_of(library)] == []
    assert len(library.articles) == 12


def test_a_folder_with_files_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine.md").touch()
    with pytest.raises(SystemExit) as ended:
        main(["--articles", "1", "--out", str(tmp_path)])
    assert ended.value.code == 2
    assert "sudah ada isinya" in capsys.readouterr().err
