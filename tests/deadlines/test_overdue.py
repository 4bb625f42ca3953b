"""Days that have passed: overdue where nothing shows what came of them; else history, and silent."""

from collections.abc import Callable

import pytest

Due = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(
            "publication: {next_review: 2025-02}",
            "2025-02 review overdue: A review of these arrangements was due, and no later day is set",
            id="review",
        ),
        pytest.param(
            "publication: {commitments: [{what: Print it, due: 2025-05-31}]}",
            "2025-05-31 promise overdue: Promised and not shown as done: “Print it”",
            id="promise",
        ),
        pytest.param(
            "publication: {commitments: [{what: Print it, due: 2025-05-31, done_on: }]}",
            "2025-05-31 promise overdue: Promised and not shown as done: “Print it”",
            id="promise-with-an-empty-key",
        ),
        pytest.param(
            "publication: {effective_to: 2025-03}",
            "2025-03 ends overdue: These arrangements ceased to have effect, and none is shown after it",
            id="effect",
        ),
        pytest.param(
            "partnership: {to: 2025-03}",
            "2025-03 ends overdue: The partnership ended, and none is named that follows it",
            id="partnership",
        ),
        pytest.param(
            "area: {changes_ahead: [{expected: 2025-04, what: One council}]}",
            "2025-04 change overdue: A change of the area was expected, and is still shown as ahead: “One council”",
            id="change",
        ),
        pytest.param(
            "funding: {to: 2025-03-31}",
            "2025-03-31 ends overdue: The year of the funding ended, and none is shown after it",
            id="funding",
        ),
        pytest.param(
            "independent_scrutiny: {plan: {title: Plan, to: 2025-03-31}}",
            "2025-03-31 ends overdue: The scrutiny plan “Plan” ended, and none is shown after it",
            id="plan",
        ),
        pytest.param(
            "departures: [{rule: chair-is-a-dsp, to: 2025-03-31}, {rule: dsp-named}]",
            "2025-03-31 ends overdue: The departure from `chair-is-a-dsp` ended, and is still declared",
            id="departure",
        ),
    ],
)
def test_overdue(due: Due, text: str, line: str) -> None:
    assert due(text) == [line]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("publication: {commitments: [{what: Print it, due: 2025-01, done_on: 2025-01}]}", id="kept"),
        pytest.param("publication: {commitments: [{what: Print it, due: 2025-01, done_on: soon}]}", id="done-unread"),
        pytest.param("publication: {commitments: [{what: Print it, when: the councils join}]}", id="no-day"),
        pytest.param("publication: {effective_to: 2025-01, status: superseded}", id="superseded"),
        pytest.param("partnership: {to: 2025-01, became: [{name: New}], came_from: [{to: 2026}]}", id="became"),
        pytest.param("publication: {supersedes: {to: 2026, next_review: 2026}}", id="the-document-before"),
        pytest.param("publication: {published_on: 2025-06-01, agreed_on: 2026}", id="approvals"),
        pytest.param("transcription: {read_on: 2026-11-21}", id="the-copy"),
        pytest.param("yearly_report: {reports: [{from: 2026, to: 2027, next_review: 2026}]}", id="reports"),
        pytest.param("governance: {groups: [{id: g, to: 2025-01, next_review: 2026}]}", id="inside-what-has-ended"),
        pytest.param("partnership_chair: [{called: x, to: 2026, ended: yes}]", id="ended-early"),
        pytest.param("needs: {priorities: [{title: x, from: 2025-06}]}", id="a-month-that-has-begun"),
        pytest.param("funding: {from: 2025-04-01}", id="begun"),
        pytest.param("funding: {to: soon}", id="unread"),
        pytest.param("needs: {priorities: [x, {title: }]}", id="entries-unread"),
    ],
)
def test_silent(due: Due, text: str) -> None:
    assert due(text) == []


@pytest.mark.parametrize(
    ("written", "overdue"),
    [
        pytest.param("2025-06-01", False, id="the-day-itself"),
        pytest.param("2025-05-31", True, id="the-day-before"),
        pytest.param("2025-06", False, id="a-month-that-runs"),
        pytest.param("2025-05", True, id="a-month-that-is-over"),
        pytest.param("2025", False, id="a-year-that-runs"),
        pytest.param("2024", True, id="a-year-that-is-over"),
    ],
)
def test_a_date_is_as_exact_as_it_is_written(due: Due, written: str, *, overdue: bool) -> None:
    assert [" overdue" in line for line in due(f"publication: {{next_review: {written}}}")] == [overdue]
