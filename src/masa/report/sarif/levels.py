"""How outcomes and severities are said in SARIF's words."""

from typing import NamedTuple

from masa.diagnostic import Finding

LEVELS = {"error": "error", "warning": "warning", "advice": "note"}


class Standing(NamedTuple):
    """The kind and the level of a result; SARIF gives a level only to the kind `fail`."""

    kind: str
    level: str


# Open: nobody could decide. Review: a person can. A departure is suppressed, and no louder than a note elsewhere.
_OTHERS = {
    "needs-a-person": Standing("review", "none"),
    "not-checked": Standing("open", "none"),
    "departed": Standing("fail", "note"),
}


def standing_of(finding: Finding) -> Standing:
    """Return how a finding that is shown stands in SARIF; one without a severity that is not met is a warning."""
    return _OTHERS.get(finding.outcome) or Standing("fail", LEVELS.get(finding.severity or "", "warning"))
