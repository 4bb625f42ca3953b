"""The lines of a file, each by whether it may lose blanks or move: values stay as they are, byte for byte."""

import re
from enum import Enum
from typing import NamedTuple

from masa.layout.blocks import leaves
from masa.source.span import Span
from masa.source.tree import Tree

_BLOCK_OF_TEXT = re.compile(r"[|>][-+0-9]*")


class Line(Enum):
    """What stands on a line: keys and values, the inside of a text whose blanks count, a comment, nothing, or a mark.

    A mark is what YAML writes beside values: `---`, `...`, or a dash alone.
    """

    VALUE = "value"
    TEXT = "text"
    COMMENT = "comment"
    BLANK = "blank"
    MARK = "mark"

    @property
    def is_value(self) -> bool:
        """Tell whether a line bears a part of a key or of a value."""
        return self in (Line.VALUE, Line.TEXT)


class Lines(NamedTuple):
    """The lines of a file with their ends, and what each of them is; they count from 0."""

    texts: list[str]
    kinds: list[Line]

    def indent(self, number: int) -> int:
        """Return how many spaces a line begins with."""
        return len(self.texts[number]) - len(self.texts[number].lstrip(" "))

    def with_comments(self, line: int, column: int) -> int:
        """Return the line where the comments begin that stand directly above a key, and no deeper than it."""
        while line and self.kinds[line - 1] is Line.COMMENT and self.indent(line - 1) <= column:
            line -= 1
        return line

    def blanks_before(self, end: int) -> int:
        """Return how many blank lines stand directly before a line."""
        first = end
        while first and self.kinds[first - 1] is Line.BLANK:
            first -= 1
        return end - first

    def tidied(self) -> "Lines":
        """Return the lines without blanks at their ends and without blank lines at the end of the file."""
        kept = len(self.texts) - self.blanks_before(len(self.texts))
        kinds = self.kinds[:kept]
        texts = zip(self.texts[:kept], kinds, strict=True)
        return Lines([text if kind is Line.TEXT else _stripped(text) for text, kind in texts], kinds)


def lines_of(tree: Tree) -> Lines:
    """Return the lines of a parsed file."""
    texts = tree.text.splitlines(keepends=True)
    lines = Lines(texts, [_alone(text) for text in texts])
    for path in leaves(tree, texts):
        place = tree.places[path]
        for span in (place.key, place.value):
            if span:
                _mark(lines, span)
    return lines


def _alone(text: str) -> Line:
    words = text.strip()
    if not words:
        return Line.BLANK
    return Line.COMMENT if words.startswith("#") else Line.MARK


def _stripped(text: str) -> str:
    words = text.rstrip("\r\n")
    return words.rstrip(" \t") + text[len(words) :]


def _mark(lines: Lines, span: Span) -> None:
    """Mark the lines of one value; the first, which bears its key, may lose blanks at its end."""
    first, last = span.start.line - 1, min(span.end.line, len(lines.texts)) - 1
    opening = lines.texts[first][span.start.column - 1 :] if first <= last else ""
    inside = Line.TEXT if opening[:1] in ("|", ">", '"', "'") else Line.VALUE
    # A line that a quoted text goes on from keeps its blanks; the line that opens a block of text does not.
    begins = Line.TEXT if opening[:1] in ('"', "'") and first < last else Line.VALUE
    lines.kinds[first : last + 1] = [begins, *[inside] * (last - first)] if first <= last else []
    if opening[:1] in ("|", ">"):
        _mark_blanks_after(lines, first, last, opening)


def _mark_blanks_after(lines: Lines, first: int, last: int, opening: str) -> None:
    """Keep the blank lines that a block of text may count as its own: all with `+`, else those with spaces of its."""
    header = _BLOCK_OF_TEXT.match(opening)
    keeps = header is not None and "+" in header[0]
    written = [number for number in range(first + 1, last + 1) if lines.texts[number].strip()]
    indent = lines.indent(written[0]) if written else 1
    number = last + 1
    while number < len(lines.texts) and lines.kinds[number] is Line.BLANK:
        if keeps or len(lines.texts[number].rstrip("\r\n")) > indent:
            lines.kinds[last + 1 : number + 1] = [Line.TEXT] * (number - last)
        number += 1
