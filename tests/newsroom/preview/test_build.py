"""Only a whole site is ever shown."""

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from newsroom.preview.build import Builder, pelican


def python(source: str) -> Callable[[Path], list[str]]:
    """Return a command that runs ``source`` with the folder as its argument."""
    return lambda folder: [
        sys.executable,
        "-c",
        f"import sys, pathlib\nfolder = pathlib.Path(sys.argv[1])\n{source}",
        str(folder),
    ]


WRITES = (
    "folder.mkdir(parents=True, exist_ok=True)\n"
    "(folder / 'index.html').write_text('ada')\n"
    "print('peringatan: satu hal')"
)


def test_a_whole_site_is_handed_on_with_what_was_said(tmp_path: Path) -> None:
    built = Builder(tmp_path, tmp_path / "w", python(WRITES)).build()
    assert built.folder is not None
    assert (built.folder / "index.html").read_text() == "ada"
    assert built.report == "peringatan: satu hal"


def test_a_refused_site_is_not_handed_on_and_its_reasons_are(tmp_path: Path) -> None:
    built = Builder(tmp_path, tmp_path / "w", python(f"{WRITES}\nsys.exit('tidak jadi')")).build()
    assert built.folder is None
    assert "tidak jadi" in built.report


def test_every_build_goes_on_where_the_last_one_ended(tmp_path: Path) -> None:
    builder = Builder(tmp_path, tmp_path / "w", python(WRITES))
    assert {builder.build().folder for _ in range(3)} == {tmp_path / "w"}


def test_stopping_ends_a_running_build(tmp_path: Path) -> None:
    builder = Builder(
        tmp_path, tmp_path / "w", python("import time\nprint('mulai', flush=True)\ntime.sleep(60)")
    )
    threading.Timer(0.2, builder.stop).start()
    start = time.monotonic()
    assert builder.build().folder is None
    assert time.monotonic() - start < 10
    assert builder.build().folder is None


def test_pelican_is_told_to_stop_on_errors_and_which_address_it_builds_for() -> None:
    command = pelican(Path("content"), "http://localhost:8000")(Path("out"))
    assert command[command.index("--fatal") + 1] == "errors"
    assert command[-1] == 'SITEURL="http://localhost:8000"'
