"""Serve one WSGI application on sockets that are taken already, each from a thread of its own."""

import threading
from contextlib import AbstractContextManager
from socket import socket
from typing import TYPE_CHECKING

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


POLL = 0.05


class QuietHandler(WSGIRequestHandler):
    """Says nothing of requests: the terminal is for what the author has to do."""

    def log(self, type: str, message: str, *args: object) -> None:
        """Drop the line, unless it tells of an error."""
        if type == "error":
            super().log(type, message, *args)


class Serving(AbstractContextManager[None]):
    """Serves while the block runs; open event streams end with the process."""

    def __init__(self, app: "WSGIApplication", sockets: list[socket]) -> None:
        self._sockets = sockets
        self._servers = [_server(app, bound) for bound in sockets]

    def __enter__(self) -> None:
        """Start answering."""
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(POLL,), daemon=True).start()

    def __exit__(self, *_: object) -> None:
        """Stop answering and give the port back."""
        for server, bound in zip(self._servers, self._sockets, strict=True):
            server.shutdown()
            server.server_close()
            bound.close()


def _server(app: "WSGIApplication", bound: socket) -> BaseWSGIServer:
    host, port = bound.getsockname()[:2]
    return make_server(host, port, app, threaded=True, request_handler=QuietHandler, fd=bound.fileno())
