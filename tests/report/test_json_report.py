"""What a program is given."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from masa import __version__
from masa.report.file_report import FileReport
from masa.report.json_report import json_report
from masa.report.run import Run


def test_whole_report(report: FileReport, unreadable: FileReport, snapshot: Callable[[str, str], None]) -> None:
    text = json_report(Run([report, unreadable])).replace(f'"version": "{__version__}"', '"version": "VERSION"')

    snapshot("findings.json", text)


def loaded(report: FileReport) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(json_report(Run([report])))
    return content


def test_findings_met_and_not_applicable_are_only_counted(report: FileReport) -> None:
    (file,) = loaded(report)["files"]

    assert {found["outcome"] for found in file["findings"]} == {
        "not-met",
        "needs-a-person",
        "departed",
        "not-checked",
    }
    assert (file["counts"]["met"], file["counts"]["not_applicable"]) == (1, 1)


def test_order_does_not_depend_on_the_order_of_finding(report: FileReport) -> None:
    turned = report._replace(findings=list(reversed(report.findings)))

    assert json_report(Run([turned])) == json_report(Run([report]))


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param("\x1b", id="escape"),
        pytest.param("\x9b", id="one-byte-escape"),
        pytest.param("\x7f", id="delete"),
        pytest.param("\u202e", id="right-to-left"),
        pytest.param("\ud800", id="half-a-character"),
    ],
)
def test_signs_that_steer_a_terminal_are_escaped_and_kept(report: FileReport, sign: str) -> None:
    found = report.findings[0]._replace(message=f"a{sign}b")
    tainted = report._replace(findings=[found])

    assert sign not in json_report(Run([tainted]))
    assert loaded(tainted)["files"][0]["findings"][0]["message"] == f"a{sign}b"


def test_words_of_any_language_stay_readable(report: FileReport) -> None:
    found = report.findings[0]._replace(message="児童 Ślęza £5")

    assert "児童 Ślęza £5" in json_report(Run([report._replace(findings=[found])]))


def test_no_file_is_an_empty_list() -> None:
    assert json.loads(json_report(Run([])))["files"] == []
