"""Plain links pass a story on, whatever its title holds."""

from types import SimpleNamespace as Fake
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from pelican.plugins import signals

from plugins import share_links
from plugins.share_links import add_share_links

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
    return {link.key: link.url for link in share_links.share_links(title, ADDRESS)}


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
    found = share_links.share_links("Razia", ADDRESS)
    assert [link.key for link in found] == ["whatsapp", "facebook", "x", "telegram", "email"]
    assert found[0].label == "Kirim lewat WhatsApp"
    assert all(link.label for link in found)


@pytest.mark.parametrize("site", ["https://warta.example", "https://warta.example/"])
def test_every_story_gets_links_with_its_whole_address(site: str) -> None:
    story = Fake(title="Razia", url="2024/12/08/razia/")
    add_share_links(Fake(settings={"SITEURL": site}), content=story)
    assert story.share == share_links.share_links("Razia", ADDRESS)


def test_register_joins_the_signal_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[object] = []
    monkeypatch.setattr(signals, "article_generator_write_article", Fake(connect=joined.append))
    share_links.register()
    assert joined == [add_share_links]
