"""Changes of one value or one entry: by what kind of thing it is, and in which part of the document it stands."""

from collections import Counter
from collections.abc import Collection, Mapping

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair
from masa.comparison.money import RECORDS, row_changed, sum_changed
from masa.comparison.naming import cut
from masa.comparison.wording import worded
from masa.model.kinds.quoted import within
from masa.model.table import Field
from masa.source.tree import Path

_TIMES = ("day", "day-of-year", "period", "frequency")
_SUMS = ("amount", "percentage")
_ENTRIES: Mapping[str, tuple[str, str]] = {
    "Organisation": ("body-added", "body-removed"),
    "Person": ("person-added", "person-removed"),
    "LeadDuty": ("duty-added", "duty-removed"),
    "DelegateDuty": ("duty-added", "duty-removed"),
    "ChairDuty": ("duty-added", "duty-removed"),
    "AgencyDuty": ("duty-added", "duty-removed"),
    "Commitment": ("commitment-added", "commitment-dropped"),
    "GovernanceGroup": ("group-added", "group-removed"),
    "RelevantAgency": ("agency-added", "agency-removed"),
}
"""The kinds of change of an entry that came, and of one that is gone; others are entries like any."""

_PARTS: Mapping[Path, str] = {
    ("organisations",): "body-changed",
    ("area",): "body-changed",
    ("people",): "person-changed",
    ("lead_safeguarding_partners",): "person-changed",
    ("delegated_safeguarding_partners",): "person-changed",
    ("partnership_chair",): "person-changed",
    ("governance", "duties"): "duty-changed",
    ("governance", "groups"): "group-changed",
    ("relevant_agencies",): "agency-changed",
    ("funding",): "funding-changed",
}


def single(pair: Pair, found: Difference, names: Collection[str]) -> Change:
    """Return the change that a difference is by itself; `names` are those of bodies, people and groups."""
    if found.record == "SignOff":
        return _approval(pair, found)
    if found.field.kind == "prose" and found.old is not None and found.new is not None:
        return worded(pair, found, names)
    if found.entry:
        return row_changed(pair, found) if found.record in RECORDS else _entry(pair, found)
    return _detail(pair, found)


def _detail(pair: Pair, found: Difference) -> Change:
    """Return the change of one key: a sum, a promise kept, a date, or another detail."""
    if found.field.kind in _SUMS:
        return sum_changed(pair, found)
    if found.record == "Commitment" and found.key == "done_on" and (found.old is None or found.new is None):
        return _kept(pair, found)
    kind = "date-changed" if found.field.kind in _TIMES else _part(found.path)
    return _listed(pair, found, kind) if found.field.many else _value(pair, found, kind)


def _part(path: Path) -> str:
    return next((kind for start, kind in _PARTS.items() if path[: len(start)] == start), "detail-changed")


def _entry(pair: Pair, found: Difference) -> Change:
    """Return an entry, or a text of a list, that came or is gone."""
    gone = found.new is None
    words, value, path = (pair.was, found.old, found.old_path) if gone else (pair.now, found.new, found.new_path)
    part = _part(path)
    usual = ("entry-added", "entry-removed") if part == "detail-changed" else (part, part)
    kind = _ENTRIES.get(found.field.record, usual)[gone]
    called = words.entry(value) if isinstance(value, dict) else f"“{within(cut(str(value)))}”"
    sentence = f"{words.place(path[:-1])}: {called} is {'no longer there' if gone else 'new'}."
    return pair.change(kind, found, sentence)


def _approval(pair: Pair, found: Difference) -> Change:
    """Return a row of sign_off that came, is gone or says otherwise; a digest is no word to read."""
    words, path = (pair.was, found.old_path) if found.new is None else (pair.now, found.new_path)
    who = words.entry(words.at(path if found.entry else path[:-1]))
    if found.entry:
        row = words.at(path) or {}
        version = f" of version {row['version']}" if row.get("version") else ""
        sentence = f"{who}: the approval{version} is {'no longer there' if found.new is None else 'new'}."
    elif found.key == "digest":
        bound = {True: "no longer bound to the words approved", False: "now bound to the words approved"}
        sentence = f"{who}: the approval is {bound[found.new is None]}{' anew' if found.old and found.new else ''}."
    else:
        return _value(pair, found, "approval-changed")
    return pair.change("approval-changed", found, sentence)


def _kept(pair: Pair, found: Difference) -> Change:
    commitment = pair.now.entry(pair.now.at(found.new_path[:-1]))
    if found.old is None:
        return pair.change("commitment-kept", found, f"{commitment} was done: {found.new}.")
    return pair.change("commitment-reopened", found, f"{commitment} is no longer said to be done.")


def _value(pair: Pair, found: Difference, kind: str) -> Change:
    old, new = pair.was.value(found.old, found.field), pair.now.value(found.new, found.field)
    shown = (lambda text: text) if found.field.kind in (*_TIMES, "yes-no") else (lambda text: f"“{within(cut(text))}”")
    place = pair.place(found)
    if found.old is None:
        return pair.change(kind, found, f"{place}: {shown(new)}, newly said.")
    if found.new is None:
        return pair.change(kind, found, f"{place}: {shown(old)} is no longer said.")
    return pair.change(kind, found, f"{place}: {shown(new)}, where it was {shown(old)}.")


def _listed(pair: Pair, found: Difference, kind: str) -> Change:
    """Return a list of words or ids: what was put in and what was taken out, or that the order is another."""
    one: Field = found.field._replace(many=False)
    before = Counter(pair.was.value(value, one) for value in found.old or ())
    after = Counter(pair.now.value(value, one) for value in found.new or ())
    out, into = list((before - after).elements()), list((after - before).elements())
    told = [*([f"put in {', '.join(into)}"] if into else []), *([f"taken out {', '.join(out)}"] if out else [])]
    return pair.change(kind, found, f"{pair.place(found)}: {cut('; '.join(told), 240) or 'the order is another'}.")
