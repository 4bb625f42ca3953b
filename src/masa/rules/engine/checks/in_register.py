"""Checks that a code, or the council partner, stands in the register."""

from masa.light_tuple import LightTuple
from masa.reference.body import COUNCIL
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNKNOWN,
    UNREAD,
    UNSURE,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.bodies import CALLED, Named, named, not_in_register, out_of_reach
from masa.rules.engine.gap import listed, place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.walk import walk
from masa.source.phrase import stands_in

_ELSEWHERE = ("W", "S", "N")
_ENGLAND_ONLY = (
    "The register that masa holds is of England; codes of Wales, Scotland and Northern Ireland are not in it."
)
_UPPER = "metropolitan"  # a metropolitan district is a council of the one tier that there is


class CodeKnown(LightTuple):
    """Each code stands in the register, a former one too, for a body of the entry's own kind."""

    field: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a code that is in no register or is that of a body of another kind: `found` says whose.

        Unknown where the register cannot answer for the day, or for the country that the code begins with.
        """
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        reason = out_of_reach(scene)
        if reason:
            return [Answer(UNKNOWN, entry.origin, reason) for entry in found.nodes]
        kind = str(node.value.get("kind", ""))
        return unless_partly_read([_one(scene, entry, kind) for entry in found.nodes], found.blocked)

    def sentence(self) -> str:
        """Say where the code must stand."""
        return f"`{self.field.text}` stands in the register, for a body of the same kind"


class CouncilKnown(LightTuple):
    """Each body referred to stands in the register of councils that run children's services.

    A name of `combined` is for a person, who asks for the order. A name of `districts`, or a code that begins with one
    of `district_codes`, is a council of the lower tier where the register does not hold it.
    """

    field: Route
    combined: tuple[str, ...]
    districts: tuple[str, ...]
    district_codes: tuple[str, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a district, unsure at a combined authority, unknown at a council that nobody holds."""
        found = walk(scene, node, self.field)
        bodies = [one for entry in found.nodes if (one := named(scene, plain(entry.value), entry.origin))]
        if not bodies:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        return unless_partly_read([self._one(scene, body) for body in bodies], found.blocked)

    def _one(self, scene: Scene, one: Named) -> Answer:
        if any(stands_in(one.name, phrase) for phrase in self.combined):
            return Answer(UNSURE, one.at, one.name)
        if one.dark:
            return Answer(UNREAD, one.dark[0])
        reason = out_of_reach(scene)
        if reason:
            return Answer(UNKNOWN, one.at, reason)
        if one.body:
            return Answer(MET, one.at)
        lower = any(stands_in(one.name, phrase) for phrase in self.districts) and not stands_in(one.name, _UPPER)
        if lower or str(one.entry.get("code", "")).startswith(self.district_codes):
            return Answer(CONTRARY, one.at, one.name)
        return Answer(UNKNOWN, one.at, not_in_register(COUNCIL))

    def sentence(self) -> str:
        """Say where the council must stand."""
        return (
            f"`{self.field.text}` stands in the register of councils that run children's services; one called "
            f"{listed(self.combined, 'or')} is for a person"
        )


def _one(scene: Scene, entry: Node, kind: str) -> Answer:
    code = plain(entry.value)
    if code.startswith(_ELSEWHERE):
        return Answer(UNKNOWN, entry.origin, _ENGLAND_ONLY)
    body = scene.reference.register.body(code)
    known = body is not None and body.kind == kind
    limit = CALLED.get(kind, "body")
    return Answer(MET if known else CONTRARY, entry.origin, code, limit=limit, found=body.name if body else "")
