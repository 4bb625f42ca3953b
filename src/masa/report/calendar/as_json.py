"""What falls due, as JSON for programs."""

from typing import Any

from masa.deadlines.deadline import Calendar, Deadline
from masa.report.json_text import json_text


def json_calendar(calendar: Calendar) -> str:
    """Return one JSON object with the list `due`, the first first.

    Under `no_day` stands the law that has no day yet; `unread` is how many places could not be read.
    """
    return json_text(
        title=calendar.title,
        as_of=calendar.day.isoformat(),
        due=[_due(one) for one in calendar.due],
        unread=calendar.unread,
        no_day=[{"what": one.what, "expected": one.expected} for one in calendar.no_day],
    )


def _due(one: Deadline) -> dict[str, Any]:
    return {
        "due": one.due.written,
        "falls_on": one.falls_on.isoformat(),
        "kind": one.kind,
        "what": one.what,
        "item": one.item,
        "overdue": one.overdue,
        "computed": one.computed,
        "file": one.span.file if one.span else None,
        "line": one.span.start.line if one.span else None,
        "column": one.span.start.column if one.span else None,
    }
