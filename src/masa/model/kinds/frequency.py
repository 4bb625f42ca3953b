"""How often a thing happens: the words, and how many times a year where they say so."""

from masa.light_tuple import LightTuple
from masa.model.kinds.counting import COUNT, counted
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
_TIMES = {"once": 1, "twice": 2}
_SO_OFTEN = f"(?:(once|twice)|({COUNT}) times) a (week|month|term|year)"
_EVERY = f"every (?:({COUNT}) )?(day|week|month|term|year)s?"
FREQUENCY = f"{'|'.join(_NAMED)}|{_SO_OFTEN}|{_EVERY}"
_SAID_OTHERWISE = {
    "annually": "yearly",
    "annual": "yearly",
    "daily": "every day",
    "six monthly": "six-monthly",
    "half-yearly": "six-monthly",
    "bimonthly": "bi-monthly",
}


class Frequency(LightTuple):
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
    per_year = _every(words.removeprefix("every ")) if words.startswith("every ") else _so_often(words)
    if per_year is not None:
        return Frequency(words, per_year)
    write = _SAID_OTHERWISE.get(words, "quarterly, yearly, twice a year, every two months or regularly")
    raise ValueError(f"{quoted(text)} does not say how often. Write {write}; a condition goes into `text`.")


def _so_often(words: str) -> float | None:
    """Return how often a year `twice a term` or `four times a year` is."""
    times, _, unit = words.partition(" a ")
    count = _TIMES.get(times) or (counted(times.removesuffix(" times")) if times.endswith(" times") else None)
    return count * _A_YEAR[unit] if count and unit in _A_YEAR and unit != "day" else None


def _every(words: str) -> float | None:
    """Return how often a year it is that comes every so many days, weeks, months, terms or years."""
    count, _, units = words.rpartition(" ")
    number, unit = counted(count or "one"), units.removesuffix("s")
    return _A_YEAR[unit] / number if number and unit in _A_YEAR else None
