"""The check that a report comes out in every period of twelve months."""

from collections.abc import Iterator

from masa.light_date import date
from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.rules.engine.answer import CONTRARY, MET, MISSING, UNREAD, UNSURE, Answer, Answers
from masa.rules.engine.scene import Node, Scene
from masa.source.tree import Path

_YEAR, _TWO_YEARS = 12, 24


class ReportEachYear(LightTuple):
    """A report came out in the last twelve months, or is promised at least once a year.

    When a period of twelve months starts is not fixed (Children Act 2004 s.16G(7)): a gap of 24 months breaks
    it on any reading; between 12 and 24 months a person must judge.
    """

    def ask(self, scene: Scene, node: Node) -> Answers:
        """Answer contrary at a longer cycle or a gap of 24 months.

        In between it is unsure, and missing where nothing is said. A report whose day was not read may be the
        last one.
        """
        section = node.value if isinstance(node.value, dict) else {}
        cycle = (*node.path, "how_often")
        a_year = section["how_often"].per_year if "how_often" in section else None
        if a_year is not None and a_year < 1:
            return [Answer(CONTRARY, cycle, section["how_often"].words)]
        last = max(_published(section, node.path, scene.day), default=None)
        answer = _of_the_last(node.path, last, scene.day, cycle if a_year is not None else None)
        recent = last is not None and _months(last[0], scene.day) < _YEAR
        unread = () if recent else _unread_reports(scene, section, node.path)
        if unread or (scene.is_blocked(cycle) and answer.verdict != CONTRARY):
            return [Answer(UNREAD, next(iter(unread), cycle))]
        return [answer]

    def sentence(self) -> str:
        """Say what shows it."""
        return (
            "`how_often` is at least once a year, or one of `reports` came out in the 12 months before the day "
            "asked about; a gap of 24 months is against it"
        )


def _of_the_last(section: Path, last: tuple[date, Path] | None, day: date, promised: Path | None) -> Answer:
    """Answer by the last report shown, or by the promise where there is one."""
    gap = _months(last[0], day) if last else 0
    words = str(Day.of(last[0])) if last else ""
    if last and gap >= _TWO_YEARS:
        return Answer(CONTRARY, last[1], found=words)
    if promised:
        return Answer(MET, promised)
    if not last:
        return Answer(MISSING, section)
    return Answer(MET if gap < _YEAR else UNSURE, last[1], found=words)


def _published(section: dict[str, Any], path: Path, day: date) -> Iterator[tuple[date, Path]]:
    for number, report in enumerate(section.get("reports") or []):
        published = (report or {}).get("published_on")
        if published and published.first <= day:
            yield published.last, (*path, "reports", number, "published_on")


def _unread_reports(scene: Scene, section: dict[str, Any], path: Path) -> tuple[Path, ...]:
    """Return the reports whose day of publication was unread."""
    reports = (*path, "reports")
    entries = [(*reports, number) for number in range(len(section.get("reports") or []))]
    days = [(*entry, "published_on") for entry in entries]
    return tuple(place for place in (reports, *entries, *days) if scene.is_blocked(place))


def _months(start: date, end: date) -> int:
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)
