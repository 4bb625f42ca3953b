"""OnOrAfter, OnOrBefore, By: days, months and years at either side of a day; silent, unread."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.model.table import Table
from masa.rules.engine.scene import Node, Scene
from masa.rules.language.clauses import compile_clause
from masa.rules.language.routes import scope_of

Asked = Callable[..., list[str]]

DUE = "publication.commitments[1].due"
AHEAD = "{field: due, on_or_after: the-day}"


@pytest.mark.parametrize(
    ("due", "answers"),
    [
        pytest.param("due: 2025-06-01", [f"met {DUE}"], id="the-day-itself"),
        pytest.param("due: 2025-05-31", [f"contrary {DUE}: 31 May 2025; limit 1 June 2025"], id="the-day-before"),
        pytest.param("due: 2025-06", [f"met {DUE}"], id="last-day-of-a-month"),
        pytest.param("due: 2025-05", [f"contrary {DUE}: May 2025; limit 1 June 2025"], id="past-month"),
        pytest.param("due: 2025", [f"met {DUE}"], id="last-day-of-a-year"),
        pytest.param("due: 2024", [f"contrary {DUE}: 2024; limit 1 June 2025"], id="past-year"),
        pytest.param("what: x", ["missing publication.commitments[1]: limit 1 June 2025"], id="missing"),
        pytest.param("due: soon", [f"unread {DUE}"], id="unread"),
        pytest.param("duee: 2025", [f"unread {DUE}"], id="misspelt"),
        pytest.param("due: 2025-02-30", [f"unread {DUE}"], id="no-day-of-the-calendar"),
    ],
)
def test_on_or_after(asked: Asked, due: str, answers: list[str]) -> None:
    assert asked(f"publication: {{commitments: [{{{due}}}]}}", AHEAD, "publication.commitments[]") == answers


@pytest.mark.parametrize(
    ("written", "answers"),
    [
        pytest.param("2025-03-31", ["met publication.agreed_on"], id="that-day"),
        pytest.param(
            "2025-04-01", ["contrary publication.agreed_on: 1 April 2025; limit 31 March 2025"], id="the-day-after"
        ),
        pytest.param("2025-03", ["met publication.agreed_on"], id="first-of-a-month"),
        pytest.param("2025", ["met publication.agreed_on"], id="first-of-a-year"),
        pytest.param("[2025]", ["unread publication.agreed_on"], id="unread"),
    ],
)
def test_on_or_before_a_fixed_day(asked: Asked, written: str, answers: list[str]) -> None:
    clause = "{field: agreed_on, on_or_before: 2025-03-31}"

    assert asked(f"publication: {{agreed_on: {written}}}", clause, "publication") == answers


def test_on_or_before_the_day_asked_about(asked: Asked) -> None:
    text, clause = "publication: {agreed_on: 2025-06-02}", "{field: agreed_on, on_or_before: the-day}"

    assert asked(text, clause, "publication")[0].startswith("contrary")
    assert asked(text, clause, "publication", date(2025, 6, 2))[0].startswith("met")
    assert asked("publication: {text: x}", clause, "publication") == [
        "missing publication.agreed_on: limit 1 June 2025"
    ]


def test_of_several_dates_each_is_asked(asked: Asked) -> None:
    reports = "yearly_report: {{reports: [{{published_on: {}}}, {{published_on: {}}}]}}"
    clause = '{field: "reports[].published_on", on_or_after: 2024-01-01}'

    def verdicts(first: str, second: str) -> list[str]:
        return [line.split()[0] for line in asked(reports.format(first, second), clause, "yearly_report")]

    assert verdicts("2024", "2025") == ["met", "met"]
    assert verdicts("2023", "2025") == ["contrary", "met"]
    assert verdicts("2024", "soon") == ["met", "unread"]
    assert verdicts("2023", "soon") == ["contrary"]
    assert verdicts("later", "soon") == ["unread"]


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param("{due: 30 September}", ["met yearly_report.due: 30 September; limit 30 September"], id="that-day"),
        pytest.param("{due: September}", ["met yearly_report.due: September; limit 30 September"], id="its-month"),
        pytest.param(
            "{due: 1 October}", ["contrary yearly_report.due: 1 October; limit 30 September"], id="the-day-after"
        ),
        pytest.param("{due: 31 January}", ["met yearly_report.due: 31 January; limit 30 September"], id="earlier"),
        pytest.param("{text: x}", ["missing yearly_report.due: limit 30 September"], id="missing"),
        pytest.param("{due: in autumn}", ["unread yearly_report.due"], id="unread"),
    ],
)
def test_by_a_day_of_the_year(asked: Asked, text: str, answers: list[str]) -> None:
    assert asked(f"yearly_report: {text}", "{field: due, by: 30 September}", "yearly_report") == answers


REPORT = "yearly_report.reports[1].published_on"


@pytest.mark.parametrize(
    ("report", "answers"),
    [
        pytest.param(
            "{to: 2024-03-31, published_on: 2024-09-30}",
            [f"met {REPORT}: 30 September 2024; limit 30 September 2024"],
            id="in-time",
        ),
        pytest.param(
            "{to: 2024-03-31, published_on: 2024-10-01}",
            [f"contrary {REPORT}: 1 October 2024; limit 30 September 2024"],
            id="late",
        ),
        pytest.param(
            "{to: 2024-03-31, published_on: 2025-09-01}",
            [f"contrary {REPORT}: 1 September 2025; limit 30 September 2024"],
            id="a-year-late",
        ),
        pytest.param(
            "{to: 2024-10, published_on: 2025-09}",
            [f"met {REPORT}: September 2025; limit 30 September 2025"],
            id="year-that-ends-after-the-day",
        ),
        pytest.param(
            "{published_on: 2024-10-01}", [f"contrary {REPORT}: 1 October 2024; limit 30 September"], id="no-year-given"
        ),
        pytest.param(
            "{to: last March, published_on: 2025-09-01}", ["unread yearly_report.reports[1].to"], id="year-unread"
        ),
        pytest.param("{to: 2024-03-31}", ["missing yearly_report.reports: limit 30 September"], id="missing"),
        pytest.param("{to: 2024-03-31, published_on: soon}", [f"unread {REPORT}"], id="unread"),
    ],
)
def test_by_a_day_after_another(asked: Asked, report: str, answers: list[str]) -> None:
    clause = '{field: "reports[all].published_on", by: 30 September, after: to}'

    assert asked(f"yearly_report: {{reports: [{report}]}}", clause, "yearly_report") == answers


@pytest.mark.parametrize(
    ("due", "answers"),
    [
        pytest.param("31 August", ["met yearly_report.due: 31 August; limit 31 August"], id="in-time"),
        pytest.param("1 September", ["contrary yearly_report.due: 1 September; limit 31 August"], id="late"),
    ],
)
def test_a_day_of_the_year_comes_after_no_date(asked: Asked, due: str, answers: list[str]) -> None:
    text = f"yearly_report: {{due: {due}, agreed_on: 2024-07-01}}"

    assert asked(text, "{field: yearly_report.due, by: 31 August, after: agreed_on}") == answers


NEXT = REPORT.replace("1", "2")
SENT = "yearly_report.reports[1].sent[1].sent_on"


@pytest.mark.parametrize(
    ("report", "answers"),
    [
        pytest.param(
            "{published_on: 2024-09-26, sent: [{sent_on: 2024-10-03}]}",
            [f"met {SENT}: 3 October 2024; limit 3 October 2024"],
            id="in-time",
        ),
        pytest.param(
            "{published_on: 2024-09-26, sent: [{sent_on: 2024-10-04}]}",
            [f"contrary {SENT}: 4 October 2024; limit 3 October 2024"],
            id="a-day-late",
        ),
        pytest.param(
            "{published_on: 2024-09, sent: [{sent_on: 2024-10}]}",
            [f"met {SENT}: October 2024; limit 7 October 2024"],
            id="months",
        ),
        pytest.param("{sent: [{sent_on: 2024-10-04}]}", [f"met {SENT}: 4 October 2024"], id="no-day-to-count-from"),
        pytest.param(
            "{published_on: soon, sent: [{sent_on: 2024-10-04}]}",
            ["unread yearly_report.reports[1].published_on"],
            id="day-to-count-from-unread",
        ),
        pytest.param("{published_on: 2024-09-26}", ["missing yearly_report.reports: limit 7 days"], id="missing"),
    ],
)
def test_by_some_days_after_another(asked: Asked, report: str, answers: list[str]) -> None:
    clause = '{field: "reports[all].sent[].sent_on", by: 7 days, after: published_on}'

    assert asked(f"yearly_report: {{reports: [{report}]}}", clause, "yearly_report") == answers


@pytest.mark.parametrize(
    ("days", "answers"),
    [
        pytest.param(["2024-11-14", "2025-09-12"], [f"met {NEXT}: 12 September 2025"], id="in-turn"),
        pytest.param(["2025-09-12", "2024-11-14"], [f"met {REPORT}: 12 September 2025"], id="newest-first"),
        pytest.param(["2024-09-14", "2025-10"], [f"contrary {NEXT}: October 2025"], id="last-is-late"),
        pytest.param(["soon", "2025-10-12"], [f"unread {REPORT}"], id="one-unread-that-may-be-the-last"),
    ],
)
def test_of_several_dates_the_last_is_asked(asked: Asked, days: list[str], answers: list[str]) -> None:
    reports = ", ".join(f"{{published_on: {day}}}" for day in days)
    clause = '{field: "reports[all].published_on", by: 30 September}'

    told = asked(f"yearly_report: {{reports: [{reports}]}}", clause, "yearly_report")

    assert [line.removesuffix("; limit 30 September") for line in told] == answers


@pytest.mark.parametrize(
    ("signed", "updated", "answers"),
    [
        pytest.param("2025-03-03", "updated_on: 2025-03-03", "met ", id="that-day"),
        pytest.param("2025-03-02", "updated_on: 2025-03-03", "contrary 3 March 2025", id="the-day-before"),
        pytest.param("2025-03", "updated_on: 2025-03-03", "met ", id="may-be-later-in-the-month"),
        pytest.param("2025-02", "updated_on: 2025-03", "contrary 1 March 2025", id="the-month-before"),
        pytest.param("2025-03-02", "version: 2", "met ", id="no-date-to-keep-to"),
        pytest.param("2025-03-02", "updated_on: soon", "unread ", id="date-to-keep-to-unread"),
    ],
)
def test_on_or_after_another_date_of_the_document(
    table: Table, scene_of: Callable[..., Scene], signed: str, updated: str, answers: str
) -> None:
    clause = {"field": "signed_on", "on_or_after": "/publication.updated_on"}
    scene = scene_of(f"publication: {{{updated}, sign_off: [{{person: x, signed_on: {signed}}}]}}")
    node = Node(("publication", "sign_off", 0), scene.value(("publication", "sign_off", 0)))
    check = compile_clause(clause, scope_of("publication.sign_off[]", table))

    last = check.ask(scene, node)[-1]

    assert f"{last.verdict} {last.limit}" == answers
    assert check.sentence() == "`signed_on` is not before `/publication.updated_on`"
