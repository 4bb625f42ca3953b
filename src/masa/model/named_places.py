"""Places that a document names by a path: departures, and what a copy lost or says twice."""

from collections.abc import Sequence

from masa.light_typing import Any
from masa.model.document_path import Entry, Step, parse_path, position_of, positions_by, written
from masa.model.faults import Faults
from masa.model.kinds.quoted import cut, quoted
from masa.model.references import Reference
from masa.model.table import Field, Table
from masa.source.tree import Path


def check_named_places(values: dict[str, Any], places: Sequence[Reference], table: Table, faults: Faults) -> None:
    """Record each path that leads nowhere: to a key that the format does not have, or to an entry that is not there.

    A key that the document leaves out can be named all the same. The words stay as they are, so that nothing takes
    a path that leads nowhere for one that was left out.
    """
    document = _Document(values, table, faults)
    for path, words, _ in places:
        steps = parse_path(words)
        problem = _Trace(document).problem(steps) if steps else f"{quoted(words)} is not a path."
        if problem:
            faults.add("unknown-path", path, problem)


class _Document:
    """What the paths are followed through: the format, and what was read of the document."""

    def __init__(self, values: dict[str, Any], table: Table, faults: Faults) -> None:
        self.values, self.table, self.faults = values, table, faults
        ends = [(path[:-1], path[-1]) for path in faults.unreadable]
        self._unread = {(list_, "") if isinstance(last, int) else (list_[:-1], last) for list_, last in ends}
        self._positions: dict[tuple[Path, str], dict[str, int]] = {}

    def position(self, path: Path, chosen: Entry, entries: list[Any]) -> int | None:
        """Return the position of an entry of the list at a path; a long list is searched once for each key."""
        if not chosen.key:
            return position_of(chosen, entries)
        if (path, chosen.key) not in self._positions:
            self._positions[path, chosen.key] = positions_by(chosen.key, entries)
        return self._positions[path, chosen.key].get(chosen.word)

    def may_hold(self, path: Path, chosen: Entry) -> bool:
        """Tell whether the list at a path may hold an entry that is not found because its key was not read."""
        return bool(chosen.key) and not self._unread.isdisjoint({(path, ""), (path, chosen.key)})


class _Trace:
    """One path followed through the format and, as far as it was read, through the document."""

    def __init__(self, document: _Document) -> None:
        self.document, self.table, self.faults = document, document.table, document.faults
        self.field = Field("record", record=document.table.root)
        self.value: Any = document.values
        self.path: Path = ()
        self.known = True  # False below what could not be read: there only the names are checked

    def problem(self, steps: Sequence[Step]) -> str:
        """Return what is wrong with the path, or nothing."""
        for step in steps:
            problem = self._entry(step) if isinstance(step, Entry) else self._key(step)
            if problem:
                return problem
        return ""

    def _key(self, key: str) -> str:
        name = written(self.path)
        if self.field.many:
            return f"`{name}` is a list: say which entry is meant, such as `{name}[1].{cut(key)}`."
        if self.field.kind != "record":
            return f"`{name}` holds no keys, so nothing lies below it."
        fields = self.table.fields(self.field.record)
        if key not in fields:
            return f"`{cut(key)}` is not a key that masa knows {self._where()}.{self._hint(key)}"
        self.field = fields[key]
        self._step_to(key, self.value.get(key) if isinstance(self.value, dict) else None)
        return ""

    def _entry(self, chosen: Entry) -> str:
        name = written(self.path)
        if not self.field.many:
            return f"`{name}` is no list, so it has no entries."
        if chosen.key and (self.field.kind != "record" or chosen.key not in self.table.fields(self.field.record)):
            return f"The entries of `{name}` have no key `{cut(chosen.key)}`."
        self.field = self.field._replace(many=False)
        entries = self.value if isinstance(self.value, list) else []
        position = self.document.position(self.path, chosen, entries)
        if position is not None:
            self._step_to(position, entries[position])
            return ""
        if self.known and not self.document.may_hold(self.path, chosen):
            return _no_entry(name, chosen, len(entries))
        self.known = False
        return ""

    def _step_to(self, key: str | int, value: Any) -> None:  # noqa: ANN401 - any value of a document
        self.path, self.value = (*self.path, key), value
        self.known = self.known and self.path not in self.faults.unreadable

    def _where(self) -> str:
        return f"below `{written(self.path)}`" if self.path else "at the top of the file"

    def _hint(self, key: str) -> str:
        known = self.table.fields(self.field.record)
        records = {name: field for name, field in known.items() if field.kind == "record" and not field.many}
        below = [name for name, field in records.items() if key in self.table.fields(field.record)]
        meant = f"{below[0]}.{key}" if len(below) == 1 else self.faults.suggestions.nearest(key, known)
        return f" Did you mean `{written((*self.path, meant))}`?" if meant else ""


def _no_entry(name: str, chosen: Entry, count: int) -> str:
    if chosen.key:
        return f"No entry of `{name}` has {quoted(chosen.word)} as its `{chosen.key}`."
    held = {0: "has no entries", 1: "has one entry"}.get(count, f"has {count} entries")
    counted = " Entries are counted from 1." if chosen.number == 0 else ""
    return f"`{name}` {held}: there is no entry {chosen.number}.{counted}"
