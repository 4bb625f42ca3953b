"""A length of time, such as 7 days, 5 working days or 6 months."""

from masa.light_tuple import LightTuple
from masa.model.kinds.counting import COUNT, counted
from masa.model.kinds.quoted import quoted

PERIOD = f"({COUNT}) (working day|day|week|month|year)s?"
# A month is counted as a twelfth of a year, a working day as a fifth of a week.
_DAYS = {"day": 1.0, "working day": 7 / 5, "week": 7.0, "month": 365 / 12, "year": 365.0}


class Period(LightTuple):
    """A number of days, working days, weeks, months or years, and the words as written."""

    number: int
    unit: str
    words: str

    @property
    def days(self) -> float:
        """Return its length in days, for comparing one period with another."""
        return self.number * _DAYS[self.unit]

    def __str__(self) -> str:
        """Return the words as written."""
        return self.words


def parse_period(text: str) -> Period:
    """Return the period."""
    words = " ".join(text.lower().split())
    count, _, units = words.partition(" ")
    number, unit = counted(count), units.removesuffix("s")
    if number is None or unit not in _DAYS:
        raise ValueError(f"{quoted(text)} is no length of time. Write 7 days, 5 working days, 3 weeks or 6 months.")
    return Period(number, unit, words)
