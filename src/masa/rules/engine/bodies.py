"""The bodies of a document, and what the register holds of them on the day."""

from collections.abc import Iterator, Sequence

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.reference.body import BOARD, COUNCIL, FORCE, Body
from masa.rules.engine.collective import ids_of, seats, unread_members
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_KEYS = ("kind", "code", "name", "also_called", "part_of")
CALLED = {COUNCIL: "council", BOARD: "health board", FORCE: "police force"}
_NO_REGISTER = "There is no register of councils, health boards and police forces to look this up in."


class Named(LightTuple):
    """A body that a document names at a place: its entry and kind, what the register holds, and what was not read.

    A place team or a command unit stands for the body that it is part of.
    """

    at: Path
    entry: dict[str, Any]
    kind: str
    body: Body | None
    dark: tuple[Path, ...]

    @property
    def id(self) -> str:
        """Return the id by which the document refers to the body."""
        return str(self.entry.get("id", ""))

    @property
    def name(self) -> str:
        """Return the name that the document gives, else the one in the register."""
        return str(self.entry.get("name") or (self.body.name if self.body else self.id))


class Gathered(LightTuple):
    """Bodies that a document names in one role, and the places that were not read and may name more."""

    bodies: tuple[Named, ...]
    dark: tuple[Path, ...]

    @property
    def unknown(self) -> list[Named]:
        """Return those that the register does not hold."""
        return [named for named in self.bodies if named.body is None]

    @property
    def codes(self) -> frozenset[str]:
        """Return the codes of those that the register holds."""
        return frozenset(named.body.code for named in self.bodies if named.body)


def named(scene: Scene, name: str, at: Path) -> Named | None:
    """Return the body that an id means, with all of which it is a part; none for an id that leads nowhere."""
    found = scene.once(("named", name), lambda: _named(scene, name))
    return found and found._replace(at=at)


def _named(scene: Scene, name: str) -> Named | None:
    way = list(_upwards(scene, name))
    if not way:
        return None
    entry = way[-1][1]
    dark = tuple(place for path, _ in way for key in _KEYS for place in scene.blocked_below((*path, key)))
    kind = next((str(held["kind"]) for _, held in reversed(way) if held.get("kind")), "")
    return Named((), entry, kind, in_register(scene, entry, kind, scene.day), dark)


def in_register(scene: Scene, entry: dict[str, Any], kind: str, day: date) -> Body | None:
    """Return the body that the register holds under the code of an entry, else under one of its names.

    A code that has passed to the same body under a new one means the new one.
    """
    register = scene.reference.register
    body = register.body(str(entry.get("code", "")))
    if body and kind in ("", body.kind):
        return body if body.holds_on(day) else _renewed(scene, body, day)
    names = (*ids_of(entry, "name"), *ids_of(entry, "also_called"))
    found = (register.called(name, kind, day) for name in names)
    return next((body for body in found if body), None)


def partners(scene: Scene, kind: str) -> Gathered:
    """Return the bodies of a kind that are entered as partners; `statutory: no` is a guest's entry."""
    return scene.once(("partners", kind), lambda: _partners(scene, kind))


def _partners(scene: Scene, kind: str) -> Gathered:
    found: list[Named] = []
    dark = [*unread_members(scene, "partners")]
    for path, entry in seats(scene, "partners"):
        unread = scene.blocked_below((*path, "statutory"))
        dark += unread
        names = [] if unread or entry.get("statutory") is False else ids_of(entry, "organisation")
        found += [one for name in names if (one := named(scene, name, (*path, "organisation")))]
    return _of_kind(found, kind, dark)


def acted_for(scene: Scene, kind: str, *, by_peers: bool) -> Gathered:
    """Return the bodies of a kind for which another body acts, or only those for which one of their own kind does."""
    return scene.once(("acted for", kind, by_peers), lambda: _acted_for(scene, kind, by_peers=by_peers))


def _acted_for(scene: Scene, kind: str, *, by_peers: bool) -> Gathered:
    deeds, dark = scene.once("deeds", lambda: (list(_deeds(scene)), list(_unread_deeds(scene))))
    counted = [deed for deed in deeds if not by_peers or deed[0] == kind]
    return _of_kind([one for _, name, at in counted if (one := named(scene, name, at))], kind, dark)


def _deeds(scene: Scene) -> Iterator[tuple[object, str, Path]]:
    """Yield the kind of each body that acts for others on the day, and the id of each of these with its place."""
    for number, entry in enumerate(scene.reading.values.get("organisations") or []):
        acting = entry and "acts_for" in entry and in_force(entry, scene.day)
        for count, deed in enumerate(entry["acts_for"] if acting else ()):
            at = ("organisations", number, "acts_for", count, "organisation")
            for name in ids_of(deed, "organisation") if deed and in_force(deed, scene.day) else ():
                yield entry.get("kind"), name, at


def _unread_deeds(scene: Scene) -> Iterator[Path]:
    concerned = scene.memory.dark.concerns(("organisations",))
    for number in range(len(scene.reading.values.get("organisations") or []) if concerned else 0):
        place: Path = ("organisations", number)
        yield from [place] if scene.is_unread(place) else scene.blocked_below((*place, "acts_for"))


def councils(scene: Scene) -> Gathered:
    """Return the councils whose area the arrangements cover: those that are named, else those that are partners."""
    return scene.once("councils", lambda: _councils(scene))


def _councils(scene: Scene) -> Gathered:
    place: Path = ("area", "councils")
    listed = ids_of(scene.reading.values.get("area") or {}, "councils")
    blocked = scene.blocked_below(place)
    if not listed and not blocked:
        return partners(scene, COUNCIL)
    found = [one for number, name in enumerate(listed) if (one := named(scene, name, (*place, number)))]
    kept = tuple(one for one in found if one.kind in ("", COUNCIL))
    return Gathered(kept, (*blocked, *(path for one in kept for path in one.dark)))


def out_of_reach(scene: Scene, day: date | None = None) -> str:
    """Return why the register cannot answer for the day, or nothing where it can."""
    asked, horizon = day or scene.day, scene.reference.register.horizon
    if horizon is None:
        return _NO_REGISTER
    if horizon.covers(asked):
        return ""
    first, last = Day.of(horizon.first_day), Day.of(horizon.last_day)
    return (
        f"The register of councils, health boards and police forces that masa holds is complete from {first} to "
        f"{last}, and cannot answer for {Day.of(asked)}."
    )


def not_in_register(kind: str) -> str:
    """Return why nothing can be looked up for a body that the register does not hold."""
    body = CALLED.get(kind, "body")
    return f"The register that masa holds has no {body} of this name: with its official `code` this could be looked up."


def _renewed(scene: Scene, body: Body, day: date) -> Body:
    register = scene.reference.register
    later = [register.body(code) for code in body.successors]
    return next((one for one in later if one and one.name == body.name and one.holds_on(day)), body)


def _upwards(scene: Scene, name: str) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Yield the entry of an id, then the one that it is part of, and so on."""
    seen: set[str] = set()
    while name in scene.reading.ids and name not in seen:
        seen.add(name)
        path = scene.reading.ids[name]
        entry = scene.value(path)
        yield path, entry
        name = str(entry.get("part_of", ""))


def _of_kind(found: list[Named], kind: str, dark: Sequence[Path]) -> Gathered:
    mine = tuple(one for one in found if one.kind == kind)
    # What is known to be of another kind cannot hide one of this kind.
    unread = (path for one in found if one.kind in ("", kind) for path in one.dark)
    return Gathered(mine, (*dark, *unread))
