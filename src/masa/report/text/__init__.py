"""Findings for people: a report in a terminal, for a business manager and an engineer alike."""

from collections.abc import Sequence

from rich.text import Text

from masa.report.file_report import FileReport, total, total_hidden
from masa.report.run import Run
from masa.report.text.closing import basis_lines, counts_line, list_lines, meaning_lines
from masa.report.text.groups import GROUPS, group_lines
from masa.report.text.layout import narrowed, printed, words, wrapped


def text_report(run: Run) -> str:
    """Return the report on each file in turn, their total, and what a clean run does not mean."""
    files, width = run.reports, narrowed(run.width)
    lines: list[Text] = []
    for report in files:
        lines += [*_file(report, width), Text()]
    if len(files) > 1:
        lines += [*_total(files, width), Text()]
    if any(report.readable for report in files):
        lines += meaning_lines(files, width)
    return printed(lines, colour=run.colour)


def _file(report: FileReport, width: int) -> list[Text]:
    lines = [
        words(report.path, "bold underline"),
        *wrapped(counts_line(report.counts, report.hidden_counts), width),
        Text(),
    ]
    for group in GROUPS:
        found = group_lines(report, group, width)
        lines += [*found, Text()] if found else []
    if not report.readable:
        return [*lines, *wrapped(words("Nothing of this file could be read, so nothing was checked."), width)]
    return [*lines, *list_lines(report, width), *basis_lines(report, width)]


def _total(files: Sequence[FileReport], width: int) -> list[Text]:
    return wrapped(
        Text.assemble((f"{len(files)} files: ", "bold"), counts_line(total(files), total_hidden(files))), width
    )
