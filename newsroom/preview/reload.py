"""Tell open pages that a newer site is served, over a stream of server-sent events."""

import threading
from collections.abc import Iterator

from werkzeug.wrappers import Request, Response

PREFIX = "/_pratinjau/"
EVENTS = f"{PREFIX}kejadian"
SCRIPT = f"{PREFIX}muat-ulang.js"
HEARTBEAT = 15.0
JAVASCRIPT = f"""const shown = new URL(import.meta.url).searchParams.get("v");
const events = new EventSource("{EVENTS}");
events.addEventListener("message", ({{ data }}) => {{
  if (data !== shown) location.reload();
}});
addEventListener("pagehide", () => events.close());
"""


class Reloads:
    """Holds the version of the served site and wakes whoever waits for the next one."""

    def __init__(self, version: str = "0") -> None:
        self._version = version
        self._changed = threading.Condition()

    @property
    def version(self) -> str:
        """Return the version that is served now."""
        return self._version

    def announce(self, version: str) -> None:
        """Name the new version and wake every open page."""
        with self._changed:
            self._version = version
            self._changed.notify_all()

    def events(self, heartbeat: float = HEARTBEAT) -> Iterator[bytes]:
        """Yield the version now and after each change; a comment in between keeps the line open."""
        told = ""
        while True:
            with self._changed:
                if told == self._version:
                    self._changed.wait(heartbeat)
                version = self._version
            yield f"data: {version}\n\n".encode() if version != told else b": masih di sini\n\n"
            told = version

    def tag(self) -> bytes:
        """Return the script element that a page of this version carries in the preview."""
        return f'<script type="module" src="{SCRIPT}?v={self._version}"></script>'.encode()

    def respond(self, request: Request) -> Response:
        """Answer the two addresses of the preview itself."""
        if request.path == SCRIPT:
            return Response(JAVASCRIPT, mimetype="text/javascript", headers={"Cache-Control": "no-store"})
        if request.path == EVENTS:
            body = self.events() if request.method == "GET" else ()
            return Response(body, mimetype="text/event-stream", headers={"Cache-Control": "no-store"})
        return Response("Tidak ada.", 404, mimetype="text/plain")
