"""Which entries hold on a day."""

from masa.light_date import date
from masa.light_typing import Any
from masa.model.kinds.day import Day
from masa.rules.engine.scene import Scene
from masa.source.tree import Path

TERM = frozenset(("from", "to", "ended"))
"""The keys that say when an entry holds."""
_DATED_BY = ("published_on", "effective_from", "agreed_on", "updated_on")


def in_force(entry: Any, day: date) -> bool:  # noqa: ANN401 - an entry of any list
    """Tell whether an entry holds on a day: from the first day of `from` to the last of `to`."""
    if not isinstance(entry, dict) or TERM.isdisjoint(entry):
        return True
    if entry.get("ended"):
        return False
    start = entry.get("from")
    if isinstance(start, Day) and start.first > day:
        return False
    ended = last_day(entry) if "to" in entry else None
    return not (ended and ended < day)


def last_day(entry: Any) -> date | None:  # noqa: ANN401
    """Return the last day of an entry, where it gives one."""
    end = entry.get("to") if isinstance(entry, dict) else None
    # The `to` of a copy of a report is no date: it says to whom.
    return end.last if isinstance(end, Day) else None


def unread_term(scene: Scene, path: Path, entry: Any) -> Path | None:  # noqa: ANN401
    """Return the first of an entry's dates that could not be read, or was lost in the copy."""
    if not isinstance(entry, dict) or not scene.memory.dark.concerns(path):
        return None
    dates = ((*path, key) for key in ("from", "to", "ended"))
    return next((place for place in dates if scene.is_unread(place) or place in scene.lost), None)


def document_date(values: dict[str, Any]) -> tuple[str, date] | None:
    """Return the document's date and the key that gives it.

    It is the first given of published, effective, agreed, updated.
    """
    publication = values.get("publication") or {}
    for key in _DATED_BY:
        if publication.get(key):
            return key, publication[key].first
    return None


def unread_document_date(scene: Scene) -> Path | None:
    """Return the key that would have given the document's date, where it could not be read."""
    if not scene.memory.dark.concerns(("publication",)):
        return None
    dated = document_date(scene.reading.values)
    keys = _DATED_BY[: _DATED_BY.index(dated[0])] if dated else _DATED_BY
    return next((path for key in keys if scene.is_blocked(path := ("publication", key))), None)
