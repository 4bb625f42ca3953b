"""What may stand before a colon: plain words, quoted or not."""

import re

from masa.source.characters import CONTROL, INVISIBLE, name_of
from masa.source.events import ALIAS, MAPPING, SCALAR, SEQUENCE, Event

_NO_WORD = {
    ALIAS: "a mark that starts with *",
    MAPPING: "something in { }, or a group of keys",
    SEQUENCE: "a list",
}


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
    hidden = re.search(CONTROL, name)
    if hidden:
        return name_of(hidden[0])
    return "a text of several lines" if "\n" in name else None


def hidden_in(name: str) -> str | None:
    """Return what to call a blank in a key that looks like a space or like nothing, or None."""
    blank = None if name.isprintable() else re.search(INVISIBLE, name)
    return name_of(blank[0]) if blank else None


def lacks_colon(key: Event, value: Event, text: str) -> bool:
    """Tell whether an entry inside { } is a key alone, with no colon and no value."""
    kind, start, _, written, style, *_ = value
    return kind == SCALAR and not written and not style and ":" not in text[key[2].index : start.index]
