"""The check that all of them agreed."""

from typing import NamedTuple

from masa.rules.engine.answer import CONTRARY, MET, MISSING, Answer, Answers, unless_unread
from masa.rules.engine.collective import ids_of, seats, unread_members
from masa.rules.engine.gap import listed, place_of_gap, place_of_list
from masa.rules.engine.route import Route, values_of, walk
from masa.rules.engine.scene import Node, Scene

_SAME = {"leads": "partners", "delegates": "delegates", "partners": "leads"}
_SEAT = {"leads": ("person", "organisation"), "delegates": ("person",), "partners": ("organisation", "person")}


class AgreedByAll(NamedTuple):
    """The field names the leads (or delegates) together, or for each seat its holder or its partner body."""

    field: Route
    agreed_by_all: str

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing where nobody is named, contrary where somebody is lacking."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        named = values_of(found)
        if named & {self.agreed_by_all, _SAME[self.agreed_by_all]}:
            return [Answer(MET, entry.path) for entry in found.nodes]
        wanted = self._wanted(scene)
        lacking = [ids[0] for ids in wanted if not named & set(ids)]
        unread = unread_members(scene, self.agreed_by_all) + unread_members(scene, _SAME[self.agreed_by_all])
        if wanted and not lacking and not unread:
            return [Answer(MET, entry.path) for entry in found.nodes]
        whom = [self.agreed_by_all] if len(lacking) == len(wanted) else lacking or [self.agreed_by_all]
        value, agreed = listed(whom), listed(sorted(named))
        contrary = Answer(CONTRARY, place_of_list(found), value, found=agreed, ids=True)
        return unless_unread([contrary], [*found.blocked, *(() if lacking else unread)])

    def _wanted(self, scene: Scene) -> list[list[str]]:
        """Return for each seat that was read the ids of which one must be named."""
        keys = _SEAT[self.agreed_by_all]
        wanted = [
            [one for key in keys for one in ids_of(entry, key)]
            for path, entry in seats(scene, self.agreed_by_all)
            if not any(scene.blocked_below((*path, key)) for key in keys)
        ]
        return [ids for ids in wanted if ids]

    def sentence(self) -> str:
        """Say who must have agreed."""
        return f"`{self.field.text}` names all of the {self.agreed_by_all}"
