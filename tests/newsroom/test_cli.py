"""The command speaks Indonesian; its status is 0 when fine, 1 with problems, 2 when it is misused."""

import subprocess
import sys
from importlib import import_module

import pytest

from newsroom.cli import COMMANDS, main

Capture = pytest.CaptureFixture[str]
HELP = "\n    Perbaikan: lihat “newsroom"


def test_help_names_every_command(capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])
    said = capsys.readouterr().out
    assert [name for name in COMMANDS if name not in said or COMMANDS[name] not in said] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_module_and_help_of_its_own(name: str, capsys: Capture) -> None:
    module = import_module(f"newsroom.commands.{name}")
    assert callable(module.run)
    with pytest.raises(SystemExit, match="0"):
        main([name, "--help"])
    assert COMMANDS[name] in capsys.readouterr().out.lower()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([], "belum disebut"),
        (["periksa"], "tidak ada pilihan"),
        (["check", "--cepat"], "tidak dikenal"),
        (["serve", "--port"], "memerlukan satu nilai"),
        (["serve", "--port", "delapan"], "bukan nomor port"),
    ],
)
def test_misuse_is_told_with_the_way_to_help(given: list[str], words: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(given)
    said = capsys.readouterr().err
    assert said.startswith("Perintah tidak dapat dipahami: ")
    assert words in said
    assert HELP in said


def test_ctrl_c_ends_with_the_status_that_shells_expect(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_parsed: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsroom.commands.check.run", interrupted)
    assert main(["check"]) == 130


def test_asking_one_command_loads_no_other() -> None:
    loaded = (
        "import sys; from newsroom.cli import make_parser; make_parser('check');"
        "print([name for name in ('newsroom.commands.serve', 'pelican', 'isso') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"
