"""Serve a built site as a web server would: indexes, types, headers, its 404 page, conditional requests."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from werkzeug.exceptions import MethodNotAllowed
from werkzeug.utils import redirect
from werkzeug.wrappers import Request, Response

from newsroom.headers.files import NAME, headers_of, read_headers

# The machine's own table of types must not decide what a reader gets
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
    ".txt": "text/plain",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".ico": "image/x-icon",
}
READING = ("GET", "HEAD")
FRESH = {"Cache-Control": "no-cache"}


class BuiltSite:
    """Answers from the folder that is shown now; ``insert`` adds what only the preview's pages carry."""

    def __init__(self, shown: Callable[[], Path | None], insert: Callable[[bytes], bytes]) -> None:
        self._shown = shown
        self._insert = insert

    def respond(self, request: Request) -> Response:
        """Return the file, a redirect to its folder's address, or the site's own 404 page."""
        if request.method not in READING:
            return MethodNotAllowed(READING).get_response(request.environ)
        folder = self._shown()
        if folder is None:
            return Response("Situs belum dibangun.", 503, mimetype="text/plain")
        found = find(folder, request.path)
        if found is None:
            return self._told(self._missing(folder), folder, request)
        if found.is_dir():
            return redirect(f"{request.path}/", 301)
        return self._told(self._file(found, request), folder, request)

    def _told(self, response: Response, folder: Path, request: Request) -> Response:
        """Return an answer with the headers that the site asks its host for, but never to be kept."""
        file = folder / NAME
        rules = read_headers(file.read_text("utf-8")) if file.is_file() else []
        response.headers.update({**headers_of(request.path, rules), **FRESH})
        return response

    def _file(self, path: Path, request: Request) -> Response:
        kind = TYPES.get(path.suffix.lower(), "application/octet-stream")
        body = path.read_bytes()
        if kind == "text/html":
            body = self._insert(body)
        response = Response(body, mimetype=kind)
        response.last_modified = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        response.add_etag()
        return response.make_conditional(request, accept_ranges=True, complete_length=len(body))

    def _missing(self, folder: Path) -> Response:
        page = folder / "404.html"
        if not page.is_file():
            return Response("Tidak ada.", 404, mimetype="text/plain")
        return Response(self._insert(page.read_bytes()), 404, mimetype="text/html")


def find(folder: Path, address: str) -> Path | None:
    """Return the file for an address, or the folder when only its slash is missing; nothing outside."""
    if not address.startswith("/") or any(bad in address for bad in ("\0", "\\", "//", "/.")):
        return None
    root = folder.resolve()
    path = root / address[1:]
    if address.endswith("/"):
        path /= "index.html"
    try:
        real = path.resolve()
        if not real.is_relative_to(root):
            return None
        if real.is_dir():
            return real if (real / "index.html").is_file() else None
        return real if real.is_file() else None
    except OSError:
        return None  # a name too long for any file
