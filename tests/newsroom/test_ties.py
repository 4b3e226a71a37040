"""Places are the same however they are written, and those of the whole office bind nobody."""

from dataclasses import replace

import pytest

from newsroom.ties import ties_of
from tests.newsroom.made import ARTICLE


@pytest.mark.parametrize(
    ("fields", "ties"),
    [
        ({}, []),
        (
            {"location": "Dusun Tawun, Desa Sekotong Barat"},
            ["place dusun-tawun", "place desa-sekotong-barat"],
        ),
        ({"location": "Dsn Tawun; Ds. Sekotong Barat"}, ["place dusun-tawun", "place desa-sekotong-barat"]),
        ({"location": "Kec. Sekotong, Kabupaten Lombok Barat, NTB"}, ["place kecamatan-sekotong"]),
        ({"location": "Lombok Barat", "dateline": "Gerung, NTB"}, ["place gerung"]),
        ({"dateline": "Lombok Barat, NTB"}, []),
        ({"location": "Gerung", "dateline": "Gerung"}, ["place gerung"]),
        ({"topic": "Mudik 2026"}, ["series mudik-2026"]),
        ({"location": "…"}, []),
    ],
)
def test_a_story_is_tied_by_place_and_series(fields: dict[str, str], ties: list[str]) -> None:
    found = ties_of(replace(ARTICLE, **fields))  # type: ignore[arg-type]
    assert [f"{kind} {slug}" for kind, slug in found] == ties
