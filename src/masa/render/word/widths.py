"""How wide the columns of a table are, so that it fits the page."""

from collections.abc import Iterable, Sequence
from math import isqrt

_LETTER = 104  # twentieths of a point: a bold letter of 9.5 points, a little above the mean
_PADDING = 220
_LONGEST_WORD = 15
_LINE = 40

Cells = Sequence[Sequence[str]]


def column_widths(rows: Sequence[Cells], total: int) -> list[int]:
    """Return the widths of columns that together are as wide as the total.

    A row is a cell for each column, a cell the text of its paragraphs; the first row are the headings. Each column
    has room for its longest word; what is left goes to those whose lines are longer. Where even words do not fit,
    all give way alike.
    """
    columns = list(zip(*rows, strict=True))
    least = [_room(_longest(word for cell in column for line in cell for word in line.split())) for column in columns]
    whole = [_longest(line for cell in column[1:] for line in cell) * _LETTER for column in columns]
    wants = [max(long - short, _LETTER) for long, short in zip(whole, least, strict=True)]
    spare = total - sum(least)
    if spare < 0:
        return _exactly([width * total // sum(least) for width in least], total)
    return _exactly([width + spare * want // sum(wants) for width, want in zip(least, wants, strict=True)], total)


def _room(letters: int) -> int:
    return min(letters, _LONGEST_WORD) * _LETTER + _PADDING


def _longest(texts: Iterable[str]) -> int:
    """Return the letters of the longest text; beyond a line, ever less of them count."""
    letters = max((len(text) for text in texts), default=1)
    return letters if letters <= _LINE else _LINE + 2 * isqrt(letters - _LINE)


def _exactly(widths: list[int], total: int) -> list[int]:
    return [*widths[:-1], total - sum(widths[:-1])]
