"""JSON as masa writes it: one object with the version of its shape, and no sign that could steer a terminal."""

import json
import re

SCHEMA_VERSION = "1.0"

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_text(**content: object) -> str:
    """Return one JSON object, beginning with its `schema_version`; the same content gives the same bytes.

    Signs that could steer a terminal are escaped, so that printing the text is safe and loses nothing.
    """
    return escaped_json({"schema_version": SCHEMA_VERSION, **content})


def escaped_json(content: object) -> str:
    """Return a value as JSON of somebody else's shape, with the same signs escaped."""
    text = json.dumps(content, indent=2, ensure_ascii=False)
    return _UNSAFE.sub(lambda sign: f"\\u{ord(sign.group()):04x}", text) + "\n"
