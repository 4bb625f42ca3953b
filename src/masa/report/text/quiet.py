"""Findings for people in a hurry: only what fails the run."""

from rich.text import Text

from masa.report.run import Run
from masa.report.text.closing import counts_line
from masa.report.text.groups import GROUPS, group_lines
from masa.report.text.layout import narrowed, printed, words, wrapped


def quiet_report(run: Run) -> str:
    """Return the counts and the failing findings of each file that fails; nothing where none does."""
    width, lines = narrowed(run.width), list[Text]()
    for report in run.reports:
        if report.failing or not report.readable:
            lines += [words(report.path, "bold underline")]
            lines += [*wrapped(counts_line(report.counts, report.hidden_counts), width), Text()]
            only = report._replace(findings=[finding for finding in report.findings if report.fails(finding)])
            lines += [line for group in GROUPS for line in group_lines(only, group, width)]
            lines += [Text()]
    return printed(lines, colour=run.colour)
