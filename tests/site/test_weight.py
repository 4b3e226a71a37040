"""A story is there at once, also on a slow line."""

import pytest

from bench.page_weight import LIMIT, kind_of, table, weigh, weigh_site
from tests.site.sample import Sample


def test_no_page_is_heavier_than_promised(sample: Sample) -> None:
    weights = weigh_site(sample.folder)
    assert [page for pages in weights.values() for page in pages if page.brotli > LIMIT] == []
    assert "lain" not in weights


def test_styles_travel_inside_the_page(sample: Sample) -> None:
    assert [page.address for page in sample.pages if page.all("link[rel=stylesheet]")] == []
    assert [page.address for page in sample.pages if not page.all("head > style")] == []


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("", "beranda"),
        ("2024/12/08/razia/", "artikel"),
        ("2024/12/", "bulan"),
        ("2024/", "tahun"),
        ("category/binkam/page/1/", "kategori"),
        ("category/", "direktori"),
        ("page/2/", "arsip"),
        ("tentang/", "halaman tetap"),
        ("404.html", "404"),
        ("lain.html", "lain"),
    ],
)
def test_addresses_tell_the_type_of_a_page(address: str, kind: str) -> None:
    assert kind_of(address) == kind


def test_the_table_marks_what_is_too_heavy() -> None:
    heavy = weigh("", bytes(range(256)) * 4)
    lines = list(table({"beranda": [heavy]}))
    assert "LEBIH" not in lines[1]
    assert heavy.raw == 1024
