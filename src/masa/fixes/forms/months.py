"""The months and the days of the week as people shorten them."""

import calendar

_ENGLISH = [name.lower() for name in calendar.month_name]
MONTHS = {
    **{name: number for number, name in enumerate(_ENGLISH) if name},
    **{name[:3]: number for number, name in enumerate(_ENGLISH) if name},
    "sept": 9,
}
"""The number of each month by its name and its short name, in small letters."""
_DAYS = [name.lower() for name in calendar.day_name]
WEEKDAYS = {**{name: number for number, name in enumerate(_DAYS)}, **{name[:3]: n for n, name in enumerate(_DAYS)}}
"""The number of each day of the week, Monday being 0."""
