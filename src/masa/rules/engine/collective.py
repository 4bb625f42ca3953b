"""Whom the collective words mean in one document on one day."""

from collections.abc import Iterator

from masa.light_typing import Any
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import in_force, unread_term
from masa.source.tree import Path

_LISTS = {
    "leads": ("lead_safeguarding_partners", "person"),
    "partners": ("lead_safeguarding_partners", "organisation"),
    "delegates": ("delegated_safeguarding_partners", "person"),
    "partnership-chair": ("partnership_chair", "person"),
    "agencies": ("relevant_agencies", "organisation"),
}

Seat = tuple[Path, dict[str, Any]]


def members(scene: Scene, word: str) -> tuple[str, ...]:
    """Return the ids that a collective word stands for; none for words that name somebody outside."""
    if word not in _LISTS:
        return ()
    key = _LISTS[word][1]
    return scene.once(
        ("members", word), lambda: tuple(one for _, entry in seats(scene, word) for one in ids_of(entry, key))
    )


def seats(scene: Scene, word: str) -> tuple[Seat, ...]:
    """Return the entries in force behind a collective word, each with its place."""
    if word not in _LISTS:
        return ()
    return scene.once(("seats", word), lambda: tuple(_seats(scene, _LISTS[word][0])))


def unread_members(scene: Scene, word: str) -> tuple[Path, ...]:
    """Return the places for which it is not known whom a collective word means."""
    if word not in _LISTS:
        return ()
    return scene.once(("unread members", word), lambda: tuple(_unread_members(scene, *_LISTS[word])))


def _seats(scene: Scene, section: str) -> Iterator[Seat]:
    for number, entry in enumerate(scene.reading.values.get(section) or []):
        path = (section, number)
        counted = entry and in_force(entry, scene.day) and entry.get("chosen") is not False
        if counted and not unread_term(scene, path, entry):
            yield path, entry


def _unread_members(scene: Scene, section: str, key: str) -> Iterator[Path]:
    if scene.is_blocked((section,)):
        yield (section,)
    if scene.memory.dark.concerns((section,)):
        for number, entry in enumerate(scene.reading.values.get(section) or []):
            if not entry or (in_force(entry, scene.day) and entry.get("chosen") is not False):
                yield from _unread_parts(scene, (section, number), key)


def _unread_parts(scene: Scene, path: Path, key: str) -> list[Path]:
    parts = [path, *((*path, name) for name in ("chosen", "from", "to", "ended"))]
    dark = [part for part in parts if scene.is_unread(part) or part in scene.lost]
    return [*dark, *scene.blocked_below((*path, key))]


def meetings(scene: Scene, word: str) -> frozenset[str]:
    """Return the ids of the groups in force that are a meeting of the leads, or of the delegates."""
    groups = (scene.reading.values.get("governance") or {}).get("groups") or []
    held = [group for group in groups if group and in_force(group, scene.day)]
    return frozenset(group["id"] for group in held if word in (group.get("meeting_of") or ()) and group.get("id"))


def ids_of(entry: dict[str, Any], key: str) -> list[str]:
    """Return the ids that a key of an entry holds, be it one or several."""
    named = entry.get(key)
    if isinstance(named, list):
        return [one for one in named if one]
    return [named] if named else []
