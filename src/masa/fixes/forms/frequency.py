"""How often in another form: annually, twice per year, each month, 3-monthly, six weekly."""

import re

from masa.fixes.forms.meant import Meant
from masa.model.kinds.counting import COUNT
from masa.model.kinds.frequency import parse_frequency

_SAME = {
    "annual": "yearly",
    "annually": "yearly",
    "once annually": "yearly",
    "daily": "every day",
    "every quarter": "quarterly",
    "each quarter": "quarterly",
    "half yearly": "six-monthly",
    "half-yearly": "six-monthly",
    "six monthly": "six-monthly",
    "every fortnight": "fortnightly",
    "each term": "every term",
    "twice annually": "twice a year",
    "twice yearly": "twice a year",
}
_UNSURE = {"bimonthly": ("bi-monthly", ", if every two months is meant")}
_TIMES = re.compile(
    rf"(?P<times>once|twice|(?:{COUNT}) times?|\dx|\d x) (?:a|an|per|each|every|in a) (?P<unit>week|month|term|year)"
)
_EACH = re.compile(r"(?:each|every|per) (?P<unit>day|week|month|term|year)")
_STEP = re.compile(rf"(?P<count>{COUNT})[ -](?P<unit>week|month)ly")
_FEW = {"once": "once", "twice": "twice", "1": "once", "one": "once", "2": "twice", "two": "twice"}


def meant_frequency(text: str) -> Meant | None:
    """Return the frequency; safe where another word says the very same.

    `bimonthly` may be twice a month or every second month, and is unsafe; biannual is left alone, and so is whatever
    has a condition or says at least.
    """
    written = " ".join(text.lower().split()).rstrip(".")
    if written in _UNSURE:
        words, doubt = _UNSURE[written]
        return Meant(words, safe=False, doubt=doubt)
    words = _SAME.get(written) or _counted(written) or written
    try:
        parse_frequency(words)
    except ValueError:
        return None
    return Meant(words)


def _counted(written: str) -> str:
    if found := _TIMES.fullmatch(written):
        count = found["times"].removesuffix("s").removesuffix("time").rstrip(" x")
        return f"{_FEW.get(count, f'{count} times')} a {found['unit']}"
    if found := _EACH.fullmatch(written):
        return f"every {found['unit']}"
    if found := _STEP.fullmatch(written):
        return f"every {found['count']} {found['unit']}s"
    return ""
