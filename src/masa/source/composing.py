"""Events to plain values, the place of each, and what is wrong with it; reading goes on past each fault."""

from collections.abc import Callable

from masa.source.events import END, MAPPING, SCALAR, SEQUENCE, Event, Mark
from masa.source.faults import fault
from masa.source.limits import MAX_DEPTH, beyond
from masa.source.places import End, Places
from masa.source.scalars import doubt_about, hidden_in, lacks_colon, may_mislead, unfit_as_key
from masa.source.span import Span
from masa.source.tree import Fault, Path

_BLOCK_STYLES = ("|", ">")


class Composer:
    """Takes the events of one document; afterwards `places`, `faults` and `unreadable` are complete."""

    next: Callable[[], Event]
    """What gives the next event."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.faults: list[Fault] = []
        self.unreadable: set[Path] = set()
        self.places = Places(text, file)
        self.last: Event | None = None  # what ends the last value
        self.end: End = None  # where it ends: there the block round it ends, too
        self._suspected = may_mislead(text)

    def compose(self, event: Event, path: Path, before: Mark) -> object:
        """Return the value that an event starts, having noted the places of all that it holds.

        `before` is the mark that an empty value follows. Raises SourceError beyond the limits.
        """
        kind, _, end, value, _, anchor, tag = event
        if kind == SCALAR:
            value = self._scalar(event, path, before)
        elif kind in (MAPPING, SEQUENCE):
            if len(path) >= MAX_DEPTH:
                raise beyond("depth", event, self.file)
            value = self._mapping(path, in_braces=value) if kind == MAPPING else self._sequence(path, in_brackets=value)
        else:
            self.last, self.end = event, end
        if anchor is not None or tag is not None:
            self._report_mark(event, path)
        if self.unreadable and path in self.unreadable:
            self._forget(path, value)
            return None
        return value

    def report(self, case: str, path: Path, span: Span, **names: object) -> None:
        """Note a fault; whether its value can be trusted is for the caller to say."""
        self.faults.append(fault(case, path, span, **names))

    def span_of(self, event: Event) -> Span:
        """Return the span of a single key or value."""
        return self.places.between(event[1], event[2])

    def _refuse(self, case: str, path: Path, span: Span, **names: object) -> None:
        self.report(case, path, span, **names)
        self.unreadable.add(path)

    def _scalar(self, event: Event, path: Path, before: Mark) -> str | None:
        """Return a scalar as text, whatever it looks like; a value of no characters at all is None."""
        _, start, end, value, style, _, _ = event
        self.last, self.end = event, (start, end) if style in _BLOCK_STYLES else end
        if self._suspected or value.startswith("-") or not value.isprintable():
            doubt = doubt_about(event, self.text, before)
            if doubt:
                self._refuse(doubt.case, path, self.places.span(doubt.start, doubt.end), name=doubt.name)
        return value if value or style else None

    def _sequence(self, path: Path, *, in_brackets: bool) -> list[object]:
        found: list[object] = []
        row, read = self.places.row(path), self.next
        while (event := read())[0] != END:
            number, start = len(found), event[1]
            found.append(self.compose(event, (*path, number), start))
            row[number] = None, None, start, self.end
        if in_brackets:
            self.last, self.end = event, event[2]
        return found

    def _mapping(self, path: Path, *, in_braces: bool) -> dict[str, object]:
        found: dict[str, object] = {}
        row, read, suspected = self.places.row(path), self.next, self._suspected
        while True:
            kind, key_start, key_end, name, _, anchor, tag = key = read()
            if kind == END:
                break
            plain = kind == SCALAR and name.isidentifier() and anchor is None and tag is None and name not in found
            if not plain and (what := unfit_as_key(key)):
                self._nameless(key, what, path, in_braces=in_braces)
                continue
            kind, start, end, value, style, anchor, tag = event = read()
            if (  # nothing to doubt: as nearly all values are, and looked at in one go
                (kind == SCALAR and value and not style and value[0] != "-")
                and (plain and anchor is None and tag is None and not suspected)
            ):
                self.last, self.end = event, end
            else:
                if not plain or in_braces:
                    self._judge_key(key, event, path, found, in_braces=in_braces)
                value = self.compose(event, (*path, name), key_end)
                end = self.end
            found[name] = value
            row[name] = key_start, key_end, start, end
        if in_braces:
            self.last, self.end = key, key_end
        return found

    def _judge_key(self, key: Event, event: Event, path: Path, found: dict[str, object], *, in_braces: bool) -> None:
        """Report what is wrong with a key, the event of its value being known."""
        _, _, _, name, style, anchor, tag = key
        place = (*path, name)
        if in_braces and lacks_colon(key, event, self.text):
            self._report_cut(key, path, found)
        elif name in found:
            first = self.places[place].key
            line = first.start.line if first else 1
            self._refuse("duplicate-key", place, self.span_of(key), name=name, line=line)
        if anchor is not None or tag is not None:
            self._report_mark(key, place)
        if name == "<<" and style == "":
            self._refuse("yaml-merge", place, self.span_of(key))
        elif blank := hidden_in(name):
            self._refuse("invisible-character.key", place, self.span_of(key), name=name, what=blank)
        if name in found:
            self._forget(place, found[name])

    def _report_mark(self, event: Event, path: Path) -> None:
        from masa.source.marks import marking_on  # noqa: PLC0415 - few files have such a mark

        case, written, start, end = marking_on(event, self.text)
        self.report(case, path, self.places.span(start, end), name=written)
        if case != "yaml-anchor":
            self.unreadable.add(path)

    def _report_cut(self, key: Event, row: Path, found: dict[str, object]) -> None:
        """Note a key alone in braces, once for each row: a comma has probably cut the text before it."""
        name = key[3]
        if not (self.faults and self.faults[-1].id == "comma-in-braces" and self.faults[-1].path[:-1] == row):
            self.report("comma-in-braces", (*row, name), self.span_of(key), name=name)
        self.unreadable.add((*row, name))
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
        start, end = event[1:3]
        self._forget(nowhere, self.compose(event, nowhere, end))
        self.unreadable.discard(nowhere)
        del self.faults[told:]
        return self.places.between(start, self.end)

    def _forget(self, path: Path, value: object) -> None:
        inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in inside:
            below = (*path, key)
            self._forget(below, child)
            self.unreadable.discard(below)
        self.places.forget(path)
