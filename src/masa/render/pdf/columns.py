"""Widths of a table's columns on paper, from the text that stands in them: every table fits the page.

A column gets its longest word, as far as the page has room, and a share of the rest that grows with the
square root of all its text, so that long texts do not starve short ones.
"""

import re
from collections.abc import Sequence
from math import sqrt
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

_LINE = 92.0  # characters of a table's text on a line of the page
_GAP = 3.0  # characters between two columns
_LONGEST_WORD = 24.0  # what is longer is broken
_BOLD = 1.15  # how much wider the words of a header are
_BAR = 14.0  # characters as wide as a drawn bar
_BREAK = re.compile(r"[\s\u200b/@.-]+")  # addresses may break at their marks


class Column(NamedTuple):
    """What stands in a column, in characters: its longest word, its longest cell and all its text."""

    word: float
    cell: float
    text: float


def set_columns(page: Element) -> None:
    """Give each table of a page its columns' widths, as a colgroup after its caption."""
    for table in page.iter("table"):
        if columns := _columns(table):
            group = Element("colgroup")
            for share in shares(columns):
                SubElement(group, "col", style=f"width: {share:.2f}%")
            table.insert(0 if table.find("caption") is None else 1, group)


def shares(columns: Sequence[Column]) -> list[float]:
    """Return the width of each column in per cent of the line; together they make 100."""
    least = [column.word + _GAP for column in columns]
    room = max(_LINE - sum(least), 0.0)
    wishes = [min(sqrt(column.text), column.cell - column.word) for column in columns]
    unit = room / (sum(wishes) or 1.0)
    widths = [width + unit * wish for width, wish in zip(least, wishes, strict=True)]
    return [100 * width / sum(widths) for width in widths]


def _columns(table: Element) -> list[Column]:
    rows = [[cell for cell in row if cell.tag in ("th", "td")] for row in table.iter("tr")]
    whole = [row for row in rows if len(row) == len(rows[0])]
    return [_column(cells) for cells in zip(*whole, strict=True)]


def _column(cells: Sequence[Element]) -> Column:
    lengths = [float(len(_text(cell))) for cell in cells]
    word = max(map(_unbroken, cells))
    return Column(word, max(*lengths, word), sum(lengths))


def _unbroken(cell: Element) -> float:
    """Return how much of a cell stands on one line: a figure wholly, else its longest word."""
    text = _text(cell)
    if cell.tag == "td" and "figure" in cell.get("class", "").split():
        drawn = cell.find(".//span[@class='bar']") is not None
        return max(float(len(text)), _BAR if drawn else 0.0)
    word = max(map(len, _BREAK.split(text))) * (_BOLD if cell.tag == "th" else 1.0)
    return min(word, _LONGEST_WORD)


def _text(cell: Element) -> str:
    return " ".join("".join(cell.itertext()).split())
