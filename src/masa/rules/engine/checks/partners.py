"""Checks that each council area has all its partners: one of each kind, and every body that touches it."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import TYPE_CHECKING, Any
from masa.reference.body import COUNCIL, Body
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNKNOWN, UNREAD, UNSURE, Answer, Answers, unless_unread
from masa.rules.engine.bodies import Gathered, Named, acted_for, councils, not_in_register, out_of_reach, partners
from masa.rules.engine.collective import ids_of, seats, unread_members
from masa.rules.engine.gap import in_words, listed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import document_date
from masa.source.phrase import stands_in
from masa.source.tree import Path

if TYPE_CHECKING:
    from typing import Literal

_LEADS: Path = ("lead_safeguarding_partners",)
_PLACES: Path = ("area", "councils")


class PartnersOfEachKind(LightTuple):
    """For each council area that is named, the council and a body of each other kind are entered as partners.

    A body for which one of its own kind acts is entered by that. A body whose name says one of `instead` stands in the
    council's place until somebody has asked by what order.
    """

    kinds: tuple[str, ...]
    instead: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:  # noqa: ARG002 - it is asked of the whole document
        """Answer missing where no partner is entered at all, contrary with the kinds that are lacking in `value`."""
        areas = councils(scene) if _area(scene) else Gathered((), scene.blocked_below(_PLACES))
        entered = {kind: (partners(scene, kind), acted_for(scene, kind, by_peers=True)) for kind in self.kinds}
        dark = [path for pair in entered.values() for one in pair for path in one.dark]
        if not any(seats(scene, "partners")):
            return unless_unread([Answer(MISSING, _LEADS)], unread_members(scene, "partners"))
        lacking = self._lacking(scene, areas.bodies, entered)
        verdict = CONTRARY if lacking else MET
        places = [_LEADS] if lacking else [one.at for pair in entered.values() for both in pair for one in both.bodies]
        answers = [Answer(verdict, path, listed(lacking or [""])) for path in places]
        if areas.dark and not lacking:
            return [Answer(UNREAD, areas.dark[0])]
        return unless_unread(answers, dark)

    def _lacking(
        self, scene: Scene, areas: tuple[Named, ...], entered: dict[str, tuple[Gathered, Gathered]]
    ) -> list[str]:
        lacking = []
        for kind, pair in entered.items():
            bodies = [one for gathered in pair for one in gathered.bodies]
            bare = [area for area in areas if not any(_serves(body, area, kind) for body in bodies)]
            if kind == COUNCIL and (bare or not bodies) and self._stands_in(scene):
                continue
            if not bodies or (bare and len(bare) == len(areas)):
                lacking.append(in_words(kind))
            else:
                lacking += [f"{in_words(kind)} for {area.name}" for area in bare]
        return lacking

    def _stands_in(self, scene: Scene) -> bool:
        return any(stands_in(name, phrase) for name in _names(scene) for phrase in self.instead)

    def sentence(self) -> str:
        """Say which kinds there must be."""
        return (
            f"for each council of `area.councils` there are partners of kind {listed(self.kinds)}, or bodies of their "
            f"own kind act for them; a body called {listed(self.instead, 'or')} may stand in the council's place"
        )


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


def _area(scene: Scene) -> bool:
    return bool(ids_of(scene.reading.values.get("area") or {}, "councils"))


def _serves(body: Named, area: Named, kind: str) -> bool:
    if kind == COUNCIL:
        return body.id == area.id or (body.body is not None and body.body == area.body)
    covers = ids_of(body.entry, "covers")
    return not covers or area.id in covers


def _names(scene: Scene) -> Iterator[str]:
    for _, entry in seats(scene, "partners"):
        for name in ids_of(entry, "organisation"):
            place = scene.reading.ids.get(name)
            held: dict[str, Any] = scene.value(place) if place else {}
            yield str(held.get("name", ""))
