"""Dates, periods and lists of names in the words of the sentences file, whatever its language."""

from collections.abc import Iterable

from masa.model.kinds.day import Day
from masa.model.record import Held
from masa.render.children.sentences import FILE, Sentences
from masa.render.errors import RenderError
from masa.render.telling.names import joined
from masa.render.words import Text, Words

_MONTHS = 12


def date_words(say: Sentences, day: Day) -> str:
    """Return a day, a month or a year in words."""
    if day.month is None:
        return str(day.year)
    months = say.each("dates.months")
    if len(months) != _MONTHS:
        raise RenderError(f"{FILE}: `dates.months` should name twelve months.")
    month = months[day.month - 1]
    if day.day is None:
        return say.one("dates.month", month=month, year=str(day.year))
    return say.one("dates.day", day=str(day.day), month=month, year=str(day.year))


def period_words(say: Sentences, record: Held) -> str:
    """Return the time that something holds; nothing where no date is given."""
    start = date_words(say, record.from_) if record.from_ else ""
    end = date_words(say, record.to) if record.to else ""
    if start and end:
        return say.one("dates.between", start=start, end=end)
    if start:
        return say.one("dates.start", start=start)
    return say.one("dates.end", end=end) if end else ""


def listed(say: Sentences, names: Iterable[str]) -> str:
    """Return `a, b and c`."""
    words = joined([(Text(name),) for name in names], last_of(say, "and"))
    return "".join(piece.words for piece in words)


def either(say: Sentences, ways: list[Words]) -> Words:
    """Return `a, b or c`."""
    return joined(ways, last_of(say, "or"))


def last_of(say: Sentences, joiner: str) -> str:
    """Return the word before the last of several, with its spaces."""
    return f" {say.one(f'joiners.{joiner}')} "
