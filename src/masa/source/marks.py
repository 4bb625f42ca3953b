"""Anchors, aliases and tags: the marks of YAML that masa does without."""

import re
from typing import NamedTuple

from masa.source.events import ALIAS, Event

_ALIAS = re.compile(r"\*[\w-]+")
_ANCHOR = re.compile(r"&[\w-]+")
_TAG = re.compile(r"![^\s,\[\]{}]*")


class Marking(NamedTuple):
    """A mark as it is written, and the offsets of its start and end."""

    case: str
    written: str
    start: int
    end: int


def marking_on(event: Event, text: str) -> Marking:
    """Return the mark that stands on a value or key which has one; of a tag and an anchor, the tag."""
    kind, *_, tag = event
    if kind == ALIAS:
        return _found("yaml-alias", _ALIAS, event, text)
    if tag is None:
        return _found("yaml-anchor", _ANCHOR, event, text)
    return _found("yaml-tag", _TAG, event, text)


def _found(case: str, pattern: re.Pattern[str], event: Event, text: str) -> Marking:
    begin = event[1].index
    found = pattern.search(text, begin)
    return Marking(case, found[0], *found.span()) if found else Marking(case, "", begin, begin)
