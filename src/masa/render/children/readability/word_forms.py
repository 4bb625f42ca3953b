"""Words that children are taught, and the forms of a word with regular endings."""

import re
from collections.abc import Iterator
from functools import lru_cache

_AS_TYPED = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2019": "'"})
_ENDINGS = ("'s", "s'", "s", "es", "d", "ed", "ing", "ly", "r", "er", "st", "est")
_SHORTEST_ROOT = 3
_AMERICAN = re.compile(r"z(?=(?:es?|ed|ing|ations?|ers?)$)")


@lru_cache(maxsize=8192)
def roots(word: str) -> tuple[str, ...]:
    """Return a word in small letters, and what is left of it without a regular ending."""
    return tuple(_roots(word))


def _roots(word: str) -> Iterator[str]:
    word = _AMERICAN.sub("s", word.casefold().translate(_AS_TYPED))
    yield word
    for ending in _ENDINGS:
        root = word.removesuffix(ending)
        if root != word and len(root) >= _SHORTEST_ROOT:
            yield root
            yield f"{root}e"
            if root.endswith("i"):
                yield f"{root[:-1]}y"
            if root[-1] == root[-2]:
                yield root[:-1]


class TaughtWords:
    """The words that primary children are taught, from a text with one word a line and comments after `#`."""

    def __init__(self, text: str) -> None:
        lines = (line.partition("#")[0].strip().casefold() for line in text.splitlines())
        self._words = frozenset(line for line in lines if line)

    def has(self, word: str) -> bool:
        """Tell whether a word, or its root without a regular ending, is among them."""
        return any(root in self._words for root in roots(word))


@lru_cache(maxsize=4)
def taught_words(text: str) -> TaughtWords:
    """Return the words of a text; read once, however many pages are judged by them."""
    return TaughtWords(text)
