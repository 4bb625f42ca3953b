"""A day that comes round each year, such as 30 September."""

import calendar
import re
from datetime import date
from typing import NamedTuple

from masa.model.kinds.quoted import quoted

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
DAY_OF_YEAR = f"(?:(0?[1-9]|[12][0-9]|3[01]) )?({'|'.join(_MONTHS)})"
_DAY_OF_YEAR = re.compile(DAY_OF_YEAR)
_LEAP_YEAR = 2024


class DayOfYear(NamedTuple):
    """A month and a day of it, or a whole month where no more is said."""

    month: int
    day: int | None = None

    @property
    def last(self) -> tuple[int, int]:
        """Return the month and the last day that it can mean."""
        return self.month, self.day or calendar.monthrange(_LEAP_YEAR, self.month)[1]

    def after(self, start: date) -> date:
        """Return the first such day after another day; of a whole month its last."""
        this_year = self._in(start.year)
        return this_year if this_year > start else self._in(start.year + 1)

    def _in(self, year: int) -> date:
        return date(year, self.month, min(self.last[1], calendar.monthrange(year, self.month)[1]))

    def __str__(self) -> str:
        """Return it in words: 30 September, or September."""
        return " ".join(str(part) for part in (self.day, calendar.month_name[self.month]) if part)


def parse_day_of_year(text: str) -> DayOfYear:
    """Return the day of the year; `September` alone is the whole month."""
    match = _DAY_OF_YEAR.fullmatch(" ".join(text.lower().split()))
    if not match:
        raise ValueError(f"{quoted(text)} is not a day of the year. Write it as 30 September.")
    month = _MONTHS[match[2]]
    length = calendar.monthrange(_LEAP_YEAR, month)[1]
    day = int(match[1]) if match[1] else None
    if day and day > length:
        raise ValueError(f"{quoted(text)} is no day of the calendar.")
    return DayOfYear(month, day)
