"""How deep and how large a document may be; counted as its events come, so that nothing piles up."""

from masa.source.events import Event, position
from masa.source.faults import fault
from masa.source.span import Span
from masa.source.tree import SourceError

MAX_DEPTH = 32
MAX_NODES = 100_000


def beyond(limit: str, event: Event, file: str) -> SourceError:
    """Return the refusal of a file at the event that goes too deep, or is one too many: depth or nodes."""
    at = position(event.start_mark)
    most = {"depth": MAX_DEPTH, "nodes": MAX_NODES}[limit]
    return SourceError(fault(f"yaml-limit.{limit}", (), Span(file, at, at), limit=f"{most:,}"))
