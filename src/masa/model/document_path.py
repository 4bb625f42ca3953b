"""Paths as a document writes them: dotted keys, an entry by its number from 1 or as governance.groups[id=executive]."""

from collections.abc import Callable, Sequence

from masa.light_pattern import pattern
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.source.tree import Path

_STEP = r"(?:\A|(?!\A)\.)([a-z_]+)|\[([^\]]+)\]"
_NUMBER = "[0-9]{1,6}"


class Entry(LightTuple):
    """An entry of a list, chosen by its number from 1, or by a key and a word that it holds."""

    number: int
    key: str = ""
    word: str = ""


Step = str | Entry
Position = Callable[[Entry, Sequence[Any]], int | None]


def parse_path(text: str) -> tuple[Step, ...] | None:
    """Return the keys and entries that a path is made of, or None where the words are no path."""
    steps: list[Step] = []
    position, written = 0, text.strip()
    step_at = pattern(_STEP).match
    while position < len(written) or not steps:
        match = step_at(written, position)
        step = (match[1] or _entry(match[2])) if match else None
        if match is None or step is None:
            return None
        steps.append(step)
        position = match.end()
    return tuple(steps) if isinstance(steps[0], str) else None


def resolve(text: str, values: dict[str, Any], position: Position | None = None) -> Path | None:
    """Return the path that a document's words lead to in its values, or None where they are no path.

    A key that the document leaves out still has a path; an entry that it does not hold has none. `position` is how
    entries are found; the default is `position_of`.
    """
    path: Path = ()
    value: Any = values
    for step in parse_path(text) or ():
        if isinstance(step, str):
            path, value = (*path, step), value.get(step) if isinstance(value, dict) else None
            continue
        entries = [value] if isinstance(value, str) else value  # a lone scalar stands for a list of one
        number = (position or position_of)(step, entries if isinstance(entries, list) else [])
        if number is None:
            return None
        path, value = (*path, number), entries[number]
    return path or None


def position_of(chosen: Entry, entries: Sequence[Any]) -> int | None:
    """Return the position of an entry in a list, counted from 0, or None where the list has no such entry."""
    if not chosen.key:
        return chosen.number - 1 if 1 <= chosen.number <= len(entries) else None
    held = (entry.get(chosen.key) if isinstance(entry, dict) else None for entry in entries)
    return next((position for position, value in enumerate(held) if chosen.word in _words(value)), None)


def positions_by(key: str, entries: Sequence[Any]) -> dict[str, int]:
    """Return the words that the entries of a list hold under a key, each with the first entry that holds it."""
    found: dict[str, int] = {}
    for position, entry in enumerate(entries):
        for word in _words(entry.get(key) if isinstance(entry, dict) else None):
            found.setdefault(word, position)
    return found


def written(path: Path) -> str:
    """Return a path as a document writes it, entries by their number from 1."""
    words = ""
    for key in path:
        words += f"[{key + 1}]" if isinstance(key, int) else f".{key}" if words else key
    return words


def _entry(chosen: str) -> Entry | None:
    key, equals, word = (part.strip() for part in chosen.partition("="))
    if equals:
        return Entry(0, key, word) if key and word else None
    return Entry(int(key)) if pattern(_NUMBER).fullmatch(key) else None


def _words(value: object) -> list[str]:
    """Return what a key holds as the document writes it, one by one."""
    if value is None:
        return []
    if isinstance(value, list):
        return [word for one in value for word in _words(one)]
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    return [value.written if isinstance(value, Day) else str(value)]
