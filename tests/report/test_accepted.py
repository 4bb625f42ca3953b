"""An accepted finding leaves the groups, stands in a list of its own, and is counted, of law apart."""

import json

import pytest

from masa.diagnostic import Accepted
from masa.report.exit_code import exit_code
from masa.report.file_report import FileReport
from masa.report.json_report import json_report
from masa.report.run import Run
from masa.report.statistics import json_statistics, text_statistics
from masa.report.text import text_report

ACCEPTED = Accepted("The review\x1b[2J is under way", "Business manager", "2025-09-30")
RULES = ("reviews-send-before", "scrutiny-arranged", "agencies-why-chosen")


@pytest.fixture
def accepting(report: FileReport) -> FileReport:
    findings = [
        finding._replace(accepted=ACCEPTED) if finding.rule in RULES else finding for finding in report.findings
    ]
    return report._replace(findings=findings)


def test_in_text(accepting: FileReport) -> None:
    text = text_report(Run([accepting], width=100))
    groups, _, rest = text.partition("── Accepted for now, and still not met")
    listed = " ".join(rest.partition("──\n")[2].partition("──")[0].split())

    assert "7 accepted (2 of law)" in " ".join(text.split())
    assert "reviews-send-before" not in groups
    assert "partners-all-three-kinds" in groups
    assert listed.startswith("- Findings of law accepted by Business manager until 30 September 2025: The review")
    assert "- Findings accepted by Business manager until 30 September 2025:" in listed
    assert "reviews-send-before, line" in listed
    assert "\x1b" not in text


def test_in_json_it_stays_not_met(accepting: FileReport) -> None:
    (file,) = json.loads(json_report(Run([accepting])))["files"]

    assert (file["counts"]["accepted"], file["counts"]["accepted_of_law"]) == (7, 2)
    assert {found["outcome"] for found in file["findings"] if found["rule"] in RULES} == {"not-met"}


def test_in_statistics(accepting: FileReport) -> None:
    run = Run([accepting])

    assert "accepted, 2 of law" in text_statistics(run)
    assert json.loads(json_statistics(run))["accepted"] == 7


def test_all_accepted_is_no_failure_and_never_called_clean(report: FileReport) -> None:
    everything = [finding._replace(accepted=ACCEPTED) for finding in report.findings if finding.force]
    accepted = report._replace(findings=everything)

    assert exit_code([accepted]) == 0
    for printed in (text_report(Run([accepted])), text_statistics(Run([accepted]))):
        assert "Nothing that masa checks is missing" not in printed


def test_a_report_on_a_baseline_names_no_edition(report: FileReport) -> None:
    finding = next(one for one in report.findings if one.force)._replace(
        rule="baseline-unused", outcome="not-met", severity="warning", force="consistency", path=("accepted", 0)
    )
    baseline = FileReport("b.yaml", "", {}, [finding], "", "", report.day, frozenset({"masa_baseline", "accepted"}))
    text = text_report(Run([baseline], width=80))

    assert "The entries of the baseline" in text
    assert "Judged as of 1 June 2025.\n" in text
    assert "checks met" not in text
