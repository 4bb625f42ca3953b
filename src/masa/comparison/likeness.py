"""How alike two texts are, by the words that they share."""

import re
from collections import Counter

ALIKE = 0.6
"""From here on two texts are taken for two wordings of one thing."""

_WORD = re.compile(r"\w+")
_LONGEST = 4000  # signs; beyond it the beginning decides


def likeness(one: str, other: str) -> float:
    """Return the share of words that two texts have in common (Dice), 0 to 1; the same whichever comes first."""
    first, second = _words(one), _words(other)
    both = first.total() + second.total()
    return 2 * (first & second).total() / both if both else 0.0


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text[:_LONGEST].casefold()))
