"""What falls due, as a list to read."""

from collections.abc import Iterator, Sequence
from itertools import chain

from masa.deadlines.deadline import Calendar, Deadline, NoDay
from masa.model.kinds.day import Day
from masa.report.broken_lines import broken
from masa.report.file_report import harmless

_NOTHING = "Nothing falls due: no date is still ahead, and nothing is overdue."
_OVERDUE = "Overdue: the day has passed, and the document does not show what came of it"
_AHEAD = "Ahead"
_UNREAD = "Some of the document could not be read, and a date there is not in this list; `masa lint` says where."
_NO_DAY = "Enacted, and in force on no day that is known"
_DATE = 17  # 30 September 2025


def text_calendar(calendar: Calendar) -> str:
    """Return what is overdue, then what lies ahead, each by its date with its line; last what has no day."""
    overdue = [one for one in calendar.due if one.overdue]
    ahead = [one for one in calendar.due if not one.overdue]
    lines = [harmless(f"{calendar.title}: what falls due, as of {Day.of(calendar.day)}"), ""]
    lines += [*_group(_OVERDUE, overdue), *_group(_AHEAD, ahead)]
    lines += [] if calendar.due else [_NOTHING, ""]
    lines += [_UNREAD, ""] if calendar.unread else []
    lines += _without_a_day(calendar.no_day)
    return "\n".join(lines)


def _group(heading: str, listed: Sequence[Deadline]) -> list[str]:
    return [heading, *chain.from_iterable(map(_lines, listed)), ""] if listed else []


def _lines(one: Deadline) -> list[str]:
    place = f" ({one.span.file}:{one.span.start.line})" if one.span else ""
    return broken(f"  {one.due!s:>{_DATE}}  ", f"{one.what}{place}")


def _without_a_day(no_day: Sequence[NoDay]) -> Iterator[str]:
    if no_day:
        yield _NO_DAY
        for one in no_day:
            yield from broken("  ", f"{one.what} (expected: {one.expected})")
        yield ""
