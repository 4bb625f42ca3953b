"""The check that a council of the area is of a certain type."""

from masa.light_tuple import LightTuple
from masa.light_typing import TYPE_CHECKING
from masa.rules.engine.answer import CONTRARY, MET, UNKNOWN, UNREAD, Answer, Answers
from masa.rules.engine.bodies import councils, not_in_register, out_of_reach
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene

if TYPE_CHECKING:
    from typing import Literal


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
