"""A date is understood as people here write it, only to suggest how the portal takes it."""

from zoneinfo import ZoneInfo

import pytest

from newsroom.records.typed_dates import typed_moment

WITA = ZoneInfo("Asia/Makassar")


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("8 Desember 2024", "2024-12-08"),
        ("08-12-2024", "2024-12-08"),
        ("8/12/2024 16.30", "2024-12-08 16:30"),
        ("2024/12/08 16:30", "2024-12-08 16:30"),
        ("2024-12-08T16:30:00", "2024-12-08 16:30"),
        ("Minggu, 8 Des 2024, pukul 16.30 WITA", "2024-12-08 16:30"),
        ("Jum'at 6 agustus 2021 jam 9.05", "2021-08-06 09:05"),
        ("8 Desember 2024 16.30 WIB", "2024-12-08 16:30+07:00"),
        ("8 Nopember 2024", "2024-11-08"),
        ("8 May 2024", "2024-05-08"),
    ],
)
def test_a_date_of_everyday_is_understood(typed: str, better: str) -> None:
    assert typed_moment(typed, WITA) == better


@pytest.mark.parametrize(
    "typed",
    ["kemarin", "12", "31/02/2024", "08/13/2024", "8 Maretan 2024", "8 Desember 2024 sore", "0008-12-08"],
)
def test_what_is_no_date_suggests_none(typed: str) -> None:
    assert typed_moment(typed, WITA) == ""
