"""Findings as SARIF 2.1.0, for code scanning and the viewers of editors."""

from masa.report.json_text import escaped_json
from masa.report.run import Run
from masa.report.sarif.descriptors import descriptors
from masa.report.sarif.driver import driver
from masa.report.sarif.invocation import artifact, hidden, invocation
from masa.report.sarif.places import SOURCE_ROOT
from masa.report.sarif.results import results
from masa.report.sarif.taxonomies import Taxonomies

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif_report(run: Run) -> str:
    """Return one SARIF log with one run; what is met is left out, and the same findings give the same bytes."""
    taxonomies = Taxonomies.of(run)
    rules = descriptors(run, taxonomies)
    content = {
        "tool": {"driver": driver(rules, taxonomies)},
        "language": "en-GB",
        "invocations": [invocation(run)],
        "originalUriBaseIds": {SOURCE_ROOT: {"description": {"text": "The folder that masa was run in."}}},
        "artifacts": [artifact(run, report) for report in run.reports],
        "newlineSequences": ["\r\n", "\n", "\r"],
        "columnKind": "unicodeCodePoints",
        "taxonomies": taxonomies.components(),
        "results": results(run, rules, taxonomies),
        "properties": {"hidden": hidden(run)},
    }
    return escaped_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [content]})
