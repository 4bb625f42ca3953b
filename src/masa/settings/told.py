"""Every setting of a document with its value and where it came from."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from masa.settings.place import Place, place_of
from masa.settings.table import Table

Value = str | tuple[str, ...] | None

_KEYS = ("fail-on", "edition", "rules", "templates", "baseline")


class Told(NamedTuple):
    """One setting as `masa config` tells it: the key, its value, None where it is not set, and its place."""

    setting: str
    value: Value
    place: Place


def told_settings(tables: Sequence[Table]) -> list[Told]:
    """Return every setting that tables come to; `ignore` once for each table that still counts."""
    chosen = max((number for number, table in enumerate(tables) if table.select is not None), default=0)
    ignoring = [table for table in tables[chosen:] if table.ignore] or [tables[0]]
    return [
        _told("select", tables[chosen]),
        *(_told("ignore", table) for table in ignoring),
        *(_told(key, _last(tables, key)) for key in _KEYS),
    ]


def told_per_file(tables: Sequence[Table]) -> Iterator[Told]:
    """Yield what each per-file table would set, as `KEY for FILES`; which of them apply depends on the document."""
    for table in tables:
        for key in ("select", "ignore", *_KEYS):
            if _value(table, key) is not None:
                told = _told(key, table)
                yield told._replace(setting=f"{key} for {', '.join(table.files)}")


def _told(key: str, table: Table) -> Told:
    return Told(key, _value(table, key), place_of(table.origin, key))


def _last(tables: Sequence[Table], key: str) -> Table:
    """Return the last table that sets a key, or the first, which holds the defaults."""
    return next((table for table in reversed(tables) if _value(table, key) is not None), tables[0])


def _value(table: Table, key: str) -> Value:
    value: Value = getattr(table, key.replace("-", "_"))
    return value
