"""Statements of compliance for documents of a few lines, by the shipped rules."""

from collections.abc import Callable
from datetime import date

import pytest

from masa.compliance.excerpt import Excerpts
from masa.compliance.statement import Statement, state
from masa.diagnostic import finding_of
from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import Compiled
from masa.rules.language.register_file import RequirementEntry
from masa.source.yaml_parser import parse_yaml

NO_RULE = RequirementEntry(rule="made-up", says="It is said.", reason="needs-a-person", because="Nobody else can.")


@pytest.fixture(scope="session")
def stated(table: Table, compiled: Compiled) -> Callable[..., Statement]:
    def statement(text: str, day: date = date(2025, 6, 1), edition: str = "wt2023") -> Statement:
        reading = read(parse_yaml("masa: 1\n" + text, "arrangements.yaml"), table, {})
        question = Question(day, edition, "it was asked for")
        findings = [*map(finding_of, reading.faults), *judge(reading, compiled.catalogue, question)]
        return state(Excerpts(reading, table), findings, compiled, [NO_RULE], question)

    return statement
