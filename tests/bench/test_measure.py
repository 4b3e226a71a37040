"""A command is measured with all that it starts, and what was changed for it is undone."""

import os
import sys
from pathlib import Path

import pytest

from bench.measure import CommandFailed, run, tree
from bench.outputs import changed, snapshot
from bench.works import text_held

CHILD = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'sum(range(3_000_000))'], check=True)"


def test_what_children_took_is_counted(tmp_path: Path) -> None:
    used = run([sys.executable, "-c", CHILD], tmp_path / "log", tmp_path, {})
    assert used.cpu > 0
    assert used.wall > 0
    assert used.peak_mb > 1


def test_a_build_that_fails_says_what_it_said(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="gagal karena ini"):
        run(
            [sys.executable, "-c", "import sys; sys.exit('gagal karena ini')"], tmp_path / "log", tmp_path, {}
        )


def test_a_process_is_its_own_tree() -> None:
    assert next(tree(os.getpid())) == os.getpid()


def test_only_files_of_the_site_that_were_written_count_as_changed(tmp_path: Path) -> None:
    for name in ("a", "b", ".notes"):
        (tmp_path / name).write_text(name)
    before = snapshot(tmp_path)
    (tmp_path / "a").write_text("longer")
    (tmp_path / ".notes").write_text("longer")
    (tmp_path / "b").unlink()
    (tmp_path / "c").touch()
    assert changed(before, snapshot(tmp_path)) == 3


def test_a_change_is_undone_whatever_happens(tmp_path: Path) -> None:
    path = tmp_path / "base.html"
    path.write_text("<head></head>")
    held = text_held(path, "</head>", "!</head>")
    held.__enter__()
    assert path.read_text() == "<head>!</head>"
    assert not held.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert path.read_text() == "<head></head>"
