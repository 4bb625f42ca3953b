"""YAML as a stream of events with places; the only module that knows ruamel.yaml."""

from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from masa.source.points import START
from masa.source.scene import Failure
from masa.source.span import Position

__all__ = [
    "AliasEvent",
    "DocumentStartEvent",
    "Event",
    "MappingEndEvent",
    "MappingStartEvent",
    "Mark",
    "NotYaml",
    "ScalarEvent",
    "SequenceEndEvent",
    "SequenceStartEvent",
    "StreamEndEvent",
    "failure_of",
    "loader",
    "position",
    "read_events",
]

# ruamel leaves open what its C parser makes; these names tell what is meant.
Event = Any
Mark = Any

# What reading the events may raise.
NotYaml = (YAMLError, UnicodeEncodeError)


class _NoResolver:
    """Leaves every scalar as text, where ruamel would guess at its type."""

    def __init__(self, **_settings: object) -> None:
        pass


def loader() -> YAML:
    """Return ruamel's reader: the C parser where it is installed, and no guessing at types."""
    yaml = YAML(typ="safe")
    yaml.Resolver = _NoResolver
    return yaml


def read_events(text: str) -> Iterator[Event]:
    """Yield the events of a text; raises one of NotYaml where it is no YAML."""
    events: Iterator[Event] = loader().parse(text)
    return events


def failure_of(error: Exception, last: Event) -> Failure:
    """Return what the parser said, in positions; `last` is the last event that was read, if any was."""
    if not isinstance(error, MarkedYAMLError) or error.problem_mark is None:
        return Failure("")
    here = position(error.problem_mark)
    since = position(error.context_mark) if error.context_mark else here
    before = position(last.start_mark) if last else START
    return Failure(f"{error.context or ''}: {error.problem}", here, since, before)


def position(mark: Mark) -> Position:
    """Return a mark of ruamel, which counts from 0, as a position."""
    return Position(mark.line + 1, mark.column + 1)
