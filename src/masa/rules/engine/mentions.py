"""Where entries call somebody by words of their own, beside the reference."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from masa.light_tuple import LightTuple
from masa.rules.engine.collective import ids_of
from masa.rules.engine.scene import Scene
from masa.rules.engine.texts import NOT_ARRANGEMENTS
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_NAMING = ("person", "who", "organisation", "payer")
_NESTED = (dict, list)
_WORDS = ("called", "post")  # a post of the business unit stands beside the person who holds it
_HOLDERS = (
    *("organisations", "people", "lead_safeguarding_partners", "delegated_safeguarding_partners", "partnership_chair"),
    *("governance", "groups", "members", "chairs", "business_unit", "posts", "relevant_agencies", "invited_bodies"),
    *("education", "representatives", "independent_scrutiny", "strands", "name", "also_called", "other_posts"),
)


class Mention(LightTuple):
    """The words by which an entry calls the one body or person that it refers to."""

    path: Path
    name: str
    words: str


def mentions(scene: Scene) -> tuple[Mention, ...]:
    """Return the words beside each reference to one entry, in the entries in force; those behind a list say nothing."""
    return scene.once("mentions", lambda: tuple(_mentions(scene)))


def _mentions(scene: Scene) -> Iterator[Mention]:
    for key, section in scene.reading.values.items():
        if key not in NOT_ARRANGEMENTS and isinstance(section, _NESTED):
            for path, entry in _entries(section, (key,), scene.day):
                yield from _of_entry(scene, entry, path)


def place_in(scene: Scene, path: Path, number: int) -> Path:
    """Return where an entry of a list of words stands: a lone word stands for a list of one."""
    return (*path, number) if (*path, number) in scene.reading.tree.places else path


def unread_mentions(scene: Scene) -> Path | None:
    """Return the first place not read that may hold a name, a post, or the words beside a reference."""
    for path in scene.blocked_below(()):
        keys = [key for key in path if isinstance(key, str)]
        if keys and keys[-1] in (*_HOLDERS, *_NAMING, *_WORDS) and keys[0] not in NOT_ARRANGEMENTS:
            return path
    return None


def _entries(value: Any, path: Path, day: date) -> Iterator[tuple[Path, dict[str, Any]]]:  # noqa: ANN401 - any value
    """Yield the records in force at and below a place that call somebody by words, each before those inside it."""
    if isinstance(value, dict):
        if not in_force(value, day):
            return
        if "called" in value or "post" in value:
            yield path, value
    for key, one in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(one, _NESTED):
            yield from _entries(one, (*path, key), day)


def _of_entry(scene: Scene, entry: dict[str, Any], path: Path) -> Iterator[Mention]:
    words = next((key for key in _WORDS if isinstance(entry.get(key), str)), None)
    for key in _NAMING if words else ():
        named = ids_of(entry, key)
        if len(named) == 1 and named[0] in scene.reading.ids:
            yield Mention((*path, str(words)), named[0], entry[str(words)])
