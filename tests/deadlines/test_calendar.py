"""The whole calendar: its order, and items that stay the same while dates move, each once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.deadlines.calendar import calendar_of
from masa.deadlines.deadline import KINDS, Calendar
from masa.model.prose_files import named_files
from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.edition import question_for
from masa.rules.language.catalogue import Compiled
from masa.source.yaml_parser import parse_yaml

CalendarOf = Callable[..., Calendar]

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("exampleshire", "warwickshire", "windsor-and-maidenhead", "staffordshire", "lincolnshire")


def test_order(calendar_from: CalendarOf) -> None:
    text = """needs: {plan: {title: Plan, to: 2026-03}}
publication: {next_review: 2026-03-31, effective_from: 2026-03}
funding: {to: 2025-03-31}
"""

    due = calendar_from(text).due

    assert [one.item for one in due] == [
        "funding.to",  # 31 March 2025
        "publication.effective_from",  # a beginning is on the first day of its month
        "needs.plan.to",  # an end on the last
        "publication.next_review",
    ]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        pytest.param(
            "publication: {commitments: [{what: A, due: 2026-02}, {what: A, due: 2026-01}]}",
            {"publication.commitments[what=A].due", "publication.commitments[what=A].due (2)"},
            id="the-same-promise-twice",
        ),
        pytest.param(
            "partnership_chair: [{called: A, to: 2026}, {called: B, to: 2026}]",
            {"partnership_chair[1].to", "partnership_chair[2].to"},
            id="nothing-that-identifies",
        ),
        pytest.param(
            "organisations: [{id: a, code: E54000034}]",
            {
                "change NHS Hampshire and Isle of Wight Integrated Care Board takes in a part of NHS Frimley",
                (
                    "change NHS Surrey and Sussex Integrated Care Board takes the place of three boards in Surrey and "
                    "Sussex"
                ),
                "change NHS Thames Valley Integrated Care Board takes the place of two boards in the Thames Valley",
            },
            id="three-changes-of-one-body",
        ),
    ],
)
def test_items(calendar_from: CalendarOf, text: str, items: set[str]) -> None:
    assert {one.item for one in calendar_from(text, date(2025, 12, 1)).due} == items


def test_items_stay_when_their_dates_change_places(calendar_from: CalendarOf) -> None:
    def days(first: str, second: str) -> dict[str, str]:
        text = f"publication: {{commitments: [{{what: A, due: {first}}}, {{what: A, due: {second}}}]}}"
        return {one.item: one.due.written for one in calendar_from(text).due}

    before, after = days("2026-01", "2026-02"), days("2026-03", "2026-02")

    assert before.keys() == after.keys()
    assert [(before[item], after[item]) for item in before] == [("2026-01", "2026-03"), ("2026-02", "2026-02")]


@pytest.mark.parametrize("day", ["2018-06-01", "2025-06-01", "2026-09-30", "2027-04-01", "2031-01-01"])
@pytest.mark.parametrize("name", NAMES)
def test_examples(name: str, day: str, table: Table, compiled: Compiled) -> None:
    def made() -> Calendar:
        tree = parse_yaml((EXAMPLES / f"{name}.yaml").read_text(), f"{name}.yaml")
        prose: dict[str, Any] = {file: (EXAMPLES / file).read_text() for file in named_files(tree.values)}
        reading = read(tree, table, prose)
        catalogue = compiled.catalogue
        question = question_for(reading.values, catalogue.editions, date.fromisoformat(day))
        return calendar_of(reading, catalogue, question, name)

    calendar = made()

    assert made() == calendar
    assert len({one.item for one in calendar.due}) == len(calendar.due)
    assert {one.kind for one in calendar.due} <= KINDS.keys()
    for one in calendar.due:
        assert one.overdue is (one.due.last < calendar.day), one
        assert not one.what[0].islower(), one.what
        assert not one.what.endswith(" "), one.what
        assert "  " not in one.what, one.what


def test_what_could_not_be_read_is_counted(calendar_from: CalendarOf) -> None:
    assert calendar_from("funding: {to: soon}").unread == 1
    assert calendar_from("funding: {to: 2026}").unread == 0
