"""Where entries stand in the lists of a document, by a word that they hold: each list is gone through once."""

from collections.abc import Sequence

from masa.light_typing import Any
from masa.model.document_path import Entry, position_of, positions_by

_SEVERAL = 2


class Positions:
    """Answers as `position_of` does, for the lists of one document, which must stay as they are meanwhile."""

    def __init__(self) -> None:
        self._by_word: dict[tuple[int, str], dict[str, int]] = {}

    def __call__(self, chosen: Entry, entries: Sequence[Any]) -> int | None:
        """Return the position of an entry in a list, counted from 0, or None where the list has no such entry."""
        if not chosen.key or len(entries) < _SEVERAL:  # a lone value has no list of its own that would stay
            return position_of(chosen, entries)
        asked = (id(entries), chosen.key)
        if asked not in self._by_word:
            self._by_word[asked] = positions_by(chosen.key, entries)
        return self._by_word[asked].get(chosen.word)
