"""Findings as workflow commands, which GitHub Actions shows beside the lines of a change.

Names and escapes: GitHub, "Workflow commands for GitHub Actions", and the runner's own reading of them.
"""

from collections.abc import Iterator

from masa.diagnostic import SEVERITIES, Finding
from masa.report.file_report import FileReport, harmless, one_line
from masa.report.places import file_of, last_line, place_of
from masa.report.run import Run
from masa.rules.engine.authority import provision
from masa.source.span import Span

_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}


def github_report(run: Run) -> str:
    """Return one command for each finding that is not met, and for what could not be done; advice is a notice."""
    found = [_command(run, report, finding) for report in run.reports for finding in report.unmet]
    problems = [f"::error title=masa::{_data(one_line(problem))}" for problem in run.problems]
    return "".join(f"{command}\n" for command in [*found, *problems])


def _command(run: Run, report: FileReport, finding: Finding) -> str:
    properties = {"file": file_of(run, report, finding.span), **_range(finding.span), "title": finding.rule}
    written = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    command = _COMMANDS[finding.severity or SEVERITIES[-1]]
    return f"::{command} {written}::{'%0A'.join(_data(line) for line in _lines(run, report, finding))}"


def _range(span: Span) -> dict[str, int]:
    """Return lines, and columns within one line: the runner drops those of a range over several."""
    lines = {"line": span.start.line, "endLine": last_line(span)}
    if lines["line"] != lines["endLine"]:
        return lines
    end = span.end.column if span.end.line == span.start.line else span.start.column
    return {**lines, "col": span.start.column, "endColumn": end}


def _lines(run: Run, report: FileReport, finding: Finding) -> Iterator[str]:
    """Give the message with its place, which a workflow's log shows nowhere else, the remedy and the provision."""
    yield f"{place_of(run, report, finding.span)}: {one_line(finding.message)}"
    if finding.remedy:
        yield f"What to do: {one_line(finding.remedy)}"
    if finding.authority:
        yield f"Rests on: {one_line(provision(finding.authority[0]))}"


def _data(text: str) -> str:
    return harmless(text.replace("%", "%25"))


def _property(text: str) -> str:
    escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replace(":", "%3A")
    return harmless(escaped.replace(",", "%2C"))
