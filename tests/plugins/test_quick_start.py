"""Only while Pelican's command loads its plugins nobody looks for garbage."""

import gc
import subprocess
import sys

import pytest

from plugins.quick_start import look_again

LOADED = "import gc, sys; sys.argv[0] = '{}'; import plugins.quick_start; print(gc.isenabled())"


@pytest.mark.parametrize(
    ("program", "looks"), [(".venv/bin/pelican", "False"), ("pytest/__main__.py", "True")]
)
def test_only_pelicans_command_looks_for_no_garbage(program: str, looks: str) -> None:
    command = [sys.executable, "-c", LOADED.format(program)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 our own text
    assert run.stdout.strip() == looks


def test_when_all_is_loaded_it_is_looked_for_again() -> None:
    was_on = gc.isenabled()
    gc.disable()
    look_again(object())
    assert gc.isenabled()
    if not was_on:
        gc.disable()
