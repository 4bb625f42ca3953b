"""A scale of years, and where a stretch of time stands on it."""

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from masa.model.kinds.day import Day
from masa.render.words import Stretch, Words

_BEFORE, _AFTER = 4, 5  # years that are drawn on either side of the document's own
_LONGEST = _BEFORE + _AFTER


class Scale(NamedTuple):
    """The years that are drawn, the first and the last of them included."""

    first: int
    last: int

    @property
    def years(self) -> tuple[int, ...]:
        """Return each year."""
        return tuple(range(self.first, self.last + 1))

    def drawn(self, words: Words, start: Day | None, end: Day | None) -> Words:
        """Return words with their stretch of time; the words alone where all of it lies beside the scale.

        It stands open where its beginning or its end is not given or lies outside.
        """
        left = self._place(start.first) if start else Decimal(-1)
        right = self._place(end.last + timedelta(1)) if end else Decimal(101)
        if right <= 0 or left >= 100 or left >= right:  # noqa: PLR2004 - per cent
            return words
        said = "".join(piece.words for piece in words)
        begin, over = max(left, Decimal(0)), min(right, Decimal(100))
        return (Stretch(said, words, begin, over - begin, len(self.years), left < 0, right > 100),)  # noqa: PLR2004 - per cent

    def _place(self, day: date) -> Decimal:
        length = (date(day.year + 1, 1, 1) - date(day.year, 1, 1)).days
        years = day.year - self.first + Decimal(day.timetuple().tm_yday - 1) / length
        return (years * 100 / len(self.years)).quantize(Decimal("0.01"), ROUND_HALF_UP)


def scale_of(days: Iterable[Day], own: Day | None) -> Scale:
    """Return the years of these days, of which there is one at least: those near the document's own, ten at most."""
    years = {day.year for day in days}
    near = {year for year in years if own and -_BEFORE <= year - own.year <= _AFTER} or years
    return Scale(max(min(near), max(near) - _LONGEST), max(near))
