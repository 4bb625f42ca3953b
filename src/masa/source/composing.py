"""Events to plain values, the place of each, and what is wrong with it; reading goes on past each fault."""

from collections.abc import Iterator

from masa.source.characters import INVISIBLE, name_of
from masa.source.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    Mark,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from masa.source.keys import lacks_colon, unfit_as_key
from masa.source.marks import marking_on
from masa.source.places import Places
from masa.source.scalars import doubt_about, text_of
from masa.source.span import Span
from masa.source.tree import Fault, Path
from masa.source.words import fault


class Composer:
    """Takes the events of one document; afterwards `places`, `faults` and `unreadable` are complete."""

    def __init__(self, text: str, file: str, events: Iterator[Event]) -> None:
        self.text = text
        self.file = file
        self.events = events
        self.places = Places(text, file)
        self.faults: list[Fault] = []
        self.unreadable: set[Path] = set()
        self.last: Event = None  # the event that ends the last value: there the block round it ends, too
        self._before: Mark = None  # the mark behind the last key, or before the last entry of a list

    def compose(self, event: Event, path: Path, key: Event = None) -> object:
        """Return the value that an event starts, having noted its place and those of all that it holds."""
        kind = type(event)
        value: object = None
        if kind is ScalarEvent:
            value = self._scalar(event, path)
        elif kind is MappingStartEvent:
            value = self._mapping(event, path)
        elif kind is SequenceStartEvent:
            value = self._sequence(event, path)
        else:
            self.last = event
        self.places.note(path, key, event, self.last)
        if event.anchor is not None or event.ctag is not None:
            self._report_mark(event, path)
        if path in self.unreadable:
            self._forget(path, value)
            return None
        return value

    def report(self, case: str, path: Path, span: Span, **names: object) -> None:
        """Note a fault; whether its value can be trusted is for the caller to say."""
        self.faults.append(fault(case, path, span, **names))

    def _refuse(self, case: str, path: Path, span: Span, **names: object) -> None:
        self.report(case, path, span, **names)
        self.unreadable.add(path)

    def _scalar(self, event: Event, path: Path) -> str | None:
        self.last = event
        doubt = doubt_about(event, self.text, self._before)
        if doubt:
            self._refuse(doubt.case, path, Span(self.file, doubt.start, doubt.end), name=doubt.name)
        return text_of(event)

    def _sequence(self, start: Event, path: Path) -> list[object]:
        found: list[object] = []
        while type(event := next(self.events)) is not SequenceEndEvent:
            self._before = event.start_mark
            found.append(self.compose(event, (*path, len(found))))
        if start.flow_style:
            self.last = event
        return found

    def _mapping(self, start: Event, path: Path) -> dict[str, object]:
        found: dict[str, object] = {}
        while type(event := next(self.events)) is not MappingEndEvent:
            self._before = event.end_mark
            what = unfit_as_key(event)
            if what:
                self._nameless(event, what, path, in_braces=start.flow_style)
            else:
                self._entry(event, path, found, in_braces=start.flow_style)
        if start.flow_style:
            self.last = event
        return found

    def _entry(self, key: Event, path: Path, found: dict[str, object], *, in_braces: bool) -> None:
        name: str = key.value
        place = (*path, name)
        event = next(self.events)
        if in_braces and lacks_colon(key, event, self.text):
            self._report_cut(key, path, found)
        elif name in found:
            first = self.places[place].key
            line = first.start.line if first else 1
            self._refuse("duplicate-key", place, self.places.span_of(key), name=name, line=line)
        self._judge_key(key, place)
        if name in found:
            self._forget(place, found[name])
        found[name] = self.compose(event, place, key)

    def _judge_key(self, key: Event, place: Path) -> None:
        name: str = key.value
        if key.anchor is not None or key.ctag is not None:
            self._report_mark(key, place)
        if name == "<<" and key.style == "":
            self._refuse("yaml-merge", place, self.places.span_of(key))
        elif not name.isascii() and (blank := INVISIBLE.search(name)):
            span = self.places.span_of(key)
            self._refuse("invisible-character.key", place, span, name=name, what=name_of(blank[0]))

    def _report_mark(self, event: Event, path: Path) -> None:
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
        self._skip(next(self.events), path)
        self.report("yaml-key", path, span, what=what)
        if in_braces:
            self.unreadable.add(path)

    def _skip(self, event: Event, path: Path) -> Span:
        """Read past a value that belongs to no path, and return where it stands."""
        told = len(self.faults)
        nowhere = (*path, "")
        self._forget(nowhere, self.compose(event, nowhere))
        span = self.places[nowhere].value
        self.places.forget(nowhere)
        self.unreadable.discard(nowhere)
        del self.faults[told:]
        return span

    def _forget(self, path: Path, value: object) -> None:
        inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in inside:
            below = (*path, key)
            self._forget(below, child)
            self.places.forget(below)
            self.unreadable.discard(below)
