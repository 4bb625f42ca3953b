"""What a run comes to, as a number that a script can act on."""

from collections.abc import Sequence

from masa.diagnostic import SEVERITIES
from masa.report.file_report import FileReport

CLEAN, FINDINGS, FAILED = 0, 1, 2


def exit_code(reports: Sequence[FileReport], fail_on: str) -> int:
    """Return the highest code of the files: 2 where nothing was checked, 1 at or above the threshold.

    What needs a person, was departed from or was not checked changes nothing. No file at all is a failure.
    """
    return max((_code(report, fail_on) for report in reports), default=FAILED)


def _code(report: FileReport, fail_on: str) -> int:
    if not (report.readable and report.checked):
        return FAILED
    failing = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    found = any(finding.outcome == "not-met" and finding.severity in failing for finding in report.findings)
    return FINDINGS if found else CLEAN
