"""The check that a person is the head of the body."""

from collections.abc import Iterator
from functools import lru_cache

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    UNSURE,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import listed, place_of_gap
from masa.rules.engine.route import Route, followed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk
from masa.rules.engine.wording import called
from masa.source.letters import whole_words_in

_BELOW = (" crime", " deputy", " assistant", " associate", " vice", " to", " to the", " for the", " of the")
_ASKED = ("post", "grade", "organisation", "other_posts")


class HeadOfBody(LightTuple):
    """Each person referred to holds a post that heads the body of the entry, or is graded as its head.

    A deputy who may lawfully act counts where the entry says why, and is otherwise for a person to judge; so are
    a post that no list knows, the head of another body, and a lower post that is graded as the head. A unit's head is
    the head of the whole body.
    """

    field: Route
    titles: tuple[str, ...]
    deputies: tuple[str, ...]
    others: tuple[str, ...] = ()

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each person; missing where one has no post."""
        route = followed(self.field)
        found = walk(scene, node, route)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        bodies = _bodies(scene, str(node.value.get("organisation", "")))
        return unless_partly_read([self._one(scene, node, person, bodies) for person in found.nodes], found.blocked)

    def _one(self, scene: Scene, seat: Node, person: Node, bodies: tuple[str, ...]) -> Answer:
        here, elsewhere = _posts(person.value, bodies)
        unread = [path for key in _ASKED for path in scene.blocked_below((*person.path, key))]
        # A title says nothing while it is not known which body it is held in.
        titled = any(_holds(post, self.titles) for post in here) and not any("organisation" in path for path in unread)
        graded = person.value.get("grade") == "head" and person.value.get("organisation") in (None, *bodies)
        lower = any(_holds(post, self.others) for post in here)
        if titled or (graded and not lower):
            return Answer(MET, (*person.path, "post") if "post" in person.value else person.path)
        if unread:
            return Answer(UNREAD, unread[0])
        posts = here or [post for post, _ in elsewhere]
        if not posts:
            return Answer(MISSING, person.origin)
        words = listed(here or [f"{post} of {called(scene, body)}" for post, body in elsewhere])
        if any(_holds(post, self.deputies) for post in posts):
            return _deputy(scene, seat, person, words)
        below = not graded and self._below(person.value, posts)
        return Answer(CONTRARY if below else UNSURE, person.origin, words)

    def _below(self, person: dict[str, Any], posts: list[str]) -> bool:
        """Tell whether a person stands below the head, as far as the grade and the lists say."""
        graded = person.get("grade") in ("executive", "senior", "middle")
        return graded or any(_holds(post, self.others) for post in posts)

    def sentence(self) -> str:
        """Say which posts head a body."""
        return f"`{self.field.text}` holds a post such as {', '.join(self.titles)}, or is graded `head`"


def _deputy(scene: Scene, seat: Node, person: Node, words: str) -> Answer:
    """Answer for somebody who may act for the head: met where the entry says why they do."""
    why = (*seat.path, "why")
    if seat.value.get("why"):
        return Answer(MET, why)
    return Answer(UNREAD, why) if scene.is_blocked(why) else Answer(UNSURE, person.origin, words)


def _bodies(scene: Scene, body: str) -> tuple[str, ...]:
    """Return a body, and the whole of which it is a part."""
    place = scene.reading.ids.get(body)
    whole = scene.value(place).get("part_of") if place else None
    return (body, whole) if whole else (body,)


def _posts(person: dict[str, Any], bodies: tuple[str, ...]) -> tuple[list[str], list[tuple[str, str]]]:
    """Return the posts held in the bodies or tied to none, and those that are tied to others, each with its body."""
    entries = [person, *(other for other in person.get("other_posts") or [] if other)]
    posts = [(entry["post"], entry.get("organisation")) for entry in entries if entry.get("post")]
    own = [post for post, organisation in posts if organisation in bodies]
    free = [post for post, organisation in posts if not organisation]
    return [*own, *free], [(post, body) for post, body in posts if body and body not in bodies]


def _holds(post: str, titles: tuple[str, ...]) -> bool:
    """Tell whether a title stands in a post as whole words, and not as that of somebody's deputy."""
    words = f" {_in_words(post)} "
    starts = [start for title in titles for start in _starts(words, f" {_in_words(title)} ")]
    return any(not words[:start].endswith(_BELOW) for start in starts)


@lru_cache(maxsize=1024)
def _in_words(text: str) -> str:
    """Return the words of a title, in small letters, with a space between them."""
    return " ".join(whole_words_in(text.lower(), "&"))


def _starts(words: str, sought: str) -> Iterator[int]:
    """Yield each place where some words stand in a row of words."""
    start = words.find(sought)
    while start >= 0:
        yield start
        start = words.find(sought, start + 1)
