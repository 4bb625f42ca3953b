"""What masa itself cannot know is not checked, and the finding says why; it is never met."""

from collections.abc import Callable

import pytest

from masa.diagnostic import Finding

Judged = Callable[..., list[Finding]]

NO_REGISTER = "There is no register of councils, health boards and police forces to look this up in."
CODED = "organisations: [{id: x, kind: police, code: E23000020}]"
ASKED = {"look_at": '"organisations[]"', "must": "[{check: code_known, field: code}]"}
CONDITION = {"look_at": "document", "applies_when": "[{area_type: [county]}]"}


@pytest.mark.parametrize(
    ("text", "rule", "outcome"),
    [
        pytest.param(CODED, ASKED, "not-checked", id="asked-of-a-code"),
        pytest.param("organisations: [{id: x}]", ASKED, "not-met", id="what-is-missing-is-missing-all-the-same"),
        pytest.param("needs: {identify: x}", CONDITION, "not-checked", id="asked-as-a-condition"),
        pytest.param(
            CODED,
            {**ASKED, "must": "[{any_of: [{check: code_known, field: code}, {present: name}]}]"},
            "not-checked",
            id="one-of-several-might-hold",
        ),
        pytest.param(
            CODED,
            {**ASKED, "must": "[{any_of: [{check: code_known, field: code}, {present: code}]}]"},
            "met",
            id="another-of-several-holds",
        ),
        pytest.param(
            CODED,
            {**ASKED, "must": "[{check: code_known, field: code}, {present: name}]"},
            "not-met",
            id="another-clause-is-not-met",
        ),
        pytest.param(
            CODED,
            {**ASKED, "must": "[{check: code_known, field: code}, {present: name}]", "when_silent": "not-applicable"},
            "not-checked",
            id="silence-that-asks-for-nothing-settles-nothing",
        ),
    ],
)
def test_unknown(judged: Judged, text: str, rule: dict[str, str], outcome: str) -> None:
    (finding,) = judged(text, rule)

    assert finding.outcome == outcome
    assert (finding.message == NO_REGISTER) is (outcome == "not-checked")
    assert finding.severity is None or outcome == "not-met"
    assert finding.remedy == "" or outcome == "not-met"
