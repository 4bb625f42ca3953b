"""TotalsAgree: what adds up, what does not, what cannot be added, what was not read."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CLAUSE = "{check: totals_agree}"
TOTALS = "funding.stated_totals"
CASH = "contributions: [{amount: 60}, {amount: 40.50}, {amount: 7, kind: in-kind}]"


def answers(asked: Asked, *parts: str) -> list[str]:
    return asked(f"funding: {{{', '.join(parts)}}}", CLAUSE, "funding")


@pytest.mark.parametrize(
    ("totals", "expected"),
    [
        pytest.param("contributions: 100.50", [f"met {TOTALS}.contributions: £100.50; found £100.50"], id="cash-alone"),
        pytest.param(
            "contributions: £107.50", [f"contrary {TOTALS}.contributions: £107.50; found £100.50"], id="with-in-kind"
        ),
        pytest.param("in_kind: 7", [f"met {TOTALS}.in_kind: £7; found £7"], id="in-kind"),
        pytest.param(
            "income: 120.5", [f"met {TOTALS}.income: £120.50; found £120.50"], id="income-is-cash-and-the-rest"
        ),
        pytest.param("costs: 1", [f"contrary {TOTALS}.costs: £1; found £1,000"], id="costs"),
        pytest.param(
            "contributions: 1, costs: 2",
            [f"contrary {TOTALS}.contributions: £1; found £100.50", f"contrary {TOTALS}.costs: £2; found £1,000"],
            id="each-total-that-differs",
        ),
    ],
)
def test_totals(asked: Asked, totals: str, expected: list[str]) -> None:
    rest = "other_income: [{amount: 20}], costs: [{amount: '1,000'}]"

    assert answers(asked, CASH, rest, f"stated_totals: {{{totals}}}") == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([CASH], ["missing funding.stated_totals"], id="sums-without-a-total"),
        pytest.param(["contributions: [{percent: 50%}]"], ["met funding"], id="shares-need-no-total"),
        pytest.param(
            ["contributions: [{amount: 5}]", "stated_total: 5"], ["unread funding.stated_totals"], id="misspelt"
        ),
        pytest.param(["stated_totals: {costs: 5}"], [f"met {TOTALS}"], id="no-lines"),
        pytest.param(
            ["costs: [{amount: 5}, {what: x}]", "stated_totals: {costs: 9}"],
            [f"met {TOTALS}"],
            id="a-line-without-a-sum",
        ),
        pytest.param(["costs: [{amount: 5}, ]", "stated_totals: {costs: 9}"], ["contrary"], id="a-comma-too-many"),
        pytest.param(["costs: [{amount: 5}, '']", "stated_totals: {costs: 9}"], [f"met {TOTALS}"], id="an-empty-line"),
        pytest.param(
            ["costs: [{amount: five}]", "stated_totals: {costs: 9}"],
            ["unread funding.costs[1].amount"],
            id="a-sum-unread",
        ),
        pytest.param(
            ["costs: [{amount: 5}, x]", "stated_totals: {costs: 9}"], ["unread funding.costs[2]"], id="a-line-unread"
        ),
        pytest.param(
            ["costs: [{amount: 5}, x]", "stated_totals: {costs: 5}"],
            ["unread funding.costs[2]"],
            id="agrees-but-for-an-unread-line",
        ),
        pytest.param(["costs: {amount: 5}", "stated_totals: {costs: 9}"], ["unread funding.costs"], id="lines-unread"),
        pytest.param(
            ["costs: [{amount: 5}]", "stated_totals: {costs: nine}"], [f"unread {TOTALS}.costs"], id="total-unread"
        ),
        pytest.param(["costs: [{amount: 5}]", "stated_totals: 9"], [f"unread {TOTALS}"], id="totals-unread"),
        pytest.param(
            ["costs: [{amount: 5}]", "other_income: [x]", "stated_totals: {costs: 9}"],
            [f"contrary {TOTALS}.costs: £9; found £5"],
            id="unread-lines-of-another-total",
        ),
        pytest.param(
            ["costs: [{amount: x}]", "other_income: [{amount: 1}]", "stated_totals: {costs: 9, income: 3}"],
            [f"contrary {TOTALS}.income: £3; found £1", "unread funding.costs[1].amount"],
            id="one-differs-one-unread",
        ),
    ],
)
def test_what_cannot_be_compared(asked: Asked, parts: list[str], expected: list[str]) -> None:
    found = answers(asked, *parts)

    assert found == expected or [line.split()[0] for line in found] == expected


def test_lines_lost_in_the_copy(asked: Asked) -> None:
    text = "funding: {costs: [{amount: 5}], stated_totals: {costs: 9}}\ntranscription: {lost: [{path: %s}]}"

    assert asked(text % "funding.costs", CLAUSE, "funding") == ["unread funding.costs"]
    assert asked(text % '"funding.costs[2]"', CLAUSE, "funding") == ["unread funding.costs"]
