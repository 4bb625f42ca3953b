"""The check that at least one of several checks holds."""

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answers, Check
from masa.rules.engine.glance import glance_at
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.sight import Sight

_UNDECIDED_FIRST = (UNREAD, UNKNOWN, UNSURE, CONTRARY, MISSING)


class AnyOf(LightTuple):
    """At least one of the checks holds."""

    any_of: tuple[Check, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer with the checks that hold; where none does, with one answer that tells most.

        What is unread, unknown or unsure might hold, and so comes before what is contrary or missing. An answer that
        shows where else something stands tells more than a value alone.
        """
        met: Answers = []
        failed: Answers = []
        for check in self.any_of:
            answers = check.ask(scene, node)
            against = [answer for answer in answers if answer[0] != MET]
            if against:
                failed += against
            elif scene.only_whether:
                return answers
            else:
                met += answers
        if met:
            return met
        ranked = [answer for verdict in _UNDECIDED_FIRST for answer in failed if answer.verdict == verdict]
        ranked = [answer for answer in ranked if answer.verdict == ranked[0].verdict]
        related = [answer for answer in ranked if answer.related]
        telling = [answer for answer in ranked if answer.value]
        return (related or telling or ranked)[:1]

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether one of the checks holds."""
        told = MISSING
        for check in self.any_of:
            one = glance_at(check, sight, value)
            if one == MET:
                return MET
            if one == CONTRARY:
                told = CONTRARY
        return told

    def sentence(self) -> str:
        """Say the checks, joined by or."""
        return "; or ".join(check.sentence() for check in self.any_of)
