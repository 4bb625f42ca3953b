"""Tables with a header row that is repeated on each page, rows that stay whole, and words for those who do not see."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from masa.render.word.characters import legible
from masa.render.word.elements import Element, element
from masa.render.word.flow import Fill, Flow
from masa.render.word.paragraph import Form
from masa.render.word.widths import column_widths

_STYLE = "ArrangementsTable"
_WHOLE = 1500  # letters of a row that is not split: a longer one may be taller than a page
_LONGEST_TEXT = 250


class Line(NamedTuple):
    """A row: what fills its cells, and whether it is a total."""

    cells: Sequence[Fill]
    total: bool = False


class Grid(NamedTuple):
    """A table before it is written: its name, its headings, which columns are figures, and its rows."""

    name: str
    headings: Sequence[Fill]
    figures: Sequence[bool]
    lines: Sequence[Line]


def write_table(flow: Flow, grid: Grid) -> None:
    """Write a table as wide as the flow; its first row names the columns, its first column the rows."""
    total = flow.width - flow.form.edge
    header = _filled(flow, grid, Line(grid.headings), "TableHeading")
    rows = [_line(flow, grid, line, after) for line, after in zip_longest(grid.lines, grid.lines[1:])]
    widths = column_widths([[cell.lines for cell in row] for row in (header, *rows)], total)
    columns = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    repeated = element("trPr", element("cantSplit"), element("tblHeader"))
    lines = [_row(header, widths, repeated), *(_row(row, widths, _split(row)) for row in rows)]
    names = ", ".join("".join(cell.lines) for cell in header)
    table = element("tbl", _properties(grid, names, flow.form.edge, total), columns, *lines)
    words = "\n".join(line for row in (header, *rows) for cell in row for line in cell.lines)
    flow.table(table._replace(words=words))


class _Cell(NamedTuple):
    """What stands in a cell, and the text of each of its paragraphs."""

    inside: list[Element]
    lines: list[str]


def _line(flow: Flow, grid: Grid, line: Line, after: Line | None) -> list[_Cell]:
    """Return the cells of a row; one above a total is held on its page."""
    held = after is not None and after.total
    return _filled(flow, grid, line, "TableTotal" if line.total else "TableText", held=held)


def _filled(flow: Flow, grid: Grid, line: Line, style: str, *, held: bool = False) -> list[_Cell]:
    width, cells = (flow.width - flow.form.edge) // len(grid.headings), []
    for fill, right in zip(line.cells, grid.figures, strict=True):
        inside: list[Element] = []
        inner = flow.cell(inside, width, Form(style, right=right), held=held)
        fill(inner)
        inner.close()
        cells.append(_Cell(inside, [text for one in inside for text in one.words.split("\n")]))
    return cells


def _row(cells: Sequence[_Cell], widths: Sequence[int], properties: Element | None) -> Element:
    wide = (element("tcPr", element("tcW", w=width, type="dxa")) for width in widths)
    return element(
        "tr", properties, *(element("tc", size, *cell.inside) for size, cell in zip(wide, cells, strict=True))
    )


def _split(cells: Sequence[_Cell]) -> Element | None:
    """Return what keeps a row whole; a long one may be split."""
    whole = sum(len(line) for cell in cells for line in cell.lines) <= _WHOLE
    return element("trPr", element("cantSplit")) if whole else None


def _properties(grid: Grid, columns: str, edge: int, width: int) -> Element:
    count = "1 row" if len(grid.lines) == 1 else f"{len(grid.lines)} rows"
    return element(
        "tblPr",
        element("tblStyle", val=_STYLE),
        element("tblW", w=width, type="dxa"),
        element("tblInd", w=edge, type="dxa") if edge else None,
        element("tblLayout", type="fixed"),
        element("tblLook", val="06A0", firstRow=1, lastRow=0, firstColumn=1, lastColumn=0, noHBand=1, noVBand=1),
        element("tblCaption", val=_short(grid.name or columns)),
        element("tblDescription", val=_short(f"{count}. The columns are: {columns}.")),
    )


def _short(text: str) -> str:
    line = legible(text)
    return line if len(line) <= _LONGEST_TEXT else f"{line[: _LONGEST_TEXT - 3]}..."
