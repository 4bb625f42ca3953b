"""Days of the year in another form: 30th September, 30 Sept, September 30, 30/09."""

import re

from masa.fixes.forms.meant import Meant
from masa.fixes.forms.months import MONTHS
from masa.model.kinds.day_of_year import DayOfYear, parse_day_of_year

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_EACH_YEAR = r"(?: (?:each|every) year)?"
_DAY_FIRST = re.compile(rf"(?:(?:the )?{_DAY}(?: of)? )?(?P<month>[a-z]{{3,9}})\.?{_EACH_YEAR}", re.ASCII)
_MONTH_FIRST = re.compile(rf"(?P<month>[a-z]{{3,9}})\.? {_DAY}{_EACH_YEAR}", re.ASCII)
_FIGURES = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})", re.ASCII)
_TWELVE = 12


def meant_day_of_year(text: str) -> Meant | None:
    """Return the day; safe where the month is in words or the day above twelve, unsafe where two figures could swap.

    A year is no part of such a day, and to drop one would drop a fact: such a text is left alone.
    """
    written = " ".join(text.lower().split())
    if found := _FIGURES.fullmatch(written):
        day, month = int(found["day"]), int(found["month"])
        doubt = ", if the day stands before the month" if day <= _TWELVE and day != month else ""
        return _of(day, month, doubt)
    found = _DAY_FIRST.fullmatch(written) or _MONTH_FIRST.fullmatch(written)
    if not found:
        return None
    return _of(int(found["day"]) if found["day"] else None, MONTHS.get(found["month"], 0))


def _of(day: int | None, month: int, doubt: str = "") -> Meant | None:
    if not 1 <= month <= _TWELVE:
        return None
    words = str(DayOfYear(month, day))
    try:
        parse_day_of_year(words)
    except ValueError:
        return None
    return Meant(words, not doubt, doubt)
