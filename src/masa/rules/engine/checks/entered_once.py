"""The check that each body, person and seat is entered once."""

from collections.abc import Hashable, Iterator
from typing import Any

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.collective import ids_of
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.rules.engine.wording import item_name
from masa.source.tree import Path

Likeness = tuple[str, Hashable]
_LISTS: tuple[Path, ...] = (("organisations",), ("people",), ("relevant_agencies",))
_GROUPS: Path = ("governance", "groups")
_KNOWN_BY = (
    *("organisations", "people", "relevant_agencies", "governance", "groups", "members", "id", "from", "to", "ended"),
    *("code", "name", "kind", "part_of", "covers", "post", "organisation", "called", "limited_to", "schedule"),
    *("who", "person"),
)


class EnteredOnce(LightTuple):
    """No two entries in force are one body, one person, one relevant agency or one person's seat in a group.

    Bodies are one by their code, or by name, kind and area; people by name and post; agencies and seats by whom they
    refer to and by what they call them. A part of a body may share what the whole is known by.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each second entry: its name in `value`, and what it shares with the first in `found`."""
        lists = [*_LISTS, *((*_GROUPS, number, "members") for number in range(len(_entries(scene, _GROUPS))))]
        answers = [answer for path in lists for answer in _again(scene, path)]
        unread = [path for home in (*_LISTS, _GROUPS) for path in scene.blocked_below(home) if _hides(path)]
        if unread and not answers:
            return [Answer(UNREAD, unread[0])]
        return answers or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say what makes two entries one."""
        return (
            "no two entries in force share a code, or name and kind, under `organisations`; name and post under "
            "`people`; the body under `relevant_agencies`; or the person among the `members` of a group"
        )


def _entries(scene: Scene, path: Path) -> list[Any]:
    value: Any = scene.reading.values
    for key in path:
        value = (value[key] if isinstance(key, int) else value.get(key)) or {}
    return value if isinstance(value, list) else []


def _hides(path: Path) -> bool:
    """Tell whether a place that was not read may hold an entry, or something by which one is known."""
    return next(key for key in reversed(path) if isinstance(key, str)) in _KNOWN_BY


def _again(scene: Scene, path: Path) -> Iterator[Answer]:
    first: dict[Likeness, Path] = {}
    for number, entry in enumerate(_entries(scene, path)):
        place = (*path, number)
        likenesses = list(_likenesses(scene, path, entry)) if entry and in_force(entry, scene.day) else []
        seen = next((one for one in likenesses if one in first), None)
        if seen:
            yield Answer(CONTRARY, place, item_name(scene, place), found=seen[0], related=(first[seen],))
        first.update({one: place for one in likenesses if one not in first})


def _likenesses(scene: Scene, path: Path, entry: dict[str, Any]) -> Iterator[Likeness]:
    """Yield by what an entry is known, each with its words: another that is known by the same is the same."""
    if path[-1] == "organisations":
        yield from () if entry.get("part_of") else _of_body(entry)
    elif path[-1] == "people":
        yield from _of_person(entry)
    elif path[-1] == "relevant_agencies":
        yield from _of_agency(entry)
    else:
        yield from _of_seat(scene, entry)


def _of_body(entry: dict[str, Any]) -> Iterator[Likeness]:
    if entry.get("code"):
        yield f"the code {entry['code']}", entry["code"]
    if entry.get("name"):
        yield "the same name", (_loose(entry["name"]), entry.get("kind"), *ids_of(entry, "covers"))


def _of_person(entry: dict[str, Any]) -> Iterator[Likeness]:
    if entry.get("name"):
        yield "the same name and post", (_loose(entry["name"]), _loose(entry.get("post")))


def _of_agency(entry: dict[str, Any]) -> Iterator[Likeness]:
    if entry.get("organisation"):
        words = (_loose(entry.get(key)) for key in ("called", "limited_to"))
        yield "the same body", (entry["organisation"], *words, *(entry.get("schedule") or ()))


def _of_seat(scene: Scene, entry: dict[str, Any]) -> Iterator[Likeness]:
    named = [*ids_of(entry, "who"), *ids_of(entry, "person")]
    if len(named) == 1 and scene.reading.ids.get(named[0], ())[:1] == ("people",):
        yield "the same person", (*named, _loose(entry.get("called")))


def _loose(text: object) -> str:
    return " ".join(str(text or "").replace("&", " and ").casefold().split())
