"""The check that a field holds several different values."""

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import CONTRARY, MISSING, Answer, Answers, met_at, unless_unread
from masa.rules.engine.gap import place_of_gap, place_of_list
from masa.rules.engine.route import ALL, Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import values_of, walk


class AtLeastDifferent(LightTuple):
    """The field holds that many different values or more, or `all`."""

    field: Route
    at_least_different: int

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where there are fewer, with how many; missing where there is none."""
        found = walk(scene, node, self.field)
        limit = str(self.at_least_different)
        if not found.nodes:
            gap = place_of_gap(node, self.field, found)
            return unless_unread([Answer(MISSING, gap, limit=limit)], found.blocked)
        values = values_of(found)
        if ALL in values or len(values) >= self.at_least_different:
            return met_at(found.nodes)
        few = Answer(CONTRARY, place_of_list(found), str(len(values)), limit)
        return unless_unread([few], found.blocked)

    def sentence(self) -> str:
        """Say how many different values there are at least."""
        return f"`{self.field.text}` holds at least {self.at_least_different} different values"
