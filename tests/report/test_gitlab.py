"""What GitLab is given: a code quality report, whose fingerprints follow a finding through changes."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from masa.report.file_report import FileReport
from masa.report.gitlab import gitlab_report
from masa.report.run import Run
from masa.source.span import Position, Span

FIELDS = {"description", "check_name", "fingerprint", "severity", "location"}


def test_whole_report(varied: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    snapshot("findings-gitlab.json", gitlab_report(Run([varied, unreadable])))


def issues(*reports: FileReport) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = json.loads(gitlab_report(Run(reports)))
    return content


def test_each_issue_has_what_gitlab_asks_for(report: FileReport) -> None:
    for issue in issues(report):
        assert set(issue) == FIELDS
        assert issue["severity"] in {"critical", "major", "info"}
        assert issue["location"]["path"][0] not in "./"
        assert issue["location"]["positions"]["begin"]["line"] >= 1


def fingerprints(report: FileReport, **changes: Any) -> list[str]:  # noqa: ANN401 - any field of a finding
    found = [finding._replace(**changes) for finding in report.findings[:2]]
    return [issue["fingerprint"] for issue in issues(report._replace(findings=found))]


MOVED = Span("examples/arrangements.yaml", Position(90, 1), Position(90, 5))


@pytest.mark.parametrize(
    ("change", "same"),
    [
        pytest.param({"message": "In other words."}, True, id="message"),
        pytest.param({"span": MOVED}, True, id="line"),
        pytest.param({"severity": "advice"}, True, id="severity"),
        pytest.param({"item": "partnership.website"}, False, id="item"),
        pytest.param({"rule": "another-rule"}, False, id="rule"),
    ],
)
def test_fingerprint(report: FileReport, change: dict[str, Any], same: bool) -> None:  # noqa: FBT001 - a row of the table
    assert (set(fingerprints(report)) == set(fingerprints(report, **change))) is same


def test_fingerprints_are_unique_where_rule_and_item_are_shared(report: FileReport) -> None:
    twins = [report.findings[0], report.findings[0]._replace(span=MOVED), report.findings[0]._replace(message="More.")]
    shared = report._replace(findings=twins)

    found = [issue["fingerprint"] for issue in issues(shared, shared)]

    assert len(set(found)) == len(found) == 6


def test_words_of_a_document_stay_json(report: FileReport) -> None:
    tainted = report._replace(findings=[report.findings[0]._replace(message='"}],\x1b\ud800\n')])

    (issue,) = issues(tainted)

    assert issue["description"] == 'unknown-key: "}],\x1b\ud800\n'


def test_nothing_found_is_an_empty_list(report: FileReport) -> None:
    assert issues(report._replace(findings=[])) == []
