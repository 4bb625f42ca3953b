"""A day that comes round each year, such as 30 September."""

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.model.kinds.months import NUMBERS, days_in, month_name
from masa.model.kinds.quoted import quoted

DAY_OF_YEAR = f"(?:(0?[1-9]|[12][0-9]|3[01]) )?({'|'.join(NUMBERS)})"
_LEAP_YEAR = 2024
_DAYS = {figures: day for day in range(1, 32) for figures in (f"{day}", f"{day:02}")}


class DayOfYear(LightTuple):
    """A month and a day of it, or a whole month where no more is said."""

    month: int
    day: int | None = None

    @property
    def last(self) -> tuple[int, int]:
        """Return the month and the last day that it can mean."""
        return self.month, self.day or days_in(_LEAP_YEAR, self.month)

    def after(self, start: date) -> date:
        """Return the first such day after another day; of a whole month its last."""
        this_year = self._in(start.year)
        return this_year if this_year > start else self._in(start.year + 1)

    def _in(self, year: int) -> date:
        return date(year, self.month, min(self.last[1], days_in(year, self.month)))

    def __str__(self) -> str:
        """Return it in words: 30 September, or September."""
        return " ".join(str(part) for part in (self.day, month_name(self.month)) if part)


def parse_day_of_year(text: str) -> DayOfYear:
    """Return the day of the year; `September` alone is the whole month."""
    figures, _, name = " ".join(text.lower().split()).rpartition(" ")
    if name not in NUMBERS or (figures and figures not in _DAYS):
        raise ValueError(f"{quoted(text)} is not a day of the year. Write it as 30 September.")
    month, day = NUMBERS[name], _DAYS.get(figures)
    if day and day > days_in(_LEAP_YEAR, month):
        raise ValueError(f"{quoted(text)} is no day of the calendar.")
    return DayOfYear(month, day)
