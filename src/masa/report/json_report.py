"""Findings as JSON, for programs."""

from masa import __version__
from masa.diagnostic import Authority, Finding, Fix
from masa.report.file_report import FileReport
from masa.report.json_text import json_text
from masa.report.run import Run
from masa.source.span import Position, Span


def json_report(run: Run) -> str:
    """Return one JSON object for all files."""
    return json_text(
        tool={"name": "masa", "version": __version__},
        as_of=max((report.day.isoformat() for report in run.reports), default=None),
        files=map(_file, run.reports),
    )


def _file(report: FileReport) -> dict[str, object]:
    return {
        "path": report.path,
        "readable": report.readable,
        "edition": report.edition,
        "edition_reason": report.edition_reason,
        "counts": report.counts._asdict(),
        "hidden": report.hidden_counts._asdict(),
        "findings": map(_finding, report.shown),
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "rule": finding.rule,
        "outcome": finding.outcome,
        "force": finding.force,
        "severity": finding.severity,
        "certainty": finding.certainty,
        "message": finding.message,
        "remedy": finding.remedy,
        "path": list(finding.path),
        "item": finding.item,
        "file": finding.span.file,
        "span": _span(finding.span),
        "related": [{"file": span.file, "span": _span(span)} for span in finding.related],
        "authority": [_authority(authority) for authority in finding.authority],
        "evidence": [list(path) for path in finding.evidence],
        "accepted": finding.accepted._asdict() if finding.accepted else None,
        "fix": _fix(finding.fix) if finding.fix else None,
    }


def _fix(fix: Fix) -> dict[str, object]:
    edits = [{"file": edit.span.file, "span": _span(edit.span), "words": edit.words} for edit in fix.edits]
    return {"description": fix.description, "safe": fix.safe, "edits": edits}


def _span(span: Span) -> dict[str, object]:
    return {"start": _position(span.start), "end": _position(span.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}


def _authority(authority: Authority) -> dict[str, object]:
    return authority._asdict()
