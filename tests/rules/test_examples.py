"""Every rule's examples show both sides. That they hold, and are strong, is for test_mutants."""

from pathlib import Path

import pytest

from masa.rules.language.catalogue import Compiled

RULES = sorted(path.stem for path in (Path(__file__).parents[2] / "rules").glob("*/*.yaml"))


@pytest.mark.parametrize("name", RULES)
def test_examples_show_both_sides(name: str, compiled: Compiled) -> None:
    rule, file = compiled.catalogue.rules[name], compiled.files[name]
    outcomes = {example.outcome for example in file.examples}

    assert "met" in outcomes
    assert outcomes & {"not-met", "needs-a-person"}
    assert not rule.applies_when or "not-applicable" in outcomes
