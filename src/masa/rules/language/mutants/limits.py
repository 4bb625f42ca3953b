"""Limits, one step narrower and one step wider."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from masa.model.kinds.day_of_year import DayOfYear
from masa.model.kinds.frequency import Frequency, parse_frequency
from masa.model.kinds.period import Period, parse_period

_DAY = timedelta(days=1)
_FREQUENCIES = tuple(
    parse_frequency(words)
    for words in (
        "every two years",
        "yearly",
        "six-monthly",
        "termly",
        "quarterly",
        "bi-monthly",
        "monthly",
        "fortnightly",
        "weekly",
        "every day",
    )
)
_LEAP_YEAR = 2024


def one_step_off(limit: Any) -> Iterator[Any]:  # noqa: ANN401 - a limit of any kind
    """Yield a limit one step smaller and one step larger, in its own unit; nothing for what is no limit."""
    if isinstance(limit, Period):
        yield from _periods(limit)
    elif isinstance(limit, Frequency):
        yield from _frequencies(limit)
    elif isinstance(limit, DayOfYear):
        yield from _days_of_year(limit)
    elif isinstance(limit, date):
        yield from (limit - _DAY, limit + _DAY)
    elif isinstance(limit, int | Decimal) and not isinstance(limit, bool):
        yield from _numbers(limit)


def _periods(limit: Period) -> Iterator[Period]:
    for number in (limit.number - 1, limit.number + 1):
        if number > 0:
            yield parse_period(f"{number} {limit.unit}{'' if number == 1 else 's'}")


def _frequencies(limit: Frequency) -> Iterator[Frequency]:
    wanted = limit.per_year or 0
    yield from [one for one in _FREQUENCIES if (one.per_year or 0) < wanted][-1:]
    yield from [one for one in _FREQUENCIES if (one.per_year or 0) > wanted][:1]


def _numbers(limit: int | Decimal) -> Iterator[int | Decimal]:
    exponent = limit.as_tuple().exponent if isinstance(limit, Decimal) else 0
    # The last digit written is the step: 38 to 39, 0.5 to 0.6.
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else 1
    if limit - step >= 0:
        yield limit - step
    yield limit + step


def _days_of_year(limit: DayOfYear) -> Iterator[DayOfYear]:
    month, day = limit.last
    start = date(_LEAP_YEAR, month, day)
    for one in (start - _DAY, start + _DAY):
        yield DayOfYear(one.month, one.day)


def words_of(limit: Any) -> str:  # noqa: ANN401
    """Return a limit as a rule file writes it."""
    if isinstance(limit, DayOfYear):
        return f"{limit.last[1]} {calendar.month_name[limit.month]}"
    return limit.isoformat() if isinstance(limit, date) else str(limit)
