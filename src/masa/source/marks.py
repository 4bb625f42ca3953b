"""Anchors, aliases and tags: the marks of YAML that masa does without."""

import re
from typing import NamedTuple

from masa.source.events import AliasEvent, Event, position
from masa.source.points import advance
from masa.source.span import Position

_ALIAS = re.compile(r"\*[\w-]+")
_ANCHOR = re.compile(r"&[\w-]+")
_TAG = re.compile(r"![^\s,\[\]{}]*")


class Marking(NamedTuple):
    """A mark as it is written, and where."""

    case: str
    written: str
    start: Position
    end: Position


def marking_on(event: Event, text: str) -> Marking:
    """Return the mark that stands on a value or key which has one; of a tag and an anchor, the tag."""
    if type(event) is AliasEvent:
        return _found("yaml-alias", _ALIAS, event, text)
    if event.ctag is None:
        return _found("yaml-anchor", _ANCHOR, event, text)
    return _found("yaml-tag", _TAG, event, text)


def _found(case: str, pattern: re.Pattern[str], event: Event, text: str) -> Marking:
    begin = event.start_mark
    found = pattern.search(text, begin.index)
    at, written = (found.start(), found[0]) if found else (begin.index, "")
    start = advance(position(begin), text[begin.index : at])
    return Marking(case, written, start, advance(start, written))
