"""Places of which nobody can say what stands there: not read, or lost in the copy; found by what lies above them."""

from collections.abc import Collection, Container

from masa.source.tree import Path


class Dark:
    """The places of one reading that are dark, each listed under every place that it is inside.

    What was lost takes all below it away; what could not be read is that one value.
    """

    def __init__(self, unread: Collection[Path], lost: Collection[Path]) -> None:
        self._unread, self._lost = unread, lost
        self.inside: dict[Path, list[Path]] = {}
        """What is dark at each place and below it, in order."""
        for place in sorted({*unread, *lost}, key=_in_order):
            for length in range(len(place) + 1):
                self.inside.setdefault(place[:length], []).append(place)
        self.sections = frozenset(path[0] for path in self.inside if path)
        """The sections of the document in which anything is dark: for all others there is nothing to ask."""

    @property
    def near(self) -> Container[Path]:
        """The places that anything dark concerns."""
        return _Near(self) if self._lost else self.inside

    def concerns(self, path: Path) -> bool:
        """Tell whether anything at a place, below it, or among what it was lost with, is dark."""
        return path in self.inside or bool(self._lost and self.is_lost(path))

    def hides(self, path: Path) -> bool:
        """Tell whether what stands at a place could not be read, or was lost in the copy."""
        return path in self._unread or bool(self._lost and self.is_lost(path))

    def below(self, path: Path) -> tuple[Path, ...]:
        """Return what is dark at a place and below it, in order."""
        if path and path[0] not in self.sections:
            return ()
        return (path,) if self.hides(path) else tuple(self.inside.get(path, ()))

    def is_lost(self, path: Path) -> bool:
        """Tell whether a place, or one that it is inside, was lost in the copy."""
        return path[:1] in self.inside and any(path[:length] in self._lost for length in range(len(path) + 1))


class _Near:
    def __init__(self, dark: Dark) -> None:
        self._dark = dark

    def __contains__(self, path: object) -> bool:
        return isinstance(path, tuple) and self._dark.concerns(path)


def _in_order(path: Path) -> tuple[tuple[int, str], ...]:
    return tuple((key, "") if isinstance(key, int) else (0, key) for key in path)
