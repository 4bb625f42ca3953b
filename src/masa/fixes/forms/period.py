"""Lengths of time in another form: 7days, 5-working-days, fifteen days, a fortnight."""

import re

from masa.fixes.forms.meant import Meant
from masa.fixes.forms.spelt import SPELT, number_in_words
from masa.model.kinds.period import parse_period

_UNITS = r"(?P<unit>(?:working|business)[ -]day|day|week|fortnight|month|year)s?(?:'|\u2019)?"
_PERIOD = re.compile(rf"(?P<number>\d{{1,4}}|an?|{SPELT})[ -]?{_UNITS}", re.ASCII)
_ARTICLES = ("a", "an")


def meant_period(text: str) -> Meant | None:
    """Return the period; safe, as blanks, hyphens, numbers in words and a fortnight change nothing that is said.

    Business days are taken for working days, which is unsafe: the law has its own meaning of the latter. What says
    about, within or up to is left alone.
    """
    found = _PERIOD.fullmatch(" ".join(text.lower().split()))
    if not found:
        return None
    number = _number(found["number"])
    unit = found["unit"].replace("-", " ")
    if number is None:
        return None
    if unit == "fortnight":
        number, unit = 2 * number, "week"
    business = unit == "business day"
    unit = "working day" if business else unit
    words = f"{number} {unit}{'' if number == 1 else 's'}"
    try:
        parse_period(words)
    except ValueError:
        return None
    return Meant(words, not business, ", if working days are meant" if business else "")


def _number(text: str) -> int | None:
    if text.isdigit():
        return int(text)
    return 1 if text in _ARTICLES else number_in_words(text)
