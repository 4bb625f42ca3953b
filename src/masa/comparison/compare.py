"""Two versions of a document compared: the one way in."""

from collections.abc import Iterable, Iterator
from typing import Any

from masa.comparison.approvals import approvals
from masa.comparison.bodies import bodies
from masa.comparison.canonical import Canon
from masa.comparison.change import KINDS, Change, Comparison, Uncompared, Version
from masa.comparison.duties import duties
from masa.comparison.groups import groups
from masa.comparison.making import Pair
from masa.comparison.money import totals
from masa.comparison.naming import Words
from masa.comparison.people import people
from masa.comparison.requirements import requirements
from masa.comparison.same_ids import entries, same_ids
from masa.comparison.seats import office_holders
from masa.comparison.single import single
from masa.comparison.succession import successor
from masa.comparison.walking import Side, Walk
from masa.model.order import SECTIONS
from masa.model.reading import Reading
from masa.model.table import Table
from masa.reference.body import KINDS as PARTNERS
from masa.reference.register import Register
from masa.rules.engine.scene import Question

_HEADINGS = list(dict.fromkeys(KINDS.values()))


def compare(old: Version, new: Version, table: Table, register: Register, question: Question) -> Comparison:
    """Return what the new version says differently; both were judged by the question."""
    ids = same_ids(old.reading, new.reading, table, register)
    walk = Walk(Side(old.reading, Canon(table, ids)), Side(new.reading, Canon(table, {})))
    pair = Pair(old.reading, new.reading, Words(old.reading), Words(new.reading), walk, register)
    told = [*_facts(pair)]
    found = [*requirements(old, new, walk.became), *told]
    return Comparison(
        str((new.reading.values.get("partnership") or {}).get("name") or new.reading.tree.file),
        (old.reading.tree.file, new.reading.tree.file),
        question,
        tuple(sorted(found, key=_order)),
        tuple(_uncompared(old.reading, new.reading)),
        _apart(pair),
    )


def _facts(pair: Pair) -> Iterator[Change]:
    """Yield the changes of facts: first what several differences tell together, then each that is left."""
    left = pair.walk.document()
    replaced, left = bodies(pair, left)
    seated = office_holders(pair, left)
    named, left = people(pair, seated.holders, seated.left)
    moved, left = duties(pair, left)
    joined, left = groups(pair, left)
    signed, left = approvals(pair, left)
    names = _names(pair)
    yield from (*replaced, *seated.changes, *named, *moved, *joined, *signed)
    yield from (single(pair, one, names) for one in left)
    yield from totals(pair)


def _names(pair: Pair) -> frozenset[str]:
    lists = ("organisations", "people", "groups")
    held = (one for side in (pair.old, pair.new) for name in lists for one in entries(side, name))
    return frozenset(str(one["name"]) for one in held if one.get("name"))


def _order(change: Change) -> tuple[int, int, tuple[tuple[int, str], ...], int, str]:
    section = str(change.path[0]) if change.path else ""
    return (
        _HEADINGS.index(KINDS[change.kind]),
        SECTIONS.index(section) if section in SECTIONS else -1,
        tuple((key, "") if isinstance(key, int) else (-1, key) for key in change.path[1:]),
        list(KINDS).index(change.kind),
        change.sentence,
    )


def _uncompared(*versions: Reading) -> Iterator[Uncompared]:
    """Yield what the reader could not take as written, version by version."""
    for reading in versions:
        yield from (Uncompared(fault.span, fault.message) for fault in reading.faults)


def _apart(pair: Pair) -> bool:
    """Tell whether both versions have lead bodies and share none, nor one that took another's place."""
    old, new = list(_leading(pair.old)), list(_leading(pair.new))
    shared = any(_same(one, other) or successor(one, [other], pair.register) for one in old for other in new)
    return bool(old) and bool(new) and not shared


def _leading(reading: Reading) -> Iterator[dict[str, Any]]:
    """Yield the bodies whose leads are named; where none is, those of the three kinds that lead."""
    leads: Iterable[Any] = reading.values.get("lead_safeguarding_partners") or ()
    named = {lead.get("organisation") for lead in leads if isinstance(lead, dict)} - {None}
    for body in entries(reading, "organisations"):
        if body.get("id") in named if named else body.get("kind") in PARTNERS:
            yield body


def _same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Tell whether two bodies are one: by their codes where both have one, else by their names."""
    key = "code" if one.get("code") and other.get("code") else "name"
    return bool(one.get(key)) and str(one[key]).casefold() == str(other.get(key)).casefold()
