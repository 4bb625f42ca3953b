"""The only clock that masa reads."""

from datetime import date


def day_asked_about(as_of: date | None) -> date:
    """Return the day given, or today."""
    return as_of or date.today()  # noqa: DTZ011 - the user's own day is meant
