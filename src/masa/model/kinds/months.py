"""The months, by the names that documents use; `calendar` would name them in the language of the machine."""

from masa.light_date import date, timedelta

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, start=1)}
"""The number of each month by its name in small letters."""


def month_name(month: int) -> str:
    """Return the name of a month by its number from 1."""
    return MONTHS[month - 1]


def days_in(year: int, month: int) -> int:
    """Return the number of days of a month."""
    next_month = date(year + month // 12, month % 12 + 1, 1)
    return (next_month - timedelta(days=1)).day
