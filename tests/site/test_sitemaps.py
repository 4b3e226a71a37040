"""The sitemaps name every page that may be found, once, and nothing that may not."""

from collections import Counter
from xml.etree import ElementTree as ET

from newsroom.sitemaps import INDEX, ROBOTS, SITEMAP
from tests.site.sample import Sample

LOC = f"{{{SITEMAP}}}loc"


def told(sample: Sample, name: str) -> list[str]:
    root = ET.fromstring((sample.folder / name).read_bytes())
    return [(found.text or "").removeprefix(f"https://{sample.host}/") for found in root.iter(LOC)]


def test_every_page_that_may_be_found_is_named_once(sample: Sample) -> None:
    may = [
        page.address
        for page in sample.pages
        if not page.all("meta[name=robots][content*=noindex], meta[http-equiv=refresh]")
    ]
    found = [address for part in told(sample, INDEX) for address in told(sample, part)]
    assert Counter(found) == Counter(may)


def test_robots_are_told_where_the_sitemaps_are(sample: Sample) -> None:
    lines = (sample.folder / ROBOTS).read_text("utf-8").splitlines()
    names = [
        line.removeprefix(f"Sitemap: https://{sample.host}/")
        for line in lines
        if line.startswith("Sitemap: ")
    ]
    assert names
    assert set(names) <= set(sample.files)
