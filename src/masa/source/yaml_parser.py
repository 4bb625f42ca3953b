"""YAML, as far as masa takes it, to a tree of plain values with the place of each."""

from masa.source.composing import Composer
from masa.source.events import DOCUMENT, END, MAPPING, SCALAR, SEQUENCE, Event, NotYaml, reader_of
from masa.source.faults import fault
from masa.source.limits import within_limit
from masa.source.points import START, position_at
from masa.source.span import Position, Span
from masa.source.tree import SourceError, Tree

MAX_ORDERS = 8


def parse_yaml(text: str, file: str) -> Tree:
    """Return the values of a text that `decode` let through; what cannot be taken as written is a fault.

    Raises SourceError where the text is no YAML, has no keys at its top, or goes beyond the limits.
    """
    _refuse_orders(text, file)
    composer = Composer(text, file)
    try:
        data = text.encode()
        composer.next = within_limit(reader_of(data), data, file)
        values = _document(composer)
    except NotYaml as error:
        from masa.source.syntax import explain  # noqa: PLC0415 - a file that can be read needs none

        raise SourceError(explain(error, composer.last, text, file)) from None
    faults = sorted(composer.faults, key=lambda fault: fault.span)
    return Tree(file, text, values, composer.places, tuple(faults), frozenset(composer.unreadable))


def _refuse_orders(text: str, file: str) -> None:
    """Refuse very many % lines unread: libyaml compares each with all before it, and would not come back."""
    if "%" not in text or text.count("\n%") + text.count("\r%") <= MAX_ORDERS:
        return
    first = min(at for at in (text.find("\n%"), text.find("\r%")) if at >= 0)
    at = position_at(first + 1, text)
    raise SourceError(fault("yaml-directive.many", (), Span(file, at, at)))


def _document(composer: Composer) -> object:
    """Return the values of the first document, which is all that is read."""
    composer.next()  # the stream begins
    opening = composer.next()
    kind, _, _, orders, *_ = opening
    if kind == END:
        raise _refused("not-a-document.empty", composer, START)
    top = composer.next()
    kind, start, *_ = top
    if kind != MAPPING:
        raise _no_keys(top, composer)
    if orders:
        composer.report("yaml-directive", (), composer.span_of(opening))
    values = composer.compose(top, (), start)
    if values is None:
        raise SourceError(next(fault for fault in composer.faults if not fault.path))
    composer.places.note_top(start, composer.end)
    composer.next()  # the document ends
    after = composer.next()
    if after[0] == DOCUMENT:
        composer.report("yaml-documents", (), composer.span_of(after))
    return values


def _no_keys(top: Event, composer: Composer) -> SourceError:
    kind, start, _, value, *_ = top
    at = composer.places.at(start)
    if kind == SEQUENCE:
        return _refused("not-a-document.list", composer, at)
    if kind == SCALAR and not value:
        return _refused("not-a-document.empty", composer, at)
    from masa.source.syntax import explain_bare_text  # noqa: PLC0415 - as above

    return SourceError(explain_bare_text(at, composer.text, composer.file))


def _refused(case: str, composer: Composer, at: Position) -> SourceError:
    return SourceError(fault(case, (), Span(composer.file, at, at)))
