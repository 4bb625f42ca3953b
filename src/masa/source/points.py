"""Where a piece of text ends, once its beginning is known."""

from functools import lru_cache
from itertools import accumulate

from masa.source.span import Position

START = Position(1, 1)


def advance(start: Position, passed: str) -> Position:
    """Return the point that is reached from `start` by passing over a text; columns are characters."""
    lines = passed.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(lines) == 1:
        return Position(start.line, start.column + len(passed))
    return Position(start.line + len(lines) - 1, len(lines[-1]) + 1)


def offset_of(position: Position, text: str) -> int:
    """Return how many characters of a text stand before a position in it."""
    starts = _line_starts(text)
    return starts[min(position.line, len(starts)) - 1] + position.column - 1


def position_at(offset: int, text: str) -> Position:
    """Return the position that so many characters of a text stand before; beyond its end, its end."""
    from bisect import bisect_right  # noqa: PLC0415 - few files have a fault

    starts, within = _line_starts(text), min(offset, len(text))
    line = bisect_right(starts, within)
    return Position(line, within - starts[line - 1] + 1)


@lru_cache(maxsize=4)  # a document and its prose files: many places of one text are asked for in a row
def _line_starts(text: str) -> tuple[int, ...]:
    return tuple(accumulate(map(len, f"{text}.".splitlines(keepends=True)[:-1]), initial=0))
