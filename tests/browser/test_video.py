"""The host of a video hears of a reader only when that reader plays it."""

from pathlib import Path

from playwright.sync_api import Browser, Request, Route, expect

SCRIPT = Path(__file__).parents[2] / "theme/static/js/video.js"
LINK = '<a href="https://youtu.be/abcDEF-_123?t=90">Cara melapor</a>'
CARD = f'<p class="video" data-video="abcDEF-_123">{LINK}</p>'
PAGE = f'<!doctype html><title>Uji</title>{CARD}<script type="module" src="/video.js"></script>'


def test_nobody_is_asked_before_the_click_and_the_player_takes_the_place_of_the_link(
    browser: Browser,
) -> None:
    page, asked = browser.new_page(), list[str]()

    def answer(route: Route) -> None:
        is_script = route.request.url.endswith(".js")
        kind = "text/javascript" if is_script else "text/html"
        route.fulfill(body=SCRIPT.read_text("utf-8") if is_script else PAGE, content_type=kind)

    def note(request: Request) -> None:
        if "youtube" in request.url:
            asked.append(request.url)

    page.route("**/*", answer)
    page.on("request", note)
    page.goto("https://warta.example/")
    page.mouse.wheel(0, 500)
    assert asked == []
    with page.expect_request("https://www.youtube-nocookie.com/**"):
        page.get_by_role("link", name="Cara melapor").click()
    player = page.locator("iframe[title='Cara melapor']")
    expect(player).to_be_focused()
    assert asked[0] == "https://www.youtube-nocookie.com/embed/abcDEF-_123?autoplay=1&start=90"
    assert page.url == "https://warta.example/"
    page.close()
