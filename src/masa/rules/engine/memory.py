"""What one judgement works out once and asks for again and again: of its reading, and of its reading on a day."""

from collections.abc import Callable, Hashable
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from masa.model.reading import Reading
from masa.rules.engine.dark import Dark
from masa.rules.engine.positions import Positions
from masa.rules.engine.texts import Gathered
from masa.source.span import Span
from masa.source.tree import Path

T = TypeVar("T")


class Memory:
    """Kept with one scene, and gone with it; nothing is worked out before it is asked for.

    `positions` finds entries by what they hold; `keys` are the stable keys of places, and `places` those of findings
    with their spans.
    """

    def __init__(self, reading: Reading, lost: frozenset[Path]) -> None:
        self._reading = reading
        self.dark = Dark(reading.unreadable, lost)
        self.positions = Positions()
        self.keys: dict[Path, str] = {}
        self.places: dict[Path, tuple[str, Span]] = {}
        self._kept: dict[date, dict[Hashable, Any]] = {}

    @cached_property
    def texts(self) -> Gathered:
        """The texts of the document."""
        return Gathered(self._reading)

    def kept(self, day: date) -> dict[Hashable, Any]:
        """Return what was worked out for a day, by what was asked."""
        kept = self._kept.get(day)
        if kept is None:
            kept = self._kept[day] = {}
        return kept

    def once(self, day: date, asked: Hashable, work: Callable[[], T]) -> T:
        """Return what was worked out when the same was asked before, else work it out; `asked` names the question."""
        kept = self.kept(day)
        if asked not in kept:
            kept[asked] = work()
        found: T = kept[asked]
        return found

    def forget(self) -> None:
        """Let go of what was worked out: some of it holds the scene, and would keep itself where none collects it."""
        self._kept.clear()
