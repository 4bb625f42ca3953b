"""The nearest word of a list: “did you mean”."""

from collections.abc import Collection
from difflib import get_close_matches
from itertools import chain

_LONGEST = 80  # characters: a text longer than that is no misspelt word
_BUDGET = 50_000  # comparisons for one document, about a second


def nearest(word: str, words: Collection[str]) -> str | None:
    """Return the word of the list that was most likely meant, or None."""
    if len(word) > _LONGEST:
        return None
    joint = "_" if any("_" in candidate for candidate in words) else "-"
    plain = word.strip().lower().replace(" ", joint)
    matches = get_close_matches(plain, words, n=1, cutoff=0.7)
    return matches[0] if matches else None


class Suggestions:
    """The suggestions for one document; a document with very many slips gets none for its last ones."""

    def __init__(self) -> None:
        self._left = _BUDGET

    def nearest(self, word: str, *groups: Collection[str]) -> str | None:
        """Return the word that was most likely meant among all the groups, or None."""
        self._left -= sum(len(group) for group in groups)
        return nearest(word, list(chain.from_iterable(groups))) if self._left >= 0 else None
