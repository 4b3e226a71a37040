"""``newsroom serve``: the site at a desk, with its comments, following what is saved."""

import argparse
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from socket import socket

from newsroom.comments.gateway import AlreadyRunningError, Gateway, make_gateway
from newsroom.comments.project import SETTINGS_FILE, project_settings
from newsroom.comments.settings import DATA_VARIABLE, CommentSettings, SettingsError
from newsroom.preview.build import Builder, pelican
from newsroom.preview.preview import Place, Preview
from newsroom.preview.sockets import PortInUseError, listen

HIGHEST_PORT = 65535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what this command understands."""
    parser.add_argument(
        "--port", type=port_number, default=8000, metavar="NOMOR", help="nomor port (bawaan: 8000)"
    )
    parser.add_argument(
        "--content", type=Path, default=Path("content"), metavar="FOLDER", help="folder isi (bawaan: content)"
    )
    parser.add_argument(
        "--data", type=Path, metavar="FOLDER", help="folder data komentar (bawaan: var/comments)"
    )


def port_number(text: str) -> int:
    """Return the port that ``text`` names."""
    if text.isdecimal() and int(text) <= HIGHEST_PORT:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” bukan nomor port; tulis misalnya 9000")


def run(arguments: argparse.Namespace) -> int:
    """Serve until Ctrl-C; return 0 then, 1 when it cannot start."""
    project = Path.cwd()
    if not (project / SETTINGS_FILE).is_file():
        return refuse(f"Tidak ada {SETTINGS_FILE} di {project}.", "jalankan dari folder proyek")
    if not arguments.content.is_dir():
        return refuse(f"Tidak ada folder {arguments.content}.", "sebutkan folder isi: “--content content”")
    try:
        comments = project_settings(project, arguments.data)
    except SettingsError as error:
        return refuse(str(error))
    try:
        sockets = listen(arguments.port)
    except (PortInUseError, OSError) as error:
        return refuse(*port_words(error, arguments.port))
    return serve(
        Place(project, arguments.content.absolute(), comments.data, comments.action), comments, sockets
    )


def port_words(error: Exception, port: int) -> tuple[str, str]:
    """Return why a port cannot be had, and the way out."""
    if isinstance(error, PortInUseError):
        other = 9000 if port < 9000 else port + 1  # noqa: PLR2004 - the example of the documents
        return f"Port {port} sedang dipakai program lain.", f"pakai yang lain: “PORT={other} make serve”"
    return f"Port {port} tidak dapat dibuka: {error}.", "pakai port di atas 1023"


def serve(place: Place, comments: CommentSettings, sockets: list[socket]) -> int:
    """Serve the place on these sockets until a signal comes; return 0 then, 1 when it cannot start."""
    port = sockets[0].getsockname()[1]
    address = f"http://localhost:{port}"
    try:
        gateway = gateway_of(comments, address)
    except AlreadyRunningError as error:
        return refuse(str(error))
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
    if gateway:
        gateway.close()
    say("Pratinjau berhenti.")
    return 0


def gateway_of(comments: CommentSettings, address: str) -> Gateway | None:
    """Return the gateway for the preview's address, None where comments are off."""
    if comments.provider != "isso":
        return None
    return make_gateway(comments.data, address, action=comments.action, same_host=True)


def on_signals(stop: Callable[[], None]) -> None:
    """Call ``stop`` once: on Ctrl-C, on a polite end, or when the terminal is closed.

    A second signal must not interrupt the first one's work: ``threading.Event`` would wait for itself.
    """
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def once(*_: object) -> None:
        for number in numbers:
            signal.signal(number, signal.SIG_IGN)
        stop()

    for number in numbers:
        signal.signal(number, once)


def say(text: str) -> None:
    """Print a line at once, also into a pipe."""
    print(text, flush=True)


def refuse(message: str, remedy: str | None = None) -> int:
    """Print why it cannot start and the way out; return the status for that."""
    print(message if remedy is None else f"{message}\n    Perbaikan: {remedy}", file=sys.stderr)
    return 1
