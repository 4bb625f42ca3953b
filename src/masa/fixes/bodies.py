"""Codes and names of bodies as the register holds them; all unsafe, since each states a fact."""

from masa.diagnostic import Finding, Fix
from masa.fixes.case import Case
from masa.fixes.rewriting import value_written_as
from masa.reference.body import Body
from masa.source.tree import Path

_OLD_NAMES = ("nhs commissioning board", "national health service commissioning board")
_NHS_ENGLAND = "NHS England"


def write_code_of_name(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes the code of the body that goes by the entry's name on the day.

    Unsafe: a code says which body is meant, and the name may be the part that is wrong.
    """
    entry = case.read(finding.path[:-1]) or {}
    body = case.register.called(str(entry.get("name", "")), str(entry.get("kind", "")), case.day)
    if body is None or not body.holds_on(case.day):
        return None
    return _unsafe(case, finding.path, body.code, f"the code of {body.name}")


def write_name_of_code(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that writes the legal name of the body whose code is given.

    Unsafe: a name says which body is meant, and the code may be the part that is wrong. A body that has ended keeps its
    name: what follows it needs an entry of its own.
    """
    place = _whole_body(case, str(case.read(finding.path)))
    entry = case.read(place) if place else {}
    body: Body | None = case.register.body(str(entry.get("code", "")))
    if body is None or body.kind != entry.get("kind") or not body.holds_on(case.day) or "name" not in entry:
        return None
    return _unsafe(case, (*place, "name"), body.name, f"the legal name of the body with the code {body.code}")


def write_name_of_nhs_england(case: Case, finding: Finding) -> Fix | None:
    """Return the fix that calls the NHS Commissioning Board NHS England.

    Unsafe: it is the name by which SI 2023/1071 reg 98(2) has it from 6 November 2023, and a text may speak of before.
    """
    place = case.reading.ids.get(str(case.read(finding.path)), ())
    name = str(case.read(place).get("name", "")) if place else ""
    if name.lower().removeprefix("the ") not in _OLD_NAMES:
        return None
    return _unsafe(case, (*place, "name"), _NHS_ENGLAND, "the name since 6 November 2023")


def _unsafe(case: Case, path: Path, words: str, what: str) -> Fix | None:
    edit = value_written_as(case, path, words)
    return Fix(f"Write {words}, {what}.", safe=False, edits=(edit,), changes=(path,)) if edit else None


def _whole_body(case: Case, name: str) -> Path:
    """Return the entry of the body that an id means, with all of which it is a part."""
    seen: set[str] = set()
    while name in case.reading.ids and name not in seen:
        seen.add(name)
        place = case.reading.ids[name]
        above = str(case.read(place).get("part_of", ""))
        if not above:
            return place
        name = above
    return ()
