"""Findings as a GitLab code quality report: a subset of the Code Climate format, as GitLab documents it."""

import json
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256

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
    return escaped_json(_issues(run))


def _issues(run: Run) -> Iterator[dict[str, object]]:
    seen: Counter[tuple[str, str, str]] = Counter()
    for report in run.reports:
        for finding in report.unmet:
            key = (file_of(run, report, finding.span), finding.rule, finding.item)
            seen[key] += 1
            yield _issue(finding, key[0], sha256(json.dumps([*key, seen[key]]).encode()).hexdigest())


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


def _position(position: Position) -> dict[str, int]:
    return {"line": position.line, "column": position.column}
