"""Each finding as a SARIF result."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import sha256

from masa.diagnostic import Authority, Finding
from masa.report.file_report import FileReport, harmless
from masa.report.places import file_of
from masa.report.run import Run
from masa.report.sarif.fixes import fixes
from masa.report.sarif.levels import standing_of
from masa.report.sarif.places import location
from masa.report.sarif.shape import Node, message, written
from masa.report.sarif.speaking import speaking
from masa.report.sarif.suppressions import suppressions
from masa.report.sarif.taxonomies import Taxonomies
from masa.rules.engine.authority import provision, standing

FINGERPRINT = "masa/v1"


def results(run: Run, rules: Sequence[Node], taxonomies: Taxonomies) -> Iterator[Node]:
    """Yield the results in the order of files and places; `rules` are the descriptors that they point to."""
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    for report, finding, fingerprint in _with_fingerprints(run):
        yield written(
            {
                **_what(finding, numbers[finding.rule]),
                **_where(run, report, finding),
                "taxa": taxonomies.taxa(finding.authority),
                "partialFingerprints": {FINGERPRINT: fingerprint},
                "suppressions": suppressions(finding),
                "fixes": fixes(run, report, finding),
                "properties": _properties(finding),
            }
        )


def _what(finding: Finding, number: int) -> Node:
    kind, level = standing_of(finding)
    said = message(finding.message)
    return {"ruleId": finding.rule, "ruleIndex": number, "kind": kind, "level": level, "message": said}


def _where(run: Run, report: FileReport, finding: Finding) -> Node:
    related = enumerate(finding.related, start=1)
    return {
        "locations": [location(run, report, finding.span, finding.item)],
        "relatedLocations": [{"id": number, **location(run, report, span)} for number, span in related],
    }


def _properties(finding: Finding) -> Node:
    return written(
        {
            "outcome": finding.outcome,
            "severity": finding.severity,
            "force": finding.force,
            "certainty": finding.certainty,
            "remedy": harmless(finding.remedy),
            "restsOn": _rests_on(finding.authority),
        }
    )


@lru_cache(maxsize=16)  # thousands of findings may rest on the same
def _rests_on(authority: tuple[Authority, ...]) -> list[str]:
    return [f"{provision(one)} ({standing(one)})" for one in authority]


def _with_fingerprints(run: Run) -> Iterator[tuple[FileReport, Finding, str]]:
    """Yield each finding with what it is known by from run to run: rule, file, item, and which of those it is."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for report, finding in speaking(run):
        key = (finding.rule, file_of(run, report, finding.span), finding.item)
        seen[key] += 1
        words = "\n".join([*key, str(seen[key])]).encode(errors="surrogatepass")
        yield report, finding, sha256(words).hexdigest()[:32]
