"""The check that the edition named is the one in force."""

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNSURE,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk


class CurrentEdition(LightTuple):
    """The field names the edition of the guidance that was in force on the day judged."""

    field: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where another edition was in force, with its id in `found`; missing if none is named.

        Before the first edition that masa knows, nobody but a person can tell.
        """
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        begun = [name for name, first_day in scene.editions if first_day <= scene.day]
        current = begun[-1] if begun else ""
        answers = []
        for entry in found.nodes:
            against = CONTRARY if current else UNSURE
            verdict = MET if entry.value == current else against
            answers.append(Answer(verdict, entry.origin, str(entry.value), found=current, ids=True))
        return unless_partly_read(answers, found.blocked)

    def sentence(self) -> str:
        """Say which edition must be named."""
        return f"`{self.field.text}` is the edition in force on the day judged"
