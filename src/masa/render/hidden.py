"""Characters that are not seen but change what is read: they turn the direction of text around."""

import re
from html import unescape

_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_REFERENCE = re.compile("&#?[0-9A-Za-z]{2,10};")


def show_hidden(text: str) -> str:
    """Return text with each such character as its visible number."""
    return text if text.isascii() else _DIRECTION.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)


def show_hidden_references(markdown: str) -> str:
    """Return Markdown with each that is written as a reference, such as `&#x202E;` or `&rlm;`, as its number."""
    return _REFERENCE.sub(lambda match: _shown(match[0]), markdown) if "&" in markdown else markdown


def hidden_references_in(markdown: str) -> list[str]:
    """Return the numbers of those that are written as references in Markdown, each once."""
    return hidden_in("".join(map(unescape, _REFERENCE.findall(markdown)))) if "&" in markdown else []


def _shown(reference: str) -> str:
    mark = unescape(reference)
    return show_hidden(mark) if hidden_in(mark) else reference


def hidden_in(text: str) -> list[str]:
    """Return the numbers of such characters in text, each once."""
    return [] if text.isascii() else sorted({f"U+{ord(character):04X}" for character in _DIRECTION.findall(text)})
