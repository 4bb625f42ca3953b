"""An id with capitals, blanks or underscores, and an id that is nobody's."""

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.rewriting import value_written_as
from masa.fixes.slip import plainly
from masa.model.collective import COLLECTIVE_WORDS
from masa.model.kinds.words import parse_id
from masa.model.references import kind_of
from masa.source.tree import Path


def write_as_id(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes an id in small letters with hyphens.

    Safe in a reference where an entry of the right kind has that very id, and in an entry where no other has it: an id
    is a handle, and says nothing of whom it is for. None where the words lead nowhere.
    """
    field, written = case.field(finding.path), case.written(finding.path)
    if field is None or field.kind != "id" or not isinstance(written, str):
        return None
    meant = plainly(written, "-")
    fits = _leads(case, meant, field.refers) if field.refers else _is_free(case, meant)
    edit = value_written_as(case, finding.path, meant) if fits else None
    return Fix(f"Write {meant}.", safe=True, edits=(edit,), changes=(finding.path,)) if edit else None


def point_to_likely_entry(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes the id of the entry that was likely meant: unsafe, as it says who is spoken of."""
    field, place = case.field(finding.path), case.place(finding.path)
    written = case.written(place)
    if field is None or not isinstance(written, str):
        return None
    meant = case.suggestions.nearest(written, [name for name in case.reading.ids if _leads(case, name, field.refers)])
    edit = value_written_as(case, place, meant) if meant else None
    return Fix(f"Write {meant}, if that is meant.", safe=False, edits=(edit,), changes=(place,)) if edit else None


def _leads(case: Case, name: str, refers: tuple[str, ...]) -> bool:
    entry = case.reading.ids.get(name)
    return entry is not None and kind_of(entry) in refers


def _is_free(case: Case, name: str) -> bool:
    try:
        parse_id(name)
    except ValueError:
        return False
    return name not in case.reading.ids and name not in COLLECTIVE_WORDS and len(_written_like(case, name)) == 1


def _written_like(case: Case, name: str) -> list[Path]:
    """Return where an entry has an id that would be the same in small letters with hyphens."""
    ids = [(path, case.written(path)) for path in case.reading.tree.places if path[-1:] == ("id",)]
    return [path for path, written in ids if isinstance(written, str) and plainly(written, "-") == name]
