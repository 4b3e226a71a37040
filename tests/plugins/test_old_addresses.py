"""Every old address leads on to where its story is now."""

from types import SimpleNamespace as Fake
from typing import Any

from plugins.old_addresses import OldAddressesGenerator, get_generators, old_addresses


def story(url: str, *aliases: str) -> Any:
    return Fake(url=url, title="Razia & tertib", header=Fake(aliases=aliases))


def test_old_addresses_come_from_articles_and_from_the_register() -> None:
    articles = [story("2024/12/08/razia/", "/binkam/123/", "/?lama"), story("2024/12/09/patroli/")]
    assert list(old_addresses(articles, {"/tentang-kami/": "/tentang/"})) == [
        ("/binkam/123/", "2024/12/08/razia/", "Razia & tertib"),
        ("/?lama", "2024/12/08/razia/", "Razia & tertib"),
        ("/tentang-kami/", "tentang/", "/tentang/"),
    ]


def test_each_gets_a_page_that_a_web_server_finds() -> None:
    written: list[tuple[str, object, object]] = []
    made: Any = Fake(
        context={"articles": [story("2024/12/08/razia/", "/binkam/123", "/lama/")]},
        settings={"REGISTERS": Fake(redirects={"/pindah/": "/kontak/"})},
        get_template=lambda name: name,
    )
    writer = Fake(write_file=lambda name, template, _context, moved: written.append((name, template, moved)))
    OldAddressesGenerator.generate_output(made, writer)
    razia = {"url": "2024/12/08/razia/", "title": "Razia & tertib"}
    assert written == [
        ("binkam/123/index.html", "moved", razia),
        ("lama/index.html", "moved", razia),
        ("pindah/index.html", "moved", {"url": "kontak/", "title": "/kontak/"}),
    ]


def test_pelican_gets_the_generator() -> None:
    assert get_generators(object()) is OldAddressesGenerator
