"""A remedy's two parts: what to write, and who usually knows. Nothing is added to the rule's own words."""

import re
from typing import NamedTuple

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z“])")
_KNOWS = re.compile(r"\bknows?\b")


class Remedy(NamedTuple):
    """What to do, and the words of the remedy that say who usually knows; empty where it names nobody."""

    what: str
    who: str


def parted(remedy: str) -> Remedy:
    """Return a remedy in its two parts: its last sentence, or the end of it, may say who knows."""
    whole = " ".join(remedy.split())
    *before, last = _SENTENCE.split(whole)
    first, semicolon, end = last.rpartition("; ")
    if semicolon and _KNOWS.search(end) and not _KNOWS.search(first):
        return Remedy(" ".join([*before, f"{first}."]), end[:1].upper() + end[1:])
    return Remedy(" ".join(before), last) if before and _KNOWS.search(last) else Remedy(whole, "")
