"""Which entry of a list is which in the other version: by identity, then by likeness of words, never by line."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import partial
from itertools import product
from typing import Any, NamedTuple

from masa.comparison.canonical import Canon
from masa.comparison.identity import identities
from masa.comparison.likeness import ALIKE, likeness
from masa.model.table import Field

_MANY = 100  # of more entries than these left over, likeness is not asked: it compares each with each

Key = Callable[[int], Hashable]


class Matching(NamedTuple):
    """Positions in the two lists: those of one entry, of those that are gone, and of those that came."""

    pairs: tuple[tuple[int, int], ...]
    gone: tuple[int, ...]
    came: tuple[int, ...]


class _Side(NamedTuple):
    entries: Sequence[Any]
    canon: Canon


def matched(old: Sequence[Any], new: Sequence[Any], field: Field, canons: tuple[Canon, Canon]) -> Matching:
    """Match the entries of two lists of records or of texts; empty entries are passed over."""
    sides = _Side(old, canons[0]), _Side(new, canons[1])
    left = [n for n, one in enumerate(old) if one is not None], [n for n, one in enumerate(new) if one is not None]
    pairs: list[tuple[int, int]] = []
    keys = [_whole(field), *(_identity(field, names) for names in identities(field.record) if field.record)]
    for key in keys:
        pairs += _taken(left, partial(key, sides[0]), partial(key, sides[1]))
    pairs += _alike(left, sides, field)
    return Matching(tuple(sorted(pairs)), tuple(left[0]), tuple(left[1]))


def _whole(field: Field) -> Callable[[_Side, int], Hashable]:
    one = field._replace(many=False)
    return lambda side, n: side.canon.of(side.entries[n], "", one)


def _identity(field: Field, names: tuple[str, ...]) -> Callable[[_Side, int], Hashable]:
    def key(side: _Side, number: int) -> Hashable:
        fields, entry = side.canon.table.fields(field.record), side.entries[number]
        made = tuple(side.canon.of(entry.get(name), name, fields[name]) if name in fields else None for name in names)
        return made if made[0] is not None else None

    return key


def _taken(left: tuple[list[int], list[int]], old: Key, new: Key) -> Iterator[tuple[int, int]]:
    """Yield what pairs by a key, each entry once, and take it from what is left."""
    waiting: dict[Hashable, list[int]] = {}
    for number in left[1]:
        if (key := new(number)) is not None:
            waiting.setdefault(key, []).append(number)
    for number in list(left[0]):
        key = old(number)
        if key is not None and waiting.get(key):
            other = waiting[key].pop(0)
            left[0].remove(number)
            left[1].remove(other)
            yield number, other


def _alike(left: tuple[list[int], list[int]], sides: tuple[_Side, _Side], field: Field) -> Iterator[tuple[int, int]]:
    """Yield the pairs whose words are most alike, surest first; entries that have an id or a body are told by it."""
    if max(map(len, left)) > _MANY or not _told_by_words(field, sides[0].canon):
        return
    scored = (
        (likeness(_words(sides[0], a, field), _words(sides[1], b, field)), a, b) for a, b in product(left[0], left[1])
    )
    for score, a, b in sorted(scored, key=lambda one: (-one[0], one[1], one[2])):
        if score >= ALIKE and a in left[0] and b in left[1]:
            left[0].remove(a)
            left[1].remove(b)
            yield a, b


def _told_by_words(field: Field, canon: Canon) -> bool:
    fields = canon.table.fields(field.record) if field.record else {}
    told = {"id", "organisation", "person", "payer", "acts_for", "kind"}  # these say which entry it is, or none does
    return not told & fields.keys()


def _words(side: _Side, number: int, field: Field) -> str:
    entry = side.entries[number]
    if not field.record:
        return str(entry)
    return " ".join(str(value) for key, value in entry.items() if isinstance(value, str) and key != "text") or str(
        entry.get("text") or ""
    )
