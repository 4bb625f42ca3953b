"""PartnersOfEachKind: for each council area the council, a health board and a force; and what could not be read."""

from collections.abc import Callable

import pytest

Asked = Callable[..., list[str]]

CHECK = (
    "{check: partners_of_each_kind, kinds: [local-authority, integrated-care-board, police], "
    "instead: [combined authority]}"
)
BODIES = """
organisations:
  - {id: county, name: The County, kind: local-authority}
  - {id: city, name: The City, kind: local-authority}
  - {id: icb, kind: integrated-care-board}
  - {id: force, kind: police}
  - {id: unit, part_of: force}
  - {id: combined, name: The Combined Authority, kind: other}
  - {id: districts, kind: district-council}
"""
LACKING = "contrary lead_safeguarding_partners: "
ALL_THREE = [f"met lead_safeguarding_partners[{number}].organisation" for number in (1, 2, 3)]


def partners(*names: str) -> str:
    return f"lead_safeguarding_partners: [{', '.join(f'{{organisation: {name}}}' for name in names)}]\n"


@pytest.mark.parametrize(
    ("document", "answers"),
    [
        pytest.param(partners("county", "icb", "force"), ALL_THREE, id="all-three"),
        pytest.param(partners("county", "icb", "unit"), ALL_THREE, id="a-unit-for-its-force"),
        pytest.param(partners("county", "icb"), [LACKING + "the police"], id="no-police"),
        pytest.param(
            partners("county", "icb", "force").replace("organisation: icb", "organisation: icb, statutory: no"),
            [LACKING + "the health board"],
            id="a-guest-is-no-partner",
        ),
        pytest.param(partners("county"), [LACKING + "the health board and the police"], id="only-the-council"),
        pytest.param("", ["missing lead_safeguarding_partners"], id="nobody"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county, to: 2024}]",
            ["missing lead_safeguarding_partners"],
            id="nobody-any-more",
        ),
        pytest.param(
            "area: {councils: [county, city]}\n" + partners("county", "icb", "force"),
            [LACKING + "the council for The City"],
            id="one-of-two-councils",
        ),
        pytest.param(
            "area: {councils: city}\n" + partners("county", "icb", "force"),
            [LACKING + "the council"],
            id="another-council",
        ),
        pytest.param(
            "area: {councils: [county, districts]}\n" + partners("county", "icb", "force"),
            ALL_THREE,
            id="districts-are-none",
        ),
        pytest.param(
            partners("combined", "icb", "force"),
            ["met lead_safeguarding_partners[2].organisation", "met lead_safeguarding_partners[3].organisation"],
            id="a-combined-authority",
        ),
        pytest.param(
            partners("county", "icb").replace("]", ", {organisation: dan}]"),
            ["unread lead_safeguarding_partners[3].organisation"],
            id="an-unknown-id-may-be-the-police",
        ),
        pytest.param(
            "area: {councils: [county, dan]}\n" + partners("county", "icb", "force"),
            ["unread area.councils[2]"],
            id="an-unknown-council",
        ),
        pytest.param(
            "area: {councils: dan}\n" + partners("county", "icb"),
            [LACKING + "the police"],
            id="what-is-lacking-whatever-the-area",
        ),
    ],
)
def test_each_kind(asked: Asked, document: str, answers: list[str]) -> None:
    assert asked(BODIES + document, CHECK) == answers


def test_one_council_under_two_ids(asked: Asked) -> None:
    document = (
        BODIES
        + "  - {id: here, name: Lincolnshire, kind: local-authority}\n"
        + "  - {id: lcc, name: Lincolnshire County Council, kind: local-authority}\n"
        + "area: {councils: here}\n"
    )

    assert asked(document + partners("lcc", "icb", "force"), CHECK) == ALL_THREE


@pytest.mark.parametrize(
    ("acting", "answers"),
    [
        pytest.param("{id: icb, kind: integrated-care-board, acts_for: [{organisation: other}]}", [], id="a-peer"),
        pytest.param(
            "{id: icb, kind: company, acts_for: [{organisation: other}]}", [LACKING + "the health board"], id="no-peer"
        ),
        pytest.param(
            "{id: icb, kind: integrated-care-board, acts_for: [{organisation: other, to: 2024}]}",
            [LACKING + "the health board"],
            id="no-more",
        ),
        pytest.param(
            "{id: icb, kind: integrated-care-board, acts_for: yes}", ["unread organisations[4].acts_for"], id="unread"
        ),
    ],
)
def test_a_body_for_which_another_acts(asked: Asked, acting: str, answers: list[str]) -> None:
    document = f"""
organisations:
  - {{id: county, kind: local-authority}}
  - {{id: force, kind: police}}
  - {{id: other, kind: integrated-care-board}}
  - {acting}
{partners("county", "force")}"""

    found = asked(document, CHECK)

    assert [one for one in found if not one.startswith("met")] == answers
