"""Checks that a date keeps to another."""

from functools import lru_cache

from masa.light_date import date, timedelta
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.model.kinds.day_of_year import DayOfYear
from masa.model.kinds.period import Period
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
from masa.rules.engine.glance import verdict_of
from masa.rules.engine.route import Route
from masa.rules.engine.scene import Node, Scene
from masa.rules.engine.sight import Sight, Values
from masa.rules.engine.walk import walk
from masa.source.tree import Path

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

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a date, and none is before."""
        return _glance(sight, value, self.field, self.on_or_after, later=True)

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

    def glance(self, sight: Sight, value: Any) -> str:  # noqa: ANN401 - any value of a document
        """Tell whether there is a date, and none is after."""
        return _glance(sight, value, self.field, self.on_or_before, later=False)

    def sentence(self) -> str:
        """Say which day the date must not be after."""
        return f"`{self.field.text}` is not after {_words(self.on_or_before)}"


class By(LightTuple):
    """The last of some dates, or a day of the year, is not later than a day of the year, or some days after a date.

    With `after`, a key that holds a date beside the field or in a record around it, the limit is the first such day
    after that date, or so many days. A date that the document does not give is no limit of days.
    """

    field: Route
    by: DayOfYear | Period
    after: str = ""

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer for the last value; missing if there is none. One that was not read may be the last."""
        found = walk(scene, node, self.field)
        if found.blocked:
            return [Answer(UNREAD, found.blocked[0])]
        if not found.nodes:
            return [Answer(MISSING, place_of_gap(node, self.field, found), limit=str(self.by))]
        return [self._one(scene, max(found.nodes, key=_last))]

    def _one(self, scene: Scene, entry: Node) -> Answer:
        beside = _around(scene, entry.path, self.after)
        if beside and scene.is_blocked(beside):
            return Answer(UNREAD, beside)
        kept, limit = self._keeps(entry.value, scene.value(beside) if beside else None)
        return Answer(MET if kept else CONTRARY, entry.origin, str(entry.value), limit)

    def _keeps(self, value: Any, start: Day | None) -> tuple[bool, str]:  # noqa: ANN401 - a date or a day of the year
        """Tell whether a value keeps the limit, and say the limit, where there is one."""
        if isinstance(self.by, Period):
            if start is None:
                return True, ""
            limit = start.last + timedelta(self.by.days)
        elif isinstance(value, DayOfYear):  # which comes after no date
            return value.last <= self.by.last, str(self.by)
        else:
            limit = self.by.after(start.last if start else date(value.year - 1, 12, 31))
        return value.first <= limit, str(Day.of(limit) if start else self.by)

    def sentence(self) -> str:
        """Say by which day of the year, or how many days after which date."""
        after = f" after `{self.after}`" if self.after else ""
        last = "the last of " if "[" in self.field.text else ""
        return f"{last}`{self.field.text}` is not later than {self.by}{after}"


def _last(entry: Node) -> Any:  # noqa: ANN401 - the last day that a value can mean
    return entry.value.last


def _around(scene: Scene, path: Path, key: str) -> Path | None:
    """Return the place of a key beside a place, or in a record around it; None where no record has it."""
    for length in range(len(path) - 1, 0, -1) if key else ():
        record, place = scene.value(path[:length]), (*path[:length], key)
        if isinstance(record, dict) and (key in record or scene.is_blocked(place)):
            return place
    return None


def _words(limit: Limit) -> str:
    if isinstance(limit, Route):
        return f"`{limit.text}`"
    return str(Day.of(limit)) if isinstance(limit, date) else "the day asked about"


def _compare(scene: Scene, node: Node, field: Route, limit: Limit, *, later: bool) -> Answers:
    found = walk(scene, node, field)
    other = walk(scene, node, limit) if type(limit) is Route else None
    day = _edge([node.value for node in other.nodes], later=later) if other else _fixed(limit, scene)
    if not found.nodes:
        missing = Answer(MISSING, place_of_gap(node, field, found), limit=_written(day))
        return unless_unread([missing], found.blocked)
    answers = [_against(entry, day, later=later) for entry in found.nodes]
    unread_limit = other.blocked if other else ()
    return unless_partly_read(answers, [*found.blocked, *unread_limit])


def _glance(sight: Sight, value: Any, field: Route, limit: Limit, *, later: bool) -> str:  # noqa: ANN401
    days, other = sight.values(field, value), sight.values(limit, value) if type(limit) is Route else None
    day = _fixed(limit, sight.scene) if other is None else _edge(other, later=later)
    return verdict_of(days, is_met=day is None or all(_is_in_time(one, day, later=later) for one in days))


def _fixed(limit: Limit, scene: Scene) -> date:
    return limit if isinstance(limit, date) else scene.day


def _edge(days: Values, *, later: bool) -> date | None:
    """Return the day that a date is held against: the last of those that it must not be before, or the first."""
    edges = [day.first if later else day.last for day in days]
    return (max if later else min)(edges, default=None)


def _is_in_time(value: Any, day: date, *, later: bool) -> bool:  # noqa: ANN401 - a date, known to the day or not
    return bool(value.last >= day if later else value.first <= day)


def _against(entry: Node, day: date | None, *, later: bool) -> Answer:
    if day is None or _is_in_time(entry.value, day, later=later):
        return met(entry.origin)
    return Answer(CONTRARY, entry.origin, str(entry.value), _written(day))


@lru_cache(maxsize=64)  # the limit of a date that is missing is written at each place where there may be one
def _written(day: date | None) -> str:
    return str(Day.of(day)) if day else ""
