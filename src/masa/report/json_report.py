"""Findings as JSON, for programs."""

import json
import re
from collections.abc import Sequence

from masa import __version__
from masa.diagnostic import Authority, Finding
from masa.report.file_report import FileReport
from masa.source.span import Position, Span

SCHEMA_VERSION = "1.0"

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_report(files: Sequence[FileReport]) -> str:
    """Return one JSON object for all files; the same input gives the same bytes.

    Signs that could steer a terminal are escaped, so that printing the text is safe and loses nothing.
    """
    content = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "masa", "version": __version__},
        "as_of": max((report.day.isoformat() for report in files), default=None),
        "files": [_file(report) for report in files],
    }
    text = json.dumps(content, indent=2, ensure_ascii=False)
    return _UNSAFE.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text) + "\n"


def _file(report: FileReport) -> dict[str, object]:
    return {
        "path": report.path,
        "readable": report.readable,
        "edition": report.edition,
        "edition_reason": report.edition_reason,
        "counts": report.counts._asdict(),
        "findings": [_finding(finding) for finding in report.shown],
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
    }


def _span(span: Span) -> dict[str, object]:
    return {"start": _position(span.start), "end": _position(span.end)}


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}


def _authority(authority: Authority) -> dict[str, object]:
    return authority._asdict()
