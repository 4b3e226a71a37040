"""Only pages of the portal get in, by one method at one address; nothing else of the service is reachable."""

import pytest
from werkzeug.test import Client

from newsroom.comments import messages
from tests.newsroom.comments.desk import FORM, KEY, ORIGIN, Desk


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": ORIGIN},
        {"Origin": "https://WARTA.example:443"},
        {"Origin": None, "Referer": f"{ORIGIN}{KEY}"},
        {"Origin": "null", "Sec-Fetch-Site": "same-origin"},
        {"Origin": None, "Sec-Fetch-Site": "same-origin"},
    ],
)
def test_a_page_of_the_portal_may_post(desk: Desk, headers: dict[str, str | None]) -> None:
    assert desk.post(headers=headers).status_code == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": None},
        {"Origin": "null"},
        {"Origin": "https://lain.example"},
        {"Origin": "http://warta.example"},
        {"Origin": "https://warta.example:8443"},
        {"Origin": "https://warta.example.lain.example"},
        {"Origin": "https://lain.example", "Referer": f"{ORIGIN}{KEY}"},
        {"Origin": "https://lain.example", "Sec-Fetch-Site": "same-origin"},
        {"Origin": None, "Referer": "https://lain.example/warta.example/"},
        {"Origin": "null", "Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://[", "Sec-Fetch-Site": "cross-site"},
    ],
)
def test_nobody_else_may(desk: Desk, headers: dict[str, str | None]) -> None:
    assert desk.post(headers=headers).status_code == 403
    assert desk.waiting() == []


def test_the_host_that_is_asked_is_no_proof_unless_that_was_agreed(desk: Desk) -> None:
    headers = {"Origin": "http://lain.example", "Host": "lain.example"}
    assert desk.post(headers=headers).status_code == 403


def test_a_browser_that_hides_its_page_keeps_its_text_but_never_another_sites_words(desk: Desk) -> None:
    hidden = desk.post(headers={"Origin": None})
    assert (messages.NOT_FROM_HERE in hidden.text, FORM["komentar"] in hidden.text) == (True, True)
    foreign = desk.post(headers={"Origin": "https://lain.example"})
    assert FORM["komentar"] not in foreign.text


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/json", "application/octet-stream"])
def test_only_a_form_is_read(desk: Desk, content_type: str) -> None:
    response = Client(desk.gateway).post(
        "/komentar/", data=b"komentar=x", headers={"Origin": ORIGIN}, content_type=content_type
    )
    assert response.status_code == 415


@pytest.mark.parametrize(
    "key",
    [
        "",
        "/2024/12/08/tidak-ada/",
        "2024/12/08/patroli/",
        "/2024/12/08/patroli",
        f"{KEY}?a=1",
        f"{KEY}#x",
        f"{KEY}../razia/",
        "//evil.example/",
        "https://evil.example/",
        f"{ORIGIN}{KEY}",
        "/\\evil.example/",
        f"{KEY}\r\nX-Evil: 1",
    ],
)
def test_only_an_article_of_the_last_build_can_be_commented(desk: Desk, key: str) -> None:
    response = desk.post(artikel=key)
    assert response.status_code == 404
    assert "Location" not in response.headers
    assert "evil" not in response.text.split("<h1>")[1].split("Tulisan Anda")[0]
    assert desk.waiting() == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_only_posts_are_answered(desk: Desk, method: str) -> None:
    response = Client(desk.gateway).open("/komentar/", method=method, headers={"Origin": ORIGIN})
    assert (response.status_code, response.headers["Allow"]) == (405, "POST")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize(
    "path",
    [
        "",
        "id/1",
        "id/1/like",
        "id/1/activate/x",
        "id/1/edit/x",
        "new",
        "count",
        "latest",
        "feed",
        "preview",
        "admin/",
        "login/",
    ],
)
def test_nothing_else_of_the_service_can_be_reached(desk: Desk, method: str, path: str) -> None:
    desk.post()
    client = Client(desk.gateway)
    inside = client.open(f"/komentar/{path}?uri={KEY}&plain=1", method=method, headers={"Origin": ORIGIN})
    outside = client.open(f"/{path}?uri={KEY}", method=method, headers={"Origin": ORIGIN})
    assert inside.status_code in {404, 405, 415}
    assert outside.status_code == 404
    for response in (inside, outside):
        assert FORM["komentar"] not in response.text
        assert FORM["surel"] not in response.text


@pytest.mark.parametrize("accept", ["text/html", "application/json"])
@pytest.mark.parametrize("email", ["made@contoh.id", "salah"])
def test_every_answer_is_private_and_gives_away_nothing(desk: Desk, accept: str, email: str) -> None:
    response = desk.post(accept=accept, surel=email)
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert not {"Set-Cookie", "X-Set-Cookie", "Access-Control-Allow-Origin"} & set(response.headers.keys())
    assert "203.0.113" not in response.text
