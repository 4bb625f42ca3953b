"""The only clock that masa reads."""

from masa.light_date import date


def day_asked_about(as_of: date | None) -> date:
    """Return the day given, or today."""
    return as_of or date.today()  # noqa: TID251 - the user's own day is meant
