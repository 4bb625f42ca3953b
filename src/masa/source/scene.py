"""The place where the parser gave up, and what stands round it."""

import re
from typing import NamedTuple

from masa.source.points import START
from masa.source.span import Position


class Failure(NamedTuple):
    """What libyaml said, and where: it gave up, had begun on this piece, had begun on the piece before."""

    problem: str
    here: Position = START
    since: Position = START
    last: Position = START


class Trap(NamedTuple):
    """What the writer probably fell into: the case of words.py, its place, and the words to show."""

    case: str
    at: Position
    name: str = ""
    line: int = 0


class Scene(NamedTuple):
    """A failure in its text."""

    lines: list[str]
    failure: Failure

    @property
    def here(self) -> Position:
        """The place where the parser gave up."""
        return self.failure.here

    @property
    def since(self) -> Position:
        """The place where the thing that it was reading begins."""
        return self.failure.since

    def line(self, number: int) -> str:
        """Return a line by its number; there is nothing on lines that the file does not have."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def before(self, at: Position) -> str:
        """Return what stands before a place on its line."""
        return self.line(at.line)[: at.column - 1]

    def after(self, at: Position) -> str:
        """Return what stands from a place on, on its line."""
        return self.line(at.line)[at.column - 1 :]

    def line_above(self, number: int) -> int:
        """Return the number of the nearest line above that holds something, or 0."""
        above = range(min(number - 1, len(self.lines)), 0, -1)
        return next((candidate for candidate in above if self.line(candidate).strip()), 0)

    def find(self, pattern: re.Pattern[str], number: int) -> Trap | None:
        """Return the place of the first group of a pattern on a line, as a trap without a case."""
        found = pattern.search(self.line(number))
        return Trap("", Position(number, found.start(1) + 1), found[1]) if found else None
