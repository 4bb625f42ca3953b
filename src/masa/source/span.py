"""Places in a file, as editors count them."""

from masa.light_tuple import LightTuple


class Position(LightTuple):
    """A point between two characters of a file: line and column, both from 1."""

    line: int
    column: int


class Span(LightTuple):
    """The stretch of one file from start up to, not including, end."""

    file: str
    start: Position
    end: Position

    @classmethod
    def at(cls, file: str, line: int = 1, column: int = 1) -> "Span":
        """Return the empty span at one point of a file."""
        point = Position(line, column)
        return cls(file, point, point)
