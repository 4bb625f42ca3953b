"""Checks of the document's own date, and of the edition that it names."""

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    UNSURE,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight
from masa.rules.engine.time import document_date, unread_document_date
from masa.rules.engine.walk import walk


class DatedBefore(LightTuple):
    """The document's own date is before a day, or it gives none: what is judged on its date then leaves it alone."""

    dated_before: date

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer once: contrary at the date that is not before the day."""
        unread = unread_document_date(scene)
        if unread:
            return [Answer(UNREAD, unread)]
        dated = document_date(scene.reading.values)
        if dated and dated[1] >= self.dated_before:
            return [Answer(CONTRARY, ("publication", dated[0]))]
        return [Answer(MET, node.path)]

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether it is dated before, or not at all."""
        (answer,) = self.ask(sight.scene, Node((), value))  # the place for which it answers does not matter here
        return unseen() if answer.verdict == UNREAD else answer.verdict

    def sentence(self) -> str:
        """Say before which day."""
        return f"the document is dated before {Day.of(self.dated_before)}, or not at all"


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
