"""The whole preview: one address that shows the site, takes comments and follows what is saved."""

import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from socket import socket
from typing import TYPE_CHECKING

from werkzeug.wrappers import Request, Response

from newsroom.next_change import read_next
from newsroom.preview.build import Builder, Built
from newsroom.preview.notice import not_built
from newsroom.preview.reload import PREFIX, Reloads
from newsroom.preview.serving import Serving
from newsroom.preview.site import BuiltSite
from newsroom.preview.watch import Alarm, follow, sources

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

CACHE = ".cache"  # where pelicanconf.py has it
OWN_NAMES = ("localhost", "127.0.0.1", "[::1]")
TICK = 1.0
Say = Callable[[str], None]


@dataclass(frozen=True)
class Place:
    """Where the preview works: the project, what it shows, and the comments' folder."""

    project: Path
    content: Path
    comments: Path
    gateway_path: str = "/komentar/"


class Preview:
    """Builds, serves and follows one project until it is stopped."""

    def __init__(
        self, place: Place, address: str, builder: Builder, gateway: "WSGIApplication | None", say: Say
    ) -> None:
        self._place = place
        self._address = address
        self._gateway = gateway
        self._say = say
        self._builder = builder
        self._reloads = Reloads()
        self._alarm = Alarm()
        self._shown: Path | None = None
        self._report = ""
        self._site = BuiltSite(lambda: self._shown, self._with_reload)
        self._stop = threading.Event()
        self._wake = threading.Event()

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """Answer one request."""
        request = Request(environ)
        if request.host.rpartition(":")[0] not in OWN_NAMES:
            # another name that leads here is a page elsewhere trying to read or post as this desk
            return Response("Pratinjau hanya untuk komputer ini.", 421)(environ, start_response)
        if self._gateway and request.path.startswith(self._place.gateway_path):
            return self._gateway(environ, start_response)
        return self._respond(request)(environ, start_response)

    def run(self, sockets: list[socket]) -> None:
        """Serve until ``stop`` is called, then leave nothing running."""
        work = threading.Thread(target=self._work, name="builds")
        with Serving(self, sockets):
            work.start()
            # The kernel may hand a signal to another thread; Python then acts on it when this one next wakes
            while not self._stop.wait(TICK):
                pass
            self._builder.stop()
            work.join()

    def stop(self) -> None:
        """Ask the preview to end; may be called from a signal handler."""
        self._stop.set()
        self._wake.set()

    def _respond(self, request: Request) -> Response:
        if request.path.startswith(PREFIX):
            return self._reloads.respond(request)
        if self._shown is None:
            return not_built(self._report, self._reloads.tag().decode())
        return self._site.respond(request)

    def _with_reload(self, page: bytes) -> bytes:
        return page.replace(b"</body>", self._reloads.tag() + b"</body>", 1)

    def _work(self) -> None:
        """Build now, after each saved file, and when the hour of a held article has come."""
        self._place.comments.mkdir(parents=True, exist_ok=True)
        watched = sources(self._place.project, self._place.content, self._place.comments)
        watching = threading.Thread(
            target=follow, args=(watched, self._place.comments, self._stop, self._wake), name="watch"
        )
        watching.start()
        self._build()
        if not self._stop.is_set():
            self._say(f"Buka {self._address}  (Ctrl-C menghentikan)")
        while not self._stop.is_set():
            if self._wake.wait(TICK) or self._alarm.rings(datetime.now(UTC)):
                self._wake.clear()
                self._build()
        watching.join()

    def _build(self) -> None:
        start = time.monotonic()
        built = self._builder.build()
        if self._stop.is_set():
            return
        if built.folder is None:
            self._refused(built)
        else:
            self._alarm.set(read_next(self._place.project / CACHE))
            self._shown = built.folder
            seconds = f"{time.monotonic() - start:.1f}".replace(".", ",")
            self._say(f"{built.report}\nSitus dibangun dalam {seconds} detik.".strip())
        self._reloads.announce(f"{time.time_ns():x}")

    def _refused(self, built: Built) -> None:
        self._report = built.report
        keeps = " Halaman sebelumnya tetap ditampilkan." if self._shown else ""
        self._say(f"{built.report}\nSitus tidak dibangun.{keeps}")
