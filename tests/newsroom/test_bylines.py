"""A byline belongs to the unit that it names, and to no other of a similar name."""

import pytest

from newsroom.bylines import names_unit, signers
from newsroom.registers import Unit

SEKOTONG = Unit("polsek-sekotong", "Polsek Sekotong", "polsek", "Lombok Barat")
RESKRIM = Unit("sat-reskrim", "Sat Reskrim", "satuan", "Lombok Barat")


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("Humas Polsek Sekotong", SEKOTONG),
        ("Sihumas Polsek Sekotong", SEKOTONG),
        ("humas sat reskrim", RESKRIM),
        ("Humas Polsek Sekotong Tengah", None),
        ("Ni Made Ayu", None),
    ],
)
def test_an_office_is_found_among_the_units(name: str, unit: Unit | None) -> None:
    assert signers([RESKRIM, SEKOTONG]).get(name.casefold()) == unit


@pytest.mark.parametrize(
    ("byline", "named"),
    [
        (["Humas Polsek Sekotong"], True),
        (["Ni Made Ayu", "Humas Polsek Sekotong"], True),
        (["Ni Made Ayu (Polsek Sekotong)"], True),
        (["Humas Polsek Sekotong Tengah"], False),
        (["Humas Sat Reskrim"], False),
    ],
)
def test_a_byline_names_the_unit_or_another(byline: list[str], named: bool) -> None:
    assert names_unit(byline, SEKOTONG) is named
