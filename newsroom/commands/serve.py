"""``newsroom serve``: the site at a desk, with its comments, following what is saved."""

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from socket import socket

from newsroom.comments.gateway import AlreadyRunningError, make_gateway
from newsroom.comments.settings import DATA_VARIABLE, data_folder
from newsroom.preview.build import Builder, pelican
from newsroom.preview.preview import Place, Preview
from newsroom.preview.sockets import PortInUseError, listen

SETTINGS = "pelicanconf.py"
HIGHEST_PORT = 65535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    parser.add_argument("--port", type=port_number, default=8000, help="nomor port (bawaan: 8000)")
    parser.add_argument("--content", type=Path, default=Path("content"), help="folder isi (bawaan: content)")
    parser.add_argument("--data", type=Path, help="folder data komentar (bawaan: var/comments)")


def port_number(text: str) -> int:
    """Return the port that ``text`` names."""
    if text.isdecimal() and int(text) <= HIGHEST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” bukan nomor port; tulis misalnya 9000")


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl-C; return 0 then, 1 when it cannot start."""
    project = Path.cwd()
    if not (project / SETTINGS).is_file():
        return refuse(f"Tidak ada {SETTINGS} di {project}.", "jalankan dari folder proyek")
    if not arguments.content.is_dir():
        return refuse(f"Tidak ada folder {arguments.content}.", "sebutkan folder isi: “--content content”")
    try:
        sockets = listen(arguments.port)
    except PortInUseError:
        other = 9000 if arguments.port < 9000 else arguments.port + 1  # noqa: PLR2004 - the example of the documents
        return refuse(
            f"Port {arguments.port} sedang dipakai program lain.",
            f"pakai yang lain: “PORT={other} make serve”",
        )
    except OSError as error:
        return refuse(
            f"Port {arguments.port} tidak dapat dibuka: {error.strerror}.", "pakai port di atas 1023"
        )
    place = Place(project, arguments.content.absolute(), data_folder(project, arguments.data))
    try:
        return serve(place, sockets)
    except AlreadyRunningError as error:
        return refuse(str(error))


def serve(place: Place, sockets: list[socket]) -> int:
    """Serve the place on these sockets until a signal comes."""
    port = sockets[0].getsockname()[1]
    address = f"http://localhost:{port}"
    gateway = make_gateway(place.comments, address, same_host=True)
    builder = Builder(
        place.project,
        place.project / f".cache/preview/{port}",
        pelican(place.content, address),
        {DATA_VARIABLE: str(place.comments)},
    )
    preview = Preview(place, address, builder, gateway, say)
    on_signals(preview.stop)
    say("Membangun situs …")
    preview.run(sockets)
    gateway.close()
    say("Pratinjau berhenti.")
    return 0


def on_signals(stop: Callable[[], None]) -> None:
    """Call ``stop`` on Ctrl-C, on a polite end, and when the terminal is closed."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: stop())


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def refuse(message: str, remedy: str | None = None) -> int:
    """Print why it cannot start and the way out; return the status for that."""
    print(message if remedy is None else f"{message}\n    Perbaikan: {remedy}", file=sys.stderr)
    return 1
