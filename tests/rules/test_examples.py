"""Every rule's examples are tests, and they are sufficient: without any one clause, one of them fails."""

from pathlib import Path
from typing import Any

import pytest

from masa.model.table import Table
from masa.rules.engine.answer import Check
from masa.rules.engine.checks.any_of import AnyOf
from masa.rules.engine.rule import Rule
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import shortfall

RULES = sorted(path.stem for path in (Path(__file__).parents[2] / "rules").glob("*/*.yaml"))


@pytest.mark.parametrize("name", RULES)
def test_examples_hold(name: str, compiled: Compiled, base: dict[str, Any], table: Table) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]

    assert [
        f"{example.title}: {difference}"
        for example in file.examples
        if (difference := shortfall(rule, example, base, table, compiled.catalogue))
    ] == []


@pytest.mark.parametrize("name", RULES)
def test_examples_show_both_sides(name: str, compiled: Compiled) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]
    outcomes = {example.outcome for example in file.examples}

    assert "met" in outcomes
    assert outcomes & {"not-met", "needs-a-person"}
    assert not rule.applies_when or "not-applicable" in outcomes


@pytest.mark.parametrize("name", RULES)
def test_examples_notice_a_missing_clause(name: str, compiled: Compiled, base: dict[str, Any], table: Table) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]
    unnoticed = [
        words
        for words, mutant in _without_a_clause(rule)
        if not any(shortfall(mutant, example, base, table, compiled.catalogue) for example in file.examples)
    ]

    assert unnoticed == []


def _without_a_clause(rule: Rule) -> list[tuple[str, Rule]]:
    mutants: list[tuple[str, Rule]] = []
    for part in ("applies_when", "must"):
        checks = getattr(rule, part)
        for number, check in enumerate(checks):
            rest = (*checks[:number], *checks[number + 1 :])
            mutants.append((f"{part}: {check.sentence()}", _with(rule, part, rest)))
            if isinstance(check, AnyOf):
                for member in range(len(check.any_of)):
                    fewer = AnyOf((*check.any_of[:member], *check.any_of[member + 1 :]))
                    changed = (*checks[:number], fewer, *checks[number + 1 :])
                    words = f"{part}, any_of: {check.any_of[member].sentence()}"
                    mutants.append((words, _with(rule, part, changed)))
    return mutants


def _with(rule: Rule, part: str, checks: tuple[Check, ...]) -> Rule:
    return rule._replace(must=checks) if part == "must" else rule._replace(applies_when=checks)
