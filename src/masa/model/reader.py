"""The reader by kinds: walks a parsed file by the models' table, and never raises for content."""

from collections.abc import Mapping

from masa.light_pattern import pattern
from masa.light_typing import Any
from masa.model.faults import Faults
from masa.model.format_version import check_version_is_said, is_of_this_version
from masa.model.kinds import KINDS
from masa.model.kinds.quoted import cut, quoted
from masa.model.reading import Reading
from masa.model.references import Reference, resolve_references
from masa.model.table import Field, Table
from masa.source.tree import Key, Path, Tree

_A_PLACE = ("place",)
_PARSERS = {name: kind.parse for name, kind in KINDS.items()}
_LONGEST_ROW = 400  # characters
_JOINTS = (",", ";", "&", "and")
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
    if walk.places:
        from masa.model.named_places import check_named_places  # noqa: PLC0415 - few documents name one

        check_named_places(values, walk.places, table, found)
    return Reading(tree, values, frozenset(found.unreadable), found.sorted(), ids, walk.prose_files, prose)


class _Walk:
    """One pass over one file."""

    def __init__(self, tree: Tree, table: Table, prose: Mapping[str, str]) -> None:
        self.table, self.prose = table, prose
        self.faults = Faults(tree)
        self.unreadable = self.faults.unreadable
        self.references: list[Reference] = []
        self.places: list[Reference] = []
        self.marred = bool(tree.faults)
        self.prose_files: dict[Path, str] = {}

    def record(self, raw: dict[str, Any], name: str, path: Path) -> dict[str, Any]:
        fields = self.table.records[name]
        if self.marred and self.faults.may_lack_keys(path, raw):
            self.unreadable.update((*path, key) for key in fields if key not in raw)
        values = {}
        for key, written in raw.items():
            try:
                field = fields[key]
            except KeyError:
                self.faults.unknown_key((*path, key), fields, raw)
                continue
            taken = self.several(field, written, path, key) if field.many else self.one(field, written, path, key)
            if taken is not None:
                values[key] = taken
        return values

    def several(self, field: Field, raw: Any, path: Path, key: Key) -> list[Any] | None:  # noqa: ANN401 - all the file may hold
        """Return the values of a list; a lone scalar stands for a list of one."""
        if isinstance(raw, list):
            single, place = field.single, (*path, key)
            return [self.one(single, entry, place, number) for number, entry in enumerate(raw)]
        taken = self.one(field, raw, path, key)
        return None if taken is None else [taken]

    def one(self, field: Field, raw: Any, path: Path, key: Key) -> Any:  # noqa: ANN401
        """Return what stands at a key or number right below a path, or None where it cannot be taken."""
        kind, many, words, refers, record = field
        if record and isinstance(raw, dict) and not many:
            return self.record(raw, record, (*path, key))
        if record or not isinstance(raw, str):
            return self.no_text(field, raw, (*path, key))
        try:
            value = _PARSERS[kind](raw)
        except ValueError as error:
            return self.refused(field, raw, (*path, key), str(error))
        if not value and not raw.strip():
            return self.refused(field, raw, (*path, key), "")
        if words and value not in words:
            return self.faults.not_in_list((*path, key), raw, words, _several_as_one(field, raw))
        if refers:
            (self.places if refers == _A_PLACE else self.references).append(((*path, key), str(value), refers))
        return value

    def refused(self, field: Field, raw: str, path: Path, reason: str) -> None:
        if raw.strip():
            self.faults.wrong_kind(path, _several_as_one(field, raw) or reason)
        else:
            self.faults.empty_key(path)

    def no_text(self, field: Field, raw: Any, path: Path) -> Any:  # noqa: ANN401
        """Return a text that stands in a file of its own, or None where another shape is expected."""
        if field.kind == "prose" and isinstance(raw, dict) and set(raw) == {"file"}:
            return self.prose_file(raw["file"], path)
        if _is_empty(raw):
            if path not in self.unreadable:
                self.faults.empty_key(path)
        elif field.record and field.many:
            self.faults.wrong_kind(path, "A list is expected here: put a dash before each entry.")
        elif field.record:
            self.faults.wrong_kind(path, "Keys with values are expected here, one to a line below.")
        else:
            self.faults.wrong_kind(path, f"This holds {_shape(raw)}; {KINDS[field.kind].expects} is expected.")
        return None

    def prose_file(self, name: object, path: Path) -> str | None:
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
        return None


def _is_empty(raw: object) -> bool:
    return raw is None or (isinstance(raw, str) and not raw.strip())


def _shape(raw: object) -> str:
    return "a list" if isinstance(raw, list) else "keys with values"


def _several_as_one(field: Field, raw: str) -> str:
    """Say so where several words stand in a row without brackets: `leads, delegates`."""
    if field.kind not in ("id", "choice", "number") or len(raw) > _LONGEST_ROW:
        return ""
    if not any(map(raw.__contains__, _JOINTS)):
        return ""
    pieces = [piece for piece in pattern(_AND).split(raw.strip()) if piece]
    if len(pieces) == 1:
        return ""
    if not field.many:
        return f"{quoted(raw)} is read as one word, and only one may stand here."
    return f"{quoted(raw)} is read as one word. Write a list in brackets: [{cut(', '.join(pieces))}]."
