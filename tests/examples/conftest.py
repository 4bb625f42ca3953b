"""What tests of the examples share: Exampleshire judged after changes to it, as rule examples write them."""

from collections.abc import Callable
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from masa.diagnostic import Finding
from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.language.catalogue import Compiled
from masa.rules.language.examples import apply_change
from masa.rules.language.rule_file import Change
from masa.source.plain import tree_of
from masa.source.tree import Fault
from masa.source.yaml_parser import parse_yaml

DAY = date(2025, 6, 1)
EXAMPLESHIRE = Path(__file__).parents[2] / "examples" / "exampleshire.yaml"


class Outcome(NamedTuple):
    """What was found after a change: by the reader, and by the rules."""

    faults: tuple[Fault, ...]
    findings: list[Finding]


Changed = Callable[..., Outcome]
Rewritten = Callable[[str, str], list[Finding]]


@pytest.fixture(scope="session")
def changed(base: dict[str, Any], table: Table, compiled: Compiled) -> Changed:
    """Judge Exampleshire after changes, each a mapping as in the examples of a rule."""

    def outcome(*changes: dict[str, Any], day: date = DAY) -> Outcome:
        values = deepcopy(base)
        for change in changes:
            apply_change(values, Change.model_validate(change))
        reading = read(tree_of(values, "exampleshire.yaml"), table, {})
        question = question_for(reading.values, compiled.catalogue.editions, day)
        return Outcome(reading.faults, judge(reading, compiled.catalogue, question))

    return outcome


@pytest.fixture(scope="session")
def rewritten(table: Table, compiled: Compiled) -> Rewritten:
    """Judge the text of Exampleshire with one piece of it replaced."""

    def findings(old: str, new: str) -> list[Finding]:
        text = EXAMPLESHIRE.read_text()
        assert text.count(old) == 1, old
        reading = read(parse_yaml(text.replace(old, new), "exampleshire.yaml"), table, {})
        assert reading.faults == ()
        return judge(reading, compiled.catalogue, question_for(reading.values, compiled.catalogue.editions, DAY))

    return findings
