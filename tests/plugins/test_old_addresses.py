"""Every old address leads on to where its story is now."""

from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

from newsroom.output_folder import OutputFolder
from plugins.old_addresses import OldAddressesGenerator, get_generators, ingredients, old_addresses


def story(url: str, *aliases: str) -> Any:
    return Fake(url=url, title="Razia & tertib", aliases=aliases)


def test_old_addresses_come_from_articles_and_from_the_register() -> None:
    articles = [story("2024/12/08/razia/", "/binkam/123/", "/?lama"), story("2024/12/09/patroli/")]
    assert list(old_addresses(articles, {"/tentang-kami/": "/tentang/"})) == [
        ("/binkam/123/", "2024/12/08/razia/", "Razia & tertib"),
        ("/?lama", "2024/12/08/razia/", "Razia & tertib"),
        ("/tentang-kami/", "tentang/", "/tentang/"),
    ]


def test_each_gets_a_page_that_a_web_server_finds(tmp_path: Path) -> None:
    written: list[tuple[str, object, object]] = []
    output = OutputFolder(tmp_path)

    def render(name: str, template: object, _context: object, moved: object) -> bytes:
        written.append((name, template, moved))
        return b"pindah"

    made: Any = Fake(
        context={"articles": [story("2024/12/08/razia/", "/binkam/123", "/lama/")]},
        settings={"REGISTERS": Fake(redirects={"/pindah/": "/kontak/"}), "OUTPUT": output},
        get_template=lambda name: name,
    )
    OldAddressesGenerator.generate_output(made, Fake(render=render))
    razia = {"url": "2024/12/08/razia/", "title": "Razia & tertib"}
    assert written == [
        ("binkam/123/index.html", "moved", razia),
        ("lama/index.html", "moved", razia),
        ("pindah/index.html", "moved", {"url": "kontak/", "title": "/kontak/"}),
    ]
    assert output.written == {name for name, _, _ in written}
    assert {(tmp_path / name).read_bytes() for name in output.written} == {b"pindah"}


def test_a_page_between_is_made_of_where_it_leads_and_what_it_says() -> None:
    first = ingredients("2024/12/08/razia/", "Razia & tertib")
    assert ingredients("2024/12/08/razia/", "Razia & tertib") == first
    assert first not in (
        ingredients("2024/12/09/razia/", "Razia & tertib"),
        ingredients("2024/12/08/razia/", "Razia"),
    )


def test_pelican_gets_the_generator() -> None:
    assert get_generators(object()) is OldAddressesGenerator
