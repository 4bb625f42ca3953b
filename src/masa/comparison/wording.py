"""Prose: whether only its words changed, or also the figures, dates, names and binding words in it."""

import re
from collections import Counter
from collections.abc import Collection, Iterator

from masa.comparison.change import Change
from masa.comparison.difference import Difference
from masa.comparison.likeness import likeness
from masa.comparison.making import Pair

_ALIKE = 0.5  # below it, more than half of the words are others
_NUMBERS = "one two three four five six seven eight nine ten eleven twelve half third quarter once twice"
_TIMES = "day days week weeks month months year years daily weekly monthly quarterly termly yearly annually"
_MONTHS = "January February March April June July August September October November December"
_BINDING = "must should shall may will not never no nobody none without unless only always all every each if"
_FIGURE = re.compile(
    rf"[£$€]?\d[\d,.:/-]*\d%?|[£$€]?\d%?|\b(?:{'|'.join(f'{_NUMBERS} {_TIMES}'.split())})\b", re.IGNORECASE
)
_MONTH = re.compile(rf"\b(?:{'|'.join(_MONTHS.split())})\b")
_BOUND = re.compile(rf"\b(?:{'|'.join(_BINDING.split())})\b|n[\u2019']t\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[^\s.!?:“\"(])\s+([A-Z][\w\u2019'-]*)")
_ADDRESS = re.compile(r"(?<![\w.-])[\w.+-]+@[\w.-]+|https?://\S+")


def worded(pair: Pair, found: Difference, names: Collection[str]) -> Change:
    """Return a change of prose; `names` are those of the bodies, people and groups of both versions."""
    old, new = str(found.old), str(found.new)
    place = pair.place(found)
    told = list(dict.fromkeys(_differing(old, new, names)))
    if not told:
        how = "the words changed" if likeness(old, new) >= _ALIKE else "most of the words changed"
        sentence = f"{place}: {how}; no figure, date, name or binding word in them did."
        return pair.change("wording", found, sentence)
    return pair.change("wording-and-facts", found, f"{place}: words changed, with {', '.join(told)}.")


def _differing(old: str, new: str, names: Collection[str]) -> Iterator[str]:
    """Yield what was taken out and put in: what stands in one of the texts more often than in the other."""
    before, after = _facts(old, names), _facts(new, names)
    out, into = list((before - after).elements()), list((after - before).elements())
    yield from (f"“{one}” put in" for one in into)
    yield from (f"“{one}” taken out" for one in out)


def _facts(text: str, names: Collection[str]) -> Counter[str]:
    line = " ".join(text.split())
    found = [match[0].casefold() for match in (*_FIGURE.finditer(line), *_BOUND.finditer(line))]
    found += [match[0] for match in (*_MONTH.finditer(line), *_ADDRESS.finditer(line))]
    known = [name for name in names if name and name in line]
    capitals = {match[1] for match in _NAME.finditer(line)} - set(_MONTHS.split())
    return Counter([*found, *known, *(word for word in capitals if not any(word in name for name in known))])
