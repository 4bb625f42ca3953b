"""Examples for the reference: for each key the first value that a document gives it."""

from collections.abc import Iterator, Mapping
from typing import Any

from masa.model.table import Table

_LONGEST = 60  # characters

Examples = dict[tuple[str, str], str]


def format_examples(values: Mapping[str, Any], table: Table) -> Examples:
    """Return, by record and key, the first plain value of a document, cut where it is long."""
    found: Examples = {}
    for record, key, value in _given(values, table.root, table):
        found.setdefault((record, key), _short(value))
    return found


def _given(values: Mapping[str, Any], record: str, table: Table) -> Iterator[tuple[str, str, Any]]:
    for key, value in values.items():
        field = table.fields(record)[key]
        if not field.record:
            yield record, key, value
            continue
        for entry in value if isinstance(value, list) else [value]:
            yield from _given(entry, field.record, table)


def _short(value: object) -> str:
    if isinstance(value, list):
        return f"[{_cut(', '.join(str(entry) for entry in value))}]"
    return _cut(" ".join(str(value).split()))


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"
