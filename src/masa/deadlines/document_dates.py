"""The dates of a document that ask for something: ends, beginnings, reviews, promises, changes."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from masa.deadlines import wording
from masa.deadlines.cycles import next_by_cycle
from masa.deadlines.deadline import Deadline
from masa.deadlines.seats import asks, follower, follows_at_once
from masa.deadlines.things import section_of
from masa.model.kinds.day import Day
from masa.model.places import span_of
from masa.rules.engine.scene import Scene
from masa.rules.engine.time import last_day
from masa.rules.engine.wording import item_key
from masa.source.tree import Path

# What is told of the past, of the copy, or of other documents asks for nothing.
_HISTORY = ("partnership.came_from", "publication.supersedes", "yearly_report.reports", "transcription")
_BEGINS = ("from", "effective_from", "published_on")


class _Asked(NamedTuple):
    """What one date asks for: its key in the record, the date, the kind and the words."""

    key: str
    day: Day
    kind: str
    what: str
    overdue: bool = False
    computed: bool = False


def document_deadlines(scene: Scene) -> Iterator[Deadline]:
    """Yield what falls due by the document's own dates; what has passed only where it still asks for something."""
    for path, entry in _records(scene, scene.reading.values, ()):
        for asked in _asked(scene, path, entry):
            place = (*path, asked.key)
            item, span = item_key(scene, place), span_of(scene.reading.tree, place)
            yield Deadline(asked.day, asked.kind, asked.what, item, span, asked.overdue, asked.computed)


def _records(scene: Scene, value: Any, path: Path) -> Iterator[tuple[Path, dict[str, Any]]]:  # noqa: ANN401 - any value
    """Yield every record that may ask for something, with its place; nothing from inside what has ended."""
    if section_of(path) in _HISTORY:
        return
    if isinstance(value, dict):
        if path:
            yield path, value
        below = {} if _is_past(scene, path, value) else value
        for key, held in below.items():
            yield from _records(scene, held, (*path, key))
    elif isinstance(value, list):
        for number, held in enumerate(value):
            yield from _records(scene, held, (*path, number))


def _is_past(scene: Scene, path: Path, entry: dict[str, Any]) -> bool:
    """Tell whether an entry of a list has ended; a section whose year has ended goes on."""
    end = last_day(entry)
    return bool(path) and isinstance(path[-1], int) and bool(entry.get("ended") or (end and end < scene.day))


def _asked(scene: Scene, path: Path, entry: dict[str, Any]) -> Iterator[_Asked]:
    if entry.get("ended"):
        return
    yield from _ends(scene, path, entry)
    if _is_past(scene, path, entry):
        return
    yield from _begins(scene, path, entry)
    yield from _reviews(scene, path, entry)
    yield from _promises(scene, path, entry)


def _ends(scene: Scene, path: Path, entry: dict[str, Any]) -> Iterator[_Asked]:
    for key in ("to", "effective_to"):
        day = entry.get(key)
        if not isinstance(day, Day):
            continue
        overdue = day.last < scene.day
        if not overdue or asks(scene, path, entry):
            kind, what = wording.end(scene, path, entry, follower(scene, path, entry), overdue=overdue)
            yield _Asked(key, day, kind, what, overdue)


def _begins(scene: Scene, path: Path, entry: dict[str, Any]) -> Iterator[_Asked]:
    for key in _BEGINS:
        day = entry.get(key)
        told = key == "from" and follows_at_once(scene, path, entry)
        if isinstance(day, Day) and day.first > scene.day and not told:
            yield _Asked(key, day, "begins", wording.beginning(scene, path, entry, key))
    begun = entry.get("from")
    if isinstance(begun, Day) and begun.last < scene.day and entry.get("status") == "designate":
        yield _Asked("from", begun, "begins", wording.not_in_office(scene, entry), overdue=True)


def _reviews(scene: Scene, path: Path, entry: dict[str, Any]) -> Iterator[_Asked]:
    day = entry.get("next_review")
    if isinstance(day, Day):
        overdue = day.last < scene.day
        yield _Asked("next_review", day, "review", wording.review(scene, path, entry, overdue=overdue), overdue)
    cycle = next_by_cycle(scene, path, entry)
    if cycle:
        overdue = cycle.day.last < scene.day
        kind = "ends" if cycle.key == "rotates" else "review"
        what = wording.by_cycle(scene, path, entry, cycle, overdue=overdue)
        yield _Asked(cycle.key, cycle.day, kind, what, overdue, computed=True)


def _promises(scene: Scene, path: Path, entry: dict[str, Any]) -> Iterator[_Asked]:
    due, expected = entry.get("due"), entry.get("expected")
    if isinstance(due, Day) and not entry.get("done_on") and not scene.is_blocked((*path, "done_on")):
        overdue = due.last < scene.day
        yield _Asked("due", due, "promise", wording.promise(scene, path, entry, overdue=overdue), overdue)
    if isinstance(expected, Day):
        overdue = expected.last < scene.day
        yield _Asked("expected", expected, "change", wording.change(scene, path, overdue=overdue), overdue)
