"""What falls due as text and as JSON."""

import json
from datetime import date
from typing import Any

import pytest

from masa.deadlines.deadline import Calendar, Deadline, NoDay
from masa.model.kinds.day import Day
from masa.report.calendar.as_json import json_calendar
from masa.report.calendar.as_text import text_calendar
from masa.source.span import Span

DAY = date(2025, 6, 1)
PLAN = Deadline(Day(2026, 3), "ends", "The plan ends", "needs.plan.to", Span.at("a.yaml", 7, 5))
REVIEW = Deadline(
    Day(2025, 2, 28),
    "review",
    "A review was due",
    "publication.next_review",
    Span.at("a.yaml", 3, 16),
    overdue=True,
    computed=True,
)
LAW = Deadline(Day(2026, 9, 30), "law", "Section 16LA comes into force", "law s.16LA")
COMING = NoDay("Children Act 2004 s.16EA(1)", "late 2027, as reported")


def test_text() -> None:
    calendar = Calendar("Exampleshire", DAY, (REVIEW, PLAN, LAW), (COMING,))

    assert text_calendar(calendar) == (
        """Exampleshire: what falls due, as of 1 June 2025

Overdue: the day has passed, and the document does not show what came of it
   28 February 2025  A review was due (a.yaml:3)

Ahead
         March 2026  The plan ends (a.yaml:7)
  30 September 2026  Section 16LA comes into force

Enacted, and in force on no day that is known
  Children Act 2004 s.16EA(1) (expected: late 2027, as reported)
"""
    )


@pytest.mark.parametrize(
    ("calendar", "words"),
    [
        pytest.param(Calendar("x", DAY, ()), "Nothing falls due: no date is still ahead", id="nothing"),
        pytest.param(Calendar("x", DAY, (PLAN,), unread=2), "Some of the document could not be read", id="unread"),
    ],
)
def test_text_says(calendar: Calendar, words: str) -> None:
    assert words in text_calendar(calendar)


def test_long_lines_hang_under_their_words() -> None:
    calendar = Calendar("x", DAY, (PLAN._replace(what="The plan " + "goes on and on " * 20),))

    lines = text_calendar(calendar).splitlines()[3:]

    assert max(map(len, lines)) <= 100
    assert {line[:21].strip() for line in lines[1:] if line} == {""}


def test_text_cannot_steer_a_terminal() -> None:
    calendar = Calendar("x\x1b[31m", DAY, (PLAN._replace(what="The \x1b[2Jplan\nends \u202e"),), (NoDay("a\x07", "b"),))

    text = text_calendar(calendar)

    assert not {"\x1b", "\x07", "\u202e"} & set(text)
    assert "The \ufffd[2Jplan ends \ufffd" in text


def test_json() -> None:
    calendar = Calendar("Exampleshire", DAY, (REVIEW, PLAN, LAW), (COMING,), unread=1)

    content: dict[str, Any] = json.loads(json_calendar(calendar))

    assert content.pop("schema_version")
    due = content.pop("due")
    assert content == {
        "title": "Exampleshire",
        "as_of": "2025-06-01",
        "unread": 1,
        "no_day": [{"what": "Children Act 2004 s.16EA(1)", "expected": "late 2027, as reported"}],
    }
    assert due[0] == {
        "due": "2025-02-28",
        "falls_on": "2025-02-28",
        "kind": "review",
        "what": "A review was due",
        "item": "publication.next_review",
        "overdue": True,
        "computed": True,
        "file": "a.yaml",
        "line": 3,
        "column": 16,
    }
    assert [(one["due"], one["falls_on"], one["line"]) for one in due[1:]] == [
        ("2026-03", "2026-03-31", 7),
        ("2026-09-30", "2026-09-30", None),
    ]


@pytest.mark.parametrize(
    ("kind", "day"),
    [
        pytest.param("ends", "2026-03-31", id="an-end-on-the-last-day"),
        pytest.param("review", "2026-03-31", id="a-review-by-the-last-day"),
        pytest.param("begins", "2026-03-01", id="a-beginning-on-the-first"),
        pytest.param("change", "2026-03-01", id="a-change-perhaps-from-the-first"),
    ],
)
def test_a_month_falls_on(kind: str, day: str) -> None:
    assert PLAN._replace(kind=kind).falls_on.isoformat() == day
