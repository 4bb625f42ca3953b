"""One thing that falls due."""

from datetime import date
from typing import NamedTuple

from masa.model.kinds.day import Day
from masa.source.span import Span

KINDS = {
    "ends": "a term or a period ends",
    "begins": "something begins",
    "vacancy": "a post is to be filled",
    "review": "a review is due",
    "promise": "a promise is due",
    "report": "the yearly report is due",
    "change": "the area or a body changes",
    "law": "law comes into force",
    "guidance": "an edition of the guidance takes effect",
}
"""What kinds of thing fall due, in words."""

_FROM_ITS_FIRST_DAY = ("begins", "change")


class Deadline(NamedTuple):
    """What falls due, and the place of the document that says so; none for law and guidance.

    `due` is as exact as the document is. `item` is the stable key of the place, or of what it is about outside the
    document, and no two things that fall due for one document share it. `overdue`: its day lies before the day asked
    about, and the document does not show that it was done. `computed`: the document gives the last time and the
    cycle, and masa has added the one to the other.
    """

    due: Day
    kind: str
    what: str
    item: str
    span: Span | None = None
    overdue: bool = False
    computed: bool = False

    @property
    def falls_on(self) -> date:
        """Return the day in a calendar: the last that a month or a year can mean, the first for a beginning."""
        return self.due.first if self.kind in _FROM_ITS_FIRST_DAY else self.due.last


class NoDay(NamedTuple):
    """Law that is enacted and in force on no day that is known, and when it is expected."""

    what: str
    expected: str


class Calendar(NamedTuple):
    """What falls due for one document, as of a day, the first first; and what is coming on no known day.

    `unread` is how many places could not be read: a date there is not in the calendar.
    """

    title: str
    day: date
    due: tuple[Deadline, ...]
    no_day: tuple[NoDay, ...] = ()
    unread: int = 0
