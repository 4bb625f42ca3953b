"""Places and values in words, as one version of the document names them."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from masa.model.collective import IN_WORDS
from masa.model.kinds.day import Day
from masa.model.kinds.quoted import within
from masa.model.reading import Reading
from masa.model.table import Field
from masa.rules.engine.gap import listed
from masa.source.tree import Path

_KEYS: Mapping[str, str] = {"from": "first day", "to": "last day", "done_on": "done on"}
_NAMED_BY = ("name", "title", "organisation", "person", "acts_for", "who", "payer", "post", "called")
_TOLD_BY = ("what", "word", "rule", "about", "covers", "form", "how", "said", "text", "path")
_LONGEST = 70


class Words:
    """The words of one version: ids by their names."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def at(self, path: Path) -> Any:  # noqa: ANN401 - any value of a document
        """Return the value at a path; None where there is none."""
        value: Any = self._reading.values
        for key in path:
            if isinstance(key, int):
                value = value if isinstance(value, list) else [value]
                value = value[key] if key < len(value) else None
            else:
                value = value.get(key) if isinstance(value, dict) else None
        return value

    def name(self, word: object) -> str:
        """Return the name of the body, person or group that an id stands for, or the word itself in plain words."""
        path = self._reading.ids.get(str(word))
        if path is None:
            return IN_WORDS.get(str(word), str(word))
        entry = self.at(path) or {}
        return str(entry.get("name") or entry.get("post") or word)

    def value(self, value: Any, field: Field) -> str:  # noqa: ANN401
        """Return a value in words, on one line; empty where there is none."""
        if value is None:
            return ""
        if isinstance(value, list):
            return ", ".join(self.value(one, field) for one in value if one is not None)
        if isinstance(value, dict):
            return self.entry(value)
        if field.kind == "id":
            return self.name(value)
        return _plain(value, field)

    def entry(self, entry: dict[str, Any]) -> str:
        """Return how an entry is called: a name, a title, or the first of its words."""
        if name := next((made for key in _NAMED_BY if (made := self._held(entry.get(key)))), ""):
            return cut(name)
        if entry.get("level"):
            return f"level {self._held(entry['level'])}"
        told = next((made for key in _TOLD_BY if (made := self._held(entry.get(key)))), "")
        return f"“{within(cut(told).rstrip('.'))}”" if told else "an entry"

    def _held(self, value: Any) -> str:  # noqa: ANN401
        """Return one value, or several, as a list in a sentence; empty where nothing is held."""
        held = value if isinstance(value, list) else [value]
        names = [self.name(one) for one in held if one is not None]
        return listed(names) if names else ""

    def place(self, path: Path) -> str:
        """Return where a path stands: the section or the nearest entry with a name of its own, and what is below it."""
        return _capital(", ".join(self._steps(path)))

    def _steps(self, path: Path) -> Iterator[str]:
        start = self._start(path)
        for length in range(start, len(path) + 1):
            key = path[length - 1]
            if isinstance(key, str):
                yield _KEYS.get(key, key.replace("_", " "))
            else:
                held = self.at(path[:length])
                yield self.entry(held) if isinstance(held, dict) else str(key + 1)

    def _start(self, path: Path) -> int:
        """Return how long the path to the last entry with an id is, which needs no section before it; else 1."""
        lengths = (length for length in range(len(path), 0, -1) if isinstance(path[length - 1], int))
        held = ((length, self.at(path[:length])) for length in lengths)
        return next((length for length, one in held if isinstance(one, dict) and one.get("id")), 1)


def cut(text: str, longest: int = _LONGEST) -> str:
    """Return a text on one line, its end cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[:longest].rsplit(" ", 1)[0].rstrip(",;. ") + " …"


def pounds(amount: Decimal) -> str:
    """Return a sum of money: £64,000 or £64,000.50."""
    return f"£{amount:,.2f}".removesuffix(".00")


def _plain(value: Any, field: Field) -> str:  # noqa: ANN401
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return pounds(value) if field.kind == "amount" else f"{value:f}{'%' if field.kind == 'percentage' else ''}"
    text = str(value) if isinstance(value, Day) else " ".join(str(value).split())
    return text.replace("-", " ") if field.kind == "choice" and text not in ("wt2018", "wt2023", "wt2026") else text


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
