"""What one judgement works out once and asks for again and again: of its reading, and of its reading on a day."""

from collections.abc import Hashable
from functools import cached_property, reduce
from operator import getitem

from masa.light_date import date
from masa.light_typing import Any
from masa.model.collective import COLLECTIVE_WORDS
from masa.model.reading import Reading
from masa.rules.engine.dark import Dark
from masa.rules.engine.positions import Positions
from masa.rules.engine.shade import Shades
from masa.rules.engine.texts import Gathered
from masa.source.span import Span
from masa.source.tree import Path


class Memory:
    """Kept with one scene, and gone with it; nothing is worked out before it is asked for.

    `positions` finds entries by what they hold; `keys` are the stable keys of places, and `places` those of findings
    with their spans; `kept` is what was worked out for a day, by what was asked.
    """

    def __init__(self, reading: Reading, lost: frozenset[Path]) -> None:
        self._reading = reading
        self.dark = Dark(reading.unreadable, lost)
        self.near_dark = self.dark.near
        self.positions = Positions()
        self.keys: dict[Path, str] = {}
        self.places: dict[Path, tuple[str, Span]] = {}
        self.kept: dict[tuple[date, Hashable], Any] = {}

    @cached_property
    def texts(self) -> Gathered:
        """The texts of the document."""
        return Gathered(self._reading)

    @cached_property
    def shades(self) -> Shades:
        """The values of the document, in which what is dark is shaded."""
        return Shades(self._reading.values, self.dark)

    @cached_property
    def named(self) -> dict[str, tuple[Path, Any]]:
        """The entries that have an id, with their places, by their ids: none of them a collective word."""
        values: Any = self._reading.values
        ids = {name: path for name, path in self._reading.ids.items() if name not in COLLECTIVE_WORDS}
        return {name: (path, reduce(getitem, path, values)) for name, path in ids.items()}

    def forget(self) -> None:
        """Let go of what was worked out: some of it holds the scene, and would keep itself where none collects it."""
        self.kept.clear()
