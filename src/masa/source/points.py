"""Where a piece of text ends, once its beginning is known."""

import re

from masa.source.span import Position

_LINE_END = re.compile(r"\r\n?|\n")

START = Position(1, 1)


def advance(start: Position, passed: str) -> Position:
    """Return the point that is reached from `start` by passing over a text; columns are characters."""
    lines = _LINE_END.split(passed)
    if len(lines) == 1:
        return Position(start.line, start.column + len(passed))
    return Position(start.line + len(lines) - 1, len(lines[-1]) + 1)


def offset_of(position: Position, text: str) -> int:
    """Return how many characters of a text stand before a position in it."""
    line_start = 0
    for number, end in enumerate(_LINE_END.finditer(text), start=2):
        if number > position.line:
            break
        line_start = end.end()
    return line_start + position.column - 1
