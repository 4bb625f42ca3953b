"""Characters that nobody can see and that no text of a document needs.

The patterns are compiled when they are first asked for, which few files need: `all_seen` is asked before.
"""

# C0 but tab and line ends, DEL, C1 with U+0085, line and paragraph separators, marks that turn the
# direction of writing, halves of a pair, and the two codes that are no character.
CONTROL = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"

# What Word and web pages leave beside a word: blanks that are no space, and characters of no width.
INVISIBLE = r"[\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]"

# A colon with a blank behind it that YAML takes for a letter.
BLANKS = "\u00a0\u200b\u202f\u2060\ufeff"
COLON_BLANK = f":[{BLANKS}]"

_SEEN = bytes([*b"\t\n\r", *range(0x20, 0x7F)])  # most of any file, and gone at once
_NAMES = {
    "\x7f": "a delete character",
    "\x85": "a hidden line end",
    "\xa0": "a no-break space",
    "\xad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u2028": "a hidden line end",
    "\u2029": "a hidden paragraph end",
    "\u202f": "a narrow no-break space",
    "\ufeff": "a byte order mark",
}


def all_seen(data: bytes) -> bool:
    """Tell whether no character of a text in UTF-8 is of those above; where one may be, a pattern must be asked."""
    others = data.translate(None, _SEEN)
    return not others or others.decode().isprintable()


def name_of(character: str) -> str:
    """Return what to call a character that cannot be shown."""
    code = f"U+{ord(character):04X}"
    if character in _NAMES:
        return f"{_NAMES[character]} ({code})"
    if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069":
        return f"a hidden mark that turns the direction of the text ({code})"
    if "\ud800" <= character <= "\udfff":
        return f"half of a character ({code})"
    return f"a hidden character ({code})"
