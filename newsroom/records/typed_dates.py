"""Dates as people write them in Indonesia, read only to suggest the form that the portal takes."""

import re
from datetime import datetime, timedelta, tzinfo

from newsroom.dates import MONTHS, DateError, moment

_DAY_FIRST = re.compile(
    r"(?P<day>\d{1,2})(?:\s+|[-/.])(?P<month>[a-z]{3,9}|\d{1,2})\.?(?:\s+|[-/.])(?P<year>\d{4})"
)
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})")
_WEEKDAY = re.compile(r"(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\b[\s,]*")
_CLOCK = re.compile(
    r"[\s,t]*(?:(?:pukul|pkl\.?|jam)\s*)?(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?:[.:]\d\d)?\s*(?P<zone>wib|wita|wit)?"
)
_ZONES = {"wib": 7, "wita": 8, "wit": 9}
_OTHER_NAMES = {"pebruari": 2, "nopember": 11, "agt": 8, "may": 5, "aug": 8, "oct": 10, "dec": 12}


def typed_moment(text: str, zone: tzinfo) -> str:
    """Return the date as it should be typed, with the hour when there is one; empty when it cannot be read.

    >>> from zoneinfo import ZoneInfo
    >>> typed_moment("Minggu, 8 Desember 2024 pukul 16.30 WITA", ZoneInfo("Asia/Makassar"))
    '2024-12-08 16:30'
    """
    typed = _WEEKDAY.sub("", text.strip().lower(), count=1)
    day = _DAY_FIRST.match(typed) or _YEAR_FIRST.match(typed)
    month = _month(day["month"]) if day else 0
    if not day or not month:
        return ""
    rest = typed[day.end() :].strip(" ,.")
    clock = _CLOCK.fullmatch(rest)
    if rest and not clock:
        return ""
    written = f"{day['year']}-{month:02}-{int(day['day']):02}"
    if clock:
        written += f" {int(clock['hour']):02}:{clock['minute']}"
    return _with_offset(written, clock["zone"] if clock else None, zone)


def _with_offset(written: str, name: str | None, zone: tzinfo) -> str:
    """Return what was written, with the offset of a zone that is not the office's own."""
    try:
        when = moment(written, zone)
    except DateError:
        return ""
    hours = _ZONES.get(name or "")
    here = datetime.utcoffset(when)
    return written if hours is None or here == timedelta(hours=hours) else f"{written}+{hours:02}:00"


def _month(text: str) -> int:
    """Return the number of a month by its name or its digits; 0 for what is none."""
    if text.isdigit():
        return int(text) if int(text) <= len(MONTHS) else 0
    names = (number for number, name in enumerate(MONTHS, start=1) if name.lower().startswith(text[:3]))
    whole = next(names, 0)
    alike = whole and MONTHS[whole - 1].lower().startswith(text)
    return whole if alike else _OTHER_NAMES.get(text, 0)
