"""What a run comes to, as a number that a script can act on."""

from collections.abc import Sequence

from masa.report.file_report import FileReport

CLEAN, FINDINGS, FAILED = 0, 1, 2


def exit_code(reports: Sequence[FileReport]) -> int:
    """Return the highest code of the files: 2 where nothing was checked, 1 at or above the file's threshold.

    What needs a person, was departed from, accepted or not checked changes nothing. No file at all is a failure.
    """
    return max((_code(report) for report in reports), default=FAILED)


def _code(report: FileReport) -> int:
    if not (report.readable and report.checked):
        return FAILED
    return FINDINGS if report.failing else CLEAN
