"""How deep and how large a document may be; counted as its events come, so that nothing piles up."""

from collections.abc import Callable
from itertools import count

from masa.source.events import END, Event, position
from masa.source.faults import fault
from masa.source.span import Span
from masa.source.tree import SourceError

MAX_DEPTH = 32
MAX_NODES = 100_000

# What begins a value or follows a key. None stands before more than a group, a key and its value; and no text has
# more than two of these for each character.
_INDICATORS, _NODES_OF_ONE, _NODES_OF_A_CHARACTER = ":?,-[{", 3, 2


def beyond(limit: str, event: Event, file: str) -> SourceError:
    """Return the refusal of a file at the event that goes too deep, or is one too many: depth or nodes."""
    at = position(event[1])
    most = {"depth": MAX_DEPTH, "nodes": MAX_NODES}[limit]
    return SourceError(fault(f"yaml-limit.{limit}", (), Span(file, at, at), limit=f"{most:,}"))


def within_limit(read: Callable[[], Event], text: str, file: str) -> Callable[[], Event]:
    """Return what reads a text's events as `read` does, and raises SourceError at the one that is one too many.

    They are counted where the text holds enough marks of YAML for so many.
    """
    if _NODES_OF_A_CHARACTER * len(text) < MAX_NODES or _NODES_OF_ONE * sum(map(text.count, _INDICATORS)) < MAX_NODES:
        return read
    nodes = count(1)

    def read_counted() -> Event:
        event = read()
        if event[0] != END and next(nodes) > MAX_NODES:
            raise beyond("nodes", event, file)
        return event

    return read_counted
