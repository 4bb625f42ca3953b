"""Exit codes, whatever the format."""

from datetime import date

import pytest

from masa.diagnostic import Accepted, Finding
from masa.report.exit_code import exit_code
from masa.report.file_report import FileReport, total
from masa.source.span import Span


def outcome(name: str, severity: str | None = None, force: str | None = "guidance-should") -> Finding:
    return Finding("a-rule", name, force, severity, None, "", "", (), "", Span.at("a.yaml"))


MET, NOT_APPLICABLE = outcome("met"), outcome("not-applicable")
ERROR, WARNING, ADVICE = (outcome("not-met", severity) for severity in ("error", "warning", "advice"))
PERSON, UNCHECKED, DEPARTED = outcome("needs-a-person"), outcome("not-checked"), outcome("departed")
FAULT = outcome("not-met", "error", force=None)
ACCEPTED = ERROR._replace(accepted=Accepted("To be named in January.", "The business manager", "2026-01-31"))


def report(*findings: Finding, readable: bool = True, fail_on: str = "warning") -> FileReport:
    day = date(2025, 6, 1)
    return FileReport("a.yaml", "", {}, findings, "", "", day, frozenset(), readable=readable, fail_on=fail_on)


@pytest.mark.parametrize(
    ("findings", "fail_on", "code"),
    [
        pytest.param([MET], "warning", 0, id="met"),
        pytest.param([NOT_APPLICABLE], "advice", 0, id="not-applicable"),
        pytest.param([MET, ERROR], "error", 1, id="error"),
        pytest.param([MET, WARNING], "error", 0, id="warning-below"),
        pytest.param([MET, WARNING], "warning", 1, id="warning-at"),
        pytest.param([MET, ADVICE], "warning", 0, id="advice-below"),
        pytest.param([MET, ADVICE], "advice", 1, id="advice-at"),
        pytest.param([MET, FAULT], "error", 1, id="found-by-the-reader"),
        pytest.param([MET, PERSON, UNCHECKED, DEPARTED], "advice", 0, id="unknowns-change-nothing"),
        pytest.param([MET, ACCEPTED], "advice", 0, id="accepted"),
        pytest.param([ACCEPTED, ERROR], "warning", 1, id="one-of-two-accepted"),
        pytest.param([], "warning", 2, id="nothing-at-all"),
        pytest.param([UNCHECKED], "warning", 2, id="nothing-checked"),
        pytest.param([FAULT, UNCHECKED], "warning", 2, id="nothing-checked-but-read"),
    ],
)
def test_one_file(findings: list[Finding], fail_on: str, code: int) -> None:
    assert exit_code([report(*findings, fail_on=fail_on)]) == code


@pytest.mark.parametrize(
    ("reports", "code"),
    [
        pytest.param([], 2, id="no-file"),
        pytest.param([report(MET), report(MET)], 0, id="all-clean"),
        pytest.param([report(MET), report(MET, ERROR)], 1, id="one-with-findings"),
        pytest.param([report(FAULT, readable=False), report(MET, ERROR)], 2, id="one-unreadable"),
        pytest.param([report(MET), report()], 2, id="one-not-checked"),
    ],
)
def test_highest_code_of_several_files(reports: list[FileReport], code: int) -> None:
    assert exit_code(reports) == code


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        pytest.param([], 0, id="all-settled"),
        pytest.param([FAULT, UNCHECKED], 1, id="the-rest-found-by-the-reader"),
        pytest.param([ERROR, PERSON], 1, id="not-met"),
    ],
)
def test_what_is_only_counted_was_checked(findings: list[Finding], code: int) -> None:
    whole, counted = report(MET, MET, NOT_APPLICABLE, *findings), {"met": 2, "not-applicable": 1}
    brief = report(*findings)._replace(only_counted=counted)

    assert (exit_code([brief]), brief.counts, total([brief, brief])) == (code, whole.counts, total([whole, whole]))
