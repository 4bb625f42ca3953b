"""The bodies of the area: those that the document itself ties to it, and no others."""

from collections.abc import Callable, Mapping

import pytest

from masa.model.document import Document
from masa.render import Page

Documents = Callable[..., Document]
Pages = Callable[..., Page]
Values = Mapping[str, object]

COUNTY = {"id": "county", "name": "County", "kind": "local-authority", "code": "E99"}
CITY = {"id": "city", "name": "City", "kind": "local-authority"}
ICB = {"id": "icb", "name": "Board", "kind": "integrated-care-board"}
POLICE = {"id": "police", "name": "Force", "kind": "police"}
AREA: Values = {"councils": ["county", "city"]}


@pytest.fixture
def rows(document: Documents, pages: Pages) -> Callable[..., list[str]]:
    """Return the rows of the table of bodies, its heading first; none where it is not there."""

    def make(*others: Values, area: Values = AREA, leads: tuple[Values, ...] = ()) -> list[str]:
        made = document(
            publication={"published_on": "2025-03-03"},
            organisations=[POLICE, *others, ICB, COUNTY, CITY],
            area=area,
            lead_safeguarding_partners=list(leads),
        )
        table = pages(made, "markdown").text.partition("**The bodies of the area**\n\n")[2].partition("\n\n")[0]
        return [line.strip("| ") for line in table.splitlines() if "---" not in line]

    return make


def test_councils_come_first_then_boards_and_forces(rows: Callable[..., list[str]]) -> None:
    leads = ({"organisation": "police"}, {"organisation": "icb"}, {"organisation": "county"})

    assert rows(area={**AREA, "same_boundary": "police"}, leads=leads) == [
        "Body | Its part here | Official code",
        "**County**; Local authority | Council of the area; Safeguarding partner | E99",
        "**City**; Local authority | Council of the area",
        "**Board**; Integrated care board | Safeguarding partner",
        "**Force**; Police | Safeguarding partner; Same boundary as the area",
    ]


@pytest.mark.parametrize(
    ("body", "row"),
    [
        pytest.param(
            {"kind": "childrens-trust", "acts_for": [{"organisation": "county"}]},
            "**X**; Children's trust | Acts for County",
            id="acts-for-a-council",
        ),
        pytest.param({"part_of": "county", "tier": "place"}, "**X** | Part of County", id="the-local-part-of-a-body"),
        pytest.param({"covers": "county"}, "**X** | Serves a council of the area | County", id="serves-one-council"),
        pytest.param(
            {"became": "city", "to": "2024-03-31"}, "**X** (past) | Became City |  | Until 31 March 2024", id="gone"
        ),
    ],
)
def test_what_ties_a_body_to_the_area(body: Values, row: str, rows: Callable[..., list[str]]) -> None:
    assert any(line.startswith(row) for line in rows({"id": "x", "name": "X", **body}))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param({"kind": "local-authority"}, id="a-neighbour"),
        pytest.param({"part_of": "county", "tier": "department"}, id="a-department"),
        pytest.param({"covers": "police"}, id="serves-somebody-else"),
        pytest.param({"part_of": "nobody"}, id="part-of-a-body-that-is-not-there"),
    ],
)
def test_no_body_is_tied_by_masa(body: Values, rows: Callable[..., list[str]]) -> None:
    assert not any("X" in line for line in rows({"id": "x", "name": "X", **body}))


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param({"statutory": "no"}, id="by-invitation"),
        pytest.param({"to": "2024"}, id="past"),
    ],
)
def test_only_partners_of_the_day_are_called_partners(lead: Values, rows: Callable[..., list[str]]) -> None:
    assert not any("Safeguarding partner" in line for line in rows(leads=({"organisation": "icb", **lead},)))


def test_one_body_needs_no_table(rows: Callable[..., list[str]]) -> None:
    assert rows(area={"councils": "county"}) == []
