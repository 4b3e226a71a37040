"""The preview knows the next moment at which the site changes without anybody having changed a file."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.library import Library
from newsroom.next_change import moments_of, read_next, write_next
from tests.newsroom.desk import read, story, write_content

NOW = datetime(2025, 1, 1, tzinfo=UTC)


def library_of(folder: Path, files: dict[str, str | bytes]) -> Library:
    return read(write_content(folder / "content", files), NOW)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (story(), []),
        (story(date="2025-03-01 08:00"), ["2025-03-01T08:00:00+08:00"]),
        (story("expires: 2025-06-30"), ["2025-06-30T00:00:00+08:00"]),
        (
            story("withdrawn: {date: 2027-01-01 08:00, reason: Keterangan tidak benar.}"),
            ["2027-01-01T08:00:00+08:00"],
        ),
        (story("status: draft"), []),
    ],
)
def test_an_article_names_when_it_will_appear_and_end(tmp_path: Path, text: str, found: list[str]) -> None:
    library = library_of(tmp_path, {"articles/a.md": text})
    assert [moment.isoformat() for moment in moments_of(library)] == found


def test_an_announcement_names_when_it_begins_and_ends(tmp_path: Path) -> None:
    banner = "text: Jalur ditutup.\nstart: 2025-02-01 08:00\nend: 2025-02-02 08:00\n"
    library = library_of(tmp_path, {"articles/a.md": story("status: draft"), "data/banner.yaml": banner})
    assert [moment.day for moment in moments_of(library)] == [1, 2]


def test_the_earliest_moment_to_come_is_left_for_others(tmp_path: Path) -> None:
    moments = [datetime(2025, month, 1, tzinfo=UTC) for month in (3, 2, 1)]
    write_next(tmp_path, moments, NOW)
    assert read_next(tmp_path) == moments[1]
    write_next(tmp_path, moments[2:], NOW)
    assert read_next(tmp_path) is None


def test_a_cache_without_that_file_names_no_moment(tmp_path: Path) -> None:
    assert read_next(tmp_path) is None
