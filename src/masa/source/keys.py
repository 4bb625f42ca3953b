"""What may stand before a colon: plain words, quoted or not."""

import re

from masa.source.characters import CONTROL, INVISIBLE, name_of
from masa.source.events import AliasEvent, Event, MappingStartEvent, ScalarEvent, SequenceStartEvent

_NO_WORD = {
    AliasEvent: "a mark that starts with *",
    MappingStartEvent: "something in { }, or a group of keys",
    SequenceStartEvent: "a list",
}


def unfit_as_key(event: Event) -> str | None:
    """Return what stands where a key should, or None if it is a key."""
    if type(event) is not ScalarEvent:
        return _NO_WORD[type(event)]
    name: str = event.value
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
    if type(value) is not ScalarEvent or value.value or value.style:
        return False
    return ":" not in text[key.end_mark.index : value.start_mark.index]
