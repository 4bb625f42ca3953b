"""Each example gives its expected findings on two fixed days, and no others."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.cli.judging import judge_file
from masa.model.document_path import resolve, written
from masa.source.yaml_parser import parse_yaml

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("exampleshire", "warwickshire", "windsor-and-maidenhead", "staffordshire", "lincolnshire")
DAYS = ("2025-06-01", "2026-11-21")
TOLD = ("not-met", "needs-a-person")


def expected_of(name: str) -> dict[str, Any]:
    path = EXAMPLES / f"{name}.expected.yaml"
    tree = parse_yaml(path.read_text(), path.name)
    assert isinstance(tree.values, dict)
    assert tree.faults == ()
    return tree.values


def expected_on(name: str, day: str) -> list[dict[str, str]]:
    """Return the findings expected on a day: those of both days, and those of this one only."""
    return [entry for entry in expected_of(name)["findings"] or [] if entry.get("only_on", day) == day]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("name", NAMES)
def test_expected_findings(name: str, day: str) -> None:
    judged = judge_file(EXAMPLES / f"{name}.yaml", date.fromisoformat(day), None)
    assert judged.reading is not None
    values = judged.reading.values
    expected = [(entry["rule"], entry["outcome"], resolve(entry["where"], values)) for entry in expected_on(name, day)]
    found = [(one.rule, one.outcome, one.path) for one in judged.report.findings if one.outcome in TOLD]

    missing = [
        (rule, outcome, written(path or ())) for rule, outcome, path in expected if (rule, outcome, path) not in found
    ]
    surprising = [
        (rule, outcome, written(path)) for rule, outcome, path in found if (rule, outcome, path) not in expected
    ]
    assert {"missing": missing, "surprising": surprising} == {"missing": [], "surprising": []}
    assert len(expected) == len(found)


@pytest.mark.parametrize("name", NAMES)
def test_expected_findings_answer_seed_facts(name: str) -> None:
    expected = expected_of(name)

    for entry in expected["findings"] or []:
        assert ("answers" in entry) != ("because" in entry), entry
        assert entry.get("only_on", DAYS[0]) in DAYS, entry
    for line in expected.get("lines") or []:
        assert len({"finding", "none"} & set(line)) == 1, line
    told = {entry["rule"] for entry in expected["findings"] or []}
    assert {line["finding"] for line in expected.get("lines") or [] if "finding" in line} <= told
