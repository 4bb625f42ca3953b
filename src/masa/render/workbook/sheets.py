"""Rows as the sheets of an .xlsx file: every text is text, whatever it begins with."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.cell import Cell as WrittenCell
from openpyxl.cell import MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from masa.readiness.readiness import Readiness
from masa.render.archive import dated_by_the_clock, same_bytes
from masa.render.word.characters import legible
from masa.render.workbook.rows import DONE, Cell, Sheet, sheets_of

_LONGEST = 32_000  # a cell takes 32 767 signs
_TEXT = "@"
_A4 = 9
_HEAD = Font(bold=True, color="FFFFFF")
_HEAD_FILL = PatternFill("solid", fgColor="0F5A5C")
_LINE = Border(bottom=Side("thin", color="CBD6D3"))
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def workbook(readiness: Readiness) -> bytes:
    """Return the report as a workbook; its dates are of the day asked about, never of the clock."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets_of(readiness):
        _write(book.create_sheet(sheet.name), sheet)
    day = datetime.combine(readiness.question.day, datetime.min.time())
    book.properties.creator, book.properties.title = "masa", _fitting(f"{readiness.title}: {readiness.verdict}")
    book.properties.created = book.properties.modified = day
    saved = BytesIO()
    with dated_by_the_clock(), ZipFile(saved, "w") as archive:
        ExcelWriter(book, archive).save()  # not book.save, which writes the time of the clock
    return same_bytes(saved.getvalue())


def _write(page: Worksheet, sheet: Sheet) -> None:
    for column, (heading, width) in enumerate(sheet.columns, start=1):
        head = _put(page, 1, column, heading)
        head.font, head.fill = _HEAD, _HEAD_FILL
        page.column_dimensions[get_column_letter(column)].width = width
    for number, row in enumerate(sheet.rows, start=2):
        for column, value in enumerate(row, start=1):
            _put(page, number, column, value)
    last = get_column_letter(len(sheet.columns))
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:{last}{len(sheet.rows) + 1}"
    if sheet.columns[-1][0] == DONE and sheet.rows:
        _offer_done(page, f"{last}2:{last}{len(sheet.rows) + 1}")
    _fit_paper(page)


def _put(page: Worksheet, row: int, column: int, value: Cell) -> WrittenCell | MergedCell:
    cell = page.cell(row, column)
    cell.value = value if isinstance(value, int) else _fitting(value) or None
    if isinstance(value, str) and cell.value is not None:
        cell.data_type, cell.number_format = "s", _TEXT
        cell.quotePrefix = True  # so that it stays text when somebody edits it
    cell.alignment, cell.border = _WRAPPED, _LINE
    return cell


def _offer_done(page: Worksheet, cells: str) -> None:
    offer = DataValidation("list", formula1='"yes,no,does not apply"', allow_blank=True)
    page.add_data_validation(offer)
    offer.add(cells)


def _fit_paper(page: Worksheet) -> None:
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", _A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    if page.sheet_properties.pageSetUpPr is not None:
        page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"


def _fitting(text: str) -> str:
    """Return text as a cell can hold it: control signs shown by their number, lines kept, and not too long."""
    return "\n".join(legible(line) for line in text.split("\n"))[:_LONGEST]
