"""AreaType: counties, unitary, metropolitan and London councils; and what nobody can know."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

BODIES = """
organisations:
  - {id: county, kind: local-authority, code: E10000019}
  - {id: unitary, name: Rutland, kind: local-authority}
  - {id: unknown, name: Somewhere, kind: local-authority}
  - {id: unread, kind: local-authority, code: []}
"""
NOBODY = "The register that masa holds has no council of this name: with its official `code` this could be looked up."


@pytest.mark.parametrize(
    ("area", "answers"),
    [
        pytest.param("area: {councils: [county]}", ["met area.councils[1]"], id="a-county"),
        pytest.param("area: {councils: [unitary, county]}", ["met area.councils[2]"], id="a-county-among-others"),
        pytest.param("area: {councils: [unread, county]}", ["met area.councils[2]"], id="whatever-the-others-are"),
        pytest.param("area: {councils: [unitary]}", ["contrary document: found Rutland"], id="no-county"),
        pytest.param("area: {councils: [unitary, unknown]}", [f"unknown document: {NOBODY}"], id="unknown"),
        pytest.param("area: {councils: [unitary, unread]}", ["unread organisations[4].code"], id="unread"),
        pytest.param(
            "lead_safeguarding_partners: [{organisation: county}]",
            ["met lead_safeguarding_partners[1].organisation"],
            id="the-council-partner",
        ),
        pytest.param("", [f"unknown document: {NOBODY}"], id="no-council"),
    ],
)
def test_a_county(asked: Asked, area: str, answers: list[str]) -> None:
    assert asked(BODIES + area, "{area_type: [county]}") == answers


def test_beyond_the_data(asked: Asked) -> None:
    (answer,) = asked(BODIES + "area: {councils: [county]}", "{area_type: [county]}", day=date(2030, 1, 1))

    assert answer.startswith("unknown document: The register of councils")
