"""Checks that something is there, or is not."""

from collections.abc import Sequence

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, Answer, Answers, met_at, unless_unread
from masa.rules.engine.gap import field_name, listed, place_of_gap, quoted
from masa.rules.engine.placeholder import is_blank
from masa.rules.engine.route import Each, Follow, Keys, Route, Step
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight
from masa.rules.engine.walk import Found, walk
from masa.source.tree import Path


class Present(LightTuple):
    """Each of the fields is there and not blank.

    A list has one entry that is not blank; behind a reference the field is there for each entry referred to.
    """

    present: tuple[Route, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer once: met with every place, or missing at the first field that is not there."""
        met: Answers = []
        lacking: list[tuple[Route, Found]] = []
        for route in self.present:
            found = walk(scene, node, route)
            filled = _filled(found)
            met += filled
            if not filled or ((found.bare or found.blocked) and _asks_each(route)):
                lacking.append((route, found))
        if not lacking:
            return met
        words = listed([field_name(route) for route, _ in lacking])
        blocked = [path for _, found in lacking for path in _dark(scene, found)]
        place = place_of_gap(node, *lacking[0])
        return unless_unread([Answer(MISSING, place, value=words)], blocked)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether each field is given."""
        for route in self.present:
            if not _is_given(sight, route, value) or (_asks_each(route) and not _each_gives(sight, route, value)):
                return MISSING
        return MET

    def sentence(self) -> str:
        """Say that each field is given."""
        return f"{quoted(self.present)} {'is' if len(self.present) == 1 else 'are'} given"


class AnyPresent(LightTuple):
    """At least one of the fields is there and not blank."""

    any_present: tuple[Route, ...]

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met with the places that are there, or missing at the first field."""
        met: Answers = []
        walks: list[Found] = []
        for route in self.any_present:
            found = walk(scene, node, route)
            walks.append(found)
            met += _filled(found)
            if met and scene.only_whether:
                break
        if met:
            return met
        blocked = [path for found in walks for path in _dark(scene, found)]
        words = listed([field_name(route) for route in self.any_present], "or")
        place = place_of_gap(node, self.any_present[0], walks[0])
        return unless_unread([Answer(MISSING, place, value=words)], blocked)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether one of the fields is given."""
        return MET if any(_is_given(sight, route, value) for route in self.any_present) else MISSING

    def sentence(self) -> str:
        """Say that one of the fields is given."""
        return f"at least one of {quoted(self.any_present, 'or')} is given"


class Absent(LightTuple):
    """The field is not there, or is blank."""

    absent: Route

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer met where there is nothing, contrary at what is there."""
        found = walk(scene, node, self.absent)
        given = [entry for entry in found.nodes if not is_blank(entry.value)]
        if given:
            return [Answer(CONTRARY, entry.origin or entry.path) for entry in given]
        blocked = _dark(scene, found)
        return [Answer(UNREAD, blocked[0]) if blocked else Answer(MET, node.path)]

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether nothing is given."""
        return CONTRARY if _is_given(sight, self.absent, value) else MET

    def sentence(self) -> str:
        """Say that the field is left out."""
        return f"`{self.absent.text}` is left out"


def _is_given(sight: Sight, route: Route, value: Any) -> bool:  # noqa: ANN401
    return not is_blank([*sight.values(route, value)])


def _each_gives(sight: Sight, route: Route, value: Any) -> bool:  # noqa: ANN401
    """Tell whether each of the entries to which references lead gives what stands behind them."""
    steps = route.steps
    if not {*map(type, steps)} <= {Keys, Follow}:
        unseen()
    return _lead_on(sight, steps, sight.shades.root if route.rooted else value)


def _lead_on(sight: Sight, steps: Sequence[Step], value: Any) -> bool:  # noqa: ANN401
    """Tell whether steps lead on from a value, and behind a reference from each entry that it names."""
    number = next((number for number, step in enumerate(steps, 1) if type(step) is Follow), len(steps))
    led, behind = sight.along(steps[:number], (value,)), steps[number:]
    return bool(led) and (not behind or all(_lead_on(sight, behind, one) for one in led))


def _filled(found: Found) -> Answers:
    """Return an answer for each place that a walk found and that is not blank."""
    return met_at([entry for entry in found.nodes if not is_blank(entry.value)])


def _dark(scene: Scene, found: Found) -> list[Path]:
    """Return what was unread on the way, or inside what is blank."""
    dark = [*found.blocked]
    for entry in found.nodes:
        if is_blank(entry.value):
            dark += scene.blocked_below(entry.path)
    return dark


def _asks_each(route: Route) -> bool:
    """Tell whether each entry referred to is asked: of several persons in one seat; of a list one entry is enough."""
    kinds = set(map(type, route.onward))
    return Follow in kinds and Each not in kinds
