"""A tree of plain values that stand in no file: for examples and generated documents."""

from collections.abc import Iterator

from masa.source.span import Span
from masa.source.tree import Path, Place, Tree


def tree_of(values: object, file: str) -> Tree:
    """Return the values as a tree whose every place is the first point of the named file."""
    point = Span.at(file)
    places = {path: Place(point if path and isinstance(path[-1], str) else None, point) for path in _paths(values)}
    return Tree(file, "", values, places, (), frozenset())


def _paths(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _paths(below, (*path, key))
    elif isinstance(value, list):
        for number, below in enumerate(value):
            yield from _paths(below, (*path, number))
