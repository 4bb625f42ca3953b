"""The same document gives the same findings: twice, in another order of its sections, and in another process."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.diagnostic import Finding
from masa.model.prose_files import named_files
from masa.model.reader import read
from masa.model.table import Table
from masa.rules.engine.edition import question_for
from masa.rules.engine.judge import judge
from masa.rules.language.catalogue import Compiled
from masa.source.plain import tree_of
from masa.source.yaml_parser import parse_yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("exampleshire", "warwickshire", "windsor-and-maidenhead", "staffordshire", "lincolnshire")
DAY = date(2026, 11, 21)
BROKEN = """
masa: 1
guidance: wt2023
people: [{id: ann, name: [x]}, {id: bob, psot: y, grade: z}]
lead_safeguarding_partners: [{person: [ann, gone], organisation: lost}, x, {person: bob, to: soon}]
funding: {contributions: [{amount: x}, y, {amuont: 3}], costs: [z], stated_totals: {contributions: 1, costs: 2}}
practice_reviews: {criteria: [{covers: [a, b, improvements], text: t}], sent_first_to: [c, d, national-panel]}
needs: {identify: [x], respond: {file: gone.md}}
transcription: {lost: [{path: needs.early_help}, {path: area.text}, {path: "relevant_agencies[9].why"}]}
"""


def values_of(name: str) -> tuple[dict[str, Any], dict[str, str]]:
    path = EXAMPLES / f"{name}.yaml"
    values = parse_yaml(path.read_text(), path.name).values
    assert isinstance(values, dict)
    return values, {file: (EXAMPLES / file).read_text() for file in named_files(values)}


def found(values: object, prose: dict[str, str], table: Table, compiled: Compiled) -> list[Finding]:
    reading = read(tree_of(values, "arrangements.yaml"), table, prose)
    return judge(reading, compiled.catalogue, question_for(reading.values, compiled.catalogue.editions, DAY))


@pytest.mark.parametrize("name", NAMES)
def test_twice(name: str, table: Table, compiled: Compiled) -> None:
    values, prose = values_of(name)

    assert found(values, prose, table, compiled) == found(values, prose, table, compiled)


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_sections_does_not_matter(name: str, table: Table, compiled: Compiled) -> None:
    values, prose = values_of(name)
    reversed_values = dict(reversed(values.items()))

    once, again = found(values, prose, table, compiled), found(reversed_values, prose, table, compiled)

    assert sorted(map(_without_span, once)) == sorted(map(_without_span, again))


def _without_span(finding: Finding) -> tuple[str, ...]:
    return (finding.rule, finding.outcome, str(finding.path), finding.message, finding.item, str(finding.evidence))


SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from masa.model.reader import read
from masa.model.tabulate import document_table
from masa.rules.engine.judge import judge
from masa.rules.engine.scene import Question
from masa.rules.language.catalogue import compile_catalogue
from masa.source.yaml_parser import parse_yaml

folder = Path(sys.argv[1])
table = document_table()
texts = {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.yaml")}
reading = read(parse_yaml(sys.stdin.read(), "broken.yaml"), table, {})
for finding in judge(reading, compile_catalogue(texts, table).catalogue, Question(date(2026, 11, 21), "wt2023", "")):
    print(finding)
"""


def test_another_process_finds_the_same() -> None:
    rules = EXAMPLES.parent / "rules"

    def run(seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(EXAMPLES.parent / "src")}
        command = [sys.executable, "-c", SCRIPT, str(rules)]
        return subprocess.run(  # noqa: S603 - our own interpreter, our own script
            command, input=BROKEN, capture_output=True, text=True, check=True, env=environment
        ).stdout

    once = run("1")

    assert once
    assert {run("2"), run("3")} == {once}
