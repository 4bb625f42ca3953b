"""What growth costs: a line through what is added, seen as powers of two."""

from collections.abc import Mapping
from math import log2

_A_LINE = 2  # points


def doubling(times: Mapping[str, float]) -> float:
    """Return by what factor the time grows when what was added is doubled; 2 is just linear.

    `times` are milliseconds by the number added. What the least number takes, often 0, is deducted from each; the
    factor is 2 to the slope of the least-squares line through the logarithms. Each counts by the square of what was
    added, since a clock that is wrong by as much everywhere is wrong by that much less in the logarithm of more. What
    clocks cannot tell from nothing is left out; where that leaves less than two points, or the largest is among it,
    adding costs nothing: 1.
    """
    taken = {int(number): time for number, time in times.items()}
    least, largest = min(taken), max(taken)
    added = {number - least: time - taken[least] for number, time in taken.items() if number != least}
    points = {log2(number): time for number, time in added.items() if time > 0}
    if len(points) < _A_LINE or taken[largest] <= taken[least]:
        return 1.0
    return float(2 ** _slope(points))


def _slope(points: Mapping[float, float]) -> float:
    """Return the slope of the logarithms of times over places, each weighed by its time's square."""
    weights = {at: time**2 for at, time in points.items()}
    every = sum(weights.values())
    middle = sum(at * weight for at, weight in weights.items()) / every
    level = sum(log2(points[at]) * weight for at, weight in weights.items()) / every
    rise = sum(weight * (at - middle) * (log2(points[at]) - level) for at, weight in weights.items())
    return rise / sum(weight * (at - middle) ** 2 for at, weight in weights.items())
