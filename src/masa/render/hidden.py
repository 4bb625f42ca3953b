"""Characters that are not seen but change what is read: they turn text around, or steer what shows it."""

import re
from html import unescape

_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(f"{_DIRECTION.pattern}|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""Those, and what a document cannot hold but the name of a file or a template can: controls, halves of characters."""

_REFERENCE = re.compile("&#?[0-9A-Za-z]{2,10};")


def show_hidden(text: str) -> str:
    """Return text with each such character as its visible number."""
    return text if text.isprintable() else _UNSEEN.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)


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
    """Return the numbers of those in text that turn its direction around, each once."""
    return [] if text.isascii() else sorted({f"U+{ord(character):04X}" for character in _DIRECTION.findall(text)})
