"""The sentences that every format says around the changes."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from masa.comparison.change import KINDS, Change, Comparison
from masa.model.kinds.day import Day
from masa.source.span import Span

NOTHING = "Nothing that the document says has changed."
NOTHING_READ = "Nothing that could be read has changed."
APART = "The two documents share no lead body: they are of different partnerships."
UNCOMPARED = "Could not be compared"
EDITIONS = {
    "wt2018": "Working Together 2018",
    "wt2023": "Working Together 2023",
    "wt2026": "Working Together 2026",
}


class Group(NamedTuple):
    """The changes under one heading, in order."""

    title: str
    changes: tuple[Change, ...]


def grouped(comparison: Comparison) -> Iterator[Group]:
    """Yield the changes under their headings."""
    for title, changes in groupby(comparison.changes, key=lambda change: KINDS[change.kind]):
        yield Group(title, tuple(changes))


def counted(comparison: Comparison) -> str:
    """Return how many changes there are, or that there are none: never more than what could be read."""
    number = len(comparison.changes)
    if number:
        return "1 change." if number == 1 else f"{number} changes."
    return NOTHING_READ if comparison.uncompared else NOTHING


def judged(comparison: Comparison) -> str:
    """Return the sentence that says by what both versions were judged."""
    day, edition, reason = comparison.question
    named = EDITIONS.get(edition, edition)
    return f"Both versions were judged as of {Day.of(day)} against {named}, because {reason}."


def places(change: Change) -> str:
    """Return where a change stands in both files, as file:line, the old first."""
    return ", ".join(place(span) for span in (change.old_span, change.new_span) if span)


def place(span: Span) -> str:
    """Return a place as file:line."""
    return f"{span.file}:{span.start.line}"
