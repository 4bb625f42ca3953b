"""What most readers come for stands above all else, and only what the document states."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]

BODIES = [{"id": "council", "name": "The Council"}, {"id": "force", "name": "The Force"}, {"id": "pcc", "name": "PCC"}]
PEOPLE = [
    {"id": "ann", "name": "Ann Bell", "post": "Chief Executive"},
    {"id": "bo", "name": "Bo Cass", "post": "Chief Constable"},
]


def lead(body: str, person: str) -> dict[str, Any]:
    return {"organisation": body, "person": [person]}


def paid(body: str, amount: str | None = None, **more: str) -> dict[str, Any]:
    return {"payer": body, **({"amount": amount} if amount else {}), **more}


ROWS = [
    pytest.param(
        {"lead_safeguarding_partners": [lead("council", "ann"), lead("force", "bo")]},
        ["Lead safeguarding partners:", "The Council: Ann Bell (Chief Executive)", "The Force: Bo Cass"],
        id="leads",
    ),
    pytest.param(
        {
            "publication": {"published_on": "2025-03-03"},
            "partnership_chair": [
                {"person": ["bo"], "from": "2023-01-01", "to": "2024-12-31"},
                {"person": ["ann"], "from": "2025-01-01"},
                {"person": ["bo"], "from": "2026-01-01"},
            ],
        },
        ["**Partnership chair:** Ann Bell (Chief Executive)"],
        id="chair-in-post-on-the-documents-day",
    ),
    pytest.param(
        {"funding": {"contributions": [paid("council", "£600"), paid("pcc", "£200", on_behalf_of="force")]}},
        ["**Shares of the cash:**", "The Council: 75%", "PCC for The Force: 25%"],
        id="shares-computed",
    ),
    pytest.param(
        {
            "funding": {
                "contributions": [paid("council", "£300"), paid("council", "£300", what="Rent"), paid("force", "£200")]
            }
        },
        ["The Council: 75%", "The Force: 25%"],
        id="budgets-of-one-payer-added",
    ),
    pytest.param(
        {"funding": {"contributions": [paid("council", "£600"), paid("force", "£600", kind="in-kind")]}},
        ["The Council: 100%"],
        id="in-kind-is-no-cash",
    ),
    pytest.param(
        {"funding": {"contributions": [paid("council", percent="60%"), paid("force", percent="40%")]}},
        ["The Council: 60%", "The Force: 40%"],
        id="shares-as-stated",
    ),
    pytest.param(
        {"children": {"how_to_complain": "Ring the team."}}, ["**How to complain:** Ring the team."], id="complaints"
    ),
    pytest.param(
        {"partnership": {"website": "https://one.example"}}, ["**Contact:** ", "https://one.example"], id="contact"
    ),
]


@pytest.mark.parametrize(("values", "words"), ROWS)
def test_it_is_said_before_the_contents(
    values: dict[str, Any], words: list[str], document: Documents, pages: Pages
) -> None:
    text = pages(document(organisations=BODIES, people=PEOPLE, **values), "markdown").text
    glance = text.partition("## Contents")[0]

    assert [word for word in words if word not in glance] == []


@pytest.mark.parametrize(
    "contributions",
    [
        pytest.param([paid("council", "£600"), paid("force")], id="a sum is not stated"),
        pytest.param([paid("council", "£600"), {"amount": "£300"}], id="a payer is not named"),
        pytest.param([paid("council", "£0"), paid("force", "£0")], id="nothing is paid"),
    ],
)
def test_no_share_is_made_up(contributions: list[dict[str, Any]], document: Documents, pages: Pages) -> None:
    text = pages(document(organisations=BODIES, funding={"contributions": contributions}), "markdown").text

    assert "Shares of the cash" not in text


def test_nothing_is_said_of_nothing(document: Documents, pages: Pages) -> None:
    before = pages(document(), "markdown").text.partition("## Contents")[0]

    assert "- **" not in before
