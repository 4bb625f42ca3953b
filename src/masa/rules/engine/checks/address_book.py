"""Checks that each entry of the address book is entered once, and referred to."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from operator import itemgetter

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, UNSURE, Answer, Answers, met
from masa.rules.engine.collective import ids_of
from masa.rules.engine.lost import unread_of_arrangements
from masa.rules.engine.placeholder import placeholder_in
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.rules.engine.wording import item_name
from masa.source.phrase import loosely
from masa.source.tree import Key, Path

Likeness = tuple[str, Hashable]
_LISTS: tuple[Path, ...] = (("organisations",), ("relevant_agencies",))
_PEOPLE: Path = ("people",)
_NAME_ALONE = "the same name and another post"
_GROUPS: Path = ("governance", "groups")
_CHAIRS = "chairs"  # who chairs a group may well be a member too
_KNOWN_BY = (
    *("organisations", "relevant_agencies", "governance", "groups", "members", "id", "from", "to", "ended"),
    *("code", "name", "kind", "part_of", "covers", "organisation", "called", "limited_to", "schedule"),
    *("who", "person"),
)
_PERSON_KNOWN_BY = ("name", "post", "from", "to", "ended")
_ADDRESS_BOOK = ("organisations", "people")
_WITH_ID = frozenset(("id",))


class EnteredOnce(LightTuple):
    """No two entries in force are one body, one person, one relevant agency or one person's seat in a group.

    Bodies are one by their code, or by name, kind and area; people by name and post; agencies and seats by whom they
    refer to and by what they call them. A part of a body may share what the whole is known by. Whether two people of
    one name are one person nobody can tell from their entries. People are asked of one by one, all else at once.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary, or unsure, at each second entry: its name in `value`, and what they share in `found`."""
        if node.path[:1] == _PEOPLE:
            return [_person(scene, node)]
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


class ReferredTo(LightTuple):
    """Each body and each person in force is referred to somewhere in the document."""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each entry to which nothing refers, with its id in `value`."""
        texts = scene.memory.texts
        used = Counter(map(itemgetter(1), texts.arrangements))
        used.subtract(record["id"] for _, record in texts.records_with(_WITH_ID))  # which is no use of it
        answers = [
            Answer(CONTRARY, path, name, ids=True)
            for name, path in scene.reading.ids.items()
            if path[0] in _ADDRESS_BOOK and used[name] <= 0 and in_force(scene.value(path), scene.day)
        ]
        unread = unread_of_arrangements(scene)
        return ([Answer(UNREAD, unread[0])] if unread else answers) or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say what must be referred to."""
        return "the id of each entry in force of `organisations` and `people` stands elsewhere in the document"


def _entries(scene: Scene, path: Path) -> list[Any]:
    value: Any = scene.reading.values
    for key in path:
        value = (value[key] if isinstance(key, int) else value.get(key)) or {}
    return value if isinstance(value, list) else []


def _person(scene: Scene, person: Node) -> Answer:
    """Answer for one person: unread where a part by which they are known was not read."""
    unread = _unread_of(scene, person.path)
    if unread:
        return Answer(UNREAD, unread)
    again = scene.once("people entered again", lambda: {answer.path: answer for answer in _again(scene, _PEOPLE)})
    return again.get(person.path) or met(person.path)


def _unread_of(scene: Scene, path: Path) -> Path | None:
    """Return the first part by which a person is known that was not read."""
    dark = scene.blocked_below(path)
    return next((one for one in dark if one[-1] in _PERSON_KNOWN_BY or len(one) == len(path)), None)


def _hides(path: Path) -> bool:
    """Tell whether a place that was not read may hold an entry, or something by which one is known."""
    return next(key for key in reversed(path) if isinstance(key, str)) in _KNOWN_BY and _CHAIRS not in path


def _again(scene: Scene, path: Path) -> Iterator[Answer]:
    first: dict[Likeness, int] = {}
    likenesses_of = _LIKENESSES[path[-1]]
    for number, entry in _held(scene, path):
        likenesses = likenesses_of(scene, entry)
        seen = [one for one in likenesses if one in first]
        if seen:
            place = (*path, number)
            shared, before = seen[0], (*path, first[seen[0]])
            verdict = UNSURE if shared[0] == _NAME_ALONE else CONTRARY
            yield Answer(verdict, place, item_name(scene, place), found=shared[0], related=(before,))
        for one in likenesses:
            first.setdefault(one, number)


def _held(scene: Scene, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield the entries of a list in force, each with its number; a person only where all that counts was read."""
    for number, entry in enumerate(_entries(scene, path)):
        is_held = entry and in_force(entry, scene.day)
        if is_held and not (path == _PEOPLE and _unread_of(scene, (*path, number))):
            yield number, entry


def _of_body(_: Scene, entry: dict[str, Any]) -> list[Likeness]:
    code, name = entry.get("code"), entry.get("name")
    if entry.get("part_of"):
        return []
    by_code: list[Likeness] = [(f"the code {code}", code)] if code else []
    return (
        [*by_code, ("the same name", (_loose(name), entry.get("kind"), *ids_of(entry, "covers")))] if name else by_code
    )


def _of_person(_: Scene, entry: dict[str, Any]) -> list[Likeness]:
    name = _loose(entry.get("name"))
    if not name or placeholder_in(name):
        return []
    return [("the same name and post", (name, _loose(entry.get("post")))), (_NAME_ALONE, name)]


def _of_agency(_: Scene, entry: dict[str, Any]) -> list[Likeness]:
    if not entry.get("organisation"):
        return []
    words = [_loose(entry.get(key)) for key in ("called", "limited_to")]
    return [("the same body", (entry["organisation"], *words, *(entry.get("schedule") or ())))]


def _of_seat(scene: Scene, entry: dict[str, Any]) -> list[Likeness]:
    named = [*ids_of(entry, "who"), *ids_of(entry, "person")]
    one_person = len(named) == 1 and scene.reading.ids.get(named[0], ())[:1] == ("people",)
    return [("the same person", (*named, _loose(entry.get("called"))))] if one_person else []


def _loose(text: object) -> str:
    return loosely(str(text)) if text else ""


# By what an entry of a list is known, each with its words: another that is known by the same is the same.
_LIKENESSES: dict[Key, Callable[[Scene, dict[str, Any]], list[Likeness]]] = {
    "organisations": _of_body,
    "people": _of_person,
    "relevant_agencies": _of_agency,
    "members": _of_seat,
}
