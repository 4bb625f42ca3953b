"""Where entries call somebody by words of their own, beside the reference."""

from collections.abc import Iterator

from masa.rules.engine.collective import ids_of
from masa.rules.engine.lost import unread_of_arrangements
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import TERM, in_force
from masa.source.tree import Path

_NAMING = ("person", "who", "organisation", "payer")
_WORDS = ("called", "post")  # a post of the business unit stands beside the person who holds it
_OWN_WORDS = frozenset(_WORDS)
_HOLDERS = (
    *("organisations", "people", "lead_safeguarding_partners", "delegated_safeguarding_partners", "partnership_chair"),
    *("governance", "groups", "members", "chairs", "business_unit", "posts", "relevant_agencies", "invited_bodies"),
    *("education", "representatives", "independent_scrutiny", "strands", "name", "also_called", "other_posts"),
)


# The place of the words by which an entry calls the one body or person that it refers to, that one's id, and the words.
Mention = tuple[Path, str, str]


def mentions(scene: Scene) -> tuple[Mention, ...]:
    """Return the words beside each reference to one entry, in the entries in force; those behind a list say nothing."""
    return scene.once("mentions", lambda: tuple(_mentions(scene)))


def _mentions(scene: Scene) -> Iterator[Mention]:
    texts = scene.memory.texts
    gone = {path for path, entry in texts.records_with(TERM) if not in_force(entry, scene.day)}
    for path, entry in texts.records_with(_OWN_WORDS):
        if not (gone and _is_inside(path, gone)):
            key = "called" if isinstance(entry.get("called"), str) else "post"
            for naming in _NAMING if isinstance(entry.get(key), str) else ():
                named = ids_of(entry, naming) if naming in entry else ()
                if len(named) == 1 and named[0] in scene.reading.ids:
                    yield (*path, key), named[0], entry[key]


def _is_inside(path: Path, places: set[Path]) -> bool:
    return any(path[:length] in places for length in range(1, len(path) + 1))


def place_in(scene: Scene, path: Path, number: int) -> Path:
    """Return where an entry of a list of words stands: a lone word stands for a list of one."""
    return (*path, number) if (*path, number) in scene.reading.tree.places else path


def unread_mentions(scene: Scene) -> Path | None:
    """Return the first place not read that may hold a name, a post, or the words beside a reference."""
    for path in unread_of_arrangements(scene):
        keys = [key for key in path if isinstance(key, str)]
        if keys and keys[-1] in (*_HOLDERS, *_NAMING, *_WORDS):
            return path
    return None
