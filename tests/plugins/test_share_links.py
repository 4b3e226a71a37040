"""Plain links pass a story on, whatever its title holds."""

import html
from types import SimpleNamespace as Fake
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from pelican.plugins import signals

from plugins import share_links
from plugins.share_links import add_share_links, add_targets

ADDRESS = "https://warta.example/2024/12/08/razia/"
TITLES = [
    "Patroli Dialogis",
    "SIM & STNK: #TertibLalin",
    'Kapolsek: "Aman" & ‘terkendali’',
    "Turun 20% + gratis; a=b?c/d",
    "Bersama warga 🚓👮🏽‍♀️",
    "100%25 %0A %s {address}",
    "</a><script>alert(1)</script>",
]


def links(title: str) -> dict[str, str]:
    return {key: html.unescape(url) for key, url in share_links.share_links(title, ADDRESS).items()}


@pytest.mark.parametrize("title", TITLES)
def test_title_and_address_arrive_whole(title: str) -> None:
    found = links(title)
    query = {key: parse_qs(urlsplit(url).query, strict_parsing=True) for key, url in found.items()}
    assert query == {
        "whatsapp": {"text": [f"{title}\n{ADDRESS}"]},
        "facebook": {"u": [ADDRESS]},
        "x": {"text": [title], "url": [ADDRESS]},
        "telegram": {"url": [ADDRESS], "text": [title]},
        "email": {"subject": [title], "body": [f"{title}\r\n{ADDRESS}"]},
    }


@pytest.mark.parametrize("title", TITLES)
def test_mail_programs_that_do_not_know_plus_see_blanks(title: str) -> None:
    subject = links(title)["email"].removeprefix("mailto:?subject=").split("&body=")[0]
    assert unquote(subject) == title


@pytest.mark.parametrize("title", TITLES)
def test_a_link_holds_only_characters_that_links_may_hold(title: str) -> None:
    for url in links(title).values():
        assert url.isascii()
        assert not set(url) & set(" \"'<>{}#\\")


def test_whatsapp_comes_first_and_every_link_has_words() -> None:
    targets = share_links.SHARE_TARGETS
    assert [target.key for target in targets] == ["whatsapp", "facebook", "x", "telegram", "email"]
    assert [*links("Razia")] == [target.key for target in targets]
    assert targets[0].label == "Kirim lewat WhatsApp"
    assert all(target.label for target in targets)


@pytest.mark.parametrize("site", ["https://warta.example", "https://warta.example/"])
def test_every_story_gets_links_with_its_whole_address(site: str) -> None:
    story = Fake(title="Razia", url="2024/12/08/razia/")
    add_share_links(Fake(settings={"SITEURL": site}), content=story)
    assert story.share == share_links.share_links("Razia", ADDRESS)


def test_register_joins_the_signal_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[object] = []
    for name in ("generator_init", "article_generator_write_article"):
        monkeypatch.setattr(signals, name, Fake(connect=joined.append))
    share_links.register()
    assert joined == [add_targets, add_share_links]


def test_templates_are_told_which_ways_there_are() -> None:
    env = Fake(globals={})
    add_targets(Fake(env=env, settings={}))
    assert env.globals == {"share_targets": share_links.SHARE_TARGETS}
