"""Feeds are well-formed, name real pages and carry the newest news."""

from email.utils import parsedate_to_datetime
from pathlib import PurePosixPath
from xml.etree import ElementTree as ET

import pytest

from tests.site.sample import Sample

ATOM = "{http://www.w3.org/2005/Atom}"
RSS = ("feed/index.xml", "category/binkam/feed/index.xml")


def feeds(sample: Sample) -> list[str]:
    return [
        name
        for name in sample.files
        if PurePosixPath(name).match("feed/**/index.xml") or "/feed/" in f"/{name}"
    ]


def test_every_feed_is_well_formed(sample: Sample) -> None:
    roots = {ET.fromstring((sample.folder / name).read_bytes()).tag for name in feeds(sample)}
    assert roots == {"rss", f"{ATOM}feed"}


def links_of(root: ET.Element) -> list[str]:
    return [link.text or str(link.get("href")) for link in root.iter() if link.tag in ("link", f"{ATOM}link")]


def test_every_feed_link_leads_to_a_page(sample: Sample) -> None:
    dead = []
    for name in feeds(sample):
        for link in links_of(ET.fromstring((sample.folder / name).read_bytes())):
            address = link.removeprefix(f"https://{sample.host}/")
            if not {address or "index.html", f"{address}index.html", f"{address}index.xml"} & set(
                sample.files
            ):
                dead.append((name, link))
    assert dead == []


@pytest.mark.parametrize("name", RSS)
def test_news_come_newest_first(sample: Sample, name: str) -> None:
    root = ET.fromstring((sample.folder / name).read_bytes())
    dates = [parsedate_to_datetime(item.findtext("pubDate") or "") for item in root.iter("item")]
    assert dates
    assert dates == sorted(dates, reverse=True)
