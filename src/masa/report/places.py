"""Where a finding stands, as other programs name files: from the working folder, with `/`."""

import os
from functools import lru_cache

from masa.report.file_report import FileReport
from masa.report.run import Run
from masa.source.points import offset_of
from masa.source.span import Position, Span


def file_of(run: Run, report: FileReport, span: Span) -> str:
    """Return the path of a span's file; that of a prose file begins with the folder of its document.

    It is relative to the working folder wherever the file lies beneath it.
    """
    return _from_folder(run.folder, report.path, span.file)


def document_of(run: Run, report: FileReport) -> str:
    """Return the path of the document itself."""
    return file_of(run, report, Span.at(report.path))


def place_of(run: Run, report: FileReport, span: Span) -> str:
    """Return a place as editors and terminals understand it: file:line:column."""
    return f"{file_of(run, report, span)}:{span.start.line}:{span.start.column}"


@lru_cache(maxsize=16)  # a document and its prose files: many findings of one file are told in a row
def _from_folder(folder: str, document: str, file: str) -> str:
    beside = os.path.join(os.path.dirname(document), file)
    path = os.path.normpath(document if file == document else beside)
    within = os.path.join(folder, "") if folder else ""
    return path.removeprefix(within).replace(os.sep, "/")


def last_line(span: Span) -> int:
    """Return the last line that a span touches: one that ends where a line begins does not touch that line."""
    return max(span.start.line, span.end.line - (span.end.column == 1))


def byte_column(position: Position, text: str) -> int:
    """Return a column from 1 counted in bytes of UTF-8; where the text is not known, in characters."""
    start = offset_of(Position(position.line, 1), text)
    before = text[start : start + position.column - 1]
    extra = len(before.encode(errors="surrogatepass")) - len(before)
    return position.column + extra
