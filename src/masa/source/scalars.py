"""The reasons not to trust a single value; `may_mislead` tells quickly whether a file may hold the commonest."""

import re
from itertools import pairwise

from masa.light_tuple import LightTuple
from masa.source.characters import BLANKS, COLON_BLANK, CONTROL, name_of
from masa.source.events import Event, Mark

_HASH = r":?[ \t]+(#[^\s#][^\r\n]*)"
_DASH = r"-[^\W\d_][^\s]*"


class Doubt(LightTuple):
    """Why a value is not what its writer meant: the case, the offsets of its start and end, and what stands there."""

    case: str
    start: int
    end: int
    name: str


def may_mislead(text: str) -> bool:
    """Tell whether a file holds what can spoil a value without quotes, but for a dash at its beginning."""
    return any(map(text.__contains__, BLANKS)) or ("#" in text and _holds_hash(text))


def _holds_hash(text: str) -> bool:
    """Tell whether a # with a word on it stands behind a blank anywhere in a file: there it may have cut a value."""
    return any(before.endswith((" ", "\t")) and behind[:1].strip() for before, behind in pairwise(text.split("#")))


def doubt_about(event: Event, text: str, before: Mark) -> Doubt | None:
    """Return the reason not to trust a scalar, or None; `before` is the mark that an empty one follows."""
    _, _, end, value, style, *_ = event
    if style == "":
        return (
            _cut_by_hash(text, (end if value else before).index)
            or _odd_blank(event, text)
            or _dash_without_space(event)
        )
    return _hidden_by_a_code(event) if style == '"' else None


def _cut_by_hash(text: str, begin: int) -> Doubt | None:
    found = re.compile(_HASH).match(text, begin) if text[begin : begin + 1] in " \t:" else None
    return Doubt("hash-comment", found.start(1), found.end(1), found[1]) if found else None


def _dash_without_space(event: Event) -> Doubt | None:
    """Doubt `-honest`: YAML reads it, and the lines like it below, as one text and not as a list."""
    _, start, _, value, *_ = event
    found = re.match(_DASH, value) if value.startswith("-") else None
    begin = start.index
    return Doubt("dash-without-space", begin, begin + found.end(), found[0]) if found else None


def _odd_blank(event: Event, text: str) -> Doubt | None:
    _, begin, end, value, *_ = event
    found = None if value.isprintable() else re.compile(COLON_BLANK).search(text, begin.index, end.index)
    blank = found[0][1] if found else ""
    return Doubt("invisible-character.colon", found.end() - 1, found.end(), name_of(blank)) if found else None


def _hidden_by_a_code(event: Event) -> Doubt | None:
    _, begin, end, value, *_ = event
    found = None if value.isprintable() else re.search(CONTROL, value)
    return Doubt("control-character.escape", begin.index, end.index, name_of(found[0])) if found else None
