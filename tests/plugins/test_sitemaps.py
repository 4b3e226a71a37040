"""Everything that may be found is in a sitemap, with the date of what it shows."""

import re
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace as Fake
from typing import Any

import pytest

from newsroom import sitemaps
from newsroom.output_folder import Making, OutputFolder
from newsroom.register_reader import read_registers
from newsroom.sitemaps import Place
from plugins.sitemaps import get_generators, ingredients
from tests.newsroom.desk import PROJECT_CONTENT
from tests.newsroom.made import ARTICLE, BINKAM, SEKOTONG

REGISTERS, _ = read_registers(PROJECT_CONTENT, PROJECT_CONTENT)
FIRST = ("index.html", "404.html", "category/binkam/index.html", "lama/index.html", "2024/12/index.html")


class Noting(OutputFolder):
    """An output folder that notes what files are made of beside making them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.made_of: dict[str, dict[str, bytes]] = {}
        for name in FIRST:
            self.write(name, b"")

    def make(self, page: Making) -> None:
        self.made_of[page.name] = dict(page.ingredients())
        super().make(page)


def story(number: int, **changes: Any) -> Any:
    date = ARTICLE.date + timedelta(hours=number)
    plain = {"title": f"Berita {number}", "url": f"{date:%Y/%m/%d}/{number}/", "date": date, "changed": date}
    facts = {"category": BINKAM, "unit": SEKOTONG, "tags": [], "withdrawn": None, "card": b"%d" % number}
    return Fake(**{**plain, **facts, **changes})


def built(folder: Path, articles: list[Any], hours: float = 0) -> tuple[Noting, dict[str, Any]]:
    output = Noting(folder)
    page = Fake(url="kontak/", modified=None)
    settings: dict[str, Any] = {
        "OUTPUT": output,
        "SITEURL": "https://warta.example",
        "SITENAME": "Warta",
        "REGISTERS": REGISTERS,
    }
    settings["NOW"] = ARTICLE.date + timedelta(hours=hours)
    context = {"articles": articles, "pages": [page]}
    made = get_generators(object())(context, settings, path="", theme="", output_path="")
    made.generate_output(object())
    return output, settings


def text(output: OutputFolder, name: str) -> str:
    return (output.folder / name).read_text("utf-8")


def test_pages_are_listed_and_old_addresses_drafts_and_errors_are_not(tmp_path: Path) -> None:
    output, _ = built(tmp_path, [story(0), story(1, withdrawn="alasan")])
    told = text(output, "sitemap-2024.xml")
    assert told.count("<loc>") == 4
    for url in ("", "category/binkam/", "2024/12/", story(0).url):
        assert f"<loc>https://warta.example/{url}</loc>" in told
    assert "/kontak/" in text(output, "sitemap-halaman.xml")
    everything = "".join(text(output, name) for name in output.made_of)
    assert [name for name in ("404", "/lama/", story(1).url) if name in everything] == []


def test_a_story_that_was_corrected_says_so_and_lists_do_not(tmp_path: Path) -> None:
    changed = ARTICLE.date + timedelta(days=3)
    output, _ = built(tmp_path, [story(0, changed=changed)])
    told = text(output, "sitemap-2024.xml")
    assert told.count(f"<lastmod>{changed.isoformat()}</lastmod>") == 1
    assert told.count(f"<lastmod>{ARTICLE.date.isoformat()}</lastmod>") == 3
    assert changed.isoformat() in text(output, "sitemap.xml")


@pytest.mark.parametrize(("hours", "titles"), [(2, 3), (48, 2), (49, 1), (51, 0)])
def test_news_leave_after_two_days_and_the_build_says_when(tmp_path: Path, hours: int, titles: int) -> None:
    output, settings = built(tmp_path, [story(number) for number in range(3)], hours)
    assert text(output, "news-sitemap.xml").count("<news:title>") == titles
    assert len(settings["NEWS_LEAVES"]) == titles
    assert all(moment > settings["NOW"] for moment in settings["NEWS_LEAVES"])


def test_a_light_story_is_not_asked_for_dates(tmp_path: Path) -> None:
    moment = int(ARTICLE.date.timestamp())
    plain = story(0)
    light = Fake(**{**vars(plain), "changed": None, "seconds": moment, "changed_seconds": moment})
    before, _ = built(tmp_path / "a", [plain])
    after, _ = built(tmp_path / "b", [light])
    assert before.made_of == after.made_of


def test_a_file_is_made_of_what_it_lists_and_of_nothing_else(tmp_path: Path) -> None:
    stories = [story(0), story(-24 * 400)]
    before, _ = built(tmp_path / "a", stories)
    same, _ = built(tmp_path / "b", stories, hours=1)
    assert same.made_of == before.made_of
    stories[1].changed += timedelta(hours=1)
    corrected, _ = built(tmp_path / "c", stories)
    other = {name for name, parts in corrected.made_of.items() if parts != before.made_of[name]}
    assert other == {"sitemap-2023.xml", "sitemap.xml"}
    stories[0].title = "Judul lain"
    renamed, _ = built(tmp_path / "d", stories)
    assert renamed.made_of["news-sitemap.xml"] != corrected.made_of["news-sitemap.xml"]


def test_a_year_with_too_much_for_one_part_has_one_for_each_month(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = [story(-24 * 40), story(0)]
    whole, _ = built(tmp_path / "a", articles)
    monkeypatch.setattr(sitemaps, "MOST", 4)
    parts_of = sitemaps.parts_of
    monkeypatch.setattr(sitemaps, "parts_of", lambda places: parts_of(places, most=4))
    parts, _ = built(tmp_path / "b", articles)
    names = ["sitemap-2024-10.xml", "sitemap-2024-12.xml"]
    assert [name for name in parts.made_of if "2024" in name] == names
    listed = sorted(addresses(text(whole, "sitemap-2024.xml")))
    assert sorted(address for name in names for address in addresses(text(parts, name))) == listed
    assert len(listed) == 5
    for name in names:
        assert f"/{name}" in text(parts, "sitemap.xml")


def addresses(document: str) -> list[str]:
    return re.findall("<loc>(.*?)</loc>", document)


@pytest.mark.parametrize(
    "other",
    [
        ([Fake(card=b"a", changed_seconds=2)], [], []),
        ([Fake(card=b"b", changed_seconds=1)], [], []),
        ([Fake(card=b"a", changed_seconds=1)] * 2, [], []),
        ([Fake(card=b"a", changed_seconds=1)], [Place("", "kontak/", 0)], []),
        ([Fake(card=b"a", changed_seconds=1)], [], ["koreksi/2024/index.html"]),
    ],
)
def test_all_that_a_part_lists_is_told_at_once(other: tuple[list[Any], list[Place], list[str]]) -> None:
    one: list[Any] = [Fake(card=b"a", changed_seconds=1)]
    assert ingredients(*other) != ingredients(one, [], [])
