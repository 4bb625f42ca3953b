"""Findings as one line each, as compilers print them: for editors, `grep` and people in a hurry."""

from masa.report.file_report import harmless, one_line
from masa.report.places import place_of
from masa.report.run import Run


def concise_report(run: Run) -> str:
    """Return `file:line:column rule message` for each finding that is not met; nothing where there is none."""
    return "".join(
        f"{harmless(place_of(run, report, finding.span))} {finding.rule} {one_line(finding.message)}\n"
        for report in run.reports
        for finding in report.unmet
    )
