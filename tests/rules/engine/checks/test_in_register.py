"""Codes and councils in the register."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]
CODE_KNOWN = "{check: code_known, field: code}"
CODE = "organisations[1].code"
COUNCIL_KNOWN = (
    "{check: council_known, field: organisation, combined: [combined authority], districts: [district council], "
    "district_codes: [E07]}"
)
PARTNER = "lead_safeguarding_partners[1].organisation"


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        pytest.param(
            "kind: local-authority, code: E10000019",
            f"met {CODE}: E10000019; limit council; found Lincolnshire",
            id="known",
        ),
        pytest.param(
            "kind: local-authority, code: E08000016",
            f"met {CODE}: E08000016; limit council; found Barnsley",
            id="a-former-code",
        ),
        pytest.param(
            "kind: police, code: E99000003",
            f"met {CODE}: E99000003; limit police force; found Exampleshire Constabulary",
            id="invented",
        ),
        pytest.param(
            "kind: police, code: E99000099", f"contrary {CODE}: E99000099; limit police force", id="not-even-invented"
        ),
        pytest.param(
            "kind: police, code: E10000019",
            f"contrary {CODE}: E10000019; limit police force; found Lincolnshire",
            id="of-another-kind",
        ),
        pytest.param(
            "kind: local-authority, code: W06000023",
            f"unknown {CODE}: The register that masa holds is of England; codes of Wales, Scotland and Northern "
            "Ireland are not in it.",
            id="of-a-neighbour-in-wales",
        ),
        pytest.param("kind: police", "missing organisations[1]", id="no-code"),
        pytest.param("kind: police, code: []", f"unread {CODE}", id="unread"),
    ],
)
def test_codes(asked: Asked, body: str, answer: str) -> None:
    assert asked(f"organisations: [{{id: x, {body}}}]", CODE_KNOWN, "organisations[]") == [answer]


def test_beyond_the_data(asked: Asked) -> None:
    text = "organisations: [{id: x, kind: police, code: E99000099}]"
    (answer,) = asked(text, CODE_KNOWN, "organisations[]", date(2030, 1, 1))

    assert answer.startswith(f"unknown {CODE}: The register of councils")


@pytest.mark.parametrize(
    ("body", "day", "answer"),
    [
        pytest.param("name: Lincolnshire County Council", "2025-06-01", f"met {PARTNER}", id="a-county"),
        pytest.param("code: E06000053", "2025-06-01", f"met {PARTNER}", id="scilly"),
        pytest.param("name: City of London Corporation", "2025-06-01", f"met {PARTNER}", id="the-city"),
        pytest.param(
            "name: South Holland District Council",
            "2025-06-01",
            f"contrary {PARTNER}: South Holland District Council",
            id="a-district",
        ),
        pytest.param("name: Lincoln, code: E07000138", "2025-06-01", f"contrary {PARTNER}: Lincoln", id="by-its-code"),
        pytest.param(
            "name: Wakefield Metropolitan District Council",
            "2025-06-01",
            f"met {PARTNER}",
            id="a-metropolitan-district",
        ),
        pytest.param(
            "name: Rutland, code: E07000138", "2025-06-01", f"met {PARTNER}", id="by-its-name-whatever-its-code"
        ),
        pytest.param(
            "name: Tees Valley Combined Authority",
            "2025-06-01",
            f"unsure {PARTNER}: Tees Valley Combined Authority",
            id="a-combined-authority",
        ),
        pytest.param("name: [], code: E07000138", "2025-06-01", "unread organisations[1].name", id="unread"),
    ],
)
def test_councils(asked: Asked, body: str, day: str, answer: str) -> None:
    text = (
        f"organisations: [{{id: x, kind: local-authority, {body}}}]\nlead_safeguarding_partners: [{{organisation: x}}]"
    )

    assert asked(text, COUNCIL_KNOWN, "lead_safeguarding_partners[]", date.fromisoformat(day)) == [answer]


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

    (answer,) = asked(text, COUNCIL_KNOWN, "lead_safeguarding_partners[]", date.fromisoformat(day))

    assert answer.startswith(f"unknown {PARTNER}: ")
    assert told in answer


def test_an_entry_without_a_body(asked: Asked) -> None:
    assert asked("lead_safeguarding_partners: [{called: Council}]", COUNCIL_KNOWN, "lead_safeguarding_partners[]") == [
        "missing lead_safeguarding_partners[1]"
    ]
