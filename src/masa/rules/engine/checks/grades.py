"""The check that a person's grade is like the others'."""

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk

_GRADES = ("middle", "senior", "executive", "head")


class ComparableGrade(LightTuple):
    """The grade is no more than one step below the highest among the others."""

    field: Route
    with_: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where the grade is two steps or more below; missing where no grade is given."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        others = walk(scene, node, self.with_)
        highest = max((_GRADES.index(str(other.value)) for other in others.nodes), default=0)
        answers = []
        for entry in found.nodes:
            verdict = MET if highest - _GRADES.index(str(entry.value)) <= 1 else CONTRARY
            answers.append(Answer(verdict, entry.origin, str(entry.value), found=_GRADES[highest]))
        return unless_partly_read(answers, [*found.blocked, *others.blocked])

    def sentence(self) -> str:
        """Say with what the grade is compared."""
        return f"`{self.field.text}` is at most one step below the highest of `{self.with_.text}`"
