"""Sets of numbers as ranges, from the first up to but not including the end: short to write, however many they are."""

from collections.abc import Iterable, Iterator
from itertools import count, islice, takewhile

Ranges = list[list[int]]
"""Ranges in order, none of which touches another, as JSON can hold them: `[[0, 256], [512, 768]]`."""


def ranges_of(numbers: Iterable[int]) -> Ranges:
    """Return the ranges of some numbers."""
    found: Ranges = []
    for number in sorted(set(numbers)):
        if found and found[-1][1] == number:
            found[-1][1] += 1
        else:
            found.append([number, number + 1])
    return found


def joined(one: Ranges, other: Ranges) -> Ranges:
    """Return the ranges of what is in either."""
    found: Ranges = []
    for first, end in sorted([*one, *other]):
        if found and first <= found[-1][1]:
            found[-1][1] = max(end, found[-1][1])
        else:
            found.append([first, end])
    return found


def overlap(one: Ranges, other: Ranges) -> bool:
    """Tell whether any number is in both."""
    return any(max(first, start) < min(end, stop) for first, end in one for start, stop in other)


def pieces_outside(done: Ranges, end: int | None, size: int) -> Iterator[list[int]]:
    """Yield the numbers below `end`, or without end, that are in none of the ranges, at most `size` at a time."""
    left = (number for start, stop in _gaps(done) for number in (count(start) if stop is None else range(start, stop)))
    wanted = left if end is None else takewhile(lambda number: number < end, left)
    while piece := list(islice(wanted, size)):
        yield piece


def _gaps(done: Ranges) -> Iterator[tuple[int, int | None]]:
    start = 0
    for first, end in done:
        yield start, first
        start = end
    yield start, None
