"""The check that every health board, or every police force, whose area touches the council's is a partner."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import TYPE_CHECKING
from masa.reference.body import Body
from masa.rules.engine.answer import MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer, Answers
from masa.rules.engine.bodies import Gathered, Named, acted_for, councils, not_in_register, out_of_reach, partners
from masa.rules.engine.gap import listed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import document_date
from masa.source.tree import Path

if TYPE_CHECKING:
    from typing import Literal

_LEADS: Path = ("lead_safeguarding_partners",)


class EveryBodyTouching(LightTuple):
    """Each body of a kind whose area touches a council's on the day is a partner, or another body acts for it.

    A body is also there by the name of one that it came from or that follows it: that its name is out of date is
    another matter, unless it had ended before the document's own date. One that holds less than `small_share` per
    cent of the area is for a person to judge.
    """

    kind: "Literal['integrated-care-board', 'police']"
    small_share: int = 0

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing with the bodies that are lacking in `value`, and whose area they touch in `found`.

        Unknown where the register cannot answer for the day or does not hold a body.
        """
        reason = out_of_reach(scene)
        if reason:
            return [Answer(UNKNOWN, node.path, reason)]
        areas = councils(scene)
        entered, others = partners(scene, self.kind), acted_for(scene, self.kind, by_peers=False)
        lost = [*areas.dark, *entered.dark]
        if not areas.bodies:
            return [Answer(UNREAD, lost[0]) if lost else Answer(UNKNOWN, node.path, not_in_register("local-authority"))]
        lacking = list(self._lacking(scene, areas, entered.codes | others.codes))
        dark = [*lost, *others.dark] if lacking else areas.dark
        # Whoever the register does not hold may be the one that is lacking.
        unknown = entered.unknown if lacking else areas.unknown
        if dark:
            return [Answer(UNREAD, dark[0])]
        if unknown:
            return [Answer(UNKNOWN, unknown[0].at, not_in_register(unknown[0].kind))]
        if lacking:
            return [self._answer(lacking)]
        return [Answer(MET, one.at) for one in (*entered.bodies, *others.bodies)]

    def _lacking(self, scene: Scene, areas: Gathered, codes: frozenset[str]) -> Iterator[tuple[Body, bool, Named]]:
        """Yield each body that is not there, whether its share is small, and the council whose area it touches."""
        register = scene.reference.register
        for area in areas.bodies:
            for body, share in register.touching(area.body.code, self.kind, scene.day) if area.body else ():
                if not any(code in codes and self._stood(scene, code) for code in register.kin(body)):
                    yield body, share < self.small_share, area

    def _stood(self, scene: Scene, code: str) -> bool:
        """Tell whether a body had not ended by the document's own date: one that had cannot stand for its successor."""
        body, dated = scene.reference.register.body(code), document_date(scene.reading.values)
        return not (body and body.last_day and dated and body.last_day < dated[1])

    def _answer(self, lacking: list[tuple[Body, bool, Named]]) -> Answer:
        large = {body for body, small, _ in lacking if not small}
        verdict = MISSING if large else UNSURE
        told = (
            f"{body.name} (a very small part)" if large and body not in large else body.name for body, _, _ in lacking
        )
        areas = dict.fromkeys(area.name for _, _, area in lacking)
        return Answer(verdict, _LEADS, listed(list(dict.fromkeys(told))), str(self.small_share), listed(list(areas)))

    def sentence(self) -> str:
        """Say which bodies must be there."""
        small = f"; one that holds less than {self.small_share}% of it is for a person" if self.small_share else ""
        return (
            f"each body of kind {self.kind} that the register shows touching the area on the day is a partner, "
            f"or another acts for it{small}"
        )
