"""The check that a document is older than a day."""

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.model.kinds.day import Day
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import document_date, unread_document_date


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

    def sentence(self) -> str:
        """Say before which day."""
        return f"the document is dated before {Day.of(self.dated_before)}, or not at all"
