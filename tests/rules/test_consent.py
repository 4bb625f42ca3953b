"""Two rules see one fault, sharing made to depend on consent; they know the same words, and one of them tells it."""

from typing import Any

import pytest

from masa.model.table import Table
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import changed_reading, outcomes
from masa.rules.language.rule_file import Example

LAW, GUIDANCE = "info-duty-16la", "info-no-consent-bar"
WORDS = {"set": "information_sharing.consent", "to": "All sharing depends on consent."}


def phrases(compiled: Compiled, name: str) -> list[object]:
    clauses = [one for clause in compiled.files[name].must for one in clause.get("any_of", [clause])]
    return [clause["never_says"] for clause in clauses if "never_says" in clause]


def test_both_rules_know_the_same_words(compiled: Compiled) -> None:
    assert phrases(compiled, LAW) == phrases(compiled, GUIDANCE)


@pytest.mark.parametrize(
    ("dates", "rule"),
    [
        pytest.param({"published_on": "2026-09-30"}, LAW, id="dated-on-the-day"),
        pytest.param({"published_on": "2026-09-29"}, GUIDANCE, id="a-day-older"),
        pytest.param({"effective_from": "2026-10-01"}, LAW, id="dated-otherwise"),
        pytest.param({"version": "1"}, GUIDANCE, id="undated"),
    ],
)
def test_one_of_them_tells_it(
    compiled: Compiled, base: dict[str, Any], table: Table, dates: dict[str, str], rule: str
) -> None:
    changes = [{"set": "publication", "to": dates}, WORDS]
    example = Example.model_validate({"title": "x", "outcome": "not-met", "change": changes, "as_of": "2026-11-01"})
    reading = changed_reading(example, base, table)
    rules = [compiled.catalogue.rules[name] for name in (LAW, GUIDANCE)]
    found = [one for each in rules for one in outcomes(each, example, reading, compiled.catalogue)]

    assert [one.rule for one in found if one.outcome == "not-met"] == [rule]
