"""The check that a person is the head of the body."""

import re
from typing import Any, NamedTuple

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
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Follow, Route, walk
from masa.rules.engine.scene import Node, Scene

_BELOW = (" crime", " deputy", " assistant", " associate", " vice", " to", " to the", " for the", " of the")
_ASKED = ("post", "grade", "organisation", "other_posts")
_WORD = re.compile(r"[a-z0-9&]+(?:['’][a-z]+)?")  # noqa: RUF001 - a name may hold either apostrophe


class HeadOfBody(NamedTuple):
    """Each person referred to holds a post that heads the body of the entry, or is graded as its head.

    A deputy who may lawfully act, a post that no list knows, and the head of another body are for a person
    to judge.
    """

    field: Route
    titles: tuple[str, ...]
    deputies: tuple[str, ...]
    others: tuple[str, ...] = ()

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each person; missing where one has no post."""
        route = self.field._replace(steps=(*self.field.steps, Follow()))
        found = walk(scene, node, route)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        body = str(node.value.get("organisation", ""))
        return unless_partly_read([self._one(scene, person, body) for person in found.nodes], found.blocked)

    def _one(self, scene: Scene, person: Node, body: str) -> Answer:
        here, elsewhere = _posts(person.value, body)
        unread = [path for key in _ASKED for path in scene.blocked_below((*person.path, key))]
        # A title says nothing while it is not known which body it is held in.
        titled = any(_holds(post, self.titles) for post in here) and not any("organisation" in path for path in unread)
        if titled or person.value.get("grade") == "head":
            return Answer(MET, (*person.path, "post") if "post" in person.value else person.path)
        if unread:
            return Answer(UNREAD, unread[0])
        posts = here or elsewhere
        if not posts:
            return Answer(MISSING, person.origin)
        return Answer(CONTRARY if self._below(person.value, posts) else UNSURE, person.origin, posts[0])

    def _below(self, person: dict[str, Any], posts: list[str]) -> bool:
        """Tell whether a person stands below the head, and is no deputy who may act for one."""
        deputy = any(_holds(post, self.deputies) for post in posts)
        graded = person.get("grade") in ("executive", "senior", "middle")
        return not deputy and (graded or any(_holds(post, self.others) for post in posts))

    def sentence(self) -> str:
        """Say which posts head a body."""
        return f"`{self.field.text}` holds a post such as {', '.join(self.titles)}, or is graded `head`"


def _posts(person: dict[str, Any], body: str) -> tuple[list[str], list[str]]:
    """Return the posts held in the body or tied to none, and those that are tied to other bodies."""
    entries = [person, *(other for other in person.get("other_posts") or [] if other)]
    posts = [(entry.get("organisation"), entry["post"]) for entry in entries if entry.get("post")]
    own = [post for organisation, post in posts if organisation == body]
    free = [post for organisation, post in posts if not organisation]
    return [*own, *free], [post for organisation, post in posts if organisation not in (None, body)]


def _holds(post: str, titles: tuple[str, ...]) -> bool:
    """Tell whether a title stands in a post as whole words, and not as that of somebody's deputy."""
    words = f" {' '.join(_WORD.findall(post.lower()))} "
    starts = [found.start() for title in titles for found in re.finditer(f"(?= {re.escape(title.lower())} )", words)]
    return any(not words[:start].endswith(_BELOW) for start in starts)
