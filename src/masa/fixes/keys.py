"""A key that masa does not know, and the one that it was meant to be."""

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.readable import can_stand_under
from masa.fixes.rewriting import key_written_as
from masa.fixes.slip import one_slip_from, plainly
from masa.model.table import Record

_MOST = 200  # keys: what holds more is no record of masa's


def rename_key(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes the key as masa knows it.

    Safe where it is one slip of the hand away, or differs in capitals, hyphens and blanks alone, and its value can
    stand under the new key: then nothing else can have been meant. Any other likely key is unsafe, as its value would
    come to say something else. None where that key stands beside it already, or another that may be meant for it.
    """
    path = finding.path
    beside, known = case.written(path[:-1]), case.keys(path[:-1])
    written = str(path[-1])
    if len(beside) > _MOST:
        return None
    slip = _slip(written, known)
    meant = slip or case.suggestions.nearest(written, known)
    taken = meant in beside or any(_slip(key, known) == meant for key in beside if key not in (*known, written))
    edit = key_written_as(case, path, meant) if meant and not taken else None
    if meant is None or edit is None:
        return None
    fits = can_stand_under(case.written(path), known[meant], case.table)
    if not slip and not fits:
        return None
    return Fix(f"Write the key as `{meant}`.", bool(slip) and fits, (edit,), (path, (*path[:-1], meant)))


def _slip(written: str, known: Record) -> str | None:
    plain = plainly(written, "_")
    return plain if plain in known else one_slip_from(written, known)
