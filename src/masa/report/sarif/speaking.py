"""What of a run is written out in SARIF."""

from collections.abc import Iterator

from masa.diagnostic import Finding
from masa.report.file_report import FileReport
from masa.report.run import Run


def speaking(run: Run) -> Iterator[tuple[FileReport, Finding]]:
    """Yield each finding that is shown, with the report it belongs to, in the order of files and places."""
    for report in run.reports:
        yield from ((report, finding) for finding in report.shown)
