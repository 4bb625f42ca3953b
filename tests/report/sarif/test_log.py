"""A whole log: it fits the schema of the standard, its references lead somewhere, and it never comforts falsely."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from masa.cli.catalogue import shipped_rules
from masa.cli.judging import judge_file
from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.report.sarif import sarif_report

Sarif = Callable[[Run], dict[str, Any]]

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.yaml"))
HOSTILE = "a\x1b[31m\u202e\ud800\x00{0} [here](https://evil.example/) %0A ]]> </script>\n::error::b"


def references(node: object) -> Iterator[dict[str, Any]]:
    """Yield everything in a run that points to a provision."""
    if isinstance(node, dict):
        if "toolComponent" in node:
            yield node
        for value in node.values():
            yield from references(value)
    if isinstance(node, list):
        for value in node:
            yield from references(value)


def test_every_example_fits_the_schema_and_its_references_lead_to_what_they_name(sarif: Sarif) -> None:
    paths = [path for path in EXAMPLES if not path.stem.endswith(".expected")]
    reports = [judge_file(path, date(2025, 6, 1), None).report for path in paths]

    log = sarif(Run(reports, shipped_rules().catalogue.rules, folder=str(EXAMPLES[0].parents[1])))

    rules = log["tool"]["driver"]["rules"]
    assert {rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in log["results"]} == {True}
    for pointer in references(log):
        taxonomy = log["taxonomies"][pointer["toolComponent"]["index"]]
        assert taxonomy["name"] == pointer["toolComponent"]["name"]
        assert taxonomy["taxa"][pointer["index"]]["id"] == pointer["id"]
    assert {"Children Act 2004", "Working Together 2023"} <= {one["name"] for one in log["taxonomies"]}
    prints = [result["partialFingerprints"]["masa/v1"] for result in log["results"]]
    assert len(prints) == len(set(prints))
    assert [one["location"]["uri"] for one in log["artifacts"]] == [f"examples/{path.name}" for path in paths]


def test_the_fixed_findings_fit_the_schema_and_are_all_there(sarif: Sarif, report: FileReport) -> None:
    results = sarif(Run([report]))["results"]

    places = [(one["ruleId"], one["message"]["text"]) for one in results]
    assert places == [(finding.rule, finding.message) for finding in report.shown]


@pytest.mark.parametrize(
    "shape",
    [pytest.param({}, id="found"), pytest.param({"outcome": "departed"}, id="departed")],
)
def test_hostile_words_break_neither_the_json_nor_a_viewer(
    sarif: Sarif, report: FileReport, shape: dict[str, Any]
) -> None:
    found = report.findings[0]._replace(message=HOSTILE, remedy=HOSTILE, item=HOSTILE, **shape)

    (result,) = sarif(Run([report._replace(findings=[found])]))["results"]

    assert "\x1b" not in result["message"]["text"]
    assert "](" not in result["message"]["text"]
    assert "\ud800" not in str(result)


def test_same_findings_in_another_order_give_the_same_bytes(report: FileReport) -> None:
    turned = report._replace(findings=list(reversed(report.findings)))

    assert sarif_report(Run([turned])) == sarif_report(Run([report]))


def test_a_file_that_cannot_be_read_is_a_result_and_a_failed_run(sarif: Sarif, unreadable: FileReport) -> None:
    log = sarif(Run([unreadable]))

    (invocation,) = log["invocations"]
    assert [result["ruleId"] for result in log["results"]] == ["yaml-syntax"]
    assert invocation["executionSuccessful"] is False
    assert "examples/broken.yaml" in invocation["toolExecutionNotifications"][0]["message"]["text"]


@pytest.mark.parametrize(
    ("run", "words"),
    [
        pytest.param(Run([]), "No document", id="nothing-judged"),
        pytest.param(Run([], problems=["There is no file a.yaml."]), "a.yaml", id="no-such-file"),
    ],
)
def test_a_run_that_judged_nothing_is_no_success(sarif: Sarif, run: Run, words: str) -> None:
    log = sarif(run)

    (invocation,) = log["invocations"]
    assert log["results"] == []
    assert invocation["executionSuccessful"] is False
    assert words in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_what_could_not_be_done_beside_a_good_document_fails_the_run(sarif: Sarif, report: FileReport) -> None:
    good, partly = Run([report]), Run([report], problems=["There is no file b.yaml."])

    assert [sarif(run)["invocations"][0]["executionSuccessful"] for run in (good, partly)] == [True, False]


def test_hidden_findings_are_counted_with_those_of_law(sarif: Sarif, report: FileReport) -> None:
    of_law = [finding for finding in report.findings if finding.rule == "reviews-send-before"]
    log = sarif(Run([report._replace(findings=report.findings[:1], hidden=of_law)]))

    assert log["properties"]["hidden"] == {"findings": 1, "of_law": 1}
    assert log["invocations"][0]["toolConfigurationNotifications"][0]["level"] == "note"
