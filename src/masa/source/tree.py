"""The plain values of one file, and where each of them stands."""

from collections.abc import Mapping

from masa.light_tuple import LightTuple
from masa.light_typing import Any
from masa.source.span import Span

Key = str | int
Path = tuple[Key, ...]


class Place(LightTuple):
    """Where one value stands; `key` is None for an entry of a list and for the whole file."""

    key: Span | None
    value: Span


class Fault(LightTuple):
    """Something that the reader could not take as written, and what to write instead."""

    id: str
    path: Path
    span: Span
    message: str
    remedy: str


class SourceError(Exception):
    """Nothing of the file can be read; `fault` says why and where."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


class Tree(LightTuple):
    """A parsed file: each scalar is text, and a key without a value is None.

    `unreadable` are the places whose value may not be trusted; their value is None.
    """

    file: str
    text: str
    values: object
    places: Mapping[Path, Place]
    faults: tuple[Fault, ...]
    unreadable: frozenset[Path]

    def written(self, path: Path) -> Any:  # noqa: ANN401 - whatever the file holds there
        """Return what is written at a place, or None where nothing is."""
        value: Any = self.values
        for key in path:
            try:
                value = value[key]
            except (KeyError, IndexError, TypeError):
                return None
        return value
