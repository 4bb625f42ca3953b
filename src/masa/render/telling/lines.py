"""Values on one line, each in the words of its kind."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from masa.model.kinds.frequency import Frequency
from masa.model.kinds.number import pounds
from masa.model.record import Shape
from masa.render.prose import safe_address
from masa.render.telling.money import per_cent
from masa.render.telling.wording import capital, choice
from masa.render.words import Link, Strong, Text, Time, Words

LINKS = ("url", "website", "list_at", "statement", "source", "transcript")


def linked(title: str | None, address: str | None) -> Words:
    """Return a title that leads to its address; an address that no page may link to is shown beside it."""
    if address and safe_address(address):
        return (Link(title or address, address),)
    return tuple(Text(part) for part in (title, f" ({address})" if address else None) if part)


def parted(parts: Sequence[Words], mark: str) -> Words:
    """Return parts on one line with a mark between them."""
    if len(parts) == 1:
        return parts[0]
    return tuple(piece for n, part in enumerate(parts) for piece in ((Text(mark), *part) if n else part))


def strong(words: str) -> Words:
    """Return words that carry weight."""
    return (Strong(words),)


def _frequency(often: Frequency) -> str:
    """Return how often, in words; bi-monthly is said in figures too, since people read it in two ways."""
    return f"{often} (six times a year)" if often.words == "bi-monthly" else str(often)


def _line(_record: Shape, key: str, value: str) -> Words:
    return linked(None, value) if key in LINKS else (Text(value),)


def _choice(record: Shape, key: str, word: str) -> Words:
    return (Text(capital(choice(type(record).__name__, key, word))),)


def _plain(say: Callable[[Any], str]) -> Callable[[Shape, str, Any], Words]:
    def line(_record: Shape, _key: str, value: object) -> Words:
        return (Text(say(value)),)

    return line


LINES: Mapping[str, Callable[[Shape, str, Any], Words]] = {
    "line": _line,
    "choice": _choice,
    "prose": _plain(str),
    "yes-no": _plain(lambda answer: "yes" if answer else "no"),
    "number": _plain(str),
    "decimal": _plain(str),
    "amount": _plain(pounds),
    "percentage": _plain(per_cent),
    "day": lambda _record, _key, day: (Time.of(day),),
    "day-of-year": _plain(str),
    "frequency": _plain(_frequency),
    "period": _plain(str),
}
