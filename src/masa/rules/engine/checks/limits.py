"""Checks that a value, how many values there are, or their sum keeps a limit."""

from decimal import Decimal

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.frequency import Frequency
from masa.model.kinds.period import Period
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    UNSURE,
    Answer,
    Answers,
    met_at,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap, place_of_list
from masa.rules.engine.glance import verdict_of
from masa.rules.engine.route import ALL, Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.shade import unseen
from masa.rules.engine.sight import Sight, Values
from masa.rules.engine.walk import values_of, walk

Measure = Period | Frequency | Decimal | int
_ROUNDING = Decimal("0.5")  # of a day: 12 months and 365 days are one year


class AtLeast(LightTuple):
    """Each value is the limit or more."""

    field: Route
    at_least: Measure

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each value; missing if there is none, unsure where it says no number."""
        return _compare(scene, node, self.field, self.at_least, 1)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a value, and each is the limit or more."""
        return _all_keep(sight.values(self.field, value), self.at_least, 1)

    def sentence(self) -> str:
        """Say the least that the field may be."""
        return f"`{self.field.text}` is at least {self.at_least}"


class AtMost(LightTuple):
    """Each value is the limit or less."""

    field: Route
    at_most: Measure

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each value; missing if there is none, unsure where it says no number."""
        return _compare(scene, node, self.field, self.at_most, -1)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a value, and each is the limit or less."""
        return _all_keep(sight.values(self.field, value), self.at_most, -1)

    def sentence(self) -> str:
        """Say the most that the field may be."""
        return f"`{self.field.text}` is at most {self.at_most}"


class AtLeastDifferent(LightTuple):
    """The field holds that many different values or more, or `all`."""

    field: Route
    at_least_different: int

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary where there are fewer, with how many; missing where there is none."""
        found = walk(scene, node, self.field)
        limit = str(self.at_least_different)
        if not found.nodes:
            gap = place_of_gap(node, self.field, found)
            return unless_unread([Answer(MISSING, gap, limit=limit)], found.blocked)
        values = values_of(found)
        if ALL in values or len(values) >= self.at_least_different:
            return met_at(found.nodes)
        few = Answer(CONTRARY, place_of_list(found), str(len(values)), limit)
        return unless_unread([few], found.blocked)

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there are as many different values."""
        held = set(map(plain, sight.values(self.field, value)))
        return verdict_of(held, is_met=ALL in held or len(held) >= self.at_least_different)

    def sentence(self) -> str:
        """Say how many different values there are at least."""
        return f"`{self.field.text}` holds at least {self.at_least_different} different values"


class SumAtMost(LightTuple):
    """The values add up to the limit or less; holds where there is none."""

    field: Route
    sum_at_most: Decimal

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary with the sum in `value`, even if there may be more that was not read."""
        found = walk(scene, node, self.field)
        total = sum((entry.value for entry in found.nodes), Decimal(0))
        if total > self.sum_at_most:
            return [Answer(CONTRARY, place_of_list(found, node.path), str(total), str(self.sum_at_most))]
        if found.blocked:
            return [Answer(UNREAD, found.blocked[0])]
        return met_at(found.nodes or (node,))

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether the values add up to no more."""
        return MET if sum(sight.values(self.field, value), Decimal(0)) <= self.sum_at_most else CONTRARY

    def sentence(self) -> str:
        """Say what the values may add up to."""
        return f"`{self.field.text}` adds up to {self.sum_at_most} at most"


def _compare(scene: Scene, node: Node, field: Route, limit: Measure, direction: int) -> Answers:
    found = walk(scene, node, field)
    if not found.nodes:
        missing = Answer(MISSING, place_of_gap(node, field, found), limit=str(limit))
        return unless_unread([missing], found.blocked)
    answers = [
        Answer(_verdict(entry.value, limit, direction), entry.origin, plain(entry.value), str(limit))
        for entry in found.nodes
    ]
    return unless_partly_read(answers, found.blocked)


def _all_keep(values: Values, limit: Measure, direction: int) -> str:
    verdicts = {_verdict(value, limit, direction) for value in values}
    return unseen() if UNSURE in verdicts else verdict_of(values, is_met=CONTRARY not in verdicts)


def _verdict(value: Measure, limit: Measure, direction: int) -> str:
    measured, wanted = _size(value), _size(limit)
    if measured is None or wanted is None:
        return UNSURE
    slack = _ROUNDING if isinstance(value, Period) else 0
    return MET if (measured - wanted) * direction >= -slack else CONTRARY


def _size(value: Measure) -> Decimal | None:
    if isinstance(value, Period):
        return Decimal(value.days)
    if isinstance(value, Frequency):
        return None if value.per_year is None else Decimal(value.per_year)
    return Decimal(value)
