"""Agencies as the Schedule sees them: by what names they go, of what kind they are, which paragraphs they give."""

from collections.abc import Iterator
from functools import lru_cache

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.reference.names import loose
from masa.reference.schedule import Misfit, Schedule
from masa.rules.engine.scene import Scene
from masa.source.tree import Path

NO_SCHEDULE = "This needs the Schedule of relevant agencies, which masa does not have here."
_ASKED = ("organisation", "called", "schedule", "chosen", "from", "to", "ended")
_ASKED_OF_BODY = ("name", "also_called", "kind", "includes")

# Words by which bodies are called, between spaces: the place among all, the words, and the paragraph or misfit.
Spelt = tuple[int, str, int | str]


class Agency(LightTuple):
    """One entry of a list of agencies: the kinds of its body and of the bodies that it includes, and its paragraphs.

    `called` holds the paragraphs and the misfits by whose words, as whole words, one of its names goes; `misfits` are
    what the Schedule has to say of it by its names and its kind.
    """

    kinds: frozenset[str]
    paragraphs: frozenset[int]
    called: frozenset[int | str]
    misfits: tuple[Misfit, ...]


def agency_at(scene: Scene, path: Path, entry: dict[str, Any]) -> Agency:
    """Return an entry of a list of agencies with what the address book says of its body."""
    return scene.once(("agency", path), lambda: _agency(scene, entry))


def _agency(scene: Scene, entry: dict[str, Any]) -> Agency:
    bodies = [scene.value(place) for place in _bodies(scene, entry)]
    listed = [name for body in bodies for name in (body.get("name"), *(body.get("also_called") or ()))]
    names = [_words(str(name)) for name in (*listed, entry.get("called")) if name]
    kinds = frozenset([str(body["kind"]) for body in bodies if body.get("kind")])
    paragraphs = frozenset([number for number in entry.get("schedule") or () if number is not None])
    schedule = scene.reference.schedule
    spelling = scene.once("words of the Schedule", lambda: _spelling(schedule))
    called = frozenset([whose for name in names for _, _, whose in spelling.standing_in(name)])
    return Agency(kinds, paragraphs, called, tuple(_misfits(schedule, spelling, names, kinds)))


def unread_of(scene: Scene, path: Path, entry: dict[str, Any]) -> list[Path]:
    """Return what could not be read of an entry, as far as the Schedule asks for it."""
    asked = [(path, _ASKED), *((body, _ASKED_OF_BODY) for body in _bodies(scene, entry))]
    dark = [(place, keys) for place, keys in asked if scene.memory.dark.concerns(place)]
    return [unread for place, keys in dark for key in keys for unread in scene.blocked_below((*place, key))]


class _Spelling(LightTuple):
    """The words by which bodies of paragraphs, and misfits, are called, by the first of them; and misfits' kinds."""

    words: dict[str, list[Spelt]]
    kinds: frozenset[str]

    def standing_in(self, name: str) -> list[Spelt]:
        """Return the words that stand in a name, in their order."""
        possible = [spelt for first in set(name.split()) for spelt in self.words.get(first, ())]
        return sorted([spelt for spelt in possible if spelt[1] in name])


@lru_cache(maxsize=4)
def _spelling(schedule: Schedule) -> _Spelling:
    names: list[tuple[str, int | str]]
    names = [(_words(name), one.para) for one in schedule.paragraphs for name in one.names]
    names += [(_words(name), one.id) for one in schedule.misfits for name in one.names]
    words: dict[str, list[Spelt]] = {}
    for number, (name, whose) in enumerate(names):
        for first in name.split()[:1]:
            words.setdefault(first, []).append((number, name, whose))
    return _Spelling(words, frozenset([kind for misfit in schedule.misfits for kind in misfit.kinds]))


def _misfits(schedule: Schedule, spelling: _Spelling, names: list[str], kinds: frozenset[str]) -> Iterator[Misfit]:
    """Yield what the Schedule has to say of a body by its names and its kinds.

    Words by which a paragraph's own bodies are called are read first: Cafcass has “family court” in its name. Where
    they show through which paragraph a body fits, as “charity” does, its name is no misfit.
    """
    read = [_without_own_words(spelling, name) for name in names]
    found = [(whose, own) for rest, own in read for _, _, whose in spelling.standing_in(rest)]
    for misfit in schedule.misfits if found or not kinds.isdisjoint(spelling.kinds) else ():
        called = any(whose == misfit.id and own.isdisjoint(misfit.paragraphs) for whose, own in found)
        if called or not kinds.isdisjoint(misfit.kinds):
            yield misfit


def _without_own_words(spelling: _Spelling, name: str) -> tuple[str, set[int | str]]:
    """Return a name without the words by which bodies of paragraphs are called, and those paragraphs."""
    own = [(words, whose) for _, words, whose in spelling.standing_in(name) if isinstance(whose, int)]
    for words, _ in own:
        name = name.replace(words, " ")
    return name, {whose for _, whose in own}


def _bodies(scene: Scene, entry: dict[str, Any]) -> list[Path]:
    """Return the places of an entry's body and of the bodies that it includes."""
    place = scene.reading.ids.get(str(entry.get("organisation")))
    if not place:
        return []
    included = [scene.reading.ids.get(str(one)) for one in scene.value(place).get("includes") or ()]
    return [place, *(other for other in included if other and other != place)]


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    """Return a text's words in one line, between spaces: capitals and punctuation do not matter, and “&” is “and”."""
    return f" {loose(text, '')} "
