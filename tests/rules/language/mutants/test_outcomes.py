"""The mutants of what silence and words to the contrary mean; none where no document could come to them."""

from collections.abc import Callable, Mapping
from inspect import getsource

import pytest

from masa.rules.language.mutants.outcomes import NEVER_CONTRARY, NEVER_MISSING

WordsOf = Callable[[Mapping[str, str]], list[str]]
PEOPLE = {"look_at": '"people[]"'}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        pytest.param(
            {"must": "[{field: needs.identify, never_says: [x]}]"},
            ["when_contrary: not-met -> needs-a-person"],
            id="nothing-is-missing-where-nothing-is-asked-for",
        ),
        pytest.param(
            {"must": "[{present: needs}]"},
            ["when_silent: not-met -> needs-a-person", "when_silent: not-met -> not-applicable"],
            id="nothing-is-contrary-to-presence",
        ),
        pytest.param(
            {**PEOPLE, "must": "[{present: name}]", "when_silent": "needs-a-person", "when_absent": "not-applicable"},
            [
                "when_silent: needs-a-person -> not-met",
                "when_silent: needs-a-person -> not-applicable",
                "when_absent: not-applicable -> not-met",
                "when_absent: not-applicable -> needs-a-person",
            ],
            id="a-list-may-be-absent",
        ),
        pytest.param(
            {
                **PEOPLE,
                "applies_when": "[{present: [name, post]}]",
                "must": "[{any_of: [{field: name, one_of: [Ann]}, {absent: grade}]}]",
                "when_absent": "not-applicable",
                "when_contrary": "needs-a-person",
            },
            [
                "when_absent: not-applicable -> not-met",
                "when_absent: not-applicable -> needs-a-person",
                "when_contrary: needs-a-person -> not-met",
            ],
            id="what-a-condition-asks-for-is-not-missing",
        ),
        pytest.param(
            {
                "editions": "[wt2023, wt2026]",
                "in_edition": "{wt2026: {when_silent: needs-a-person}}",
            },
            [
                "when_silent: not-met -> needs-a-person",
                "when_silent: not-met -> not-applicable",
                "in wt2026, when_silent: needs-a-person -> not-met",
                "in wt2026, when_silent: needs-a-person -> not-applicable",
            ],
            id="another-outcome-in-an-edition",
        ),
    ],
)
def test_outcomes(words_of: WordsOf, rule: dict[str, str], words: list[str]) -> None:
    assert [line for line in words_of(rule) if "when_" in line.replace("applies_when", "")] == words


@pytest.mark.parametrize("check", NEVER_MISSING, ids=lambda check: check.__name__)
def test_what_never_asks_for_a_value(check: type) -> None:
    assert "MISSING" not in getsource(check)


@pytest.mark.parametrize("check", NEVER_CONTRARY, ids=lambda check: check.__name__)
def test_what_has_no_contrary(check: type) -> None:
    assert "CONTRARY" not in getsource(check)
