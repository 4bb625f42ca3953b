"""Documents that grow in one thing alone, at five sizes of which each is double the one before."""

from collections.abc import Callable, Mapping

from benchmarks.documents.areas import areas
from benchmarks.documents.document import document
from benchmarks.documents.extra import Extra

STEPS = (20, 40, 80, 160, 320)
"""How many of a thing are added to a complete document."""

GROWN: Mapping[str, Callable[[int], Extra]] = {
    "agencies": lambda number: Extra(agencies=number),
    "people": lambda number: Extra(people=number),
    "bodies": lambda number: Extra(bodies=number),
    "prose": lambda number: Extra(paragraphs=number),
}
"""What can grow in a document: agencies, people, other bodies, and prose in paragraphs of four sentences."""


def grown(thing: str, number: int) -> str:
    """Return a complete document with so many more of a thing, and no faults on purpose."""
    return document(areas()[0], GROWN[thing](number), faults=False)
