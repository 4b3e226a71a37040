"""Templates get what search engines are told of each kind of page."""

import json
from types import SimpleNamespace as Fake
from typing import Any

import pytest
from pelican.plugins import signals

from newsroom.structured_data.portal import Data, website_data
from plugins import structured_data
from plugins.structured_data import DataOf, add_data, portal_of
from tests.newsroom.structured_data.told import PORTAL, story

SITE = Fake(office="Humas Polres Contoh", email="", phones=())
SETTINGS = {
    "SITENAME": PORTAL.name,
    "SITEURL": PORTAL.address,
    "REGISTERS": Fake(site=SITE, units=PORTAL.units),
}
LIST = Fake(
    kind="tag", title="helm", heading="helm: 2024", url="tag/helm/", period="2024", page_url="tag/helm/2024/"
)
DATA_OF = DataOf(PORTAL)


def test_the_portal_is_the_one_that_is_built() -> None:
    generator: Any = Fake(env=Fake(globals={}), settings=SETTINGS)
    add_data(generator)
    assert portal_of(SETTINGS) == PORTAL
    assert generator.env.globals["data_of"].site() == website_data(PORTAL)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (DATA_OF.article(story()), "NewsArticle"),
        (DATA_OF.list(LIST), "CollectionPage"),
        (DATA_OF.directory("Topik", "tag/"), "CollectionPage"),
        (DATA_OF.page(Fake(title="Kontak", url="kontak/")), "GovernmentOrganization"),
    ],
)
def test_every_kind_of_page_says_what_it_is(data: Data, kind: str) -> None:
    assert data["@graph"][0]["@type"] == kind
    assert data["@graph"][-1]["@type"] == "BreadcrumbList"
    json.dumps(data)


def test_register_joins_the_signal_it_names(monkeypatch: pytest.MonkeyPatch) -> None:
    joined: list[object] = []
    monkeypatch.setattr(signals, "generator_init", Fake(connect=joined.append))
    structured_data.register()
    assert joined == [add_data]
