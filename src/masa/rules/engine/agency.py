"""Agencies as the Schedule sees them: by what names they go, of what kind they are, which paragraphs they give."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from masa.light_tuple import LightTuple
from masa.reference.names import loose
from masa.reference.schedule import Misfit, Schedule
from masa.rules.engine.scene import Scene
from masa.source.tree import Path

NO_SCHEDULE = "This needs the Schedule of relevant agencies, which masa does not have here."
_ASKED = ("organisation", "called", "schedule", "chosen", "from", "to", "ended")
_ASKED_OF_BODY = ("name", "also_called", "kind", "includes")


class Agency(LightTuple):
    """One entry of a list of agencies, with the names and the kinds of its body and of the bodies that it includes."""

    names: tuple[str, ...]
    kinds: frozenset[str]
    paragraphs: frozenset[int]

    def goes_by(self, phrases: Iterable[str]) -> bool:
        """Tell whether one of the phrases stands in a name, as whole words."""
        names = "|".join(map(_words, self.names))
        return bool(names) and any(phrase in names for phrase in map(_words, phrases))


def agency_at(scene: Scene, path: Path, entry: dict[str, Any]) -> Agency:
    """Return an entry of a list of agencies with what the address book says of its body."""
    return scene.once(("agency", path), lambda: _agency(scene, entry))


def _agency(scene: Scene, entry: dict[str, Any]) -> Agency:
    bodies = [scene.value(place) for place in _bodies(scene, entry)]
    listed = [name for body in bodies for name in (body.get("name"), *(body.get("also_called") or ()))]
    names = (str(name) for name in (*listed, entry.get("called")) if name)
    kinds = frozenset(str(body["kind"]) for body in bodies if body.get("kind"))
    paragraphs = frozenset(number for number in entry.get("schedule") or () if number is not None)
    return Agency(tuple(names), kinds, paragraphs)


def unread_of(scene: Scene, path: Path, entry: dict[str, Any]) -> list[Path]:
    """Return what could not be read of an entry, as far as the Schedule asks for it."""
    asked = [*((*path, key) for key in _ASKED)]
    asked += [(*body, key) for body in _bodies(scene, entry) for key in _ASKED_OF_BODY]
    return [unread for place in asked for unread in scene.blocked_below(place)]


class _Spelt(LightTuple):
    """The words by which bodies of paragraphs, and misfits, are called, each with its paragraph or its misfit's id."""

    own: tuple[tuple[str, int], ...]
    misfits: tuple[tuple[str, str], ...]


def _spelt(schedule: Schedule) -> _Spelt:
    return _Spelt(
        tuple([(_words(name), one.para) for one in schedule.paragraphs for name in one.names]),
        tuple([(_words(name), one.id) for one in schedule.misfits for name in one.names]),
    )


def misfits_of(scene: Scene, agency: Agency) -> Iterator[Misfit]:
    """Yield what the Schedule has to say of an agency by its names and its kind.

    Words by which a paragraph's own bodies are called are read first: Cafcass has “family court” in its name. Where
    they show through which paragraph a body fits, as “charity” does, its name is no misfit.
    """
    schedule = scene.reference.schedule
    spelt = scene.once("words of the Schedule", lambda: _spelt(schedule))
    read = [_without_own_words(spelt, name) for name in agency.names]
    found = [(misfit, own) for rest, own in read for phrase, misfit in spelt.misfits if phrase in rest]
    for misfit in schedule.misfits:
        called = any(name == misfit.id and own.isdisjoint(misfit.paragraphs) for name, own in found)
        if called or not agency.kinds.isdisjoint(misfit.kinds):
            yield misfit


def names_of(schedule: Schedule, paragraphs: Iterable[int], like: Iterable[str] = ()) -> list[str]:
    """Return the words by which bodies of some paragraphs are called, and those of some misfits."""
    wanted, ids = set(paragraphs), set(like)
    of_paragraphs = [name for one in schedule.paragraphs if one.para in wanted for name in one.names]
    return of_paragraphs + [name for one in schedule.misfits if one.id in ids for name in one.names]


def _without_own_words(spelt: _Spelt, name: str) -> tuple[str, set[int]]:
    """Return a name without the words by which bodies of paragraphs are called, and those paragraphs."""
    whole = rest = _words(name)
    own = [(words, paragraph) for words, paragraph in spelt.own if words in whole]
    for words, _ in own:
        rest = rest.replace(words, " ")
    return rest, {paragraph for _, paragraph in own}


def _bodies(scene: Scene, entry: dict[str, Any]) -> list[Path]:
    """Return the places of an entry's body and of the bodies that it includes."""
    place = scene.reading.ids.get(str(entry.get("organisation")))
    if not place:
        return []
    included = (scene.reading.ids.get(str(one)) for one in scene.value(place).get("includes") or ())
    return [place, *(other for other in included if other and other != place)]


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    """Return a text's words in one line, between spaces: capitals and punctuation do not matter, and “&” is “and”."""
    return f" {loose(text, '')} "
