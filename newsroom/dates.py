"""Dates as staff type them and as readers see them, independent of the machine's zone and locale."""

import re
from datetime import datetime, timedelta, timezone, tzinfo

EXAMPLE = "2024-12-08 16:30"
EARLIEST_YEAR = 1945
# CLDR's names; a test compares them with Babel's, whose loading would cost each build more than a page does
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli"]
MONTHS += ["Agustus", "September", "Oktober", "November", "Desember"]
SHORT_MONTHS = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"]
DAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
_FORM = re.compile(
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?: (?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?: ?(?P<offset>[+-]\d\d:\d\d))?)?"
)


class DateError(ValueError):
    """A text that is no date of ours, or a day that no calendar has; the message is Indonesian."""


def moment(text: str, zone: tzinfo) -> datetime:
    """Return the moment that ``YYYY-MM-DD[ HH:MM[:SS][±HH:MM]]`` names, expressed in ``zone``.

    Without an hour it is midnight, without an offset it is the zone's own time. Raises DateError.

    >>> from zoneinfo import ZoneInfo
    >>> moment("2024-12-08 16:30+07:00", ZoneInfo("Asia/Makassar")).isoformat()
    '2024-12-08T17:30:00+08:00'
    """
    found = _FORM.fullmatch(text)
    if found is None:
        raise DateError("tidak dapat dibaca")
    parts = [int(found[name] or 0) for name in ("year", "month", "day", "hour", "minute", "second")]
    try:
        written = datetime(*parts, tzinfo=_offset(found["offset"]) or zone)  # type: ignore[arg-type, misc]
        there = written.astimezone(zone)
    except (ValueError, OverflowError) as error:
        raise DateError("menyebut hari atau jam yang tidak ada") from error
    if there.year < EARLIEST_YEAR:
        raise DateError(f"menyebut tahun {there.year}, terlalu lama")
    return there


def _offset(text: str | None) -> timezone | None:
    if text is None:
        return None
    hours, minutes = (int(part) for part in text[1:].split(":"))
    return timezone((-1 if text[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))


def long_date(when: datetime) -> str:
    """Return “Minggu, 8 Desember 2024, 16.30 WITA”, in the moment's own zone."""
    return f"{DAYS[when.weekday()]}, {day_date(when)}, {when:%H.%M} {when.tzname()}"


def short_date(when: datetime) -> str:
    """Return “8 Des 2024”."""
    return f"{when.day} {SHORT_MONTHS[when.month - 1]} {when.year}"


def day_date(when: datetime) -> str:
    """Return “8 Desember 2024”."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def iso_date(when: datetime) -> str:
    """Return the moment with its offset, as machines read it: “2024-12-08T16:30:00+08:00”."""
    return when.isoformat(timespec="seconds")


def month_name(month: int) -> str:
    """Return the Indonesian name of month 1 to 12."""
    return MONTHS[month - 1]
