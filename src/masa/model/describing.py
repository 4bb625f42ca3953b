"""What may stand at a place of a document, in words: for the reference, and for editors that ask while you type."""

from typing import NamedTuple

from masa.model.collective import COLLECTIVE_WORDS
from masa.model.kinds import KINDS
from masa.model.record_words import record_words
from masa.model.table import Field, Table
from masa.model.written_order import written_order
from masa.source.tree import Path

_REFERS = {
    "organisation": "a body",
    "person": "a person",
    "group": "a group",
    "word": f"or one of the words {', '.join(sorted(COLLECTIVE_WORDS))}",
    "partnership-chair": "or the word partnership-chair",
}
_YES_NO = {"yes": "It is so.", "no": "It is not so."}


class Completion(NamedTuple):
    """A key or a word that may be written at a place, and what it says."""

    name: str
    says: str


def field_at(path: Path, table: Table) -> Field | None:
    """Return what the format knows of a place, () being the whole document; None where it has no such place.

    An entry of a list stands at its number, and is one of what its key may hold.
    """
    field = Field("record", record=table.root)
    for step in path:
        if isinstance(step, int) and field.many:
            field = field._replace(many=False)
        elif isinstance(step, str) and field.record and not field.many and step in table.fields(field.record):
            field = table.fields(field.record)[step]
        else:
            return None
    return field


def describe(path: Path, table: Table) -> str:
    """Return what may stand at a place of a document, in a sentence or two; empty where it has no such place."""
    field = field_at(path, table)
    return _holds(field) if field else ""


def completions(path: Path, table: Table) -> tuple[Completion, ...]:
    """Return what may be written at a place: the keys of a record in their order, or the words of a closed list.

    A list of records takes entries, each with a dash before it, and neither keys nor words.
    """
    field = field_at(path, table)
    if field is None or (field.record and field.many):
        return ()
    if field.record:
        own = table.fields(field.record)
        return tuple(Completion(name, _holds(own[name])) for name in written_order(table, field.record))
    words = _YES_NO if field.kind == "yes-no" else dict.fromkeys(field.words, "A word of this list.")
    return tuple(Completion(word, says) for word, says in words.items())


def _holds(field: Field) -> str:
    one = _one(field)
    if field.record:
        return f"A list, each entry with keys of its own: {one}" if field.many else f"Keys of its own: {one}"
    return f"One, or a list in brackets: {one}." if field.many else f"{one[:1].upper()}{one[1:]}."


def _one(field: Field) -> str:
    if field.record:
        return record_words()[field.record]
    if field.words:
        return f"one of the words {', '.join(field.words)}"
    if "place" in field.refers:
        return "the place of a key in this document, as in governance.groups[id=executive].chairs"
    if field.refers:
        return f"the id of {_listed([_REFERS[kind] for kind in field.refers])}"
    return KINDS[field.kind].expects


def _listed(names: list[str]) -> str:
    """Return names with commas between them, and “or” before the last unless it begins so itself."""
    *others, last = names
    if not others:
        return last
    return f"{', '.join(others)}{',' if last.startswith('or ') else ' or'} {last}"
