"""Checks that one body goes by one name, and one person's seat by one title."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.collective import ids_of
from masa.rules.engine.mentions import Mention, mentions, place_in, unread_mentions
from masa.rules.engine.office import can_be_one, titles_in
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.slip import slip_between
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_BODIES: Path = ("organisations",)
Names = list[tuple[Path, str]]
_PEOPLE: Path = ("people",)
Posts = list[tuple[Path, str]]


class NamesAgree(LightTuple):
    """No name of a body, under `also_called` or beside a reference, is all but its own name and yet another.

    A shortening, an acronym and a name of quite other words are no contradiction. A class of bodies is not asked.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each name that differs, once for each, with the body's own name in `found`."""
        bodies = dict(_bodies(scene))
        called: dict[Path, Names] = {}
        for path, name, words in mentions(scene):
            called.setdefault(scene.reading.ids[name], []).append((path, words))
        answers = [
            answer
            for path, body in bodies.items()
            if "also_called" in body or path in called
            for answer in _names_apart(
                path, body, [*_also_called(scene, path, body), *_beside(body, called.get(path, []))]
            )
        ]
        unread = unread_mentions(scene)
        if unread and not answers:
            return [Answer(UNREAD, unread)]
        return answers or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say which names are compared."""
        return (
            "no name in `also_called`, or in `called` beside a body, is the body's `name` but for a slip of the pen or "
            "another place"
        )


class TitlesAgree(LightTuple):
    """Wherever a person's seat is called by a title, it is one of the posts under `people`.

    Titles match loosely, and words that are no title are not compared. Where no post is given, it is the title that
    stands first.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each title that differs, with the post in `found`."""
        called = mentions(scene)
        people = {name: scene.reading.ids[name] for _, name, _ in called}
        posts = {name: list(_posts(scene, path)) for name, path in people.items() if path[:-1] == _PEOPLE}
        answers = [answer for one in called if one[1] in posts for answer in _titles_apart(one, posts[one[1]])]
        unread = unread_mentions(scene)
        if unread and not answers:
            return [Answer(UNREAD, unread)]
        return answers or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say which titles are compared."""
        return "each title in `called` beside a person is, loosely, one of the posts of that person"


def _bodies(scene: Scene) -> Iterator[tuple[Path, dict[str, Any]]]:
    for number, body in enumerate(scene.reading.values.get("organisations") or []):
        if body and body.get("name") and not body.get("several") and in_force(body, scene.day):
            yield (*_BODIES, number), body


def _also_called(scene: Scene, path: Path, body: dict[str, Any]) -> Names:
    """Return the other names of a body that come too close to its own."""
    place, kind = (*path, "also_called"), str(body.get("kind", ""))
    names = [(place_in(scene, place, number), name) for number, name in enumerate(ids_of(body, "also_called"))]
    return [(at, name) for at, name in names if slip_between(body["name"], name, kind)]


def _beside(body: dict[str, Any], called: Names) -> Names:
    """Return the words beside references that are the name but for a slip; others may name a part or an office."""
    return [(at, words) for at, words in called if slip_between(body["name"], words, kind="")]


def _names_apart(path: Path, body: dict[str, Any], differing: Names) -> Iterator[Answer]:
    for place, other in {other: (place, other) for place, other in reversed(differing)}.values():
        again = tuple(at for at, same in differing if same == other and at != place)
        yield Answer(CONTRARY, place, other, found=str(body["name"]), related=((*path, "name"), *again))


def _posts(scene: Scene, path: Path) -> Iterator[tuple[Path, str]]:
    person = scene.value(path)
    others = ((*path, "other_posts", number) for number in range(len(person.get("other_posts") or [])))
    for place in (path, *others):
        entry: dict[str, Any] = scene.value(place) or {}
        if entry.get("post") and (place == path or in_force(entry, scene.day)):
            yield (*place, "post"), str(entry["post"])


def _titles_apart(mention: Mention, posts: Posts) -> Iterator[Answer]:
    path, _, words = mention
    if not posts and titles_in(words):
        posts.append((path, words))
    if posts and not any(can_be_one(words, post) for _, post in posts):
        place, post = posts[0]
        yield Answer(CONTRARY, path, words, found=post, related=(place,))
