"""Open pages hear of a newer site."""

import threading

from werkzeug.test import Client
from werkzeug.wrappers import Request, Response

from newsroom.preview.reload import EVENTS, SCRIPT, Reloads


def test_a_page_that_connects_hears_the_version_at_once() -> None:
    assert next(Reloads("a").events()) == b"data: a\n\n"


def test_a_waiting_page_hears_the_next_version() -> None:
    reloads = Reloads("a")
    events = reloads.events()
    next(events)
    threading.Timer(0.02, reloads.announce, ["b"]).start()
    assert next(events) == b"data: b\n\n"


def test_a_quiet_line_is_kept_open() -> None:
    events = Reloads("a").events(heartbeat=0.01)
    next(events)
    assert next(events).startswith(b":")


def test_the_pages_script_knows_the_version_it_shows() -> None:
    assert Reloads("a1").tag() == f'<script type="module" src="{SCRIPT}?v=a1"></script>'.encode()


def test_the_preview_has_two_addresses_of_its_own() -> None:
    client = Client(Request.application(Reloads().respond), Response)
    assert client.get(SCRIPT).mimetype == "text/javascript"
    assert client.head(EVENTS).mimetype == "text/event-stream"
    assert client.get("/_pratinjau/lain").status_code == 404
