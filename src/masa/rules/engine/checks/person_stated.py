"""The check that an office is held by somebody, and that its entry is no placeholder."""

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.glance import verdict_of
from masa.rules.engine.placeholder import placeholder_in
from masa.rules.engine.route import Route, followed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import walk

_ASKED = ("name", "post", "status", "from", "to")


class PersonStated(LightTuple):
    """Each person referred to is no placeholder: a name or a post, and for a vacancy a name or a date."""

    field: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each person; missing where an entry does not say who it is.

        Contrary is an entry to be confirmed, and a vacant or designate post with neither name nor date.
        """
        route = followed(self.field)
        found = walk(scene, node, route)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        return unless_partly_read([_one(scene, person) for person in found.nodes], found.blocked)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a person, and none is a placeholder."""
        people = sight.values(followed(self.field), value)
        return verdict_of(people, is_met=True) if all(map(_is_stated, people)) else unseen()

    def sentence(self) -> str:
        """Say what a placeholder is."""
        return (
            f"`{self.field.text}` is nobody to be confirmed, no placeholder such as TBC, "
            "and no vacant or designate post with neither name nor date"
        )


def _one(scene: Scene, person: Node) -> Answer:
    placeholder = _placeholder(person.value)
    unread = [path for key in _ASKED if scene.is_blocked(path := (*person.path, key))]
    if unread and not placeholder:
        return Answer(UNREAD, unread[0])
    fault = placeholder or _undated(person.value)
    if fault:
        return Answer(CONTRARY, person.origin, value=fault)
    said = any(person.value.get(key) for key in ("name", "post", "status"))
    return Answer(MET, person.path) if said else Answer(MISSING, person.origin)


def _is_stated(person: dict[str, Any]) -> bool:
    known = {key: person.get(key) for key in _ASKED if key in person}  # all of it, that none of it be dark
    said = any(known.get(key) for key in ("name", "post", "status"))
    return said and not _placeholder(known) and not _undated(known)


def _placeholder(person: dict[str, Any]) -> str:
    for key in ("name", "post"):
        if placeholder_in(str(person.get(key, ""))):
            return str(person[key])
    return "to be confirmed" if person.get("status") == "to-be-confirmed" else ""


def _undated(person: dict[str, Any]) -> str:
    """Return the status of an office that nobody holds yet, where neither name nor date is given."""
    status = person.get("status")
    dated = person.get("name") or person.get("from") or person.get("to")
    return str(status) if status in ("vacant", "designate") and not dated else ""
