"""YAML, as far as masa takes it, to a tree of plain values with the place of each."""

from masa.source.composing import Composer
from masa.source.events import (
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NotYaml,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    read_events,
)
from masa.source.faults import fault
from masa.source.points import START, advance
from masa.source.span import Position, Span
from masa.source.tree import SourceError, Tree

MAX_ORDERS = 8


def parse_yaml(text: str, file: str) -> Tree:
    """Return the values of a text that `decode` let through; what cannot be taken as written is a fault.

    Raises SourceError where the text is no YAML, has no keys at its top, or goes beyond the limits.
    """
    _refuse_orders(text, file)
    composer = Composer(text, file, read_events(text))
    try:
        values = _document(composer)
    except NotYaml as error:
        from masa.source.syntax import explain  # noqa: PLC0415 - a file that can be read needs none

        raise SourceError(explain(error, composer.last, text, file)) from None
    faults = sorted(composer.faults, key=lambda fault: fault.span)
    return Tree(file, text, values, composer.places, tuple(faults), frozenset(composer.unreadable))


def _refuse_orders(text: str, file: str) -> None:
    """Refuse very many % lines unread: libyaml compares each with all before it, and would not come back."""
    if text.count("\n%") + text.count("\r%") <= MAX_ORDERS:
        return
    first = min(at for at in (text.find("\n%"), text.find("\r%")) if at >= 0)
    at = advance(START, text[: first + 1])
    raise SourceError(fault("yaml-directive.many", (), Span(file, at, at)))


def _document(composer: Composer) -> object:
    """Return the values of the first document, which is all that is read."""
    composer.next()  # the stream begins
    opening = composer.next()
    if type(opening) is StreamEndEvent:
        raise _refused("not-a-document.empty", composer, START)
    top = composer.next()
    if type(top) is not MappingStartEvent:
        raise _no_keys(top, composer)
    if opening.version or opening.tags:
        composer.report("yaml-directive", (), composer.places.span_of(opening))
    values = composer.compose(top, (), None)
    if values is None:
        raise SourceError(next(fault for fault in composer.faults if not fault.path))
    composer.next()  # the document ends
    after = composer.next()
    if type(after) is DocumentStartEvent:
        composer.report("yaml-documents", (), composer.places.span_of(after))
    return values


def _no_keys(top: Event, composer: Composer) -> SourceError:
    at = composer.places.start_of(top)
    if type(top) is SequenceStartEvent:
        return _refused("not-a-document.list", composer, at)
    if type(top) is ScalarEvent and not top.value:
        return _refused("not-a-document.empty", composer, at)
    from masa.source.syntax import explain_bare_text  # noqa: PLC0415 - as above

    return SourceError(explain_bare_text(at, composer.text, composer.file))


def _refused(case: str, composer: Composer, at: Position) -> SourceError:
    return SourceError(fault(case, (), Span(composer.file, at, at)))
