"""The reader by kinds: walks a parsed file by the models' table, and never raises for content."""

import re
from collections.abc import Mapping
from typing import Any

from masa.model.faults import Faults
from masa.model.format_version import check_version_is_said, is_of_this_version
from masa.model.kinds import KINDS
from masa.model.kinds.quoted import cut, quoted
from masa.model.named_places import NamedPlace, check_named_places
from masa.model.reading import Reading
from masa.model.references import Reference, resolve_references
from masa.model.table import Field, Table
from masa.source.tree import Path, Tree

_ABSENT = object()
_LONGEST_ROW = 400  # characters
_AND = r"\s*[,;&]\s*|\s+and\s+"


def read(tree: Tree, table: Table, prose: Mapping[str, str]) -> Reading:
    """Return the values of a file by the table; `prose` holds the texts of the files that it names.

    What cannot be taken as written becomes a fault, and its place is left empty and remembered. A file of another
    version of the format is not read at all.
    """
    walk = _Walk(tree, table, prose)
    found = walk.faults
    if not is_of_this_version(tree, found):
        sections = frozenset((key,) for key in table.fields(table.root))
        return Reading(tree, {}, sections, found.at(("masa",)), {}, {}, prose)
    values = walk.record(tree.values, table.root, ()) if isinstance(tree.values, dict) else {}
    check_version_is_said(tree, found)
    ids = resolve_references(values, walk.references, found)
    check_named_places(values, walk.places, table, found)
    return Reading(tree, values, frozenset(found.unreadable), found.sorted(), ids, walk.prose_files, prose)


class _Walk:
    """One pass over one file."""

    def __init__(self, tree: Tree, table: Table, prose: Mapping[str, str]) -> None:
        self.table, self.prose = table, prose
        self.faults = Faults(tree)
        self.unreadable = self.faults.unreadable
        self.references: list[Reference] = []
        self.places: list[NamedPlace] = []
        self.prose_files: dict[Path, str] = {}

    def record(self, raw: dict[str, Any], name: str, path: Path) -> dict[str, Any]:
        fields = self.table.records[name]
        if self.faults.may_lack_keys(path, raw):
            self.faults.unreadable.update((*path, key) for key in fields if key not in raw)
        values = {}
        for key, value in raw.items():
            if key not in fields:
                self.faults.unknown_key((*path, key), fields, raw)
                continue
            taken = self.value(fields[key], value, (*path, key))
            if taken is not _ABSENT:
                values[key] = taken
        return values

    def value(self, field: Field, raw: Any, path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
        if self.unreadable and path in self.unreadable:
            return _ABSENT
        if _is_empty(raw):
            self.faults.empty_key(path)
            return _ABSENT
        if field.many:
            return self.several(field, raw, path)
        return self.one(field, raw, path)

    def several(self, field: Field, raw: Any, path: Path) -> Any:  # noqa: ANN401
        if isinstance(raw, list):
            single = field.single
            taken = [self.value(single, entry, (*path, n)) for n, entry in enumerate(raw)]
            return [None if entry is _ABSENT else entry for entry in taken]
        if field.kind == "record":
            self.faults.wrong_kind(path, "A list is expected here: put a dash before each entry.")
            return _ABSENT
        taken = self.one(field, raw, path)
        return _ABSENT if taken is _ABSENT else [taken]

    def one(self, field: Field, raw: Any, path: Path) -> Any:  # noqa: ANN401
        if field.kind == "record":
            if isinstance(raw, dict):
                return self.record(raw, field.record, path)
            self.faults.wrong_kind(path, "Keys with values are expected here, one to a line below.")
            return _ABSENT
        if field.kind == "prose" and isinstance(raw, dict) and set(raw) == {"file"}:
            return self.prose_file(raw["file"], path)
        if not isinstance(raw, str):
            self.faults.wrong_kind(path, f"This holds {_shape(raw)}; {KINDS[field.kind].expects} is expected.")
            return _ABSENT
        return self.scalar(field, raw, path)

    def scalar(self, field: Field, raw: str, path: Path) -> Any:  # noqa: ANN401
        try:
            value = KINDS[field.kind].parse(raw)
        except ValueError as error:
            self.faults.wrong_kind(path, _several_as_one(field, raw) or str(error))
            return _ABSENT
        if field.words and value not in field.words:
            self.faults.not_in_list(path, raw, field.words, _several_as_one(field, raw))
            return _ABSENT
        if "place" in field.refers:
            self.places.append(NamedPlace(path, str(value)))
        elif field.refers:
            self.references.append(Reference(path, str(value), field.refers))
        return value

    def prose_file(self, name: object, path: Path) -> Any:  # noqa: ANN401
        place = (*path, "file")
        if isinstance(name, str) and self.prose.get(name, "").strip():
            self.prose_files[path] = name
            return self.prose[name].strip()
        if place in self.faults.unreadable:
            self.faults.unreadable.add(path)
        elif _is_empty(name):
            self.faults.empty_key(place)
        elif not isinstance(name, str):
            self.faults.wrong_kind(path, f"This holds {_shape(name)}; the name of a file is expected.")
        elif name in self.prose:
            self.faults.add("empty-key", path, f"The file {quoted(name)} is empty.", readable=True)
        else:
            self.faults.add("no-file", path, f"The file {quoted(name)} could not be read.")
        return _ABSENT


def _is_empty(raw: object) -> bool:
    return raw is None or (isinstance(raw, str) and not raw.strip())


def _shape(raw: object) -> str:
    return "a list" if isinstance(raw, list) else "keys with values"


def _several_as_one(field: Field, raw: str) -> str:
    """Say so where several words stand in a row without brackets: `leads, delegates`."""
    if field.kind not in ("id", "choice", "number") or len(raw) > _LONGEST_ROW:
        return ""
    pieces = [piece for piece in re.split(_AND, raw.strip()) if piece]
    if len(pieces) == 1:
        return ""
    if not field.many:
        return f"{quoted(raw)} is read as one word, and only one may stand here."
    return f"{quoted(raw)} is read as one word. Write a list in brackets: [{cut(', '.join(pieces))}]."
