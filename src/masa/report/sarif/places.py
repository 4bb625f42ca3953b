"""Places in files: percent-encoded addresses from the folder that masa was run in, and regions."""

import re
from functools import lru_cache
from pathlib import PurePath
from urllib.parse import quote

from masa.report.file_report import FileReport, harmless
from masa.report.places import file_of
from masa.report.run import Run
from masa.report.sarif.shape import Node
from masa.source.span import Span

SOURCE_ROOT = "%SRCROOT%"

# Names of files may hold bytes that are no text, which Python keeps as U+DC80 to U+DCFF; no other half can be written.
_HALVES = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def address(run: Run, report: FileReport, span: Span) -> Node:
    """Return the artifact location of the file that a span points into."""
    return _located(file_of(run, report, span))


@lru_cache(maxsize=16)  # many findings of one file are told in a row
def _located(path: str) -> Node:
    name = quote(_HALVES.sub("\N{REPLACEMENT CHARACTER}", path), errors="surrogateescape")
    if PurePath(path).is_absolute():
        return {"uri": f"file://{name if name.startswith('/') else f'/{name}'}"}
    return {"uri": name, "uriBaseId": SOURCE_ROOT}


def region(span: Span) -> Node:
    """Return a stretch of a file: lines and columns from 1, the end column not part of it, as masa counts too."""
    return {
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
    }


def location(run: Run, report: FileReport, span: Span, item: str = "") -> Node:
    """Return a place in a file and, where it has one, the item of the document that stands there."""
    physical = {"artifactLocation": address(run, report, span), "region": region(span)}
    logical = {"logicalLocations": [{"fullyQualifiedName": harmless(item)}]} if item else {}
    return {"physicalLocation": physical, **logical}
