"""Build sites for the tests, each in a fork of one process that has loaded Pelican and the plugins before.

A program of its own: ``build_server.py SOCKET``, started in a project's folder. It forks while it has one
thread only, which pytest has not. A request is one line of JSON (``Order``); answered are two lines, the
build's process, which leads a group of its own, and at the end its status.
"""

import json
import os
import resource
import signal
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from runpy import run_path
from socketserver import ForkingMixIn, StreamRequestHandler, UnixStreamServer
from typing import Any, NotRequired, TypedDict

from bs4 import BeautifulSoup
from jinja2 import Environment

CHANGES = {
    "open",
    "os.rename",
    "os.remove",
    "os.mkdir",
    "os.rmdir",
    "os.truncate",
    "os.link",
    "os.symlink",
}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class Order(TypedDict):
    """One build: Pelican's arguments, variables, and the file that takes what it says.

    ``largest`` is the size at which the disk is full; ``dies_at`` the number of the change to ``folders``
    before which the whole group is killed.
    """

    arguments: list[str]
    variables: dict[str, str]
    said: str
    folders: list[str]
    largest: NotRequired[int]
    dies_at: NotRequired[int]


class Death:
    """Kills the build's group before its n-th change below some folders; sees what Python audits."""

    def __init__(self, folders: list[str], number: int) -> None:
        self._folders = tuple(f"{folder}{os.sep}" for folder in folders)
        self._left = number

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        """Count one event of Python's."""
        if event not in CHANGES or not isinstance(arguments[0], str | Path):
            return
        if event == "open" and not arguments[2] & WRITING:
            return
        if f"{arguments[0]}{os.sep}".startswith(self._folders):
            self._left -= 1
            if not self._left:
                os.killpg(0, signal.SIGKILL)


class Handler(StreamRequestHandler):
    """Carries out one order; runs in a fork of the server."""

    def handle(self) -> None:
        """Start the build, tell its process, wait for it, tell its status."""
        order: Order = json.loads(self.rfile.readline())
        build = os.fork()
        if not build:
            os.setsid()
            self._tell(os.getpid())
            os._exit(built(order))
        self._tell(os.waitstatus_to_exitcode(os.waitpid(build, 0)[1]))

    def _tell(self, number: int) -> None:
        self.wfile.write(f"{number}\n".encode())


class Server(ForkingMixIn, UnixStreamServer):
    """Ends by itself when the tests have ended."""

    parent = os.getppid()

    def service_actions(self) -> None:
        """Look now and then whether anybody is there to ask."""
        super().service_actions()
        if os.getppid() != self.parent:
            sys.exit()


def built(order: Order) -> int:
    """Return the status of a build, as the shell would get it."""
    said = os.open(order["said"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(said, 1)
    os.dup2(said, 2)
    os.environ.update(order["variables"])
    if "largest" in order:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["largest"], order["largest"]))
    if "dies_at" in order:
        sys.addaudithook(Death(order["folders"], order["dies_at"]))
    try:
        import_module("pelican").main(order["arguments"])
    except SystemExit as end:
        if isinstance(end.code, str):
            with suppress(OSError):  # as Python prints it at a program's end, where the disk has room
                os.write(sys.stderr.fileno(), f"{end.code}\n".encode())
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 what Python itself does with it
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def main() -> None:
    """Load everything that a build loads, then wait for orders."""
    import_module("pelican")
    for name in run_path("pelicanconf.py")["PLUGINS"]:
        import_module(name)
    # What libraries make on first use is made once for all builds: it takes a third of a small one's time
    BeautifulSoup("<a href='tel:110'></a>", "html.parser").select("a[href^='tel:']")
    Environment().from_string("{% if a %}{{ a }}{% endif %}")  # noqa: S701 renders nothing
    # The office of these tests has few stories: its lists are cut as those of a large one are
    cut = import_module("newsroom.dated_pages").dated_pages.__kwdefaults__
    cut.update(most=3, least=2)
    with Server(sys.argv[1], Handler) as server:
        print("ready", flush=True)  # noqa: T201
        server.serve_forever()


if __name__ == "__main__":
    main()
