"""`python -m benchmarks.inside.growth`: print the milliseconds of documents that grow in one thing alone."""

import json
import sys
from functools import partial

from benchmarks.documents.growth import GROWN, grown
from benchmarks.inside.steps import lint
from benchmarks.inside.timing import times


def main() -> None:
    """Measure each thing at no more of it, and at each step."""
    sys.stdout.write(json.dumps({thing: times_of(thing) for thing in GROWN}))


def times_of(thing: str) -> dict[str, float]:
    """Return the least milliseconds to lint, by how many of a thing were added: noise can only add to them."""
    work = {str(number): partial(lint, grown(thing, number)) for number in (0, *GROWN[thing].steps)}
    return {number: min(taken) for number, taken in times(work, GROWN[thing].runs).items()}


if __name__ == "__main__":
    main()
