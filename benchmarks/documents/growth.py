"""Documents that grow in one thing alone, at five sizes of which each is double the one before."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from benchmarks.documents.areas import areas
from benchmarks.documents.document import document
from benchmarks.documents.extra import Extra

_DOUBLED = (1, 2, 4, 8, 16)

RULES = tuple(20 * times for times in _DOUBLED)
"""How many local rules there are in each folder of them."""


class Growing(NamedTuple):
    """What is added, how many of it at five sizes, and how often each is measured: more often what costs little."""

    more: Callable[[int], Extra]
    first: int
    runs: int = 5

    @property
    def steps(self) -> tuple[int, ...]:
        """Return how many are added: so many that clocks can tell most sizes apart, and masa still reads them."""
        return tuple(self.first * times for times in _DOUBLED)


GROWN: Mapping[str, Growing] = {
    "agencies": Growing(lambda number: Extra(agencies=number), 80),
    "people": Growing(lambda number: Extra(people=number), 160),
    "bodies": Growing(lambda number: Extra(bodies=number), 160),
    "prose": Growing(lambda number: Extra(paragraphs=number), 300, runs=15),
}
"""What can grow in a document: agencies, people, other bodies, and prose in paragraphs of four sentences."""


def grown(thing: str, number: int) -> str:
    """Return a complete document with so many more of a thing, and no faults on purpose."""
    return document(areas()[0], GROWN[thing].more(number), faults=False)
