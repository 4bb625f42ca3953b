"""Titles and names beside a reference that differ from the one definition."""

from typing import Any

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.rewriting import value_written_as

_HOLDERS = {"titles-agree": ("person", "who", "payer"), "names-agree": ("organisation", "who", "payer")}
_DEFINITIONS = {"titles-agree": "post", "names-agree": "name"}


def copy_definition(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes the one post of the person, or the name of the body, beside the reference to it.

    Unsafe: the document contradicts itself, and the definition may be the part that is wrong. None where the entry has
    a second post, or where the words stand anywhere but in `called`.
    """
    path = finding.path
    if path[-1:] != ("called",):
        return None
    words = _definition(case, case.read(path[:-1]) or {}, finding.rule)
    edit = value_written_as(case, path, words) if words else None
    return Fix(f"Write {words}, as in the entry itself.", safe=False, edits=(edit,), changes=(path,)) if edit else None


def _definition(case: Case, row: dict[str, Any], rule: str) -> str:
    named = [one for key in _HOLDERS[rule] for one in _as_list(row.get(key))]
    entry = case.read(case.reading.ids[named[0]]) if len(named) == 1 and named[0] in case.reading.ids else {}
    return "" if entry.get("other_posts") else str(entry.get(_DEFINITIONS[rule], ""))


def _as_list(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)] if value else []
