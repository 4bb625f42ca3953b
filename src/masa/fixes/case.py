"""What a fixer may look at."""

from datetime import date
from typing import Any, NamedTuple

from masa.model.reading import Reading
from masa.model.suggestion import Suggestions
from masa.model.table import Field, Record, Table
from masa.reference.register import Register
from masa.source.tree import Path


class Case(NamedTuple):
    """A reading, the table it was read by, what the register holds on a day, and how many likenesses may be sought."""

    reading: Reading
    table: Table
    register: Register
    day: date
    suggestions: Suggestions

    def written(self, path: Path) -> Any:  # noqa: ANN401 - any value of a file
        """Return what the file holds at a path, unread: text, a list, keys with values; None where it has nothing."""
        return _at(self.reading.tree.values, path)

    def read(self, path: Path) -> Any:  # noqa: ANN401 - any value of a document
        """Return the value that was read at a path; None where there is none."""
        return _at(self.reading.values, path)

    def place(self, path: Path) -> Path:
        """Return where a value stands in the file: a lone word stands for a list of one."""
        lone = path and isinstance(path[-1], int) and path not in self.reading.tree.places
        return path[:-1] if lone else path

    def field(self, path: Path) -> Field | None:
        """Return what the format has at a path; None where it has no such key."""
        found: Field | None = None
        record = self.table.root
        for key in path:
            if isinstance(key, str):
                found = self.table.records.get(record, {}).get(key)
                record = found.record if found else ""
        return found

    def keys(self, path: Path) -> Record:
        """Return the keys that the record at a path may have."""
        holder = self.field(path)
        record = holder.record if holder else self.table.root if not path else ""
        return self.table.records.get(record, {})


def _at(value: Any, path: Path) -> Any:  # noqa: ANN401 - any value of a document
    for key in path:
        if isinstance(key, str):
            value = value.get(key) if isinstance(value, dict) else None
        else:
            value = value[key] if isinstance(value, list) and key < len(value) else None
    return value
