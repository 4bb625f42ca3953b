"""The scene of a judgement: one reading, on one day, under one edition."""

from datetime import date
from typing import Any, NamedTuple

from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.reference.reference import Reference
from masa.source.tree import Path


class Node(NamedTuple):
    """A value and its place; `origin` is the reference that led to it, where one was followed."""

    path: Path
    value: Any
    origin: Path = ()
    followed: bool = False


class Question(NamedTuple):
    """What is asked: the day, the edition judged against, and why that edition."""

    day: date
    edition: str
    edition_reason: str


class Scene(NamedTuple):
    """A reading on a day; `lost` are the places that the published page has and this copy has not.

    `walked` keeps what the walks from the top of the document found, each made once on a day.
    """

    reading: Reading
    day: date
    edition: str
    editions: tuple[tuple[str, date], ...]
    lost: frozenset[Path]
    reference: Reference
    walked: dict[object, Any]

    @property
    def has_gaps(self) -> bool:
        """Tell whether anything at all could not be read, or was lost in the copy."""
        return bool(self.reading.unreadable or self.lost)

    def is_unread(self, path: Path) -> bool:
        """Tell whether what stands here could not be read."""
        return path in self.reading.unreadable

    def is_blocked(self, path: Path) -> bool:
        """Tell whether what stands here could not be read, or was lost in the copy."""
        return path in self.reading.unreadable or any(path[: len(lost)] == lost for lost in self.lost)

    def blocked_below(self, path: Path) -> tuple[Path, ...]:
        """Return what could not be read, or was lost in the copy, at a place and below it, in order."""
        if self.is_blocked(path):
            return (path,)
        dark = {*self.reading.unreadable, *self.lost}
        return tuple(sorted((place for place in dark if place[: len(path)] == path), key=_in_order))

    def value(self, path: Path) -> Any:  # noqa: ANN401 - any value of a document
        """Return the value at a path that exists."""
        value: Any = self.reading.values
        for key in path:
            value = value[key]
        return value


def _in_order(path: Path) -> tuple[tuple[int, str], ...]:
    return tuple((key, "") if isinstance(key, int) else (0, key) for key in path)


def plain(value: Any) -> str:  # noqa: ANN401
    """Return a value as the document writes it: yes or no, 2025-03-31, a word."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.written if isinstance(value, Day) else str(value)
