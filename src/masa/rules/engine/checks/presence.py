"""Checks that something is there, or is not."""

from typing import Any

from masa.light_tuple import LightTuple
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, Answer, Answers, unless_unread
from masa.rules.engine.gap import field_name, listed, place_of_gap, quoted
from masa.rules.engine.placeholder import is_placeholder
from masa.rules.engine.route import Each, Follow, Found, Route, walk
from masa.rules.engine.scene import Node, Scene
from masa.source.tree import Path


class Present(LightTuple):
    """Each of the fields is there and not blank.

    A list has one entry that is not blank; behind a reference the field is there for each entry referred to.
    """

    present: tuple[Route, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer once: met with every place, or missing at the first field that is not there."""
        places: list[Path] = []
        lacking: list[tuple[Route, _Filled]] = []
        for route in self.present:
            filled = _Filled(scene, route, walk(scene, node, route))
            places += [entry.path for entry in filled.nodes]
            if filled.lacking:
                lacking.append((route, filled))
        if not lacking:
            return [Answer(MET, path) for path in places]
        words = listed([field_name(route) for route, _ in lacking])
        blocked = [path for _, filled in lacking for path in filled.blocked]
        place = place_of_gap(node, lacking[0][0], lacking[0][1].found)
        return unless_unread([Answer(MISSING, place, value=words)], blocked)

    def sentence(self) -> str:
        """Say that each field is given."""
        return f"{quoted(self.present)} {'is' if len(self.present) == 1 else 'are'} given"


class AnyPresent(LightTuple):
    """At least one of the fields is there and not blank."""

    any_present: tuple[Route, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met with the places that are there, or missing at the first field."""
        walks = [_Filled(scene, route, walk(scene, node, route)) for route in self.any_present]
        present = [entry for filled in walks for entry in filled.nodes]
        if present:
            return [Answer(MET, entry.path) for entry in present]
        blocked = [path for filled in walks for path in filled.blocked]
        words = listed([field_name(route) for route in self.any_present], "or")
        place = place_of_gap(node, self.any_present[0], walks[0].found)
        return unless_unread([Answer(MISSING, place, value=words)], blocked)

    def sentence(self) -> str:
        """Say that one of the fields is given."""
        return f"at least one of {quoted(self.any_present, 'or')} is given"


class Absent(LightTuple):
    """The field is not there, or is blank."""

    absent: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met where there is nothing, contrary at what is there."""
        filled = _Filled(scene, self.absent, walk(scene, node, self.absent))
        if filled.nodes:
            return [Answer(CONTRARY, entry.origin or entry.path) for entry in filled.nodes]
        return [Answer(UNREAD, filled.blocked[0]) if filled.blocked else Answer(MET, node.path)]

    def sentence(self) -> str:
        """Say that the field is left out."""
        return f"`{self.absent.text}` is left out"


class _Filled:
    """What of a walk's findings is not blank, and what on the way or inside the blank was unread."""

    def __init__(self, scene: Scene, route: Route, found: Found) -> None:
        self.found = found
        self.nodes = [entry for entry in found.nodes if not _blank(entry.value)]
        self.blocked: list[Path] = [*found.blocked]
        if len(self.nodes) < len(found.nodes):
            blank = (entry.path for entry in found.nodes if entry not in self.nodes)
            self.blocked += [path for place in blank for path in scene.blocked_below(place)]
        self.lacking = not self.nodes or (bool(found.bare or found.blocked) and _asks_each(route))


def _asks_each(route: Route) -> bool:
    """Tell whether each entry referred to is asked: of several persons in one seat; of a list one entry is enough."""
    return Follow() in route.steps and not any(isinstance(step, Each) for step in route.steps)


def _blank(value: Any) -> bool:  # noqa: ANN401 - any value of a document
    if isinstance(value, str):
        return is_placeholder(value)
    if isinstance(value, dict):
        return all(_blank(held) for held in value.values())
    return value is None or (isinstance(value, list) and all(_blank(held) for held in value))
