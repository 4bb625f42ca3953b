"""Tables with a header row that is repeated on each page, rows that stay whole, and words for those who do not see."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from masa.render.word.characters import legible
from masa.render.word.elements import Element, element, is_a, qualified, words_in
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
    rough = total // len(grid.headings)
    rows = [_header(flow, grid, rough), *(_row(flow, grid, line, rough) for line in grid.lines)]
    for row, following in zip(rows[1:], grid.lines[1:], strict=False):
        if following.total:
            _keep_with_next(row)
    widths = column_widths([[_texts(cell) for cell in _cells(row)] for row in rows], total)
    for row in rows:
        for cell, width in zip(_cells(row), widths, strict=True):
            cell.insert(0, element("tcPr", element("tcW", w=width, type="dxa")))
    columns = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    flow.table(element("tbl", _properties(grid, rows[0], flow.form.edge, total), columns, *rows))


def _header(flow: Flow, grid: Grid, width: int) -> Element:
    cells = _filled(flow, grid, Line(grid.headings), width, "TableHeading")
    return element("tr", element("trPr", element("cantSplit"), element("tblHeader")), *cells)


def _row(flow: Flow, grid: Grid, line: Line, width: int) -> Element:
    cells = list(_filled(flow, grid, line, width, "TableTotal" if line.total else "TableText"))
    whole = sum(len(words_in(cell)) for cell in cells) <= _WHOLE
    return element("tr", element("trPr", element("cantSplit")) if whole else None, *cells)


def _filled(flow: Flow, grid: Grid, line: Line, width: int, style: str) -> Iterator[Element]:
    for fill, right in zip(line.cells, grid.figures, strict=True):
        cell = element("tc")
        inner = flow.cell(cell, width, Form(style, right=right))
        fill(inner)
        inner.close()
        yield cell


def _keep_with_next(row: Element) -> None:
    """Hold a row on the page of the total below it."""
    for stands in row.iter(qualified("pPr")):
        if stands.find(qualified("keepNext")) is None:
            stands.insert(1, element("keepNext"))  # after the style, which each paragraph of a table names


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row if is_a(cell, "tc")]


def _texts(cell: Element) -> list[str]:
    return [words_in(paragraph) for paragraph in cell.iter(qualified("p"))]


def _properties(grid: Grid, header: Element, edge: int, width: int) -> Element:
    columns = ", ".join(words_in(cell) for cell in _cells(header))
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
