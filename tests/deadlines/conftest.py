"""What the tests of the calendar share: documents of a few lines, and what falls due in them, a line each."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.deadlines.calendar import calendar_of
from masa.deadlines.deadline import Calendar, Deadline
from masa.model.reader import read
from masa.model.table import Table
from masa.reference.reference import Reference
from masa.rules.engine.rule import Catalogue, Rule
from masa.rules.engine.scene import Question
from masa.source.yaml_parser import parse_yaml

DAY = date(2025, 6, 1)

CalendarOf = Callable[..., Calendar]
Due = Callable[..., list[str]]


@pytest.fixture(scope="session")
def calendar_from(table: Table, reference: Reference) -> CalendarOf:
    """Make the calendar of a document written without its first line, by the rules given."""

    def calendar(text: str, day: date = DAY, *rules: Rule) -> Calendar:
        reading = read(parse_yaml("masa: 1\n" + text, "arrangements.yaml"), table, {})
        catalogue = Catalogue({rule.id: rule for rule in rules}, (), reference)
        return calendar_of(reading, catalogue, Question(day, "wt2023", ""), "Exampleshire")

    return calendar


@pytest.fixture(scope="session")
def due(calendar_from: CalendarOf) -> Due:
    """Say what falls due, a line each: `2025-06 review: A review of these arrangements is due`."""

    def lines(text: str, day: date = DAY) -> list[str]:
        return [line_of(one) for one in calendar_from(text, day).due]

    return lines


def line_of(one: Deadline) -> str:
    marks = f"{' overdue' if one.overdue else ''}{' computed' if one.computed else ''}"
    return f"{one.due.written} {one.kind}{marks}: {one.what}"
