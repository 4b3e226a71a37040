"""Dates mean what the office's clock says, whatever zone and locale the machine has."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date

from newsroom import dates

WITA = ZoneInfo("Asia/Makassar")
SUNDAY = datetime(2024, 12, 8, 16, 30, tzinfo=WITA)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2024-12-08", "2024-12-08T00:00:00+08:00"),
        ("2024-12-08 16:30", "2024-12-08T16:30:00+08:00"),
        ("2024-12-08 16:30:05", "2024-12-08T16:30:05+08:00"),
        ("2024-12-08 16:30+07:00", "2024-12-08T17:30:00+08:00"),
        ("2024-12-08 16:30:00 +09:00", "2024-12-08T15:30:00+08:00"),
        ("2024-12-08 23:30-01:00", "2024-12-09T08:30:00+08:00"),
        ("2024-02-29 00:00", "2024-02-29T00:00:00+08:00"),
    ],
)
def test_a_moment_is_expressed_in_the_offices_zone(typed: str, meant: str) -> None:
    assert dates.iso_date(dates.moment(typed, WITA)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "kemarin",
        "12",
        "03/04/2026",
        "8 Desember 2024",
        "2024-12-8",
        "2024-12-08T16:30",
        "2024-12-08 16.30",
        "2024-12-08 16:30\n",
        "2024-12-08 16:30 WITA",
        "2024-12-08 16:30 +0800",
        "2024-12-08+08:00",
    ],
)
def test_another_form_is_not_guessed(typed: str) -> None:
    with pytest.raises(dates.DateError, match="tidak dapat dibaca"):
        dates.moment(typed, WITA)


@pytest.mark.parametrize(
    "typed",
    [
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "2024-00-10",
        "2024-12-08 25:00",
        "2024-12-08 16:61",
        "2024-12-08 16:30+99:00",
        "0000-01-01",
        "9999-12-31 23:59-12:00",
    ],
)
def test_a_day_that_no_calendar_has_is_refused(typed: str) -> None:
    with pytest.raises(dates.DateError, match="tidak ada"):
        dates.moment(typed, WITA)


def test_a_mistyped_year_is_refused() -> None:
    with pytest.raises(dates.DateError, match="menyebut tahun 202, terlalu lama"):
        dates.moment("0202-12-08", WITA)


def test_dates_are_written_out_in_indonesian() -> None:
    assert dates.long_date(SUNDAY) == "Minggu, 8 Desember 2024, 16.30 WITA"
    assert dates.day_date(SUNDAY) == "8 Desember 2024"
    assert dates.short_date(SUNDAY) == "8 Des 2024"
    assert [dates.month_name(month) for month in (1, 5, 8, 12)] == ["Januari", "Mei", "Agustus", "Desember"]


def test_names_are_those_of_the_common_locale_data() -> None:
    for days in range(366):
        when = SUNDAY + timedelta(days=days)
        assert dates.short_date(when) == format_date(when, "d MMM y", locale="id")
        assert dates.day_date(when) == format_date(when, "d MMMM y", locale="id")
        assert dates.long_date(when).startswith(format_date(when, "EEEE, d MMMM y, ", locale="id"))


def test_the_zone_is_named_as_people_say_it() -> None:
    named = [dates.long_date(SUNDAY.astimezone(ZoneInfo(zone))) for zone in ("Asia/Jakarta", "Asia/Jayapura")]
    assert named == ["Minggu, 8 Desember 2024, 15.30 WIB", "Minggu, 8 Desember 2024, 17.30 WIT"]
