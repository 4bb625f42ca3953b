"""When the next yearly report is due, and whether one is awaited: by its day of the year and the reports listed.

When copies go out, some days after a report, is not reckoned: they follow a report that nobody has published yet.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from masa.deadlines.cycles import next_after
from masa.deadlines.deadline import Deadline
from masa.model.kinds.day import Day
from masa.model.kinds.day_of_year import DayOfYear
from masa.model.kinds.frequency import Frequency
from masa.model.places import span_of
from masa.rules.engine.scene import Scene
from masa.rules.engine.wording import item_key, item_name
from masa.source.span import Span
from masa.source.tree import Path

Report = dict[str, Any]

_SECTION: Path = ("yearly_report",)
_REPORTS: Path = (*_SECTION, "reports")


def report_deadlines(scene: Scene) -> Iterator[Deadline]:
    """Yield the next day of the year on which a report is due, and the day on which one was due and none is listed.

    Without a day of the year it is the next by the cycle, after the last report listed as published.
    """
    section = scene.reading.values.get("yearly_report") or {}
    # A report that could not be read may be the last one.
    reports = [] if scene.blocked_below(_REPORTS) else [one or {} for one in section.get("reports") or []]
    if isinstance(section.get("due"), DayOfYear):
        yield from _on_its_day(scene, section["due"], reports)
    elif isinstance(section.get("how_often"), Frequency) and not scene.is_blocked((*_SECTION, "due")):
        yield from _by_cycle(scene, section["how_often"], reports)


def _on_its_day(scene: Scene, due: DayOfYear, reports: list[Report]) -> Iterator[Deadline]:
    awaited = _awaited(due, reports)
    if awaited and awaited[0] < scene.day:
        what = f"The yearly report was due, and none is listed after {item_name(scene, (*_REPORTS, awaited[1]))}"
        yield Deadline(Day.of(awaited[0]), "report", what, *_place(scene, _REPORTS), overdue=True)
    next_day = Day.of(due.after(scene.day - timedelta(days=1)))
    yield Deadline(next_day, "report", "The yearly report is due", *_place(scene, (*_SECTION, "due")))


def _by_cycle(scene: Scene, how_often: Frequency, reports: list[Report]) -> Iterator[Deadline]:
    days = [day for one in reports if isinstance(day := one.get("published_on"), Day) and day.first <= scene.day]
    last = max(days, key=lambda day: day.last, default=None)
    cycle = next_after("how_often", how_often, last, "the last one published") if last else None
    if cycle:
        overdue = cycle.day.last < scene.day
        due = "was due, and none is listed" if overdue else "is due"
        what = f"By its cycle the next yearly report {due} ({cycle.because})"
        yield Deadline(cycle.day, "report", what, *_place(scene, (*_SECTION, "how_often")), overdue, computed=True)


def _awaited(due: DayOfYear, reports: list[Report]) -> tuple[date, int] | None:
    """Return the day on which the report after the last one listed is due, and the place of that last one.

    A report answers to the first such day after its year; where its year is not given, to the first such day from
    the one on which it came out.
    """
    answered = [(day, number) for number, one in enumerate(reports) if (day := _answers(one, due))]
    if not answered:
        return None
    last, number = max(answered)
    return due.after(last), number


def _answers(report: Report, due: DayOfYear) -> date | None:
    end, published = report.get("to"), report.get("published_on")
    if isinstance(end, Day):
        return due.after(end.last)
    return due.after(published.last - timedelta(days=1)) if isinstance(published, Day) else None


def _place(scene: Scene, path: Path) -> tuple[str, Span]:
    return item_key(scene, path), span_of(scene.reading.tree, path)
