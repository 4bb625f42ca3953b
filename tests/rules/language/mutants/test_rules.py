"""The mutants of a rule, in words: its places, conditions, days and editions."""

from collections.abc import Callable, Mapping

import pytest

WordsOf = Callable[[Mapping[str, str]], list[str]]


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        pytest.param(
            {"look_at": '["people[]", "organisations[all][kind=police]"]', "must": "[{present: name}]"},
            [
                "look_at: people[] dropped",
                "look_at: people[] -> people[all]",
                "look_at: organisations[all][kind=police] dropped",
                "look_at: organisations[all][kind=police] -> organisations[][kind=police]",
                "look_at: organisations[all][kind=police] -> organisations[all]",
                "must 1 (present) dropped",
                "must 1, present -> absent",
            ],
            id="places",
        ),
        pytest.param(
            {"applies_when": "[{present: funding}, {absent: needs}]"},
            [
                "applies_when 1 (present) dropped",
                "applies_when 1, present -> absent",
                "applies_when 2 (absent) dropped",
                "applies_when 2, absent -> present",
            ],
            id="conditions",
        ),
        pytest.param(
            {"editions": "[wt2023, wt2026]"},
            ["editions: wt2023 dropped", "editions: wt2026 dropped"],
            id="editions",
        ),
        pytest.param(
            {"in_force": "{from: 2024-03-01, to: 2024-12-31}"},
            [
                "in_force.from: 2024-03-01 -> 2024-02-29",
                "in_force.from: 2024-03-01 -> 2024-03-02",
                "in_force.to: 2024-12-31 -> 2024-12-30",
                "in_force.to: 2024-12-31 -> 2025-01-01",
            ],
            id="days-in-force",
        ),
        pytest.param(
            {"in_force": "{expected: late 2027}", "force": "statute-must", "bites_on": "arrangements"},
            ["in_force.expected dropped"],
            id="law-without-a-first-day",
        ),
        pytest.param({"judged_on": "document"}, ["judged_on: document -> day"], id="judged-on-the-document"),
        pytest.param(
            {
                "editions": "[wt2023, wt2026]",
                "applies_when": "[{present: needs}]",
                "must": "[{present: funding}, {present: people}]",
                "in_edition": "{wt2026: {must: [{present: people}, {present: voice}], when_silent: needs-a-person}}",
            },
            [
                "applies_when 1 (present) dropped",
                "applies_when 1, present -> absent",
                "must 1 (present) dropped",
                "must 1, present -> absent",
                "must 2 (present) dropped",
                "must 2, present -> absent",
                "in wt2026, must 2 (present) dropped",
                "in wt2026, must 2, present -> absent",
                "editions: wt2023 dropped",
                "editions: wt2026 dropped",
                "in_edition: wt2026 dropped",
            ],
            id="what-differs-in-an-edition",
        ),
        pytest.param(
            {
                "editions": "[wt2026]",
                "must": "[{present: funding}]",
                "in_edition": "{wt2026: {must: [{absent: funding}]}}",
            },
            [
                "in wt2026, must 1 (absent) dropped",
                "in wt2026, must 1, absent -> present",
                "editions: wt2026 dropped",
                "in_edition: wt2026 dropped",
            ],
            id="what-no-edition-asks",
        ),
        pytest.param(
            {"source": "wt2023", "editions": "[wt2023, wt2026]"},
            ["editions: wt2023 dropped", "editions: wt2026 dropped"],
            id="carried-to-an-edition-and-not-changed",
        ),
    ],
)
def test_a_rule(words_of: WordsOf, rule: dict[str, str], words: list[str]) -> None:
    shown = [line for line in words_of(rule) if "when_" not in line.replace("applies_when", "")]
    assert [line for line in shown if "must" in rule or not line.startswith("must")] == words
