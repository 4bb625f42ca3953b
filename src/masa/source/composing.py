"""Events to plain values, the place of each, and what is wrong with it; reading goes on past each fault."""

from collections.abc import Iterator

from masa.source.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    Mark,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from masa.source.faults import fault
from masa.source.keys import hidden_in, lacks_colon, unfit_as_key
from masa.source.limits import MAX_DEPTH, MAX_NODES, beyond
from masa.source.places import Noted, Places
from masa.source.scalars import doubt_about, holds_hash, looks_odd
from masa.source.span import Span
from masa.source.tree import Fault, Path

_BEFORE_THE_TOP = 2  # events: the file begins, the document begins


class Composer:
    """Takes the events of one document; afterwards `places`, `faults` and `unreadable` are complete."""

    def __init__(self, text: str, file: str, events: Iterator[Event]) -> None:
        self.text = text
        self.file = file
        self.faults: list[Fault] = []
        self.unreadable: set[Path] = set()
        self.last: Event = None  # the event that ends the last value: there the block round it ends, too
        self._noted: dict[Path, Noted] = {}
        self.places = Places(text, file, self._noted)
        self.next = events.__next__
        self._nodes = _BEFORE_THE_TOP
        self._hashes = holds_hash(text)

    def compose(self, event: Event, path: Path, key: Event = None, before: Mark = None) -> object:
        """Return the value that an event starts, having noted its place and those of all that it holds.

        `before` is the mark that an empty value follows. Raises SourceError beyond the limits.
        """
        self._nodes += 1 if key is None else 2
        if self._nodes > MAX_NODES:
            raise beyond("nodes", event, self.file)
        kind = type(event)
        value: object = None
        if kind is ScalarEvent:
            value = self._scalar(event, path, before)
        elif kind is MappingStartEvent:
            value = self._mapping(event, path)
        elif kind is SequenceStartEvent:
            value = self._sequence(event, path)
        else:
            self.last = event
        self._noted[path] = (key, event, self.last)
        if event.anchor is not None or event.ctag is not None:
            self._report_mark(event, path)
        if self.unreadable and path in self.unreadable:
            self._forget(path, value)
            return None
        return value

    def report(self, case: str, path: Path, span: Span, **names: object) -> None:
        """Note a fault; whether its value can be trusted is for the caller to say."""
        self.faults.append(fault(case, path, span, **names))

    def _refuse(self, case: str, path: Path, span: Span, **names: object) -> None:
        self.report(case, path, span, **names)
        self.unreadable.add(path)

    def _scalar(self, event: Event, path: Path, before: Mark) -> str | None:
        """Return a scalar as text, whatever it looks like; a value of no characters at all is None."""
        self.last = event
        value: str = event.value
        if self._hashes or looks_odd(value):
            doubt = doubt_about(event, self.text, before)
            if doubt:
                self._refuse(doubt.case, path, Span(self.file, doubt.start, doubt.end), name=doubt.name)
        return value if value or event.style else None

    def _sequence(self, start: Event, path: Path) -> list[object]:
        if len(path) >= MAX_DEPTH:
            raise beyond("depth", start, self.file)
        found: list[object] = []
        while type(event := self.next()) is not SequenceEndEvent:
            found.append(self.compose(event, (*path, len(found)), None, event.start_mark))
        if start.flow_style:
            self.last = event
        return found

    def _mapping(self, start: Event, path: Path) -> dict[str, object]:
        if len(path) >= MAX_DEPTH:
            raise beyond("depth", start, self.file)
        found: dict[str, object] = {}
        while type(key := self.next()) is not MappingEndEvent:
            what = unfit_as_key(key)
            if what:
                self._nameless(key, what, path, in_braces=start.flow_style)
            else:
                self._entry(key, path, found, in_braces=start.flow_style)
        if start.flow_style:
            self.last = key
        return found

    def _entry(self, key: Event, path: Path, found: dict[str, object], *, in_braces: bool) -> None:
        name: str = key.value
        place = (*path, name)
        event = self.next()
        if in_braces and lacks_colon(key, event, self.text):
            self._report_cut(key, path, found)
        elif name in found:
            first = self.places[place].key
            line = first.start.line if first else 1
            self._refuse("duplicate-key", place, self.places.span_of(key), name=name, line=line)
        if key.anchor is not None or key.ctag is not None:
            self._report_mark(key, place)
        if not name.isidentifier():
            self._judge_key(key, place)
        if name in found:
            self._forget(place, found[name])
        found[name] = self.compose(event, place, key, key.end_mark)

    def _judge_key(self, key: Event, place: Path) -> None:
        if key.value == "<<" and key.style == "":
            self._refuse("yaml-merge", place, self.places.span_of(key))
        elif blank := hidden_in(key.value):
            span = self.places.span_of(key)
            self._refuse("invisible-character.key", place, span, name=key.value, what=blank)

    def _report_mark(self, event: Event, path: Path) -> None:
        from masa.source.marks import marking_on  # noqa: PLC0415 - few files have such a mark

        case, written, start, end = marking_on(event, self.text)
        self.report(case, path, Span(self.file, start, end), name=written)
        if case != "yaml-anchor":
            self.unreadable.add(path)

    def _report_cut(self, key: Event, row: Path, found: dict[str, object]) -> None:
        """Note a key alone in braces, once for each row: a comma has probably cut the text before it."""
        if not (self.faults and self.faults[-1].id == "comma-in-braces" and self.faults[-1].path[:-1] == row):
            self.report("comma-in-braces", (*row, key.value), self.places.span_of(key), name=key.value)
        self.unreadable.add((*row, key.value))
        before = next(reversed(found), None)
        if before is not None and isinstance(found[before], str):
            found[before] = None
            self.unreadable.add((*row, before))

    def _nameless(self, key: Event, what: str, path: Path, *, in_braces: bool) -> None:
        """Read past an entry whose key is no word; a row in braces is then probably no row, but a text."""
        span = self._skip(key, path)
        self._skip(self.next(), path)
        self.report("yaml-key", path, span, what=what)
        if in_braces:
            self.unreadable.add(path)

    def _skip(self, event: Event, path: Path) -> Span:
        """Read past a value that belongs to no path, and return where it stands."""
        told = len(self.faults)
        nowhere = (*path, "")
        self._forget(nowhere, self.compose(event, nowhere, None, event.end_mark))
        span = self.places[nowhere].value
        del self._noted[nowhere]
        self.unreadable.discard(nowhere)
        del self.faults[told:]
        return span

    def _forget(self, path: Path, value: object) -> None:
        inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in inside:
            below = (*path, key)
            self._forget(below, child)
            del self._noted[below]
            self.unreadable.discard(below)
