"""What would mend a finding, as replacements of regions."""

from collections.abc import Sequence
from itertools import groupby

from masa.diagnostic import Finding
from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.report.sarif.places import address, region
from masa.report.sarif.shape import Node, message, without_halves
from masa.source.edits import Edit


def fixes(run: Run, report: FileReport, finding: Finding) -> list[Node]:
    """Return the fix of a finding, if it has one; `safe` says that it changes only how something is written."""
    fix = finding.fix
    if not (fix and fix.edits):
        return []
    files = [list(edits) for _, edits in groupby(sorted(fix.edits), key=lambda edit: edit.span.file)]
    return [
        {
            "description": message(fix.description),
            "artifactChanges": [_change(run, report, edits) for edits in files],
            "properties": {"safe": fix.safe},
        }
    ]


def _change(run: Run, report: FileReport, edits: Sequence[Edit]) -> Node:
    """Return the edits of one file."""
    replacements = [_replacement(edit) for edit in edits]
    return {"artifactLocation": address(run, report, edits[0].span), "replacements": replacements}


def _replacement(edit: Edit) -> Node:
    """Return new words for a region; they are written exactly, since a tool may put them into the file."""
    return {"deletedRegion": region(edit.span), "insertedContent": {"text": without_halves(edit.words)}}
