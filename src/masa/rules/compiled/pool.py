"""The values of a catalogue, taken apart and each kept once, in the batches in which they are read back."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from itertools import accumulate, chain
from typing import Any, NamedTuple

from masa.rules.compiled.known import DATE, DECIMAL, LIST, MAPPING, NO_FORMS, PLAIN, RECORDS, SET

Batch = dict[str, Any]
_SHORT = 40  # characters: a longer text is kept once, and named by its number


class _Kept(NamedTuple):
    """A value taken apart: its kind, its parts, and which of them are places of kept values."""

    kind: str
    kept: frozenset[int]
    parts: tuple[Any, ...]


class Pool:
    """Values of one file, kept in rounds: what a round keeps may hold what itself and the rounds before it kept."""

    def __init__(self) -> None:
        self._kept: list[_Kept] = []
        self._at: dict[str, int] = {}
        self._numbers: dict[int, int] = {}

    def keep(self, value: object) -> int:
        """Keep a value, and return by what `number` finds it; raises TypeError for a kind that is not known."""
        kind, parts = _apart(value)
        kept = {n for n, part in enumerate(parts) if kind == LIST or (kind not in _WHOLE and not _is_short(part))}
        parts = tuple(self.keep(part) if n in kept else part for n, part in enumerate(parts))
        # Told by its text: as values, 1 is True, and two checks of one field are one tuple.
        text = repr((kind, sorted(kept), parts))
        if text not in self._at:
            self._at[text] = len(self._kept)
            self._kept.append(_Kept(kind, frozenset(kept), parts))
        return self._at[text]

    def batches(self) -> list[Batch]:
        """Return what was kept since the last call, in columns: each kind in as few batches as can be.

        Each value stands after all that it holds.
        """
        waiting = self._waiting()
        batches: list[Batch] = []
        while waiting:
            ready = {kind: list(filter(self._is_ready, places)) for kind, places in waiting.items()}
            # A kind of which all can be read now needs no batch but this; else the one of which most can.
            kind = min(waiting, key=lambda kind: (len(ready[kind]) < len(waiting[kind]), -len(ready[kind])))
            batches.append(self._batch(kind, ready[kind]))
            rest = [at for at in waiting.pop(kind) if at not in self._numbers]
            waiting |= {kind: rest} if rest else {}
        return batches

    def number(self, at: int) -> int:
        """Return the number under which a value will stand when the batches are read."""
        return self._numbers[at]

    def _waiting(self) -> dict[str, list[int]]:
        """Return what has no number yet; a part that one of a kind names by number, each of the kind does."""
        for places in self._unnumbered().values():
            columns = frozenset[int]().union(*(self._kept[at].kept for at in places))
            for at in places:
                kind, kept, parts = self._kept[at]
                parts = tuple(self.keep(part) if n in columns - kept else part for n, part in enumerate(parts))
                self._kept[at] = _Kept(kind, columns, parts)
        return self._unnumbered()

    def _unnumbered(self) -> dict[str, list[int]]:
        kinds: dict[str, list[int]] = {}
        for at, one in enumerate(self._kept):
            if at not in self._numbers:
                kinds.setdefault(one.kind, []).append(at)
        return kinds

    def _is_ready(self, at: int) -> bool:
        _, kept, parts = self._kept[at]
        return all(parts[n] in self._numbers for n in kept if n < len(parts))

    def _batch(self, kind: str, places: list[int]) -> Batch:
        for at in places:
            self._numbers[at] = len(self._numbers)
        kept = [self._kept[at] for at in places]
        rows = [tuple(self._numbers[p] if n in one.kept else p for n, p in enumerate(one.parts)) for one in kept]
        if kind == LIST:
            return {"kind": kind, "ends": (0, *accumulate(map(len, rows))), "parts": tuple(chain.from_iterable(rows))}
        columns = [column[:1] if len(set(map(repr, column))) == 1 else column for column in zip(*rows, strict=True)]
        return {"kind": kind, "rows": len(rows), "kept": tuple(sorted(kept[0].kept)), "columns": tuple(columns)}


_WHOLE = (PLAIN, SET, DATE, DECIMAL)


def _apart(value: object) -> tuple[str, tuple[Any, ...]]:
    name = type(value).__name__
    if _is_plain(value):
        return PLAIN, (value,)
    if isinstance(value, tuple) and RECORDS.get(name) is type(value):
        return name, tuple(value)
    if type(value) is tuple:
        return LIST, value
    if isinstance(value, dict):
        return MAPPING, (tuple(value), tuple(value.values()))
    return _apart_whole(value)


def _apart_whole(value: object) -> tuple[str, tuple[Any, ...]]:
    if isinstance(value, date):
        return DATE, (value.isoformat(),)
    if isinstance(value, Decimal):
        return DECIMAL, (str(value),)
    if isinstance(value, frozenset):
        return SET, (tuple(sorted(value)),)
    if isinstance(value, Mapping) and not value:
        return NO_FORMS, ()
    raise TypeError(f"A compiled catalogue has no form for {type(value).__qualname__}: {value!r}")


def _is_plain(value: object) -> bool:
    """Tell whether `marshal` gives a value back as it is, and nothing in it is long enough to be kept by itself."""
    if type(value) is dict:
        return all(_is_short(part) or _is_plain_tuple(part) for part in (*value, *value.values()))
    return value is None or type(value) in (str, int, float, bool) or _is_plain_tuple(value)


def _is_plain_tuple(value: object) -> bool:
    return type(value) is tuple and all(_is_short(part) or _is_plain_tuple(part) for part in value)


def _is_short(part: object) -> bool:
    """Tell whether a part stands in its place, since no number there is shorter."""
    return part is None or type(part) in (int, float, bool) or (type(part) is str and len(part) <= _SHORT)
