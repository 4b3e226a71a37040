"""What the search asks for and makes, and when: little, and nothing before the reader searches."""

import gzip

from playwright.sync_api import Request

from tests.browser.conftest import Open
from tests.browser.searching import SEARCH, ask

MOST_REQUESTS, MOST_BYTES = 4, 30_000
COUNTED = """window.calendars = 0;
Intl.DateTimeFormat = class extends Intl.DateTimeFormat {
  constructor(...given) { super(...given); window.calendars += 1; }
};"""


def test_nothing_of_the_index_is_loaded_before_the_reader_searches(open_page: Open) -> None:
    page = open_page("/")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(page.url.rstrip("/") + SEARCH)
    page.get_by_role("searchbox").focus()
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if url.endswith(".json")] == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]


def test_the_browsers_calendar_is_asked_for_the_first_find_alone(open_page: Open) -> None:
    page = open_page("/")
    page.add_init_script(COUNTED)
    page.goto(page.url.rstrip("/") + SEARCH)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.calendars") == 0
    assert ask(page, "patroli")
    assert page.evaluate("window.calendars") == 1


def test_a_first_query_costs_little(open_page: Open) -> None:
    page = open_page("/")
    answers: list[Request] = []

    def note(request: Request) -> None:
        answers.append(request)  # playwright marks its listeners, which a list's own method does not bear

    page.on("requestfinished", note)
    page.goto(page.url.rstrip("/") + SEARCH)
    ask(page, "pemeriksaan kendaraan")
    needed = [answer for answer in answers if answer.url.endswith(".json") or "/search." in answer.url]
    assert len(needed) <= MOST_REQUESTS
    bodies = [answer.response() for answer in needed]
    assert sum(len(gzip.compress(body.body())) for body in bodies if body) <= MOST_BYTES
