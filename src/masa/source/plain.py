"""A tree of plain values that stand in no file: for examples and generated documents."""

from collections.abc import Iterable

from masa.source.span import Span
from masa.source.tree import Path, Place, Tree


def tree_of(values: object, file: str) -> Tree:
    """Return the values as a tree whose every place is the first point of the named file."""
    point = Span.at(file)
    places: dict[Path, Place] = {(): Place(None, point)}
    _note(values, (), places, point)
    return Tree(file, "", values, places, (), frozenset())


def _note(value: object, path: Path, places: dict[Path, Place], point: Span) -> None:
    """Note the places below a value: keys have a place of their own, entries of a list have none."""
    held: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict | list):
        held = value.items() if isinstance(value, dict) else enumerate(value)
    place = Place(point if isinstance(value, dict) else None, point)
    for key, below in held:
        places[*path, key] = place
        _note(below, (*path, key), places, point)
