"""The command ``newsroom``: one sub-command a module of ``newsroom.commands``."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

COMMANDS = {
    "check": "periksa berita dan data tanpa membangun situs",
    "serve": "buka pratinjau situs di peramban, dengan komentarnya",
    "comments": "lihat, setujui, dan hapus komentar pembaca",
}
MISUSE = 2
# argparse's words for the mistakes that people make
WORDS = {
    "the following arguments are required": "belum disebut",
    "unrecognized arguments": "tidak dikenal",
    "expected one argument": "memerlukan satu nilai",
    "expected at least one argument": "memerlukan sedikitnya satu nilai",
    "invalid choice": "tidak ada pilihan",
    "choose from": "pilih salah satu",
    "invalid int value": "bukan bilangan",
    "argument ": "",
}


class Parser(argparse.ArgumentParser):
    """argparse, with its own words in Indonesian."""

    def error(self, message: str) -> NoReturn:
        """Say what cannot be understood and where help is; end with status 2."""
        for theirs, ours in WORDS.items():
            message = message.replace(theirs, ours)
        told = f"Perintah tidak dapat dipahami: {message}.\n    Perbaikan: lihat “{self.prog} --help”\n"
        self.exit(MISUSE, told)


def make_parser(command: str | None) -> Parser:
    """Return the parser; only the command that is asked for is imported, so that each starts fast."""
    parser = Parser(prog="newsroom", description="Ruang redaksi Warta Kamtibmas.", add_help=False)
    _add_help(parser)
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="PERINTAH", title="perintah", parser_class=Parser
    )
    for name, help_text in COMMANDS.items():
        each = commands.add_parser(
            name, help=help_text, description=f"{help_text.capitalize()}.", add_help=False
        )
        _add_help(each)
        if name == command:
            import_module(f"newsroom.commands.{name}").add_arguments(each)
    return parser


def _add_help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its status: 0 fine, 1 problems, 2 misuse."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = next((word for word in given if word in COMMANDS), None)
    parsed = make_parser(command).parse_args(given)
    try:
        status: int = import_module(f"newsroom.commands.{parsed.command}").run(parsed)
    except KeyboardInterrupt:
        return 130  # what a shell reports of a program that Ctrl-C ended
    return status
