"""The values of a catalogue, taken apart and each kept once, in the batches in which they are read back."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from json import dumps
from typing import Any, NamedTuple

from masa.rules.compiled.known import DATE, DECIMAL, LIST, MAPPING, NO_FORMS, PLAIN, RECORDS, SET, TUPLE

Batch = dict[str, Any]
_SHORT = 40  # characters: a longer text is kept once, and named by its number


class _Kept(NamedTuple):
    """A value taken apart: its kind, its parts, which of them are numbers of kept values, and how deep it goes."""

    depth: int
    kind: str
    kept: tuple[int, ...]
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
        kept = () if kind in _WHOLE else tuple(n for n, part in enumerate(parts) if kind == LIST or not _is_plain(part))
        parts = tuple(self.keep(part) if number in kept else part for number, part in enumerate(parts))
        # Told by its text: as values, 1 is True, and two checks of one field are one tuple.
        text = dumps([kind, kept, parts])
        if text not in self._at:
            depth = 1 + max((self._kept[parts[number]].depth for number in kept), default=0)
            self._at[text] = len(self._kept)
            self._kept.append(_Kept(depth, kind, kept, parts))
        return self._at[text]

    def batches(self) -> list[Batch]:
        """Return what was kept since the last call, in columns; each value stands after all that it holds."""
        groups: dict[tuple[int, str, tuple[int, ...]], list[int]] = {}
        for at, (depth, kind, kept, parts) in enumerate(self._kept):
            if at not in self._numbers:
                columns = () if kind == LIST else (*kept, len(parts))
                groups.setdefault((depth, kind, columns), []).append(at)
        return [self._batch(kind, groups[depth, kind, columns]) for depth, kind, columns in sorted(groups)]

    def number(self, at: int) -> int:
        """Return the number under which a value will stand when the batches are read."""
        return self._numbers[at]

    def _batch(self, kind: str, places: list[int]) -> Batch:
        for at in places:
            self._numbers[at] = len(self._numbers)
        kept = [self._kept[at] for at in places]
        rows = [[self._numbers[part] if n in one.kept else part for n, part in enumerate(one.parts)] for one in kept]
        if kind == LIST:
            return {"kind": kind, "rows": rows}
        columns = [list(column) for column in zip(*rows, strict=True)]
        same = [column[:1] if len(set(map(repr, column))) == 1 else column for column in columns]
        return {"kind": kind, "rows": len(rows), "kept": list(kept[0].kept), "columns": same}


_WHOLE = (PLAIN, TUPLE, SET, DATE, DECIMAL)


def _apart(value: object) -> tuple[str, tuple[Any, ...]]:
    name = type(value).__name__
    if isinstance(value, tuple) and RECORDS.get(name) is type(value):
        return name, tuple(value)
    if type(value) is tuple:
        return (TUPLE, (list(value),)) if all(map(_is_plain, value)) else (LIST, value)
    if isinstance(value, dict):
        return MAPPING, tuple(part for item in value.items() for part in item)
    return _apart_whole(value)


def _apart_whole(value: object) -> tuple[str, tuple[Any, ...]]:
    if isinstance(value, date):
        return DATE, (value.isoformat(),)
    if isinstance(value, Decimal):
        return DECIMAL, (str(value),)
    if isinstance(value, frozenset):
        return SET, (sorted(value),)
    if isinstance(value, Mapping) and not value:
        return NO_FORMS, ()
    if value is None or type(value) in (str, int, float, bool):
        return PLAIN, (value,)
    raise TypeError(f"A compiled catalogue has no form for {type(value).__qualname__}: {value!r}")


def _is_plain(part: object) -> bool:
    """Tell whether JSON gives a value back as it is, and no number in its place is shorter."""
    return part is None or type(part) in (int, float, bool) or (type(part) is str and len(part) <= _SHORT)
