"""Text as the letters that a Word document can hold and a reader can see."""

import re

from masa.render.hidden import show_hidden

_SPACES = re.compile(r"[ \t\r\n]+")
_NO_LETTERS = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legible(text: str) -> str:
    """Return text on one line; control characters, which XML refuses, and hidden ones are shown by their number."""
    line = _SPACES.sub(" ", show_hidden(text))
    return _NO_LETTERS.sub(lambda match: f"[U+{ord(match[0]):04X}]", line)
