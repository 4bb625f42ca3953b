"""Groups: two that became one, and one that became two, where that is sure."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.making import Pair


def groups(pair: Pair, differences: Sequence[Difference]) -> tuple[list[Change], list[Difference]]:
    """Return the groups that merged or split, and the differences left: what is not sure stays added and removed."""
    listed = [one for one in differences if one.record == "GovernanceGroup" and one.entry]
    gone, came = [one for one in listed if one.new is None], [one for one in listed if one.old is None]
    changes, told = [], []
    for one, two, whole in _joined([(one, one.old) for one in gone], [(one, one.new) for one in came]):
        changes.append(_merged(pair, one, two, whole))
        told += [one, two, whole]
    for one, two, whole in _joined([(one, one.new) for one in came], [(one, one.old) for one in gone]):
        changes.append(_split(pair, one, two, whole))
        told += [one, two, whole]
    return changes, [one for one in differences if one not in told]


_Group = tuple[Difference, dict[str, Any]]


def _joined(parts: list[_Group], wholes: list[_Group]) -> Iterator[tuple[Difference, Difference, Difference]]:
    """Yield two groups and the one group that says it is both, or has the members of both; each group once."""
    used: list[Difference] = []
    for (whole, entry), (one, two) in ((w, p) for w in wholes for p in combinations(parts, 2)):
        if not any(x in used for x in (whole, one[0], two[0])) and _is_both(entry, one[1], two[1]):
            used += [whole, one[0], two[0]]
            yield one[0], two[0], whole


def _is_both(whole: dict[str, Any], one: dict[str, Any], two: dict[str, Any]) -> bool:
    said = " ".join(str(whole.get(key) or "") for key in ("purpose", "text", "membership"))
    if all(part.get("name") and str(part["name"]) in said for part in (one, two)):
        return True
    members = _members(one), _members(two)
    return all(members) and members[0] != members[1] and members[0] | members[1] <= _members(whole)


def _members(group: dict[str, Any]) -> frozenset[str]:
    rows = [row for row in group.get("members") or () if isinstance(row, dict)]
    return frozenset(str(who) for row in rows for who in row.get("who") or ())


def _merged(pair: Pair, one: Difference, two: Difference, whole: Difference) -> Change:
    both, new = f"{pair.was.entry(one.old)} and {pair.was.entry(two.old)}", pair.now.entry(whole.new)
    found = whole._replace(old_path=one.old_path, old=one.old)
    return pair.change("group-merged", found, f"{both} became one group, {new}.", both, new)


def _split(pair: Pair, one: Difference, two: Difference, whole: Difference) -> Change:
    both, old = f"{pair.now.entry(one.new)} and {pair.now.entry(two.new)}", pair.was.entry(whole.old)
    found = whole._replace(new_path=one.new_path, new=one.new)
    return pair.change("group-split", found, f"{old} became two groups, {both}.", old, both)
