"""Code frames: the line that a finding points at, with the place underlined."""

from itertools import accumulate
from typing import NamedTuple

from rich.cells import cell_len
from rich.text import Text

from masa.report.file_report import harmless
from masa.source.span import Span

ELLIPSIS = "…"


class _Window(NamedTuple):
    """What of a line is shown: its text, and where the mark stands in terminal cells."""

    text: str
    offset: int
    length: int


def frame(text: str, span: Span, width: int, style: str) -> list[Text]:
    """Return the first line of a span with its number, and a mark beneath; nothing if there is no such line.

    A long line is cut to a window around the span. A span over several lines says where it ends.
    """
    lines = text.splitlines()
    if not 1 <= span.start.line <= len(lines):
        return []
    number = str(span.start.line)
    line = harmless(lines[span.start.line - 1])
    window = _window(line, *_bounds(line, span), width - len(number) - 3)
    gutter = Text(f"{' ' * len(number)} │ ", "dim")
    rows = [
        Text.assemble((f"{number} │ ", "dim"), window.text),
        Text.assemble(gutter, " " * window.offset, ("^" * window.length, style)),
    ]
    return [*rows, *_continuation(span, len(number))]


def _bounds(line: str, span: Span) -> tuple[int, int]:
    """Return where the span begins and ends on its first line, at least one sign wide."""
    begin = min(span.start.column - 1, len(line))
    end = span.end.column - 1 if span.end.line == span.start.line else len(line.rstrip())
    return begin, max(min(end, len(line)), begin + 1)


def _window(line: str, begin: int, end: int, room: int) -> _Window:
    """Cut a line to the room there is, so that the span's start is always in sight."""
    if cell_len(line) <= room:
        return _Window(line, cell_len(line[:begin]), max(1, cell_len(line[begin:end])))
    edges = [0, *accumulate(cell_len(sign) for sign in line)]
    left = 0
    if edges[min(end, len(line))] > room - 1:
        left = next(index for index, edge in enumerate(edges) if edge >= edges[begin] - room // 4)
    space = room - (left > 0)
    fits = max(index for index, edge in enumerate(edges) if edge - edges[left] <= space)
    right = fits if fits == len(line) else max(fits - 1, left)
    before, after = ELLIPSIS if left else "", ELLIPSIS if right < len(line) else ""
    offset = len(before) + cell_len(line[left:begin])
    return _Window(before + line[left:right] + after, offset, max(1, cell_len(line[begin : min(end, right)])))


def _continuation(span: Span, gutter: int) -> list[Text]:
    last = span.end.line - (span.end.column == 1)
    if last <= span.start.line:
        return []
    return [Text(f"{' ' * gutter} ⋮ to line {last}", "dim")]
