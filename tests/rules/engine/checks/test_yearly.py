"""ReportEachYear: promised, shown, overdue, silent, unread."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: report_each_year}"
OFTEN, LAST = "yearly_report.how_often", "yearly_report.reports[1].published_on"


@pytest.mark.parametrize(
    ("section", "answer"),
    [
        pytest.param("{how_often: yearly}", f"met {OFTEN}", id="promised"),
        pytest.param("{how_often: twice a year}", f"met {OFTEN}", id="promised-more-often"),
        pytest.param("{how_often: every two years}", f"contrary {OFTEN}: every two years", id="a-longer-cycle"),
        pytest.param("{how_often: regularly}", "missing yearly_report", id="a-promise-without-a-number"),
        pytest.param("{text: x}", "missing yearly_report", id="nothing-said"),
        pytest.param("{how_often: often}", f"unread {OFTEN}", id="promise-unread"),
        pytest.param("{reports: [{published_on: 2024-06-02}]}", f"met {LAST}: found 2 June 2024", id="within-a-year"),
        pytest.param(
            "{reports: [{published_on: 2024-06-01}]}", f"unsure {LAST}: found 1 June 2024", id="twelve-months"
        ),
        pytest.param("{reports: [{published_on: 2024-05}]}", f"unsure {LAST}: found 31 May 2024", id="month-alone"),
        pytest.param("{reports: [{published_on: 2023-06-02}]}", f"unsure {LAST}: found 2 June 2023", id="23-months"),
        pytest.param("{reports: [{published_on: 2023-06-01}]}", f"contrary {LAST}: found 1 June 2023", id="24-months"),
        pytest.param("{reports: [{published_on: 2025-07}]}", "missing yearly_report", id="not-out-yet"),
        pytest.param("{reports: [{title: x}]}", "missing yearly_report", id="no-day-given"),
        pytest.param("{reports: [{published_on: soon}]}", f"unread {LAST}", id="day-unread"),
        pytest.param("{reports: [x]}", "unread yearly_report.reports[1]", id="report-unread"),
        pytest.param("{reports: {published_on: 2025}}", "unread yearly_report.reports", id="no-list"),
        pytest.param(
            "{how_often: yearly, reports: [{published_on: 2023-01}]}",
            f"contrary {LAST}: found 31 January 2023",
            id="promised-and-not-kept",
        ),
        pytest.param(
            "{how_often: yearly, reports: [{published_on: 2024-01}]}", f"met {OFTEN}", id="promised-and-perhaps-due"
        ),
        pytest.param(
            "{how_often: often, reports: [{published_on: 2023-01}]}",
            f"contrary {LAST}: found 31 January 2023",
            id="overdue-whatever-was-promised",
        ),
        pytest.param(
            "{how_often: often, reports: [{published_on: 2025-01}]}",
            f"unread {OFTEN}",
            id="shown-but-the-cycle-is-unread",
        ),
        pytest.param(
            "{how_often: every two years, reports: [x]}",
            f"contrary {OFTEN}: every two years",
            id="a-longer-cycle-whatever-was-published",
        ),
    ],
)
def test_report_each_year(asked: Asked, section: str, answer: str) -> None:
    assert asked(f"yearly_report: {section}", CLAUSE, "yearly_report") == [answer]


@pytest.mark.parametrize(
    ("other", "answer"),
    [
        pytest.param("{published_on: 2023-06}", f"met {LAST}: found 31 December 2024", id="the-last-counts"),
        pytest.param(
            "{published_on: 2025-03}",
            "met yearly_report.reports[2].published_on: found 31 March 2025",
            id="in-any-order",
        ),
        pytest.param("{published_on: soon}", f"met {LAST}: found 31 December 2024", id="one-unread-one-recent"),
    ],
)
def test_of_several_reports(asked: Asked, other: str, answer: str) -> None:
    text = f"yearly_report: {{reports: [{{published_on: 2024-12}}, {other}]}}"

    assert asked(text, CLAUSE, "yearly_report") == [answer]


@pytest.mark.parametrize("often", [pytest.param("how_often: yearly, ", id="promised"), pytest.param("", id="silent")])
def test_an_unread_report_may_be_the_last(asked: Asked, often: str) -> None:
    text = f"yearly_report: {{{often}reports: [{{published_on: 2022}}, {{published_on: soon}}]}}"

    assert asked(text, CLAUSE, "yearly_report") == ["unread yearly_report.reports[2].published_on"]


def test_reports_lost_in_the_copy(asked: Asked) -> None:
    text = "yearly_report: {text: x}\ntranscription: {lost: [{path: yearly_report.reports}]}"

    assert asked(text, CLAUSE, "yearly_report") == ["unread yearly_report.reports"]


def test_the_day_asked_about_decides(asked: Asked) -> None:
    text = "yearly_report: {reports: [{published_on: 2024-09-26}]}"

    assert asked(text, CLAUSE, "yearly_report", date(2025, 9, 25))[0].startswith("met")
    assert asked(text, CLAUSE, "yearly_report", date(2025, 9, 26))[0].startswith("unsure")
    assert asked(text, CLAUSE, "yearly_report", date(2026, 9, 26))[0].startswith("contrary")
