"""Checks that a value is, or is not, among the values of other places."""

from collections.abc import Iterable
from operator import attrgetter

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.collective import members, unread_members
from masa.rules.engine.gap import listed, place_of_gap, quoted
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import walk
from masa.source.tree import Path

_text = attrgetter("text")


class RefersTo(LightTuple):
    """Each value is among the values of the routes, or is one of the words.

    A collective word is among them where all whom it means are.
    """

    field: Route
    refers_to: tuple[Route, ...]
    words: tuple[str, ...] = ()

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each value that is not among them; missing if there is none."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return unless_unread([Answer(MISSING, place_of_gap(node, self.field, found))], found.blocked)
        others = _others(scene, self.refers_to)
        answers, unsettled = [], []
        for entry in found.nodes:
            value = plain(entry.value)
            if value in others.meant or value in self.words:
                answers.append(Answer(MET, entry.origin, value, ids=True))
                continue
            unsettled.append(value)
            meant = members(scene, value)
            holds = meant and all(one in others.meant or one in self.words for one in meant)
            answers.append(Answer(MET if holds else CONTRARY, entry.origin, value=value, ids=True))
        unknown = _unread(scene, unsettled)
        return unless_partly_read(unless_unread(answers, [*others.blocked, *unknown]), [*found.blocked, *unknown])

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a value, and each is among the others."""
        values = sight.values(self.field, value)
        if not values:
            return MISSING
        others = {*_seen(sight, self.refers_to), *self.words}
        apart = {*map(plain, values)} - others
        if apart and _unread(sight.scene, apart):
            unseen()
        meant = [members(sight.scene, one) for one in apart]
        return MET if all(ids and others.issuperset(ids) for ids in meant) else CONTRARY

    def sentence(self) -> str:
        """Say among which values the field must be."""
        words = f", or {listed(self.words, 'or')}" if self.words else ""
        return f"`{self.field.text}` is among {quoted(self.refers_to, 'or')}{words}"


class Outside(LightTuple):
    """No value is among the values of the routes; holds where there is none.

    A collective word stands for all whom it means, on either side.
    """

    field: Route
    outside: tuple[Route, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at each value that is among them, with the places where they stand."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            return [Answer(UNREAD, found.blocked[0]) if found.blocked else Answer(MET, node.path)]
        others = _others(scene, self.outside)
        answers = []
        for entry in found.nodes:
            value = plain(entry.value)
            related = [path for one in (value, *members(scene, value)) for path in others.meant.get(one, ())]
            verdict = CONTRARY if related else MET
            answers.append(Answer(verdict, entry.origin, value, related=tuple(dict.fromkeys(related)), ids=True))
        values = [plain(entry.value) for entry in found.nodes]
        blocked = [*found.blocked, *others.blocked, *_unread(scene, values)]
        if blocked and all(answer.verdict == MET for answer in answers):
            return [Answer(UNREAD, blocked[0])]
        return answers

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether no value is among the others."""
        names = [*map(plain, sight.values(self.field, value))]
        if not names:
            return MET
        others = _seen(sight, self.outside)
        if not others.isdisjoint(names) or any(not others.isdisjoint(members(sight.scene, one)) for one in names):
            return CONTRARY
        return unseen() if _unread(sight.scene, names) else MET

    def sentence(self) -> str:
        """Say among which values the field must not be."""
        return f"`{self.field.text}` is not among {quoted(self.outside, 'or')}"


class _Others(LightTuple):
    """Whom the values of several routes mean, with the places where they stand, and what was unread."""

    meant: dict[str, list[Path]]
    blocked: list[Path]


def _others(scene: Scene, routes: tuple[Route, ...]) -> _Others:
    """Return whom the values of routes from the root mean, told once on a day."""
    return scene.once(("meant", *map(_text, routes)), lambda: _meant(scene, routes))  # routes are slow to tell apart


def _seen(sight: Sight, routes: tuple[Route, ...]) -> frozenset[str]:
    """Return whom the values of routes from the root mean; raises UnseenError where that is not known."""

    def meant() -> frozenset[str]:
        names = [plain(one) for route in routes for one in sight.values(route, sight.shades.root)]
        if _unread(sight.scene, names):
            unseen()
        return frozenset([*names, *(one for name in names for one in members(sight.scene, name))])

    return sight.once(("meant", *map(_text, routes)), meant)


def _meant(scene: Scene, routes: tuple[Route, ...]) -> _Others:
    walks = [walk(scene, Node((), scene.reading.values), route) for route in routes]
    meant: dict[str, list[Path]] = {}
    for entry in (entry for found in walks for entry in found.nodes):
        value = plain(entry.value)
        for one in (value, *members(scene, value)):
            meant.setdefault(one, []).append(entry.path)
    return _Others(meant, [*(path for found in walks for path in found.blocked), *_unread(scene, meant)])


def _unread(scene: Scene, values: Iterable[str]) -> list[Path]:
    return [path for value in values for path in unread_members(scene, value)]
