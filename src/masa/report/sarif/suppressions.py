"""Why a finding asks nothing of anybody: a departure in the document, or an entry of a baseline."""

from masa.diagnostic import Accepted, Finding
from masa.report.file_report import harmless
from masa.report.sarif.shape import Node, written


def suppressions(finding: Finding) -> list[Node]:
    """Return the departure or the acceptance of a finding, with its reason; nothing where it has neither."""
    if finding.outcome == "departed":
        # The message of a departed finding gives the reason. The document holds it, so it is in the source.
        return [{"kind": "inSource", "status": "accepted", "justification": harmless(finding.message)}]
    return [_accepted(finding.accepted)] if finding.accepted else []


def _accepted(accepted: Accepted) -> Node:
    who, until = harmless(accepted.who), harmless(accepted.until)
    by = f" Accepted by {who}" if who else ""
    end = f"{'' if by else ' Accepted'} until {until}" if until else ""
    return {
        "kind": "external",
        "status": "accepted",
        "justification": f"{harmless(accepted.reason)}{by}{end}{'.' if by or end else ''}",
        "properties": written({"acceptedBy": who, "until": until}),
    }
