"""What all commands share: how they were called, and argparse with Indonesian words."""

import argparse
import shutil
import sys
from pathlib import Path
from typing import Any, NoReturn

NAME = "newsroom"
MISUSE = 2
# argparse's words for the mistakes that people make
WORDS = {
    "the following arguments are required": "belum disebut",
    "unrecognized arguments": "tidak dikenal",
    "expected one argument": "memerlukan satu nilai",
    "expected at least one argument": "memerlukan sedikitnya satu nilai",
    "invalid choice": "tidak ada pilihan",
    "choose from": "pilih salah satu",
    "argument ": "",
}


def called() -> str:
    """Return how a person at this desk calls the command: by its name, or with the path to it."""
    program = Path(sys.argv[0])
    if program.name != NAME or shutil.which(NAME):
        return NAME
    here = Path.cwd()
    whole = program.absolute()
    return str(whole.relative_to(here)) if whole.is_relative_to(here) else str(whole)


def is_pelicans_command(program: str) -> bool:
    """Say whether the program that runs is Pelican's own, and no other that builds by the way.

    >>> is_pelicans_command(".venv/bin/pelican"), is_pelicans_command("pytest/__main__.py")
    (True, False)
    """
    path = Path(program)
    return path.name == "pelican" or path.parts[-2:] == ("pelican", "__main__.py")


class Parser(argparse.ArgumentParser):
    """argparse, with its own words in Indonesian."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**{**given, "add_help": False})
        self._positionals.title = "yang disebut"
        self._optionals.title = "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def format_usage(self) -> str:
        """Return the line that shows how the command is used."""
        return super().format_usage().replace("usage:", "pemakaian:", 1)

    def format_help(self) -> str:
        """Return the whole help."""
        return super().format_help().replace("usage:", "pemakaian:", 1)

    def error(self, message: str) -> NoReturn:
        """Say what cannot be understood and where help is; end with status 2."""
        for theirs, ours in WORDS.items():
            message = message.replace(theirs, ours)
        told = f"Perintah tidak dapat dipahami: {message}.\n    Perbaikan: lihat “{self.prog} --help”\n"
        self.exit(MISUSE, told)
