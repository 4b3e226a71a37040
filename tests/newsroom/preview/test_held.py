"""The preview knows the next hour at which the site changes without anybody having changed a file."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsroom.preview.held import moments_of, next_due
from tests.newsroom.desk import PROJECT_CONTENT, story, write_content

WITA = ZoneInfo("Asia/Makassar")
NOW = datetime(2025, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (story(), ["2024-12-08 16:30:00+08:00"]),
        (story().replace("\n", "\r\n"), ["2024-12-08 16:30:00+08:00"]),
        (story(date='"2024-12-08 16:30"'), ["2024-12-08 16:30:00+08:00"]),
        (story(date="2024-12-08 16:30+07:00"), ["2024-12-08 17:30:00+08:00"]),
        (story("expires: 2025-06-30"), ["2024-12-08 16:30:00+08:00", "2025-06-30 00:00:00+08:00"]),
        (story("withdrawn:", "  date: 2025-02-01", date="x"), ["2025-02-01 00:00:00+08:00"]),
        (story(date="kemarin"), []),
        (story(date="2024-02-30"), []),
        ("", []),
    ],
)
def test_the_moments_of_a_file_are_found(head: str, found: list[str]) -> None:
    assert [str(moment) for moment in moments_of(head.encode(), WITA)] == found


def test_the_next_hour_is_the_earliest_after_now(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "lama.md": story(),
        "articles/nanti.md": story(date="2025-03-01 08:00"),
        "articles/segera.md": story("expires: 2025-02-01 08:00"),
        "articles/rusak.md": b"\xff\xfe",
    }
    due = next_due(write_content(tmp_path, files), PROJECT_CONTENT, NOW)
    assert str(due) == "2025-02-01 08:00:00+08:00"


def test_a_banner_counts_as_well(tmp_path: Path) -> None:
    banner = "text: Jalur ditutup.\nstart: 2025-01-02\nend: 2025-01-03\n"
    write_content(tmp_path, {"lama.md": story(), "data/banner.yaml": banner})
    assert str(next_due(tmp_path, PROJECT_CONTENT, NOW)) == "2025-01-02 00:00:00+08:00"


def test_nothing_is_due_when_everything_is_out(tmp_path: Path) -> None:
    assert next_due(write_content(tmp_path, {"lama.md": story()}), PROJECT_CONTENT, NOW) is None
