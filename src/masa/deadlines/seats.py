"""Who comes after whom: the entries of a list that hold one seat in turn, and whether an end asks for anything."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from typing import Any

from masa.deadlines.named import is_named
from masa.deadlines.things import section_of
from masa.model.kinds.day import Day
from masa.rules.engine.collective import ids_of
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import in_force, last_day
from masa.source.tree import Path

Entry = dict[str, Any]

# What tells the seats of a list apart.
_SEAT = {
    "partnership_chair": ("role",),
    "governance.groups.chairs": ("role",),
    "independent_scrutiny.strands": ("kind",),
    "lead_safeguarding_partners": ("organisation",),
    "delegated_safeguarding_partners": ("acts_for",),
    "education.representatives": ("level",),
    "governance.business_unit.posts": ("post",),
    "people": ("post", "organisation"),
}
# One seat under several words; a vice-chair does not take the place of a chair, nor young people that of a scrutineer.
_ALIKE = {"chair": "", "co-chair": "", "independent-chair": "", "scrutineer": "", "firm": ""}
# Lists in which an end is an end: nobody has to come after.
_NO_SEATS = (
    "partnership.became",
    "organisations.acts_for",
    "people.other_posts",
    "governance.groups.members",
    "relevant_agencies",
    "invited_bodies",
)
_WITHDRAWN = ("superseded", "withdrawn")


def asks(scene: Scene, path: Path, entry: Entry) -> bool:
    """Tell whether a record whose end has passed still asks for something: nothing shows what came after.

    In a list it is the last to end in its seat, where nobody holds the seat on the day; a body, a person or a group
    is asked about while it is still named in a place that holds, and a vacancy until the post is filled. All else that
    has ended is history.
    """
    section = section_of(path)
    if not isinstance(path[-1], int):
        return not entry.get("became") and entry.get("status") not in _WITHDRAWN
    if section == "departures":
        return True
    if section in ("organisations", "governance.groups", "people"):
        return is_named(scene, entry) or (entry.get("status") == "vacant" and _is_last(scene, path, entry))
    return section not in _NO_SEATS and not _gone_with_its_body(scene, section, entry) and _is_last(scene, path, entry)


def follower(scene: Scene, path: Path, entry: Entry) -> Path | None:
    """Return the place of the entry that takes the seat next after this one ends."""
    end = last_day(entry)
    if section_of(path) not in _SEAT or end is None:
        return None
    later = [
        (begin, place) for place, other in _others(scene, path, entry) if (begin := _begin(other)) and begin.first > end
    ]
    return min(later, key=lambda one: one[0].first)[1] if later else None


def follows_at_once(scene: Scene, path: Path, entry: Entry) -> bool:
    """Tell whether an entry begins on the day after another ends in its seat: one turn, and told with that end."""
    begin = _begin(entry)
    if begin is None or section_of(path) not in _SEAT:
        return False
    before = begin.first - timedelta(days=1)
    return any(last_day(other) == before for _, other in _others(scene, path, entry))


def _is_last(scene: Scene, path: Path, entry: Entry) -> bool:
    mine, end = _seat(section_of(path), entry), last_day(entry)
    others = [other for _, other in _others(scene, path, entry)]
    held = {one for other in others if in_force(other, scene.day) for one in _seat(section_of(path), other)}
    return not mine <= held and not any(end and (after := last_day(other)) and after > end for other in others)


def _others(scene: Scene, path: Path, entry: Entry) -> Iterator[tuple[Path, Entry]]:
    """Yield the other entries of the list that hold the same seat, or one of the same seats."""
    section = section_of(path)
    mine = _seat(section, entry)
    for number, other in enumerate(scene.value(path[:-1])):
        if number != path[-1] and isinstance(other, dict) and mine & _seat(section, other):
            yield (*path[:-1], number), other


def _seat(section: str, entry: Entry) -> frozenset[tuple[str, ...]]:
    """Return the seats that an entry holds, each by the words that tell it apart; in most lists all hold one."""
    words = ([_ALIKE.get(one, one) for one in ids_of(entry, key)] or [""] for key in _SEAT.get(section, ()))
    return frozenset(product(*words))


def _begin(entry: Entry) -> Day | None:
    begin = entry.get("from")
    return begin if isinstance(begin, Day) else None


def _gone_with_its_body(scene: Scene, section: str, entry: Entry) -> bool:
    """Tell whether a lead or a delegate acted for bodies that have ended, or whose lead acts in person."""
    if section == "lead_safeguarding_partners":
        bodies = ids_of(entry, "organisation")
        return bool(bodies) and all(_has_ended(scene, one) for one in bodies)
    if section == "delegated_safeguarding_partners":
        leads = [lead for lead in scene.reading.values.get("lead_safeguarding_partners") or [] if lead]
        led = [lead for lead in leads if in_force(lead, scene.day) and not lead.get("acts_in_person")]
        waiting = {one for lead in led for one in ids_of(lead, "organisation")}
        return not waiting & set(ids_of(entry, "acts_for"))
    return False


def _has_ended(scene: Scene, name: str) -> bool:
    place = scene.reading.ids.get(name)
    return place is not None and not in_force(scene.value(place), scene.day)
