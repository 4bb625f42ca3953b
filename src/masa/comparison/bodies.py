"""Bodies: one that took another's place, and one that goes by another name."""

from collections.abc import Iterator, Sequence
from typing import Any

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair
from masa.comparison.same_ids import entries
from masa.comparison.succession import follows_on, successor
from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.reference.body import Body

Told = tuple[list[Change], list[Difference]]


def bodies(pair: Pair, differences: Sequence[Difference]) -> Told:
    """Return the changes of bodies that are more than one value, and the differences that they leave untold."""
    replaced = list(_replaced(pair, differences))
    changes = [change for change, _ in replaced]
    told = [one for _, claimed in replaced for one in claimed]
    for found in differences:
        if found.record == "Organisation" and found not in told and found.key == "name":
            changes.append(_renamed(pair, found))
            told.append(found)
    return changes, [one for one in differences if one not in told]


def _replaced(pair: Pair, differences: Sequence[Difference]) -> Iterator[tuple[Change, list[Difference]]]:
    """Yield each replacement with the differences that it explains."""
    listed = [one for one in differences if one.record == "Organisation"]
    for came in (one for one in listed if one.entry and one.old is None):
        before = _other_of(pair, came.new, pair.old, pair.new)
        gone = [one for one in listed if one.entry and one.new is None and one.old is before]
        if before:
            told = [came, *gone, *_said(listed, came.new.get("id"), "new")]
            yield _replacement(pair, came._replace(old_path=_at(pair, before)), before, came.new), told
    for left in (one for one in listed if one.entry and one.new is None):
        after = _other_of(pair, left.old, pair.new, pair.old)
        if after and not any(one.entry and one.new is after for one in listed):
            yield _replacement(pair, left, left.old, after), [left, *_said(listed, left.old.get("id"), "old")]
    for code in (one for one in listed if one.key == "code" and one.old and one.new):
        if change := _other_code(pair, code, [one for one in listed if _beside(one, code)]):
            yield change


def _other_of(pair: Pair, body: dict[str, Any], there: Reading, here: Reading) -> dict[str, Any] | None:
    """Return the body of the other version whose place a body took, or that took its place.

    It may be said only in this version, of a body that both have.
    """
    others = entries(there, "organisations")
    if found := successor(body, others, pair.register):
        return found
    kin = successor(body, entries(here, "organisations"), pair.register)
    return next((one for one in others if kin and one.get("id") == kin.get("id")), None)


def _said(listed: Sequence[Difference], body: object, side: str) -> list[Difference]:
    """Return the differences that only say that another body became this one."""
    return [one for one in listed if one.key == "became" and body in (getattr(one, side) or ())]


def _beside(one: Difference, code: Difference) -> bool:
    return one.new_path[:-1] == code.new_path[:-1] and one.key in ("code", "name")


def _other_code(pair: Pair, code: Difference, both: list[Difference]) -> tuple[Change, list[Difference]] | None:
    """Return what a body under the same id is now, where its code is a successor's, or its name another as well."""
    old, new = _body(pair, code.old), _body(pair, code.new)
    known = bool(old and new and old != new and new.code in pair.register.kin(old))
    if not known and (len(both) == 1 or (old and old == new)):
        return None
    before, after = pair.was.at(code.old_path[:-1]), pair.now.at(code.new_path[:-1])
    whole = code._replace(old_path=code.old_path[:-1], new_path=code.new_path[:-1])
    change = _replacement(pair, whole, before, after)
    if not known:
        other = f"The id {after.get('id')} stands for {change.new}, where it stood for {change.old}."
        change = change._replace(sentence=f"{other} The register knows of no succession between them.")
    return change, both


def _replacement(pair: Pair, found: Difference, before: dict[str, Any], after: dict[str, Any]) -> Change:
    old, new = pair.was.entry(before), pair.now.entry(after)
    first, second = _body(pair, before.get("code")), _body(pair, after.get("code"))
    sentence = f"{new} took the place of {old}. {_succession(first, second)}"
    return pair.change("body-replaced", found._replace(old=before, new=after), sentence, old, new)


def _succession(old: Body | None, new: Body | None) -> str:
    if day := follows_on(old, new):
        return f"The register has it follow from {Day.of(day)}."
    if old and new and (new.code in old.successors or old.code in new.successors):
        return "The register knows the one as the successor of the other."
    return "The document says so; the register knows of no succession between them."


def _renamed(pair: Pair, found: Difference) -> Change:
    old, new = pair.was.value(found.old, found.field), pair.now.value(found.new, found.field)
    sentence = f"{old or 'A body without a name'} is now called {new or 'nothing: its name is gone'}."
    return pair.change("body-renamed", found, sentence)


def _body(pair: Pair, code: object) -> Body | None:
    return pair.register.body(str(code)) if code else None


def _at(pair: Pair, body: dict[str, Any]) -> tuple[str | int, ...]:
    listed = pair.old.values.get("organisations") or []
    return ("organisations", next(number for number, one in enumerate(listed) if one is body))
