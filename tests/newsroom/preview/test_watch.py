"""What is saved leads to a new site; what the build itself writes does not."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from watchfiles import Change

from newsroom.preview.watch import Alarm, SourceFilter, follow, sources

COMMENTS = Path("/proyek/var/comments")


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        ("/proyek/content/articles/2024/12/razia.md", True),
        ("/proyek/theme/static/css/base.css", True),
        ("/proyek/var/comments/export.json", True),
        ("/proyek/var/comments/articles.json", False),
        ("/proyek/var/comments/comments.db-journal", False),
        ("/proyek/content/articles/.razia.md.swp", False),
        ("/proyek/content/articles/razia.md~", False),
        ("/proyek/plugins/__pycache__/a.pyc", False),
    ],
)
def test_only_sources_are_followed(path: str, *, seen: bool) -> None:
    assert SourceFilter(COMMENTS)(Change.modified, path) is seen


def test_only_what_exists_is_watched(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "theme").mkdir()
    assert sources(tmp_path, tmp_path / "content", tmp_path / "var") == [
        tmp_path / "content",
        tmp_path / "theme",
    ]


def test_a_saved_file_wakes_the_build(tmp_path: Path) -> None:
    stop, saved = threading.Event(), threading.Event()
    watching = threading.Thread(target=follow, args=([tmp_path], tmp_path / "var", stop, saved))
    watching.start()
    try:
        for number in range(100):  # the watcher may need a moment before it sees anything
            (tmp_path / "a.md").write_text(str(number))
            if saved.wait(0.05):
                break
        assert saved.is_set()
    finally:
        stop.set()
        watching.join()


def test_the_alarm_rings_once_at_its_hour() -> None:
    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    alarm = Alarm()
    assert not alarm.rings(noon)
    alarm.set(noon)
    assert not alarm.rings(noon - timedelta(seconds=1))
    assert alarm.rings(noon)
    assert not alarm.rings(noon)
