"""JSON as masa writes it: an object with the version of its shape, and no sign that could steer a terminal or a log."""

import json
import re
from collections.abc import Iterator

from masa.refusal import HASH_OF_A_COMMAND

SCHEMA_VERSION = "1.0"

_OPENED = 4
"""So many levels are spread over lines: files, their findings, and then each finding is a line."""

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]|" + HASH_OF_A_COMMAND)
"""Signs that steer a terminal, and the one that makes a command for the log of a CI server."""

_ENCODER = json.JSONEncoder(ensure_ascii=False)


def json_text(**content: object) -> str:
    """Return one JSON object, beginning with its `schema_version`; the same content gives the same bytes.

    Signs that could steer a terminal or a log are escaped, so that printing the text is safe and loses nothing.
    """
    return escaped_json({"schema_version": SCHEMA_VERSION, **content})


def escaped_json(content: object) -> str:
    """Return a value as JSON of somebody else's shape, with the same signs escaped.

    An iterator is a list whose entries are written as they come, so that thousands are never held all at once.
    """
    return f"{_spread(content, 0)}\n"


def _spread(value: object, level: int) -> str:
    """Return a value with each entry on lines of its own, or on one line where it lies deep."""
    if level < _OPENED and isinstance(value, dict):
        return _lines(("{", "}"), [f"{_line(key)}: {_spread(entry, level + 1)}" for key, entry in value.items()], level)
    if level < _OPENED and isinstance(value, list | tuple | Iterator):
        return _lines(("[", "]"), [_spread(entry, level + 1) for entry in value], level)
    return _line(value)


def _lines(brackets: tuple[str, str], entries: list[str], level: int) -> str:
    if not entries:
        return "".join(brackets)
    opening, closing = brackets
    indent = "\n" + "  " * level
    return f"{opening}{indent}  {f',{indent}  '.join(entries)}{indent}{closing}"


def _line(value: object) -> str:
    # Python's own encoder spreads objects over lines too, at ten times the cost: it is quick only on one line.
    text = _ENCODER.encode(value)
    if text.isascii() and "\x7f" not in text and "##" not in text:
        return text
    return _UNSAFE.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text)
