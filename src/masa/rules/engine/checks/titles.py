"""The check that one person's seat goes by one title."""

from collections.abc import Iterator

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, UNREAD, Answer, Answers
from masa.rules.engine.mentions import Mention, mentions, unread_mentions
from masa.rules.engine.office import can_be_one, titles_in
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.time import in_force
from masa.source.tree import Path

_PEOPLE: Path = ("people",)
Posts = list[tuple[Path, str]]


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
        answers = [answer for one in called if one[1] in posts for answer in _one(one, posts[one[1]])]
        unread = unread_mentions(scene)
        if unread and not answers:
            return [Answer(UNREAD, unread)]
        return answers or [Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say which titles are compared."""
        return "each title in `called` beside a person is, loosely, one of the posts of that person"


def _posts(scene: Scene, path: Path) -> Iterator[tuple[Path, str]]:
    person = scene.value(path)
    others = ((*path, "other_posts", number) for number in range(len(person.get("other_posts") or [])))
    for place in (path, *others):
        entry: dict[str, Any] = scene.value(place) or {}
        if entry.get("post") and (place == path or in_force(entry, scene.day)):
            yield (*place, "post"), str(entry["post"])


def _one(mention: Mention, posts: Posts) -> Iterator[Answer]:
    path, _, words = mention
    if not posts and titles_in(words):
        posts.append((path, words))
    if posts and not any(can_be_one(words, post) for _, post in posts):
        place, post = posts[0]
        yield Answer(CONTRARY, path, words, found=post, related=(place,))
