"""Feeds are well-formed, name real pages and carry the newest news."""

import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from xml.etree import ElementTree as ET

import feedparser  # type: ignore[import-untyped]
import pytest

from tests.site.sample import Sample

ATOM = "{http://www.w3.org/2005/Atom}"
RSS = ("feed/index.xml", "category/binkam/feed/index.xml")


def feeds(sample: Sample, ending: str = ".xml") -> list[str]:
    return [name for name in sample.files if "/feed/" in f"/{name}" and name.endswith(ending)]


def test_every_feed_is_sound_for_a_reader_program(sample: Sample) -> None:
    faults = []
    for name in feeds(sample):
        found = feedparser.parse((sample.folder / name).read_bytes())
        entries = all(entry.id and entry.link and entry.published_parsed for entry in found.entries)
        if found.bozo or not entries or not found.feed.title or not found.feed.language:
            faults.append((name, found.get("bozo_exception")))
    assert faults == []


def test_every_list_of_a_subject_has_a_feed(sample: Sample) -> None:
    fronts = [page.address for page in sample.pages if page.address.count("/") == 2]
    lists = [url for url in fronts if url.startswith(("category/", "unit/", "tag/"))]
    assert lists
    forms = ("index.xml", "atom/index.xml", "feed.json")
    assert [url for url in lists for form in forms if f"{url}feed/{form}" not in sample.files] == []


def links_of(name: str, data: bytes) -> Iterator[str]:
    if name.endswith(".json"):
        feed = json.loads(data)
        yield from (feed["home_page_url"], feed["feed_url"], feed["favicon"])
        for item in feed["items"]:
            yield item["url"]
            yield from (attached["url"] for attached in item.get("attachments", ()))
        return
    for link in ET.fromstring(data).iter():
        if link.tag in ("link", f"{ATOM}link", "enclosure"):
            yield link.text or link.get("href") or str(link.get("url"))


@pytest.mark.parametrize("ending", [".xml", ".json"])
def test_every_feed_link_leads_to_a_page(sample: Sample, ending: str) -> None:
    dead = []
    for name in feeds(sample, ending):
        for link in links_of(name, (sample.folder / name).read_bytes()):
            address = link.removeprefix(f"https://{sample.host}/")
            if not {address, f"{address}index.html", f"{address}index.xml"} & set(sample.files):
                dead.append((name, link))
    assert dead == []


def test_a_picture_that_goes_with_a_story_is_as_large_as_it_says(sample: Sample) -> None:
    feed = json.loads((sample.folder / "feed/feed.json").read_text("utf-8"))
    attached = [each for item in feed["items"] for each in item.get("attachments", ())]
    assert attached
    for each in attached:
        path = sample.folder / each["url"].removeprefix(f"https://{sample.host}/")
        assert path.stat().st_size == each["size_in_bytes"]


@pytest.mark.parametrize("name", RSS)
def test_news_come_newest_first(sample: Sample, name: str) -> None:
    root = ET.fromstring((sample.folder / name).read_bytes())
    dates = [parsedate_to_datetime(item.findtext("pubDate") or "") for item in root.iter("item")]
    assert dates
    assert dates == sorted(dates, reverse=True)
