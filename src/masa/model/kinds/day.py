"""Dates as exact as they are known: a day, a month or a year."""

from masa.light_date import date
from masa.light_pattern import pattern
from masa.light_tuple import LightTuple
from masa.model.kinds.months import MONTHS, NUMBERS, days_in, month_name
from masa.model.kinds.quoted import quoted

FIRST_YEAR, LAST_YEAR = 1900, 2199  # a year before or after is a slip of the pen
DAY = "(19[0-9]{2}|2[01][0-9]{2})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?"
_FIGURES = [4, 2, 2]  # of a year, a month and a day
_OTHERWISE = (
    r"(?a)(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?[ /.-])?(?:(?P<number>\d{1,2})[/.-]|(?P<name>[a-z]+) )(?P<year>\d{4})"
)


class Day(LightTuple):
    """A day, or a whole month or year where no more is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, calendar_day: date) -> "Day":
        """Return a day of the calendar."""
        return cls(calendar_day.year, calendar_day.month, calendar_day.day)

    @property
    def first(self) -> date:
        """Return the first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Return the last day that it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or days_in(self.year, month))

    @property
    def written(self) -> str:
        """Return it as a document writes it: 2025-03-31, 2025-03 or 2025."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    def __str__(self) -> str:
        """Return it in words: 31 March 2025, March 2025 or 2025."""
        month = month_name(self.month) if self.month else ""
        return " ".join(str(part) for part in (self.day, month, self.year) if part)


def parse_day(text: str) -> Day:
    """Return the day, month or year."""
    written = text.strip()
    parts = written.split("-")
    figures = "".join(parts)
    if not (figures.isascii() and figures.isdigit() and [*map(len, parts)] == _FIGURES[: len(parts)]):
        raise ValueError(_refusal(written))
    year, *rest = numbers = [*map(int, parts)]
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"{quoted(written)} is surely a slip: masa takes years from {FIRST_YEAR} to {LAST_YEAR}.")
    try:
        date(year, *rest, *(1, 1)[len(rest) :])
    except ValueError as error:
        raise ValueError(f"{quoted(text)} is no day of the calendar.") from error
    return Day(*numbers)


def _refusal(written: str) -> str:
    meant = _meant(written)
    if meant and not _on_the_calendar(meant):
        return f"{quoted(written)} is no day of the calendar."
    return f"{quoted(written)} is not a date. Write {meant or '2025-03-31, 2025-03 or 2025'}."


def _on_the_calendar(written: str) -> bool:
    try:
        parse_day(written)
    except ValueError:
        return False
    return True


def _meant(written: str) -> str:
    """Return a date written another way as masa writes it: 31/12/2024, 31 December 2024 or December 2024."""
    match = pattern(_OTHERWISE).fullmatch(written.lower())
    if not match:
        return ""
    month = int(match["number"]) if match["number"] else NUMBERS.get(match["name"], 0)
    day = f"-{int(match['day']):02}" if match["day"] else ""
    return f"{match['year']}-{month:02}{day}" if 1 <= month <= len(MONTHS) else ""
