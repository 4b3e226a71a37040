"""The theme's scripts, run by Node with a page made of the few things they touch."""

import gzip
import subprocess
from pathlib import Path

import rjsmin

from tools.node import find_node

ROOT = Path(__file__).parents[2]


def test_the_scripts_do_what_their_own_tests_say() -> None:
    node = find_node()
    assert node, "make test installs Node.js"
    files = sorted(map(str, (ROOT / "tests/theme/js").glob("*.test.mjs")))
    done = subprocess.run([str(node), "--test", *files], capture_output=True, text=True, check=False)  # noqa: S603 - our own files
    assert done.returncode == 0, done.stdout


def test_the_worker_is_small_because_it_runs_before_every_page() -> None:
    small = rjsmin.jsmin((ROOT / "theme/static/js/sw.js").read_text("utf-8"))
    assert len(small.encode()) < 2000


def test_the_share_script_costs_a_reader_no_more_than_a_kilobyte() -> None:
    small = rjsmin.jsmin((ROOT / "theme/static/js/share.js").read_text("utf-8"))
    assert len(gzip.compress(small.encode())) <= 1024
