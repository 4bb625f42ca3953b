"""Checks of the area: the types of its councils, its boundaries, and the reorganisations that lie ahead."""

from collections.abc import Iterator

from masa.light_date import date, timedelta
from masa.light_tuple import LightTuple
from masa.light_typing import TYPE_CHECKING
from masa.model.kinds.day import Day
from masa.reference.body import BOARD, COUNCIL, FORCE, Body, Change
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, Answer, Answers, met_at
from masa.rules.engine.bodies import Gathered, councils, not_in_register, out_of_reach
from masa.rules.engine.gap import listed
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk
from masa.source.tree import Path

if TYPE_CHECKING:
    from typing import Literal

_BOUNDARIES: Path = ("area", "boundaries")
_WHOLE = 100
_AHEAD: Path = ("area", "changes_ahead")
_NEAR = timedelta(days=31)  # the last day of the old is as good as the first of the new


class AreaType(LightTuple):
    """At least one council of the area is of one of the types: county, unitary, metropolitan or london."""

    area_type: "tuple[Literal['county', 'unitary', 'metropolitan', 'london'], ...]"

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where all councils are known and none is, with their names in `found`; else unknown."""
        areas = councils(scene)
        reason = out_of_reach(scene)
        if reason:
            return [Answer(UNKNOWN, node.path, reason)]
        fitting = [one.at for one in areas.bodies if one.body and one.body.type in self.area_type]
        if fitting:
            return [Answer(MET, path) for path in fitting]
        if areas.dark:
            return [Answer(UNREAD, areas.dark[0])]
        if not areas.bodies or areas.unknown:
            return [Answer(UNKNOWN, node.path, not_in_register("local-authority"))]
        return [Answer(CONTRARY, node.path, found=listed([one.name for one in areas.bodies]))]

    def sentence(self) -> str:
        """Say which type of council there is."""
        return f"a council of the area is of type {listed(self.area_type, 'or')}"


class SameBoundaries(LightTuple):
    """Each health board and police force that touches the area serves all of it and no other council's."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where a boundary differs, with the bodies whose area is another in `value`.

        Unknown where the register cannot answer for the day, or the councils are not known.
        """
        areas = councils(scene)
        if areas.dark:
            return [Answer(UNREAD, areas.dark[0])]
        reason = out_of_reach(scene)
        if reason:
            return [Answer(UNKNOWN, node.path, reason)]
        if not areas.bodies or areas.unknown:
            return [Answer(UNKNOWN, node.path, not_in_register("local-authority"))]
        others = list(dict.fromkeys(body.name for body in _differing(scene, areas.codes)))
        if others:
            return [Answer(CONTRARY, _BOUNDARIES, listed(others))]
        return [Answer(MET, one.at) for one in areas.bodies]

    def sentence(self) -> str:
        """Say what the register must show."""
        return "the register shows every health board and force of the area serving just the same area"


class ChangeAhead(LightTuple):
    """A reorganisation of a council, health board or force of the area is public, and falls before a date."""

    before: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing where none does; unknown where the register cannot tell."""
        public = _public(scene, node, self.before)
        return [public] if isinstance(public, Answer) else [Answer(MET if public else MISSING, node.path)]

    def sentence(self) -> str:
        """Say what the register must hold."""
        return f"a reorganisation that is public falls before `{self.before.text}`"


class ChangeListed(LightTuple):
    """Each such reorganisation is among the dates of a list, give or take a month."""

    before: Route
    among: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing with the reorganisations that are not listed in `value`."""
        public = _public(scene, node, self.before)
        if isinstance(public, Answer):
            return [public]
        dates = walk(scene, node, self.among)
        lacking = [change for change in public if not any(_near(change, entry.value) for entry in dates.nodes)]
        if not lacking:
            return met_at(dates.nodes)
        if dates.blocked:
            return [Answer(UNREAD, dates.blocked[0])]
        words = listed([f"{change.what} on {Day.of(change.falls_on)}" for change in lacking])
        return [Answer(MISSING, _AHEAD, words)]

    def sentence(self) -> str:
        """Say where each must stand."""
        return f"each reorganisation that is public and falls before `{self.before.text}` is among `{self.among.text}`"


def _differing(scene: Scene, areas: frozenset[str]) -> Iterator[Body]:
    register = scene.reference.register
    for code in sorted(areas):
        for kind in (BOARD, FORCE):
            for body, share in register.touching(code, kind, scene.day):
                if share < _WHOLE or register.councils_of(body.code, scene.day) != areas:
                    yield body


def _public(scene: Scene, node: Node, before: Route) -> list[Change] | Answer:
    """Return the reorganisations that are public on the day and fall between it and a date, or why nobody can tell."""
    limit, areas = walk(scene, node, before), councils(scene)
    blocked = [*limit.blocked, *areas.dark]
    if blocked:
        return Answer(UNREAD, blocked[0])
    until = max((entry.value.last for entry in limit.nodes), default=scene.day)
    bodies = _codes(scene, areas)
    changes = [
        change
        for change in scene.reference.register.changes(bodies)
        if change.public_since <= scene.day < change.falls_on <= until
    ]
    reason = out_of_reach(scene) or ("" if changes else _unsure(scene, areas, until))
    return Answer(UNKNOWN, node.path, reason) if reason else changes


def _unsure(scene: Scene, areas: Gathered, until: date) -> str:
    """Return why no reorganisation is known, where that does not mean that there is none."""
    known = areas.bodies and not areas.unknown
    return out_of_reach(scene, until) if known else not_in_register(COUNCIL)


def _codes(scene: Scene, areas: Gathered) -> frozenset[str]:
    """Return the codes of the councils of the area, and of the boards and forces that touch it."""
    register = scene.reference.register
    touching = (
        body.code
        for council in areas.codes
        for kind in (BOARD, FORCE)
        for body, _ in register.touching(council, kind, scene.day)
    )
    return areas.codes | frozenset(touching)


def _near(change: Change, expected: Day) -> bool:
    return expected.first - _NEAR <= change.falls_on <= expected.last + _NEAR
