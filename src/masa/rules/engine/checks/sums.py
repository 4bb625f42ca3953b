"""The check that several figures together keep a limit."""

from decimal import Decimal

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import CONTRARY, UNREAD, Answer, Answers, met_at
from masa.rules.engine.gap import place_of_list
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk


class SumAtMost(LightTuple):
    """The values add up to the limit or less; holds where there is none."""

    field: Route
    sum_at_most: Decimal

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary with the sum in `value`, even if there may be more that was not read."""
        found = walk(scene, node, self.field)
        total = sum((entry.value for entry in found.nodes), Decimal(0))
        if total > self.sum_at_most:
            return [Answer(CONTRARY, place_of_list(found, node.path), str(total), str(self.sum_at_most))]
        if found.blocked:
            return [Answer(UNREAD, found.blocked[0])]
        return met_at(found.nodes or (node,))

    def sentence(self) -> str:
        """Say what the values may add up to."""
        return f"`{self.field.text}` adds up to {self.sum_at_most} at most"
