"""The check that council, health and police boundaries are one and the same."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.reference.body import BOARD, FORCE, Body
from masa.rules.engine.answer import CONTRARY, MET, UNKNOWN, UNREAD, Answer, Answers
from masa.rules.engine.bodies import councils, not_in_register, out_of_reach
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene
from masa.source.tree import Path

_BOUNDARIES: Path = ("area", "boundaries")
_WHOLE = 100


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


def _differing(scene: Scene, areas: frozenset[str]) -> Iterator[Body]:
    register = scene.reference.register
    for code in sorted(areas):
        for kind in (BOARD, FORCE):
            for body, share in register.touching(code, kind, scene.day):
                if share < _WHOLE or register.councils_of(body.code, scene.day) != areas:
                    yield body
