"""The nearest word of a list: “did you mean”."""

from collections.abc import Collection, Mapping
from itertools import chain

_LONGEST = 80  # characters: a text longer than that is no misspelt word
_CLOSE = 0.7  # of the letters of both words, those that stand in both in one order
_SHORTEST = 4  # letters: shorter words stand in too many others
_SAME = {"annual": "yearly"}
_BUDGET = 50_000  # comparisons for one document, about a second


def nearest(word: str, words: Collection[str]) -> str | None:
    """Return the word of the list that was most likely meant, or None."""
    if len(word) > _LONGEST:
        return None
    joint = "_" if any("_" in candidate for candidate in words) else "-"
    plain = word.strip().lower().replace(" ", joint)
    matches = _close(plain, words) or _holding(plain, words, joint)
    return matches[0] if matches else None


def _close(plain: str, words: Collection[str]) -> list[str]:
    """Return the closest word of the list, if one is close."""
    places = dict.fromkeys(plain, 0)
    for at, letter in enumerate(plain):
        places[letter] |= 1 << at
    likeness, closest = max(((_likeness(places, word), word) for word in words), default=(0.0, ""))
    return [closest] if likeness >= _CLOSE else []


def _likeness(places: Mapping[str, int], word: str) -> float:
    """Return the share of the letters of two words that stand in both in one order: 1 where they are one word.

    `places` are the letters of the one, each with its places as bits. Their longest common subsequence is counted in
    one row of bits, as in Hyyrö, Bit-parallel LCS-length computation revisited (2004).
    """
    length = sum(map(int.bit_count, places.values()))
    row = whole = (1 << length) - 1
    for letter in word:
        met = row & places.get(letter, 0)
        row = (row + met) | (row - met)
    return 2 * (length - (row & whole).bit_count()) / (length + len(word))


def _holding(plain: str, words: Collection[str], joint: str) -> list[str]:
    """Return the one word of the list that holds all of the words written: scrutiny is independent_scrutiny."""
    asked = [_SAME.get(part, part).removesuffix("s") for part in plain.split(joint)]
    if min(map(len, asked)) < _SHORTEST:
        return []
    found = [word for word in words if all(f"{joint}{part}" in f"{joint}{word}" for part in asked)]
    return found if len(found) == 1 else []


class Suggestions:
    """The suggestions for one document; a document with very many slips gets none for its last ones."""

    def __init__(self) -> None:
        self._left = _BUDGET

    def nearest(self, word: str, *groups: Collection[str]) -> str | None:
        """Return the word that was most likely meant among all the groups, or None."""
        self._left -= sum(len(group) for group in groups)
        return nearest(word, list(chain.from_iterable(groups))) if self._left >= 0 else None
