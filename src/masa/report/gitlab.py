"""Findings as a GitLab code quality report: a subset of the Code Climate format, as GitLab documents it."""

import json
from collections.abc import Iterator
from hashlib import sha256
from itertools import count

from masa.diagnostic import SEVERITIES, Finding
from masa.report.json_text import escaped_json
from masa.report.places import file_of
from masa.report.run import Run
from masa.source.span import Position

_SEVERITIES = {"error": "critical", "warning": "major", "advice": "info"}


def gitlab_report(run: Run) -> str:
    """Return a JSON list with one entry for each finding that is not met.

    A fingerprint comes from the file, the rule and the item, so that it stays while lines move and words change;
    findings that share all three are told apart by their order.
    """
    return escaped_json(list(_issues(run)))


def _issues(run: Run) -> Iterator[dict[str, object]]:
    taken: set[str] = set()
    for report in run.reports:
        for finding in report.unmet:
            path = file_of(run, report, finding.span)
            fingerprint = next(one for one in _fingerprints(path, finding) if one not in taken)
            taken.add(fingerprint)
            yield _issue(finding, path, fingerprint)


def _issue(finding: Finding, path: str, fingerprint: str) -> dict[str, object]:
    return {
        # GitLab shows the description and not the name of the check.
        "description": f"{finding.rule}: {finding.message}",
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity or SEVERITIES[-1]],
        "location": {
            "path": path,
            "positions": {"begin": _position(finding.span.start), "end": _position(finding.span.end)},
        },
    }


def _fingerprints(path: str, finding: Finding) -> Iterator[str]:
    for ordinal in count(1):
        yield sha256(json.dumps([path, finding.rule, finding.item, ordinal]).encode()).hexdigest()


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
