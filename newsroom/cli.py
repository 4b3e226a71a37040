"""The command ``newsroom``: one sub-command a module of ``newsroom.commands``."""

import sys
from collections.abc import Sequence
from importlib import import_module

from newsroom.command_line import Parser, called

COMMANDS = {
    "check": "periksa berita dan data tanpa membangun situs",
    "serve": "buka pratinjau situs di peramban, dengan komentarnya",
    "comments": "lihat, setujui, dan hapus komentar pembaca",
}


def make_parser(command: str | None) -> Parser:
    """Return the parser; only the command that is asked for is imported, so that each starts fast."""
    parser = Parser(prog=called(), description="Ruang redaksi Warta Kamtibmas.")
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="PERINTAH", title="perintah", parser_class=Parser
    )
    for name, about in COMMANDS.items():
        each = commands.add_parser(name, help=about, description=f"{about.capitalize()}.")
        if name == command:
            import_module(f"newsroom.commands.{name}").add_arguments(each)
    return parser


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
