"""Checks that a date keeps to another."""

from datetime import date
from typing import Any, NamedTuple

from masa.model.kinds.day import Day
from masa.model.kinds.day_of_year import DayOfYear
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
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route, walk
from masa.rules.engine.scene import Node, Scene

THE_DAY = "the-day"


class OnOrAfter(NamedTuple):
    """Each date is not before a day: the day asked about, or a fixed one."""

    field: Route
    on_or_after: date | str

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a date whose last possible day is before; missing if there is none."""
        return _compare(scene, node, self.field, self.on_or_after, later=True)

    def sentence(self) -> str:
        """Say which day the date must not be before."""
        return f"`{self.field.text}` is not before {_words(self.on_or_after)}"


class OnOrBefore(NamedTuple):
    """Each date is not after a day: the day asked about, or a fixed one."""

    field: Route
    on_or_before: date | str

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a date whose first possible day is after; missing if there is none."""
        return _compare(scene, node, self.field, self.on_or_before, later=False)

    def sentence(self) -> str:
        """Say which day the date must not be after."""
        return f"`{self.field.text}` is not after {_words(self.on_or_before)}"


class By(NamedTuple):
    """A day of the year, or a date, is not later than a day of the year.

    With `after`, a key beside the field that holds a date, the limit is the first such day after that date.
    """

    field: Route
    by: DayOfYear
    after: str = ""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for each value; missing if there is none."""
        found = walk(scene, node, self.field)
        if not found.nodes:
            gap = place_of_gap(node, self.field, found)
            return unless_unread([Answer(MISSING, gap, limit=str(self.by))], found.blocked)
        return unless_partly_read([self._one(scene, entry) for entry in found.nodes], found.blocked)

    def _one(self, scene: Scene, entry: Node) -> Answer:
        beside = (*entry.path[:-1], self.after)
        if self.after and scene.is_blocked(beside):
            return Answer(UNREAD, beside)
        value, limit = entry.value, self._limit(scene, entry)
        if isinstance(value, DayOfYear):
            kept = value.last <= self.by.last
        else:
            kept = value.first <= (limit or self.by.after(date(value.year - 1, 12, 31)))
        words = str(Day.of(limit)) if limit else str(self.by)
        return Answer(MET if kept else CONTRARY, entry.origin, str(value), words)

    def _limit(self, scene: Scene, entry: Node) -> date | None:
        beside: Any = scene.value(entry.path[:-1]).get(self.after) if self.after else None
        return self.by.after(beside.last) if beside else None

    def sentence(self) -> str:
        """Say by which day of the year."""
        after = f" after `{self.after}`" if self.after else ""
        return f"`{self.field.text}` is not later than {self.by}{after}"


def _words(limit: date | str) -> str:
    return str(Day.of(limit)) if isinstance(limit, date) else "the day asked about"


def _compare(scene: Scene, node: Node, field: Route, limit: date | str, *, later: bool) -> Answers:
    found = walk(scene, node, field)
    day = limit if isinstance(limit, date) else scene.day
    words = _words(day)
    if not found.nodes:
        missing = Answer(MISSING, place_of_gap(node, field, found), limit=words)
        return unless_unread([missing], found.blocked)
    answers = []
    for entry in found.nodes:
        kept = entry.value.last >= day if later else entry.value.first <= day
        answers.append(Answer(MET if kept else CONTRARY, entry.origin, str(entry.value), words))
    return unless_partly_read(answers, found.blocked)
