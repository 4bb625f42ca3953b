"""What may stand before a colon, and the reasons not to trust a single value."""

from itertools import pairwise

from masa.light_pattern import pattern
from masa.light_tuple import LightTuple
from masa.source.characters import BLANKS, COLON_BLANK, CONTROL, INVISIBLE, name_of
from masa.source.events import ALIAS, MAPPING, SCALAR, SEQUENCE, Event, Mark

_NO_WORD = {
    ALIAS: "a mark that starts with *",
    MAPPING: "something in { }, or a group of keys",
    SEQUENCE: "a list",
}
_HASH = r":?[ \t]+(#[^\s#][^\r\n]*)"
_DASH = r"-[^\W\d_][^\s]*"


class Doubt(LightTuple):
    """Why a value is not what its writer meant: the case, the offsets of its start and end, and what stands there."""

    case: str
    start: int
    end: int
    name: str


def unfit_as_key(event: Event) -> str | None:
    """Return what stands where a key should, or None if it is a key."""
    kind, _, _, name, *_ = event
    if kind != SCALAR:
        return _NO_WORD[kind]
    if name.isidentifier():
        return None
    if name.isprintable() and not name.isspace() and name:
        return None
    if not name.strip():
        return "nothing"
    hidden = pattern(CONTROL).search(name)
    if hidden:
        return name_of(hidden[0])
    return "a text of several lines" if "\n" in name else None


def hidden_in(name: str) -> str | None:
    """Return what to call a blank in a key that looks like a space or like nothing, or None."""
    blank = None if name.isprintable() else pattern(INVISIBLE).search(name)
    return name_of(blank[0]) if blank else None


def lacks_colon(key: Event, value: Event, text: str) -> bool:
    """Tell whether an entry inside { } is a key alone, with no colon and no value."""
    kind, start, _, written, style, *_ = value
    return kind == SCALAR and not written and not style and ":" not in text[key[2].index : start.index]


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
    found = pattern(_HASH).match(text, begin) if text[begin : begin + 1] in " \t:" else None
    return Doubt("hash-comment", found.start(1), found.end(1), found[1]) if found else None


def _dash_without_space(event: Event) -> Doubt | None:
    """Doubt `-honest`: YAML reads it, and the lines like it below, as one text and not as a list."""
    _, start, _, value, *_ = event
    found = pattern(_DASH).match(value) if value.startswith("-") else None
    begin = start.index
    return Doubt("dash-without-space", begin, begin + found.end(), found[0]) if found else None


def _odd_blank(event: Event, text: str) -> Doubt | None:
    _, begin, end, value, *_ = event
    found = None if value.isprintable() else pattern(COLON_BLANK).search(text, begin.index, end.index)
    blank = found[0][1] if found else ""
    return Doubt("invisible-character.colon", found.end() - 1, found.end(), name_of(blank)) if found else None


def _hidden_by_a_code(event: Event) -> Doubt | None:
    _, begin, end, value, *_ = event
    found = None if value.isprintable() else pattern(CONTROL).search(value)
    return Doubt("control-character.escape", begin.index, end.index, name_of(found[0])) if found else None
