"""Which mutants examples leave alive."""

from collections.abc import Callable
from typing import Any

import pytest

from masa.model.table import Table
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import prepare
from masa.rules.language.mutants import false_examples, unnoticed
from masa.rules.language.rule_file import RuleFile

CompiledOf = Callable[..., Compiled]
SENT_BEFORE = "practice_reviews.sent_before"
BASE: dict[str, Any] = {"masa": "1", "practice_reviews": {"sent_before": "7 days"}}
MET = "{title: At the limit, outcome: met}"
SILENT = f"{{title: Silent, change: [{{remove: {SENT_BEFORE}}}], outcome: not-met, where: {SENT_BEFORE}}}"
NOTHING = "{title: Nothing, change: [{remove: practice_reviews}], outcome: not-met, where: practice_reviews}"


def late(days: str) -> str:
    return f"{{title: Late, change: [{{set: {SENT_BEFORE}, to: {days}}}], outcome: not-met, where: {SENT_BEFORE}}}"


def survivors(compiled: Compiled, file: RuleFile, table: Table) -> list[str]:
    """Return what is wrong with the examples of a rule: those that do not hold, or else the mutants left alive."""
    rule, examples = compiled.catalogue.rules["made-up"], [prepare(one, BASE, table) for one in file.examples]
    false = false_examples(rule, examples, compiled.catalogue)
    surviving, in_vain = unnoticed(rule, file, examples, table, compiled.catalogue)
    told = [f"example “{title}” does not hold: {difference}" for title, difference in false.items()]
    return told or [*surviving, *in_vain]


@pytest.mark.parametrize(
    ("examples", "equivalent", "left"),
    [
        pytest.param([MET, late("6 days"), SILENT, NOTHING], "", [], id="none"),
        pytest.param(
            [MET, late("1 day"), SILENT, NOTHING],
            "",
            ["must 1, at_least: 7 days -> 6 days"],
            id="no-example-just-below-the-limit",
        ),
        pytest.param(
            [MET, late("1 day"), SILENT, NOTHING],
            '[{mutant: "must 1, at_least: 7 days -> 6 days", because: It is made up.}]',
            [],
            id="named-as-equivalent",
        ),
        pytest.param(
            [MET, late("6 days"), SILENT, NOTHING],
            '[{mutant: "must 1, at_least: 7 days -> 6 days", because: It is made up.}, {mutant: "x", because: y}]',
            [
                "equivalent: “must 1, at_least: 7 days -> 6 days” is noticed by the example “Late”",
                "equivalent: no mutant is called “x”",
            ],
            id="named-in-vain",
        ),
        pytest.param(
            [MET, late("7 days"), SILENT],
            "",
            ["example “Late” does not hold: nothing is not-met: met at practice_reviews"],
            id="an-example-that-does-not-hold",
        ),
        pytest.param(
            [MET, late("6 days")],
            "",
            [
                "when_silent: not-met -> needs-a-person",
                "when_silent: not-met -> not-applicable",
                "when_absent: not-met -> needs-a-person",
                "when_absent: not-met -> not-applicable",
            ],
            id="silence-is-never-shown",
        ),
    ],
)
def test_survivors(
    compiled_of: CompiledOf, table: Table, examples: list[str], equivalent: str, left: list[str]
) -> None:
    rule = {
        "look_at": "practice_reviews",
        "must": "[{field: sent_before, at_least: 7 days}]",
        "when_contrary": "not-met",
        "examples": f"[{', '.join(examples)}]",
        "equivalent": equivalent,
    }
    compiled = compiled_of(rule)

    assert survivors(compiled, compiled.files["made-up"], table) == left


def test_a_variant_is_judged_in_its_edition(compiled_of: CompiledOf, table: Table) -> None:
    compiled = compiled_of(
        {
            "editions": "[wt2023, wt2026]",
            "must": "[{present: practice_reviews}]",
            "in_edition": "{wt2026: {must: [{present: practice_reviews.sent_before}]}}",
            "examples": "[{title: a, outcome: met}, {title: b, outcome: not-met, where: practice_reviews,"
            " change: [{remove: practice_reviews}]}, {title: c, outcome: met, edition: wt2026},"
            " {title: d, outcome: not-met, edition: wt2026, where: practice_reviews.sent_before,"
            " change: [{remove: practice_reviews.sent_before}]}]",
        }
    )
    file = compiled.files["made-up"]
    without_c = file.model_copy(update={"examples": (*file.examples[:2], file.examples[3])})

    assert survivors(compiled, file, table) == []
    assert survivors(compiled, without_c, table) == []
