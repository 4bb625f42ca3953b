"""When a yearly report is due: on its day of the year, after the last one listed; else by the cycle."""

from collections.abc import Callable
from datetime import date

import pytest

Due = Callable[..., list[str]]

NEXT = "report: The yearly report is due"
MISSED = "report overdue: The yearly report was due, and none is listed after “Last”"


@pytest.mark.parametrize(
    ("day", "lines"),
    [
        pytest.param("2024-09-29", [f"2024-09-30 {NEXT}"], id="before-its-own-day"),
        pytest.param("2025-09-30", [f"2025-09-30 {NEXT}"], id="on-the-day"),
        pytest.param("2025-10-01", [f"2025-09-30 {MISSED}", f"2026-09-30 {NEXT}"], id="the-day-after"),
        pytest.param("2027-04-01", [f"2025-09-30 {MISSED}", f"2027-09-30 {NEXT}"], id="the-first-one-missed"),
    ],
)
def test_on_its_day(due: Due, day: str, lines: list[str]) -> None:
    text = "yearly_report: {due: 30 September, reports: [{title: Last, from: 2023-04-01, to: 2024-03-31}]}"

    assert due(text, date.fromisoformat(day)) == lines


@pytest.mark.parametrize(
    ("reports", "missed"),
    [
        pytest.param("{title: Last, published_on: 2024-09-26}", ["2025-09-30"], id="in-time"),
        pytest.param("{title: Last, to: 2024-03-31, published_on: 2025-01-10}", ["2025-09-30"], id="late"),
        pytest.param("{title: Last, published_on: 2025-01-10}", [], id="late-and-for-no-stated-year"),
        pytest.param("{title: Last, to: 2025-03-31}, {title: First, to: 2024-03-31}", [], id="the-latest-counts"),
        pytest.param("{title: Last}", [], id="without-dates"),
        pytest.param("{title: Last, to: 2024-03-31}, {title: x, to: soon}", [], id="one-unread"),
        pytest.param("x, {title: Last, to: 2024-03-31}", [], id="an-entry-unread"),
        pytest.param("", [], id="none-listed"),
    ],
)
def test_missed(due: Due, reports: str, missed: list[str]) -> None:
    lines = due(f"yearly_report: {{due: 30 September, reports: [{reports}]}}", date(2026, 1, 1))

    assert lines == [*(f"{day} {MISSED}" for day in missed), f"2026-09-30 {NEXT}"]


@pytest.mark.parametrize(
    ("section", "lines"),
    [
        pytest.param(
            "how_often: yearly, reports: [{published_on: 2024-09-26}, {published_on: 2023-09}]",
            [
                (
                    "2025-09-26 report computed: By its cycle the next yearly report is due (yearly, the last one "
                    "published on 26 September 2024)"
                )
            ],
            id="ahead",
        ),
        pytest.param(
            "how_often: yearly, reports: [{published_on: 2024-05}, {published_on: 2025-09}]",
            [
                (
                    "2025-05 report overdue computed: By its cycle the next yearly report was due, and none is listed "
                    "(yearly, the last one published in May 2024)"
                )
            ],
            id="overdue",
        ),
        pytest.param("how_often: yearly", [], id="no-report"),
        pytest.param("how_often: yearly, due: soon, reports: [{published_on: 2024-09}]", [], id="the-day-unread"),
        pytest.param("how_often: yearly, reports: [{published_on: now}, {published_on: 2024}]", [], id="one-unread"),
        pytest.param("reports: [{published_on: 2024-09-26}]", [], id="no-cycle"),
        pytest.param("sent_to: [{to: national-panel, within: 7 days}]", [], id="copies-are-not-reckoned"),
    ],
)
def test_by_its_cycle(due: Due, section: str, lines: list[str]) -> None:
    assert due(f"yearly_report: {{{section}}}") == lines
