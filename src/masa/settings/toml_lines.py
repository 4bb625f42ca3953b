"""Lines of TOML: Python's reader keeps no positions, so each statement is read alone to see what it sets."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

from masa.settings.origin import Keys

_MAY_END = re.compile(r"""[\]}]|\"{3}|'{3}""")
_BUDGET = 300_000  # characters read again and again, a fraction of a second: lines beyond are not looked for


class _Statement(NamedTuple):
    """A key with its value, or the head of a table: the line that it begins on, from 1, its text, what it holds."""

    line: int
    text: str
    values: dict[str, Any]


def line_of(text: str, keys: Keys) -> int:
    """Return the line, from 1, of what keys lead to in a text that is whole TOML; what surrounds it if need be."""
    lines = _lines(text)
    return next((lines[keys[:length]] for length in range(len(keys), 0, -1) if keys[:length] in lines), 1)


def _lines(text: str) -> dict[Keys, int]:
    """Return the line of each table, key and entry of a list."""
    lines: dict[Keys, int] = {}
    table: Keys = ()
    for statement in _statements(text):
        if statement.text.lstrip().startswith("["):
            table = _opened(statement, lines)
            lines[table] = statement.line
        else:
            lines.update(_within(statement, table))
    return lines


def _statements(text: str) -> Iterator[_Statement]:
    gathered: list[str] = []
    spent = 0
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), start=1):
        gathered.append(line)
        # Only a line that may close a list or a text of several lines is worth another look.
        if len(gathered) > 1 and not _MAY_END.search(line):
            continue
        so_far = "\n".join(gathered)
        spent += len(so_far)
        if spent > _BUDGET:
            return
        try:
            values = tomllib.loads(so_far)
        except ValueError:
            continue
        if values:
            yield _Statement(number - len(gathered) + 1, so_far, values)
        gathered = []


def _opened(statement: _Statement, lines: dict[Keys, int]) -> Keys:
    """Return the keys of the table that a head opens, with its number where it is one of a list."""
    keys: Keys = ()
    values: Any = statement.values
    while isinstance(values, dict) and values:
        key, values = next(iter(values.items()))
        keys = (*keys, key)
    if isinstance(values, dict):
        return keys
    return (*keys, sum(1 for other in lines if other[:-1] == keys and isinstance(other[-1], int)))


def _within(statement: _Statement, table: Keys) -> Iterator[tuple[Keys, int]]:
    """Yield the line of each key and word of a statement, looking for each one after the one before."""
    reached = 0
    for keys, word in _marks(statement.values, table):
        found = statement.text.find(word, reached)
        reached = found + len(word) if found >= 0 else reached
        yield keys, statement.line + statement.text.count("\n", 0, reached)


def _marks(values: Any, above: Keys) -> Iterator[tuple[Keys, str]]:  # noqa: ANN401 - whatever TOML holds
    """Yield each key and each entry of a list in order, with the word that it is written as."""
    if isinstance(values, dict):
        for key, value in values.items():
            yield (*above, key), key
            yield from _marks(value, (*above, key))
    elif isinstance(values, list):
        for number, value in enumerate(values):
            yield (*above, number), "" if isinstance(value, list | dict) else str(value)
            yield from _marks(value, (*above, number))
