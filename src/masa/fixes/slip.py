"""Slips of the hand between two words: one letter too many, too few, wrong or changed for its neighbour."""

from collections.abc import Collection

# Letters of the word that was meant: in a shorter one such a slip may make another word, as cost of post.
_SHORTEST_EXCHANGED, _SHORTEST_COUNTED, _SHORTEST_CHANGED = 4, 5, 7


def one_slip_from(word: str, words: Collection[str]) -> str | None:
    """Return the one word of a list that another is surely a slip of; None where there is none, or a second.

    A first letter too many or another may turn a word into its opposite, and is no sure slip.
    """
    near = [other for other in words if is_one_slip(word, other)]
    return near[0] if len(near) == 1 and _is_sure(word, near[0]) else None


def is_one_slip(one: str, other: str) -> bool:
    """Tell whether one letter was added, left out, changed, or exchanged with the next."""
    short, long = sorted((one, other), key=len)
    start = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) == len(short) + 1:
        return short[start:] == long[start + 1 :]
    if len(long) != len(short) or short == long:
        return False
    exchanged = short[start : start + 2][::-1] == long[start : start + 2]
    return short[start + 1 :] == long[start + 1 :] or (exchanged and short[start + 2 :] == long[start + 2 :])


def plainly(text: str, joint: str) -> str:
    """Return words in small letters, with one sign between them for blanks, hyphens and underscores."""
    return joint.join(text.lower().replace("-", " ").replace("_", " ").split())


def _is_sure(word: str, meant: str) -> bool:
    if len(word) == len(meant) and sorted(word) == sorted(meant):
        return len(meant) >= _SHORTEST_EXCHANGED
    shortest = _SHORTEST_CHANGED if len(word) == len(meant) else _SHORTEST_COUNTED
    return word[:1] == meant[:1] and len(meant) >= shortest
