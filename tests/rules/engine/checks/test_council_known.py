"""CouncilKnown: councils that run children's services, districts, combined authorities, and the unknown."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

CHECK = (
    "{check: council_known, field: organisation, combined: [combined authority], districts: [district council], "
    "district_codes: [E07]}"
)
AT = "lead_safeguarding_partners[1].organisation"


@pytest.mark.parametrize(
    ("body", "day", "answer"),
    [
        pytest.param("name: Lincolnshire County Council", "2025-06-01", f"met {AT}", id="a-county"),
        pytest.param("code: E06000053", "2025-06-01", f"met {AT}", id="scilly"),
        pytest.param("name: City of London Corporation", "2025-06-01", f"met {AT}", id="the-city"),
        pytest.param(
            "name: South Holland District Council",
            "2025-06-01",
            f"contrary {AT}: South Holland District Council",
            id="a-district",
        ),
        pytest.param("name: Lincoln, code: E07000138", "2025-06-01", f"contrary {AT}: Lincoln", id="by-its-code"),
        pytest.param(
            "name: Wakefield Metropolitan District Council", "2025-06-01", f"met {AT}", id="a-metropolitan-district"
        ),
        pytest.param("name: Rutland, code: E07000138", "2025-06-01", f"met {AT}", id="by-its-name-whatever-its-code"),
        pytest.param(
            "name: Tees Valley Combined Authority",
            "2025-06-01",
            f"unsure {AT}: Tees Valley Combined Authority",
            id="a-combined-authority",
        ),
        pytest.param("name: [], code: E07000138", "2025-06-01", "unread organisations[1].name", id="unread"),
    ],
)
def test_councils(asked: Asked, body: str, day: str, answer: str) -> None:
    text = (
        f"organisations: [{{id: x, kind: local-authority, {body}}}]\nlead_safeguarding_partners: [{{organisation: x}}]"
    )

    assert asked(text, CHECK, "lead_safeguarding_partners[]", date.fromisoformat(day)) == [answer]


@pytest.mark.parametrize(
    ("name", "day", "told"),
    [
        pytest.param("Lincoln City Council", "2025-06-01", "has no council of this name", id="unknown"),
        pytest.param(
            "Wakefeild Metropolitan District Council",
            "2025-06-01",
            "has no council of this name",
            id="a-slip-of-the-pen",
        ),
        pytest.param("Lincolnshire", "2023-03-31", "cannot answer for 31 March 2023", id="before-the-data"),
        pytest.param("South Holland District Council", "2027-04-01", "cannot answer for 1 April 2027", id="after-it"),
    ],
)
def test_what_nobody_can_know(asked: Asked, name: str, day: str, told: str) -> None:
    body = f"organisations: [{{id: x, kind: local-authority, name: {name}}}]"
    text = f"{body}\nlead_safeguarding_partners: [{{organisation: x}}]"

    (answer,) = asked(text, CHECK, "lead_safeguarding_partners[]", date.fromisoformat(day))

    assert answer.startswith(f"unknown {AT}: ")
    assert told in answer


def test_an_entry_without_a_body(asked: Asked) -> None:
    assert asked("lead_safeguarding_partners: [{called: Council}]", CHECK, "lead_safeguarding_partners[]") == [
        "missing lead_safeguarding_partners[1]"
    ]
