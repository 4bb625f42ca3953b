"""How deep and how large a document may be; counted as its events come, so that nothing piles up."""

from collections.abc import Iterator

from masa.source.events import (
    Event,
    MappingEndEvent,
    MappingStartEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    position,
)
from masa.source.span import Span
from masa.source.tree import SourceError
from masa.source.words import fault

MAX_DEPTH = 32
MAX_NODES = 100_000

_DEEPER = {MappingStartEvent: 1, SequenceStartEvent: 1, MappingEndEvent: -1, SequenceEndEvent: -1}


def within_limits(events: Iterator[Event], file: str) -> Iterator[Event]:
    """Yield the events; raises SourceError at the one that goes too deep or is one too many."""
    depth = nodes = 0
    for event in events:
        deeper = _DEEPER.get(type(event), 0)
        depth += deeper
        nodes += deeper >= 0
        if depth > MAX_DEPTH:
            raise _beyond("yaml-limit.depth", event, file, MAX_DEPTH)
        if nodes > MAX_NODES:
            raise _beyond("yaml-limit.nodes", event, file, MAX_NODES)
        yield event


def _beyond(case: str, event: Event, file: str, limit: int) -> SourceError:
    at = position(event.start_mark)
    return SourceError(fault(case, (), Span(file, at, at), limit=f"{limit:,}"))
