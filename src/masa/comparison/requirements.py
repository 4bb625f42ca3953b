"""Requirements: what both findings lists say of each rule at each place, judged by one question."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from masa.comparison.change import Change, Version
from masa.diagnostic import Finding
from masa.source.tree import Path

_OUTCOMES = ("not-met", "needs-a-person", "departed", "not-checked", "met", "not-applicable")
"""The one that decides for a rule at a place first."""

_OTHERWISE: Mapping[str, str] = {
    "needs-a-person": "only a person can judge it now",
    "departed": "it is departed from now, with a reason",
    "not-checked": "it could not be checked now",
    "not-applicable": "it is no longer asked",
    "": "what it was about is no longer there",
}
_LOST = ("needs-a-person", "departed", "not-checked")


class _Place(NamedTuple):
    """One rule at one place, by its path in the new version; that of an entry that is gone begins with “gone”."""

    rule: str
    path: Path


def requirements(old: Version, new: Version, became: Mapping[Path, Path]) -> Iterator[Change]:
    """Yield the requirements that are newly met, newly unmet or judged otherwise; `became` leads from old entries.

    What was met and is now not asked is no change of its own: the change that caused it is told.
    """
    before = _decided(old.findings, lambda path: moved(path, became, old))
    after = _decided(new.findings, lambda path: path)
    _pair_the_rest(before, after)
    for place in _asked(before, after):
        if change := _change(before.get(place) or _near(place, before), after.get(place) or _near(place, after)):
            yield change


def _asked(before: Mapping[_Place, Finding], after: Mapping[_Place, Finding]) -> Iterator[_Place]:
    """Yield each place that may tell of a change; what is fine at a place that only one version has tells of none."""
    yield from (at for at, one in after.items() if at in before or one.outcome == "not-met")
    for at, one in before.items():
        near = _near(at, after)
        lost = one.outcome == "met" and near and near.outcome in _LOST
        if at not in after and (one.outcome == "not-met" or lost):
            yield at


def _near(place: _Place, found: Mapping[_Place, Finding]) -> Finding | None:
    """Return what is found of the same rule above or below a place: one that is met stands where the rule looked."""
    along = (one for at, one in found.items() if at.rule == place.rule and _along(at.path, place.path))
    return min(along, key=_rank, default=None)


def _along(one: Path, other: Path) -> bool:
    shorter = min(len(one), len(other))
    return one[:shorter] == other[:shorter]


def moved(path: Path, became: Mapping[Path, Path], old: Version) -> Path:
    """Return where an old path stands in the new version; one below an entry that is gone begins with “gone”."""
    value = old.reading.values
    made: Path = ()
    entry: Path = ()
    for key in path:
        entry = (*entry, key)
        made = (*made, key)
        if isinstance(key, int) and (entry in became or _is_record(value, entry)):
            if entry not in became:
                return ("gone", *path)
            made = became[entry]
    return made


def _is_record(value: object, path: Path) -> bool:
    for key in path:
        if isinstance(key, int):
            value = value[key] if isinstance(value, list) and key < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return isinstance(value, dict)


def _decided(findings: Sequence[Finding], place: Callable[[Path], Path]) -> dict[_Place, Finding]:
    """Return the finding that decides for each rule at each place; the reader's own are of no rule."""
    found: dict[_Place, Finding] = {}
    for finding in findings:
        if finding.force is None:
            continue
        at = _Place(finding.rule, place(finding.path))
        if at not in found or _rank(finding) < _rank(found[at]):
            found[at] = finding
    return found


def _rank(finding: Finding) -> int:
    return _OUTCOMES.index(finding.outcome)


def _pair_the_rest(before: dict[_Place, Finding], after: dict[_Place, Finding]) -> None:
    """Let what is unmet of one rule in both versions, at two places that the other lacks, be one place."""
    unmet = [place for place, one in before.items() if one.outcome == "not-met" and place not in after]
    for place in unmet:
        waiting = (at for at, one in after.items() if at.rule == place.rule and one.outcome == "not-met")
        other = next((at for at in waiting if at not in before), None)
        if other:
            before[other] = before.pop(place)


def _change(old: Finding | None, new: Finding | None) -> Change | None:
    was, now = old.outcome if old else "", new.outcome if new else ""
    if new and now == "not-met" and was != "not-met":
        return _told("requirement-unmet", (old, new), new, "Newly unmet")
    if new and was == "not-met" and now == "met":
        return _told("requirement-met", (old, new), new, "Newly met")
    if old and was == "not-met" and now != "not-met":
        return _told("requirement-changed", (old, new), old, f"No longer unmet, for {_OTHERWISE[now]}")
    if new and was == "met" and now in _LOST:
        return _told("requirement-changed", (old, new), new, f"No longer met, for {_OTHERWISE[now]}")
    return None


def _told(kind: str, both: tuple[Finding | None, Finding | None], said: Finding, how: str) -> Change:
    """Return a change of outcome, in the words of one of the two findings, at the new one's place if there is one."""
    old, new = both
    one = new or said
    return Change(
        kind,
        one.path,
        old.path if old else one.path,
        one.item,
        f"{how}: {said.message} ({said.rule})",
        old.outcome if old else "",
        new.outcome if new else "",
        old.span if old else None,
        new.span if new else None,
    )
