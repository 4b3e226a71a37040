"""A link to a video that stands alone is a card; any other link stays what it is."""

import pytest
from bs4 import BeautifulSoup

from newsroom.body.enrich import enriched
from newsroom.body.markdown import to_html
from newsroom.body.sanitise import sanitised
from newsroom.body.videos import video_of
from newsroom.glossary import Glossary

NAME = "abcDEF-_123"


@pytest.mark.parametrize(
    "address",
    [
        f"https://www.youtube.com/watch?v={NAME}",
        f"https://youtube.com/watch?v={NAME}&t=20s",
        f"https://m.youtube.com/watch?app=desktop&v={NAME}",
        f"https://youtu.be/{NAME}?si=x",
        f"https://youtube.com/shorts/{NAME}",
        f"https://www.youtube.com/live/{NAME}#t=1",
    ],
)
def test_the_ways_a_video_is_passed_on_are_known(address: str) -> None:
    assert video_of(address) == NAME


@pytest.mark.parametrize(
    "address",
    [
        f"https://youtube.com.jahat.example/watch?v={NAME}",
        f"https://jahat.example/?https://youtu.be/{NAME}",
        "https://youtu.be/pendek",
        f"https://youtu.be/{NAME}panjang",
        f"http://youtu.be/{NAME}",
        "https://www.youtube.com/@humas",
        "/arsip/",
    ],
)
def test_other_addresses_are_none(address: str) -> None:
    assert video_of(address) is None


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        (f"[Cara melapor](https://youtu.be/{NAME})", [NAME]),
        (f"Lihat [cara melapor](https://youtu.be/{NAME}) dulu.", []),
        (f"https://youtu.be/{NAME}", [NAME]),
        (f"Siaran ulang:\n\nhttps://www.youtube.com/watch?app=desktop&v={NAME}\n\nSelesai.", [NAME]),
        (f"Siaran ulang: https://youtu.be/{NAME}", []),
        (f"- [Cara melapor](https://youtu.be/{NAME})", []),
        ("[Cara melapor](https://lain.example/video)", []),
    ],
)
def test_only_a_link_that_stands_alone_is_a_card(text: str, cards: list[str]) -> None:
    soup = BeautifulSoup(
        enriched(sanitised(to_html(text)), lambda _name: None, "warta.example", Glossary()), "html.parser"
    )
    assert [card["data-video"] for card in soup.select("p.video")] == cards
    assert soup.a
    assert soup.a.text in {"Cara melapor", "cara melapor", soup.a["href"]}
