"""The check that an official code is one."""

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNKNOWN,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.bodies import CALLED, out_of_reach
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.walk import walk

_ELSEWHERE = ("W", "S", "N")
_ENGLAND_ONLY = (
    "The register that masa holds is of England; codes of Wales, Scotland and Northern Ireland are not in it."
)


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


def _one(scene: Scene, entry: Node, kind: str) -> Answer:
    code = plain(entry.value)
    if code.startswith(_ELSEWHERE):
        return Answer(UNKNOWN, entry.origin, _ENGLAND_ONLY)
    body = scene.reference.register.body(code)
    known = body is not None and body.kind == kind
    limit = CALLED.get(kind, "body")
    return Answer(MET if known else CONTRARY, entry.origin, code, limit=limit, found=body.name if body else "")
