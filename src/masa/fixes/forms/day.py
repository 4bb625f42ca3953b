"""Dates in another form: 1 June 2025, Dec 2024, 01/06/2025, 2025/06/01."""

import re

from masa.fixes.forms.meant import Meant
from masa.fixes.forms.months import MONTHS, WEEKDAYS
from masa.model.kinds.day import Day, parse_day

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_WORDED = re.compile(
    rf"(?:(?:(?P<weekday>(?!the )[a-z]{{3,9}}),? )?(?:the )?{_DAY}(?: of)? )?{_MONTH},? (?P<year>\d{{4}})", re.ASCII
)
_MONTH_FIRST = re.compile(rf"{_MONTH} {_DAY},? (?P<year>\d{{4}})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})([/.-])(\d{1,2})\2(\d{1,2})", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_MONTH_AND_YEAR = re.compile(r"(\d{1,2})[/.-](\d{4})", re.ASCII)
_TWELVE = 12
_DAY_FIRST = ", if the day stands before the month"
_MONTH_BEFORE = ", if the month stands before the day"


def meant_day(text: str) -> Meant | None:
    """Return the date; safe where it can be read in one way only.

    A month in words, a year that comes first, or a day above twelve leave one reading. Two figures of twelve or less
    could be swapped: the day is then taken to come first, as in Britain, and the fix is unsafe. A weekday that does not
    go with the date, a year of two figures and two years with a stroke are left alone.
    """
    written = " ".join(text.lower().split())
    if found := _WORDED.fullmatch(written) or _MONTH_FIRST.fullmatch(written):
        return _worded(found)
    if found := _YEAR_FIRST.fullmatch(written):
        return _of(found[1], found[3], found[4])
    if found := _FIGURES.fullmatch(written):
        return _in_figures(found[1], found[3], found[4])
    if found := _MONTH_AND_YEAR.fullmatch(written):
        return _of(found[2], found[1])
    return None


def _worded(found: re.Match[str]) -> Meant | None:
    parts = found.groupdict()
    month = MONTHS.get(parts["month"])
    meant = _of(parts["year"], str(month), parts["day"]) if month else None
    if meant is None or not parts.get("weekday"):
        return meant
    weekday = WEEKDAYS.get(parts["weekday"])
    return meant if weekday == parse_day(meant.words).first.weekday() else None


def _in_figures(first: str, second: str, year: str) -> Meant | None:
    if int(second) > _TWELVE:
        return _of(year, first, second, _MONTH_BEFORE)
    swappable = int(first) <= _TWELVE and int(first) != int(second)
    return _of(year, second, first, _DAY_FIRST if swappable else "")


def _of(year: str, month: str, day: str | None = None, doubt: str = "") -> Meant | None:
    if not int(month) or (day is not None and not int(day)):
        return None
    words = Day(int(year), int(month), int(day or 0)).written
    try:
        parse_day(words)
    except ValueError:
        return None
    return Meant(words, not doubt, doubt)
