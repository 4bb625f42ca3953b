"""Characters that are not seen but change what is read: they turn the direction of text around."""

import re

_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def show_hidden(text: str) -> str:
    """Return text with each such character as its visible number."""
    return text if text.isascii() else _DIRECTION.sub(lambda match: f"[U+{ord(match[0]):04X}]", text)


def hidden_in(text: str) -> list[str]:
    """Return the numbers of such characters in text, each once."""
    return [] if text.isascii() else sorted({f"U+{ord(character):04X}" for character in _DIRECTION.findall(text)})
