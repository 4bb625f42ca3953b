"""The places of a file's values, kept as the parser's marks and worked out when they are asked for."""

from collections.abc import Iterator, Mapping

from masa.source.events import Event, position
from masa.source.points import START, advance
from masa.source.span import Position, Span
from masa.source.tree import Path, Place

_BLOCK_STYLES = ("|", ">")


class Places(Mapping[Path, Place]):
    """The place of each value by its path; a block ends where the last value in it ends."""

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._events: dict[Path, tuple[Event | None, Event, Event]] = {}

    def __getitem__(self, path: Path) -> Place:
        key, first, last = self._events[path]
        start, end = self.start_of(first), self.end_of(last)
        return Place(self.span_of(key) if key else None, Span(self._file, start, end))

    def __contains__(self, path: object) -> bool:
        return path in self._events

    def __iter__(self) -> Iterator[Path]:
        return iter(self._events)

    def __len__(self) -> int:
        return len(self._events)

    def note(self, path: Path, key: Event | None, first: Event, last: Event) -> None:
        """Keep what a value starts with and what it ends with."""
        self._events[path] = (key, first, last)

    def forget(self, path: Path) -> None:
        """Let go of a path."""
        del self._events[path]

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
