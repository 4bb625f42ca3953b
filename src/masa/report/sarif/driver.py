"""masa as SARIF describes a tool. It has no page on the web, so none is named."""

from collections.abc import Sequence

from masa import __version__
from masa.report.sarif.shape import Node
from masa.report.sarif.taxonomies import Taxonomies


def driver(rules: Sequence[Node], taxonomies: Taxonomies) -> Node:
    """Return the tool with the rules that speak in this run."""
    return {
        "name": "masa",
        "version": __version__,
        "semanticVersion": __version__,
        "language": "en-GB",
        "shortDescription": {"text": "Checks multi-agency safeguarding arrangements. A clean run is not compliance."},
        "rules": list(rules),
        "supportedTaxonomies": taxonomies.references(),
    }
