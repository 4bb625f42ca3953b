"""The scene of a judgement: one reading, on one day, under one edition."""

from collections.abc import Callable, Hashable
from functools import partial, reduce
from operator import getitem

from masa.light_date import date
from masa.light_tuple import LightTuple, QuickTuple
from masa.light_typing import Any, TypeVar
from masa.model.kinds.day import Day
from masa.model.reading import Reading
from masa.reference.reference import Reference
from masa.rules.engine.memory import Memory
from masa.source.tree import Path

T = TypeVar("T")


class Node(QuickTuple):
    """A value and its place; `origin` is the reference that led to it, where one was followed."""

    path: Path
    value: Any
    origin: Path = ()
    followed: bool = False


node_of = partial(tuple.__new__, Node)
"""Makes a node of all its parts, in half the time that its class takes: a judgement makes thousands."""


class Question(LightTuple):
    """What is asked: the day, the edition judged against, and why that edition."""

    day: date
    edition: str
    edition_reason: str


class Scene(LightTuple):
    """A reading on a day; `lost` are the places that the published page has and this copy has not.

    Where it is asked only whether a rule is met, a glance may do, and a check may stop at the first that meets it.
    """

    reading: Reading
    day: date
    edition: str
    editions: tuple[tuple[str, date], ...]
    lost: frozenset[Path]
    reference: Reference
    memory: Memory
    only_whether: bool = False

    def once(self, asked: Hashable, work: Callable[[], T]) -> T:
        """Return what was worked out when the same was asked on this day, else work it out; `asked` names it."""
        kept, on_day = self.memory.kept, (self.day, asked)
        if on_day not in kept:
            kept[on_day] = work()
        found: T = kept[on_day]
        return found

    def is_unread(self, path: Path) -> bool:
        """Tell whether what stands here could not be read."""
        return path in self.reading.unreadable

    def is_blocked(self, path: Path) -> bool:
        """Tell whether what stands here could not be read, or was lost in the copy."""
        return self.memory.dark.hides(path)

    def blocked_below(self, path: Path) -> tuple[Path, ...]:
        """Return what could not be read, or was lost in the copy, at a place and below it, in order."""
        return self.memory.dark.below(path)

    def value(self, path: Path) -> Any:  # noqa: ANN401 - any value of a document
        """Return the value at a path that exists."""
        values: Any = self.reading.values
        return reduce(getitem, path, values)


def plain(value: Any) -> str:  # noqa: ANN401
    """Return a value as the document writes it: yes or no, 2025-03-31, a word."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.written if isinstance(value, Day) else str(value)
