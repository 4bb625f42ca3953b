"""The check that all of them agreed."""

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.reference.body import KINDS
from masa.rules.engine.answer import CONTRARY, MET, MISSING, Answer, Answers, met_at, unless_unread
from masa.rules.engine.bodies import acted_for, named
from masa.rules.engine.collective import ids_of, meetings, seats, unread_members
from masa.rules.engine.gap import listed, place_of_gap, place_of_list
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import values_of, walk
from masa.source.tree import Path

_SAME = {"leads": "partners", "delegates": "delegates", "partners": "leads"}
_SEAT = {"leads": ("person", "organisation"), "delegates": ("person",), "partners": ("organisation", "person")}


class AgreedByAll(LightTuple):
    """The field names the leads (or delegates) together or their meeting, or for each seat its holder or its body."""

    field: Route
    agreed_by_all: str

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer missing where nobody is named, contrary where somebody is lacking."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        agreed_by = values_of(found)
        if agreed_by & self._together(scene):
            return met_at(found.nodes)
        wanted = self._wanted(scene)
        lacking = [ids[0] for ids in wanted if not agreed_by & set(ids)]
        unread = self._unread(scene)
        if wanted and not lacking and not unread:
            return met_at(found.nodes)
        whom = [self.agreed_by_all] if len(lacking) == len(wanted) else lacking or [self.agreed_by_all]
        value, agreed = listed(whom), listed(sorted(agreed_by))
        contrary = Answer(CONTRARY, place_of_list(found, node.path), value, found=agreed, ids=True)
        return unless_unread([contrary], [*found.blocked, *(() if lacking else unread)])

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether all are named, or their meeting is."""
        scene, agreed_by = sight.scene, set(map(plain, sight.values(self.field, value)))
        if not agreed_by or agreed_by & self._together(scene):
            return MET if agreed_by else MISSING
        wanted = self._wanted(scene)
        if not wanted or self._unread(scene):
            unseen()
        return MET if all(agreed_by & set(ids) for ids in wanted) else CONTRARY

    def _together(self, scene: Scene) -> set[str]:
        """Return the words for all of them together, and the groups that are a meeting of theirs."""
        together = {self.agreed_by_all, _SAME[self.agreed_by_all]}
        return {*together, *(group for word in together for group in meetings(scene, word))}

    def _unread(self, scene: Scene) -> tuple[Path, ...]:
        return unread_members(scene, self.agreed_by_all) + unread_members(scene, _SAME[self.agreed_by_all])

    def _wanted(self, scene: Scene) -> list[list[str]]:
        """Return for each seat that was read the ids of which one must be named."""
        keys = _SEAT[self.agreed_by_all]
        wanted = [
            [one for key in keys for one in ids_of(entry, key)]
            for path, entry in seats(scene, self.agreed_by_all)
            if not any(scene.blocked_below((*path, key)) for key in keys) and not self._is_guest(scene, entry)
        ]
        return [ids for ids in wanted if ids]

    def _is_guest(self, scene: Scene, entry: dict[str, Any]) -> bool:
        """Tell whether a seat is held by choice alone, for adults alone, or for a body for which another acts."""
        names = ids_of(entry, "acts_for" if self.agreed_by_all == "delegates" else "organisation")
        bodies = [one for name in names if (one := named(scene, name, ()))]
        by_choice = entry.get("statutory") is False or entry.get("serves") == ["adults"]
        peers = {one.id for kind in KINDS for one in acted_for(scene, kind, by_peers=True).bodies}
        asked = [one for one in bodies if one.kind in ("", *KINDS) and one.id not in peers]
        return by_choice or (bool(bodies) and not asked)

    def sentence(self) -> str:
        """Say who must have agreed."""
        return f"`{self.field.text}` names all of the {self.agreed_by_all}"
