"""A document's values with what is dark in them shaded: whoever asks for that is told so, and nobody else."""

from collections.abc import Collection, Iterable
from functools import reduce
from operator import getitem

from masa.light_typing import Any
from masa.rules.engine.dark import Dark
from masa.source.tree import Path


class UnseenError(Exception):
    """What was asked for is dark, or cannot be told from values alone."""


def unseen(*_: object) -> Any:  # noqa: ANN401 - it returns nothing at all
    """Raise UnseenError, whatever was asked."""
    raise UnseenError


class ShadedRecord(dict[Any, Any]):
    """A record of which some keys are dark; raises UnseenError for these, and for what concerns all keys at once."""

    dark: Collection[Any]

    def get(self, key: Any, default: Any = None) -> Any:  # noqa: ANN401
        """Return the value of a key, or what stands for it."""
        return unseen() if key in self.dark else dict.get(self, key, default)

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401
        """Return the value of a key that is there."""
        return unseen() if key in self.dark else dict.__getitem__(self, key)

    def __contains__(self, key: object) -> bool:
        """Tell whether a key is there."""
        return bool(unseen()) if key in self.dark else dict.__contains__(self, key)

    def __bool__(self) -> bool:
        """Tell whether there is anything."""
        return dict.__len__(self) > 0 or bool(unseen())

    def of_keys(self, names: Iterable[str]) -> dict[str, Any]:
        """Return the part of the record that stands under some keys."""
        return {name: self[name] for name in names if name in self}

    __iter__ = __len__ = __eq__ = keys = values = items = unseen


class ShadedList(list[Any]):
    """A list of which some entries are dark; raises UnseenError for these, and for what concerns all at once."""

    dark: Collection[Any]

    def __getitem__(self, number: Any) -> Any:  # noqa: ANN401
        """Return an entry that is there."""
        return unseen() if number in self.dark else list.__getitem__(self, number)

    __iter__ = __len__ = __bool__ = __eq__ = __contains__ = unseen


class Shades:
    """The values of a document: the same as those read, but for the records and lists in which anything is dark."""

    def __init__(self, values: dict[str, Any], dark: Dark) -> None:
        self._near = dark.near
        concerned: list[Any] = []
        places = dark.inside.get((), ())
        self.root = _shaded(values, places, concerned) if places else values
        self._concerned = frozenset(map(id, concerned))

    def at(self, path: Path, value: Any) -> Any:  # noqa: ANN401 - any value of a document
        """Return the value at a place, given as it was read; raises UnseenError where it is dark."""
        if path not in self._near:
            return value
        seen = reduce(getitem, path, self.root)
        # A lone value that stands for a list of one has the place of the list.
        return seen if isinstance(seen, list) == isinstance(value, list) else unseen()

    def is_clear(self, value: Any) -> bool:  # noqa: ANN401
        """Tell whether nothing at a value, and below it, is dark."""
        return id(value) not in self._concerned


def _shaded(value: Any, dark: Iterable[Path], concerned: list[Any]) -> Any:  # noqa: ANN401
    """Return a record or a list in which some places, given as paths from it, are dark; `concerned` are such values."""
    below: dict[Any, list[Path]] = {}
    for path in dark:
        below.setdefault(path[0] if path else unseen(), []).append(path[1:])
    kept = dict(value) if isinstance(value, dict) else list(value)
    hidden = set()
    for key, rest in below.items():
        inner = _held(value, key)
        if all(rest) and isinstance(inner, dict | list):
            kept[key] = _shaded(inner, rest, concerned)
        else:
            hidden.add(key)
    if hidden:
        kept = ShadedRecord(kept) if isinstance(kept, dict) else ShadedList(kept)
        kept.dark = hidden
    concerned.append(kept)
    return kept


def _held(value: Any, key: Any) -> Any:  # noqa: ANN401
    """Return what a key, or a number, of a record or a list holds, if anything."""
    if isinstance(value, dict):
        return value.get(key)
    return value[key] if isinstance(key, int) and key < len(value) else None
