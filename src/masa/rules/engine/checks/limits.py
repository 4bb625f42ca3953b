"""Checks that a length of time, a frequency or a number keeps a limit."""

from decimal import Decimal

from masa.light_tuple import LightTuple
from masa.model.kinds.frequency import Frequency
from masa.model.kinds.period import Period
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNSURE,
    Answer,
    Answers,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene, plain
from masa.rules.engine.walk import walk

Measure = Period | Frequency | Decimal | int
_ROUNDING = Decimal("0.5")  # of a day: 12 months and 365 days are one year


class AtLeast(LightTuple):
    """Each value is the limit or more."""

    field: Route
    at_least: Measure

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each value; missing if there is none, unsure where it says no number."""
        return _compare(scene, node, self.field, self.at_least, 1)

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

    def sentence(self) -> str:
        """Say the most that the field may be."""
        return f"`{self.field.text}` is at most {self.at_most}"


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
