"""The money: sums as readers expect them, totals added up beside those stated, shares only where all is known."""

from collections.abc import Callable, Mapping
from decimal import Decimal

import pytest

from masa.model.document import Document
from masa.model.kinds.number import pounds
from masa.render import Page
from masa.render.money import per_cent, share

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

    assert "| Who pays | Cash | In kind | Share of cash |" in page
    assert "| **County**; Offices |  | **£9** |  |" in page
    assert "| **Total, added up** | **£30** | **£9** |  |" in page


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


def test_who_pays_for_whom_and_why(table: Callable[..., str]) -> None:
    entry = {"payer": "pcc", "on_behalf_of": "county", "amount": "5", "why": "A flat sum.", "one_off": "yes"}

    assert "On behalf of: County; Why: A flat sum." in table(contributions=[entry]).replace("One off: yes; ", "")


def test_bars_are_drawn_and_said(document: Documents, pages: Pages) -> None:
    paid = [{"payer": "county", "amount": "30"}, {"payer": "icb", "amount": "10"}]
    page = pages(document(organisations=BODIES, funding={"contributions": paid})).text

    assert '<span class="share">75%<span class="bar"><span style="width:75.0%"></span></span></span>' in page
