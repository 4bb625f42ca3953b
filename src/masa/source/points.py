"""Where a piece of text ends, once its beginning is known."""

import re
from functools import lru_cache

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
    starts = _line_starts(text)
    return starts[min(position.line, len(starts)) - 1] + position.column - 1


@lru_cache(maxsize=4)  # a document and its prose files: many places of one text are asked for in a row
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(end.end() for end in _LINE_END.finditer(text)))
