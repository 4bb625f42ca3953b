"""How often a thing happens: the words, and how many times a year where they say so."""

import re
from typing import NamedTuple

from masa.model.kinds.counting import COUNT, to_number
from masa.model.kinds.quoted import quoted

_NAMED = {
    "weekly": 52.0,
    "fortnightly": 26.0,
    "monthly": 12.0,
    "bi-monthly": 6.0,
    "quarterly": 4.0,
    "termly": 3.0,
    "six-monthly": 2.0,
    "yearly": 1.0,
    "regularly": None,
    "as needed": None,
}
_A_YEAR = {"day": 365.0, "week": 52.0, "month": 12.0, "term": 3.0, "year": 1.0}
_TIMES = f"(?:(once|twice)|({COUNT}) times) a (week|month|term|year)"
_EVERY = f"every (?:({COUNT}) )?(day|week|month|term|year)s?"
FREQUENCY = f"{'|'.join(_NAMED)}|{_TIMES}|{_EVERY}"
_SAID_OTHERWISE = {
    "annually": "yearly",
    "annual": "yearly",
    "daily": "every day",
    "six monthly": "six-monthly",
    "half-yearly": "six-monthly",
    "bimonthly": "bi-monthly",
}


class Frequency(NamedTuple):
    """The words as written, and the number of times a year, None where no number is said."""

    words: str
    per_year: float | None

    def __str__(self) -> str:
        """Return the words as written."""
        return self.words


def parse_frequency(text: str) -> Frequency:
    """Return the frequency; bi-monthly is six times a year, termly three."""
    words = " ".join(text.lower().split())
    if words in _NAMED:
        return Frequency(words, _NAMED[words])
    if match := re.fullmatch(_TIMES, words):
        count = {"once": 1, "twice": 2}.get(match[1] or "") or to_number(match[2])
        return Frequency(words, count * _A_YEAR[match[3]])
    if match := re.fullmatch(_EVERY, words):
        return Frequency(words, _A_YEAR[match[2]] / to_number(match[1] or "one"))
    write = _SAID_OTHERWISE.get(words, "quarterly, yearly, twice a year, every two months or regularly")
    raise ValueError(f"{quoted(text)} does not say how often. Write {write}; a condition goes into `text`.")
