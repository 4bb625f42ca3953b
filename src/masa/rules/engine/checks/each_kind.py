"""The check that each council area has partners of each kind."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.reference.body import COUNCIL
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, Answer, Answers, unless_unread
from masa.rules.engine.bodies import Gathered, Named, acted_for, councils, partners
from masa.rules.engine.collective import ids_of, seats, unread_members
from masa.rules.engine.gap import in_words, listed
from masa.rules.engine.scene import Node, Scene
from masa.source.phrase import stands_in
from masa.source.tree import Path

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
