"""How deep and how large a document may be; counted as its events come, so that nothing piles up."""

from collections.abc import Callable
from itertools import count

from masa.source.events import END, Event, position
from masa.source.faults import fault
from masa.source.span import Span
from masa.source.tree import SourceError

MAX_DEPTH = 32
MAX_NODES = 100_000

# A mark leads each entry of a list, and each key and value of a record; and a record or a list is itself one of these.
# A dash or a bracket leads one; a colon, a question mark, a comma or a brace a key and its value.
_LEAD_ONE, _LEAD_TWO = b"-[", b":?,{"
_LED_BY_NONE = 4  # the top, the beginnings of the stream and of two documents
_OF_A_CHARACTER = 2


def beyond(limit: str, event: Event, file: str) -> SourceError:
    """Return the refusal of a file at the event that goes too deep, or is one too many: depth or nodes."""
    at = position(event[1])
    most = {"depth": MAX_DEPTH, "nodes": MAX_NODES}[limit]
    return SourceError(fault(f"yaml-limit.{limit}", (), Span(file, at, at), limit=f"{most:,}"))


def within_limit(read: Callable[[], Event], data: bytes, file: str) -> Callable[[], Event]:
    """Return what reads a text's events as `read` does, and raises SourceError at the one that is one too many.

    They are counted where the text, given as UTF-8, holds enough marks of YAML for so many.
    """
    if _OF_A_CHARACTER * len(data) < MAX_NODES or _most_nodes(data) < MAX_NODES:
        return read
    nodes = count(1)

    def read_counted() -> Event:
        event = read()
        if event[0] != END and next(nodes) > MAX_NODES:
            raise beyond("nodes", event, file)
        return event

    return read_counted


def _most_nodes(data: bytes) -> int:
    led_once, led_twice = (len(data) - len(data.translate(None, marks)) for marks in (_LEAD_ONE, _LEAD_TWO))
    return led_once + 2 * led_twice + _LED_BY_NONE
