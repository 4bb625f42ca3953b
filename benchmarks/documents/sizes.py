"""Documents of a wanted size: filled with agencies, people, bodies and prose in the shares of true arrangements."""

from collections.abc import Mapping

from benchmarks.documents.areas import Area, areas
from benchmarks.documents.document import document
from benchmarks.documents.extra import Extra

SIZES: Mapping[str, int] = {"20k": 20_000, "60k": 60_000, "250k": 250_000}
"""The single documents: their names and sizes in bytes."""

CORPUS_SIZE = 40_000
"""The size of each document of the corpus, in bytes."""

_BRIEF_BELOW = 30_000


def single(name: str) -> str:
    """Return a single document by its name in SIZES."""
    return sized(areas()[0], SIZES[name])


def corpus() -> Mapping[str, str]:
    """Return the corpus: the name of each file, and its text; one for each of the 153 areas."""
    return {f"{area.council.code}.yaml": sized(area, CORPUS_SIZE) for area in areas()}


def sized(area: Area, size: int) -> str:
    """Return the longest document of an area that has at most `size` bytes, in steps of one paragraph."""
    brief = size < _BRIEF_BELOW
    rounds = _most(area, size, [_mixed(number) for number in range(size // 1_000)], brief=brief)
    mixed = _mixed(rounds)
    fuller = [mixed._replace(paragraphs=mixed.paragraphs + number) for number in range(8)]
    return document(area, fuller[_most(area, size, fuller, brief=brief)], brief=brief)


def _mixed(number: int) -> Extra:
    """Return what is added in a number of rounds: so that close to half of the bytes are prose."""
    return Extra(agencies=number, people=2 * number, bodies=number, paragraphs=2 * number)


def _most(area: Area, size: int, extras: list[Extra], *, brief: bool) -> int:
    """Return the place of the last of some growing documents that is short enough, by halving."""
    low, high = 0, len(extras)
    while high - low > 1:
        middle = (low + high) // 2
        fits = len(document(area, extras[middle], brief=brief).encode()) <= size
        low, high = (middle, high) if fits else (low, middle)
    return low
