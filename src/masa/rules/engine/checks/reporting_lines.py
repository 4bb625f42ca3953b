"""Checks of the reporting lines between groups: each leads on, and none goes round in a circle."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.collective import ids_of, members, unread_members
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_GROUPS: Path = ("governance", "groups")
_LEADING = ("leads", "delegates", "partnership-chair")
# What is said of a group that does work for the partnership, and not of one that is only named.
_AT_WORK = ("purpose", "tasks", "chairs", "how_often", "quorum", "terms_of_reference")
_SEATS = (("chairs", "person"), ("members", "who"), ("members", "person"))
_DEPTH = 5  # of groups within groups: no partnership has more, and a file that goes round in a circle comes to an end
_ASKED = ("id", "reports_to", "part_of", "meeting_of", "chairs", "members", "from", "to", "ended")


class Group(LightTuple):
    """A group in force: its place, its entry, and the entries of all that it is part of, itself first."""

    path: Path
    entry: dict[str, Any]
    chain: tuple[dict[str, Any], ...]

    def own(self, key: str) -> list[str]:
        """Return what the group says, or else what the one says that it is part of; never the group itself."""
        said = next((entry for entry in self.chain if ids_of(entry, key)), {})
        return [one for one in ids_of(said, key) if said is self.entry or one != self.entry["id"]]


class LinesLeadOn(LightTuple):
    """A reporting line leads on from each group, to another group, another board, or those who lead.

    A group that a lead or a delegate chairs or sits in needs none, nor do the meetings of leads and delegates, strands
    of scrutiny, and a group that is only named. Nothing is asked where no group gives a line. Whether the group at the
    other end has ended is asked elsewhere.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each group from which no line leads on."""
        groups, dark = _groups(scene), _dark(scene)
        reported_to = {target for group in groups.values() for target in group.own("reports_to")}
        leading = {*_LEADING, *(name for word in _LEADING for name in members(scene, word))}
        aside = _scrutinising(scene)
        asked = [one for name, one in groups.items() if name not in aside and _is_asked(one, name in reported_to)]
        ends = [group for group in asked if not group.own("reports_to") and not _seated(scene, group) & leading]
        hidden = {group.path: _hiding(scene, group, dark) for group in ends}
        told = [group for group in ends if reported_to and not hidden[group.path]]
        answers = [Answer(CONTRARY, group.path, str(group.entry["id"]), ids=True) for group in told]
        unread = [*(path for paths in hidden.values() for path in paths), *dark]
        return answers or ([Answer(UNREAD, unread[0])] if unread else [Answer(MET, node.path)])

    def sentence(self) -> str:
        """Say how a group reaches the leads."""
        return (
            "each group that works, or to which others report, says to whom it reports, or a lead or delegate chairs "
            "it or sits in it; or no group says to whom it reports"
        )


class NoCircle(LightTuple):
    """No reporting line leads back to the group from which it comes."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary once for each circle, at the first of its groups, with the way in `value`."""
        groups = _groups(scene)
        answers = []
        for circle in _circles(groups):
            first = groups[circle[0]].path
            related = tuple(groups[name].path for name in circle[1:])
            words = listed([*circle, circle[0]])
            answers.append(Answer(CONTRARY, first, words, related=related, ids=True))
        dark = _dark(scene)
        return answers or ([Answer(UNREAD, dark[0])] if dark else [Answer(MET, node.path)])

    def sentence(self) -> str:
        """Say what no line does."""
        return "no line of `reports_to` leads back to the group from which it comes"


def _groups(scene: Scene) -> dict[str, Group]:
    """Return the groups in force by their ids."""
    found = {}
    entries = (scene.reading.values.get("governance") or {}).get("groups") or []
    for number, entry in enumerate(entries):
        if entry and entry.get("id") and in_force(entry, scene.day):
            path = (*_GROUPS, number)
            found[str(entry["id"])] = Group(path, entry, tuple(_chain(scene, entry)))
    return found


def _chain(scene: Scene, entry: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for _ in range(_DEPTH):
        yield entry
        name = str(entry.get("part_of", ""))
        if name not in scene.reading.ids:
            return
        entry = scene.value(scene.reading.ids[name])


def _scrutinising(scene: Scene) -> set[str]:
    """Return the groups that scrutinise the partnership, and so do not work for it."""
    strands = (scene.reading.values.get("independent_scrutiny") or {}).get("strands") or []
    return {name for strand in strands if strand for name in ids_of(strand, "who")}


def _is_asked(group: Group, reported_to: bool) -> bool:  # noqa: FBT001 - a fact about the group
    leading = set(ids_of(group.entry, "meeting_of")) & set(_LEADING)
    return not leading and (reported_to or any(key in group.entry for key in _AT_WORK))


def _seated(scene: Scene, group: Group) -> set[str]:
    """Return whoever chairs a group or sits in it, by its own words or those of the group that it is part of."""
    return {
        name
        for entry in group.chain
        for key, seat in _SEATS
        for held in entry.get(key) or []
        if held and in_force(held, scene.day)
        for name in ids_of(held, seat)
    }


def _dark(scene: Scene) -> list[Path]:
    """Return the places not read that may hold a group or its line."""
    entry = len(_GROUPS) + 1
    below = scene.blocked_below(_GROUPS)
    return [path for path in below if len(path) <= entry or path[entry] in _ASKED]


def _hiding(scene: Scene, group: Group, dark: list[Path]) -> list[Path]:
    """Return what was not read by which a line might lead on from a group."""
    of_group = [path for path in dark if path[: len(group.path)] == group.path]
    leading = [path for word in _LEADING for path in unread_members(scene, word)] if _seated(scene, group) else []
    return of_group or leading


def _circles(groups: dict[str, Group]) -> Iterator[list[str]]:
    """Yield each circle that is come upon by following the lines, from that of its groups on which stands first."""
    done: set[str] = set()
    for start in groups:
        way: dict[str, Iterator[str]] = {}
        ahead: str | None = start
        while ahead or way:
            if ahead in way:
                names = list(way)
                yield _from_first(names[names.index(str(ahead)) :], groups)
            elif ahead in groups and ahead not in done:
                way[str(ahead)] = iter(groups[str(ahead)].own("reports_to"))
            ahead = next(way[next(reversed(way))], None) if way else None
            if ahead is None and way:
                done.add(way.popitem()[0])


def _from_first(circle: list[str], groups: dict[str, Group]) -> list[str]:
    """Return a circle as it runs from the group that stands first in the document."""
    first = min(range(len(circle)), key=lambda number: groups[circle[number]].path[-1])
    return [*circle[first:], *circle[:first]]
