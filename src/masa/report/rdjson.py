"""Findings in the Reviewdog Diagnostic Format, whose columns count bytes of UTF-8."""

from masa.diagnostic import SEVERITIES, Finding
from masa.report.file_report import FileReport
from masa.report.json_text import escaped_json
from masa.report.places import byte_column, file_of
from masa.report.run import Run
from masa.source.edits import edited
from masa.source.points import offset_of
from masa.source.span import Position, Span

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}


def rdjson_report(run: Run) -> str:
    """Return one JSON object with a diagnostic for each finding that is not met; advice is INFO.

    The severity of the whole is that of the gravest finding, and is left out where there is none.
    """
    severities = [_severity(finding) for report in run.reports for finding in report.unmet]
    gravest = min(severities, key=SEVERITIES.index, default=None)
    diagnostics = (_diagnostic(run, report, finding) for report in run.reports for finding in report.unmet)
    whole = {"severity": _SEVERITIES[gravest]} if gravest else {}
    return escaped_json({"source": {"name": "masa"}, **whole, "diagnostics": diagnostics})


def _diagnostic(run: Run, report: FileReport, finding: Finding) -> dict[str, object]:
    text = report.text_of(finding.span.file)
    url = finding.authority[0].url if finding.authority else ""
    suggestion = _suggestion(finding, text)
    return {
        "message": finding.message,
        "location": {"path": file_of(run, report, finding.span), "range": _range(finding.span, text)},
        "severity": _SEVERITIES[_severity(finding)],
        "code": {"value": finding.rule, **({"url": url} if url else {})},
        **({"suggestions": [suggestion]} if suggestion else {}),
    }


def _suggestion(finding: Finding, text: str) -> dict[str, object] | None:
    """Return a safe fix as one change from its first edit to its last, so that nobody takes half of it.

    A reviewer takes a suggestion with one press: what is not safe is not offered so, nor what another file needs.
    """
    fix = finding.fix
    if not (fix and fix.safe and fix.edits and all(edit.span.file == finding.span.file for edit in fix.edits)):
        return None
    start = min(edit.span.start for edit in fix.edits)
    end = max(edit.span.end for edit in fix.edits)
    mended, rest = edited(text, fix.edits), len(text) - offset_of(end, text)
    changed = mended[offset_of(start, text) : len(mended) - rest]
    return {"range": _range(Span(finding.span.file, start, end), text), "text": changed}


def _range(span: Span, text: str) -> dict[str, object]:
    return {"start": _position(span.start, text), "end": _position(span.end, text)}


def _position(position: Position, text: str) -> dict[str, int]:
    return {"line": position.line, "column": byte_column(position, text)}


def _severity(finding: Finding) -> str:
    return finding.severity or SEVERITIES[-1]
