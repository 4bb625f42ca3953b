"""Duties: what one holder no longer does and another does now."""

from collections.abc import Mapping, Sequence

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.likeness import likeness
from masa.comparison.making import Pair
from masa.comparison.naming import Words, cut
from masa.model.kinds.quoted import within

HOLDERS: Mapping[str, str] = {
    "LeadDuty": "the lead safeguarding partners",
    "DelegateDuty": "the delegated safeguarding partners",
    "ChairDuty": "the partnership chair",
    "AgencyDuty": "the relevant agencies",
}
"""Who the duties of a list are for, by its record."""

_HOLDING = frozenset(
    {
        *("owner", "by", "decided_by", "notified_by", "rapid_review_by", "reviewer_appointed_by", "reviewed_by"),
        *("learning_owner", "disproportionality_owner", "impact_seen_by", "goes_to"),
    }
)
"""Keys that say who does a thing."""

_SAME_DUTY = 0.8


def duties(pair: Pair, differences: Sequence[Difference]) -> tuple[list[Change], list[Difference]]:
    """Return the duties that moved from one holder to another, and the differences left."""
    held = [one for one in differences if one.entry and (one.record in HOLDERS or one.key == "tasks")]
    changes: list[Change] = []
    told: list[Difference] = []
    for gone in (one for one in held if one.new is None):
        waiting = [one for one in held if one.old is None and one not in told and _list(one) != _list(gone)]
        came = next((one for one in waiting if _same(gone, one)), None)
        if came:
            changes.append(_moved(pair, gone, came))
            told += [gone, came]
    for one in differences:
        if one.key in _HOLDING and one.old is not None and one.new is not None:
            changes.append(_handed_over(pair, one))
            told.append(one)
    return changes, [one for one in differences if one not in told]


def _list(one: Difference) -> object:
    return one.record, one.new_list


def _same(gone: Difference, came: Difference) -> bool:
    shared = set(_covers(gone.old)) & set(_covers(came.new)) - {"all"}
    return bool(shared) or likeness(_text(gone.old), _text(came.new)) >= _SAME_DUTY


def _covers(entry: object) -> Sequence[str]:
    return (entry.get("covers") or ()) if isinstance(entry, dict) else ()


def _text(entry: object) -> str:
    return str(entry.get("text") or "") if isinstance(entry, dict) else str(entry)


def _moved(pair: Pair, gone: Difference, came: Difference) -> Change:
    old, new = _holder(pair.was, gone), _holder(pair.now, came)
    what = cut(_text(came.new)) or pair.now.entry(came.new)
    sentence = f"“{within(what)}” is now for {new}, where it was for {old}."
    whole = came._replace(old_path=gone.old_path, old=gone.old)
    return pair.change("duty-moved", whole, sentence, old, new)


def _holder(words: Words, one: Difference) -> str:
    return HOLDERS.get(one.record) or words.place(one.path[:-2])


def _handed_over(pair: Pair, one: Difference) -> Change:
    old, new = pair.was.value(one.old, one.field), pair.now.value(one.new, one.field)
    return pair.change("duty-moved", one, f"{pair.place(one)}: {new}, where it was {old}.")
