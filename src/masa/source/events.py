"""YAML as a stream of events with places: by libyaml where that is installed, else by ruamel.yaml's own parser."""

from collections.abc import Callable, Iterator

from masa.light_typing import Any
from masa.source import libyaml
from masa.source.libyaml import ALIAS, DOCUMENT, END, MAPPING, SCALAR, SEQUENCE, STREAM, Event, Mark
from masa.source.span import Position

__all__ = ["ALIAS", "DOCUMENT", "END", "MAPPING", "SCALAR", "SEQUENCE", "Event", "Mark", "NotYaml", "PlacedError"]
__all__ += ["position", "reader_of"]

_KINDS = {
    "StreamStartEvent": STREAM,
    "DocumentStartEvent": DOCUMENT,
    "AliasEvent": ALIAS,
    "ScalarEvent": SCALAR,
    "SequenceStartEvent": SEQUENCE,
    "MappingStartEvent": MAPPING,
}


def _by_ruamel(text: str) -> Iterator[Event]:
    from ruamel.yaml import YAML  # noqa: PLC0415 - takes longer to import than a file to lint

    for event in YAML(typ="safe").parse(text):
        yield _as_of_libyaml(event)


def _as_of_libyaml(event: Any) -> Event:  # noqa: ANN401 - ruamel's event, of any class
    """Return an event of ruamel.yaml as libyaml's: a value without quotes has an empty style there."""
    kind = _KINDS.get(type(event).__name__, END)
    value, style = None, None
    if kind == SCALAR:
        value, style = event.value, event.style or ""
    elif kind == DOCUMENT:
        value = event.version or event.tags
    elif kind in {SEQUENCE, MAPPING}:
        value = event.flow_style
    marked = getattr(event, "anchor", None), getattr(event, "ctag", None)
    return kind, event.start_mark, event.end_mark, value, style, *marked


def _errors_of_ruamel() -> dict[str, Any]:
    from ruamel.yaml import error  # noqa: PLC0415 - as above

    return vars(error)


_C_PARSER = libyaml.c_parser()
_ERRORS = vars(libyaml) if _C_PARSER else _errors_of_ruamel()

PlacedError = _ERRORS["MarkedYAMLError"]

# What reading the events may raise; a PlacedError says where.
NotYaml = (_ERRORS["YAMLError"], UnicodeEncodeError)


def reader_of(data: bytes) -> Callable[[], Event]:
    """Return what gives the next event of a text in UTF-8 at each call; one of NotYaml where it is no YAML."""
    read: Callable[[], Event] = _C_PARSER(data).get_event if _C_PARSER else _by_ruamel(data.decode()).__next__
    return read


def position(mark: Mark) -> Position:
    """Return a mark of the parser, which counts from 0, as a position."""
    return Position(mark.line + 1, mark.column + 1)
