"""The places of a file's values, kept as the parser's marks and worked out when they are asked for."""

from collections.abc import Iterator, Mapping

from masa.source.events import Event, position
from masa.source.points import START, advance
from masa.source.span import Position, Span
from masa.source.tree import Path, Place

_BLOCK_STYLES = ("|", ">")

# The key of a value, if it has one, what the value starts with and what it ends with.
Noted = tuple[Event | None, Event, Event]


class Places(Mapping[Path, Place]):
    """The place of each value by its path, from what was noted of it; a block ends where the last value in it ends."""

    def __init__(self, text: str, file: str, noted: dict[Path, Noted]) -> None:
        self._text = text
        self._file = file
        self._noted = noted

    def __getitem__(self, path: Path) -> Place:
        key, first, last = self._noted[path]
        start, end = self.start_of(first), self.end_of(last)
        return Place(self.span_of(key) if key else None, Span(self._file, start, end))

    def __contains__(self, path: object) -> bool:
        return path in self._noted

    def __iter__(self) -> Iterator[Path]:
        return iter(self._noted)

    def __len__(self) -> int:
        return len(self._noted)

    def span_of(self, event: Event) -> Span:
        """Return the span of a single key or value."""
        return Span(self._file, self.start_of(event), self.end_of(event))

    def start_of(self, event: Event) -> Position:
        """Return where an event starts: within the file, which libyaml takes to end in an empty line."""
        mark = event.start_mark
        return position(mark) if mark.index < len(self._text) else advance(START, self._text)

    def end_of(self, event: Event) -> Position:
        """Return where an event ends; for ruamel a block of text goes up to the next key."""
        begin, end = event.start_mark, event.end_mark
        if getattr(event, "style", None) in _BLOCK_STYLES:
            return advance(position(begin), self._text[begin.index : end.index].rstrip())
        return position(end) if begin.index < len(self._text) else self.start_of(event)
