"""The JSON keeps to its committed schema, and the schema lets nothing else through."""

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from jsonschema import Draft202012Validator

from masa.cli.judging import judge_file
from masa.diagnostic import SEVERITIES
from masa.report.file_report import SHOWN, FileReport
from masa.report.json_report import json_report
from masa.report.json_text import SCHEMA_VERSION
from masa.report.run import Run
from masa.rules.language.rule_file import Certainty, Force

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schemas" / "findings.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def content(*reports: FileReport) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(json_report(Run(reports)))
    return loaded


def faults(document: object) -> list[str]:
    return [f"{fault.json_path}: {fault.message}" for fault in VALIDATOR.iter_errors(document)]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_every_kind_of_finding(report: FileReport, varied: FileReport, unreadable: FileReport) -> None:
    assert faults(content(report, varied, unreadable)) == []


def test_no_file() -> None:
    assert faults(content()) == []


EXAMPLES = [path for path in sorted((ROOT / "examples").glob("*.yaml")) if ".expected" not in path.suffixes]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_examples(path: Path) -> None:
    assert faults(content(judge_file(path, date(2025, 6, 1), None).report)) == []


def objects(value: Any, found: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401 - JSON of any shape
    """Give the path of every object."""
    if isinstance(value, dict):
        yield found
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        yield from objects(entry, (*found, key))


def reached(document: Any, path: tuple[Any, ...]) -> dict[str, Any]:  # noqa: ANN401 - JSON of any shape
    for key in path:
        document = document[key]
    found: dict[str, Any] = document
    return found


def shortened(varied: FileReport) -> dict[str, Any]:
    """Return the JSON of an accepted finding with related places, and of one with a fix."""
    kept = [found for found in varied.findings if found.accepted or found.fix or found.related]
    return content(varied._replace(findings=kept))


def test_the_schema_is_closed(varied: FileReport) -> None:
    document = shortened(varied)
    paths = list(objects(document))

    for path in paths:
        changed = deepcopy(document)
        reached(changed, path)["unheard_of"] = 1
        assert faults(changed), path
    names = {next((key for key in reversed(path) if isinstance(key, str)), "") for path in paths}
    assert {"files", "counts", "hidden", "findings", "span", "related", "authority", "accepted", "edits"} <= names


def test_no_key_may_be_left_out(varied: FileReport) -> None:
    document = shortened(varied)

    for path in objects(document):
        for key in reached(document, path):
            changed = deepcopy(document)
            del reached(changed, path)[key]
            assert faults(changed), (*path, key)


FINDING, AUTHORITY = (SCHEMA["$defs"][name]["properties"] for name in ("finding", "authority"))


@pytest.mark.parametrize(
    ("written", "words"),
    [
        pytest.param([SCHEMA["properties"]["schema_version"]["const"]], {SCHEMA_VERSION}, id="version"),
        pytest.param(FINDING["outcome"]["enum"], SHOWN, id="outcomes"),
        pytest.param(FINDING["severity"]["anyOf"][0]["enum"], set(SEVERITIES), id="severities"),
        pytest.param(FINDING["force"]["anyOf"][0]["enum"], set(get_args(Force)), id="forces"),
        pytest.param(AUTHORITY["force"]["enum"], set(get_args(Force)), id="forces-of-provisions"),
        pytest.param(FINDING["certainty"]["anyOf"][0]["enum"], set(get_args(Certainty)), id="certainties"),
        pytest.param(AUTHORITY["certainty"]["enum"], set(get_args(Certainty)), id="certainties-of-provisions"),
    ],
)
def test_closed_lists_are_those_of_masa(written: list[str], words: set[str]) -> None:
    assert set(written) == words
