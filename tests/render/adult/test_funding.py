"""The money: sums as readers expect them, totals added up beside those stated, shares only where all is known."""

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from masa.model.document import Document
from masa.model.kinds.number import pounds
from masa.render import Page
from masa.render.telling.money import per_cent, share

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

BODIES = [{"id": "county", "name": "County"}, {"id": "icb", "name": "Board"}, {"id": "pcc", "name": "Commissioner"}]


@pytest.fixture
def table(document: Documents, pages: Pages) -> Callable[..., str]:
    def make(**funding: object) -> str:
        return str(pages(document(organisations=BODIES, funding=funding), "markdown").text)

    return make


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        pytest.param("61000", "£61,000", id="whole"),
        pytest.param("30500.50", "£30,500.50", id="pence"),
        pytest.param("30500.00", "£30,500", id="no-pence"),
        pytest.param("0", "£0", id="nought"),
    ],
)
def test_pounds(amount: str, words: str) -> None:
    assert pounds(Decimal(amount)) == words


def test_shares() -> None:
    assert share(Decimal(1), Decimal(3)) == Decimal("33.3")
    assert [per_cent(Decimal(text)) for text in ("12", "12.50", "100")] == ["12%", "12.5%", "100%"]


def test_shares_stand_where_every_sum_is_known(table: Callable[..., str]) -> None:
    page = table(contributions=[{"payer": "county", "amount": "30"}, {"payer": "icb", "amount": "10"}])

    assert "| **County** | **£30** | 75% |" in page
    assert "| **Total, added up** | **£40** |" in page


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        pytest.param({"payer": "icb"}, "| **Board** | (not stated) |", id="no-sum"),
        pytest.param({"payer": "icb", "percent": "12%"}, "| **Board** |  | 12% |", id="percent-only"),
    ],
)
def test_no_shares_where_one_sum_is_not_known(entry: Values, words: str, table: Callable[..., str]) -> None:
    page = table(contributions=[{"payer": "county", "amount": "30"}, entry])

    assert words in page
    assert "Share of cash" not in page
    assert "**Total of the sums given**" in page


def test_cash_and_in_kind_have_their_own_columns(table: Callable[..., str]) -> None:
    rows = [
        {"payer": "county", "amount": "30"},
        {"payer": "county", "kind": "in-kind", "what": "Offices", "amount": "9"},
    ]
    page = table(contributions=rows)

    assert "| Who pays | Cash | Share of cash | In kind |" in page
    assert "| **County**; Offices |  |  | **£9** |" in page
    assert "| **Total, added up** | **£30** |  | **£9** |" in page


def test_stated_totals_stand_beside_those_added_up(table: Callable[..., str]) -> None:
    page = table(
        contributions=[{"payer": "county", "amount": "30"}],
        costs=[{"what": "Staff", "amount": "20"}],
        stated_totals={"contributions": "31", "income": "50", "costs": "20"},
    )

    assert "| **Total, added up** | **£30** |" in page
    assert "| **Total, as stated** | **£31** |" in page
    assert "| **All income, as stated** | **£50** |" in page


def test_totals_alone_are_shown_too(table: Callable[..., str]) -> None:
    assert "| **Total, as stated** | **£31** |" in table(stated_totals={"contributions": "31"})


COUNTY = {"payer": "county", "amount": "30"}
BOARD = {"payer": "icb", "amount": "10"}
ROOMS = {"payer": "county", "kind": "in-kind", "amount": "9"}


@pytest.mark.parametrize(
    ("funding", "sentence"),
    [
        pytest.param(
            {"contributions": [COUNTY], "stated_totals": {"contributions": "30"}},
            "Cash: the sums add up to the stated total of £30.",
            id="cash-agrees",
        ),
        pytest.param(
            {"contributions": [COUNTY], "stated_totals": {"contributions": "31"}},
            "Cash: the sums add up to £30. The stated total is £31. They differ by £1.",
            id="cash-differs",
        ),
        pytest.param(
            {"contributions": [COUNTY, {"payer": "icb"}], "stated_totals": {"contributions": "31"}},
            "Cash: not every sum is given, so the stated total of £31 cannot be compared.",
            id="cash-not-all-known",
        ),
        pytest.param(
            {"contributions": [ROOMS], "stated_totals": {"in_kind": "8.50"}},
            "In kind: the sums add up to £9. The stated total is £8.50. They differ by £0.50.",
            id="in-kind-differs",
        ),
        pytest.param(
            {
                "contributions": [COUNTY, ROOMS],
                "other_income": [{"what": "Fees", "amount": "5"}],
                "stated_totals": {"income": "35"},
            },
            "All income: the sums add up to the stated total of £35.",
            id="income-is-cash-and-other",
        ),
        pytest.param(
            {"costs": [{"what": "Staff", "amount": "20"}], "stated_totals": {"costs": "25"}},
            "Costs: the sums add up to £20. The stated total is £25. They differ by £5.",
            id="costs-differ",
        ),
        pytest.param(
            {"contributions": [COUNTY], "costs": [{"what": "Staff", "amount": "30"}]},
            "the cash and other income given here add up to £30, and so do the costs.",
            id="balanced",
        ),
        pytest.param(
            {"contributions": [COUNTY], "costs": [{"what": "Staff", "amount": "20"}]},
            "add up to £30, and the costs to £20. They differ by £10.",
            id="not-balanced",
        ),
        pytest.param(
            {"contributions": [{**COUNTY, "percent": "60%"}, BOARD]},
            "County: the stated share is 60%. The sum is 75% of the cash.",
            id="stated-share-differs",
        ),
        pytest.param(
            {"costs": [{"what": "Staff", "amount": "1", "percent": "40%"}, {"what": "Reviews", "amount": "2"}]},
            "Staff: the stated share is 40%. The sum is 33.3% of the costs.",
            id="stated-share-of-costs-differs",
        ),
    ],
)
def test_what_was_added_up_is_said(funding: Values, sentence: str, table: Callable[..., str]) -> None:
    assert sentence in table(**funding)


@pytest.mark.parametrize(
    ("funding", "words"),
    [
        pytest.param({"contributions": [COUNTY]}, "Cash:", id="no-total-stated"),
        pytest.param({"stated_totals": {"contributions": "31"}}, "Cash:", id="no-entries"),
        pytest.param(
            {"contributions": [COUNTY, {"payer": "icb"}], "costs": [{"what": "Staff", "amount": "30"}]},
            "Income and costs",
            id="income-not-all-known",
        ),
        pytest.param(
            {"contributions": [COUNTY], "costs": [{"what": "Staff"}]}, "Income and costs", id="costs-not-all-known"
        ),
        pytest.param(
            {"contributions": [{"payer": "county", "amount": "1", "percent": "33%"}, {"payer": "icb", "amount": "2"}]},
            "the stated share",
            id="a-rounded-share",
        ),
        pytest.param({"contributions": [COUNTY, ROOMS]}, "Share in kind", id="one-gift-in-kind"),
    ],
)
def test_nothing_is_compared_that_cannot_be(funding: Values, words: str, table: Callable[..., str]) -> None:
    assert words not in table(**funding)


def test_gifts_in_kind_have_shares_of_their_own(table: Callable[..., str]) -> None:
    page = table(contributions=[COUNTY, ROOMS, {**ROOMS, "payer": "icb", "amount": "27"}])

    assert "| **Board** |  |  | **£27** | 75% |" in page


def test_stated_shares_are_drawn_where_no_sums_are_known(document: Documents, pages: Pages) -> None:
    paid = [{"payer": "county", "percent": "60%"}, {"payer": "icb", "percent": "40%"}]
    page = pages(document(organisations=BODIES, funding={"contributions": paid})).text

    assert '<span class="share">60%<span class="bar"><span style="width:60%">' in page


def test_a_line_that_could_not_be_read_is_never_left_out_of_a_whole(document: Documents, pages: Pages) -> None:
    made = document(organisations=BODIES, funding={"contributions": [COUNTY, BOARD]})
    assert made.funding
    torn = made.funding.model_copy(update={"contributions": (made.funding.contributions[0], None)})
    page = pages(made.model_copy(update={"funding": torn}), "markdown").text

    assert "**Total of the sums given** | **£30**" in page
    assert "Share of cash" not in page


def test_who_pays_for_whom_and_why(table: Callable[..., str]) -> None:
    entry = {"payer": "pcc", "on_behalf_of": "county", "amount": "5", "why": "A flat sum.", "one_off": "yes"}

    page = table(contributions=[entry])

    assert "| **Commissioner**; on behalf of County | **£5** | 100% |" in page
    assert "Why: A flat sum." in page


def test_bars_are_drawn_and_said(document: Documents, pages: Pages) -> None:
    paid = [{"payer": "county", "amount": "30"}, {"payer": "icb", "amount": "10"}]
    page = pages(document(organisations=BODIES, funding={"contributions": paid})).text

    assert '<span class="share">75%<span class="bar"><span style="width:75.0%"></span></span></span>' in page
