"""CodeKnown: codes of the right kind, former ones, invented ones, and nobody's."""

from collections.abc import Callable
from datetime import date

import pytest

Asked = Callable[..., list[str]]

CHECK = "{check: code_known, field: code}"
AT = "organisations[1].code"


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        pytest.param(
            "kind: local-authority, code: E10000019",
            f"met {AT}: E10000019; limit council; found Lincolnshire",
            id="known",
        ),
        pytest.param(
            "kind: local-authority, code: E08000016",
            f"met {AT}: E08000016; limit council; found Barnsley",
            id="a-former-code",
        ),
        pytest.param(
            "kind: police, code: E99000003",
            f"met {AT}: E99000003; limit police force; found Exampleshire Constabulary",
            id="invented",
        ),
        pytest.param(
            "kind: police, code: E99000099", f"contrary {AT}: E99000099; limit police force", id="not-even-invented"
        ),
        pytest.param(
            "kind: police, code: E10000019",
            f"contrary {AT}: E10000019; limit police force; found Lincolnshire",
            id="of-another-kind",
        ),
        pytest.param(
            "kind: local-authority, code: W06000023",
            f"unknown {AT}: The register that masa holds is of England; codes of Wales, Scotland and Northern Ireland "
            "are not in it.",
            id="of-a-neighbour-in-wales",
        ),
        pytest.param("kind: police", "missing organisations[1]", id="no-code"),
        pytest.param("kind: police, code: []", f"unread {AT}", id="unread"),
    ],
)
def test_codes(asked: Asked, body: str, answer: str) -> None:
    assert asked(f"organisations: [{{id: x, {body}}}]", CHECK, "organisations[]") == [answer]


def test_beyond_the_data(asked: Asked) -> None:
    text = "organisations: [{id: x, kind: police, code: E99000099}]"
    (answer,) = asked(text, CHECK, "organisations[]", date(2030, 1, 1))

    assert answer.startswith(f"unknown {AT}: The register of councils")
