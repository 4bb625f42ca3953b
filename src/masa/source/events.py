"""YAML as a stream of events with places: by libyaml where that is installed, else by ruamel.yaml's own parser."""

from collections.abc import Iterator
from typing import Any

from masa.source import libyaml
from masa.source.span import Position

# What the C parser makes has no types; these names tell what is meant.
Event = Any
Mark = Any


def _parse_by_ruamel(text: str) -> Iterator[Event]:
    from ruamel.yaml import YAML  # noqa: PLC0415 - takes longer to import than a file to lint

    for event in YAML(typ="safe").parse(text):
        if type(event) is ScalarEvent and event.style is None:
            event.style = ""  # as libyaml calls a value without quotes
        yield event


def _classes_of_ruamel() -> dict[str, Any]:
    from ruamel.yaml import error, events  # noqa: PLC0415 - as above

    return vars(events) | vars(error)


_C_PARSER = libyaml.c_parser()
_CLASSES = vars(libyaml) if _C_PARSER else _classes_of_ruamel()

AliasEvent = _CLASSES["AliasEvent"]
DocumentStartEvent = _CLASSES["DocumentStartEvent"]
MappingEndEvent = _CLASSES["MappingEndEvent"]
MappingStartEvent = _CLASSES["MappingStartEvent"]
ScalarEvent = _CLASSES["ScalarEvent"]
SequenceEndEvent = _CLASSES["SequenceEndEvent"]
SequenceStartEvent = _CLASSES["SequenceStartEvent"]
StreamEndEvent = _CLASSES["StreamEndEvent"]
PlacedError = _CLASSES["MarkedYAMLError"]

# What reading the events may raise; a PlacedError says where.
NotYaml = (_CLASSES["YAMLError"], UnicodeEncodeError)


def read_events(text: str) -> Iterator[Event]:
    """Yield the events of a text; raises one of NotYaml where it is no YAML."""
    yield from iter(_C_PARSER(text).get_event, None) if _C_PARSER else _parse_by_ruamel(text)


def position(mark: Mark) -> Position:
    """Return a mark of the parser, which counts from 0, as a position."""
    return Position(mark.line + 1, mark.column + 1)
