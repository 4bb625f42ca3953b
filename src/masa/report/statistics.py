"""How often each rule speaks, instead of what it says each time."""

from collections import Counter
from collections.abc import Mapping

from masa.diagnostic import SEVERITIES, Finding
from masa.report.json_text import json_text
from masa.report.run import Run, Writer


def text_statistics(run: Run) -> str:
    """Return one line for each rule that is not met: how often, how serious, and its id; the most often first."""
    rows = _rows(run)
    if not rows:
        return "Nothing that masa checks is missing or contradicted. That is not compliance.\n"
    width = max(len(str(number)) for *_, number in rows)
    lines = [f"{number:>{width}}  {severity:<7}  {rule}\n" for rule, severity, number in rows]
    hidden = sum(report.hidden_counts.findings for report in run.reports)
    return "".join([*lines, f"{hidden:>{width}}  hidden by your settings\n" if hidden else ""])


def json_statistics(run: Run) -> str:
    """Return one JSON object with the number of findings of each rule."""
    rules = [{"rule": rule, "severity": severity, "findings": number} for rule, severity, number in _rows(run)]
    return json_text(rules=rules, hidden=sum(report.hidden_counts.findings for report in run.reports))


STATISTICS: Mapping[str, Writer] = {"text": text_statistics, "json": json_statistics}


def _rows(run: Run) -> list[tuple[str, str, int]]:
    found = Counter(_kind(finding) for report in run.reports for finding in report.findings if _counts(finding))
    rows = [(rule, severity, number) for (rule, severity), number in found.items()]
    return sorted(rows, key=lambda row: (-row[2], SEVERITIES.index(row[1]), row[0]))


def _counts(finding: Finding) -> bool:
    return finding.outcome == "not-met" and not finding.accepted


def _kind(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.severity or SEVERITIES[-1]
