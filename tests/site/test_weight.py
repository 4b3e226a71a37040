"""A story is there at once, also on a slow line."""

from hashlib import sha256

import pytest

from bench.page_weight import LIMIT, LIMITS, kind_of, table, too_heavy, weigh, weigh_site
from tests.site.sample import Sample


def test_no_page_is_heavier_than_promised(sample: Sample) -> None:
    weights = weigh_site(sample.folder)
    assert too_heavy(weights) == []
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
        ("category/binkam/2024/03/", "kategori"),
        ("category/", "direktori"),
        ("2024/03/08-14/", "bulan"),
        ("arsip/", "arsip"),
        ("tentang/", "halaman tetap"),
        ("404.html", "404"),
        ("lain.html", "lain"),
    ],
)
def test_addresses_tell_the_type_of_a_page(address: str, kind: str) -> None:
    assert kind_of(address) == kind


def test_the_table_marks_what_is_too_heavy() -> None:
    noise = b"".join(sha256(bytes([number])).digest() for number in range(256)) * 2
    light, heavy = weigh("a/", b"isi " * 9000), weigh("b/", noise + noise[::-1])
    assert too_heavy({"artikel": [light, heavy]}) == [heavy]
    marked = {line.split()[0]: "LEBIH" in line for line in table({"beranda": [light], "artikel": [heavy]})}
    assert marked == {"jenis": False, "beranda": False, "artikel": True}
    assert (light.raw, heavy.brotli > LIMIT) == (36_000, True)


def test_a_type_may_have_a_limit_of_its_own() -> None:
    noise = b"".join(sha256(bytes([number])).digest() for number in range(200))
    page = weigh("a/", noise)
    assert LIMITS["beranda"] < page.brotli < LIMIT
    assert too_heavy({"artikel": [page], "beranda": [page]}) == [page]
