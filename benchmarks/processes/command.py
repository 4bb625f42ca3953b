"""A command to measure, and what one run of it took."""

from typing import NamedTuple


class Command(NamedTuple):
    """A command: its name in tables, what it does in a few words, its words, and the exit codes that are no failure.

    A slow one takes so long that it is run once or twice less than the others.
    """

    name: str
    does: str
    words: tuple[str, ...]
    ends_with: frozenset[int] = frozenset({0, 1})
    slow: bool = False


class Sample(NamedTuple):
    """One run: wall seconds, seconds of the processor, KiB at the peak, and bytes printed."""

    wall: float
    processor: float
    peak: int
    printed: int


class FailedCommandError(Exception):
    """A command that did not do its job; the message holds its name, its exit code and the end of what it printed."""
