"""Checks that a date keeps to another."""

from functools import lru_cache

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.model.kinds.day_of_year import DayOfYear
from masa.rules.engine.answer import (
    CONTRARY,
    MET,
    MISSING,
    UNREAD,
    Answer,
    Answers,
    met,
    unless_partly_read,
    unless_unread,
)
from masa.rules.engine.gap import place_of_gap
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.walk import Found, walk

THE_DAY = "the-day"
Limit = date | str | Route


class OnOrAfter(LightTuple):
    """Each date is not before another: the day asked about, a fixed day, or the dates of a route.

    A date that the document does not give is no limit.
    """

    field: Route
    on_or_after: Limit

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a date whose last possible day is before; missing if there is none."""
        return _compare(scene, node, self.field, self.on_or_after, later=True)

    def sentence(self) -> str:
        """Say which day the date must not be before."""
        return f"`{self.field.text}` is not before {_words(self.on_or_after)}"


class OnOrBefore(LightTuple):
    """Each date is not after another: the day asked about, a fixed day, or the dates of a route.

    A date that the document does not give is no limit.
    """

    field: Route
    on_or_before: Limit

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a date whose first possible day is after; missing if there is none."""
        return _compare(scene, node, self.field, self.on_or_before, later=False)

    def sentence(self) -> str:
        """Say which day the date must not be after."""
        return f"`{self.field.text}` is not after {_words(self.on_or_before)}"


class By(LightTuple):
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


def _words(limit: Limit) -> str:
    if isinstance(limit, Route):
        return f"`{limit.text}`"
    return str(Day.of(limit)) if isinstance(limit, date) else "the day asked about"


def _compare(scene: Scene, node: Node, field: Route, limit: Limit, *, later: bool) -> Answers:
    found = walk(scene, node, field)
    other = walk(scene, node, limit) if type(limit) is Route else None
    day = _edge(other, later=later) if other else limit if isinstance(limit, date) else scene.day
    if not found.nodes:
        missing = Answer(MISSING, place_of_gap(node, field, found), limit=_written(day))
        return unless_unread([missing], found.blocked)
    answers = [_against(entry, day, later=later) for entry in found.nodes]
    unread_limit = other.blocked if other else ()
    return unless_partly_read(answers, [*found.blocked, *unread_limit])


def _edge(other: Found, *, later: bool) -> date | None:
    """Return the day that a date is held against: the last of those that it must not be before, or the first."""
    days = [entry.value.first if later else entry.value.last for entry in other.nodes]
    return (max if later else min)(days, default=None)


def _against(entry: Node, day: date | None, *, later: bool) -> Answer:
    if day is None or (entry.value.last >= day if later else entry.value.first <= day):
        return met(entry.origin)
    return Answer(CONTRARY, entry.origin, str(entry.value), _written(day))


@lru_cache(maxsize=64)  # the limit of a date that is missing is written at each place where there may be one
def _written(day: date | None) -> str:
    return str(Day.of(day)) if day else ""
