"""Checks of a person's rank: the title of a chief officer, and the grade beside the others'."""

from masa.light_tuple import LightTuple
from masa.reference.body import FORCE
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNKNOWN,
    UNREAD,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.bodies import named, not_in_register, out_of_reach
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route, followed
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import walk
from masa.source.letters import words_in

_CONSTABLE, _COMMISSIONER = "chief constable", "commissioner"
_DEPUTIES = ("deputy", "assistant", "crime", "vice")
_ASKED = ("post", "organisation", "other_posts")
_GRADES = ("middle", "senior", "executive", "head")


class ChiefOfficerTitle(LightTuple):
    """No person referred to is called by the title of another kind of force's chief officer.

    London's two forces have a commissioner, every other a chief constable. Deputies and assistants are not asked.
    """

    field: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary for a title of the other kind, with the right one in `found`; missing where no post is."""
        found = walk(scene, node, followed(self.field))
        force = named(scene, str(node.value.get("organisation", "")), node.path)
        if not found.nodes or force is None:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        if force.dark:
            return [Answer(UNREAD, force.dark[0])]
        reason = out_of_reach(scene)
        if reason or force.body is None:
            return [Answer(UNKNOWN, node.path, reason or not_in_register(FORCE))]
        title = force.body.chief_officer
        return unless_partly_read([_one(scene, person, force.id, title) for person in found.nodes], found.blocked)

    def sentence(self) -> str:
        """Say which title is right."""
        return f"the post of `{self.field.text}` is not the title of another kind of force's chief officer"


class ComparableGrade(LightTuple):
    """The grade is no more than one step below the highest among the others."""

    field: Route
    with_: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where the grade is two steps or more below; missing where no grade is given."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        others = walk(scene, node, self.with_)
        highest = max((_GRADES.index(str(other.value)) for other in others.nodes), default=0)
        answers = []
        for entry in found.nodes:
            verdict = MET if highest - _GRADES.index(str(entry.value)) <= 1 else CONTRARY
            answers.append(Answer(verdict, entry.origin, str(entry.value), found=_GRADES[highest]))
        return unless_partly_read(answers, [*found.blocked, *others.blocked])

    def sentence(self) -> str:
        """Say with what the grade is compared."""
        return f"`{self.field.text}` is at most one step below the highest of `{self.with_.text}`"


def _one(scene: Scene, person: Node, force: str, title: str) -> Answer:
    wrong = _CONSTABLE if title.lower().startswith(_COMMISSIONER) else _COMMISSIONER
    entries = [person.value, *(other for other in person.value.get("other_posts") or [] if other)]
    posts = [str(one["post"]) for one in entries if one.get("post") and one.get("organisation") in (None, force)]
    called = next((post for post in posts if _is_called(post, wrong)), "")
    unread = [path for key in _ASKED for path in scene.blocked_below((*person.path, key))]
    if called:
        return Answer(CONTRARY, person.origin, called, found=title)
    if unread:
        return Answer(UNREAD, unread[0])
    return Answer(MET if posts else MISSING, person.origin)


def _is_called(post: str, title: str) -> bool:
    """Tell whether a title stands in a post, and not as that of a deputy."""
    if title.rsplit(maxsplit=1)[-1] not in post.lower():
        return False
    words = f" {' '.join(words_in(post.lower()))} "
    before, found, _ = words.partition(f" {title} ")
    return bool(found) and not before.endswith(_DEPUTIES)
