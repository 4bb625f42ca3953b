"""The reasons not to trust a single value; `holds_hash` and `looks_odd` tell quickly where there can be none."""

import re

from masa.light_tuple import LightTuple
from masa.source.characters import COLON_BLANK, CONTROL, name_of
from masa.source.events import Event, Mark, position
from masa.source.points import advance
from masa.source.span import Position

_HASH = r":?[ \t]+(#[^\s#][^\r\n]*)"
_DASH = r"-[^\W\d_][^\s]*"


class Doubt(LightTuple):
    """Why a value is not what its writer meant: the case, its place, and what stands there."""

    case: str
    start: Position
    end: Position
    name: str


def holds_hash(text: str) -> bool:
    """Tell whether a # with a word on it stands behind a blank anywhere in a file: there it may have cut a value."""
    behind = {piece[:1] for piece in text.replace("\t#", " #").split(" #")[1:]}
    return any(character.strip().strip("#") for character in behind)


def looks_odd(value: str) -> bool:
    """Tell whether a value begins with a dash, or holds more than plain letters on one line."""
    return value.startswith("-") or not (value.isascii() and value.isprintable())


def doubt_about(event: Event, text: str, before: Mark) -> Doubt | None:
    """Return the reason not to trust a scalar, or None; `before` is the mark that an empty one follows."""
    if event.style == "":
        cut = _cut_by_hash(text, event.end_mark if event.value else before)
        return cut or _odd_blank(event, text) or _dash_without_space(event)
    return _hidden_by_a_code(event) if event.style == '"' else None


def _cut_by_hash(text: str, mark: Mark) -> Doubt | None:
    begin = mark.index
    found = re.compile(_HASH).match(text, begin) if text[begin : begin + 1] in " \t:" else None
    if not found:
        return None
    start = Position(mark.line + 1, mark.column + 1 + found.start(1) - begin)
    return Doubt("hash-comment", start, advance(start, found[1]), found[1])


def _dash_without_space(event: Event) -> Doubt | None:
    """Doubt `-honest`: YAML reads it, and the lines like it below, as one text and not as a list."""
    found = re.match(_DASH, event.value) if event.value.startswith("-") else None
    if not found:
        return None
    start = position(event.start_mark)
    return Doubt("dash-without-space", start, advance(start, found[0]), found[0])


def _odd_blank(event: Event, text: str) -> Doubt | None:
    if event.value.isprintable():
        return None
    begin = event.start_mark
    found = re.compile(COLON_BLANK).search(text, begin.index, event.end_mark.index)
    if not found:
        return None
    start = advance(position(begin), text[begin.index : found.start() + 1])
    return Doubt("invisible-character.colon", start, advance(start, found[0][1]), name_of(found[0][1]))


def _hidden_by_a_code(event: Event) -> Doubt | None:
    found = None if event.value.isprintable() else re.search(CONTROL, event.value)
    if not found:
        return None
    start, end = position(event.start_mark), position(event.end_mark)
    return Doubt("control-character.escape", start, end, name_of(found[0]))
