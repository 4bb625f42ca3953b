"""Dates by a cycle: where the document gives how often and the last time, and no next one, masa adds the two.

Only a last time that the document gives counts: when a thing was agreed, brought up to date, dated or published, or
since when somebody has held a chair that rotates. Nothing is reckoned from the beginning of a term or a period, nor
from a cycle in words without a number.
"""

import calendar
from typing import Any, NamedTuple

from masa.deadlines.things import section_of
from masa.model.kinds.day import Day
from masa.model.kinds.frequency import Frequency
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import last_day
from masa.source.tree import Path

_LAST = {
    "agreed_on": "agreed",
    "updated_on": "brought up to date",
    "dated": "dated",
    "published_on": "published",
}
# One of these that could not be read may be a later time than those that could.
_DATES = ("next_review", "from", "to", *_LAST)
_YEAR = 12
_LONGEST = 50 * _YEAR


class Next(NamedTuple):
    """The next time by a cycle: the key of the cycle, when, and what it was reckoned from, in words."""

    key: str
    day: Day
    because: str


def next_by_cycle(scene: Scene, path: Path, entry: dict[str, Any]) -> Next | None:
    """Return the next review or turn of a record by its own cycle.

    There is none where the record gives the day itself, or ends before it.
    """
    found = _cycle_of(scene, path, entry)
    end = last_day(entry)
    return None if found and end and found.day.first > end else found


def _cycle_of(scene: Scene, path: Path, entry: dict[str, Any]) -> Next | None:
    if any(scene.is_blocked((*path, key)) for key in _DATES):
        return None
    cycles = {key: entry[key] for key in ("reviewed", "rotates", "how_often") if isinstance(entry.get(key), Frequency)}
    begin = entry.get("from")
    if "reviewed" in cycles and not entry.get("next_review"):
        return _after_the_last(scene, entry, "reviewed")
    if "rotates" in cycles and not entry.get("to") and isinstance(begin, Day) and begin.first <= scene.day:
        return next_after("rotates", cycles["rotates"], begin, "since")
    if "how_often" in cycles and section_of(path).split(".")[-1] in _ISSUED:
        return _after_the_last(scene, entry, "how_often")
    return None


# Documents come out again and again; of a meeting or a course `how_often` says something else.
_ISSUED = ("documents", "data_set", "plan", "policy")


def _after_the_last(scene: Scene, entry: dict[str, Any], key: str) -> Next | None:
    known = {name: entry[name] for name in _LAST if isinstance(entry.get(name), Day)}
    past = [(day.last, name) for name, day in known.items() if day.first <= scene.day]
    if not past:
        return None
    name = max(past)[1]
    return next_after(key, entry[key], known[name], f"last {_LAST[name]}")


def next_after(key: str, cycle: Frequency, last: Day, done: str) -> Next | None:
    """Return the next time by a cycle after the last, with what was `done` then; none where a cycle is too short."""
    months = round(_YEAR / cycle.per_year) if cycle.per_year else 0
    # A year is too coarse for a shorter cycle, and what comes round within a month is no date for a calendar.
    if not 0 < months <= _LONGEST or (last.month is None and months % _YEAR):
        return None
    joint = "" if done == "since" else " on" if last.day else " in"
    return Next(key, _later(last, months), f"{cycle}, {done}{joint} {last}")


def _later(day: Day, months: int) -> Day:
    if day.month is None:
        return Day(day.year + months // _YEAR)
    years, month = divmod(day.month - 1 + months, _YEAR)
    year = day.year + years
    return Day(year, month + 1, day.day and min(day.day, calendar.monthrange(year, month + 1)[1]))
