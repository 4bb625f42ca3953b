"""The places of a file's values, kept as the parser's marks and worked out when they are asked for."""

from collections.abc import Iterator, Mapping

from masa.source.events import Mark, position
from masa.source.points import START, advance, position_at
from masa.source.span import Position, Span
from masa.source.tree import Key, Path, Place

# Where a value ends; of a block of text, which for ruamel goes up to the next key, both marks.
End = Mark | tuple[Mark, Mark]

# The start and end of a value's key, each None where it has none, then those of the value.
Noted = tuple[Mark | None, Mark | None, Mark, End]


class Places(Mapping[Path, Place]):
    """The place of each value by its path: noted by the path of what holds it, and there by its key or number."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._rows: dict[Path, dict[Key, Noted]] = {}
        self._top: dict[Path, Noted] = {}

    def __getitem__(self, path: Path) -> Place:
        key_start, key_end, start, end = self._rows[path[:-1]][path[-1]] if path else self._top[path]
        return Place(self.between(key_start, key_end) if key_start else None, self.between(start, end))

    def __contains__(self, path: object) -> bool:
        return not path or (isinstance(path, tuple) and path[-1] in self._rows.get(path[:-1], ()))

    def __iter__(self) -> Iterator[Path]:
        yield ()
        for path, row in self._rows.items():
            for key in row:
                yield (*path, key)

    def __len__(self) -> int:
        return 1 + sum(map(len, self._rows.values()))

    def __bool__(self) -> bool:
        """There is always the place of the whole document; to count them all would take time."""
        return True

    def note_top(self, start: Mark, end: End) -> None:
        """Note where the value of the whole document stands."""
        self._top[()] = None, None, start, end

    def row(self, path: Path) -> dict[Key, Noted]:
        """Return where to note the values that lie right below a path."""
        return self._rows.setdefault(path, {})

    def forget(self, path: Path) -> None:
        """Forget what lies right below a path."""
        self._rows.pop(path, None)

    def between(self, start: Mark, end: End) -> Span:
        """Return the span from one mark to another."""
        return Span(self._file, self.at(start), self._end_of_block(*end) if type(end) is tuple else self.at(end))

    def at(self, mark: Mark) -> Position:
        """Return the position of a mark: within the file, which libyaml takes to end in an empty line."""
        return position(mark) if mark.column or mark.index < len(self._text) else advance(START, self._text)

    def span(self, start: int, end: int) -> Span:
        """Return the span from one offset to another."""
        return Span(self._file, position_at(start, self._text), position_at(end, self._text))

    def _end_of_block(self, start: Mark, end: Mark) -> Position:
        return advance(position(start), self._text[start.index : end.index].rstrip())
