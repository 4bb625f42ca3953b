"""Single values as text, and the reasons not to trust one."""

import re
from typing import NamedTuple

from masa.source.characters import COLON_BLANK, CONTROL, name_of
from masa.source.events import Event, Mark, position
from masa.source.points import advance
from masa.source.span import Position

_HASH = re.compile(r":?[ \t]+(#[^\s#][^\r\n]*)")
_DASH = re.compile(r"-[^\W\d_][^\s]*")


class Doubt(NamedTuple):
    """Why a value is not what its writer meant: the case, its place, and what stands there."""

    case: str
    start: Position
    end: Position
    name: str


def text_of(event: Event) -> str | None:
    """Return a scalar as text, whatever it looks like; a value of no characters at all is None."""
    value: str = event.value
    return value if value or event.style else None


def doubt_about(event: Event, text: str, before: Mark) -> Doubt | None:
    """Return the reason not to trust a scalar, or None; `before` is the mark that an empty one follows."""
    if event.style == "":
        cut = _cut_by_hash(text, event.end_mark if event.value else before)
        return cut or _odd_blank(event, text) or _dash_without_space(event)
    return _hidden_by_a_code(event) if event.style == '"' else None


def _cut_by_hash(text: str, mark: Mark) -> Doubt | None:
    found = _HASH.match(text, mark.index)
    if not found:
        return None
    begin = position(mark)
    start = Position(begin.line, begin.column + found.start(1) - mark.index)
    return Doubt("hash-comment", start, advance(start, found[1]), found[1])


def _dash_without_space(event: Event) -> Doubt | None:
    """Doubt `-honest`: YAML reads it, and the lines like it below, as one text and not as a list."""
    found = _DASH.match(event.value)
    if not found:
        return None
    start = position(event.start_mark)
    return Doubt("dash-without-space", start, advance(start, found[0]), found[0])


def _odd_blank(event: Event, text: str) -> Doubt | None:
    if event.value.isascii():
        return None
    begin = event.start_mark
    found = COLON_BLANK.search(text, begin.index, event.end_mark.index)
    if not found:
        return None
    start = advance(position(begin), text[begin.index : found.start() + 1])
    return Doubt("invisible-character.colon", start, advance(start, found[0][1]), name_of(found[0][1]))


def _hidden_by_a_code(event: Event) -> Doubt | None:
    found = CONTROL.search(event.value)
    if not found:
        return None
    start, end = position(event.start_mark), position(event.end_mark)
    return Doubt("control-character.escape", start, end, name_of(found[0]))
