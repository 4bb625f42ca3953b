"""How often each rule speaks, instead of what it says each time."""

from collections import Counter
from collections.abc import Mapping

from masa.diagnostic import SEVERITIES, Finding
from masa.report.file_report import total, total_hidden
from masa.report.json_text import json_text
from masa.report.run import Run, Writer


def text_statistics(run: Run) -> str:
    """Return one line for each rule that is not met: how often, how serious, and its id; the most often first."""
    rows = _rows(run)
    rest = _not_listed(run)
    if not rows and not rest:
        return "Nothing that masa checks is missing or contradicted. That is not compliance.\n"
    width = max(len(str(number)) for number in (*rest.values(), *(number for *_, number in rows)))
    lines = [f"{number:>{width}}  {severity:<7}  {rule}\n" for rule, severity, number in rows]
    lines += [f"{number:>{width}}  {what}\n" for what, number in rest.items()]
    return "".join(lines)


def json_statistics(run: Run) -> str:
    """Return one JSON object with the number of findings of each rule."""
    rules = [{"rule": rule, "severity": severity, "findings": number} for rule, severity, number in _rows(run)]
    counts = total(run.reports)
    return json_text(
        rules=rules,
        accepted=counts.accepted,
        accepted_of_law=counts.accepted_of_law,
        hidden=total_hidden(run.reports).findings,
    )


STATISTICS: Mapping[str, Writer] = {"text": text_statistics, "json": json_statistics}


def _not_listed(run: Run) -> Mapping[str, int]:
    """Return how many findings were accepted or hidden, each by what is said of them; nothing where none was."""
    counts, hidden = total(run.reports), total_hidden(run.reports)
    said = {
        f"accepted, {counts.accepted_of_law} of law": counts.accepted,
        f"hidden by your settings, {hidden.of_law} of law": hidden.findings,
    }
    return {words: number for words, number in said.items() if number}


def _rows(run: Run) -> list[tuple[str, str, int]]:
    found = Counter(_kind(finding) for report in run.reports for finding in report.findings if _counts(finding))
    rows = [(rule, severity, number) for (rule, severity), number in found.items()]
    return sorted(rows, key=lambda row: (-row[2], SEVERITIES.index(row[1]), row[0]))


def _counts(finding: Finding) -> bool:
    return finding.outcome == "not-met" and not finding.accepted


def _kind(finding: Finding) -> tuple[str, str]:
    return finding.rule, finding.severity or SEVERITIES[-1]
